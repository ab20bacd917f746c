#!/bin/bash
# Signs, notarizes and packs the app that `python3 packaging/bundle.py` made. Run on macOS, in the checkout:
#   IDENTITY="Developer ID Application: …" PROFILE=name-of-notarytool-profile packaging/macos/sign.sh 0.1.0
# Signed from the inside out: --deep would give the web engine's process the app's entitlements, and it would not start.
set -euo pipefail
version=$1
app="dist/Flinks Desk.app"
image="dist/flinks-desk-$version-macos.dmg"
here=packaging/macos

sign() {
    codesign --force --timestamp --options runtime --sign "$IDENTITY" "$@"
}

find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 | while IFS= read -r -d '' library; do
    sign "$library"
done
find "$app/Contents" -type d -name 'QtWebEngineProcess.app' -prune -print0 | while IFS= read -r -d '' helper; do
    sign --entitlements "$here/web-engine-entitlements.plist" "$helper"
done
find "$app/Contents" -type d -name '*.framework' -prune -print0 | while IFS= read -r -d '' framework; do
    sign "$framework"
done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --strict --verbose=2 "$app"

hdiutil create -volname "Flinks Desk" -srcfolder "$app" -ov -format UDZO "$image"
sign "$image"
xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
xcrun stapler staple "$image"
"$app/Contents/MacOS/flinks-desk" --self-test

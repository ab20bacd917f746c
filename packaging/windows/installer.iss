; Inno Setup 6.3 or later: makes an installer of the folder that `python packaging\bundle.py` made.
;   iscc /DVersion=0.1.0 packaging\windows\installer.iss
; It installs for one person and asks for no administrator; both programs go into the same folder.

#ifndef Version
  #error Say which version this is: iscc /DVersion=...
#endif

[Setup]
AppId={{6E0C2C8B-4C53-4C0B-9A2F-6C1D3B0C7A51}
AppName=Flinks Desk
AppVersion={#Version}
AppPublisher=The Flinks Desk developers
DefaultDirName={autopf}\Flinks Desk
DefaultGroupName=Flinks Desk
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
OutputDir=..\..\dist
OutputBaseFilename=flinks-desk-{#Version}-windows
SetupIconFile=..\..\build\bundle\flinks-desk\flinks-desk.ico
UninstallDisplayIcon={app}\Flinks Desk.exe
LicenseFile=..\..\LICENSE
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesEnvironment=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"

[CustomMessages]
en.OnPath=Offer the command flinks-desk in new terminals
fr.OnPath=Rendre la commande flinks-desk accessible dans les nouveaux terminaux

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "onpath"; Description: "{cm:OnPath}"

[Files]
Source: "..\..\dist\flinks-desk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[InstallDelete]
; Files of an older version would be found before the new ones.
Type: filesandordirs; Name: "{app}\_internal"

[Icons]
Name: "{autoprograms}\Flinks Desk"; Filename: "{app}\Flinks Desk.exe"
Name: "{autodesktop}\Flinks Desk"; Filename: "{app}\Flinks Desk.exe"; Tasks: desktopicon

[Registry]
Root: HKA; Subkey: "{code:PathKey}"; ValueType: expandsz; ValueName: "Path"; ValueData: "{olddata};{app}"; \
  Tasks: onpath; Check: IsNotOnPath

[Run]
Filename: "{app}\Flinks Desk.exe"; Description: "{cm:LaunchProgram,Flinks Desk}"; Flags: nowait postinstall skipifsilent

[Code]
function PathKey(Param: string): string;
begin
  if IsAdminInstallMode then
    Result := 'SYSTEM\CurrentControlSet\Control\Session Manager\Environment'
  else
    Result := 'Environment';
end;

function PathNow: string;
begin
  if not RegQueryStringValue(HKA, PathKey(''), 'Path', Result) then
    Result := '';
end;

function IsNotOnPath: Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(PathNow) + ';') = 0;
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Path: string;
begin
  if Step <> usPostUninstall then
    Exit;
  Path := ';' + PathNow + ';';
  if StringChangeEx(Path, ';' + ExpandConstant('{app}') + ';', ';', True) > 0 then
    RegWriteExpandStringValue(HKA, PathKey(''), 'Path', Copy(Path, 2, Length(Path) - 2));
end;

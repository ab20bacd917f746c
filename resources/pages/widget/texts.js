// Texts in the person's language: "{name}" is filled in, and a key with .one and .other follows a count.

export function speaker(texts, language) {
  const rules = new Intl.PluralRules(language);
  return function t(key, values = {}) {
    const form = "count" in values && !(key in texts) ? `${key}.${rules.select(values.count) === "one" ? "one" : "other"}` : key;
    return texts[form].replace(/\{(\w+)\}/g, (_, name) => String(values[name]));
  };
}

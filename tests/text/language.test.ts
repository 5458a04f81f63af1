import { expect, test } from "vitest";
import { detectLanguage } from "../../src/text/language.ts";

test.each([
  ["Where were the talks held on Monday?", "en"],
  ["Wo fanden die Gespräche am Montag statt?", "de"],
  ["¿Cuántos soldados rusos hay cerca de Ucrania?", "es"],
  ["Combien de soldats sont près de la frontière?", "fr"],
  ["Сколько очков уступила защита?", "ru"],
  ["Скільки очок і коли це було?", "uk"],
  ["كم عدد الجنود قرب الحدود؟", "ar"],
  ["Πόσοι στρατιώτες είναι κοντά;", "el"],
  ["यूक्रेन के पास कितने सैनिक हैं?", "hi"],
  ["有多少士兵在乌克兰附近？", "zh"],
  ["มีทหารกี่คน", "th"],
  ["Sınırda kaç asker var ve bu ne kadar?", "tr"],
  ["خبرگزاری گزارش داد که سربازان از مرز گذشتند", "fa"],
  ["日本の首相は何と言いましたか", "ja"],
  ["Istanbul (Turkish: İstanbul, from Greek εἰς τὴν Πόλιν) is the largest city in the country.", "en"],
  ["Vladimir Putin (Russian: Владимир Путин) has been the president of Russia since 2012.", "en"],
  ["Có bao nhiêu người lính và ở đâu?", "vi"],
])("tells the language of %j", (text, language) => {
  expect(detectLanguage(text)).toBe(language);
});

test("falls back when a text tells nothing", () => {
  expect(detectLanguage("Putin 2014", "de")).toBe("de");
  expect(detectLanguage("", "fr")).toBe("fr");
});

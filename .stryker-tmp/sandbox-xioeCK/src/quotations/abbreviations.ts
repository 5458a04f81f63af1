/** Abbreviations of English news whose point does not end a sentence, without that point. */
// @ts-nocheck

export const ABBREVIATIONS: readonly string[] = (
  "Mr Mrs Ms Mx Dr Prof Gov Govs Sen Sens Rep Reps Gen Lt Col Sgt Cpl Pvt Capt Cmdr Maj Adm Brig Rev Fr Hon " +
  "Pres Supt Insp Det Atty Amb Sec St Ste Jr Sr Inc Corp Co Ltd Bros vs etc No Jan Feb Mar Apr Aug Sept Sep " +
  "Oct Nov Dec Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Mass Md Mich Minn Miss Mo Mont Neb " +
  "Nev Okla Ore Pa Tenn Tex Vt Va Wash Wis Wyo Ave Blvd Ft Mt Herr Hr Mme Mlle"
).split(" ");

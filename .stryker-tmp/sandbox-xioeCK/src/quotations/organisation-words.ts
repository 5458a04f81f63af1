/** Words, in lower case, that make a capitalised phrase the name of a body rather than of a person. */
// @ts-nocheck

export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(
  (
    "academy administration agency alliance army assembly association authority bank board bureau cabinet campaign center centre chamber church city clinic club coalition college commission committee company confederation " +
    "conference congress consortium convention corp corp. corporation council county court department district division embassy enterprise enterprises federation force forces forum foundation fund government group guard guild " +
    "holdings hospital house inc inc. industries institute institution international journal laboratory league llc ltd ltd. magazine ministry mission movement museum network news newspaper nations office organisation organization panel " +
    "parliament partners party police post press program project radio reserve review school senate service services society state states studio studios station supreme syndicate systems team times tribune tribunal trust union university " +
    "watch herald gazette telegraph guardian chronicle globe media television tv energy motors airlines technologies capital strategies partners associates brothers initiative caucus"
  ).split(" "),
);

/** Places that often act as speakers, in lower case, and the names of their peoples, which are no names of persons. */
export const PLACE_WORDS: ReadonlySet<string> = new Set(
  (
    "afghanistan africa alabama alaska albania algeria america american americans arab argentina arizona arkansas armenia asia asian athens austin australia australian austria austrian azerbaijan baghdad bahrain baltimore bangladesh beijing belarus belgium " +
    "belgian berlin bolivia boston brazil brazilian britain british brussels bulgaria burma california cambodia canada canadian chicago chile chilean china chinese cleveland colombia colorado congo connecticut crimea croatia cuba cuban " +
    "cyprus czech dallas damascus danish delaware denmark denver detroit dutch ecuador egypt egyptian england english estonia ethiopia europe european finland finnish florida france french gaza geneva georgia georgian german germans germany ghana " +
    "greece greek guatemala haiti hawaii havana hispanic honduras houston hungarian hungary iceland idaho illinois india indian indiana indonesia iowa iran iranian iraq iraqi ireland irish islamic israel israeli istanbul italian italy jamaica " +
    "japan japanese jerusalem jewish jordan kabul kansas kazakhstan kentucky kenya korea korean kosovo kremlin kuwait kyiv kiev latino latvia lebanon libya lithuania london louisiana luxembourg madrid maine malaysia malta manhattan maryland massachusetts " +
    "mexican mexico miami michigan minneapolis minnesota mississippi missouri moldova mongolia montana morocco moscow muslim muslims myanmar nato nebraska nepal netherlands nevada nicaragua nigeria norway norwegian ohio oklahoma oregon ottawa pakistan " +
    "pakistani palestine palestinian palestinians panama paraguay paris pennsylvania pentagon peru philadelphia philippines poland polish portugal portuguese pyongyang qatar quebec romania romanian rome russia russian russians rwanda saudi scotland scottish " +
    "seattle seoul serbia singapore slovakia slovenia somalia spain spanish sudan sweden swedish switzerland swiss sydney syria syrian taiwan tanzania tehran tennessee texas thailand tokyo toronto tunisia turkey turkish uganda ukraine ukrainian " +
    "ukrainians uruguay utah uzbekistan venezuela vermont vienna vietnam vietnamese virginia wales warsaw washington wisconsin wyoming yemen zimbabwe"
  ).split(" "),
);

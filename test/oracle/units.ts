import { trimmed } from "./dates.ts";

/** K 三(一)2. */
export const UNITS = [
  ...["秘書室", "社會救助科", "老人福利科", "身心障礙福利科", "婦女及保護服務科", "兒童及少年福利科"],
  ...["社會福利服務中心", "長青綜合服務中心", "家庭暴力及性侵害防治中心", "兒童福利服務中心", "無障礙之家", "仁愛之家"],
];
// 三(一)2 does not name the city's 38 districts.
export const DISTRICTS = [
  ..."楠梓 左營 鼓山 三民 鹽埕 前金 新興 苓雅 前鎮 小港".split(" "),
  ..."旗津 鳳山 大寮 鳥松 林園 仁武 大樹 大社 岡山 路竹".split(" "),
  ..."橋頭 梓官 彌陀 永安 燕巢 田寮 阿蓮 茄萣 湖內 旗山".split(" "),
  ..."美濃 內門 杉林 甲仙 六龜 茂林 桃源 那瑪夏".split(" "),
];

const DISTRICT_OFFICE = /^(高雄市|本市)?((.+)區公所(社會課|社經課)?)$/;

/** K32: a unit of the bureau without the bureau's name, a district office without the city's; any other as it is told. */
export function shortName(told: string): string {
  const unit = trimmed(told);
  const own = unit.replace(/^(高雄市政府社會局|本局)/, "");
  if (UNITS.includes(own)) return own;
  const [, , office, district] = DISTRICT_OFFICE.exec(unit) ?? [];
  return office !== undefined && DISTRICTS.includes(district as string) ? office : unit;
}

/** K 三(一)2: of a district office its two sections alone. */
export function isListed(told: string): boolean {
  const unit = shortName(told);
  const [, city, , district, section] = DISTRICT_OFFICE.exec(unit) ?? [];
  const ofDistrict = city === undefined && section !== undefined && DISTRICTS.includes(district as string);
  return UNITS.includes(unit) || ofDistrict;
}

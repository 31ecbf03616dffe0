// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":26,"case":87,"question":0,"request":286});
const b_array_concat = B["array.concat"];
const b_concat = B["concat"];
const b_count = B["count"];
const b_div = B["div"];
const b_endswith = B["endswith"];
const b_floor = B["floor"];
const b_format_int = B["format_int"];
const b_gt = B["gt"];
const b_gte = B["gte"];
const b_internal_member_2 = B["internal.member_2"];
const b_is_array = B["is_array"];
const b_is_boolean = B["is_boolean"];
const b_is_number = B["is_number"];
const b_is_object = B["is_object"];
const b_is_string = B["is_string"];
const b_lower = B["lower"];
const b_lt = B["lt"];
const b_lte = B["lte"];
const b_max = B["max"];
const b_min = B["min"];
const b_minus = B["minus"];
const b_mul = B["mul"];
const b_neq = B["neq"];
const b_numbers_range = B["numbers.range"];
const b_object_filter = B["object.filter"];
const b_object_get = B["object.get"];
const b_object_keys = B["object.keys"];
const b_object_remove = B["object.remove"];
const b_object_union = B["object.union"];
const b_or = B["or"];
const b_plus = B["plus"];
const b_rem = B["rem"];
const b_sort = B["sort"];
const b_split = B["split"];
const b_substring = B["substring"];
const b_to_number = B["to_number"];
const b_trim_right = B["trim_right"];
const b_upper = B["upper"];
function O0(a0,a1) { this["clause"] = a0; this["id"] = a1; }
O0.prototype = Bare.prototype;
function O1(a0,a1,a2) { this["checks"] = a0; this["not_considered"] = a1; this["working"] = a2; }
O1.prototype = Bare.prototype;
function O2(a0,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10) { this["as_of"] = a0; this["assumptions"] = a1; this["decision"] = a2; this["jurisdiction"] = a3; this["missing"] = a4; this["obligations"] = a5; this["outcome"] = a6; this["reasons"] = a7; this["values"] = a8; this["version"] = a9; this["warnings"] = a10; }
O2.prototype = Bare.prototype;
function O3(a0) { this["assumptions"] = a0; }
O3.prototype = Bare.prototype;
function O4(a0,a1,a2) { this["also"] = a0; this["clause"] = a1; this["code"] = a2; }
O4.prototype = Bare.prototype;
function O5(a0,a1) { this["clause"] = a0; this["code"] = a1; }
O5.prototype = Bare.prototype;
function O6(a0,a1,a2) { this["first"] = a0; this["last"] = a1; this["name"] = a2; }
O6.prototype = Bare.prototype;
function O7(a0,a1) { this["period"] = a0; this["status"] = a1; }
O7.prototype = Bare.prototype;
function O8(a0) { this["fact"] = a0; }
O8.prototype = Bare.prototype;
function O9(a0,a1) { this["step"] = a0; this["value"] = a1; }
O9.prototype = Bare.prototype;
function O10(a0,a1,a2) { this["clause"] = a0; this["step"] = a1; this["value"] = a2; }
O10.prototype = Bare.prototype;
function O11(a0) { this["clause"] = a0; }
O11.prototype = Bare.prototype;
function O12(a0) { this["by"] = a0; }
O12.prototype = Bare.prototype;
function O13(a0) { this["to"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0,a1) { this["by"] = a0; this["to"] = a1; }
O14.prototype = Bare.prototype;
function O15(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O15.prototype = Bare.prototype;
function O16(a0) { this["items"] = a0; }
O16.prototype = Bare.prototype;
function O17(a0,a1) { this["found_on"] = a0; this["kind"] = a1; }
O17.prototype = Bare.prototype;
function O18(a0) { this["period"] = a0; }
O18.prototype = Bare.prototype;
function O19(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O19.prototype = Bare.prototype;
function O20(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; this["working"] = a6; }
O20.prototype = Bare.prototype;
function O21(a0) { this["applicant.role"] = a0; }
O21.prototype = Bare.prototype;
function O22(a0,a1,a2) { this["failed"] = a0; this["met"] = a1; this["undecided"] = a2; }
O22.prototype = Bare.prototype;
function O23(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["state"] = a2; }
O23.prototype = Bare.prototype;
function O24(a0) { this["parameter"] = a0; }
O24.prototype = Bare.prototype;
function O25(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["warnings"] = a5; }
O25.prototype = Bare.prototype;
function O26(a0,a1,a2,a3) { this["cut"] = a0; this["period"] = a1; this["started"] = a2; this["status"] = a3; }
O26.prototype = Bare.prototype;
function O27(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O27.prototype = Bare.prototype;
function O28(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O28.prototype = Bare.prototype;
function O29(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["working"] = a4; }
O29.prototype = Bare.prototype;
function O30(a0) { this["act"] = a0; }
O30.prototype = Bare.prototype;
function O31(a0) { this["deny"] = a0; }
O31.prototype = Bare.prototype;
function O32(a0,a1) { this["assumptions"] = a0; this["checks"] = a1; }
O32.prototype = Bare.prototype;
function O33(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O33.prototype = Bare.prototype;
function O34(a0,a1) { this["assumptions"] = a0; this["obligations"] = a1; }
O34.prototype = Bare.prototype;
function O35(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O35.prototype = Bare.prototype;
function O36(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O36.prototype = Bare.prototype;
function O37(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O37.prototype = Bare.prototype;
function O38(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O38.prototype = Bare.prototype;
function O39(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["working"] = a2; }
O39.prototype = Bare.prototype;
function O40(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; this["working"] = a5; }
O40.prototype = Bare.prototype;
function O41(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; }
O41.prototype = Bare.prototype;
function O42(a0) { this["consecutive"] = a0; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O43.prototype = Bare.prototype;
function O44(a0) { this["integrity_check_incomplete"] = a0; }
O44.prototype = Bare.prototype;
function O45(a0,a1) { this["is"] = a0; this["told_as"] = a1; }
O45.prototype = Bare.prototype;
function O46(a0) { this["integrity"] = a0; }
O46.prototype = Bare.prototype;
function O47(a0,a1) { this["order"] = a0; this["requirements"] = a1; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O48.prototype = Bare.prototype;
function O49(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O49.prototype = Bare.prototype;
function O50(a0) { this["next"] = a0; }
O50.prototype = Bare.prototype;
function O51(a0) { this["due_on"] = a0; }
O51.prototype = Bare.prototype;
function O52(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O52.prototype = Bare.prototype;
function O53(a0,a1,a2,a3) { this["code"] = a0; this["done_on"] = a1; this["due_on"] = a2; this["rule"] = a3; }
O53.prototype = Bare.prototype;
function O54(a0,a1,a2,a3) { this["clause"] = a0; this["step"] = a1; this["unit"] = a2; this["value"] = a3; }
O54.prototype = Bare.prototype;
function O55(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O55.prototype = Bare.prototype;
function O56(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O56.prototype = Bare.prototype;
function O57(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; }
O57.prototype = Bare.prototype;
function O58(a0,a1,a2,a3,a4,a5,a6,a7) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; this["working"] = a7; }
O58.prototype = Bare.prototype;
function O59(a0,a1,a2,a3) { this["assumptions"] = a0; this["checks"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O59.prototype = Bare.prototype;
function O60(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O60.prototype = Bare.prototype;
function O61(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O61.prototype = Bare.prototype;
function O62(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O62.prototype = Bare.prototype;
function O63(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O63.prototype = Bare.prototype;
function O64(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O65.prototype = Bare.prototype;
function O66(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O66.prototype = Bare.prototype;
function O67(a0,a1) { this["history"] = a0; this["max_age"] = a1; }
O67.prototype = Bare.prototype;
function O68(a0) { this["decision"] = a0; }
O68.prototype = Bare.prototype;
function O69(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O69.prototype = Bare.prototype;
function O70(a0,a1) { this["date"] = a0; this["time"] = a1; }
O70.prototype = Bare.prototype;
function O71(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O71.prototype = Bare.prototype;
function O72(a0) { this["calendar"] = a0; }
O72.prototype = Bare.prototype;
function O73(a0) { this["required"] = a0; }
O73.prototype = Bare.prototype;
function O74(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O74.prototype = Bare.prototype;
function O75(a0) { this["shortfall"] = a0; }
O75.prototype = Bare.prototype;
function O76(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O76.prototype = Bare.prototype;
function O77(a0,a1,a2) { this["step"] = a0; this["unit"] = a1; this["value"] = a2; }
O77.prototype = Bare.prototype;
function O78(a0) { this["outcome"] = a0; }
O78.prototype = Bare.prototype;
function O79(a0,a1,a2,a3) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; this["working"] = a3; }
O79.prototype = Bare.prototype;
function O80(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; }
O80.prototype = Bare.prototype;
function O81(a0) { this["role"] = a0; }
O81.prototype = Bare.prototype;
function O82(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O82.prototype = Bare.prototype;
function O83(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O83.prototype = Bare.prototype;
const f0 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 2;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1;
l9 = l8;
l10 = b_to_number(l9); if (l10 === undefined) break b1;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b1;
l14 = l13;
l15 = 3;
l16 = 2;
l17 = b_substring(l5,l15,l16); if (l17 === undefined) break b1;
l18 = l17;
l19 = b_to_number(l18); if (l19 === undefined) break b1;
l20 = l19;
l21 = b_plus(l14,l20); if (l21 === undefined) break b1;
l22 = l21;
if (l4 === undefined) l4 = l22; else if (!Q(l4, l22)) conflict();
}
b2: {
if (l4 === undefined) break b2;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3: {
return l2;
}
});
const f1 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b4: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b4;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b4;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b4;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b4;
l15 = l14;
if (!(l15 === "z")) break b4;
l16 = 0;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b5: {
if (l4 === undefined) break b5;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b6: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b6;
l7 = l6;
l8 = 6;
l9 = b_minus(l7,l8); if (l9 === undefined) break b6;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b6;
l13 = l12;
l14 = new Bare();
l15 = 1;
l14["+"] = l15;
l16 = -1;
l14["-"] = l16;
l17 = l14;
l18 = D(l17, l13); if (l18 === undefined) break b6;
l19 = l18;
l20 = b_count(l5); if (l20 === undefined) break b6;
l21 = l20;
l22 = 5;
l23 = b_minus(l21,l22); if (l23 === undefined) break b6;
l24 = l23;
l25 = 5;
l26 = b_substring(l5,l24,l25); if (l26 === undefined) break b6;
l27 = l26;
l28 = f0(l0,l1,l27); if (l28 === undefined) break b6;
l29 = l28;
l30 = b_mul(l19,l29); if (l30 === undefined) break b6;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b7: {
if (l4 === undefined) break b7;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b8: {
return l2;
}
});
const f2 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2,l19,l20,l21,l22,l23,l24;
b9: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = b_gte(l6,l8); if (l9 === undefined) break b9;
if ((l9 === false)) break b9;
l10 = 28;
l11 = b_div(l6,l10); if (l11 === undefined) break b9;
l12 = l11;
l13 = b_floor(l12); if (l13 === undefined) break b9;
l14 = l13;
l15 = b_plus(l7,l14); if (l15 === undefined) break b9;
l16 = l15;
l17 = b_numbers_range(l7,l16); if (l17 === undefined) break b9;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b10: {
if (l5 === undefined) break b10;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b11: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = b_lt(l6,l8); if (l9 === undefined) break b11;
if ((l9 === false)) break b11;
l10 = 1;
l11 = b_minus(l7,l10); if (l11 === undefined) break b11;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l6); if (l14 === undefined) break b11;
l15 = l14;
l16 = 28;
l17 = b_div(l15,l16); if (l17 === undefined) break b11;
l18 = l17;
l19 = b_floor(l18); if (l19 === undefined) break b11;
l20 = l19;
l21 = b_minus(l12,l20); if (l21 === undefined) break b11;
l22 = l21;
l23 = b_numbers_range(l22,l7); if (l23 === undefined) break b11;
l24 = l23;
if (l5 === undefined) l5 = l24; else if (!Q(l5, l24)) conflict();
}
b12: {
if (l5 === undefined) break b12;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b13: {
return l2;
}
});
const f3 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l41,l42,l43,l44,l45,l48,l49,l50,l51,l54,l55,l56,l57,l2;
b14: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l1) ? l1.calendar : undefined; if (l8 === undefined && (l8 = S(l1, "calendar")) === undefined) break b14;
l9 = H(l8) ? l8.month_first_day : undefined; if (l9 === undefined && (l9 = S(l8, "month_first_day")) === undefined) break b14;
l10 = D(l9, l7); if (l10 === undefined) break b14;
b15: {
b16: {
break b15;
}
break b14;
}
l13 = l10;
l14 = b_minus(l6,l13); if (l14 === undefined) break b14;
l15 = l14;
l16 = f2(l0,l1,l15,l7); if (l16 === undefined) break b14;
l17 = l16;
{
const k17 = keysOf(l17), v17 = valuesOf(l17);
for (let n17 = 0; n17 < v17.length; n17++) {
l18 = k17 === null ? n17 : k17[n17];
l19 = v17[n17];
b18: {
l20 = l18;
l21 = l19;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b18;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b18;
l24 = D(l23, l21); if (l24 === undefined) break b18;
b19: {
b20: {
break b19;
}
break b18;
}
l27 = l24;
l28 = b_minus(l6,l27); if (l28 === undefined) break b18;
l29 = l28;
l30 = 1;
l31 = b_plus(l29,l30); if (l31 === undefined) break b18;
l32 = l31;
l33 = l32;
l34 = 1;
l35 = b_gte(l33,l34); if (l35 === undefined) break b18;
if ((l35 === false)) break b18;
l36 = H(l1) ? l1.calendar : undefined; if (l36 === undefined && (l36 = S(l1, "calendar")) === undefined) break b18;
l37 = H(l36) ? l36.month_days : undefined; if (l37 === undefined && (l37 = S(l36, "month_days")) === undefined) break b18;
l38 = D(l37, l21); if (l38 === undefined) break b18;
b21: {
b22: {
break b21;
}
break b18;
}
l41 = l38;
l42 = b_lte(l33,l41); if (l42 === undefined) break b18;
if ((l42 === false)) break b18;
l43 = H(l1) ? l1.calendar : undefined; if (l43 === undefined && (l43 = S(l1, "calendar")) === undefined) break b18;
l44 = H(l43) ? l43.month_list : undefined; if (l44 === undefined && (l44 = S(l43, "month_list")) === undefined) break b18;
l45 = D(l44, l21); if (l45 === undefined) break b18;
b23: {
b24: {
break b23;
}
break b18;
}
l48 = l45;
l49 = H(l1) ? l1.calendar : undefined; if (l49 === undefined && (l49 = S(l1, "calendar")) === undefined) break b18;
l50 = H(l49) ? l49.day_names : undefined; if (l50 === undefined && (l50 = S(l49, "day_names")) === undefined) break b18;
l51 = D(l50, l33); if (l51 === undefined) break b18;
b25: {
b26: {
break b25;
}
break b18;
}
l54 = l51;
l55 = [l48,l54];
l56 = b_concat("-",l55); if (l56 === undefined) break b18;
l57 = l56;
if (l5 === undefined) l5 = l57; else if (!Q(l5, l57)) conflict();
}
}
}
}
b27: {
if (l5 === undefined) break b27;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b28: {
return l2;
}
});
const f4 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l33,l34,l35,l36,l37,l38,l39,l2;
b29: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b29;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b29;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b29;
l14 = D(l13, l11); if (l14 === undefined) break b29;
b30: {
b31: {
break b30;
}
break b29;
}
l17 = l14;
l18 = 8;
l19 = 2;
l20 = b_substring(l6,l18,l19); if (l20 === undefined) break b29;
l21 = l20;
l22 = b_to_number(l21); if (l22 === undefined) break b29;
l23 = l22;
l24 = 1;
l25 = b_minus(l23,l24); if (l25 === undefined) break b29;
l26 = l25;
l27 = l26;
l28 = H(l1) ? l1.calendar : undefined; if (l28 === undefined && (l28 = S(l1, "calendar")) === undefined) break b29;
l29 = H(l28) ? l28.month_first_day : undefined; if (l29 === undefined && (l29 = S(l28, "month_first_day")) === undefined) break b29;
l30 = D(l29, l17); if (l30 === undefined) break b29;
b32: {
b33: {
break b32;
}
break b29;
}
l33 = l30;
l34 = b_plus(l33,l27); if (l34 === undefined) break b29;
l35 = l34;
l36 = b_plus(l35,l7); if (l36 === undefined) break b29;
l37 = l36;
l38 = f3(l0,l1,l37,l17); if (l38 === undefined) break b29;
l39 = l38;
if (l5 === undefined) l5 = l39; else if (!Q(l5, l39)) conflict();
}
b34: {
if (l5 === undefined) break b34;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b35: {
return l2;
}
});
const f5 = keep((l0,l1,l3) => {
let l4,l5,l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40;
b36: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b36;
l7 = l6;
l8 = 10;
if (!Q(l7, l8)) break b36;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b37: {
if (l4 === undefined) break b37;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b38: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b38;
l7 = l6;
l8 = 10;
l9 = b_gt(l7,l8); if (l9 === undefined) break b38;
if ((l9 === false)) break b38;
l10 = 11;
l11 = 5;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b38;
l13 = l12;
l14 = f0(l0,l1,l13); if (l14 === undefined) break b38;
l15 = l14;
l16 = f1(l0,l1,l5); if (l16 === undefined) break b38;
l17 = l16;
l18 = b_minus(l15,l17); if (l18 === undefined) break b38;
l19 = l18;
l20 = 480;
l21 = b_plus(l19,l20); if (l21 === undefined) break b38;
l22 = l21;
l23 = 1440;
l24 = b_plus(l22,l23); if (l24 === undefined) break b38;
l25 = l24;
l26 = l25;
l27 = 0;
l28 = 10;
l29 = b_substring(l5,l27,l28); if (l29 === undefined) break b38;
l30 = l29;
l31 = 1440;
l32 = b_div(l26,l31); if (l32 === undefined) break b38;
l33 = l32;
l34 = b_floor(l33); if (l34 === undefined) break b38;
l35 = l34;
l36 = 1;
l37 = b_minus(l35,l36); if (l37 === undefined) break b38;
l38 = l37;
l39 = f4(l0,l1,l30,l38); if (l39 === undefined) break b38;
l40 = l39;
if (l4 === undefined) l4 = l40; else if (!Q(l4, l40)) conflict();
}
b39: {
if (l4 === undefined) break b39;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b40: {
return l2;
}
});
function g6(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b41: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b41;
l5 = l4;
l6 = f5(l0,l1,l5); if (l6 === undefined) break b41;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b42: {
if (l3 === undefined) break b42;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b43: {
return l2;
}
}
function f6(i, d) {
const k = K.case[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g6(i, d);
K.case[0] = v === undefined ? N : v;
return v;
}
function g7(l0,l1) {
let l3,l6,l7,l8,l2;
b44: {
l3 = undefined;
b45: {
b46: {
l6 = H(l1) ? l1.hdp : undefined; if (l6 === undefined && (l6 = S(l1, "hdp")) === undefined) break b46;
l7 = H(l6) ? l6.request : undefined; if (l7 === undefined && (l7 = S(l6, "request")) === undefined) break b46;
l8 = H(l7) ? l7.refused : undefined; if (l8 === undefined && (l8 = S(l7, "refused")) === undefined) break b46;
break b45;
}
break b44;
}
if ((l8 === false)) break b44;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b47: {
if (l3 === undefined) break b47;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b48: {
return l2;
}
}
function f7(i, d) {
const k = K.data[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g7(i, d);
K.data[0] = v === undefined ? N : v;
return v;
}
function g8(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b49: {
l3 = undefined;
b50: {
l4 = f7(l0,l1); if (l4 === undefined) break b50;
if ((l4 === false)) break b50;
break b49;}
l5 = H(l0) ? l0.jurisdiction : undefined; if (l5 === undefined && (l5 = S(l0, "jurisdiction")) === undefined) break b49;
l6 = l5;
l7 = H(l1) ? l1.jurisdictions : undefined; if (l7 === undefined && (l7 = S(l1, "jurisdictions")) === undefined) break b49;
l8 = D(l7, l6); if (l8 === undefined) break b49;
b51: {
b52: {
break b51;
}
break b49;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b53: {
if (l3 === undefined) break b53;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b54: {
return l2;
}
}
function f8(i, d) {
const k = K.case[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g8(i, d);
K.case[1] = v === undefined ? N : v;
return v;
}
function f9(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b55: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.effective_to : undefined; if (l8 === undefined && (l8 = S(l6, "effective_to")) === undefined) break b55;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b55;
if ((l10 === false)) break b55;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b56: {
if (l5 === undefined) break b56;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b57: {
return l2;
}
}
function f10(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b58: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b59: {
l7 = f8(l0,l1); if (l7 === undefined) break b59;
l8 = H(l7) ? l7.versions : undefined; if (l8 === undefined && (l8 = S(l7, "versions")) === undefined) break b59;
{
const k60 = keysOf(l8), v60 = valuesOf(l8);
for (let n60 = 0; n60 < v60.length; n60++) {
l9 = k60 === null ? n60 : k60[n60];
l10 = v60[n60];
b61: {
l11 = l9;
l12 = l10;
l13 = b_lte(l11,l5); if (l13 === undefined) break b61;
if ((l13 === false)) break b61;
l6.add(l11);
}
}
}
}
l14 = l6;
l15 = b_max(l14); if (l15 === undefined) break b58;
l16 = l15;
l17 = f8(l0,l1); if (l17 === undefined) break b58;
l18 = H(l17) ? l17.versions : undefined; if (l18 === undefined && (l18 = S(l17, "versions")) === undefined) break b58;
l19 = D(l18, l16); if (l19 === undefined) break b58;
l20 = l19;
b62: {
l21 = f9(l0,l1,l20,l5); if (l21 === undefined) break b62;
if ((l21 === false)) break b62;
break b58;}
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b63: {
if (l4 === undefined) break b63;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b64: {
return l2;
}
}
function g11(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b65: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b65;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b65;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b66: {
if (l3 === undefined) break b66;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b67: {
return l2;
}
}
function f11(i, d) {
const k = K.case[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g11(i, d);
K.case[2] = v === undefined ? N : v;
return v;
}
function g12(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b68: {
l3 = undefined;
l4 = f11(l0,l1); if (l4 === undefined) break b68;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b68;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b68;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b68;
if (!(l7 === "account")) break b68;
l8 = f11(l0,l1); if (l8 === undefined) break b68;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b68;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b68;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b69: {
if (l3 === undefined) break b69;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b70: {
return l2;
}
}
function f12(i, d) {
const k = K.case[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g12(i, d);
K.case[3] = v === undefined ? N : v;
return v;
}
function f13(l0,l1) {
let l3,l2;
b71: {
l3 = undefined;
if (l3 === undefined) l3 = "account_cleanup"; else if (!Q(l3, "account_cleanup")) conflict();
}
b72: {
if (l3 === undefined) break b72;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b73: {
return l2;
}
}
function g14(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b74: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b74;
l5 = H(l4) ? l4.versions : undefined; if (l5 === undefined && (l5 = S(l4, "versions")) === undefined) break b74;
l6 = l5;
l7 = b_object_keys(l6); if (l7 === undefined) break b74;
l8 = l7;
l9 = b_min(l8); if (l9 === undefined) break b74;
l10 = l9;
l11 = f8(l0,l1); if (l11 === undefined) break b74;
l12 = H(l11) ? l11.versions : undefined; if (l12 === undefined && (l12 = S(l11, "versions")) === undefined) break b74;
l13 = D(l12, l10); if (l13 === undefined) break b74;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b75: {
if (l3 === undefined) break b75;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b76: {
return l2;
}
}
function f14(i, d) {
const k = K.case[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g14(i, d);
K.case[4] = v === undefined ? N : v;
return v;
}
function f15(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b77: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b78: {
l7 = H(l5) ? l5.readings : undefined; if (l7 === undefined && (l7 = S(l5, "readings")) === undefined) break b78;
{
const k79 = keysOf(l7), v79 = valuesOf(l7);
for (let n79 = 0; n79 < v79.length; n79++) {
l8 = k79 === null ? n79 : k79[n79];
l9 = v79[n79];
b80: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b80;
l13 = l12;
l14 = new O0(l13,l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b81: {
if (l4 === undefined) break b81;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b82: {
return l2;
}
}
function f16(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b83: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b84: {
l7 = H(l5) ? l5.effective_from_basis : undefined; if (l7 === undefined && (l7 = S(l5, "effective_from_basis")) === undefined) break b84;
if (!(l7 === "assumed")) break b84;
l8 = f15(l0,l1,l5); if (l8 === undefined) break b84;
l9 = l8;
{
const k85 = keysOf(l9), v85 = valuesOf(l9);
for (let n85 = 0; n85 < v85.length; n85++) {
l10 = k85 === null ? n85 : k85[n85];
l11 = v85[n85];
b86: {
l12 = l10;
l13 = l11;
l6.add(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b87: {
if (l4 === undefined) break b87;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b88: {
return l2;
}
}
function f17(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b89: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_array(l6); if (l8 === undefined) break b89;
if ((l8 === false)) break b89;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b90: {
if (l5 === undefined) break b90;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b91: {
l5 = undefined;
l6 = l3;
l7 = l4;
b92: {
l8 = b_is_array(l6); if (l8 === undefined) break b92;
if ((l8 === false)) break b92;
break b91;}
l9 = [];
b93: {
l10 = [];
b94: {
{
const k95 = keysOf(l6), v95 = valuesOf(l6);
for (let n95 = 0; n95 < v95.length; n95++) {
l11 = k95 === null ? n95 : k95[n95];
l12 = v95[n95];
b96: {
l13 = l11;
l14 = l12;
l15 = D(l14, l7); if (l15 === undefined) break b96;
l16 = l15;
l17 = H(l14) ? l14.clause : undefined; if (l17 === undefined && (l17 = S(l14, "clause")) === undefined) break b96;
l18 = l17;
l19 = [l16,l18,l14];
l20 = l19;
l10.push(l20);
}
}
}
}
l21 = l10;
l22 = b_sort(l21); if (l22 === undefined) break b93;
l23 = l22;
{
const k97 = keysOf(l23), v97 = valuesOf(l23);
for (let n97 = 0; n97 < v97.length; n97++) {
l24 = k97 === null ? n97 : k97[n97];
l25 = v97[n97];
b98: {
l26 = l24;
l27 = l25;
l28 = 2;
l29 = D(l27, l28); if (l29 === undefined) break b98;
l30 = l29;
l9.push(l30);
}
}
}
}
l31 = l9;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b99: {
if (l5 === undefined) break b99;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b100: {
return l2;
}
}
function f18(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b101: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b101;
if ((l6 === false)) break b101;
b102: {
b103: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b103;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b103;
break b102;
}
break b101;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b101;
l13 = l12;
if (!(l13 === false)) break b101;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b104: {
if (l4 === undefined) break b104;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b105: {
return l2;
}
}
function f19(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b106: {
b107: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b107;
l9 = l8;
l10 = f18(l0,l1,l9); if (l10 === undefined) break b107;
if ((l10 === false)) break b107;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b108: {
if (l4 !== undefined) break b108;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b108;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b108;
l11 = l10;
{
const k109 = keysOf(l11), v109 = valuesOf(l11);
for (let n109 = 0; n109 < v109.length; n109++) {
l12 = k109 === null ? n109 : k109[n109];
l13 = v109[n109];
b110: {
l14 = l12;
l15 = l13;
l16 = f18(l0,l1,l15); if (l16 === undefined) break b110;
if ((l16 === false)) break b110;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b111: {
if (l4 === undefined) break b111;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b112: {
return l2;
}
}
function f20(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b113: {
l4 = undefined;
l5 = l3;
l6 = null;
l7 = b_neq(l5,l6); if (l7 === undefined) break b113;
if ((l7 === false)) break b113;
b114: {
l8 = b_is_string(l5); if (l8 === undefined) break b114;
if ((l8 === false)) break b114;
break b113;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b115: {
if (l4 === undefined) break b115;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b116: {
l4 = undefined;
l5 = l3;
l6 = f19(l0,l1,l5); if (l6 === undefined) break b116;
if ((l6 === false)) break b116;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b117: {
if (l4 === undefined) break b117;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b118: {
return l2;
}
}
function f21(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b119: {
l4 = undefined;
l5 = l3;
b120: {
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b120;
if ((l6 === false)) break b120;
break b119;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b121: {
if (l4 === undefined) break b121;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b122: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.where : undefined; if (l6 === undefined && (l6 = S(l5, "where")) === undefined) break b122;
l7 = H(l6) ? l6.fact : undefined; if (l7 === undefined && (l7 = S(l6, "fact")) === undefined) break b122;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b122;
l10 = D(l9, l8); if (l10 === undefined) break b122;
l11 = l10;
l12 = H(l5) ? l5.where : undefined; if (l12 === undefined && (l12 = S(l5, "where")) === undefined) break b122;
l13 = H(l12) ? l12.one_of : undefined; if (l13 === undefined && (l13 = S(l12, "one_of")) === undefined) break b122;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b122;
if ((l15 === false)) break b122;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b123: {
if (l4 === undefined) break b123;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b124: {
return l2;
}
}
function f22(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b125: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
b126: {
l11 = b_neq(l9,"not_regulated"); if (l11 === undefined) break b126;
if ((l11 === false)) break b126;
l12 = H(l8) ? l8.unread : undefined; if (l12 === undefined && (l12 = S(l8, "unread")) === undefined) break b126;
l13 = D(l12, l7); if (l13 === undefined) break b126;
{
const k127 = keysOf(l13), v127 = valuesOf(l13);
for (let n127 = 0; n127 < v127.length; n127++) {
l14 = k127 === null ? n127 : k127[n127];
l15 = v127[n127];
b128: {
l16 = l14;
l17 = l15;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b128;
l19 = l18;
l20 = H(l17) ? l17.path : undefined; if (l20 === undefined && (l20 = S(l17, "path")) === undefined) break b128;
l21 = l20;
l22 = null;
l23 = b_object_get(l19,l21,l22); if (l23 === undefined) break b128;
l24 = l23;
l25 = f20(l0,l1,l24); if (l25 === undefined) break b128;
if ((l25 === false)) break b128;
l26 = f21(l0,l1,l17); if (l26 === undefined) break b128;
if ((l26 === false)) break b128;
l27 = H(l17) ? l17.name : undefined; if (l27 === undefined && (l27 = S(l17, "name")) === undefined) break b128;
l28 = l27;
l10.push(l28);
}
}
}
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b129: {
if (l6 === undefined) break b129;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b130: {
return l2;
}
}
function f23(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b131: {
b132: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l8); if (l10 === undefined) break b132;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b132;
b133: {
l13 = H(l0) ? l0.detail : undefined; if (l13 === undefined && (l13 = S(l0, "detail")) === undefined) break b133;
if ((l13 === false)) break b133;
break b132;}
if (l6 === undefined) l6 = l7; else if (!Q(l6, l7)) conflict();
}
b134: {
if (l6 !== undefined) break b134;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b135: {
l11 = [];
l12 = b_object_get(l9,"checks",l11); if (l12 === undefined) break b135;
l13 = l12;
l14 = [];
l15 = b_object_get(l9,"working",l14); if (l15 === undefined) break b135;
l16 = l15;
l17 = new O1(l13,l8,l16);
l18 = l17;
{
const k136 = keysOf(l18), v136 = valuesOf(l18);
for (let n136 = 0; n136 < v136.length; n136++) {
l19 = k136 === null ? n136 : k136[n136];
l20 = v136[n136];
b137: {
l21 = l19;
l22 = l20;
l23 = b_count(l22); if (l23 === undefined) break b137;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b137;
if ((l26 === false)) break b137;
insertOnce(l10, l21, l22);
}
}
}
}
l27 = l10;
l28 = b_object_union(l7,l27); if (l28 === undefined) break b134;
l29 = l28;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b138: {
if (l6 === undefined) break b138;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b139: {
return l2;
}
}
function f24(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l2;
b140: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b140;
if (!Q(l12, l8)) break b140;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b140;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b140;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b140;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b140;
l21 = l20;
l22 = [];
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b140;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b140;
l26 = l25;
l27 = [];
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b140;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b140;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b140;
l34 = l33;
l35 = [];
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b140;
l37 = l36;
l38 = f17(l0,l1,l37,"code"); if (l38 === undefined) break b140;
l39 = l38;
l40 = f22(l0,l1,l8,l9,l10); if (l40 === undefined) break b140;
l41 = l40;
l42 = H(l0) ? l0.as_of : undefined; if (l42 === undefined && (l42 = S(l0, "as_of")) === undefined) break b140;
l43 = l42;
l44 = H(l0) ? l0.jurisdiction : undefined; if (l44 === undefined && (l44 = S(l0, "jurisdiction")) === undefined) break b140;
l45 = l44;
l46 = [];
b141: {
l47 = [];
b142: {
l48 = [];
l49 = b_object_get(l11,"missing",l48); if (l49 === undefined) break b142;
l50 = l49;
{
const k143 = keysOf(l50), v143 = valuesOf(l50);
for (let n143 = 0; n143 < v143.length; n143++) {
l51 = k143 === null ? n143 : k143[n143];
l52 = v143[n143];
b144: {
l53 = l51;
l54 = l52;
{
const k145 = keysOf(l54), v145 = valuesOf(l54);
for (let n145 = 0; n145 < v145.length; n145++) {
l55 = k145 === null ? n145 : k145[n145];
l56 = v145[n145];
b146: {
l57 = l55;
l58 = l56;
l59 = [l58,l54];
l47.push(l59);
}
}
}
}
}
}
}
l60 = l47;
l61 = b_sort(l60); if (l61 === undefined) break b141;
l62 = l61;
{
const k147 = keysOf(l62), v147 = valuesOf(l62);
for (let n147 = 0; n147 < v147.length; n147++) {
l63 = k147 === null ? n147 : k147[n147];
l64 = v147[n147];
b148: {
l65 = l63;
l66 = l64;
l67 = 1;
l68 = D(l66, l67); if (l68 === undefined) break b148;
l69 = l68;
l46.push(l69);
}
}
}
}
l70 = l46;
l71 = H(l9) ? l9.effective_from : undefined; if (l71 === undefined && (l71 = S(l9, "effective_from")) === undefined) break b140;
l72 = l71;
l73 = new O2(l43,l21,l8,l45,l70,l26,l10,l31,l34,l72,l39);
l74 = f23(l0,l1,l73,l41,l11); if (l74 === undefined) break b140;
l75 = l74;
if (l7 === undefined) l7 = l75; else if (!Q(l7, l75)) conflict();
}
b149: {
if (l7 === undefined) break b149;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b150: {
return l2;
}
}
function f25(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b151: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b151;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b151;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O3(l9);
l13 = f24(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b151;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b152: {
if (l4 === undefined) break b152;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b153: {
return l2;
}
}
function f26(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b154: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b154;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b154;
l11 = l10;
l12 = new O4(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b155: {
if (l5 === undefined) break b155;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b156: {
l5 = undefined;
l6 = l3;
l7 = l4;
b157: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b157;
if ((l8 === false)) break b157;
break b156;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b156;
l10 = l9;
l11 = new O5(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b158: {
if (l5 === undefined) break b158;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b159: {
return l2;
}
}
function f27(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b160: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b160;
l9 = l8;
l10 = f26(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b160;
l11 = l10;
l12 = new O3(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f24(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b160;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b161: {
if (l5 === undefined) break b161;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b162: {
return l2;
}
}
function f28(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b163: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f24(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b163;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b164: {
if (l5 === undefined) break b164;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b165: {
return l2;
}
}
function f29(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14;
b166: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b166;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b166;
l9 = 0;
l11 = f25(l0,l1,l6); if (l11 === undefined) break b166;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b167: {
if (l5 === undefined) break b167;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b168: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b168;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b168;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b168;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b168;
if (!(l12 === "unavailable")) break b168;
l13 = f27(l0,l1,l6,l11); if (l13 === undefined) break b168;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b169: {
if (l5 === undefined) break b169;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b170: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b170;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b170;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b170;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b170;
if (!(l12 === "available")) break b170;
l13 = f28(l0,l1,l6,l11); if (l13 === undefined) break b170;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b171: {
if (l5 === undefined) break b171;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b172: {
return l2;
}
}
function f30(l0,l1) {
let l3,l4,l5,l6,l2;
b173: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b173;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b173;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b174: {
if (l3 === undefined) break b174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b175: {
return l2;
}
}
function f31(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b176: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b176;
if ((l6 === false)) break b176;
l7 = f6(l0,l1); if (l7 === undefined) break b176;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b176;
if ((l9 === false)) break b176;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b177: {
if (l4 === undefined) break b177;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b178: {
return l2;
}
}
function g32(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b179: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b179;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b179;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b179;
l7 = null;
if (!Q(l6, l7)) break b179;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b180: {
if (l3 === undefined) break b180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b181: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b181;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b181;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b181;
l7 = l6;
l8 = f31(l0,l1,l7); if (l8 === undefined) break b181;
if ((l8 === false)) break b181;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b181;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b181;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b181;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b182: {
if (l3 === undefined) break b182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b183: {
return l2;
}
}
function f32(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g32(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function g33(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b184: {
l3 = undefined;
l4 = new RegoSet();
b185: {
l5 = f8(l0,l1); if (l5 === undefined) break b185;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b185;
{
const k186 = keysOf(l6), v186 = valuesOf(l6);
for (let n186 = 0; n186 < v186.length; n186++) {
l7 = k186 === null ? n186 : k186[n186];
l8 = v186[n186];
b187: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b187;
if (!(l11 === "available")) break b187;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b184;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b188: {
if (l3 === undefined) break b188;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b189: {
return l2;
}
}
function f33(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f34 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b190: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b190;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b190;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b190;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b190;
l19 = D(l18, l6); if (l19 === undefined) break b190;
l20 = D(l19, l16); if (l20 === undefined) break b190;
b191: {
b192: {
break b191;
}
break b190;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b190;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b190;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b190;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b190;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b190;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b190;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b190;
l40 = l39;
l41 = new O6(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b193: {
if (l5 === undefined) break b193;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b194: {
return l2;
}
});
const f35 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b195: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b195;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b196: {
if (l6 === undefined) break b196;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b197: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b197;
l9 = f34(l0,l1,l7,l8); if (l9 === undefined) break b197;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b197;
if (!Q(l11, l8)) break b197;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b198: {
if (l6 === undefined) break b198;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b199: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b199;
l9 = f34(l0,l1,l7,l8); if (l9 === undefined) break b199;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b199;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b199;
if ((l14 === false)) break b199;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b199;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b199;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b200: {
if (l6 === undefined) break b200;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b201: {
return l2;
}
});
function g36(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b202: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b202;
l5 = l4;
l6 = f30(l0,l1); if (l6 === undefined) break b202;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b202;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b202;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b202;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b202;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b202;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b202;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b202;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b202;
l19 = l18;
l20 = f35(l0,l1,l14,l11,l19); if (l20 === undefined) break b202;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b203: {
if (l3 === undefined) break b203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b204: {
return l2;
}
}
function f36(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g36(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
const f37 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b205: {
b206: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b206;
if ((l14 === false)) break b206;
l15 = new O7(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b207: {
if (l8 !== undefined) break b207;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b207;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b207;
if ((l16 === false)) break b207;
l17 = new O7(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b208: {
if (l8 !== undefined) break b208;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b208;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b208;
if ((l16 === false)) break b208;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b209: {
if (l8 !== undefined) break b209;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b209;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b209;
if ((l16 === false)) break b209;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b210: {
if (l8 !== undefined) break b210;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O7(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b211: {
if (l8 === undefined) break b211;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b212: {
return l2;
}
});
const f38 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b213: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1,l8,l10); if (l12 === undefined) break b213;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b213;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b213;
l19 = l18;
l20 = f34(l0,l1,l8,l19); if (l20 === undefined) break b213;
l21 = l20;
l22 = l21;
l23 = f37(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b213;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b214: {
if (l7 === undefined) break b214;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b215: {
return l2;
}
});
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b216: {
b217: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b217;
if ((l4 === false)) break b217;
l5 = f12(l0,l1); if (l5 === undefined) break b217;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b217;
l7 = l6;
l8 = f36(l0,l1); if (l8 === undefined) break b217;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b217;
l11 = l10;
l12 = f32(l0,l1); if (l12 === undefined) break b217;
l13 = l12;
l14 = f38(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b217;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b218: {
if (l3 !== undefined) break b218;
l4 = f6(l0,l1); if (l4 === undefined) break b218;
l5 = l4;
l6 = f36(l0,l1); if (l6 === undefined) break b218;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b218;
if ((l8 === false)) break b218;
l9 = f12(l0,l1); if (l9 === undefined) break b218;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b218;
l11 = l10;
l12 = f36(l0,l1); if (l12 === undefined) break b218;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b218;
l15 = l14;
l16 = f38(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b218;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b219: {
if (l3 === undefined) break b219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b220: {
return l2;
}
}
function f39(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g39(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b221: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b221;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b221;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b222: {
if (l3 === undefined) break b222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b223: {
return l2;
}
}
function f40(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function f41(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b224: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b225: {
{
const k226 = keysOf(l6), v226 = valuesOf(l6);
for (let n226 = 0; n226 < v226.length; n226++) {
l9 = k226 === null ? n226 : k226[n226];
l10 = v226[n226];
b227: {
l11 = l9;
l12 = l10;
l13 = H(l12) ? l12.kind : undefined; if (l13 === undefined && (l13 = S(l12, "kind")) === undefined) break b227;
l14 = l13;
l15 = H(l7) ? l7.kinds : undefined; if (l15 === undefined && (l15 = S(l7, "kinds")) === undefined) break b227;
l16 = D(l15, l14); if (l16 === undefined) break b227;
if ((l16 === false)) break b227;
l17 = H(l12) ? l12.found_on : undefined; if (l17 === undefined && (l17 = S(l12, "found_on")) === undefined) break b227;
l18 = l17;
l19 = f31(l0,l1,l18); if (l19 === undefined) break b227;
if ((l19 === false)) break b227;
l8.add(l12);
}
}
}
}
l20 = l8;
if (l5 === undefined) l5 = l20; else if (!Q(l5, l20)) conflict();
}
b228: {
if (l5 === undefined) break b228;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b229: {
return l2;
}
}
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b230: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b230;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b230;
l8 = l7;
l9 = f40(l0,l1); if (l9 === undefined) break b230;
l10 = l9;
l11 = f41(l0,l1,l8,l10); if (l11 === undefined) break b230;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b231: {
if (l3 === undefined) break b231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b232: {
return l2;
}
}
function f42(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
function f43(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b233: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b233;
l7 = l6;
l8 = f33(l0,l1); if (l8 === undefined) break b233;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b233;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b234: {
if (l4 === undefined) break b234;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b235: {
return l2;
}
}
const f44 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b236: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b236;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b236;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b236;
l14 = D(l13, l11); if (l14 === undefined) break b236;
b237: {
b238: {
break b237;
}
break b236;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b236;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b236;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b236;
l23 = D(l22, l20); if (l23 === undefined) break b236;
b239: {
b240: {
break b239;
}
break b236;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b236;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b236;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b236;
l33 = D(l32, l20); if (l33 === undefined) break b236;
b241: {
b242: {
break b241;
}
break b236;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b236;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b236;
l39 = D(l38, l36); if (l39 === undefined) break b236;
b243: {
b244: {
break b243;
}
break b236;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b236;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b236;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b245: {
if (l5 === undefined) break b245;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b246: {
return l2;
}
});
const f45 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b247: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b247;
l9 = l8;
l10 = f44(l0,l1,l6,l9); if (l10 === undefined) break b247;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b248: {
if (l5 === undefined) break b248;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b249: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b249;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b249;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b250: {
if (l5 === undefined) break b250;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b251: {
return l2;
}
});
function f46(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b252: {
b253: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f43(l0,l1,l6); if (l8 === undefined) break b253;
l9 = l8;
l10 = H(l7) ? l7.act_within : undefined; if (l10 === undefined && (l10 = S(l7, "act_within")) === undefined) break b253;
l11 = l10;
l12 = f45(l0,l1,l9,l11); if (l12 === undefined) break b253;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b253;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b253;
if ((l16 === false)) break b253;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b254: {
if (l5 !== undefined) break b254;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b255: {
if (l5 === undefined) break b255;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b256: {
return l2;
}
}
function f47(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b257: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b258: {
{
const k259 = keysOf(l6), v259 = valuesOf(l6);
for (let n259 = 0; n259 < v259.length; n259++) {
l9 = k259 === null ? n259 : k259[n259];
l10 = v259[n259];
b260: {
l11 = l9;
l12 = l10;
l13 = f46(l0,l1,l12,l7); if (l13 === undefined) break b260;
l14 = l13;
l8.add(l14);
}
}
}
}
l15 = l8;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b261: {
if (l5 === undefined) break b261;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b262: {
return l2;
}
}
function g48(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b263: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b263;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b263;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b263;
if ((l8 === false)) break b263;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b264: {
if (l3 === undefined) break b264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b265: {
return l2;
}
}
function f48(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g48(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b266: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b266;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b266;
l6 = null;
if (!Q(l5, l6)) break b266;
l7 = f30(l0,l1); if (l7 === undefined) break b266;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b266;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b267: {
if (l3 === undefined) break b267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b268: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b268;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b268;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b268;
if ((l7 === false)) break b268;
l8 = f30(l0,l1); if (l8 === undefined) break b268;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b268;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b269: {
if (l3 === undefined) break b269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b270: {
return l2;
}
}
function f49(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g49(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g50(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b271: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b271;
if ((l4 === false)) break b271;
l5 = f49(l0,l1); if (l5 === undefined) break b271;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b271;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b271;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b271;
l10 = l9;
l11 = f45(l0,l1,l6,l10); if (l11 === undefined) break b271;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b271;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b272: {
if (l3 === undefined) break b272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b273: {
return l2;
}
}
function f50(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b274: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b274;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b274;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b274;
if ((l8 === false)) break b274;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b275: {
if (l3 === undefined) break b275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b276: {
return l2;
}
}
function f51(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function f52(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b277: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b277;
if (!(l8 === "exceeded")) break b277;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b277;
l10 = l9;
l11 = f45(l0,l1,l6,l10); if (l11 === undefined) break b277;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b277;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b278: {
if (l5 === undefined) break b278;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b279: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b279;
if (!(l8 === "reached")) break b279;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b279;
l10 = l9;
l11 = f45(l0,l1,l6,l10); if (l11 === undefined) break b279;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b280: {
if (l5 === undefined) break b280;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b281: {
return l2;
}
}
function g53(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b282: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b282;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b282;
if (!(l5 === "suspended")) break b282;
l6 = f30(l0,l1); if (l6 === undefined) break b282;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b282;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b282;
if ((l9 === false)) break b282;
l10 = f30(l0,l1); if (l10 === undefined) break b282;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b282;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b282;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b282;
l15 = l14;
l16 = f52(l0,l1,l12,l15); if (l16 === undefined) break b282;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b283: {
if (l3 === undefined) break b283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b284: {
return l2;
}
}
function f53(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g53(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g54(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b285: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b285;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b285;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b285;
if ((l7 === false)) break b285;
l8 = f30(l0,l1); if (l8 === undefined) break b285;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b285;
l10 = l9;
l11 = f30(l0,l1); if (l11 === undefined) break b285;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b285;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b285;
if ((l14 === false)) break b285;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b286: {
if (l3 === undefined) break b286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b287: {
return l2;
}
}
function f54(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b288: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b288;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b288;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b288;
if ((l8 === false)) break b288;
b289: {
l9 = f54(l0,l1); if (l9 === undefined) break b289;
if ((l9 === false)) break b289;
break b288;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b290: {
if (l3 === undefined) break b290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b291: {
return l2;
}
}
function f55(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b292: {
l2 = new RegoSet();
}
b293: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b293;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b293;
l6 = l5;
l2.add(l6);
}
b294: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b294;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b294;
l7 = l6;
l8 = f47(l0,l1,l5,l7); if (l8 === undefined) break b294;
l9 = l8;
{
const k295 = keysOf(l9), v295 = valuesOf(l9);
for (let n295 = 0; n295 < v295.length; n295++) {
l10 = k295 === null ? n295 : k295[n295];
l11 = v295[n295];
b296: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b297: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b297;
if ((l4 === false)) break b297;
l2.add("due");
}
b298: {
l3 = undefined;
l4 = f55(l0,l1); if (l4 === undefined) break b298;
if ((l4 === false)) break b298;
l2.add("due");
}
b299: {
return l2;
}
}
function f56(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b300: {
l3 = undefined;
l4 = f48(l0,l1); if (l4 === undefined) break b300;
if ((l4 === false)) break b300;
l5 = f49(l0,l1); if (l5 === undefined) break b300;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b300;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b300;
l9 = l8;
l10 = f52(l0,l1,l6,l9); if (l10 === undefined) break b300;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b301: {
if (l3 === undefined) break b301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b302: {
return l2;
}
}
function f57(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b303: {
l2 = new RegoSet();
}
b304: {
l3 = undefined;
b305: {
l4 = f39(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
break b304;}
l5 = new O8("review.last_done_on");
l2.add(l5);
}
b306: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b306;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b306;
if ((l5 === false)) break b306;
l6 = f30(l0,l1); if (l6 === undefined) break b306;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b306;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b306;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b306;
if ((l11 === false)) break b306;
l12 = f48(l0,l1); if (l12 === undefined) break b306;
if ((l12 === false)) break b306;
b307: {
l13 = f49(l0,l1); if (l13 === undefined) break b307;
if ((l13 === false)) break b307;
break b306;}
l14 = new O8("account.last_query_on");
l2.add(l14);
}
b308: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b308;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b308;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b308;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b308;
if ((l8 === false)) break b308;
l9 = f30(l0,l1); if (l9 === undefined) break b308;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b308;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b308;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b308;
if ((l14 === false)) break b308;
l15 = f48(l0,l1); if (l15 === undefined) break b308;
if ((l15 === false)) break b308;
b309: {
l16 = f49(l0,l1); if (l16 === undefined) break b309;
if ((l16 === false)) break b309;
break b308;}
l17 = new O8("account.last_query_on");
l2.add(l17);
}
b310: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b310;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b310;
if ((l5 === false)) break b310;
l6 = f30(l0,l1); if (l6 === undefined) break b310;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b310;
if (!(l7 === "suspended")) break b310;
b311: {
l8 = f53(l0,l1); if (l8 === undefined) break b311;
if ((l8 === false)) break b311;
break b310;}
l9 = new O8("account.suspended_on");
l2.add(l9);
}
b312: {
return l2;
}
}
function f58(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function f59(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b313: {
b314: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b314;
if ((l8 === false)) break b314;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b315: {
if (l5 !== undefined) break b315;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b315;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b315;
if ((l11 === false)) break b315;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b316: {
if (l5 !== undefined) break b316;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b316;
if ((l8 === false)) break b316;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b317: {
if (l5 !== undefined) break b317;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b317;
if ((l8 === false)) break b317;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b318: {
if (l5 !== undefined) break b318;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b319: {
if (l5 === undefined) break b319;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b320: {
return l2;
}
}
function g60(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b321: {
b322: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b322;
if ((l4 === false)) break b322;
l5 = f39(l0,l1); if (l5 === undefined) break b322;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b322;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b323: {
if (l3 !== undefined) break b323;
l4 = f12(l0,l1); if (l4 === undefined) break b323;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b323;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b323;
l8 = l7;
l9 = f34(l0,l1,l6,l8); if (l9 === undefined) break b323;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b324: {
if (l3 === undefined) break b324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b325: {
return l2;
}
}
function f60(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function f61(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b326: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b326;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b326;
if ((l8 === false)) break b326;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b327: {
if (l4 === undefined) break b327;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b328: {
return l2;
}
}
function f62(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b329: {
b330: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f61(l0,l1,"working"); if (l10 === undefined) break b330;
if ((l10 === false)) break b330;
l11 = H(l7) ? l7.clause : undefined; if (l11 === undefined && (l11 = S(l7, "clause")) === undefined) break b330;
l12 = l11;
l13 = H(l7) ? l7.interval : undefined; if (l13 === undefined && (l13 = S(l7, "interval")) === undefined) break b330;
l14 = l13;
l15 = H(l9) ? l9.name : undefined; if (l15 === undefined && (l15 = S(l9, "name")) === undefined) break b330;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b330;
l18 = l17;
l19 = [];
l20 = new O9("counted_from",l8);
l19.push(l20);
l21 = new O10(l12,"interval",l14);
l19.push(l21);
l22 = new O9("period",l16);
l19.push(l22);
l23 = new O9("due_on",l18);
l19.push(l23);
l24 = l19;
if (l6 === undefined) l6 = l24; else if (!Q(l6, l24)) conflict();
}
b331: {
if (l6 !== undefined) break b331;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b332: {
if (l6 === undefined) break b332;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b333: {
return l2;
}
}
function f63(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b334: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b335: {
l9 = b_count(l6); if (l9 === undefined) break b335;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b335;
if ((l12 === false)) break b335;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b335;
l14 = l13;
{
const k336 = keysOf(l14), v336 = valuesOf(l14);
for (let n336 = 0; n336 < v336.length; n336++) {
l15 = k336 === null ? n336 : k336[n336];
l16 = v336[n336];
b337: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b338: {
{
const k339 = keysOf(l6), v339 = valuesOf(l6);
for (let n339 = 0; n339 < v339.length; n339++) {
l21 = k339 === null ? n339 : k339[n339];
l22 = v339[n339];
b340: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b340;
l26 = l25;
l27 = f33(l0,l1); if (l27 === undefined) break b340;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b340;
if ((l29 === false)) break b340;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b340;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b340;
l33 = l32;
{
const k341 = keysOf(l33), v341 = valuesOf(l33);
for (let n341 = 0; n341 < v341.length; n341++) {
l34 = k341 === null ? n341 : k341[n341];
l35 = v341[n341];
b342: {
l36 = l34;
l37 = l35;
l20.add(l37);
}
}
}
}
}
}
}
l38 = l20;
l39 = b_or(l19,l38); if (l39 === undefined) break b334;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b343: {
if (l5 === undefined) break b343;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b344: {
return l2;
}
}
function g64(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b345: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b345;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b345;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b345;
if ((l7 === false)) break b345;
l8 = f30(l0,l1); if (l8 === undefined) break b345;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b345;
l10 = l9;
l11 = f30(l0,l1); if (l11 === undefined) break b345;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b345;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b345;
if ((l14 === false)) break b345;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b346: {
if (l3 === undefined) break b346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b347: {
return l2;
}
}
function f64(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g65(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b348: {
l2 = new RegoSet();
}
b349: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b349;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b349;
l7 = l6;
{
const k350 = keysOf(l7), v350 = valuesOf(l7);
for (let n350 = 0; n350 < v350.length; n350++) {
l8 = k350 === null ? n350 : k350[n350];
l9 = v350[n350];
b351: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b352: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b352;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b352;
l6 = l5;
l7 = f36(l0,l1); if (l7 === undefined) break b352;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b352;
if ((l9 === false)) break b352;
l10 = f36(l0,l1); if (l10 === undefined) break b352;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b352;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b352;
if ((l14 === false)) break b352;
l15 = f11(l0,l1); if (l15 === undefined) break b352;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b352;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b352;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b352;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b352;
l21 = l20;
l22 = new O11(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b352;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b352;
l26 = l25;
{
const k353 = keysOf(l26), v353 = valuesOf(l26);
for (let n353 = 0; n353 < v353.length; n353++) {
l27 = k353 === null ? n353 : k353[n353];
l28 = v353[n353];
b354: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b355: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b355;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b355;
l7 = l6;
l8 = f63(l0,l1,l5,l7); if (l8 === undefined) break b355;
l9 = l8;
{
const k356 = keysOf(l9), v356 = valuesOf(l9);
for (let n356 = 0; n356 < v356.length; n356++) {
l10 = k356 === null ? n356 : k356[n356];
l11 = v356[n356];
b357: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b358: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b358;
if ((l4 === false)) break b358;
l5 = f12(l0,l1); if (l5 === undefined) break b358;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b358;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b358;
l9 = l8;
{
const k359 = keysOf(l9), v359 = valuesOf(l9);
for (let n359 = 0; n359 < v359.length; n359++) {
l10 = k359 === null ? n359 : k359[n359];
l11 = v359[n359];
b360: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b361: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b361;
if ((l4 === false)) break b361;
l5 = f12(l0,l1); if (l5 === undefined) break b361;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b361;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b361;
l9 = l8;
{
const k362 = keysOf(l9), v362 = valuesOf(l9);
for (let n362 = 0; n362 < v362.length; n362++) {
l10 = k362 === null ? n362 : k362[n362];
l11 = v362[n362];
b363: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b364: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b364;
if ((l4 === false)) break b364;
l5 = f64(l0,l1); if (l5 === undefined) break b364;
if ((l5 === false)) break b364;
l6 = f12(l0,l1); if (l6 === undefined) break b364;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b364;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b364;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b364;
l11 = l10;
{
const k365 = keysOf(l11), v365 = valuesOf(l11);
for (let n365 = 0; n365 < v365.length; n365++) {
l12 = k365 === null ? n365 : k365[n365];
l13 = v365[n365];
b366: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b367: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b367;
if ((l4 === false)) break b367;
l5 = f12(l0,l1); if (l5 === undefined) break b367;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b367;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b367;
l9 = l8;
{
const k368 = keysOf(l9), v368 = valuesOf(l9);
for (let n368 = 0; n368 < v368.length; n368++) {
l10 = k368 === null ? n368 : k368[n368];
l11 = v368[n368];
b369: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b370: {
return l2;
}
}
function f65(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g65(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function f66(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b371: {
b372: {
l4 = undefined;
l5 = l3;
b373: {
l6 = H(l5) ? l5.to : undefined; if (l6 === undefined && (l6 = S(l5, "to")) === undefined) break b373;
if ((l6 === false)) break b373;
break b372;}
l7 = H(l5) ? l5.by : undefined; if (l7 === undefined && (l7 = S(l5, "by")) === undefined) break b372;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b372;
l10 = l9;
l11 = new O12(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b374: {
if (l4 !== undefined) break b374;
l5 = l3;
b375: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b375;
if ((l6 === false)) break b375;
break b374;}
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b374;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b374;
l10 = l9;
l11 = new O13(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b376: {
if (l4 !== undefined) break b376;
l5 = l3;
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b376;
l7 = l6;
l8 = b_sort(l7); if (l8 === undefined) break b376;
l9 = l8;
l10 = H(l5) ? l5.to : undefined; if (l10 === undefined && (l10 = S(l5, "to")) === undefined) break b376;
l11 = l10;
l12 = b_sort(l11); if (l12 === undefined) break b376;
l13 = l12;
l14 = new O14(l9,l13);
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b377: {
if (l4 === undefined) break b377;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b378: {
return l2;
}
}
function f67(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b379: {
b380: {
l5 = undefined;
l6 = l3;
l7 = l4;
b381: {
l8 = H(l7) ? l7.by : undefined; if (l8 === undefined && (l8 = S(l7, "by")) === undefined) break b381;
if ((l8 === false)) break b381;
break b380;}
b382: {
l9 = H(l7) ? l7.to : undefined; if (l9 === undefined && (l9 = S(l7, "to")) === undefined) break b382;
if ((l9 === false)) break b382;
break b380;}
b383: {
l10 = H(l7) ? l7.duty : undefined; if (l10 === undefined && (l10 = S(l7, "duty")) === undefined) break b383;
if ((l10 === false)) break b383;
break b380;}
l11 = f26(l0,l1,l6,l7); if (l11 === undefined) break b380;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b384: {
if (l5 !== undefined) break b384;
l6 = l3;
l7 = l4;
l8 = f26(l0,l1,l6,l7); if (l8 === undefined) break b384;
l9 = l8;
l10 = b_object_get(l7,"duty",l7); if (l10 === undefined) break b384;
l11 = l10;
l12 = f66(l0,l1,l11); if (l12 === undefined) break b384;
l13 = l12;
l14 = b_object_union(l9,l13); if (l14 === undefined) break b384;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b385: {
if (l5 === undefined) break b385;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b386: {
return l2;
}
}
function f68(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b387: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b388: {
l9 = new RegoSet();
b389: {
{
const k390 = keysOf(l6), v390 = valuesOf(l6);
for (let n390 = 0; n390 < v390.length; n390++) {
l10 = k390 === null ? n390 : k390[n390];
l11 = v390[n390];
b391: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b391;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b391;
l17 = D(l16, l15); if (l17 === undefined) break b391;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b388;
l21 = l20;
{
const k392 = keysOf(l21), v392 = valuesOf(l21);
for (let n392 = 0; n392 < v392.length; n392++) {
l22 = k392 === null ? n392 : k392[n392];
l23 = v392[n392];
b393: {
l24 = l22;
l25 = l23;
l26 = f67(l0,l1,l25,l7); if (l26 === undefined) break b393;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b394: {
if (l5 === undefined) break b394;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b395: {
return l2;
}
}
function g69(l0,l1) {
let l3,l4,l2;
b396: {
l3 = undefined;
l4 = new O15("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b397: {
if (l3 === undefined) break b397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b398: {
return l2;
}
}
function f69(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g69(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b399: {
b400: {
l4 = undefined;
l5 = l3;
b401: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b401;
if ((l6 === false)) break b401;
break b400;}
b402: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b402;
if ((l7 === false)) break b402;
break b400;}
b403: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b403;
if ((l8 === false)) break b403;
break b400;}
b404: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b404;
if ((l9 === false)) break b404;
break b400;}
b405: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b405;
if ((l10 === false)) break b405;
break b400;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b406: {
if (l4 !== undefined) break b406;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b406;
l7 = l6;
l8 = f67(l0,l1,l7,l5); if (l8 === undefined) break b406;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b407: {
if (l4 === undefined) break b407;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b408: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b409: {
l4 = undefined;
l5 = l3;
l6 = [];
b410: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b410;
{
const k411 = keysOf(l7), v411 = valuesOf(l7);
for (let n411 = 0; n411 < v411.length; n411++) {
l8 = k411 === null ? n411 : k411[n411];
l9 = v411[n411];
b412: {
l10 = l8;
l11 = l9;
l12 = f70(l0,l1,l11); if (l12 === undefined) break b412;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b413: {
if (l4 === undefined) break b413;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b414: {
return l2;
}
}
function g72(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b415: {
l3 = undefined;
l4 = [];
b416: {
l5 = f39(l0,l1); if (l5 === undefined) break b416;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b416;
l7 = l6;
l8 = f69(l0,l1); if (l8 === undefined) break b416;
l9 = D(l8, l7); if (l9 === undefined) break b416;
if ((l9 === false)) break b416;
l10 = f12(l0,l1); if (l10 === undefined) break b416;
l11 = l10;
l12 = f71(l0,l1,l11); if (l12 === undefined) break b416;
l13 = l12;
{
const k417 = keysOf(l13), v417 = valuesOf(l13);
for (let n417 = 0; n417 < v417.length; n417++) {
l14 = k417 === null ? n417 : k417[n417];
l15 = v417[n417];
b418: {
l16 = l14;
l17 = l15;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b419: {
if (l3 === undefined) break b419;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b420: {
return l2;
}
}
function f72(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g72(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b421: {
l4 = undefined;
l5 = l3;
l6 = [];
b422: {
l7 = [];
b423: {
{
const k424 = keysOf(l5), v424 = valuesOf(l5);
for (let n424 = 0; n424 < v424.length; n424++) {
l8 = k424 === null ? n424 : k424[n424];
l9 = v424[n424];
b425: {
l10 = l8;
l11 = l9;
{
const k426 = keysOf(l11), v426 = valuesOf(l11);
for (let n426 = 0; n426 < v426.length; n426++) {
l12 = k426 === null ? n426 : k426[n426];
l13 = v426[n426];
b427: {
l14 = l12;
l15 = l13;
l7.push(l15);
}
}
}
}
}
}
}
l16 = l7;
{
const k428 = keysOf(l16), v428 = valuesOf(l16);
for (let n428 = 0; n428 < v428.length; n428++) {
l17 = k428 === null ? n428 : k428[n428];
l18 = v428[n428];
b429: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b430: {
{
const k431 = keysOf(l16), v431 = valuesOf(l16);
for (let n431 = 0; n431 < v431.length; n431++) {
l22 = k431 === null ? n431 : k431[n431];
l23 = v431[n431];
b432: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b432;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b429;
l28 = l27;
if (!Q(l19, l28)) break b429;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
return l2;
}
}
function g74(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b435: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b435;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b435;
l7 = l6;
l8 = f68(l0,l1,l5,l7); if (l8 === undefined) break b435;
l9 = l8;
l10 = [];
b436: {
l11 = f72(l0,l1); if (l11 === undefined) break b436;
{
const k437 = keysOf(l11), v437 = valuesOf(l11);
for (let n437 = 0; n437 < v437.length; n437++) {
l12 = k437 === null ? n437 : k437[n437];
l13 = v437[n437];
b438: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b438;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b439: {
l19 = f51(l0,l1); if (l19 === undefined) break b439;
if ((l19 === false)) break b439;
l20 = f12(l0,l1); if (l20 === undefined) break b439;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b439;
l22 = l21;
l23 = f67(l0,l1,"revoke_account",l22); if (l23 === undefined) break b439;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = [];
b440: {
l27 = f72(l0,l1); if (l27 === undefined) break b440;
{
const k441 = keysOf(l27), v441 = valuesOf(l27);
for (let n441 = 0; n441 < v441.length; n441++) {
l28 = k441 === null ? n441 : k441[n441];
l29 = v441[n441];
b442: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b442;
if ((l33 === false)) break b442;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b443: {
l36 = f55(l0,l1); if (l36 === undefined) break b443;
if ((l36 === false)) break b443;
l37 = f12(l0,l1); if (l37 === undefined) break b443;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b443;
l39 = l38;
l40 = f67(l0,l1,"notify_holder",l39); if (l40 === undefined) break b443;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f73(l0,l1,l43); if (l44 === undefined) break b435;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b444: {
if (l3 === undefined) break b444;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b445: {
return l2;
}
}
function f74(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g74(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function f75(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b446: {
b447: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b447;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b447;
l13 = f26(l0,l1,l7,l8); if (l13 === undefined) break b447;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b448: {
if (l6 !== undefined) break b448;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b448;
if ((l10 === false)) break b448;
l11 = f26(l0,l1,l7,l8); if (l11 === undefined) break b448;
l12 = l11;
l13 = new O16(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b448;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b449: {
if (l6 !== undefined) break b449;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f26(l0,l1,l7,l8); if (l10 === undefined) break b449;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b449;
l13 = l12;
l14 = new O16(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b449;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b450: {
if (l6 === undefined) break b450;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b451: {
return l2;
}
}
function f76(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b452: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b453: {
l9 = b_count(l6); if (l9 === undefined) break b453;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b453;
if ((l12 === false)) break b453;
l13 = [];
b454: {
l14 = [];
b455: {
{
const k456 = keysOf(l6), v456 = valuesOf(l6);
for (let n456 = 0; n456 < v456.length; n456++) {
l15 = k456 === null ? n456 : k456[n456];
l16 = v456[n456];
b457: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b457;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b457;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b454;
l27 = l26;
{
const k458 = keysOf(l27), v458 = valuesOf(l27);
for (let n458 = 0; n458 < v458.length; n458++) {
l28 = k458 === null ? n458 : k458[n458];
l29 = v458[n458];
b459: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b459;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b459;
l37 = l36;
l38 = new O17(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f75(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b453;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b460: {
if (l5 === undefined) break b460;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b461: {
return l2;
}
}
function g77(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b462: {
l2 = new RegoSet();
}
b463: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b463;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b463;
l6 = l5;
l7 = f69(l0,l1); if (l7 === undefined) break b463;
l8 = D(l7, l6); if (l8 === undefined) break b463;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b463;
l11 = l10;
l12 = f26(l0,l1,l9,l11); if (l12 === undefined) break b463;
l13 = l12;
l14 = f39(l0,l1); if (l14 === undefined) break b463;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b463;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b463;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b463;
l20 = l19;
l2.add(l20);
}
b464: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b464;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b464;
l7 = l6;
l8 = f76(l0,l1,l5,l7); if (l8 === undefined) break b464;
l9 = l8;
{
const k465 = keysOf(l9), v465 = valuesOf(l9);
for (let n465 = 0; n465 < v465.length; n465++) {
l10 = k465 === null ? n465 : k465[n465];
l11 = v465[n465];
b466: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b467: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b467;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b467;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b467;
if ((l8 === false)) break b467;
l9 = f12(l0,l1); if (l9 === undefined) break b467;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b467;
l11 = l10;
l12 = f26(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b467;
l13 = l12;
l2.add(l13);
}
b468: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b468;
if ((l4 === false)) break b468;
l5 = f12(l0,l1); if (l5 === undefined) break b468;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b468;
l7 = l6;
l8 = f26(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b468;
l9 = l8;
l2.add(l9);
}
b469: {
l3 = undefined;
l4 = f55(l0,l1); if (l4 === undefined) break b469;
if ((l4 === false)) break b469;
l5 = f12(l0,l1); if (l5 === undefined) break b469;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b469;
l7 = l6;
l8 = f26(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b469;
l9 = l8;
l2.add(l9);
}
b470: {
return l2;
}
}
function f77(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g77(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g78(l0,l1) {
let l3,l4,l5,l6,l2;
b471: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b471;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b471;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b472: {
if (l3 === undefined) break b472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b473: {
return l2;
}
}
function f78(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g78(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g79(l0,l1) {
let l3,l4,l5,l2;
b474: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b474;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b475: {
if (l3 === undefined) break b475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b476: {
return l2;
}
}
function f79(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g79(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g80(l0,l1) {
let l3,l4,l5,l2;
b477: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b477;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b478: {
if (l3 === undefined) break b478;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b479: {
return l2;
}
}
function f80(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g80(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g81(l0,l1) {
let l3,l4,l5,l2;
b480: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b480;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b481: {
if (l3 === undefined) break b481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b482: {
return l2;
}
}
function f81(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g81(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g82(l0,l1) {
let l3,l4,l5,l6,l2;
b483: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b483;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b483;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b484: {
if (l3 === undefined) break b484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b485: {
return l2;
}
}
function f82(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g82(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g83(l0,l1) {
let l3,l4,l5,l6,l2;
b486: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b486;
if ((l4 === false)) break b486;
l5 = f49(l0,l1); if (l5 === undefined) break b486;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b487: {
if (l3 === undefined) break b487;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b488: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b488;
if ((l4 === false)) break b488;
l5 = f49(l0,l1); if (l5 === undefined) break b488;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b489: {
if (l3 === undefined) break b489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b490: {
return l2;
}
}
function f83(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g83(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function f84(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b491: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b492: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b492;
{
const k493 = keysOf(l7), v493 = valuesOf(l7);
for (let n493 = 0; n493 < v493.length; n493++) {
l8 = k493 === null ? n493 : k493[n493];
l9 = v493[n493];
b494: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b494;
l13 = l12;
l14 = new O19(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b495: {
if (l4 === undefined) break b495;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b496: {
return l2;
}
}
function g85(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b497: {
l2 = new RegoSet();
}
b498: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b498;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b498;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b498;
l8 = l7;
{
const k499 = keysOf(l8), v499 = valuesOf(l8);
for (let n499 = 0; n499 < v499.length; n499++) {
l9 = k499 === null ? n499 : k499[n499];
l10 = v499[n499];
b500: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b501: {
return l2;
}
}
function f85(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g85(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g86(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l48,l49,l50,l47,l51,l52,l53,l54,l55,l56,l2;
b502: {
b503: {
l3 = undefined;
b504: {
l4 = f12(l0,l1); if (l4 === undefined) break b504;
if ((l4 === false)) break b504;
break b503;}
l5 = f13(l0,l1); if (l5 === undefined) break b503;
l6 = l5;
l7 = [];
b505: {
l8 = f11(l0,l1); if (l8 === undefined) break b505;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b503;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b506: {
if (l3 !== undefined) break b506;
l4 = f30(l0,l1); if (l4 === undefined) break b506;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b506;
if (!(l5 === "cancelled")) break b506;
l6 = f13(l0,l1); if (l6 === undefined) break b506;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b506;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b506;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b507: {
if (l3 !== undefined) break b507;
l4 = f56(l0,l1); if (l4 === undefined) break b507;
l5 = l4;
l6 = new RegoSet();
b508: {
l7 = f57(l0,l1); if (l7 === undefined) break b508;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b508;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b508;
if ((l11 === false)) break b508;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b507;
l14 = l13;
l15 = l14;
l16 = f58(l0,l1); if (l16 === undefined) break b507;
l17 = l16;
l18 = f59(l0,l1,l15,l17); if (l18 === undefined) break b507;
l19 = l18;
l20 = f12(l0,l1); if (l20 === undefined) break b507;
l21 = l20;
l22 = f36(l0,l1); if (l22 === undefined) break b507;
l23 = l22;
l24 = f60(l0,l1); if (l24 === undefined) break b507;
l25 = l24;
l26 = f62(l0,l1,l21,l23,l25); if (l26 === undefined) break b507;
l27 = l26;
l28 = f13(l0,l1); if (l28 === undefined) break b507;
l29 = l28;
l30 = f11(l0,l1); if (l30 === undefined) break b507;
l31 = l30;
l32 = f65(l0,l1); if (l32 === undefined) break b507;
l33 = l32;
l34 = f58(l0,l1); if (l34 === undefined) break b507;
l35 = l34;
l36 = f74(l0,l1); if (l36 === undefined) break b507;
l37 = l36;
l38 = f77(l0,l1); if (l38 === undefined) break b507;
l39 = l38;
l40 = new Bare();
b509: {
l41 = f78(l0,l1); if (l41 === undefined) break b509;
l40["due_on"] = l41;
}
b510: {
l42 = f79(l0,l1); if (l42 === undefined) break b510;
l40["idle_from"] = l42;
}
b511: {
l43 = f80(l0,l1); if (l43 === undefined) break b511;
l40["may_suspend_from"] = l43;
}
b512: {
l44 = f81(l0,l1); if (l44 === undefined) break b512;
l40["must_notify_from"] = l44;
}
b513: {
l45 = f82(l0,l1); if (l45 === undefined) break b513;
l40["period"] = l45;
}
b514: {
l46 = f83(l0,l1); if (l46 === undefined) break b514;
l40["unused_since"] = l46;
}
b515: {
b516: {
l48 = H(l1) ? l1.hdp : undefined; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b516;
l49 = H(l48) ? l48.account_cleanup : undefined; if (l49 === undefined && (l49 = S(l48, "account_cleanup")) === undefined) break b516;
l50 = D(l49, "values"); if (l50 === undefined) break b516;
l47 = merge(l50, l40);
break b515;
}
l47 = l40;
}
l51 = l47;
l52 = f85(l0,l1); if (l52 === undefined) break b507;
l53 = l52;
l54 = new O20(l33,l35,l37,l39,l51,l53,l27);
l55 = f24(l0,l1,l29,l31,l19,l54); if (l55 === undefined) break b507;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b517: {
if (l3 === undefined) break b517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b518: {
return l2;
}
}
function f86(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g86(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g87(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b519: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b519;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b519;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b520: {
if (l3 === undefined) break b520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b521: {
return l2;
}
}
function f87(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g87(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b522: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b522;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b522;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b522;
l7 = l6;
l8 = f87(l0,l1); if (l8 === undefined) break b522;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b522;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b522;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b522;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b522;
if ((l13 === false)) break b522;
l14 = f87(l0,l1); if (l14 === undefined) break b522;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b522;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b522;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b523: {
if (l3 === undefined) break b523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b524: {
return l2;
}
}
function f88(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f89(l0,l1) {
let l3,l2;
b525: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b526: {
if (l3 === undefined) break b526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b527: {
return l2;
}
}
function g90(l0,l1) {
let l3,l4,l5,l2;
b528: {
l3 = undefined;
l4 = new Bare();
l5 = new O21("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b529: {
if (l3 === undefined) break b529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b530: {
return l2;
}
}
function f90(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g90(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f91(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b531: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b531;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b531;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b531;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b532: {
if (l4 === undefined) break b532;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b533: {
return l2;
}
}
function f92(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b534: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b534;
if ((l8 === false)) break b534;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b535: {
if (l5 === undefined) break b535;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b536: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b536;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b537: {
if (l5 === undefined) break b537;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b538: {
return l2;
}
}
function f93(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b539: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b539;
l8 = l7;
l9 = l8;
l10 = undefined;
b540: {
b541: {
if (!Array.isArray(l9)) break b541;
break b540;
}
b542: {
if (!O(l9)) break b542;
break b540;
}
b543: {
if (!(l9 instanceof RegoSet)) break b543;
break b540;
}
break b539;
}
{
const k544 = keysOf(l9), v544 = valuesOf(l9);
for (let n544 = 0; n544 < v544.length; n544++) {
l12 = k544 === null ? n544 : k544[n544];
l13 = v544[n544];
b545: {
l14 = l12;
l11 = undefined;
b546: {
l15 = l13;
l16 = f91(l0,l1,l14); if (l16 === undefined) break b546;
l17 = l16;
l18 = f92(l0,l1,l17,l15); if (l18 === undefined) break b546;
if ((l18 === false)) break b546;
l11 = true;
}
if (l11 !== undefined) break b545;
l10 = true;
}
}
}
if (l10 !== undefined) break b539;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b547: {
if (l4 === undefined) break b547;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b548: {
return l2;
}
}
function f94(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b549: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b549;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b549;
if ((l9 === false)) break b549;
l10 = new RegoSet();
b550: {
l11 = b_split(l5,""); if (l11 === undefined) break b550;
l12 = l11;
{
const k551 = keysOf(l12), v551 = valuesOf(l12);
for (let n551 = 0; n551 < v551.length; n551++) {
l13 = k551 === null ? n551 : k551[n551];
l14 = v551[n551];
b552: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b552;
if ((l17 === false)) break b552;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b549;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b549;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b549;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b549;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b549;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b553: {
if (l4 === undefined) break b553;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b554: {
return l2;
}
}
function f95(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b555: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b556: {
{
const k557 = keysOf(l7), v557 = valuesOf(l7);
for (let n557 = 0; n557 < v557.length; n557++) {
l9 = k557 === null ? n557 : k557[n557];
l10 = v557[n557];
b558: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b558;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b558;
l17 = l16;
if (!Q(l17, l12)) break b558;
l18 = b_count(l12); if (l18 === undefined) break b558;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b558;
l22 = l21;
l23 = l22;
l8.add(l23);
}
}
}
}
l24 = l8;
l25 = new RegoSet();
l25.add(l6);
l26 = b_or(l25,l24); if (l26 === undefined) break b555;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b559: {
if (l5 === undefined) break b559;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b560: {
return l2;
}
}
function f96(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b561: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b561;
l11 = l10;
l12 = f95(l0,l1,l7,l11); if (l12 === undefined) break b561;
l13 = l12;
{
const k562 = keysOf(l13), v562 = valuesOf(l13);
for (let n562 = 0; n562 < v562.length; n562++) {
l14 = k562 === null ? n562 : k562[n562];
l15 = v562[n562];
b563: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b563;
if ((l18 === false)) break b563;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b564: {
if (l6 === undefined) break b564;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b565: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b565;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b565;
if ((l12 === false)) break b565;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b566: {
if (l6 === undefined) break b566;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b567: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b568: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b568;
if ((l10 === false)) break b568;
l11 = l8;
l12 = undefined;
b569: {
b570: {
if (!Array.isArray(l11)) break b570;
break b569;
}
b571: {
if (!O(l11)) break b571;
break b569;
}
b572: {
if (!(l11 instanceof RegoSet)) break b572;
break b569;
}
break b568;
}
{
const k573 = keysOf(l11), v573 = valuesOf(l11);
for (let n573 = 0; n573 < v573.length; n573++) {
l14 = k573 === null ? n573 : k573[n573];
l15 = v573[n573];
b574: {
l16 = l14;
l13 = undefined;
b575: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b575;
if ((l18 === false)) break b575;
l13 = true;
}
if (l13 !== undefined) break b574;
l12 = true;
}
}
}
if (l12 !== undefined) break b568;
l19 = f94(l0,l1,l7); if (l19 === undefined) break b568;
l20 = l19;
l21 = l20;
l22 = f96(l0,l1,l21,l8,l9); if (l22 === undefined) break b568;
if ((l22 === false)) break b568;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b576: {
if (l6 === undefined) break b576;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b577: {
return l2;
}
}
function f98(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b578: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b578;
if ((l6 === false)) break b578;
b579: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b579;
if ((l7 === false)) break b579;
break b578;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b580: {
if (l4 === undefined) break b580;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b581: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b582: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b583: {
l7 = f91(l0,l1,l5); if (l7 === undefined) break b583;
l8 = l7;
{
const k584 = keysOf(l8), v584 = valuesOf(l8);
for (let n584 = 0; n584 < v584.length; n584++) {
l9 = k584 === null ? n584 : k584[n584];
l10 = v584[n584];
b585: {
l11 = l9;
l12 = l10;
b586: {
l13 = f98(l0,l1,l12); if (l13 === undefined) break b586;
if ((l13 === false)) break b586;
break b585;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b587: {
if (l4 === undefined) break b587;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b588: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b589: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b589;
l7 = l6;
l8 = f91(l0,l1,l7); if (l8 === undefined) break b589;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b589;
if (!Q(l9, l10)) break b589;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b590: {
if (l4 === undefined) break b590;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b591: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b591;
l7 = l6;
l8 = f91(l0,l1,l7); if (l8 === undefined) break b591;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b591;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b591;
if ((l12 === false)) break b591;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b592: {
if (l4 === undefined) break b592;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b593: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b593;
l7 = l6;
l8 = f91(l0,l1,l7); if (l8 === undefined) break b593;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b593;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b593;
l13 = l12;
l14 = f97(l0,l1,l9,l11,l13); if (l14 === undefined) break b593;
if ((l14 === false)) break b593;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b594: {
if (l4 === undefined) break b594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b595: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b595;
if ((l6 === false)) break b595;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b595;
l8 = l7;
l9 = f99(l0,l1,l8); if (l9 === undefined) break b595;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b596: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b596;
{
const k597 = keysOf(l13), v597 = valuesOf(l13);
for (let n597 = 0; n597 < v597.length; n597++) {
l14 = k597 === null ? n597 : k597[n597];
l15 = v597[n597];
b598: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b595;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b595;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b595;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b595;
l25 = l24;
l26 = f91(l0,l1,l25); if (l26 === undefined) break b595;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b595;
if ((l28 === false)) break b595;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b599: {
if (l4 === undefined) break b599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b600: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b600;
if ((l6 === false)) break b600;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b600;
l8 = l7;
l9 = f99(l0,l1,l8); if (l9 === undefined) break b600;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b601: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b601;
l14 = l13;
l15 = f91(l0,l1,l14); if (l15 === undefined) break b601;
l16 = l15;
{
const k602 = keysOf(l16), v602 = valuesOf(l16);
for (let n602 = 0; n602 < v602.length; n602++) {
l17 = k602 === null ? n602 : k602[n602];
l18 = v602[n602];
b603: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b600;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b600;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b600;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b600;
l28 = l27;
l29 = f91(l0,l1,l28); if (l29 === undefined) break b600;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b600;
if ((l31 === false)) break b600;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b600;
l33 = l32;
l34 = f91(l0,l1,l33); if (l34 === undefined) break b600;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b600;
if ((l36 === false)) break b600;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b604: {
if (l4 === undefined) break b604;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b605: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b605;
l7 = l6;
l8 = f91(l0,l1,l7); if (l8 === undefined) break b605;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b605;
if ((l10 === false)) break b605;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b605;
l12 = l11;
l13 = f99(l0,l1,l12); if (l13 === undefined) break b605;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b605;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b605;
if (!Q(l16, l17)) break b605;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b606: {
if (l4 === undefined) break b606;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b607: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b607;
if ((l6 === false)) break b607;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b607;
l8 = l7;
l9 = f91(l0,l1,l8); if (l9 === undefined) break b607;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b607;
l12 = l11;
l13 = f91(l0,l1,l12); if (l13 === undefined) break b607;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b607;
if ((l15 === false)) break b607;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b608: {
if (l4 === undefined) break b608;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b609: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b609;
if ((l6 === false)) break b609;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b609;
l8 = l7;
l9 = f91(l0,l1,l8); if (l9 === undefined) break b609;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b609;
l12 = l11;
l13 = f91(l0,l1,l12); if (l13 === undefined) break b609;
l14 = l13;
if (!Q(l10, l14)) break b609;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b610: {
if (l4 === undefined) break b610;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b611: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b611;
l7 = l6;
l8 = f91(l0,l1,l7); if (l8 === undefined) break b611;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b611;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b611;
if ((l12 === false)) break b611;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b612: {
if (l4 === undefined) break b612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b613: {
return l2;
}
}
function f101(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b614: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b614;
if ((l6 === false)) break b614;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b614;
l8 = l7;
l9 = f91(l0,l1,l8); if (l9 === undefined) break b614;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b614;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b615: {
if (l4 === undefined) break b615;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b616: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b616;
if ((l6 === false)) break b616;
l7 = f100(l0,l1,l5); if (l7 === undefined) break b616;
if ((l7 === false)) break b616;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b617: {
if (l4 === undefined) break b617;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b618: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b619: {
b620: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b620;
if ((l6 === false)) break b620;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b620;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b620;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b621: {
if (l4 !== undefined) break b621;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b621;
if ((l6 === false)) break b621;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b621;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b621;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b622: {
if (l4 !== undefined) break b622;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b622;
if ((l6 === false)) break b622;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b622;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b622;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b623: {
if (l4 !== undefined) break b623;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b623;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b624: {
if (l4 === undefined) break b624;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b625: {
return l2;
}
}
function f103(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b626: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b627: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b627;
{
const k628 = keysOf(l7), v628 = valuesOf(l7);
for (let n628 = 0; n628 < v628.length; n628++) {
l8 = k628 === null ? n628 : k628[n628];
l9 = v628[n628];
b629: {
l10 = l8;
l11 = l9;
l6.add(l10);
}
}
}
}
l12 = l6;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b630: {
if (l4 === undefined) break b630;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b631: {
return l2;
}
}
function f104(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b632: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f91(l0,l1,l7); if (l8 === undefined) break b632;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b632;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b633: {
if (l5 === undefined) break b633;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b634: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b634;
if ((l8 === false)) break b634;
l9 = f91(l0,l1,l7); if (l9 === undefined) break b634;
l10 = l9;
l11 = f98(l0,l1,l10); if (l11 === undefined) break b634;
if ((l11 === false)) break b634;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b635: {
if (l5 === undefined) break b635;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b636: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b637: {
b638: {
l4 = undefined;
l5 = l3;
l6 = f101(l0,l1,l5); if (l6 === undefined) break b638;
if ((l6 === false)) break b638;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b639: {
if (l4 !== undefined) break b639;
l5 = l3;
l6 = f102(l0,l1,l5); if (l6 === undefined) break b639;
l7 = l6;
l8 = f103(l0,l1,l5); if (l8 === undefined) break b639;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b639;
l11 = l10;
{
const k640 = keysOf(l11), v640 = valuesOf(l11);
for (let n640 = 0; n640 < v640.length; n640++) {
l12 = k640 === null ? n640 : k640[n640];
l13 = v640[n640];
b641: {
l14 = l12;
l15 = l13;
l16 = f104(l0,l1,l5,l15); if (l16 === undefined) break b641;
if ((l16 === false)) break b641;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b642: {
if (l4 !== undefined) break b642;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b642;
if (!(l6 === "unset")) break b642;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b643: {
if (l4 !== undefined) break b643;
l5 = l3;
l6 = f100(l0,l1,l5); if (l6 === undefined) break b643;
if ((l6 === false)) break b643;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b644: {
if (l4 !== undefined) break b644;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b645: {
if (l4 === undefined) break b645;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b646: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b647: {
b648: {
l4 = undefined;
l5 = l3;
l6 = f101(l0,l1,l5); if (l6 === undefined) break b648;
if ((l6 === false)) break b648;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b649: {
if (l4 !== undefined) break b649;
l5 = l3;
l6 = new RegoSet();
b650: {
l7 = f103(l0,l1,l5); if (l7 === undefined) break b650;
l8 = l7;
{
const k651 = keysOf(l8), v651 = valuesOf(l8);
for (let n651 = 0; n651 < v651.length; n651++) {
l9 = k651 === null ? n651 : k651[n651];
l10 = v651[n651];
b652: {
l11 = l9;
l12 = l10;
l13 = f91(l0,l1,l12); if (l13 === undefined) break b652;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b652;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b649;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b649;
if ((l20 === false)) break b649;
b653: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b653;
if ((l21 === false)) break b653;
break b649;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b654: {
if (l4 !== undefined) break b654;
l5 = l3;
l6 = f103(l0,l1,l5); if (l6 === undefined) break b654;
l7 = l6;
l8 = f102(l0,l1,l5); if (l8 === undefined) break b654;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b654;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b655: {
if (l4 === undefined) break b655;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b656: {
return l2;
}
}
function f107(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b657: {
b658: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b659: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b659;
{
const k660 = keysOf(l9), v660 = valuesOf(l9);
for (let n660 = 0; n660 < v660.length; n660++) {
l10 = k660 === null ? n660 : k660[n660];
l11 = v660[n660];
b661: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b661;
{
const k662 = keysOf(l14), v662 = valuesOf(l14);
for (let n662 = 0; n662 < v662.length; n662++) {
l15 = k662 === null ? n662 : k662[n662];
l16 = v662[n662];
b663: {
l17 = l15;
l18 = l16;
l19 = f91(l0,l1,l17); if (l19 === undefined) break b663;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b663;
if (!Q(l21, l20)) break b663;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b663;
l23 = l22;
l8.push(l23);
}
}
}
}
}
}
}
l24 = l8;
l25 = b_count(l24); if (l25 === undefined) break b658;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b658;
if ((l28 === false)) break b658;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b658;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b658;
l34 = l33;
l35 = new O11(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b658;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b664: {
if (l5 !== undefined) break b664;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b665: {
if (l5 === undefined) break b665;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b666: {
return l2;
}
}
function f108(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b667: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b667;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b667;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b667;
if ((l11 === false)) break b667;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b668: {
if (l4 === undefined) break b668;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b669: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b669;
if ((l6 === false)) break b669;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b670: {
if (l4 === undefined) break b670;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b671: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b672: {
b673: {
l4 = undefined;
l5 = l3;
l6 = f108(l0,l1,l5); if (l6 === undefined) break b673;
if ((l6 === false)) break b673;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b673;
l8 = l7;
l9 = f99(l0,l1,l8); if (l9 === undefined) break b673;
l10 = l9;
l11 = new RegoSet();
b674: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b674;
{
const k675 = keysOf(l12), v675 = valuesOf(l12);
for (let n675 = 0; n675 < v675.length; n675++) {
l13 = k675 === null ? n675 : k675[n675];
l14 = v675[n675];
b676: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b673;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b677: {
if (l4 !== undefined) break b677;
l5 = l3;
l6 = new RegoSet();
b678: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b678;
l8 = l7;
l9 = f99(l0,l1,l8); if (l9 === undefined) break b678;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b678;
l13 = l12;
l14 = f91(l0,l1,l13); if (l14 === undefined) break b678;
l15 = l14;
{
const k679 = keysOf(l15), v679 = valuesOf(l15);
for (let n679 = 0; n679 < v679.length; n679++) {
l16 = k679 === null ? n679 : k679[n679];
l17 = v679[n679];
b680: {
l18 = l16;
l19 = l17;
b681: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b681;
if ((l20 === false)) break b681;
break b680;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b680;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b680;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b680;
l28 = l27;
l29 = l28;
l6.add(l29);
}
}
}
}
l30 = l6;
if (l4 === undefined) l4 = l30; else if (!Q(l4, l30)) conflict();
}
b682: {
if (l4 === undefined) break b682;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b683: {
return l2;
}
}
function f110(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b684: {
b685: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b685;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b685;
if ((l11 === false)) break b685;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b686: {
if (l5 !== undefined) break b686;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b686;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b686;
if ((l11 === false)) break b686;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b687: {
if (l5 !== undefined) break b687;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b688: {
if (l5 === undefined) break b688;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b689: {
return l2;
}
}
function f111(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b690: {
b691: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b691;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b691;
if ((l11 === false)) break b691;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b692: {
if (l5 !== undefined) break b692;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b692;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b692;
if ((l11 === false)) break b692;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b693: {
if (l5 !== undefined) break b693;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b694: {
if (l5 === undefined) break b694;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b695: {
return l2;
}
}
function f112(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b696: {
l6 = undefined;
if (!(l3 === "permission")) break b696;
l7 = l4;
l8 = l5;
l9 = f110(l0,l1,l7,l8); if (l9 === undefined) break b696;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b697: {
if (l6 === undefined) break b697;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b698: {
l6 = undefined;
if (!(l3 === "check")) break b698;
l7 = l4;
l8 = l5;
l9 = f111(l0,l1,l7,l8); if (l9 === undefined) break b698;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b699: {
if (l6 === undefined) break b699;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b700: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b701: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b701;
l8 = l7;
l9 = l8;
l10 = undefined;
b702: {
b703: {
if (!Array.isArray(l9)) break b703;
break b702;
}
b704: {
if (!O(l9)) break b704;
break b702;
}
b705: {
if (!(l9 instanceof RegoSet)) break b705;
break b702;
}
break b701;
}
{
const k706 = keysOf(l9), v706 = valuesOf(l9);
for (let n706 = 0; n706 < v706.length; n706++) {
l12 = k706 === null ? n706 : k706[n706];
l13 = v706[n706];
b707: {
l14 = l12;
l11 = undefined;
b708: {
l15 = l13;
l16 = f91(l0,l1,l14); if (l16 === undefined) break b708;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b708;
if ((l19 === false)) break b708;
l11 = true;
}
if (l11 !== undefined) break b707;
l10 = true;
}
}
}
if (l10 !== undefined) break b701;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b709: {
if (l4 === undefined) break b709;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b710: {
return l2;
}
}
function f114(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b711: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b712: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b712;
{
const k713 = keysOf(l7), v713 = valuesOf(l7);
for (let n713 = 0; n713 < v713.length; n713++) {
l8 = k713 === null ? n713 : k713[n713];
l9 = v713[n713];
b714: {
l10 = l8;
l11 = l9;
l12 = f113(l0,l1,l11); if (l12 === undefined) break b714;
if ((l12 === false)) break b714;
l13 = f93(l0,l1,l11); if (l13 === undefined) break b714;
if ((l13 === false)) break b714;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b714;
l15 = l14;
{
const k715 = keysOf(l15), v715 = valuesOf(l15);
for (let n715 = 0; n715 < v715.length; n715++) {
l16 = k715 === null ? n715 : k715[n715];
l17 = v715[n715];
b716: {
l18 = l16;
l19 = l17;
l6.add(l19);
}
}
}
}
}
}
}
l20 = l6;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b717: {
if (l4 === undefined) break b717;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b718: {
return l2;
}
}
function f115(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b719: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b719;
if ((l11 === false)) break b719;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b719;
if ((l12 === false)) break b719;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b720: {
if (l6 === undefined) break b720;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b721: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b721;
if ((l11 === false)) break b721;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b722: {
if (l6 === undefined) break b722;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b723: {
return l2;
}
}
function f116(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b724: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b724;
l7 = l6;
l8 = new RegoSet();
b725: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b725;
l10 = l9;
l11 = f91(l0,l1,l10); if (l11 === undefined) break b725;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b725;
l14 = D(l13, l12); if (l14 === undefined) break b725;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b725;
l17 = l16;
{
const k726 = keysOf(l17), v726 = valuesOf(l17);
for (let n726 = 0; n726 < v726.length; n726++) {
l18 = k726 === null ? n726 : k726[n726];
l19 = v726[n726];
b727: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b724;
l24 = l23;
l25 = new RegoSet();
b728: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b728;
l27 = l26;
l28 = f91(l0,l1,l27); if (l28 === undefined) break b728;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b728;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b728;
l33 = l32;
l34 = f97(l0,l1,l29,l31,l33); if (l34 === undefined) break b728;
if ((l34 === false)) break b728;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b728;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b728;
l38 = l37;
{
const k729 = keysOf(l38), v729 = valuesOf(l38);
for (let n729 = 0; n729 < v729.length; n729++) {
l39 = k729 === null ? n729 : k729[n729];
l40 = v729[n729];
b730: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b724;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b731: {
if (l4 === undefined) break b731;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b732: {
return l2;
}
}
function f117(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b733: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b733;
if ((l9 === false)) break b733;
l10 = l7;
l11 = undefined;
b734: {
b735: {
if (!Array.isArray(l10)) break b735;
break b734;
}
b736: {
if (!O(l10)) break b736;
break b734;
}
b737: {
if (!(l10 instanceof RegoSet)) break b737;
break b734;
}
break b733;
}
{
const k738 = keysOf(l10), v738 = valuesOf(l10);
for (let n738 = 0; n738 < v738.length; n738++) {
l13 = k738 === null ? n738 : k738[n738];
l14 = v738[n738];
b739: {
l15 = l13;
l12 = undefined;
b740: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b740;
if ((l17 === false)) break b740;
l12 = true;
}
if (l12 !== undefined) break b739;
l11 = true;
}
}
}
if (l11 !== undefined) break b733;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b741: {
if (l5 === undefined) break b741;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b742: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b743: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b743;
if ((l6 === false)) break b743;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b743;
{
const k744 = keysOf(l7), v744 = valuesOf(l7);
for (let n744 = 0; n744 < v744.length; n744++) {
l8 = k744 === null ? n744 : k744[n744];
l9 = v744[n744];
b745: {
l10 = l8;
l11 = l9;
l12 = f91(l0,l1,l10); if (l12 === undefined) break b745;
l13 = l12;
l14 = f117(l0,l1,l13,l11); if (l14 === undefined) break b745;
if ((l14 === false)) break b745;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b746: {
if (l4 === undefined) break b746;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b747: {
return l2;
}
}
function f119(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b748: {
b749: {
l4 = undefined;
l5 = l3;
b750: {
l6 = f93(l0,l1,l5); if (l6 === undefined) break b750;
if ((l6 === false)) break b750;
break b749;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b751: {
if (l4 !== undefined) break b751;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b751;
l7 = l6;
l8 = new O22("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b751;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b752: {
if (l4 === undefined) break b752;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b753: {
return l2;
}
}
function f120(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b754: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b754;
l11 = l10;
l12 = new O23(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b755: {
if (l6 === undefined) break b755;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b756: {
return l2;
}
}
function f121(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b757: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b758: {
l9 = f61(l0,l1,"checks"); if (l9 === undefined) break b758;
if ((l9 === false)) break b758;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b758;
{
const k759 = keysOf(l10), v759 = valuesOf(l10);
for (let n759 = 0; n759 < v759.length; n759++) {
l11 = k759 === null ? n759 : k759[n759];
l12 = v759[n759];
b760: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b760;
l16 = D(l15, l14); if (l16 === undefined) break b760;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b760;
l19 = l18;
l20 = f107(l0,l1,l6,l17); if (l20 === undefined) break b760;
l21 = l20;
l22 = f119(l0,l1,l17); if (l22 === undefined) break b760;
l23 = l22;
l24 = f120(l0,l1,l19,l21,l23); if (l24 === undefined) break b760;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b761: {
if (l5 === undefined) break b761;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b762: {
return l2;
}
}
function f122(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b763: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b764: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b764;
if ((l12 === false)) break b764;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b764;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b764;
l15 = l14;
l16 = f91(l0,l1,l15); if (l16 === undefined) break b764;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b764;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b764;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b764;
l22 = D(l21, l17); if (l22 === undefined) break b764;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b764;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b764;
l26 = l25;
l27 = f26(l0,l1,l26,l23); if (l27 === undefined) break b764;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b765: {
if (l6 === undefined) break b765;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b766: {
return l2;
}
}
function f123(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b767: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b768: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b768;
{
const k769 = keysOf(l7), v769 = valuesOf(l7);
for (let n769 = 0; n769 < v769.length; n769++) {
l8 = k769 === null ? n769 : k769[n769];
l9 = v769[n769];
b770: {
l10 = l8;
l11 = l9;
l12 = f113(l0,l1,l11); if (l12 === undefined) break b770;
if ((l12 === false)) break b770;
l13 = f93(l0,l1,l11); if (l13 === undefined) break b770;
if ((l13 === false)) break b770;
l14 = f26(l0,l1,l10,l11); if (l14 === undefined) break b770;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b771: {
if (l4 === undefined) break b771;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b772: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b773: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b774: {
{
const k775 = keysOf(l5), v775 = valuesOf(l5);
for (let n775 = 0; n775 < v775.length; n775++) {
l7 = k775 === null ? n775 : k775[n775];
l8 = v775[n775];
b776: {
l9 = l7;
l10 = l8;
l11 = f84(l0,l1,l10); if (l11 === undefined) break b776;
l12 = l11;
{
const k777 = keysOf(l12), v777 = valuesOf(l12);
for (let n777 = 0; n777 < v777.length; n777++) {
l13 = k777 === null ? n777 : k777[n777];
l14 = v777[n777];
b778: {
l15 = l13;
l16 = l14;
l6.add(l16);
}
}
}
}
}
}
}
l17 = l6;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b779: {
if (l4 === undefined) break b779;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b780: {
return l2;
}
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b781: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b782: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b782;
{
const k783 = keysOf(l9), v783 = valuesOf(l9);
for (let n783 = 0; n783 < v783.length; n783++) {
l10 = k783 === null ? n783 : k783[n783];
l11 = v783[n783];
b784: {
l12 = l10;
l13 = l11;
l14 = f93(l0,l1,l13); if (l14 === undefined) break b784;
if ((l14 === false)) break b784;
l15 = f107(l0,l1,l6,l13); if (l15 === undefined) break b784;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b784;
l18 = l17;
l19 = f67(l0,l1,l18,l16); if (l19 === undefined) break b784;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b785: {
if (l5 === undefined) break b785;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b786: {
return l2;
}
}
function f126(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l2;
b787: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b788: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b788;
{
const k789 = keysOf(l11), v789 = valuesOf(l11);
for (let n789 = 0; n789 < v789.length; n789++) {
l12 = k789 === null ? n789 : k789[n789];
l13 = v789[n789];
b790: {
l14 = l12;
l15 = l13;
l16 = f93(l0,l1,l15); if (l16 === undefined) break b790;
if ((l16 === false)) break b790;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b791: {
{
const k792 = keysOf(l17), v792 = valuesOf(l17);
for (let n792 = 0; n792 < v792.length; n792++) {
l19 = k792 === null ? n792 : k792[n792];
l20 = v792[n792];
b793: {
l21 = l19;
l22 = l20;
l23 = f105(l0,l1,l22); if (l23 === undefined) break b793;
l24 = l23;
if (!(l24 === "failed")) break b793;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b794: {
{
const k795 = keysOf(l17), v795 = valuesOf(l17);
for (let n795 = 0; n795 < v795.length; n795++) {
l27 = k795 === null ? n795 : k795[n795];
l28 = v795[n795];
b796: {
l29 = l27;
l30 = l28;
l31 = f106(l0,l1,l30); if (l31 === undefined) break b796;
l32 = l31;
{
const k797 = keysOf(l32), v797 = valuesOf(l32);
for (let n797 = 0; n797 < v797.length; n797++) {
l33 = k797 === null ? n797 : k797[n797];
l34 = v797[n797];
b798: {
l35 = l33;
l36 = l34;
l37 = f104(l0,l1,l30,l36); if (l37 === undefined) break b798;
if ((l37 === false)) break b798;
l38 = new O8(l36);
l26.add(l38);
}
}
}
}
}
}
}
l39 = l26;
l40 = new RegoSet();
b799: {
{
const k800 = keysOf(l17), v800 = valuesOf(l17);
for (let n800 = 0; n800 < v800.length; n800++) {
l41 = k800 === null ? n800 : k800[n800];
l42 = v800[n800];
b801: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b801;
if (!(l45 === "unset")) break b801;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b801;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b801;
l50 = l49;
l51 = new O24(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b802: {
{
const k803 = keysOf(l25), v803 = valuesOf(l25);
for (let n803 = 0; n803 < v803.length; n803++) {
l54 = k803 === null ? n803 : k803[n803];
l55 = v803[n803];
b804: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b804;
l59 = l58;
l60 = f107(l0,l1,l7,l59); if (l60 === undefined) break b804;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b804;
l63 = l62;
l64 = f109(l0,l1,l63); if (l64 === undefined) break b804;
l65 = l64;
l66 = f75(l0,l1,l57,l61,l65); if (l66 === undefined) break b804;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b787;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b787;
l72 = l71;
l73 = f112(l0,l1,l72,l68,l70); if (l73 === undefined) break b787;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b787;
l77 = l76;
l78 = f114(l0,l1,l9); if (l78 === undefined) break b787;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b787;
l81 = l80;
l82 = new RegoSet();
b805: {
{
const k806 = keysOf(l17), v806 = valuesOf(l17);
for (let n806 = 0; n806 < v806.length; n806++) {
l83 = k806 === null ? n806 : k806[n806];
l84 = v806[n806];
b807: {
l85 = l83;
l86 = l84;
l87 = f115(l0,l1,l85,l75,l25); if (l87 === undefined) break b807;
if ((l87 === false)) break b807;
l88 = f116(l0,l1,l86); if (l88 === undefined) break b807;
l89 = l88;
{
const k808 = keysOf(l89), v808 = valuesOf(l89);
for (let n808 = 0; n808 < v808.length; n808++) {
l90 = k808 === null ? n808 : k808[n808];
l91 = v808[n808];
b809: {
l92 = l90;
l93 = l91;
l82.add(l93);
}
}
}
}
}
}
}
l94 = l82;
l95 = b_or(l81,l94); if (l95 === undefined) break b787;
l96 = l95;
l97 = new RegoSet();
b810: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b810;
{
const k811 = keysOf(l98), v811 = valuesOf(l98);
for (let n811 = 0; n811 < v811.length; n811++) {
l99 = k811 === null ? n811 : k811[n811];
l100 = v811[n811];
b812: {
l101 = l99;
l102 = l100;
l103 = f118(l0,l1,l102); if (l103 === undefined) break b812;
if ((l103 === false)) break b812;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b812;
if ((l105 === false)) break b812;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b812;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b812;
l109 = l108;
{
const k813 = keysOf(l109), v813 = valuesOf(l109);
for (let n813 = 0; n813 < v813.length; n813++) {
l110 = k813 === null ? n813 : k813[n813];
l111 = v813[n813];
b814: {
l112 = l110;
l113 = l111;
l97.add(l113);
}
}
}
}
}
}
}
l114 = l97;
l115 = b_or(l96,l114); if (l115 === undefined) break b787;
l116 = l115;
l117 = f121(l0,l1,l7,l9); if (l117 === undefined) break b787;
l118 = l117;
l119 = b_or(l39,l52); if (l119 === undefined) break b787;
l120 = l119;
l121 = f122(l0,l1,l7,l9,l75); if (l121 === undefined) break b787;
l122 = l121;
l123 = b_or(l68,l122); if (l123 === undefined) break b787;
l124 = l123;
l125 = f123(l0,l1,l9); if (l125 === undefined) break b787;
l126 = l125;
l127 = f124(l0,l1,l9); if (l127 === undefined) break b787;
l128 = l127;
l129 = b_or(l126,l128); if (l129 === undefined) break b787;
l130 = l129;
l131 = H(l7) ? l7.decision : undefined; if (l131 === undefined && (l131 = S(l7, "decision")) === undefined) break b787;
l132 = l131;
l133 = [];
b815: {
l134 = new RegoSet();
l134.add("compliant");
l134.add("permit");
l135 = b_internal_member_2(l75,l134); if (l135 === undefined) break b815;
if ((l135 === false)) break b815;
l136 = f125(l0,l1,l7,l9); if (l136 === undefined) break b815;
l137 = l136;
{
const k816 = keysOf(l137), v816 = valuesOf(l137);
for (let n816 = 0; n816 < v816.length; n816++) {
l138 = k816 === null ? n816 : k816[n816];
l139 = v816[n816];
b817: {
l140 = l138;
l141 = l139;
l133.push(l141);
}
}
}
}
l142 = l133;
l143 = new O25(l116,l118,l120,l142,l124,l130);
l144 = f24(l0,l1,l132,l8,l75,l143); if (l144 === undefined) break b787;
l145 = l144;
if (l6 === undefined) l6 = l145; else if (!Q(l6, l145)) conflict();
}
b818: {
if (l6 === undefined) break b818;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b819: {
return l2;
}
}
function g127(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b820: {
b821: {
l3 = undefined;
b822: {
l4 = f88(l0,l1); if (l4 === undefined) break b822;
if ((l4 === false)) break b822;
break b821;}
l5 = f89(l0,l1); if (l5 === undefined) break b821;
l6 = l5;
l7 = [];
b823: {
l8 = f87(l0,l1); if (l8 === undefined) break b823;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b821;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b824: {
if (l3 !== undefined) break b824;
l4 = f90(l0,l1); if (l4 === undefined) break b824;
l5 = l4;
l6 = f87(l0,l1); if (l6 === undefined) break b824;
l7 = l6;
l8 = f88(l0,l1); if (l8 === undefined) break b824;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b824;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b825: {
if (l3 === undefined) break b825;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b826: {
return l2;
}
}
function f127(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g127(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b827: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b827;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b827;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b828: {
if (l3 === undefined) break b828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b829: {
return l2;
}
}
function f128(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g129(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b830: {
l3 = undefined;
l4 = f128(l0,l1); if (l4 === undefined) break b830;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b830;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b830;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b831: {
if (l3 === undefined) break b831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b832: {
return l2;
}
}
function f129(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f130(l0,l1) {
let l3,l2;
b833: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b834: {
if (l3 === undefined) break b834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b835: {
return l2;
}
}
function g131(l0,l1) {
let l3,l4,l5,l2;
b836: {
l3 = undefined;
l4 = new Bare();
l5 = new O15("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b837: {
if (l3 === undefined) break b837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b838: {
return l2;
}
}
function f131(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b839: {
b840: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b840;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b840;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b840;
if ((l7 === false)) break b840;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b840;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b840;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b841: {
if (l3 !== undefined) break b841;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b842: {
if (l3 === undefined) break b842;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b843: {
return l2;
}
}
function f132(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function f133(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b844: {
b845: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b845;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b845;
if ((l12 === false)) break b845;
l13 = f6(l0,l1); if (l13 === undefined) break b845;
l14 = l13;
l15 = f38(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b845;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b846: {
if (l6 !== undefined) break b846;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b846;
l11 = f6(l0,l1); if (l11 === undefined) break b846;
l12 = l11;
l13 = f38(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b846;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b847: {
if (l6 !== undefined) break b847;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f31(l0,l1,l9); if (l10 === undefined) break b847;
if ((l10 === false)) break b847;
l11 = f6(l0,l1); if (l11 === undefined) break b847;
l12 = l11;
l13 = f38(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b847;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b848: {
if (l6 !== undefined) break b848;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b848;
l11 = l10;
l12 = f34(l0,l1,l7,l11); if (l12 === undefined) break b848;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b849: {
if (l6 === undefined) break b849;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b850: {
return l2;
}
}
function f134(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b851: {
b852: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b852;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b852;
if ((l10 === false)) break b852;
l11 = f6(l0,l1); if (l11 === undefined) break b852;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b852;
if ((l13 === false)) break b852;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b853: {
if (l5 !== undefined) break b853;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b854: {
if (l5 === undefined) break b854;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b855: {
return l2;
}
}
function f135(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b856: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f33(l0,l1); if (l12 === undefined) break b856;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b856;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b856;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b856;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b856;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b856;
l22 = l21;
l23 = f35(l0,l1,l18,l16,l22); if (l23 === undefined) break b856;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b856;
l27 = l26;
l28 = f133(l0,l1,l27,l25,l11); if (l28 === undefined) break b856;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b856;
l32 = l31;
l33 = f134(l0,l1,l32,l25); if (l33 === undefined) break b856;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b856;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b856;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b857: {
if (l7 === undefined) break b857;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b858: {
return l2;
}
}
function f136(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b859: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b859;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b859;
l11 = l10;
l12 = f132(l0,l1); if (l12 === undefined) break b859;
l13 = l12;
l14 = f135(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b859;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b860: {
if (l5 === undefined) break b860;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b861: {
return l2;
}
}
function f137(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b862: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b863: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b863;
if (!(l7 === "unknown")) break b863;
l8 = new O8("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b864: {
if (l4 === undefined) break b864;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b865: {
return l2;
}
}
function f138(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b866: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b867: {
if ((l9 === false)) break b867;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b867;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b867;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b867;
l15 = l14;
l16 = new O11(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b867;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b867;
l20 = l19;
{
const k868 = keysOf(l20), v868 = valuesOf(l20);
for (let n868 = 0; n868 < v868.length; n868++) {
l21 = k868 === null ? n868 : k868[n868];
l22 = v868[n868];
b869: {
l23 = l21;
l24 = l22;
l10.add(l24);
}
}
}
}
l25 = l10;
if (l6 === undefined) l6 = l25; else if (!Q(l6, l25)) conflict();
}
b870: {
if (l6 === undefined) break b870;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b871: {
return l2;
}
}
function f139(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b872: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f136(l0,l1,l8,l9); if (l10 === undefined) break b872;
l11 = l10;
l12 = l11;
l13 = f137(l0,l1,l12); if (l13 === undefined) break b872;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b872;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f59(l0,l1,l18,l15); if (l19 === undefined) break b872;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b872;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b872;
l24 = l23;
l25 = f138(l0,l1,l8,l9,l24); if (l25 === undefined) break b872;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b872;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b872;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b872;
l32 = l31;
l33 = f62(l0,l1,l9,l30,l32); if (l33 === undefined) break b872;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b872;
l36 = l35;
l37 = [];
b873: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b873;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b873;
l41 = D(l40, l39); if (l41 === undefined) break b873;
if ((l41 === false)) break b873;
l42 = f71(l0,l1,l9); if (l42 === undefined) break b873;
l43 = l42;
{
const k874 = keysOf(l43), v874 = valuesOf(l43);
for (let n874 = 0; n874 < v874.length; n874++) {
l44 = k874 === null ? n874 : k874[n874];
l45 = v874[n874];
b875: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b876: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b876;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b876;
l53 = D(l52, l51); if (l53 === undefined) break b876;
l54 = l53;
l55 = f26(l0,l1,l54,l9); if (l55 === undefined) break b876;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b876;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b876;
l59 = l58;
l60 = new O18(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b876;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b872;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b872;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b872;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b872;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f24(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b872;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b877: {
if (l6 === undefined) break b877;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b878: {
return l2;
}
}
function f140(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b879: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f136(l0,l1,l8,l9); if (l10 === undefined) break b879;
l11 = l10;
l12 = l11;
l13 = f137(l0,l1,l12); if (l13 === undefined) break b879;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b880: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b880;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b880;
if ((l20 === false)) break b880;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b881: {
l23 = b_count(l21); if (l23 === undefined) break b881;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b881;
if ((l26 === false)) break b881;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b881;
l29 = l28;
{
const k882 = keysOf(l29), v882 = valuesOf(l29);
for (let n882 = 0; n882 < v882.length; n882++) {
l30 = k882 === null ? n882 : k882[n882];
l31 = v882[n882];
b883: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b879;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b879;
l38 = l37;
l39 = f34(l0,l1,l36,l38); if (l39 === undefined) break b879;
l40 = l39;
l41 = l40;
l42 = f59(l0,l1,l21,l15); if (l42 === undefined) break b879;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b879;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b879;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b879;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b879;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b879;
l54 = l53;
l55 = f62(l0,l1,l9,l54,l41); if (l55 === undefined) break b879;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b879;
l58 = l57;
l59 = new RegoSet();
b884: {
l60 = b_count(l21); if (l60 === undefined) break b884;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b884;
if ((l63 === false)) break b884;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b884;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b884;
l66 = l65;
l67 = f26(l0,l1,l66,l9); if (l67 === undefined) break b884;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f24(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b879;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b885: {
if (l6 === undefined) break b885;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b886: {
return l2;
}
}
function f141(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b887: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b888: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b888;
if ((l10 === false)) break b888;
break b887;}
l11 = f139(l0,l1,l7,l8,l9); if (l11 === undefined) break b887;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b889: {
if (l6 === undefined) break b889;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b890: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b890;
if ((l10 === false)) break b890;
l11 = f140(l0,l1,l7,l8,l9); if (l11 === undefined) break b890;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b891: {
if (l6 === undefined) break b891;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b892: {
return l2;
}
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b893: {
b894: {
l3 = undefined;
b895: {
l4 = f129(l0,l1); if (l4 === undefined) break b895;
if ((l4 === false)) break b895;
break b894;}
l5 = f130(l0,l1); if (l5 === undefined) break b894;
l6 = l5;
l7 = [];
b896: {
l8 = f128(l0,l1); if (l8 === undefined) break b896;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b894;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b897: {
if (l3 !== undefined) break b897;
l4 = f131(l0,l1); if (l4 === undefined) break b897;
l5 = l4;
l6 = f128(l0,l1); if (l6 === undefined) break b897;
l7 = l6;
l8 = f129(l0,l1); if (l8 === undefined) break b897;
l9 = l8;
l10 = f141(l0,l1,l5,l7,l9); if (l10 === undefined) break b897;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b898: {
if (l3 === undefined) break b898;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b899: {
return l2;
}
}
function f142(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g142(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b900: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b900;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b900;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b901: {
if (l3 === undefined) break b901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b902: {
return l2;
}
}
function f143(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b903: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b903;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b903;
l6 = l5;
l7 = f143(l0,l1); if (l7 === undefined) break b903;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b903;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b903;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b903;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b903;
if ((l12 === false)) break b903;
l13 = f143(l0,l1); if (l13 === undefined) break b903;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b903;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b903;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b904: {
if (l3 === undefined) break b904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b905: {
return l2;
}
}
function f144(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f145(l0,l1) {
let l3,l2;
b906: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b907: {
if (l3 === undefined) break b907;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b908: {
return l2;
}
}
function g146(l0,l1) {
let l3,l4,l5,l6,l2;
b909: {
l3 = undefined;
l4 = new Bare();
l5 = new O30("forbidden");
l4["binds"] = l5;
l6 = new O31("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b910: {
if (l3 === undefined) break b910;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b911: {
return l2;
}
}
function f146(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f147(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b912: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b912;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b912;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b912;
l14 = l13;
l15 = f26(l0,l1,l14,l9); if (l15 === undefined) break b912;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b912;
l18 = l17;
l19 = [];
b913: {
l20 = f61(l0,l1,"checks"); if (l20 === undefined) break b913;
if ((l20 === false)) break b913;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b913;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b913;
l23 = l22;
l24 = f120(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b913;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f24(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b912;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b914: {
if (l6 === undefined) break b914;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b915: {
return l2;
}
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b916: {
b917: {
l3 = undefined;
b918: {
l4 = f144(l0,l1); if (l4 === undefined) break b918;
if ((l4 === false)) break b918;
break b917;}
l5 = f145(l0,l1); if (l5 === undefined) break b917;
l6 = l5;
l7 = [];
b919: {
l8 = f143(l0,l1); if (l8 === undefined) break b919;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b917;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b920: {
if (l3 !== undefined) break b920;
l4 = f146(l0,l1); if (l4 === undefined) break b920;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b920;
l7 = l6;
l8 = f144(l0,l1); if (l8 === undefined) break b920;
l9 = l8;
l10 = f147(l0,l1,l5,l7,l9); if (l10 === undefined) break b920;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b921: {
if (l3 === undefined) break b921;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b922: {
return l2;
}
}
function f148(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b923: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b923;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b923;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b924: {
if (l3 === undefined) break b924;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b925: {
return l2;
}
}
function f149(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b926: {
l3 = undefined;
l4 = f149(l0,l1); if (l4 === undefined) break b926;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b926;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b926;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b927: {
if (l3 === undefined) break b927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b928: {
return l2;
}
}
function f150(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b929: {
l3 = undefined;
b930: {
l4 = f150(l0,l1); if (l4 === undefined) break b930;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b930;
if ((l5 === false)) break b930;
break b929;}
l6 = f150(l0,l1); if (l6 === undefined) break b929;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b931: {
if (l3 === undefined) break b931;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b932: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b932;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b932;
l6 = l5;
l7 = f150(l0,l1); if (l7 === undefined) break b932;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b932;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b932;
if ((l10 === false)) break b932;
l11 = f150(l0,l1); if (l11 === undefined) break b932;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b933: {
if (l3 === undefined) break b933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b934: {
return l2;
}
}
function f151(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f152(l0,l1) {
let l3,l2;
b935: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b936: {
if (l3 === undefined) break b936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b937: {
return l2;
}
}
function f153(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b938: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b938;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b938;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b938;
l12 = l11;
l13 = l12;
l14 = f31(l0,l1,l13); if (l14 === undefined) break b938;
if ((l14 === false)) break b938;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b939: {
if (l4 === undefined) break b939;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b940: {
return l2;
}
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b941: {
l3 = undefined;
l4 = [];
b942: {
l5 = f151(l0,l1); if (l5 === undefined) break b942;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b942;
{
const k943 = keysOf(l6), v943 = valuesOf(l6);
for (let n943 = 0; n943 < v943.length; n943++) {
l7 = k943 === null ? n943 : k943[n943];
l8 = v943[n943];
b944: {
l9 = l7;
l10 = l8;
b945: {
l11 = f153(l0,l1,l10); if (l11 === undefined) break b945;
if ((l11 === false)) break b945;
break b944;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b946: {
if (l3 === undefined) break b946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b947: {
return l2;
}
}
function f154(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b948: {
b949: {
l3 = undefined;
b950: {
l4 = f151(l0,l1); if (l4 === undefined) break b950;
if ((l4 === false)) break b950;
break b949;}
l5 = f152(l0,l1); if (l5 === undefined) break b949;
l6 = l5;
l7 = [];
b951: {
l8 = f149(l0,l1); if (l8 === undefined) break b951;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b949;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b952: {
if (l3 !== undefined) break b952;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b952;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b952;
if (!(l5 === false)) break b952;
l6 = f152(l0,l1); if (l6 === undefined) break b952;
l7 = l6;
l8 = f149(l0,l1); if (l8 === undefined) break b952;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b952;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b953: {
if (l3 !== undefined) break b953;
l4 = f154(l0,l1); if (l4 === undefined) break b953;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b953;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b953;
if ((l9 === false)) break b953;
l10 = f151(l0,l1); if (l10 === undefined) break b953;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b953;
l13 = l12;
l14 = f154(l0,l1); if (l14 === undefined) break b953;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b953;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b953;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b953;
l21 = l20;
l22 = f154(l0,l1); if (l22 === undefined) break b953;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b953;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b953;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b953;
l29 = l28;
l30 = f154(l0,l1); if (l30 === undefined) break b953;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b953;
l33 = l32;
l34 = f26(l0,l1,l29,l33); if (l34 === undefined) break b953;
l35 = l34;
l36 = f154(l0,l1); if (l36 === undefined) break b953;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b953;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b953;
l42 = l41;
l43 = f154(l0,l1); if (l43 === undefined) break b953;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b953;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b953;
l47 = l46;
l48 = [];
b954: {
l49 = f154(l0,l1); if (l49 === undefined) break b954;
{
const k955 = keysOf(l49), v955 = valuesOf(l49);
for (let n955 = 0; n955 < v955.length; n955++) {
l50 = k955 === null ? n955 : k955[n955];
l51 = v955[n955];
b956: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b956;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O33(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b953;
l59 = l58;
l60 = f152(l0,l1); if (l60 === undefined) break b953;
l61 = l60;
l62 = f149(l0,l1); if (l62 === undefined) break b953;
l63 = l62;
l64 = [];
b957: {
l65 = f154(l0,l1); if (l65 === undefined) break b957;
{
const k958 = keysOf(l65), v958 = valuesOf(l65);
for (let n958 = 0; n958 < v958.length; n958++) {
l66 = k958 === null ? n958 : k958[n958];
l67 = v958[n958];
b959: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b959;
l71 = l70;
l72 = f67(l0,l1,l71,l69); if (l72 === undefined) break b959;
l73 = l72;
l64.push(l73);
}
}
}
}
l74 = l64;
l75 = new O34(l21,l74);
l76 = new RegoSet();
l76.add(l35);
l75["reasons"] = l76;
l75["values"] = l59;
l77 = f24(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b953;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b960: {
if (l3 !== undefined) break b960;
l4 = f151(l0,l1); if (l4 === undefined) break b960;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b960;
l7 = l6;
l8 = f152(l0,l1); if (l8 === undefined) break b960;
l9 = l8;
l10 = f149(l0,l1); if (l10 === undefined) break b960;
l11 = l10;
l12 = new O3(l7);
l13 = f24(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b960;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b961: {
if (l3 === undefined) break b961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b962: {
return l2;
}
}
function f155(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b963: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b963;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b963;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b964: {
if (l3 === undefined) break b964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b965: {
return l2;
}
}
function f156(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b966: {
l3 = undefined;
l4 = f156(l0,l1); if (l4 === undefined) break b966;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b966;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b966;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b967: {
if (l3 === undefined) break b967;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b968: {
return l2;
}
}
function f157(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f158(l0,l1) {
let l3,l2;
b969: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b970: {
if (l3 === undefined) break b970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b971: {
return l2;
}
}
function f159(l0,l1,l3) {
let l4,l5,l6,l2;
b972: {
b973: {
l4 = undefined;
l5 = l3;
l6 = f31(l0,l1,l5); if (l6 === undefined) break b973;
if ((l6 === false)) break b973;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b974: {
if (l4 !== undefined) break b974;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b975: {
if (l4 === undefined) break b975;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b976: {
return l2;
}
}
function g160(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b977: {
l2 = new RegoSet();
}
b978: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b978;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b978;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b978;
if ((l7 === false)) break b978;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b978;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b978;
l12 = l11;
l13 = f159(l0,l1,l12); if (l13 === undefined) break b978;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b978;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b978;
l17 = l16;
l18 = f157(l0,l1); if (l18 === undefined) break b978;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b978;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b979: {
return l2;
}
}
function f160(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l2;
b980: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b980;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b980;
if (!(l5 === true)) break b980;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b981: {
if (l3 === undefined) break b981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b982: {
return l2;
}
}
function f161(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b983: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b983;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b983;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b984: {
if (l3 === undefined) break b984;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b985: {
return l2;
}
}
function f162(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b986: {
l3 = undefined;
l4 = [];
b987: {
l5 = f161(l0,l1); if (l5 === undefined) break b987;
if ((l5 === false)) break b987;
l6 = f157(l0,l1); if (l6 === undefined) break b987;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b987;
{
const k988 = keysOf(l7), v988 = valuesOf(l7);
for (let n988 = 0; n988 < v988.length; n988++) {
l8 = k988 === null ? n988 : k988[n988];
l9 = v988[n988];
b989: {
l10 = l8;
l11 = l9;
l12 = f162(l0,l1); if (l12 === undefined) break b989;
l13 = l12;
b990: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b990;
if ((l14 === false)) break b990;
break b989;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b991: {
if (l3 === undefined) break b991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b992: {
return l2;
}
}
function f163(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b993: {
l3 = undefined;
l4 = f157(l0,l1); if (l4 === undefined) break b993;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b993;
if ((l5 === false)) break b993;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b993;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b993;
if (!(l7 === true)) break b993;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b994: {
if (l3 === undefined) break b994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b995: {
return l2;
}
}
function f164(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function f165(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b996: {
b997: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b997;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b997;
if ((l8 === false)) break b997;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b997;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b997;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b997;
if ((l13 === false)) break b997;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b998: {
if (l4 !== undefined) break b998;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b998;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b998;
if ((l8 === false)) break b998;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b999: {
if (l4 !== undefined) break b999;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b999;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b999;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b999;
if ((l10 === false)) break b999;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1000: {
if (l4 !== undefined) break b1000;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1001: {
if (l4 === undefined) break b1001;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1002: {
return l2;
}
}
function f166(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1003: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1004: {
l7 = f163(l0,l1); if (l7 === undefined) break b1004;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1004;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1004;
if ((l12 === false)) break b1004;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1005: {
l15 = f161(l0,l1); if (l15 === undefined) break b1005;
if ((l15 === false)) break b1005;
l16 = f163(l0,l1); if (l16 === undefined) break b1005;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1005;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1005;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1003;
l23 = l22;
l24 = new RegoSet();
b1006: {
l25 = f164(l0,l1); if (l25 === undefined) break b1006;
if ((l25 === false)) break b1006;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1003;
l28 = l27;
l29 = new RegoSet();
b1007: {
{
const k1008 = keysOf(l5), v1008 = valuesOf(l5);
for (let n1008 = 0; n1008 < v1008.length; n1008++) {
l30 = k1008 === null ? n1008 : k1008[n1008];
l31 = v1008[n1008];
b1009: {
l32 = l30;
l33 = l31;
l34 = f165(l0,l1,l33); if (l34 === undefined) break b1009;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1003;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1010: {
if (l4 === undefined) break b1010;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1011: {
return l2;
}
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1012: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1012;
if ((l4 === false)) break b1012;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1012;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1012;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1012;
if ((l8 === false)) break b1012;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1013: {
if (l3 === undefined) break b1013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1014: {
return l2;
}
}
function f167(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l2,l3,l4,l5,l6;
b1015: {
l2 = new RegoSet();
}
b1016: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1016;
if ((l4 === false)) break b1016;
b1017: {
l5 = f167(l0,l1); if (l5 === undefined) break b1017;
if ((l5 === false)) break b1017;
break b1016;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1018: {
return l2;
}
}
function f168(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function f169(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1019: {
b1020: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1020;
if ((l8 === false)) break b1020;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1021: {
if (l5 !== undefined) break b1021;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1021;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1021;
if ((l11 === false)) break b1021;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1022: {
if (l5 !== undefined) break b1022;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1022;
if ((l8 === false)) break b1022;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1023: {
if (l5 !== undefined) break b1023;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1023;
if ((l8 === false)) break b1023;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1024: {
if (l5 !== undefined) break b1024;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1024;
if ((l8 === false)) break b1024;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1025: {
if (l5 === undefined) break b1025;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1026: {
return l2;
}
}
function f170(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1027: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f169(l0,l1,l6,l7); if (l8 === undefined) break b1027;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1028: {
if (l5 === undefined) break b1028;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1029: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1029;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1029;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1029;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1030: {
if (l5 === undefined) break b1030;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1031: {
return l2;
}
}
function f171(l0,l1,l3) {
let l4,l5,l6,l2;
b1032: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1032;
if (!(l6 === "")) break b1032;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1033: {
if (l4 === undefined) break b1033;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1034: {
return l2;
}
}
function f172(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1035: {
l4 = undefined;
l5 = l3;
l6 = [];
b1036: {
{
const k1037 = keysOf(l5), v1037 = valuesOf(l5);
for (let n1037 = 0; n1037 < v1037.length; n1037++) {
l7 = k1037 === null ? n1037 : k1037[n1037];
l8 = v1037[n1037];
b1038: {
l9 = l7;
l10 = l8;
l11 = f171(l0,l1,l10); if (l11 === undefined) break b1038;
if ((l11 === false)) break b1038;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1038;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1038;
l15 = l14;
l16 = f67(l0,l1,l13,l15); if (l16 === undefined) break b1038;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1039: {
if (l4 === undefined) break b1039;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1040: {
return l2;
}
}
function f173(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1041: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1042: {
l7 = f167(l0,l1); if (l7 === undefined) break b1042;
if ((l7 === false)) break b1042;
l8 = f163(l0,l1); if (l8 === undefined) break b1042;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1042;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1042;
if ((l13 === false)) break b1042;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1042;
if ((l15 === false)) break b1042;
l16 = f157(l0,l1); if (l16 === undefined) break b1042;
l17 = l16;
l18 = new RegoSet();
b1043: {
l19 = f163(l0,l1); if (l19 === undefined) break b1043;
{
const k1044 = keysOf(l19), v1044 = valuesOf(l19);
for (let n1044 = 0; n1044 < v1044.length; n1044++) {
l20 = k1044 === null ? n1044 : k1044[n1044];
l21 = v1044[n1044];
b1045: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f75(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1042;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1046: {
if (l4 === undefined) break b1046;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1047: {
return l2;
}
}
function f174(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1048: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1049: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1049;
l12 = l11;
{
const k1050 = keysOf(l6), v1050 = valuesOf(l6);
for (let n1050 = 0; n1050 < v1050.length; n1050++) {
l13 = k1050 === null ? n1050 : k1050[n1050];
l14 = v1050[n1050];
b1051: {
l15 = l13;
l16 = l14;
l17 = f165(l0,l1,l16); if (l17 === undefined) break b1051;
l18 = l17;
if (!Q(l18, l7)) break b1051;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1051;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1051;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1051;
l25 = l24;
l26 = f26(l0,l1,l23,l25); if (l26 === undefined) break b1051;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1052: {
if (l5 === undefined) break b1052;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1053: {
return l2;
}
}
function f175(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1054: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1055: {
l7 = f164(l0,l1); if (l7 === undefined) break b1055;
if ((l7 === false)) break b1055;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1055;
if ((l9 === false)) break b1055;
l10 = f157(l0,l1); if (l10 === undefined) break b1055;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1055;
l12 = l11;
l13 = f26(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1055;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1056: {
if (l4 === undefined) break b1056;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1057: {
return l2;
}
}
function g176(l0,l1) {
let l3,l4,l5,l6,l2;
b1058: {
l3 = undefined;
l4 = f167(l0,l1); if (l4 === undefined) break b1058;
if ((l4 === false)) break b1058;
l5 = f163(l0,l1); if (l5 === undefined) break b1058;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1059: {
if (l3 === undefined) break b1059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1060: {
return l2;
}
}
function f176(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1061: {
l3 = undefined;
l4 = f160(l0,l1); if (l4 === undefined) break b1061;
{
const k1062 = keysOf(l4), v1062 = valuesOf(l4);
for (let n1062 = 0; n1062 < v1062.length; n1062++) {
l5 = k1062 === null ? n1062 : k1062[n1062];
l6 = v1062[n1062];
b1063: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1063;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1064: {
if (l3 === undefined) break b1064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1065: {
return l2;
}
}
function f177(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1066: {
b1067: {
l3 = undefined;
b1068: {
l4 = f157(l0,l1); if (l4 === undefined) break b1068;
if ((l4 === false)) break b1068;
break b1067;}
l5 = f158(l0,l1); if (l5 === undefined) break b1067;
l6 = l5;
l7 = [];
b1069: {
l8 = f156(l0,l1); if (l8 === undefined) break b1069;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1067;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1070: {
if (l3 !== undefined) break b1070;
l4 = f160(l0,l1); if (l4 === undefined) break b1070;
l5 = l4;
l6 = f166(l0,l1,l5); if (l6 === undefined) break b1070;
l7 = l6;
l8 = f168(l0,l1); if (l8 === undefined) break b1070;
l9 = l8;
l10 = f170(l0,l1,l7,l9); if (l10 === undefined) break b1070;
l11 = l10;
l12 = l11;
l13 = f157(l0,l1); if (l13 === undefined) break b1070;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1070;
l16 = l15;
l17 = new RegoSet();
b1071: {
l18 = f164(l0,l1); if (l18 === undefined) break b1071;
if ((l18 === false)) break b1071;
l19 = f157(l0,l1); if (l19 === undefined) break b1071;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1071;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1071;
l23 = l22;
{
const k1072 = keysOf(l23), v1072 = valuesOf(l23);
for (let n1072 = 0; n1072 < v1072.length; n1072++) {
l24 = k1072 === null ? n1072 : k1072[n1072];
l25 = v1072[n1072];
b1073: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1070;
l30 = l29;
l31 = f160(l0,l1); if (l31 === undefined) break b1070;
l32 = l31;
l33 = f172(l0,l1,l32); if (l33 === undefined) break b1070;
l34 = l33;
l35 = [];
b1074: {
l36 = f163(l0,l1); if (l36 === undefined) break b1074;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1074;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1074;
if ((l41 === false)) break b1074;
l42 = f157(l0,l1); if (l42 === undefined) break b1074;
l43 = l42;
l44 = f67(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1074;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1075: {
l48 = f164(l0,l1); if (l48 === undefined) break b1075;
if ((l48 === false)) break b1075;
l49 = f157(l0,l1); if (l49 === undefined) break b1075;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1075;
l51 = l50;
l52 = f67(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1075;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f73(l0,l1,l55); if (l56 === undefined) break b1070;
l57 = l56;
l58 = f173(l0,l1,l12); if (l58 === undefined) break b1070;
l59 = l58;
l60 = f160(l0,l1); if (l60 === undefined) break b1070;
l61 = l60;
l62 = f174(l0,l1,l61,l12); if (l62 === undefined) break b1070;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1070;
l65 = l64;
l66 = f175(l0,l1,l12); if (l66 === undefined) break b1070;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1070;
l69 = l68;
l70 = f158(l0,l1); if (l70 === undefined) break b1070;
l71 = l70;
l72 = f156(l0,l1); if (l72 === undefined) break b1070;
l73 = l72;
l74 = f168(l0,l1); if (l74 === undefined) break b1070;
l75 = l74;
l76 = new Bare();
b1076: {
l77 = f176(l0,l1); if (l77 === undefined) break b1076;
l76["documents"] = l77;
}
b1077: {
l78 = f177(l0,l1); if (l78 === undefined) break b1077;
l76["due_on"] = l78;
}
b1078: {
b1079: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1079;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1079;
l82 = D(l81, "values"); if (l82 === undefined) break b1079;
l79 = merge(l82, l76);
break b1078;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f24(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1070;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1080: {
if (l3 === undefined) break b1080;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1081: {
return l2;
}
}
function f178(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l2;
b1082: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1083: {
if (l3 === undefined) break b1083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1084: {
return l2;
}
}
function f179(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f180(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1085: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1085;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1085;
l13 = l12;
l14 = f179(l0,l1); if (l14 === undefined) break b1085;
l15 = D(l14, l13); if (l15 === undefined) break b1085;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1085;
l19 = l18;
l20 = f34(l0,l1,"half_year",l19); if (l20 === undefined) break b1085;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1086: {
if (l4 === undefined) break b1086;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1087: {
return l2;
}
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1088: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1088;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1088;
l6 = l5;
l7 = f180(l0,l1,l6); if (l7 === undefined) break b1088;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1089: {
if (l3 === undefined) break b1089;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1090: {
return l2;
}
}
function f181(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1091: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1091;
l5 = l4;
l6 = f181(l0,l1); if (l6 === undefined) break b1091;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1091;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1091;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1091;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1092: {
if (l3 === undefined) break b1092;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1093: {
return l2;
}
}
function f182(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1094: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1094;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1094;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1094;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1095: {
if (l3 === undefined) break b1095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1096: {
return l2;
}
}
function f183(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f184(l0,l1) {
let l3,l2;
b1097: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1098: {
if (l3 === undefined) break b1098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1099: {
return l2;
}
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1100: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1100;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1100;
l7 = l6;
l8 = f181(l0,l1); if (l8 === undefined) break b1100;
l9 = l8;
l10 = f33(l0,l1); if (l10 === undefined) break b1100;
l11 = l10;
l12 = f134(l0,l1,l9,l11); if (l12 === undefined) break b1100;
l13 = l12;
l14 = f182(l0,l1); if (l14 === undefined) break b1100;
l15 = l14;
l16 = f183(l0,l1); if (l16 === undefined) break b1100;
l17 = l16;
l18 = f138(l0,l1,l15,l17,l13); if (l18 === undefined) break b1100;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1100;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1101: {
if (l3 === undefined) break b1101;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1102: {
return l2;
}
}
function f185(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f186(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1103: {
b1104: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1104;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1104;
if ((l8 === false)) break b1104;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1105: {
if (l4 !== undefined) break b1105;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1106: {
if (l4 === undefined) break b1106;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1107: {
return l2;
}
}
function f187(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1108: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1108;
if (!(l8 === "same")) break b1108;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1108;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1108;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1109: {
if (l5 === undefined) break b1109;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1110: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1110;
if (!(l8 === "next")) break b1110;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1110;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1110;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1110;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1110;
l17 = D(l16, l14); if (l17 === undefined) break b1110;
b1111: {
b1112: {
break b1111;
}
break b1110;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1110;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1110;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1110;
l26 = D(l25, l23); if (l26 === undefined) break b1110;
b1113: {
b1114: {
break b1113;
}
break b1110;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1110;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1115: {
if (l5 === undefined) break b1115;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1116: {
return l2;
}
}
function f188(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1117: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f186(l0,l1,l7); if (l8 === undefined) break b1117;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1117;
l11 = l10;
l12 = f187(l0,l1,l11,l7); if (l12 === undefined) break b1117;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1117;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1117;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1118: {
if (l5 === undefined) break b1118;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1119: {
return l2;
}
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1120: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1120;
l5 = l4;
l6 = f181(l0,l1); if (l6 === undefined) break b1120;
l7 = l6;
l8 = f188(l0,l1,l5,l7); if (l8 === undefined) break b1120;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1121: {
if (l3 === undefined) break b1121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1122: {
return l2;
}
}
function f189(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1123: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1123;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1123;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1123;
l8 = D(l7, l6); if (l8 === undefined) break b1123;
b1124: {
b1125: {
break b1124;
}
break b1123;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1126: {
if (l3 === undefined) break b1126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1127: {
return l2;
}
}
function f190(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f191(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1128: {
l4 = undefined;
l5 = l3;
l6 = f190(l0,l1); if (l6 === undefined) break b1128;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1128;
l8 = D(l7, l5); if (l8 === undefined) break b1128;
l9 = l8;
l10 = f190(l0,l1); if (l10 === undefined) break b1128;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1128;
l12 = D(l11, l9); if (l12 === undefined) break b1128;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1129: {
if (l4 === undefined) break b1129;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1130: {
return l2;
}
}
function g192(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1131: {
l3 = undefined;
l4 = f189(l0,l1); if (l4 === undefined) break b1131;
l5 = l4;
l6 = f191(l0,l1,l5); if (l6 === undefined) break b1131;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1132: {
if (l3 === undefined) break b1132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1133: {
return l2;
}
}
function f192(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1134: {
l3 = undefined;
l4 = [];
b1135: {
l5 = f61(l0,l1,"working"); if (l5 === undefined) break b1135;
if ((l5 === false)) break b1135;
l6 = f181(l0,l1); if (l6 === undefined) break b1135;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1135;
l8 = l7;
l9 = f181(l0,l1); if (l9 === undefined) break b1135;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1135;
l11 = l10;
l12 = f183(l0,l1); if (l12 === undefined) break b1135;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1135;
l14 = l13;
l15 = f189(l0,l1); if (l15 === undefined) break b1135;
l16 = l15;
l17 = f192(l0,l1); if (l17 === undefined) break b1135;
l18 = l17;
l19 = [];
l20 = new O9("half",l8);
l19.push(l20);
l21 = new O9("half_ends_on",l11);
l19.push(l21);
l22 = new O10(l14,"due_on",l16);
l19.push(l22);
l23 = new O9("due_if_rolled",l18);
l19.push(l23);
l24 = l19;
{
const k1136 = keysOf(l24), v1136 = valuesOf(l24);
for (let n1136 = 0; n1136 < v1136.length; n1136++) {
l25 = k1136 === null ? n1136 : k1136[n1136];
l26 = v1136[n1136];
b1137: {
l27 = l25;
l28 = l26;
l4.push(l28);
}
}
}
}
l29 = l4;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1138: {
if (l3 === undefined) break b1138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1139: {
return l2;
}
}
function f193(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1140: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1140;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1140;
if ((l5 === false)) break b1140;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1140;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1140;
if (!(l7 === false)) break b1140;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1141: {
if (l3 === undefined) break b1141;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1142: {
return l2;
}
}
function f194(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1143: {
b1144: {
l3 = undefined;
l4 = f194(l0,l1); if (l4 === undefined) break b1144;
if ((l4 === false)) break b1144;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1145: {
if (l3 !== undefined) break b1145;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1145;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1145;
l8 = l7;
l9 = f159(l0,l1,l8); if (l9 === undefined) break b1145;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1146: {
if (l3 === undefined) break b1146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1147: {
return l2;
}
}
function f195(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1148: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1148;
l5 = l4;
l6 = f189(l0,l1); if (l6 === undefined) break b1148;
l7 = l6;
l8 = f183(l0,l1); if (l8 === undefined) break b1148;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1149: {
if (l3 === undefined) break b1149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1150: {
return l2;
}
}
function f196(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1151: {
l2 = new Bare();
}
b1152: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1152;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1152;
{
const k1153 = keysOf(l5), v1153 = valuesOf(l5);
for (let n1153 = 0; n1153 < v1153.length; n1153++) {
l6 = k1153 === null ? n1153 : k1153[n1153];
l7 = v1153[n1153];
b1154: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1154;
if ((l10 === false)) break b1154;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1154;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1154;
if (!(l12 === true)) break b1154;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1154;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1155: {
return l2;
}
}
function f197(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1156: {
l3 = undefined;
l4 = [];
b1157: {
l5 = f196(l0,l1); if (l5 === undefined) break b1157;
l6 = l5;
l7 = f171(l0,l1,l6); if (l7 === undefined) break b1157;
if ((l7 === false)) break b1157;
l8 = f183(l0,l1); if (l8 === undefined) break b1157;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1157;
{
const k1158 = keysOf(l9), v1158 = valuesOf(l9);
for (let n1158 = 0; n1158 < v1158.length; n1158++) {
l10 = k1158 === null ? n1158 : k1158[n1158];
l11 = v1158[n1158];
b1159: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1159;
l15 = l14;
b1160: {
l16 = f197(l0,l1); if (l16 === undefined) break b1160;
l17 = D(l16, l15); if (l17 === undefined) break b1160;
if ((l17 === false)) break b1160;
break b1159;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1159;
l19 = l18;
l20 = f67(l0,l1,l19,l13); if (l20 === undefined) break b1159;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1161: {
if (l3 === undefined) break b1161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1162: {
return l2;
}
}
function f198(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1163: {
l3 = undefined;
l4 = new RegoSet();
b1164: {
l5 = f183(l0,l1); if (l5 === undefined) break b1164;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1164;
{
const k1165 = keysOf(l6), v1165 = valuesOf(l6);
for (let n1165 = 0; n1165 < v1165.length; n1165++) {
l7 = k1165 === null ? n1165 : k1165[n1165];
l8 = v1165[n1165];
b1166: {
l9 = l7;
l10 = l8;
l11 = f198(l0,l1); if (l11 === undefined) break b1166;
{
const k1167 = keysOf(l11), v1167 = valuesOf(l11);
for (let n1167 = 0; n1167 < v1167.length; n1167++) {
l12 = k1167 === null ? n1167 : k1167[n1167];
l13 = v1167[n1167];
b1168: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1168;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1168;
if (!Q(l16, l17)) break b1168;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1168;
l19 = l18;
{
const k1169 = keysOf(l19), v1169 = valuesOf(l19);
for (let n1169 = 0; n1169 < v1169.length; n1169++) {
l20 = k1169 === null ? n1169 : k1169[n1169];
l21 = v1169[n1169];
b1170: {
l22 = l20;
l23 = l21;
l4.add(l23);
}
}
}
}
}
}
}
}
}
}
l24 = l4;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1171: {
if (l3 === undefined) break b1171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1172: {
return l2;
}
}
function f199(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1173: {
l2 = new RegoSet();
}
b1174: {
l3 = undefined;
l4 = f194(l0,l1); if (l4 === undefined) break b1174;
if ((l4 === false)) break b1174;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1174;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1174;
l7 = l6;
l8 = f31(l0,l1,l7); if (l8 === undefined) break b1174;
if ((l8 === false)) break b1174;
l9 = f183(l0,l1); if (l9 === undefined) break b1174;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1174;
l11 = l10;
l12 = f26(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1174;
l13 = l12;
l2.add(l13);
}
b1175: {
return l2;
}
}
function f200(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1176: {
b1177: {
l3 = undefined;
b1178: {
l4 = f183(l0,l1); if (l4 === undefined) break b1178;
if ((l4 === false)) break b1178;
break b1177;}
l5 = f184(l0,l1); if (l5 === undefined) break b1177;
l6 = l5;
l7 = [];
b1179: {
l8 = f182(l0,l1); if (l8 === undefined) break b1179;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1177;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1180: {
if (l3 !== undefined) break b1180;
l4 = f6(l0,l1); if (l4 === undefined) break b1180;
l5 = l4;
l6 = f181(l0,l1); if (l6 === undefined) break b1180;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1180;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1180;
if ((l9 === false)) break b1180;
l10 = f184(l0,l1); if (l10 === undefined) break b1180;
l11 = l10;
l12 = f182(l0,l1); if (l12 === undefined) break b1180;
l13 = l12;
l14 = f185(l0,l1); if (l14 === undefined) break b1180;
l15 = l14;
l16 = new Bare();
b1181: {
l17 = f192(l0,l1); if (l17 === undefined) break b1181;
l16["due_if_rolled"] = l17;
}
b1182: {
l18 = f189(l0,l1); if (l18 === undefined) break b1182;
l16["due_on"] = l18;
}
b1183: {
b1184: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1184;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1184;
l22 = D(l21, "values"); if (l22 === undefined) break b1184;
l19 = merge(l22, l16);
break b1183;
}
l19 = l16;
}
l23 = l19;
l24 = f193(l0,l1); if (l24 === undefined) break b1180;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f24(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1180;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1185: {
if (l3 !== undefined) break b1185;
l4 = f196(l0,l1); if (l4 === undefined) break b1185;
l5 = l4;
l6 = f165(l0,l1,l5); if (l6 === undefined) break b1185;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f169(l0,l1,l8,l9); if (l10 === undefined) break b1185;
l11 = l10;
l12 = l11;
l13 = f185(l0,l1); if (l13 === undefined) break b1185;
l14 = l13;
l15 = f199(l0,l1); if (l15 === undefined) break b1185;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1185;
l18 = l17;
l19 = f196(l0,l1); if (l19 === undefined) break b1185;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f174(l0,l1,l21,l12); if (l22 === undefined) break b1185;
l23 = l22;
l24 = f184(l0,l1); if (l24 === undefined) break b1185;
l25 = l24;
l26 = f182(l0,l1); if (l26 === undefined) break b1185;
l27 = l26;
l28 = f198(l0,l1); if (l28 === undefined) break b1185;
l29 = l28;
l30 = new Bare();
b1186: {
l31 = f192(l0,l1); if (l31 === undefined) break b1186;
l30["due_if_rolled"] = l31;
}
b1187: {
l32 = f189(l0,l1); if (l32 === undefined) break b1187;
l30["due_on"] = l32;
}
b1188: {
b1189: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1189;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1189;
l36 = D(l35, "values"); if (l36 === undefined) break b1189;
l33 = merge(l36, l30);
break b1188;
}
l33 = l30;
}
l37 = l33;
l38 = f200(l0,l1); if (l38 === undefined) break b1185;
l39 = l38;
l40 = f193(l0,l1); if (l40 === undefined) break b1185;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f24(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1185;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1190: {
if (l3 === undefined) break b1190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1191: {
return l2;
}
}
function f201(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1192: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1192;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1192;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1193: {
if (l3 === undefined) break b1193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1194: {
return l2;
}
}
function f202(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1195: {
l3 = undefined;
l4 = f202(l0,l1); if (l4 === undefined) break b1195;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1195;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1195;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1196: {
if (l3 === undefined) break b1196;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1197: {
return l2;
}
}
function f203(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f204(l0,l1) {
let l3,l2;
b1198: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1199: {
if (l3 === undefined) break b1199;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1200: {
return l2;
}
}
function g205(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1201: {
l2 = new RegoSet();
}
b1202: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1202;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1202;
{
const k1203 = keysOf(l5), v1203 = valuesOf(l5);
for (let n1203 = 0; n1203 < v1203.length; n1203++) {
l6 = k1203 === null ? n1203 : k1203[n1203];
l7 = v1203[n1203];
b1204: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1204;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1204;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1204;
if (!Q(l10, l12)) break b1204;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1204;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1204;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1204;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1204;
if ((l18 === false)) break b1204;
l2.add(l9);
}
}
}
}
b1205: {
return l2;
}
}
function f205(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1206: {
l3 = undefined;
l4 = new RegoSet();
b1207: {
l5 = f205(l0,l1); if (l5 === undefined) break b1207;
{
const k1208 = keysOf(l5), v1208 = valuesOf(l5);
for (let n1208 = 0; n1208 < v1208.length; n1208++) {
l6 = k1208 === null ? n1208 : k1208[n1208];
l7 = v1208[n1208];
b1209: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1209;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1209;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1209;
if (!Q(l10, l12)) break b1209;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1209;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1210: {
if (l3 === undefined) break b1210;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1211: {
return l2;
}
}
function f206(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1212: {
l2 = new RegoSet();
}
b1213: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1213;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1213;
if (!(l5 === "months")) break b1213;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1213;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1213;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1213;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1213;
l11 = D(l10, l8); if (l11 === undefined) break b1213;
b1214: {
b1215: {
break b1214;
}
break b1213;
}
l14 = l11;
l15 = f206(l0,l1); if (l15 === undefined) break b1213;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1213;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1213;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1213;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1213;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1213;
l28 = l27;
{
const k1216 = keysOf(l28), v1216 = valuesOf(l28);
for (let n1216 = 0; n1216 < v1216.length; n1216++) {
l29 = k1216 === null ? n1216 : k1216[n1216];
l30 = v1216[n1216];
b1217: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1217;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1217;
l35 = D(l34, l32); if (l35 === undefined) break b1217;
b1218: {
b1219: {
break b1218;
}
break b1217;
}
l38 = l35;
l39 = f206(l0,l1); if (l39 === undefined) break b1217;
l40 = l39;
b1220: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1220;
if ((l41 === false)) break b1220;
break b1217;}
l2.add(l38);
}
}
}
}
b1221: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1221;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1221;
if (!(l5 === "checks")) break b1221;
l6 = f205(l0,l1); if (l6 === undefined) break b1221;
{
const k1222 = keysOf(l6), v1222 = valuesOf(l6);
for (let n1222 = 0; n1222 < v1222.length; n1222++) {
l7 = k1222 === null ? n1222 : k1222[n1222];
l8 = v1222[n1222];
b1223: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1223;
l12 = l11;
l13 = f206(l0,l1); if (l13 === undefined) break b1223;
l14 = l13;
b1224: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1224;
if ((l15 === false)) break b1224;
break b1223;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1223;
l17 = l16;
l2.add(l17);
}
}
}
}
b1225: {
return l2;
}
}
function f207(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1226: {
l3 = undefined;
l4 = new RegoSet();
b1227: {
l5 = f206(l0,l1); if (l5 === undefined) break b1227;
{
const k1228 = keysOf(l5), v1228 = valuesOf(l5);
for (let n1228 = 0; n1228 < v1228.length; n1228++) {
l6 = k1228 === null ? n1228 : k1228[n1228];
l7 = v1228[n1228];
b1229: {
l8 = l6;
l9 = l7;
l10 = f207(l0,l1); if (l10 === undefined) break b1229;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1229;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1229;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1229;
if ((l17 === false)) break b1229;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1226;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1226;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1230: {
if (l3 === undefined) break b1230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1231: {
return l2;
}
}
function f208(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1232: {
l2 = new RegoSet();
}
b1233: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1233;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1233;
{
const k1234 = keysOf(l5), v1234 = valuesOf(l5);
for (let n1234 = 0; n1234 < v1234.length; n1234++) {
l6 = k1234 === null ? n1234 : k1234[n1234];
l7 = v1234[n1234];
b1235: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1235;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1235;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1235;
if (!Q(l10, l12)) break b1235;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1235;
l14 = l13;
l2.add(l14);
}
}
}
}
b1236: {
return l2;
}
}
function f209(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1237: {
l2 = new RegoSet();
}
b1238: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1238;
l5 = l4;
l6 = f203(l0,l1); if (l6 === undefined) break b1238;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1238;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1238;
if ((l9 === false)) break b1238;
l10 = f203(l0,l1); if (l10 === undefined) break b1238;
l11 = l10;
l12 = f26(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1238;
l13 = l12;
l2.add(l13);
}
b1239: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1239;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1239;
if ((l5 === false)) break b1239;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1239;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1239;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1239;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1239;
if (!Q(l7, l9)) break b1239;
l10 = f203(l0,l1); if (l10 === undefined) break b1239;
l11 = l10;
l12 = f26(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1239;
l13 = l12;
l2.add(l13);
}
b1240: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1240;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1240;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1240;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1240;
l9 = D(l8, l6); if (l9 === undefined) break b1240;
b1241: {
b1242: {
break b1241;
}
break b1240;
}
l12 = l9;
l13 = [];
b1243: {
l14 = f203(l0,l1); if (l14 === undefined) break b1243;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1243;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1243;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1243;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1243;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1243;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1243;
l25 = l24;
{
const k1244 = keysOf(l25), v1244 = valuesOf(l25);
for (let n1244 = 0; n1244 < v1244.length; n1244++) {
l26 = k1244 === null ? n1244 : k1244[n1244];
l27 = v1244[n1244];
b1245: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1245;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1245;
l32 = D(l31, l29); if (l32 === undefined) break b1245;
b1246: {
b1247: {
break b1246;
}
break b1245;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1240;
l38 = l37;
l39 = f203(l0,l1); if (l39 === undefined) break b1240;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1240;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1240;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1240;
if (!Q(l38, l42)) break b1240;
l43 = l36;
l44 = undefined;
b1248: {
b1249: {
if (!Array.isArray(l43)) break b1249;
break b1248;
}
b1250: {
if (!O(l43)) break b1250;
break b1248;
}
b1251: {
if (!(l43 instanceof RegoSet)) break b1251;
break b1248;
}
break b1240;
}
{
const k1252 = keysOf(l43), v1252 = valuesOf(l43);
for (let n1252 = 0; n1252 < v1252.length; n1252++) {
l46 = k1252 === null ? n1252 : k1252[n1252];
l47 = v1252[n1252];
b1253: {
l48 = l46;
l45 = undefined;
b1254: {
l49 = l47;
l50 = f209(l0,l1); if (l50 === undefined) break b1254;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1254;
if ((l52 === false)) break b1254;
l45 = true;
}
if (l45 !== undefined) break b1253;
l44 = true;
}
}
}
if (l44 !== undefined) break b1240;
l53 = f203(l0,l1); if (l53 === undefined) break b1240;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1240;
l55 = l54;
l56 = f26(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1240;
l57 = l56;
l2.add(l57);
}
b1255: {
return l2;
}
}
function f210(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1256: {
l2 = new Bare();
}
b1257: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1257;
{
const k1258 = keysOf(l4), v1258 = valuesOf(l4);
for (let n1258 = 0; n1258 < v1258.length; n1258++) {
l5 = k1258 === null ? n1258 : k1258[n1258];
l6 = v1258[n1258];
b1259: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1259;
if ((l9 === false)) break b1259;
insertOnce(l2, l7, true);
}
}
}
}
b1260: {
return l2;
}
}
function f211(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1261: {
l2 = new RegoSet();
}
b1262: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1263 = keysOf(l5), v1263 = valuesOf(l5);
for (let n1263 = 0; n1263 < v1263.length; n1263++) {
l6 = k1263 === null ? n1263 : k1263[n1263];
l7 = v1263[n1263];
b1264: {
l8 = l6;
l9 = l7;
b1265: {
l10 = f211(l0,l1); if (l10 === undefined) break b1265;
l11 = D(l10, l9); if (l11 === undefined) break b1265;
if ((l11 === false)) break b1265;
break b1264;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1266: {
return l2;
}
}
function f212(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l2;
b1267: {
b1268: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1268;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1268;
if ((l5 === false)) break b1268;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1269: {
if (l3 !== undefined) break b1269;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1270: {
if (l3 === undefined) break b1270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1271: {
return l2;
}
}
function f213(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f214(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1272: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1272;
if ((l10 === false)) break b1272;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1273: {
if (l6 === undefined) break b1273;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1274: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1275: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1275;
if ((l10 === false)) break b1275;
break b1274;}
l11 = b_count(l9); if (l11 === undefined) break b1274;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1274;
if ((l14 === false)) break b1274;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1276: {
if (l6 === undefined) break b1276;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1277: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1278: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1278;
if ((l10 === false)) break b1278;
break b1277;}
l11 = b_count(l9); if (l11 === undefined) break b1277;
l12 = l11;
l13 = 0;
if (!Q(l12, l13)) break b1277;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1279: {
if (l6 === undefined) break b1279;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1280: {
return l2;
}
}
function f215(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1281: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1282: {
l13 = f61(l0,l1,"checks"); if (l13 === undefined) break b1282;
if ((l13 === false)) break b1282;
{
const k1283 = keysOf(l8), v1283 = valuesOf(l8);
for (let n1283 = 0; n1283 < v1283.length; n1283++) {
l14 = k1283 === null ? n1283 : k1283[n1283];
l15 = v1283[n1283];
b1284: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1285: {
{
const k1286 = keysOf(l10), v1286 = valuesOf(l10);
for (let n1286 = 0; n1286 < v1286.length; n1286++) {
l19 = k1286 === null ? n1286 : k1286[n1286];
l20 = v1286[n1286];
b1287: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1287;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f214(l0,l1,l17,l25,l11); if (l26 === undefined) break b1284;
l27 = l26;
l28 = l27;
l29 = f120(l0,l1,l17,l9,l28); if (l29 === undefined) break b1284;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1288: {
if (l7 === undefined) break b1288;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1289: {
return l2;
}
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l2;
b1290: {
b1291: {
l3 = undefined;
b1292: {
l4 = f203(l0,l1); if (l4 === undefined) break b1292;
if ((l4 === false)) break b1292;
break b1291;}
l5 = f204(l0,l1); if (l5 === undefined) break b1291;
l6 = l5;
l7 = [];
b1293: {
l8 = f202(l0,l1); if (l8 === undefined) break b1293;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1291;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1294: {
if (l3 !== undefined) break b1294;
l4 = f210(l0,l1); if (l4 === undefined) break b1294;
l5 = l4;
l6 = f212(l0,l1); if (l6 === undefined) break b1294;
l7 = l6;
l8 = f110(l0,l1,l5,l7); if (l8 === undefined) break b1294;
l9 = l8;
l10 = f203(l0,l1); if (l10 === undefined) break b1294;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1294;
l13 = l12;
l14 = f203(l0,l1); if (l14 === undefined) break b1294;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1294;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1294;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1294;
l23 = l22;
l24 = f213(l0,l1); if (l24 === undefined) break b1294;
l25 = l24;
l26 = f203(l0,l1); if (l26 === undefined) break b1294;
l27 = l26;
l28 = f210(l0,l1); if (l28 === undefined) break b1294;
l29 = l28;
l30 = f212(l0,l1); if (l30 === undefined) break b1294;
l31 = l30;
l32 = f215(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1294;
l33 = l32;
l34 = f203(l0,l1); if (l34 === undefined) break b1294;
l35 = l34;
l36 = f84(l0,l1,l35); if (l36 === undefined) break b1294;
l37 = l36;
l38 = f204(l0,l1); if (l38 === undefined) break b1294;
l39 = l38;
l40 = f202(l0,l1); if (l40 === undefined) break b1294;
l41 = l40;
l42 = f212(l0,l1); if (l42 === undefined) break b1294;
l43 = l42;
l44 = f210(l0,l1); if (l44 === undefined) break b1294;
l45 = l44;
l46 = f208(l0,l1); if (l46 === undefined) break b1294;
l47 = l46;
l48 = new O41(l23,l33,l43,l45);
l49 = new O42(l47);
l48["values"] = l49;
l48["warnings"] = l37;
l50 = f24(l0,l1,l39,l41,l9,l48); if (l50 === undefined) break b1294;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b1295: {
if (l3 === undefined) break b1295;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1296: {
return l2;
}
}
function f216(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1297: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1297;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1297;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1298: {
if (l3 === undefined) break b1298;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1299: {
return l2;
}
}
function f217(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1300: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1300;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1300;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1300;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1301: {
if (l3 === undefined) break b1301;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1302: {
return l2;
}
}
function f218(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1303: {
b1304: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1304;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1304;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1304;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1304;
if ((l8 === false)) break b1304;
l9 = f218(l0,l1); if (l9 === undefined) break b1304;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1304;
l11 = l10;
l12 = f218(l0,l1); if (l12 === undefined) break b1304;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1304;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1304;
l15 = l14;
l16 = new O43(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1304;
l18 = l17;
l19 = new O44(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1305: {
if (l3 !== undefined) break b1305;
l4 = f218(l0,l1); if (l4 === undefined) break b1305;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1305;
l6 = l5;
l7 = new O45("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1305;
l9 = l8;
l10 = new O46(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1306: {
if (l3 === undefined) break b1306;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1307: {
return l2;
}
}
function f219(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1308: {
b1309: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1309;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1309;
if ((l5 === false)) break b1309;
l6 = f218(l0,l1); if (l6 === undefined) break b1309;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1309;
l8 = l7;
l9 = [];
b1310: {
l10 = f219(l0,l1); if (l10 === undefined) break b1310;
{
const k1311 = keysOf(l10), v1311 = valuesOf(l10);
for (let n1311 = 0; n1311 < v1311.length; n1311++) {
l11 = k1311 === null ? n1311 : k1311[n1311];
l12 = v1311[n1311];
b1312: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1309;
l17 = l16;
l18 = f218(l0,l1); if (l18 === undefined) break b1309;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1309;
l20 = l19;
l21 = f219(l0,l1); if (l21 === undefined) break b1309;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1309;
l24 = l23;
l25 = f218(l0,l1); if (l25 === undefined) break b1309;
l26 = l25;
l27 = new O47(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1309;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1313: {
if (l3 !== undefined) break b1313;
l4 = f218(l0,l1); if (l4 === undefined) break b1313;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1314: {
if (l3 === undefined) break b1314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1315: {
return l2;
}
}
function f220(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function f221(l0,l1) {
let l3,l2;
b1316: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1317: {
if (l3 === undefined) break b1317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1318: {
return l2;
}
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1319: {
b1320: {
l3 = undefined;
b1321: {
l4 = f220(l0,l1); if (l4 === undefined) break b1321;
if ((l4 === false)) break b1321;
break b1320;}
l5 = f221(l0,l1); if (l5 === undefined) break b1320;
l6 = l5;
l7 = [];
b1322: {
l8 = f217(l0,l1); if (l8 === undefined) break b1322;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1320;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1323: {
if (l3 !== undefined) break b1323;
l4 = f221(l0,l1); if (l4 === undefined) break b1323;
l5 = l4;
l6 = f217(l0,l1); if (l6 === undefined) break b1323;
l7 = l6;
l8 = f220(l0,l1); if (l8 === undefined) break b1323;
l9 = l8;
l10 = new O48(l5,"check","batch");
l11 = f126(l0,l1,l10,l7,l9); if (l11 === undefined) break b1323;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1324: {
if (l3 === undefined) break b1324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1325: {
return l2;
}
}
function f222(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1326: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1326;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1326;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1327: {
if (l3 === undefined) break b1327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1328: {
return l2;
}
}
function f223(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1329: {
l3 = undefined;
l4 = f223(l0,l1); if (l4 === undefined) break b1329;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1329;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1329;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1330: {
if (l3 === undefined) break b1330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1331: {
return l2;
}
}
function f224(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f225(l0,l1) {
let l3,l2;
b1332: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1333: {
if (l3 === undefined) break b1333;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1334: {
return l2;
}
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1335: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1335;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1335;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1335;
{
const k1336 = keysOf(l6), v1336 = valuesOf(l6);
for (let n1336 = 0; n1336 < v1336.length; n1336++) {
l7 = k1336 === null ? n1336 : k1336[n1336];
l8 = v1336[n1336];
b1337: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1337;
l12 = D(l11, l10); if (l12 === undefined) break b1337;
l13 = l12;
l14 = f31(l0,l1,l13); if (l14 === undefined) break b1337;
if ((l14 === false)) break b1337;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1338: {
if (l3 === undefined) break b1338;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1339: {
return l2;
}
}
function f226(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1340: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1340;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1340;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1340;
if ((l7 === false)) break b1340;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1341: {
if (l3 === undefined) break b1341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1342: {
return l2;
}
}
function f227(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l2;
b1343: {
l3 = undefined;
b1344: {
l4 = f226(l0,l1); if (l4 === undefined) break b1344;
if ((l4 === false)) break b1344;
break b1343;}
b1345: {
l5 = f227(l0,l1); if (l5 === undefined) break b1345;
if ((l5 === false)) break b1345;
break b1343;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1346: {
if (l3 === undefined) break b1346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1347: {
return l2;
}
}
function f228(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l2;
b1348: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1348;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1348;
if (!(l5 === true)) break b1348;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1349: {
if (l3 === undefined) break b1349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1350: {
return l2;
}
}
function f229(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1351: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1351;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1351;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1351;
if ((l6 === false)) break b1351;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1351;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1351;
if (!(l8 === false)) break b1351;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1352: {
if (l3 === undefined) break b1352;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1353: {
return l2;
}
}
function f230(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l2;
b1354: {
l3 = undefined;
b1355: {
l4 = f224(l0,l1); if (l4 === undefined) break b1355;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1355;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1355;
if ((l6 === false)) break b1355;
break b1354;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1356: {
if (l3 === undefined) break b1356;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1357: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1357;
if ((l4 === false)) break b1357;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1358: {
if (l3 === undefined) break b1358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1359: {
return l2;
}
}
function f231(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1360: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1360;
if ((l4 === false)) break b1360;
l5 = f229(l0,l1); if (l5 === undefined) break b1360;
if ((l5 === false)) break b1360;
b1361: {
l6 = f224(l0,l1); if (l6 === undefined) break b1361;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1361;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1361;
if ((l8 === false)) break b1361;
break b1360;}
l9 = f231(l0,l1); if (l9 === undefined) break b1360;
if ((l9 === false)) break b1360;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1362: {
if (l3 === undefined) break b1362;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1363: {
return l2;
}
}
function f232(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1364: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1364;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1364;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1364;
if ((l7 === false)) break b1364;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1365: {
if (l3 === undefined) break b1365;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1366: {
return l2;
}
}
function f233(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1367: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1367;
if ((l4 === false)) break b1367;
l5 = f233(l0,l1); if (l5 === undefined) break b1367;
if ((l5 === false)) break b1367;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1367;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1367;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1367;
if ((l9 === false)) break b1367;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1367;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1367;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1367;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1367;
if ((l15 === false)) break b1367;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1368: {
if (l3 === undefined) break b1368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1369: {
return l2;
}
}
function f234(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1370: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1370;
if ((l4 === false)) break b1370;
l5 = f229(l0,l1); if (l5 === undefined) break b1370;
if ((l5 === false)) break b1370;
l6 = f224(l0,l1); if (l6 === undefined) break b1370;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1370;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1370;
if ((l8 === false)) break b1370;
l9 = f224(l0,l1); if (l9 === undefined) break b1370;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1370;
l11 = l10;
l12 = new O49("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1371: {
if (l3 === undefined) break b1371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1372: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1372;
if ((l4 === false)) break b1372;
l5 = f224(l0,l1); if (l5 === undefined) break b1372;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1372;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1373: {
if (l3 === undefined) break b1373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1374: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1374;
if ((l4 === false)) break b1374;
l5 = f224(l0,l1); if (l5 === undefined) break b1374;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1374;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1375: {
if (l3 === undefined) break b1375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1376: {
return l2;
}
}
function f235(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1377: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1377;
if ((l4 === false)) break b1377;
b1378: {
l5 = f233(l0,l1); if (l5 === undefined) break b1378;
if ((l5 === false)) break b1378;
break b1377;}
b1379: {
l6 = f232(l0,l1); if (l6 === undefined) break b1379;
if ((l6 === false)) break b1379;
break b1377;}
l7 = f224(l0,l1); if (l7 === undefined) break b1377;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1377;
l9 = l8;
l10 = new O49("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1380: {
if (l3 === undefined) break b1380;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1381: {
return l2;
}
}
function f236(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1382: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1382;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1382;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1382;
if ((l7 === false)) break b1382;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1383: {
if (l3 === undefined) break b1383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1384: {
return l2;
}
}
function f237(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1385: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1385;
if ((l4 === false)) break b1385;
l5 = f233(l0,l1); if (l5 === undefined) break b1385;
if ((l5 === false)) break b1385;
b1386: {
l6 = f237(l0,l1); if (l6 === undefined) break b1386;
if ((l6 === false)) break b1386;
break b1385;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1385;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1385;
if (!(l8 === false)) break b1385;
l9 = f224(l0,l1); if (l9 === undefined) break b1385;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1385;
l11 = l10;
l12 = new O49("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1387: {
if (l3 === undefined) break b1387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1388: {
return l2;
}
}
function f238(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1389: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1389;
if ((l4 === false)) break b1389;
l5 = f233(l0,l1); if (l5 === undefined) break b1389;
if ((l5 === false)) break b1389;
b1390: {
l6 = f234(l0,l1); if (l6 === undefined) break b1390;
if ((l6 === false)) break b1390;
break b1389;}
b1391: {
l7 = f232(l0,l1); if (l7 === undefined) break b1391;
if ((l7 === false)) break b1391;
break b1389;}
b1392: {
l8 = f238(l0,l1); if (l8 === undefined) break b1392;
if ((l8 === false)) break b1392;
break b1389;}
l9 = f224(l0,l1); if (l9 === undefined) break b1389;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1389;
l11 = l10;
l12 = new O49("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1393: {
if (l3 === undefined) break b1393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1394: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1394;
if ((l4 === false)) break b1394;
b1395: {
l5 = f227(l0,l1); if (l5 === undefined) break b1395;
if ((l5 === false)) break b1395;
break b1394;}
b1396: {
l6 = f230(l0,l1); if (l6 === undefined) break b1396;
if ((l6 === false)) break b1396;
break b1394;}
l7 = f224(l0,l1); if (l7 === undefined) break b1394;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1394;
l9 = l8;
l10 = new O49("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1397: {
if (l3 === undefined) break b1397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1398: {
return l2;
}
}
function f239(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1399: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1399;
if ((l4 === false)) break b1399;
l5 = f227(l0,l1); if (l5 === undefined) break b1399;
if ((l5 === false)) break b1399;
l6 = f224(l0,l1); if (l6 === undefined) break b1399;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1399;
l8 = l7;
l9 = new O49("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1400: {
if (l3 === undefined) break b1400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1401: {
return l2;
}
}
function f240(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1402: {
l3 = undefined;
l4 = [];
b1403: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1404 = keysOf(l6), v1404 = valuesOf(l6);
for (let n1404 = 0; n1404 < v1404.length; n1404++) {
l7 = k1404 === null ? n1404 : k1404[n1404];
l8 = v1404[n1404];
b1405: {
l9 = l7;
l10 = l8;
b1406: {
b1407: {
b1408: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1408;
break b1407;
}
b1409: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1409;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1409;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1409;
l15 = D(l14, l10); if (l15 === undefined) break b1409;
l11 = l15;
break b1407;
}
break b1405;
}
l16 = l11;
l4.push(l16);
}
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1410: {
if (l3 === undefined) break b1410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1411: {
return l2;
}
}
function f241(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1412: {
l3 = undefined;
l4 = [];
b1413: {
l5 = f241(l0,l1); if (l5 === undefined) break b1413;
{
const k1414 = keysOf(l5), v1414 = valuesOf(l5);
for (let n1414 = 0; n1414 < v1414.length; n1414++) {
l6 = k1414 === null ? n1414 : k1414[n1414];
l7 = v1414[n1414];
b1415: {
l8 = l6;
l9 = l7;
b1416: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1416;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1416;
if ((l11 === false)) break b1416;
break b1415;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1417: {
l14 = f241(l0,l1); if (l14 === undefined) break b1417;
{
const k1418 = keysOf(l14), v1418 = valuesOf(l14);
for (let n1418 = 0; n1418 < v1418.length; n1418++) {
l15 = k1418 === null ? n1418 : k1418[n1418];
l16 = v1418[n1418];
b1419: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1419;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1419;
if ((l20 === false)) break b1419;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1412;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1420: {
if (l3 === undefined) break b1420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1421: {
return l2;
}
}
function f242(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1422: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1422;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1422;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1422;
if ((l6 === false)) break b1422;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1422;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1422;
if (!(l8 === false)) break b1422;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1423: {
if (l3 === undefined) break b1423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1424: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1424;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1424;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1424;
if ((l6 === false)) break b1424;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1424;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1424;
if (!(l8 === true)) break b1424;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1425: {
if (l3 === undefined) break b1425;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1426: {
return l2;
}
}
function f243(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l2,l3,l4,l5,l6;
b1427: {
l2 = new RegoSet();
}
b1428: {
l3 = undefined;
l2.add("serious");
}
b1429: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1429;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1429;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1429;
if ((l6 === false)) break b1429;
l2.add("improvable");
}
b1430: {
return l2;
}
}
function f244(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1431: {
l2 = new Bare();
}
b1432: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1432;
{
const k1433 = keysOf(l4), v1433 = valuesOf(l4);
for (let n1433 = 0; n1433 < v1433.length; n1433++) {
l5 = k1433 === null ? n1433 : k1433[n1433];
l6 = v1433[n1433];
b1434: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1435: {
return l2;
}
}
function f245(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1436: {
l2 = new RegoSet();
}
b1437: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1437;
if ((l4 === false)) break b1437;
b1438: {
l5 = f234(l0,l1); if (l5 === undefined) break b1438;
if ((l5 === false)) break b1438;
break b1437;}
b1439: {
l6 = f224(l0,l1); if (l6 === undefined) break b1439;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1439;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1439;
if ((l8 === false)) break b1439;
break b1437;}
b1440: {
l9 = f232(l0,l1); if (l9 === undefined) break b1440;
if ((l9 === false)) break b1440;
break b1437;}
b1441: {
l10 = f243(l0,l1); if (l10 === undefined) break b1441;
if ((l10 === false)) break b1441;
break b1437;}
l11 = f244(l0,l1); if (l11 === undefined) break b1437;
{
const k1442 = keysOf(l11), v1442 = valuesOf(l11);
for (let n1442 = 0; n1442 < v1442.length; n1442++) {
l12 = k1442 === null ? n1442 : k1442[n1442];
l13 = v1442[n1442];
b1443: {
l14 = l12;
l15 = l13;
b1444: {
l16 = f245(l0,l1); if (l16 === undefined) break b1444;
l17 = D(l16, l15); if (l17 === undefined) break b1444;
if ((l17 === false)) break b1444;
break b1443;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1445: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1445;
if ((l4 === false)) break b1445;
l5 = f233(l0,l1); if (l5 === undefined) break b1445;
if ((l5 === false)) break b1445;
b1446: {
l6 = f237(l0,l1); if (l6 === undefined) break b1446;
if ((l6 === false)) break b1446;
break b1445;}
l7 = f224(l0,l1); if (l7 === undefined) break b1445;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1445;
if ((l8 === false)) break b1445;
b1447: {
l9 = f245(l0,l1); if (l9 === undefined) break b1447;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1447;
if ((l10 === false)) break b1447;
break b1445;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1448: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1448;
if ((l4 === false)) break b1448;
b1449: {
l5 = f226(l0,l1); if (l5 === undefined) break b1449;
if ((l5 === false)) break b1449;
break b1448;}
b1450: {
l6 = f232(l0,l1); if (l6 === undefined) break b1450;
if ((l6 === false)) break b1450;
break b1448;}
b1451: {
l7 = f245(l0,l1); if (l7 === undefined) break b1451;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1451;
if ((l8 === false)) break b1451;
break b1448;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1452: {
return l2;
}
}
function f246(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1453: {
l3 = undefined;
l4 = f227(l0,l1); if (l4 === undefined) break b1453;
if ((l4 === false)) break b1453;
b1454: {
l5 = f226(l0,l1); if (l5 === undefined) break b1454;
if ((l5 === false)) break b1454;
break b1453;}
l6 = f233(l0,l1); if (l6 === undefined) break b1453;
if ((l6 === false)) break b1453;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1453;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1453;
l9 = l8;
l10 = f31(l0,l1,l9); if (l10 === undefined) break b1453;
if ((l10 === false)) break b1453;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1453;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1453;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1453;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1453;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1453;
if ((l17 === false)) break b1453;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1455: {
if (l3 === undefined) break b1455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1456: {
return l2;
}
}
function f247(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function f248(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1457: {
b1458: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f234(l0,l1); if (l8 === undefined) break b1458;
if ((l8 === false)) break b1458;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1459: {
if (l5 !== undefined) break b1459;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1459;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1459;
if ((l11 === false)) break b1459;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1460: {
if (l5 !== undefined) break b1460;
l6 = l3;
l7 = l4;
{
const k1461 = keysOf(l6), v1461 = valuesOf(l6);
for (let n1461 = 0; n1461 < v1461.length; n1461++) {
l8 = k1461 === null ? n1461 : k1461[n1461];
l9 = v1461[n1461];
b1462: {
l10 = l8;
l11 = l9;
b1463: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1463;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1463;
if ((l13 === false)) break b1463;
break b1462;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1464: {
if (l5 !== undefined) break b1464;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1464;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1464;
if ((l11 === false)) break b1464;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1465: {
if (l5 !== undefined) break b1465;
l6 = l3;
l7 = l4;
l8 = f247(l0,l1); if (l8 === undefined) break b1465;
if ((l8 === false)) break b1465;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1466: {
if (l5 !== undefined) break b1466;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1467: {
if (l5 === undefined) break b1467;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1468: {
return l2;
}
}
function f249(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1469: {
b1470: {
l4 = undefined;
l5 = l3;
l6 = f227(l0,l1); if (l6 === undefined) break b1470;
if ((l6 === false)) break b1470;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1470;
if ((l8 === false)) break b1470;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1471: {
if (l4 !== undefined) break b1471;
l5 = l3;
l6 = f224(l0,l1); if (l6 === undefined) break b1471;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1471;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1471;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1471;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1472: {
if (l4 === undefined) break b1472;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1473: {
return l2;
}
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1474: {
b1475: {
l3 = undefined;
l4 = f242(l0,l1); if (l4 === undefined) break b1475;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1475;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1475;
if ((l9 === false)) break b1475;
l10 = f242(l0,l1); if (l10 === undefined) break b1475;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1475;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1475;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1475;
l17 = l16;
l18 = f242(l0,l1); if (l18 === undefined) break b1475;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1475;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1475;
l22 = l21;
l23 = new O50(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1475;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1476: {
if (l3 !== undefined) break b1476;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1477: {
if (l3 === undefined) break b1477;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1478: {
return l2;
}
}
function f250(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1479: {
b1480: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1480;
if ((l4 === false)) break b1480;
l5 = f233(l0,l1); if (l5 === undefined) break b1480;
if ((l5 === false)) break b1480;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1480;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1480;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1480;
if ((l9 === false)) break b1480;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1480;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1480;
l12 = l11;
l13 = new O51(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1481: {
if (l3 !== undefined) break b1481;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1482: {
if (l3 === undefined) break b1482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1483: {
return l2;
}
}
function f251(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function f252(l0,l1,l3) {
let l4,l5,l6,l2;
b1484: {
b1485: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1485;
if ((l6 === false)) break b1485;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1486: {
if (l4 !== undefined) break b1486;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1487: {
if (l4 === undefined) break b1487;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1488: {
return l2;
}
}
function g253(l0,l1) {
let l3,l4,l2;
b1489: {
l3 = undefined;
l4 = new O52("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1490: {
if (l3 === undefined) break b1490;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1491: {
return l2;
}
}
function f253(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1492: {
l2 = new RegoSet();
}
b1493: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1493;
if ((l4 === false)) break b1493;
l5 = f224(l0,l1); if (l5 === undefined) break b1493;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1493;
l7 = l6;
l8 = f26(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1493;
l9 = l8;
l2.add(l9);
}
b1494: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1494;
if ((l4 === false)) break b1494;
l5 = f224(l0,l1); if (l5 === undefined) break b1494;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1494;
l7 = l6;
l8 = f26(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1494;
l9 = l8;
l2.add(l9);
}
b1495: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1495;
{
const k1496 = keysOf(l4), v1496 = valuesOf(l4);
for (let n1496 = 0; n1496 < v1496.length; n1496++) {
l5 = k1496 === null ? n1496 : k1496[n1496];
l6 = v1496[n1496];
b1497: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1497;
l10 = l9;
l11 = f252(l0,l1,l10); if (l11 === undefined) break b1497;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1497;
l14 = l13;
l15 = f253(l0,l1); if (l15 === undefined) break b1497;
l16 = D(l15, l14); if (l16 === undefined) break b1497;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1497;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1497;
l22 = l21;
l23 = f26(l0,l1,l20,l22); if (l23 === undefined) break b1497;
l24 = l23;
l2.add(l24);
}
}
}
}
b1498: {
return l2;
}
}
function f254(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1499: {
b1500: {
l3 = undefined;
b1501: {
l4 = f224(l0,l1); if (l4 === undefined) break b1501;
if ((l4 === false)) break b1501;
break b1500;}
l5 = f225(l0,l1); if (l5 === undefined) break b1500;
l6 = l5;
l7 = [];
b1502: {
l8 = f223(l0,l1); if (l8 === undefined) break b1502;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1500;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1503: {
if (l3 !== undefined) break b1503;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1503;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1503;
if (!(l5 === false)) break b1503;
l6 = f225(l0,l1); if (l6 === undefined) break b1503;
l7 = l6;
l8 = f223(l0,l1); if (l8 === undefined) break b1503;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1503;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1504: {
if (l3 !== undefined) break b1504;
l4 = f242(l0,l1); if (l4 === undefined) break b1504;
l5 = l4;
l6 = f246(l0,l1); if (l6 === undefined) break b1504;
l7 = l6;
l8 = f248(l0,l1,l5,l7); if (l8 === undefined) break b1504;
l9 = l8;
l10 = l9;
l11 = f249(l0,l1,l10); if (l11 === undefined) break b1504;
l12 = l11;
l13 = new RegoSet();
b1505: {
l14 = f224(l0,l1); if (l14 === undefined) break b1505;
{
const k1506 = keysOf(l14), v1506 = valuesOf(l14);
for (let n1506 = 0; n1506 < v1506.length; n1506++) {
l15 = k1506 === null ? n1506 : k1506[n1506];
l16 = v1506[n1506];
b1507: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1507;
l20 = l19;
{
const k1508 = keysOf(l20), v1508 = valuesOf(l20);
for (let n1508 = 0; n1508 < v1508.length; n1508++) {
l21 = k1508 === null ? n1508 : k1508[n1508];
l22 = v1508[n1508];
b1509: {
l23 = l21;
l24 = l22;
l13.add(l24);
}
}
}
}
}
}
}
l25 = l13;
l26 = b_or(l25,l12); if (l26 === undefined) break b1504;
l27 = l26;
l28 = f250(l0,l1); if (l28 === undefined) break b1504;
l29 = l28;
l30 = f251(l0,l1); if (l30 === undefined) break b1504;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1504;
l33 = l32;
l34 = f225(l0,l1); if (l34 === undefined) break b1504;
l35 = l34;
l36 = f223(l0,l1); if (l36 === undefined) break b1504;
l37 = l36;
l38 = f246(l0,l1); if (l38 === undefined) break b1504;
l39 = l38;
l40 = [];
b1510: {
l41 = f242(l0,l1); if (l41 === undefined) break b1510;
{
const k1511 = keysOf(l41), v1511 = valuesOf(l41);
for (let n1511 = 0; n1511 < v1511.length; n1511++) {
l42 = k1511 === null ? n1511 : k1511[n1511];
l43 = v1511[n1511];
b1512: {
l44 = l42;
l45 = l43;
b1513: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1513;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1513;
if ((l47 === false)) break b1513;
break b1512;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1512;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1512;
l51 = l50;
l52 = f67(l0,l1,l49,l51); if (l52 === undefined) break b1512;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f254(l0,l1); if (l55 === undefined) break b1504;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f24(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1504;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1514: {
if (l3 === undefined) break b1514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1515: {
return l2;
}
}
function f255(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1516: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1516;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1516;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1517: {
if (l3 === undefined) break b1517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1518: {
return l2;
}
}
function f256(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f257(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1519: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1519;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1519;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1519;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1519;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1519;
l12 = D(l11, l8); if (l12 === undefined) break b1519;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1519;
if ((l13 === false)) break b1519;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1519;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1519;
l16 = l15;
l17 = f31(l0,l1,l16); if (l17 === undefined) break b1519;
if ((l17 === false)) break b1519;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1519;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1519;
l20 = l19;
l21 = f33(l0,l1); if (l21 === undefined) break b1519;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1519;
if ((l23 === false)) break b1519;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1520: {
if (l4 === undefined) break b1520;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1521: {
return l2;
}
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1522: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1522;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1522;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1522;
if ((l7 === false)) break b1522;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1523: {
if (l3 === undefined) break b1523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1524: {
return l2;
}
}
function f258(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f259(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1525: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1525;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1525;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1525;
if ((l8 === false)) break b1525;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1526: {
if (l4 === undefined) break b1526;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1527: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1527;
if (!(l6 === "unavailable")) break b1527;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1528: {
if (l4 === undefined) break b1528;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1529: {
return l2;
}
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1530: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1530;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1530;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1530;
if ((l7 === false)) break b1530;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1531: {
if (l3 === undefined) break b1531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1532: {
return l2;
}
}
function f260(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function f261(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1533: {
b1534: {
l4 = undefined;
l5 = l3;
l6 = f257(l0,l1,l5); if (l6 === undefined) break b1534;
if ((l6 === false)) break b1534;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1534;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1534;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1535: {
if (l4 !== undefined) break b1535;
l5 = l3;
l6 = f258(l0,l1); if (l6 === undefined) break b1535;
if ((l6 === false)) break b1535;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1535;
if (!(l7 === "available")) break b1535;
b1536: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1536;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1536;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1536;
if ((l10 === false)) break b1536;
break b1535;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1535;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1535;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1537: {
if (l4 !== undefined) break b1537;
l5 = l3;
l6 = f258(l0,l1); if (l6 === undefined) break b1537;
if ((l6 === false)) break b1537;
l7 = f259(l0,l1,l5); if (l7 === undefined) break b1537;
if ((l7 === false)) break b1537;
l8 = f260(l0,l1); if (l8 === undefined) break b1537;
if ((l8 === false)) break b1537;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1537;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1537;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1537;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1537;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1537;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1538: {
if (l4 === undefined) break b1538;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1539: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1540: {
l3 = undefined;
l4 = f256(l0,l1); if (l4 === undefined) break b1540;
l5 = l4;
l6 = f261(l0,l1,l5); if (l6 === undefined) break b1540;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1541: {
if (l3 === undefined) break b1541;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1542: {
return l2;
}
}
function f262(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function f263(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1543: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1543;
if (!(l6 === "available")) break b1543;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1544: {
if (l4 === undefined) break b1544;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1545: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1545;
if (!(l6 === "unavailable")) break b1545;
l7 = f33(l0,l1); if (l7 === undefined) break b1545;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1545;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1546: {
if (l4 === undefined) break b1546;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1547: {
return l2;
}
}
function f264(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1548: {
l4 = undefined;
l5 = l3;
l6 = f263(l0,l1,l5); if (l6 === undefined) break b1548;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1548;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1548;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1548;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1548;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1548;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1548;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1548;
if ((l17 === false)) break b1548;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1548;
if ((l18 === false)) break b1548;
b1549: {
l19 = f260(l0,l1); if (l19 === undefined) break b1549;
if ((l19 === false)) break b1549;
break b1548;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1548;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1548;
l22 = l21;
l23 = f31(l0,l1,l22); if (l23 === undefined) break b1548;
if ((l23 === false)) break b1548;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1550: {
if (l4 === undefined) break b1550;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1551: {
return l2;
}
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1552: {
b1553: {
l3 = undefined;
l4 = f262(l0,l1); if (l4 === undefined) break b1553;
if ((l4 === false)) break b1553;
l5 = f6(l0,l1); if (l5 === undefined) break b1553;
l6 = l5;
l7 = f262(l0,l1); if (l7 === undefined) break b1553;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1553;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1554: {
if (l3 !== undefined) break b1554;
l4 = f256(l0,l1); if (l4 === undefined) break b1554;
l5 = l4;
l6 = f264(l0,l1,l5); if (l6 === undefined) break b1554;
if ((l6 === false)) break b1554;
l7 = f6(l0,l1); if (l7 === undefined) break b1554;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1554;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1554;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1554;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1555: {
if (l3 !== undefined) break b1555;
l4 = f6(l0,l1); if (l4 === undefined) break b1555;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1556: {
if (l3 === undefined) break b1556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1557: {
return l2;
}
}
function f265(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1558: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1558;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1558;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1559: {
if (l3 === undefined) break b1559;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1560: {
return l2;
}
}
function f266(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1561: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1561;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1561;
l6 = l5;
l7 = f266(l0,l1); if (l7 === undefined) break b1561;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1561;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1561;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1561;
l11 = D(l10, l6); if (l11 === undefined) break b1561;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1562: {
if (l3 === undefined) break b1562;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1563: {
return l2;
}
}
function f267(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function f268(l0,l1) {
let l3,l2;
b1564: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1565: {
if (l3 === undefined) break b1565;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1566: {
return l2;
}
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1567: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1567;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1567;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1567;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1567;
if ((l7 === false)) break b1567;
b1568: {
l8 = f260(l0,l1); if (l8 === undefined) break b1568;
if ((l8 === false)) break b1568;
break b1567;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1569: {
if (l3 === undefined) break b1569;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1570: {
return l2;
}
}
function f269(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1571: {
l3 = undefined;
l4 = f267(l0,l1); if (l4 === undefined) break b1571;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1571;
if ((l5 === false)) break b1571;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1571;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1571;
if (!(l7 === false)) break b1571;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1572: {
if (l3 === undefined) break b1572;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1573: {
return l2;
}
}
function f270(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function f271(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1574: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1574;
l7 = D(l6, l5); if (l7 === undefined) break b1574;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1574;
if ((l9 === false)) break b1574;
b1575: {
b1576: {
b1577: {
b1578: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1578;
break b1577;
}
b1579: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1579;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1579;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1579;
l14 = D(l13, l5); if (l14 === undefined) break b1579;
l10 = l14;
break b1577;
}
break b1575;
}
if ((l10 === false)) break b1576;
}
break b1574;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1580: {
if (l4 === undefined) break b1580;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1581: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1581;
l7 = D(l6, l5); if (l7 === undefined) break b1581;
if (!(l7 === true)) break b1581;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1582: {
if (l4 === undefined) break b1582;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1583: {
return l2;
}
}
function f272(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1584: {
b1585: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1586: {
b1587: {
if (!Array.isArray(l6)) break b1587;
break b1586;
}
b1588: {
if (!O(l6)) break b1588;
break b1586;
}
b1589: {
if (!(l6 instanceof RegoSet)) break b1589;
break b1586;
}
break b1585;
}
{
const k1590 = keysOf(l6), v1590 = valuesOf(l6);
for (let n1590 = 0; n1590 < v1590.length; n1590++) {
l9 = k1590 === null ? n1590 : k1590[n1590];
l10 = v1590[n1590];
b1591: {
l11 = l9;
l8 = undefined;
b1592: {
l12 = l10;
l13 = f271(l0,l1,l12); if (l13 === undefined) break b1592;
if ((l13 === false)) break b1592;
l8 = true;
}
if (l8 !== undefined) break b1591;
l7 = true;
}
}
}
if (l7 !== undefined) break b1585;
l14 = [];
b1593: {
{
const k1594 = keysOf(l5), v1594 = valuesOf(l5);
for (let n1594 = 0; n1594 < v1594.length; n1594++) {
l15 = k1594 === null ? n1594 : k1594[n1594];
l16 = v1594[n1594];
b1595: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1595;
l20 = D(l19, l18); if (l20 === undefined) break b1595;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1595;
if ((l22 === false)) break b1595;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1585;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1596: {
if (l4 !== undefined) break b1596;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1597: {
if (l4 === undefined) break b1597;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1598: {
return l2;
}
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1599: {
l3 = undefined;
l4 = f262(l0,l1); if (l4 === undefined) break b1599;
l5 = l4;
l6 = f267(l0,l1); if (l6 === undefined) break b1599;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1599;
l8 = l7;
l9 = f45(l0,l1,l5,l8); if (l9 === undefined) break b1599;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1600: {
if (l3 === undefined) break b1600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1601: {
return l2;
}
}
function f273(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1602: {
l3 = undefined;
l4 = f267(l0,l1); if (l4 === undefined) break b1602;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1602;
l6 = l5;
l7 = f272(l0,l1,l6); if (l7 === undefined) break b1602;
l8 = l7;
l9 = f273(l0,l1); if (l9 === undefined) break b1602;
l10 = l9;
l11 = f267(l0,l1); if (l11 === undefined) break b1602;
l12 = l11;
l13 = new O53("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1603: {
if (l3 === undefined) break b1603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1604: {
return l2;
}
}
function f274(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l2;
b1605: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1605;
if ((l4 === false)) break b1605;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1606: {
if (l3 === undefined) break b1606;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1607: {
l3 = undefined;
l4 = f262(l0,l1); if (l4 === undefined) break b1607;
if ((l4 === false)) break b1607;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1608: {
if (l3 === undefined) break b1608;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1609: {
return l2;
}
}
function f275(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1610: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1610;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1610;
l6 = l5;
l7 = f266(l0,l1); if (l7 === undefined) break b1610;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1610;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1610;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1610;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1610;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1610;
if ((l13 === false)) break b1610;
l14 = f266(l0,l1); if (l14 === undefined) break b1610;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1610;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1610;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1610;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1611: {
if (l3 === undefined) break b1611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1612: {
return l2;
}
}
function f276(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1613: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1613;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1613;
l6 = l5;
l7 = f272(l0,l1,l6); if (l7 === undefined) break b1613;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1614: {
if (l3 === undefined) break b1614;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1615: {
return l2;
}
}
function f277(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1616: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1616;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1616;
if ((l6 === false)) break b1616;
l7 = f277(l0,l1); if (l7 === undefined) break b1616;
l8 = l7;
l9 = f276(l0,l1); if (l9 === undefined) break b1616;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1616;
l11 = l10;
l12 = f45(l0,l1,l8,l11); if (l12 === undefined) break b1616;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1617: {
if (l3 === undefined) break b1617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1618: {
return l2;
}
}
function f278(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1619: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1619;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1619;
l6 = l5;
l7 = f272(l0,l1,l6); if (l7 === undefined) break b1619;
l8 = l7;
l9 = f278(l0,l1); if (l9 === undefined) break b1619;
l10 = l9;
l11 = f276(l0,l1); if (l11 === undefined) break b1619;
l12 = l11;
l13 = new O53("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1620: {
if (l3 === undefined) break b1620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1621: {
return l2;
}
}
function f279(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l2,l3,l4,l5,l6;
b1622: {
l2 = new RegoSet();
}
b1623: {
l3 = undefined;
b1624: {
l4 = f269(l0,l1); if (l4 === undefined) break b1624;
if ((l4 === false)) break b1624;
break b1623;}
l5 = f274(l0,l1); if (l5 === undefined) break b1623;
l6 = l5;
l2.add(l6);
}
b1625: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1625;
if ((l4 === false)) break b1625;
l5 = f279(l0,l1); if (l5 === undefined) break b1625;
l6 = l5;
l2.add(l6);
}
b1626: {
return l2;
}
}
function f280(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1627: {
l3 = undefined;
b1628: {
l4 = f269(l0,l1); if (l4 === undefined) break b1628;
if ((l4 === false)) break b1628;
break b1627;}
l5 = f274(l0,l1); if (l5 === undefined) break b1627;
l6 = l5;
l7 = f171(l0,l1,l6); if (l7 === undefined) break b1627;
if ((l7 === false)) break b1627;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1629: {
if (l3 === undefined) break b1629;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1630: {
return l2;
}
}
function f281(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1631: {
l2 = new Bare();
}
b1632: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1633 = keysOf(l5), v1633 = valuesOf(l5);
for (let n1633 = 0; n1633 < v1633.length; n1633++) {
l6 = k1633 === null ? n1633 : k1633[n1633];
l7 = v1633[n1633];
b1634: {
l8 = l6;
l9 = l7;
l10 = f271(l0,l1,l9); if (l10 === undefined) break b1634;
if ((l10 === false)) break b1634;
insertOnce(l2, l9, true);
}
}
}
}
b1635: {
return l2;
}
}
function f282(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1636: {
b1637: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1637;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1637;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1637;
if ((l7 === false)) break b1637;
l8 = new RegoSet();
b1638: {
l9 = f267(l0,l1); if (l9 === undefined) break b1638;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1638;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1638;
{
const k1639 = keysOf(l11), v1639 = valuesOf(l11);
for (let n1639 = 0; n1639 < v1639.length; n1639++) {
l12 = k1639 === null ? n1639 : k1639[n1639];
l13 = v1639[n1639];
b1640: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1641: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1641;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1641;
{
const k1642 = keysOf(l19), v1642 = valuesOf(l19);
for (let n1642 = 0; n1642 < v1642.length; n1642++) {
l20 = k1642 === null ? n1642 : k1642[n1642];
l21 = v1642[n1642];
b1643: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1637;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1644: {
if (l3 !== undefined) break b1644;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1645: {
if (l3 === undefined) break b1645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1646: {
return l2;
}
}
function f283(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1647: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1647;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1647;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1647;
if ((l7 === false)) break b1647;
l8 = f283(l0,l1); if (l8 === undefined) break b1647;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1647;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1647;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1648: {
if (l3 === undefined) break b1648;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1649: {
return l2;
}
}
function f284(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function f285(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14;
b1650: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1650;
if (!(l6 === "destruction")) break b1650;
l7 = f281(l0,l1); if (l7 === undefined) break b1650;
if ((l7 === false)) break b1650;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1650;
l9 = l8;
b1651: {
l10 = f282(l0,l1); if (l10 === undefined) break b1651;
l11 = D(l10, l9); if (l11 === undefined) break b1651;
if ((l11 === false)) break b1651;
break b1650;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1652: {
if (l4 === undefined) break b1652;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1653: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1653;
if (!(l6 === "notice")) break b1653;
l7 = f275(l0,l1); if (l7 === undefined) break b1653;
if ((l7 === false)) break b1653;
l8 = f279(l0,l1); if (l8 === undefined) break b1653;
l9 = l8;
l10 = f171(l0,l1,l9); if (l10 === undefined) break b1653;
if ((l10 === false)) break b1653;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1654: {
if (l4 === undefined) break b1654;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1655: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1655;
if (!(l6 === "record")) break b1655;
l7 = f281(l0,l1); if (l7 === undefined) break b1655;
if ((l7 === false)) break b1655;
b1656: {
l8 = f284(l0,l1); if (l8 === undefined) break b1656;
if ((l8 === false)) break b1656;
break b1655;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1657: {
if (l4 === undefined) break b1657;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1658: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1658;
if (!(l6 === "record")) break b1658;
b1659: {
l7 = f281(l0,l1); if (l7 === undefined) break b1659;
if ((l7 === false)) break b1659;
break b1658;}
l8 = f271(l0,l1,"destroyed_on"); if (l8 === undefined) break b1658;
if ((l8 === false)) break b1658;
l9 = f283(l0,l1); if (l9 === undefined) break b1658;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1658;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1658;
if ((l14 === false)) break b1658;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1660: {
if (l4 === undefined) break b1660;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1661: {
return l2;
}
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1662: {
l3 = undefined;
l4 = [];
b1663: {
l5 = f267(l0,l1); if (l5 === undefined) break b1663;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1663;
{
const k1664 = keysOf(l6), v1664 = valuesOf(l6);
for (let n1664 = 0; n1664 < v1664.length; n1664++) {
l7 = k1664 === null ? n1664 : k1664[n1664];
l8 = v1664[n1664];
b1665: {
l9 = l7;
l10 = l8;
l11 = f285(l0,l1,l10); if (l11 === undefined) break b1665;
if ((l11 === false)) break b1665;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1665;
l13 = l12;
l14 = f67(l0,l1,l13,l10); if (l14 === undefined) break b1665;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1666: {
if (l3 === undefined) break b1666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1667: {
return l2;
}
}
function f286(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1668: {
l2 = new Bare();
}
b1669: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1670 = keysOf(l5), v1670 = valuesOf(l5);
for (let n1670 = 0; n1670 < v1670.length; n1670++) {
l6 = k1670 === null ? n1670 : k1670[n1670];
l7 = v1670[n1670];
b1671: {
l8 = l6;
l9 = l7;
l10 = f271(l0,l1,l9); if (l10 === undefined) break b1671;
if ((l10 === false)) break b1671;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1671;
l12 = D(l11, l9); if (l12 === undefined) break b1671;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1671;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1671;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1671;
if ((l17 === false)) break b1671;
insertOnce(l2, l9, true);
}
}
}
}
b1672: {
return l2;
}
}
function f287(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function f288(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1673: {
l4 = undefined;
l5 = l3;
l6 = f271(l0,l1,"destroyed_on"); if (l6 === undefined) break b1673;
if ((l6 === false)) break b1673;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1674 = keysOf(l8), v1674 = valuesOf(l8);
for (let n1674 = 0; n1674 < v1674.length; n1674++) {
l9 = k1674 === null ? n1674 : k1674[n1674];
l10 = v1674[n1674];
b1675: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1675;
b1676: {
l13 = f287(l0,l1); if (l13 === undefined) break b1676;
l14 = D(l13, l12); if (l14 === undefined) break b1676;
if ((l14 === false)) break b1676;
break b1675;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1677: {
if (l4 === undefined) break b1677;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1678: {
return l2;
}
}
function g289(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1679: {
l2 = new RegoSet();
}
b1680: {
l3 = undefined;
l4 = f288(l0,l1,"head_approved_on"); if (l4 === undefined) break b1680;
if ((l4 === false)) break b1680;
l5 = f267(l0,l1); if (l5 === undefined) break b1680;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1680;
l7 = l6;
l8 = f26(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1680;
l9 = l8;
l2.add(l9);
}
b1681: {
l3 = undefined;
l4 = f288(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1681;
if ((l4 === false)) break b1681;
l5 = f267(l0,l1); if (l5 === undefined) break b1681;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1681;
l7 = l6;
l8 = f26(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1681;
l9 = l8;
l2.add(l9);
}
b1682: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1682;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1682;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1682;
if ((l9 === false)) break b1682;
l10 = f267(l0,l1); if (l10 === undefined) break b1682;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1682;
{
const k1683 = keysOf(l11), v1683 = valuesOf(l11);
for (let n1683 = 0; n1683 < v1683.length; n1683++) {
l12 = k1683 === null ? n1683 : k1683[n1683];
l13 = v1683[n1683];
b1684: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1684;
if (!(l16 === "record")) break b1684;
l17 = f285(l0,l1,l15); if (l17 === undefined) break b1684;
if ((l17 === false)) break b1684;
l18 = f267(l0,l1); if (l18 === undefined) break b1684;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1684;
l20 = l19;
l21 = f283(l0,l1); if (l21 === undefined) break b1684;
l22 = l21;
l23 = f75(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1684;
l24 = l23;
l2.add(l24);
}
}
}
}
b1685: {
return l2;
}
}
function f289(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l2;
b1686: {
l3 = undefined;
l4 = f288(l0,l1,"head_approved_on"); if (l4 === undefined) break b1686;
if ((l4 === false)) break b1686;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1687: {
if (l3 === undefined) break b1687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1688: {
l3 = undefined;
l4 = f288(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1688;
if ((l4 === false)) break b1688;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1689: {
if (l3 === undefined) break b1689;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1690: {
return l2;
}
}
function f290(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1691: {
l2 = new RegoSet();
}
b1692: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1692;
if ((l4 === false)) break b1692;
l5 = f290(l0,l1); if (l5 === undefined) break b1692;
if ((l5 === false)) break b1692;
l6 = f276(l0,l1); if (l6 === undefined) break b1692;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1692;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1692;
l10 = l9;
{
const k1693 = keysOf(l10), v1693 = valuesOf(l10);
for (let n1693 = 0; n1693 < v1693.length; n1693++) {
l11 = k1693 === null ? n1693 : k1693[n1693];
l12 = v1693[n1693];
b1694: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1695: {
l3 = undefined;
b1696: {
l4 = f269(l0,l1); if (l4 === undefined) break b1696;
if ((l4 === false)) break b1696;
break b1695;}
l5 = f256(l0,l1); if (l5 === undefined) break b1695;
l6 = l5;
l7 = f257(l0,l1,l6); if (l7 === undefined) break b1695;
if ((l7 === false)) break b1695;
l8 = f267(l0,l1); if (l8 === undefined) break b1695;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1695;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1695;
l12 = l11;
{
const k1697 = keysOf(l12), v1697 = valuesOf(l12);
for (let n1697 = 0; n1697 < v1697.length; n1697++) {
l13 = k1697 === null ? n1697 : k1697[n1697];
l14 = v1697[n1697];
b1698: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1699: {
return l2;
}
}
function f291(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function f292(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1700: {
b1701: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f61(l0,l1,"working"); if (l14 === undefined) break b1701;
if ((l14 === false)) break b1701;
{
const k1702 = keysOf(l11), v1702 = valuesOf(l11);
for (let n1702 = 0; n1702 < v1702.length; n1702++) {
l15 = k1702 === null ? n1702 : k1702[n1702];
l16 = v1702[n1702];
b1703: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1703;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1703;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1703;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1703;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1703;
l32 = l31;
l33 = [];
b1704: {
{
const k1705 = keysOf(l9), v1705 = valuesOf(l9);
for (let n1705 = 0; n1705 < v1705.length; n1705++) {
l34 = k1705 === null ? n1705 : k1705[n1705];
l35 = v1705[n1705];
b1706: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1706;
l39 = l38;
l40 = new O9(l37,l39);
l41 = l40;
l33.push(l41);
}
}
}
}
l42 = l33;
l43 = [];
l44 = new O9(l24,l10);
l43.push(l44);
l45 = new O54(l32,l30,l17,l18);
l43.push(l45);
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1703;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1707: {
if (l8 !== undefined) break b1707;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1708: {
if (l8 === undefined) break b1708;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1709: {
return l2;
}
}
function g293(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1710: {
b1711: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1711;
if ((l4 === false)) break b1711;
l5 = f262(l0,l1); if (l5 === undefined) break b1711;
l6 = l5;
l7 = f267(l0,l1); if (l7 === undefined) break b1711;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1711;
l9 = l8;
l10 = f267(l0,l1); if (l10 === undefined) break b1711;
l11 = l10;
l12 = new Bare();
b1712: {
l13 = f273(l0,l1); if (l13 === undefined) break b1712;
l12["destroy_by"] = l13;
}
b1713: {
l14 = f278(l0,l1); if (l14 === undefined) break b1713;
l12["notify_by"] = l14;
}
b1714: {
b1715: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1715;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1715;
l18 = D(l17, "values"); if (l18 === undefined) break b1715;
l15 = merge(l18, l12);
break b1714;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f292(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1711;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1716: {
if (l3 !== undefined) break b1716;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1717: {
if (l3 === undefined) break b1717;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1718: {
return l2;
}
}
function f293(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1719: {
b1720: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1720;
if ((l4 === false)) break b1720;
l5 = f277(l0,l1); if (l5 === undefined) break b1720;
l6 = l5;
l7 = f276(l0,l1); if (l7 === undefined) break b1720;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1720;
l9 = l8;
l10 = f276(l0,l1); if (l10 === undefined) break b1720;
l11 = l10;
l12 = new Bare();
b1721: {
l13 = f273(l0,l1); if (l13 === undefined) break b1721;
l12["destroy_by"] = l13;
}
b1722: {
l14 = f278(l0,l1); if (l14 === undefined) break b1722;
l12["notify_by"] = l14;
}
b1723: {
b1724: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1724;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1724;
l18 = D(l17, "values"); if (l18 === undefined) break b1724;
l15 = merge(l18, l12);
break b1723;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f292(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1720;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1725: {
if (l3 !== undefined) break b1725;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1726: {
if (l3 === undefined) break b1726;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1727: {
return l2;
}
}
function f294(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l75,l76,l77,l74,l78,l79,l80,l81,l2;
b1728: {
b1729: {
l3 = undefined;
b1730: {
l4 = f267(l0,l1); if (l4 === undefined) break b1730;
if ((l4 === false)) break b1730;
break b1729;}
l5 = f268(l0,l1); if (l5 === undefined) break b1729;
l6 = l5;
l7 = [];
b1731: {
l8 = f266(l0,l1); if (l8 === undefined) break b1731;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1729;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1732: {
if (l3 !== undefined) break b1732;
l4 = f269(l0,l1); if (l4 === undefined) break b1732;
if ((l4 === false)) break b1732;
l5 = f280(l0,l1); if (l5 === undefined) break b1732;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1732;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1732;
l10 = f267(l0,l1); if (l10 === undefined) break b1732;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1732;
l13 = l12;
l14 = f268(l0,l1); if (l14 === undefined) break b1732;
l15 = l14;
l16 = f266(l0,l1); if (l16 === undefined) break b1732;
l17 = l16;
l18 = f286(l0,l1); if (l18 === undefined) break b1732;
l19 = l18;
l20 = f289(l0,l1); if (l20 === undefined) break b1732;
l21 = l20;
l22 = new O55(l13,l19,l21);
l23 = f24(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1732;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1733: {
if (l3 !== undefined) break b1733;
b1734: {
l4 = f269(l0,l1); if (l4 === undefined) break b1734;
if ((l4 === false)) break b1734;
break b1733;}
b1735: {
l5 = f262(l0,l1); if (l5 === undefined) break b1735;
if ((l5 === false)) break b1735;
break b1733;}
l6 = f267(l0,l1); if (l6 === undefined) break b1733;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1733;
l9 = l8;
l10 = f268(l0,l1); if (l10 === undefined) break b1733;
l11 = l10;
l12 = f266(l0,l1); if (l12 === undefined) break b1733;
l13 = l12;
l14 = f286(l0,l1); if (l14 === undefined) break b1733;
l15 = l14;
l16 = f289(l0,l1); if (l16 === undefined) break b1733;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f24(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1733;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1736: {
if (l3 !== undefined) break b1736;
l4 = new RegoSet();
b1737: {
l5 = f280(l0,l1); if (l5 === undefined) break b1737;
{
const k1738 = keysOf(l5), v1738 = valuesOf(l5);
for (let n1738 = 0; n1738 < v1738.length; n1738++) {
l6 = k1738 === null ? n1738 : k1738[n1738];
l7 = v1738[n1738];
b1739: {
l8 = l6;
l9 = l7;
l10 = f165(l0,l1,l9); if (l10 === undefined) break b1739;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f169(l0,l1,l12,l13); if (l14 === undefined) break b1736;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1740: {
l18 = f280(l0,l1); if (l18 === undefined) break b1740;
{
const k1741 = keysOf(l18), v1741 = valuesOf(l18);
for (let n1741 = 0; n1741 < v1741.length; n1741++) {
l19 = k1741 === null ? n1741 : k1741[n1741];
l20 = v1741[n1741];
b1742: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1742;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1742;
l26 = l25;
{
const k1743 = keysOf(l26), v1743 = valuesOf(l26);
for (let n1743 = 0; n1743 < v1743.length; n1743++) {
l27 = k1743 === null ? n1743 : k1743[n1743];
l28 = v1743[n1743];
b1744: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
}
}
}
l31 = l17;
l32 = f291(l0,l1); if (l32 === undefined) break b1736;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1736;
l35 = l34;
l36 = f280(l0,l1); if (l36 === undefined) break b1736;
l37 = l36;
l38 = f174(l0,l1,l37,l16); if (l38 === undefined) break b1736;
l39 = l38;
l40 = f289(l0,l1); if (l40 === undefined) break b1736;
l41 = l40;
l42 = new RegoSet();
b1745: {
l43 = f280(l0,l1); if (l43 === undefined) break b1745;
{
const k1746 = keysOf(l43), v1746 = valuesOf(l43);
for (let n1746 = 0; n1746 < v1746.length; n1746++) {
l44 = k1746 === null ? n1746 : k1746[n1746];
l45 = v1746[n1746];
b1747: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1747;
l49 = l48;
l50 = f84(l0,l1,l49); if (l50 === undefined) break b1747;
l51 = l50;
{
const k1748 = keysOf(l51), v1748 = valuesOf(l51);
for (let n1748 = 0; n1748 < v1748.length; n1748++) {
l52 = k1748 === null ? n1748 : k1748[n1748];
l53 = v1748[n1748];
b1749: {
l54 = l52;
l55 = l53;
l42.add(l55);
}
}
}
}
}
}
}
l56 = l42;
l57 = b_or(l41,l56); if (l57 === undefined) break b1736;
l58 = l57;
l59 = f293(l0,l1); if (l59 === undefined) break b1736;
l60 = l59;
l61 = f294(l0,l1); if (l61 === undefined) break b1736;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b1736;
l64 = l63;
l65 = f268(l0,l1); if (l65 === undefined) break b1736;
l66 = l65;
l67 = f266(l0,l1); if (l67 === undefined) break b1736;
l68 = l67;
l69 = f286(l0,l1); if (l69 === undefined) break b1736;
l70 = l69;
l71 = new Bare();
b1750: {
l72 = f273(l0,l1); if (l72 === undefined) break b1750;
l71["destroy_by"] = l72;
}
b1751: {
l73 = f278(l0,l1); if (l73 === undefined) break b1751;
l71["notify_by"] = l73;
}
b1752: {
b1753: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b1753;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b1753;
l77 = D(l76, "values"); if (l77 === undefined) break b1753;
l74 = merge(l77, l71);
break b1752;
}
l74 = l71;
}
l78 = l74;
l79 = new O40(l35,l70,l39,l78,l58,l64);
l80 = f24(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b1736;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
}
b1754: {
if (l3 === undefined) break b1754;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1755: {
return l2;
}
}
function f295(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1756: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1756;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1756;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1757: {
if (l3 === undefined) break b1757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1758: {
return l2;
}
}
function f296(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1759: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1759;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1759;
l6 = l5;
l7 = f296(l0,l1); if (l7 === undefined) break b1759;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1759;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1759;
l10 = D(l9, l6); if (l10 === undefined) break b1759;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1760: {
if (l3 === undefined) break b1760;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1761: {
return l2;
}
}
function f297(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function f298(l0,l1) {
let l3,l2;
b1762: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1763: {
if (l3 === undefined) break b1763;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1764: {
return l2;
}
}
function g299(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1765: {
l2 = new RegoSet();
}
b1766: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1767 = keysOf(l5), v1767 = valuesOf(l5);
for (let n1767 = 0; n1767 < v1767.length; n1767++) {
l6 = k1767 === null ? n1767 : k1767[n1767];
l7 = v1767[n1767];
b1768: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1768;
l11 = D(l10, l9); if (l11 === undefined) break b1768;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1768;
if ((l13 === false)) break b1768;
l2.add(l9);
}
}
}
}
b1769: {
return l2;
}
}
function f299(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g300(l0,l1) {
let l3,l4,l2;
b1770: {
l3 = undefined;
l4 = new O56("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1771: {
if (l3 === undefined) break b1771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1772: {
return l2;
}
}
function f300(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1773: {
l2 = new RegoSet();
}
b1774: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1774;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1774;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1774;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1774;
l10 = f297(l0,l1); if (l10 === undefined) break b1774;
l11 = l10;
l12 = f26(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1774;
l13 = l12;
l2.add(l13);
}
b1775: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1775;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1775;
{
const k1776 = keysOf(l5), v1776 = valuesOf(l5);
for (let n1776 = 0; n1776 < v1776.length; n1776++) {
l6 = k1776 === null ? n1776 : k1776[n1776];
l7 = v1776[n1776];
b1777: {
l8 = l6;
l9 = l7;
l10 = f299(l0,l1); if (l10 === undefined) break b1777;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1777;
if ((l12 === false)) break b1777;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1777;
l14 = D(l13, l9); if (l14 === undefined) break b1777;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1777;
if ((l16 === false)) break b1777;
l17 = f300(l0,l1); if (l17 === undefined) break b1777;
l18 = D(l17, l9); if (l18 === undefined) break b1777;
l19 = l18;
l20 = f297(l0,l1); if (l20 === undefined) break b1777;
l21 = l20;
l22 = f26(l0,l1,l19,l21); if (l22 === undefined) break b1777;
l23 = l22;
l2.add(l23);
}
}
}
}
b1778: {
return l2;
}
}
function f301(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1779: {
l2 = new RegoSet();
}
b1780: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1780;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1780;
{
const k1781 = keysOf(l5), v1781 = valuesOf(l5);
for (let n1781 = 0; n1781 < v1781.length; n1781++) {
l6 = k1781 === null ? n1781 : k1781[n1781];
l7 = v1781[n1781];
b1782: {
l8 = l6;
l9 = l7;
l10 = f299(l0,l1); if (l10 === undefined) break b1782;
l11 = l10;
b1783: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1783;
if ((l12 === false)) break b1783;
break b1782;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1784: {
return l2;
}
}
function f302(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function f303(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1785: {
b1786: {
l4 = undefined;
l5 = l3;
l6 = f299(l0,l1); if (l6 === undefined) break b1786;
l7 = l6;
b1787: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1787;
if ((l8 === false)) break b1787;
break b1786;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1788: {
if (l4 !== undefined) break b1788;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1788;
l7 = D(l6, l5); if (l7 === undefined) break b1788;
if (!(l7 === true)) break b1788;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1789: {
if (l4 !== undefined) break b1789;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1790: {
if (l4 === undefined) break b1790;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1791: {
return l2;
}
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1792: {
b1793: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1793;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1793;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1793;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1793;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1794: {
if (l3 !== undefined) break b1794;
l4 = [];
b1795: {
l5 = f297(l0,l1); if (l5 === undefined) break b1795;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1795;
{
const k1796 = keysOf(l6), v1796 = valuesOf(l6);
for (let n1796 = 0; n1796 < v1796.length; n1796++) {
l7 = k1796 === null ? n1796 : k1796[n1796];
l8 = v1796[n1796];
b1797: {
l9 = l7;
l10 = l8;
l11 = f303(l0,l1,l10); if (l11 === undefined) break b1797;
l12 = l11;
l13 = f300(l0,l1); if (l13 === undefined) break b1797;
l14 = D(l13, l10); if (l14 === undefined) break b1797;
l15 = l14;
l16 = [l15,l12];
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1798: {
if (l3 === undefined) break b1798;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1799: {
return l2;
}
}
function f304(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1800: {
b1801: {
l3 = undefined;
b1802: {
l4 = f297(l0,l1); if (l4 === undefined) break b1802;
if ((l4 === false)) break b1802;
break b1801;}
l5 = f298(l0,l1); if (l5 === undefined) break b1801;
l6 = l5;
l7 = [];
b1803: {
l8 = f296(l0,l1); if (l8 === undefined) break b1803;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1801;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1804: {
if (l3 !== undefined) break b1804;
l4 = f301(l0,l1); if (l4 === undefined) break b1804;
l5 = l4;
l6 = f302(l0,l1); if (l6 === undefined) break b1804;
l7 = l6;
l8 = f110(l0,l1,l5,l7); if (l8 === undefined) break b1804;
l9 = l8;
l10 = f297(l0,l1); if (l10 === undefined) break b1804;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1804;
l13 = l12;
l14 = f298(l0,l1); if (l14 === undefined) break b1804;
l15 = l14;
l16 = f296(l0,l1); if (l16 === undefined) break b1804;
l17 = l16;
l18 = [];
b1805: {
l19 = f61(l0,l1,"checks"); if (l19 === undefined) break b1805;
if ((l19 === false)) break b1805;
l20 = f304(l0,l1); if (l20 === undefined) break b1805;
{
const k1806 = keysOf(l20), v1806 = valuesOf(l20);
for (let n1806 = 0; n1806 < v1806.length; n1806++) {
l21 = k1806 === null ? n1806 : k1806[n1806];
l22 = v1806[n1806];
b1807: {
l23 = l21;
if (!Array.isArray(l22)) break b1807;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1807;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1807;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1807;
l29 = l27;
l30 = f297(l0,l1); if (l30 === undefined) break b1807;
l31 = l30;
l32 = f120(l0,l1,l28,l31,l29); if (l32 === undefined) break b1807;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f302(l0,l1); if (l35 === undefined) break b1804;
l36 = l35;
l37 = [];
b1808: {
l38 = f301(l0,l1); if (l38 === undefined) break b1808;
l39 = l38;
l40 = f302(l0,l1); if (l40 === undefined) break b1808;
l41 = l40;
l42 = f110(l0,l1,l39,l41); if (l42 === undefined) break b1808;
l43 = l42;
if (!(l43 === "permit")) break b1808;
l44 = f297(l0,l1); if (l44 === undefined) break b1808;
l45 = l44;
l46 = f71(l0,l1,l45); if (l46 === undefined) break b1808;
l47 = l46;
{
const k1809 = keysOf(l47), v1809 = valuesOf(l47);
for (let n1809 = 0; n1809 < v1809.length; n1809++) {
l48 = k1809 === null ? n1809 : k1809[n1809];
l49 = v1809[n1809];
b1810: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f301(l0,l1); if (l53 === undefined) break b1804;
l54 = l53;
l55 = new O57(l13,l34,l36,l52,l54);
l56 = f24(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1804;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1811: {
if (l3 === undefined) break b1811;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1812: {
return l2;
}
}
function f305(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1813: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1813;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1813;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1814: {
if (l3 === undefined) break b1814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1815: {
return l2;
}
}
function f306(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1816: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1816;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1816;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1816;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1816;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1817: {
if (l3 === undefined) break b1817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1818: {
return l2;
}
}
function f307(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function f308(l0,l1) {
let l3,l2;
b1819: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1820: {
if (l3 === undefined) break b1820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1821: {
return l2;
}
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1822: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1822;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1822;
if ((l5 === false)) break b1822;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1822;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1822;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1822;
if ((l9 === false)) break b1822;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1823: {
if (l3 === undefined) break b1823;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1824: {
return l2;
}
}
function f309(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1825: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1825;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1825;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1825;
if ((l7 === false)) break b1825;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1825;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1825;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1826: {
if (l3 === undefined) break b1826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1827: {
return l2;
}
}
function f310(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1828: {
b1829: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1829;
if ((l4 === false)) break b1829;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1829;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1829;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1830: {
if (l3 !== undefined) break b1830;
l4 = f310(l0,l1); if (l4 === undefined) break b1830;
l5 = l4;
l6 = f307(l0,l1); if (l6 === undefined) break b1830;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1830;
l8 = l7;
l9 = f45(l0,l1,l5,l8); if (l9 === undefined) break b1830;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1831: {
if (l3 === undefined) break b1831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1832: {
return l2;
}
}
function f311(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1833: {
b1834: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1834;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1834;
if ((l5 === false)) break b1834;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1834;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1834;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1834;
if ((l9 === false)) break b1834;
l10 = f311(l0,l1); if (l10 === undefined) break b1834;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1834;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1834;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1834;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1835: {
if (l3 !== undefined) break b1835;
l4 = f311(l0,l1); if (l4 === undefined) break b1835;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1836: {
if (l3 === undefined) break b1836;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1837: {
return l2;
}
}
function f312(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1838: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1838;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1838;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1838;
if ((l8 === false)) break b1838;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1839: {
if (l3 === undefined) break b1839;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1840: {
return l2;
}
}
function f313(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1841: {
l2 = new RegoSet();
}
b1842: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1842;
if ((l4 === false)) break b1842;
l5 = f307(l0,l1); if (l5 === undefined) break b1842;
l6 = l5;
l7 = f26(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1842;
l8 = l7;
l2.add(l8);
}
b1843: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1843;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1843;
if ((l5 === false)) break b1843;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1843;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1843;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1843;
if ((l9 === false)) break b1843;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1843;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1843;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1843;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1843;
if ((l15 === false)) break b1843;
l16 = f307(l0,l1); if (l16 === undefined) break b1843;
l17 = l16;
l18 = f26(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1843;
l19 = l18;
l2.add(l19);
}
b1844: {
return l2;
}
}
function f314(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l2,l3,l4,l5,l6;
b1845: {
l2 = new RegoSet();
}
b1846: {
l3 = undefined;
b1847: {
l4 = f310(l0,l1); if (l4 === undefined) break b1847;
if ((l4 === false)) break b1847;
break b1846;}
b1848: {
l5 = f313(l0,l1); if (l5 === undefined) break b1848;
if ((l5 === false)) break b1848;
break b1846;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1849: {
return l2;
}
}
function f315(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l2;
b1850: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1850;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1851: {
if (l3 === undefined) break b1851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1852: {
return l2;
}
}
function f316(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1853: {
b1854: {
l3 = undefined;
b1855: {
l4 = f309(l0,l1); if (l4 === undefined) break b1855;
if ((l4 === false)) break b1855;
break b1854;}
l5 = f307(l0,l1); if (l5 === undefined) break b1854;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b1854;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1856: {
if (l3 !== undefined) break b1856;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1857: {
if (l3 === undefined) break b1857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1858: {
return l2;
}
}
function f317(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b1859: {
b1860: {
l3 = undefined;
b1861: {
l4 = f309(l0,l1); if (l4 === undefined) break b1861;
if ((l4 === false)) break b1861;
break b1860;}
l5 = f310(l0,l1); if (l5 === undefined) break b1860;
l6 = l5;
l7 = f307(l0,l1); if (l7 === undefined) break b1860;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1860;
l9 = l8;
l10 = f307(l0,l1); if (l10 === undefined) break b1860;
l11 = l10;
l12 = new Bare();
b1862: {
l13 = f316(l0,l1); if (l13 === undefined) break b1862;
l12["use_until"] = l13;
}
b1863: {
b1864: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1864;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1864;
l17 = D(l16, "values"); if (l17 === undefined) break b1864;
l14 = merge(l17, l12);
break b1863;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f292(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1860;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1865: {
if (l3 !== undefined) break b1865;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1866: {
if (l3 === undefined) break b1866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1867: {
return l2;
}
}
function f318(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b1868: {
b1869: {
l3 = undefined;
b1870: {
l4 = f307(l0,l1); if (l4 === undefined) break b1870;
if ((l4 === false)) break b1870;
break b1869;}
l5 = f308(l0,l1); if (l5 === undefined) break b1869;
l6 = l5;
l7 = [];
b1871: {
l8 = f306(l0,l1); if (l8 === undefined) break b1871;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1869;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1872: {
if (l3 !== undefined) break b1872;
l4 = f314(l0,l1); if (l4 === undefined) break b1872;
l5 = l4;
l6 = f315(l0,l1); if (l6 === undefined) break b1872;
l7 = l6;
l8 = f110(l0,l1,l5,l7); if (l8 === undefined) break b1872;
l9 = l8;
l10 = f307(l0,l1); if (l10 === undefined) break b1872;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1872;
l13 = l12;
l14 = f307(l0,l1); if (l14 === undefined) break b1872;
l15 = l14;
l16 = f314(l0,l1); if (l16 === undefined) break b1872;
l17 = l16;
l18 = f315(l0,l1); if (l18 === undefined) break b1872;
l19 = l18;
l20 = ["use_period_over"];
l21 = f215(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b1872;
l22 = l21;
l23 = f308(l0,l1); if (l23 === undefined) break b1872;
l24 = l23;
l25 = f306(l0,l1); if (l25 === undefined) break b1872;
l26 = l25;
l27 = f315(l0,l1); if (l27 === undefined) break b1872;
l28 = l27;
l29 = [];
b1873: {
l30 = f314(l0,l1); if (l30 === undefined) break b1873;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b1873;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b1873;
if ((l35 === false)) break b1873;
l36 = f307(l0,l1); if (l36 === undefined) break b1873;
l37 = l36;
l38 = f71(l0,l1,l37); if (l38 === undefined) break b1873;
l39 = l38;
{
const k1874 = keysOf(l39), v1874 = valuesOf(l39);
for (let n1874 = 0; n1874 < v1874.length; n1874++) {
l40 = k1874 === null ? n1874 : k1874[n1874];
l41 = v1874[n1874];
b1875: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f314(l0,l1); if (l45 === undefined) break b1872;
l46 = l45;
l47 = new Bare();
b1876: {
l48 = f316(l0,l1); if (l48 === undefined) break b1876;
l47["use_until"] = l48;
}
b1877: {
b1878: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1878;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b1878;
l52 = D(l51, "values"); if (l52 === undefined) break b1878;
l49 = merge(l52, l47);
break b1877;
}
l49 = l47;
}
l53 = l49;
l54 = f317(l0,l1); if (l54 === undefined) break b1872;
l55 = l54;
l56 = f318(l0,l1); if (l56 === undefined) break b1872;
l57 = l56;
l58 = new O58(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f24(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b1872;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b1879: {
if (l3 === undefined) break b1879;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1880: {
return l2;
}
}
function f319(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1881: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1881;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1881;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1882: {
if (l3 === undefined) break b1882;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1883: {
return l2;
}
}
function f320(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1884: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1884;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1884;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1884;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1885: {
if (l3 === undefined) break b1885;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1886: {
return l2;
}
}
function f321(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f322(l0,l1) {
let l3,l2;
b1887: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1888: {
if (l3 === undefined) break b1888;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1889: {
return l2;
}
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1890: {
l3 = undefined;
l4 = [];
b1891: {
l5 = f321(l0,l1); if (l5 === undefined) break b1891;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1891;
{
const k1892 = keysOf(l6), v1892 = valuesOf(l6);
for (let n1892 = 0; n1892 < v1892.length; n1892++) {
l7 = k1892 === null ? n1892 : k1892[n1892];
l8 = v1892[n1892];
b1893: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1893;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1893;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1893;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1893;
if (!Q(l11, l14)) break b1893;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1893;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1893;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1893;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1893;
if (!Q(l15, l18)) break b1893;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1893;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1893;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1893;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1893;
if (!Q(l19, l22)) break b1893;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1894: {
if (l3 === undefined) break b1894;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1895: {
return l2;
}
}
function f323(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1896: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1896;
{
const k1897 = keysOf(l4), v1897 = valuesOf(l4);
for (let n1897 = 0; n1897 < v1897.length; n1897++) {
l5 = k1897 === null ? n1897 : k1897[n1897];
l6 = v1897[n1897];
b1898: {
l7 = l5;
l8 = l6;
b1899: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1899;
if ((l9 === false)) break b1899;
break b1898;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1900: {
if (l3 === undefined) break b1900;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1901: {
return l2;
}
}
function f324(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1902: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1902;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1902;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1902;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1902;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1902;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1902;
if (!Q(l6, l9)) break b1902;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1902;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1902;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1902;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b1902;
if ((l14 === false)) break b1902;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1903: {
if (l3 === undefined) break b1903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1904: {
return l2;
}
}
function f325(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1905: {
l2 = new RegoSet();
}
b1906: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1906;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1906;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1906;
l9 = f321(l0,l1); if (l9 === undefined) break b1906;
l10 = l9;
l11 = f26(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1906;
l12 = l11;
l2.add(l12);
}
b1907: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1907;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1907;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1907;
if ((l9 === false)) break b1907;
b1908: {
l10 = f324(l0,l1); if (l10 === undefined) break b1908;
if ((l10 === false)) break b1908;
break b1907;}
b1909: {
l11 = f325(l0,l1); if (l11 === undefined) break b1909;
if ((l11 === false)) break b1909;
break b1907;}
l12 = f321(l0,l1); if (l12 === undefined) break b1907;
l13 = l12;
l14 = f26(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1907;
l15 = l14;
l2.add(l15);
}
b1910: {
return l2;
}
}
function f326(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1911: {
b1912: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1912;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1912;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1912;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1913: {
if (l3 !== undefined) break b1913;
l4 = f324(l0,l1); if (l4 === undefined) break b1913;
if ((l4 === false)) break b1913;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1914: {
if (l3 !== undefined) break b1914;
l4 = f325(l0,l1); if (l4 === undefined) break b1914;
if ((l4 === false)) break b1914;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b1915: {
if (l3 !== undefined) break b1915;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b1916: {
if (l3 === undefined) break b1916;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1917: {
return l2;
}
}
function f327(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1918: {
b1919: {
l3 = undefined;
b1920: {
l4 = f321(l0,l1); if (l4 === undefined) break b1920;
if ((l4 === false)) break b1920;
break b1919;}
l5 = f322(l0,l1); if (l5 === undefined) break b1919;
l6 = l5;
l7 = [];
b1921: {
l8 = f320(l0,l1); if (l8 === undefined) break b1921;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1919;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1922: {
if (l3 !== undefined) break b1922;
l4 = f326(l0,l1); if (l4 === undefined) break b1922;
l5 = l4;
l6 = new RegoSet();
l7 = f110(l0,l1,l5,l6); if (l7 === undefined) break b1922;
l8 = l7;
l9 = f321(l0,l1); if (l9 === undefined) break b1922;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1922;
l12 = l11;
l13 = f321(l0,l1); if (l13 === undefined) break b1922;
l14 = l13;
l15 = f326(l0,l1); if (l15 === undefined) break b1922;
l16 = l15;
l17 = ["grant_not_allowed"];
l18 = new RegoSet();
l19 = f215(l0,l1,l17,l14,l16,l18); if (l19 === undefined) break b1922;
l20 = l19;
l21 = [];
b1923: {
l22 = f61(l0,l1,"checks"); if (l22 === undefined) break b1923;
if ((l22 === false)) break b1923;
l23 = f321(l0,l1); if (l23 === undefined) break b1923;
l24 = l23;
l25 = f327(l0,l1); if (l25 === undefined) break b1923;
l26 = l25;
l27 = f120(l0,l1,"unit_of_another",l24,l26); if (l27 === undefined) break b1923;
l28 = l27;
l21.push(l28);
}
l29 = l21;
l30 = b_array_concat(l20,l29); if (l30 === undefined) break b1922;
l31 = l30;
l32 = f322(l0,l1); if (l32 === undefined) break b1922;
l33 = l32;
l34 = f320(l0,l1); if (l34 === undefined) break b1922;
l35 = l34;
l36 = [];
b1924: {
l37 = f326(l0,l1); if (l37 === undefined) break b1924;
l38 = l37;
l39 = b_count(l38); if (l39 === undefined) break b1924;
l40 = l39;
l41 = 0;
if (!Q(l40, l41)) break b1924;
l42 = f321(l0,l1); if (l42 === undefined) break b1924;
l43 = l42;
l44 = f71(l0,l1,l43); if (l44 === undefined) break b1924;
l45 = l44;
{
const k1925 = keysOf(l45), v1925 = valuesOf(l45);
for (let n1925 = 0; n1925 < v1925.length; n1925++) {
l46 = k1925 === null ? n1925 : k1925[n1925];
l47 = v1925[n1925];
b1926: {
l48 = l46;
l49 = l47;
l36.push(l49);
}
}
}
}
l50 = l36;
l51 = f326(l0,l1); if (l51 === undefined) break b1922;
l52 = l51;
l53 = new O59(l12,l31,l50,l52);
l54 = f24(l0,l1,l33,l35,l8,l53); if (l54 === undefined) break b1922;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1927: {
if (l3 === undefined) break b1927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1928: {
return l2;
}
}
function f328(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1929: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1929;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1929;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1930: {
if (l3 === undefined) break b1930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1931: {
return l2;
}
}
function f329(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1932: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1932;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1932;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1932;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1933: {
if (l3 === undefined) break b1933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1934: {
return l2;
}
}
function f330(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f331(l0,l1) {
let l3,l2;
b1935: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1936: {
if (l3 === undefined) break b1936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1937: {
return l2;
}
}
function g332(l0,l1) {
let l3,l4,l2;
b1938: {
l3 = undefined;
l4 = new O48("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1939: {
if (l3 === undefined) break b1939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1940: {
return l2;
}
}
function f332(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1941: {
b1942: {
l3 = undefined;
b1943: {
l4 = f330(l0,l1); if (l4 === undefined) break b1943;
if ((l4 === false)) break b1943;
break b1942;}
l5 = f331(l0,l1); if (l5 === undefined) break b1942;
l6 = l5;
l7 = [];
b1944: {
l8 = f329(l0,l1); if (l8 === undefined) break b1944;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1942;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1945: {
if (l3 !== undefined) break b1945;
l4 = f332(l0,l1); if (l4 === undefined) break b1945;
l5 = l4;
l6 = f329(l0,l1); if (l6 === undefined) break b1945;
l7 = l6;
l8 = f330(l0,l1); if (l8 === undefined) break b1945;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b1945;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1946: {
if (l3 === undefined) break b1946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1947: {
return l2;
}
}
function f333(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1948: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1948;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1948;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1949: {
if (l3 === undefined) break b1949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1950: {
return l2;
}
}
function f334(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1951: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1951;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1951;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1951;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1952: {
if (l3 === undefined) break b1952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1953: {
return l2;
}
}
function f335(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f336(l0,l1) {
let l3,l2;
b1954: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1955: {
if (l3 === undefined) break b1955;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1956: {
return l2;
}
}
function g337(l0,l1) {
let l3,l4,l5,l2;
b1957: {
l3 = undefined;
l4 = new Bare();
l5 = new O60("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1958: {
if (l3 === undefined) break b1958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1959: {
return l2;
}
}
function f337(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1960: {
b1961: {
l3 = undefined;
b1962: {
l4 = f335(l0,l1); if (l4 === undefined) break b1962;
if ((l4 === false)) break b1962;
break b1961;}
l5 = f336(l0,l1); if (l5 === undefined) break b1961;
l6 = l5;
l7 = [];
b1963: {
l8 = f334(l0,l1); if (l8 === undefined) break b1963;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1961;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1964: {
if (l3 !== undefined) break b1964;
l4 = f337(l0,l1); if (l4 === undefined) break b1964;
l5 = l4;
l6 = f334(l0,l1); if (l6 === undefined) break b1964;
l7 = l6;
l8 = f335(l0,l1); if (l8 === undefined) break b1964;
l9 = l8;
l10 = f141(l0,l1,l5,l7,l9); if (l10 === undefined) break b1964;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1965: {
if (l3 === undefined) break b1965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1966: {
return l2;
}
}
function f338(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1967: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1967;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1967;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1968: {
if (l3 === undefined) break b1968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1969: {
return l2;
}
}
function f339(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1970: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1970;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1970;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1970;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1971: {
if (l3 === undefined) break b1971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1972: {
return l2;
}
}
function f340(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f341(l0,l1) {
let l3,l2;
b1973: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1974: {
if (l3 === undefined) break b1974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1975: {
return l2;
}
}
function g342(l0,l1) {
let l3,l4,l2;
b1976: {
l3 = undefined;
l4 = new O15("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1977: {
if (l3 === undefined) break b1977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1978: {
return l2;
}
}
function f342(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1979: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b1979;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b1979;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1979;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1980: {
if (l3 === undefined) break b1980;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1981: {
return l2;
}
}
function f343(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1982: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1982;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1982;
l6 = l5;
l7 = f343(l0,l1); if (l7 === undefined) break b1982;
l8 = l7;
l9 = f339(l0,l1); if (l9 === undefined) break b1982;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1982;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1982;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1982;
l13 = l12;
l14 = f35(l0,l1,l6,l8,l13); if (l14 === undefined) break b1982;
l15 = l14;
l16 = f340(l0,l1); if (l16 === undefined) break b1982;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1982;
l18 = l17;
l19 = f34(l0,l1,l18,l15); if (l19 === undefined) break b1982;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1983: {
if (l3 === undefined) break b1983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1984: {
return l2;
}
}
function f344(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1985: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1985;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b1985;
if ((l5 === false)) break b1985;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1985;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b1985;
if (!(l7 === false)) break b1985;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1985;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b1985;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b1985;
if ((l11 === false)) break b1985;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1986: {
if (l3 === undefined) break b1986;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1987: {
return l2;
}
}
function f345(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1988: {
b1989: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1989;
l5 = l4;
l6 = f343(l0,l1); if (l6 === undefined) break b1989;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1989;
if ((l8 === false)) break b1989;
l9 = f340(l0,l1); if (l9 === undefined) break b1989;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1989;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1989;
l13 = l12;
l14 = f34(l0,l1,l11,l13); if (l14 === undefined) break b1989;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1990: {
if (l3 !== undefined) break b1990;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1990;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1990;
l6 = null;
if (!Q(l5, l6)) break b1990;
l7 = f344(l0,l1); if (l7 === undefined) break b1990;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1991: {
if (l3 !== undefined) break b1991;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1991;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1991;
l6 = l5;
l7 = f180(l0,l1,l6); if (l7 === undefined) break b1991;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1991;
l10 = l9;
l11 = f344(l0,l1); if (l11 === undefined) break b1991;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1991;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1991;
if ((l14 === false)) break b1991;
l15 = f344(l0,l1); if (l15 === undefined) break b1991;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1992: {
if (l3 !== undefined) break b1992;
l4 = f345(l0,l1); if (l4 === undefined) break b1992;
if ((l4 === false)) break b1992;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1992;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b1992;
l7 = l6;
l8 = f180(l0,l1,l7); if (l8 === undefined) break b1992;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1993: {
if (l3 !== undefined) break b1993;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1993;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1993;
l6 = l5;
l7 = f180(l0,l1,l6); if (l7 === undefined) break b1993;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1993;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1993;
l13 = l12;
l14 = f340(l0,l1); if (l14 === undefined) break b1993;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1993;
l16 = l15;
l17 = f34(l0,l1,l16,l13); if (l17 === undefined) break b1993;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1994: {
if (l3 === undefined) break b1994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1995: {
return l2;
}
}
function f346(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1996: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1996;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1996;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1996;
l7 = l6;
l8 = f346(l0,l1); if (l8 === undefined) break b1996;
l9 = l8;
l10 = f188(l0,l1,l7,l9); if (l10 === undefined) break b1996;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1997: {
if (l3 === undefined) break b1997;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1998: {
return l2;
}
}
function f347(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function f348(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1999: {
b2000: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2000;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2000;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2000;
if ((l10 === false)) break b2000;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2001: {
if (l4 !== undefined) break b2001;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2001;
l7 = l6;
l8 = f347(l0,l1); if (l8 === undefined) break b2001;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2001;
if ((l10 === false)) break b2001;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2002: {
if (l4 !== undefined) break b2002;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2003: {
if (l4 === undefined) break b2003;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2004: {
return l2;
}
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2005: {
b2006: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b2006;
if ((l4 === false)) break b2006;
l5 = f340(l0,l1); if (l5 === undefined) break b2006;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2006;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2006;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2007: {
if (l3 !== undefined) break b2007;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2008: {
if (l3 === undefined) break b2008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2009: {
return l2;
}
}
function f349(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2010: {
b2011: {
l3 = undefined;
b2012: {
l4 = f340(l0,l1); if (l4 === undefined) break b2012;
if ((l4 === false)) break b2012;
break b2011;}
l5 = f341(l0,l1); if (l5 === undefined) break b2011;
l6 = l5;
l7 = [];
b2013: {
l8 = f339(l0,l1); if (l8 === undefined) break b2013;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2011;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2014: {
if (l3 !== undefined) break b2014;
b2015: {
l4 = f340(l0,l1); if (l4 === undefined) break b2015;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2015;
if ((l5 === false)) break b2015;
break b2014;}
l6 = f342(l0,l1); if (l6 === undefined) break b2014;
l7 = l6;
l8 = f341(l0,l1); if (l8 === undefined) break b2014;
l9 = l8;
l10 = f339(l0,l1); if (l10 === undefined) break b2014;
l11 = l10;
l12 = f340(l0,l1); if (l12 === undefined) break b2014;
l13 = l12;
l14 = new O61(l7,l9);
l15 = f141(l0,l1,l14,l11,l13); if (l15 === undefined) break b2014;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2016: {
if (l3 !== undefined) break b2016;
b2017: {
l4 = f346(l0,l1); if (l4 === undefined) break b2017;
if ((l4 === false)) break b2017;
break b2016;}
l5 = f340(l0,l1); if (l5 === undefined) break b2016;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2016;
l8 = l7;
l9 = f341(l0,l1); if (l9 === undefined) break b2016;
l10 = l9;
l11 = f339(l0,l1); if (l11 === undefined) break b2016;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f24(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2016;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2018: {
if (l3 !== undefined) break b2018;
l4 = f346(l0,l1); if (l4 === undefined) break b2018;
l5 = l4;
l6 = f348(l0,l1,l5); if (l6 === undefined) break b2018;
l7 = l6;
l8 = l7;
l9 = [];
b2019: {
l10 = f61(l0,l1,"working"); if (l10 === undefined) break b2019;
if ((l10 === false)) break b2019;
l11 = f343(l0,l1); if (l11 === undefined) break b2019;
l12 = l11;
l13 = f340(l0,l1); if (l13 === undefined) break b2019;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2019;
l15 = l14;
l16 = f340(l0,l1); if (l16 === undefined) break b2019;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2019;
l18 = l17;
l19 = f346(l0,l1); if (l19 === undefined) break b2019;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2019;
l21 = l20;
l22 = f339(l0,l1); if (l22 === undefined) break b2019;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2019;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2019;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2019;
l26 = l25;
l27 = f347(l0,l1); if (l27 === undefined) break b2019;
l28 = l27;
l29 = [];
l30 = new O9("counted_from",l12);
l29.push(l30);
l31 = new O10(l15,"interval",l18);
l29.push(l31);
l32 = new O9("period",l21);
l29.push(l32);
l33 = new O10(l26,"due_on",l28);
l29.push(l33);
l34 = l29;
{
const k2020 = keysOf(l34), v2020 = valuesOf(l34);
for (let n2020 = 0; n2020 < v2020.length; n2020++) {
l35 = k2020 === null ? n2020 : k2020[n2020];
l36 = v2020[n2020];
b2021: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f340(l0,l1); if (l40 === undefined) break b2018;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2018;
l43 = l42;
l44 = f339(l0,l1); if (l44 === undefined) break b2018;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2018;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2018;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2018;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2018;
l51 = l50;
l52 = f346(l0,l1); if (l52 === undefined) break b2018;
l53 = l52;
l54 = f343(l0,l1); if (l54 === undefined) break b2018;
l55 = l54;
l56 = f134(l0,l1,l53,l55); if (l56 === undefined) break b2018;
l57 = l56;
l58 = f339(l0,l1); if (l58 === undefined) break b2018;
l59 = l58;
l60 = f340(l0,l1); if (l60 === undefined) break b2018;
l61 = l60;
l62 = f138(l0,l1,l59,l61,l57); if (l62 === undefined) break b2018;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2018;
l65 = l64;
l66 = f349(l0,l1); if (l66 === undefined) break b2018;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2018;
l69 = l68;
l70 = f341(l0,l1); if (l70 === undefined) break b2018;
l71 = l70;
l72 = f339(l0,l1); if (l72 === undefined) break b2018;
l73 = l72;
l74 = [];
b2022: {
l75 = f342(l0,l1); if (l75 === undefined) break b2022;
l76 = D(l75, l8); if (l76 === undefined) break b2022;
if ((l76 === false)) break b2022;
l77 = f340(l0,l1); if (l77 === undefined) break b2022;
l78 = l77;
l79 = f71(l0,l1,l78); if (l79 === undefined) break b2022;
l80 = l79;
{
const k2023 = keysOf(l80), v2023 = valuesOf(l80);
for (let n2023 = 0; n2023 < v2023.length; n2023++) {
l81 = k2023 === null ? n2023 : k2023[n2023];
l82 = v2023[n2023];
b2024: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2025: {
l87 = f342(l0,l1); if (l87 === undefined) break b2025;
l88 = D(l87, l8); if (l88 === undefined) break b2025;
l89 = l88;
l90 = f340(l0,l1); if (l90 === undefined) break b2025;
l91 = l90;
l92 = f26(l0,l1,l89,l91); if (l92 === undefined) break b2025;
l93 = l92;
l94 = f346(l0,l1); if (l94 === undefined) break b2025;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2025;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2025;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f347(l0,l1); if (l101 === undefined) break b2018;
l102 = l101;
l103 = f346(l0,l1); if (l103 === undefined) break b2018;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2018;
l105 = l104;
l106 = new RegoSet();
b2026: {
l107 = f345(l0,l1); if (l107 === undefined) break b2026;
if ((l107 === false)) break b2026;
l108 = f340(l0,l1); if (l108 === undefined) break b2026;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2026;
l110 = l109;
l111 = f26(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2026;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O62(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f24(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2018;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2027: {
if (l3 === undefined) break b2027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2028: {
return l2;
}
}
function f350(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2029: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2029;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2029;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2030: {
if (l3 === undefined) break b2030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2031: {
return l2;
}
}
function f351(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g352(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2032: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b2032;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2032;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2032;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2032;
if (!(l7 === "ip_address")) break b2032;
l8 = f351(l0,l1); if (l8 === undefined) break b2032;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2032;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2032;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2033: {
if (l3 === undefined) break b2033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2034: {
return l2;
}
}
function f352(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f353(l0,l1) {
let l3,l2;
b2035: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2036: {
if (l3 === undefined) break b2036;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2037: {
return l2;
}
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2038: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2038;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2038;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2039: {
if (l3 === undefined) break b2039;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2040: {
return l2;
}
}
function f354(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2041: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2041;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2041;
l8 = l7;
l9 = f354(l0,l1); if (l9 === undefined) break b2041;
l10 = l9;
l11 = f41(l0,l1,l8,l10); if (l11 === undefined) break b2041;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2042: {
if (l3 === undefined) break b2042;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2043: {
return l2;
}
}
function f355(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2044: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2044;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2044;
l7 = l6;
l8 = f351(l0,l1); if (l8 === undefined) break b2044;
l9 = l8;
l10 = f352(l0,l1); if (l10 === undefined) break b2044;
l11 = l10;
l12 = f132(l0,l1); if (l12 === undefined) break b2044;
l13 = l12;
l14 = f135(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2044;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2045: {
if (l3 === undefined) break b2045;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2046: {
return l2;
}
}
function f356(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2047: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2047;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2047;
if ((l5 === false)) break b2047;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2047;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2047;
if (!(l7 === true)) break b2047;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2048: {
if (l3 === undefined) break b2048;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2049: {
return l2;
}
}
function f357(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2050: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2050;
l5 = l4;
l6 = f354(l0,l1); if (l6 === undefined) break b2050;
l7 = l6;
l8 = f47(l0,l1,l5,l7); if (l8 === undefined) break b2050;
l9 = l8;
l10 = f356(l0,l1); if (l10 === undefined) break b2050;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2050;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2050;
l15 = l14;
l16 = new RegoSet();
b2051: {
l17 = f357(l0,l1); if (l17 === undefined) break b2051;
if ((l17 === false)) break b2051;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2050;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2052: {
if (l3 === undefined) break b2052;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2053: {
return l2;
}
}
function f358(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l2,l3,l4,l5,l6;
b2054: {
l2 = new RegoSet();
}
b2055: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2055;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2055;
if (!(l5 === "unknown")) break b2055;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2056: {
return l2;
}
}
function f359(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l2;
b2057: {
l3 = undefined;
l4 = new O15("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2058: {
if (l3 === undefined) break b2058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2059: {
return l2;
}
}
function f360(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2060: {
l2 = new RegoSet();
}
b2061: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b2061;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2061;
l7 = l6;
{
const k2062 = keysOf(l7), v2062 = valuesOf(l7);
for (let n2062 = 0; n2062 < v2062.length; n2062++) {
l8 = k2062 === null ? n2062 : k2062[n2062];
l9 = v2062[n2062];
b2063: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2064: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b2064;
l5 = l4;
l6 = f352(l0,l1); if (l6 === undefined) break b2064;
l7 = l6;
l8 = f356(l0,l1); if (l8 === undefined) break b2064;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2064;
l10 = l9;
l11 = f138(l0,l1,l5,l7,l10); if (l11 === undefined) break b2064;
l12 = l11;
{
const k2065 = keysOf(l12), v2065 = valuesOf(l12);
for (let n2065 = 0; n2065 < v2065.length; n2065++) {
l13 = k2065 === null ? n2065 : k2065[n2065];
l14 = v2065[n2065];
b2066: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2067: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2067;
l5 = l4;
l6 = f354(l0,l1); if (l6 === undefined) break b2067;
l7 = l6;
l8 = f63(l0,l1,l5,l7); if (l8 === undefined) break b2067;
l9 = l8;
{
const k2068 = keysOf(l9), v2068 = valuesOf(l9);
for (let n2068 = 0; n2068 < v2068.length; n2068++) {
l10 = k2068 === null ? n2068 : k2068[n2068];
l11 = v2068[n2068];
b2069: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2070: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2070;
if ((l4 === false)) break b2070;
l5 = f352(l0,l1); if (l5 === undefined) break b2070;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2070;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2070;
l9 = l8;
{
const k2071 = keysOf(l9), v2071 = valuesOf(l9);
for (let n2071 = 0; n2071 < v2071.length; n2071++) {
l10 = k2071 === null ? n2071 : k2071[n2071];
l11 = v2071[n2071];
b2072: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2073: {
return l2;
}
}
function f361(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2074: {
l2 = new RegoSet();
}
b2075: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2075;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2075;
l6 = l5;
l7 = f360(l0,l1); if (l7 === undefined) break b2075;
l8 = D(l7, l6); if (l8 === undefined) break b2075;
l9 = l8;
l10 = f352(l0,l1); if (l10 === undefined) break b2075;
l11 = l10;
l12 = f26(l0,l1,l9,l11); if (l12 === undefined) break b2075;
l13 = l12;
l14 = f356(l0,l1); if (l14 === undefined) break b2075;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2075;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2075;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2075;
l20 = l19;
l2.add(l20);
}
b2076: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2076;
l5 = l4;
l6 = f354(l0,l1); if (l6 === undefined) break b2076;
l7 = l6;
l8 = f76(l0,l1,l5,l7); if (l8 === undefined) break b2076;
l9 = l8;
{
const k2077 = keysOf(l9), v2077 = valuesOf(l9);
for (let n2077 = 0; n2077 < v2077.length; n2077++) {
l10 = k2077 === null ? n2077 : k2077[n2077];
l11 = v2077[n2077];
b2078: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2079: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b2079;
if ((l4 === false)) break b2079;
l5 = f352(l0,l1); if (l5 === undefined) break b2079;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2079;
l7 = l6;
l8 = f26(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2079;
l9 = l8;
l2.add(l9);
}
b2080: {
return l2;
}
}
function f362(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2081: {
b2082: {
l3 = undefined;
b2083: {
l4 = f352(l0,l1); if (l4 === undefined) break b2083;
if ((l4 === false)) break b2083;
break b2082;}
l5 = f353(l0,l1); if (l5 === undefined) break b2082;
l6 = l5;
l7 = [];
b2084: {
l8 = f351(l0,l1); if (l8 === undefined) break b2084;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2082;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2085: {
if (l3 !== undefined) break b2085;
l4 = f358(l0,l1); if (l4 === undefined) break b2085;
l5 = l4;
l6 = f359(l0,l1); if (l6 === undefined) break b2085;
l7 = l6;
l8 = f59(l0,l1,l5,l7); if (l8 === undefined) break b2085;
l9 = l8;
l10 = f355(l0,l1); if (l10 === undefined) break b2085;
l11 = l10;
l12 = f354(l0,l1); if (l12 === undefined) break b2085;
l13 = l12;
l14 = f68(l0,l1,l11,l13); if (l14 === undefined) break b2085;
l15 = l14;
l16 = [];
b2086: {
l17 = f356(l0,l1); if (l17 === undefined) break b2086;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2086;
l19 = l18;
l20 = f360(l0,l1); if (l20 === undefined) break b2086;
l21 = D(l20, l19); if (l21 === undefined) break b2086;
if ((l21 === false)) break b2086;
l22 = f352(l0,l1); if (l22 === undefined) break b2086;
l23 = l22;
l24 = f71(l0,l1,l23); if (l24 === undefined) break b2086;
l25 = l24;
{
const k2087 = keysOf(l25), v2087 = valuesOf(l25);
for (let n2087 = 0; n2087 < v2087.length; n2087++) {
l26 = k2087 === null ? n2087 : k2087[n2087];
l27 = v2087[n2087];
b2088: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2089: {
l32 = f357(l0,l1); if (l32 === undefined) break b2089;
if ((l32 === false)) break b2089;
l33 = f352(l0,l1); if (l33 === undefined) break b2089;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2089;
l35 = l34;
l36 = f67(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2089;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f73(l0,l1,l39); if (l40 === undefined) break b2085;
l41 = l40;
l42 = f352(l0,l1); if (l42 === undefined) break b2085;
l43 = l42;
l44 = f356(l0,l1); if (l44 === undefined) break b2085;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2085;
l46 = l45;
l47 = f356(l0,l1); if (l47 === undefined) break b2085;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2085;
l49 = l48;
l50 = f62(l0,l1,l43,l46,l49); if (l50 === undefined) break b2085;
l51 = l50;
l52 = f353(l0,l1); if (l52 === undefined) break b2085;
l53 = l52;
l54 = f351(l0,l1); if (l54 === undefined) break b2085;
l55 = l54;
l56 = f361(l0,l1); if (l56 === undefined) break b2085;
l57 = l56;
l58 = f359(l0,l1); if (l58 === undefined) break b2085;
l59 = l58;
l60 = f362(l0,l1); if (l60 === undefined) break b2085;
l61 = l60;
l62 = f356(l0,l1); if (l62 === undefined) break b2085;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2085;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2085;
l65 = l64;
l66 = f356(l0,l1); if (l66 === undefined) break b2085;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2085;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2085;
l69 = l68;
l70 = new O27(l57,l59,l41,l61);
l71 = new O28(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f24(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2085;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2090: {
if (l3 === undefined) break b2090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2091: {
return l2;
}
}
function f363(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2092: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2092;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2092;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2093: {
if (l3 === undefined) break b2093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2094: {
return l2;
}
}
function f364(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2095: {
l3 = undefined;
l4 = f364(l0,l1); if (l4 === undefined) break b2095;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2095;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2095;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2096: {
if (l3 === undefined) break b2096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2097: {
return l2;
}
}
function f365(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function f366(l0,l1) {
let l3,l2;
b2098: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2099: {
if (l3 === undefined) break b2099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2100: {
return l2;
}
}
function g367(l0,l1) {
let l3,l4,l2;
b2101: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2102: {
if (l3 === undefined) break b2102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2103: {
return l2;
}
}
function f367(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f368(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2104: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2104;
l11 = l10;
l12 = new RegoSet();
b2105: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2105;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2105;
{
const k2106 = keysOf(l15), v2106 = valuesOf(l15);
for (let n2106 = 0; n2106 < v2106.length; n2106++) {
l16 = k2106 === null ? n2106 : k2106[n2106];
l17 = v2106[n2106];
b2107: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2107;
l21 = l20;
{
const k2108 = keysOf(l21), v2108 = valuesOf(l21);
for (let n2108 = 0; n2108 < v2108.length; n2108++) {
l22 = k2108 === null ? n2108 : k2108[n2108];
l23 = v2108[n2108];
b2109: {
l24 = l22;
l25 = l23;
l12.add(l25);
}
}
}
}
}
}
}
l26 = l12;
l27 = [];
b2110: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2110;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2110;
{
const k2111 = keysOf(l30), v2111 = valuesOf(l30);
for (let n2111 = 0; n2111 < v2111.length; n2111++) {
l31 = k2111 === null ? n2111 : k2111[n2111];
l32 = v2111[n2111];
b2112: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b2112;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f24(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2104;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2113: {
if (l6 === undefined) break b2113;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2114: {
return l2;
}
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2115: {
b2116: {
l3 = undefined;
b2117: {
l4 = f365(l0,l1); if (l4 === undefined) break b2117;
if ((l4 === false)) break b2117;
break b2116;}
l5 = f366(l0,l1); if (l5 === undefined) break b2116;
l6 = l5;
l7 = [];
b2118: {
l8 = f364(l0,l1); if (l8 === undefined) break b2118;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2116;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2119: {
if (l3 !== undefined) break b2119;
l4 = f367(l0,l1); if (l4 === undefined) break b2119;
l5 = l4;
l6 = f364(l0,l1); if (l6 === undefined) break b2119;
l7 = l6;
l8 = f365(l0,l1); if (l8 === undefined) break b2119;
l9 = l8;
l10 = f368(l0,l1,l5,l7,l9); if (l10 === undefined) break b2119;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2120: {
if (l3 === undefined) break b2120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2121: {
return l2;
}
}
function f369(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2122: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2122;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2122;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2123: {
if (l3 === undefined) break b2123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2124: {
return l2;
}
}
function f370(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2125: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2125;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2125;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2125;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2126: {
if (l3 === undefined) break b2126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2127: {
return l2;
}
}
function f371(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function f372(l0,l1) {
let l3,l2;
b2128: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2129: {
if (l3 === undefined) break b2129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2130: {
return l2;
}
}
function g373(l0,l1) {
let l3,l4,l2;
b2131: {
l3 = undefined;
l4 = new O48("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2132: {
if (l3 === undefined) break b2132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2133: {
return l2;
}
}
function f373(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2134: {
b2135: {
l3 = undefined;
b2136: {
l4 = f371(l0,l1); if (l4 === undefined) break b2136;
if ((l4 === false)) break b2136;
break b2135;}
l5 = f372(l0,l1); if (l5 === undefined) break b2135;
l6 = l5;
l7 = [];
b2137: {
l8 = f370(l0,l1); if (l8 === undefined) break b2137;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2135;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2138: {
if (l3 !== undefined) break b2138;
l4 = f373(l0,l1); if (l4 === undefined) break b2138;
l5 = l4;
l6 = f370(l0,l1); if (l6 === undefined) break b2138;
l7 = l6;
l8 = f371(l0,l1); if (l8 === undefined) break b2138;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b2138;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2140: {
return l2;
}
}
function f374(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2141: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2141;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2141;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2143: {
return l2;
}
}
function f375(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2144: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2144;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2144;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2144;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2145: {
if (l3 === undefined) break b2145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2146: {
return l2;
}
}
function f376(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f377(l0,l1) {
let l3,l2;
b2147: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2148: {
if (l3 === undefined) break b2148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2149: {
return l2;
}
}
function g378(l0,l1) {
let l3,l4,l5,l2;
b2150: {
l3 = undefined;
l4 = new Bare();
l5 = new O15("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2151: {
if (l3 === undefined) break b2151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2152: {
return l2;
}
}
function f378(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2153: {
b2154: {
l3 = undefined;
b2155: {
l4 = f376(l0,l1); if (l4 === undefined) break b2155;
if ((l4 === false)) break b2155;
break b2154;}
l5 = f377(l0,l1); if (l5 === undefined) break b2154;
l6 = l5;
l7 = [];
b2156: {
l8 = f375(l0,l1); if (l8 === undefined) break b2156;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2154;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2157: {
if (l3 !== undefined) break b2157;
l4 = f378(l0,l1); if (l4 === undefined) break b2157;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2157;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2157;
l9 = l8;
l10 = f141(l0,l1,l5,l7,l9); if (l10 === undefined) break b2157;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2158: {
if (l3 === undefined) break b2158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2159: {
return l2;
}
}
function f379(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2160: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2160;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2160;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2161: {
if (l3 === undefined) break b2161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2162: {
return l2;
}
}
function f380(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2163: {
l3 = undefined;
l4 = f380(l0,l1); if (l4 === undefined) break b2163;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2163;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2163;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2164: {
if (l3 === undefined) break b2164;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2165: {
return l2;
}
}
function f381(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f382(l0,l1) {
let l3,l2;
b2166: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2167: {
if (l3 === undefined) break b2167;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2168: {
return l2;
}
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2169: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2169;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2169;
l6 = l5;
l7 = f381(l0,l1); if (l7 === undefined) break b2169;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2169;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2169;
if ((l10 === false)) break b2169;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2170: {
if (l3 === undefined) break b2170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2171: {
return l2;
}
}
function f383(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2172: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2172;
if ((l4 === false)) break b2172;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2172;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2172;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2172;
if (!(l7 === true)) break b2172;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2172;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2172;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2172;
if (!(l10 === true)) break b2172;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2173: {
if (l3 === undefined) break b2173;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2174: {
return l2;
}
}
function f384(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2175: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2175;
if ((l4 === false)) break b2175;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2175;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2175;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2175;
l8 = l7;
l9 = f381(l0,l1); if (l9 === undefined) break b2175;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2175;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b2175;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2175;
if ((l13 === false)) break b2175;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2176: {
if (l3 === undefined) break b2176;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2177: {
return l2;
}
}
function f385(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function f386(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2178: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2178;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2178;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2178;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2178;
l15 = l14;
if (!(l15 === "z")) break b2178;
l16 = b_count(l5); if (l16 === undefined) break b2178;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2178;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2178;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2179: {
if (l4 === undefined) break b2179;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2180: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2180;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2180;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2180;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2180;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2180;
if ((l16 === false)) break b2180;
l17 = b_count(l5); if (l17 === undefined) break b2180;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2180;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2180;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2181: {
if (l4 === undefined) break b2181;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2182: {
return l2;
}
}
function f387(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2183: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2183;
l9 = l8;
if (!(l9 === ".")) break b2183;
l10 = f386(l0,l1,l5); if (l10 === undefined) break b2183;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2183;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2183;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2183;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2183;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2184: {
if (l4 === undefined) break b2184;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2185: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2185;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2185;
if ((l10 === false)) break b2185;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2186: {
if (l4 === undefined) break b2186;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2187: {
return l2;
}
}
function f388(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2188: {
l4 = undefined;
l5 = l3;
l6 = f387(l0,l1,l5); if (l6 === undefined) break b2188;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2188;
if ((l8 === false)) break b2188;
l9 = f387(l0,l1,l5); if (l9 === undefined) break b2188;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2188;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2188;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2189: {
if (l4 === undefined) break b2189;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2190: {
l4 = undefined;
l5 = l3;
l6 = f387(l0,l1,l5); if (l6 === undefined) break b2190;
l7 = l6;
if (!(l7 === "")) break b2190;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2191: {
if (l4 === undefined) break b2191;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2192: {
return l2;
}
}
function f389(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2193: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2193;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2193;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2193;
l12 = D(l11, l9); if (l12 === undefined) break b2193;
b2194: {
b2195: {
break b2194;
}
break b2193;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2193;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2193;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2193;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2193;
l24 = D(l23, l15); if (l24 === undefined) break b2193;
b2196: {
b2197: {
break b2196;
}
break b2193;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2193;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2193;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2193;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2193;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2193;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2193;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2193;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2193;
l53 = l52;
l54 = f388(l0,l1,l5); if (l54 === undefined) break b2193;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2193;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2193;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2193;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2193;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2193;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2193;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2193;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2193;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2193;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2198: {
if (l4 === undefined) break b2198;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2199: {
return l2;
}
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2200: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2200;
l5 = l4;
l6 = f389(l0,l1,l5); if (l6 === undefined) break b2200;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2201: {
if (l3 === undefined) break b2201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2202: {
return l2;
}
}
function f390(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2203: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2203;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2203;
l6 = l5;
l7 = f389(l0,l1,l6); if (l7 === undefined) break b2203;
l8 = l7;
l9 = l8;
l10 = f390(l0,l1); if (l10 === undefined) break b2203;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2203;
if ((l12 === false)) break b2203;
l13 = f390(l0,l1); if (l13 === undefined) break b2203;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2203;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2204: {
if (l3 === undefined) break b2204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2205: {
return l2;
}
}
function f391(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2206: {
l2 = new RegoSet();
}
b2207: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2207;
if ((l4 === false)) break b2207;
b2208: {
l5 = f385(l0,l1); if (l5 === undefined) break b2208;
if ((l5 === false)) break b2208;
break b2207;}
l6 = f381(l0,l1); if (l6 === undefined) break b2207;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2207;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2207;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2207;
l12 = l11;
l13 = f391(l0,l1); if (l13 === undefined) break b2207;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2207;
if ((l15 === false)) break b2207;
l16 = f381(l0,l1); if (l16 === undefined) break b2207;
l17 = l16;
l18 = f26(l0,l1,"locked_out",l17); if (l18 === undefined) break b2207;
l19 = l18;
l2.add(l19);
}
b2209: {
return l2;
}
}
function f392(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2210: {
l2 = new RegoSet();
}
b2211: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2211;
if ((l4 === false)) break b2211;
b2212: {
l5 = f385(l0,l1); if (l5 === undefined) break b2212;
if ((l5 === false)) break b2212;
break b2211;}
b2213: {
l6 = f391(l0,l1); if (l6 === undefined) break b2213;
if ((l6 === false)) break b2213;
break b2211;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2214: {
return l2;
}
}
function f393(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2215: {
b2216: {
l3 = undefined;
l4 = f384(l0,l1); if (l4 === undefined) break b2216;
if ((l4 === false)) break b2216;
l5 = f381(l0,l1); if (l5 === undefined) break b2216;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2216;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2216;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2217: {
if (l3 !== undefined) break b2217;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2218: {
if (l3 === undefined) break b2218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2219: {
return l2;
}
}
function f394(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function f395(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2220: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2220;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2220;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2220;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2220;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2220;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2220;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2221: {
if (l4 === undefined) break b2221;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2222: {
return l2;
}
}
function f396(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2223: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2223;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2223;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2223;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2223;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2223;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2224: {
if (l5 === undefined) break b2224;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2225: {
return l2;
}
}
function f397(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2226: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2226;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2226;
l8 = D(l7, l5); if (l8 === undefined) break b2226;
b2227: {
b2228: {
break b2227;
}
break b2226;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2229: {
if (l4 === undefined) break b2229;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2230: {
return l2;
}
}
function f398(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2231: {
l4 = undefined;
l5 = l3;
l6 = f387(l0,l1,l5); if (l6 === undefined) break b2231;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2231;
if ((l8 === false)) break b2231;
l9 = f387(l0,l1,l5); if (l9 === undefined) break b2231;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2231;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2232: {
if (l4 === undefined) break b2232;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2233: {
l4 = undefined;
l5 = l3;
l6 = f387(l0,l1,l5); if (l6 === undefined) break b2233;
l7 = l6;
if (!(l7 === "")) break b2233;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2234: {
if (l4 === undefined) break b2234;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2235: {
return l2;
}
}
function f399(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2236: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f395(l0,l1,l6); if (l8 === undefined) break b2236;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2236;
l11 = l10;
l12 = l11;
l13 = f396(l0,l1,l6,l12); if (l13 === undefined) break b2236;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2236;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2236;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2236;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2236;
l24 = l23;
l25 = f397(l0,l1,l24); if (l25 === undefined) break b2236;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2236;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2236;
l32 = l31;
l33 = f397(l0,l1,l32); if (l33 === undefined) break b2236;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2236;
l38 = l37;
l39 = f398(l0,l1,l6); if (l39 === undefined) break b2236;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2236;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2237: {
if (l5 === undefined) break b2237;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2238: {
return l2;
}
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2239: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2239;
if ((l4 === false)) break b2239;
l5 = f391(l0,l1); if (l5 === undefined) break b2239;
if ((l5 === false)) break b2239;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2239;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2239;
l8 = l7;
l9 = f381(l0,l1); if (l9 === undefined) break b2239;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2239;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2239;
l12 = l11;
l13 = f399(l0,l1,l8,l12); if (l13 === undefined) break b2239;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2240: {
if (l3 === undefined) break b2240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2241: {
return l2;
}
}
function f400(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2242: {
b2243: {
l3 = undefined;
b2244: {
l4 = f381(l0,l1); if (l4 === undefined) break b2244;
if ((l4 === false)) break b2244;
break b2243;}
l5 = f382(l0,l1); if (l5 === undefined) break b2243;
l6 = l5;
l7 = [];
b2245: {
l8 = f380(l0,l1); if (l8 === undefined) break b2245;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2243;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2246: {
if (l3 !== undefined) break b2246;
l4 = f392(l0,l1); if (l4 === undefined) break b2246;
l5 = l4;
l6 = f393(l0,l1); if (l6 === undefined) break b2246;
l7 = l6;
l8 = f110(l0,l1,l5,l7); if (l8 === undefined) break b2246;
l9 = l8;
l10 = f381(l0,l1); if (l10 === undefined) break b2246;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2246;
l13 = l12;
l14 = f394(l0,l1); if (l14 === undefined) break b2246;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2246;
l17 = l16;
l18 = f381(l0,l1); if (l18 === undefined) break b2246;
l19 = l18;
l20 = f392(l0,l1); if (l20 === undefined) break b2246;
l21 = l20;
l22 = f393(l0,l1); if (l22 === undefined) break b2246;
l23 = l22;
l24 = ["locked_out"];
l25 = f215(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2246;
l26 = l25;
l27 = f381(l0,l1); if (l27 === undefined) break b2246;
l28 = l27;
l29 = f84(l0,l1,l28); if (l29 === undefined) break b2246;
l30 = l29;
l31 = f382(l0,l1); if (l31 === undefined) break b2246;
l32 = l31;
l33 = f380(l0,l1); if (l33 === undefined) break b2246;
l34 = l33;
l35 = f393(l0,l1); if (l35 === undefined) break b2246;
l36 = l35;
l37 = f392(l0,l1); if (l37 === undefined) break b2246;
l38 = l37;
l39 = new Bare();
b2247: {
l40 = f400(l0,l1); if (l40 === undefined) break b2247;
l39["locked_until"] = l40;
}
b2248: {
b2249: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2249;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2249;
l44 = D(l43, "values"); if (l44 === undefined) break b2249;
l41 = merge(l44, l39);
break b2248;
}
l41 = l39;
}
l45 = l41;
l46 = new O65(l17,l26,l36,l38,l45,l30);
l47 = f24(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2246;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2250: {
if (l3 === undefined) break b2250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2251: {
return l2;
}
}
function f401(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2252: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2252;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2252;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2253: {
if (l3 === undefined) break b2253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2254: {
return l2;
}
}
function f402(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2255: {
l3 = undefined;
l4 = f402(l0,l1); if (l4 === undefined) break b2255;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2255;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2255;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2256: {
if (l3 === undefined) break b2256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2257: {
return l2;
}
}
function f403(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f404(l0,l1) {
let l3,l2;
b2258: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2259: {
if (l3 === undefined) break b2259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2260: {
return l2;
}
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2261: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2261;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2261;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2261;
if ((l7 === false)) break b2261;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2261;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2261;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2262: {
if (l3 === undefined) break b2262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2263: {
return l2;
}
}
function f405(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2264: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2264;
l5 = l4;
l6 = f403(l0,l1); if (l6 === undefined) break b2264;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2264;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2264;
l9 = l8;
l10 = f45(l0,l1,l5,l9); if (l10 === undefined) break b2264;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2265: {
if (l3 === undefined) break b2265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2266: {
return l2;
}
}
function f406(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2267: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2267;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2267;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2268: {
if (l3 === undefined) break b2268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2269: {
return l2;
}
}
function f407(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2270: {
l2 = new RegoSet();
}
b2271: {
l3 = undefined;
l4 = f406(l0,l1); if (l4 === undefined) break b2271;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2271;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2271;
if ((l8 === false)) break b2271;
l2.add("max_age");
}
b2272: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2272;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2272;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2272;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2272;
if ((l8 === false)) break b2272;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2272;
l10 = D(l9, "length"); if (l10 === undefined) break b2272;
l11 = l10;
l12 = f403(l0,l1); if (l12 === undefined) break b2272;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2272;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2272;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2272;
if ((l16 === false)) break b2272;
l2.add("min_length");
}
b2273: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2273;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2273;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2273;
{
const k2274 = keysOf(l6), v2274 = valuesOf(l6);
for (let n2274 = 0; n2274 < v2274.length; n2274++) {
l7 = k2274 === null ? n2274 : k2274[n2274];
l8 = v2274[n2274];
b2275: {
l9 = l7;
l10 = l8;
l11 = f407(l0,l1); if (l11 === undefined) break b2275;
l12 = l11;
b2276: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2276;
if ((l13 === false)) break b2276;
break b2275;}
l2.add("classes");
}
}
}
}
b2277: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2277;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2277;
if ((l5 === false)) break b2277;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2277;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2277;
if (!(l7 === true)) break b2277;
l2.add("default_changed");
}
b2278: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2278;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2278;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2278;
if ((l7 === false)) break b2278;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2278;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2278;
l10 = l9;
l11 = f403(l0,l1); if (l11 === undefined) break b2278;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2278;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2278;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2278;
if ((l15 === false)) break b2278;
l2.add("history");
}
b2279: {
return l2;
}
}
function f408(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2280: {
l3 = undefined;
l4 = new RegoSet();
b2281: {
l5 = f403(l0,l1); if (l5 === undefined) break b2281;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2281;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2281;
{
const k2282 = keysOf(l7), v2282 = valuesOf(l7);
for (let n2282 = 0; n2282 < v2282.length; n2282++) {
l8 = k2282 === null ? n2282 : k2282[n2282];
l9 = v2282[n2282];
b2283: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2284: {
l14 = f407(l0,l1); if (l14 === undefined) break b2284;
{
const k2285 = keysOf(l14), v2285 = valuesOf(l14);
for (let n2285 = 0; n2285 < v2285.length; n2285++) {
l15 = k2285 === null ? n2285 : k2285[n2285];
l16 = v2285[n2285];
b2286: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2280;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2287: {
if (l3 === undefined) break b2287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2288: {
return l2;
}
}
function f409(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l2;
b2289: {
l3 = undefined;
l4 = new O66("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2290: {
if (l3 === undefined) break b2290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2291: {
return l2;
}
}
function f410(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2292: {
l3 = undefined;
l4 = new RegoSet();
b2293: {
l5 = f408(l0,l1); if (l5 === undefined) break b2293;
{
const k2294 = keysOf(l5), v2294 = valuesOf(l5);
for (let n2294 = 0; n2294 < v2294.length; n2294++) {
l6 = k2294 === null ? n2294 : k2294[n2294];
l7 = v2294[n2294];
b2295: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2296: {
l11 = f409(l0,l1); if (l11 === undefined) break b2296;
l10["classes"] = l11;
}
b2297: {
b2298: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2298;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2298;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2298;
l12 = merge(l15, l10);
break b2297;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2295;
l19 = l18;
l20 = f410(l0,l1); if (l20 === undefined) break b2295;
l21 = D(l20, l9); if (l21 === undefined) break b2295;
l22 = l21;
l23 = f403(l0,l1); if (l23 === undefined) break b2295;
l24 = D(l23, l9); if (l24 === undefined) break b2295;
l25 = l24;
l26 = f75(l0,l1,l22,l25,l19); if (l26 === undefined) break b2295;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2299: {
if (l3 === undefined) break b2299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2300: {
return l2;
}
}
function f411(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2301: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2301;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2301;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2301;
if ((l7 === false)) break b2301;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2302: {
if (l3 === undefined) break b2302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2303: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2303;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2303;
l6 = null;
if (!Q(l5, l6)) break b2303;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2304: {
if (l3 === undefined) break b2304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2305: {
return l2;
}
}
function f412(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g413(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2306: {
l2 = new RegoSet();
}
b2307: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2307;
{
const k2308 = keysOf(l4), v2308 = valuesOf(l4);
for (let n2308 = 0; n2308 < v2308.length; n2308++) {
l5 = k2308 === null ? n2308 : k2308[n2308];
l6 = v2308[n2308];
b2309: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2309;
if (!(l9 === "unset")) break b2309;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2309;
l12 = l11;
l13 = new O24(l12);
l2.add(l13);
}
}
}
}
b2310: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2310;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2310;
if ((l5 === false)) break b2310;
b2311: {
l6 = f405(l0,l1); if (l6 === undefined) break b2311;
if ((l6 === false)) break b2311;
break b2310;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2312: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2312;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2312;
if ((l5 === false)) break b2312;
b2313: {
l6 = f412(l0,l1); if (l6 === undefined) break b2313;
if ((l6 === false)) break b2313;
break b2312;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2314: {
return l2;
}
}
function f413(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2315: {
l3 = undefined;
l4 = [];
b2316: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2317 = keysOf(l6), v2317 = valuesOf(l6);
for (let n2317 = 0; n2317 < v2317.length; n2317++) {
l7 = k2317 === null ? n2317 : k2317[n2317];
l8 = v2317[n2317];
b2318: {
l9 = l7;
l10 = l8;
l11 = f408(l0,l1); if (l11 === undefined) break b2318;
l12 = D(l11, l10); if (l12 === undefined) break b2318;
if ((l12 === false)) break b2318;
l13 = f403(l0,l1); if (l13 === undefined) break b2318;
l14 = D(l13, l10); if (l14 === undefined) break b2318;
l15 = l14;
l16 = f67(l0,l1,"change_password",l15); if (l16 === undefined) break b2318;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2319: {
if (l3 === undefined) break b2319;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2320: {
return l2;
}
}
function f414(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2321: {
b2322: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2322;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2322;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2322;
if ((l9 === false)) break b2322;
l10 = f408(l0,l1); if (l10 === undefined) break b2322;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2323: {
if (l3 !== undefined) break b2323;
l4 = new RegoSet();
b2324: {
l5 = f403(l0,l1); if (l5 === undefined) break b2324;
{
const k2325 = keysOf(l5), v2325 = valuesOf(l5);
for (let n2325 = 0; n2325 < v2325.length; n2325++) {
l6 = k2325 === null ? n2325 : k2325[n2325];
l7 = v2325[n2325];
b2326: {
l8 = l6;
l9 = l7;
l4.add(l8);
}
}
}
}
l10 = l4;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2327: {
if (l3 === undefined) break b2327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2328: {
return l2;
}
}
function f415(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function f416(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2329: {
b2330: {
l4 = undefined;
l5 = l3;
l6 = f408(l0,l1); if (l6 === undefined) break b2330;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2330;
if ((l8 === false)) break b2330;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2331: {
if (l4 !== undefined) break b2331;
l5 = l3;
l6 = f403(l0,l1); if (l6 === undefined) break b2331;
l7 = D(l6, l5); if (l7 === undefined) break b2331;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2331;
if (!(l8 === "unset")) break b2331;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2332: {
if (l4 !== undefined) break b2332;
l5 = l3;
l6 = new O67("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2332;
l9 = l8;
l10 = new RegoSet();
b2333: {
l11 = f413(l0,l1); if (l11 === undefined) break b2333;
{
const k2334 = keysOf(l11), v2334 = valuesOf(l11);
for (let n2334 = 0; n2334 < v2334.length; n2334++) {
l12 = k2334 === null ? n2334 : k2334[n2334];
l13 = v2334[n2334];
b2335: {
l14 = l12;
if (!O(l13)) break b2335;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2335;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2335;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2332;
if ((l20 === false)) break b2332;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2336: {
if (l4 !== undefined) break b2336;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2337: {
if (l4 === undefined) break b2337;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2338: {
return l2;
}
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2339: {
l3 = undefined;
l4 = f405(l0,l1); if (l4 === undefined) break b2339;
l5 = l4;
l6 = f403(l0,l1); if (l6 === undefined) break b2339;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2339;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2339;
l9 = l8;
l10 = f45(l0,l1,l5,l9); if (l10 === undefined) break b2339;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2340: {
if (l3 === undefined) break b2340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2341: {
return l2;
}
}
function f417(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2342: {
b2343: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2343;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2343;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2343;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2343;
if ((l8 === false)) break b2343;
l9 = f405(l0,l1); if (l9 === undefined) break b2343;
l10 = l9;
l11 = f403(l0,l1); if (l11 === undefined) break b2343;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2343;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2343;
l14 = l13;
l15 = f403(l0,l1); if (l15 === undefined) break b2343;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2343;
l17 = l16;
l18 = new Bare();
b2344: {
l19 = f406(l0,l1); if (l19 === undefined) break b2344;
l18["expires_on"] = l19;
}
b2345: {
l20 = f417(l0,l1); if (l20 === undefined) break b2345;
l18["may_change_from"] = l20;
}
b2346: {
b2347: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2347;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2347;
l24 = D(l23, "values"); if (l24 === undefined) break b2347;
l21 = merge(l24, l18);
break b2346;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f292(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2343;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2348: {
if (l3 !== undefined) break b2348;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2349: {
if (l3 === undefined) break b2349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2350: {
return l2;
}
}
function f418(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g419(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2351: {
b2352: {
l3 = undefined;
b2353: {
l4 = f403(l0,l1); if (l4 === undefined) break b2353;
if ((l4 === false)) break b2353;
break b2352;}
l5 = f404(l0,l1); if (l5 === undefined) break b2352;
l6 = l5;
l7 = [];
b2354: {
l8 = f402(l0,l1); if (l8 === undefined) break b2354;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2352;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2355: {
if (l3 !== undefined) break b2355;
l4 = f411(l0,l1); if (l4 === undefined) break b2355;
l5 = l4;
l6 = f413(l0,l1); if (l6 === undefined) break b2355;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b2355;
l9 = l8;
l10 = f414(l0,l1); if (l10 === undefined) break b2355;
l11 = l10;
l12 = [l11];
l13 = f73(l0,l1,l12); if (l13 === undefined) break b2355;
l14 = l13;
l15 = f404(l0,l1); if (l15 === undefined) break b2355;
l16 = l15;
l17 = f402(l0,l1); if (l17 === undefined) break b2355;
l18 = l17;
l19 = new RegoSet();
b2356: {
l20 = f415(l0,l1); if (l20 === undefined) break b2356;
{
const k2357 = keysOf(l20), v2357 = valuesOf(l20);
for (let n2357 = 0; n2357 < v2357.length; n2357++) {
l21 = k2357 === null ? n2357 : k2357[n2357];
l22 = v2357[n2357];
b2358: {
l23 = l21;
l24 = l22;
l25 = f403(l0,l1); if (l25 === undefined) break b2358;
l26 = D(l25, l24); if (l26 === undefined) break b2358;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2358;
l29 = l28;
{
const k2359 = keysOf(l29), v2359 = valuesOf(l29);
for (let n2359 = 0; n2359 < v2359.length; n2359++) {
l30 = k2359 === null ? n2359 : k2359[n2359];
l31 = v2359[n2359];
b2360: {
l32 = l30;
l33 = l31;
l19.add(l33);
}
}
}
}
}
}
}
l34 = l19;
l35 = [];
b2361: {
l36 = f61(l0,l1,"checks"); if (l36 === undefined) break b2361;
if ((l36 === false)) break b2361;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2362 = keysOf(l38), v2362 = valuesOf(l38);
for (let n2362 = 0; n2362 < v2362.length; n2362++) {
l39 = k2362 === null ? n2362 : k2362[n2362];
l40 = v2362[n2362];
b2363: {
l41 = l39;
l42 = l40;
l43 = f403(l0,l1); if (l43 === undefined) break b2363;
l44 = D(l43, l42); if (l44 === undefined) break b2363;
if ((l44 === false)) break b2363;
l45 = f416(l0,l1,l42); if (l45 === undefined) break b2363;
l46 = l45;
l47 = f410(l0,l1); if (l47 === undefined) break b2363;
l48 = D(l47, l42); if (l48 === undefined) break b2363;
l49 = l48;
l50 = f403(l0,l1); if (l50 === undefined) break b2363;
l51 = D(l50, l42); if (l51 === undefined) break b2363;
l52 = l51;
l53 = f120(l0,l1,l49,l52,l46); if (l53 === undefined) break b2363;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f413(l0,l1); if (l56 === undefined) break b2355;
l57 = l56;
l58 = f411(l0,l1); if (l58 === undefined) break b2355;
l59 = l58;
l60 = new Bare();
b2364: {
l61 = f406(l0,l1); if (l61 === undefined) break b2364;
l60["expires_on"] = l61;
}
b2365: {
l62 = f417(l0,l1); if (l62 === undefined) break b2365;
l60["may_change_from"] = l62;
}
b2366: {
b2367: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2367;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2367;
l66 = D(l65, "values"); if (l66 === undefined) break b2367;
l63 = merge(l66, l60);
break b2366;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2368: {
l69 = f415(l0,l1); if (l69 === undefined) break b2368;
{
const k2369 = keysOf(l69), v2369 = valuesOf(l69);
for (let n2369 = 0; n2369 < v2369.length; n2369++) {
l70 = k2369 === null ? n2369 : k2369[n2369];
l71 = v2369[n2369];
b2370: {
l72 = l70;
l73 = l71;
l74 = f403(l0,l1); if (l74 === undefined) break b2370;
l75 = D(l74, l73); if (l75 === undefined) break b2370;
l76 = l75;
l77 = f84(l0,l1,l76); if (l77 === undefined) break b2370;
l78 = l77;
{
const k2371 = keysOf(l78), v2371 = valuesOf(l78);
for (let n2371 = 0; n2371 < v2371.length; n2371++) {
l79 = k2371 === null ? n2371 : k2371[n2371];
l80 = v2371[n2371];
b2372: {
l81 = l79;
l82 = l80;
l68.add(l82);
}
}
}
}
}
}
}
l83 = l68;
l84 = f418(l0,l1); if (l84 === undefined) break b2355;
l85 = l84;
l86 = new O58(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f24(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2355;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2373: {
if (l3 === undefined) break b2373;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2374: {
return l2;
}
}
function f419(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g420(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2375: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2375;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2375;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2376: {
if (l3 === undefined) break b2376;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2377: {
return l2;
}
}
function f420(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g420(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2378: {
l3 = undefined;
l4 = f420(l0,l1); if (l4 === undefined) break b2378;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2378;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2378;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2379: {
if (l3 === undefined) break b2379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2380: {
return l2;
}
}
function f421(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g421(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function f422(l0,l1) {
let l3,l2;
b2381: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2382: {
if (l3 === undefined) break b2382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2383: {
return l2;
}
}
function g423(l0,l1) {
let l3,l4,l2;
b2384: {
l3 = undefined;
l4 = new O48("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2385: {
if (l3 === undefined) break b2385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2386: {
return l2;
}
}
function f423(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2387: {
b2388: {
l3 = undefined;
b2389: {
l4 = f421(l0,l1); if (l4 === undefined) break b2389;
if ((l4 === false)) break b2389;
break b2388;}
l5 = f422(l0,l1); if (l5 === undefined) break b2388;
l6 = l5;
l7 = [];
b2390: {
l8 = f420(l0,l1); if (l8 === undefined) break b2390;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2388;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2391: {
if (l3 !== undefined) break b2391;
l4 = f423(l0,l1); if (l4 === undefined) break b2391;
l5 = l4;
l6 = f420(l0,l1); if (l6 === undefined) break b2391;
l7 = l6;
l8 = f421(l0,l1); if (l8 === undefined) break b2391;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b2391;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2392: {
if (l3 === undefined) break b2392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2393: {
return l2;
}
}
function f424(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2394: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2394;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2394;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2395: {
if (l3 === undefined) break b2395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2396: {
return l2;
}
}
function f425(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2397: {
l3 = undefined;
l4 = f425(l0,l1); if (l4 === undefined) break b2397;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2397;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2397;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2398: {
if (l3 === undefined) break b2398;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2399: {
return l2;
}
}
function f426(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f427(l0,l1) {
let l3,l2;
b2400: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2401: {
if (l3 === undefined) break b2401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2402: {
return l2;
}
}
function g428(l0,l1) {
let l3,l4,l2;
b2403: {
l3 = undefined;
l4 = new O48("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2404: {
if (l3 === undefined) break b2404;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2405: {
return l2;
}
}
function f428(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2406: {
b2407: {
l3 = undefined;
b2408: {
l4 = f426(l0,l1); if (l4 === undefined) break b2408;
if ((l4 === false)) break b2408;
break b2407;}
l5 = f427(l0,l1); if (l5 === undefined) break b2407;
l6 = l5;
l7 = [];
b2409: {
l8 = f425(l0,l1); if (l8 === undefined) break b2409;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2407;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2410: {
if (l3 !== undefined) break b2410;
l4 = f428(l0,l1); if (l4 === undefined) break b2410;
l5 = l4;
l6 = f425(l0,l1); if (l6 === undefined) break b2410;
l7 = l6;
l8 = f426(l0,l1); if (l8 === undefined) break b2410;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b2410;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2411: {
if (l3 === undefined) break b2411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2412: {
return l2;
}
}
function f429(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2413: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2413;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2413;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2414: {
if (l3 === undefined) break b2414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2415: {
return l2;
}
}
function f430(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2416: {
l3 = undefined;
l4 = f430(l0,l1); if (l4 === undefined) break b2416;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2416;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2416;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2417: {
if (l3 === undefined) break b2417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2418: {
return l2;
}
}
function f431(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function f432(l0,l1) {
let l3,l2;
b2419: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2420: {
if (l3 === undefined) break b2420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2421: {
return l2;
}
}
function g433(l0,l1) {
let l3,l4,l5,l2;
b2422: {
l3 = undefined;
l4 = new O68("purpose_limitation");
l5 = new O69("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2423: {
if (l3 === undefined) break b2423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2424: {
return l2;
}
}
function f433(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2425: {
b2426: {
l3 = undefined;
b2427: {
l4 = f431(l0,l1); if (l4 === undefined) break b2427;
if ((l4 === false)) break b2427;
break b2426;}
l5 = f432(l0,l1); if (l5 === undefined) break b2426;
l6 = l5;
l7 = [];
b2428: {
l8 = f430(l0,l1); if (l8 === undefined) break b2428;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2426;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2429: {
if (l3 !== undefined) break b2429;
l4 = f433(l0,l1); if (l4 === undefined) break b2429;
l5 = l4;
l6 = f430(l0,l1); if (l6 === undefined) break b2429;
l7 = l6;
l8 = f431(l0,l1); if (l8 === undefined) break b2429;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b2429;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2430: {
if (l3 === undefined) break b2430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2431: {
return l2;
}
}
function f434(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2432: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2432;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2432;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2433: {
if (l3 === undefined) break b2433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2434: {
return l2;
}
}
function f435(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2435: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2435;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2435;
l6 = l5;
l7 = f435(l0,l1); if (l7 === undefined) break b2435;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2435;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2435;
l10 = D(l9, l6); if (l10 === undefined) break b2435;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2436: {
if (l3 === undefined) break b2436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2437: {
return l2;
}
}
function f436(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function f437(l0,l1) {
let l3,l2;
b2438: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2439: {
if (l3 === undefined) break b2439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2440: {
return l2;
}
}
function g438(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2441: {
l2 = new Bare();
}
b2442: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2442;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2442;
{
const k2443 = keysOf(l5), v2443 = valuesOf(l5);
for (let n2443 = 0; n2443 < v2443.length; n2443++) {
l6 = k2443 === null ? n2443 : k2443[n2443];
l7 = v2443[n2443];
b2444: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2444;
if ((l10 === false)) break b2444;
insertOnce(l2, l8, true);
}
}
}
}
b2445: {
return l2;
}
}
function f438(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function f439(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2446: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2446;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2446;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2446;
if ((l14 === false)) break b2446;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2446;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2446;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2446;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2446;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2446;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2446;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2447: {
if (l5 === undefined) break b2447;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2448: {
return l2;
}
}
function f440(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2449: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2449;
l7 = l6;
l8 = l7;
l9 = undefined;
b2450: {
b2451: {
if (!Array.isArray(l8)) break b2451;
break b2450;
}
b2452: {
if (!O(l8)) break b2452;
break b2450;
}
b2453: {
if (!(l8 instanceof RegoSet)) break b2453;
break b2450;
}
break b2449;
}
{
const k2454 = keysOf(l8), v2454 = valuesOf(l8);
for (let n2454 = 0; n2454 < v2454.length; n2454++) {
l11 = k2454 === null ? n2454 : k2454[n2454];
l12 = v2454[n2454];
b2455: {
l13 = l11;
l10 = undefined;
b2456: {
l14 = l12;
l15 = new RegoSet();
l15.add("0");
l15.add("1");
l15.add("2");
l15.add("3");
l15.add("4");
l15.add("5");
l15.add("6");
l15.add("7");
l15.add("8");
l15.add("9");
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2456;
if ((l16 === false)) break b2456;
l10 = true;
}
if (l10 !== undefined) break b2455;
l9 = true;
}
}
}
if (l9 !== undefined) break b2449;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2457: {
if (l4 === undefined) break b2457;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2458: {
return l2;
}
}
function f441(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2459: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2459;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2459;
if ((l12 === false)) break b2459;
l13 = f440(l0,l1,l5); if (l13 === undefined) break b2459;
if ((l13 === false)) break b2459;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2460: {
if (l4 === undefined) break b2460;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2461: {
return l2;
}
}
function f442(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2462: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2462;
l11 = l10;
{
const k2463 = keysOf(l11), v2463 = valuesOf(l11);
for (let n2463 = 0; n2463 < v2463.length; n2463++) {
l12 = k2463 === null ? n2463 : k2463[n2463];
l13 = v2463[n2463];
b2464: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2464;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2464;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2464;
l21 = D(l20, l15); if (l21 === undefined) break b2464;
b2465: {
b2466: {
break b2465;
}
break b2464;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2464;
if ((l26 === false)) break b2464;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2467: {
if (l6 === undefined) break b2467;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2468: {
return l2;
}
}
function f443(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2469: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f442(l0,l1,l6,l8,l9); if (l10 === undefined) break b2469;
if ((l10 === false)) break b2469;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2470: {
if (l5 === undefined) break b2470;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2471: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2471;
{
const k2472 = keysOf(l8), v2472 = valuesOf(l8);
for (let n2472 = 0; n2472 < v2472.length; n2472++) {
l9 = k2472 === null ? n2472 : k2472[n2472];
l10 = v2472[n2472];
b2473: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2473;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2473;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2473;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2473;
if ((l21 === false)) break b2473;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2473;
l24 = l23;
if (!Q(l24, l12)) break b2473;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2473;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f442(l0,l1,l27,l28,l29); if (l30 === undefined) break b2473;
if ((l30 === false)) break b2473;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2474: {
if (l5 === undefined) break b2474;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2475: {
return l2;
}
}
function f444(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2476: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2476;
{
const k2477 = keysOf(l8), v2477 = valuesOf(l8);
for (let n2477 = 0; n2477 < v2477.length; n2477++) {
l9 = k2477 === null ? n2477 : k2477[n2477];
l10 = v2477[n2477];
b2478: {
l11 = l9;
l12 = l10;
l13 = f439(l0,l1,l6,l12); if (l13 === undefined) break b2478;
l14 = l13;
if (!Array.isArray(l14)) break b2478;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2478;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2478;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2478;
l20 = l18;
l21 = f441(l0,l1,l19); if (l21 === undefined) break b2478;
if ((l21 === false)) break b2478;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2478;
{
const k2479 = keysOf(l22), v2479 = valuesOf(l22);
for (let n2479 = 0; n2479 < v2479.length; n2479++) {
l23 = k2479 === null ? n2479 : k2479[n2479];
l24 = v2479[n2479];
b2480: {
l25 = l23;
l26 = l24;
l27 = f439(l0,l1,l20,l26); if (l27 === undefined) break b2480;
l28 = l27;
if (!Array.isArray(l28)) break b2480;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2480;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2480;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2480;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f442(l0,l1,l33,l35,l36); if (l37 === undefined) break b2480;
if ((l37 === false)) break b2480;
l38 = f443(l0,l1,l34,l7); if (l38 === undefined) break b2480;
if ((l38 === false)) break b2480;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2481: {
if (l5 === undefined) break b2481;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2482: {
return l2;
}
}
function f445(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2483: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2483;
l9 = l8;
{
const k2484 = keysOf(l9), v2484 = valuesOf(l9);
for (let n2484 = 0; n2484 < v2484.length; n2484++) {
l10 = k2484 === null ? n2484 : k2484[n2484];
l11 = v2484[n2484];
b2485: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2485;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2485;
l16 = D(l15, l13); if (l16 === undefined) break b2485;
b2486: {
b2487: {
break b2486;
}
break b2485;
}
if (!Q(l16, l5)) break b2485;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2488: {
if (l4 === undefined) break b2488;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2489: {
return l2;
}
}
function f446(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2490: {
l4 = undefined;
l5 = l3;
l6 = f445(l0,l1,l5); if (l6 === undefined) break b2490;
if ((l6 === false)) break b2490;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2491: {
if (l4 === undefined) break b2491;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2492: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2492;
l7 = l6;
if (!Array.isArray(l7)) break b2492;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2492;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2492;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2492;
l13 = l11;
l14 = f445(l0,l1,l12); if (l14 === undefined) break b2492;
if ((l14 === false)) break b2492;
l15 = b_count(l13); if (l15 === undefined) break b2492;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2492;
if ((l18 === false)) break b2492;
l19 = f440(l0,l1,l13); if (l19 === undefined) break b2492;
if ((l19 === false)) break b2492;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2493: {
if (l4 === undefined) break b2493;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2494: {
return l2;
}
}
function f447(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2495: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2495;
l7 = l6;
if (!Array.isArray(l7)) break b2495;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2495;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2495;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2495;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f442(l0,l1,l12,l14,l15); if (l16 === undefined) break b2495;
if ((l16 === false)) break b2495;
l17 = f445(l0,l1,l13); if (l17 === undefined) break b2495;
if ((l17 === false)) break b2495;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2496: {
if (l4 === undefined) break b2496;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2497: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2497;
l7 = l6;
if (!Array.isArray(l7)) break b2497;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2497;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2497;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2497;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2497;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f442(l0,l1,l12,l15,l16); if (l17 === undefined) break b2497;
if ((l17 === false)) break b2497;
l18 = f445(l0,l1,l13); if (l18 === undefined) break b2497;
if ((l18 === false)) break b2497;
l19 = f446(l0,l1,l14); if (l19 === undefined) break b2497;
if ((l19 === false)) break b2497;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2498: {
if (l4 === undefined) break b2498;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2499: {
return l2;
}
}
function f448(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2500: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2500;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2500;
l9 = f440(l0,l1,l5); if (l9 === undefined) break b2500;
if ((l9 === false)) break b2500;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2501: {
if (l4 === undefined) break b2501;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2502: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2502;
l7 = l6;
if (!Array.isArray(l7)) break b2502;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2502;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2502;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2502;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2502;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2502;
l17 = b_count(l13); if (l17 === undefined) break b2502;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2502;
l20 = f440(l0,l1,l12); if (l20 === undefined) break b2502;
if ((l20 === false)) break b2502;
l21 = f440(l0,l1,l13); if (l21 === undefined) break b2502;
if ((l21 === false)) break b2502;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2503: {
if (l4 === undefined) break b2503;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2504: {
return l2;
}
}
function f449(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2505: {
l4 = undefined;
l5 = l3;
l6 = f447(l0,l1,l5); if (l6 === undefined) break b2505;
if ((l6 === false)) break b2505;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2506: {
if (l4 === undefined) break b2506;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2507: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2507;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2507;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2507;
if ((l13 === false)) break b2507;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2507;
l16 = l15;
if (!(l16 === "Z")) break b2507;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2507;
l19 = l18;
l20 = f447(l0,l1,l19); if (l20 === undefined) break b2507;
if ((l20 === false)) break b2507;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2508: {
if (l4 === undefined) break b2508;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2509: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2510 = keysOf(l7), v2510 = valuesOf(l7);
for (let n2510 = 0; n2510 < v2510.length; n2510++) {
l8 = k2510 === null ? n2510 : k2510[n2510];
l9 = v2510[n2510];
b2511: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2511;
l13 = l12;
if (!Array.isArray(l13)) break b2511;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2511;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2511;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2511;
l19 = l17;
l20 = f447(l0,l1,l18); if (l20 === undefined) break b2511;
if ((l20 === false)) break b2511;
l21 = f448(l0,l1,l19); if (l21 === undefined) break b2511;
if ((l21 === false)) break b2511;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2512: {
if (l4 === undefined) break b2512;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2513: {
return l2;
}
}
function f450(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2514: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f94(l0,l1,l6); if (l8 === undefined) break b2514;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2514;
l12 = l11;
l13 = l12;
l14 = [];
b2515: {
{
const k2516 = keysOf(l13), v2516 = valuesOf(l13);
for (let n2516 = 0; n2516 < v2516.length; n2516++) {
l15 = k2516 === null ? n2516 : k2516[n2516];
l16 = v2516[n2516];
b2517: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2517;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2517;
if ((l21 === false)) break b2517;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2514;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2514;
l27 = l26;
l28 = f444(l0,l1,l27,l7); if (l28 === undefined) break b2514;
if ((l28 === false)) break b2514;
l29 = b_max(l22); if (l29 === undefined) break b2514;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2514;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2514;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2514;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2514;
l39 = l38;
if (!Q(l34, l39)) break b2514;
l40 = b_max(l22); if (l40 === undefined) break b2514;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2514;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2514;
l47 = l46;
l48 = f449(l0,l1,l47); if (l48 === undefined) break b2514;
if ((l48 === false)) break b2514;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2518: {
if (l5 === undefined) break b2518;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2519: {
return l2;
}
}
function f451(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2520: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2520;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2520;
l8 = D(l7, l5); if (l8 === undefined) break b2520;
l9 = l8;
l10 = f436(l0,l1); if (l10 === undefined) break b2520;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2520;
l12 = l11;
l13 = f450(l0,l1,l9,l12); if (l13 === undefined) break b2520;
if ((l13 === false)) break b2520;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2521: {
if (l4 === undefined) break b2521;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2522: {
return l2;
}
}
function g452(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2523: {
l2 = new RegoSet();
}
b2524: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2524;
{
const k2525 = keysOf(l4), v2525 = valuesOf(l4);
for (let n2525 = 0; n2525 < v2525.length; n2525++) {
l5 = k2525 === null ? n2525 : k2525[n2525];
l6 = v2525[n2525];
b2526: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2527: {
l3 = undefined;
l4 = f451(l0,l1,"date"); if (l4 === undefined) break b2527;
if ((l4 === false)) break b2527;
l2.add("time");
}
b2528: {
l3 = undefined;
l4 = f451(l0,l1,"time"); if (l4 === undefined) break b2528;
if ((l4 === false)) break b2528;
l2.add("date");
}
b2529: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2529;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2529;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2529;
if (!(l6 === true)) break b2529;
l2.add("stamped");
}
b2530: {
return l2;
}
}
function f452(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2531: {
l2 = new RegoSet();
}
b2532: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2532;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2532;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2532;
if ((l7 === false)) break b2532;
l8 = f436(l0,l1); if (l8 === undefined) break b2532;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2532;
{
const k2533 = keysOf(l9), v2533 = valuesOf(l9);
for (let n2533 = 0; n2533 < v2533.length; n2533++) {
l10 = k2533 === null ? n2533 : k2533[n2533];
l11 = v2533[n2533];
b2534: {
l12 = l10;
l13 = l11;
l14 = f452(l0,l1); if (l14 === undefined) break b2534;
l15 = l14;
b2535: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2535;
if ((l16 === false)) break b2535;
break b2534;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2534;
l19 = l18;
l20 = f436(l0,l1); if (l20 === undefined) break b2534;
l21 = l20;
l22 = f26(l0,l1,l19,l21); if (l22 === undefined) break b2534;
l23 = l22;
l2.add(l23);
}
}
}
}
b2536: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2536;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2536;
if ((l5 === false)) break b2536;
l6 = new RegoSet();
b2537: {
l7 = f436(l0,l1); if (l7 === undefined) break b2537;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2537;
{
const k2538 = keysOf(l8), v2538 = valuesOf(l8);
for (let n2538 = 0; n2538 < v2538.length; n2538++) {
l9 = k2538 === null ? n2538 : k2538[n2538];
l10 = v2538[n2538];
b2539: {
l11 = l9;
l12 = l10;
l13 = f452(l0,l1); if (l13 === undefined) break b2539;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2539;
if ((l15 === false)) break b2539;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2536;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2536;
l20 = f436(l0,l1); if (l20 === undefined) break b2536;
l21 = l20;
l22 = f26(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2536;
l23 = l22;
l2.add(l23);
}
b2540: {
return l2;
}
}
function f453(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2541: {
l2 = new RegoSet();
}
b2542: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2542;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2542;
if (!(l5 === "unset")) break b2542;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2542;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2542;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2542;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2543: {
return l2;
}
}
function f454(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2544: {
l3 = undefined;
l4 = new RegoSet();
b2545: {
l5 = new O70("time","date");
l6 = l5;
{
const k2546 = keysOf(l6), v2546 = valuesOf(l6);
for (let n2546 = 0; n2546 < v2546.length; n2546++) {
l7 = k2546 === null ? n2546 : k2546[n2546];
l8 = v2546[n2546];
b2547: {
l9 = l7;
l10 = l8;
l11 = f451(l0,l1,l9); if (l11 === undefined) break b2547;
if ((l11 === false)) break b2547;
b2548: {
l12 = f438(l0,l1); if (l12 === undefined) break b2548;
l13 = D(l12, l10); if (l13 === undefined) break b2548;
if ((l13 === false)) break b2548;
break b2547;}
l14 = f436(l0,l1); if (l14 === undefined) break b2547;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2547;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2547;
l18 = l17;
{
const k2549 = keysOf(l18), v2549 = valuesOf(l18);
for (let n2549 = 0; n2549 < v2549.length; n2549++) {
l19 = k2549 === null ? n2549 : k2549[n2549];
l20 = v2549[n2549];
b2550: {
l21 = l19;
l22 = l20;
l4.add(l22);
}
}
}
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2551: {
if (l3 === undefined) break b2551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2552: {
return l2;
}
}
function f455(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2553: {
l3 = undefined;
l4 = [];
b2554: {
l5 = f436(l0,l1); if (l5 === undefined) break b2554;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2554;
{
const k2555 = keysOf(l6), v2555 = valuesOf(l6);
for (let n2555 = 0; n2555 < v2555.length; n2555++) {
l7 = k2555 === null ? n2555 : k2555[n2555];
l8 = v2555[n2555];
b2556: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2556;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2557: {
if (l3 === undefined) break b2557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2558: {
return l2;
}
}
function f456(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2559: {
b2560: {
l3 = undefined;
b2561: {
l4 = f436(l0,l1); if (l4 === undefined) break b2561;
if ((l4 === false)) break b2561;
break b2560;}
l5 = f437(l0,l1); if (l5 === undefined) break b2560;
l6 = l5;
l7 = [];
b2562: {
l8 = f435(l0,l1); if (l8 === undefined) break b2562;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2560;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2563: {
if (l3 !== undefined) break b2563;
l4 = f453(l0,l1); if (l4 === undefined) break b2563;
l5 = l4;
l6 = f454(l0,l1); if (l6 === undefined) break b2563;
l7 = l6;
l8 = f111(l0,l1,l5,l7); if (l8 === undefined) break b2563;
l9 = l8;
l10 = f436(l0,l1); if (l10 === undefined) break b2563;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2563;
l13 = l12;
l14 = f455(l0,l1); if (l14 === undefined) break b2563;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2563;
l17 = l16;
l18 = f436(l0,l1); if (l18 === undefined) break b2563;
l19 = l18;
l20 = f84(l0,l1,l19); if (l20 === undefined) break b2563;
l21 = l20;
l22 = f437(l0,l1); if (l22 === undefined) break b2563;
l23 = l22;
l24 = f435(l0,l1); if (l24 === undefined) break b2563;
l25 = l24;
l26 = [];
b2564: {
l27 = f61(l0,l1,"checks"); if (l27 === undefined) break b2564;
if ((l27 === false)) break b2564;
l28 = f456(l0,l1); if (l28 === undefined) break b2564;
l29 = l28;
l30 = [];
b2565: {
l31 = "statement_missing";
l32 = f436(l0,l1); if (l32 === undefined) break b2565;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2565;
if ((l33 === false)) break b2565;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2564;
l36 = l35;
{
const k2566 = keysOf(l36), v2566 = valuesOf(l36);
for (let n2566 = 0; n2566 < v2566.length; n2566++) {
l37 = k2566 === null ? n2566 : k2566[n2566];
l38 = v2566[n2566];
b2567: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2568: {
l42 = f453(l0,l1); if (l42 === undefined) break b2568;
{
const k2569 = keysOf(l42), v2569 = valuesOf(l42);
for (let n2569 = 0; n2569 < v2569.length; n2569++) {
l43 = k2569 === null ? n2569 : k2569[n2569];
l44 = v2569[n2569];
b2570: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2570;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f454(l0,l1); if (l50 === undefined) break b2567;
l51 = l50;
l52 = f214(l0,l1,l40,l49,l51); if (l52 === undefined) break b2567;
l53 = l52;
l54 = l53;
l55 = f436(l0,l1); if (l55 === undefined) break b2567;
l56 = l55;
l57 = f120(l0,l1,l40,l56,l54); if (l57 === undefined) break b2567;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f454(l0,l1); if (l60 === undefined) break b2563;
l61 = l60;
l62 = [];
b2571: {
l63 = f453(l0,l1); if (l63 === undefined) break b2571;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2571;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2571;
if ((l68 === false)) break b2571;
l69 = f436(l0,l1); if (l69 === undefined) break b2571;
l70 = l69;
l71 = f67(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2571;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f453(l0,l1); if (l74 === undefined) break b2563;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f24(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2563;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2572: {
if (l3 === undefined) break b2572;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2573: {
return l2;
}
}
function f457(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2574: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2574;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2574;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2575: {
if (l3 === undefined) break b2575;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2576: {
return l2;
}
}
function f458(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2577: {
l3 = undefined;
l4 = f458(l0,l1); if (l4 === undefined) break b2577;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2577;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2577;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2578: {
if (l3 === undefined) break b2578;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2579: {
return l2;
}
}
function f459(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function f460(l0,l1) {
let l3,l2;
b2580: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2581: {
if (l3 === undefined) break b2581;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2582: {
return l2;
}
}
function f461(l0,l1) {
let l3,l4,l5,l6,l2;
b2583: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2583;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2583;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2584: {
if (l3 === undefined) break b2584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2585: {
return l2;
}
}
function g462(l0,l1) {
let l3,l4,l5,l6,l2;
b2586: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2586;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2586;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2587: {
if (l3 === undefined) break b2587;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2588: {
return l2;
}
}
function f462(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g463(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2589: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2589;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2589;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2589;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2590: {
if (l3 === undefined) break b2590;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2591: {
return l2;
}
}
function f463(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2592: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2592;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2592;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2592;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2593: {
if (l3 === undefined) break b2593;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2594: {
return l2;
}
}
function f464(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function f465(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2595: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2595;
if ((l10 === false)) break b2595;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2596: {
if (l6 === undefined) break b2596;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2597: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f97(l0,l1,l7,l8,l9); if (l10 === undefined) break b2597;
if ((l10 === false)) break b2597;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2598: {
if (l6 === undefined) break b2598;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2599: {
return l2;
}
}
function f466(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2600: {
l4 = undefined;
l5 = l3;
l6 = f462(l0,l1); if (l6 === undefined) break b2600;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2600;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2600;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2600;
l11 = l10;
if (!Array.isArray(l11)) break b2600;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2600;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2600;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2600;
l17 = l15;
l18 = f462(l0,l1); if (l18 === undefined) break b2600;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2600;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2600;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2600;
if ((l22 === false)) break b2600;
l23 = f462(l0,l1); if (l23 === undefined) break b2600;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2600;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2600;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2600;
if ((l27 === false)) break b2600;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2601: {
if (l4 === undefined) break b2601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2602: {
return l2;
}
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2603: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2603;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2603;
l6 = l5;
l7 = f466(l0,l1,l6); if (l7 === undefined) break b2603;
if ((l7 === false)) break b2603;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2604: {
if (l3 === undefined) break b2604;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2605: {
return l2;
}
}
function f467(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2606: {
l3 = undefined;
l4 = f464(l0,l1); if (l4 === undefined) break b2606;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2606;
if ((l5 === false)) break b2606;
b2607: {
l6 = f467(l0,l1); if (l6 === undefined) break b2607;
if ((l6 === false)) break b2607;
break b2606;}
l7 = f461(l0,l1); if (l7 === undefined) break b2606;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2606;
l9 = l8;
l10 = f94(l0,l1,l9); if (l10 === undefined) break b2606;
l11 = l10;
l12 = f464(l0,l1); if (l12 === undefined) break b2606;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2606;
l14 = l13;
l15 = f95(l0,l1,l11,l14); if (l15 === undefined) break b2606;
l16 = l15;
{
const k2608 = keysOf(l16), v2608 = valuesOf(l16);
for (let n2608 = 0; n2608 < v2608.length; n2608++) {
l17 = k2608 === null ? n2608 : k2608[n2608];
l18 = v2608[n2608];
b2609: {
l19 = l17;
l20 = l18;
l21 = f466(l0,l1,l20); if (l21 === undefined) break b2609;
if ((l21 === false)) break b2609;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2610: {
if (l3 === undefined) break b2610;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2611: {
return l2;
}
}
function f468(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2612: {
l2 = new Bare();
}
b2613: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2613;
{
const k2614 = keysOf(l4), v2614 = valuesOf(l4);
for (let n2614 = 0; n2614 < v2614.length; n2614++) {
l5 = k2614 === null ? n2614 : k2614[n2614];
l6 = v2614[n2614];
b2615: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2615;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2616: {
return l2;
}
}
function f469(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2617: {
l2 = new RegoSet();
}
b2618: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2618;
{
const k2619 = keysOf(l4), v2619 = valuesOf(l4);
for (let n2619 = 0; n2619 < v2619.length; n2619++) {
l5 = k2619 === null ? n2619 : k2619[n2619];
l6 = v2619[n2619];
b2620: {
l7 = l5;
l8 = l6;
b2621: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2621;
if ((l9 === false)) break b2621;
break b2620;}
l2.add(l7);
}
}
}
}
b2622: {
return l2;
}
}
function f470(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f471(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2623: {
l4 = undefined;
l5 = l3;
l6 = f469(l0,l1); if (l6 === undefined) break b2623;
l7 = D(l6, l5); if (l7 === undefined) break b2623;
{
const k2624 = keysOf(l7), v2624 = valuesOf(l7);
for (let n2624 = 0; n2624 < v2624.length; n2624++) {
l8 = k2624 === null ? n2624 : k2624[n2624];
l9 = v2624[n2624];
b2625: {
l10 = l8;
l11 = l9;
l12 = f461(l0,l1); if (l12 === undefined) break b2625;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2625;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2625;
if ((l15 === false)) break b2625;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2626: {
if (l4 === undefined) break b2626;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2627: {
l4 = undefined;
l5 = l3;
l6 = f470(l0,l1); if (l6 === undefined) break b2627;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2627;
if ((l8 === false)) break b2627;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2628: {
if (l4 === undefined) break b2628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2629: {
return l2;
}
}
function f472(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2630: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2630;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2630;
if ((l8 === false)) break b2630;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2630;
if ((l9 === false)) break b2630;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2631: {
if (l4 === undefined) break b2631;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2632: {
return l2;
}
}
function f473(l0,l1) {
let l3,l4,l5,l6,l2;
b2633: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2633;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2633;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2634: {
if (l3 === undefined) break b2634;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2635: {
return l2;
}
}
function f474(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2636: {
b2637: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2637;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2637;
if ((l8 === false)) break b2637;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2638: {
if (l5 !== undefined) break b2638;
l6 = l3;
l7 = l4;
l8 = f94(l0,l1,l6); if (l8 === undefined) break b2638;
l9 = l8;
l10 = f94(l0,l1,l7); if (l10 === undefined) break b2638;
l11 = l10;
if (!Q(l9, l11)) break b2638;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2639: {
if (l5 === undefined) break b2639;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2640: {
return l2;
}
}
function g475(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2641: {
l3 = undefined;
b2642: {
l4 = f462(l0,l1); if (l4 === undefined) break b2642;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2642;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2642;
if ((l6 === false)) break b2642;
break b2641;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2643: {
if (l3 === undefined) break b2643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2644: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2644;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2644;
l6 = l5;
l7 = f461(l0,l1); if (l7 === undefined) break b2644;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2644;
l9 = l8;
l10 = f474(l0,l1,l6,l9); if (l10 === undefined) break b2644;
if ((l10 === false)) break b2644;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2645: {
if (l3 === undefined) break b2645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2646: {
return l2;
}
}
function f475(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function f476(l0,l1) {
let l3,l4,l5,l6,l2;
b2647: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2647;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2647;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2648: {
if (l3 === undefined) break b2648;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2649: {
return l2;
}
}
function g477(l0,l1) {
let l3,l4,l5,l2;
b2650: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2650;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2650;
if (!(l5 === false)) break b2650;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2651: {
if (l3 === undefined) break b2651;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2652: {
return l2;
}
}
function f477(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l2;
b2653: {
l3 = undefined;
b2654: {
l4 = f462(l0,l1); if (l4 === undefined) break b2654;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2654;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2654;
if ((l6 === false)) break b2654;
break b2653;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2655: {
if (l3 === undefined) break b2655;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2656: {
l3 = undefined;
b2657: {
l4 = f477(l0,l1); if (l4 === undefined) break b2657;
if ((l4 === false)) break b2657;
break b2656;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2658: {
if (l3 === undefined) break b2658;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2659: {
return l2;
}
}
function f478(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2660: {
l2 = new RegoSet();
}
b2661: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2661;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2661;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2661;
if ((l7 === false)) break b2661;
l2.add("user.unit");
}
b2662: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2662;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2662;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2662;
if ((l7 === false)) break b2662;
l2.add("user.post_ends_on");
}
b2663: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2663;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2663;
l6 = null;
if (!Q(l5, l6)) break b2663;
l2.add("user.post_ends_on");
}
b2664: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2664;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2664;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2664;
if ((l7 === false)) break b2664;
l2.add("account.application_form");
}
b2665: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2665;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2665;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2665;
if ((l7 === false)) break b2665;
l2.add("account.confidentiality_pledge");
}
b2666: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2666;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2666;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2666;
if ((l7 === false)) break b2666;
l2.add("account.default_password");
}
b2667: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2667;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2667;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2667;
if ((l7 === false)) break b2667;
l2.add("account.password_changed_on");
}
b2668: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2668;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2668;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2668;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2668;
if ((l8 === false)) break b2668;
l2.add("session.idle_minutes");
}
b2669: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2669;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2669;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2669;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2669;
if ((l8 === false)) break b2669;
l2.add("client.ip");
}
b2670: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2670;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2670;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2670;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2670;
if ((l8 === false)) break b2670;
l2.add("client.allowed_ips");
}
b2671: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2671;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2671;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2671;
if ((l7 === false)) break b2671;
l2.add("query.within_approved_scope");
}
b2672: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2672;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2672;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2672;
if ((l7 === false)) break b2672;
l2.add("query.purpose_listed");
}
b2673: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2673;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2673;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2673;
if ((l7 === false)) break b2673;
l2.add("query.fields");
}
b2674: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2674;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2674;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2674;
if ((l7 === false)) break b2674;
l2.add("account.approved_from");
}
b2675: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2675;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2675;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2675;
if ((l7 === false)) break b2675;
l2.add("account.approved_until");
}
b2676: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2676;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2676;
l6 = null;
if (!Q(l5, l6)) break b2676;
l2.add("account.approved_until");
}
b2677: {
return l2;
}
}
function f479(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2678: {
l2 = new RegoSet();
}
b2679: {
l3 = undefined;
b2680: {
l4 = f471(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2680;
if ((l4 === false)) break b2680;
break b2679;}
l2.add("confidentiality_pledge_missing");
}
b2681: {
l3 = undefined;
b2682: {
l4 = f471(l0,l1,"password_expired"); if (l4 === undefined) break b2682;
if ((l4 === false)) break b2682;
break b2681;}
l5 = f479(l0,l1); if (l5 === undefined) break b2681;
l6 = l5;
b2683: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2683;
if ((l7 === false)) break b2683;
break b2681;}
l2.add("password_expired");
}
b2684: {
return l2;
}
}
function f480(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function f481(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2685: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2685;
if (!(l8 === "exceeded")) break b2685;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2685;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2685;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2685;
if ((l12 === false)) break b2685;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2686: {
if (l5 === undefined) break b2686;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2687: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2687;
if (!(l8 === "reached")) break b2687;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2687;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2687;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2687;
if ((l12 === false)) break b2687;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2688: {
if (l5 === undefined) break b2688;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2689: {
return l2;
}
}
function f482(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2690: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2690;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2690;
if ((l8 === false)) break b2690;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2690;
if ((l9 === false)) break b2690;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2691: {
if (l4 === undefined) break b2691;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2692: {
return l2;
}
}
function g483(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2693: {
l2 = new RegoSet();
}
b2694: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2694;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2694;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2694;
if (!(l6 === "active")) break b2694;
l2.add("linkage_not_active");
}
b2695: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2695;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2695;
if (!(l5 === "service")) break b2695;
l2.add("personal_account_not_served");
}
b2696: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2696;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2696;
l6 = l5;
l7 = f463(l0,l1); if (l7 === undefined) break b2696;
l8 = l7;
l9 = f464(l0,l1); if (l9 === undefined) break b2696;
l10 = l9;
l11 = f465(l0,l1,l6,l8,l10); if (l11 === undefined) break b2696;
if ((l11 === false)) break b2696;
l2.add("unit_not_listed");
}
b2697: {
l3 = undefined;
l4 = f467(l0,l1); if (l4 === undefined) break b2697;
if ((l4 === false)) break b2697;
l2.add("unit_not_listed");
}
b2698: {
l3 = undefined;
l4 = f468(l0,l1); if (l4 === undefined) break b2698;
if ((l4 === false)) break b2698;
l2.add("unit_not_listed");
}
b2699: {
l3 = undefined;
l4 = f471(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2699;
if ((l4 === false)) break b2699;
l2.add("role_may_not_query");
}
b2700: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2700;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2700;
l6 = null;
if (!Q(l5, l6)) break b2700;
l2.add("post_ended");
}
b2701: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2701;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2701;
l6 = l5;
l7 = f472(l0,l1,l6); if (l7 === undefined) break b2701;
if ((l7 === false)) break b2701;
l2.add("post_ended");
}
b2702: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2702;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2702;
if (!(l5 === true)) break b2702;
l6 = f475(l0,l1); if (l6 === undefined) break b2702;
if ((l6 === false)) break b2702;
l7 = f478(l0,l1); if (l7 === undefined) break b2702;
if ((l7 === false)) break b2702;
l2.add("right_not_approved");
}
b2703: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2703;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2703;
l6 = f461(l0,l1); if (l6 === undefined) break b2703;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2703;
if (!Q(l5, l7)) break b2703;
l8 = f461(l0,l1); if (l8 === undefined) break b2703;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2703;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2703;
if ((l11 === false)) break b2703;
l2.add("account_not_own");
}
b2704: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2704;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2704;
if (!(l5 === "active")) break b2704;
l2.add("account_not_active");
}
b2705: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2705;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2705;
if (!(l5 === "locked")) break b2705;
b2706: {
l6 = f462(l0,l1); if (l6 === undefined) break b2706;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2706;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2706;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2706;
if ((l9 === false)) break b2706;
break b2705;}
l2.add("account_not_active");
}
b2707: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2707;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2707;
if (!(l5 === true)) break b2707;
l2.add("application_form_missing");
}
b2708: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2708;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2708;
if (!(l5 === true)) break b2708;
l2.add("confidentiality_pledge_missing");
}
b2709: {
l3 = undefined;
b2710: {
l4 = f471(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2710;
if ((l4 === false)) break b2710;
break b2709;}
l2.add("confidentiality_pledge_missing");
}
b2711: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2711;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2711;
if (!(l5 === false)) break b2711;
l2.add("default_password");
}
b2712: {
l3 = undefined;
l4 = f479(l0,l1); if (l4 === undefined) break b2712;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2712;
if ((l6 === false)) break b2712;
l7 = f473(l0,l1); if (l7 === undefined) break b2712;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2712;
l9 = l8;
l10 = f458(l0,l1); if (l10 === undefined) break b2712;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2712;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2712;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2712;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2712;
l15 = l14;
l16 = f45(l0,l1,l9,l15); if (l16 === undefined) break b2712;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2712;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2712;
if ((l20 === false)) break b2712;
l2.add("password_expired");
}
b2713: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2713;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2713;
if ((l6 === false)) break b2713;
l2.add("password_expired");
}
b2714: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2714;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2714;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2714;
l7 = l6;
l8 = f458(l0,l1); if (l8 === undefined) break b2714;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2714;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2714;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2714;
l12 = l11;
l13 = f481(l0,l1,l7,l12); if (l13 === undefined) break b2714;
if ((l13 === false)) break b2714;
l2.add("session_idle");
}
b2715: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2715;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2715;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2715;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2715;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2715;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2715;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2715;
if ((l12 === false)) break b2715;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2715;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2715;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2715;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2715;
if ((l17 === false)) break b2715;
l2.add("ip_not_whitelisted");
}
b2716: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2716;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2716;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2716;
if ((l7 === false)) break b2716;
l2.add("case_number_missing");
}
b2717: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2717;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2717;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2717;
if ((l7 === false)) break b2717;
l2.add("reason_missing");
}
b2718: {
l3 = undefined;
l4 = [];
b2719: {
l5 = f462(l0,l1); if (l5 === undefined) break b2719;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2719;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2719;
{
const k2720 = keysOf(l7), v2720 = valuesOf(l7);
for (let n2720 = 0; n2720 < v2720.length; n2720++) {
l8 = k2720 === null ? n2720 : k2720[n2720];
l9 = v2720[n2720];
b2721: {
l10 = l8;
l11 = l9;
l12 = f476(l0,l1); if (l12 === undefined) break b2721;
l13 = D(l12, l11); if (l13 === undefined) break b2721;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2721;
if ((l15 === false)) break b2721;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2718;
l18 = l17;
l19 = f462(l0,l1); if (l19 === undefined) break b2718;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2718;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2718;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2718;
if ((l23 === false)) break b2718;
l2.add("statement_missing");
}
b2722: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2722;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2722;
if (!(l5 === true)) break b2722;
l2.add("not_official_use");
}
b2723: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2723;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2723;
if (!(l5 === true)) break b2723;
l2.add("purpose_not_listed");
}
b2724: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2724;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2724;
l6 = l5;
l7 = undefined;
b2725: {
b2726: {
if (!Array.isArray(l6)) break b2726;
break b2725;
}
b2727: {
if (!O(l6)) break b2727;
break b2725;
}
b2728: {
if (!(l6 instanceof RegoSet)) break b2728;
break b2725;
}
break b2724;
}
{
const k2729 = keysOf(l6), v2729 = valuesOf(l6);
for (let n2729 = 0; n2729 < v2729.length; n2729++) {
l9 = k2729 === null ? n2729 : k2729[n2729];
l10 = v2729[n2729];
b2730: {
l11 = l9;
l8 = undefined;
b2731: {
l12 = l10;
l13 = f462(l0,l1); if (l13 === undefined) break b2731;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2731;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2731;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2731;
if ((l17 === false)) break b2731;
l8 = true;
}
if (l8 !== undefined) break b2730;
l7 = true;
}
}
}
if (l7 !== undefined) break b2724;
l2.add("field_not_allowed");
}
b2732: {
l3 = undefined;
l4 = f476(l0,l1); if (l4 === undefined) break b2732;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2732;
if (!(l5 === true)) break b2732;
l2.add("outside_approved_scope");
}
b2733: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2733;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2733;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2733;
if ((l7 === false)) break b2733;
l2.add("approval_missing");
}
b2734: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2734;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2734;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2734;
if ((l7 === false)) break b2734;
l2.add("approval_not_started");
}
b2735: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2735;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2735;
l6 = l5;
l7 = f482(l0,l1,l6); if (l7 === undefined) break b2735;
if ((l7 === false)) break b2735;
l2.add("approval_expired");
}
b2736: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2736;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2736;
l6 = null;
if (!Q(l5, l6)) break b2736;
l2.add("approval_expired");
}
b2737: {
return l2;
}
}
function f483(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2738: {
l3 = undefined;
l4 = new Bare();
l5 = new RegoSet();
l5.add("account.application_form");
l4["application_form_missing"] = l5;
l6 = new RegoSet();
l6.add("account.approved_until");
l4["approval_expired"] = l6;
l7 = new RegoSet();
l7.add("account.approved_until");
l4["approval_missing"] = l7;
l8 = new RegoSet();
l8.add("account.approved_from");
l4["approval_not_started"] = l8;
l9 = new RegoSet();
l9.add("account.confidentiality_pledge");
l4["confidentiality_pledge_missing"] = l9;
l10 = new RegoSet();
l10.add("account.default_password");
l4["default_password"] = l10;
l11 = new RegoSet();
l11.add("query.fields");
l4["field_not_allowed"] = l11;
l12 = new RegoSet();
l12.add("client.allowed_ips");
l12.add("client.ip");
l4["ip_not_whitelisted"] = l12;
l13 = new RegoSet();
l13.add("query.within_approved_scope");
l4["outside_approved_scope"] = l13;
l14 = new RegoSet();
l14.add("account.password_changed_on");
l4["password_expired"] = l14;
l15 = new RegoSet();
l15.add("user.post_ends_on");
l4["post_ended"] = l15;
l16 = new RegoSet();
l16.add("query.purpose_listed");
l4["purpose_not_listed"] = l16;
l17 = new RegoSet();
l17.add("session.idle_minutes");
l4["session_idle"] = l17;
l18 = new RegoSet();
l18.add("user.unit");
l4["unit_not_listed"] = l18;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2739: {
if (l3 === undefined) break b2739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2740: {
return l2;
}
}
function f484(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2741: {
l3 = undefined;
l4 = [];
b2742: {
l5 = f462(l0,l1); if (l5 === undefined) break b2742;
{
const k2743 = keysOf(l5), v2743 = valuesOf(l5);
for (let n2743 = 0; n2743 < v2743.length; n2743++) {
l6 = k2743 === null ? n2743 : k2743[n2743];
l7 = v2743[n2743];
b2744: {
l8 = l6;
l9 = l7;
l10 = f484(l0,l1); if (l10 === undefined) break b2744;
l11 = D(l10, l8); if (l11 === undefined) break b2744;
{
const k2745 = keysOf(l11), v2745 = valuesOf(l11);
for (let n2745 = 0; n2745 < v2745.length; n2745++) {
l12 = k2745 === null ? n2745 : k2745[n2745];
l13 = v2745[n2745];
b2746: {
l14 = l12;
l15 = l13;
l16 = [l8,l15];
l4.push(l16);
}
}
}
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2747: {
if (l3 === undefined) break b2747;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2748: {
return l2;
}
}
function f485(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g486(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2749: {
l2 = new RegoSet();
}
b2750: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2751 = keysOf(l5), v2751 = valuesOf(l5);
for (let n2751 = 0; n2751 < v2751.length; n2751++) {
l6 = k2751 === null ? n2751 : k2751[n2751];
l7 = v2751[n2751];
b2752: {
l8 = l6;
l9 = l7;
b2753: {
l10 = f471(l0,l1,l9); if (l10 === undefined) break b2753;
if ((l10 === false)) break b2753;
break b2752;}
l2.add(l9);
}
}
}
}
b2754: {
return l2;
}
}
function f486(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2755: {
l3 = undefined;
l4 = [];
b2756: {
l5 = f485(l0,l1); if (l5 === undefined) break b2756;
{
const k2757 = keysOf(l5), v2757 = valuesOf(l5);
for (let n2757 = 0; n2757 < v2757.length; n2757++) {
l6 = k2757 === null ? n2757 : k2757[n2757];
l7 = v2757[n2757];
b2758: {
l8 = l6;
if (!Array.isArray(l7)) break b2758;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2758;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2758;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2758;
l14 = l12;
l15 = f479(l0,l1); if (l15 === undefined) break b2758;
l16 = l15;
b2759: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2759;
if ((l17 === false)) break b2759;
break b2758;}
l18 = f486(l0,l1); if (l18 === undefined) break b2758;
l19 = l18;
b2760: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2760;
if ((l20 === false)) break b2760;
break b2758;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2761: {
if (l3 === undefined) break b2761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2762: {
return l2;
}
}
function f487(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2763: {
l3 = undefined;
l4 = f458(l0,l1); if (l4 === undefined) break b2763;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2763;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2763;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2763;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2763;
if (!(l8 === "unset")) break b2763;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2764: {
if (l3 === undefined) break b2764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2765: {
return l2;
}
}
function f488(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2766: {
l3 = undefined;
l4 = f458(l0,l1); if (l4 === undefined) break b2766;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2766;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2766;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2766;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2766;
if (!(l8 === "unset")) break b2766;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2767: {
if (l3 === undefined) break b2767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2768: {
return l2;
}
}
function f489(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2769: {
l2 = new RegoSet();
}
b2770: {
l3 = undefined;
l4 = f487(l0,l1); if (l4 === undefined) break b2770;
{
const k2771 = keysOf(l4), v2771 = valuesOf(l4);
for (let n2771 = 0; n2771 < v2771.length; n2771++) {
l5 = k2771 === null ? n2771 : k2771[n2771];
l6 = v2771[n2771];
b2772: {
l7 = l5;
if (!Array.isArray(l6)) break b2772;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2772;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2772;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2772;
l13 = l11;
l2.add(l12);
}
}
}
}
b2773: {
l3 = undefined;
b2774: {
l4 = "password_expired";
l5 = f488(l0,l1); if (l5 === undefined) break b2774;
l6 = l5;
l2.add(l4);
}
b2775: {
l7 = "session_idle";
l8 = f489(l0,l1); if (l8 === undefined) break b2775;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2773;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2773;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2773;
{
const k2776 = keysOf(l13), v2776 = valuesOf(l13);
for (let n2776 = 0; n2776 < v2776.length; n2776++) {
l14 = k2776 === null ? n2776 : k2776[n2776];
l15 = v2776[n2776];
b2777: {
l16 = l14;
b2778: {
l17 = D(l10, l14); if (l17 === undefined) break b2778;
break b2777;}
b2779: {
b2780: {
break b2779;
}
break b2777;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2781: {
return l2;
}
}
function f490(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2782: {
l3 = undefined;
l4 = f483(l0,l1); if (l4 === undefined) break b2782;
l5 = l4;
l6 = f490(l0,l1); if (l6 === undefined) break b2782;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2782;
l9 = l8;
l10 = f462(l0,l1); if (l10 === undefined) break b2782;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2782;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2783: {
if (l3 === undefined) break b2783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2784: {
return l2;
}
}
function f491(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function f492(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2785: {
b2786: {
l4 = undefined;
l5 = l3;
l6 = f473(l0,l1); if (l6 === undefined) break b2786;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2786;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2786;
l10 = D(l9, l8); if (l10 === undefined) break b2786;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2786;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2787: {
if (l4 !== undefined) break b2787;
l5 = l3;
l6 = [];
b2788: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2788;
{
const k2789 = keysOf(l7), v2789 = valuesOf(l7);
for (let n2789 = 0; n2789 < v2789.length; n2789++) {
l8 = k2789 === null ? n2789 : k2789[n2789];
l9 = v2789[n2789];
b2790: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2790;
l13 = l12;
l14 = f461(l0,l1); if (l14 === undefined) break b2790;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2790;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2790;
if ((l17 === false)) break b2790;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2790;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2787;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2787;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2791: {
if (l4 !== undefined) break b2791;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2792: {
if (l4 === undefined) break b2792;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2793: {
return l2;
}
}
function f493(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2794: {
b2795: {
l4 = undefined;
l5 = l3;
l6 = f473(l0,l1); if (l6 === undefined) break b2795;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2795;
if (!(l7 === true)) break b2795;
b2796: {
l8 = f475(l0,l1); if (l8 === undefined) break b2796;
if ((l8 === false)) break b2796;
break b2795;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2795;
l10 = l9;
l11 = f492(l0,l1,l10); if (l11 === undefined) break b2795;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2797: {
if (l4 !== undefined) break b2797;
l5 = l3;
l6 = f473(l0,l1); if (l6 === undefined) break b2797;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2797;
if (!(l7 === true)) break b2797;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2797;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2798: {
if (l4 !== undefined) break b2798;
l5 = l3;
l6 = f492(l0,l1,l5); if (l6 === undefined) break b2798;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2799: {
if (l4 === undefined) break b2799;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2800: {
return l2;
}
}
function g494(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2801: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2801;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2801;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2802: {
if (l3 === undefined) break b2802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2803: {
return l2;
}
}
function f494(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2804: {
l2 = new Bare();
}
b2805: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2805;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b2805;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2805;
{
const k2806 = keysOf(l6), v2806 = valuesOf(l6);
for (let n2806 = 0; n2806 < v2806.length; n2806++) {
l7 = k2806 === null ? n2806 : k2806[n2806];
l8 = v2806[n2806];
b2807: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b2808: {
return l2;
}
}
function f495(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2809: {
l3 = undefined;
l4 = new RegoSet();
b2810: {
l5 = f476(l0,l1); if (l5 === undefined) break b2810;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2810;
{
const k2811 = keysOf(l6), v2811 = valuesOf(l6);
for (let n2811 = 0; n2811 < v2811.length; n2811++) {
l7 = k2811 === null ? n2811 : k2811[n2811];
l8 = v2811[n2811];
b2812: {
l9 = l7;
l10 = l8;
b2813: {
l11 = f495(l0,l1); if (l11 === undefined) break b2813;
l12 = D(l11, l10); if (l12 === undefined) break b2813;
if ((l12 === false)) break b2813;
break b2812;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b2812;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b2812;
l18 = l17;
l19 = l18;
l4.add(l19);
}
}
}
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2814: {
if (l3 === undefined) break b2814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2815: {
return l2;
}
}
function f496(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g497(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2816: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2816;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2816;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2816;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2817: {
if (l3 === undefined) break b2817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2818: {
return l2;
}
}
function f497(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g497(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2819: {
l3 = undefined;
l4 = new RegoSet();
b2820: {
l5 = f491(l0,l1); if (l5 === undefined) break b2820;
{
const k2821 = keysOf(l5), v2821 = valuesOf(l5);
for (let n2821 = 0; n2821 < v2821.length; n2821++) {
l6 = k2821 === null ? n2821 : k2821[n2821];
l7 = v2821[n2821];
b2822: {
l8 = l6;
l9 = l7;
l10 = f493(l0,l1,l9); if (l10 === undefined) break b2822;
l11 = l10;
l12 = new Bare();
b2823: {
l13 = f494(l0,l1); if (l13 === undefined) break b2823;
l12["account_not_active"] = l13;
}
b2824: {
l14 = f496(l0,l1); if (l14 === undefined) break b2824;
l12["field_not_allowed"] = l14;
}
b2825: {
l15 = f497(l0,l1); if (l15 === undefined) break b2825;
l12["linkage_not_active"] = l15;
}
b2826: {
b2827: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2827;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2827;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2827;
l16 = merge(l19, l12);
break b2826;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2822;
l23 = l22;
l24 = f75(l0,l1,l8,l11,l23); if (l24 === undefined) break b2822;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2828: {
if (l3 === undefined) break b2828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2829: {
return l2;
}
}
function f498(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2830: {
l2 = new RegoSet();
}
b2831: {
l3 = undefined;
l4 = f487(l0,l1); if (l4 === undefined) break b2831;
{
const k2832 = keysOf(l4), v2832 = valuesOf(l4);
for (let n2832 = 0; n2832 < v2832.length; n2832++) {
l5 = k2832 === null ? n2832 : k2832[n2832];
l6 = v2832[n2832];
b2833: {
l7 = l5;
if (!Array.isArray(l6)) break b2833;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2833;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2833;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2833;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b2834: {
l3 = undefined;
b2835: {
l4 = "password_expired";
l5 = f488(l0,l1); if (l5 === undefined) break b2835;
l6 = l5;
l7 = f462(l0,l1); if (l7 === undefined) break b2835;
l8 = D(l7, l4); if (l8 === undefined) break b2835;
if ((l8 === false)) break b2835;
l9 = new O24(l6);
l2.add(l9);
}
b2836: {
l10 = "session_idle";
l11 = f489(l0,l1); if (l11 === undefined) break b2836;
l12 = l11;
l13 = f462(l0,l1); if (l13 === undefined) break b2836;
l14 = D(l13, l10); if (l14 === undefined) break b2836;
if ((l14 === false)) break b2836;
l15 = new O24(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2834;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2834;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2834;
{
const k2837 = keysOf(l19), v2837 = valuesOf(l19);
for (let n2837 = 0; n2837 < v2837.length; n2837++) {
l20 = k2837 === null ? n2837 : k2837[n2837];
l21 = v2837[n2837];
b2838: {
l22 = l20;
b2839: {
l23 = D(l16, l20); if (l23 === undefined) break b2839;
break b2838;}
b2840: {
b2841: {
break b2840;
}
break b2838;
}
l26 = l21;
l27 = f462(l0,l1); if (l27 === undefined) break b2838;
l28 = D(l27, l22); if (l28 === undefined) break b2838;
if ((l28 === false)) break b2838;
l29 = new O24(l26);
l2.add(l29);
}
}
}
}
b2842: {
return l2;
}
}
function f499(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2843: {
b2844: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2844;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2844;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2844;
if ((l9 === false)) break b2844;
l10 = f491(l0,l1); if (l10 === undefined) break b2844;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2845: {
if (l3 !== undefined) break b2845;
l4 = f462(l0,l1); if (l4 === undefined) break b2845;
l5 = l4;
l6 = f480(l0,l1); if (l6 === undefined) break b2845;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2845;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2846: {
if (l3 === undefined) break b2846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2847: {
return l2;
}
}
function f500(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2848: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2848;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2848;
l6 = l5;
l7 = f463(l0,l1); if (l7 === undefined) break b2848;
l8 = l7;
l9 = f464(l0,l1); if (l9 === undefined) break b2848;
l10 = l9;
l11 = f97(l0,l1,l6,l8,l10); if (l11 === undefined) break b2848;
if ((l11 === false)) break b2848;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2849: {
if (l3 === undefined) break b2849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2850: {
l3 = undefined;
l4 = f468(l0,l1); if (l4 === undefined) break b2850;
if ((l4 === false)) break b2850;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2851: {
if (l3 === undefined) break b2851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2852: {
return l2;
}
}
function f501(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2853: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2853;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2853;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2853;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b2853;
{
const k2854 = keysOf(l7), v2854 = valuesOf(l7);
for (let n2854 = 0; n2854 < v2854.length; n2854++) {
l8 = k2854 === null ? n2854 : k2854[n2854];
l9 = v2854[n2854];
b2855: {
l10 = l8;
l11 = l9;
l12 = f461(l0,l1); if (l12 === undefined) break b2855;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2855;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2855;
if ((l15 === false)) break b2855;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2856: {
if (l3 === undefined) break b2856;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2857: {
return l2;
}
}
function f502(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2858: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2858;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2858;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2858;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2858;
{
const k2859 = keysOf(l7), v2859 = valuesOf(l7);
for (let n2859 = 0; n2859 < v2859.length; n2859++) {
l8 = k2859 === null ? n2859 : k2859[n2859];
l9 = v2859[n2859];
b2860: {
l10 = l8;
l11 = l9;
l12 = f461(l0,l1); if (l12 === undefined) break b2860;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2860;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2860;
if ((l15 === false)) break b2860;
b2861: {
l16 = f502(l0,l1); if (l16 === undefined) break b2861;
if ((l16 === false)) break b2861;
break b2860;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2862: {
if (l3 === undefined) break b2862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2863: {
return l2;
}
}
function f503(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2864: {
l2 = new RegoSet();
}
b2865: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2865;
{
const k2866 = keysOf(l4), v2866 = valuesOf(l4);
for (let n2866 = 0; n2866 < v2866.length; n2866++) {
l5 = k2866 === null ? n2866 : k2866[n2866];
l6 = v2866[n2866];
b2867: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2867;
if ((l9 === false)) break b2867;
l10 = f492(l0,l1,l8); if (l10 === undefined) break b2867;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2867;
l13 = l12;
{
const k2868 = keysOf(l13), v2868 = valuesOf(l13);
for (let n2868 = 0; n2868 < v2868.length; n2868++) {
l14 = k2868 === null ? n2868 : k2868[n2868];
l15 = v2868[n2868];
b2869: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
}
}
}
b2870: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2870;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2870;
l6 = l5;
l7 = f493(l0,l1,l6); if (l7 === undefined) break b2870;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2870;
l10 = l9;
{
const k2871 = keysOf(l10), v2871 = valuesOf(l10);
for (let n2871 = 0; n2871 < v2871.length; n2871++) {
l11 = k2871 === null ? n2871 : k2871[n2871];
l12 = v2871[n2871];
b2872: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2873: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2873;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2873;
if ((l5 === false)) break b2873;
l6 = f501(l0,l1); if (l6 === undefined) break b2873;
if ((l6 === false)) break b2873;
l7 = f462(l0,l1); if (l7 === undefined) break b2873;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2873;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2873;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2873;
l12 = l11;
{
const k2874 = keysOf(l12), v2874 = valuesOf(l12);
for (let n2874 = 0; n2874 < v2874.length; n2874++) {
l13 = k2874 === null ? n2874 : k2874[n2874];
l14 = v2874[n2874];
b2875: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2876: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2876;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2876;
if ((l5 === false)) break b2876;
l6 = f503(l0,l1); if (l6 === undefined) break b2876;
if ((l6 === false)) break b2876;
l7 = f462(l0,l1); if (l7 === undefined) break b2876;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2876;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2876;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2876;
l12 = l11;
{
const k2877 = keysOf(l12), v2877 = valuesOf(l12);
for (let n2877 = 0; n2877 < v2877.length; n2877++) {
l13 = k2877 === null ? n2877 : k2877[n2877];
l14 = v2877[n2877];
b2878: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2879: {
return l2;
}
}
function f504(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2880: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2880;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2880;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2880;
if ((l7 === false)) break b2880;
l8 = f461(l0,l1); if (l8 === undefined) break b2880;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2880;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2880;
if ((l11 === false)) break b2880;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2881: {
if (l3 === undefined) break b2881;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2882: {
return l2;
}
}
function f505(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2883: {
b2884: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2884;
if ((l4 === false)) break b2884;
l5 = f459(l0,l1); if (l5 === undefined) break b2884;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2884;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2884;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2884;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2885: {
if (l3 !== undefined) break b2885;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2886: {
if (l3 === undefined) break b2886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2887: {
return l2;
}
}
function f506(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function f507(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2888: {
b2889: {
l4 = undefined;
l5 = l3;
l6 = f491(l0,l1); if (l6 === undefined) break b2889;
l7 = D(l6, l5); if (l7 === undefined) break b2889;
if ((l7 === false)) break b2889;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2890: {
if (l4 !== undefined) break b2890;
l5 = l3;
l6 = f490(l0,l1); if (l6 === undefined) break b2890;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2890;
if ((l8 === false)) break b2890;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2891: {
if (l4 !== undefined) break b2891;
l5 = l3;
l6 = f480(l0,l1); if (l6 === undefined) break b2891;
l7 = l6;
l8 = new RegoSet();
b2892: {
l9 = "confidentiality_pledge_missing";
b2893: {
l10 = f471(l0,l1,l9); if (l10 === undefined) break b2893;
if ((l10 === false)) break b2893;
break b2892;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b2891;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b2891;
if ((l14 === false)) break b2891;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b2894: {
if (l4 !== undefined) break b2894;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2895: {
if (l4 === undefined) break b2895;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2896: {
return l2;
}
}
function g508(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2897: {
l3 = undefined;
l4 = [];
b2898: {
l5 = f61(l0,l1,"checks"); if (l5 === undefined) break b2898;
if ((l5 === false)) break b2898;
l6 = f459(l0,l1); if (l6 === undefined) break b2898;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b2898;
{
const k2899 = keysOf(l7), v2899 = valuesOf(l7);
for (let n2899 = 0; n2899 < v2899.length; n2899++) {
l8 = k2899 === null ? n2899 : k2899[n2899];
l9 = v2899[n2899];
b2900: {
l10 = l8;
l11 = l9;
l12 = f462(l0,l1); if (l12 === undefined) break b2900;
l13 = D(l12, l11); if (l13 === undefined) break b2900;
l14 = l13;
l15 = f492(l0,l1,l14); if (l15 === undefined) break b2900;
l16 = l15;
l17 = f507(l0,l1,l11); if (l17 === undefined) break b2900;
l18 = l17;
l19 = f120(l0,l1,l11,l16,l18); if (l19 === undefined) break b2900;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2901: {
if (l3 === undefined) break b2901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2902: {
return l2;
}
}
function f508(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g508(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g509(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2903: {
l3 = undefined;
l4 = f458(l0,l1); if (l4 === undefined) break b2903;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2903;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2903;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2903;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2904: {
if (l3 === undefined) break b2904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2905: {
return l2;
}
}
function f509(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g510(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2906: {
l3 = undefined;
l4 = f458(l0,l1); if (l4 === undefined) break b2906;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2906;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2906;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2906;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2907: {
if (l3 === undefined) break b2907;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2908: {
return l2;
}
}
function f510(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2909: {
l2 = new RegoSet();
}
b2910: {
l3 = undefined;
b2911: {
l4 = "password_expired";
l5 = f509(l0,l1); if (l5 === undefined) break b2911;
l6 = l5;
l7 = f84(l0,l1,l6); if (l7 === undefined) break b2911;
l8 = l7;
{
const k2912 = keysOf(l8), v2912 = valuesOf(l8);
for (let n2912 = 0; n2912 < v2912.length; n2912++) {
l9 = k2912 === null ? n2912 : k2912[n2912];
l10 = v2912[n2912];
b2913: {
l11 = l9;
l12 = l10;
l13 = f500(l0,l1); if (l13 === undefined) break b2913;
l14 = D(l13, l4); if (l14 === undefined) break b2913;
if ((l14 === false)) break b2913;
l2.add(l12);
}
}
}
}
b2914: {
l15 = "session_idle";
l16 = f510(l0,l1); if (l16 === undefined) break b2914;
l17 = l16;
l18 = f84(l0,l1,l17); if (l18 === undefined) break b2914;
l19 = l18;
{
const k2915 = keysOf(l19), v2915 = valuesOf(l19);
for (let n2915 = 0; n2915 < v2915.length; n2915++) {
l20 = k2915 === null ? n2915 : k2915[n2915];
l21 = v2915[n2915];
b2916: {
l22 = l20;
l23 = l21;
l24 = f500(l0,l1); if (l24 === undefined) break b2916;
l25 = D(l24, l15); if (l25 === undefined) break b2916;
if ((l25 === false)) break b2916;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2910;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2910;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2910;
{
const k2917 = keysOf(l29), v2917 = valuesOf(l29);
for (let n2917 = 0; n2917 < v2917.length; n2917++) {
l30 = k2917 === null ? n2917 : k2917[n2917];
l31 = v2917[n2917];
b2918: {
l32 = l30;
b2919: {
l33 = D(l26, l30); if (l33 === undefined) break b2919;
break b2918;}
b2920: {
b2921: {
break b2920;
}
break b2918;
}
l36 = l31;
l37 = f84(l0,l1,l36); if (l37 === undefined) break b2918;
l38 = l37;
{
const k2922 = keysOf(l38), v2922 = valuesOf(l38);
for (let n2922 = 0; n2922 < v2922.length; n2922++) {
l39 = k2922 === null ? n2922 : k2922[n2922];
l40 = v2922[n2922];
b2923: {
l41 = l39;
l42 = l40;
l43 = f500(l0,l1); if (l43 === undefined) break b2923;
l44 = D(l43, l32); if (l44 === undefined) break b2923;
if ((l44 === false)) break b2923;
l2.add(l42);
}
}
}
}
}
}
}
b2924: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2924;
if ((l4 === false)) break b2924;
l5 = f459(l0,l1); if (l5 === undefined) break b2924;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2924;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2924;
l8 = l7;
l9 = f26(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2924;
l10 = l9;
l2.add(l10);
}
b2925: {
return l2;
}
}
function f511(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b2926: {
b2927: {
l3 = undefined;
b2928: {
l4 = f459(l0,l1); if (l4 === undefined) break b2928;
if ((l4 === false)) break b2928;
break b2927;}
l5 = f460(l0,l1); if (l5 === undefined) break b2927;
l6 = l5;
l7 = [];
b2929: {
l8 = f458(l0,l1); if (l8 === undefined) break b2929;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2927;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2930: {
if (l3 !== undefined) break b2930;
l4 = f498(l0,l1); if (l4 === undefined) break b2930;
l5 = l4;
l6 = f499(l0,l1); if (l6 === undefined) break b2930;
l7 = l6;
l8 = f110(l0,l1,l5,l7); if (l8 === undefined) break b2930;
l9 = l8;
l10 = l9;
l11 = f459(l0,l1); if (l11 === undefined) break b2930;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2930;
l14 = l13;
l15 = f504(l0,l1); if (l15 === undefined) break b2930;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2930;
l18 = l17;
l19 = f506(l0,l1); if (l19 === undefined) break b2930;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2930;
l22 = l21;
l23 = f460(l0,l1); if (l23 === undefined) break b2930;
l24 = l23;
l25 = f458(l0,l1); if (l25 === undefined) break b2930;
l26 = l25;
l27 = f508(l0,l1); if (l27 === undefined) break b2930;
l28 = l27;
l29 = f499(l0,l1); if (l29 === undefined) break b2930;
l30 = l29;
l31 = [];
b2931: {
if (!(l10 === "permit")) break b2931;
l32 = f459(l0,l1); if (l32 === undefined) break b2931;
l33 = l32;
l34 = f71(l0,l1,l33); if (l34 === undefined) break b2931;
l35 = l34;
{
const k2932 = keysOf(l35), v2932 = valuesOf(l35);
for (let n2932 = 0; n2932 < v2932.length; n2932++) {
l36 = k2932 === null ? n2932 : k2932[n2932];
l37 = v2932[n2932];
b2933: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f498(l0,l1); if (l41 === undefined) break b2930;
l42 = l41;
l43 = f511(l0,l1); if (l43 === undefined) break b2930;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f24(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b2930;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2934: {
if (l3 === undefined) break b2934;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2935: {
return l2;
}
}
function f512(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2936: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2936;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2936;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2937: {
if (l3 === undefined) break b2937;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2938: {
return l2;
}
}
function f513(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2939: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2939;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2939;
l6 = l5;
l7 = f513(l0,l1); if (l7 === undefined) break b2939;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2939;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2939;
l10 = D(l9, l6); if (l10 === undefined) break b2939;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2940: {
if (l3 === undefined) break b2940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2941: {
return l2;
}
}
function f514(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function f515(l0,l1) {
let l3,l2;
b2942: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2943: {
if (l3 === undefined) break b2943;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2944: {
return l2;
}
}
function g516(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2945: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2945;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2945;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2945;
if ((l7 === false)) break b2945;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2945;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2945;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2946: {
if (l3 === undefined) break b2946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2947: {
return l2;
}
}
function f516(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2948: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2948;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2948;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2948;
if ((l7 === false)) break b2948;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2948;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2948;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2949: {
if (l3 === undefined) break b2949;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2950: {
return l2;
}
}
function f517(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2951: {
b2952: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2952;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2952;
if (!(l5 === "account_closed")) break b2952;
l6 = f517(l0,l1); if (l6 === undefined) break b2952;
l7 = l6;
l8 = f516(l0,l1); if (l8 === undefined) break b2952;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2952;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2953: {
if (l3 !== undefined) break b2953;
l4 = f514(l0,l1); if (l4 === undefined) break b2953;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2953;
if (!(l5 === "event")) break b2953;
l6 = f517(l0,l1); if (l6 === undefined) break b2953;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2954: {
if (l3 === undefined) break b2954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2955: {
return l2;
}
}
function f518(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function f519(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2956: {
b2957: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2957;
l10 = l9;
l11 = l10;
l12 = f44(l0,l1,l11,l7); if (l12 === undefined) break b2957;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2957;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2957;
l22 = l21;
if (!Q(l18, l22)) break b2957;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2957;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2958: {
if (l5 !== undefined) break b2958;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2958;
l10 = l9;
l11 = f44(l0,l1,l10,l7); if (l11 === undefined) break b2958;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2959: {
if (l5 === undefined) break b2959;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2960: {
return l2;
}
}
function g520(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2961: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2961;
l5 = l4;
l6 = f514(l0,l1); if (l6 === undefined) break b2961;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2961;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2961;
l9 = l8;
l10 = f519(l0,l1,l5,l9); if (l10 === undefined) break b2961;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2962: {
if (l3 === undefined) break b2962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2963: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2963;
l5 = l4;
l6 = f514(l0,l1); if (l6 === undefined) break b2963;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2963;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2963;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2963;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2964: {
if (l3 === undefined) break b2964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2965: {
return l2;
}
}
function f520(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g521(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2966: {
l2 = new RegoSet();
}
b2967: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2967;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2967;
if (!(l5 === "account_closed")) break b2967;
b2968: {
l6 = f516(l0,l1); if (l6 === undefined) break b2968;
if ((l6 === false)) break b2968;
break b2967;}
l7 = f514(l0,l1); if (l7 === undefined) break b2967;
l8 = l7;
l9 = f26(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2967;
l10 = l9;
l2.add(l10);
}
b2969: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2969;
if ((l4 === false)) break b2969;
l5 = f514(l0,l1); if (l5 === undefined) break b2969;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2969;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2969;
if ((l8 === false)) break b2969;
b2970: {
l9 = f520(l0,l1); if (l9 === undefined) break b2970;
if ((l9 === false)) break b2970;
break b2969;}
l10 = f514(l0,l1); if (l10 === undefined) break b2969;
l11 = l10;
l12 = f26(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2969;
l13 = l12;
l2.add(l13);
}
b2971: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2971;
l5 = l4;
l6 = f520(l0,l1); if (l6 === undefined) break b2971;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2971;
if ((l8 === false)) break b2971;
l9 = f514(l0,l1); if (l9 === undefined) break b2971;
l10 = l9;
l11 = f26(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2971;
l12 = l11;
l2.add(l12);
}
b2972: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2972;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2972;
if (!(l5 === "account_closed")) break b2972;
l6 = f516(l0,l1); if (l6 === undefined) break b2972;
l7 = l6;
l8 = f514(l0,l1); if (l8 === undefined) break b2972;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2972;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2972;
l11 = l10;
l12 = f519(l0,l1,l7,l11); if (l12 === undefined) break b2972;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2972;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2972;
if ((l16 === false)) break b2972;
l17 = f514(l0,l1); if (l17 === undefined) break b2972;
l18 = l17;
l19 = f26(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2972;
l20 = l19;
l2.add(l20);
}
b2973: {
return l2;
}
}
function f521(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2974: {
l2 = new RegoSet();
}
b2975: {
l3 = undefined;
b2976: {
l4 = f517(l0,l1); if (l4 === undefined) break b2976;
if ((l4 === false)) break b2976;
break b2975;}
l5 = new O8("event_on");
l2.add(l5);
}
b2977: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2977;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2977;
if (!(l5 === "unset")) break b2977;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2977;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2977;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2977;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2978: {
return l2;
}
}
function f522(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l2;
b2979: {
b2980: {
l3 = undefined;
l4 = f516(l0,l1); if (l4 === undefined) break b2980;
if ((l4 === false)) break b2980;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2981: {
if (l3 !== undefined) break b2981;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2982: {
if (l3 === undefined) break b2982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2983: {
return l2;
}
}
function f523(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2984: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2984;
if ((l4 === false)) break b2984;
l5 = f514(l0,l1); if (l5 === undefined) break b2984;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2984;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2985: {
if (l3 === undefined) break b2985;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2986: {
return l2;
}
}
function f524(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b2987: {
b2988: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2988;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2988;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b2988;
if ((l7 === false)) break b2988;
l8 = f518(l0,l1); if (l8 === undefined) break b2988;
l9 = l8;
l10 = f514(l0,l1); if (l10 === undefined) break b2988;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b2988;
l12 = l11;
l13 = f514(l0,l1); if (l13 === undefined) break b2988;
l14 = l13;
l15 = new Bare();
b2989: {
l16 = f520(l0,l1); if (l16 === undefined) break b2989;
l15["keep_through"] = l16;
}
b2990: {
l17 = f524(l0,l1); if (l17 === undefined) break b2990;
l15["qualifier"] = l17;
}
b2991: {
b2992: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b2992;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b2992;
l21 = D(l20, "values"); if (l21 === undefined) break b2992;
l18 = merge(l21, l15);
break b2991;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f292(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b2988;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b2993: {
if (l3 !== undefined) break b2993;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2994: {
if (l3 === undefined) break b2994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2995: {
return l2;
}
}
function f525(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b2996: {
b2997: {
l3 = undefined;
b2998: {
l4 = f514(l0,l1); if (l4 === undefined) break b2998;
if ((l4 === false)) break b2998;
break b2997;}
l5 = f515(l0,l1); if (l5 === undefined) break b2997;
l6 = l5;
l7 = [];
b2999: {
l8 = f513(l0,l1); if (l8 === undefined) break b2999;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2997;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3000: {
if (l3 !== undefined) break b3000;
l4 = f521(l0,l1); if (l4 === undefined) break b3000;
l5 = l4;
l6 = f522(l0,l1); if (l6 === undefined) break b3000;
l7 = l6;
l8 = f110(l0,l1,l5,l7); if (l8 === undefined) break b3000;
l9 = l8;
l10 = f514(l0,l1); if (l10 === undefined) break b3000;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3000;
l13 = l12;
l14 = f514(l0,l1); if (l14 === undefined) break b3000;
l15 = l14;
l16 = f521(l0,l1); if (l16 === undefined) break b3000;
l17 = l16;
l18 = f522(l0,l1); if (l18 === undefined) break b3000;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f215(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3000;
l22 = l21;
l23 = [];
b3001: {
l24 = f514(l0,l1); if (l24 === undefined) break b3001;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3001;
if (!(l25 === "account_closed")) break b3001;
l26 = f61(l0,l1,"checks"); if (l26 === undefined) break b3001;
if ((l26 === false)) break b3001;
l27 = f523(l0,l1); if (l27 === undefined) break b3001;
l28 = l27;
l29 = f514(l0,l1); if (l29 === undefined) break b3001;
l30 = l29;
l31 = f120(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3001;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3000;
l35 = l34;
l36 = f514(l0,l1); if (l36 === undefined) break b3000;
l37 = l36;
l38 = f84(l0,l1,l37); if (l38 === undefined) break b3000;
l39 = l38;
l40 = f515(l0,l1); if (l40 === undefined) break b3000;
l41 = l40;
l42 = f513(l0,l1); if (l42 === undefined) break b3000;
l43 = l42;
l44 = f522(l0,l1); if (l44 === undefined) break b3000;
l45 = l44;
l46 = [];
b3002: {
l47 = f521(l0,l1); if (l47 === undefined) break b3002;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3002;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3002;
if ((l52 === false)) break b3002;
l53 = f514(l0,l1); if (l53 === undefined) break b3002;
l54 = l53;
l55 = f67(l0,l1,"keep_record",l54); if (l55 === undefined) break b3002;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f521(l0,l1); if (l58 === undefined) break b3000;
l59 = l58;
l60 = new Bare();
b3003: {
l61 = f520(l0,l1); if (l61 === undefined) break b3003;
l60["keep_through"] = l61;
}
b3004: {
l62 = f524(l0,l1); if (l62 === undefined) break b3004;
l60["qualifier"] = l62;
}
b3005: {
b3006: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3006;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3006;
l66 = D(l65, "values"); if (l66 === undefined) break b3006;
l63 = merge(l66, l60);
break b3005;
}
l63 = l60;
}
l67 = l63;
l68 = f525(l0,l1); if (l68 === undefined) break b3000;
l69 = l68;
l70 = new O58(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f24(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3000;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3007: {
if (l3 === undefined) break b3007;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3008: {
return l2;
}
}
function f526(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3009: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3009;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3009;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3010: {
if (l3 === undefined) break b3010;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3011: {
return l2;
}
}
function f527(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function f528(l0,l1) {
let l3,l2;
b3012: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3013: {
if (l3 === undefined) break b3013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3014: {
return l2;
}
}
function g529(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3015: {
l3 = undefined;
l4 = f527(l0,l1); if (l4 === undefined) break b3015;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3015;
l8 = l7;
l9 = f527(l0,l1); if (l9 === undefined) break b3015;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3015;
l11 = l10;
l12 = f527(l0,l1); if (l12 === undefined) break b3015;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3015;
l14 = l13;
l15 = f527(l0,l1); if (l15 === undefined) break b3015;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3015;
l17 = l16;
l18 = new O71(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3015;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3016: {
if (l3 === undefined) break b3016;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3017: {
return l2;
}
}
function f529(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3018: {
b3019: {
l3 = undefined;
b3020: {
l4 = f527(l0,l1); if (l4 === undefined) break b3020;
if ((l4 === false)) break b3020;
break b3019;}
l5 = f528(l0,l1); if (l5 === undefined) break b3019;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b3019;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3021: {
if (l3 !== undefined) break b3021;
l4 = f527(l0,l1); if (l4 === undefined) break b3021;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3021;
l7 = l6;
l8 = f527(l0,l1); if (l8 === undefined) break b3021;
l9 = l8;
l10 = f26(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3021;
l11 = l10;
l12 = f528(l0,l1); if (l12 === undefined) break b3021;
l13 = l12;
l14 = f527(l0,l1); if (l14 === undefined) break b3021;
l15 = l14;
l16 = f529(l0,l1); if (l16 === undefined) break b3021;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f24(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3021;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3022: {
if (l3 === undefined) break b3022;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3023: {
return l2;
}
}
function f530(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3024: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3024;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3024;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3025: {
if (l3 === undefined) break b3025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3026: {
return l2;
}
}
function f531(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3027: {
l3 = undefined;
l4 = f531(l0,l1); if (l4 === undefined) break b3027;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3027;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3027;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3028: {
if (l3 === undefined) break b3028;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3029: {
return l2;
}
}
function f532(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f533(l0,l1) {
let l3,l2;
b3030: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3031: {
if (l3 === undefined) break b3031;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3032: {
return l2;
}
}
function g534(l0,l1) {
let l3,l4,l2;
b3033: {
l3 = undefined;
l4 = new O48("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3034: {
if (l3 === undefined) break b3034;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3035: {
return l2;
}
}
function f534(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g535(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3036: {
b3037: {
l3 = undefined;
b3038: {
l4 = f532(l0,l1); if (l4 === undefined) break b3038;
if ((l4 === false)) break b3038;
break b3037;}
l5 = f533(l0,l1); if (l5 === undefined) break b3037;
l6 = l5;
l7 = [];
b3039: {
l8 = f531(l0,l1); if (l8 === undefined) break b3039;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3037;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3040: {
if (l3 !== undefined) break b3040;
l4 = f534(l0,l1); if (l4 === undefined) break b3040;
l5 = l4;
l6 = f531(l0,l1); if (l6 === undefined) break b3040;
l7 = l6;
l8 = f532(l0,l1); if (l8 === undefined) break b3040;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b3040;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3041: {
if (l3 === undefined) break b3041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3042: {
return l2;
}
}
function f535(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3043: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3043;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3043;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3043;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3043;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3043;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3044: {
if (l3 === undefined) break b3044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3045: {
return l2;
}
}
function f536(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3046: {
l3 = undefined;
l4 = f536(l0,l1); if (l4 === undefined) break b3046;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3046;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3046;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3047: {
if (l3 === undefined) break b3047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3048: {
return l2;
}
}
function f537(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3049: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3049;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3049;
l6 = l5;
l7 = f537(l0,l1); if (l7 === undefined) break b3049;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3049;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3049;
if ((l10 === false)) break b3049;
l11 = f537(l0,l1); if (l11 === undefined) break b3049;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3050: {
if (l3 === undefined) break b3050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3051: {
return l2;
}
}
function f538(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function f539(l0,l1) {
let l3,l2;
b3052: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3053: {
if (l3 === undefined) break b3053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3054: {
return l2;
}
}
function f540(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3055: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f190(l0,l1); if (l8 === undefined) break b3055;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3055;
l10 = D(l9, l6); if (l10 === undefined) break b3055;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3055;
l13 = l12;
l14 = f190(l0,l1); if (l14 === undefined) break b3055;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3055;
l16 = D(l15, l13); if (l16 === undefined) break b3055;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3056: {
if (l5 === undefined) break b3056;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3057: {
return l2;
}
}
function g541(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3058: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3058;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3058;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3058;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3058;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3058;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3058;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3058;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3058;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3059: {
if (l3 === undefined) break b3059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3060: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3060;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3060;
l6 = l5;
l7 = f538(l0,l1); if (l7 === undefined) break b3060;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3060;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3060;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3060;
l11 = l10;
l12 = f540(l0,l1,l6,l11); if (l12 === undefined) break b3060;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3061: {
if (l3 === undefined) break b3061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3062: {
return l2;
}
}
function f541(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g541(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g542(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3063: {
l3 = undefined;
l4 = f541(l0,l1); if (l4 === undefined) break b3063;
l5 = l4;
l6 = f33(l0,l1); if (l6 === undefined) break b3063;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3063;
if ((l8 === false)) break b3063;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3064: {
if (l3 === undefined) break b3064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3065: {
return l2;
}
}
function f542(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g542(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g543(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3066: {
l3 = undefined;
l4 = f542(l0,l1); if (l4 === undefined) break b3066;
if ((l4 === false)) break b3066;
l5 = f33(l0,l1); if (l5 === undefined) break b3066;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3066;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3066;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3066;
if (!(l13 === "unavailable")) break b3066;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3067: {
if (l3 === undefined) break b3067;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3068: {
return l2;
}
}
function f543(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g543(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function f544(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b3069: {
b3070: {
l4 = undefined;
l5 = l3;
l6 = [];
b3071: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3071;
{
const k3072 = keysOf(l7), v3072 = valuesOf(l7);
for (let n3072 = 0; n3072 < v3072.length; n3072++) {
l8 = k3072 === null ? n3072 : k3072[n3072];
l9 = v3072[n3072];
b3073: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3073;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3073;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3073;
if (!Q(l12, l14)) break b3073;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3070;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3070;
if ((l19 === false)) break b3070;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3070;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3070;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3070;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b3074: {
if (l4 !== undefined) break b3074;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3075: {
if (l4 === undefined) break b3075;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3076: {
return l2;
}
}
function g545(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b3077: {
l2 = new RegoSet();
}
b3078: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3078;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3078;
l7 = l6;
{
const k3079 = keysOf(l7), v3079 = valuesOf(l7);
for (let n3079 = 0; n3079 < v3079.length; n3079++) {
l8 = k3079 === null ? n3079 : k3079[n3079];
l9 = v3079[n3079];
b3080: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3081: {
l3 = undefined;
b3082: {
l4 = f542(l0,l1); if (l4 === undefined) break b3082;
if ((l4 === false)) break b3082;
break b3081;}
l5 = f538(l0,l1); if (l5 === undefined) break b3081;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3081;
l7 = l6;
l8 = f544(l0,l1,l7); if (l8 === undefined) break b3081;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3081;
l11 = l10;
{
const k3083 = keysOf(l11), v3083 = valuesOf(l11);
for (let n3083 = 0; n3083 < v3083.length; n3083++) {
l12 = k3083 === null ? n3083 : k3083[n3083];
l13 = v3083[n3083];
b3084: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3085: {
l3 = undefined;
l4 = f542(l0,l1); if (l4 === undefined) break b3085;
if ((l4 === false)) break b3085;
l5 = f538(l0,l1); if (l5 === undefined) break b3085;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3085;
l7 = l6;
l8 = f544(l0,l1,l7); if (l8 === undefined) break b3085;
l9 = l8;
l10 = f538(l0,l1); if (l10 === undefined) break b3085;
l11 = H(l10) ? l10.application : undefined; if (l11 === undefined && (l11 = S(l10, "application")) === undefined) break b3085;
l12 = H(l11) ? l11.before_regulation : undefined; if (l12 === undefined && (l12 = S(l11, "before_regulation")) === undefined) break b3085;
l13 = l12;
l14 = new RegoSet();
l14.add("readings");
l15 = b_object_filter(l13,l14); if (l15 === undefined) break b3085;
l16 = l15;
l17 = b_object_union(l9,l16); if (l17 === undefined) break b3085;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b3085;
l20 = l19;
{
const k3086 = keysOf(l20), v3086 = valuesOf(l20);
for (let n3086 = 0; n3086 < v3086.length; n3086++) {
l21 = k3086 === null ? n3086 : k3086[n3086];
l22 = v3086[n3086];
b3087: {
l23 = l21;
l24 = l22;
l2.add(l24);
}
}
}
}
b3088: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3088;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3088;
l6 = l5;
l7 = f544(l0,l1,l6); if (l7 === undefined) break b3088;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3088;
l10 = l9;
{
const k3089 = keysOf(l10), v3089 = valuesOf(l10);
for (let n3089 = 0; n3089 < v3089.length; n3089++) {
l11 = k3089 === null ? n3089 : k3089[n3089];
l12 = v3089[n3089];
b3090: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3091: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3091;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3091;
l6 = l5;
l7 = f538(l0,l1); if (l7 === undefined) break b3091;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3091;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3091;
l10 = D(l9, l6); if (l10 === undefined) break b3091;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3091;
l13 = l12;
{
const k3092 = keysOf(l13), v3092 = valuesOf(l13);
for (let n3092 = 0; n3092 < v3092.length; n3092++) {
l14 = k3092 === null ? n3092 : k3092[n3092];
l15 = v3092[n3092];
b3093: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3094: {
return l2;
}
}
function f545(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g545(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g546(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3095: {
l3 = undefined;
l4 = [];
b3096: {
b3097: {
l5 = f542(l0,l1); if (l5 === undefined) break b3097;
if ((l5 === false)) break b3097;
break b3096;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3096;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3096;
l10 = l9;
l11 = f159(l0,l1,l10); if (l11 === undefined) break b3096;
l12 = l11;
l13 = f538(l0,l1); if (l13 === undefined) break b3096;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3096;
l15 = l14;
l16 = f544(l0,l1,l15); if (l16 === undefined) break b3096;
l17 = l16;
l18 = f541(l0,l1); if (l18 === undefined) break b3096;
l19 = l18;
l20 = new O35("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3098: {
if (l3 === undefined) break b3098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3099: {
return l2;
}
}
function f546(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3100: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3100;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3100;
l6 = l5;
l7 = f538(l0,l1); if (l7 === undefined) break b3100;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3100;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3100;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3100;
if ((l11 === false)) break b3100;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3100;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3100;
if (!(l13 === true)) break b3100;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3101: {
if (l3 === undefined) break b3101;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3102: {
return l2;
}
}
function f547(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3103: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3103;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3103;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3103;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3103;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3103;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3103;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3103;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3103;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3104: {
if (l3 === undefined) break b3104;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3105: {
return l2;
}
}
function f548(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3106: {
l3 = undefined;
l4 = [];
b3107: {
b3108: {
l5 = f547(l0,l1); if (l5 === undefined) break b3108;
if ((l5 === false)) break b3108;
break b3107;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3107;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3107;
l10 = l9;
l11 = f159(l0,l1,l10); if (l11 === undefined) break b3107;
l12 = l11;
l13 = f538(l0,l1); if (l13 === undefined) break b3107;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3107;
l15 = l14;
l16 = f544(l0,l1,l15); if (l16 === undefined) break b3107;
l17 = l16;
l18 = f548(l0,l1); if (l18 === undefined) break b3107;
l19 = l18;
l20 = new O35("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3109: {
if (l3 === undefined) break b3109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3110: {
return l2;
}
}
function f549(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3111: {
l3 = undefined;
l4 = [];
b3112: {
l5 = f547(l0,l1); if (l5 === undefined) break b3112;
if ((l5 === false)) break b3112;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3112;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3112;
l10 = l9;
l11 = f159(l0,l1,l10); if (l11 === undefined) break b3112;
l12 = l11;
l13 = f548(l0,l1); if (l13 === undefined) break b3112;
l14 = l13;
l15 = f538(l0,l1); if (l15 === undefined) break b3112;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b3112;
l17 = l16;
l18 = new O35("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3113: {
if (l3 === undefined) break b3113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3114: {
return l2;
}
}
function f550(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3115: {
l3 = undefined;
l4 = [];
b3116: {
l5 = f546(l0,l1); if (l5 === undefined) break b3116;
l6 = l5;
l7 = f549(l0,l1); if (l7 === undefined) break b3116;
l8 = l7;
l9 = f550(l0,l1); if (l9 === undefined) break b3116;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3117 = keysOf(l12), v3117 = valuesOf(l12);
for (let n3117 = 0; n3117 < v3117.length; n3117++) {
l13 = k3117 === null ? n3117 : k3117[n3117];
l14 = v3117[n3117];
b3118: {
l15 = l13;
l16 = l14;
{
const k3119 = keysOf(l16), v3119 = valuesOf(l16);
for (let n3119 = 0; n3119 < v3119.length; n3119++) {
l17 = k3119 === null ? n3119 : k3119[n3119];
l18 = v3119[n3119];
b3120: {
l19 = l17;
l20 = l18;
l4.push(l20);
}
}
}
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3121: {
if (l3 === undefined) break b3121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3122: {
return l2;
}
}
function f551(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function f552(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3123: {
l4 = undefined;
l5 = l3;
l6 = f190(l0,l1); if (l6 === undefined) break b3123;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3123;
l8 = D(l7, l5); if (l8 === undefined) break b3123;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3123;
if ((l10 === false)) break b3123;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3124: {
if (l4 === undefined) break b3124;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3125: {
return l2;
}
}
function f553(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3126: {
l4 = undefined;
l5 = l3;
l6 = f552(l0,l1,l5); if (l6 === undefined) break b3126;
if ((l6 === false)) break b3126;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3126;
l9 = l8;
l10 = f552(l0,l1,l9); if (l10 === undefined) break b3126;
if ((l10 === false)) break b3126;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3127: {
if (l4 === undefined) break b3127;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3128: {
return l2;
}
}
function f554(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3129: {
b3130: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3131: {
l8 = f552(l0,l1,l6); if (l8 === undefined) break b3131;
if ((l8 === false)) break b3131;
break b3130;}
l9 = new RegoSet();
b3132: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3132;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3132;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3132;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3133 = keysOf(l19), v3133 = valuesOf(l19);
for (let n3133 = 0; n3133 < v3133.length; n3133++) {
l20 = k3133 === null ? n3133 : k3133[n3133];
l21 = v3133[n3133];
b3134: {
l22 = l20;
l23 = l21;
b3135: {
l24 = f553(l0,l1,l23); if (l24 === undefined) break b3135;
if ((l24 === false)) break b3135;
break b3134;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3134;
l28 = l27;
l29 = new O72(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b3136: {
if (l5 !== undefined) break b3136;
l6 = l3;
l7 = l4;
l8 = f190(l0,l1); if (l8 === undefined) break b3136;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3136;
l10 = D(l9, l6); if (l10 === undefined) break b3136;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3136;
if ((l12 === false)) break b3136;
l13 = f190(l0,l1); if (l13 === undefined) break b3136;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3136;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3136;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3136;
l21 = l20;
l22 = new RegoSet();
l23 = new O72(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3137: {
if (l5 !== undefined) break b3137;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3138: {
if (l5 === undefined) break b3138;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3139: {
return l2;
}
}
function g555(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3140: {
l2 = new RegoSet();
}
b3141: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3141;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3141;
l6 = l5;
l7 = f538(l0,l1); if (l7 === undefined) break b3141;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3141;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3141;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3141;
l11 = l10;
l12 = f554(l0,l1,l6,l11); if (l12 === undefined) break b3141;
l13 = l12;
{
const k3142 = keysOf(l13), v3142 = valuesOf(l13);
for (let n3142 = 0; n3142 < v3142.length; n3142++) {
l14 = k3142 === null ? n3142 : k3142[n3142];
l15 = v3142[n3142];
b3143: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3144: {
return l2;
}
}
function f555(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g556(l0,l1) {
let l3,l4,l5,l2;
b3145: {
l3 = undefined;
l4 = f548(l0,l1); if (l4 === undefined) break b3145;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3146: {
if (l3 === undefined) break b3146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3147: {
return l2;
}
}
function f556(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g557(l0,l1) {
let l3,l4,l5,l6,l2;
b3148: {
l3 = undefined;
b3149: {
l4 = f542(l0,l1); if (l4 === undefined) break b3149;
if ((l4 === false)) break b3149;
break b3148;}
l5 = f541(l0,l1); if (l5 === undefined) break b3148;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3150: {
if (l3 === undefined) break b3150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3151: {
return l2;
}
}
function f557(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g557(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g558(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3152: {
l3 = undefined;
b3153: {
l4 = f542(l0,l1); if (l4 === undefined) break b3153;
if ((l4 === false)) break b3153;
break b3152;}
l5 = f538(l0,l1); if (l5 === undefined) break b3152;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3152;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3152;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3152;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3152;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3152;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3152;
l15 = l14;
l16 = f540(l0,l1,l15,l12); if (l16 === undefined) break b3152;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3154: {
if (l3 === undefined) break b3154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3155: {
return l2;
}
}
function f558(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3156: {
b3157: {
l3 = undefined;
b3158: {
l4 = f542(l0,l1); if (l4 === undefined) break b3158;
if ((l4 === false)) break b3158;
break b3157;}
l5 = f538(l0,l1); if (l5 === undefined) break b3157;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3157;
l7 = l6;
l8 = f544(l0,l1,l7); if (l8 === undefined) break b3157;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3157;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3157;
l12 = l11;
l13 = f538(l0,l1); if (l13 === undefined) break b3157;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3157;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3157;
l16 = l15;
l17 = new Bare();
b3159: {
l18 = f556(l0,l1); if (l18 === undefined) break b3159;
l17["adjust_by"] = l18;
}
b3160: {
l19 = f557(l0,l1); if (l19 === undefined) break b3160;
l17["apply_by"] = l19;
}
b3161: {
l20 = f558(l0,l1); if (l20 === undefined) break b3161;
l17["apply_by_cautious"] = l20;
}
b3162: {
b3163: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3163;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3163;
l24 = D(l23, "values"); if (l24 === undefined) break b3163;
l21 = merge(l24, l17);
break b3162;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f292(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3157;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3164: {
if (l3 !== undefined) break b3164;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3165: {
if (l3 === undefined) break b3165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3166: {
return l2;
}
}
function f559(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3167: {
b3168: {
l3 = undefined;
l4 = f538(l0,l1); if (l4 === undefined) break b3168;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3168;
if ((l5 === false)) break b3168;
l6 = f538(l0,l1); if (l6 === undefined) break b3168;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3168;
l8 = l7;
l9 = f544(l0,l1,l8); if (l9 === undefined) break b3168;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3168;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3168;
l13 = l12;
l14 = f538(l0,l1); if (l14 === undefined) break b3168;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3168;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3168;
l17 = l16;
l18 = new Bare();
b3169: {
l19 = f556(l0,l1); if (l19 === undefined) break b3169;
l18["adjust_by"] = l19;
}
b3170: {
l20 = f557(l0,l1); if (l20 === undefined) break b3170;
l18["apply_by"] = l20;
}
b3171: {
l21 = f558(l0,l1); if (l21 === undefined) break b3171;
l18["apply_by_cautious"] = l21;
}
b3172: {
b3173: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3173;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3173;
l25 = D(l24, "values"); if (l25 === undefined) break b3173;
l22 = merge(l25, l18);
break b3172;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f292(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3168;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3174: {
if (l3 !== undefined) break b3174;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3175: {
if (l3 === undefined) break b3175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3176: {
return l2;
}
}
function f560(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3177: {
l3 = undefined;
l4 = [];
b3178: {
l5 = f538(l0,l1); if (l5 === undefined) break b3178;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3178;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3178;
{
const k3179 = keysOf(l7), v3179 = valuesOf(l7);
for (let n3179 = 0; n3179 < v3179.length; n3179++) {
l8 = k3179 === null ? n3179 : k3179[n3179];
l9 = v3179[n3179];
b3180: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3180;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3180;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3180;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3180;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3180;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3180;
if ((l21 === false)) break b3180;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3181: {
if (l3 === undefined) break b3181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3182: {
return l2;
}
}
function f561(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3183: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3183;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3183;
l6 = l5;
l7 = f561(l0,l1); if (l7 === undefined) break b3183;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3183;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3183;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3183;
if ((l12 === false)) break b3183;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3184: {
if (l3 === undefined) break b3184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3185: {
return l2;
}
}
function f562(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3186: {
l2 = new RegoSet();
}
b3187: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3187;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3187;
l6 = l5;
l7 = f538(l0,l1); if (l7 === undefined) break b3187;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3187;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3187;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3187;
if ((l11 === false)) break b3187;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3187;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3187;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3187;
l18 = f549(l0,l1); if (l18 === undefined) break b3187;
{
const k3188 = keysOf(l18), v3188 = valuesOf(l18);
for (let n3188 = 0; n3188 < v3188.length; n3188++) {
l19 = k3188 === null ? n3188 : k3188[n3188];
l20 = v3188[n3188];
b3189: {
l21 = l19;
l22 = l20;
l23 = f171(l0,l1,l22); if (l23 === undefined) break b3189;
if ((l23 === false)) break b3189;
l24 = f538(l0,l1); if (l24 === undefined) break b3189;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3189;
l26 = l25;
l27 = f26(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b3189;
l28 = l27;
l2.add(l28);
}
}
}
}
b3190: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3190;
{
const k3191 = keysOf(l4), v3191 = valuesOf(l4);
for (let n3191 = 0; n3191 < v3191.length; n3191++) {
l5 = k3191 === null ? n3191 : k3191[n3191];
l6 = v3191[n3191];
b3192: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3192;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3192;
if ((l11 === false)) break b3192;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3192;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3192;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3192;
if ((l15 === false)) break b3192;
l16 = f561(l0,l1); if (l16 === undefined) break b3192;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3192;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3192;
if ((l21 === false)) break b3192;
b3193: {
l22 = f562(l0,l1); if (l22 === undefined) break b3193;
if ((l22 === false)) break b3193;
break b3192;}
l23 = f538(l0,l1); if (l23 === undefined) break b3192;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3192;
l25 = l24;
l26 = f544(l0,l1,l25); if (l26 === undefined) break b3192;
l27 = l26;
l28 = f26(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3192;
l29 = l28;
l2.add(l29);
}
}
}
}
b3194: {
l3 = undefined;
l4 = f543(l0,l1); if (l4 === undefined) break b3194;
l5 = l4;
l6 = f26(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3194;
l7 = l6;
l2.add(l7);
}
b3195: {
return l2;
}
}
function f563(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3196: {
b3197: {
l3 = undefined;
b3198: {
l4 = f538(l0,l1); if (l4 === undefined) break b3198;
if ((l4 === false)) break b3198;
break b3197;}
l5 = f539(l0,l1); if (l5 === undefined) break b3197;
l6 = l5;
l7 = [];
b3199: {
l8 = f536(l0,l1); if (l8 === undefined) break b3199;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3197;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3200: {
if (l3 !== undefined) break b3200;
l4 = f542(l0,l1); if (l4 === undefined) break b3200;
if ((l4 === false)) break b3200;
b3201: {
l5 = f538(l0,l1); if (l5 === undefined) break b3201;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3201;
if ((l6 === false)) break b3201;
break b3200;}
l7 = f539(l0,l1); if (l7 === undefined) break b3200;
l8 = l7;
l9 = f536(l0,l1); if (l9 === undefined) break b3200;
l10 = l9;
l11 = f545(l0,l1); if (l11 === undefined) break b3200;
l12 = l11;
l13 = new O3(l12);
l14 = f24(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3200;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3202: {
if (l3 !== undefined) break b3202;
l4 = new RegoSet();
b3203: {
l5 = f551(l0,l1); if (l5 === undefined) break b3203;
{
const k3204 = keysOf(l5), v3204 = valuesOf(l5);
for (let n3204 = 0; n3204 < v3204.length; n3204++) {
l6 = k3204 === null ? n3204 : k3204[n3204];
l7 = v3204[n3204];
b3205: {
l8 = l6;
l9 = l7;
l10 = f165(l0,l1,l9); if (l10 === undefined) break b3205;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f555(l0,l1); if (l13 === undefined) break b3202;
l14 = l13;
l15 = f169(l0,l1,l12,l14); if (l15 === undefined) break b3202;
l16 = l15;
l17 = l16;
l18 = f551(l0,l1); if (l18 === undefined) break b3202;
l19 = l18;
l20 = f172(l0,l1,l19); if (l20 === undefined) break b3202;
l21 = l20;
l22 = f551(l0,l1); if (l22 === undefined) break b3202;
l23 = l22;
l24 = f174(l0,l1,l23,l17); if (l24 === undefined) break b3202;
l25 = l24;
l26 = f559(l0,l1); if (l26 === undefined) break b3202;
l27 = l26;
l28 = f560(l0,l1); if (l28 === undefined) break b3202;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3202;
l31 = l30;
l32 = f539(l0,l1); if (l32 === undefined) break b3202;
l33 = l32;
l34 = f536(l0,l1); if (l34 === undefined) break b3202;
l35 = l34;
l36 = f545(l0,l1); if (l36 === undefined) break b3202;
l37 = l36;
l38 = f555(l0,l1); if (l38 === undefined) break b3202;
l39 = l38;
l40 = new Bare();
b3206: {
l41 = f556(l0,l1); if (l41 === undefined) break b3206;
l40["adjust_by"] = l41;
}
b3207: {
l42 = f557(l0,l1); if (l42 === undefined) break b3207;
l40["apply_by"] = l42;
}
b3208: {
l43 = f558(l0,l1); if (l43 === undefined) break b3208;
l40["apply_by_cautious"] = l43;
}
b3209: {
b3210: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b3210;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b3210;
l47 = D(l46, "values"); if (l47 === undefined) break b3210;
l44 = merge(l47, l40);
break b3209;
}
l44 = l40;
}
l48 = l44;
l49 = f563(l0,l1); if (l49 === undefined) break b3202;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f24(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3202;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b3211: {
if (l3 === undefined) break b3211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3212: {
return l2;
}
}
function f564(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3213: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3213;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3213;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3214: {
if (l3 === undefined) break b3214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3215: {
return l2;
}
}
function f565(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3216: {
l3 = undefined;
l4 = f565(l0,l1); if (l4 === undefined) break b3216;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3216;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3216;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3216;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3217: {
if (l3 === undefined) break b3217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3218: {
return l2;
}
}
function f566(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function f567(l0,l1) {
let l3,l2;
b3219: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3220: {
if (l3 === undefined) break b3220;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3221: {
return l2;
}
}
function g568(l0,l1) {
let l3,l4,l5,l6,l2;
b3222: {
l3 = undefined;
l4 = new Bare();
l5 = new O73("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O74("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3223: {
if (l3 === undefined) break b3223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3224: {
return l2;
}
}
function f568(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f569(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3225: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3225;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3225;
if ((l10 === false)) break b3225;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3226: {
if (l5 === undefined) break b3226;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3227: {
return l2;
}
}
function f570(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3228: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3229: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3229;
{
const k3230 = keysOf(l9), v3230 = valuesOf(l9);
for (let n3230 = 0; n3230 < v3230.length; n3230++) {
l10 = k3230 === null ? n3230 : k3230[n3230];
l11 = v3230[n3230];
b3231: {
l12 = l10;
l13 = l11;
b3232: {
l14 = f569(l0,l1,l7,l13); if (l14 === undefined) break b3232;
if ((l14 === false)) break b3232;
break b3231;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3228;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3233: {
if (l5 === undefined) break b3233;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3234: {
return l2;
}
}
function f571(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3235: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3236: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3236;
if ((l8 === false)) break b3236;
break b3235;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3237: {
if (l5 === undefined) break b3237;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3238: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3238;
if ((l8 === false)) break b3238;
l9 = f570(l0,l1,l6,l7); if (l9 === undefined) break b3238;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3238;
l12 = D(l11, l10); if (l12 === undefined) break b3238;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3239: {
if (l5 === undefined) break b3239;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3240: {
return l2;
}
}
function f572(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3241: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3242: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3243 = keysOf(l8), v3243 = valuesOf(l8);
for (let n3243 = 0; n3243 < v3243.length; n3243++) {
l9 = k3243 === null ? n3243 : k3243[n3243];
l10 = v3243[n3243];
b3244: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3244;
if (!(l13 === "unset")) break b3244;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3245: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3245;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3245;
if (!(l17 === "unset")) break b3245;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3241;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3246: {
if (l4 === undefined) break b3246;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3247: {
return l2;
}
}
function f573(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3248: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3249: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3249;
if ((l10 === false)) break b3249;
break b3248;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3250: {
if (l6 === undefined) break b3250;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3251: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3251;
if ((l10 === false)) break b3251;
l11 = f570(l0,l1,l7,l9); if (l11 === undefined) break b3251;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3251;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3251;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3252: {
if (l6 === undefined) break b3252;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3253: {
return l2;
}
}
function f574(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3254: {
b3255: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3255;
if (!(l8 === "up")) break b3255;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3255;
if ((l10 === false)) break b3255;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3256: {
if (l5 !== undefined) break b3256;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3256;
if (!(l8 === "half_up")) break b3256;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3256;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3256;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3256;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3256;
if ((l15 === false)) break b3256;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3257: {
if (l5 !== undefined) break b3257;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3258: {
if (l5 === undefined) break b3258;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3259: {
return l2;
}
}
function f575(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3260: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3260;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3260;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3260;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3260;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3260;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3260;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3260;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3260;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3260;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3260;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3260;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3260;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3260;
l30 = l29;
l31 = l30;
l32 = f574(l0,l1,l18,l7); if (l32 === undefined) break b3260;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3260;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3261: {
if (l5 === undefined) break b3261;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3262: {
return l2;
}
}
function f576(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3263: {
b3264: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3264;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3264;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3264;
if ((l13 === false)) break b3264;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3264;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3265: {
if (l5 !== undefined) break b3265;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3266: {
if (l5 === undefined) break b3266;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3267: {
return l2;
}
}
function f577(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3268: {
b3269: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3269;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3269;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3269;
if ((l13 === false)) break b3269;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3269;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3270: {
if (l5 !== undefined) break b3270;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3271: {
if (l5 === undefined) break b3271;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3272: {
return l2;
}
}
function f578(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3273: {
b3274: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3274;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3274;
if ((l11 === false)) break b3274;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3275: {
if (l5 !== undefined) break b3275;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3276: {
if (l5 === undefined) break b3276;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3277: {
return l2;
}
}
function f579(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3278: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3278;
l9 = l8;
l10 = f575(l0,l1,l7,l9); if (l10 === undefined) break b3278;
l11 = l10;
l12 = [l11,"rate"];
l13 = f576(l0,l1,l12,l6); if (l13 === undefined) break b3278;
l14 = l13;
l15 = f577(l0,l1,l14,l6); if (l15 === undefined) break b3278;
l16 = l15;
l17 = f578(l0,l1,l16,l7); if (l17 === undefined) break b3278;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3279: {
if (l5 === undefined) break b3279;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3280: {
return l2;
}
}
function f580(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3281: {
b3282: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3282;
if ((l8 === false)) break b3282;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3282;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3282;
l14 = l13;
l15 = new O75(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3283: {
if (l5 !== undefined) break b3283;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3284: {
if (l5 === undefined) break b3284;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3285: {
return l2;
}
}
function f581(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3286: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3286;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3286;
if ((l15 === false)) break b3286;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3287: {
if (l7 === undefined) break b3287;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3288: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3288;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3288;
l15 = f579(l0,l1,l9,l10); if (l15 === undefined) break b3288;
l16 = l15;
if (!Array.isArray(l16)) break b3288;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3288;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3288;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3288;
l22 = l20;
l23 = f580(l0,l1,l21,l11); if (l23 === undefined) break b3288;
l24 = l23;
l25 = l24;
l26 = new O76(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3288;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3289: {
if (l7 === undefined) break b3289;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3290: {
return l2;
}
}
function f582(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3291: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3291;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3291;
if ((l9 === false)) break b3291;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3291;
if ((l11 === false)) break b3291;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3292: {
if (l6 === undefined) break b3292;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3293: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3293;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3293;
l10 = 0;
if (!Q(l9, l10)) break b3293;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3294: {
if (l6 === undefined) break b3294;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3295: {
return l2;
}
}
function f583(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3296: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3297: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3297;
if (!(l9 === "rate")) break b3297;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3297;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3297;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3297;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3297;
l18 = l17;
{
const k3298 = keysOf(l18), v3298 = valuesOf(l18);
for (let n3298 = 0; n3298 < v3298.length; n3298++) {
l19 = k3298 === null ? n3298 : k3298[n3298];
l20 = v3298[n3298];
b3299: {
l21 = l19;
l22 = l20;
l8.add(l22);
}
}
}
}
l23 = l8;
if (l5 === undefined) l5 = l23; else if (!Q(l5, l23)) conflict();
}
b3300: {
if (l5 === undefined) break b3300;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3301: {
return l2;
}
}
function f584(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b3302: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3302;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3302;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3302;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3302;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3302;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3302;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3302;
l23 = l22;
l24 = 1;
l25 = -1;
l26 = b_substring(l23,l24,l25); if (l26 === undefined) break b3302;
l27 = l26;
l28 = l27;
l29 = H(l7) ? l7.numerator : undefined; if (l29 === undefined && (l29 = S(l7, "numerator")) === undefined) break b3302;
l30 = l29;
l31 = b_mul(l6,l30); if (l31 === undefined) break b3302;
l32 = l31;
l33 = b_minus(l32,l16); if (l33 === undefined) break b3302;
l34 = l33;
l35 = H(l7) ? l7.denominator : undefined; if (l35 === undefined && (l35 = S(l7, "denominator")) === undefined) break b3302;
l36 = l35;
l37 = b_div(l34,l36); if (l37 === undefined) break b3302;
l38 = l37;
l39 = 10;
l40 = b_format_int(l38,l39); if (l40 === undefined) break b3302;
l41 = l40;
l42 = [l41,l28];
l43 = b_concat(".",l42); if (l43 === undefined) break b3302;
l44 = l43;
if (l5 === undefined) l5 = l44; else if (!Q(l5, l44)) conflict();
}
b3303: {
if (l5 === undefined) break b3303;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3304: {
return l2;
}
}
function f585(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l2;
b3305: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
b3306: {
l11 = H(l7) ? l7.rate : undefined; if (l11 === undefined && (l11 = S(l7, "rate")) === undefined) break b3306;
l12 = H(l11) ? l11.value : undefined; if (l12 === undefined && (l12 = S(l11, "value")) === undefined) break b3306;
l13 = H(l12) ? l12.numerator : undefined; if (l13 === undefined && (l13 = S(l12, "numerator")) === undefined) break b3306;
l14 = l13;
l15 = H(l7) ? l7.rate : undefined; if (l15 === undefined && (l15 = S(l7, "rate")) === undefined) break b3306;
l16 = H(l15) ? l15.value : undefined; if (l16 === undefined && (l16 = S(l15, "value")) === undefined) break b3306;
l17 = H(l16) ? l16.denominator : undefined; if (l17 === undefined && (l17 = S(l16, "denominator")) === undefined) break b3306;
l18 = l17;
l19 = [l14,l18];
l20 = l19;
{
const k3307 = keysOf(l20), v3307 = valuesOf(l20);
for (let n3307 = 0; n3307 < v3307.length; n3307++) {
l21 = k3307 === null ? n3307 : k3307[n3307];
l22 = v3307[n3307];
b3308: {
l23 = l21;
l24 = l22;
l25 = 10;
l26 = b_format_int(l24,l25); if (l26 === undefined) break b3308;
l27 = l26;
l10.push(l27);
}
}
}
}
l28 = l10;
l29 = b_concat("/",l28); if (l29 === undefined) break b3305;
l30 = l29;
l31 = H(l7) ? l7.rate : undefined; if (l31 === undefined && (l31 = S(l7, "rate")) === undefined) break b3305;
l32 = H(l31) ? l31.value : undefined; if (l32 === undefined && (l32 = S(l31, "value")) === undefined) break b3305;
l33 = l32;
l34 = f584(l0,l1,l8,l33); if (l34 === undefined) break b3305;
l35 = l34;
l36 = H(l7) ? l7.rate : undefined; if (l36 === undefined && (l36 = S(l7, "rate")) === undefined) break b3305;
l37 = l36;
l38 = f575(l0,l1,l8,l37); if (l38 === undefined) break b3305;
l39 = l38;
l40 = new Bare();
b3309: {
l41 = H(l7) ? l7.rate : undefined; if (l41 === undefined && (l41 = S(l7, "rate")) === undefined) break b3309;
l42 = H(l41) ? l41.readings : undefined; if (l42 === undefined && (l42 = S(l41, "readings")) === undefined) break b3309;
l43 = 0;
l44 = D(l42, l43); if (l44 === undefined) break b3309;
l45 = l44;
insertOnce(l40, "reading", l45);
}
l46 = l40;
l47 = new O77("rounded","rows",l39);
l48 = b_object_union(l47,l46); if (l48 === undefined) break b3305;
l49 = l48;
l50 = H(l7) ? l7.clause : undefined; if (l50 === undefined && (l50 = S(l7, "clause")) === undefined) break b3305;
l51 = l50;
l52 = [];
l53 = new O77("rows","rows",l8);
l52.push(l53);
l54 = new O10(l51,"rate",l30);
l52.push(l54);
l55 = new O77("share","rows",l35);
l52.push(l55);
l56 = [l49];
l57 = b_array_concat(l52,l56); if (l57 === undefined) break b3305;
l58 = l57;
l59 = [];
b3310: {
l60 = ["minimum","maximum"];
l61 = l60;
{
const k3311 = keysOf(l61), v3311 = valuesOf(l61);
for (let n3311 = 0; n3311 < v3311.length; n3311++) {
l62 = k3311 === null ? n3311 : k3311[n3311];
l63 = v3311[n3311];
b3312: {
l64 = l62;
l65 = l63;
l66 = D(l7, l65); if (l66 === undefined) break b3312;
if ((l66 === false)) break b3312;
l67 = H(l7) ? l7.clause : undefined; if (l67 === undefined && (l67 = S(l7, "clause")) === undefined) break b3312;
l68 = l67;
l69 = D(l7, l65); if (l69 === undefined) break b3312;
l70 = l69;
l71 = new O54(l68,l65,"rows",l70);
l72 = l71;
l59.push(l72);
}
}
}
}
l73 = l59;
l74 = H(l9) ? l9.samples : undefined; if (l74 === undefined && (l74 = S(l9, "samples")) === undefined) break b3305;
l75 = l74;
l76 = [];
l77 = new O77("samples","rows",l75);
l76.push(l77);
l78 = b_array_concat(l73,l76); if (l78 === undefined) break b3305;
l79 = l78;
l80 = b_array_concat(l58,l79); if (l80 === undefined) break b3305;
l81 = l80;
if (l6 === undefined) l6 = l81; else if (!Q(l6, l81)) conflict();
}
b3313: {
if (l6 === undefined) break b3313;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3314: {
return l2;
}
}
function f586(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l2;
b3315: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3315;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3315;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3315;
l12 = D(l11, l10); if (l12 === undefined) break b3315;
l13 = l12;
l14 = f571(l0,l1,l7,l13); if (l14 === undefined) break b3315;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3316: {
l18 = f572(l0,l1,l16); if (l18 === undefined) break b3316;
l19 = l18;
{
const k3317 = keysOf(l19), v3317 = valuesOf(l19);
for (let n3317 = 0; n3317 < v3317.length; n3317++) {
l20 = k3317 === null ? n3317 : k3317[n3317];
l21 = v3317[n3317];
b3318: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3318;
l25 = l24;
l26 = f573(l0,l1,l7,l25,l13); if (l26 === undefined) break b3318;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3318;
l30 = l29;
l31 = new O24(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3315;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3315;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3315;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3315;
l40 = l39;
l41 = l40;
l42 = f581(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3315;
l43 = l42;
if (!Array.isArray(l43)) break b3315;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3315;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3315;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3315;
l49 = l47;
l50 = new RegoSet();
b3319: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3319;
{
const k3320 = keysOf(l51), v3320 = valuesOf(l51);
for (let n3320 = 0; n3320 < v3320.length; n3320++) {
l52 = k3320 === null ? n3320 : k3320[n3320];
l53 = v3320[n3320];
b3321: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3321;
l57 = l56;
l58 = f582(l0,l1,l57,l41,l49); if (l58 === undefined) break b3321;
if ((l58 === false)) break b3321;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3315;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3315;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3315;
l65 = l64;
l66 = f583(l0,l1,l49,l16); if (l66 === undefined) break b3315;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3315;
l69 = l68;
l70 = f84(l0,l1,l16); if (l70 === undefined) break b3315;
l71 = l70;
l72 = [];
b3322: {
if (!(l48 === "required")) break b3322;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3322;
{
const k3323 = keysOf(l73), v3323 = valuesOf(l73);
for (let n3323 = 0; n3323 < v3323.length; n3323++) {
l74 = k3323 === null ? n3323 : k3323[n3323];
l75 = v3323[n3323];
b3324: {
l76 = l74;
l77 = l75;
b3325: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3325;
if ((l78 === false)) break b3325;
break b3324;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3324;
l80 = l79;
l81 = f67(l0,l1,l80,l77); if (l81 === undefined) break b3324;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3326: {
if (!(l48 === "required")) break b3326;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3326;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3326;
l87 = l86;
l88 = f26(l0,l1,l87,l16); if (l88 === undefined) break b3326;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3327: {
l92 = f61(l0,l1,"working"); if (l92 === undefined) break b3327;
if ((l92 === false)) break b3327;
l93 = b_count(l32); if (l93 === undefined) break b3327;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3327;
l96 = f585(l0,l1,l16,l13,l49); if (l96 === undefined) break b3327;
l97 = l96;
{
const k3328 = keysOf(l97), v3328 = valuesOf(l97);
for (let n3328 = 0; n3328 < v3328.length; n3328++) {
l98 = k3328 === null ? n3328 : k3328[n3328];
l99 = v3328[n3328];
b3329: {
l100 = l98;
l101 = l99;
l91.push(l101);
}
}
}
}
l102 = l91;
l103 = new O78(l48);
l104 = new O20(l69,l32,l83,l90,l49,l71,l102);
l103["parts"] = l104;
l105 = l103;
if (l5 === undefined) l5 = l105; else if (!Q(l5, l105)) conflict();
}
b3330: {
if (l5 === undefined) break b3330;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3331: {
return l2;
}
}
function f587(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3332: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f586(l0,l1,l7,l9); if (l10 === undefined) break b3332;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3332;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3332;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3332;
l18 = l17;
l19 = f24(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3332;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3333: {
if (l6 === undefined) break b3333;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3334: {
return l2;
}
}
function g588(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3335: {
b3336: {
l3 = undefined;
b3337: {
l4 = f566(l0,l1); if (l4 === undefined) break b3337;
if ((l4 === false)) break b3337;
break b3336;}
l5 = f567(l0,l1); if (l5 === undefined) break b3336;
l6 = l5;
l7 = [];
b3338: {
l8 = f565(l0,l1); if (l8 === undefined) break b3338;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3336;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3339: {
if (l3 !== undefined) break b3339;
l4 = f568(l0,l1); if (l4 === undefined) break b3339;
l5 = l4;
l6 = f565(l0,l1); if (l6 === undefined) break b3339;
l7 = l6;
l8 = f566(l0,l1); if (l8 === undefined) break b3339;
l9 = l8;
l10 = f587(l0,l1,l5,l7,l9); if (l10 === undefined) break b3339;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3340: {
if (l3 === undefined) break b3340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3341: {
return l2;
}
}
function f588(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g589(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3342: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3342;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3342;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3342;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3343: {
if (l3 === undefined) break b3343;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3344: {
return l2;
}
}
function f589(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g589(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g590(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3345: {
l3 = undefined;
l4 = f589(l0,l1); if (l4 === undefined) break b3345;
l5 = l4;
l6 = 1;
l7 = f44(l0,l1,l5,l6); if (l7 === undefined) break b3345;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3345;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3346: {
if (l3 === undefined) break b3346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3347: {
return l2;
}
}
function f590(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g590(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g591(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3348: {
b3349: {
l3 = undefined;
l4 = f590(l0,l1); if (l4 === undefined) break b3349;
if ((l4 === false)) break b3349;
l5 = f6(l0,l1); if (l5 === undefined) break b3349;
l6 = l5;
l7 = f590(l0,l1); if (l7 === undefined) break b3349;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3349;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3350: {
if (l3 !== undefined) break b3350;
l4 = f6(l0,l1); if (l4 === undefined) break b3350;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3351: {
if (l3 === undefined) break b3351;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3352: {
return l2;
}
}
function f591(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g591(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g592(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3353: {
l3 = undefined;
l4 = f591(l0,l1); if (l4 === undefined) break b3353;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3353;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3354: {
if (l3 === undefined) break b3354;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3355: {
return l2;
}
}
function f592(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g592(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g593(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3356: {
l3 = undefined;
l4 = f592(l0,l1); if (l4 === undefined) break b3356;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3356;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3356;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3356;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3357: {
if (l3 === undefined) break b3357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3358: {
return l2;
}
}
function f593(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g593(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function f594(l0,l1) {
let l3,l2;
b3359: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3360: {
if (l3 === undefined) break b3360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3361: {
return l2;
}
}
function g595(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3362: {
l3 = undefined;
l4 = f593(l0,l1); if (l4 === undefined) break b3362;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3362;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3362;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3362;
l10 = l9;
l11 = f589(l0,l1); if (l11 === undefined) break b3362;
l12 = l11;
l13 = f44(l0,l1,l12,l10); if (l13 === undefined) break b3362;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3362;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3363: {
if (l3 === undefined) break b3363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3364: {
return l2;
}
}
function f595(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3365: {
l3 = undefined;
l4 = f594(l0,l1); if (l4 === undefined) break b3365;
l5 = l4;
l6 = new Bare();
l7 = new O73("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O74("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3366: {
if (l3 === undefined) break b3366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3367: {
return l2;
}
}
function f596(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f597(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3368: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f586(l0,l1,l8,l10); if (l12 === undefined) break b3368;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3368;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3368;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3368;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3368;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3368;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3368;
l25 = D(l24, "values"); if (l25 === undefined) break b3368;
l26 = l25;
l27 = new O51(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3368;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3368;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3368;
l32 = l31;
l33 = new RegoSet();
b3369: {
l34 = f6(l0,l1); if (l34 === undefined) break b3369;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3369;
if ((l36 === false)) break b3369;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3369;
l38 = D(l37, "values"); if (l38 === undefined) break b3369;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3369;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3369;
if ((l42 === false)) break b3369;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3369;
l44 = l43;
l45 = f26(l0,l1,"sample_late",l44); if (l45 === undefined) break b3369;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3368;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3368;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3368;
l52 = l51;
l53 = [];
b3370: {
l54 = f61(l0,l1,"working"); if (l54 === undefined) break b3370;
if ((l54 === false)) break b3370;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3370;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3370;
l57 = l56;
l58 = new O10(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3368;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3368;
l64 = l63;
l65 = new O79(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3368;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3368;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3368;
l71 = l70;
l72 = f24(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3368;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3371: {
if (l7 === undefined) break b3371;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3372: {
return l2;
}
}
function g598(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3373: {
b3374: {
l3 = undefined;
b3375: {
l4 = f593(l0,l1); if (l4 === undefined) break b3375;
if ((l4 === false)) break b3375;
break b3374;}
l5 = f594(l0,l1); if (l5 === undefined) break b3374;
l6 = l5;
l7 = [];
b3376: {
l8 = f592(l0,l1); if (l8 === undefined) break b3376;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3374;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3377: {
if (l3 !== undefined) break b3377;
l4 = f595(l0,l1); if (l4 === undefined) break b3377;
if ((l4 === false)) break b3377;
l5 = f596(l0,l1); if (l5 === undefined) break b3377;
l6 = l5;
l7 = f592(l0,l1); if (l7 === undefined) break b3377;
l8 = l7;
l9 = f593(l0,l1); if (l9 === undefined) break b3377;
l10 = l9;
l11 = f595(l0,l1); if (l11 === undefined) break b3377;
l12 = l11;
l13 = f597(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3377;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3378: {
if (l3 !== undefined) break b3378;
l4 = f596(l0,l1); if (l4 === undefined) break b3378;
l5 = l4;
l6 = f592(l0,l1); if (l6 === undefined) break b3378;
l7 = l6;
l8 = f593(l0,l1); if (l8 === undefined) break b3378;
l9 = l8;
l10 = f587(l0,l1,l5,l7,l9); if (l10 === undefined) break b3378;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3379: {
if (l3 === undefined) break b3379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3380: {
return l2;
}
}
function f598(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g599(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3381: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3381;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3381;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3382: {
if (l3 === undefined) break b3382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3383: {
return l2;
}
}
function f599(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function g600(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3384: {
l3 = undefined;
l4 = f599(l0,l1); if (l4 === undefined) break b3384;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3384;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3384;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3384;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3385: {
if (l3 === undefined) break b3385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3386: {
return l2;
}
}
function f600(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function f601(l0,l1) {
let l3,l2;
b3387: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3388: {
if (l3 === undefined) break b3388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3389: {
return l2;
}
}
function g602(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3390: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3390;
l5 = l4;
l6 = f389(l0,l1,l5); if (l6 === undefined) break b3390;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3391: {
if (l3 === undefined) break b3391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3392: {
return l2;
}
}
function f602(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g602(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function g603(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3393: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3393;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3393;
l6 = l5;
l7 = f389(l0,l1,l6); if (l7 === undefined) break b3393;
l8 = l7;
l9 = l8;
l10 = f602(l0,l1); if (l10 === undefined) break b3393;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3393;
if ((l12 === false)) break b3393;
l13 = f602(l0,l1); if (l13 === undefined) break b3393;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3393;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3394: {
if (l3 === undefined) break b3394;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3395: {
return l2;
}
}
function f603(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function f604(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3396: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3396;
if (!(l8 === "exceeded")) break b3396;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3396;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3396;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3396;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3396;
if ((l15 === false)) break b3396;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3397: {
if (l5 === undefined) break b3397;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3398: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3398;
if (!(l8 === "reached")) break b3398;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3398;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3398;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3398;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3398;
if ((l15 === false)) break b3398;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3399: {
if (l5 === undefined) break b3399;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3400: {
return l2;
}
}
function g605(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3401: {
l2 = new RegoSet();
}
b3402: {
l3 = undefined;
l4 = f603(l0,l1); if (l4 === undefined) break b3402;
l5 = l4;
l6 = f600(l0,l1); if (l6 === undefined) break b3402;
l7 = l6;
l8 = f604(l0,l1,l5,l7); if (l8 === undefined) break b3402;
if ((l8 === false)) break b3402;
l9 = f600(l0,l1); if (l9 === undefined) break b3402;
l10 = l9;
l11 = f26(l0,l1,"session_idle",l10); if (l11 === undefined) break b3402;
l12 = l11;
l2.add(l12);
}
b3403: {
return l2;
}
}
function f605(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g605(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g606(l0,l1) {
let l2,l3,l4,l5,l6;
b3404: {
l2 = new RegoSet();
}
b3405: {
l3 = undefined;
b3406: {
l4 = f603(l0,l1); if (l4 === undefined) break b3406;
if ((l4 === false)) break b3406;
break b3405;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3407: {
l3 = undefined;
l4 = f600(l0,l1); if (l4 === undefined) break b3407;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3407;
if (!(l5 === "unset")) break b3407;
l6 = new O24("session.idle_timeout");
l2.add(l6);
}
b3408: {
return l2;
}
}
function f606(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g606(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g607(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3409: {
l3 = undefined;
l4 = f603(l0,l1); if (l4 === undefined) break b3409;
if ((l4 === false)) break b3409;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3409;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3409;
l7 = l6;
l8 = f600(l0,l1); if (l8 === undefined) break b3409;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3409;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3409;
l11 = l10;
l12 = f399(l0,l1,l7,l11); if (l12 === undefined) break b3409;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3410: {
if (l3 === undefined) break b3410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3411: {
return l2;
}
}
function f607(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g607(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g608(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3412: {
b3413: {
l3 = undefined;
b3414: {
l4 = f600(l0,l1); if (l4 === undefined) break b3414;
if ((l4 === false)) break b3414;
break b3413;}
l5 = f601(l0,l1); if (l5 === undefined) break b3413;
l6 = l5;
l7 = [];
b3415: {
l8 = f599(l0,l1); if (l8 === undefined) break b3415;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3413;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3416: {
if (l3 !== undefined) break b3416;
l4 = f605(l0,l1); if (l4 === undefined) break b3416;
l5 = l4;
l6 = f606(l0,l1); if (l6 === undefined) break b3416;
l7 = l6;
l8 = f110(l0,l1,l5,l7); if (l8 === undefined) break b3416;
l9 = l8;
l10 = f600(l0,l1); if (l10 === undefined) break b3416;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3416;
l13 = l12;
l14 = f600(l0,l1); if (l14 === undefined) break b3416;
l15 = l14;
l16 = f605(l0,l1); if (l16 === undefined) break b3416;
l17 = l16;
l18 = f606(l0,l1); if (l18 === undefined) break b3416;
l19 = l18;
l20 = ["session_idle"];
l21 = f215(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3416;
l22 = l21;
l23 = f600(l0,l1); if (l23 === undefined) break b3416;
l24 = l23;
l25 = f84(l0,l1,l24); if (l25 === undefined) break b3416;
l26 = l25;
l27 = f601(l0,l1); if (l27 === undefined) break b3416;
l28 = l27;
l29 = f599(l0,l1); if (l29 === undefined) break b3416;
l30 = l29;
l31 = f606(l0,l1); if (l31 === undefined) break b3416;
l32 = l31;
l33 = [];
b3417: {
l34 = f605(l0,l1); if (l34 === undefined) break b3417;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3417;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3417;
if ((l39 === false)) break b3417;
l40 = f600(l0,l1); if (l40 === undefined) break b3417;
l41 = l40;
l42 = f67(l0,l1,"log_out",l41); if (l42 === undefined) break b3417;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f605(l0,l1); if (l45 === undefined) break b3416;
l46 = l45;
l47 = new Bare();
b3418: {
l48 = f607(l0,l1); if (l48 === undefined) break b3418;
l47["logout_after"] = l48;
}
b3419: {
b3420: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3420;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3420;
l52 = D(l51, "values"); if (l52 === undefined) break b3420;
l49 = merge(l52, l47);
break b3419;
}
l49 = l47;
}
l53 = l49;
l54 = new O80(l13,l22,l32,l44,l46,l53,l26);
l55 = f24(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3416;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3421: {
if (l3 === undefined) break b3421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3422: {
return l2;
}
}
function f608(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g608(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g609(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3423: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3423;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3423;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3423;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3423;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3423;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3424: {
if (l3 === undefined) break b3424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3425: {
return l2;
}
}
function f609(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g609(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g610(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3426: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3426;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3426;
l6 = l5;
l7 = f609(l0,l1); if (l7 === undefined) break b3426;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3426;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3426;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3426;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3426;
if ((l12 === false)) break b3426;
l13 = f609(l0,l1); if (l13 === undefined) break b3426;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3426;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3426;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3427: {
if (l3 === undefined) break b3427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3428: {
return l2;
}
}
function f610(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g610(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function f611(l0,l1) {
let l3,l2;
b3429: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3430: {
if (l3 === undefined) break b3430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3431: {
return l2;
}
}
function g612(l0,l1) {
let l3,l4,l5,l6,l2;
b3432: {
l3 = undefined;
l4 = new Bare();
l5 = new O81("roles");
l4["binds"] = l5;
l6 = new O82("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3433: {
if (l3 === undefined) break b3433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3434: {
return l2;
}
}
function f612(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g612(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f613(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3435: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3435;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3435;
if ((l10 === false)) break b3435;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3436: {
if (l5 === undefined) break b3436;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3437: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3437;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3437;
if ((l10 === false)) break b3437;
l11 = new RegoSet();
b3438: {
{
const k3439 = keysOf(l7), v3439 = valuesOf(l7);
for (let n3439 = 0; n3439 < v3439.length; n3439++) {
l12 = k3439 === null ? n3439 : k3439[n3439];
l13 = v3439[n3439];
b3440: {
l14 = l12;
l15 = l13;
l16 = f165(l0,l1,l15); if (l16 === undefined) break b3440;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f169(l0,l1,l18,l19); if (l20 === undefined) break b3437;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3441: {
if (l5 === undefined) break b3441;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3442: {
return l2;
}
}
function f614(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b3443: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3443;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3443;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3443;
l14 = D(l13, l12); if (l14 === undefined) break b3443;
l15 = l14;
l16 = [];
b3444: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3444;
l18 = l17;
l19 = f45(l0,l1,l15,l18); if (l19 === undefined) break b3444;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3445: {
{
const k3446 = keysOf(l22), v3446 = valuesOf(l22);
for (let n3446 = 0; n3446 < v3446.length; n3446++) {
l24 = k3446 === null ? n3446 : k3446[n3446];
l25 = v3446[n3446];
b3447: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3448: {
{
const k3449 = keysOf(l22), v3449 = valuesOf(l22);
for (let n3449 = 0; n3449 < v3449.length; n3449++) {
l30 = k3449 === null ? n3449 : k3449[n3449];
l31 = v3449[n3449];
b3450: {
l32 = l30;
l33 = l31;
l34 = f191(l0,l1,l33); if (l34 === undefined) break b3450;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3443;
l38 = l37;
l39 = l38;
l40 = [];
b3451: {
l41 = f6(l0,l1); if (l41 === undefined) break b3451;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3451;
if ((l43 === false)) break b3451;
{
const k3452 = keysOf(l22), v3452 = valuesOf(l22);
for (let n3452 = 0; n3452 < v3452.length; n3452++) {
l44 = k3452 === null ? n3452 : k3452[n3452];
l45 = v3452[n3452];
b3453: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b3453;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b3453;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b3453;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b3453;
l55 = l54;
l56 = f159(l0,l1,l55); if (l56 === undefined) break b3453;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b3453;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b3453;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b3453;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b3453;
l63 = l62;
l64 = new O35(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f613(l0,l1,l15,l66); if (l67 === undefined) break b3443;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b3443;
l71 = l70;
l72 = f172(l0,l1,l66); if (l72 === undefined) break b3443;
l73 = l72;
l74 = f174(l0,l1,l66,l69); if (l74 === undefined) break b3443;
l75 = l74;
l76 = f84(l0,l1,l9); if (l76 === undefined) break b3443;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b3443;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f292(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b3443;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b3443;
l84 = l83;
l85 = new O40(l71,l73,l75,l39,l77,l82);
l86 = f24(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b3443;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b3454: {
if (l6 === undefined) break b3454;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3455: {
return l2;
}
}
function g615(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3456: {
b3457: {
l3 = undefined;
b3458: {
l4 = f610(l0,l1); if (l4 === undefined) break b3458;
if ((l4 === false)) break b3458;
break b3457;}
l5 = f611(l0,l1); if (l5 === undefined) break b3457;
l6 = l5;
l7 = [];
b3459: {
l8 = f609(l0,l1); if (l8 === undefined) break b3459;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3457;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3460: {
if (l3 !== undefined) break b3460;
l4 = f612(l0,l1); if (l4 === undefined) break b3460;
l5 = l4;
l6 = f609(l0,l1); if (l6 === undefined) break b3460;
l7 = l6;
l8 = f610(l0,l1); if (l8 === undefined) break b3460;
l9 = l8;
l10 = f614(l0,l1,l5,l7,l9); if (l10 === undefined) break b3460;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3461: {
if (l3 === undefined) break b3461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3462: {
return l2;
}
}
function f615(i, d) {
const k = K.request[278];
if (k !== undefined) return k === N ? undefined : k;
const v = g615(i, d);
K.request[278] = v === undefined ? N : v;
return v;
}
function g616(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3463: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3463;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3463;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3463;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3463;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3464: {
if (l3 === undefined) break b3464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3465: {
return l2;
}
}
function f616(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g616(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g617(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3466: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3466;
l5 = l4;
l6 = f616(l0,l1); if (l6 === undefined) break b3466;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3466;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3466;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3467: {
if (l3 === undefined) break b3467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3468: {
return l2;
}
}
function f617(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g617(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g618(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3469: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3469;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3469;
l6 = l5;
l7 = f617(l0,l1); if (l7 === undefined) break b3469;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3469;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3469;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3469;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3469;
if ((l12 === false)) break b3469;
l13 = f617(l0,l1); if (l13 === undefined) break b3469;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3469;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3469;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3470: {
if (l3 === undefined) break b3470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3471: {
return l2;
}
}
function f618(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g618(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function f619(l0,l1) {
let l3,l2;
b3472: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3473: {
if (l3 === undefined) break b3473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3474: {
return l2;
}
}
function g620(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3475: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3475;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3475;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3475;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3475;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3476: {
if (l3 === undefined) break b3476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3477: {
return l2;
}
}
function f620(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g620(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function f621(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3478: {
b3479: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3479;
l7 = l6;
l8 = f620(l0,l1); if (l8 === undefined) break b3479;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3479;
if ((l10 === false)) break b3479;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3480: {
if (l4 !== undefined) break b3480;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3480;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3480;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3480;
if ((l9 === false)) break b3480;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3481: {
if (l4 !== undefined) break b3481;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3481;
l7 = l6;
l8 = f616(l0,l1); if (l8 === undefined) break b3481;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3481;
if ((l10 === false)) break b3481;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3482: {
if (l4 !== undefined) break b3482;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3483: {
if (l4 === undefined) break b3483;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3484: {
return l2;
}
}
function g622(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l2;
b3485: {
b3486: {
l3 = undefined;
b3487: {
l4 = f618(l0,l1); if (l4 === undefined) break b3487;
if ((l4 === false)) break b3487;
break b3486;}
l5 = f619(l0,l1); if (l5 === undefined) break b3486;
l6 = l5;
l7 = [];
b3488: {
l8 = f617(l0,l1); if (l8 === undefined) break b3488;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3486;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3489: {
if (l3 !== undefined) break b3489;
l4 = f618(l0,l1); if (l4 === undefined) break b3489;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3489;
l6 = l5;
l7 = f621(l0,l1,l6); if (l7 === undefined) break b3489;
l8 = l7;
l9 = l8;
l10 = f618(l0,l1); if (l10 === undefined) break b3489;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3489;
l13 = l12;
l14 = f618(l0,l1); if (l14 === undefined) break b3489;
l15 = l14;
l16 = f84(l0,l1,l15); if (l16 === undefined) break b3489;
l17 = l16;
l18 = f619(l0,l1); if (l18 === undefined) break b3489;
l19 = l18;
l20 = f617(l0,l1); if (l20 === undefined) break b3489;
l21 = l20;
l22 = [];
b3490: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3490;
if ((l24 === false)) break b3490;
l25 = f618(l0,l1); if (l25 === undefined) break b3490;
l26 = l25;
l27 = f67(l0,l1,"complete_training",l26); if (l27 === undefined) break b3490;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3491: {
l31 = new O15("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3491;
l34 = l33;
l35 = f618(l0,l1); if (l35 === undefined) break b3491;
l36 = l35;
l37 = f26(l0,l1,l34,l36); if (l37 === undefined) break b3491;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f616(l0,l1); if (l40 === undefined) break b3489;
l41 = l40;
l42 = f618(l0,l1); if (l42 === undefined) break b3489;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3489;
l44 = l43;
l45 = [];
b3492: {
l46 = f61(l0,l1,"working"); if (l46 === undefined) break b3492;
if ((l46 === false)) break b3492;
l47 = f618(l0,l1); if (l47 === undefined) break b3492;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3492;
l49 = l48;
l50 = f618(l0,l1); if (l50 === undefined) break b3492;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3492;
l52 = l51;
l53 = H(l0) ? l0.facts : undefined; if (l53 === undefined && (l53 = S(l0, "facts")) === undefined) break b3492;
l54 = H(l53) ? l53.hours : undefined; if (l54 === undefined && (l54 = S(l53, "hours")) === undefined) break b3492;
l55 = l54;
l56 = f616(l0,l1); if (l56 === undefined) break b3492;
l57 = l56;
l58 = [];
l59 = new O54(l49,"hours_required","hours",l52);
l58.push(l59);
l60 = new O77("hours","hours",l55);
l58.push(l60);
l61 = new O9("due_on",l57);
l58.push(l61);
l62 = l58;
{
const k3493 = keysOf(l62), v3493 = valuesOf(l62);
for (let n3493 = 0; n3493 < v3493.length; n3493++) {
l63 = k3493 === null ? n3493 : k3493[n3493];
l64 = v3493[n3493];
b3494: {
l65 = l63;
l66 = l64;
l45.push(l66);
}
}
}
}
l67 = l45;
l68 = new O62(l13,l29,l39);
l69 = new O83(l41,l44);
l68["values"] = l69;
l68["warnings"] = l17;
l68["working"] = l67;
l70 = f24(l0,l1,l19,l21,l9,l68); if (l70 === undefined) break b3489;
l71 = l70;
if (l3 === undefined) l3 = l71; else if (!Q(l3, l71)) conflict();
}
b3495: {
if (l3 === undefined) break b3495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3496: {
return l2;
}
}
function f622(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g622(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g623(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3497: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3497;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3497;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3498: {
if (l3 === undefined) break b3498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3499: {
return l2;
}
}
function f623(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g623(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g624(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3500: {
l3 = undefined;
l4 = f623(l0,l1); if (l4 === undefined) break b3500;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3500;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3500;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3501: {
if (l3 === undefined) break b3501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3502: {
return l2;
}
}
function f624(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g624(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f625(l0,l1) {
let l3,l2;
b3503: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3504: {
if (l3 === undefined) break b3504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3505: {
return l2;
}
}
function g626(l0,l1) {
let l3,l4,l2;
b3506: {
l3 = undefined;
l4 = new O48("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3507: {
if (l3 === undefined) break b3507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3508: {
return l2;
}
}
function f626(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g626(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g627(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3509: {
b3510: {
l3 = undefined;
b3511: {
l4 = f624(l0,l1); if (l4 === undefined) break b3511;
if ((l4 === false)) break b3511;
break b3510;}
l5 = f625(l0,l1); if (l5 === undefined) break b3510;
l6 = l5;
l7 = [];
b3512: {
l8 = f623(l0,l1); if (l8 === undefined) break b3512;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3510;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3513: {
if (l3 !== undefined) break b3513;
l4 = f626(l0,l1); if (l4 === undefined) break b3513;
l5 = l4;
l6 = f623(l0,l1); if (l6 === undefined) break b3513;
l7 = l6;
l8 = f624(l0,l1); if (l8 === undefined) break b3513;
l9 = l8;
l10 = f126(l0,l1,l5,l7,l9); if (l10 === undefined) break b3513;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3514: {
if (l3 === undefined) break b3514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3515: {
return l2;
}
}
function f627(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g627(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function g628(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3516: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3516;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3516;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3517: {
if (l3 === undefined) break b3517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3518: {
return l2;
}
}
function f628(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function g629(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3519: {
l3 = undefined;
l4 = f628(l0,l1); if (l4 === undefined) break b3519;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3519;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3519;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3520: {
if (l3 === undefined) break b3520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3521: {
return l2;
}
}
function f629(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g629(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function f630(l0,l1) {
let l3,l2;
b3522: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3523: {
if (l3 === undefined) break b3523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3524: {
return l2;
}
}
function g631(l0,l1) {
let l3,l4,l5,l2;
b3525: {
l3 = undefined;
l4 = new Bare();
l5 = new O15("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3526: {
if (l3 === undefined) break b3526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3527: {
return l2;
}
}
function f631(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3528: {
b3529: {
l3 = undefined;
b3530: {
l4 = f629(l0,l1); if (l4 === undefined) break b3530;
if ((l4 === false)) break b3530;
break b3529;}
l5 = f630(l0,l1); if (l5 === undefined) break b3529;
l6 = l5;
l7 = [];
b3531: {
l8 = f628(l0,l1); if (l8 === undefined) break b3531;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3529;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3532: {
if (l3 !== undefined) break b3532;
l4 = f631(l0,l1); if (l4 === undefined) break b3532;
l5 = l4;
l6 = f628(l0,l1); if (l6 === undefined) break b3532;
l7 = l6;
l8 = f629(l0,l1); if (l8 === undefined) break b3532;
l9 = l8;
l10 = f141(l0,l1,l5,l7,l9); if (l10 === undefined) break b3532;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3533: {
if (l3 === undefined) break b3533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3534: {
return l2;
}
}
function f632(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
const dynamic = { __proto__: null,
"g0/hdp/lib/law/as_of": f6,
"g0/hdp/lib/law/refused": f7,
"g0/hdp/lib/law/jurisdiction": f8,
"g0/hdp/account_cleanup/version": f11,
"g0/hdp/account_cleanup/rule": f12,
"g0/hdp/account_cleanup/name": f13,
"g0/hdp/lib/law/first_version": f14,
"g0/hdp/account_cleanup/account": f30,
"g0/hdp/account_cleanup/last_review": f32,
"g0/hdp/lib/law/first_day_with_text": f33,
"g0/hdp/account_cleanup/started": f36,
"g0/hdp/account_cleanup/review": f39,
"g0/hdp/account_cleanup/finding_rule": f40,
"g0/hdp/account_cleanup/found": f42,
"g0/hdp/account_cleanup/usable": f48,
"g0/hdp/account_cleanup/unused_since": f49,
"g0/hdp/account_cleanup/idle_from": f50,
"g0/hdp/account_cleanup/idle": f51,
"g0/hdp/account_cleanup/must_notify_from": f53,
"g0/hdp/account_cleanup/holder_notified": f54,
"g0/hdp/account_cleanup/must_notify": f55,
"g0/hdp/account_cleanup/duties": f56,
"g0/hdp/account_cleanup/may_suspend_from": f57,
"g0/hdp/account_cleanup/missing": f58,
"g0/hdp/account_cleanup/shown_period": f60,
"g0/hdp/account_cleanup/notified_too_early": f64,
"g0/hdp/account_cleanup/assumptions": f65,
"g0/hdp/account_cleanup/review_codes": f69,
"g0/hdp/account_cleanup/of_review": f72,
"g0/hdp/account_cleanup/obligations": f74,
"g0/hdp/account_cleanup/reasons": f77,
"g0/hdp/account_cleanup/values/due_on": f78,
"g0/hdp/account_cleanup/values/idle_from": f79,
"g0/hdp/account_cleanup/values/may_suspend_from": f80,
"g0/hdp/account_cleanup/values/must_notify_from": f81,
"g0/hdp/account_cleanup/values/period": f82,
"g0/hdp/account_cleanup/values/unused_since": f83,
"g0/hdp/account_cleanup/warnings": f85,
"g0/hdp/account_cleanup/answer": f86,
"g0/hdp/account_request/version": f87,
"g0/hdp/account_request/rule": f88,
"g0/hdp/account_request/name": f89,
"g0/hdp/account_request/definition": f90,
"g0/hdp/account_request/answer": f127,
"g0/hdp/account_review/version": f128,
"g0/hdp/account_review/rule": f129,
"g0/hdp/account_review/name": f130,
"g0/hdp/account_review/definition": f131,
"g0/hdp/lib/schedule/own_start": f132,
"g0/hdp/account_review/answer": f142,
"g0/hdp/account_sharing/version": f143,
"g0/hdp/account_sharing/rule": f144,
"g0/hdp/account_sharing/name": f145,
"g0/hdp/account_sharing/definition": f146,
"g0/hdp/account_sharing/answer": f148,
"g0/hdp/anomaly_handling/version": f149,
"g0/hdp/anomaly_handling/group": f150,
"g0/hdp/anomaly_handling/rule": f151,
"g0/hdp/anomaly_handling/name": f152,
"g0/hdp/anomaly_handling/open": f154,
"g0/hdp/anomaly_handling/answer": f155,
"g0/hdp/audit_cooperation/version": f156,
"g0/hdp/audit_cooperation/rule": f157,
"g0/hdp/audit_cooperation/name": f158,
"g0/hdp/audit_cooperation/steps": f160,
"g0/hdp/audit_cooperation/announced": f161,
"g0/hdp/audit_cooperation/ready": f162,
"g0/hdp/audit_cooperation/lacking": f163,
"g0/hdp/audit_cooperation/following_up": f164,
"g0/hdp/audit_cooperation/documents_given": f167,
"g0/hdp/audit_cooperation/missing": f168,
"g0/hdp/audit_cooperation/values/documents": f176,
"g0/hdp/audit_cooperation/values/due_on": f177,
"g0/hdp/audit_cooperation/answer": f178,
"g0/hdp/lib/reports/middle": f179,
"g0/hdp/audit_report_deadline/half": f181,
"g0/hdp/audit_report_deadline/version": f182,
"g0/hdp/audit_report_deadline/rule": f183,
"g0/hdp/audit_report_deadline/name": f184,
"g0/hdp/audit_report_deadline/assumptions": f185,
"g0/hdp/audit_report_deadline/values/due_on": f189,
"g0/hdp/lib/workdays/calendar": f190,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f192,
"g0/hdp/audit_report_deadline/working": f193,
"g0/hdp/audit_report_deadline/unsigned": f194,
"g0/hdp/audit_report_deadline/sent_on": f195,
"g0/hdp/audit_report_deadline/step": f196,
"g0/hdp/audit_report_deadline/done": f197,
"g0/hdp/audit_report_deadline/obligations": f198,
"g0/hdp/audit_report_deadline/forms_readings": f199,
"g0/hdp/audit_report_deadline/warnings": f200,
"g0/hdp/audit_report_deadline/answer": f201,
"g0/hdp/auditor_rotation/version": f202,
"g0/hdp/auditor_rotation/rule": f203,
"g0/hdp/auditor_rotation/name": f204,
"g0/hdp/auditor_rotation/earlier": f205,
"g0/hdp/auditor_rotation/own_months": f206,
"g0/hdp/auditor_rotation/breaks": f207,
"g0/hdp/auditor_rotation/consecutive": f208,
"g0/hdp/auditor_rotation/served": f209,
"g0/hdp/auditor_rotation/reasons": f210,
"g0/hdp/auditor_rotation/named": f211,
"g0/hdp/auditor_rotation/missing": f212,
"g0/hdp/auditor_rotation/codes": f213,
"g0/hdp/auditor_rotation/answer": f216,
"g0/hdp/batch_acquisition/version": f217,
"g0/hdp/batch_acquisition/group": f218,
"g0/hdp/batch_acquisition/integrity": f219,
"g0/hdp/batch_acquisition/rule": f220,
"g0/hdp/batch_acquisition/name": f221,
"g0/hdp/batch_acquisition/answer": f222,
"g0/hdp/breach_escalation/version": f223,
"g0/hdp/breach_escalation/rule": f224,
"g0/hdp/breach_escalation/name": f225,
"g0/hdp/breach_escalation/ended": f226,
"g0/hdp/breach_escalation/improved": f227,
"g0/hdp/breach_escalation/running": f228,
"g0/hdp/breach_escalation/serious": f229,
"g0/hdp/breach_escalation/beyond_improvement": f230,
"g0/hdp/breach_escalation/ends_at_once": f231,
"g0/hdp/breach_escalation/must_end": f232,
"g0/hdp/breach_escalation/notified": f233,
"g0/hdp/breach_escalation/too_late": f234,
"g0/hdp/breach_escalation/to_do/end_linkage": f235,
"g0/hdp/breach_escalation/to_do/give_notice": f236,
"g0/hdp/breach_escalation/suspended": f237,
"g0/hdp/breach_escalation/to_do/suspend": f238,
"g0/hdp/breach_escalation/to_do/improve": f239,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f240,
"g0/hdp/breach_escalation/steps": f241,
"g0/hdp/breach_escalation/open": f242,
"g0/hdp/breach_escalation/curable": f243,
"g0/hdp/breach_escalation/needed": f244,
"g0/hdp/breach_escalation/known": f245,
"g0/hdp/breach_escalation/missing": f246,
"g0/hdp/breach_escalation/improved_late": f247,
"g0/hdp/breach_escalation/next": f250,
"g0/hdp/breach_escalation/due": f251,
"g0/hdp/breach_escalation/reason_name": f253,
"g0/hdp/breach_escalation/reasons": f254,
"g0/hdp/breach_escalation/answer": f255,
"g0/hdp/data_destruction/current": f256,
"g0/hdp/data_destruction/use_has_ended": f258,
"g0/hdp/data_destruction/confirmed": f260,
"g0/hdp/data_destruction/base_day": f262,
"g0/hdp/data_destruction/law_day": f265,
"g0/hdp/data_destruction/version": f266,
"g0/hdp/data_destruction/rule": f267,
"g0/hdp/data_destruction/name": f268,
"g0/hdp/data_destruction/unconfirmed": f269,
"g0/hdp/data_destruction/legible/destroyed_on": f270,
"g0/hdp/data_destruction/values/destroy_by": f273,
"g0/hdp/data_destruction/destruction": f274,
"g0/hdp/data_destruction/timed": f275,
"g0/hdp/data_destruction/notice": f276,
"g0/hdp/data_destruction/gone_on": f277,
"g0/hdp/data_destruction/values/notify_by": f278,
"g0/hdp/data_destruction/notification": f279,
"g0/hdp/data_destruction/steps": f280,
"g0/hdp/data_destruction/destroying": f281,
"g0/hdp/data_destruction/shown": f282,
"g0/hdp/data_destruction/unrecorded": f283,
"g0/hdp/data_destruction/recorded": f284,
"g0/hdp/data_destruction/obligations": f286,
"g0/hdp/data_destruction/in_time": f287,
"g0/hdp/data_destruction/warnings": f289,
"g0/hdp/data_destruction/out_of_order": f290,
"g0/hdp/data_destruction/further_readings": f291,
"g0/hdp/data_destruction/counted_destruction": f293,
"g0/hdp/data_destruction/counted_notice": f294,
"g0/hdp/data_destruction/answer": f295,
"g0/hdp/data_export/version": f296,
"g0/hdp/data_export/rule": f297,
"g0/hdp/data_export/name": f298,
"g0/hdp/data_export/given": f299,
"g0/hdp/data_export/codes": f300,
"g0/hdp/data_export/reasons": f301,
"g0/hdp/data_export/missing": f302,
"g0/hdp/data_export/states": f304,
"g0/hdp/data_export/answer": f305,
"g0/hdp/data_use_period/version": f306,
"g0/hdp/data_use_period/rule": f307,
"g0/hdp/data_use_period/name": f308,
"g0/hdp/data_use_period/project_decides": f309,
"g0/hdp/data_use_period/acquired_on": f310,
"g0/hdp/data_use_period/period_ends_on": f311,
"g0/hdp/data_use_period/use_until": f312,
"g0/hdp/data_use_period/over": f313,
"g0/hdp/data_use_period/reasons": f314,
"g0/hdp/data_use_period/missing": f315,
"g0/hdp/data_use_period/values/use_until": f316,
"g0/hdp/data_use_period/warnings": f317,
"g0/hdp/data_use_period/working": f318,
"g0/hdp/data_use_period/answer": f319,
"g0/hdp/delegated_administration/version": f320,
"g0/hdp/delegated_administration/rule": f321,
"g0/hdp/delegated_administration/name": f322,
"g0/hdp/delegated_administration/grants": f323,
"g0/hdp/delegated_administration/any_unit": f324,
"g0/hdp/delegated_administration/same_unit": f325,
"g0/hdp/delegated_administration/reasons": f326,
"g0/hdp/delegated_administration/unit_state": f327,
"g0/hdp/delegated_administration/answer": f328,
"g0/hdp/document_handling/version": f329,
"g0/hdp/document_handling/rule": f330,
"g0/hdp/document_handling/name": f331,
"g0/hdp/document_handling/definition": f332,
"g0/hdp/document_handling/answer": f333,
"g0/hdp/external_audit_schedule/version": f334,
"g0/hdp/external_audit_schedule/rule": f335,
"g0/hdp/external_audit_schedule/name": f336,
"g0/hdp/external_audit_schedule/definition": f337,
"g0/hdp/external_audit_schedule/answer": f338,
"g0/hdp/internal_audit_schedule/version": f339,
"g0/hdp/internal_audit_schedule/rule": f340,
"g0/hdp/internal_audit_schedule/name": f341,
"g0/hdp/internal_audit_schedule/codes": f342,
"g0/hdp/internal_audit_schedule/started": f343,
"g0/hdp/internal_audit_schedule/first_half": f344,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f345,
"g0/hdp/internal_audit_schedule/due_half": f346,
"g0/hdp/internal_audit_schedule/due_on": f347,
"g0/hdp/internal_audit_schedule/joined_readings": f349,
"g0/hdp/internal_audit_schedule/answer": f350,
"g0/hdp/ip_whitelist/version": f351,
"g0/hdp/ip_whitelist/rule": f352,
"g0/hdp/ip_whitelist/name": f353,
"g0/hdp/ip_whitelist/finding_rule": f354,
"g0/hdp/ip_whitelist/found": f355,
"g0/hdp/ip_whitelist/review": f356,
"g0/hdp/ip_whitelist/changed": f357,
"g0/hdp/ip_whitelist/statuses": f358,
"g0/hdp/ip_whitelist/missing": f359,
"g0/hdp/ip_whitelist/review_codes": f360,
"g0/hdp/ip_whitelist/assumptions": f361,
"g0/hdp/ip_whitelist/reasons": f362,
"g0/hdp/ip_whitelist/answer": f363,
"g0/hdp/liability/version": f364,
"g0/hdp/liability/rule": f365,
"g0/hdp/liability/name": f366,
"g0/hdp/liability/definition": f367,
"g0/hdp/liability/answer": f369,
"g0/hdp/linkage_application/version": f370,
"g0/hdp/linkage_application/rule": f371,
"g0/hdp/linkage_application/name": f372,
"g0/hdp/linkage_application/definition": f373,
"g0/hdp/linkage_application/answer": f374,
"g0/hdp/linkage_need_review/version": f375,
"g0/hdp/linkage_need_review/rule": f376,
"g0/hdp/linkage_need_review/name": f377,
"g0/hdp/linkage_need_review/definition": f378,
"g0/hdp/linkage_need_review/answer": f379,
"g0/hdp/login_lockout/version": f380,
"g0/hdp/login_lockout/rule": f381,
"g0/hdp/login_lockout/name": f382,
"g0/hdp/login_lockout/too_many": f383,
"g0/hdp/login_lockout/approved": f384,
"g0/hdp/login_lockout/unlocked": f385,
"g0/hdp/login_lockout/now": f390,
"g0/hdp/login_lockout/waited": f391,
"g0/hdp/login_lockout/reasons": f392,
"g0/hdp/login_lockout/missing": f393,
"g0/hdp/login_lockout/who_counts": f394,
"g0/hdp/login_lockout/values/locked_until": f400,
"g0/hdp/login_lockout/answer": f401,
"g0/hdp/password_compliance/version": f402,
"g0/hdp/password_compliance/rule": f403,
"g0/hdp/password_compliance/name": f404,
"g0/hdp/password_compliance/changed_on": f405,
"g0/hdp/password_compliance/values/expires_on": f406,
"g0/hdp/password_compliance/classes": f407,
"g0/hdp/password_compliance/broken": f408,
"g0/hdp/password_compliance/lacking/classes": f409,
"g0/hdp/password_compliance/codes": f410,
"g0/hdp/password_compliance/reasons": f411,
"g0/hdp/password_compliance/same_as_previous_given": f412,
"g0/hdp/password_compliance/missing": f413,
"g0/hdp/password_compliance/acts": f414,
"g0/hdp/password_compliance/looked_at": f415,
"g0/hdp/password_compliance/values/may_change_from": f417,
"g0/hdp/password_compliance/working": f418,
"g0/hdp/password_compliance/answer": f419,
"g0/hdp/personnel_register/version": f420,
"g0/hdp/personnel_register/rule": f421,
"g0/hdp/personnel_register/name": f422,
"g0/hdp/personnel_register/definition": f423,
"g0/hdp/personnel_register/answer": f424,
"g0/hdp/processing_record/version": f425,
"g0/hdp/processing_record/rule": f426,
"g0/hdp/processing_record/name": f427,
"g0/hdp/processing_record/definition": f428,
"g0/hdp/processing_record/answer": f429,
"g0/hdp/purpose_limitation/version": f430,
"g0/hdp/purpose_limitation/rule": f431,
"g0/hdp/purpose_limitation/name": f432,
"g0/hdp/purpose_limitation/definition": f433,
"g0/hdp/purpose_limitation/answer": f434,
"g0/hdp/query_log_completeness/version": f435,
"g0/hdp/query_log_completeness/rule": f436,
"g0/hdp/query_log_completeness/name": f437,
"g0/hdp/query_log_completeness/stated": f438,
"g0/hdp/query_log_completeness/present": f452,
"g0/hdp/query_log_completeness/reasons": f453,
"g0/hdp/query_log_completeness/missing": f454,
"g0/hdp/query_log_completeness/timestamp_readings": f455,
"g0/hdp/query_log_completeness/field_codes": f456,
"g0/hdp/query_log_completeness/answer": f457,
"g0/hdp/query_permission/version": f458,
"g0/hdp/query_permission/rule": f459,
"g0/hdp/query_permission/name": f460,
"g0/hdp/query_permission/user": f461,
"g0/hdp/query_permission/checks": f462,
"g0/hdp/query_permission/listed_units": f463,
"g0/hdp/query_permission/full_names": f464,
"g0/hdp/query_permission/in_short_office": f467,
"g0/hdp/query_permission/district_office_in_full": f468,
"g0/hdp/query_permission/roles_of": f469,
"g0/hdp/query_permission/of_every_role": f470,
"g0/hdp/query_permission/account": f473,
"g0/hdp/query_permission/holds_right": f475,
"g0/hdp/query_permission/query": f476,
"g0/hdp/query_permission/beyond_right": f477,
"g0/hdp/query_permission/within_right": f478,
"g0/hdp/query_permission/given": f479,
"g0/hdp/query_permission/skipped": f480,
"g0/hdp/query_permission/passed": f483,
"g0/hdp/query_permission/needs": f484,
"g0/hdp/query_permission/needed": f485,
"g0/hdp/query_permission/not_asked": f486,
"g0/hdp/query_permission/untold": f487,
"g0/hdp/query_permission/open_numbers/password_expired": f488,
"g0/hdp/query_permission/open_numbers/session_idle": f489,
"g0/hdp/query_permission/undecided": f490,
"g0/hdp/query_permission/failed": f491,
"g0/hdp/query_permission/things/account_not_active": f494,
"g0/hdp/query_permission/allowed_field": f495,
"g0/hdp/query_permission/things/field_not_allowed": f496,
"g0/hdp/query_permission/things/linkage_not_active": f497,
"g0/hdp/query_permission/reasons": f498,
"g0/hdp/query_permission/missing": f499,
"g0/hdp/query_permission/decisive": f500,
"g0/hdp/query_permission/unit_in_full": f501,
"g0/hdp/query_permission/asked_by_the_clause": f502,
"g0/hdp/query_permission/asked_beyond_the_clause": f503,
"g0/hdp/query_permission/followed": f504,
"g0/hdp/query_permission/both_roles": f505,
"g0/hdp/query_permission/advised": f506,
"g0/hdp/query_permission/told_checks": f508,
"g0/hdp/query_permission/numbered/password_expired": f509,
"g0/hdp/query_permission/numbered/session_idle": f510,
"g0/hdp/query_permission/warnings": f511,
"g0/hdp/query_permission/answer": f512,
"g0/hdp/record_retention/version": f513,
"g0/hdp/record_retention/rule": f514,
"g0/hdp/record_retention/name": f515,
"g0/hdp/record_retention/account_closed_on": f516,
"g0/hdp/record_retention/event_on": f517,
"g0/hdp/record_retention/from": f518,
"g0/hdp/record_retention/values/keep_through": f520,
"g0/hdp/record_retention/reasons": f521,
"g0/hdp/record_retention/missing": f522,
"g0/hdp/record_retention/closed_state": f523,
"g0/hdp/record_retention/values/qualifier": f524,
"g0/hdp/record_retention/working": f525,
"g0/hdp/record_retention/answer": f526,
"g0/hdp/regulation_in_force/version": f527,
"g0/hdp/regulation_in_force/name": f528,
"g0/hdp/regulation_in_force/values": f529,
"g0/hdp/regulation_in_force/answer": f530,
"g0/hdp/role_appointment/version": f531,
"g0/hdp/role_appointment/rule": f532,
"g0/hdp/role_appointment/name": f533,
"g0/hdp/role_appointment/definition": f534,
"g0/hdp/role_appointment/answer": f535,
"g0/hdp/role_change_deadline/version": f536,
"g0/hdp/role_change_deadline/group": f537,
"g0/hdp/role_change_deadline/rule": f538,
"g0/hdp/role_change_deadline/name": f539,
"g0/hdp/role_change_deadline/apply_by": f541,
"g0/hdp/role_change_deadline/not_asked": f542,
"g0/hdp/role_change_deadline/earlier": f543,
"g0/hdp/role_change_deadline/assumptions": f545,
"g0/hdp/role_change_deadline/application": f546,
"g0/hdp/role_change_deadline/unchangeable": f547,
"g0/hdp/role_change_deadline/adjust_by": f548,
"g0/hdp/role_change_deadline/adjustment": f549,
"g0/hdp/role_change_deadline/password_change": f550,
"g0/hdp/role_change_deadline/steps": f551,
"g0/hdp/role_change_deadline/missing": f555,
"g0/hdp/role_change_deadline/values/adjust_by": f556,
"g0/hdp/role_change_deadline/values/apply_by": f557,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f558,
"g0/hdp/role_change_deadline/counted_application": f559,
"g0/hdp/role_change_deadline/counted_adjustment": f560,
"g0/hdp/role_change_deadline/adjusters": f561,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f562,
"g0/hdp/role_change_deadline/warnings": f563,
"g0/hdp/role_change_deadline/answer": f564,
"g0/hdp/sampling_half_year/version": f565,
"g0/hdp/sampling_half_year/rule": f566,
"g0/hdp/sampling_half_year/name": f567,
"g0/hdp/sampling_half_year/definition": f568,
"g0/hdp/sampling_half_year/answer": f588,
"g0/hdp/sampling_monthly/first_day": f589,
"g0/hdp/sampling_monthly/last_day": f590,
"g0/hdp/sampling_monthly/law_day": f591,
"g0/hdp/sampling_monthly/version": f592,
"g0/hdp/sampling_monthly/rule": f593,
"g0/hdp/sampling_monthly/name": f594,
"g0/hdp/sampling_monthly/due_on": f595,
"g0/hdp/sampling_monthly/definition": f596,
"g0/hdp/sampling_monthly/answer": f598,
"g0/hdp/session_timeout/version": f599,
"g0/hdp/session_timeout/rule": f600,
"g0/hdp/session_timeout/name": f601,
"g0/hdp/session_timeout/now": f602,
"g0/hdp/session_timeout/idle_seconds": f603,
"g0/hdp/session_timeout/reasons": f605,
"g0/hdp/session_timeout/missing": f606,
"g0/hdp/session_timeout/values/logout_after": f607,
"g0/hdp/session_timeout/answer": f608,
"g0/hdp/staff_change_notice/version": f609,
"g0/hdp/staff_change_notice/rule": f610,
"g0/hdp/staff_change_notice/name": f611,
"g0/hdp/staff_change_notice/definition": f612,
"g0/hdp/staff_change_notice/answer": f615,
"g0/hdp/training_hours/last_day": f616,
"g0/hdp/training_hours/version": f617,
"g0/hdp/training_hours/rule": f618,
"g0/hdp/training_hours/name": f619,
"g0/hdp/training_hours/first_day": f620,
"g0/hdp/training_hours/answer": f622,
"g0/hdp/vendor_access/version": f623,
"g0/hdp/vendor_access/rule": f624,
"g0/hdp/vendor_access/name": f625,
"g0/hdp/vendor_access/definition": f626,
"g0/hdp/vendor_access/answer": f627,
"g0/hdp/vendor_audit_schedule/version": f628,
"g0/hdp/vendor_audit_schedule/rule": f629,
"g0/hdp/vendor_audit_schedule/name": f630,
"g0/hdp/vendor_audit_schedule/definition": f631,
"g0/hdp/vendor_audit_schedule/answer": f632
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f86, i, d),
"hdp/account_request/answer": (i, d) => start(f127, i, d),
"hdp/account_review/answer": (i, d) => start(f142, i, d),
"hdp/account_sharing/answer": (i, d) => start(f148, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f155, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f178, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f201, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f216, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f222, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f255, i, d),
"hdp/data_destruction/answer": (i, d) => start(f295, i, d),
"hdp/data_export/answer": (i, d) => start(f305, i, d),
"hdp/data_use_period/answer": (i, d) => start(f319, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f328, i, d),
"hdp/document_handling/answer": (i, d) => start(f333, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f338, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f350, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f363, i, d),
"hdp/liability/answer": (i, d) => start(f369, i, d),
"hdp/linkage_application/answer": (i, d) => start(f374, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f379, i, d),
"hdp/login_lockout/answer": (i, d) => start(f401, i, d),
"hdp/password_compliance/answer": (i, d) => start(f419, i, d),
"hdp/personnel_register/answer": (i, d) => start(f424, i, d),
"hdp/processing_record/answer": (i, d) => start(f429, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f434, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f457, i, d),
"hdp/query_permission/answer": (i, d) => start(f512, i, d),
"hdp/record_retention/answer": (i, d) => start(f526, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f530, i, d),
"hdp/role_appointment/answer": (i, d) => start(f535, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f564, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f588, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f598, i, d),
"hdp/session_timeout/answer": (i, d) => start(f608, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f615, i, d),
"hdp/training_hours/answer": (i, d) => start(f622, i, d),
"hdp/vendor_access/answer": (i, d) => start(f627, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f632, i, d) } };
});

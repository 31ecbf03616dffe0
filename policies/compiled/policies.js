// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":27,"case":88,"question":0,"request":296});
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
function O12(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O12.prototype = Bare.prototype;
function O13(a0) { this["by"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0) { this["to"] = a0; }
O14.prototype = Bare.prototype;
function O15(a0,a1) { this["by"] = a0; this["to"] = a1; }
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
function O71(a0) { this["also"] = a0; }
O71.prototype = Bare.prototype;
function O72(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O72.prototype = Bare.prototype;
function O73(a0,a1) { this["clause"] = a0; this["readings"] = a1; }
O73.prototype = Bare.prototype;
function O74(a0) { this["calendar"] = a0; }
O74.prototype = Bare.prototype;
function O75(a0) { this["not_considered"] = a0; }
O75.prototype = Bare.prototype;
function O76(a0) { this["required"] = a0; }
O76.prototype = Bare.prototype;
function O77(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O77.prototype = Bare.prototype;
function O78(a0) { this["shortfall"] = a0; }
O78.prototype = Bare.prototype;
function O79(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O79.prototype = Bare.prototype;
function O80(a0,a1,a2) { this["step"] = a0; this["unit"] = a1; this["value"] = a2; }
O80.prototype = Bare.prototype;
function O81(a0) { this["outcome"] = a0; }
O81.prototype = Bare.prototype;
function O82(a0,a1,a2,a3) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; this["working"] = a3; }
O82.prototype = Bare.prototype;
function O83(a0,a1,a2,a3,a4,a5,a6) { this["assumptions"] = a0; this["checks"] = a1; this["missing"] = a2; this["obligations"] = a3; this["reasons"] = a4; this["values"] = a5; this["warnings"] = a6; }
O83.prototype = Bare.prototype;
function O84(a0) { this["role"] = a0; }
O84.prototype = Bare.prototype;
function O85(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O85.prototype = Bare.prototype;
function O86(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O86.prototype = Bare.prototype;
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
function g23(l0,l1) {
let l3,l4,l2;
b131: {
l3 = undefined;
l4 = H(l0) ? l0.detail : undefined; if (l4 === undefined && (l4 = S(l0, "detail")) === undefined) break b131;
if ((l4 === false)) break b131;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b132: {
if (l3 === undefined) break b132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b133: {
return l2;
}
}
function f23(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g23(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function f24(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b134: {
b135: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l8); if (l10 === undefined) break b135;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b135;
b136: {
l13 = f23(l0,l1); if (l13 === undefined) break b136;
if ((l13 === false)) break b136;
break b135;}
if (l6 === undefined) l6 = l7; else if (!Q(l6, l7)) conflict();
}
b137: {
if (l6 !== undefined) break b137;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b138: {
l11 = [];
l12 = b_object_get(l9,"checks",l11); if (l12 === undefined) break b138;
l13 = l12;
l14 = [];
l15 = b_object_get(l9,"working",l14); if (l15 === undefined) break b138;
l16 = l15;
l17 = new O1(l13,l8,l16);
l18 = l17;
{
const k139 = keysOf(l18), v139 = valuesOf(l18);
for (let n139 = 0; n139 < v139.length; n139++) {
l19 = k139 === null ? n139 : k139[n139];
l20 = v139[n139];
b140: {
l21 = l19;
l22 = l20;
l23 = b_count(l22); if (l23 === undefined) break b140;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b140;
if ((l26 === false)) break b140;
insertOnce(l10, l21, l22);
}
}
}
}
l27 = l10;
l28 = b_object_union(l7,l27); if (l28 === undefined) break b137;
l29 = l28;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b141: {
if (l6 === undefined) break b141;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b142: {
return l2;
}
}
function f25(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l2;
b143: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b143;
if (!Q(l12, l8)) break b143;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b143;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b143;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b143;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b143;
l21 = l20;
l22 = [];
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b143;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b143;
l26 = l25;
l27 = [];
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b143;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b143;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b143;
l34 = l33;
l35 = [];
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b143;
l37 = l36;
l38 = f17(l0,l1,l37,"code"); if (l38 === undefined) break b143;
l39 = l38;
l40 = f22(l0,l1,l8,l9,l10); if (l40 === undefined) break b143;
l41 = l40;
l42 = H(l0) ? l0.as_of : undefined; if (l42 === undefined && (l42 = S(l0, "as_of")) === undefined) break b143;
l43 = l42;
l44 = H(l0) ? l0.jurisdiction : undefined; if (l44 === undefined && (l44 = S(l0, "jurisdiction")) === undefined) break b143;
l45 = l44;
l46 = [];
b144: {
l47 = [];
b145: {
l48 = [];
l49 = b_object_get(l11,"missing",l48); if (l49 === undefined) break b145;
l50 = l49;
{
const k146 = keysOf(l50), v146 = valuesOf(l50);
for (let n146 = 0; n146 < v146.length; n146++) {
l51 = k146 === null ? n146 : k146[n146];
l52 = v146[n146];
b147: {
l53 = l51;
l54 = l52;
{
const k148 = keysOf(l54), v148 = valuesOf(l54);
for (let n148 = 0; n148 < v148.length; n148++) {
l55 = k148 === null ? n148 : k148[n148];
l56 = v148[n148];
b149: {
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
l61 = b_sort(l60); if (l61 === undefined) break b144;
l62 = l61;
{
const k150 = keysOf(l62), v150 = valuesOf(l62);
for (let n150 = 0; n150 < v150.length; n150++) {
l63 = k150 === null ? n150 : k150[n150];
l64 = v150[n150];
b151: {
l65 = l63;
l66 = l64;
l67 = 1;
l68 = D(l66, l67); if (l68 === undefined) break b151;
l69 = l68;
l46.push(l69);
}
}
}
}
l70 = l46;
l71 = H(l9) ? l9.effective_from : undefined; if (l71 === undefined && (l71 = S(l9, "effective_from")) === undefined) break b143;
l72 = l71;
l73 = new O2(l43,l21,l8,l45,l70,l26,l10,l31,l34,l72,l39);
l74 = f24(l0,l1,l73,l41,l11); if (l74 === undefined) break b143;
l75 = l74;
if (l7 === undefined) l7 = l75; else if (!Q(l7, l75)) conflict();
}
b152: {
if (l7 === undefined) break b152;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b153: {
return l2;
}
}
function f26(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b154: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b154;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b154;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O3(l9);
l13 = f25(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b154;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b155: {
if (l4 === undefined) break b155;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b156: {
return l2;
}
}
function f27(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b157: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b157;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b157;
l11 = l10;
l12 = new O4(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b158: {
if (l5 === undefined) break b158;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b159: {
l5 = undefined;
l6 = l3;
l7 = l4;
b160: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b160;
if ((l8 === false)) break b160;
break b159;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b159;
l10 = l9;
l11 = new O5(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
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
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b163: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b163;
l9 = l8;
l10 = f27(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b163;
l11 = l10;
l12 = new O3(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f25(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b163;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
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
let l5,l6,l7,l8,l9,l10,l2;
b166: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f25(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b166;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b167: {
if (l5 === undefined) break b167;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b168: {
return l2;
}
}
function f30(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14;
b169: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b169;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b169;
l9 = 0;
l11 = f26(l0,l1,l6); if (l11 === undefined) break b169;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b170: {
if (l5 === undefined) break b170;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b171: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b171;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b171;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b171;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b171;
if (!(l12 === "unavailable")) break b171;
l13 = f28(l0,l1,l6,l11); if (l13 === undefined) break b171;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b172: {
if (l5 === undefined) break b172;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b173: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b173;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b173;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b173;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b173;
if (!(l12 === "available")) break b173;
l13 = f29(l0,l1,l6,l11); if (l13 === undefined) break b173;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b174: {
if (l5 === undefined) break b174;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b175: {
return l2;
}
}
function f31(l0,l1) {
let l3,l4,l5,l6,l2;
b176: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b176;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b176;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b177: {
if (l3 === undefined) break b177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b178: {
return l2;
}
}
function f32(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b179: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b179;
if ((l6 === false)) break b179;
l7 = f6(l0,l1); if (l7 === undefined) break b179;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b179;
if ((l9 === false)) break b179;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b180: {
if (l4 === undefined) break b180;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b181: {
return l2;
}
}
function g33(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b182: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b182;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b182;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b182;
l7 = null;
if (!Q(l6, l7)) break b182;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b183: {
if (l3 === undefined) break b183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b184: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b184;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b184;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b184;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b184;
if ((l8 === false)) break b184;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b184;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b184;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b184;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b185: {
if (l3 === undefined) break b185;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b186: {
return l2;
}
}
function f33(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
function g34(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b187: {
l3 = undefined;
l4 = new RegoSet();
b188: {
l5 = f8(l0,l1); if (l5 === undefined) break b188;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b188;
{
const k189 = keysOf(l6), v189 = valuesOf(l6);
for (let n189 = 0; n189 < v189.length; n189++) {
l7 = k189 === null ? n189 : k189[n189];
l8 = v189[n189];
b190: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b190;
if (!(l11 === "available")) break b190;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b187;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b191: {
if (l3 === undefined) break b191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b192: {
return l2;
}
}
function f34(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g34(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f35 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b193: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b193;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b193;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b193;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b193;
l19 = D(l18, l6); if (l19 === undefined) break b193;
l20 = D(l19, l16); if (l20 === undefined) break b193;
b194: {
b195: {
break b194;
}
break b193;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b193;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b193;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b193;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b193;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b193;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b193;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b193;
l40 = l39;
l41 = new O6(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b196: {
if (l5 === undefined) break b196;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b197: {
return l2;
}
});
const f36 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b198: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b198;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b199: {
if (l6 === undefined) break b199;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b200: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b200;
l9 = f35(l0,l1,l7,l8); if (l9 === undefined) break b200;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b200;
if (!Q(l11, l8)) break b200;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b201: {
if (l6 === undefined) break b201;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b202: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b202;
l9 = f35(l0,l1,l7,l8); if (l9 === undefined) break b202;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b202;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b202;
if ((l14 === false)) break b202;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b202;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b202;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b203: {
if (l6 === undefined) break b203;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b204: {
return l2;
}
});
function g37(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b205: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b205;
l5 = l4;
l6 = f31(l0,l1); if (l6 === undefined) break b205;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b205;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b205;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b205;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b205;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b205;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b205;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b205;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b205;
l19 = l18;
l20 = f36(l0,l1,l14,l11,l19); if (l20 === undefined) break b205;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b206: {
if (l3 === undefined) break b206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b207: {
return l2;
}
}
function f37(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g37(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
const f38 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b208: {
b209: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b209;
if ((l14 === false)) break b209;
l15 = new O7(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b210: {
if (l8 !== undefined) break b210;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b210;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b210;
if ((l16 === false)) break b210;
l17 = new O7(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b211: {
if (l8 !== undefined) break b211;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b211;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b211;
if ((l16 === false)) break b211;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b212: {
if (l8 !== undefined) break b212;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b212;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b212;
if ((l16 === false)) break b212;
l17 = new O7(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b213: {
if (l8 !== undefined) break b213;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O7(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b214: {
if (l8 === undefined) break b214;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b215: {
return l2;
}
});
const f39 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b216: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f35(l0,l1,l8,l10); if (l12 === undefined) break b216;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b216;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b216;
l19 = l18;
l20 = f35(l0,l1,l8,l19); if (l20 === undefined) break b216;
l21 = l20;
l22 = l21;
l23 = f38(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b216;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b217: {
if (l7 === undefined) break b217;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b218: {
return l2;
}
});
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b219: {
b220: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b220;
if ((l4 === false)) break b220;
l5 = f12(l0,l1); if (l5 === undefined) break b220;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b220;
l7 = l6;
l8 = f37(l0,l1); if (l8 === undefined) break b220;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b220;
l11 = l10;
l12 = f33(l0,l1); if (l12 === undefined) break b220;
l13 = l12;
l14 = f39(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b220;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b221: {
if (l3 !== undefined) break b221;
l4 = f6(l0,l1); if (l4 === undefined) break b221;
l5 = l4;
l6 = f37(l0,l1); if (l6 === undefined) break b221;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b221;
if ((l8 === false)) break b221;
l9 = f12(l0,l1); if (l9 === undefined) break b221;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b221;
l11 = l10;
l12 = f37(l0,l1); if (l12 === undefined) break b221;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b221;
l15 = l14;
l16 = f39(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b221;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b222: {
if (l3 === undefined) break b222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b223: {
return l2;
}
}
function f40(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
function g41(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b224: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b224;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b224;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b225: {
if (l3 === undefined) break b225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b226: {
return l2;
}
}
function f41(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g41(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function f42(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b227: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b228: {
{
const k229 = keysOf(l6), v229 = valuesOf(l6);
for (let n229 = 0; n229 < v229.length; n229++) {
l9 = k229 === null ? n229 : k229[n229];
l10 = v229[n229];
b230: {
l11 = l9;
l12 = l10;
l13 = H(l12) ? l12.kind : undefined; if (l13 === undefined && (l13 = S(l12, "kind")) === undefined) break b230;
l14 = l13;
l15 = H(l7) ? l7.kinds : undefined; if (l15 === undefined && (l15 = S(l7, "kinds")) === undefined) break b230;
l16 = D(l15, l14); if (l16 === undefined) break b230;
if ((l16 === false)) break b230;
l17 = H(l12) ? l12.found_on : undefined; if (l17 === undefined && (l17 = S(l12, "found_on")) === undefined) break b230;
l18 = l17;
l19 = f32(l0,l1,l18); if (l19 === undefined) break b230;
if ((l19 === false)) break b230;
l8.add(l12);
}
}
}
}
l20 = l8;
if (l5 === undefined) l5 = l20; else if (!Q(l5, l20)) conflict();
}
b231: {
if (l5 === undefined) break b231;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b232: {
return l2;
}
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b233: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b233;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b233;
l8 = l7;
l9 = f41(l0,l1); if (l9 === undefined) break b233;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b233;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b234: {
if (l3 === undefined) break b234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b235: {
return l2;
}
}
function f43(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function f44(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b236: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b236;
l7 = l6;
l8 = f34(l0,l1); if (l8 === undefined) break b236;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b236;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b237: {
if (l4 === undefined) break b237;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b238: {
return l2;
}
}
const f45 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b239: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b239;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b239;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b239;
l14 = D(l13, l11); if (l14 === undefined) break b239;
b240: {
b241: {
break b240;
}
break b239;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b239;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b239;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b239;
l23 = D(l22, l20); if (l23 === undefined) break b239;
b242: {
b243: {
break b242;
}
break b239;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b239;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b239;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b239;
l33 = D(l32, l20); if (l33 === undefined) break b239;
b244: {
b245: {
break b244;
}
break b239;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b239;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b239;
l39 = D(l38, l36); if (l39 === undefined) break b239;
b246: {
b247: {
break b246;
}
break b239;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b239;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b239;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b248: {
if (l5 === undefined) break b248;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b249: {
return l2;
}
});
const f46 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b250: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b250;
l9 = l8;
l10 = f45(l0,l1,l6,l9); if (l10 === undefined) break b250;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b251: {
if (l5 === undefined) break b251;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b252: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b252;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b252;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b253: {
if (l5 === undefined) break b253;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b254: {
return l2;
}
});
function f47(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b255: {
b256: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f44(l0,l1,l6); if (l8 === undefined) break b256;
l9 = l8;
l10 = H(l7) ? l7.act_within : undefined; if (l10 === undefined && (l10 = S(l7, "act_within")) === undefined) break b256;
l11 = l10;
l12 = f46(l0,l1,l9,l11); if (l12 === undefined) break b256;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b256;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b256;
if ((l16 === false)) break b256;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b257: {
if (l5 !== undefined) break b257;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b258: {
if (l5 === undefined) break b258;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b259: {
return l2;
}
}
function f48(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b260: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b261: {
{
const k262 = keysOf(l6), v262 = valuesOf(l6);
for (let n262 = 0; n262 < v262.length; n262++) {
l9 = k262 === null ? n262 : k262[n262];
l10 = v262[n262];
b263: {
l11 = l9;
l12 = l10;
l13 = f47(l0,l1,l12,l7); if (l13 === undefined) break b263;
l14 = l13;
l8.add(l14);
}
}
}
}
l15 = l8;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b264: {
if (l5 === undefined) break b264;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b265: {
return l2;
}
}
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b266: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b266;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b266;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b266;
if ((l8 === false)) break b266;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b267: {
if (l3 === undefined) break b267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b268: {
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
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b269: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b269;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b269;
l6 = null;
if (!Q(l5, l6)) break b269;
l7 = f31(l0,l1); if (l7 === undefined) break b269;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b269;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b270: {
if (l3 === undefined) break b270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b271: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b271;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b271;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b271;
if ((l7 === false)) break b271;
l8 = f31(l0,l1); if (l8 === undefined) break b271;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b271;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b274: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b274;
if ((l4 === false)) break b274;
l5 = f50(l0,l1); if (l5 === undefined) break b274;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b274;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b274;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b274;
l10 = l9;
l11 = f46(l0,l1,l6,l10); if (l11 === undefined) break b274;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b274;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
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
function g52(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b277: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b277;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b277;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b277;
if ((l8 === false)) break b277;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b278: {
if (l3 === undefined) break b278;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b279: {
return l2;
}
}
function f52(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g52(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function f53(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b280: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b280;
if (!(l8 === "exceeded")) break b280;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b280;
l10 = l9;
l11 = f46(l0,l1,l6,l10); if (l11 === undefined) break b280;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b280;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b281: {
if (l5 === undefined) break b281;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b282: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b282;
if (!(l8 === "reached")) break b282;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b282;
l10 = l9;
l11 = f46(l0,l1,l6,l10); if (l11 === undefined) break b282;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b283: {
if (l5 === undefined) break b283;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b284: {
return l2;
}
}
function g54(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b285: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b285;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b285;
if (!(l5 === "suspended")) break b285;
l6 = f31(l0,l1); if (l6 === undefined) break b285;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b285;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b285;
if ((l9 === false)) break b285;
l10 = f31(l0,l1); if (l10 === undefined) break b285;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b285;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b285;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b285;
l15 = l14;
l16 = f53(l0,l1,l12,l15); if (l16 === undefined) break b285;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b288: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b288;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b288;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b288;
if ((l7 === false)) break b288;
l8 = f31(l0,l1); if (l8 === undefined) break b288;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b288;
l10 = l9;
l11 = f31(l0,l1); if (l11 === undefined) break b288;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b288;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b288;
if ((l14 === false)) break b288;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b289: {
if (l3 === undefined) break b289;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b290: {
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b291: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b291;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b291;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b291;
if ((l8 === false)) break b291;
b292: {
l9 = f55(l0,l1); if (l9 === undefined) break b292;
if ((l9 === false)) break b292;
break b291;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b293: {
if (l3 === undefined) break b293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b294: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b295: {
l2 = new RegoSet();
}
b296: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b296;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b296;
l6 = l5;
l2.add(l6);
}
b297: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b297;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b297;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b297;
l9 = l8;
{
const k298 = keysOf(l9), v298 = valuesOf(l9);
for (let n298 = 0; n298 < v298.length; n298++) {
l10 = k298 === null ? n298 : k298[n298];
l11 = v298[n298];
b299: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b300: {
l3 = undefined;
l4 = f52(l0,l1); if (l4 === undefined) break b300;
if ((l4 === false)) break b300;
l2.add("due");
}
b301: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b301;
if ((l4 === false)) break b301;
l2.add("due");
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b303: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b303;
if ((l4 === false)) break b303;
l5 = f50(l0,l1); if (l5 === undefined) break b303;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b303;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b303;
l9 = l8;
l10 = f53(l0,l1,l6,l9); if (l10 === undefined) break b303;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b304: {
if (l3 === undefined) break b304;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b305: {
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
function g59(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b306: {
l2 = new RegoSet();
}
b307: {
l3 = undefined;
b308: {
l4 = f40(l0,l1); if (l4 === undefined) break b308;
if ((l4 === false)) break b308;
break b307;}
l5 = new O8("review.last_done_on");
l2.add(l5);
}
b309: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b309;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b309;
if ((l5 === false)) break b309;
l6 = f31(l0,l1); if (l6 === undefined) break b309;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b309;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b309;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b309;
if ((l11 === false)) break b309;
l12 = f49(l0,l1); if (l12 === undefined) break b309;
if ((l12 === false)) break b309;
b310: {
l13 = f50(l0,l1); if (l13 === undefined) break b310;
if ((l13 === false)) break b310;
break b309;}
l14 = new O8("account.last_query_on");
l2.add(l14);
}
b311: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b311;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b311;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b311;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b311;
if ((l8 === false)) break b311;
l9 = f31(l0,l1); if (l9 === undefined) break b311;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b311;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b311;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b311;
if ((l14 === false)) break b311;
l15 = f49(l0,l1); if (l15 === undefined) break b311;
if ((l15 === false)) break b311;
b312: {
l16 = f50(l0,l1); if (l16 === undefined) break b312;
if ((l16 === false)) break b312;
break b311;}
l17 = new O8("account.last_query_on");
l2.add(l17);
}
b313: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b313;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b313;
if ((l5 === false)) break b313;
l6 = f31(l0,l1); if (l6 === undefined) break b313;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b313;
if (!(l7 === "suspended")) break b313;
b314: {
l8 = f54(l0,l1); if (l8 === undefined) break b314;
if ((l8 === false)) break b314;
break b313;}
l9 = new O8("account.suspended_on");
l2.add(l9);
}
b315: {
return l2;
}
}
function f59(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function f60(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b316: {
b317: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b317;
if ((l8 === false)) break b317;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b318: {
if (l5 !== undefined) break b318;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b318;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b318;
if ((l11 === false)) break b318;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b319: {
if (l5 !== undefined) break b319;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b319;
if ((l8 === false)) break b319;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b320: {
if (l5 !== undefined) break b320;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b320;
if ((l8 === false)) break b320;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b321: {
if (l5 !== undefined) break b321;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b322: {
if (l5 === undefined) break b322;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b323: {
return l2;
}
}
function g61(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b324: {
b325: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b325;
if ((l4 === false)) break b325;
l5 = f40(l0,l1); if (l5 === undefined) break b325;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b325;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b326: {
if (l3 !== undefined) break b326;
l4 = f12(l0,l1); if (l4 === undefined) break b326;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b326;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b326;
l8 = l7;
l9 = f35(l0,l1,l6,l8); if (l9 === undefined) break b326;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b327: {
if (l3 === undefined) break b327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b328: {
return l2;
}
}
function f61(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g61(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function f62(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b329: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.detail : undefined; if (l6 === undefined && (l6 = S(l0, "detail")) === undefined) break b329;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b329;
if ((l8 === false)) break b329;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b330: {
if (l4 === undefined) break b330;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b331: {
return l2;
}
}
function f63(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b332: {
b333: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f62(l0,l1,"working"); if (l10 === undefined) break b333;
if ((l10 === false)) break b333;
l11 = H(l7) ? l7.clause : undefined; if (l11 === undefined && (l11 = S(l7, "clause")) === undefined) break b333;
l12 = l11;
l13 = H(l7) ? l7.interval : undefined; if (l13 === undefined && (l13 = S(l7, "interval")) === undefined) break b333;
l14 = l13;
l15 = H(l9) ? l9.name : undefined; if (l15 === undefined && (l15 = S(l9, "name")) === undefined) break b333;
l16 = l15;
l17 = H(l9) ? l9.last : undefined; if (l17 === undefined && (l17 = S(l9, "last")) === undefined) break b333;
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
b334: {
if (l6 !== undefined) break b334;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = [];
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b335: {
if (l6 === undefined) break b335;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b336: {
return l2;
}
}
function f64(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b337: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b338: {
l9 = b_count(l6); if (l9 === undefined) break b338;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b338;
if ((l12 === false)) break b338;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b338;
l14 = l13;
{
const k339 = keysOf(l14), v339 = valuesOf(l14);
for (let n339 = 0; n339 < v339.length; n339++) {
l15 = k339 === null ? n339 : k339[n339];
l16 = v339[n339];
b340: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b341: {
{
const k342 = keysOf(l6), v342 = valuesOf(l6);
for (let n342 = 0; n342 < v342.length; n342++) {
l21 = k342 === null ? n342 : k342[n342];
l22 = v342[n342];
b343: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b343;
l26 = l25;
l27 = f34(l0,l1); if (l27 === undefined) break b343;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b343;
if ((l29 === false)) break b343;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b343;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b343;
l33 = l32;
{
const k344 = keysOf(l33), v344 = valuesOf(l33);
for (let n344 = 0; n344 < v344.length; n344++) {
l34 = k344 === null ? n344 : k344[n344];
l35 = v344[n344];
b345: {
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
l39 = b_or(l19,l38); if (l39 === undefined) break b337;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b346: {
if (l5 === undefined) break b346;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b347: {
return l2;
}
}
function g65(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b348: {
l3 = undefined;
l4 = f31(l0,l1); if (l4 === undefined) break b348;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b348;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b348;
if ((l7 === false)) break b348;
l8 = f31(l0,l1); if (l8 === undefined) break b348;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b348;
l10 = l9;
l11 = f31(l0,l1); if (l11 === undefined) break b348;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b348;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b348;
if ((l14 === false)) break b348;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b349: {
if (l3 === undefined) break b349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b350: {
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
function g66(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b351: {
l2 = new RegoSet();
}
b352: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b352;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b352;
l7 = l6;
{
const k353 = keysOf(l7), v353 = valuesOf(l7);
for (let n353 = 0; n353 < v353.length; n353++) {
l8 = k353 === null ? n353 : k353[n353];
l9 = v353[n353];
b354: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b355: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b355;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b355;
l6 = l5;
l7 = f37(l0,l1); if (l7 === undefined) break b355;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b355;
if ((l9 === false)) break b355;
l10 = f37(l0,l1); if (l10 === undefined) break b355;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b355;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b355;
if ((l14 === false)) break b355;
l15 = f11(l0,l1); if (l15 === undefined) break b355;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b355;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b355;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b355;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b355;
l21 = l20;
l22 = new O11(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b355;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b355;
l26 = l25;
{
const k356 = keysOf(l26), v356 = valuesOf(l26);
for (let n356 = 0; n356 < v356.length; n356++) {
l27 = k356 === null ? n356 : k356[n356];
l28 = v356[n356];
b357: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b358: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b358;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b358;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b358;
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
l4 = f58(l0,l1); if (l4 === undefined) break b361;
if ((l4 === false)) break b361;
l5 = f12(l0,l1); if (l5 === undefined) break b361;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b361;
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
l4 = f51(l0,l1); if (l4 === undefined) break b364;
if ((l4 === false)) break b364;
l5 = f12(l0,l1); if (l5 === undefined) break b364;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b364;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b364;
l9 = l8;
{
const k365 = keysOf(l9), v365 = valuesOf(l9);
for (let n365 = 0; n365 < v365.length; n365++) {
l10 = k365 === null ? n365 : k365[n365];
l11 = v365[n365];
b366: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b367: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b367;
if ((l4 === false)) break b367;
l5 = f65(l0,l1); if (l5 === undefined) break b367;
if ((l5 === false)) break b367;
l6 = f12(l0,l1); if (l6 === undefined) break b367;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b367;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b367;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b367;
l11 = l10;
{
const k368 = keysOf(l11), v368 = valuesOf(l11);
for (let n368 = 0; n368 < v368.length; n368++) {
l12 = k368 === null ? n368 : k368[n368];
l13 = v368[n368];
b369: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b370: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b370;
if ((l4 === false)) break b370;
l5 = f12(l0,l1); if (l5 === undefined) break b370;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b370;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b370;
l9 = l8;
{
const k371 = keysOf(l9), v371 = valuesOf(l9);
for (let n371 = 0; n371 < v371.length; n371++) {
l10 = k371 === null ? n371 : k371[n371];
l11 = v371[n371];
b372: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b373: {
return l2;
}
}
function f66(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g67(l0,l1) {
let l3,l4,l2;
b374: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b375: {
if (l3 === undefined) break b375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b376: {
return l2;
}
}
function f67(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g67(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f68(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b377: {
b378: {
l4 = undefined;
l5 = l3;
b379: {
l6 = H(l5) ? l5.to : undefined; if (l6 === undefined && (l6 = S(l5, "to")) === undefined) break b379;
if ((l6 === false)) break b379;
break b378;}
l7 = H(l5) ? l5.by : undefined; if (l7 === undefined && (l7 = S(l5, "by")) === undefined) break b378;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b378;
l10 = l9;
l11 = new O13(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b380: {
if (l4 !== undefined) break b380;
l5 = l3;
b381: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b381;
if ((l6 === false)) break b381;
break b380;}
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b380;
l8 = l7;
l9 = b_sort(l8); if (l9 === undefined) break b380;
l10 = l9;
l11 = new O14(l10);
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b382: {
if (l4 !== undefined) break b382;
l5 = l3;
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b382;
l7 = l6;
l8 = b_sort(l7); if (l8 === undefined) break b382;
l9 = l8;
l10 = H(l5) ? l5.to : undefined; if (l10 === undefined && (l10 = S(l5, "to")) === undefined) break b382;
l11 = l10;
l12 = b_sort(l11); if (l12 === undefined) break b382;
l13 = l12;
l14 = new O15(l9,l13);
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b383: {
if (l4 === undefined) break b383;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b384: {
return l2;
}
}
function f69(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b385: {
b386: {
l5 = undefined;
l6 = l3;
l7 = l4;
b387: {
l8 = H(l7) ? l7.by : undefined; if (l8 === undefined && (l8 = S(l7, "by")) === undefined) break b387;
if ((l8 === false)) break b387;
break b386;}
b388: {
l9 = H(l7) ? l7.to : undefined; if (l9 === undefined && (l9 = S(l7, "to")) === undefined) break b388;
if ((l9 === false)) break b388;
break b386;}
b389: {
l10 = H(l7) ? l7.duty : undefined; if (l10 === undefined && (l10 = S(l7, "duty")) === undefined) break b389;
if ((l10 === false)) break b389;
break b386;}
l11 = f27(l0,l1,l6,l7); if (l11 === undefined) break b386;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b390: {
if (l5 !== undefined) break b390;
l6 = l3;
l7 = l4;
l8 = f27(l0,l1,l6,l7); if (l8 === undefined) break b390;
l9 = l8;
l10 = b_object_get(l7,"duty",l7); if (l10 === undefined) break b390;
l11 = l10;
l12 = f68(l0,l1,l11); if (l12 === undefined) break b390;
l13 = l12;
l14 = b_object_union(l9,l13); if (l14 === undefined) break b390;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b391: {
if (l5 === undefined) break b391;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b392: {
return l2;
}
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b393: {
b394: {
l4 = undefined;
l5 = l3;
b395: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b395;
if ((l6 === false)) break b395;
break b394;}
b396: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b396;
if ((l7 === false)) break b396;
break b394;}
b397: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b397;
if ((l8 === false)) break b397;
break b394;}
b398: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b398;
if ((l9 === false)) break b398;
break b394;}
b399: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b399;
if ((l10 === false)) break b399;
break b394;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b400: {
if (l4 !== undefined) break b400;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b400;
l7 = l6;
l8 = f69(l0,l1,l7,l5); if (l8 === undefined) break b400;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b401: {
if (l4 === undefined) break b401;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b402: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b403: {
l4 = undefined;
l5 = l3;
l6 = [];
b404: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b404;
{
const k405 = keysOf(l7), v405 = valuesOf(l7);
for (let n405 = 0; n405 < v405.length; n405++) {
l8 = k405 === null ? n405 : k405[n405];
l9 = v405[n405];
b406: {
l10 = l8;
l11 = l9;
l12 = f70(l0,l1,l11); if (l12 === undefined) break b406;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b407: {
if (l4 === undefined) break b407;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b408: {
return l2;
}
}
function g72(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b409: {
l3 = undefined;
l4 = [];
b410: {
l5 = f40(l0,l1); if (l5 === undefined) break b410;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b410;
l7 = l6;
l8 = f67(l0,l1); if (l8 === undefined) break b410;
l9 = D(l8, l7); if (l9 === undefined) break b410;
if ((l9 === false)) break b410;
l10 = f12(l0,l1); if (l10 === undefined) break b410;
l11 = l10;
l12 = f71(l0,l1,l11); if (l12 === undefined) break b410;
l13 = l12;
{
const k411 = keysOf(l13), v411 = valuesOf(l13);
for (let n411 = 0; n411 < v411.length; n411++) {
l14 = k411 === null ? n411 : k411[n411];
l15 = v411[n411];
b412: {
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
b413: {
if (l3 === undefined) break b413;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b414: {
return l2;
}
}
function f72(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g72(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function f73(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b415: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b416: {
l9 = new RegoSet();
b417: {
{
const k418 = keysOf(l6), v418 = valuesOf(l6);
for (let n418 = 0; n418 < v418.length; n418++) {
l10 = k418 === null ? n418 : k418[n418];
l11 = v418[n418];
b419: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b419;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b419;
l17 = D(l16, l15); if (l17 === undefined) break b419;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b416;
l21 = l20;
{
const k420 = keysOf(l21), v420 = valuesOf(l21);
for (let n420 = 0; n420 < v420.length; n420++) {
l22 = k420 === null ? n420 : k420[n420];
l23 = v420[n420];
b421: {
l24 = l22;
l25 = l23;
l26 = f69(l0,l1,l25,l7); if (l26 === undefined) break b421;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b422: {
if (l5 === undefined) break b422;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b423: {
return l2;
}
}
function f74(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b424: {
l4 = undefined;
l5 = l3;
l6 = [];
b425: {
l7 = [];
b426: {
{
const k427 = keysOf(l5), v427 = valuesOf(l5);
for (let n427 = 0; n427 < v427.length; n427++) {
l8 = k427 === null ? n427 : k427[n427];
l9 = v427[n427];
b428: {
l10 = l8;
l11 = l9;
{
const k429 = keysOf(l11), v429 = valuesOf(l11);
for (let n429 = 0; n429 < v429.length; n429++) {
l12 = k429 === null ? n429 : k429[n429];
l13 = v429[n429];
b430: {
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
const k431 = keysOf(l16), v431 = valuesOf(l16);
for (let n431 = 0; n431 < v431.length; n431++) {
l17 = k431 === null ? n431 : k431[n431];
l18 = v431[n431];
b432: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b433: {
{
const k434 = keysOf(l16), v434 = valuesOf(l16);
for (let n434 = 0; n434 < v434.length; n434++) {
l22 = k434 === null ? n434 : k434[n434];
l23 = v434[n434];
b435: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b435;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b432;
l28 = l27;
if (!Q(l19, l28)) break b432;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b436: {
if (l4 === undefined) break b436;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b437: {
return l2;
}
}
function g75(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b438: {
b439: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b439;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b439;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b439;
b440: {
l9 = f52(l0,l1); if (l9 === undefined) break b440;
if ((l9 === false)) break b440;
break b439;}
b441: {
l10 = f56(l0,l1); if (l10 === undefined) break b441;
if ((l10 === false)) break b441;
break b439;}
l11 = f72(l0,l1); if (l11 === undefined) break b439;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b442: {
if (l3 !== undefined) break b442;
l4 = f43(l0,l1); if (l4 === undefined) break b442;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b442;
l7 = l6;
l8 = f73(l0,l1,l5,l7); if (l8 === undefined) break b442;
l9 = l8;
l10 = [];
b443: {
l11 = f72(l0,l1); if (l11 === undefined) break b443;
{
const k444 = keysOf(l11), v444 = valuesOf(l11);
for (let n444 = 0; n444 < v444.length; n444++) {
l12 = k444 === null ? n444 : k444[n444];
l13 = v444[n444];
b445: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b445;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b446: {
l19 = f52(l0,l1); if (l19 === undefined) break b446;
if ((l19 === false)) break b446;
l20 = f12(l0,l1); if (l20 === undefined) break b446;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b446;
l22 = l21;
l23 = f69(l0,l1,"revoke_account",l22); if (l23 === undefined) break b446;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = [];
b447: {
l27 = f72(l0,l1); if (l27 === undefined) break b447;
{
const k448 = keysOf(l27), v448 = valuesOf(l27);
for (let n448 = 0; n448 < v448.length; n448++) {
l28 = k448 === null ? n448 : k448[n448];
l29 = v448[n448];
b449: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b449;
if ((l33 === false)) break b449;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b450: {
l36 = f56(l0,l1); if (l36 === undefined) break b450;
if ((l36 === false)) break b450;
l37 = f12(l0,l1); if (l37 === undefined) break b450;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b450;
l39 = l38;
l40 = f69(l0,l1,"notify_holder",l39); if (l40 === undefined) break b450;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f74(l0,l1,l43); if (l44 === undefined) break b442;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b451: {
if (l3 === undefined) break b451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b452: {
return l2;
}
}
function f75(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g75(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function f76(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b453: {
b454: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b454;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b454;
l13 = f27(l0,l1,l7,l8); if (l13 === undefined) break b454;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b455: {
if (l6 !== undefined) break b455;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b455;
if ((l10 === false)) break b455;
l11 = f27(l0,l1,l7,l8); if (l11 === undefined) break b455;
l12 = l11;
l13 = new O16(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b455;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b456: {
if (l6 !== undefined) break b456;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f27(l0,l1,l7,l8); if (l10 === undefined) break b456;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b456;
l13 = l12;
l14 = new O16(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b456;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b457: {
if (l6 === undefined) break b457;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b458: {
return l2;
}
}
function f77(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b459: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b460: {
l9 = b_count(l6); if (l9 === undefined) break b460;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b460;
if ((l12 === false)) break b460;
l13 = [];
b461: {
l14 = [];
b462: {
{
const k463 = keysOf(l6), v463 = valuesOf(l6);
for (let n463 = 0; n463 < v463.length; n463++) {
l15 = k463 === null ? n463 : k463[n463];
l16 = v463[n463];
b464: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b464;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b464;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b461;
l27 = l26;
{
const k465 = keysOf(l27), v465 = valuesOf(l27);
for (let n465 = 0; n465 < v465.length; n465++) {
l28 = k465 === null ? n465 : k465[n465];
l29 = v465[n465];
b466: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b466;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b466;
l37 = l36;
l38 = new O17(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f76(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b460;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b467: {
if (l5 === undefined) break b467;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b468: {
return l2;
}
}
function g78(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b469: {
l2 = new RegoSet();
}
b470: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b470;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b470;
l6 = l5;
l7 = f67(l0,l1); if (l7 === undefined) break b470;
l8 = D(l7, l6); if (l8 === undefined) break b470;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b470;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b470;
l13 = l12;
l14 = f40(l0,l1); if (l14 === undefined) break b470;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b470;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b470;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b470;
l20 = l19;
l2.add(l20);
}
b471: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b471;
l5 = l4;
l6 = f41(l0,l1); if (l6 === undefined) break b471;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b471;
l9 = l8;
{
const k472 = keysOf(l9), v472 = valuesOf(l9);
for (let n472 = 0; n472 < v472.length; n472++) {
l10 = k472 === null ? n472 : k472[n472];
l11 = v472[n472];
b473: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b474: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b474;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b474;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b474;
if ((l8 === false)) break b474;
l9 = f12(l0,l1); if (l9 === undefined) break b474;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b474;
l11 = l10;
l12 = f27(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b474;
l13 = l12;
l2.add(l13);
}
b475: {
l3 = undefined;
l4 = f52(l0,l1); if (l4 === undefined) break b475;
if ((l4 === false)) break b475;
l5 = f12(l0,l1); if (l5 === undefined) break b475;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b475;
l7 = l6;
l8 = f27(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b475;
l9 = l8;
l2.add(l9);
}
b476: {
l3 = undefined;
l4 = f56(l0,l1); if (l4 === undefined) break b476;
if ((l4 === false)) break b476;
l5 = f12(l0,l1); if (l5 === undefined) break b476;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b476;
l7 = l6;
l8 = f27(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b476;
l9 = l8;
l2.add(l9);
}
b477: {
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
let l3,l4,l5,l6,l2;
b478: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b478;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b478;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b479: {
if (l3 === undefined) break b479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b480: {
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
b481: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b481;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b482: {
if (l3 === undefined) break b482;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b483: {
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
b484: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b484;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b485: {
if (l3 === undefined) break b485;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b486: {
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
let l3,l4,l5,l2;
b487: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b487;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b488: {
if (l3 === undefined) break b488;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b489: {
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
b490: {
l3 = undefined;
l4 = f61(l0,l1); if (l4 === undefined) break b490;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b490;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b491: {
if (l3 === undefined) break b491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b492: {
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
function g84(l0,l1) {
let l3,l4,l5,l6,l2;
b493: {
l3 = undefined;
l4 = f58(l0,l1); if (l4 === undefined) break b493;
if ((l4 === false)) break b493;
l5 = f50(l0,l1); if (l5 === undefined) break b493;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b494: {
if (l3 === undefined) break b494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b495: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b495;
if ((l4 === false)) break b495;
l5 = f50(l0,l1); if (l5 === undefined) break b495;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b496: {
if (l3 === undefined) break b496;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b497: {
return l2;
}
}
function f84(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g84(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function f85(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b498: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b499: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b499;
{
const k500 = keysOf(l7), v500 = valuesOf(l7);
for (let n500 = 0; n500 < v500.length; n500++) {
l8 = k500 === null ? n500 : k500[n500];
l9 = v500[n500];
b501: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b501;
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
b502: {
if (l4 === undefined) break b502;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b503: {
return l2;
}
}
function g86(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b504: {
l2 = new RegoSet();
}
b505: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b505;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b505;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b505;
l8 = l7;
{
const k506 = keysOf(l8), v506 = valuesOf(l8);
for (let n506 = 0; n506 < v506.length; n506++) {
l9 = k506 === null ? n506 : k506[n506];
l10 = v506[n506];
b507: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b508: {
return l2;
}
}
function f86(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g86(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g87(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l48,l49,l50,l47,l51,l52,l53,l54,l55,l56,l2;
b509: {
b510: {
l3 = undefined;
b511: {
l4 = f12(l0,l1); if (l4 === undefined) break b511;
if ((l4 === false)) break b511;
break b510;}
l5 = f13(l0,l1); if (l5 === undefined) break b510;
l6 = l5;
l7 = [];
b512: {
l8 = f11(l0,l1); if (l8 === undefined) break b512;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b510;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b513: {
if (l3 !== undefined) break b513;
l4 = f31(l0,l1); if (l4 === undefined) break b513;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b513;
if (!(l5 === "cancelled")) break b513;
l6 = f13(l0,l1); if (l6 === undefined) break b513;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b513;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b513;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b514: {
if (l3 !== undefined) break b514;
l4 = f57(l0,l1); if (l4 === undefined) break b514;
l5 = l4;
l6 = new RegoSet();
b515: {
l7 = f58(l0,l1); if (l7 === undefined) break b515;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b515;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b515;
if ((l11 === false)) break b515;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b514;
l14 = l13;
l15 = l14;
l16 = f59(l0,l1); if (l16 === undefined) break b514;
l17 = l16;
l18 = f60(l0,l1,l15,l17); if (l18 === undefined) break b514;
l19 = l18;
l20 = f12(l0,l1); if (l20 === undefined) break b514;
l21 = l20;
l22 = f37(l0,l1); if (l22 === undefined) break b514;
l23 = l22;
l24 = f61(l0,l1); if (l24 === undefined) break b514;
l25 = l24;
l26 = f63(l0,l1,l21,l23,l25); if (l26 === undefined) break b514;
l27 = l26;
l28 = f13(l0,l1); if (l28 === undefined) break b514;
l29 = l28;
l30 = f11(l0,l1); if (l30 === undefined) break b514;
l31 = l30;
l32 = f66(l0,l1); if (l32 === undefined) break b514;
l33 = l32;
l34 = f59(l0,l1); if (l34 === undefined) break b514;
l35 = l34;
l36 = f75(l0,l1); if (l36 === undefined) break b514;
l37 = l36;
l38 = f78(l0,l1); if (l38 === undefined) break b514;
l39 = l38;
l40 = new Bare();
b516: {
l41 = f79(l0,l1); if (l41 === undefined) break b516;
l40["due_on"] = l41;
}
b517: {
l42 = f80(l0,l1); if (l42 === undefined) break b517;
l40["idle_from"] = l42;
}
b518: {
l43 = f81(l0,l1); if (l43 === undefined) break b518;
l40["may_suspend_from"] = l43;
}
b519: {
l44 = f82(l0,l1); if (l44 === undefined) break b519;
l40["must_notify_from"] = l44;
}
b520: {
l45 = f83(l0,l1); if (l45 === undefined) break b520;
l40["period"] = l45;
}
b521: {
l46 = f84(l0,l1); if (l46 === undefined) break b521;
l40["unused_since"] = l46;
}
b522: {
b523: {
l48 = H(l1) ? l1.hdp : undefined; if (l48 === undefined && (l48 = S(l1, "hdp")) === undefined) break b523;
l49 = H(l48) ? l48.account_cleanup : undefined; if (l49 === undefined && (l49 = S(l48, "account_cleanup")) === undefined) break b523;
l50 = D(l49, "values"); if (l50 === undefined) break b523;
l47 = merge(l50, l40);
break b522;
}
l47 = l40;
}
l51 = l47;
l52 = f86(l0,l1); if (l52 === undefined) break b514;
l53 = l52;
l54 = new O20(l33,l35,l37,l39,l51,l53,l27);
l55 = f25(l0,l1,l29,l31,l19,l54); if (l55 === undefined) break b514;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b524: {
if (l3 === undefined) break b524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b525: {
return l2;
}
}
function f87(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g87(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function g88(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b526: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b526;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b526;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b527: {
if (l3 === undefined) break b527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b528: {
return l2;
}
}
function f88(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g88(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b529: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b529;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b529;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b529;
l7 = l6;
l8 = f88(l0,l1); if (l8 === undefined) break b529;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b529;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b529;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b529;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b529;
if ((l13 === false)) break b529;
l14 = f88(l0,l1); if (l14 === undefined) break b529;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b529;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b529;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b530: {
if (l3 === undefined) break b530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b531: {
return l2;
}
}
function f89(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function f90(l0,l1) {
let l3,l2;
b532: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b533: {
if (l3 === undefined) break b533;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b534: {
return l2;
}
}
function g91(l0,l1) {
let l3,l4,l5,l2;
b535: {
l3 = undefined;
l4 = new Bare();
l5 = new O21("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b536: {
if (l3 === undefined) break b536;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b537: {
return l2;
}
}
function f91(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f92(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b538: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b538;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b538;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b538;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b539: {
if (l4 === undefined) break b539;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b540: {
return l2;
}
}
function f93(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b541: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b541;
if ((l8 === false)) break b541;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b542: {
if (l5 === undefined) break b542;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b543: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b543;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b544: {
if (l5 === undefined) break b544;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b545: {
return l2;
}
}
function f94(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b546: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b546;
l8 = l7;
l9 = l8;
l10 = undefined;
b547: {
b548: {
if (!Array.isArray(l9)) break b548;
break b547;
}
b549: {
if (!O(l9)) break b549;
break b547;
}
b550: {
if (!(l9 instanceof RegoSet)) break b550;
break b547;
}
break b546;
}
{
const k551 = keysOf(l9), v551 = valuesOf(l9);
for (let n551 = 0; n551 < v551.length; n551++) {
l12 = k551 === null ? n551 : k551[n551];
l13 = v551[n551];
b552: {
l14 = l12;
l11 = undefined;
b553: {
l15 = l13;
l16 = f92(l0,l1,l14); if (l16 === undefined) break b553;
l17 = l16;
l18 = f93(l0,l1,l17,l15); if (l18 === undefined) break b553;
if ((l18 === false)) break b553;
l11 = true;
}
if (l11 !== undefined) break b552;
l10 = true;
}
}
}
if (l10 !== undefined) break b546;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b554: {
if (l4 === undefined) break b554;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b555: {
return l2;
}
}
function f95(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b556: {
b557: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b557;
l9 = l8;
l10 = f18(l0,l1,l9); if (l10 === undefined) break b557;
if ((l10 === false)) break b557;
l11 = b_count(l5); if (l11 === undefined) break b557;
l12 = l11;
l13 = 1;
l14 = b_minus(l12,l13); if (l14 === undefined) break b557;
l15 = l14;
l16 = 1;
l17 = b_substring(l5,l15,l16); if (l17 === undefined) break b557;
l18 = l17;
l19 = f18(l0,l1,l18); if (l19 === undefined) break b557;
if ((l19 === false)) break b557;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b558: {
if (l4 !== undefined) break b558;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b558;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b558;
if ((l9 === false)) break b558;
l10 = new RegoSet();
b559: {
l11 = b_split(l5,""); if (l11 === undefined) break b559;
l12 = l11;
{
const k560 = keysOf(l12), v560 = valuesOf(l12);
for (let n560 = 0; n560 < v560.length; n560++) {
l13 = k560 === null ? n560 : k560[n560];
l14 = v560[n560];
b561: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b561;
if ((l17 === false)) break b561;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b558;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b558;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b558;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b558;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b558;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b562: {
if (l4 === undefined) break b562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b563: {
return l2;
}
}
function f96(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b564: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b565: {
{
const k566 = keysOf(l7), v566 = valuesOf(l7);
for (let n566 = 0; n566 < v566.length; n566++) {
l9 = k566 === null ? n566 : k566[n566];
l10 = v566[n566];
b567: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b567;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b567;
l17 = l16;
if (!Q(l17, l12)) break b567;
l18 = b_count(l12); if (l18 === undefined) break b567;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b567;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b564;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b568: {
if (l5 === undefined) break b568;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b569: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b570: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b570;
l11 = l10;
l12 = f96(l0,l1,l7,l11); if (l12 === undefined) break b570;
l13 = l12;
{
const k571 = keysOf(l13), v571 = valuesOf(l13);
for (let n571 = 0; n571 < v571.length; n571++) {
l14 = k571 === null ? n571 : k571[n571];
l15 = v571[n571];
b572: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b572;
if ((l18 === false)) break b572;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b573: {
if (l6 === undefined) break b573;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b574: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b574;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b574;
if ((l12 === false)) break b574;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b575: {
if (l6 === undefined) break b575;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b576: {
return l2;
}
}
function f98(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b577: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b577;
if ((l10 === false)) break b577;
l11 = l8;
l12 = undefined;
b578: {
b579: {
if (!Array.isArray(l11)) break b579;
break b578;
}
b580: {
if (!O(l11)) break b580;
break b578;
}
b581: {
if (!(l11 instanceof RegoSet)) break b581;
break b578;
}
break b577;
}
{
const k582 = keysOf(l11), v582 = valuesOf(l11);
for (let n582 = 0; n582 < v582.length; n582++) {
l14 = k582 === null ? n582 : k582[n582];
l15 = v582[n582];
b583: {
l16 = l14;
l13 = undefined;
b584: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b584;
if ((l18 === false)) break b584;
l13 = true;
}
if (l13 !== undefined) break b583;
l12 = true;
}
}
}
if (l12 !== undefined) break b577;
l19 = f95(l0,l1,l7); if (l19 === undefined) break b577;
l20 = l19;
l21 = l20;
l22 = f97(l0,l1,l21,l8,l9); if (l22 === undefined) break b577;
if ((l22 === false)) break b577;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b585: {
if (l6 === undefined) break b585;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b586: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b587: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b587;
if ((l6 === false)) break b587;
b588: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b588;
if ((l7 === false)) break b588;
break b587;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b589: {
if (l4 === undefined) break b589;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b590: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b591: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b592: {
l7 = f92(l0,l1,l5); if (l7 === undefined) break b592;
l8 = l7;
{
const k593 = keysOf(l8), v593 = valuesOf(l8);
for (let n593 = 0; n593 < v593.length; n593++) {
l9 = k593 === null ? n593 : k593[n593];
l10 = v593[n593];
b594: {
l11 = l9;
l12 = l10;
b595: {
l13 = f99(l0,l1,l12); if (l13 === undefined) break b595;
if ((l13 === false)) break b595;
break b594;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b596: {
if (l4 === undefined) break b596;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b597: {
return l2;
}
}
function f101(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b598: {
b599: {
l4 = undefined;
l5 = l3;
l6 = f95(l0,l1,l5); if (l6 === undefined) break b599;
l7 = l6;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b600: {
if (l4 !== undefined) break b600;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b601: {
if (l4 === undefined) break b601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b602: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b603: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b604: {
l7 = f100(l0,l1,l5); if (l7 === undefined) break b604;
l8 = l7;
{
const k605 = keysOf(l8), v605 = valuesOf(l8);
for (let n605 = 0; n605 < v605.length; n605++) {
l9 = k605 === null ? n605 : k605[n605];
l10 = v605[n605];
b606: {
l11 = l9;
l12 = l10;
l13 = f101(l0,l1,l12); if (l13 === undefined) break b606;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b607: {
if (l4 === undefined) break b607;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b608: {
return l2;
}
}
function f103(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b609: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_string(l6); if (l8 === undefined) break b609;
if ((l8 === false)) break b609;
l9 = f95(l0,l1,l6); if (l9 === undefined) break b609;
l10 = l9;
l11 = f95(l0,l1,l7); if (l11 === undefined) break b609;
l12 = l11;
l13 = b_neq(l10,l12); if (l13 === undefined) break b609;
if ((l13 === false)) break b609;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b610: {
if (l5 === undefined) break b610;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b611: {
l5 = undefined;
l6 = l3;
l7 = l4;
b612: {
l8 = b_is_string(l6); if (l8 === undefined) break b612;
if ((l8 === false)) break b612;
break b611;}
l9 = b_neq(l6,l7); if (l9 === undefined) break b611;
if ((l9 === false)) break b611;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b613: {
if (l5 === undefined) break b613;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b614: {
return l2;
}
}
function f104(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38;
b615: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b615;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b615;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b615;
if (!Q(l9, l10)) break b615;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b616: {
if (l4 === undefined) break b616;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b617: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b617;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b617;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b617;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b617;
if ((l12 === false)) break b617;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b618: {
if (l4 === undefined) break b618;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b619: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b619;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b619;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b619;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b619;
l13 = l12;
l14 = f98(l0,l1,l9,l11,l13); if (l14 === undefined) break b619;
if ((l14 === false)) break b619;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b620: {
if (l4 === undefined) break b620;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b621: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b621;
if ((l6 === false)) break b621;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b621;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b621;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b622: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b622;
{
const k623 = keysOf(l13), v623 = valuesOf(l13);
for (let n623 = 0; n623 < v623.length; n623++) {
l14 = k623 === null ? n623 : k623[n623];
l15 = v623[n623];
b624: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b621;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b621;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b621;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b621;
l25 = l24;
l26 = f92(l0,l1,l25); if (l26 === undefined) break b621;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b621;
if ((l28 === false)) break b621;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b625: {
if (l4 === undefined) break b625;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b626: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b626;
if ((l6 === false)) break b626;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b626;
l8 = l7;
l9 = f102(l0,l1,l8); if (l9 === undefined) break b626;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b627: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b627;
l14 = l13;
l15 = f92(l0,l1,l14); if (l15 === undefined) break b627;
l16 = l15;
{
const k628 = keysOf(l16), v628 = valuesOf(l16);
for (let n628 = 0; n628 < v628.length; n628++) {
l17 = k628 === null ? n628 : k628[n628];
l18 = v628[n628];
b629: {
l19 = l17;
l20 = l18;
l21 = f101(l0,l1,l20); if (l21 === undefined) break b629;
l22 = l21;
l12.add(l22);
}
}
}
}
l23 = l12;
l24 = b_minus(l23,l11); if (l24 === undefined) break b626;
l25 = l24;
l26 = b_count(l25); if (l26 === undefined) break b626;
l27 = l26;
l28 = 0;
if (!Q(l27, l28)) break b626;
l29 = H(l5) ? l5.fact : undefined; if (l29 === undefined && (l29 = S(l5, "fact")) === undefined) break b626;
l30 = l29;
l31 = f92(l0,l1,l30); if (l31 === undefined) break b626;
l32 = l31;
l33 = b_is_array(l32); if (l33 === undefined) break b626;
if ((l33 === false)) break b626;
l34 = H(l5) ? l5.covers : undefined; if (l34 === undefined && (l34 = S(l5, "covers")) === undefined) break b626;
l35 = l34;
l36 = f92(l0,l1,l35); if (l36 === undefined) break b626;
l37 = l36;
l38 = b_is_array(l37); if (l38 === undefined) break b626;
if ((l38 === false)) break b626;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b630: {
if (l4 === undefined) break b630;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b631: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b631;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b631;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b631;
if ((l10 === false)) break b631;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b631;
l12 = l11;
l13 = f102(l0,l1,l12); if (l13 === undefined) break b631;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b631;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b631;
if (!Q(l16, l17)) break b631;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b632: {
if (l4 === undefined) break b632;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b633: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b633;
if ((l6 === false)) break b633;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b633;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b633;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b633;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b633;
l14 = l13;
l15 = f103(l0,l1,l10,l14); if (l15 === undefined) break b633;
if ((l15 === false)) break b633;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b634: {
if (l4 === undefined) break b634;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b635: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b635;
if ((l6 === false)) break b635;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b635;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b635;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b635;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b635;
l14 = l13;
if (!Q(l10, l14)) break b635;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b636: {
if (l4 === undefined) break b636;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b637: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b637;
l7 = l6;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b637;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b637;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b637;
if ((l12 === false)) break b637;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b638: {
if (l4 === undefined) break b638;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b639: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b640: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b640;
if ((l6 === false)) break b640;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b640;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b640;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b640;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b641: {
if (l4 === undefined) break b641;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b642: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b642;
if ((l6 === false)) break b642;
l7 = f104(l0,l1,l5); if (l7 === undefined) break b642;
if ((l7 === false)) break b642;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b643: {
if (l4 === undefined) break b643;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b644: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b645: {
b646: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b646;
if ((l6 === false)) break b646;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b646;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b646;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b647: {
if (l4 !== undefined) break b647;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b647;
if ((l6 === false)) break b647;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b647;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b647;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b648: {
if (l4 !== undefined) break b648;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b648;
if ((l6 === false)) break b648;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b648;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b648;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b649: {
if (l4 !== undefined) break b649;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b649;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b650: {
if (l4 === undefined) break b650;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b651: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b652: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b653: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b653;
{
const k654 = keysOf(l7), v654 = valuesOf(l7);
for (let n654 = 0; n654 < v654.length; n654++) {
l8 = k654 === null ? n654 : k654[n654];
l9 = v654[n654];
b655: {
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
b656: {
if (l4 === undefined) break b656;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b657: {
return l2;
}
}
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b658: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f92(l0,l1,l7); if (l8 === undefined) break b658;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b658;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b659: {
if (l5 === undefined) break b659;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b660: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b660;
if ((l8 === false)) break b660;
l9 = f92(l0,l1,l7); if (l9 === undefined) break b660;
l10 = l9;
l11 = f99(l0,l1,l10); if (l11 === undefined) break b660;
if ((l11 === false)) break b660;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b661: {
if (l5 === undefined) break b661;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b662: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b663: {
b664: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b664;
if ((l6 === false)) break b664;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b665: {
if (l4 !== undefined) break b665;
l5 = l3;
l6 = f106(l0,l1,l5); if (l6 === undefined) break b665;
l7 = l6;
l8 = f107(l0,l1,l5); if (l8 === undefined) break b665;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b665;
l11 = l10;
{
const k666 = keysOf(l11), v666 = valuesOf(l11);
for (let n666 = 0; n666 < v666.length; n666++) {
l12 = k666 === null ? n666 : k666[n666];
l13 = v666[n666];
b667: {
l14 = l12;
l15 = l13;
l16 = f108(l0,l1,l5,l15); if (l16 === undefined) break b667;
if ((l16 === false)) break b667;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b668: {
if (l4 !== undefined) break b668;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b668;
if (!(l6 === "unset")) break b668;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b669: {
if (l4 !== undefined) break b669;
l5 = l3;
l6 = f104(l0,l1,l5); if (l6 === undefined) break b669;
if ((l6 === false)) break b669;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b670: {
if (l4 !== undefined) break b670;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b671: {
if (l4 === undefined) break b671;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b672: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b673: {
b674: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b674;
if ((l6 === false)) break b674;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b675: {
if (l4 !== undefined) break b675;
l5 = l3;
l6 = new RegoSet();
b676: {
l7 = f107(l0,l1,l5); if (l7 === undefined) break b676;
l8 = l7;
{
const k677 = keysOf(l8), v677 = valuesOf(l8);
for (let n677 = 0; n677 < v677.length; n677++) {
l9 = k677 === null ? n677 : k677[n677];
l10 = v677[n677];
b678: {
l11 = l9;
l12 = l10;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b678;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b678;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b675;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b675;
if ((l20 === false)) break b675;
b679: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b679;
if ((l21 === false)) break b679;
break b675;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b680: {
if (l4 !== undefined) break b680;
l5 = l3;
l6 = f107(l0,l1,l5); if (l6 === undefined) break b680;
l7 = l6;
l8 = f106(l0,l1,l5); if (l8 === undefined) break b680;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b680;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b681: {
if (l4 === undefined) break b681;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b682: {
return l2;
}
}
function f111(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b683: {
b684: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b685: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b685;
{
const k686 = keysOf(l9), v686 = valuesOf(l9);
for (let n686 = 0; n686 < v686.length; n686++) {
l10 = k686 === null ? n686 : k686[n686];
l11 = v686[n686];
b687: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b687;
{
const k688 = keysOf(l14), v688 = valuesOf(l14);
for (let n688 = 0; n688 < v688.length; n688++) {
l15 = k688 === null ? n688 : k688[n688];
l16 = v688[n688];
b689: {
l17 = l15;
l18 = l16;
l19 = f92(l0,l1,l17); if (l19 === undefined) break b689;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b689;
if (!Q(l21, l20)) break b689;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b689;
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
l25 = b_count(l24); if (l25 === undefined) break b684;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b684;
if ((l28 === false)) break b684;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b684;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b684;
l34 = l33;
l35 = new O11(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b684;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b690: {
if (l5 !== undefined) break b690;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b691: {
if (l5 === undefined) break b691;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b692: {
return l2;
}
}
function f112(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b693: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b693;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b693;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b693;
if ((l11 === false)) break b693;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b694: {
if (l4 === undefined) break b694;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b695: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b695;
if ((l6 === false)) break b695;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b696: {
if (l4 === undefined) break b696;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b697: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l2;
b698: {
b699: {
l4 = undefined;
l5 = l3;
l6 = f112(l0,l1,l5); if (l6 === undefined) break b699;
if ((l6 === false)) break b699;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b699;
l8 = l7;
l9 = f100(l0,l1,l8); if (l9 === undefined) break b699;
l10 = l9;
l11 = new RegoSet();
b700: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b700;
{
const k701 = keysOf(l12), v701 = valuesOf(l12);
for (let n701 = 0; n701 < v701.length; n701++) {
l13 = k701 === null ? n701 : k701[n701];
l14 = v701[n701];
b702: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b699;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b703: {
if (l4 !== undefined) break b703;
l5 = l3;
l6 = new RegoSet();
b704: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b704;
l8 = l7;
l9 = f102(l0,l1,l8); if (l9 === undefined) break b704;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b704;
l13 = l12;
l14 = f92(l0,l1,l13); if (l14 === undefined) break b704;
l15 = l14;
{
const k705 = keysOf(l15), v705 = valuesOf(l15);
for (let n705 = 0; n705 < v705.length; n705++) {
l16 = k705 === null ? n705 : k705[n705];
l17 = v705[n705];
b706: {
l18 = l16;
l19 = l17;
l20 = f101(l0,l1,l19); if (l20 === undefined) break b706;
l21 = l20;
b707: {
l22 = b_internal_member_2(l21,l11); if (l22 === undefined) break b707;
if ((l22 === false)) break b707;
break b706;}
l23 = 10;
l24 = b_format_int(l18,l23); if (l24 === undefined) break b706;
l25 = l24;
l26 = H(l5) ? l5.covers : undefined; if (l26 === undefined && (l26 = S(l5, "covers")) === undefined) break b706;
l27 = l26;
l28 = [l27,"[",l25,"]"];
l29 = b_concat("",l28); if (l29 === undefined) break b706;
l30 = l29;
l31 = l30;
l6.add(l31);
}
}
}
}
l32 = l6;
if (l4 === undefined) l4 = l32; else if (!Q(l4, l32)) conflict();
}
b708: {
if (l4 === undefined) break b708;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b709: {
return l2;
}
}
function f114(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b710: {
b711: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b711;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b711;
if ((l11 === false)) break b711;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b712: {
if (l5 !== undefined) break b712;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b712;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b712;
if ((l11 === false)) break b712;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b713: {
if (l5 !== undefined) break b713;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b714: {
if (l5 === undefined) break b714;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b715: {
return l2;
}
}
function f115(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b716: {
b717: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b717;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b717;
if ((l11 === false)) break b717;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b718: {
if (l5 !== undefined) break b718;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b718;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b718;
if ((l11 === false)) break b718;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b719: {
if (l5 !== undefined) break b719;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b720: {
if (l5 === undefined) break b720;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b721: {
return l2;
}
}
function f116(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b722: {
l6 = undefined;
if (!(l3 === "permission")) break b722;
l7 = l4;
l8 = l5;
l9 = f114(l0,l1,l7,l8); if (l9 === undefined) break b722;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b723: {
if (l6 === undefined) break b723;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b724: {
l6 = undefined;
if (!(l3 === "check")) break b724;
l7 = l4;
l8 = l5;
l9 = f115(l0,l1,l7,l8); if (l9 === undefined) break b724;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b725: {
if (l6 === undefined) break b725;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b726: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b727: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b727;
l8 = l7;
l9 = l8;
l10 = undefined;
b728: {
b729: {
if (!Array.isArray(l9)) break b729;
break b728;
}
b730: {
if (!O(l9)) break b730;
break b728;
}
b731: {
if (!(l9 instanceof RegoSet)) break b731;
break b728;
}
break b727;
}
{
const k732 = keysOf(l9), v732 = valuesOf(l9);
for (let n732 = 0; n732 < v732.length; n732++) {
l12 = k732 === null ? n732 : k732[n732];
l13 = v732[n732];
b733: {
l14 = l12;
l11 = undefined;
b734: {
l15 = l13;
l16 = f92(l0,l1,l14); if (l16 === undefined) break b734;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b734;
if ((l19 === false)) break b734;
l11 = true;
}
if (l11 !== undefined) break b733;
l10 = true;
}
}
}
if (l10 !== undefined) break b727;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b735: {
if (l4 === undefined) break b735;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b736: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b737: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b738: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b738;
{
const k739 = keysOf(l7), v739 = valuesOf(l7);
for (let n739 = 0; n739 < v739.length; n739++) {
l8 = k739 === null ? n739 : k739[n739];
l9 = v739[n739];
b740: {
l10 = l8;
l11 = l9;
l12 = f117(l0,l1,l11); if (l12 === undefined) break b740;
if ((l12 === false)) break b740;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b740;
if ((l13 === false)) break b740;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b740;
l15 = l14;
{
const k741 = keysOf(l15), v741 = valuesOf(l15);
for (let n741 = 0; n741 < v741.length; n741++) {
l16 = k741 === null ? n741 : k741[n741];
l17 = v741[n741];
b742: {
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
b743: {
if (l4 === undefined) break b743;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b744: {
return l2;
}
}
function f119(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b745: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b745;
if ((l11 === false)) break b745;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b745;
if ((l12 === false)) break b745;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b746: {
if (l6 === undefined) break b746;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b747: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b747;
if ((l11 === false)) break b747;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b748: {
if (l6 === undefined) break b748;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b749: {
return l2;
}
}
function f120(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l2;
b750: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b751: {
l9 = H(l7) ? l7.readings : undefined; if (l9 === undefined && (l9 = S(l7, "readings")) === undefined) break b751;
if ((l9 === false)) break b751;
l10 = f111(l0,l1,l6,l7); if (l10 === undefined) break b751;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b751;
l13 = l12;
{
const k752 = keysOf(l13), v752 = valuesOf(l13);
for (let n752 = 0; n752 < v752.length; n752++) {
l14 = k752 === null ? n752 : k752[n752];
l15 = v752[n752];
b753: {
l16 = l14;
l17 = l15;
l8.add(l17);
}
}
}
}
l18 = l8;
l19 = new RegoSet();
b754: {
l20 = H(l7) ? l7.fact : undefined; if (l20 === undefined && (l20 = S(l7, "fact")) === undefined) break b754;
l21 = l20;
l22 = f92(l0,l1,l21); if (l22 === undefined) break b754;
l23 = l22;
l24 = H(l7) ? l7.by_value : undefined; if (l24 === undefined && (l24 = S(l7, "by_value")) === undefined) break b754;
l25 = D(l24, l23); if (l25 === undefined) break b754;
l26 = l25;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b754;
l28 = l27;
{
const k755 = keysOf(l28), v755 = valuesOf(l28);
for (let n755 = 0; n755 < v755.length; n755++) {
l29 = k755 === null ? n755 : k755[n755];
l30 = v755[n755];
b756: {
l31 = l29;
l32 = l30;
l19.add(l32);
}
}
}
}
l33 = l19;
l34 = b_or(l18,l33); if (l34 === undefined) break b750;
l35 = l34;
l36 = new RegoSet();
b757: {
l37 = H(l7) ? l7.fact : undefined; if (l37 === undefined && (l37 = S(l7, "fact")) === undefined) break b757;
l38 = l37;
l39 = f92(l0,l1,l38); if (l39 === undefined) break b757;
l40 = l39;
l41 = H(l7) ? l7.one_of : undefined; if (l41 === undefined && (l41 = S(l7, "one_of")) === undefined) break b757;
l42 = l41;
l43 = H(l7) ? l7.full_names : undefined; if (l43 === undefined && (l43 = S(l7, "full_names")) === undefined) break b757;
l44 = l43;
l45 = f98(l0,l1,l40,l42,l44); if (l45 === undefined) break b757;
if ((l45 === false)) break b757;
l46 = H(l7) ? l7.full_names : undefined; if (l46 === undefined && (l46 = S(l7, "full_names")) === undefined) break b757;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b757;
l49 = l48;
{
const k758 = keysOf(l49), v758 = valuesOf(l49);
for (let n758 = 0; n758 < v758.length; n758++) {
l50 = k758 === null ? n758 : k758[n758];
l51 = v758[n758];
b759: {
l52 = l50;
l53 = l51;
l36.add(l53);
}
}
}
}
l54 = l36;
l55 = b_or(l35,l54); if (l55 === undefined) break b750;
l56 = l55;
if (l5 === undefined) l5 = l56; else if (!Q(l5, l56)) conflict();
}
b760: {
if (l5 === undefined) break b760;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b761: {
return l2;
}
}
function f121(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b762: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b762;
if ((l9 === false)) break b762;
l10 = l7;
l11 = undefined;
b763: {
b764: {
if (!Array.isArray(l10)) break b764;
break b763;
}
b765: {
if (!O(l10)) break b765;
break b763;
}
b766: {
if (!(l10 instanceof RegoSet)) break b766;
break b763;
}
break b762;
}
{
const k767 = keysOf(l10), v767 = valuesOf(l10);
for (let n767 = 0; n767 < v767.length; n767++) {
l13 = k767 === null ? n767 : k767[n767];
l14 = v767[n767];
b768: {
l15 = l13;
l12 = undefined;
b769: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b769;
if ((l17 === false)) break b769;
l12 = true;
}
if (l12 !== undefined) break b768;
l11 = true;
}
}
}
if (l11 !== undefined) break b762;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b770: {
if (l5 === undefined) break b770;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b771: {
return l2;
}
}
function f122(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b772: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b772;
if ((l6 === false)) break b772;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b772;
{
const k773 = keysOf(l7), v773 = valuesOf(l7);
for (let n773 = 0; n773 < v773.length; n773++) {
l8 = k773 === null ? n773 : k773[n773];
l9 = v773[n773];
b774: {
l10 = l8;
l11 = l9;
l12 = f92(l0,l1,l10); if (l12 === undefined) break b774;
l13 = l12;
l14 = f121(l0,l1,l13,l11); if (l14 === undefined) break b774;
if ((l14 === false)) break b774;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b775: {
if (l4 === undefined) break b775;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b776: {
return l2;
}
}
function f123(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b777: {
b778: {
l4 = undefined;
l5 = l3;
b779: {
l6 = f94(l0,l1,l5); if (l6 === undefined) break b779;
if ((l6 === false)) break b779;
break b778;}
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b780: {
if (l4 !== undefined) break b780;
l5 = l3;
l6 = f109(l0,l1,l5); if (l6 === undefined) break b780;
l7 = l6;
l8 = new O22("failed","passed","unknown");
l9 = l8;
l10 = D(l9, l7); if (l10 === undefined) break b780;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b781: {
if (l4 === undefined) break b781;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b782: {
return l2;
}
}
function f124(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b783: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l8) ? l8.clause : undefined; if (l10 === undefined && (l10 = S(l8, "clause")) === undefined) break b783;
l11 = l10;
l12 = new O23(l11,l7,l9);
l13 = l12;
if (l6 === undefined) l6 = l13; else if (!Q(l6, l13)) conflict();
}
b784: {
if (l6 === undefined) break b784;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b785: {
return l2;
}
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b786: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b787: {
l9 = f62(l0,l1,"checks"); if (l9 === undefined) break b787;
if ((l9 === false)) break b787;
l10 = H(l7) ? l7.order : undefined; if (l10 === undefined && (l10 = S(l7, "order")) === undefined) break b787;
{
const k788 = keysOf(l10), v788 = valuesOf(l10);
for (let n788 = 0; n788 < v788.length; n788++) {
l11 = k788 === null ? n788 : k788[n788];
l12 = v788[n788];
b789: {
l13 = l11;
l14 = l12;
l15 = H(l7) ? l7.requirements : undefined; if (l15 === undefined && (l15 = S(l7, "requirements")) === undefined) break b789;
l16 = D(l15, l14); if (l16 === undefined) break b789;
l17 = l16;
l18 = b_object_get(l17,"told_as",l14); if (l18 === undefined) break b789;
l19 = l18;
l20 = f111(l0,l1,l6,l17); if (l20 === undefined) break b789;
l21 = l20;
l22 = f123(l0,l1,l17); if (l22 === undefined) break b789;
l23 = l22;
l24 = f124(l0,l1,l19,l21,l23); if (l24 === undefined) break b789;
l25 = l24;
l8.push(l25);
}
}
}
}
l26 = l8;
if (l5 === undefined) l5 = l26; else if (!Q(l5, l26)) conflict();
}
b790: {
if (l5 === undefined) break b790;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b791: {
return l2;
}
}
function f126(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b792: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b793: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b793;
if ((l12 === false)) break b793;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b793;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b793;
l15 = l14;
l16 = f92(l0,l1,l15); if (l16 === undefined) break b793;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b793;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b793;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b793;
l22 = D(l21, l17); if (l22 === undefined) break b793;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b793;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b793;
l26 = l25;
l27 = f27(l0,l1,l26,l23); if (l27 === undefined) break b793;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b794: {
if (l6 === undefined) break b794;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b795: {
return l2;
}
}
function f127(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b796: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b797: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b797;
{
const k798 = keysOf(l7), v798 = valuesOf(l7);
for (let n798 = 0; n798 < v798.length; n798++) {
l8 = k798 === null ? n798 : k798[n798];
l9 = v798[n798];
b799: {
l10 = l8;
l11 = l9;
l12 = f117(l0,l1,l11); if (l12 === undefined) break b799;
if ((l12 === false)) break b799;
l13 = f94(l0,l1,l11); if (l13 === undefined) break b799;
if ((l13 === false)) break b799;
l14 = f27(l0,l1,l10,l11); if (l14 === undefined) break b799;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b800: {
if (l4 === undefined) break b800;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b801: {
return l2;
}
}
function f128(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b802: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b803: {
{
const k804 = keysOf(l5), v804 = valuesOf(l5);
for (let n804 = 0; n804 < v804.length; n804++) {
l7 = k804 === null ? n804 : k804[n804];
l8 = v804[n804];
b805: {
l9 = l7;
l10 = l8;
l11 = f85(l0,l1,l10); if (l11 === undefined) break b805;
l12 = l11;
{
const k806 = keysOf(l12), v806 = valuesOf(l12);
for (let n806 = 0; n806 < v806.length; n806++) {
l13 = k806 === null ? n806 : k806[n806];
l14 = v806[n806];
b807: {
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
b808: {
if (l4 === undefined) break b808;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b809: {
return l2;
}
}
function f129(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b810: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b811: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b811;
{
const k812 = keysOf(l9), v812 = valuesOf(l9);
for (let n812 = 0; n812 < v812.length; n812++) {
l10 = k812 === null ? n812 : k812[n812];
l11 = v812[n812];
b813: {
l12 = l10;
l13 = l11;
l14 = f94(l0,l1,l13); if (l14 === undefined) break b813;
if ((l14 === false)) break b813;
l15 = f111(l0,l1,l6,l13); if (l15 === undefined) break b813;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b813;
l18 = l17;
l19 = f69(l0,l1,l18,l16); if (l19 === undefined) break b813;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b814: {
if (l5 === undefined) break b814;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b815: {
return l2;
}
}
function f130(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l144,l145,l2;
b816: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b817: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b817;
{
const k818 = keysOf(l11), v818 = valuesOf(l11);
for (let n818 = 0; n818 < v818.length; n818++) {
l12 = k818 === null ? n818 : k818[n818];
l13 = v818[n818];
b819: {
l14 = l12;
l15 = l13;
l16 = f94(l0,l1,l15); if (l16 === undefined) break b819;
if ((l16 === false)) break b819;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b820: {
{
const k821 = keysOf(l17), v821 = valuesOf(l17);
for (let n821 = 0; n821 < v821.length; n821++) {
l19 = k821 === null ? n821 : k821[n821];
l20 = v821[n821];
b822: {
l21 = l19;
l22 = l20;
l23 = f109(l0,l1,l22); if (l23 === undefined) break b822;
l24 = l23;
if (!(l24 === "failed")) break b822;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b823: {
{
const k824 = keysOf(l17), v824 = valuesOf(l17);
for (let n824 = 0; n824 < v824.length; n824++) {
l27 = k824 === null ? n824 : k824[n824];
l28 = v824[n824];
b825: {
l29 = l27;
l30 = l28;
l31 = f110(l0,l1,l30); if (l31 === undefined) break b825;
l32 = l31;
{
const k826 = keysOf(l32), v826 = valuesOf(l32);
for (let n826 = 0; n826 < v826.length; n826++) {
l33 = k826 === null ? n826 : k826[n826];
l34 = v826[n826];
b827: {
l35 = l33;
l36 = l34;
l37 = f108(l0,l1,l30,l36); if (l37 === undefined) break b827;
if ((l37 === false)) break b827;
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
b828: {
{
const k829 = keysOf(l17), v829 = valuesOf(l17);
for (let n829 = 0; n829 < v829.length; n829++) {
l41 = k829 === null ? n829 : k829[n829];
l42 = v829[n829];
b830: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b830;
if (!(l45 === "unset")) break b830;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b830;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b830;
l50 = l49;
l51 = new O24(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b831: {
{
const k832 = keysOf(l25), v832 = valuesOf(l25);
for (let n832 = 0; n832 < v832.length; n832++) {
l54 = k832 === null ? n832 : k832[n832];
l55 = v832[n832];
b833: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b833;
l59 = l58;
l60 = f111(l0,l1,l7,l59); if (l60 === undefined) break b833;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b833;
l63 = l62;
l64 = f113(l0,l1,l63); if (l64 === undefined) break b833;
l65 = l64;
l66 = f76(l0,l1,l57,l61,l65); if (l66 === undefined) break b833;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b816;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b816;
l72 = l71;
l73 = f116(l0,l1,l72,l68,l70); if (l73 === undefined) break b816;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b816;
l77 = l76;
l78 = f118(l0,l1,l9); if (l78 === undefined) break b816;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b816;
l81 = l80;
l82 = new RegoSet();
b834: {
{
const k835 = keysOf(l17), v835 = valuesOf(l17);
for (let n835 = 0; n835 < v835.length; n835++) {
l83 = k835 === null ? n835 : k835[n835];
l84 = v835[n835];
b836: {
l85 = l83;
l86 = l84;
l87 = f119(l0,l1,l85,l75,l25); if (l87 === undefined) break b836;
if ((l87 === false)) break b836;
l88 = f120(l0,l1,l7,l86); if (l88 === undefined) break b836;
l89 = l88;
{
const k837 = keysOf(l89), v837 = valuesOf(l89);
for (let n837 = 0; n837 < v837.length; n837++) {
l90 = k837 === null ? n837 : k837[n837];
l91 = v837[n837];
b838: {
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
l95 = b_or(l81,l94); if (l95 === undefined) break b816;
l96 = l95;
l97 = new RegoSet();
b839: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b839;
{
const k840 = keysOf(l98), v840 = valuesOf(l98);
for (let n840 = 0; n840 < v840.length; n840++) {
l99 = k840 === null ? n840 : k840[n840];
l100 = v840[n840];
b841: {
l101 = l99;
l102 = l100;
l103 = f122(l0,l1,l102); if (l103 === undefined) break b841;
if ((l103 === false)) break b841;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b841;
if ((l105 === false)) break b841;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b841;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b841;
l109 = l108;
{
const k842 = keysOf(l109), v842 = valuesOf(l109);
for (let n842 = 0; n842 < v842.length; n842++) {
l110 = k842 === null ? n842 : k842[n842];
l111 = v842[n842];
b843: {
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
l115 = b_or(l96,l114); if (l115 === undefined) break b816;
l116 = l115;
l117 = f125(l0,l1,l7,l9); if (l117 === undefined) break b816;
l118 = l117;
l119 = b_or(l39,l52); if (l119 === undefined) break b816;
l120 = l119;
l121 = f126(l0,l1,l7,l9,l75); if (l121 === undefined) break b816;
l122 = l121;
l123 = b_or(l68,l122); if (l123 === undefined) break b816;
l124 = l123;
l125 = f127(l0,l1,l9); if (l125 === undefined) break b816;
l126 = l125;
l127 = f128(l0,l1,l9); if (l127 === undefined) break b816;
l128 = l127;
l129 = b_or(l126,l128); if (l129 === undefined) break b816;
l130 = l129;
l131 = H(l7) ? l7.decision : undefined; if (l131 === undefined && (l131 = S(l7, "decision")) === undefined) break b816;
l132 = l131;
l133 = [];
b844: {
l134 = new RegoSet();
l134.add("compliant");
l134.add("permit");
l135 = b_internal_member_2(l75,l134); if (l135 === undefined) break b844;
if ((l135 === false)) break b844;
l136 = f129(l0,l1,l7,l9); if (l136 === undefined) break b844;
l137 = l136;
{
const k845 = keysOf(l137), v845 = valuesOf(l137);
for (let n845 = 0; n845 < v845.length; n845++) {
l138 = k845 === null ? n845 : k845[n845];
l139 = v845[n845];
b846: {
l140 = l138;
l141 = l139;
l133.push(l141);
}
}
}
}
l142 = l133;
l143 = new O25(l116,l118,l120,l142,l124,l130);
l144 = f25(l0,l1,l132,l8,l75,l143); if (l144 === undefined) break b816;
l145 = l144;
if (l6 === undefined) l6 = l145; else if (!Q(l6, l145)) conflict();
}
b847: {
if (l6 === undefined) break b847;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b848: {
return l2;
}
}
function g131(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b849: {
b850: {
l3 = undefined;
b851: {
l4 = f89(l0,l1); if (l4 === undefined) break b851;
if ((l4 === false)) break b851;
break b850;}
l5 = f90(l0,l1); if (l5 === undefined) break b850;
l6 = l5;
l7 = [];
b852: {
l8 = f88(l0,l1); if (l8 === undefined) break b852;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b850;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b853: {
if (l3 !== undefined) break b853;
l4 = f91(l0,l1); if (l4 === undefined) break b853;
l5 = l4;
l6 = f88(l0,l1); if (l6 === undefined) break b853;
l7 = l6;
l8 = f89(l0,l1); if (l8 === undefined) break b853;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b853;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b854: {
if (l3 === undefined) break b854;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b855: {
return l2;
}
}
function f131(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b856: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b856;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b856;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b857: {
if (l3 === undefined) break b857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b858: {
return l2;
}
}
function f132(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b859: {
l3 = undefined;
l4 = f132(l0,l1); if (l4 === undefined) break b859;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b859;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b859;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b860: {
if (l3 === undefined) break b860;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b861: {
return l2;
}
}
function f133(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f134(l0,l1) {
let l3,l2;
b862: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b863: {
if (l3 === undefined) break b863;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b864: {
return l2;
}
}
function g135(l0,l1) {
let l3,l4,l5,l2;
b865: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b866: {
if (l3 === undefined) break b866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b867: {
return l2;
}
}
function f135(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g135(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b868: {
b869: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b869;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b869;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b869;
if ((l7 === false)) break b869;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b869;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b869;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b870: {
if (l3 !== undefined) break b870;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b871: {
if (l3 === undefined) break b871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b872: {
return l2;
}
}
function f136(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g136(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function f137(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b873: {
b874: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b874;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b874;
if ((l12 === false)) break b874;
l13 = f6(l0,l1); if (l13 === undefined) break b874;
l14 = l13;
l15 = f39(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b874;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b875: {
if (l6 !== undefined) break b875;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b875;
l11 = f6(l0,l1); if (l11 === undefined) break b875;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b875;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b876: {
if (l6 !== undefined) break b876;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b876;
if ((l10 === false)) break b876;
l11 = f6(l0,l1); if (l11 === undefined) break b876;
l12 = l11;
l13 = f39(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b876;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b877: {
if (l6 !== undefined) break b877;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b877;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b877;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b878: {
if (l6 === undefined) break b878;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b879: {
return l2;
}
}
function f138(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b880: {
b881: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b881;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b881;
if ((l10 === false)) break b881;
l11 = f6(l0,l1); if (l11 === undefined) break b881;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b881;
if ((l13 === false)) break b881;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b882: {
if (l5 !== undefined) break b882;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b883: {
if (l5 === undefined) break b883;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b884: {
return l2;
}
}
function f139(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b885: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f34(l0,l1); if (l12 === undefined) break b885;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b885;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b885;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b885;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b885;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b885;
l22 = l21;
l23 = f36(l0,l1,l18,l16,l22); if (l23 === undefined) break b885;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b885;
l27 = l26;
l28 = f137(l0,l1,l27,l25,l11); if (l28 === undefined) break b885;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b885;
l32 = l31;
l33 = f138(l0,l1,l32,l25); if (l33 === undefined) break b885;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b885;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b885;
l38 = l37;
l39 = new O26(l34,l36,l25,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b886: {
if (l7 === undefined) break b886;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b887: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b888: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b888;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b888;
l11 = l10;
l12 = f136(l0,l1); if (l12 === undefined) break b888;
l13 = l12;
l14 = f139(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b888;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b889: {
if (l5 === undefined) break b889;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b890: {
return l2;
}
}
function f141(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b891: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b892: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b892;
if (!(l7 === "unknown")) break b892;
l8 = new O8("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b893: {
if (l4 === undefined) break b893;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b894: {
return l2;
}
}
function f142(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b895: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b896: {
if ((l9 === false)) break b896;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b896;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b896;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b896;
l15 = l14;
l16 = new O11(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b896;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b896;
l20 = l19;
{
const k897 = keysOf(l20), v897 = valuesOf(l20);
for (let n897 = 0; n897 < v897.length; n897++) {
l21 = k897 === null ? n897 : k897[n897];
l22 = v897[n897];
b898: {
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
b899: {
if (l6 === undefined) break b899;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b900: {
return l2;
}
}
function f143(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b901: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f140(l0,l1,l8,l9); if (l10 === undefined) break b901;
l11 = l10;
l12 = l11;
l13 = f141(l0,l1,l12); if (l13 === undefined) break b901;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b901;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f60(l0,l1,l18,l15); if (l19 === undefined) break b901;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b901;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b901;
l24 = l23;
l25 = f142(l0,l1,l8,l9,l24); if (l25 === undefined) break b901;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b901;
l28 = l27;
l29 = H(l12) ? l12.started : undefined; if (l29 === undefined && (l29 = S(l12, "started")) === undefined) break b901;
l30 = l29;
l31 = H(l12) ? l12.period : undefined; if (l31 === undefined && (l31 = S(l12, "period")) === undefined) break b901;
l32 = l31;
l33 = f63(l0,l1,l9,l30,l32); if (l33 === undefined) break b901;
l34 = l33;
l35 = H(l7) ? l7.decision : undefined; if (l35 === undefined && (l35 = S(l7, "decision")) === undefined) break b901;
l36 = l35;
l37 = [];
b902: {
l38 = H(l12) ? l12.status : undefined; if (l38 === undefined && (l38 = S(l12, "status")) === undefined) break b902;
l39 = l38;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b902;
l41 = D(l40, l39); if (l41 === undefined) break b902;
if ((l41 === false)) break b902;
l42 = f71(l0,l1,l9); if (l42 === undefined) break b902;
l43 = l42;
{
const k903 = keysOf(l43), v903 = valuesOf(l43);
for (let n903 = 0; n903 < v903.length; n903++) {
l44 = k903 === null ? n903 : k903[n903];
l45 = v903[n903];
b904: {
l46 = l44;
l47 = l45;
l37.push(l47);
}
}
}
}
l48 = l37;
l49 = new RegoSet();
b905: {
l50 = H(l12) ? l12.status : undefined; if (l50 === undefined && (l50 = S(l12, "status")) === undefined) break b905;
l51 = l50;
l52 = H(l7) ? l7.codes : undefined; if (l52 === undefined && (l52 = S(l7, "codes")) === undefined) break b905;
l53 = D(l52, l51); if (l53 === undefined) break b905;
l54 = l53;
l55 = f27(l0,l1,l54,l9); if (l55 === undefined) break b905;
l56 = l55;
l57 = H(l12) ? l12.period : undefined; if (l57 === undefined && (l57 = S(l12, "period")) === undefined) break b905;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b905;
l59 = l58;
l60 = new O18(l59);
l61 = b_object_union(l56,l60); if (l61 === undefined) break b905;
l62 = l61;
l49.add(l62);
}
l63 = l49;
l64 = H(l12) ? l12.period : undefined; if (l64 === undefined && (l64 = S(l12, "period")) === undefined) break b901;
l65 = H(l64) ? l64.last : undefined; if (l65 === undefined && (l65 = S(l64, "last")) === undefined) break b901;
l66 = l65;
l67 = H(l12) ? l12.period : undefined; if (l67 === undefined && (l67 = S(l12, "period")) === undefined) break b901;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b901;
l69 = l68;
l70 = new O27(l28,l15,l48,l63);
l71 = new O28(l66,l69);
l70["values"] = l71;
l70["working"] = l34;
l72 = f25(l0,l1,l36,l8,l20,l70); if (l72 === undefined) break b901;
l73 = l72;
if (l6 === undefined) l6 = l73; else if (!Q(l6, l73)) conflict();
}
b906: {
if (l6 === undefined) break b906;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b907: {
return l2;
}
}
function f144(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b908: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f140(l0,l1,l8,l9); if (l10 === undefined) break b908;
l11 = l10;
l12 = l11;
l13 = f141(l0,l1,l12); if (l13 === undefined) break b908;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b909: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b909;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b909;
if ((l20 === false)) break b909;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b910: {
l23 = b_count(l21); if (l23 === undefined) break b910;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b910;
if ((l26 === false)) break b910;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b910;
l29 = l28;
{
const k911 = keysOf(l29), v911 = valuesOf(l29);
for (let n911 = 0; n911 < v911.length; n911++) {
l30 = k911 === null ? n911 : k911[n911];
l31 = v911[n911];
b912: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b908;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b908;
l38 = l37;
l39 = f35(l0,l1,l36,l38); if (l39 === undefined) break b908;
l40 = l39;
l41 = l40;
l42 = f60(l0,l1,l21,l15); if (l42 === undefined) break b908;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b908;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b908;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b908;
l49 = l48;
l50 = new O28(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b908;
l52 = l51;
l53 = H(l12) ? l12.started : undefined; if (l53 === undefined && (l53 = S(l12, "started")) === undefined) break b908;
l54 = l53;
l55 = f63(l0,l1,l9,l54,l41); if (l55 === undefined) break b908;
l56 = l55;
l57 = H(l7) ? l7.decision : undefined; if (l57 === undefined && (l57 = S(l7, "decision")) === undefined) break b908;
l58 = l57;
l59 = new RegoSet();
b913: {
l60 = b_count(l21); if (l60 === undefined) break b913;
l61 = l60;
l62 = 0;
l63 = b_gt(l61,l62); if (l63 === undefined) break b913;
if ((l63 === false)) break b913;
l64 = H(l7) ? l7.codes : undefined; if (l64 === undefined && (l64 = S(l7, "codes")) === undefined) break b913;
l65 = H(l64) ? l64.possible : undefined; if (l65 === undefined && (l65 = S(l64, "possible")) === undefined) break b913;
l66 = l65;
l67 = f27(l0,l1,l66,l9); if (l67 === undefined) break b913;
l68 = l67;
l59.add(l68);
}
l69 = l59;
l70 = new O29(l45,l15,l69,l52,l56);
l71 = f25(l0,l1,l58,l8,l43,l70); if (l71 === undefined) break b908;
l72 = l71;
if (l6 === undefined) l6 = l72; else if (!Q(l6, l72)) conflict();
}
b914: {
if (l6 === undefined) break b914;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b915: {
return l2;
}
}
function f145(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b916: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b917: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b917;
if ((l10 === false)) break b917;
break b916;}
l11 = f143(l0,l1,l7,l8,l9); if (l11 === undefined) break b916;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b918: {
if (l6 === undefined) break b918;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b919: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b919;
if ((l10 === false)) break b919;
l11 = f144(l0,l1,l7,l8,l9); if (l11 === undefined) break b919;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b920: {
if (l6 === undefined) break b920;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b921: {
return l2;
}
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b922: {
b923: {
l3 = undefined;
b924: {
l4 = f133(l0,l1); if (l4 === undefined) break b924;
if ((l4 === false)) break b924;
break b923;}
l5 = f134(l0,l1); if (l5 === undefined) break b923;
l6 = l5;
l7 = [];
b925: {
l8 = f132(l0,l1); if (l8 === undefined) break b925;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b923;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b926: {
if (l3 !== undefined) break b926;
l4 = f135(l0,l1); if (l4 === undefined) break b926;
l5 = l4;
l6 = f132(l0,l1); if (l6 === undefined) break b926;
l7 = l6;
l8 = f133(l0,l1); if (l8 === undefined) break b926;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b926;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b927: {
if (l3 === undefined) break b927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b928: {
return l2;
}
}
function f146(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b929: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b929;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b929;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b930: {
if (l3 === undefined) break b930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b931: {
return l2;
}
}
function f147(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b932: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b932;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b932;
l6 = l5;
l7 = f147(l0,l1); if (l7 === undefined) break b932;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b932;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b932;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b932;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b932;
if ((l12 === false)) break b932;
l13 = f147(l0,l1); if (l13 === undefined) break b932;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b932;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b932;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b933: {
if (l3 === undefined) break b933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b934: {
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
function f149(l0,l1) {
let l3,l2;
b935: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b936: {
if (l3 === undefined) break b936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b937: {
return l2;
}
}
function g150(l0,l1) {
let l3,l4,l5,l6,l2;
b938: {
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
b939: {
if (l3 === undefined) break b939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b940: {
return l2;
}
}
function f150(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f151(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b941: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b941;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b941;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b941;
l14 = l13;
l15 = f27(l0,l1,l14,l9); if (l15 === undefined) break b941;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b941;
l18 = l17;
l19 = [];
b942: {
l20 = f62(l0,l1,"checks"); if (l20 === undefined) break b942;
if ((l20 === false)) break b942;
l21 = H(l7) ? l7.codes : undefined; if (l21 === undefined && (l21 = S(l7, "codes")) === undefined) break b942;
l22 = H(l21) ? l21.deny : undefined; if (l22 === undefined && (l22 = S(l21, "deny")) === undefined) break b942;
l23 = l22;
l24 = f124(l0,l1,l23,l9,"failed"); if (l24 === undefined) break b942;
l25 = l24;
l19.push(l25);
}
l26 = l19;
l27 = new O32(l11,l26);
l28 = new RegoSet();
l28.add(l16);
l27["reasons"] = l28;
l29 = f25(l0,l1,l18,l8,"deny",l27); if (l29 === undefined) break b941;
l30 = l29;
if (l6 === undefined) l6 = l30; else if (!Q(l6, l30)) conflict();
}
b943: {
if (l6 === undefined) break b943;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b944: {
return l2;
}
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b945: {
b946: {
l3 = undefined;
b947: {
l4 = f148(l0,l1); if (l4 === undefined) break b947;
if ((l4 === false)) break b947;
break b946;}
l5 = f149(l0,l1); if (l5 === undefined) break b946;
l6 = l5;
l7 = [];
b948: {
l8 = f147(l0,l1); if (l8 === undefined) break b948;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b946;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b949: {
if (l3 !== undefined) break b949;
l4 = f150(l0,l1); if (l4 === undefined) break b949;
l5 = l4;
l6 = f147(l0,l1); if (l6 === undefined) break b949;
l7 = l6;
l8 = f148(l0,l1); if (l8 === undefined) break b949;
l9 = l8;
l10 = f151(l0,l1,l5,l7,l9); if (l10 === undefined) break b949;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b950: {
if (l3 === undefined) break b950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b951: {
return l2;
}
}
function f152(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b952: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b952;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b952;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b953: {
if (l3 === undefined) break b953;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b954: {
return l2;
}
}
function f153(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b955: {
l3 = undefined;
l4 = f153(l0,l1); if (l4 === undefined) break b955;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b955;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b955;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b956: {
if (l3 === undefined) break b956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b957: {
return l2;
}
}
function f154(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b958: {
l3 = undefined;
b959: {
l4 = f154(l0,l1); if (l4 === undefined) break b959;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b959;
if ((l5 === false)) break b959;
break b958;}
l6 = f154(l0,l1); if (l6 === undefined) break b958;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b960: {
if (l3 === undefined) break b960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b961: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b961;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b961;
l6 = l5;
l7 = f154(l0,l1); if (l7 === undefined) break b961;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b961;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b961;
if ((l10 === false)) break b961;
l11 = f154(l0,l1); if (l11 === undefined) break b961;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b962: {
if (l3 === undefined) break b962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b963: {
return l2;
}
}
function f155(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function f156(l0,l1) {
let l3,l2;
b964: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b965: {
if (l3 === undefined) break b965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b966: {
return l2;
}
}
function f157(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b967: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b967;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b967;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b967;
l12 = l11;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b967;
if ((l14 === false)) break b967;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b968: {
if (l4 === undefined) break b968;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b969: {
return l2;
}
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b970: {
l3 = undefined;
l4 = [];
b971: {
l5 = f155(l0,l1); if (l5 === undefined) break b971;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b971;
{
const k972 = keysOf(l6), v972 = valuesOf(l6);
for (let n972 = 0; n972 < v972.length; n972++) {
l7 = k972 === null ? n972 : k972[n972];
l8 = v972[n972];
b973: {
l9 = l7;
l10 = l8;
b974: {
l11 = f157(l0,l1,l10); if (l11 === undefined) break b974;
if ((l11 === false)) break b974;
break b973;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b975: {
if (l3 === undefined) break b975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b976: {
return l2;
}
}
function f158(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l2;
b977: {
b978: {
l3 = undefined;
b979: {
l4 = f155(l0,l1); if (l4 === undefined) break b979;
if ((l4 === false)) break b979;
break b978;}
l5 = f156(l0,l1); if (l5 === undefined) break b978;
l6 = l5;
l7 = [];
b980: {
l8 = f153(l0,l1); if (l8 === undefined) break b980;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b978;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b981: {
if (l3 !== undefined) break b981;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b981;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b981;
if (!(l5 === false)) break b981;
l6 = f156(l0,l1); if (l6 === undefined) break b981;
l7 = l6;
l8 = f153(l0,l1); if (l8 === undefined) break b981;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b981;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b982: {
if (l3 !== undefined) break b982;
l4 = f158(l0,l1); if (l4 === undefined) break b982;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b982;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b982;
if ((l9 === false)) break b982;
l10 = f155(l0,l1); if (l10 === undefined) break b982;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b982;
l13 = l12;
l14 = new RegoSet();
b983: {
l15 = f158(l0,l1); if (l15 === undefined) break b983;
{
const k984 = keysOf(l15), v984 = valuesOf(l15);
for (let n984 = 0; n984 < v984.length; n984++) {
l16 = k984 === null ? n984 : k984[n984];
l17 = v984[n984];
b985: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b985;
l21 = l20;
{
const k986 = keysOf(l21), v986 = valuesOf(l21);
for (let n986 = 0; n986 < v986.length; n986++) {
l22 = k986 === null ? n986 : k986[n986];
l23 = v986[n986];
b987: {
l24 = l22;
l25 = l23;
l14.add(l25);
}
}
}
}
}
}
}
l26 = l14;
l27 = b_or(l13,l26); if (l27 === undefined) break b982;
l28 = l27;
l29 = f158(l0,l1); if (l29 === undefined) break b982;
l30 = 0;
l31 = D(l29, l30); if (l31 === undefined) break b982;
l32 = H(l31) ? l31.code : undefined; if (l32 === undefined && (l32 = S(l31, "code")) === undefined) break b982;
l33 = l32;
l34 = [l33,"due"];
l35 = b_concat("_",l34); if (l35 === undefined) break b982;
l36 = l35;
l37 = f158(l0,l1); if (l37 === undefined) break b982;
l38 = 0;
l39 = D(l37, l38); if (l39 === undefined) break b982;
l40 = l39;
l41 = f27(l0,l1,l36,l40); if (l41 === undefined) break b982;
l42 = l41;
l43 = f158(l0,l1); if (l43 === undefined) break b982;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b982;
l46 = l45;
l47 = new RegoSet();
l47.add("by");
l47.add("documents");
l47.add("to");
l47.add("with");
l48 = b_object_filter(l46,l47); if (l48 === undefined) break b982;
l49 = l48;
l50 = f158(l0,l1); if (l50 === undefined) break b982;
l51 = 0;
l52 = D(l50, l51); if (l52 === undefined) break b982;
l53 = H(l52) ? l52.code : undefined; if (l53 === undefined && (l53 = S(l52, "code")) === undefined) break b982;
l54 = l53;
l55 = [];
b988: {
l56 = f158(l0,l1); if (l56 === undefined) break b988;
{
const k989 = keysOf(l56), v989 = valuesOf(l56);
for (let n989 = 0; n989 < v989.length; n989++) {
l57 = k989 === null ? n989 : k989[n989];
l58 = v989[n989];
b990: {
l59 = l57;
l60 = l58;
l61 = H(l60) ? l60.code : undefined; if (l61 === undefined && (l61 = S(l60, "code")) === undefined) break b990;
l62 = l61;
l55.push(l62);
}
}
}
}
l63 = l55;
l64 = new O33(l54,l63);
l65 = b_object_union(l64,l49); if (l65 === undefined) break b982;
l66 = l65;
l67 = f156(l0,l1); if (l67 === undefined) break b982;
l68 = l67;
l69 = f153(l0,l1); if (l69 === undefined) break b982;
l70 = l69;
l71 = [];
b991: {
l72 = f158(l0,l1); if (l72 === undefined) break b991;
{
const k992 = keysOf(l72), v992 = valuesOf(l72);
for (let n992 = 0; n992 < v992.length; n992++) {
l73 = k992 === null ? n992 : k992[n992];
l74 = v992[n992];
b993: {
l75 = l73;
l76 = l74;
l77 = H(l76) ? l76.code : undefined; if (l77 === undefined && (l77 = S(l76, "code")) === undefined) break b993;
l78 = l77;
l79 = f69(l0,l1,l78,l76); if (l79 === undefined) break b993;
l80 = l79;
l71.push(l80);
}
}
}
}
l81 = l71;
l82 = new O34(l28,l81);
l83 = new RegoSet();
l83.add(l42);
l82["reasons"] = l83;
l82["values"] = l66;
l84 = f25(l0,l1,l68,l70,"due",l82); if (l84 === undefined) break b982;
l85 = l84;
if (l3 === undefined) l3 = l85; else if (!Q(l3, l85)) conflict();
}
b994: {
if (l3 !== undefined) break b994;
l4 = f155(l0,l1); if (l4 === undefined) break b994;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b994;
l7 = l6;
l8 = f156(l0,l1); if (l8 === undefined) break b994;
l9 = l8;
l10 = f153(l0,l1); if (l10 === undefined) break b994;
l11 = l10;
l12 = new O3(l7);
l13 = f25(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b994;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b995: {
if (l3 === undefined) break b995;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b996: {
return l2;
}
}
function f159(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b997: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b997;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b997;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b998: {
if (l3 === undefined) break b998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b999: {
return l2;
}
}
function f160(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1000: {
l3 = undefined;
l4 = f160(l0,l1); if (l4 === undefined) break b1000;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1000;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b1000;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1001: {
if (l3 === undefined) break b1001;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1002: {
return l2;
}
}
function f161(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f162(l0,l1) {
let l3,l2;
b1003: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b1004: {
if (l3 === undefined) break b1004;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1005: {
return l2;
}
}
function f163(l0,l1,l3) {
let l4,l5,l6,l2;
b1006: {
b1007: {
l4 = undefined;
l5 = l3;
l6 = f32(l0,l1,l5); if (l6 === undefined) break b1007;
if ((l6 === false)) break b1007;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1008: {
if (l4 !== undefined) break b1008;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1009: {
if (l4 === undefined) break b1009;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1010: {
return l2;
}
}
function g164(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b1011: {
l2 = new RegoSet();
}
b1012: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1012;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b1012;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1012;
if ((l7 === false)) break b1012;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1012;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b1012;
l12 = l11;
l13 = f163(l0,l1,l12); if (l13 === undefined) break b1012;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1012;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b1012;
l17 = l16;
l18 = f161(l0,l1); if (l18 === undefined) break b1012;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b1012;
l20 = l19;
l21 = new O35("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b1013: {
return l2;
}
}
function f164(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l2;
b1014: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1014;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b1014;
if (!(l5 === true)) break b1014;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1015: {
if (l3 === undefined) break b1015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1016: {
return l2;
}
}
function f165(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1017: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1017;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b1017;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1018: {
if (l3 === undefined) break b1018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1019: {
return l2;
}
}
function f166(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1020: {
l3 = undefined;
l4 = [];
b1021: {
l5 = f165(l0,l1); if (l5 === undefined) break b1021;
if ((l5 === false)) break b1021;
l6 = f161(l0,l1); if (l6 === undefined) break b1021;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b1021;
{
const k1022 = keysOf(l7), v1022 = valuesOf(l7);
for (let n1022 = 0; n1022 < v1022.length; n1022++) {
l8 = k1022 === null ? n1022 : k1022[n1022];
l9 = v1022[n1022];
b1023: {
l10 = l8;
l11 = l9;
l12 = f166(l0,l1); if (l12 === undefined) break b1023;
l13 = l12;
b1024: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b1024;
if ((l14 === false)) break b1024;
break b1023;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1025: {
if (l3 === undefined) break b1025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1026: {
return l2;
}
}
function f167(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1027: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1027;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b1027;
if ((l5 === false)) break b1027;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1027;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b1027;
if (!(l7 === true)) break b1027;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1028: {
if (l3 === undefined) break b1028;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1029: {
return l2;
}
}
function f168(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function f169(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1030: {
b1031: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1031;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1031;
if ((l8 === false)) break b1031;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b1031;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b1031;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b1031;
if ((l13 === false)) break b1031;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b1032: {
if (l4 !== undefined) break b1032;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1032;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1032;
if ((l8 === false)) break b1032;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b1033: {
if (l4 !== undefined) break b1033;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1033;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b1033;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b1033;
if ((l10 === false)) break b1033;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1034: {
if (l4 !== undefined) break b1034;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1035: {
if (l4 === undefined) break b1035;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1036: {
return l2;
}
}
function f170(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b1037: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1038: {
l7 = f167(l0,l1); if (l7 === undefined) break b1038;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b1038;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b1038;
if ((l12 === false)) break b1038;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b1039: {
l15 = f165(l0,l1); if (l15 === undefined) break b1039;
if ((l15 === false)) break b1039;
l16 = f167(l0,l1); if (l16 === undefined) break b1039;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b1039;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b1039;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b1037;
l23 = l22;
l24 = new RegoSet();
b1040: {
l25 = f168(l0,l1); if (l25 === undefined) break b1040;
if ((l25 === false)) break b1040;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b1037;
l28 = l27;
l29 = new RegoSet();
b1041: {
{
const k1042 = keysOf(l5), v1042 = valuesOf(l5);
for (let n1042 = 0; n1042 < v1042.length; n1042++) {
l30 = k1042 === null ? n1042 : k1042[n1042];
l31 = v1042[n1042];
b1043: {
l32 = l30;
l33 = l31;
l34 = f169(l0,l1,l33); if (l34 === undefined) break b1043;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b1037;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b1044: {
if (l4 === undefined) break b1044;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1045: {
return l2;
}
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1046: {
l3 = undefined;
l4 = f165(l0,l1); if (l4 === undefined) break b1046;
if ((l4 === false)) break b1046;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1046;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b1046;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1046;
if ((l8 === false)) break b1046;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1047: {
if (l3 === undefined) break b1047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1048: {
return l2;
}
}
function f171(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l2,l3,l4,l5,l6;
b1049: {
l2 = new RegoSet();
}
b1050: {
l3 = undefined;
l4 = f165(l0,l1); if (l4 === undefined) break b1050;
if ((l4 === false)) break b1050;
b1051: {
l5 = f171(l0,l1); if (l5 === undefined) break b1051;
if ((l5 === false)) break b1051;
break b1050;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b1052: {
return l2;
}
}
function f172(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function f173(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1053: {
b1054: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b1054;
if ((l8 === false)) break b1054;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1055: {
if (l5 !== undefined) break b1055;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1055;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1055;
if ((l11 === false)) break b1055;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1056: {
if (l5 !== undefined) break b1056;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b1056;
if ((l8 === false)) break b1056;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b1057: {
if (l5 !== undefined) break b1057;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b1057;
if ((l8 === false)) break b1057;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1058: {
if (l5 !== undefined) break b1058;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b1058;
if ((l8 === false)) break b1058;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1059: {
if (l5 === undefined) break b1059;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1060: {
return l2;
}
}
function f174(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b1061: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f173(l0,l1,l6,l7); if (l8 === undefined) break b1061;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1062: {
if (l5 === undefined) break b1062;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1063: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b1063;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1063;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1063;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b1064: {
if (l5 === undefined) break b1064;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1065: {
return l2;
}
}
function f175(l0,l1,l3) {
let l4,l5,l6,l2;
b1066: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b1066;
if (!(l6 === "")) break b1066;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1067: {
if (l4 === undefined) break b1067;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1068: {
return l2;
}
}
function f176(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1069: {
l4 = undefined;
l5 = l3;
l6 = [];
b1070: {
{
const k1071 = keysOf(l5), v1071 = valuesOf(l5);
for (let n1071 = 0; n1071 < v1071.length; n1071++) {
l7 = k1071 === null ? n1071 : k1071[n1071];
l8 = v1071[n1071];
b1072: {
l9 = l7;
l10 = l8;
l11 = f175(l0,l1,l10); if (l11 === undefined) break b1072;
if ((l11 === false)) break b1072;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1072;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1072;
l15 = l14;
l16 = f69(l0,l1,l13,l15); if (l16 === undefined) break b1072;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1073: {
if (l4 === undefined) break b1073;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1074: {
return l2;
}
}
function f177(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1075: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1076: {
l7 = f171(l0,l1); if (l7 === undefined) break b1076;
if ((l7 === false)) break b1076;
l8 = f167(l0,l1); if (l8 === undefined) break b1076;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1076;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1076;
if ((l13 === false)) break b1076;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1076;
if ((l15 === false)) break b1076;
l16 = f161(l0,l1); if (l16 === undefined) break b1076;
l17 = l16;
l18 = new RegoSet();
b1077: {
l19 = f167(l0,l1); if (l19 === undefined) break b1077;
{
const k1078 = keysOf(l19), v1078 = valuesOf(l19);
for (let n1078 = 0; n1078 < v1078.length; n1078++) {
l20 = k1078 === null ? n1078 : k1078[n1078];
l21 = v1078[n1078];
b1079: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f76(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1076;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1080: {
if (l4 === undefined) break b1080;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1081: {
return l2;
}
}
function f178(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1082: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1083: {
l9 = new O36("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1083;
l12 = l11;
{
const k1084 = keysOf(l6), v1084 = valuesOf(l6);
for (let n1084 = 0; n1084 < v1084.length; n1084++) {
l13 = k1084 === null ? n1084 : k1084[n1084];
l14 = v1084[n1084];
b1085: {
l15 = l13;
l16 = l14;
l17 = f169(l0,l1,l16); if (l17 === undefined) break b1085;
l18 = l17;
if (!Q(l18, l7)) break b1085;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1085;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1085;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1085;
l25 = l24;
l26 = f27(l0,l1,l23,l25); if (l26 === undefined) break b1085;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1086: {
if (l5 === undefined) break b1086;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1087: {
return l2;
}
}
function f179(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1088: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1089: {
l7 = f168(l0,l1); if (l7 === undefined) break b1089;
if ((l7 === false)) break b1089;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1089;
if ((l9 === false)) break b1089;
l10 = f161(l0,l1); if (l10 === undefined) break b1089;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1089;
l12 = l11;
l13 = f27(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1089;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1090: {
if (l4 === undefined) break b1090;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1091: {
return l2;
}
}
function g180(l0,l1) {
let l3,l4,l5,l6,l2;
b1092: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1092;
if ((l4 === false)) break b1092;
l5 = f167(l0,l1); if (l5 === undefined) break b1092;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1093: {
if (l3 === undefined) break b1093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1094: {
return l2;
}
}
function f180(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1095: {
l3 = undefined;
l4 = f164(l0,l1); if (l4 === undefined) break b1095;
{
const k1096 = keysOf(l4), v1096 = valuesOf(l4);
for (let n1096 = 0; n1096 < v1096.length; n1096++) {
l5 = k1096 === null ? n1096 : k1096[n1096];
l6 = v1096[n1096];
b1097: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1097;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1098: {
if (l3 === undefined) break b1098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1099: {
return l2;
}
}
function f181(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1100: {
b1101: {
l3 = undefined;
b1102: {
l4 = f161(l0,l1); if (l4 === undefined) break b1102;
if ((l4 === false)) break b1102;
break b1101;}
l5 = f162(l0,l1); if (l5 === undefined) break b1101;
l6 = l5;
l7 = [];
b1103: {
l8 = f160(l0,l1); if (l8 === undefined) break b1103;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1101;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1104: {
if (l3 !== undefined) break b1104;
l4 = f164(l0,l1); if (l4 === undefined) break b1104;
l5 = l4;
l6 = f170(l0,l1,l5); if (l6 === undefined) break b1104;
l7 = l6;
l8 = f172(l0,l1); if (l8 === undefined) break b1104;
l9 = l8;
l10 = f174(l0,l1,l7,l9); if (l10 === undefined) break b1104;
l11 = l10;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b1104;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1104;
l16 = l15;
l17 = new RegoSet();
b1105: {
l18 = f168(l0,l1); if (l18 === undefined) break b1105;
if ((l18 === false)) break b1105;
l19 = f161(l0,l1); if (l19 === undefined) break b1105;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1105;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1105;
l23 = l22;
{
const k1106 = keysOf(l23), v1106 = valuesOf(l23);
for (let n1106 = 0; n1106 < v1106.length; n1106++) {
l24 = k1106 === null ? n1106 : k1106[n1106];
l25 = v1106[n1106];
b1107: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1104;
l30 = l29;
l31 = f164(l0,l1); if (l31 === undefined) break b1104;
l32 = l31;
l33 = f176(l0,l1,l32); if (l33 === undefined) break b1104;
l34 = l33;
l35 = [];
b1108: {
l36 = f167(l0,l1); if (l36 === undefined) break b1108;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1108;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1108;
if ((l41 === false)) break b1108;
l42 = f161(l0,l1); if (l42 === undefined) break b1108;
l43 = l42;
l44 = f69(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1108;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1109: {
l48 = f168(l0,l1); if (l48 === undefined) break b1109;
if ((l48 === false)) break b1109;
l49 = f161(l0,l1); if (l49 === undefined) break b1109;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1109;
l51 = l50;
l52 = f69(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1109;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f74(l0,l1,l55); if (l56 === undefined) break b1104;
l57 = l56;
l58 = f177(l0,l1,l12); if (l58 === undefined) break b1104;
l59 = l58;
l60 = f164(l0,l1); if (l60 === undefined) break b1104;
l61 = l60;
l62 = f178(l0,l1,l61,l12); if (l62 === undefined) break b1104;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1104;
l65 = l64;
l66 = f179(l0,l1,l12); if (l66 === undefined) break b1104;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1104;
l69 = l68;
l70 = f162(l0,l1); if (l70 === undefined) break b1104;
l71 = l70;
l72 = f160(l0,l1); if (l72 === undefined) break b1104;
l73 = l72;
l74 = f172(l0,l1); if (l74 === undefined) break b1104;
l75 = l74;
l76 = new Bare();
b1110: {
l77 = f180(l0,l1); if (l77 === undefined) break b1110;
l76["documents"] = l77;
}
b1111: {
l78 = f181(l0,l1); if (l78 === undefined) break b1111;
l76["due_on"] = l78;
}
b1112: {
b1113: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1113;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1113;
l82 = D(l81, "values"); if (l82 === undefined) break b1113;
l79 = merge(l82, l76);
break b1112;
}
l79 = l76;
}
l83 = l79;
l84 = new O37(l30,l75,l57,l69,l83);
l85 = f25(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1104;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1114: {
if (l3 === undefined) break b1114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1115: {
return l2;
}
}
function f182(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l2;
b1116: {
l3 = undefined;
l4 = new O38("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1117: {
if (l3 === undefined) break b1117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1118: {
return l2;
}
}
function f183(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f184(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1119: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1119;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1119;
l13 = l12;
l14 = f183(l0,l1); if (l14 === undefined) break b1119;
l15 = D(l14, l13); if (l15 === undefined) break b1119;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1119;
l19 = l18;
l20 = f35(l0,l1,"half_year",l19); if (l20 === undefined) break b1119;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1120: {
if (l4 === undefined) break b1120;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1121: {
return l2;
}
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1122: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1122;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1122;
l6 = l5;
l7 = f184(l0,l1,l6); if (l7 === undefined) break b1122;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1123: {
if (l3 === undefined) break b1123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1124: {
return l2;
}
}
function f185(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1125: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1125;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1125;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1125;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1125;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1125;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1126: {
if (l3 === undefined) break b1126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1127: {
return l2;
}
}
function f186(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1128: {
l3 = undefined;
l4 = f186(l0,l1); if (l4 === undefined) break b1128;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1128;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1128;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1129: {
if (l3 === undefined) break b1129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1130: {
return l2;
}
}
function f187(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f188(l0,l1) {
let l3,l2;
b1131: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1132: {
if (l3 === undefined) break b1132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1133: {
return l2;
}
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1134: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1134;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1134;
l7 = l6;
l8 = f185(l0,l1); if (l8 === undefined) break b1134;
l9 = l8;
l10 = f34(l0,l1); if (l10 === undefined) break b1134;
l11 = l10;
l12 = f138(l0,l1,l9,l11); if (l12 === undefined) break b1134;
l13 = l12;
l14 = f186(l0,l1); if (l14 === undefined) break b1134;
l15 = l14;
l16 = f187(l0,l1); if (l16 === undefined) break b1134;
l17 = l16;
l18 = f142(l0,l1,l15,l17,l13); if (l18 === undefined) break b1134;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1134;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1135: {
if (l3 === undefined) break b1135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1136: {
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
function f190(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1137: {
b1138: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1138;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1138;
if ((l8 === false)) break b1138;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1139: {
if (l4 !== undefined) break b1139;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1140: {
if (l4 === undefined) break b1140;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1141: {
return l2;
}
}
function f191(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1142: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1142;
if (!(l8 === "same")) break b1142;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1142;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1142;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1143: {
if (l5 === undefined) break b1143;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1144: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1144;
if (!(l8 === "next")) break b1144;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1144;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1144;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1144;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1144;
l17 = D(l16, l14); if (l17 === undefined) break b1144;
b1145: {
b1146: {
break b1145;
}
break b1144;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1144;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1144;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1144;
l26 = D(l25, l23); if (l26 === undefined) break b1144;
b1147: {
b1148: {
break b1147;
}
break b1144;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1144;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1149: {
if (l5 === undefined) break b1149;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1150: {
return l2;
}
}
function f192(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1151: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f190(l0,l1,l7); if (l8 === undefined) break b1151;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1151;
l11 = l10;
l12 = f191(l0,l1,l11,l7); if (l12 === undefined) break b1151;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1151;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1151;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1152: {
if (l5 === undefined) break b1152;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1153: {
return l2;
}
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1154: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1154;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1154;
l7 = l6;
l8 = f192(l0,l1,l5,l7); if (l8 === undefined) break b1154;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1155: {
if (l3 === undefined) break b1155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1156: {
return l2;
}
}
function f193(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1157: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1157;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1157;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1157;
l8 = D(l7, l6); if (l8 === undefined) break b1157;
b1158: {
b1159: {
break b1158;
}
break b1157;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1160: {
if (l3 === undefined) break b1160;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1161: {
return l2;
}
}
function f194(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f195(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1162: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b1162;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1162;
l8 = D(l7, l5); if (l8 === undefined) break b1162;
l9 = l8;
l10 = f194(l0,l1); if (l10 === undefined) break b1162;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1162;
l12 = D(l11, l9); if (l12 === undefined) break b1162;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1163: {
if (l4 === undefined) break b1163;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1164: {
return l2;
}
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1165: {
l3 = undefined;
l4 = f193(l0,l1); if (l4 === undefined) break b1165;
l5 = l4;
l6 = f195(l0,l1,l5); if (l6 === undefined) break b1165;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1166: {
if (l3 === undefined) break b1166;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1167: {
return l2;
}
}
function f196(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1168: {
l3 = undefined;
l4 = [];
b1169: {
l5 = f62(l0,l1,"working"); if (l5 === undefined) break b1169;
if ((l5 === false)) break b1169;
l6 = f185(l0,l1); if (l6 === undefined) break b1169;
l7 = H(l6) ? l6.name : undefined; if (l7 === undefined && (l7 = S(l6, "name")) === undefined) break b1169;
l8 = l7;
l9 = f185(l0,l1); if (l9 === undefined) break b1169;
l10 = H(l9) ? l9.last : undefined; if (l10 === undefined && (l10 = S(l9, "last")) === undefined) break b1169;
l11 = l10;
l12 = f187(l0,l1); if (l12 === undefined) break b1169;
l13 = H(l12) ? l12.clause : undefined; if (l13 === undefined && (l13 = S(l12, "clause")) === undefined) break b1169;
l14 = l13;
l15 = f193(l0,l1); if (l15 === undefined) break b1169;
l16 = l15;
l17 = f196(l0,l1); if (l17 === undefined) break b1169;
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
const k1170 = keysOf(l24), v1170 = valuesOf(l24);
for (let n1170 = 0; n1170 < v1170.length; n1170++) {
l25 = k1170 === null ? n1170 : k1170[n1170];
l26 = v1170[n1170];
b1171: {
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
b1172: {
if (l3 === undefined) break b1172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1173: {
return l2;
}
}
function f197(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1174: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1174;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1174;
if ((l5 === false)) break b1174;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1174;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1174;
if (!(l7 === false)) break b1174;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1175: {
if (l3 === undefined) break b1175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1176: {
return l2;
}
}
function f198(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1177: {
b1178: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1178;
if ((l4 === false)) break b1178;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1179: {
if (l3 !== undefined) break b1179;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1179;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1179;
l8 = l7;
l9 = f163(l0,l1,l8); if (l9 === undefined) break b1179;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1180: {
if (l3 === undefined) break b1180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1181: {
return l2;
}
}
function f199(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1182: {
l3 = undefined;
l4 = f199(l0,l1); if (l4 === undefined) break b1182;
l5 = l4;
l6 = f193(l0,l1); if (l6 === undefined) break b1182;
l7 = l6;
l8 = f187(l0,l1); if (l8 === undefined) break b1182;
l9 = l8;
l10 = new O35("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1183: {
if (l3 === undefined) break b1183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1184: {
return l2;
}
}
function f200(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1185: {
l2 = new Bare();
}
b1186: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1186;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1186;
{
const k1187 = keysOf(l5), v1187 = valuesOf(l5);
for (let n1187 = 0; n1187 < v1187.length; n1187++) {
l6 = k1187 === null ? n1187 : k1187[n1187];
l7 = v1187[n1187];
b1188: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1188;
if ((l10 === false)) break b1188;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1188;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1188;
if (!(l12 === true)) break b1188;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1188;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1189: {
return l2;
}
}
function f201(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1190: {
l3 = undefined;
l4 = [];
b1191: {
l5 = f200(l0,l1); if (l5 === undefined) break b1191;
l6 = l5;
l7 = f175(l0,l1,l6); if (l7 === undefined) break b1191;
if ((l7 === false)) break b1191;
l8 = f187(l0,l1); if (l8 === undefined) break b1191;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1191;
{
const k1192 = keysOf(l9), v1192 = valuesOf(l9);
for (let n1192 = 0; n1192 < v1192.length; n1192++) {
l10 = k1192 === null ? n1192 : k1192[n1192];
l11 = v1192[n1192];
b1193: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1193;
l15 = l14;
b1194: {
l16 = f201(l0,l1); if (l16 === undefined) break b1194;
l17 = D(l16, l15); if (l17 === undefined) break b1194;
if ((l17 === false)) break b1194;
break b1193;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1193;
l19 = l18;
l20 = f69(l0,l1,l19,l13); if (l20 === undefined) break b1193;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1195: {
if (l3 === undefined) break b1195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1196: {
return l2;
}
}
function f202(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1197: {
l3 = undefined;
l4 = new RegoSet();
b1198: {
l5 = f187(l0,l1); if (l5 === undefined) break b1198;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1198;
{
const k1199 = keysOf(l6), v1199 = valuesOf(l6);
for (let n1199 = 0; n1199 < v1199.length; n1199++) {
l7 = k1199 === null ? n1199 : k1199[n1199];
l8 = v1199[n1199];
b1200: {
l9 = l7;
l10 = l8;
l11 = f202(l0,l1); if (l11 === undefined) break b1200;
{
const k1201 = keysOf(l11), v1201 = valuesOf(l11);
for (let n1201 = 0; n1201 < v1201.length; n1201++) {
l12 = k1201 === null ? n1201 : k1201[n1201];
l13 = v1201[n1201];
b1202: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1202;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1202;
if (!Q(l16, l17)) break b1202;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1202;
l19 = l18;
{
const k1203 = keysOf(l19), v1203 = valuesOf(l19);
for (let n1203 = 0; n1203 < v1203.length; n1203++) {
l20 = k1203 === null ? n1203 : k1203[n1203];
l21 = v1203[n1203];
b1204: {
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
b1205: {
if (l3 === undefined) break b1205;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1206: {
return l2;
}
}
function f203(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1207: {
l2 = new RegoSet();
}
b1208: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1208;
if ((l4 === false)) break b1208;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1208;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1208;
l7 = l6;
l8 = f32(l0,l1,l7); if (l8 === undefined) break b1208;
if ((l8 === false)) break b1208;
l9 = f187(l0,l1); if (l9 === undefined) break b1208;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1208;
l11 = l10;
l12 = f27(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1208;
l13 = l12;
l2.add(l13);
}
b1209: {
return l2;
}
}
function f204(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b1210: {
b1211: {
l3 = undefined;
b1212: {
l4 = f187(l0,l1); if (l4 === undefined) break b1212;
if ((l4 === false)) break b1212;
break b1211;}
l5 = f188(l0,l1); if (l5 === undefined) break b1211;
l6 = l5;
l7 = [];
b1213: {
l8 = f186(l0,l1); if (l8 === undefined) break b1213;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1211;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1214: {
if (l3 !== undefined) break b1214;
l4 = f6(l0,l1); if (l4 === undefined) break b1214;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1214;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1214;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1214;
if ((l9 === false)) break b1214;
l10 = f188(l0,l1); if (l10 === undefined) break b1214;
l11 = l10;
l12 = f186(l0,l1); if (l12 === undefined) break b1214;
l13 = l12;
l14 = f189(l0,l1); if (l14 === undefined) break b1214;
l15 = l14;
l16 = new Bare();
b1215: {
l17 = f196(l0,l1); if (l17 === undefined) break b1215;
l16["due_if_rolled"] = l17;
}
b1216: {
l18 = f193(l0,l1); if (l18 === undefined) break b1216;
l16["due_on"] = l18;
}
b1217: {
b1218: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1218;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1218;
l22 = D(l21, "values"); if (l22 === undefined) break b1218;
l19 = merge(l22, l16);
break b1217;
}
l19 = l16;
}
l23 = l19;
l24 = f197(l0,l1); if (l24 === undefined) break b1214;
l25 = l24;
l26 = new O39(l15,l23,l25);
l27 = f25(l0,l1,l11,l13,"not_due",l26); if (l27 === undefined) break b1214;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b1219: {
if (l3 !== undefined) break b1219;
l4 = f200(l0,l1); if (l4 === undefined) break b1219;
l5 = l4;
l6 = f169(l0,l1,l5); if (l6 === undefined) break b1219;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f173(l0,l1,l8,l9); if (l10 === undefined) break b1219;
l11 = l10;
l12 = l11;
l13 = f189(l0,l1); if (l13 === undefined) break b1219;
l14 = l13;
l15 = f203(l0,l1); if (l15 === undefined) break b1219;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1219;
l18 = l17;
l19 = f200(l0,l1); if (l19 === undefined) break b1219;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f178(l0,l1,l21,l12); if (l22 === undefined) break b1219;
l23 = l22;
l24 = f188(l0,l1); if (l24 === undefined) break b1219;
l25 = l24;
l26 = f186(l0,l1); if (l26 === undefined) break b1219;
l27 = l26;
l28 = f202(l0,l1); if (l28 === undefined) break b1219;
l29 = l28;
l30 = new Bare();
b1220: {
l31 = f196(l0,l1); if (l31 === undefined) break b1220;
l30["due_if_rolled"] = l31;
}
b1221: {
l32 = f193(l0,l1); if (l32 === undefined) break b1221;
l30["due_on"] = l32;
}
b1222: {
b1223: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1223;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1223;
l36 = D(l35, "values"); if (l36 === undefined) break b1223;
l33 = merge(l36, l30);
break b1222;
}
l33 = l30;
}
l37 = l33;
l38 = f204(l0,l1); if (l38 === undefined) break b1219;
l39 = l38;
l40 = f197(l0,l1); if (l40 === undefined) break b1219;
l41 = l40;
l42 = new O40(l18,l29,l23,l37,l39,l41);
l43 = f25(l0,l1,l25,l27,l12,l42); if (l43 === undefined) break b1219;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b1224: {
if (l3 === undefined) break b1224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1225: {
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
let l3,l4,l5,l6,l7,l2;
b1226: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1226;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1226;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1227: {
if (l3 === undefined) break b1227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1228: {
return l2;
}
}
function f206(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1229: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1229;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1229;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1229;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1230: {
if (l3 === undefined) break b1230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1231: {
return l2;
}
}
function f207(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f208(l0,l1) {
let l3,l2;
b1232: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1233: {
if (l3 === undefined) break b1233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1234: {
return l2;
}
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1235: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1235;
l5 = H(l4) ? l4.auditee : undefined; if (l5 === undefined && (l5 = S(l4, "auditee")) === undefined) break b1235;
l6 = l5;
l7 = f101(l0,l1,l6); if (l7 === undefined) break b1235;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1236: {
if (l3 === undefined) break b1236;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1237: {
return l2;
}
}
function f209(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1238: {
l2 = new RegoSet();
}
b1239: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1239;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1239;
{
const k1240 = keysOf(l5), v1240 = valuesOf(l5);
for (let n1240 = 0; n1240 < v1240.length; n1240++) {
l6 = k1240 === null ? n1240 : k1240[n1240];
l7 = v1240[n1240];
b1241: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1241;
l11 = l10;
l12 = f101(l0,l1,l11); if (l12 === undefined) break b1241;
l13 = l12;
l14 = f209(l0,l1); if (l14 === undefined) break b1241;
if (!Q(l13, l14)) break b1241;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1241;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b1241;
l18 = H(l17) ? l17.month : undefined; if (l18 === undefined && (l18 = S(l17, "month")) === undefined) break b1241;
l19 = l18;
l20 = b_lt(l16,l19); if (l20 === undefined) break b1241;
if ((l20 === false)) break b1241;
l2.add(l9);
}
}
}
}
b1242: {
return l2;
}
}
function f210(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1243: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1243;
l5 = H(l4) ? l4.auditor : undefined; if (l5 === undefined && (l5 = S(l4, "auditor")) === undefined) break b1243;
l6 = l5;
l7 = f101(l0,l1,l6); if (l7 === undefined) break b1243;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1244: {
if (l3 === undefined) break b1244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1245: {
return l2;
}
}
function f211(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1246: {
l3 = undefined;
l4 = new RegoSet();
b1247: {
l5 = f210(l0,l1); if (l5 === undefined) break b1247;
{
const k1248 = keysOf(l5), v1248 = valuesOf(l5);
for (let n1248 = 0; n1248 < v1248.length; n1248++) {
l6 = k1248 === null ? n1248 : k1248[n1248];
l7 = v1248[n1248];
b1249: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1249;
l11 = l10;
l12 = f101(l0,l1,l11); if (l12 === undefined) break b1249;
l13 = l12;
l14 = f211(l0,l1); if (l14 === undefined) break b1249;
if (!Q(l13, l14)) break b1249;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1249;
l16 = l15;
l4.add(l16);
}
}
}
}
l17 = l4;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1250: {
if (l3 === undefined) break b1250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1251: {
return l2;
}
}
function f212(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1252: {
l2 = new RegoSet();
}
b1253: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1253;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1253;
if (!(l5 === "months")) break b1253;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1253;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1253;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1253;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1253;
l11 = D(l10, l8); if (l11 === undefined) break b1253;
b1254: {
b1255: {
break b1254;
}
break b1253;
}
l14 = l11;
l15 = f212(l0,l1); if (l15 === undefined) break b1253;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1253;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1253;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1253;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1253;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1253;
l28 = l27;
{
const k1256 = keysOf(l28), v1256 = valuesOf(l28);
for (let n1256 = 0; n1256 < v1256.length; n1256++) {
l29 = k1256 === null ? n1256 : k1256[n1256];
l30 = v1256[n1256];
b1257: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1257;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1257;
l35 = D(l34, l32); if (l35 === undefined) break b1257;
b1258: {
b1259: {
break b1258;
}
break b1257;
}
l38 = l35;
l39 = f212(l0,l1); if (l39 === undefined) break b1257;
l40 = l39;
b1260: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1260;
if ((l41 === false)) break b1260;
break b1257;}
l2.add(l38);
}
}
}
}
b1261: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1261;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1261;
if (!(l5 === "checks")) break b1261;
l6 = f210(l0,l1); if (l6 === undefined) break b1261;
{
const k1262 = keysOf(l6), v1262 = valuesOf(l6);
for (let n1262 = 0; n1262 < v1262.length; n1262++) {
l7 = k1262 === null ? n1262 : k1262[n1262];
l8 = v1262[n1262];
b1263: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1263;
l12 = l11;
l13 = f212(l0,l1); if (l13 === undefined) break b1263;
l14 = l13;
b1264: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1264;
if ((l15 === false)) break b1264;
break b1263;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1263;
l17 = l16;
l2.add(l17);
}
}
}
}
b1265: {
return l2;
}
}
function f213(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1266: {
l3 = undefined;
l4 = new RegoSet();
b1267: {
l5 = f212(l0,l1); if (l5 === undefined) break b1267;
{
const k1268 = keysOf(l5), v1268 = valuesOf(l5);
for (let n1268 = 0; n1268 < v1268.length; n1268++) {
l6 = k1268 === null ? n1268 : k1268[n1268];
l7 = v1268[n1268];
b1269: {
l8 = l6;
l9 = l7;
l10 = f213(l0,l1); if (l10 === undefined) break b1269;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1269;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1269;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1269;
if ((l17 === false)) break b1269;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1266;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1266;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1270: {
if (l3 === undefined) break b1270;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1271: {
return l2;
}
}
function f214(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1272: {
l2 = new RegoSet();
}
b1273: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1273;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1273;
{
const k1274 = keysOf(l5), v1274 = valuesOf(l5);
for (let n1274 = 0; n1274 < v1274.length; n1274++) {
l6 = k1274 === null ? n1274 : k1274[n1274];
l7 = v1274[n1274];
b1275: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1275;
l11 = l10;
l12 = f101(l0,l1,l11); if (l12 === undefined) break b1275;
l13 = l12;
l14 = f211(l0,l1); if (l14 === undefined) break b1275;
if (!Q(l13, l14)) break b1275;
l15 = H(l9) ? l9.month : undefined; if (l15 === undefined && (l15 = S(l9, "month")) === undefined) break b1275;
l16 = l15;
l2.add(l16);
}
}
}
}
b1276: {
return l2;
}
}
function f215(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1277: {
l2 = new RegoSet();
}
b1278: {
l3 = undefined;
l4 = f214(l0,l1); if (l4 === undefined) break b1278;
l5 = l4;
l6 = f207(l0,l1); if (l6 === undefined) break b1278;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1278;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1278;
if ((l9 === false)) break b1278;
l10 = f207(l0,l1); if (l10 === undefined) break b1278;
l11 = l10;
l12 = f27(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1278;
l13 = l12;
l2.add(l13);
}
b1279: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1279;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1279;
if ((l5 === false)) break b1279;
l6 = f211(l0,l1); if (l6 === undefined) break b1279;
l7 = f209(l0,l1); if (l7 === undefined) break b1279;
if (!Q(l6, l7)) break b1279;
l8 = f207(l0,l1); if (l8 === undefined) break b1279;
l9 = l8;
l10 = f27(l0,l1,"auditor_is_auditee",l9); if (l10 === undefined) break b1279;
l11 = l10;
l2.add(l11);
}
b1280: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1280;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1280;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1280;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1280;
l9 = D(l8, l6); if (l9 === undefined) break b1280;
b1281: {
b1282: {
break b1281;
}
break b1280;
}
l12 = l9;
l13 = [];
b1283: {
l14 = f207(l0,l1); if (l14 === undefined) break b1283;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1283;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1283;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1283;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1283;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1283;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1283;
l25 = l24;
{
const k1284 = keysOf(l25), v1284 = valuesOf(l25);
for (let n1284 = 0; n1284 < v1284.length; n1284++) {
l26 = k1284 === null ? n1284 : k1284[n1284];
l27 = v1284[n1284];
b1285: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1285;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1285;
l32 = D(l31, l29); if (l32 === undefined) break b1285;
b1286: {
b1287: {
break b1286;
}
break b1285;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1280;
l38 = l37;
l39 = f207(l0,l1); if (l39 === undefined) break b1280;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1280;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1280;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1280;
if (!Q(l38, l42)) break b1280;
l43 = l36;
l44 = undefined;
b1288: {
b1289: {
if (!Array.isArray(l43)) break b1289;
break b1288;
}
b1290: {
if (!O(l43)) break b1290;
break b1288;
}
b1291: {
if (!(l43 instanceof RegoSet)) break b1291;
break b1288;
}
break b1280;
}
{
const k1292 = keysOf(l43), v1292 = valuesOf(l43);
for (let n1292 = 0; n1292 < v1292.length; n1292++) {
l46 = k1292 === null ? n1292 : k1292[n1292];
l47 = v1292[n1292];
b1293: {
l48 = l46;
l45 = undefined;
b1294: {
l49 = l47;
l50 = f215(l0,l1); if (l50 === undefined) break b1294;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1294;
if ((l52 === false)) break b1294;
l45 = true;
}
if (l45 !== undefined) break b1293;
l44 = true;
}
}
}
if (l44 !== undefined) break b1280;
l53 = f207(l0,l1); if (l53 === undefined) break b1280;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1280;
l55 = l54;
l56 = f27(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1280;
l57 = l56;
l2.add(l57);
}
b1295: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1296: {
l2 = new Bare();
}
b1297: {
l3 = undefined;
l4 = ["auditor","auditee"];
l5 = l4;
{
const k1298 = keysOf(l5), v1298 = valuesOf(l5);
for (let n1298 = 0; n1298 < v1298.length; n1298++) {
l6 = k1298 === null ? n1298 : k1298[n1298];
l7 = v1298[n1298];
b1299: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1299;
l11 = D(l10, l9); if (l11 === undefined) break b1299;
l12 = l11;
l13 = f95(l0,l1,l12); if (l13 === undefined) break b1299;
l14 = l13;
l15 = b_neq(l14,""); if (l15 === undefined) break b1299;
if ((l15 === false)) break b1299;
insertOnce(l2, l9, true);
}
}
}
}
b1300: {
return l2;
}
}
function f217(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1301: {
l2 = new RegoSet();
}
b1302: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1303 = keysOf(l5), v1303 = valuesOf(l5);
for (let n1303 = 0; n1303 < v1303.length; n1303++) {
l6 = k1303 === null ? n1303 : k1303[n1303];
l7 = v1303[n1303];
b1304: {
l8 = l6;
l9 = l7;
b1305: {
l10 = f217(l0,l1); if (l10 === undefined) break b1305;
l11 = D(l10, l9); if (l11 === undefined) break b1305;
if ((l11 === false)) break b1305;
break b1304;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1306: {
return l2;
}
}
function f218(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l2;
b1307: {
b1308: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1308;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1308;
if ((l5 === false)) break b1308;
l6 = ["too_many_in_a_row","auditor_is_auditee"];
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1309: {
if (l3 !== undefined) break b1309;
l4 = ["too_many_in_a_row"];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1310: {
if (l3 === undefined) break b1310;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1311: {
return l2;
}
}
function f219(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function f220(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1312: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1312;
if ((l10 === false)) break b1312;
if (l6 === undefined) l6 = "failed"; else if (!Q(l6, "failed")) conflict();
}
b1313: {
if (l6 === undefined) break b1313;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1314: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1315: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1315;
if ((l10 === false)) break b1315;
break b1314;}
l11 = b_count(l9); if (l11 === undefined) break b1314;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1314;
if ((l14 === false)) break b1314;
if (l6 === undefined) l6 = "unknown"; else if (!Q(l6, "unknown")) conflict();
}
b1316: {
if (l6 === undefined) break b1316;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1317: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b1318: {
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b1318;
if ((l10 === false)) break b1318;
break b1317;}
l11 = b_count(l9); if (l11 === undefined) break b1317;
l12 = l11;
l13 = 0;
if (!Q(l12, l13)) break b1317;
if (l6 === undefined) l6 = "passed"; else if (!Q(l6, "passed")) conflict();
}
b1319: {
if (l6 === undefined) break b1319;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1320: {
return l2;
}
}
function f221(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1321: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = [];
b1322: {
l13 = f62(l0,l1,"checks"); if (l13 === undefined) break b1322;
if ((l13 === false)) break b1322;
{
const k1323 = keysOf(l8), v1323 = valuesOf(l8);
for (let n1323 = 0; n1323 < v1323.length; n1323++) {
l14 = k1323 === null ? n1323 : k1323[n1323];
l15 = v1323[n1323];
b1324: {
l16 = l14;
l17 = l15;
l18 = new RegoSet();
b1325: {
{
const k1326 = keysOf(l10), v1326 = valuesOf(l10);
for (let n1326 = 0; n1326 < v1326.length; n1326++) {
l19 = k1326 === null ? n1326 : k1326[n1326];
l20 = v1326[n1326];
b1327: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.code : undefined; if (l23 === undefined && (l23 = S(l22, "code")) === undefined) break b1327;
l24 = l23;
l18.add(l24);
}
}
}
}
l25 = l18;
l26 = f220(l0,l1,l17,l25,l11); if (l26 === undefined) break b1324;
l27 = l26;
l28 = l27;
l29 = f124(l0,l1,l17,l9,l28); if (l29 === undefined) break b1324;
l30 = l29;
l12.push(l30);
}
}
}
}
l31 = l12;
if (l7 === undefined) l7 = l31; else if (!Q(l7, l31)) conflict();
}
b1328: {
if (l7 === undefined) break b1328;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b1329: {
return l2;
}
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1330: {
b1331: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1331;
l5 = H(l4) ? l4.rotate : undefined; if (l5 === undefined && (l5 = S(l4, "rotate")) === undefined) break b1331;
if ((l5 === false)) break b1331;
l6 = f207(l0,l1); if (l6 === undefined) break b1331;
l7 = H(l6) ? l6.rotate : undefined; if (l7 === undefined && (l7 = S(l6, "rotate")) === undefined) break b1331;
l8 = l7;
l9 = f216(l0,l1); if (l9 === undefined) break b1331;
l10 = l9;
l11 = f218(l0,l1); if (l11 === undefined) break b1331;
l12 = l11;
l13 = ["auditor_not_rotated"];
l14 = f221(l0,l1,l13,l8,l10,l12); if (l14 === undefined) break b1331;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1332: {
if (l3 !== undefined) break b1332;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1333: {
if (l3 === undefined) break b1333;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1334: {
return l2;
}
}
function f222(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1335: {
b1336: {
l3 = undefined;
b1337: {
l4 = f207(l0,l1); if (l4 === undefined) break b1337;
if ((l4 === false)) break b1337;
break b1336;}
l5 = f208(l0,l1); if (l5 === undefined) break b1336;
l6 = l5;
l7 = [];
b1338: {
l8 = f206(l0,l1); if (l8 === undefined) break b1338;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1336;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1339: {
if (l3 !== undefined) break b1339;
l4 = f216(l0,l1); if (l4 === undefined) break b1339;
l5 = l4;
l6 = f218(l0,l1); if (l6 === undefined) break b1339;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b1339;
l9 = l8;
l10 = f207(l0,l1); if (l10 === undefined) break b1339;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1339;
l13 = l12;
l14 = f207(l0,l1); if (l14 === undefined) break b1339;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1339;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1339;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1339;
l23 = l22;
l24 = f219(l0,l1); if (l24 === undefined) break b1339;
l25 = l24;
l26 = f207(l0,l1); if (l26 === undefined) break b1339;
l27 = l26;
l28 = f216(l0,l1); if (l28 === undefined) break b1339;
l29 = l28;
l30 = f218(l0,l1); if (l30 === undefined) break b1339;
l31 = l30;
l32 = f221(l0,l1,l25,l27,l29,l31); if (l32 === undefined) break b1339;
l33 = l32;
l34 = f222(l0,l1); if (l34 === undefined) break b1339;
l35 = l34;
l36 = b_array_concat(l33,l35); if (l36 === undefined) break b1339;
l37 = l36;
l38 = f207(l0,l1); if (l38 === undefined) break b1339;
l39 = l38;
l40 = f85(l0,l1,l39); if (l40 === undefined) break b1339;
l41 = l40;
l42 = f208(l0,l1); if (l42 === undefined) break b1339;
l43 = l42;
l44 = f206(l0,l1); if (l44 === undefined) break b1339;
l45 = l44;
l46 = f218(l0,l1); if (l46 === undefined) break b1339;
l47 = l46;
l48 = f216(l0,l1); if (l48 === undefined) break b1339;
l49 = l48;
l50 = f214(l0,l1); if (l50 === undefined) break b1339;
l51 = l50;
l52 = new O41(l23,l37,l47,l49);
l53 = new O42(l51);
l52["values"] = l53;
l52["warnings"] = l41;
l54 = f25(l0,l1,l43,l45,l9,l52); if (l54 === undefined) break b1339;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1340: {
if (l3 === undefined) break b1340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1341: {
return l2;
}
}
function f223(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1342: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1342;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1342;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1343: {
if (l3 === undefined) break b1343;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1344: {
return l2;
}
}
function f224(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1345: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1345;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1345;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1345;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1346: {
if (l3 === undefined) break b1346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1347: {
return l2;
}
}
function f225(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1348: {
b1349: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1349;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1349;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1349;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1349;
if ((l8 === false)) break b1349;
l9 = f225(l0,l1); if (l9 === undefined) break b1349;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1349;
l11 = l10;
l12 = f225(l0,l1); if (l12 === undefined) break b1349;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1349;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1349;
l15 = l14;
l16 = new O43(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1349;
l18 = l17;
l19 = new O44(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1350: {
if (l3 !== undefined) break b1350;
l4 = f225(l0,l1); if (l4 === undefined) break b1350;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1350;
l6 = l5;
l7 = new O45("unset","integrity_check_incomplete");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1350;
l9 = l8;
l10 = new O46(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1351: {
if (l3 === undefined) break b1351;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1352: {
return l2;
}
}
function f226(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b1353: {
b1354: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1354;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1354;
if ((l5 === false)) break b1354;
l6 = f225(l0,l1); if (l6 === undefined) break b1354;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b1354;
l8 = l7;
l9 = [];
b1355: {
l10 = f226(l0,l1); if (l10 === undefined) break b1355;
{
const k1356 = keysOf(l10), v1356 = valuesOf(l10);
for (let n1356 = 0; n1356 < v1356.length; n1356++) {
l11 = k1356 === null ? n1356 : k1356[n1356];
l12 = v1356[n1356];
b1357: {
l13 = l11;
l14 = l12;
l9.push(l13);
}
}
}
}
l15 = l9;
l16 = b_array_concat(l8,l15); if (l16 === undefined) break b1354;
l17 = l16;
l18 = f225(l0,l1); if (l18 === undefined) break b1354;
l19 = H(l18) ? l18.requirements : undefined; if (l19 === undefined && (l19 = S(l18, "requirements")) === undefined) break b1354;
l20 = l19;
l21 = f226(l0,l1); if (l21 === undefined) break b1354;
l22 = l21;
l23 = b_object_union(l20,l22); if (l23 === undefined) break b1354;
l24 = l23;
l25 = f225(l0,l1); if (l25 === undefined) break b1354;
l26 = l25;
l27 = new O47(l17,l24);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b1354;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b1358: {
if (l3 !== undefined) break b1358;
l4 = f225(l0,l1); if (l4 === undefined) break b1358;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1359: {
if (l3 === undefined) break b1359;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1360: {
return l2;
}
}
function f227(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function f228(l0,l1) {
let l3,l2;
b1361: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1362: {
if (l3 === undefined) break b1362;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1363: {
return l2;
}
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1364: {
b1365: {
l3 = undefined;
b1366: {
l4 = f227(l0,l1); if (l4 === undefined) break b1366;
if ((l4 === false)) break b1366;
break b1365;}
l5 = f228(l0,l1); if (l5 === undefined) break b1365;
l6 = l5;
l7 = [];
b1367: {
l8 = f224(l0,l1); if (l8 === undefined) break b1367;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1365;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1368: {
if (l3 !== undefined) break b1368;
l4 = f228(l0,l1); if (l4 === undefined) break b1368;
l5 = l4;
l6 = f224(l0,l1); if (l6 === undefined) break b1368;
l7 = l6;
l8 = f227(l0,l1); if (l8 === undefined) break b1368;
l9 = l8;
l10 = new O48(l5,"check","batch");
l11 = f130(l0,l1,l10,l7,l9); if (l11 === undefined) break b1368;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1369: {
if (l3 === undefined) break b1369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1370: {
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
let l3,l4,l5,l6,l7,l2;
b1371: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1371;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1371;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1372: {
if (l3 === undefined) break b1372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1373: {
return l2;
}
}
function f230(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1374: {
l3 = undefined;
l4 = f230(l0,l1); if (l4 === undefined) break b1374;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1374;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1374;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1375: {
if (l3 === undefined) break b1375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1376: {
return l2;
}
}
function f231(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f232(l0,l1) {
let l3,l2;
b1377: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1378: {
if (l3 === undefined) break b1378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1379: {
return l2;
}
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1380: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1380;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1380;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1380;
{
const k1381 = keysOf(l6), v1381 = valuesOf(l6);
for (let n1381 = 0; n1381 < v1381.length; n1381++) {
l7 = k1381 === null ? n1381 : k1381[n1381];
l8 = v1381[n1381];
b1382: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1382;
l12 = D(l11, l10); if (l12 === undefined) break b1382;
l13 = l12;
l14 = f32(l0,l1,l13); if (l14 === undefined) break b1382;
if ((l14 === false)) break b1382;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1383: {
if (l3 === undefined) break b1383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1384: {
return l2;
}
}
function f233(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1385: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1385;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1385;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1385;
if ((l7 === false)) break b1385;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1386: {
if (l3 === undefined) break b1386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1387: {
return l2;
}
}
function f234(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l2;
b1388: {
l3 = undefined;
b1389: {
l4 = f233(l0,l1); if (l4 === undefined) break b1389;
if ((l4 === false)) break b1389;
break b1388;}
b1390: {
l5 = f234(l0,l1); if (l5 === undefined) break b1390;
if ((l5 === false)) break b1390;
break b1388;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1391: {
if (l3 === undefined) break b1391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1392: {
return l2;
}
}
function f235(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l2;
b1393: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1393;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1393;
if (!(l5 === true)) break b1393;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1394: {
if (l3 === undefined) break b1394;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1395: {
return l2;
}
}
function f236(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1396: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1396;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1396;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1396;
if ((l6 === false)) break b1396;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1396;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1396;
if (!(l8 === false)) break b1396;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1397: {
if (l3 === undefined) break b1397;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1398: {
return l2;
}
}
function f237(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l2;
b1399: {
l3 = undefined;
b1400: {
l4 = f231(l0,l1); if (l4 === undefined) break b1400;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1400;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1400;
if ((l6 === false)) break b1400;
break b1399;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1401: {
if (l3 === undefined) break b1401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1402: {
l3 = undefined;
l4 = f237(l0,l1); if (l4 === undefined) break b1402;
if ((l4 === false)) break b1402;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1403: {
if (l3 === undefined) break b1403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1404: {
return l2;
}
}
function f238(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1405: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1405;
if ((l4 === false)) break b1405;
l5 = f236(l0,l1); if (l5 === undefined) break b1405;
if ((l5 === false)) break b1405;
b1406: {
l6 = f231(l0,l1); if (l6 === undefined) break b1406;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1406;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1406;
if ((l8 === false)) break b1406;
break b1405;}
l9 = f238(l0,l1); if (l9 === undefined) break b1405;
if ((l9 === false)) break b1405;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1407: {
if (l3 === undefined) break b1407;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1408: {
return l2;
}
}
function f239(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1409: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1409;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1409;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1409;
if ((l7 === false)) break b1409;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1410: {
if (l3 === undefined) break b1410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1411: {
return l2;
}
}
function f240(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1412: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1412;
if ((l4 === false)) break b1412;
l5 = f240(l0,l1); if (l5 === undefined) break b1412;
if ((l5 === false)) break b1412;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1412;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1412;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1412;
if ((l9 === false)) break b1412;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1412;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1412;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1412;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1412;
if ((l15 === false)) break b1412;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1413: {
if (l3 === undefined) break b1413;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1414: {
return l2;
}
}
function f241(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1415: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1415;
if ((l4 === false)) break b1415;
l5 = f236(l0,l1); if (l5 === undefined) break b1415;
if ((l5 === false)) break b1415;
l6 = f231(l0,l1); if (l6 === undefined) break b1415;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1415;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1415;
if ((l8 === false)) break b1415;
l9 = f231(l0,l1); if (l9 === undefined) break b1415;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1415;
l11 = l10;
l12 = new O49("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1416: {
if (l3 === undefined) break b1416;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1417: {
l3 = undefined;
l4 = f239(l0,l1); if (l4 === undefined) break b1417;
if ((l4 === false)) break b1417;
l5 = f231(l0,l1); if (l5 === undefined) break b1417;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1417;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1418: {
if (l3 === undefined) break b1418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1419: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1419;
if ((l4 === false)) break b1419;
l5 = f231(l0,l1); if (l5 === undefined) break b1419;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1419;
l7 = l6;
l8 = new O49("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
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
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1422: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1422;
if ((l4 === false)) break b1422;
b1423: {
l5 = f240(l0,l1); if (l5 === undefined) break b1423;
if ((l5 === false)) break b1423;
break b1422;}
b1424: {
l6 = f239(l0,l1); if (l6 === undefined) break b1424;
if ((l6 === false)) break b1424;
break b1422;}
l7 = f231(l0,l1); if (l7 === undefined) break b1422;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1422;
l9 = l8;
l10 = new O49("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1427: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1427;
if ((l4 === false)) break b1427;
b1428: {
l5 = f231(l0,l1); if (l5 === undefined) break b1428;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1428;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b1428;
if ((l7 === false)) break b1428;
break b1427;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1429: {
if (l3 === undefined) break b1429;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1430: {
return l2;
}
}
function f244(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1431: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1431;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1431;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1431;
if ((l7 === false)) break b1431;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1432: {
if (l3 === undefined) break b1432;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1433: {
return l2;
}
}
function f245(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1434: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1434;
if ((l4 === false)) break b1434;
l5 = f240(l0,l1); if (l5 === undefined) break b1434;
if ((l5 === false)) break b1434;
b1435: {
l6 = f245(l0,l1); if (l6 === undefined) break b1435;
if ((l6 === false)) break b1435;
break b1434;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1434;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1434;
if (!(l8 === false)) break b1434;
l9 = f231(l0,l1); if (l9 === undefined) break b1434;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1434;
l11 = l10;
l12 = new O49("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1436: {
if (l3 === undefined) break b1436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1437: {
return l2;
}
}
function f246(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1438: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1438;
if ((l4 === false)) break b1438;
l5 = f240(l0,l1); if (l5 === undefined) break b1438;
if ((l5 === false)) break b1438;
b1439: {
l6 = f244(l0,l1); if (l6 === undefined) break b1439;
if ((l6 === false)) break b1439;
break b1438;}
b1440: {
l7 = f239(l0,l1); if (l7 === undefined) break b1440;
if ((l7 === false)) break b1440;
break b1438;}
b1441: {
l8 = f246(l0,l1); if (l8 === undefined) break b1441;
if ((l8 === false)) break b1441;
break b1438;}
l9 = f231(l0,l1); if (l9 === undefined) break b1438;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1438;
l11 = l10;
l12 = new O49("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1442: {
if (l3 === undefined) break b1442;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1443: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1443;
if ((l4 === false)) break b1443;
b1444: {
l5 = f234(l0,l1); if (l5 === undefined) break b1444;
if ((l5 === false)) break b1444;
break b1443;}
b1445: {
l6 = f237(l0,l1); if (l6 === undefined) break b1445;
if ((l6 === false)) break b1445;
break b1443;}
l7 = f231(l0,l1); if (l7 === undefined) break b1443;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1443;
l9 = l8;
l10 = new O49("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1446: {
if (l3 === undefined) break b1446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1447: {
return l2;
}
}
function f247(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1448: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1448;
if ((l4 === false)) break b1448;
l5 = f234(l0,l1); if (l5 === undefined) break b1448;
if ((l5 === false)) break b1448;
l6 = f231(l0,l1); if (l6 === undefined) break b1448;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1448;
l8 = l7;
l9 = new O49("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1449: {
if (l3 === undefined) break b1449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1450: {
return l2;
}
}
function f248(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1451: {
l3 = undefined;
l4 = [];
b1452: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1453 = keysOf(l6), v1453 = valuesOf(l6);
for (let n1453 = 0; n1453 < v1453.length; n1453++) {
l7 = k1453 === null ? n1453 : k1453[n1453];
l8 = v1453[n1453];
b1454: {
l9 = l7;
l10 = l8;
b1455: {
b1456: {
b1457: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1457;
break b1456;
}
b1458: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1458;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1458;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1458;
l15 = D(l14, l10); if (l15 === undefined) break b1458;
l11 = l15;
break b1456;
}
break b1454;
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
b1459: {
if (l3 === undefined) break b1459;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1460: {
return l2;
}
}
function f249(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1461: {
l3 = undefined;
l4 = [];
b1462: {
l5 = f249(l0,l1); if (l5 === undefined) break b1462;
{
const k1463 = keysOf(l5), v1463 = valuesOf(l5);
for (let n1463 = 0; n1463 < v1463.length; n1463++) {
l6 = k1463 === null ? n1463 : k1463[n1463];
l7 = v1463[n1463];
b1464: {
l8 = l6;
l9 = l7;
b1465: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1465;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1465;
if ((l11 === false)) break b1465;
break b1464;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1466: {
l14 = f249(l0,l1); if (l14 === undefined) break b1466;
{
const k1467 = keysOf(l14), v1467 = valuesOf(l14);
for (let n1467 = 0; n1467 < v1467.length; n1467++) {
l15 = k1467 === null ? n1467 : k1467[n1467];
l16 = v1467[n1467];
b1468: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1468;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1468;
if ((l20 === false)) break b1468;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1461;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1469: {
if (l3 === undefined) break b1469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1470: {
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
let l3,l4,l5,l6,l7,l8,l2;
b1471: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1471;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1471;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1471;
if ((l6 === false)) break b1471;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1471;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1471;
if (!(l8 === false)) break b1471;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1472: {
if (l3 === undefined) break b1472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1473: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1473;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1473;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1473;
if ((l6 === false)) break b1473;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1473;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1473;
if (!(l8 === true)) break b1473;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1474: {
if (l3 === undefined) break b1474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1475: {
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
function g252(l0,l1) {
let l2,l3,l4,l5,l6;
b1476: {
l2 = new RegoSet();
}
b1477: {
l3 = undefined;
l2.add("serious");
}
b1478: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1478;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1478;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1478;
if ((l6 === false)) break b1478;
l2.add("improvable");
}
b1479: {
return l2;
}
}
function f252(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1480: {
l2 = new Bare();
}
b1481: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1481;
{
const k1482 = keysOf(l4), v1482 = valuesOf(l4);
for (let n1482 = 0; n1482 < v1482.length; n1482++) {
l5 = k1482 === null ? n1482 : k1482[n1482];
l6 = v1482[n1482];
b1483: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1484: {
return l2;
}
}
function f253(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1485: {
l2 = new RegoSet();
}
b1486: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1486;
if ((l4 === false)) break b1486;
b1487: {
l5 = f241(l0,l1); if (l5 === undefined) break b1487;
if ((l5 === false)) break b1487;
break b1486;}
b1488: {
l6 = f231(l0,l1); if (l6 === undefined) break b1488;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1488;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1488;
if ((l8 === false)) break b1488;
break b1486;}
b1489: {
l9 = f239(l0,l1); if (l9 === undefined) break b1489;
if ((l9 === false)) break b1489;
break b1486;}
b1490: {
l10 = f251(l0,l1); if (l10 === undefined) break b1490;
if ((l10 === false)) break b1490;
break b1486;}
l11 = f252(l0,l1); if (l11 === undefined) break b1486;
{
const k1491 = keysOf(l11), v1491 = valuesOf(l11);
for (let n1491 = 0; n1491 < v1491.length; n1491++) {
l12 = k1491 === null ? n1491 : k1491[n1491];
l13 = v1491[n1491];
b1492: {
l14 = l12;
l15 = l13;
b1493: {
l16 = f253(l0,l1); if (l16 === undefined) break b1493;
l17 = D(l16, l15); if (l17 === undefined) break b1493;
if ((l17 === false)) break b1493;
break b1492;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1494: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1494;
if ((l4 === false)) break b1494;
l5 = f240(l0,l1); if (l5 === undefined) break b1494;
if ((l5 === false)) break b1494;
b1495: {
l6 = f245(l0,l1); if (l6 === undefined) break b1495;
if ((l6 === false)) break b1495;
break b1494;}
l7 = f231(l0,l1); if (l7 === undefined) break b1494;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1494;
if ((l8 === false)) break b1494;
b1496: {
l9 = f253(l0,l1); if (l9 === undefined) break b1496;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1496;
if ((l10 === false)) break b1496;
break b1494;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1497: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1497;
if ((l4 === false)) break b1497;
b1498: {
l5 = f233(l0,l1); if (l5 === undefined) break b1498;
if ((l5 === false)) break b1498;
break b1497;}
b1499: {
l6 = f239(l0,l1); if (l6 === undefined) break b1499;
if ((l6 === false)) break b1499;
break b1497;}
b1500: {
l7 = f253(l0,l1); if (l7 === undefined) break b1500;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1500;
if ((l8 === false)) break b1500;
break b1497;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1501: {
return l2;
}
}
function f254(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1502: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1502;
if ((l4 === false)) break b1502;
b1503: {
l5 = f233(l0,l1); if (l5 === undefined) break b1503;
if ((l5 === false)) break b1503;
break b1502;}
l6 = f240(l0,l1); if (l6 === undefined) break b1502;
if ((l6 === false)) break b1502;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1502;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1502;
l9 = l8;
l10 = f32(l0,l1,l9); if (l10 === undefined) break b1502;
if ((l10 === false)) break b1502;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1502;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1502;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1502;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1502;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1502;
if ((l17 === false)) break b1502;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1504: {
if (l3 === undefined) break b1504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1505: {
return l2;
}
}
function f255(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f256(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1506: {
b1507: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f241(l0,l1); if (l8 === undefined) break b1507;
if ((l8 === false)) break b1507;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1508: {
if (l5 !== undefined) break b1508;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1508;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1508;
if ((l11 === false)) break b1508;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1509: {
if (l5 !== undefined) break b1509;
l6 = l3;
l7 = l4;
{
const k1510 = keysOf(l6), v1510 = valuesOf(l6);
for (let n1510 = 0; n1510 < v1510.length; n1510++) {
l8 = k1510 === null ? n1510 : k1510[n1510];
l9 = v1510[n1510];
b1511: {
l10 = l8;
l11 = l9;
b1512: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1512;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1512;
if ((l13 === false)) break b1512;
break b1511;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1513: {
if (l5 !== undefined) break b1513;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1513;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1513;
if ((l11 === false)) break b1513;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1514: {
if (l5 !== undefined) break b1514;
l6 = l3;
l7 = l4;
l8 = f255(l0,l1); if (l8 === undefined) break b1514;
if ((l8 === false)) break b1514;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1515: {
if (l5 !== undefined) break b1515;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1516: {
if (l5 === undefined) break b1516;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1517: {
return l2;
}
}
function f257(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1518: {
b1519: {
l4 = undefined;
l5 = l3;
l6 = f234(l0,l1); if (l6 === undefined) break b1519;
if ((l6 === false)) break b1519;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1519;
if ((l8 === false)) break b1519;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1520: {
if (l4 !== undefined) break b1520;
l5 = l3;
l6 = f231(l0,l1); if (l6 === undefined) break b1520;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1520;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1520;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1520;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1521: {
if (l4 === undefined) break b1521;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1522: {
return l2;
}
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1523: {
b1524: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1524;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1524;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1524;
if ((l9 === false)) break b1524;
l10 = f250(l0,l1); if (l10 === undefined) break b1524;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1524;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1524;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1524;
l17 = l16;
l18 = f250(l0,l1); if (l18 === undefined) break b1524;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1524;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1524;
l22 = l21;
l23 = new O50(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1524;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1525: {
if (l3 !== undefined) break b1525;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1526: {
if (l3 === undefined) break b1526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1527: {
return l2;
}
}
function f258(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1528: {
b1529: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1529;
if ((l4 === false)) break b1529;
l5 = f240(l0,l1); if (l5 === undefined) break b1529;
if ((l5 === false)) break b1529;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1529;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1529;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1529;
if ((l9 === false)) break b1529;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1529;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1529;
l12 = l11;
l13 = new O51(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1530: {
if (l3 !== undefined) break b1530;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1531: {
if (l3 === undefined) break b1531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1532: {
return l2;
}
}
function f259(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l2;
b1533: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1533;
if ((l4 === false)) break b1533;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1534: {
if (l3 === undefined) break b1534;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1535: {
return l2;
}
}
function f260(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function f261(l0,l1,l3) {
let l4,l5,l6,l2;
b1536: {
b1537: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1537;
if ((l6 === false)) break b1537;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1538: {
if (l4 !== undefined) break b1538;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1539: {
if (l4 === undefined) break b1539;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1540: {
return l2;
}
}
function g262(l0,l1) {
let l3,l4,l2;
b1541: {
l3 = undefined;
l4 = new O52("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1542: {
if (l3 === undefined) break b1542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1543: {
return l2;
}
}
function f262(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b1544: {
l2 = new RegoSet();
}
b1545: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1545;
if ((l4 === false)) break b1545;
l5 = f231(l0,l1); if (l5 === undefined) break b1545;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1545;
l7 = l6;
l8 = f27(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1545;
l9 = l8;
l2.add(l9);
}
b1546: {
l3 = undefined;
l4 = f255(l0,l1); if (l4 === undefined) break b1546;
if ((l4 === false)) break b1546;
l5 = f231(l0,l1); if (l5 === undefined) break b1546;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1546;
l7 = l6;
l8 = f27(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1546;
l9 = l8;
l2.add(l9);
}
b1547: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1547;
{
const k1548 = keysOf(l4), v1548 = valuesOf(l4);
for (let n1548 = 0; n1548 < v1548.length; n1548++) {
l5 = k1548 === null ? n1548 : k1548[n1548];
l6 = v1548[n1548];
b1549: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.act : undefined; if (l9 === undefined && (l9 = S(l8, "act")) === undefined) break b1549;
l10 = l9;
b1550: {
b1551: {
b1552: {
b1553: {
l11 = dynamic[["g0","hdp","breach_escalation","told_as_overdue",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1553;
break b1552;
}
b1554: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1554;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1554;
l14 = H(l13) ? l13.told_as_overdue : undefined; if (l14 === undefined && (l14 = S(l13, "told_as_overdue")) === undefined) break b1554;
l15 = D(l14, l10); if (l15 === undefined) break b1554;
l11 = l15;
break b1552;
}
break b1550;
}
if ((l11 === false)) break b1551;
}
break b1549;}
l16 = H(l8) ? l8.rule : undefined; if (l16 === undefined && (l16 = S(l8, "rule")) === undefined) break b1549;
l17 = l16;
l18 = f261(l0,l1,l17); if (l18 === undefined) break b1549;
l19 = l18;
l20 = H(l8) ? l8.act : undefined; if (l20 === undefined && (l20 = S(l8, "act")) === undefined) break b1549;
l21 = l20;
l22 = f262(l0,l1); if (l22 === undefined) break b1549;
l23 = D(l22, l21); if (l23 === undefined) break b1549;
l24 = l23;
l25 = [l24,l19];
l26 = b_concat("_",l25); if (l26 === undefined) break b1549;
l27 = l26;
l28 = H(l8) ? l8.rule : undefined; if (l28 === undefined && (l28 = S(l8, "rule")) === undefined) break b1549;
l29 = l28;
l30 = f27(l0,l1,l27,l29); if (l30 === undefined) break b1549;
l31 = l30;
l2.add(l31);
}
}
}
}
b1555: {
return l2;
}
}
function f263(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1556: {
b1557: {
l3 = undefined;
b1558: {
l4 = f231(l0,l1); if (l4 === undefined) break b1558;
if ((l4 === false)) break b1558;
break b1557;}
l5 = f232(l0,l1); if (l5 === undefined) break b1557;
l6 = l5;
l7 = [];
b1559: {
l8 = f230(l0,l1); if (l8 === undefined) break b1559;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1557;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1560: {
if (l3 !== undefined) break b1560;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1560;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1560;
if (!(l5 === false)) break b1560;
l6 = f232(l0,l1); if (l6 === undefined) break b1560;
l7 = l6;
l8 = f230(l0,l1); if (l8 === undefined) break b1560;
l9 = l8;
l10 = new Bare();
l11 = f25(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1560;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1561: {
if (l3 !== undefined) break b1561;
l4 = f250(l0,l1); if (l4 === undefined) break b1561;
l5 = l4;
l6 = f254(l0,l1); if (l6 === undefined) break b1561;
l7 = l6;
l8 = f256(l0,l1,l5,l7); if (l8 === undefined) break b1561;
l9 = l8;
l10 = l9;
l11 = f257(l0,l1,l10); if (l11 === undefined) break b1561;
l12 = l11;
l13 = new RegoSet();
b1562: {
l14 = f231(l0,l1); if (l14 === undefined) break b1562;
{
const k1563 = keysOf(l14), v1563 = valuesOf(l14);
for (let n1563 = 0; n1563 < v1563.length; n1563++) {
l15 = k1563 === null ? n1563 : k1563[n1563];
l16 = v1563[n1563];
b1564: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1564;
l20 = l19;
{
const k1565 = keysOf(l20), v1565 = valuesOf(l20);
for (let n1565 = 0; n1565 < v1565.length; n1565++) {
l21 = k1565 === null ? n1565 : k1565[n1565];
l22 = v1565[n1565];
b1566: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1561;
l27 = l26;
l28 = f258(l0,l1); if (l28 === undefined) break b1561;
l29 = l28;
l30 = f259(l0,l1); if (l30 === undefined) break b1561;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1561;
l33 = l32;
l34 = f232(l0,l1); if (l34 === undefined) break b1561;
l35 = l34;
l36 = f230(l0,l1); if (l36 === undefined) break b1561;
l37 = l36;
l38 = f254(l0,l1); if (l38 === undefined) break b1561;
l39 = l38;
l40 = [];
b1567: {
l41 = f250(l0,l1); if (l41 === undefined) break b1567;
{
const k1568 = keysOf(l41), v1568 = valuesOf(l41);
for (let n1568 = 0; n1568 < v1568.length; n1568++) {
l42 = k1568 === null ? n1568 : k1568[n1568];
l43 = v1568[n1568];
b1569: {
l44 = l42;
l45 = l43;
b1570: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1570;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1570;
if ((l47 === false)) break b1570;
break b1569;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1569;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1569;
l51 = l50;
l52 = f69(l0,l1,l49,l51); if (l52 === undefined) break b1569;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f263(l0,l1); if (l55 === undefined) break b1561;
l56 = l55;
l57 = new O37(l27,l39,l54,l56,l33);
l58 = f25(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1561;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1571: {
if (l3 === undefined) break b1571;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1572: {
return l2;
}
}
function f264(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1573: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1573;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1573;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1574: {
if (l3 === undefined) break b1574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1575: {
return l2;
}
}
function f265(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f266(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1576: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1576;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1576;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1576;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1576;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1576;
l12 = D(l11, l8); if (l12 === undefined) break b1576;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1576;
if ((l13 === false)) break b1576;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1576;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1576;
l16 = l15;
l17 = f32(l0,l1,l16); if (l17 === undefined) break b1576;
if ((l17 === false)) break b1576;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1576;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1576;
l20 = l19;
l21 = f34(l0,l1); if (l21 === undefined) break b1576;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1576;
if ((l23 === false)) break b1576;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1577: {
if (l4 === undefined) break b1577;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1578: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1579: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1579;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1579;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1579;
if ((l7 === false)) break b1579;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1580: {
if (l3 === undefined) break b1580;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1581: {
return l2;
}
}
function f267(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function f268(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1582: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1582;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1582;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1582;
if ((l8 === false)) break b1582;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1583: {
if (l4 === undefined) break b1583;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1584: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1584;
if (!(l6 === "unavailable")) break b1584;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1585: {
if (l4 === undefined) break b1585;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1586: {
return l2;
}
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1587: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1587;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1587;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1587;
if ((l7 === false)) break b1587;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1588: {
if (l3 === undefined) break b1588;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1589: {
return l2;
}
}
function f269(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function f270(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1590: {
b1591: {
l4 = undefined;
l5 = l3;
l6 = f266(l0,l1,l5); if (l6 === undefined) break b1591;
if ((l6 === false)) break b1591;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1591;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1591;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1592: {
if (l4 !== undefined) break b1592;
l5 = l3;
l6 = f267(l0,l1); if (l6 === undefined) break b1592;
if ((l6 === false)) break b1592;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1592;
if (!(l7 === "available")) break b1592;
b1593: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1593;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1593;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1593;
if ((l10 === false)) break b1593;
break b1592;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1592;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1592;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1594: {
if (l4 !== undefined) break b1594;
l5 = l3;
l6 = f267(l0,l1); if (l6 === undefined) break b1594;
if ((l6 === false)) break b1594;
l7 = f268(l0,l1,l5); if (l7 === undefined) break b1594;
if ((l7 === false)) break b1594;
l8 = f269(l0,l1); if (l8 === undefined) break b1594;
if ((l8 === false)) break b1594;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1594;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1594;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1594;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1594;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1594;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1595: {
if (l4 === undefined) break b1595;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1596: {
return l2;
}
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1597: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1597;
l5 = l4;
l6 = f270(l0,l1,l5); if (l6 === undefined) break b1597;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1598: {
if (l3 === undefined) break b1598;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1599: {
return l2;
}
}
function f271(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function f272(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1600: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1600;
if (!(l6 === "available")) break b1600;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1601: {
if (l4 === undefined) break b1601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1602: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1602;
if (!(l6 === "unavailable")) break b1602;
l7 = f34(l0,l1); if (l7 === undefined) break b1602;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1602;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1603: {
if (l4 === undefined) break b1603;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1604: {
return l2;
}
}
function f273(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1605: {
l4 = undefined;
l5 = l3;
l6 = f272(l0,l1,l5); if (l6 === undefined) break b1605;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1605;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1605;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1605;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1605;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1605;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1605;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1605;
if ((l17 === false)) break b1605;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1605;
if ((l18 === false)) break b1605;
b1606: {
l19 = f269(l0,l1); if (l19 === undefined) break b1606;
if ((l19 === false)) break b1606;
break b1605;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1605;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1605;
l22 = l21;
l23 = f32(l0,l1,l22); if (l23 === undefined) break b1605;
if ((l23 === false)) break b1605;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1607: {
if (l4 === undefined) break b1607;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1608: {
return l2;
}
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1609: {
b1610: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1610;
if ((l4 === false)) break b1610;
l5 = f6(l0,l1); if (l5 === undefined) break b1610;
l6 = l5;
l7 = f271(l0,l1); if (l7 === undefined) break b1610;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1610;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1611: {
if (l3 !== undefined) break b1611;
l4 = f265(l0,l1); if (l4 === undefined) break b1611;
l5 = l4;
l6 = f273(l0,l1,l5); if (l6 === undefined) break b1611;
if ((l6 === false)) break b1611;
l7 = f6(l0,l1); if (l7 === undefined) break b1611;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1611;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1611;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1611;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1612: {
if (l3 !== undefined) break b1612;
l4 = f6(l0,l1); if (l4 === undefined) break b1612;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1613: {
if (l3 === undefined) break b1613;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1614: {
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
let l3,l4,l5,l6,l7,l2;
b1615: {
l3 = undefined;
l4 = f274(l0,l1); if (l4 === undefined) break b1615;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1615;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1616: {
if (l3 === undefined) break b1616;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1617: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1618: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1618;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1618;
l6 = l5;
l7 = f275(l0,l1); if (l7 === undefined) break b1618;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1618;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1618;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1618;
l11 = D(l10, l6); if (l11 === undefined) break b1618;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1619: {
if (l3 === undefined) break b1619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1620: {
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
function f277(l0,l1) {
let l3,l2;
b1621: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1622: {
if (l3 === undefined) break b1622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1623: {
return l2;
}
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1624: {
l3 = undefined;
l4 = f275(l0,l1); if (l4 === undefined) break b1624;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1624;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1624;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1624;
if ((l7 === false)) break b1624;
b1625: {
l8 = f269(l0,l1); if (l8 === undefined) break b1625;
if ((l8 === false)) break b1625;
break b1624;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1626: {
if (l3 === undefined) break b1626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1627: {
return l2;
}
}
function f278(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1628: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1628;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1628;
if ((l5 === false)) break b1628;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1628;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1628;
if (!(l7 === false)) break b1628;
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
function f279(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function f280(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1631: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1631;
l7 = D(l6, l5); if (l7 === undefined) break b1631;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1631;
if ((l9 === false)) break b1631;
b1632: {
b1633: {
b1634: {
b1635: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1635;
break b1634;
}
b1636: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1636;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1636;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1636;
l14 = D(l13, l5); if (l14 === undefined) break b1636;
l10 = l14;
break b1634;
}
break b1632;
}
if ((l10 === false)) break b1633;
}
break b1631;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1637: {
if (l4 === undefined) break b1637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1638: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1638;
l7 = D(l6, l5); if (l7 === undefined) break b1638;
if (!(l7 === true)) break b1638;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1639: {
if (l4 === undefined) break b1639;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1640: {
return l2;
}
}
function f281(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1641: {
b1642: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1643: {
b1644: {
if (!Array.isArray(l6)) break b1644;
break b1643;
}
b1645: {
if (!O(l6)) break b1645;
break b1643;
}
b1646: {
if (!(l6 instanceof RegoSet)) break b1646;
break b1643;
}
break b1642;
}
{
const k1647 = keysOf(l6), v1647 = valuesOf(l6);
for (let n1647 = 0; n1647 < v1647.length; n1647++) {
l9 = k1647 === null ? n1647 : k1647[n1647];
l10 = v1647[n1647];
b1648: {
l11 = l9;
l8 = undefined;
b1649: {
l12 = l10;
l13 = f280(l0,l1,l12); if (l13 === undefined) break b1649;
if ((l13 === false)) break b1649;
l8 = true;
}
if (l8 !== undefined) break b1648;
l7 = true;
}
}
}
if (l7 !== undefined) break b1642;
l14 = [];
b1650: {
{
const k1651 = keysOf(l5), v1651 = valuesOf(l5);
for (let n1651 = 0; n1651 < v1651.length; n1651++) {
l15 = k1651 === null ? n1651 : k1651[n1651];
l16 = v1651[n1651];
b1652: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1652;
l20 = D(l19, l18); if (l20 === undefined) break b1652;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1652;
if ((l22 === false)) break b1652;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1642;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1653: {
if (l4 !== undefined) break b1653;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1654: {
if (l4 === undefined) break b1654;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1655: {
return l2;
}
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1656: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1656;
l5 = l4;
l6 = f276(l0,l1); if (l6 === undefined) break b1656;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1656;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1656;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1657: {
if (l3 === undefined) break b1657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1658: {
return l2;
}
}
function f282(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1659: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1659;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1659;
l6 = l5;
l7 = f281(l0,l1,l6); if (l7 === undefined) break b1659;
l8 = l7;
l9 = f282(l0,l1); if (l9 === undefined) break b1659;
l10 = l9;
l11 = f276(l0,l1); if (l11 === undefined) break b1659;
l12 = l11;
l13 = new O53("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1660: {
if (l3 === undefined) break b1660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1661: {
return l2;
}
}
function f283(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l2;
b1662: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1662;
if ((l4 === false)) break b1662;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1663: {
if (l3 === undefined) break b1663;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1664: {
l3 = undefined;
l4 = f271(l0,l1); if (l4 === undefined) break b1664;
if ((l4 === false)) break b1664;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1665: {
if (l3 === undefined) break b1665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1666: {
return l2;
}
}
function f284(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1667: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1667;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1667;
l6 = l5;
l7 = f275(l0,l1); if (l7 === undefined) break b1667;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1667;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1667;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1667;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1667;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1667;
if ((l13 === false)) break b1667;
l14 = f275(l0,l1); if (l14 === undefined) break b1667;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1667;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1667;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1667;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1668: {
if (l3 === undefined) break b1668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1669: {
return l2;
}
}
function f285(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1670: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1670;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1670;
l6 = l5;
l7 = f281(l0,l1,l6); if (l7 === undefined) break b1670;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1671: {
if (l3 === undefined) break b1671;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1672: {
return l2;
}
}
function f286(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1673: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1673;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1673;
if ((l6 === false)) break b1673;
l7 = f286(l0,l1); if (l7 === undefined) break b1673;
l8 = l7;
l9 = f285(l0,l1); if (l9 === undefined) break b1673;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1673;
l11 = l10;
l12 = f46(l0,l1,l8,l11); if (l12 === undefined) break b1673;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1674: {
if (l3 === undefined) break b1674;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1675: {
return l2;
}
}
function f287(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1676: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1676;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1676;
l6 = l5;
l7 = f281(l0,l1,l6); if (l7 === undefined) break b1676;
l8 = l7;
l9 = f287(l0,l1); if (l9 === undefined) break b1676;
l10 = l9;
l11 = f285(l0,l1); if (l11 === undefined) break b1676;
l12 = l11;
l13 = new O53("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1677: {
if (l3 === undefined) break b1677;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1678: {
return l2;
}
}
function f288(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l2,l3,l4,l5,l6;
b1679: {
l2 = new RegoSet();
}
b1680: {
l3 = undefined;
b1681: {
l4 = f278(l0,l1); if (l4 === undefined) break b1681;
if ((l4 === false)) break b1681;
break b1680;}
l5 = f283(l0,l1); if (l5 === undefined) break b1680;
l6 = l5;
l2.add(l6);
}
b1682: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1682;
if ((l4 === false)) break b1682;
l5 = f288(l0,l1); if (l5 === undefined) break b1682;
l6 = l5;
l2.add(l6);
}
b1683: {
return l2;
}
}
function f289(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1684: {
l3 = undefined;
b1685: {
l4 = f278(l0,l1); if (l4 === undefined) break b1685;
if ((l4 === false)) break b1685;
break b1684;}
l5 = f283(l0,l1); if (l5 === undefined) break b1684;
l6 = l5;
l7 = f175(l0,l1,l6); if (l7 === undefined) break b1684;
if ((l7 === false)) break b1684;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1686: {
if (l3 === undefined) break b1686;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1687: {
return l2;
}
}
function f290(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1688: {
l2 = new Bare();
}
b1689: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1690 = keysOf(l5), v1690 = valuesOf(l5);
for (let n1690 = 0; n1690 < v1690.length; n1690++) {
l6 = k1690 === null ? n1690 : k1690[n1690];
l7 = v1690[n1690];
b1691: {
l8 = l6;
l9 = l7;
l10 = f280(l0,l1,l9); if (l10 === undefined) break b1691;
if ((l10 === false)) break b1691;
insertOnce(l2, l9, true);
}
}
}
}
b1692: {
return l2;
}
}
function f291(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1693: {
b1694: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1694;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1694;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1694;
if ((l7 === false)) break b1694;
l8 = new RegoSet();
b1695: {
l9 = f276(l0,l1); if (l9 === undefined) break b1695;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1695;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1695;
{
const k1696 = keysOf(l11), v1696 = valuesOf(l11);
for (let n1696 = 0; n1696 < v1696.length; n1696++) {
l12 = k1696 === null ? n1696 : k1696[n1696];
l13 = v1696[n1696];
b1697: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1698: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1698;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1698;
{
const k1699 = keysOf(l19), v1699 = valuesOf(l19);
for (let n1699 = 0; n1699 < v1699.length; n1699++) {
l20 = k1699 === null ? n1699 : k1699[n1699];
l21 = v1699[n1699];
b1700: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1694;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1701: {
if (l3 !== undefined) break b1701;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1702: {
if (l3 === undefined) break b1702;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1703: {
return l2;
}
}
function f292(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1704: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1704;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1704;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1704;
if ((l7 === false)) break b1704;
l8 = f292(l0,l1); if (l8 === undefined) break b1704;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1704;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1704;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1705: {
if (l3 === undefined) break b1705;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1706: {
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
function f294(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14;
b1707: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1707;
if (!(l6 === "destruction")) break b1707;
l7 = f290(l0,l1); if (l7 === undefined) break b1707;
if ((l7 === false)) break b1707;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1707;
l9 = l8;
b1708: {
l10 = f291(l0,l1); if (l10 === undefined) break b1708;
l11 = D(l10, l9); if (l11 === undefined) break b1708;
if ((l11 === false)) break b1708;
break b1707;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1709: {
if (l4 === undefined) break b1709;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1710: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1710;
if (!(l6 === "notice")) break b1710;
l7 = f284(l0,l1); if (l7 === undefined) break b1710;
if ((l7 === false)) break b1710;
l8 = f288(l0,l1); if (l8 === undefined) break b1710;
l9 = l8;
l10 = f175(l0,l1,l9); if (l10 === undefined) break b1710;
if ((l10 === false)) break b1710;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1711: {
if (l4 === undefined) break b1711;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1712: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1712;
if (!(l6 === "record")) break b1712;
l7 = f290(l0,l1); if (l7 === undefined) break b1712;
if ((l7 === false)) break b1712;
b1713: {
l8 = f293(l0,l1); if (l8 === undefined) break b1713;
if ((l8 === false)) break b1713;
break b1712;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1714: {
if (l4 === undefined) break b1714;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1715: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1715;
if (!(l6 === "record")) break b1715;
b1716: {
l7 = f290(l0,l1); if (l7 === undefined) break b1716;
if ((l7 === false)) break b1716;
break b1715;}
l8 = f280(l0,l1,"destroyed_on"); if (l8 === undefined) break b1715;
if ((l8 === false)) break b1715;
l9 = f292(l0,l1); if (l9 === undefined) break b1715;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1715;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1715;
if ((l14 === false)) break b1715;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1717: {
if (l4 === undefined) break b1717;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1718: {
return l2;
}
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1719: {
l3 = undefined;
l4 = [];
b1720: {
l5 = f276(l0,l1); if (l5 === undefined) break b1720;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1720;
{
const k1721 = keysOf(l6), v1721 = valuesOf(l6);
for (let n1721 = 0; n1721 < v1721.length; n1721++) {
l7 = k1721 === null ? n1721 : k1721[n1721];
l8 = v1721[n1721];
b1722: {
l9 = l7;
l10 = l8;
l11 = f294(l0,l1,l10); if (l11 === undefined) break b1722;
if ((l11 === false)) break b1722;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1722;
l13 = l12;
l14 = f69(l0,l1,l13,l10); if (l14 === undefined) break b1722;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1723: {
if (l3 === undefined) break b1723;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1724: {
return l2;
}
}
function f295(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1725: {
l2 = new Bare();
}
b1726: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1727 = keysOf(l5), v1727 = valuesOf(l5);
for (let n1727 = 0; n1727 < v1727.length; n1727++) {
l6 = k1727 === null ? n1727 : k1727[n1727];
l7 = v1727[n1727];
b1728: {
l8 = l6;
l9 = l7;
l10 = f280(l0,l1,l9); if (l10 === undefined) break b1728;
if ((l10 === false)) break b1728;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1728;
l12 = D(l11, l9); if (l12 === undefined) break b1728;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1728;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1728;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1728;
if ((l17 === false)) break b1728;
insertOnce(l2, l9, true);
}
}
}
}
b1729: {
return l2;
}
}
function f296(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function f297(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1730: {
l4 = undefined;
l5 = l3;
l6 = f280(l0,l1,"destroyed_on"); if (l6 === undefined) break b1730;
if ((l6 === false)) break b1730;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1731 = keysOf(l8), v1731 = valuesOf(l8);
for (let n1731 = 0; n1731 < v1731.length; n1731++) {
l9 = k1731 === null ? n1731 : k1731[n1731];
l10 = v1731[n1731];
b1732: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1732;
b1733: {
l13 = f296(l0,l1); if (l13 === undefined) break b1733;
l14 = D(l13, l12); if (l14 === undefined) break b1733;
if ((l14 === false)) break b1733;
break b1732;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1734: {
if (l4 === undefined) break b1734;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1735: {
return l2;
}
}
function g298(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1736: {
l2 = new RegoSet();
}
b1737: {
l3 = undefined;
l4 = f297(l0,l1,"head_approved_on"); if (l4 === undefined) break b1737;
if ((l4 === false)) break b1737;
l5 = f276(l0,l1); if (l5 === undefined) break b1737;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1737;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1737;
l9 = l8;
l2.add(l9);
}
b1738: {
l3 = undefined;
l4 = f297(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1738;
if ((l4 === false)) break b1738;
l5 = f276(l0,l1); if (l5 === undefined) break b1738;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1738;
l7 = l6;
l8 = f27(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1738;
l9 = l8;
l2.add(l9);
}
b1739: {
l3 = undefined;
l4 = f292(l0,l1); if (l4 === undefined) break b1739;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1739;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1739;
if ((l9 === false)) break b1739;
l10 = f276(l0,l1); if (l10 === undefined) break b1739;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1739;
{
const k1740 = keysOf(l11), v1740 = valuesOf(l11);
for (let n1740 = 0; n1740 < v1740.length; n1740++) {
l12 = k1740 === null ? n1740 : k1740[n1740];
l13 = v1740[n1740];
b1741: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1741;
if (!(l16 === "record")) break b1741;
l17 = f294(l0,l1,l15); if (l17 === undefined) break b1741;
if ((l17 === false)) break b1741;
l18 = f276(l0,l1); if (l18 === undefined) break b1741;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1741;
l20 = l19;
l21 = f292(l0,l1); if (l21 === undefined) break b1741;
l22 = l21;
l23 = f76(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1741;
l24 = l23;
l2.add(l24);
}
}
}
}
b1742: {
return l2;
}
}
function f298(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l3,l4,l2;
b1743: {
l3 = undefined;
l4 = f297(l0,l1,"head_approved_on"); if (l4 === undefined) break b1743;
if ((l4 === false)) break b1743;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1744: {
if (l3 === undefined) break b1744;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1745: {
l3 = undefined;
l4 = f297(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1745;
if ((l4 === false)) break b1745;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1746: {
if (l3 === undefined) break b1746;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1747: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1748: {
l2 = new RegoSet();
}
b1749: {
l3 = undefined;
l4 = f287(l0,l1); if (l4 === undefined) break b1749;
if ((l4 === false)) break b1749;
l5 = f299(l0,l1); if (l5 === undefined) break b1749;
if ((l5 === false)) break b1749;
l6 = f285(l0,l1); if (l6 === undefined) break b1749;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1749;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1749;
l10 = l9;
{
const k1750 = keysOf(l10), v1750 = valuesOf(l10);
for (let n1750 = 0; n1750 < v1750.length; n1750++) {
l11 = k1750 === null ? n1750 : k1750[n1750];
l12 = v1750[n1750];
b1751: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1752: {
l3 = undefined;
b1753: {
l4 = f278(l0,l1); if (l4 === undefined) break b1753;
if ((l4 === false)) break b1753;
break b1752;}
l5 = f265(l0,l1); if (l5 === undefined) break b1752;
l6 = l5;
l7 = f266(l0,l1,l6); if (l7 === undefined) break b1752;
if ((l7 === false)) break b1752;
l8 = f276(l0,l1); if (l8 === undefined) break b1752;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1752;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1752;
l12 = l11;
{
const k1754 = keysOf(l12), v1754 = valuesOf(l12);
for (let n1754 = 0; n1754 < v1754.length; n1754++) {
l13 = k1754 === null ? n1754 : k1754[n1754];
l14 = v1754[n1754];
b1755: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1756: {
return l2;
}
}
function f300(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function f301(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b1757: {
b1758: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = f62(l0,l1,"working"); if (l14 === undefined) break b1758;
if ((l14 === false)) break b1758;
{
const k1759 = keysOf(l11), v1759 = valuesOf(l11);
for (let n1759 = 0; n1759 < v1759.length; n1759++) {
l15 = k1759 === null ? n1759 : k1759[n1759];
l16 = v1759[n1759];
b1760: {
l17 = l15;
l18 = l16;
l19 = 0;
l20 = D(l9, l19); if (l20 === undefined) break b1760;
l21 = l20;
l22 = [l21,"from"];
l23 = b_concat("_",l22); if (l23 === undefined) break b1760;
l24 = l23;
l25 = 0;
l26 = D(l9, l25); if (l26 === undefined) break b1760;
l27 = l26;
l28 = [l27,"length"];
l29 = b_concat("_",l28); if (l29 === undefined) break b1760;
l30 = l29;
l31 = H(l12) ? l12.clause : undefined; if (l31 === undefined && (l31 = S(l12, "clause")) === undefined) break b1760;
l32 = l31;
l33 = [];
b1761: {
{
const k1762 = keysOf(l9), v1762 = valuesOf(l9);
for (let n1762 = 0; n1762 < v1762.length; n1762++) {
l34 = k1762 === null ? n1762 : k1762[n1762];
l35 = v1762[n1762];
b1763: {
l36 = l34;
l37 = l35;
l38 = D(l13, l37); if (l38 === undefined) break b1763;
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
l46 = b_array_concat(l43,l42); if (l46 === undefined) break b1760;
l47 = l46;
if (l8 === undefined) l8 = l47; else if (!Q(l8, l47)) conflict();
}
}
}
}
b1764: {
if (l8 !== undefined) break b1764;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = [];
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b1765: {
if (l8 === undefined) break b1765;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b1766: {
return l2;
}
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1767: {
b1768: {
l3 = undefined;
l4 = f282(l0,l1); if (l4 === undefined) break b1768;
if ((l4 === false)) break b1768;
l5 = f271(l0,l1); if (l5 === undefined) break b1768;
l6 = l5;
l7 = f276(l0,l1); if (l7 === undefined) break b1768;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1768;
l9 = l8;
l10 = f276(l0,l1); if (l10 === undefined) break b1768;
l11 = l10;
l12 = new Bare();
b1769: {
l13 = f282(l0,l1); if (l13 === undefined) break b1769;
l12["destroy_by"] = l13;
}
b1770: {
l14 = f287(l0,l1); if (l14 === undefined) break b1770;
l12["notify_by"] = l14;
}
b1771: {
b1772: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1772;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1772;
l18 = D(l17, "values"); if (l18 === undefined) break b1772;
l15 = merge(l18, l12);
break b1771;
}
l15 = l12;
}
l19 = l15;
l20 = ["destroy_by"];
l21 = f301(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1768;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1773: {
if (l3 !== undefined) break b1773;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1774: {
if (l3 === undefined) break b1774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1775: {
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
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l17,l18,l15,l19,l20,l21,l22,l2;
b1776: {
b1777: {
l3 = undefined;
l4 = f287(l0,l1); if (l4 === undefined) break b1777;
if ((l4 === false)) break b1777;
l5 = f286(l0,l1); if (l5 === undefined) break b1777;
l6 = l5;
l7 = f285(l0,l1); if (l7 === undefined) break b1777;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1777;
l9 = l8;
l10 = f285(l0,l1); if (l10 === undefined) break b1777;
l11 = l10;
l12 = new Bare();
b1778: {
l13 = f282(l0,l1); if (l13 === undefined) break b1778;
l12["destroy_by"] = l13;
}
b1779: {
l14 = f287(l0,l1); if (l14 === undefined) break b1779;
l12["notify_by"] = l14;
}
b1780: {
b1781: {
l16 = H(l1) ? l1.hdp : undefined; if (l16 === undefined && (l16 = S(l1, "hdp")) === undefined) break b1781;
l17 = H(l16) ? l16.data_destruction : undefined; if (l17 === undefined && (l17 = S(l16, "data_destruction")) === undefined) break b1781;
l18 = D(l17, "values"); if (l18 === undefined) break b1781;
l15 = merge(l18, l12);
break b1780;
}
l15 = l12;
}
l19 = l15;
l20 = ["notify_by"];
l21 = f301(l0,l1,l20,l6,l9,l11,l19); if (l21 === undefined) break b1777;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1782: {
if (l3 !== undefined) break b1782;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1784: {
return l2;
}
}
function f303(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l75,l76,l77,l74,l78,l79,l80,l81,l2;
b1785: {
b1786: {
l3 = undefined;
b1787: {
l4 = f276(l0,l1); if (l4 === undefined) break b1787;
if ((l4 === false)) break b1787;
break b1786;}
l5 = f277(l0,l1); if (l5 === undefined) break b1786;
l6 = l5;
l7 = [];
b1788: {
l8 = f275(l0,l1); if (l8 === undefined) break b1788;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1786;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1789: {
if (l3 !== undefined) break b1789;
l4 = f278(l0,l1); if (l4 === undefined) break b1789;
if ((l4 === false)) break b1789;
l5 = f289(l0,l1); if (l5 === undefined) break b1789;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1789;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1789;
l10 = f276(l0,l1); if (l10 === undefined) break b1789;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1789;
l13 = l12;
l14 = f277(l0,l1); if (l14 === undefined) break b1789;
l15 = l14;
l16 = f275(l0,l1); if (l16 === undefined) break b1789;
l17 = l16;
l18 = f295(l0,l1); if (l18 === undefined) break b1789;
l19 = l18;
l20 = f298(l0,l1); if (l20 === undefined) break b1789;
l21 = l20;
l22 = new O55(l13,l19,l21);
l23 = f25(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1789;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1790: {
if (l3 !== undefined) break b1790;
b1791: {
l4 = f278(l0,l1); if (l4 === undefined) break b1791;
if ((l4 === false)) break b1791;
break b1790;}
b1792: {
l5 = f271(l0,l1); if (l5 === undefined) break b1792;
if ((l5 === false)) break b1792;
break b1790;}
l6 = f276(l0,l1); if (l6 === undefined) break b1790;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1790;
l9 = l8;
l10 = f277(l0,l1); if (l10 === undefined) break b1790;
l11 = l10;
l12 = f275(l0,l1); if (l12 === undefined) break b1790;
l13 = l12;
l14 = f295(l0,l1); if (l14 === undefined) break b1790;
l15 = l14;
l16 = f298(l0,l1); if (l16 === undefined) break b1790;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f25(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1790;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1793: {
if (l3 !== undefined) break b1793;
l4 = new RegoSet();
b1794: {
l5 = f289(l0,l1); if (l5 === undefined) break b1794;
{
const k1795 = keysOf(l5), v1795 = valuesOf(l5);
for (let n1795 = 0; n1795 < v1795.length; n1795++) {
l6 = k1795 === null ? n1795 : k1795[n1795];
l7 = v1795[n1795];
b1796: {
l8 = l6;
l9 = l7;
l10 = f169(l0,l1,l9); if (l10 === undefined) break b1796;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f173(l0,l1,l12,l13); if (l14 === undefined) break b1793;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1797: {
l18 = f289(l0,l1); if (l18 === undefined) break b1797;
{
const k1798 = keysOf(l18), v1798 = valuesOf(l18);
for (let n1798 = 0; n1798 < v1798.length; n1798++) {
l19 = k1798 === null ? n1798 : k1798[n1798];
l20 = v1798[n1798];
b1799: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1799;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1799;
l26 = l25;
{
const k1800 = keysOf(l26), v1800 = valuesOf(l26);
for (let n1800 = 0; n1800 < v1800.length; n1800++) {
l27 = k1800 === null ? n1800 : k1800[n1800];
l28 = v1800[n1800];
b1801: {
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
l32 = f300(l0,l1); if (l32 === undefined) break b1793;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1793;
l35 = l34;
l36 = f289(l0,l1); if (l36 === undefined) break b1793;
l37 = l36;
l38 = f178(l0,l1,l37,l16); if (l38 === undefined) break b1793;
l39 = l38;
l40 = f298(l0,l1); if (l40 === undefined) break b1793;
l41 = l40;
l42 = new RegoSet();
b1802: {
l43 = f289(l0,l1); if (l43 === undefined) break b1802;
{
const k1803 = keysOf(l43), v1803 = valuesOf(l43);
for (let n1803 = 0; n1803 < v1803.length; n1803++) {
l44 = k1803 === null ? n1803 : k1803[n1803];
l45 = v1803[n1803];
b1804: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1804;
l49 = l48;
l50 = f85(l0,l1,l49); if (l50 === undefined) break b1804;
l51 = l50;
{
const k1805 = keysOf(l51), v1805 = valuesOf(l51);
for (let n1805 = 0; n1805 < v1805.length; n1805++) {
l52 = k1805 === null ? n1805 : k1805[n1805];
l53 = v1805[n1805];
b1806: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b1793;
l58 = l57;
l59 = f302(l0,l1); if (l59 === undefined) break b1793;
l60 = l59;
l61 = f303(l0,l1); if (l61 === undefined) break b1793;
l62 = l61;
l63 = b_array_concat(l60,l62); if (l63 === undefined) break b1793;
l64 = l63;
l65 = f277(l0,l1); if (l65 === undefined) break b1793;
l66 = l65;
l67 = f275(l0,l1); if (l67 === undefined) break b1793;
l68 = l67;
l69 = f295(l0,l1); if (l69 === undefined) break b1793;
l70 = l69;
l71 = new Bare();
b1807: {
l72 = f282(l0,l1); if (l72 === undefined) break b1807;
l71["destroy_by"] = l72;
}
b1808: {
l73 = f287(l0,l1); if (l73 === undefined) break b1808;
l71["notify_by"] = l73;
}
b1809: {
b1810: {
l75 = H(l1) ? l1.hdp : undefined; if (l75 === undefined && (l75 = S(l1, "hdp")) === undefined) break b1810;
l76 = H(l75) ? l75.data_destruction : undefined; if (l76 === undefined && (l76 = S(l75, "data_destruction")) === undefined) break b1810;
l77 = D(l76, "values"); if (l77 === undefined) break b1810;
l74 = merge(l77, l71);
break b1809;
}
l74 = l71;
}
l78 = l74;
l79 = new O40(l35,l70,l39,l78,l58,l64);
l80 = f25(l0,l1,l66,l68,l16,l79); if (l80 === undefined) break b1793;
l81 = l80;
if (l3 === undefined) l3 = l81; else if (!Q(l3, l81)) conflict();
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
function f304(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
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
function f305(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1816: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1816;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1816;
l6 = l5;
l7 = f305(l0,l1); if (l7 === undefined) break b1816;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1816;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1816;
l10 = D(l9, l6); if (l10 === undefined) break b1816;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1817: {
if (l3 === undefined) break b1817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1818: {
return l2;
}
}
function f306(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function f307(l0,l1) {
let l3,l2;
b1819: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1820: {
if (l3 === undefined) break b1820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1821: {
return l2;
}
}
function g308(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1822: {
l2 = new RegoSet();
}
b1823: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1824 = keysOf(l5), v1824 = valuesOf(l5);
for (let n1824 = 0; n1824 < v1824.length; n1824++) {
l6 = k1824 === null ? n1824 : k1824[n1824];
l7 = v1824[n1824];
b1825: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1825;
l11 = D(l10, l9); if (l11 === undefined) break b1825;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1825;
if ((l13 === false)) break b1825;
l2.add(l9);
}
}
}
}
b1826: {
return l2;
}
}
function f308(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l2;
b1827: {
l3 = undefined;
l4 = new O56("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1828: {
if (l3 === undefined) break b1828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1829: {
return l2;
}
}
function f309(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1830: {
l2 = new RegoSet();
}
b1831: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1831;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1831;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1831;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1831;
l10 = f306(l0,l1); if (l10 === undefined) break b1831;
l11 = l10;
l12 = f27(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1831;
l13 = l12;
l2.add(l13);
}
b1832: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1832;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1832;
{
const k1833 = keysOf(l5), v1833 = valuesOf(l5);
for (let n1833 = 0; n1833 < v1833.length; n1833++) {
l6 = k1833 === null ? n1833 : k1833[n1833];
l7 = v1833[n1833];
b1834: {
l8 = l6;
l9 = l7;
l10 = f308(l0,l1); if (l10 === undefined) break b1834;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1834;
if ((l12 === false)) break b1834;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1834;
l14 = D(l13, l9); if (l14 === undefined) break b1834;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1834;
if ((l16 === false)) break b1834;
l17 = f309(l0,l1); if (l17 === undefined) break b1834;
l18 = D(l17, l9); if (l18 === undefined) break b1834;
l19 = l18;
l20 = f306(l0,l1); if (l20 === undefined) break b1834;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b1834;
l23 = l22;
l2.add(l23);
}
}
}
}
b1835: {
return l2;
}
}
function f310(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1836: {
l2 = new RegoSet();
}
b1837: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1837;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1837;
{
const k1838 = keysOf(l5), v1838 = valuesOf(l5);
for (let n1838 = 0; n1838 < v1838.length; n1838++) {
l6 = k1838 === null ? n1838 : k1838[n1838];
l7 = v1838[n1838];
b1839: {
l8 = l6;
l9 = l7;
l10 = f308(l0,l1); if (l10 === undefined) break b1839;
l11 = l10;
b1840: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1840;
if ((l12 === false)) break b1840;
break b1839;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1841: {
return l2;
}
}
function f311(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function f312(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1842: {
b1843: {
l4 = undefined;
l5 = l3;
l6 = f308(l0,l1); if (l6 === undefined) break b1843;
l7 = l6;
b1844: {
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1844;
if ((l8 === false)) break b1844;
break b1843;}
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b1845: {
if (l4 !== undefined) break b1845;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1845;
l7 = D(l6, l5); if (l7 === undefined) break b1845;
if (!(l7 === true)) break b1845;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b1846: {
if (l4 !== undefined) break b1846;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b1847: {
if (l4 === undefined) break b1847;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1848: {
return l2;
}
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1849: {
b1850: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1850;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1850;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1850;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1850;
l10 = [];
l11 = ["export_forbidden","failed"];
l10.push(l11);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1851: {
if (l3 !== undefined) break b1851;
l4 = [];
b1852: {
l5 = f306(l0,l1); if (l5 === undefined) break b1852;
l6 = H(l5) ? l5.needs : undefined; if (l6 === undefined && (l6 = S(l5, "needs")) === undefined) break b1852;
{
const k1853 = keysOf(l6), v1853 = valuesOf(l6);
for (let n1853 = 0; n1853 < v1853.length; n1853++) {
l7 = k1853 === null ? n1853 : k1853[n1853];
l8 = v1853[n1853];
b1854: {
l9 = l7;
l10 = l8;
l11 = f312(l0,l1,l10); if (l11 === undefined) break b1854;
l12 = l11;
l13 = f309(l0,l1); if (l13 === undefined) break b1854;
l14 = D(l13, l10); if (l14 === undefined) break b1854;
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
b1855: {
if (l3 === undefined) break b1855;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1856: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l25,l24,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l2;
b1857: {
b1858: {
l3 = undefined;
b1859: {
l4 = f306(l0,l1); if (l4 === undefined) break b1859;
if ((l4 === false)) break b1859;
break b1858;}
l5 = f307(l0,l1); if (l5 === undefined) break b1858;
l6 = l5;
l7 = [];
b1860: {
l8 = f305(l0,l1); if (l8 === undefined) break b1860;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1858;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1861: {
if (l3 !== undefined) break b1861;
l4 = f310(l0,l1); if (l4 === undefined) break b1861;
l5 = l4;
l6 = f311(l0,l1); if (l6 === undefined) break b1861;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b1861;
l9 = l8;
l10 = f306(l0,l1); if (l10 === undefined) break b1861;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1861;
l13 = l12;
l14 = f307(l0,l1); if (l14 === undefined) break b1861;
l15 = l14;
l16 = f305(l0,l1); if (l16 === undefined) break b1861;
l17 = l16;
l18 = [];
b1862: {
l19 = f62(l0,l1,"checks"); if (l19 === undefined) break b1862;
if ((l19 === false)) break b1862;
l20 = f313(l0,l1); if (l20 === undefined) break b1862;
{
const k1863 = keysOf(l20), v1863 = valuesOf(l20);
for (let n1863 = 0; n1863 < v1863.length; n1863++) {
l21 = k1863 === null ? n1863 : k1863[n1863];
l22 = v1863[n1863];
b1864: {
l23 = l21;
if (!Array.isArray(l22)) break b1864;
l25 = B.count(l22);
l24 = 2;
if (!Q(l25, l24)) break b1864;
l26 = 0;
l26 = 0;
l27 = D(l22, l26); if (l27 === undefined) break b1864;
l28 = l27;
l26 = 1;
l27 = D(l22, l26); if (l27 === undefined) break b1864;
l29 = l27;
l30 = f306(l0,l1); if (l30 === undefined) break b1864;
l31 = l30;
l32 = f124(l0,l1,l28,l31,l29); if (l32 === undefined) break b1864;
l33 = l32;
l18.push(l33);
}
}
}
}
l34 = l18;
l35 = f311(l0,l1); if (l35 === undefined) break b1861;
l36 = l35;
l37 = [];
b1865: {
l38 = f310(l0,l1); if (l38 === undefined) break b1865;
l39 = l38;
l40 = f311(l0,l1); if (l40 === undefined) break b1865;
l41 = l40;
l42 = f114(l0,l1,l39,l41); if (l42 === undefined) break b1865;
l43 = l42;
if (!(l43 === "permit")) break b1865;
l44 = f306(l0,l1); if (l44 === undefined) break b1865;
l45 = l44;
l46 = f71(l0,l1,l45); if (l46 === undefined) break b1865;
l47 = l46;
{
const k1866 = keysOf(l47), v1866 = valuesOf(l47);
for (let n1866 = 0; n1866 < v1866.length; n1866++) {
l48 = k1866 === null ? n1866 : k1866[n1866];
l49 = v1866[n1866];
b1867: {
l50 = l48;
l51 = l49;
l37.push(l51);
}
}
}
}
l52 = l37;
l53 = f310(l0,l1); if (l53 === undefined) break b1861;
l54 = l53;
l55 = new O57(l13,l34,l36,l52,l54);
l56 = f25(l0,l1,l15,l17,l9,l55); if (l56 === undefined) break b1861;
l57 = l56;
if (l3 === undefined) l3 = l57; else if (!Q(l3, l57)) conflict();
}
b1868: {
if (l3 === undefined) break b1868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1869: {
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
let l3,l4,l5,l6,l7,l2;
b1870: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1870;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1870;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1871: {
if (l3 === undefined) break b1871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1872: {
return l2;
}
}
function f315(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1873: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1873;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1873;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1873;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1873;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1874: {
if (l3 === undefined) break b1874;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1875: {
return l2;
}
}
function f316(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function f317(l0,l1) {
let l3,l2;
b1876: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1877: {
if (l3 === undefined) break b1877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1878: {
return l2;
}
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1879: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1879;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1879;
if ((l5 === false)) break b1879;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1879;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1879;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1879;
if ((l9 === false)) break b1879;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1880: {
if (l3 === undefined) break b1880;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1881: {
return l2;
}
}
function f318(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1882: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1882;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1882;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b1882;
if ((l7 === false)) break b1882;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1882;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1882;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1883: {
if (l3 === undefined) break b1883;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1884: {
return l2;
}
}
function f319(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1885: {
b1886: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1886;
if ((l4 === false)) break b1886;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1886;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1886;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1887: {
if (l3 !== undefined) break b1887;
l4 = f319(l0,l1); if (l4 === undefined) break b1887;
l5 = l4;
l6 = f316(l0,l1); if (l6 === undefined) break b1887;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1887;
l8 = l7;
l9 = f46(l0,l1,l5,l8); if (l9 === undefined) break b1887;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1888: {
if (l3 === undefined) break b1888;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1889: {
return l2;
}
}
function f320(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1890: {
b1891: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1891;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1891;
if ((l5 === false)) break b1891;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1891;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1891;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1891;
if ((l9 === false)) break b1891;
l10 = f320(l0,l1); if (l10 === undefined) break b1891;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1891;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1891;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1891;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1892: {
if (l3 !== undefined) break b1892;
l4 = f320(l0,l1); if (l4 === undefined) break b1892;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1893: {
if (l3 === undefined) break b1893;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1894: {
return l2;
}
}
function f321(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1895: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1895;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1895;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1895;
if ((l8 === false)) break b1895;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1896: {
if (l3 === undefined) break b1896;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1897: {
return l2;
}
}
function f322(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1898: {
l2 = new RegoSet();
}
b1899: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1899;
if ((l4 === false)) break b1899;
l5 = f316(l0,l1); if (l5 === undefined) break b1899;
l6 = l5;
l7 = f27(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1899;
l8 = l7;
l2.add(l8);
}
b1900: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1900;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1900;
if ((l5 === false)) break b1900;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1900;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1900;
l8 = l7;
l9 = f32(l0,l1,l8); if (l9 === undefined) break b1900;
if ((l9 === false)) break b1900;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1900;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1900;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1900;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1900;
if ((l15 === false)) break b1900;
l16 = f316(l0,l1); if (l16 === undefined) break b1900;
l17 = l16;
l18 = f27(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1900;
l19 = l18;
l2.add(l19);
}
b1901: {
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
let l2,l3,l4,l5,l6;
b1902: {
l2 = new RegoSet();
}
b1903: {
l3 = undefined;
b1904: {
l4 = f319(l0,l1); if (l4 === undefined) break b1904;
if ((l4 === false)) break b1904;
break b1903;}
b1905: {
l5 = f322(l0,l1); if (l5 === undefined) break b1905;
if ((l5 === false)) break b1905;
break b1903;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1906: {
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
let l3,l4,l5,l2;
b1907: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1907;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1908: {
if (l3 === undefined) break b1908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1909: {
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
let l3,l4,l5,l6,l7,l8,l2;
b1910: {
b1911: {
l3 = undefined;
b1912: {
l4 = f318(l0,l1); if (l4 === undefined) break b1912;
if ((l4 === false)) break b1912;
break b1911;}
l5 = f316(l0,l1); if (l5 === undefined) break b1911;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b1911;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1913: {
if (l3 !== undefined) break b1913;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1914: {
if (l3 === undefined) break b1914;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1915: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l15,l16,l17,l14,l18,l19,l20,l21,l2;
b1916: {
b1917: {
l3 = undefined;
b1918: {
l4 = f318(l0,l1); if (l4 === undefined) break b1918;
if ((l4 === false)) break b1918;
break b1917;}
l5 = f319(l0,l1); if (l5 === undefined) break b1917;
l6 = l5;
l7 = f316(l0,l1); if (l7 === undefined) break b1917;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b1917;
l9 = l8;
l10 = f316(l0,l1); if (l10 === undefined) break b1917;
l11 = l10;
l12 = new Bare();
b1919: {
l13 = f325(l0,l1); if (l13 === undefined) break b1919;
l12["use_until"] = l13;
}
b1920: {
b1921: {
l15 = H(l1) ? l1.hdp : undefined; if (l15 === undefined && (l15 = S(l1, "hdp")) === undefined) break b1921;
l16 = H(l15) ? l15.data_use_period : undefined; if (l16 === undefined && (l16 = S(l15, "data_use_period")) === undefined) break b1921;
l17 = D(l16, "values"); if (l17 === undefined) break b1921;
l14 = merge(l17, l12);
break b1920;
}
l14 = l12;
}
l18 = l14;
l19 = ["use_until"];
l20 = f301(l0,l1,l19,l6,l9,l11,l18); if (l20 === undefined) break b1917;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1922: {
if (l3 !== undefined) break b1922;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1923: {
if (l3 === undefined) break b1923;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1924: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b1925: {
b1926: {
l3 = undefined;
b1927: {
l4 = f316(l0,l1); if (l4 === undefined) break b1927;
if ((l4 === false)) break b1927;
break b1926;}
l5 = f317(l0,l1); if (l5 === undefined) break b1926;
l6 = l5;
l7 = [];
b1928: {
l8 = f315(l0,l1); if (l8 === undefined) break b1928;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b1926;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1929: {
if (l3 !== undefined) break b1929;
l4 = f323(l0,l1); if (l4 === undefined) break b1929;
l5 = l4;
l6 = f324(l0,l1); if (l6 === undefined) break b1929;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b1929;
l9 = l8;
l10 = f316(l0,l1); if (l10 === undefined) break b1929;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1929;
l13 = l12;
l14 = f316(l0,l1); if (l14 === undefined) break b1929;
l15 = l14;
l16 = f323(l0,l1); if (l16 === undefined) break b1929;
l17 = l16;
l18 = f324(l0,l1); if (l18 === undefined) break b1929;
l19 = l18;
l20 = ["use_period_over"];
l21 = f221(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b1929;
l22 = l21;
l23 = f317(l0,l1); if (l23 === undefined) break b1929;
l24 = l23;
l25 = f315(l0,l1); if (l25 === undefined) break b1929;
l26 = l25;
l27 = f324(l0,l1); if (l27 === undefined) break b1929;
l28 = l27;
l29 = [];
b1930: {
l30 = f323(l0,l1); if (l30 === undefined) break b1930;
l31 = l30;
l32 = b_count(l31); if (l32 === undefined) break b1930;
l33 = l32;
l34 = 0;
l35 = b_gt(l33,l34); if (l35 === undefined) break b1930;
if ((l35 === false)) break b1930;
l36 = f316(l0,l1); if (l36 === undefined) break b1930;
l37 = l36;
l38 = f71(l0,l1,l37); if (l38 === undefined) break b1930;
l39 = l38;
{
const k1931 = keysOf(l39), v1931 = valuesOf(l39);
for (let n1931 = 0; n1931 < v1931.length; n1931++) {
l40 = k1931 === null ? n1931 : k1931[n1931];
l41 = v1931[n1931];
b1932: {
l42 = l40;
l43 = l41;
l29.push(l43);
}
}
}
}
l44 = l29;
l45 = f323(l0,l1); if (l45 === undefined) break b1929;
l46 = l45;
l47 = new Bare();
b1933: {
l48 = f325(l0,l1); if (l48 === undefined) break b1933;
l47["use_until"] = l48;
}
b1934: {
b1935: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1935;
l51 = H(l50) ? l50.data_use_period : undefined; if (l51 === undefined && (l51 = S(l50, "data_use_period")) === undefined) break b1935;
l52 = D(l51, "values"); if (l52 === undefined) break b1935;
l49 = merge(l52, l47);
break b1934;
}
l49 = l47;
}
l53 = l49;
l54 = f326(l0,l1); if (l54 === undefined) break b1929;
l55 = l54;
l56 = f327(l0,l1); if (l56 === undefined) break b1929;
l57 = l56;
l58 = new O58(l13,l22,l28,l44,l46,l53,l55,l57);
l59 = f25(l0,l1,l24,l26,l9,l58); if (l59 === undefined) break b1929;
l60 = l59;
if (l3 === undefined) l3 = l60; else if (!Q(l3, l60)) conflict();
}
b1936: {
if (l3 === undefined) break b1936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1937: {
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
b1938: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1938;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1938;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1939: {
if (l3 === undefined) break b1939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1940: {
return l2;
}
}
function f329(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1941: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1941;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1941;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1941;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1942: {
if (l3 === undefined) break b1942;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1943: {
return l2;
}
}
function f330(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f331(l0,l1) {
let l3,l2;
b1944: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1945: {
if (l3 === undefined) break b1945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1946: {
return l2;
}
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1947: {
l3 = undefined;
l4 = [];
b1948: {
l5 = f330(l0,l1); if (l5 === undefined) break b1948;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1948;
{
const k1949 = keysOf(l6), v1949 = valuesOf(l6);
for (let n1949 = 0; n1949 < v1949.length; n1949++) {
l7 = k1949 === null ? n1949 : k1949[n1949];
l8 = v1949[n1949];
b1950: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1950;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1950;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1950;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1950;
if (!Q(l11, l14)) break b1950;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1950;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1950;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1950;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1950;
if (!Q(l15, l18)) break b1950;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1950;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1950;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1950;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1950;
if (!Q(l19, l22)) break b1950;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1951: {
if (l3 === undefined) break b1951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1952: {
return l2;
}
}
function f332(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1953: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1953;
{
const k1954 = keysOf(l4), v1954 = valuesOf(l4);
for (let n1954 = 0; n1954 < v1954.length; n1954++) {
l5 = k1954 === null ? n1954 : k1954[n1954];
l6 = v1954[n1954];
b1955: {
l7 = l5;
l8 = l6;
b1956: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1956;
if ((l9 === false)) break b1956;
break b1955;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1957: {
if (l3 === undefined) break b1957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1958: {
return l2;
}
}
function f333(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b1959: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1959;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1959;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1959;
l7 = H(l6) ? l6.checks : undefined; if (l7 === undefined && (l7 = S(l6, "checks")) === undefined) break b1959;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1959;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1960: {
if (l3 === undefined) break b1960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1961: {
if (l2 !== undefined) break b1961;
l10 = new Bare();
if (l2 === undefined) l2 = l10; else if (!Q(l2, l10)) conflict();
}
b1962: {
return l2;
}
}
function f334(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f335(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l2;
b1963: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b1963;
l9 = l8;
l10 = b_split(l6,l9); if (l10 === undefined) break b1963;
l11 = l10;
if (!Array.isArray(l11)) break b1963;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b1963;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b1963;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b1963;
l17 = l15;
l18 = H(l7) ? l7.districts : undefined; if (l18 === undefined && (l18 = S(l7, "districts")) === undefined) break b1963;
l19 = l18;
l20 = b_internal_member_2(l16,l19); if (l20 === undefined) break b1963;
if ((l20 === false)) break b1963;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b1964: {
if (l5 === undefined) break b1964;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1965: {
return l2;
}
}
function f336(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1966: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1967: {
l9 = H(l7) ? l7.full_names : undefined; if (l9 === undefined && (l9 = S(l7, "full_names")) === undefined) break b1967;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b1967;
l11 = l10;
l12 = f96(l0,l1,l6,l11); if (l12 === undefined) break b1967;
l13 = l12;
{
const k1968 = keysOf(l13), v1968 = valuesOf(l13);
for (let n1968 = 0; n1968 < v1968.length; n1968++) {
l14 = k1968 === null ? n1968 : k1968[n1968];
l15 = v1968[n1968];
b1969: {
l16 = l14;
l17 = l15;
l18 = H(l7) ? l7.units : undefined; if (l18 === undefined && (l18 = S(l7, "units")) === undefined) break b1969;
l19 = l18;
l20 = b_internal_member_2(l17,l19); if (l20 === undefined) break b1969;
if ((l20 === false)) break b1969;
l8.add(l17);
}
}
}
}
l21 = l8;
l22 = new RegoSet();
b1970: {
l23 = H(l7) ? l7.full_names : undefined; if (l23 === undefined && (l23 = S(l7, "full_names")) === undefined) break b1970;
l24 = H(l23) ? l23.district_prefixes : undefined; if (l24 === undefined && (l24 = S(l23, "district_prefixes")) === undefined) break b1970;
l25 = l24;
l26 = f96(l0,l1,l6,l25); if (l26 === undefined) break b1970;
l27 = l26;
{
const k1971 = keysOf(l27), v1971 = valuesOf(l27);
for (let n1971 = 0; n1971 < v1971.length; n1971++) {
l28 = k1971 === null ? n1971 : k1971[n1971];
l29 = v1971[n1971];
b1972: {
l30 = l28;
l31 = l29;
l32 = f335(l0,l1,l31,l7); if (l32 === undefined) break b1972;
l33 = l32;
l34 = l33;
l35 = H(l7) ? l7.district_sections : undefined; if (l35 === undefined && (l35 = S(l7, "district_sections")) === undefined) break b1972;
l36 = l35;
l37 = [""];
l38 = b_array_concat(l37,l36); if (l38 === undefined) break b1972;
l39 = l38;
l40 = b_internal_member_2(l34,l39); if (l40 === undefined) break b1972;
if ((l40 === false)) break b1972;
l22.add(l31);
}
}
}
}
l41 = l22;
l42 = b_or(l21,l41); if (l42 === undefined) break b1966;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1973: {
if (l5 === undefined) break b1973;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1974: {
return l2;
}
}
function f337(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1975: {
b1976: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b1976;
l9 = l8;
l10 = f336(l0,l1,l9,l7); if (l10 === undefined) break b1976;
l11 = l10;
l12 = l11;
l13 = b_count(l12); if (l13 === undefined) break b1976;
l14 = l13;
l15 = 0;
l16 = b_gt(l14,l15); if (l16 === undefined) break b1976;
if ((l16 === false)) break b1976;
l17 = b_min(l12); if (l17 === undefined) break b1976;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1977: {
if (l5 !== undefined) break b1977;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b1977;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b1978: {
if (l5 === undefined) break b1978;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1979: {
return l2;
}
}
function f338(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1980: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f337(l0,l1,l7,l9); if (l10 === undefined) break b1980;
l11 = l10;
l12 = f337(l0,l1,l8,l9); if (l12 === undefined) break b1980;
l13 = l12;
if (!Q(l11, l13)) break b1980;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b1981: {
if (l6 === undefined) break b1981;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1982: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1983: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1983;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1983;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1983;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1983;
l9 = H(l8) ? l8.target : undefined; if (l9 === undefined && (l9 = S(l8, "target")) === undefined) break b1983;
l10 = H(l9) ? l9.unit : undefined; if (l10 === undefined && (l10 = S(l9, "unit")) === undefined) break b1983;
l11 = l10;
l12 = b_neq(l7,l11); if (l12 === undefined) break b1983;
if ((l12 === false)) break b1983;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1983;
l14 = H(l13) ? l13.admin : undefined; if (l14 === undefined && (l14 = S(l13, "admin")) === undefined) break b1983;
l15 = H(l14) ? l14.unit : undefined; if (l15 === undefined && (l15 = S(l14, "unit")) === undefined) break b1983;
l16 = l15;
l17 = H(l0) ? l0.facts : undefined; if (l17 === undefined && (l17 = S(l0, "facts")) === undefined) break b1983;
l18 = H(l17) ? l17.target : undefined; if (l18 === undefined && (l18 = S(l17, "target")) === undefined) break b1983;
l19 = H(l18) ? l18.unit : undefined; if (l19 === undefined && (l19 = S(l18, "unit")) === undefined) break b1983;
l20 = l19;
l21 = f334(l0,l1); if (l21 === undefined) break b1983;
l22 = l21;
l23 = f338(l0,l1,l16,l20,l22); if (l23 === undefined) break b1983;
if ((l23 === false)) break b1983;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1984: {
if (l3 === undefined) break b1984;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1985: {
return l2;
}
}
function f339(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1986: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1986;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1986;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1986;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1986;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1986;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1986;
if (!Q(l6, l9)) break b1986;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1986;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1986;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1986;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b1986;
if ((l14 === false)) break b1986;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1987: {
if (l3 === undefined) break b1987;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1988: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1988;
if ((l4 === false)) break b1988;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1989: {
if (l3 === undefined) break b1989;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1990: {
return l2;
}
}
function f340(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1991: {
l2 = new RegoSet();
}
b1992: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1992;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1992;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1992;
l9 = f330(l0,l1); if (l9 === undefined) break b1992;
l10 = l9;
l11 = f27(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1992;
l12 = l11;
l2.add(l12);
}
b1993: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1993;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1993;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1993;
if ((l9 === false)) break b1993;
b1994: {
l10 = f333(l0,l1); if (l10 === undefined) break b1994;
if ((l10 === false)) break b1994;
break b1993;}
b1995: {
l11 = f340(l0,l1); if (l11 === undefined) break b1995;
if ((l11 === false)) break b1995;
break b1993;}
l12 = f330(l0,l1); if (l12 === undefined) break b1993;
l13 = l12;
l14 = f27(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1993;
l15 = l14;
l2.add(l15);
}
b1996: {
return l2;
}
}
function f341(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1997: {
b1998: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1998;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1998;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1998;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b1999: {
if (l3 !== undefined) break b1999;
l4 = f333(l0,l1); if (l4 === undefined) break b1999;
if ((l4 === false)) break b1999;
if (l3 === undefined) l3 = "not_asked"; else if (!Q(l3, "not_asked")) conflict();
}
b2000: {
if (l3 !== undefined) break b2000;
l4 = f340(l0,l1); if (l4 === undefined) break b2000;
if ((l4 === false)) break b2000;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b2001: {
if (l3 !== undefined) break b2001;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b2002: {
if (l3 === undefined) break b2002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2003: {
return l2;
}
}
function f342(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2004: {
l2 = new RegoSet();
}
b2005: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b2005;
if (!(l4 === "passed")) break b2005;
l5 = f339(l0,l1); if (l5 === undefined) break b2005;
if ((l5 === false)) break b2005;
l6 = f334(l0,l1); if (l6 === undefined) break b2005;
l7 = H(l6) ? l6.full_names : undefined; if (l7 === undefined && (l7 = S(l6, "full_names")) === undefined) break b2005;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2005;
l10 = l9;
{
const k2006 = keysOf(l10), v2006 = valuesOf(l10);
for (let n2006 = 0; n2006 < v2006.length; n2006++) {
l11 = k2006 === null ? n2006 : k2006[n2006];
l12 = v2006[n2006];
b2007: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2008: {
return l2;
}
}
function f343(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b2009: {
b2010: {
l3 = undefined;
b2011: {
l4 = f330(l0,l1); if (l4 === undefined) break b2011;
if ((l4 === false)) break b2011;
break b2010;}
l5 = f331(l0,l1); if (l5 === undefined) break b2010;
l6 = l5;
l7 = [];
b2012: {
l8 = f329(l0,l1); if (l8 === undefined) break b2012;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2010;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2013: {
if (l3 !== undefined) break b2013;
l4 = f341(l0,l1); if (l4 === undefined) break b2013;
l5 = l4;
l6 = new RegoSet();
l7 = f114(l0,l1,l5,l6); if (l7 === undefined) break b2013;
l8 = l7;
l9 = f330(l0,l1); if (l9 === undefined) break b2013;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2013;
l12 = l11;
l13 = f343(l0,l1); if (l13 === undefined) break b2013;
l14 = l13;
l15 = b_or(l12,l14); if (l15 === undefined) break b2013;
l16 = l15;
l17 = f330(l0,l1); if (l17 === undefined) break b2013;
l18 = l17;
l19 = f341(l0,l1); if (l19 === undefined) break b2013;
l20 = l19;
l21 = ["grant_not_allowed"];
l22 = new RegoSet();
l23 = f221(l0,l1,l21,l18,l20,l22); if (l23 === undefined) break b2013;
l24 = l23;
l25 = [];
b2014: {
l26 = f62(l0,l1,"checks"); if (l26 === undefined) break b2014;
if ((l26 === false)) break b2014;
l27 = f330(l0,l1); if (l27 === undefined) break b2014;
l28 = l27;
l29 = f342(l0,l1); if (l29 === undefined) break b2014;
l30 = l29;
l31 = f124(l0,l1,"unit_of_another",l28,l30); if (l31 === undefined) break b2014;
l32 = l31;
l25.push(l32);
}
l33 = l25;
l34 = b_array_concat(l24,l33); if (l34 === undefined) break b2013;
l35 = l34;
l36 = f331(l0,l1); if (l36 === undefined) break b2013;
l37 = l36;
l38 = f329(l0,l1); if (l38 === undefined) break b2013;
l39 = l38;
l40 = [];
b2015: {
l41 = f341(l0,l1); if (l41 === undefined) break b2015;
l42 = l41;
l43 = b_count(l42); if (l43 === undefined) break b2015;
l44 = l43;
l45 = 0;
if (!Q(l44, l45)) break b2015;
l46 = f330(l0,l1); if (l46 === undefined) break b2015;
l47 = l46;
l48 = f71(l0,l1,l47); if (l48 === undefined) break b2015;
l49 = l48;
{
const k2016 = keysOf(l49), v2016 = valuesOf(l49);
for (let n2016 = 0; n2016 < v2016.length; n2016++) {
l50 = k2016 === null ? n2016 : k2016[n2016];
l51 = v2016[n2016];
b2017: {
l52 = l50;
l53 = l51;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f341(l0,l1); if (l55 === undefined) break b2013;
l56 = l55;
l57 = new O59(l16,l35,l54,l56);
l58 = f25(l0,l1,l37,l39,l8,l57); if (l58 === undefined) break b2013;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b2018: {
if (l3 === undefined) break b2018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2019: {
return l2;
}
}
function f344(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2020: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2020;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2020;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2021: {
if (l3 === undefined) break b2021;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2022: {
return l2;
}
}
function f345(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2023: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b2023;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2023;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b2023;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2024: {
if (l3 === undefined) break b2024;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2025: {
return l2;
}
}
function f346(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f347(l0,l1) {
let l3,l2;
b2026: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b2027: {
if (l3 === undefined) break b2027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2028: {
return l2;
}
}
function g348(l0,l1) {
let l3,l4,l2;
b2029: {
l3 = undefined;
l4 = new O48("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2030: {
if (l3 === undefined) break b2030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2031: {
return l2;
}
}
function f348(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2032: {
b2033: {
l3 = undefined;
b2034: {
l4 = f346(l0,l1); if (l4 === undefined) break b2034;
if ((l4 === false)) break b2034;
break b2033;}
l5 = f347(l0,l1); if (l5 === undefined) break b2033;
l6 = l5;
l7 = [];
b2035: {
l8 = f345(l0,l1); if (l8 === undefined) break b2035;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2033;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2036: {
if (l3 !== undefined) break b2036;
l4 = f348(l0,l1); if (l4 === undefined) break b2036;
l5 = l4;
l6 = f345(l0,l1); if (l6 === undefined) break b2036;
l7 = l6;
l8 = f346(l0,l1); if (l8 === undefined) break b2036;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2036;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2037: {
if (l3 === undefined) break b2037;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2038: {
return l2;
}
}
function f349(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2039: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2039;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2039;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2040: {
if (l3 === undefined) break b2040;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2041: {
return l2;
}
}
function f350(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2042: {
l3 = undefined;
l4 = f350(l0,l1); if (l4 === undefined) break b2042;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2042;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b2042;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2043: {
if (l3 === undefined) break b2043;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2044: {
return l2;
}
}
function f351(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f352(l0,l1) {
let l3,l2;
b2045: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b2046: {
if (l3 === undefined) break b2046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2047: {
return l2;
}
}
function g353(l0,l1) {
let l3,l4,l5,l2;
b2048: {
l3 = undefined;
l4 = new Bare();
l5 = new O60("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2049: {
if (l3 === undefined) break b2049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2050: {
return l2;
}
}
function f353(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2051: {
b2052: {
l3 = undefined;
b2053: {
l4 = f351(l0,l1); if (l4 === undefined) break b2053;
if ((l4 === false)) break b2053;
break b2052;}
l5 = f352(l0,l1); if (l5 === undefined) break b2052;
l6 = l5;
l7 = [];
b2054: {
l8 = f350(l0,l1); if (l8 === undefined) break b2054;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2052;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2055: {
if (l3 !== undefined) break b2055;
l4 = f353(l0,l1); if (l4 === undefined) break b2055;
l5 = l4;
l6 = f350(l0,l1); if (l6 === undefined) break b2055;
l7 = l6;
l8 = f351(l0,l1); if (l8 === undefined) break b2055;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b2055;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2056: {
if (l3 === undefined) break b2056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2057: {
return l2;
}
}
function f354(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2058: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2058;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2058;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2059: {
if (l3 === undefined) break b2059;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2060: {
return l2;
}
}
function f355(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2061: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2061;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2061;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b2061;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2062: {
if (l3 === undefined) break b2062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2063: {
return l2;
}
}
function f356(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f357(l0,l1) {
let l3,l2;
b2064: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b2065: {
if (l3 === undefined) break b2065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2066: {
return l2;
}
}
function g358(l0,l1) {
let l3,l4,l2;
b2067: {
l3 = undefined;
l4 = new O12("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2068: {
if (l3 === undefined) break b2068;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2069: {
return l2;
}
}
function f358(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2070: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b2070;
l5 = l4;
l6 = f136(l0,l1); if (l6 === undefined) break b2070;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b2070;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2071: {
if (l3 === undefined) break b2071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2072: {
return l2;
}
}
function f359(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2073: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2073;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b2073;
l6 = l5;
l7 = f359(l0,l1); if (l7 === undefined) break b2073;
l8 = l7;
l9 = f355(l0,l1); if (l9 === undefined) break b2073;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b2073;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b2073;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b2073;
l13 = l12;
l14 = f36(l0,l1,l6,l8,l13); if (l14 === undefined) break b2073;
l15 = l14;
l16 = f356(l0,l1); if (l16 === undefined) break b2073;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2073;
l18 = l17;
l19 = f35(l0,l1,l18,l15); if (l19 === undefined) break b2073;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2074: {
if (l3 === undefined) break b2074;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2075: {
return l2;
}
}
function f360(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2076: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2076;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b2076;
if ((l5 === false)) break b2076;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2076;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b2076;
if (!(l7 === false)) break b2076;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2076;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b2076;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b2076;
if ((l11 === false)) break b2076;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2077: {
if (l3 === undefined) break b2077;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2078: {
return l2;
}
}
function f361(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2079: {
b2080: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2080;
l5 = l4;
l6 = f359(l0,l1); if (l6 === undefined) break b2080;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2080;
if ((l8 === false)) break b2080;
l9 = f356(l0,l1); if (l9 === undefined) break b2080;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b2080;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b2080;
l13 = l12;
l14 = f35(l0,l1,l11,l13); if (l14 === undefined) break b2080;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2081: {
if (l3 !== undefined) break b2081;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2081;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2081;
l6 = null;
if (!Q(l5, l6)) break b2081;
l7 = f360(l0,l1); if (l7 === undefined) break b2081;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2082: {
if (l3 !== undefined) break b2082;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2082;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2082;
l6 = l5;
l7 = f184(l0,l1,l6); if (l7 === undefined) break b2082;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2082;
l10 = l9;
l11 = f360(l0,l1); if (l11 === undefined) break b2082;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b2082;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b2082;
if ((l14 === false)) break b2082;
l15 = f360(l0,l1); if (l15 === undefined) break b2082;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2083: {
if (l3 !== undefined) break b2083;
l4 = f361(l0,l1); if (l4 === undefined) break b2083;
if ((l4 === false)) break b2083;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2083;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b2083;
l7 = l6;
l8 = f184(l0,l1,l7); if (l8 === undefined) break b2083;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2084: {
if (l3 !== undefined) break b2084;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2084;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b2084;
l6 = l5;
l7 = f184(l0,l1,l6); if (l7 === undefined) break b2084;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b2084;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b2084;
l13 = l12;
l14 = f356(l0,l1); if (l14 === undefined) break b2084;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b2084;
l16 = l15;
l17 = f35(l0,l1,l16,l13); if (l17 === undefined) break b2084;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2085: {
if (l3 === undefined) break b2085;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2086: {
return l2;
}
}
function f362(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2087: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b2087;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2087;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b2087;
l7 = l6;
l8 = f362(l0,l1); if (l8 === undefined) break b2087;
l9 = l8;
l10 = f192(l0,l1,l7,l9); if (l10 === undefined) break b2087;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2088: {
if (l3 === undefined) break b2088;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2089: {
return l2;
}
}
function f363(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function f364(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2090: {
b2091: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2091;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b2091;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2091;
if ((l10 === false)) break b2091;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2092: {
if (l4 !== undefined) break b2092;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2092;
l7 = l6;
l8 = f363(l0,l1); if (l8 === undefined) break b2092;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2092;
if ((l10 === false)) break b2092;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2093: {
if (l4 !== undefined) break b2093;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2094: {
if (l4 === undefined) break b2094;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2095: {
return l2;
}
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2096: {
b2097: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b2097;
if ((l4 === false)) break b2097;
l5 = f356(l0,l1); if (l5 === undefined) break b2097;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b2097;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2097;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2098: {
if (l3 !== undefined) break b2098;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2099: {
if (l3 === undefined) break b2099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2100: {
return l2;
}
}
function f365(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l2;
b2101: {
b2102: {
l3 = undefined;
b2103: {
l4 = f356(l0,l1); if (l4 === undefined) break b2103;
if ((l4 === false)) break b2103;
break b2102;}
l5 = f357(l0,l1); if (l5 === undefined) break b2102;
l6 = l5;
l7 = [];
b2104: {
l8 = f355(l0,l1); if (l8 === undefined) break b2104;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2102;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2105: {
if (l3 !== undefined) break b2105;
b2106: {
l4 = f356(l0,l1); if (l4 === undefined) break b2106;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b2106;
if ((l5 === false)) break b2106;
break b2105;}
l6 = f358(l0,l1); if (l6 === undefined) break b2105;
l7 = l6;
l8 = f357(l0,l1); if (l8 === undefined) break b2105;
l9 = l8;
l10 = f355(l0,l1); if (l10 === undefined) break b2105;
l11 = l10;
l12 = f356(l0,l1); if (l12 === undefined) break b2105;
l13 = l12;
l14 = new O61(l7,l9);
l15 = f145(l0,l1,l14,l11,l13); if (l15 === undefined) break b2105;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2107: {
if (l3 !== undefined) break b2107;
b2108: {
l4 = f362(l0,l1); if (l4 === undefined) break b2108;
if ((l4 === false)) break b2108;
break b2107;}
l5 = f356(l0,l1); if (l5 === undefined) break b2107;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b2107;
l8 = l7;
l9 = f357(l0,l1); if (l9 === undefined) break b2107;
l10 = l9;
l11 = f355(l0,l1); if (l11 === undefined) break b2107;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f25(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b2107;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b2109: {
if (l3 !== undefined) break b2109;
l4 = f362(l0,l1); if (l4 === undefined) break b2109;
l5 = l4;
l6 = f364(l0,l1,l5); if (l6 === undefined) break b2109;
l7 = l6;
l8 = l7;
l9 = [];
b2110: {
l10 = f62(l0,l1,"working"); if (l10 === undefined) break b2110;
if ((l10 === false)) break b2110;
l11 = f359(l0,l1); if (l11 === undefined) break b2110;
l12 = l11;
l13 = f356(l0,l1); if (l13 === undefined) break b2110;
l14 = H(l13) ? l13.clause : undefined; if (l14 === undefined && (l14 = S(l13, "clause")) === undefined) break b2110;
l15 = l14;
l16 = f356(l0,l1); if (l16 === undefined) break b2110;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b2110;
l18 = l17;
l19 = f362(l0,l1); if (l19 === undefined) break b2110;
l20 = H(l19) ? l19.name : undefined; if (l20 === undefined && (l20 = S(l19, "name")) === undefined) break b2110;
l21 = l20;
l22 = f355(l0,l1); if (l22 === undefined) break b2110;
l23 = H(l22) ? l22.parameters : undefined; if (l23 === undefined && (l23 = S(l22, "parameters")) === undefined) break b2110;
l24 = H(l23) ? l23.audit_report : undefined; if (l24 === undefined && (l24 = S(l23, "audit_report")) === undefined) break b2110;
l25 = H(l24) ? l24.clause : undefined; if (l25 === undefined && (l25 = S(l24, "clause")) === undefined) break b2110;
l26 = l25;
l27 = f363(l0,l1); if (l27 === undefined) break b2110;
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
const k2111 = keysOf(l34), v2111 = valuesOf(l34);
for (let n2111 = 0; n2111 < v2111.length; n2111++) {
l35 = k2111 === null ? n2111 : k2111[n2111];
l36 = v2111[n2111];
b2112: {
l37 = l35;
l38 = l36;
l9.push(l38);
}
}
}
}
l39 = l9;
l40 = f356(l0,l1); if (l40 === undefined) break b2109;
l41 = l40;
l42 = f15(l0,l1,l41); if (l42 === undefined) break b2109;
l43 = l42;
l44 = f355(l0,l1); if (l44 === undefined) break b2109;
l45 = H(l44) ? l44.parameters : undefined; if (l45 === undefined && (l45 = S(l44, "parameters")) === undefined) break b2109;
l46 = H(l45) ? l45.audit_report : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report")) === undefined) break b2109;
l47 = l46;
l48 = f15(l0,l1,l47); if (l48 === undefined) break b2109;
l49 = l48;
l50 = b_or(l43,l49); if (l50 === undefined) break b2109;
l51 = l50;
l52 = f362(l0,l1); if (l52 === undefined) break b2109;
l53 = l52;
l54 = f359(l0,l1); if (l54 === undefined) break b2109;
l55 = l54;
l56 = f138(l0,l1,l53,l55); if (l56 === undefined) break b2109;
l57 = l56;
l58 = f355(l0,l1); if (l58 === undefined) break b2109;
l59 = l58;
l60 = f356(l0,l1); if (l60 === undefined) break b2109;
l61 = l60;
l62 = f142(l0,l1,l59,l61,l57); if (l62 === undefined) break b2109;
l63 = l62;
l64 = b_or(l51,l63); if (l64 === undefined) break b2109;
l65 = l64;
l66 = f365(l0,l1); if (l66 === undefined) break b2109;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b2109;
l69 = l68;
l70 = f357(l0,l1); if (l70 === undefined) break b2109;
l71 = l70;
l72 = f355(l0,l1); if (l72 === undefined) break b2109;
l73 = l72;
l74 = [];
b2113: {
l75 = f358(l0,l1); if (l75 === undefined) break b2113;
l76 = D(l75, l8); if (l76 === undefined) break b2113;
if ((l76 === false)) break b2113;
l77 = f356(l0,l1); if (l77 === undefined) break b2113;
l78 = l77;
l79 = f71(l0,l1,l78); if (l79 === undefined) break b2113;
l80 = l79;
{
const k2114 = keysOf(l80), v2114 = valuesOf(l80);
for (let n2114 = 0; n2114 < v2114.length; n2114++) {
l81 = k2114 === null ? n2114 : k2114[n2114];
l82 = v2114[n2114];
b2115: {
l83 = l81;
l84 = l82;
l74.push(l84);
}
}
}
}
l85 = l74;
l86 = new RegoSet();
b2116: {
l87 = f358(l0,l1); if (l87 === undefined) break b2116;
l88 = D(l87, l8); if (l88 === undefined) break b2116;
l89 = l88;
l90 = f356(l0,l1); if (l90 === undefined) break b2116;
l91 = l90;
l92 = f27(l0,l1,l89,l91); if (l92 === undefined) break b2116;
l93 = l92;
l94 = f362(l0,l1); if (l94 === undefined) break b2116;
l95 = H(l94) ? l94.name : undefined; if (l95 === undefined && (l95 = S(l94, "name")) === undefined) break b2116;
l96 = l95;
l97 = new O18(l96);
l98 = b_object_union(l93,l97); if (l98 === undefined) break b2116;
l99 = l98;
l86.add(l99);
}
l100 = l86;
l101 = f363(l0,l1); if (l101 === undefined) break b2109;
l102 = l101;
l103 = f362(l0,l1); if (l103 === undefined) break b2109;
l104 = H(l103) ? l103.name : undefined; if (l104 === undefined && (l104 = S(l103, "name")) === undefined) break b2109;
l105 = l104;
l106 = new RegoSet();
b2117: {
l107 = f361(l0,l1); if (l107 === undefined) break b2117;
if ((l107 === false)) break b2117;
l108 = f356(l0,l1); if (l108 === undefined) break b2117;
l109 = H(l108) ? l108.joined : undefined; if (l109 === undefined && (l109 = S(l108, "joined")) === undefined) break b2117;
l110 = l109;
l111 = f27(l0,l1,"ethics_staff_absent",l110); if (l111 === undefined) break b2117;
l112 = l111;
l106.add(l112);
}
l113 = l106;
l114 = new O62(l69,l85,l100);
l115 = new O28(l102,l105);
l114["values"] = l115;
l114["warnings"] = l113;
l114["working"] = l39;
l116 = f25(l0,l1,l71,l73,l8,l114); if (l116 === undefined) break b2109;
l117 = l116;
if (l3 === undefined) l3 = l117; else if (!Q(l3, l117)) conflict();
}
b2118: {
if (l3 === undefined) break b2118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2119: {
return l2;
}
}
function f366(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2120: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2120;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2120;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2121: {
if (l3 === undefined) break b2121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2122: {
return l2;
}
}
function f367(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2123: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2123;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2123;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b2123;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b2123;
if (!(l7 === "ip_address")) break b2123;
l8 = f367(l0,l1); if (l8 === undefined) break b2123;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2123;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b2123;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2124: {
if (l3 === undefined) break b2124;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2125: {
return l2;
}
}
function f368(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function f369(l0,l1) {
let l3,l2;
b2126: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b2127: {
if (l3 === undefined) break b2127;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2128: {
return l2;
}
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2129: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2129;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2129;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2130: {
if (l3 === undefined) break b2130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2131: {
return l2;
}
}
function f370(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2132: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2132;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b2132;
l8 = l7;
l9 = f370(l0,l1); if (l9 === undefined) break b2132;
l10 = l9;
l11 = f42(l0,l1,l8,l10); if (l11 === undefined) break b2132;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2133: {
if (l3 === undefined) break b2133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2134: {
return l2;
}
}
function f371(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2135: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2135;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b2135;
l7 = l6;
l8 = f367(l0,l1); if (l8 === undefined) break b2135;
l9 = l8;
l10 = f368(l0,l1); if (l10 === undefined) break b2135;
l11 = l10;
l12 = f136(l0,l1); if (l12 === undefined) break b2135;
l13 = l12;
l14 = f139(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b2135;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2136: {
if (l3 === undefined) break b2136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2137: {
return l2;
}
}
function f372(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2138: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2138;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b2138;
if ((l5 === false)) break b2138;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2138;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b2138;
if (!(l7 === true)) break b2138;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2140: {
return l2;
}
}
function f373(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2141: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2141;
l5 = l4;
l6 = f370(l0,l1); if (l6 === undefined) break b2141;
l7 = l6;
l8 = f48(l0,l1,l5,l7); if (l8 === undefined) break b2141;
l9 = l8;
l10 = f372(l0,l1); if (l10 === undefined) break b2141;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b2141;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b2141;
l15 = l14;
l16 = new RegoSet();
b2142: {
l17 = f373(l0,l1); if (l17 === undefined) break b2142;
if ((l17 === false)) break b2142;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b2141;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2143: {
if (l3 === undefined) break b2143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2144: {
return l2;
}
}
function f374(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l2,l3,l4,l5,l6;
b2145: {
l2 = new RegoSet();
}
b2146: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2146;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2146;
if (!(l5 === "unknown")) break b2146;
l6 = new O8("last_done_on");
l2.add(l6);
}
b2147: {
return l2;
}
}
function f375(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l2;
b2148: {
l3 = undefined;
l4 = new O12("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2149: {
if (l3 === undefined) break b2149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2150: {
return l2;
}
}
function f376(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2151: {
l2 = new RegoSet();
}
b2152: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2152;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2152;
l7 = l6;
{
const k2153 = keysOf(l7), v2153 = valuesOf(l7);
for (let n2153 = 0; n2153 < v2153.length; n2153++) {
l8 = k2153 === null ? n2153 : k2153[n2153];
l9 = v2153[n2153];
b2154: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2155: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2155;
l5 = l4;
l6 = f368(l0,l1); if (l6 === undefined) break b2155;
l7 = l6;
l8 = f372(l0,l1); if (l8 === undefined) break b2155;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b2155;
l10 = l9;
l11 = f142(l0,l1,l5,l7,l10); if (l11 === undefined) break b2155;
l12 = l11;
{
const k2156 = keysOf(l12), v2156 = valuesOf(l12);
for (let n2156 = 0; n2156 < v2156.length; n2156++) {
l13 = k2156 === null ? n2156 : k2156[n2156];
l14 = v2156[n2156];
b2157: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2158: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2158;
l5 = l4;
l6 = f370(l0,l1); if (l6 === undefined) break b2158;
l7 = l6;
l8 = f64(l0,l1,l5,l7); if (l8 === undefined) break b2158;
l9 = l8;
{
const k2159 = keysOf(l9), v2159 = valuesOf(l9);
for (let n2159 = 0; n2159 < v2159.length; n2159++) {
l10 = k2159 === null ? n2159 : k2159[n2159];
l11 = v2159[n2159];
b2160: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2161: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2161;
if ((l4 === false)) break b2161;
l5 = f368(l0,l1); if (l5 === undefined) break b2161;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2161;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2161;
l9 = l8;
{
const k2162 = keysOf(l9), v2162 = valuesOf(l9);
for (let n2162 = 0; n2162 < v2162.length; n2162++) {
l10 = k2162 === null ? n2162 : k2162[n2162];
l11 = v2162[n2162];
b2163: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2164: {
return l2;
}
}
function f377(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2165: {
l2 = new RegoSet();
}
b2166: {
l3 = undefined;
l4 = f372(l0,l1); if (l4 === undefined) break b2166;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2166;
l6 = l5;
l7 = f376(l0,l1); if (l7 === undefined) break b2166;
l8 = D(l7, l6); if (l8 === undefined) break b2166;
l9 = l8;
l10 = f368(l0,l1); if (l10 === undefined) break b2166;
l11 = l10;
l12 = f27(l0,l1,l9,l11); if (l12 === undefined) break b2166;
l13 = l12;
l14 = f372(l0,l1); if (l14 === undefined) break b2166;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b2166;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b2166;
l17 = l16;
l18 = new O18(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b2166;
l20 = l19;
l2.add(l20);
}
b2167: {
l3 = undefined;
l4 = f371(l0,l1); if (l4 === undefined) break b2167;
l5 = l4;
l6 = f370(l0,l1); if (l6 === undefined) break b2167;
l7 = l6;
l8 = f77(l0,l1,l5,l7); if (l8 === undefined) break b2167;
l9 = l8;
{
const k2168 = keysOf(l9), v2168 = valuesOf(l9);
for (let n2168 = 0; n2168 < v2168.length; n2168++) {
l10 = k2168 === null ? n2168 : k2168[n2168];
l11 = v2168[n2168];
b2169: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b2170: {
l3 = undefined;
l4 = f373(l0,l1); if (l4 === undefined) break b2170;
if ((l4 === false)) break b2170;
l5 = f368(l0,l1); if (l5 === undefined) break b2170;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b2170;
l7 = l6;
l8 = f27(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b2170;
l9 = l8;
l2.add(l9);
}
b2171: {
return l2;
}
}
function f378(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b2172: {
b2173: {
l3 = undefined;
b2174: {
l4 = f368(l0,l1); if (l4 === undefined) break b2174;
if ((l4 === false)) break b2174;
break b2173;}
l5 = f369(l0,l1); if (l5 === undefined) break b2173;
l6 = l5;
l7 = [];
b2175: {
l8 = f367(l0,l1); if (l8 === undefined) break b2175;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2173;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2176: {
if (l3 !== undefined) break b2176;
l4 = f374(l0,l1); if (l4 === undefined) break b2176;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2176;
l7 = l6;
l8 = f60(l0,l1,l5,l7); if (l8 === undefined) break b2176;
l9 = l8;
l10 = f371(l0,l1); if (l10 === undefined) break b2176;
l11 = l10;
l12 = f370(l0,l1); if (l12 === undefined) break b2176;
l13 = l12;
l14 = f73(l0,l1,l11,l13); if (l14 === undefined) break b2176;
l15 = l14;
l16 = [];
b2177: {
l17 = f372(l0,l1); if (l17 === undefined) break b2177;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b2177;
l19 = l18;
l20 = f376(l0,l1); if (l20 === undefined) break b2177;
l21 = D(l20, l19); if (l21 === undefined) break b2177;
if ((l21 === false)) break b2177;
l22 = f368(l0,l1); if (l22 === undefined) break b2177;
l23 = l22;
l24 = f71(l0,l1,l23); if (l24 === undefined) break b2177;
l25 = l24;
{
const k2178 = keysOf(l25), v2178 = valuesOf(l25);
for (let n2178 = 0; n2178 < v2178.length; n2178++) {
l26 = k2178 === null ? n2178 : k2178[n2178];
l27 = v2178[n2178];
b2179: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b2180: {
l32 = f373(l0,l1); if (l32 === undefined) break b2180;
if ((l32 === false)) break b2180;
l33 = f368(l0,l1); if (l33 === undefined) break b2180;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b2180;
l35 = l34;
l36 = f69(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b2180;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f74(l0,l1,l39); if (l40 === undefined) break b2176;
l41 = l40;
l42 = f368(l0,l1); if (l42 === undefined) break b2176;
l43 = l42;
l44 = f372(l0,l1); if (l44 === undefined) break b2176;
l45 = H(l44) ? l44.started : undefined; if (l45 === undefined && (l45 = S(l44, "started")) === undefined) break b2176;
l46 = l45;
l47 = f372(l0,l1); if (l47 === undefined) break b2176;
l48 = H(l47) ? l47.period : undefined; if (l48 === undefined && (l48 = S(l47, "period")) === undefined) break b2176;
l49 = l48;
l50 = f63(l0,l1,l43,l46,l49); if (l50 === undefined) break b2176;
l51 = l50;
l52 = f369(l0,l1); if (l52 === undefined) break b2176;
l53 = l52;
l54 = f367(l0,l1); if (l54 === undefined) break b2176;
l55 = l54;
l56 = f377(l0,l1); if (l56 === undefined) break b2176;
l57 = l56;
l58 = f375(l0,l1); if (l58 === undefined) break b2176;
l59 = l58;
l60 = f378(l0,l1); if (l60 === undefined) break b2176;
l61 = l60;
l62 = f372(l0,l1); if (l62 === undefined) break b2176;
l63 = H(l62) ? l62.period : undefined; if (l63 === undefined && (l63 = S(l62, "period")) === undefined) break b2176;
l64 = H(l63) ? l63.last : undefined; if (l64 === undefined && (l64 = S(l63, "last")) === undefined) break b2176;
l65 = l64;
l66 = f372(l0,l1); if (l66 === undefined) break b2176;
l67 = H(l66) ? l66.period : undefined; if (l67 === undefined && (l67 = S(l66, "period")) === undefined) break b2176;
l68 = H(l67) ? l67.name : undefined; if (l68 === undefined && (l68 = S(l67, "name")) === undefined) break b2176;
l69 = l68;
l70 = new O27(l57,l59,l41,l61);
l71 = new O28(l65,l69);
l70["values"] = l71;
l70["working"] = l51;
l72 = f25(l0,l1,l53,l55,l9,l70); if (l72 === undefined) break b2176;
l73 = l72;
if (l3 === undefined) l3 = l73; else if (!Q(l3, l73)) conflict();
}
b2181: {
if (l3 === undefined) break b2181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2182: {
return l2;
}
}
function f379(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2183: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2183;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2183;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2184: {
if (l3 === undefined) break b2184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2185: {
return l2;
}
}
function f380(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2186: {
l3 = undefined;
l4 = f380(l0,l1); if (l4 === undefined) break b2186;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2186;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b2186;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2187: {
if (l3 === undefined) break b2187;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2188: {
return l2;
}
}
function f381(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f382(l0,l1) {
let l3,l2;
b2189: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b2190: {
if (l3 === undefined) break b2190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2191: {
return l2;
}
}
function g383(l0,l1) {
let l3,l4,l2;
b2192: {
l3 = undefined;
l4 = new O63("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2193: {
if (l3 === undefined) break b2193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2194: {
return l2;
}
}
function f383(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f384(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b2195: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b2195;
l11 = l10;
l12 = new RegoSet();
b2196: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b2196;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b2196;
{
const k2197 = keysOf(l15), v2197 = valuesOf(l15);
for (let n2197 = 0; n2197 < v2197.length; n2197++) {
l16 = k2197 === null ? n2197 : k2197[n2197];
l17 = v2197[n2197];
b2198: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b2198;
l21 = l20;
{
const k2199 = keysOf(l21), v2199 = valuesOf(l21);
for (let n2199 = 0; n2199 < v2199.length; n2199++) {
l22 = k2199 === null ? n2199 : k2199[n2199];
l23 = v2199[n2199];
b2200: {
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
b2201: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b2201;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b2201;
{
const k2202 = keysOf(l30), v2202 = valuesOf(l30);
for (let n2202 = 0; n2202 < v2202.length; n2202++) {
l31 = k2202 === null ? n2202 : k2202[n2202];
l32 = v2202[n2202];
b2203: {
l33 = l31;
l34 = l32;
l35 = ["readings"];
l36 = b_object_remove(l34,l35); if (l36 === undefined) break b2203;
l37 = l36;
l27.push(l37);
}
}
}
}
l38 = l27;
l39 = new O64(l26,l38);
l40 = f25(l0,l1,l11,l8,"listed",l39); if (l40 === undefined) break b2195;
l41 = l40;
if (l6 === undefined) l6 = l41; else if (!Q(l6, l41)) conflict();
}
b2204: {
if (l6 === undefined) break b2204;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2205: {
return l2;
}
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2206: {
b2207: {
l3 = undefined;
b2208: {
l4 = f381(l0,l1); if (l4 === undefined) break b2208;
if ((l4 === false)) break b2208;
break b2207;}
l5 = f382(l0,l1); if (l5 === undefined) break b2207;
l6 = l5;
l7 = [];
b2209: {
l8 = f380(l0,l1); if (l8 === undefined) break b2209;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2207;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2210: {
if (l3 !== undefined) break b2210;
l4 = f383(l0,l1); if (l4 === undefined) break b2210;
l5 = l4;
l6 = f380(l0,l1); if (l6 === undefined) break b2210;
l7 = l6;
l8 = f381(l0,l1); if (l8 === undefined) break b2210;
l9 = l8;
l10 = f384(l0,l1,l5,l7,l9); if (l10 === undefined) break b2210;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2211: {
if (l3 === undefined) break b2211;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2212: {
return l2;
}
}
function f385(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2213: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2213;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2213;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2214: {
if (l3 === undefined) break b2214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2215: {
return l2;
}
}
function f386(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2216: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2216;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2216;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b2216;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2217: {
if (l3 === undefined) break b2217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2218: {
return l2;
}
}
function f387(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f388(l0,l1) {
let l3,l2;
b2219: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2220: {
if (l3 === undefined) break b2220;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2221: {
return l2;
}
}
function g389(l0,l1) {
let l3,l4,l2;
b2222: {
l3 = undefined;
l4 = new O48("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2223: {
if (l3 === undefined) break b2223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2224: {
return l2;
}
}
function f389(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2225: {
b2226: {
l3 = undefined;
b2227: {
l4 = f387(l0,l1); if (l4 === undefined) break b2227;
if ((l4 === false)) break b2227;
break b2226;}
l5 = f388(l0,l1); if (l5 === undefined) break b2226;
l6 = l5;
l7 = [];
b2228: {
l8 = f386(l0,l1); if (l8 === undefined) break b2228;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2226;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2229: {
if (l3 !== undefined) break b2229;
l4 = f389(l0,l1); if (l4 === undefined) break b2229;
l5 = l4;
l6 = f386(l0,l1); if (l6 === undefined) break b2229;
l7 = l6;
l8 = f387(l0,l1); if (l8 === undefined) break b2229;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2229;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2230: {
if (l3 === undefined) break b2230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2231: {
return l2;
}
}
function f390(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2232: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2232;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2232;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2233: {
if (l3 === undefined) break b2233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2234: {
return l2;
}
}
function f391(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2235: {
l3 = undefined;
l4 = f391(l0,l1); if (l4 === undefined) break b2235;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2235;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2235;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2236: {
if (l3 === undefined) break b2236;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2237: {
return l2;
}
}
function f392(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f393(l0,l1) {
let l3,l2;
b2238: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2239: {
if (l3 === undefined) break b2239;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2240: {
return l2;
}
}
function g394(l0,l1) {
let l3,l4,l5,l2;
b2241: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2242: {
if (l3 === undefined) break b2242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2243: {
return l2;
}
}
function f394(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2244: {
b2245: {
l3 = undefined;
b2246: {
l4 = f392(l0,l1); if (l4 === undefined) break b2246;
if ((l4 === false)) break b2246;
break b2245;}
l5 = f393(l0,l1); if (l5 === undefined) break b2245;
l6 = l5;
l7 = [];
b2247: {
l8 = f391(l0,l1); if (l8 === undefined) break b2247;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2245;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2248: {
if (l3 !== undefined) break b2248;
l4 = f394(l0,l1); if (l4 === undefined) break b2248;
l5 = l4;
l6 = f391(l0,l1); if (l6 === undefined) break b2248;
l7 = l6;
l8 = f392(l0,l1); if (l8 === undefined) break b2248;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b2248;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2249: {
if (l3 === undefined) break b2249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2250: {
return l2;
}
}
function f395(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2251: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2251;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2251;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2252: {
if (l3 === undefined) break b2252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2253: {
return l2;
}
}
function f396(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2254: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2254;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2254;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2254;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2255: {
if (l3 === undefined) break b2255;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2256: {
return l2;
}
}
function f397(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function f398(l0,l1) {
let l3,l2;
b2257: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2258: {
if (l3 === undefined) break b2258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2259: {
return l2;
}
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2260: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2260;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2260;
l6 = l5;
l7 = f397(l0,l1); if (l7 === undefined) break b2260;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2260;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2260;
if ((l10 === false)) break b2260;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2261: {
if (l3 === undefined) break b2261;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2262: {
return l2;
}
}
function f399(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2263: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2263;
if ((l4 === false)) break b2263;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2263;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2263;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2263;
if (!(l7 === true)) break b2263;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2263;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2263;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2263;
if (!(l10 === true)) break b2263;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2264: {
if (l3 === undefined) break b2264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2265: {
return l2;
}
}
function f400(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2266: {
l3 = undefined;
l4 = f400(l0,l1); if (l4 === undefined) break b2266;
if ((l4 === false)) break b2266;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2266;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2266;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2266;
l8 = l7;
l9 = f397(l0,l1); if (l9 === undefined) break b2266;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2266;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b2266;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2266;
if ((l13 === false)) break b2266;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2267: {
if (l3 === undefined) break b2267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2268: {
return l2;
}
}
function f401(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function f402(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2269: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2269;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2269;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2269;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2269;
l15 = l14;
if (!(l15 === "z")) break b2269;
l16 = b_count(l5); if (l16 === undefined) break b2269;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2269;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2269;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2270: {
if (l4 === undefined) break b2270;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2271: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2271;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2271;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2271;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2271;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2271;
if ((l16 === false)) break b2271;
l17 = b_count(l5); if (l17 === undefined) break b2271;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2271;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2271;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2272: {
if (l4 === undefined) break b2272;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2273: {
return l2;
}
}
function f403(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2274: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2274;
l9 = l8;
if (!(l9 === ".")) break b2274;
l10 = f402(l0,l1,l5); if (l10 === undefined) break b2274;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2274;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2274;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2274;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2274;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2275: {
if (l4 === undefined) break b2275;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2276: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2276;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2276;
if ((l10 === false)) break b2276;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2277: {
if (l4 === undefined) break b2277;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2278: {
return l2;
}
}
function f404(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2279: {
l4 = undefined;
l5 = l3;
l6 = f403(l0,l1,l5); if (l6 === undefined) break b2279;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2279;
if ((l8 === false)) break b2279;
l9 = f403(l0,l1,l5); if (l9 === undefined) break b2279;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2279;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2279;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2280: {
if (l4 === undefined) break b2280;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2281: {
l4 = undefined;
l5 = l3;
l6 = f403(l0,l1,l5); if (l6 === undefined) break b2281;
l7 = l6;
if (!(l7 === "")) break b2281;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2282: {
if (l4 === undefined) break b2282;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2283: {
return l2;
}
}
function f405(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2284: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2284;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2284;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2284;
l12 = D(l11, l9); if (l12 === undefined) break b2284;
b2285: {
b2286: {
break b2285;
}
break b2284;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2284;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2284;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2284;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2284;
l24 = D(l23, l15); if (l24 === undefined) break b2284;
b2287: {
b2288: {
break b2287;
}
break b2284;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2284;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2284;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2284;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2284;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2284;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2284;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2284;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2284;
l53 = l52;
l54 = f404(l0,l1,l5); if (l54 === undefined) break b2284;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2284;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2284;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2284;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2284;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2284;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2284;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2284;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2284;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2284;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2289: {
if (l4 === undefined) break b2289;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2290: {
return l2;
}
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2291: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2291;
l5 = l4;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2291;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2292: {
if (l3 === undefined) break b2292;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2293: {
return l2;
}
}
function f406(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2294: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2294;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2294;
l6 = l5;
l7 = f405(l0,l1,l6); if (l7 === undefined) break b2294;
l8 = l7;
l9 = l8;
l10 = f406(l0,l1); if (l10 === undefined) break b2294;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2294;
if ((l12 === false)) break b2294;
l13 = f406(l0,l1); if (l13 === undefined) break b2294;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2294;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2295: {
if (l3 === undefined) break b2295;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2296: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2297: {
l2 = new RegoSet();
}
b2298: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2298;
if ((l4 === false)) break b2298;
b2299: {
l5 = f401(l0,l1); if (l5 === undefined) break b2299;
if ((l5 === false)) break b2299;
break b2298;}
l6 = f397(l0,l1); if (l6 === undefined) break b2298;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2298;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2298;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2298;
l12 = l11;
l13 = f407(l0,l1); if (l13 === undefined) break b2298;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2298;
if ((l15 === false)) break b2298;
l16 = f397(l0,l1); if (l16 === undefined) break b2298;
l17 = l16;
l18 = f27(l0,l1,"locked_out",l17); if (l18 === undefined) break b2298;
l19 = l18;
l2.add(l19);
}
b2300: {
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
let l2,l3,l4,l5,l6,l7;
b2301: {
l2 = new RegoSet();
}
b2302: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2302;
if ((l4 === false)) break b2302;
b2303: {
l5 = f401(l0,l1); if (l5 === undefined) break b2303;
if ((l5 === false)) break b2303;
break b2302;}
b2304: {
l6 = f407(l0,l1); if (l6 === undefined) break b2304;
if ((l6 === false)) break b2304;
break b2302;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2305: {
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b2306: {
b2307: {
l3 = undefined;
l4 = f400(l0,l1); if (l4 === undefined) break b2307;
if ((l4 === false)) break b2307;
l5 = f397(l0,l1); if (l5 === undefined) break b2307;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2307;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2307;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2308: {
if (l3 !== undefined) break b2308;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2309: {
if (l3 === undefined) break b2309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2310: {
return l2;
}
}
function f410(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function f411(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2311: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2311;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2311;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2311;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2311;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2311;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2311;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2312: {
if (l4 === undefined) break b2312;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2313: {
return l2;
}
}
function f412(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2314: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2314;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2314;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2314;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2314;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2314;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2315: {
if (l5 === undefined) break b2315;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2316: {
return l2;
}
}
function f413(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2317: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2317;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2317;
l8 = D(l7, l5); if (l8 === undefined) break b2317;
b2318: {
b2319: {
break b2318;
}
break b2317;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2320: {
if (l4 === undefined) break b2320;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2321: {
return l2;
}
}
function f414(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2322: {
l4 = undefined;
l5 = l3;
l6 = f403(l0,l1,l5); if (l6 === undefined) break b2322;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2322;
if ((l8 === false)) break b2322;
l9 = f403(l0,l1,l5); if (l9 === undefined) break b2322;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2322;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2323: {
if (l4 === undefined) break b2323;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2324: {
l4 = undefined;
l5 = l3;
l6 = f403(l0,l1,l5); if (l6 === undefined) break b2324;
l7 = l6;
if (!(l7 === "")) break b2324;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2325: {
if (l4 === undefined) break b2325;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2326: {
return l2;
}
}
function f415(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2327: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f411(l0,l1,l6); if (l8 === undefined) break b2327;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2327;
l11 = l10;
l12 = l11;
l13 = f412(l0,l1,l6,l12); if (l13 === undefined) break b2327;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2327;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2327;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2327;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2327;
l24 = l23;
l25 = f413(l0,l1,l24); if (l25 === undefined) break b2327;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2327;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2327;
l32 = l31;
l33 = f413(l0,l1,l32); if (l33 === undefined) break b2327;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2327;
l38 = l37;
l39 = f414(l0,l1,l6); if (l39 === undefined) break b2327;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2327;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2328: {
if (l5 === undefined) break b2328;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2329: {
return l2;
}
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2330: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2330;
if ((l4 === false)) break b2330;
l5 = f407(l0,l1); if (l5 === undefined) break b2330;
if ((l5 === false)) break b2330;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2330;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2330;
l8 = l7;
l9 = f397(l0,l1); if (l9 === undefined) break b2330;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2330;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2330;
l12 = l11;
l13 = f415(l0,l1,l8,l12); if (l13 === undefined) break b2330;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2331: {
if (l3 === undefined) break b2331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2332: {
return l2;
}
}
function f416(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2333: {
b2334: {
l3 = undefined;
b2335: {
l4 = f397(l0,l1); if (l4 === undefined) break b2335;
if ((l4 === false)) break b2335;
break b2334;}
l5 = f398(l0,l1); if (l5 === undefined) break b2334;
l6 = l5;
l7 = [];
b2336: {
l8 = f396(l0,l1); if (l8 === undefined) break b2336;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2334;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2337: {
if (l3 !== undefined) break b2337;
l4 = f408(l0,l1); if (l4 === undefined) break b2337;
l5 = l4;
l6 = f409(l0,l1); if (l6 === undefined) break b2337;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b2337;
l9 = l8;
l10 = f397(l0,l1); if (l10 === undefined) break b2337;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2337;
l13 = l12;
l14 = f410(l0,l1); if (l14 === undefined) break b2337;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2337;
l17 = l16;
l18 = f397(l0,l1); if (l18 === undefined) break b2337;
l19 = l18;
l20 = f408(l0,l1); if (l20 === undefined) break b2337;
l21 = l20;
l22 = f409(l0,l1); if (l22 === undefined) break b2337;
l23 = l22;
l24 = ["locked_out"];
l25 = f221(l0,l1,l24,l19,l21,l23); if (l25 === undefined) break b2337;
l26 = l25;
l27 = f397(l0,l1); if (l27 === undefined) break b2337;
l28 = l27;
l29 = f85(l0,l1,l28); if (l29 === undefined) break b2337;
l30 = l29;
l31 = f398(l0,l1); if (l31 === undefined) break b2337;
l32 = l31;
l33 = f396(l0,l1); if (l33 === undefined) break b2337;
l34 = l33;
l35 = f409(l0,l1); if (l35 === undefined) break b2337;
l36 = l35;
l37 = f408(l0,l1); if (l37 === undefined) break b2337;
l38 = l37;
l39 = new Bare();
b2338: {
l40 = f416(l0,l1); if (l40 === undefined) break b2338;
l39["locked_until"] = l40;
}
b2339: {
b2340: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2340;
l43 = H(l42) ? l42.login_lockout : undefined; if (l43 === undefined && (l43 = S(l42, "login_lockout")) === undefined) break b2340;
l44 = D(l43, "values"); if (l44 === undefined) break b2340;
l41 = merge(l44, l39);
break b2339;
}
l41 = l39;
}
l45 = l41;
l46 = new O65(l17,l26,l36,l38,l45,l30);
l47 = f25(l0,l1,l32,l34,l9,l46); if (l47 === undefined) break b2337;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2341: {
if (l3 === undefined) break b2341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2342: {
return l2;
}
}
function f417(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g418(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2343: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2343;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2343;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2344: {
if (l3 === undefined) break b2344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2345: {
return l2;
}
}
function f418(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g419(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2346: {
l3 = undefined;
l4 = f418(l0,l1); if (l4 === undefined) break b2346;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2346;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2346;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2347: {
if (l3 === undefined) break b2347;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2348: {
return l2;
}
}
function f419(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f420(l0,l1) {
let l3,l2;
b2349: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2350: {
if (l3 === undefined) break b2350;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2351: {
return l2;
}
}
function g421(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2352: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2352;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2352;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2352;
if ((l7 === false)) break b2352;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2352;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2352;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2353: {
if (l3 === undefined) break b2353;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2354: {
return l2;
}
}
function f421(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g421(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g422(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2355: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2355;
l5 = l4;
l6 = f419(l0,l1); if (l6 === undefined) break b2355;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2355;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2355;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2355;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2356: {
if (l3 === undefined) break b2356;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2357: {
return l2;
}
}
function f422(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g423(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2358: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2358;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2358;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2359: {
if (l3 === undefined) break b2359;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2360: {
return l2;
}
}
function f423(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2361: {
l2 = new RegoSet();
}
b2362: {
l3 = undefined;
l4 = f422(l0,l1); if (l4 === undefined) break b2362;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2362;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2362;
if ((l8 === false)) break b2362;
l2.add("max_age");
}
b2363: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2363;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2363;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2363;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2363;
if ((l8 === false)) break b2363;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2363;
l10 = D(l9, "length"); if (l10 === undefined) break b2363;
l11 = l10;
l12 = f419(l0,l1); if (l12 === undefined) break b2363;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2363;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2363;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2363;
if ((l16 === false)) break b2363;
l2.add("min_length");
}
b2364: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2364;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2364;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2364;
{
const k2365 = keysOf(l6), v2365 = valuesOf(l6);
for (let n2365 = 0; n2365 < v2365.length; n2365++) {
l7 = k2365 === null ? n2365 : k2365[n2365];
l8 = v2365[n2365];
b2366: {
l9 = l7;
l10 = l8;
l11 = f423(l0,l1); if (l11 === undefined) break b2366;
l12 = l11;
b2367: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2367;
if ((l13 === false)) break b2367;
break b2366;}
l2.add("classes");
}
}
}
}
b2368: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2368;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2368;
if ((l5 === false)) break b2368;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2368;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2368;
if (!(l7 === true)) break b2368;
l2.add("default_changed");
}
b2369: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2369;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2369;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2369;
if ((l7 === false)) break b2369;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2369;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2369;
l10 = l9;
l11 = f419(l0,l1); if (l11 === undefined) break b2369;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2369;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2369;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2369;
if ((l15 === false)) break b2369;
l2.add("history");
}
b2370: {
return l2;
}
}
function f424(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2371: {
l3 = undefined;
l4 = new RegoSet();
b2372: {
l5 = f419(l0,l1); if (l5 === undefined) break b2372;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2372;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2372;
{
const k2373 = keysOf(l7), v2373 = valuesOf(l7);
for (let n2373 = 0; n2373 < v2373.length; n2373++) {
l8 = k2373 === null ? n2373 : k2373[n2373];
l9 = v2373[n2373];
b2374: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2375: {
l14 = f423(l0,l1); if (l14 === undefined) break b2375;
{
const k2376 = keysOf(l14), v2376 = valuesOf(l14);
for (let n2376 = 0; n2376 < v2376.length; n2376++) {
l15 = k2376 === null ? n2376 : k2376[n2376];
l16 = v2376[n2376];
b2377: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2371;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2378: {
if (l3 === undefined) break b2378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2379: {
return l2;
}
}
function f425(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l2;
b2380: {
l3 = undefined;
l4 = new O66("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2381: {
if (l3 === undefined) break b2381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2382: {
return l2;
}
}
function f426(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2383: {
l3 = undefined;
l4 = new RegoSet();
b2384: {
l5 = f424(l0,l1); if (l5 === undefined) break b2384;
{
const k2385 = keysOf(l5), v2385 = valuesOf(l5);
for (let n2385 = 0; n2385 < v2385.length; n2385++) {
l6 = k2385 === null ? n2385 : k2385[n2385];
l7 = v2385[n2385];
b2386: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2387: {
l11 = f425(l0,l1); if (l11 === undefined) break b2387;
l10["classes"] = l11;
}
b2388: {
b2389: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2389;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2389;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2389;
l12 = merge(l15, l10);
break b2388;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2386;
l19 = l18;
l20 = f426(l0,l1); if (l20 === undefined) break b2386;
l21 = D(l20, l9); if (l21 === undefined) break b2386;
l22 = l21;
l23 = f419(l0,l1); if (l23 === undefined) break b2386;
l24 = D(l23, l9); if (l24 === undefined) break b2386;
l25 = l24;
l26 = f76(l0,l1,l22,l25,l19); if (l26 === undefined) break b2386;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2390: {
if (l3 === undefined) break b2390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2391: {
return l2;
}
}
function f427(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g428(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2392: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2392;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2392;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2392;
if ((l7 === false)) break b2392;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2393: {
if (l3 === undefined) break b2393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2394: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2394;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2394;
l6 = null;
if (!Q(l5, l6)) break b2394;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2395: {
if (l3 === undefined) break b2395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2396: {
return l2;
}
}
function f428(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g429(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2397: {
l2 = new RegoSet();
}
b2398: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2398;
{
const k2399 = keysOf(l4), v2399 = valuesOf(l4);
for (let n2399 = 0; n2399 < v2399.length; n2399++) {
l5 = k2399 === null ? n2399 : k2399[n2399];
l6 = v2399[n2399];
b2400: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2400;
if (!(l9 === "unset")) break b2400;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2400;
l12 = l11;
l13 = new O24(l12);
l2.add(l13);
}
}
}
}
b2401: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2401;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2401;
if ((l5 === false)) break b2401;
b2402: {
l6 = f421(l0,l1); if (l6 === undefined) break b2402;
if ((l6 === false)) break b2402;
break b2401;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2403: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2403;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2403;
if ((l5 === false)) break b2403;
b2404: {
l6 = f428(l0,l1); if (l6 === undefined) break b2404;
if ((l6 === false)) break b2404;
break b2403;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2405: {
return l2;
}
}
function f429(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2406: {
l3 = undefined;
l4 = [];
b2407: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2408 = keysOf(l6), v2408 = valuesOf(l6);
for (let n2408 = 0; n2408 < v2408.length; n2408++) {
l7 = k2408 === null ? n2408 : k2408[n2408];
l8 = v2408[n2408];
b2409: {
l9 = l7;
l10 = l8;
l11 = f424(l0,l1); if (l11 === undefined) break b2409;
l12 = D(l11, l10); if (l12 === undefined) break b2409;
if ((l12 === false)) break b2409;
l13 = f419(l0,l1); if (l13 === undefined) break b2409;
l14 = D(l13, l10); if (l14 === undefined) break b2409;
l15 = l14;
l16 = f69(l0,l1,"change_password",l15); if (l16 === undefined) break b2409;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2410: {
if (l3 === undefined) break b2410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2411: {
return l2;
}
}
function f430(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2412: {
b2413: {
l3 = undefined;
l4 = f424(l0,l1); if (l4 === undefined) break b2413;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2413;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2413;
if ((l9 === false)) break b2413;
l10 = f424(l0,l1); if (l10 === undefined) break b2413;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2414: {
if (l3 !== undefined) break b2414;
l4 = new RegoSet();
b2415: {
l5 = f419(l0,l1); if (l5 === undefined) break b2415;
{
const k2416 = keysOf(l5), v2416 = valuesOf(l5);
for (let n2416 = 0; n2416 < v2416.length; n2416++) {
l6 = k2416 === null ? n2416 : k2416[n2416];
l7 = v2416[n2416];
b2417: {
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
b2418: {
if (l3 === undefined) break b2418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2419: {
return l2;
}
}
function f431(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function f432(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l2;
b2420: {
b2421: {
l4 = undefined;
l5 = l3;
l6 = f424(l0,l1); if (l6 === undefined) break b2421;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2421;
if ((l8 === false)) break b2421;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2422: {
if (l4 !== undefined) break b2422;
l5 = l3;
l6 = f419(l0,l1); if (l6 === undefined) break b2422;
l7 = D(l6, l5); if (l7 === undefined) break b2422;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2422;
if (!(l8 === "unset")) break b2422;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2423: {
if (l4 !== undefined) break b2423;
l5 = l3;
l6 = new O67("same_as_previous","changed_on");
l7 = l6;
l8 = D(l7, l5); if (l8 === undefined) break b2423;
l9 = l8;
l10 = new RegoSet();
b2424: {
l11 = f429(l0,l1); if (l11 === undefined) break b2424;
{
const k2425 = keysOf(l11), v2425 = valuesOf(l11);
for (let n2425 = 0; n2425 < v2425.length; n2425++) {
l12 = k2425 === null ? n2425 : k2425[n2425];
l13 = v2425[n2425];
b2426: {
l14 = l12;
if (!O(l13)) break b2426;
l16 = B.count(l13);
l15 = 1;
if (!Q(l16, l15)) break b2426;
l17 = H(l13) ? l13.fact : undefined; if (l17 === undefined && (l17 = S(l13, "fact")) === undefined) break b2426;
l18 = l17;
l10.add(l18);
}
}
}
}
l19 = l10;
l20 = b_internal_member_2(l9,l19); if (l20 === undefined) break b2423;
if ((l20 === false)) break b2423;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2427: {
if (l4 !== undefined) break b2427;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2428: {
if (l4 === undefined) break b2428;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2429: {
return l2;
}
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2430: {
l3 = undefined;
l4 = f421(l0,l1); if (l4 === undefined) break b2430;
l5 = l4;
l6 = f419(l0,l1); if (l6 === undefined) break b2430;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2430;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2430;
l9 = l8;
l10 = f46(l0,l1,l5,l9); if (l10 === undefined) break b2430;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2431: {
if (l3 === undefined) break b2431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2432: {
return l2;
}
}
function f433(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b2433: {
b2434: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2434;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2434;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2434;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2434;
if ((l8 === false)) break b2434;
l9 = f421(l0,l1); if (l9 === undefined) break b2434;
l10 = l9;
l11 = f419(l0,l1); if (l11 === undefined) break b2434;
l12 = H(l11) ? l11.max_age : undefined; if (l12 === undefined && (l12 = S(l11, "max_age")) === undefined) break b2434;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2434;
l14 = l13;
l15 = f419(l0,l1); if (l15 === undefined) break b2434;
l16 = H(l15) ? l15.max_age : undefined; if (l16 === undefined && (l16 = S(l15, "max_age")) === undefined) break b2434;
l17 = l16;
l18 = new Bare();
b2435: {
l19 = f422(l0,l1); if (l19 === undefined) break b2435;
l18["expires_on"] = l19;
}
b2436: {
l20 = f433(l0,l1); if (l20 === undefined) break b2436;
l18["may_change_from"] = l20;
}
b2437: {
b2438: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b2438;
l23 = H(l22) ? l22.password_compliance : undefined; if (l23 === undefined && (l23 = S(l22, "password_compliance")) === undefined) break b2438;
l24 = D(l23, "values"); if (l24 === undefined) break b2438;
l21 = merge(l24, l18);
break b2437;
}
l21 = l18;
}
l25 = l21;
l26 = ["expires_on"];
l27 = f301(l0,l1,l26,l10,l14,l17,l25); if (l27 === undefined) break b2434;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2439: {
if (l3 !== undefined) break b2439;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2440: {
if (l3 === undefined) break b2440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2441: {
return l2;
}
}
function f434(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l2;
b2442: {
b2443: {
l3 = undefined;
b2444: {
l4 = f419(l0,l1); if (l4 === undefined) break b2444;
if ((l4 === false)) break b2444;
break b2443;}
l5 = f420(l0,l1); if (l5 === undefined) break b2443;
l6 = l5;
l7 = [];
b2445: {
l8 = f418(l0,l1); if (l8 === undefined) break b2445;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2443;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2446: {
if (l3 !== undefined) break b2446;
l4 = f427(l0,l1); if (l4 === undefined) break b2446;
l5 = l4;
l6 = f429(l0,l1); if (l6 === undefined) break b2446;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b2446;
l9 = l8;
l10 = f430(l0,l1); if (l10 === undefined) break b2446;
l11 = l10;
l12 = [l11];
l13 = f74(l0,l1,l12); if (l13 === undefined) break b2446;
l14 = l13;
l15 = f420(l0,l1); if (l15 === undefined) break b2446;
l16 = l15;
l17 = f418(l0,l1); if (l17 === undefined) break b2446;
l18 = l17;
l19 = new RegoSet();
b2447: {
l20 = f431(l0,l1); if (l20 === undefined) break b2447;
{
const k2448 = keysOf(l20), v2448 = valuesOf(l20);
for (let n2448 = 0; n2448 < v2448.length; n2448++) {
l21 = k2448 === null ? n2448 : k2448[n2448];
l22 = v2448[n2448];
b2449: {
l23 = l21;
l24 = l22;
l25 = f419(l0,l1); if (l25 === undefined) break b2449;
l26 = D(l25, l24); if (l26 === undefined) break b2449;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2449;
l29 = l28;
{
const k2450 = keysOf(l29), v2450 = valuesOf(l29);
for (let n2450 = 0; n2450 < v2450.length; n2450++) {
l30 = k2450 === null ? n2450 : k2450[n2450];
l31 = v2450[n2450];
b2451: {
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
b2452: {
l36 = f62(l0,l1,"checks"); if (l36 === undefined) break b2452;
if ((l36 === false)) break b2452;
l37 = ["max_age","min_length","classes","default_changed","history"];
l38 = l37;
{
const k2453 = keysOf(l38), v2453 = valuesOf(l38);
for (let n2453 = 0; n2453 < v2453.length; n2453++) {
l39 = k2453 === null ? n2453 : k2453[n2453];
l40 = v2453[n2453];
b2454: {
l41 = l39;
l42 = l40;
l43 = f419(l0,l1); if (l43 === undefined) break b2454;
l44 = D(l43, l42); if (l44 === undefined) break b2454;
if ((l44 === false)) break b2454;
l45 = f432(l0,l1,l42); if (l45 === undefined) break b2454;
l46 = l45;
l47 = f426(l0,l1); if (l47 === undefined) break b2454;
l48 = D(l47, l42); if (l48 === undefined) break b2454;
l49 = l48;
l50 = f419(l0,l1); if (l50 === undefined) break b2454;
l51 = D(l50, l42); if (l51 === undefined) break b2454;
l52 = l51;
l53 = f124(l0,l1,l49,l52,l46); if (l53 === undefined) break b2454;
l54 = l53;
l35.push(l54);
}
}
}
}
l55 = l35;
l56 = f429(l0,l1); if (l56 === undefined) break b2446;
l57 = l56;
l58 = f427(l0,l1); if (l58 === undefined) break b2446;
l59 = l58;
l60 = new Bare();
b2455: {
l61 = f422(l0,l1); if (l61 === undefined) break b2455;
l60["expires_on"] = l61;
}
b2456: {
l62 = f433(l0,l1); if (l62 === undefined) break b2456;
l60["may_change_from"] = l62;
}
b2457: {
b2458: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b2458;
l65 = H(l64) ? l64.password_compliance : undefined; if (l65 === undefined && (l65 = S(l64, "password_compliance")) === undefined) break b2458;
l66 = D(l65, "values"); if (l66 === undefined) break b2458;
l63 = merge(l66, l60);
break b2457;
}
l63 = l60;
}
l67 = l63;
l68 = new RegoSet();
b2459: {
l69 = f431(l0,l1); if (l69 === undefined) break b2459;
{
const k2460 = keysOf(l69), v2460 = valuesOf(l69);
for (let n2460 = 0; n2460 < v2460.length; n2460++) {
l70 = k2460 === null ? n2460 : k2460[n2460];
l71 = v2460[n2460];
b2461: {
l72 = l70;
l73 = l71;
l74 = f419(l0,l1); if (l74 === undefined) break b2461;
l75 = D(l74, l73); if (l75 === undefined) break b2461;
l76 = l75;
l77 = f85(l0,l1,l76); if (l77 === undefined) break b2461;
l78 = l77;
{
const k2462 = keysOf(l78), v2462 = valuesOf(l78);
for (let n2462 = 0; n2462 < v2462.length; n2462++) {
l79 = k2462 === null ? n2462 : k2462[n2462];
l80 = v2462[n2462];
b2463: {
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
l84 = f434(l0,l1); if (l84 === undefined) break b2446;
l85 = l84;
l86 = new O58(l34,l55,l57,l14,l59,l67,l83,l85);
l87 = f25(l0,l1,l16,l18,l9,l86); if (l87 === undefined) break b2446;
l88 = l87;
if (l3 === undefined) l3 = l88; else if (!Q(l3, l88)) conflict();
}
b2464: {
if (l3 === undefined) break b2464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2465: {
return l2;
}
}
function f435(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2466: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2466;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2466;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2467: {
if (l3 === undefined) break b2467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2468: {
return l2;
}
}
function f436(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2469: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2469;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2469;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2469;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2470: {
if (l3 === undefined) break b2470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2471: {
return l2;
}
}
function f437(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f438(l0,l1) {
let l3,l2;
b2472: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2473: {
if (l3 === undefined) break b2473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2474: {
return l2;
}
}
function g439(l0,l1) {
let l3,l4,l2;
b2475: {
l3 = undefined;
l4 = new O48("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2476: {
if (l3 === undefined) break b2476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2477: {
return l2;
}
}
function f439(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2478: {
b2479: {
l3 = undefined;
b2480: {
l4 = f437(l0,l1); if (l4 === undefined) break b2480;
if ((l4 === false)) break b2480;
break b2479;}
l5 = f438(l0,l1); if (l5 === undefined) break b2479;
l6 = l5;
l7 = [];
b2481: {
l8 = f436(l0,l1); if (l8 === undefined) break b2481;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2479;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2482: {
if (l3 !== undefined) break b2482;
l4 = f439(l0,l1); if (l4 === undefined) break b2482;
l5 = l4;
l6 = f436(l0,l1); if (l6 === undefined) break b2482;
l7 = l6;
l8 = f437(l0,l1); if (l8 === undefined) break b2482;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2482;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2483: {
if (l3 === undefined) break b2483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2484: {
return l2;
}
}
function f440(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g441(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2485: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2485;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2485;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2486: {
if (l3 === undefined) break b2486;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2487: {
return l2;
}
}
function f441(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2488: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2488;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2488;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2488;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2489: {
if (l3 === undefined) break b2489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2490: {
return l2;
}
}
function f442(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f443(l0,l1) {
let l3,l2;
b2491: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2492: {
if (l3 === undefined) break b2492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2493: {
return l2;
}
}
function g444(l0,l1) {
let l3,l4,l2;
b2494: {
l3 = undefined;
l4 = new O48("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2495: {
if (l3 === undefined) break b2495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2496: {
return l2;
}
}
function f444(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2497: {
b2498: {
l3 = undefined;
b2499: {
l4 = f442(l0,l1); if (l4 === undefined) break b2499;
if ((l4 === false)) break b2499;
break b2498;}
l5 = f443(l0,l1); if (l5 === undefined) break b2498;
l6 = l5;
l7 = [];
b2500: {
l8 = f441(l0,l1); if (l8 === undefined) break b2500;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2498;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2501: {
if (l3 !== undefined) break b2501;
l4 = f444(l0,l1); if (l4 === undefined) break b2501;
l5 = l4;
l6 = f441(l0,l1); if (l6 === undefined) break b2501;
l7 = l6;
l8 = f442(l0,l1); if (l8 === undefined) break b2501;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2501;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2502: {
if (l3 === undefined) break b2502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2503: {
return l2;
}
}
function f445(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2504: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2504;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2504;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2505: {
if (l3 === undefined) break b2505;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2506: {
return l2;
}
}
function f446(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2507: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2507;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2507;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2507;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2508: {
if (l3 === undefined) break b2508;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2509: {
return l2;
}
}
function f447(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function f448(l0,l1) {
let l3,l2;
b2510: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2511: {
if (l3 === undefined) break b2511;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2512: {
return l2;
}
}
function g449(l0,l1) {
let l3,l4,l5,l2;
b2513: {
l3 = undefined;
l4 = new O68("purpose_limitation");
l5 = new O69("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2514: {
if (l3 === undefined) break b2514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2515: {
return l2;
}
}
function f449(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2516: {
b2517: {
l3 = undefined;
b2518: {
l4 = f447(l0,l1); if (l4 === undefined) break b2518;
if ((l4 === false)) break b2518;
break b2517;}
l5 = f448(l0,l1); if (l5 === undefined) break b2517;
l6 = l5;
l7 = [];
b2519: {
l8 = f446(l0,l1); if (l8 === undefined) break b2519;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2517;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2520: {
if (l3 !== undefined) break b2520;
l4 = f449(l0,l1); if (l4 === undefined) break b2520;
l5 = l4;
l6 = f446(l0,l1); if (l6 === undefined) break b2520;
l7 = l6;
l8 = f447(l0,l1); if (l8 === undefined) break b2520;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b2520;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2521: {
if (l3 === undefined) break b2521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2522: {
return l2;
}
}
function f450(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2523: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2523;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2523;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2524: {
if (l3 === undefined) break b2524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2525: {
return l2;
}
}
function f451(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2526: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2526;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2526;
l6 = l5;
l7 = f451(l0,l1); if (l7 === undefined) break b2526;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2526;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2526;
l10 = D(l9, l6); if (l10 === undefined) break b2526;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2527: {
if (l3 === undefined) break b2527;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2528: {
return l2;
}
}
function f452(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function f453(l0,l1) {
let l3,l2;
b2529: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2530: {
if (l3 === undefined) break b2530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2531: {
return l2;
}
}
function g454(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2532: {
l2 = new Bare();
}
b2533: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2533;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2533;
{
const k2534 = keysOf(l5), v2534 = valuesOf(l5);
for (let n2534 = 0; n2534 < v2534.length; n2534++) {
l6 = k2534 === null ? n2534 : k2534[n2534];
l7 = v2534[n2534];
b2535: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2535;
if ((l10 === false)) break b2535;
insertOnce(l2, l8, true);
}
}
}
}
b2536: {
return l2;
}
}
function f454(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function f455(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2537: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2537;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2537;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2537;
if ((l14 === false)) break b2537;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2537;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2537;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2537;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2537;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2537;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2537;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2538: {
if (l5 === undefined) break b2538;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2539: {
return l2;
}
}
function f456(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2540: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2540;
l7 = l6;
l8 = l7;
l9 = undefined;
b2541: {
b2542: {
if (!Array.isArray(l8)) break b2542;
break b2541;
}
b2543: {
if (!O(l8)) break b2543;
break b2541;
}
b2544: {
if (!(l8 instanceof RegoSet)) break b2544;
break b2541;
}
break b2540;
}
{
const k2545 = keysOf(l8), v2545 = valuesOf(l8);
for (let n2545 = 0; n2545 < v2545.length; n2545++) {
l11 = k2545 === null ? n2545 : k2545[n2545];
l12 = v2545[n2545];
b2546: {
l13 = l11;
l10 = undefined;
b2547: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2547;
if ((l16 === false)) break b2547;
l10 = true;
}
if (l10 !== undefined) break b2546;
l9 = true;
}
}
}
if (l9 !== undefined) break b2540;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2548: {
if (l4 === undefined) break b2548;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2549: {
return l2;
}
}
function f457(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2550: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2550;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2550;
if ((l12 === false)) break b2550;
l13 = f456(l0,l1,l5); if (l13 === undefined) break b2550;
if ((l13 === false)) break b2550;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2551: {
if (l4 === undefined) break b2551;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2552: {
return l2;
}
}
function f458(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2553: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2553;
l11 = l10;
{
const k2554 = keysOf(l11), v2554 = valuesOf(l11);
for (let n2554 = 0; n2554 < v2554.length; n2554++) {
l12 = k2554 === null ? n2554 : k2554[n2554];
l13 = v2554[n2554];
b2555: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2555;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2555;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2555;
l21 = D(l20, l15); if (l21 === undefined) break b2555;
b2556: {
b2557: {
break b2556;
}
break b2555;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2555;
if ((l26 === false)) break b2555;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2558: {
if (l6 === undefined) break b2558;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2559: {
return l2;
}
}
function f459(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2560: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f458(l0,l1,l6,l8,l9); if (l10 === undefined) break b2560;
if ((l10 === false)) break b2560;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2561: {
if (l5 === undefined) break b2561;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2562: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2562;
{
const k2563 = keysOf(l8), v2563 = valuesOf(l8);
for (let n2563 = 0; n2563 < v2563.length; n2563++) {
l9 = k2563 === null ? n2563 : k2563[n2563];
l10 = v2563[n2563];
b2564: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2564;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2564;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2564;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2564;
if ((l21 === false)) break b2564;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2564;
l24 = l23;
if (!Q(l24, l12)) break b2564;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2564;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f458(l0,l1,l27,l28,l29); if (l30 === undefined) break b2564;
if ((l30 === false)) break b2564;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2565: {
if (l5 === undefined) break b2565;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2566: {
return l2;
}
}
function f460(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2567: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2567;
{
const k2568 = keysOf(l8), v2568 = valuesOf(l8);
for (let n2568 = 0; n2568 < v2568.length; n2568++) {
l9 = k2568 === null ? n2568 : k2568[n2568];
l10 = v2568[n2568];
b2569: {
l11 = l9;
l12 = l10;
l13 = f455(l0,l1,l6,l12); if (l13 === undefined) break b2569;
l14 = l13;
if (!Array.isArray(l14)) break b2569;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2569;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2569;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2569;
l20 = l18;
l21 = f457(l0,l1,l19); if (l21 === undefined) break b2569;
if ((l21 === false)) break b2569;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2569;
{
const k2570 = keysOf(l22), v2570 = valuesOf(l22);
for (let n2570 = 0; n2570 < v2570.length; n2570++) {
l23 = k2570 === null ? n2570 : k2570[n2570];
l24 = v2570[n2570];
b2571: {
l25 = l23;
l26 = l24;
l27 = f455(l0,l1,l20,l26); if (l27 === undefined) break b2571;
l28 = l27;
if (!Array.isArray(l28)) break b2571;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2571;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2571;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2571;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f458(l0,l1,l33,l35,l36); if (l37 === undefined) break b2571;
if ((l37 === false)) break b2571;
l38 = f459(l0,l1,l34,l7); if (l38 === undefined) break b2571;
if ((l38 === false)) break b2571;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2572: {
if (l5 === undefined) break b2572;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2573: {
return l2;
}
}
function f461(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2574: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2574;
l9 = l8;
{
const k2575 = keysOf(l9), v2575 = valuesOf(l9);
for (let n2575 = 0; n2575 < v2575.length; n2575++) {
l10 = k2575 === null ? n2575 : k2575[n2575];
l11 = v2575[n2575];
b2576: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2576;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2576;
l16 = D(l15, l13); if (l16 === undefined) break b2576;
b2577: {
b2578: {
break b2577;
}
break b2576;
}
if (!Q(l16, l5)) break b2576;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2579: {
if (l4 === undefined) break b2579;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2580: {
return l2;
}
}
function f462(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2581: {
l4 = undefined;
l5 = l3;
l6 = f461(l0,l1,l5); if (l6 === undefined) break b2581;
if ((l6 === false)) break b2581;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2582: {
if (l4 === undefined) break b2582;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2583: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2583;
l7 = l6;
if (!Array.isArray(l7)) break b2583;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2583;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2583;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2583;
l13 = l11;
l14 = f461(l0,l1,l12); if (l14 === undefined) break b2583;
if ((l14 === false)) break b2583;
l15 = b_count(l13); if (l15 === undefined) break b2583;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2583;
if ((l18 === false)) break b2583;
l19 = f456(l0,l1,l13); if (l19 === undefined) break b2583;
if ((l19 === false)) break b2583;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2584: {
if (l4 === undefined) break b2584;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2585: {
return l2;
}
}
function f463(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2586: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2586;
l7 = l6;
if (!Array.isArray(l7)) break b2586;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2586;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2586;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2586;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f458(l0,l1,l12,l14,l15); if (l16 === undefined) break b2586;
if ((l16 === false)) break b2586;
l17 = f461(l0,l1,l13); if (l17 === undefined) break b2586;
if ((l17 === false)) break b2586;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2587: {
if (l4 === undefined) break b2587;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2588: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2588;
l7 = l6;
if (!Array.isArray(l7)) break b2588;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2588;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2588;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2588;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2588;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f458(l0,l1,l12,l15,l16); if (l17 === undefined) break b2588;
if ((l17 === false)) break b2588;
l18 = f461(l0,l1,l13); if (l18 === undefined) break b2588;
if ((l18 === false)) break b2588;
l19 = f462(l0,l1,l14); if (l19 === undefined) break b2588;
if ((l19 === false)) break b2588;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2589: {
if (l4 === undefined) break b2589;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2590: {
return l2;
}
}
function f464(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2591: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2591;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2591;
l9 = f456(l0,l1,l5); if (l9 === undefined) break b2591;
if ((l9 === false)) break b2591;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2592: {
if (l4 === undefined) break b2592;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2593: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2593;
l7 = l6;
if (!Array.isArray(l7)) break b2593;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2593;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2593;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2593;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2593;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2593;
l17 = b_count(l13); if (l17 === undefined) break b2593;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2593;
l20 = f456(l0,l1,l12); if (l20 === undefined) break b2593;
if ((l20 === false)) break b2593;
l21 = f456(l0,l1,l13); if (l21 === undefined) break b2593;
if ((l21 === false)) break b2593;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2594: {
if (l4 === undefined) break b2594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2595: {
return l2;
}
}
function f465(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2596: {
l4 = undefined;
l5 = l3;
l6 = f463(l0,l1,l5); if (l6 === undefined) break b2596;
if ((l6 === false)) break b2596;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2597: {
if (l4 === undefined) break b2597;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2598: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2598;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2598;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2598;
if ((l13 === false)) break b2598;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2598;
l16 = l15;
if (!(l16 === "Z")) break b2598;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2598;
l19 = l18;
l20 = f463(l0,l1,l19); if (l20 === undefined) break b2598;
if ((l20 === false)) break b2598;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2599: {
if (l4 === undefined) break b2599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2600: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2601 = keysOf(l7), v2601 = valuesOf(l7);
for (let n2601 = 0; n2601 < v2601.length; n2601++) {
l8 = k2601 === null ? n2601 : k2601[n2601];
l9 = v2601[n2601];
b2602: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2602;
l13 = l12;
if (!Array.isArray(l13)) break b2602;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2602;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2602;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2602;
l19 = l17;
l20 = f463(l0,l1,l18); if (l20 === undefined) break b2602;
if ((l20 === false)) break b2602;
l21 = f464(l0,l1,l19); if (l21 === undefined) break b2602;
if ((l21 === false)) break b2602;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2603: {
if (l4 === undefined) break b2603;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2604: {
return l2;
}
}
function f466(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2605: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2605;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2605;
l12 = l11;
l13 = l12;
l14 = [];
b2606: {
{
const k2607 = keysOf(l13), v2607 = valuesOf(l13);
for (let n2607 = 0; n2607 < v2607.length; n2607++) {
l15 = k2607 === null ? n2607 : k2607[n2607];
l16 = v2607[n2607];
b2608: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2608;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2608;
if ((l21 === false)) break b2608;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2605;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2605;
l27 = l26;
l28 = f460(l0,l1,l27,l7); if (l28 === undefined) break b2605;
if ((l28 === false)) break b2605;
l29 = b_max(l22); if (l29 === undefined) break b2605;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2605;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2605;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2605;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2605;
l39 = l38;
if (!Q(l34, l39)) break b2605;
l40 = b_max(l22); if (l40 === undefined) break b2605;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2605;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2605;
l47 = l46;
l48 = f465(l0,l1,l47); if (l48 === undefined) break b2605;
if ((l48 === false)) break b2605;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2609: {
if (l5 === undefined) break b2609;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2610: {
return l2;
}
}
function f467(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2611: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2611;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2611;
l8 = D(l7, l5); if (l8 === undefined) break b2611;
l9 = l8;
l10 = f452(l0,l1); if (l10 === undefined) break b2611;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2611;
l12 = l11;
l13 = f466(l0,l1,l9,l12); if (l13 === undefined) break b2611;
if ((l13 === false)) break b2611;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2612: {
if (l4 === undefined) break b2612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2613: {
return l2;
}
}
function g468(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2614: {
l2 = new RegoSet();
}
b2615: {
l3 = undefined;
l4 = f454(l0,l1); if (l4 === undefined) break b2615;
{
const k2616 = keysOf(l4), v2616 = valuesOf(l4);
for (let n2616 = 0; n2616 < v2616.length; n2616++) {
l5 = k2616 === null ? n2616 : k2616[n2616];
l6 = v2616[n2616];
b2617: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2618: {
l3 = undefined;
l4 = f467(l0,l1,"date"); if (l4 === undefined) break b2618;
if ((l4 === false)) break b2618;
l2.add("time");
}
b2619: {
l3 = undefined;
l4 = f467(l0,l1,"time"); if (l4 === undefined) break b2619;
if ((l4 === false)) break b2619;
l2.add("date");
}
b2620: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2620;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2620;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2620;
if (!(l6 === true)) break b2620;
l2.add("stamped");
}
b2621: {
return l2;
}
}
function f468(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2622: {
l2 = new RegoSet();
}
b2623: {
l3 = undefined;
l4 = f452(l0,l1); if (l4 === undefined) break b2623;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2623;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2623;
if ((l7 === false)) break b2623;
l8 = f452(l0,l1); if (l8 === undefined) break b2623;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2623;
{
const k2624 = keysOf(l9), v2624 = valuesOf(l9);
for (let n2624 = 0; n2624 < v2624.length; n2624++) {
l10 = k2624 === null ? n2624 : k2624[n2624];
l11 = v2624[n2624];
b2625: {
l12 = l10;
l13 = l11;
l14 = f468(l0,l1); if (l14 === undefined) break b2625;
l15 = l14;
b2626: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2626;
if ((l16 === false)) break b2626;
break b2625;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2625;
l19 = l18;
l20 = f452(l0,l1); if (l20 === undefined) break b2625;
l21 = l20;
l22 = f27(l0,l1,l19,l21); if (l22 === undefined) break b2625;
l23 = l22;
l2.add(l23);
}
}
}
}
b2627: {
l3 = undefined;
l4 = f452(l0,l1); if (l4 === undefined) break b2627;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2627;
if ((l5 === false)) break b2627;
l6 = new RegoSet();
b2628: {
l7 = f452(l0,l1); if (l7 === undefined) break b2628;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2628;
{
const k2629 = keysOf(l8), v2629 = valuesOf(l8);
for (let n2629 = 0; n2629 < v2629.length; n2629++) {
l9 = k2629 === null ? n2629 : k2629[n2629];
l10 = v2629[n2629];
b2630: {
l11 = l9;
l12 = l10;
l13 = f468(l0,l1); if (l13 === undefined) break b2630;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2630;
if ((l15 === false)) break b2630;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2627;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2627;
l20 = f452(l0,l1); if (l20 === undefined) break b2627;
l21 = l20;
l22 = f27(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2627;
l23 = l22;
l2.add(l23);
}
b2631: {
return l2;
}
}
function f469(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2632: {
l2 = new RegoSet();
}
b2633: {
l3 = undefined;
l4 = f452(l0,l1); if (l4 === undefined) break b2633;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2633;
if (!(l5 === "unset")) break b2633;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2633;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2633;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2633;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b2634: {
return l2;
}
}
function f470(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2635: {
l3 = undefined;
l4 = new RegoSet();
b2636: {
l5 = new O70("time","date");
l6 = l5;
{
const k2637 = keysOf(l6), v2637 = valuesOf(l6);
for (let n2637 = 0; n2637 < v2637.length; n2637++) {
l7 = k2637 === null ? n2637 : k2637[n2637];
l8 = v2637[n2637];
b2638: {
l9 = l7;
l10 = l8;
l11 = f467(l0,l1,l9); if (l11 === undefined) break b2638;
if ((l11 === false)) break b2638;
b2639: {
l12 = f454(l0,l1); if (l12 === undefined) break b2639;
l13 = D(l12, l10); if (l13 === undefined) break b2639;
if ((l13 === false)) break b2639;
break b2638;}
l14 = f452(l0,l1); if (l14 === undefined) break b2638;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2638;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2638;
l18 = l17;
{
const k2640 = keysOf(l18), v2640 = valuesOf(l18);
for (let n2640 = 0; n2640 < v2640.length; n2640++) {
l19 = k2640 === null ? n2640 : k2640[n2640];
l20 = v2640[n2640];
b2641: {
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
b2642: {
if (l3 === undefined) break b2642;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2643: {
return l2;
}
}
function f471(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g472(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2644: {
l3 = undefined;
l4 = [];
b2645: {
l5 = f452(l0,l1); if (l5 === undefined) break b2645;
l6 = H(l5) ? l5.required_fields : undefined; if (l6 === undefined && (l6 = S(l5, "required_fields")) === undefined) break b2645;
{
const k2646 = keysOf(l6), v2646 = valuesOf(l6);
for (let n2646 = 0; n2646 < v2646.length; n2646++) {
l7 = k2646 === null ? n2646 : k2646[n2646];
l8 = v2646[n2646];
b2647: {
l9 = l7;
l10 = l8;
l11 = [l10,"missing"];
l12 = b_concat("_",l11); if (l12 === undefined) break b2647;
l13 = l12;
l4.push(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2648: {
if (l3 === undefined) break b2648;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2649: {
return l2;
}
}
function f472(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b2650: {
b2651: {
l3 = undefined;
b2652: {
l4 = f452(l0,l1); if (l4 === undefined) break b2652;
if ((l4 === false)) break b2652;
break b2651;}
l5 = f453(l0,l1); if (l5 === undefined) break b2651;
l6 = l5;
l7 = [];
b2653: {
l8 = f451(l0,l1); if (l8 === undefined) break b2653;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b2651;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2654: {
if (l3 !== undefined) break b2654;
l4 = f469(l0,l1); if (l4 === undefined) break b2654;
l5 = l4;
l6 = f470(l0,l1); if (l6 === undefined) break b2654;
l7 = l6;
l8 = f115(l0,l1,l5,l7); if (l8 === undefined) break b2654;
l9 = l8;
l10 = f452(l0,l1); if (l10 === undefined) break b2654;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2654;
l13 = l12;
l14 = f471(l0,l1); if (l14 === undefined) break b2654;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2654;
l17 = l16;
l18 = f452(l0,l1); if (l18 === undefined) break b2654;
l19 = l18;
l20 = f85(l0,l1,l19); if (l20 === undefined) break b2654;
l21 = l20;
l22 = f453(l0,l1); if (l22 === undefined) break b2654;
l23 = l22;
l24 = f451(l0,l1); if (l24 === undefined) break b2654;
l25 = l24;
l26 = [];
b2655: {
l27 = f62(l0,l1,"checks"); if (l27 === undefined) break b2655;
if ((l27 === false)) break b2655;
l28 = f472(l0,l1); if (l28 === undefined) break b2655;
l29 = l28;
l30 = [];
b2656: {
l31 = "statement_missing";
l32 = f452(l0,l1); if (l32 === undefined) break b2656;
l33 = H(l32) ? l32.one_of : undefined; if (l33 === undefined && (l33 = S(l32, "one_of")) === undefined) break b2656;
if ((l33 === false)) break b2656;
l30.push(l31);
}
l34 = l30;
l35 = b_array_concat(l29,l34); if (l35 === undefined) break b2655;
l36 = l35;
{
const k2657 = keysOf(l36), v2657 = valuesOf(l36);
for (let n2657 = 0; n2657 < v2657.length; n2657++) {
l37 = k2657 === null ? n2657 : k2657[n2657];
l38 = v2657[n2657];
b2658: {
l39 = l37;
l40 = l38;
l41 = new RegoSet();
b2659: {
l42 = f469(l0,l1); if (l42 === undefined) break b2659;
{
const k2660 = keysOf(l42), v2660 = valuesOf(l42);
for (let n2660 = 0; n2660 < v2660.length; n2660++) {
l43 = k2660 === null ? n2660 : k2660[n2660];
l44 = v2660[n2660];
b2661: {
l45 = l43;
l46 = l44;
l47 = H(l46) ? l46.code : undefined; if (l47 === undefined && (l47 = S(l46, "code")) === undefined) break b2661;
l48 = l47;
l41.add(l48);
}
}
}
}
l49 = l41;
l50 = f470(l0,l1); if (l50 === undefined) break b2658;
l51 = l50;
l52 = f220(l0,l1,l40,l49,l51); if (l52 === undefined) break b2658;
l53 = l52;
l54 = l53;
l55 = f452(l0,l1); if (l55 === undefined) break b2658;
l56 = l55;
l57 = f124(l0,l1,l40,l56,l54); if (l57 === undefined) break b2658;
l58 = l57;
l26.push(l58);
}
}
}
}
l59 = l26;
l60 = f470(l0,l1); if (l60 === undefined) break b2654;
l61 = l60;
l62 = [];
b2662: {
l63 = f469(l0,l1); if (l63 === undefined) break b2662;
l64 = l63;
l65 = b_count(l64); if (l65 === undefined) break b2662;
l66 = l65;
l67 = 0;
l68 = b_gt(l66,l67); if (l68 === undefined) break b2662;
if ((l68 === false)) break b2662;
l69 = f452(l0,l1); if (l69 === undefined) break b2662;
l70 = l69;
l71 = f69(l0,l1,"complete_entry",l70); if (l71 === undefined) break b2662;
l72 = l71;
l62.push(l72);
}
l73 = l62;
l74 = f469(l0,l1); if (l74 === undefined) break b2654;
l75 = l74;
l76 = new O25(l17,l59,l61,l73,l75,l21);
l77 = f25(l0,l1,l23,l25,l9,l76); if (l77 === undefined) break b2654;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b2663: {
if (l3 === undefined) break b2663;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2664: {
return l2;
}
}
function f473(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2665: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2665;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2665;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2666: {
if (l3 === undefined) break b2666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2667: {
return l2;
}
}
function f474(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2668: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2668;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2668;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2668;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2669: {
if (l3 === undefined) break b2669;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2670: {
return l2;
}
}
function f475(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function f476(l0,l1) {
let l3,l2;
b2671: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2672: {
if (l3 === undefined) break b2672;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2673: {
return l2;
}
}
function f477(l0,l1) {
let l3,l4,l5,l6,l2;
b2674: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2674;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2674;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2675: {
if (l3 === undefined) break b2675;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2676: {
return l2;
}
}
function g478(l0,l1) {
let l3,l4,l5,l6,l2;
b2677: {
l3 = undefined;
l4 = f475(l0,l1); if (l4 === undefined) break b2677;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2677;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2678: {
if (l3 === undefined) break b2678;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2679: {
return l2;
}
}
function f478(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2680: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2680;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2680;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2680;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2681: {
if (l3 === undefined) break b2681;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2682: {
return l2;
}
}
function f479(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2683: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2683;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2683;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2683;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2684: {
if (l3 === undefined) break b2684;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2685: {
return l2;
}
}
function f480(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f481(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2686: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2686;
if ((l10 === false)) break b2686;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2687: {
if (l6 === undefined) break b2687;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2688: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f98(l0,l1,l7,l8,l9); if (l10 === undefined) break b2688;
if ((l10 === false)) break b2688;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2689: {
if (l6 === undefined) break b2689;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2690: {
return l2;
}
}
function f482(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2691: {
l4 = undefined;
l5 = l3;
l6 = f478(l0,l1); if (l6 === undefined) break b2691;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2691;
l8 = l7;
l9 = f335(l0,l1,l5,l8); if (l9 === undefined) break b2691;
l10 = l9;
l11 = f478(l0,l1); if (l11 === undefined) break b2691;
l12 = H(l11) ? l11.unit_not_listed : undefined; if (l12 === undefined && (l12 = S(l11, "unit_not_listed")) === undefined) break b2691;
l13 = H(l12) ? l12.district_sections : undefined; if (l13 === undefined && (l13 = S(l12, "district_sections")) === undefined) break b2691;
l14 = l13;
l15 = b_internal_member_2(l10,l14); if (l15 === undefined) break b2691;
if ((l15 === false)) break b2691;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2692: {
if (l4 === undefined) break b2692;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2693: {
return l2;
}
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2694: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2694;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2694;
l6 = l5;
l7 = f482(l0,l1,l6); if (l7 === undefined) break b2694;
if ((l7 === false)) break b2694;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2695: {
if (l3 === undefined) break b2695;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2696: {
return l2;
}
}
function f483(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2697: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2697;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2697;
if ((l5 === false)) break b2697;
b2698: {
l6 = f483(l0,l1); if (l6 === undefined) break b2698;
if ((l6 === false)) break b2698;
break b2697;}
l7 = f477(l0,l1); if (l7 === undefined) break b2697;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2697;
l9 = l8;
l10 = f95(l0,l1,l9); if (l10 === undefined) break b2697;
l11 = l10;
l12 = f480(l0,l1); if (l12 === undefined) break b2697;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2697;
l14 = l13;
l15 = f96(l0,l1,l11,l14); if (l15 === undefined) break b2697;
l16 = l15;
{
const k2699 = keysOf(l16), v2699 = valuesOf(l16);
for (let n2699 = 0; n2699 < v2699.length; n2699++) {
l17 = k2699 === null ? n2699 : k2699[n2699];
l18 = v2699[n2699];
b2700: {
l19 = l17;
l20 = l18;
l21 = f482(l0,l1,l20); if (l21 === undefined) break b2700;
if ((l21 === false)) break b2700;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2701: {
if (l3 === undefined) break b2701;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2702: {
return l2;
}
}
function f484(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2703: {
l2 = new Bare();
}
b2704: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2704;
{
const k2705 = keysOf(l4), v2705 = valuesOf(l4);
for (let n2705 = 0; n2705 < v2705.length; n2705++) {
l5 = k2705 === null ? n2705 : k2705[n2705];
l6 = v2705[n2705];
b2706: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2706;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2707: {
return l2;
}
}
function f485(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g486(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2708: {
l2 = new RegoSet();
}
b2709: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2709;
{
const k2710 = keysOf(l4), v2710 = valuesOf(l4);
for (let n2710 = 0; n2710 < v2710.length; n2710++) {
l5 = k2710 === null ? n2710 : k2710[n2710];
l6 = v2710[n2710];
b2711: {
l7 = l5;
l8 = l6;
b2712: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2712;
if ((l9 === false)) break b2712;
break b2711;}
l2.add(l7);
}
}
}
}
b2713: {
return l2;
}
}
function f486(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f487(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2714: {
l4 = undefined;
l5 = l3;
l6 = f485(l0,l1); if (l6 === undefined) break b2714;
l7 = D(l6, l5); if (l7 === undefined) break b2714;
{
const k2715 = keysOf(l7), v2715 = valuesOf(l7);
for (let n2715 = 0; n2715 < v2715.length; n2715++) {
l8 = k2715 === null ? n2715 : k2715[n2715];
l9 = v2715[n2715];
b2716: {
l10 = l8;
l11 = l9;
l12 = f477(l0,l1); if (l12 === undefined) break b2716;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2716;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2716;
if ((l15 === false)) break b2716;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2717: {
if (l4 === undefined) break b2717;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2718: {
l4 = undefined;
l5 = l3;
l6 = f486(l0,l1); if (l6 === undefined) break b2718;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2718;
if ((l8 === false)) break b2718;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2719: {
if (l4 === undefined) break b2719;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2720: {
return l2;
}
}
function f488(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2721: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2721;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2721;
if ((l8 === false)) break b2721;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2721;
if ((l9 === false)) break b2721;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2722: {
if (l4 === undefined) break b2722;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2723: {
return l2;
}
}
function f489(l0,l1) {
let l3,l4,l5,l6,l2;
b2724: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2724;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2724;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2725: {
if (l3 === undefined) break b2725;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2726: {
return l2;
}
}
function f490(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2727: {
b2728: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2728;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2728;
if ((l8 === false)) break b2728;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2729: {
if (l5 !== undefined) break b2729;
l6 = l3;
l7 = l4;
l8 = f95(l0,l1,l6); if (l8 === undefined) break b2729;
l9 = l8;
l10 = f95(l0,l1,l7); if (l10 === undefined) break b2729;
l11 = l10;
if (!Q(l9, l11)) break b2729;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2730: {
if (l5 === undefined) break b2730;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2731: {
return l2;
}
}
function g491(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2732: {
l3 = undefined;
b2733: {
l4 = f478(l0,l1); if (l4 === undefined) break b2733;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2733;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2733;
if ((l6 === false)) break b2733;
break b2732;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2734: {
if (l3 === undefined) break b2734;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2735: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2735;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2735;
l6 = l5;
l7 = f477(l0,l1); if (l7 === undefined) break b2735;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2735;
l9 = l8;
l10 = f490(l0,l1,l6,l9); if (l10 === undefined) break b2735;
if ((l10 === false)) break b2735;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2736: {
if (l3 === undefined) break b2736;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2737: {
return l2;
}
}
function f491(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function f492(l0,l1) {
let l3,l4,l5,l6,l2;
b2738: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2738;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2738;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2739: {
if (l3 === undefined) break b2739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2740: {
return l2;
}
}
function g493(l0,l1) {
let l3,l4,l5,l2;
b2741: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2741;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2741;
if (!(l5 === false)) break b2741;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2742: {
if (l3 === undefined) break b2742;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2743: {
return l2;
}
}
function f493(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g494(l0,l1) {
let l3,l4,l5,l6,l2;
b2744: {
l3 = undefined;
b2745: {
l4 = f478(l0,l1); if (l4 === undefined) break b2745;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2745;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2745;
if ((l6 === false)) break b2745;
break b2744;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2746: {
if (l3 === undefined) break b2746;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2747: {
l3 = undefined;
b2748: {
l4 = f493(l0,l1); if (l4 === undefined) break b2748;
if ((l4 === false)) break b2748;
break b2747;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2749: {
if (l3 === undefined) break b2749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2750: {
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
let l2,l3,l4,l5,l6,l7,l8;
b2751: {
l2 = new RegoSet();
}
b2752: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2752;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2752;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2752;
if ((l7 === false)) break b2752;
l2.add("user.unit");
}
b2753: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2753;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2753;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2753;
if ((l7 === false)) break b2753;
l2.add("user.post_ends_on");
}
b2754: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2754;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2754;
l6 = null;
if (!Q(l5, l6)) break b2754;
l2.add("user.post_ends_on");
}
b2755: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2755;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2755;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2755;
if ((l7 === false)) break b2755;
l2.add("account.application_form");
}
b2756: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2756;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2756;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2756;
if ((l7 === false)) break b2756;
l2.add("account.confidentiality_pledge");
}
b2757: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2757;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2757;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2757;
if ((l7 === false)) break b2757;
l2.add("account.default_password");
}
b2758: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2758;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2758;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2758;
if ((l7 === false)) break b2758;
l2.add("account.password_changed_on");
}
b2759: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2759;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2759;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2759;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2759;
if ((l8 === false)) break b2759;
l2.add("session.idle_minutes");
}
b2760: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2760;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2760;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2760;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2760;
if ((l8 === false)) break b2760;
l2.add("client.ip");
}
b2761: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2761;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2761;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2761;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2761;
if ((l8 === false)) break b2761;
l2.add("client.allowed_ips");
}
b2762: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2762;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2762;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2762;
if ((l7 === false)) break b2762;
l2.add("query.within_approved_scope");
}
b2763: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2763;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2763;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2763;
if ((l7 === false)) break b2763;
l2.add("query.purpose_listed");
}
b2764: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2764;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2764;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2764;
if ((l7 === false)) break b2764;
l2.add("query.fields");
}
b2765: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2765;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2765;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2765;
if ((l7 === false)) break b2765;
l2.add("account.approved_from");
}
b2766: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2766;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2766;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2766;
if ((l7 === false)) break b2766;
l2.add("account.approved_until");
}
b2767: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2767;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2767;
l6 = null;
if (!Q(l5, l6)) break b2767;
l2.add("account.approved_until");
}
b2768: {
return l2;
}
}
function f495(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2769: {
l2 = new RegoSet();
}
b2770: {
l3 = undefined;
b2771: {
l4 = f487(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2771;
if ((l4 === false)) break b2771;
break b2770;}
l2.add("confidentiality_pledge_missing");
}
b2772: {
l3 = undefined;
b2773: {
l4 = f487(l0,l1,"password_expired"); if (l4 === undefined) break b2773;
if ((l4 === false)) break b2773;
break b2772;}
l5 = f495(l0,l1); if (l5 === undefined) break b2772;
l6 = l5;
b2774: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2774;
if ((l7 === false)) break b2774;
break b2772;}
l2.add("password_expired");
}
b2775: {
return l2;
}
}
function f496(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function f497(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2776: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2776;
if (!(l8 === "exceeded")) break b2776;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2776;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2776;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2776;
if ((l12 === false)) break b2776;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2777: {
if (l5 === undefined) break b2777;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2778: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2778;
if (!(l8 === "reached")) break b2778;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2778;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2778;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2778;
if ((l12 === false)) break b2778;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2779: {
if (l5 === undefined) break b2779;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2780: {
return l2;
}
}
function f498(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2781: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2781;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2781;
if ((l8 === false)) break b2781;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2781;
if ((l9 === false)) break b2781;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2782: {
if (l4 === undefined) break b2782;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2783: {
return l2;
}
}
function g499(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2784: {
l2 = new RegoSet();
}
b2785: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2785;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2785;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2785;
if (!(l6 === "active")) break b2785;
l2.add("linkage_not_active");
}
b2786: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2786;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2786;
if (!(l5 === "service")) break b2786;
l2.add("personal_account_not_served");
}
b2787: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2787;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2787;
l6 = l5;
l7 = f479(l0,l1); if (l7 === undefined) break b2787;
l8 = l7;
l9 = f480(l0,l1); if (l9 === undefined) break b2787;
l10 = l9;
l11 = f481(l0,l1,l6,l8,l10); if (l11 === undefined) break b2787;
if ((l11 === false)) break b2787;
l2.add("unit_not_listed");
}
b2788: {
l3 = undefined;
l4 = f483(l0,l1); if (l4 === undefined) break b2788;
if ((l4 === false)) break b2788;
l2.add("unit_not_listed");
}
b2789: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2789;
if ((l4 === false)) break b2789;
l2.add("unit_not_listed");
}
b2790: {
l3 = undefined;
l4 = f487(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2790;
if ((l4 === false)) break b2790;
l2.add("role_may_not_query");
}
b2791: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2791;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2791;
l6 = null;
if (!Q(l5, l6)) break b2791;
l2.add("post_ended");
}
b2792: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2792;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2792;
l6 = l5;
l7 = f488(l0,l1,l6); if (l7 === undefined) break b2792;
if ((l7 === false)) break b2792;
l2.add("post_ended");
}
b2793: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2793;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2793;
if (!(l5 === true)) break b2793;
l6 = f491(l0,l1); if (l6 === undefined) break b2793;
if ((l6 === false)) break b2793;
l7 = f494(l0,l1); if (l7 === undefined) break b2793;
if ((l7 === false)) break b2793;
l2.add("right_not_approved");
}
b2794: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2794;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2794;
l6 = l5;
l7 = f477(l0,l1); if (l7 === undefined) break b2794;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2794;
l9 = l8;
l10 = f490(l0,l1,l6,l9); if (l10 === undefined) break b2794;
if ((l10 === false)) break b2794;
l2.add("account_not_own");
}
b2795: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2795;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2795;
if (!(l5 === "active")) break b2795;
l2.add("account_not_active");
}
b2796: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2796;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2796;
if (!(l5 === "locked")) break b2796;
b2797: {
l6 = f478(l0,l1); if (l6 === undefined) break b2797;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2797;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2797;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2797;
if ((l9 === false)) break b2797;
break b2796;}
l2.add("account_not_active");
}
b2798: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2798;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2798;
if (!(l5 === true)) break b2798;
l2.add("application_form_missing");
}
b2799: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2799;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2799;
if (!(l5 === true)) break b2799;
l2.add("confidentiality_pledge_missing");
}
b2800: {
l3 = undefined;
b2801: {
l4 = f487(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2801;
if ((l4 === false)) break b2801;
break b2800;}
l2.add("confidentiality_pledge_missing");
}
b2802: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2802;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2802;
if (!(l5 === false)) break b2802;
l2.add("default_password");
}
b2803: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2803;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2803;
if ((l6 === false)) break b2803;
l7 = f489(l0,l1); if (l7 === undefined) break b2803;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2803;
l9 = l8;
l10 = f474(l0,l1); if (l10 === undefined) break b2803;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2803;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2803;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2803;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2803;
l15 = l14;
l16 = f46(l0,l1,l9,l15); if (l16 === undefined) break b2803;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2803;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2803;
if ((l20 === false)) break b2803;
l2.add("password_expired");
}
b2804: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2804;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2804;
if ((l6 === false)) break b2804;
l2.add("password_expired");
}
b2805: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2805;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2805;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2805;
l7 = l6;
l8 = f474(l0,l1); if (l8 === undefined) break b2805;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2805;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2805;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2805;
l12 = l11;
l13 = f497(l0,l1,l7,l12); if (l13 === undefined) break b2805;
if ((l13 === false)) break b2805;
l2.add("session_idle");
}
b2806: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2806;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2806;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2806;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2806;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2806;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2806;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2806;
if ((l12 === false)) break b2806;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2806;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2806;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2806;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2806;
if ((l17 === false)) break b2806;
l2.add("ip_not_whitelisted");
}
b2807: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2807;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2807;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2807;
if ((l7 === false)) break b2807;
l2.add("case_number_missing");
}
b2808: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2808;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2808;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2808;
if ((l7 === false)) break b2808;
l2.add("reason_missing");
}
b2809: {
l3 = undefined;
l4 = [];
b2810: {
l5 = f478(l0,l1); if (l5 === undefined) break b2810;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2810;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2810;
{
const k2811 = keysOf(l7), v2811 = valuesOf(l7);
for (let n2811 = 0; n2811 < v2811.length; n2811++) {
l8 = k2811 === null ? n2811 : k2811[n2811];
l9 = v2811[n2811];
b2812: {
l10 = l8;
l11 = l9;
l12 = f492(l0,l1); if (l12 === undefined) break b2812;
l13 = D(l12, l11); if (l13 === undefined) break b2812;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2812;
if ((l15 === false)) break b2812;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2809;
l18 = l17;
l19 = f478(l0,l1); if (l19 === undefined) break b2809;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2809;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2809;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2809;
if ((l23 === false)) break b2809;
l2.add("statement_missing");
}
b2813: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2813;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2813;
if (!(l5 === true)) break b2813;
l2.add("not_official_use");
}
b2814: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2814;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2814;
if (!(l5 === true)) break b2814;
l2.add("purpose_not_listed");
}
b2815: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2815;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2815;
l6 = l5;
l7 = undefined;
b2816: {
b2817: {
if (!Array.isArray(l6)) break b2817;
break b2816;
}
b2818: {
if (!O(l6)) break b2818;
break b2816;
}
b2819: {
if (!(l6 instanceof RegoSet)) break b2819;
break b2816;
}
break b2815;
}
{
const k2820 = keysOf(l6), v2820 = valuesOf(l6);
for (let n2820 = 0; n2820 < v2820.length; n2820++) {
l9 = k2820 === null ? n2820 : k2820[n2820];
l10 = v2820[n2820];
b2821: {
l11 = l9;
l8 = undefined;
b2822: {
l12 = l10;
l13 = f478(l0,l1); if (l13 === undefined) break b2822;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2822;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2822;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2822;
if ((l17 === false)) break b2822;
l8 = true;
}
if (l8 !== undefined) break b2821;
l7 = true;
}
}
}
if (l7 !== undefined) break b2815;
l2.add("field_not_allowed");
}
b2823: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2823;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2823;
if (!(l5 === true)) break b2823;
l2.add("outside_approved_scope");
}
b2824: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2824;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2824;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2824;
if ((l7 === false)) break b2824;
l2.add("approval_missing");
}
b2825: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2825;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2825;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b2825;
if ((l7 === false)) break b2825;
l2.add("approval_not_started");
}
b2826: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2826;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2826;
l6 = l5;
l7 = f498(l0,l1,l6); if (l7 === undefined) break b2826;
if ((l7 === false)) break b2826;
l2.add("approval_expired");
}
b2827: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2827;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2827;
l6 = null;
if (!Q(l5, l6)) break b2827;
l2.add("approval_expired");
}
b2828: {
return l2;
}
}
function f499(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2829: {
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
b2830: {
if (l3 === undefined) break b2830;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2831: {
return l2;
}
}
function f500(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2832: {
l3 = undefined;
l4 = [];
b2833: {
l5 = f478(l0,l1); if (l5 === undefined) break b2833;
{
const k2834 = keysOf(l5), v2834 = valuesOf(l5);
for (let n2834 = 0; n2834 < v2834.length; n2834++) {
l6 = k2834 === null ? n2834 : k2834[n2834];
l7 = v2834[n2834];
b2835: {
l8 = l6;
l9 = l7;
l10 = f500(l0,l1); if (l10 === undefined) break b2835;
l11 = D(l10, l8); if (l11 === undefined) break b2835;
{
const k2836 = keysOf(l11), v2836 = valuesOf(l11);
for (let n2836 = 0; n2836 < v2836.length; n2836++) {
l12 = k2836 === null ? n2836 : k2836[n2836];
l13 = v2836[n2836];
b2837: {
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
b2838: {
if (l3 === undefined) break b2838;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2839: {
return l2;
}
}
function f501(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2840: {
l2 = new RegoSet();
}
b2841: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2842 = keysOf(l5), v2842 = valuesOf(l5);
for (let n2842 = 0; n2842 < v2842.length; n2842++) {
l6 = k2842 === null ? n2842 : k2842[n2842];
l7 = v2842[n2842];
b2843: {
l8 = l6;
l9 = l7;
b2844: {
l10 = f487(l0,l1,l9); if (l10 === undefined) break b2844;
if ((l10 === false)) break b2844;
break b2843;}
l2.add(l9);
}
}
}
}
b2845: {
return l2;
}
}
function f502(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2846: {
l3 = undefined;
l4 = [];
b2847: {
l5 = f501(l0,l1); if (l5 === undefined) break b2847;
{
const k2848 = keysOf(l5), v2848 = valuesOf(l5);
for (let n2848 = 0; n2848 < v2848.length; n2848++) {
l6 = k2848 === null ? n2848 : k2848[n2848];
l7 = v2848[n2848];
b2849: {
l8 = l6;
if (!Array.isArray(l7)) break b2849;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2849;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2849;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2849;
l14 = l12;
l15 = f495(l0,l1); if (l15 === undefined) break b2849;
l16 = l15;
b2850: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2850;
if ((l17 === false)) break b2850;
break b2849;}
l18 = f502(l0,l1); if (l18 === undefined) break b2849;
l19 = l18;
b2851: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2851;
if ((l20 === false)) break b2851;
break b2849;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2852: {
if (l3 === undefined) break b2852;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2853: {
return l2;
}
}
function f503(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g504(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2854: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2854;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2854;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2854;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2854;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2854;
if (!(l8 === "unset")) break b2854;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2855: {
if (l3 === undefined) break b2855;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2856: {
return l2;
}
}
function f504(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g504(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g505(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2857: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2857;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2857;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2857;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2857;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2857;
if (!(l8 === "unset")) break b2857;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2858: {
if (l3 === undefined) break b2858;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2859: {
return l2;
}
}
function f505(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2860: {
l2 = new RegoSet();
}
b2861: {
l3 = undefined;
l4 = f503(l0,l1); if (l4 === undefined) break b2861;
{
const k2862 = keysOf(l4), v2862 = valuesOf(l4);
for (let n2862 = 0; n2862 < v2862.length; n2862++) {
l5 = k2862 === null ? n2862 : k2862[n2862];
l6 = v2862[n2862];
b2863: {
l7 = l5;
if (!Array.isArray(l6)) break b2863;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2863;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2863;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2863;
l13 = l11;
l2.add(l12);
}
}
}
}
b2864: {
l3 = undefined;
b2865: {
l4 = "password_expired";
l5 = f504(l0,l1); if (l5 === undefined) break b2865;
l6 = l5;
l2.add(l4);
}
b2866: {
l7 = "session_idle";
l8 = f505(l0,l1); if (l8 === undefined) break b2866;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2864;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2864;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2864;
{
const k2867 = keysOf(l13), v2867 = valuesOf(l13);
for (let n2867 = 0; n2867 < v2867.length; n2867++) {
l14 = k2867 === null ? n2867 : k2867[n2867];
l15 = v2867[n2867];
b2868: {
l16 = l14;
b2869: {
l17 = D(l10, l14); if (l17 === undefined) break b2869;
break b2868;}
b2870: {
b2871: {
break b2870;
}
break b2868;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2872: {
return l2;
}
}
function f506(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2873: {
l3 = undefined;
l4 = f499(l0,l1); if (l4 === undefined) break b2873;
l5 = l4;
l6 = f506(l0,l1); if (l6 === undefined) break b2873;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2873;
l9 = l8;
l10 = f478(l0,l1); if (l10 === undefined) break b2873;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2873;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2874: {
if (l3 === undefined) break b2874;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2875: {
return l2;
}
}
function f507(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function f508(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2876: {
b2877: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.clause : undefined; if (l6 === undefined && (l6 = S(l5, "clause")) === undefined) break b2877;
l7 = l6;
l8 = H(l5) ? l5.also : undefined; if (l8 === undefined && (l8 = S(l5, "also")) === undefined) break b2877;
l9 = l8;
b2878: {
l10 = b_internal_member_2(l7,l9); if (l10 === undefined) break b2878;
if ((l10 === false)) break b2878;
break b2877;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2879: {
if (l4 !== undefined) break b2879;
l5 = l3;
l6 = [];
b2880: {
l7 = H(l5) ? l5.also : undefined; if (l7 === undefined && (l7 = S(l5, "also")) === undefined) break b2880;
{
const k2881 = keysOf(l7), v2881 = valuesOf(l7);
for (let n2881 = 0; n2881 < v2881.length; n2881++) {
l8 = k2881 === null ? n2881 : k2881[n2881];
l9 = v2881[n2881];
b2882: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b2882;
l13 = l12;
l14 = b_neq(l11,l13); if (l14 === undefined) break b2882;
if ((l14 === false)) break b2882;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b2879;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b2879;
if ((l19 === false)) break b2879;
l20 = new RegoSet();
l20.add("also");
l21 = b_object_remove(l5,l20); if (l21 === undefined) break b2879;
l22 = l21;
l23 = new O71(l15);
l24 = b_object_union(l22,l23); if (l24 === undefined) break b2879;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b2883: {
if (l4 !== undefined) break b2883;
l5 = l3;
l6 = new RegoSet();
l6.add("also");
l7 = b_object_remove(l5,l6); if (l7 === undefined) break b2883;
l8 = l7;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2884: {
if (l4 === undefined) break b2884;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2885: {
return l2;
}
}
function f509(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2886: {
b2887: {
l4 = undefined;
l5 = l3;
l6 = f489(l0,l1); if (l6 === undefined) break b2887;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2887;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2887;
l10 = D(l9, l8); if (l10 === undefined) break b2887;
l11 = l10;
l12 = new O11(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2887;
l14 = l13;
l15 = f508(l0,l1,l14); if (l15 === undefined) break b2887;
l16 = l15;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2888: {
if (l4 !== undefined) break b2888;
l5 = l3;
l6 = [];
b2889: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2889;
{
const k2890 = keysOf(l7), v2890 = valuesOf(l7);
for (let n2890 = 0; n2890 < v2890.length; n2890++) {
l8 = k2890 === null ? n2890 : k2890[n2890];
l9 = v2890[n2890];
b2891: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2891;
l13 = l12;
l14 = f477(l0,l1); if (l14 === undefined) break b2891;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2891;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2891;
if ((l17 === false)) break b2891;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2891;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2888;
l23 = l22;
l24 = new O11(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2888;
l26 = l25;
l27 = f508(l0,l1,l26); if (l27 === undefined) break b2888;
l28 = l27;
if (l4 === undefined) l4 = l28; else if (!Q(l4, l28)) conflict();
}
b2892: {
if (l4 !== undefined) break b2892;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2893: {
if (l4 === undefined) break b2893;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2894: {
return l2;
}
}
function f510(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2895: {
b2896: {
l4 = undefined;
l5 = l3;
l6 = f489(l0,l1); if (l6 === undefined) break b2896;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2896;
if (!(l7 === true)) break b2896;
b2897: {
l8 = f491(l0,l1); if (l8 === undefined) break b2897;
if ((l8 === false)) break b2897;
break b2896;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2896;
l10 = l9;
l11 = f509(l0,l1,l10); if (l11 === undefined) break b2896;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2898: {
if (l4 !== undefined) break b2898;
l5 = l3;
l6 = f489(l0,l1); if (l6 === undefined) break b2898;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2898;
if (!(l7 === true)) break b2898;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2898;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2899: {
if (l4 !== undefined) break b2899;
l5 = l3;
l6 = f509(l0,l1,l5); if (l6 === undefined) break b2899;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2900: {
if (l4 === undefined) break b2900;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2901: {
return l2;
}
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2902: {
l3 = undefined;
l4 = f489(l0,l1); if (l4 === undefined) break b2902;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2902;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2903: {
if (l3 === undefined) break b2903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2904: {
return l2;
}
}
function f511(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2905: {
l2 = new Bare();
}
b2906: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2906;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b2906;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2906;
{
const k2907 = keysOf(l6), v2907 = valuesOf(l6);
for (let n2907 = 0; n2907 < v2907.length; n2907++) {
l7 = k2907 === null ? n2907 : k2907[n2907];
l8 = v2907[n2907];
b2908: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b2909: {
return l2;
}
}
function f512(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2910: {
l3 = undefined;
l4 = new RegoSet();
b2911: {
l5 = f492(l0,l1); if (l5 === undefined) break b2911;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2911;
{
const k2912 = keysOf(l6), v2912 = valuesOf(l6);
for (let n2912 = 0; n2912 < v2912.length; n2912++) {
l7 = k2912 === null ? n2912 : k2912[n2912];
l8 = v2912[n2912];
b2913: {
l9 = l7;
l10 = l8;
b2914: {
l11 = f512(l0,l1); if (l11 === undefined) break b2914;
l12 = D(l11, l10); if (l12 === undefined) break b2914;
if ((l12 === false)) break b2914;
break b2913;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b2913;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b2913;
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
b2915: {
if (l3 === undefined) break b2915;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2916: {
return l2;
}
}
function f513(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2917: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2917;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2917;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2917;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2918: {
if (l3 === undefined) break b2918;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2919: {
return l2;
}
}
function f514(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2920: {
l3 = undefined;
l4 = new RegoSet();
b2921: {
l5 = f507(l0,l1); if (l5 === undefined) break b2921;
{
const k2922 = keysOf(l5), v2922 = valuesOf(l5);
for (let n2922 = 0; n2922 < v2922.length; n2922++) {
l6 = k2922 === null ? n2922 : k2922[n2922];
l7 = v2922[n2922];
b2923: {
l8 = l6;
l9 = l7;
l10 = f510(l0,l1,l9); if (l10 === undefined) break b2923;
l11 = l10;
l12 = new Bare();
b2924: {
l13 = f511(l0,l1); if (l13 === undefined) break b2924;
l12["account_not_active"] = l13;
}
b2925: {
l14 = f513(l0,l1); if (l14 === undefined) break b2925;
l12["field_not_allowed"] = l14;
}
b2926: {
l15 = f514(l0,l1); if (l15 === undefined) break b2926;
l12["linkage_not_active"] = l15;
}
b2927: {
b2928: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2928;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2928;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2928;
l16 = merge(l19, l12);
break b2927;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2923;
l23 = l22;
l24 = f76(l0,l1,l8,l11,l23); if (l24 === undefined) break b2923;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2929: {
if (l3 === undefined) break b2929;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2930: {
return l2;
}
}
function f515(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g516(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2931: {
l2 = new RegoSet();
}
b2932: {
l3 = undefined;
l4 = f503(l0,l1); if (l4 === undefined) break b2932;
{
const k2933 = keysOf(l4), v2933 = valuesOf(l4);
for (let n2933 = 0; n2933 < v2933.length; n2933++) {
l5 = k2933 === null ? n2933 : k2933[n2933];
l6 = v2933[n2933];
b2934: {
l7 = l5;
if (!Array.isArray(l6)) break b2934;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2934;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2934;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2934;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b2935: {
l3 = undefined;
b2936: {
l4 = "password_expired";
l5 = f504(l0,l1); if (l5 === undefined) break b2936;
l6 = l5;
l7 = f478(l0,l1); if (l7 === undefined) break b2936;
l8 = D(l7, l4); if (l8 === undefined) break b2936;
if ((l8 === false)) break b2936;
l9 = new O24(l6);
l2.add(l9);
}
b2937: {
l10 = "session_idle";
l11 = f505(l0,l1); if (l11 === undefined) break b2937;
l12 = l11;
l13 = f478(l0,l1); if (l13 === undefined) break b2937;
l14 = D(l13, l10); if (l14 === undefined) break b2937;
if ((l14 === false)) break b2937;
l15 = new O24(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2935;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2935;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2935;
{
const k2938 = keysOf(l19), v2938 = valuesOf(l19);
for (let n2938 = 0; n2938 < v2938.length; n2938++) {
l20 = k2938 === null ? n2938 : k2938[n2938];
l21 = v2938[n2938];
b2939: {
l22 = l20;
b2940: {
l23 = D(l16, l20); if (l23 === undefined) break b2940;
break b2939;}
b2941: {
b2942: {
break b2941;
}
break b2939;
}
l26 = l21;
l27 = f478(l0,l1); if (l27 === undefined) break b2939;
l28 = D(l27, l22); if (l28 === undefined) break b2939;
if ((l28 === false)) break b2939;
l29 = new O24(l26);
l2.add(l29);
}
}
}
}
b2943: {
return l2;
}
}
function f516(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g516(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2944: {
b2945: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2945;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2945;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2945;
if ((l9 === false)) break b2945;
l10 = f507(l0,l1); if (l10 === undefined) break b2945;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2946: {
if (l3 !== undefined) break b2946;
l4 = f478(l0,l1); if (l4 === undefined) break b2946;
l5 = l4;
l6 = f496(l0,l1); if (l6 === undefined) break b2946;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2946;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2947: {
if (l3 === undefined) break b2947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2948: {
return l2;
}
}
function f517(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2949: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2949;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2949;
l6 = l5;
l7 = f479(l0,l1); if (l7 === undefined) break b2949;
l8 = l7;
l9 = f480(l0,l1); if (l9 === undefined) break b2949;
l10 = l9;
l11 = f98(l0,l1,l6,l8,l10); if (l11 === undefined) break b2949;
if ((l11 === false)) break b2949;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2950: {
if (l3 === undefined) break b2950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2951: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2951;
if ((l4 === false)) break b2951;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2952: {
if (l3 === undefined) break b2952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2953: {
return l2;
}
}
function f518(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2954: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2954;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2954;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2954;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b2954;
{
const k2955 = keysOf(l7), v2955 = valuesOf(l7);
for (let n2955 = 0; n2955 < v2955.length; n2955++) {
l8 = k2955 === null ? n2955 : k2955[n2955];
l9 = v2955[n2955];
b2956: {
l10 = l8;
l11 = l9;
l12 = f477(l0,l1); if (l12 === undefined) break b2956;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2956;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2956;
if ((l15 === false)) break b2956;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2957: {
if (l3 === undefined) break b2957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2958: {
return l2;
}
}
function f519(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g520(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2959: {
l3 = undefined;
l4 = f478(l0,l1); if (l4 === undefined) break b2959;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2959;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2959;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2959;
{
const k2960 = keysOf(l7), v2960 = valuesOf(l7);
for (let n2960 = 0; n2960 < v2960.length; n2960++) {
l8 = k2960 === null ? n2960 : k2960[n2960];
l9 = v2960[n2960];
b2961: {
l10 = l8;
l11 = l9;
l12 = f477(l0,l1); if (l12 === undefined) break b2961;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2961;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2961;
if ((l15 === false)) break b2961;
b2962: {
l16 = f519(l0,l1); if (l16 === undefined) break b2962;
if ((l16 === false)) break b2962;
break b2961;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2963: {
if (l3 === undefined) break b2963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2964: {
return l2;
}
}
function f520(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g521(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2965: {
l2 = new RegoSet();
}
b2966: {
l3 = undefined;
l4 = f517(l0,l1); if (l4 === undefined) break b2966;
{
const k2967 = keysOf(l4), v2967 = valuesOf(l4);
for (let n2967 = 0; n2967 < v2967.length; n2967++) {
l5 = k2967 === null ? n2967 : k2967[n2967];
l6 = v2967[n2967];
b2968: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2968;
if ((l9 === false)) break b2968;
l10 = f509(l0,l1,l8); if (l10 === undefined) break b2968;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2968;
l13 = l12;
{
const k2969 = keysOf(l13), v2969 = valuesOf(l13);
for (let n2969 = 0; n2969 < v2969.length; n2969++) {
l14 = k2969 === null ? n2969 : k2969[n2969];
l15 = v2969[n2969];
b2970: {
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
b2971: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2971;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2971;
l6 = l5;
l7 = f510(l0,l1,l6); if (l7 === undefined) break b2971;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2971;
l10 = l9;
{
const k2972 = keysOf(l10), v2972 = valuesOf(l10);
for (let n2972 = 0; n2972 < v2972.length; n2972++) {
l11 = k2972 === null ? n2972 : k2972[n2972];
l12 = v2972[n2972];
b2973: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2974: {
l3 = undefined;
l4 = f517(l0,l1); if (l4 === undefined) break b2974;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2974;
if ((l5 === false)) break b2974;
l6 = f518(l0,l1); if (l6 === undefined) break b2974;
if ((l6 === false)) break b2974;
l7 = f478(l0,l1); if (l7 === undefined) break b2974;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2974;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2974;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2974;
l12 = l11;
{
const k2975 = keysOf(l12), v2975 = valuesOf(l12);
for (let n2975 = 0; n2975 < v2975.length; n2975++) {
l13 = k2975 === null ? n2975 : k2975[n2975];
l14 = v2975[n2975];
b2976: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2977: {
l3 = undefined;
l4 = f517(l0,l1); if (l4 === undefined) break b2977;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2977;
if ((l5 === false)) break b2977;
l6 = f520(l0,l1); if (l6 === undefined) break b2977;
if ((l6 === false)) break b2977;
l7 = f478(l0,l1); if (l7 === undefined) break b2977;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2977;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2977;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2977;
l12 = l11;
{
const k2978 = keysOf(l12), v2978 = valuesOf(l12);
for (let n2978 = 0; n2978 < v2978.length; n2978++) {
l13 = k2978 === null ? n2978 : k2978[n2978];
l14 = v2978[n2978];
b2979: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2980: {
return l2;
}
}
function f521(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2981: {
l3 = undefined;
l4 = f477(l0,l1); if (l4 === undefined) break b2981;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2981;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2981;
if ((l7 === false)) break b2981;
l8 = f477(l0,l1); if (l8 === undefined) break b2981;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2981;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2981;
if ((l11 === false)) break b2981;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2982: {
if (l3 === undefined) break b2982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2983: {
return l2;
}
}
function f522(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2984: {
b2985: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b2985;
if ((l4 === false)) break b2985;
l5 = f475(l0,l1); if (l5 === undefined) break b2985;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2985;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2985;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2985;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2986: {
if (l3 !== undefined) break b2986;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2987: {
if (l3 === undefined) break b2987;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2988: {
return l2;
}
}
function f523(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function f524(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2989: {
b2990: {
l4 = undefined;
l5 = l3;
l6 = f507(l0,l1); if (l6 === undefined) break b2990;
l7 = D(l6, l5); if (l7 === undefined) break b2990;
if ((l7 === false)) break b2990;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b2991: {
if (l4 !== undefined) break b2991;
l5 = l3;
l6 = f506(l0,l1); if (l6 === undefined) break b2991;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2991;
if ((l8 === false)) break b2991;
if (l4 === undefined) l4 = "unknown"; else if (!Q(l4, "unknown")) conflict();
}
b2992: {
if (l4 !== undefined) break b2992;
l5 = l3;
l6 = f496(l0,l1); if (l6 === undefined) break b2992;
l7 = l6;
l8 = new RegoSet();
b2993: {
l9 = "confidentiality_pledge_missing";
b2994: {
l10 = f487(l0,l1,l9); if (l10 === undefined) break b2994;
if ((l10 === false)) break b2994;
break b2993;}
l8.add(l9);
}
l11 = l8;
l12 = b_or(l7,l11); if (l12 === undefined) break b2992;
l13 = l12;
l14 = b_internal_member_2(l5,l13); if (l14 === undefined) break b2992;
if ((l14 === false)) break b2992;
if (l4 === undefined) l4 = "not_asked"; else if (!Q(l4, "not_asked")) conflict();
}
b2995: {
if (l4 !== undefined) break b2995;
l5 = l3;
if (l4 === undefined) l4 = "passed"; else if (!Q(l4, "passed")) conflict();
}
b2996: {
if (l4 === undefined) break b2996;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2997: {
return l2;
}
}
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2998: {
l3 = undefined;
l4 = [];
b2999: {
l5 = f62(l0,l1,"checks"); if (l5 === undefined) break b2999;
if ((l5 === false)) break b2999;
l6 = f475(l0,l1); if (l6 === undefined) break b2999;
l7 = H(l6) ? l6.order : undefined; if (l7 === undefined && (l7 = S(l6, "order")) === undefined) break b2999;
{
const k3000 = keysOf(l7), v3000 = valuesOf(l7);
for (let n3000 = 0; n3000 < v3000.length; n3000++) {
l8 = k3000 === null ? n3000 : k3000[n3000];
l9 = v3000[n3000];
b3001: {
l10 = l8;
l11 = l9;
l12 = f478(l0,l1); if (l12 === undefined) break b3001;
l13 = D(l12, l11); if (l13 === undefined) break b3001;
l14 = l13;
l15 = f509(l0,l1,l14); if (l15 === undefined) break b3001;
l16 = l15;
l17 = f524(l0,l1,l11); if (l17 === undefined) break b3001;
l18 = l17;
l19 = f124(l0,l1,l11,l16,l18); if (l19 === undefined) break b3001;
l20 = l19;
l4.push(l20);
}
}
}
}
l21 = l4;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3002: {
if (l3 === undefined) break b3002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3003: {
return l2;
}
}
function f525(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3004: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b3004;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3004;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b3004;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b3004;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3005: {
if (l3 === undefined) break b3005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3006: {
return l2;
}
}
function f526(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3007: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b3007;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3007;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3007;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3007;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3008: {
if (l3 === undefined) break b3008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3009: {
return l2;
}
}
function f527(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b3010: {
l2 = new RegoSet();
}
b3011: {
l3 = undefined;
b3012: {
l4 = "password_expired";
l5 = f526(l0,l1); if (l5 === undefined) break b3012;
l6 = l5;
l7 = f85(l0,l1,l6); if (l7 === undefined) break b3012;
l8 = l7;
{
const k3013 = keysOf(l8), v3013 = valuesOf(l8);
for (let n3013 = 0; n3013 < v3013.length; n3013++) {
l9 = k3013 === null ? n3013 : k3013[n3013];
l10 = v3013[n3013];
b3014: {
l11 = l9;
l12 = l10;
l13 = f517(l0,l1); if (l13 === undefined) break b3014;
l14 = D(l13, l4); if (l14 === undefined) break b3014;
if ((l14 === false)) break b3014;
l2.add(l12);
}
}
}
}
b3015: {
l15 = "session_idle";
l16 = f527(l0,l1); if (l16 === undefined) break b3015;
l17 = l16;
l18 = f85(l0,l1,l17); if (l18 === undefined) break b3015;
l19 = l18;
{
const k3016 = keysOf(l19), v3016 = valuesOf(l19);
for (let n3016 = 0; n3016 < v3016.length; n3016++) {
l20 = k3016 === null ? n3016 : k3016[n3016];
l21 = v3016[n3016];
b3017: {
l22 = l20;
l23 = l21;
l24 = f517(l0,l1); if (l24 === undefined) break b3017;
l25 = D(l24, l15); if (l25 === undefined) break b3017;
if ((l25 === false)) break b3017;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b3011;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b3011;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b3011;
{
const k3018 = keysOf(l29), v3018 = valuesOf(l29);
for (let n3018 = 0; n3018 < v3018.length; n3018++) {
l30 = k3018 === null ? n3018 : k3018[n3018];
l31 = v3018[n3018];
b3019: {
l32 = l30;
b3020: {
l33 = D(l26, l30); if (l33 === undefined) break b3020;
break b3019;}
b3021: {
b3022: {
break b3021;
}
break b3019;
}
l36 = l31;
l37 = f85(l0,l1,l36); if (l37 === undefined) break b3019;
l38 = l37;
{
const k3023 = keysOf(l38), v3023 = valuesOf(l38);
for (let n3023 = 0; n3023 < v3023.length; n3023++) {
l39 = k3023 === null ? n3023 : k3023[n3023];
l40 = v3023[n3023];
b3024: {
l41 = l39;
l42 = l40;
l43 = f517(l0,l1); if (l43 === undefined) break b3024;
l44 = D(l43, l32); if (l44 === undefined) break b3024;
if ((l44 === false)) break b3024;
l2.add(l42);
}
}
}
}
}
}
}
b3025: {
l3 = undefined;
l4 = f522(l0,l1); if (l4 === undefined) break b3025;
if ((l4 === false)) break b3025;
l5 = f475(l0,l1); if (l5 === undefined) break b3025;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b3025;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b3025;
l8 = l7;
l9 = f27(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b3025;
l10 = l9;
l2.add(l10);
}
b3026: {
return l2;
}
}
function f528(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g529(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l2;
b3027: {
b3028: {
l3 = undefined;
b3029: {
l4 = f475(l0,l1); if (l4 === undefined) break b3029;
if ((l4 === false)) break b3029;
break b3028;}
l5 = f476(l0,l1); if (l5 === undefined) break b3028;
l6 = l5;
l7 = [];
b3030: {
l8 = f474(l0,l1); if (l8 === undefined) break b3030;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3028;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3031: {
if (l3 !== undefined) break b3031;
l4 = f515(l0,l1); if (l4 === undefined) break b3031;
l5 = l4;
l6 = f516(l0,l1); if (l6 === undefined) break b3031;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b3031;
l9 = l8;
l10 = l9;
l11 = f475(l0,l1); if (l11 === undefined) break b3031;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b3031;
l14 = l13;
l15 = f521(l0,l1); if (l15 === undefined) break b3031;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b3031;
l18 = l17;
l19 = f523(l0,l1); if (l19 === undefined) break b3031;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b3031;
l22 = l21;
l23 = f476(l0,l1); if (l23 === undefined) break b3031;
l24 = l23;
l25 = f474(l0,l1); if (l25 === undefined) break b3031;
l26 = l25;
l27 = f525(l0,l1); if (l27 === undefined) break b3031;
l28 = l27;
l29 = f516(l0,l1); if (l29 === undefined) break b3031;
l30 = l29;
l31 = [];
b3032: {
if (!(l10 === "permit")) break b3032;
l32 = f475(l0,l1); if (l32 === undefined) break b3032;
l33 = l32;
l34 = f71(l0,l1,l33); if (l34 === undefined) break b3032;
l35 = l34;
{
const k3033 = keysOf(l35), v3033 = valuesOf(l35);
for (let n3033 = 0; n3033 < v3033.length; n3033++) {
l36 = k3033 === null ? n3033 : k3033[n3033];
l37 = v3033[n3033];
b3034: {
l38 = l36;
l39 = l37;
l31.push(l39);
}
}
}
}
l40 = l31;
l41 = f515(l0,l1); if (l41 === undefined) break b3031;
l42 = l41;
l43 = f528(l0,l1); if (l43 === undefined) break b3031;
l44 = l43;
l45 = new O25(l22,l28,l30,l40,l42,l44);
l46 = f25(l0,l1,l24,l26,l10,l45); if (l46 === undefined) break b3031;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3035: {
if (l3 === undefined) break b3035;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3036: {
return l2;
}
}
function f529(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g529(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function g530(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3037: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3037;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3037;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3038: {
if (l3 === undefined) break b3038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3039: {
return l2;
}
}
function f530(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g531(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3040: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3040;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b3040;
l6 = l5;
l7 = f530(l0,l1); if (l7 === undefined) break b3040;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3040;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b3040;
l10 = D(l9, l6); if (l10 === undefined) break b3040;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3041: {
if (l3 === undefined) break b3041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3042: {
return l2;
}
}
function f531(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function f532(l0,l1) {
let l3,l2;
b3043: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b3044: {
if (l3 === undefined) break b3044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3045: {
return l2;
}
}
function g533(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3046: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3046;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b3046;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3046;
if ((l7 === false)) break b3046;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3046;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b3046;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3047: {
if (l3 === undefined) break b3047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3048: {
return l2;
}
}
function f533(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b3049: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3049;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b3049;
l6 = l5;
l7 = f32(l0,l1,l6); if (l7 === undefined) break b3049;
if ((l7 === false)) break b3049;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b3049;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b3049;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b3050: {
if (l3 === undefined) break b3050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3051: {
return l2;
}
}
function f534(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g535(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3052: {
b3053: {
l3 = undefined;
l4 = f531(l0,l1); if (l4 === undefined) break b3053;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3053;
if (!(l5 === "account_closed")) break b3053;
l6 = f534(l0,l1); if (l6 === undefined) break b3053;
l7 = l6;
l8 = f533(l0,l1); if (l8 === undefined) break b3053;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b3053;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3054: {
if (l3 !== undefined) break b3054;
l4 = f531(l0,l1); if (l4 === undefined) break b3054;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3054;
if (!(l5 === "event")) break b3054;
l6 = f534(l0,l1); if (l6 === undefined) break b3054;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3055: {
if (l3 === undefined) break b3055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3056: {
return l2;
}
}
function f535(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function f536(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b3057: {
b3058: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3058;
l10 = l9;
l11 = l10;
l12 = f45(l0,l1,l11,l7); if (l12 === undefined) break b3058;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b3058;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b3058;
l22 = l21;
if (!Q(l18, l22)) break b3058;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b3058;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b3059: {
if (l5 !== undefined) break b3059;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b3059;
l10 = l9;
l11 = f45(l0,l1,l10,l7); if (l11 === undefined) break b3059;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3060: {
if (l5 === undefined) break b3060;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3061: {
return l2;
}
}
function g537(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3062: {
l3 = undefined;
l4 = f535(l0,l1); if (l4 === undefined) break b3062;
l5 = l4;
l6 = f531(l0,l1); if (l6 === undefined) break b3062;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3062;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b3062;
l9 = l8;
l10 = f536(l0,l1,l5,l9); if (l10 === undefined) break b3062;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3063: {
if (l3 === undefined) break b3063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3064: {
l3 = undefined;
l4 = f535(l0,l1); if (l4 === undefined) break b3064;
l5 = l4;
l6 = f531(l0,l1); if (l6 === undefined) break b3064;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b3064;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b3064;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b3064;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3065: {
if (l3 === undefined) break b3065;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3066: {
return l2;
}
}
function f537(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b3067: {
l2 = new RegoSet();
}
b3068: {
l3 = undefined;
l4 = f531(l0,l1); if (l4 === undefined) break b3068;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3068;
if (!(l5 === "account_closed")) break b3068;
b3069: {
l6 = f533(l0,l1); if (l6 === undefined) break b3069;
if ((l6 === false)) break b3069;
break b3068;}
l7 = f531(l0,l1); if (l7 === undefined) break b3068;
l8 = l7;
l9 = f27(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b3068;
l10 = l9;
l2.add(l10);
}
b3070: {
l3 = undefined;
l4 = f535(l0,l1); if (l4 === undefined) break b3070;
if ((l4 === false)) break b3070;
l5 = f531(l0,l1); if (l5 === undefined) break b3070;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b3070;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b3070;
if ((l8 === false)) break b3070;
b3071: {
l9 = f537(l0,l1); if (l9 === undefined) break b3071;
if ((l9 === false)) break b3071;
break b3070;}
l10 = f531(l0,l1); if (l10 === undefined) break b3070;
l11 = l10;
l12 = f27(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b3070;
l13 = l12;
l2.add(l13);
}
b3072: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3072;
l5 = l4;
l6 = f537(l0,l1); if (l6 === undefined) break b3072;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b3072;
if ((l8 === false)) break b3072;
l9 = f531(l0,l1); if (l9 === undefined) break b3072;
l10 = l9;
l11 = f27(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b3072;
l12 = l11;
l2.add(l12);
}
b3073: {
l3 = undefined;
l4 = f531(l0,l1); if (l4 === undefined) break b3073;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b3073;
if (!(l5 === "account_closed")) break b3073;
l6 = f533(l0,l1); if (l6 === undefined) break b3073;
l7 = l6;
l8 = f531(l0,l1); if (l8 === undefined) break b3073;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b3073;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b3073;
l11 = l10;
l12 = f536(l0,l1,l7,l11); if (l12 === undefined) break b3073;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b3073;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b3073;
if ((l16 === false)) break b3073;
l17 = f531(l0,l1); if (l17 === undefined) break b3073;
l18 = l17;
l19 = f27(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b3073;
l20 = l19;
l2.add(l20);
}
b3074: {
return l2;
}
}
function f538(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3075: {
l2 = new RegoSet();
}
b3076: {
l3 = undefined;
b3077: {
l4 = f534(l0,l1); if (l4 === undefined) break b3077;
if ((l4 === false)) break b3077;
break b3076;}
l5 = new O8("event_on");
l2.add(l5);
}
b3078: {
l3 = undefined;
l4 = f531(l0,l1); if (l4 === undefined) break b3078;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3078;
if (!(l5 === "unset")) break b3078;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3078;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b3078;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b3078;
l11 = l10;
l12 = new O24(l11);
l2.add(l12);
}
b3079: {
return l2;
}
}
function f539(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l3,l4,l2;
b3080: {
b3081: {
l3 = undefined;
l4 = f533(l0,l1); if (l4 === undefined) break b3081;
if ((l4 === false)) break b3081;
if (l3 === undefined) l3 = "passed"; else if (!Q(l3, "passed")) conflict();
}
b3082: {
if (l3 !== undefined) break b3082;
if (l3 === undefined) l3 = "failed"; else if (!Q(l3, "failed")) conflict();
}
b3083: {
if (l3 === undefined) break b3083;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3084: {
return l2;
}
}
function f540(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g541(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3085: {
l3 = undefined;
l4 = f535(l0,l1); if (l4 === undefined) break b3085;
if ((l4 === false)) break b3085;
l5 = f531(l0,l1); if (l5 === undefined) break b3085;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b3085;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3086: {
if (l3 === undefined) break b3086;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3087: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l19,l20,l21,l18,l22,l23,l24,l25,l2;
b3088: {
b3089: {
l3 = undefined;
l4 = f531(l0,l1); if (l4 === undefined) break b3089;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b3089;
l6 = l5;
l7 = b_is_object(l6); if (l7 === undefined) break b3089;
if ((l7 === false)) break b3089;
l8 = f535(l0,l1); if (l8 === undefined) break b3089;
l9 = l8;
l10 = f531(l0,l1); if (l10 === undefined) break b3089;
l11 = H(l10) ? l10.keep : undefined; if (l11 === undefined && (l11 = S(l10, "keep")) === undefined) break b3089;
l12 = l11;
l13 = f531(l0,l1); if (l13 === undefined) break b3089;
l14 = l13;
l15 = new Bare();
b3090: {
l16 = f537(l0,l1); if (l16 === undefined) break b3090;
l15["keep_through"] = l16;
}
b3091: {
l17 = f541(l0,l1); if (l17 === undefined) break b3091;
l15["qualifier"] = l17;
}
b3092: {
b3093: {
l19 = H(l1) ? l1.hdp : undefined; if (l19 === undefined && (l19 = S(l1, "hdp")) === undefined) break b3093;
l20 = H(l19) ? l19.record_retention : undefined; if (l20 === undefined && (l20 = S(l19, "record_retention")) === undefined) break b3093;
l21 = D(l20, "values"); if (l21 === undefined) break b3093;
l18 = merge(l21, l15);
break b3092;
}
l18 = l15;
}
l22 = l18;
l23 = ["keep_through"];
l24 = f301(l0,l1,l23,l9,l12,l14,l22); if (l24 === undefined) break b3089;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b3094: {
if (l3 !== undefined) break b3094;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3095: {
if (l3 === undefined) break b3095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3096: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l64,l65,l66,l63,l67,l68,l69,l70,l71,l72,l2;
b3097: {
b3098: {
l3 = undefined;
b3099: {
l4 = f531(l0,l1); if (l4 === undefined) break b3099;
if ((l4 === false)) break b3099;
break b3098;}
l5 = f532(l0,l1); if (l5 === undefined) break b3098;
l6 = l5;
l7 = [];
b3100: {
l8 = f530(l0,l1); if (l8 === undefined) break b3100;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3098;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3101: {
if (l3 !== undefined) break b3101;
l4 = f538(l0,l1); if (l4 === undefined) break b3101;
l5 = l4;
l6 = f539(l0,l1); if (l6 === undefined) break b3101;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b3101;
l9 = l8;
l10 = f531(l0,l1); if (l10 === undefined) break b3101;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3101;
l13 = l12;
l14 = f531(l0,l1); if (l14 === undefined) break b3101;
l15 = l14;
l16 = f538(l0,l1); if (l16 === undefined) break b3101;
l17 = l16;
l18 = f539(l0,l1); if (l18 === undefined) break b3101;
l19 = l18;
l20 = ["must_be_kept"];
l21 = f221(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3101;
l22 = l21;
l23 = [];
b3102: {
l24 = f531(l0,l1); if (l24 === undefined) break b3102;
l25 = H(l24) ? l24.from : undefined; if (l25 === undefined && (l25 = S(l24, "from")) === undefined) break b3102;
if (!(l25 === "account_closed")) break b3102;
l26 = f62(l0,l1,"checks"); if (l26 === undefined) break b3102;
if ((l26 === false)) break b3102;
l27 = f540(l0,l1); if (l27 === undefined) break b3102;
l28 = l27;
l29 = f531(l0,l1); if (l29 === undefined) break b3102;
l30 = l29;
l31 = f124(l0,l1,"account_not_closed",l30,l28); if (l31 === undefined) break b3102;
l32 = l31;
l23.push(l32);
}
l33 = l23;
l34 = b_array_concat(l33,l22); if (l34 === undefined) break b3101;
l35 = l34;
l36 = f531(l0,l1); if (l36 === undefined) break b3101;
l37 = l36;
l38 = f85(l0,l1,l37); if (l38 === undefined) break b3101;
l39 = l38;
l40 = f532(l0,l1); if (l40 === undefined) break b3101;
l41 = l40;
l42 = f530(l0,l1); if (l42 === undefined) break b3101;
l43 = l42;
l44 = f539(l0,l1); if (l44 === undefined) break b3101;
l45 = l44;
l46 = [];
b3103: {
l47 = f538(l0,l1); if (l47 === undefined) break b3103;
l48 = l47;
l49 = b_count(l48); if (l49 === undefined) break b3103;
l50 = l49;
l51 = 0;
l52 = b_gt(l50,l51); if (l52 === undefined) break b3103;
if ((l52 === false)) break b3103;
l53 = f531(l0,l1); if (l53 === undefined) break b3103;
l54 = l53;
l55 = f69(l0,l1,"keep_record",l54); if (l55 === undefined) break b3103;
l56 = l55;
l46.push(l56);
}
l57 = l46;
l58 = f538(l0,l1); if (l58 === undefined) break b3101;
l59 = l58;
l60 = new Bare();
b3104: {
l61 = f537(l0,l1); if (l61 === undefined) break b3104;
l60["keep_through"] = l61;
}
b3105: {
l62 = f541(l0,l1); if (l62 === undefined) break b3105;
l60["qualifier"] = l62;
}
b3106: {
b3107: {
l64 = H(l1) ? l1.hdp : undefined; if (l64 === undefined && (l64 = S(l1, "hdp")) === undefined) break b3107;
l65 = H(l64) ? l64.record_retention : undefined; if (l65 === undefined && (l65 = S(l64, "record_retention")) === undefined) break b3107;
l66 = D(l65, "values"); if (l66 === undefined) break b3107;
l63 = merge(l66, l60);
break b3106;
}
l63 = l60;
}
l67 = l63;
l68 = f542(l0,l1); if (l68 === undefined) break b3101;
l69 = l68;
l70 = new O58(l13,l35,l45,l57,l59,l67,l39,l69);
l71 = f25(l0,l1,l41,l43,l9,l70); if (l71 === undefined) break b3101;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b3108: {
if (l3 === undefined) break b3108;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3109: {
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
function g544(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3110: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3110;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3110;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3111: {
if (l3 === undefined) break b3111;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3112: {
return l2;
}
}
function f544(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g544(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f545(l0,l1) {
let l3,l2;
b3113: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b3114: {
if (l3 === undefined) break b3114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3115: {
return l2;
}
}
function g546(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3116: {
l3 = undefined;
l4 = f544(l0,l1); if (l4 === undefined) break b3116;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b3116;
l8 = l7;
l9 = f544(l0,l1); if (l9 === undefined) break b3116;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b3116;
l11 = l10;
l12 = f544(l0,l1); if (l12 === undefined) break b3116;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3116;
l14 = l13;
l15 = f544(l0,l1); if (l15 === undefined) break b3116;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b3116;
l17 = l16;
l18 = new O72(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b3116;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b3117: {
if (l3 === undefined) break b3117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3118: {
return l2;
}
}
function f546(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g546(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g547(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3119: {
b3120: {
l3 = undefined;
b3121: {
l4 = f544(l0,l1); if (l4 === undefined) break b3121;
if ((l4 === false)) break b3121;
break b3120;}
l5 = f545(l0,l1); if (l5 === undefined) break b3120;
l6 = l5;
l7 = f26(l0,l1,l6); if (l7 === undefined) break b3120;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3122: {
if (l3 !== undefined) break b3122;
l4 = f544(l0,l1); if (l4 === undefined) break b3122;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3122;
l7 = l6;
l8 = f544(l0,l1); if (l8 === undefined) break b3122;
l9 = l8;
l10 = f27(l0,l1,"in_force_since",l9); if (l10 === undefined) break b3122;
l11 = l10;
l12 = f545(l0,l1); if (l12 === undefined) break b3122;
l13 = l12;
l14 = f544(l0,l1); if (l14 === undefined) break b3122;
l15 = l14;
l16 = f546(l0,l1); if (l16 === undefined) break b3122;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f25(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b3122;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b3123: {
if (l3 === undefined) break b3123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3124: {
return l2;
}
}
function f547(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g547(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3125: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3125;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3125;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3126: {
if (l3 === undefined) break b3126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3127: {
return l2;
}
}
function f548(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3128: {
l3 = undefined;
l4 = f548(l0,l1); if (l4 === undefined) break b3128;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3128;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b3128;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3129: {
if (l3 === undefined) break b3129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3130: {
return l2;
}
}
function f549(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f550(l0,l1) {
let l3,l2;
b3131: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b3132: {
if (l3 === undefined) break b3132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3133: {
return l2;
}
}
function g551(l0,l1) {
let l3,l4,l2;
b3134: {
l3 = undefined;
l4 = new O48("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3135: {
if (l3 === undefined) break b3135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3136: {
return l2;
}
}
function f551(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3137: {
b3138: {
l3 = undefined;
b3139: {
l4 = f549(l0,l1); if (l4 === undefined) break b3139;
if ((l4 === false)) break b3139;
break b3138;}
l5 = f550(l0,l1); if (l5 === undefined) break b3138;
l6 = l5;
l7 = [];
b3140: {
l8 = f548(l0,l1); if (l8 === undefined) break b3140;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3138;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3141: {
if (l3 !== undefined) break b3141;
l4 = f551(l0,l1); if (l4 === undefined) break b3141;
l5 = l4;
l6 = f548(l0,l1); if (l6 === undefined) break b3141;
l7 = l6;
l8 = f549(l0,l1); if (l8 === undefined) break b3141;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b3141;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3142: {
if (l3 === undefined) break b3142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3143: {
return l2;
}
}
function f552(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g552(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g553(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3144: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3144;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3144;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b3144;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3144;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3144;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3145: {
if (l3 === undefined) break b3145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3146: {
return l2;
}
}
function f553(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g553(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g554(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3147: {
l3 = undefined;
l4 = f553(l0,l1); if (l4 === undefined) break b3147;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3147;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b3147;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3148: {
if (l3 === undefined) break b3148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3149: {
return l2;
}
}
function f554(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g554(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g555(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3150: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3150;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3150;
l6 = l5;
l7 = f554(l0,l1); if (l7 === undefined) break b3150;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b3150;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b3150;
if ((l10 === false)) break b3150;
l11 = f554(l0,l1); if (l11 === undefined) break b3150;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3151: {
if (l3 === undefined) break b3151;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3152: {
return l2;
}
}
function f555(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function f556(l0,l1) {
let l3,l2;
b3153: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b3154: {
if (l3 === undefined) break b3154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3155: {
return l2;
}
}
function f557(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3156: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f194(l0,l1); if (l8 === undefined) break b3156;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3156;
l10 = D(l9, l6); if (l10 === undefined) break b3156;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b3156;
l13 = l12;
l14 = f194(l0,l1); if (l14 === undefined) break b3156;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b3156;
l16 = D(l15, l13); if (l16 === undefined) break b3156;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3157: {
if (l5 === undefined) break b3157;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3158: {
return l2;
}
}
function g558(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3159: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3159;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b3159;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3159;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3159;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3159;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3159;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3159;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3159;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3160: {
if (l3 === undefined) break b3160;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3161: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3161;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3161;
l6 = l5;
l7 = f555(l0,l1); if (l7 === undefined) break b3161;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3161;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3161;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3161;
l11 = l10;
l12 = f557(l0,l1,l6,l11); if (l12 === undefined) break b3161;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3162: {
if (l3 === undefined) break b3162;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3163: {
return l2;
}
}
function f558(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3164: {
l3 = undefined;
l4 = f558(l0,l1); if (l4 === undefined) break b3164;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b3164;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b3164;
if ((l8 === false)) break b3164;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3165: {
if (l3 === undefined) break b3165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3166: {
return l2;
}
}
function f559(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3167: {
l3 = undefined;
l4 = f559(l0,l1); if (l4 === undefined) break b3167;
if ((l4 === false)) break b3167;
l5 = f34(l0,l1); if (l5 === undefined) break b3167;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b3167;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b3167;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b3167;
if (!(l13 === "unavailable")) break b3167;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3168: {
if (l3 === undefined) break b3168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3169: {
return l2;
}
}
function f560(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function f561(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b3170: {
b3171: {
l4 = undefined;
l5 = l3;
l6 = [];
b3172: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b3172;
{
const k3173 = keysOf(l7), v3173 = valuesOf(l7);
for (let n3173 = 0; n3173 < v3173.length; n3173++) {
l8 = k3173 === null ? n3173 : k3173[n3173];
l9 = v3173[n3173];
b3174: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b3174;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3174;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b3174;
if (!Q(l12, l14)) break b3174;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b3171;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b3171;
if ((l19 === false)) break b3171;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b3171;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b3171;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b3171;
l27 = l26;
l28 = f508(l0,l1,l27); if (l28 === undefined) break b3171;
l29 = l28;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b3175: {
if (l4 !== undefined) break b3175;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b3176: {
if (l4 === undefined) break b3176;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3177: {
return l2;
}
}
function g562(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b3178: {
l2 = new RegoSet();
}
b3179: {
l3 = undefined;
l4 = f560(l0,l1); if (l4 === undefined) break b3179;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b3179;
l7 = l6;
{
const k3180 = keysOf(l7), v3180 = valuesOf(l7);
for (let n3180 = 0; n3180 < v3180.length; n3180++) {
l8 = k3180 === null ? n3180 : k3180[n3180];
l9 = v3180[n3180];
b3181: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b3182: {
l3 = undefined;
b3183: {
l4 = f559(l0,l1); if (l4 === undefined) break b3183;
if ((l4 === false)) break b3183;
break b3182;}
l5 = f555(l0,l1); if (l5 === undefined) break b3182;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3182;
l7 = l6;
l8 = f561(l0,l1,l7); if (l8 === undefined) break b3182;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b3182;
l11 = l10;
{
const k3184 = keysOf(l11), v3184 = valuesOf(l11);
for (let n3184 = 0; n3184 < v3184.length; n3184++) {
l12 = k3184 === null ? n3184 : k3184[n3184];
l13 = v3184[n3184];
b3185: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b3186: {
l3 = undefined;
l4 = f559(l0,l1); if (l4 === undefined) break b3186;
if ((l4 === false)) break b3186;
l5 = f555(l0,l1); if (l5 === undefined) break b3186;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3186;
l7 = l6;
l8 = f561(l0,l1,l7); if (l8 === undefined) break b3186;
l9 = l8;
l10 = H(l9) ? l9.clause : undefined; if (l10 === undefined && (l10 = S(l9, "clause")) === undefined) break b3186;
l11 = l10;
l12 = f555(l0,l1); if (l12 === undefined) break b3186;
l13 = H(l12) ? l12.application : undefined; if (l13 === undefined && (l13 = S(l12, "application")) === undefined) break b3186;
l14 = H(l13) ? l13.before_regulation : undefined; if (l14 === undefined && (l14 = S(l13, "before_regulation")) === undefined) break b3186;
l15 = H(l14) ? l14.readings : undefined; if (l15 === undefined && (l15 = S(l14, "readings")) === undefined) break b3186;
l16 = l15;
l17 = new O73(l11,l16);
l18 = f15(l0,l1,l17); if (l18 === undefined) break b3186;
l19 = l18;
{
const k3187 = keysOf(l19), v3187 = valuesOf(l19);
for (let n3187 = 0; n3187 < v3187.length; n3187++) {
l20 = k3187 === null ? n3187 : k3187[n3187];
l21 = v3187[n3187];
b3188: {
l22 = l20;
l23 = l21;
l2.add(l23);
}
}
}
}
b3189: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3189;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3189;
l6 = l5;
l7 = f561(l0,l1,l6); if (l7 === undefined) break b3189;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b3189;
l10 = l9;
{
const k3190 = keysOf(l10), v3190 = valuesOf(l10);
for (let n3190 = 0; n3190 < v3190.length; n3190++) {
l11 = k3190 === null ? n3190 : k3190[n3190];
l12 = v3190[n3190];
b3191: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b3192: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3192;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b3192;
l6 = l5;
l7 = f555(l0,l1); if (l7 === undefined) break b3192;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3192;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b3192;
l10 = D(l9, l6); if (l10 === undefined) break b3192;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3192;
l13 = l12;
{
const k3193 = keysOf(l13), v3193 = valuesOf(l13);
for (let n3193 = 0; n3193 < v3193.length; n3193++) {
l14 = k3193 === null ? n3193 : k3193[n3193];
l15 = v3193[n3193];
b3194: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3195: {
return l2;
}
}
function f562(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3196: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3196;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3196;
l6 = l5;
l7 = f555(l0,l1); if (l7 === undefined) break b3196;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3196;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b3196;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3196;
if ((l11 === false)) break b3196;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3196;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b3196;
if (!(l13 === true)) break b3196;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3197: {
if (l3 === undefined) break b3197;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3198: {
return l2;
}
}
function f563(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b3199: {
l2 = new RegoSet();
}
b3200: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3200;
if ((l4 === false)) break b3200;
l5 = ["adjusted_by","adjusted_on"];
l6 = l5;
{
const k3201 = keysOf(l6), v3201 = valuesOf(l6);
for (let n3201 = 0; n3201 < v3201.length; n3201++) {
l7 = k3201 === null ? n3201 : k3201[n3201];
l8 = v3201[n3201];
b3202: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3202;
l12 = D(l11, l10); if (l12 === undefined) break b3202;
l13 = l12;
l14 = null;
l15 = b_neq(l13,l14); if (l15 === undefined) break b3202;
if ((l15 === false)) break b3202;
l2.add(l10);
}
}
}
}
b3203: {
return l2;
}
}
function f564(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3204: {
l3 = undefined;
l4 = [];
b3205: {
b3206: {
l5 = f559(l0,l1); if (l5 === undefined) break b3206;
if ((l5 === false)) break b3206;
break b3205;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3205;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b3205;
l10 = l9;
l11 = f163(l0,l1,l10); if (l11 === undefined) break b3205;
l12 = l11;
l13 = f555(l0,l1); if (l13 === undefined) break b3205;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3205;
l15 = l14;
l16 = f561(l0,l1,l15); if (l16 === undefined) break b3205;
l17 = l16;
l18 = f558(l0,l1); if (l18 === undefined) break b3205;
l19 = l18;
l20 = new O35("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3207: {
if (l3 === undefined) break b3207;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3208: {
return l2;
}
}
function f565(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3209: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3209;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3209;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b3209;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b3209;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b3209;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3209;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b3209;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b3209;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3210: {
if (l3 === undefined) break b3210;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3211: {
return l2;
}
}
function f566(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3212: {
l3 = undefined;
l4 = [];
b3213: {
b3214: {
l5 = f563(l0,l1); if (l5 === undefined) break b3214;
if ((l5 === false)) break b3214;
break b3213;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3213;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b3213;
l10 = l9;
l11 = f163(l0,l1,l10); if (l11 === undefined) break b3213;
l12 = l11;
l13 = f555(l0,l1); if (l13 === undefined) break b3213;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b3213;
l15 = l14;
l16 = f561(l0,l1,l15); if (l16 === undefined) break b3213;
l17 = l16;
l18 = f566(l0,l1); if (l18 === undefined) break b3213;
l19 = l18;
l20 = new O35("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3215: {
if (l3 === undefined) break b3215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3216: {
return l2;
}
}
function f567(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3217: {
l3 = undefined;
l4 = [];
b3218: {
l5 = f563(l0,l1); if (l5 === undefined) break b3218;
if ((l5 === false)) break b3218;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3218;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b3218;
l10 = l9;
l11 = f163(l0,l1,l10); if (l11 === undefined) break b3218;
l12 = l11;
l13 = f555(l0,l1); if (l13 === undefined) break b3218;
l14 = H(l13) ? l13.fallback : undefined; if (l14 === undefined && (l14 = S(l13, "fallback")) === undefined) break b3218;
l15 = l14;
l16 = f561(l0,l1,l15); if (l16 === undefined) break b3218;
l17 = l16;
l18 = f566(l0,l1); if (l18 === undefined) break b3218;
l19 = l18;
l20 = new O35("change_admin_password","password_change",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3219: {
if (l3 === undefined) break b3219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3220: {
return l2;
}
}
function f568(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g569(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b3221: {
l3 = undefined;
l4 = [];
b3222: {
l5 = f565(l0,l1); if (l5 === undefined) break b3222;
l6 = l5;
l7 = f567(l0,l1); if (l7 === undefined) break b3222;
l8 = l7;
l9 = f568(l0,l1); if (l9 === undefined) break b3222;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k3223 = keysOf(l12), v3223 = valuesOf(l12);
for (let n3223 = 0; n3223 < v3223.length; n3223++) {
l13 = k3223 === null ? n3223 : k3223[n3223];
l14 = v3223[n3223];
b3224: {
l15 = l13;
l16 = l14;
{
const k3225 = keysOf(l16), v3225 = valuesOf(l16);
for (let n3225 = 0; n3225 < v3225.length; n3225++) {
l17 = k3225 === null ? n3225 : k3225[n3225];
l18 = v3225[n3225];
b3226: {
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
b3227: {
if (l3 === undefined) break b3227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3228: {
return l2;
}
}
function f569(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g569(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function f570(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3229: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b3229;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b3229;
l8 = D(l7, l5); if (l8 === undefined) break b3229;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b3229;
if ((l10 === false)) break b3229;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3230: {
if (l4 === undefined) break b3230;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3231: {
return l2;
}
}
function f571(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3232: {
l4 = undefined;
l5 = l3;
l6 = f570(l0,l1,l5); if (l6 === undefined) break b3232;
if ((l6 === false)) break b3232;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b3232;
l9 = l8;
l10 = f570(l0,l1,l9); if (l10 === undefined) break b3232;
if ((l10 === false)) break b3232;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b3233: {
if (l4 === undefined) break b3233;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3234: {
return l2;
}
}
function f572(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b3235: {
b3236: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3237: {
l8 = f570(l0,l1,l6); if (l8 === undefined) break b3237;
if ((l8 === false)) break b3237;
break b3236;}
l9 = new RegoSet();
b3238: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b3238;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b3238;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b3238;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k3239 = keysOf(l19), v3239 = valuesOf(l19);
for (let n3239 = 0; n3239 < v3239.length; n3239++) {
l20 = k3239 === null ? n3239 : k3239[n3239];
l21 = v3239[n3239];
b3240: {
l22 = l20;
l23 = l21;
b3241: {
l24 = f571(l0,l1,l23); if (l24 === undefined) break b3241;
if ((l24 === false)) break b3241;
break b3240;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b3240;
l28 = l27;
l29 = new O74(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b3242: {
if (l5 !== undefined) break b3242;
l6 = l3;
l7 = l4;
l8 = f194(l0,l1); if (l8 === undefined) break b3242;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b3242;
l10 = D(l9, l6); if (l10 === undefined) break b3242;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b3242;
if ((l12 === false)) break b3242;
l13 = f194(l0,l1); if (l13 === undefined) break b3242;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b3242;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b3242;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b3242;
l21 = l20;
l22 = new RegoSet();
l23 = new O74(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b3243: {
if (l5 !== undefined) break b3243;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3244: {
if (l5 === undefined) break b3244;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3245: {
return l2;
}
}
function g573(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b3246: {
l2 = new RegoSet();
}
b3247: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3247;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b3247;
l6 = l5;
l7 = f555(l0,l1); if (l7 === undefined) break b3247;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b3247;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b3247;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b3247;
l11 = l10;
l12 = f572(l0,l1,l6,l11); if (l12 === undefined) break b3247;
l13 = l12;
{
const k3248 = keysOf(l13), v3248 = valuesOf(l13);
for (let n3248 = 0; n3248 < v3248.length; n3248++) {
l14 = k3248 === null ? n3248 : k3248[n3248];
l15 = v3248[n3248];
b3249: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b3250: {
return l2;
}
}
function f573(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g573(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g574(l0,l1) {
let l3,l4,l5,l2;
b3251: {
l3 = undefined;
l4 = f566(l0,l1); if (l4 === undefined) break b3251;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3252: {
if (l3 === undefined) break b3252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3253: {
return l2;
}
}
function f574(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g574(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g575(l0,l1) {
let l3,l4,l5,l6,l2;
b3254: {
l3 = undefined;
b3255: {
l4 = f559(l0,l1); if (l4 === undefined) break b3255;
if ((l4 === false)) break b3255;
break b3254;}
l5 = f558(l0,l1); if (l5 === undefined) break b3254;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b3256: {
if (l3 === undefined) break b3256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3257: {
return l2;
}
}
function f575(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g575(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g576(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3258: {
l3 = undefined;
b3259: {
l4 = f559(l0,l1); if (l4 === undefined) break b3259;
if ((l4 === false)) break b3259;
break b3258;}
l5 = f555(l0,l1); if (l5 === undefined) break b3258;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3258;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b3258;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b3258;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b3258;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3258;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b3258;
l15 = l14;
l16 = f557(l0,l1,l15,l12); if (l16 === undefined) break b3258;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b3260: {
if (l3 === undefined) break b3260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3261: {
return l2;
}
}
function f576(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g577(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l22,l23,l24,l21,l25,l26,l27,l28,l2;
b3262: {
b3263: {
l3 = undefined;
b3264: {
l4 = f559(l0,l1); if (l4 === undefined) break b3264;
if ((l4 === false)) break b3264;
break b3263;}
l5 = f555(l0,l1); if (l5 === undefined) break b3263;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b3263;
l7 = l6;
l8 = f561(l0,l1,l7); if (l8 === undefined) break b3263;
l9 = l8;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b3263;
l11 = H(l10) ? l10.effective_on : undefined; if (l11 === undefined && (l11 = S(l10, "effective_on")) === undefined) break b3263;
l12 = l11;
l13 = f555(l0,l1); if (l13 === undefined) break b3263;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b3263;
l15 = H(l14) ? l14.lead : undefined; if (l15 === undefined && (l15 = S(l14, "lead")) === undefined) break b3263;
l16 = l15;
l17 = new Bare();
b3265: {
l18 = f574(l0,l1); if (l18 === undefined) break b3265;
l17["adjust_by"] = l18;
}
b3266: {
l19 = f575(l0,l1); if (l19 === undefined) break b3266;
l17["apply_by"] = l19;
}
b3267: {
l20 = f576(l0,l1); if (l20 === undefined) break b3267;
l17["apply_by_cautious"] = l20;
}
b3268: {
b3269: {
l22 = H(l1) ? l1.hdp : undefined; if (l22 === undefined && (l22 = S(l1, "hdp")) === undefined) break b3269;
l23 = H(l22) ? l22.role_change_deadline : undefined; if (l23 === undefined && (l23 = S(l22, "role_change_deadline")) === undefined) break b3269;
l24 = D(l23, "values"); if (l24 === undefined) break b3269;
l21 = merge(l24, l17);
break b3268;
}
l21 = l17;
}
l25 = l21;
l26 = ["apply_by","apply_by_cautious"];
l27 = f301(l0,l1,l26,l12,l16,l9,l25); if (l27 === undefined) break b3263;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3270: {
if (l3 !== undefined) break b3270;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3271: {
if (l3 === undefined) break b3271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3272: {
return l2;
}
}
function f577(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l2;
b3273: {
b3274: {
l3 = undefined;
l4 = f555(l0,l1); if (l4 === undefined) break b3274;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b3274;
if ((l5 === false)) break b3274;
l6 = f555(l0,l1); if (l6 === undefined) break b3274;
l7 = H(l6) ? l6.adjustment : undefined; if (l7 === undefined && (l7 = S(l6, "adjustment")) === undefined) break b3274;
l8 = l7;
l9 = f561(l0,l1,l8); if (l9 === undefined) break b3274;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3274;
l12 = H(l11) ? l11.effective_on : undefined; if (l12 === undefined && (l12 = S(l11, "effective_on")) === undefined) break b3274;
l13 = l12;
l14 = f555(l0,l1); if (l14 === undefined) break b3274;
l15 = H(l14) ? l14.adjustment : undefined; if (l15 === undefined && (l15 = S(l14, "adjustment")) === undefined) break b3274;
l16 = H(l15) ? l15.lead : undefined; if (l16 === undefined && (l16 = S(l15, "lead")) === undefined) break b3274;
l17 = l16;
l18 = new Bare();
b3275: {
l19 = f574(l0,l1); if (l19 === undefined) break b3275;
l18["adjust_by"] = l19;
}
b3276: {
l20 = f575(l0,l1); if (l20 === undefined) break b3276;
l18["apply_by"] = l20;
}
b3277: {
l21 = f576(l0,l1); if (l21 === undefined) break b3277;
l18["apply_by_cautious"] = l21;
}
b3278: {
b3279: {
l23 = H(l1) ? l1.hdp : undefined; if (l23 === undefined && (l23 = S(l1, "hdp")) === undefined) break b3279;
l24 = H(l23) ? l23.role_change_deadline : undefined; if (l24 === undefined && (l24 = S(l23, "role_change_deadline")) === undefined) break b3279;
l25 = D(l24, "values"); if (l25 === undefined) break b3279;
l22 = merge(l25, l18);
break b3278;
}
l22 = l18;
}
l26 = l22;
l27 = ["adjust_by"];
l28 = f301(l0,l1,l27,l13,l17,l10,l26); if (l28 === undefined) break b3274;
l29 = l28;
if (l3 === undefined) l3 = l29; else if (!Q(l3, l29)) conflict();
}
b3280: {
if (l3 !== undefined) break b3280;
l4 = [];
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3281: {
if (l3 === undefined) break b3281;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3282: {
return l2;
}
}
function f578(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g579(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b3283: {
l3 = undefined;
l4 = [];
b3284: {
l5 = f555(l0,l1); if (l5 === undefined) break b3284;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3284;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b3284;
{
const k3285 = keysOf(l7), v3285 = valuesOf(l7);
for (let n3285 = 0; n3285 < v3285.length; n3285++) {
l8 = k3285 === null ? n3285 : k3285[n3285];
l9 = v3285[n3285];
b3286: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3286;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b3286;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b3286;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b3286;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b3286;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b3286;
if ((l21 === false)) break b3286;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b3287: {
if (l3 === undefined) break b3287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3288: {
return l2;
}
}
function f579(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function g580(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3289: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3289;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b3289;
l6 = l5;
l7 = f579(l0,l1); if (l7 === undefined) break b3289;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b3289;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b3289;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3289;
if ((l12 === false)) break b3289;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b3290: {
if (l3 === undefined) break b3290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3291: {
return l2;
}
}
function f580(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b3292: {
l2 = new RegoSet();
}
b3293: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3293;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3293;
l6 = l5;
l7 = f555(l0,l1); if (l7 === undefined) break b3293;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b3293;
l9 = H(l8) ? l8.advised : undefined; if (l9 === undefined && (l9 = S(l8, "advised")) === undefined) break b3293;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b3293;
if ((l11 === false)) break b3293;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3293;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b3293;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b3293;
l18 = f567(l0,l1); if (l18 === undefined) break b3293;
{
const k3294 = keysOf(l18), v3294 = valuesOf(l18);
for (let n3294 = 0; n3294 < v3294.length; n3294++) {
l19 = k3294 === null ? n3294 : k3294[n3294];
l20 = v3294[n3294];
b3295: {
l21 = l19;
l22 = l20;
l23 = f175(l0,l1,l22); if (l23 === undefined) break b3295;
if ((l23 === false)) break b3295;
l24 = f555(l0,l1); if (l24 === undefined) break b3295;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b3295;
l26 = l25;
l27 = f561(l0,l1,l26); if (l27 === undefined) break b3295;
l28 = l27;
l29 = f27(l0,l1,"change_admin_password",l28); if (l29 === undefined) break b3295;
l30 = l29;
l2.add(l30);
}
}
}
}
b3296: {
l3 = undefined;
l4 = f567(l0,l1); if (l4 === undefined) break b3296;
{
const k3297 = keysOf(l4), v3297 = valuesOf(l4);
for (let n3297 = 0; n3297 < v3297.length; n3297++) {
l5 = k3297 === null ? n3297 : k3297[n3297];
l6 = v3297[n3297];
b3298: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b3298;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b3298;
if ((l11 === false)) break b3298;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b3298;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b3298;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b3298;
if ((l15 === false)) break b3298;
l16 = f579(l0,l1); if (l16 === undefined) break b3298;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b3298;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b3298;
if ((l21 === false)) break b3298;
b3299: {
l22 = f580(l0,l1); if (l22 === undefined) break b3299;
if ((l22 === false)) break b3299;
break b3298;}
l23 = f555(l0,l1); if (l23 === undefined) break b3298;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b3298;
l25 = l24;
l26 = f561(l0,l1,l25); if (l26 === undefined) break b3298;
l27 = l26;
l28 = f27(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b3298;
l29 = l28;
l2.add(l29);
}
}
}
}
b3300: {
l3 = undefined;
l4 = f560(l0,l1); if (l4 === undefined) break b3300;
l5 = l4;
l6 = f27(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b3300;
l7 = l6;
l2.add(l7);
}
b3301: {
return l2;
}
}
function f581(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l52,l53,l2;
b3302: {
l3 = undefined;
l4 = new RegoSet();
b3303: {
l5 = f569(l0,l1); if (l5 === undefined) break b3303;
{
const k3304 = keysOf(l5), v3304 = valuesOf(l5);
for (let n3304 = 0; n3304 < v3304.length; n3304++) {
l6 = k3304 === null ? n3304 : k3304[n3304];
l7 = v3304[n3304];
b3305: {
l8 = l6;
l9 = l7;
l10 = f169(l0,l1,l9); if (l10 === undefined) break b3305;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f573(l0,l1); if (l13 === undefined) break b3302;
l14 = l13;
l15 = f173(l0,l1,l12,l14); if (l15 === undefined) break b3302;
l16 = l15;
l17 = l16;
l18 = f569(l0,l1); if (l18 === undefined) break b3302;
l19 = l18;
l20 = f176(l0,l1,l19); if (l20 === undefined) break b3302;
l21 = l20;
l22 = f569(l0,l1); if (l22 === undefined) break b3302;
l23 = l22;
l24 = f178(l0,l1,l23,l17); if (l24 === undefined) break b3302;
l25 = l24;
l26 = f577(l0,l1); if (l26 === undefined) break b3302;
l27 = l26;
l28 = f578(l0,l1); if (l28 === undefined) break b3302;
l29 = l28;
l30 = b_array_concat(l27,l29); if (l30 === undefined) break b3302;
l31 = l30;
l32 = f556(l0,l1); if (l32 === undefined) break b3302;
l33 = l32;
l34 = f553(l0,l1); if (l34 === undefined) break b3302;
l35 = l34;
l36 = f562(l0,l1); if (l36 === undefined) break b3302;
l37 = l36;
l38 = f573(l0,l1); if (l38 === undefined) break b3302;
l39 = l38;
l40 = new Bare();
b3306: {
l41 = f574(l0,l1); if (l41 === undefined) break b3306;
l40["adjust_by"] = l41;
}
b3307: {
l42 = f575(l0,l1); if (l42 === undefined) break b3307;
l40["apply_by"] = l42;
}
b3308: {
l43 = f576(l0,l1); if (l43 === undefined) break b3308;
l40["apply_by_cautious"] = l43;
}
b3309: {
b3310: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b3310;
l46 = H(l45) ? l45.role_change_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "role_change_deadline")) === undefined) break b3310;
l47 = D(l46, "values"); if (l47 === undefined) break b3310;
l44 = merge(l47, l40);
break b3309;
}
l44 = l40;
}
l48 = l44;
l49 = f581(l0,l1); if (l49 === undefined) break b3302;
l50 = l49;
l51 = new O20(l37,l39,l21,l25,l48,l50,l31);
l52 = f25(l0,l1,l33,l35,l17,l51); if (l52 === undefined) break b3302;
l53 = l52;
if (l3 === undefined) l3 = l53; else if (!Q(l3, l53)) conflict();
}
b3311: {
if (l3 === undefined) break b3311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3312: {
return l2;
}
}
function f582(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3313: {
b3314: {
l3 = undefined;
b3315: {
l4 = f555(l0,l1); if (l4 === undefined) break b3315;
if ((l4 === false)) break b3315;
break b3314;}
l5 = f556(l0,l1); if (l5 === undefined) break b3314;
l6 = l5;
l7 = [];
b3316: {
l8 = f553(l0,l1); if (l8 === undefined) break b3316;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3314;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3317: {
if (l3 !== undefined) break b3317;
l4 = f559(l0,l1); if (l4 === undefined) break b3317;
if ((l4 === false)) break b3317;
b3318: {
l5 = f555(l0,l1); if (l5 === undefined) break b3318;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b3318;
if ((l6 === false)) break b3318;
break b3317;}
l7 = f556(l0,l1); if (l7 === undefined) break b3317;
l8 = l7;
l9 = f553(l0,l1); if (l9 === undefined) break b3317;
l10 = l9;
l11 = f562(l0,l1); if (l11 === undefined) break b3317;
l12 = l11;
l13 = new O3(l12);
l14 = f25(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b3317;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b3319: {
if (l3 !== undefined) break b3319;
l4 = f564(l0,l1); if (l4 === undefined) break b3319;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b3319;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b3319;
if ((l9 === false)) break b3319;
l10 = f564(l0,l1); if (l10 === undefined) break b3319;
l11 = l10;
l12 = new RegoSet();
b3320: {
l13 = f582(l0,l1); if (l13 === undefined) break b3320;
l14 = H(l13) ? l13.not_considered : undefined; if (l14 === undefined && (l14 = S(l13, "not_considered")) === undefined) break b3320;
{
const k3321 = keysOf(l14), v3321 = valuesOf(l14);
for (let n3321 = 0; n3321 < v3321.length; n3321++) {
l15 = k3321 === null ? n3321 : k3321[n3321];
l16 = v3321[n3321];
b3322: {
l17 = l15;
l18 = l16;
l12.add(l18);
}
}
}
}
l19 = l12;
l20 = b_or(l11,l19); if (l20 === undefined) break b3319;
l21 = l20;
l22 = b_sort(l21); if (l22 === undefined) break b3319;
l23 = l22;
l24 = f582(l0,l1); if (l24 === undefined) break b3319;
l25 = l24;
l26 = new O75(l23);
l27 = b_object_union(l25,l26); if (l27 === undefined) break b3319;
l28 = l27;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b3323: {
if (l3 !== undefined) break b3323;
l4 = f582(l0,l1); if (l4 === undefined) break b3323;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3324: {
if (l3 === undefined) break b3324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3325: {
return l2;
}
}
function f583(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.request[272] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3326: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3326;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3326;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3327: {
if (l3 === undefined) break b3327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3328: {
return l2;
}
}
function f584(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g585(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3329: {
l3 = undefined;
l4 = f584(l0,l1); if (l4 === undefined) break b3329;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3329;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3329;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3329;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3330: {
if (l3 === undefined) break b3330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3331: {
return l2;
}
}
function f585(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g585(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f586(l0,l1) {
let l3,l2;
b3332: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3333: {
if (l3 === undefined) break b3333;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3334: {
return l2;
}
}
function g587(l0,l1) {
let l3,l4,l5,l6,l2;
b3335: {
l3 = undefined;
l4 = new Bare();
l5 = new O76("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O77("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3336: {
if (l3 === undefined) break b3336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3337: {
return l2;
}
}
function f587(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f588(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3338: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3338;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3338;
if ((l10 === false)) break b3338;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3339: {
if (l5 === undefined) break b3339;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3340: {
return l2;
}
}
function f589(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3341: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3342: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3342;
{
const k3343 = keysOf(l9), v3343 = valuesOf(l9);
for (let n3343 = 0; n3343 < v3343.length; n3343++) {
l10 = k3343 === null ? n3343 : k3343[n3343];
l11 = v3343[n3343];
b3344: {
l12 = l10;
l13 = l11;
b3345: {
l14 = f588(l0,l1,l7,l13); if (l14 === undefined) break b3345;
if ((l14 === false)) break b3345;
break b3344;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3341;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3346: {
if (l5 === undefined) break b3346;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3347: {
return l2;
}
}
function f590(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3348: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3349: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3349;
if ((l8 === false)) break b3349;
break b3348;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3350: {
if (l5 === undefined) break b3350;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3351: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3351;
if ((l8 === false)) break b3351;
l9 = f589(l0,l1,l6,l7); if (l9 === undefined) break b3351;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3351;
l12 = D(l11, l10); if (l12 === undefined) break b3351;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3352: {
if (l5 === undefined) break b3352;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3353: {
return l2;
}
}
function f591(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3354: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3355: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3356 = keysOf(l8), v3356 = valuesOf(l8);
for (let n3356 = 0; n3356 < v3356.length; n3356++) {
l9 = k3356 === null ? n3356 : k3356[n3356];
l10 = v3356[n3356];
b3357: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3357;
if (!(l13 === "unset")) break b3357;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3358: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3358;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3358;
if (!(l17 === "unset")) break b3358;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3354;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3359: {
if (l4 === undefined) break b3359;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3360: {
return l2;
}
}
function f592(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3361: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3362: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3362;
if ((l10 === false)) break b3362;
break b3361;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3363: {
if (l6 === undefined) break b3363;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3364: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3364;
if ((l10 === false)) break b3364;
l11 = f589(l0,l1,l7,l9); if (l11 === undefined) break b3364;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3364;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3364;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3365: {
if (l6 === undefined) break b3365;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3366: {
return l2;
}
}
function f593(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3367: {
b3368: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3368;
if (!(l8 === "up")) break b3368;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3368;
if ((l10 === false)) break b3368;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3369: {
if (l5 !== undefined) break b3369;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3369;
if (!(l8 === "half_up")) break b3369;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3369;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3369;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3369;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3369;
if ((l15 === false)) break b3369;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3370: {
if (l5 !== undefined) break b3370;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3371: {
if (l5 === undefined) break b3371;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3372: {
return l2;
}
}
function f594(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3373: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3373;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3373;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3373;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3373;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3373;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3373;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3373;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3373;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3373;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3373;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3373;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3373;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3373;
l30 = l29;
l31 = l30;
l32 = f593(l0,l1,l18,l7); if (l32 === undefined) break b3373;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3373;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3374: {
if (l5 === undefined) break b3374;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3375: {
return l2;
}
}
function f595(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3376: {
b3377: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3377;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3377;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3377;
if ((l13 === false)) break b3377;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3377;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3378: {
if (l5 !== undefined) break b3378;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3379: {
if (l5 === undefined) break b3379;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3380: {
return l2;
}
}
function f596(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3381: {
b3382: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3382;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3382;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3382;
if ((l13 === false)) break b3382;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3382;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3383: {
if (l5 !== undefined) break b3383;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3384: {
if (l5 === undefined) break b3384;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3385: {
return l2;
}
}
function f597(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3386: {
b3387: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3387;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3387;
if ((l11 === false)) break b3387;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3388: {
if (l5 !== undefined) break b3388;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3389: {
if (l5 === undefined) break b3389;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3390: {
return l2;
}
}
function f598(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3391: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3391;
l9 = l8;
l10 = f594(l0,l1,l7,l9); if (l10 === undefined) break b3391;
l11 = l10;
l12 = [l11,"rate"];
l13 = f595(l0,l1,l12,l6); if (l13 === undefined) break b3391;
l14 = l13;
l15 = f596(l0,l1,l14,l6); if (l15 === undefined) break b3391;
l16 = l15;
l17 = f597(l0,l1,l16,l7); if (l17 === undefined) break b3391;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3392: {
if (l5 === undefined) break b3392;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3393: {
return l2;
}
}
function f599(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3394: {
b3395: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3395;
if ((l8 === false)) break b3395;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3395;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3395;
l14 = l13;
l15 = new O78(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3396: {
if (l5 !== undefined) break b3396;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3397: {
if (l5 === undefined) break b3397;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3398: {
return l2;
}
}
function f600(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3399: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3399;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3399;
if ((l15 === false)) break b3399;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3400: {
if (l7 === undefined) break b3400;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3401: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3401;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3401;
l15 = f598(l0,l1,l9,l10); if (l15 === undefined) break b3401;
l16 = l15;
if (!Array.isArray(l16)) break b3401;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3401;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3401;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3401;
l22 = l20;
l23 = f599(l0,l1,l21,l11); if (l23 === undefined) break b3401;
l24 = l23;
l25 = l24;
l26 = new O79(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3401;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3402: {
if (l7 === undefined) break b3402;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3403: {
return l2;
}
}
function f601(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3404: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3404;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3404;
if ((l9 === false)) break b3404;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3404;
if ((l11 === false)) break b3404;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3405: {
if (l6 === undefined) break b3405;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3406: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3406;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3406;
l10 = 0;
if (!Q(l9, l10)) break b3406;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3407: {
if (l6 === undefined) break b3407;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3408: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3408;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.samples : undefined; if (l9 === undefined && (l9 = S(l8, "samples")) === undefined) break b3408;
l10 = 0;
if (!Q(l9, l10)) break b3408;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3409: {
if (l6 === undefined) break b3409;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3410: {
return l2;
}
}
function f602(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3411: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3412: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3412;
if (!(l9 === "rate")) break b3412;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3412;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3412;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3412;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3412;
l18 = l17;
{
const k3413 = keysOf(l18), v3413 = valuesOf(l18);
for (let n3413 = 0; n3413 < v3413.length; n3413++) {
l19 = k3413 === null ? n3413 : k3413[n3413];
l20 = v3413[n3413];
b3414: {
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
b3415: {
if (l5 === undefined) break b3415;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3416: {
return l2;
}
}
function g603(l0,l1) {
let l3,l4,l2;
b3417: {
l3 = undefined;
l4 = 1000000000;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3418: {
if (l3 === undefined) break b3418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3419: {
return l2;
}
}
function f603(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f604(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b3420: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.rate : undefined; if (l6 === undefined && (l6 = S(l5, "rate")) === undefined) break b3420;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b3420;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3420;
l9 = l8;
l10 = 10;
l11 = b_format_int(l9,l10); if (l11 === undefined) break b3420;
l12 = l11;
l13 = H(l5) ? l5.rate : undefined; if (l13 === undefined && (l13 = S(l5, "rate")) === undefined) break b3420;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b3420;
l15 = H(l14) ? l14.denominator : undefined; if (l15 === undefined && (l15 = S(l14, "denominator")) === undefined) break b3420;
l16 = l15;
l17 = 10;
l18 = b_format_int(l16,l17); if (l18 === undefined) break b3420;
l19 = l18;
l20 = [l12,l19];
l21 = b_concat("/",l20); if (l21 === undefined) break b3420;
l22 = l21;
l23 = H(l5) ? l5.clause : undefined; if (l23 === undefined && (l23 = S(l5, "clause")) === undefined) break b3420;
l24 = l23;
l25 = new O10(l24,"rate",l22);
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b3421: {
if (l4 === undefined) break b3421;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3422: {
return l2;
}
}
function f605(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b3423: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.numerator : undefined; if (l8 === undefined && (l8 = S(l7, "numerator")) === undefined) break b3423;
l9 = l8;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3423;
l11 = l10;
l12 = H(l7) ? l7.denominator : undefined; if (l12 === undefined && (l12 = S(l7, "denominator")) === undefined) break b3423;
l13 = l12;
l14 = b_rem(l11,l13); if (l14 === undefined) break b3423;
l15 = l14;
l16 = l15;
l17 = H(l7) ? l7.denominator : undefined; if (l17 === undefined && (l17 = S(l7, "denominator")) === undefined) break b3423;
l18 = l17;
l19 = b_plus(l18,l16); if (l19 === undefined) break b3423;
l20 = l19;
l21 = 10;
l22 = b_format_int(l20,l21); if (l22 === undefined) break b3423;
l23 = l22;
l24 = l23;
l25 = b_count(l24); if (l25 === undefined) break b3423;
l26 = l25;
l27 = 1;
l28 = b_minus(l26,l27); if (l28 === undefined) break b3423;
l29 = l28;
l30 = 1;
l31 = b_substring(l24,l30,l29); if (l31 === undefined) break b3423;
l32 = l31;
l33 = l32;
l34 = H(l7) ? l7.numerator : undefined; if (l34 === undefined && (l34 = S(l7, "numerator")) === undefined) break b3423;
l35 = l34;
l36 = b_mul(l6,l35); if (l36 === undefined) break b3423;
l37 = l36;
l38 = b_minus(l37,l16); if (l38 === undefined) break b3423;
l39 = l38;
l40 = H(l7) ? l7.denominator : undefined; if (l40 === undefined && (l40 = S(l7, "denominator")) === undefined) break b3423;
l41 = l40;
l42 = b_div(l39,l41); if (l42 === undefined) break b3423;
l43 = l42;
l44 = 10;
l45 = b_format_int(l43,l44); if (l45 === undefined) break b3423;
l46 = l45;
l47 = [l46,l33];
l48 = b_concat(".",l47); if (l48 === undefined) break b3423;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b3424: {
if (l5 === undefined) break b3424;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3425: {
return l2;
}
}
function f606(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b3426: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3426;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3426;
l10 = l9;
l11 = f605(l0,l1,l7,l10); if (l11 === undefined) break b3426;
l12 = l11;
l13 = H(l6) ? l6.rate : undefined; if (l13 === undefined && (l13 = S(l6, "rate")) === undefined) break b3426;
l14 = l13;
l15 = f594(l0,l1,l7,l14); if (l15 === undefined) break b3426;
l16 = l15;
l17 = new Bare();
b3427: {
l18 = H(l6) ? l6.rate : undefined; if (l18 === undefined && (l18 = S(l6, "rate")) === undefined) break b3427;
l19 = H(l18) ? l18.readings : undefined; if (l19 === undefined && (l19 = S(l18, "readings")) === undefined) break b3427;
l20 = 0;
l21 = D(l19, l20); if (l21 === undefined) break b3427;
l22 = l21;
insertOnce(l17, "reading", l22);
}
l23 = l17;
l24 = new O80("rounded","rows",l16);
l25 = b_object_union(l24,l23); if (l25 === undefined) break b3426;
l26 = l25;
l27 = [];
l28 = new O80("share","rows",l12);
l27.push(l28);
l27.push(l26);
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b3428: {
if (l5 === undefined) break b3428;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3429: {
return l2;
}
}
function f607(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b3430: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f604(l0,l1,l7); if (l10 === undefined) break b3430;
l11 = l10;
l12 = f606(l0,l1,l7,l8); if (l12 === undefined) break b3430;
l13 = l12;
l14 = [];
l15 = new O80("rows","rows",l8);
l14.push(l15);
l14.push(l11);
l16 = b_array_concat(l14,l13); if (l16 === undefined) break b3430;
l17 = l16;
l18 = [];
b3431: {
l19 = ["minimum","maximum"];
l20 = l19;
{
const k3432 = keysOf(l20), v3432 = valuesOf(l20);
for (let n3432 = 0; n3432 < v3432.length; n3432++) {
l21 = k3432 === null ? n3432 : k3432[n3432];
l22 = v3432[n3432];
b3433: {
l23 = l21;
l24 = l22;
l25 = D(l7, l24); if (l25 === undefined) break b3433;
if ((l25 === false)) break b3433;
l26 = H(l7) ? l7.clause : undefined; if (l26 === undefined && (l26 = S(l7, "clause")) === undefined) break b3433;
l27 = l26;
l28 = D(l7, l24); if (l28 === undefined) break b3433;
l29 = l28;
l30 = new O54(l27,l24,"rows",l29);
l31 = l30;
l18.push(l31);
}
}
}
}
l32 = l18;
l33 = H(l9) ? l9.samples : undefined; if (l33 === undefined && (l33 = S(l9, "samples")) === undefined) break b3430;
l34 = l33;
l35 = [];
l36 = new O80("samples","rows",l34);
l35.push(l36);
l37 = b_array_concat(l32,l35); if (l37 === undefined) break b3430;
l38 = l37;
l39 = b_array_concat(l17,l38); if (l39 === undefined) break b3430;
l40 = l39;
if (l6 === undefined) l6 = l40; else if (!Q(l6, l40)) conflict();
}
b3434: {
if (l6 === undefined) break b3434;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3435: {
return l2;
}
}
function f608(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l2;
b3436: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3436;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3436;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3436;
l12 = D(l11, l10); if (l12 === undefined) break b3436;
l13 = l12;
l14 = f590(l0,l1,l7,l13); if (l14 === undefined) break b3436;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3437: {
l18 = f591(l0,l1,l16); if (l18 === undefined) break b3437;
l19 = l18;
{
const k3438 = keysOf(l19), v3438 = valuesOf(l19);
for (let n3438 = 0; n3438 < v3438.length; n3438++) {
l20 = k3438 === null ? n3438 : k3438[n3438];
l21 = v3438[n3438];
b3439: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3439;
l25 = l24;
l26 = f592(l0,l1,l7,l25,l13); if (l26 === undefined) break b3439;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3439;
l30 = l29;
l31 = new O24(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3436;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3436;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3436;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3436;
l40 = l39;
l41 = l40;
l42 = f600(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3436;
l43 = l42;
if (!Array.isArray(l43)) break b3436;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3436;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3436;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3436;
l49 = l47;
l50 = new RegoSet();
b3440: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3440;
{
const k3441 = keysOf(l51), v3441 = valuesOf(l51);
for (let n3441 = 0; n3441 < v3441.length; n3441++) {
l52 = k3441 === null ? n3441 : k3441[n3441];
l53 = v3441[n3441];
b3442: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3442;
l57 = l56;
l58 = f601(l0,l1,l57,l41,l49); if (l58 === undefined) break b3442;
if ((l58 === false)) break b3442;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3436;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3436;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3436;
l65 = l64;
l66 = f602(l0,l1,l49,l16); if (l66 === undefined) break b3436;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3436;
l69 = l68;
l70 = f85(l0,l1,l16); if (l70 === undefined) break b3436;
l71 = l70;
l72 = [];
b3443: {
if (!(l48 === "required")) break b3443;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3443;
{
const k3444 = keysOf(l73), v3444 = valuesOf(l73);
for (let n3444 = 0; n3444 < v3444.length; n3444++) {
l74 = k3444 === null ? n3444 : k3444[n3444];
l75 = v3444[n3444];
b3445: {
l76 = l74;
l77 = l75;
b3446: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3446;
if ((l78 === false)) break b3446;
break b3445;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3445;
l80 = l79;
l81 = f69(l0,l1,l80,l77); if (l81 === undefined) break b3445;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3447: {
if (!(l48 === "required")) break b3447;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3447;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3447;
l87 = l86;
l88 = f27(l0,l1,l87,l16); if (l88 === undefined) break b3447;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = [];
b3448: {
l92 = f62(l0,l1,"working"); if (l92 === undefined) break b3448;
if ((l92 === false)) break b3448;
l93 = b_count(l32); if (l93 === undefined) break b3448;
l94 = l93;
l95 = 0;
if (!Q(l94, l95)) break b3448;
l96 = f603(l0,l1); if (l96 === undefined) break b3448;
l97 = l96;
l98 = b_lte(l13,l97); if (l98 === undefined) break b3448;
if ((l98 === false)) break b3448;
l99 = f607(l0,l1,l16,l13,l49); if (l99 === undefined) break b3448;
l100 = l99;
{
const k3449 = keysOf(l100), v3449 = valuesOf(l100);
for (let n3449 = 0; n3449 < v3449.length; n3449++) {
l101 = k3449 === null ? n3449 : k3449[n3449];
l102 = v3449[n3449];
b3450: {
l103 = l101;
l104 = l102;
l91.push(l104);
}
}
}
}
l105 = l91;
l106 = new O81(l48);
l107 = new O20(l69,l32,l83,l90,l49,l71,l105);
l106["parts"] = l107;
l108 = l106;
if (l5 === undefined) l5 = l108; else if (!Q(l5, l108)) conflict();
}
b3451: {
if (l5 === undefined) break b3451;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3452: {
return l2;
}
}
function f609(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3453: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f608(l0,l1,l7,l9); if (l10 === undefined) break b3453;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3453;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3453;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3453;
l18 = l17;
l19 = f25(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3453;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3454: {
if (l6 === undefined) break b3454;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3455: {
return l2;
}
}
function g610(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3456: {
b3457: {
l3 = undefined;
b3458: {
l4 = f585(l0,l1); if (l4 === undefined) break b3458;
if ((l4 === false)) break b3458;
break b3457;}
l5 = f586(l0,l1); if (l5 === undefined) break b3457;
l6 = l5;
l7 = [];
b3459: {
l8 = f584(l0,l1); if (l8 === undefined) break b3459;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3457;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3460: {
if (l3 !== undefined) break b3460;
l4 = f587(l0,l1); if (l4 === undefined) break b3460;
l5 = l4;
l6 = f584(l0,l1); if (l6 === undefined) break b3460;
l7 = l6;
l8 = f585(l0,l1); if (l8 === undefined) break b3460;
l9 = l8;
l10 = f609(l0,l1,l5,l7,l9); if (l10 === undefined) break b3460;
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
function f610(i, d) {
const k = K.request[273];
if (k !== undefined) return k === N ? undefined : k;
const v = g610(i, d);
K.request[273] = v === undefined ? N : v;
return v;
}
function g611(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3463: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3463;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3463;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3463;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3464: {
if (l3 === undefined) break b3464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3465: {
return l2;
}
}
function f611(i, d) {
const k = K.request[274];
if (k !== undefined) return k === N ? undefined : k;
const v = g611(i, d);
K.request[274] = v === undefined ? N : v;
return v;
}
function g612(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3466: {
l3 = undefined;
l4 = f611(l0,l1); if (l4 === undefined) break b3466;
l5 = l4;
l6 = 1;
l7 = f45(l0,l1,l5,l6); if (l7 === undefined) break b3466;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3466;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3467: {
if (l3 === undefined) break b3467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3468: {
return l2;
}
}
function f612(i, d) {
const k = K.request[275];
if (k !== undefined) return k === N ? undefined : k;
const v = g612(i, d);
K.request[275] = v === undefined ? N : v;
return v;
}
function g613(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3469: {
b3470: {
l3 = undefined;
l4 = f612(l0,l1); if (l4 === undefined) break b3470;
if ((l4 === false)) break b3470;
l5 = f6(l0,l1); if (l5 === undefined) break b3470;
l6 = l5;
l7 = f612(l0,l1); if (l7 === undefined) break b3470;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3470;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3471: {
if (l3 !== undefined) break b3471;
l4 = f6(l0,l1); if (l4 === undefined) break b3471;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3472: {
if (l3 === undefined) break b3472;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3473: {
return l2;
}
}
function f613(i, d) {
const k = K.request[276];
if (k !== undefined) return k === N ? undefined : k;
const v = g613(i, d);
K.request[276] = v === undefined ? N : v;
return v;
}
function g614(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3474: {
l3 = undefined;
l4 = f613(l0,l1); if (l4 === undefined) break b3474;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3474;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3475: {
if (l3 === undefined) break b3475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3476: {
return l2;
}
}
function f614(i, d) {
const k = K.request[277];
if (k !== undefined) return k === N ? undefined : k;
const v = g614(i, d);
K.request[277] = v === undefined ? N : v;
return v;
}
function g615(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3477: {
l3 = undefined;
l4 = f614(l0,l1); if (l4 === undefined) break b3477;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3477;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3477;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3477;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3478: {
if (l3 === undefined) break b3478;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3479: {
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
function f616(l0,l1) {
let l3,l2;
b3480: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3481: {
if (l3 === undefined) break b3481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3482: {
return l2;
}
}
function g617(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3483: {
l3 = undefined;
l4 = f615(l0,l1); if (l4 === undefined) break b3483;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3483;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3483;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3483;
l10 = l9;
l11 = f611(l0,l1); if (l11 === undefined) break b3483;
l12 = l11;
l13 = f45(l0,l1,l12,l10); if (l13 === undefined) break b3483;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3483;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3484: {
if (l3 === undefined) break b3484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3485: {
return l2;
}
}
function f617(i, d) {
const k = K.request[279];
if (k !== undefined) return k === N ? undefined : k;
const v = g617(i, d);
K.request[279] = v === undefined ? N : v;
return v;
}
function g618(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3486: {
l3 = undefined;
l4 = f616(l0,l1); if (l4 === undefined) break b3486;
l5 = l4;
l6 = new Bare();
l7 = new O76("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O77("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3487: {
if (l3 === undefined) break b3487;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3488: {
return l2;
}
}
function f618(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g618(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f619(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l2;
b3489: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f608(l0,l1,l8,l10); if (l12 === undefined) break b3489;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3489;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3489;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3489;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3489;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3489;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3489;
l25 = D(l24, "values"); if (l25 === undefined) break b3489;
l26 = l25;
l27 = new O51(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3489;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3489;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3489;
l32 = l31;
l33 = new RegoSet();
b3490: {
l34 = f6(l0,l1); if (l34 === undefined) break b3490;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3490;
if ((l36 === false)) break b3490;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3490;
l38 = D(l37, "values"); if (l38 === undefined) break b3490;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3490;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3490;
if ((l42 === false)) break b3490;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3490;
l44 = l43;
l45 = f27(l0,l1,"sample_late",l44); if (l45 === undefined) break b3490;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3489;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3489;
l51 = H(l50) ? l50.working : undefined; if (l51 === undefined && (l51 = S(l50, "working")) === undefined) break b3489;
l52 = l51;
l53 = [];
b3491: {
l54 = f62(l0,l1,"working"); if (l54 === undefined) break b3491;
if ((l54 === false)) break b3491;
l55 = H(l10) ? l10.check_by : undefined; if (l55 === undefined && (l55 = S(l10, "check_by")) === undefined) break b3491;
l56 = H(l55) ? l55.clause : undefined; if (l56 === undefined && (l56 = S(l55, "clause")) === undefined) break b3491;
l57 = l56;
l58 = new O10(l57,"due_on",l11);
l59 = l58;
l53.push(l59);
}
l60 = l53;
l61 = b_array_concat(l52,l60); if (l61 === undefined) break b3489;
l62 = l61;
l63 = H(l14) ? l14.parts : undefined; if (l63 === undefined && (l63 = S(l14, "parts")) === undefined) break b3489;
l64 = l63;
l65 = new O82(l23,l29,l49,l62);
l66 = b_object_union(l64,l65); if (l66 === undefined) break b3489;
l67 = l66;
l68 = H(l8) ? l8.decision : undefined; if (l68 === undefined && (l68 = S(l8, "decision")) === undefined) break b3489;
l69 = l68;
l70 = H(l14) ? l14.outcome : undefined; if (l70 === undefined && (l70 = S(l14, "outcome")) === undefined) break b3489;
l71 = l70;
l72 = f25(l0,l1,l69,l9,l71,l67); if (l72 === undefined) break b3489;
l73 = l72;
if (l7 === undefined) l7 = l73; else if (!Q(l7, l73)) conflict();
}
b3492: {
if (l7 === undefined) break b3492;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3493: {
return l2;
}
}
function g620(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3494: {
b3495: {
l3 = undefined;
b3496: {
l4 = f615(l0,l1); if (l4 === undefined) break b3496;
if ((l4 === false)) break b3496;
break b3495;}
l5 = f616(l0,l1); if (l5 === undefined) break b3495;
l6 = l5;
l7 = [];
b3497: {
l8 = f614(l0,l1); if (l8 === undefined) break b3497;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3495;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3498: {
if (l3 !== undefined) break b3498;
l4 = f617(l0,l1); if (l4 === undefined) break b3498;
if ((l4 === false)) break b3498;
l5 = f618(l0,l1); if (l5 === undefined) break b3498;
l6 = l5;
l7 = f614(l0,l1); if (l7 === undefined) break b3498;
l8 = l7;
l9 = f615(l0,l1); if (l9 === undefined) break b3498;
l10 = l9;
l11 = f617(l0,l1); if (l11 === undefined) break b3498;
l12 = l11;
l13 = f619(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3498;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3499: {
if (l3 !== undefined) break b3499;
l4 = f618(l0,l1); if (l4 === undefined) break b3499;
l5 = l4;
l6 = f614(l0,l1); if (l6 === undefined) break b3499;
l7 = l6;
l8 = f615(l0,l1); if (l8 === undefined) break b3499;
l9 = l8;
l10 = f609(l0,l1,l5,l7,l9); if (l10 === undefined) break b3499;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3500: {
if (l3 === undefined) break b3500;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3501: {
return l2;
}
}
function f620(i, d) {
const k = K.request[280];
if (k !== undefined) return k === N ? undefined : k;
const v = g620(i, d);
K.request[280] = v === undefined ? N : v;
return v;
}
function g621(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3502: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3502;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3502;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3503: {
if (l3 === undefined) break b3503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3504: {
return l2;
}
}
function f621(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g621(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g622(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3505: {
l3 = undefined;
l4 = f621(l0,l1); if (l4 === undefined) break b3505;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3505;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3505;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3505;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3506: {
if (l3 === undefined) break b3506;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3507: {
return l2;
}
}
function f622(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g622(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f623(l0,l1) {
let l3,l2;
b3508: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3509: {
if (l3 === undefined) break b3509;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3510: {
return l2;
}
}
function g624(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3511: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3511;
l5 = l4;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b3511;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3512: {
if (l3 === undefined) break b3512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3513: {
return l2;
}
}
function f624(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g624(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g625(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3514: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3514;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3514;
l6 = l5;
l7 = f405(l0,l1,l6); if (l7 === undefined) break b3514;
l8 = l7;
l9 = l8;
l10 = f624(l0,l1); if (l10 === undefined) break b3514;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3514;
if ((l12 === false)) break b3514;
l13 = f624(l0,l1); if (l13 === undefined) break b3514;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3514;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3515: {
if (l3 === undefined) break b3515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3516: {
return l2;
}
}
function f625(i, d) {
const k = K.request[281];
if (k !== undefined) return k === N ? undefined : k;
const v = g625(i, d);
K.request[281] = v === undefined ? N : v;
return v;
}
function f626(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3517: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3517;
if (!(l8 === "exceeded")) break b3517;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3517;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3517;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3517;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3517;
if ((l15 === false)) break b3517;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3518: {
if (l5 === undefined) break b3518;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3519: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3519;
if (!(l8 === "reached")) break b3519;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3519;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3519;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3519;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3519;
if ((l15 === false)) break b3519;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3520: {
if (l5 === undefined) break b3520;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3521: {
return l2;
}
}
function g627(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3522: {
l2 = new RegoSet();
}
b3523: {
l3 = undefined;
l4 = f625(l0,l1); if (l4 === undefined) break b3523;
l5 = l4;
l6 = f622(l0,l1); if (l6 === undefined) break b3523;
l7 = l6;
l8 = f626(l0,l1,l5,l7); if (l8 === undefined) break b3523;
if ((l8 === false)) break b3523;
l9 = f622(l0,l1); if (l9 === undefined) break b3523;
l10 = l9;
l11 = f27(l0,l1,"session_idle",l10); if (l11 === undefined) break b3523;
l12 = l11;
l2.add(l12);
}
b3524: {
return l2;
}
}
function f627(i, d) {
const k = K.request[282];
if (k !== undefined) return k === N ? undefined : k;
const v = g627(i, d);
K.request[282] = v === undefined ? N : v;
return v;
}
function g628(l0,l1) {
let l2,l3,l4,l5,l6;
b3525: {
l2 = new RegoSet();
}
b3526: {
l3 = undefined;
b3527: {
l4 = f625(l0,l1); if (l4 === undefined) break b3527;
if ((l4 === false)) break b3527;
break b3526;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3528: {
l3 = undefined;
l4 = f622(l0,l1); if (l4 === undefined) break b3528;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3528;
if (!(l5 === "unset")) break b3528;
l6 = new O24("session.idle_timeout");
l2.add(l6);
}
b3529: {
return l2;
}
}
function f628(i, d) {
const k = K.request[283];
if (k !== undefined) return k === N ? undefined : k;
const v = g628(i, d);
K.request[283] = v === undefined ? N : v;
return v;
}
function g629(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3530: {
l3 = undefined;
l4 = f625(l0,l1); if (l4 === undefined) break b3530;
if ((l4 === false)) break b3530;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3530;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3530;
l7 = l6;
l8 = f622(l0,l1); if (l8 === undefined) break b3530;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3530;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3530;
l11 = l10;
l12 = f415(l0,l1,l7,l11); if (l12 === undefined) break b3530;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3531: {
if (l3 === undefined) break b3531;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3532: {
return l2;
}
}
function f629(i, d) {
const k = K.request[284];
if (k !== undefined) return k === N ? undefined : k;
const v = g629(i, d);
K.request[284] = v === undefined ? N : v;
return v;
}
function g630(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l2;
b3533: {
b3534: {
l3 = undefined;
b3535: {
l4 = f622(l0,l1); if (l4 === undefined) break b3535;
if ((l4 === false)) break b3535;
break b3534;}
l5 = f623(l0,l1); if (l5 === undefined) break b3534;
l6 = l5;
l7 = [];
b3536: {
l8 = f621(l0,l1); if (l8 === undefined) break b3536;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3534;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3537: {
if (l3 !== undefined) break b3537;
l4 = f627(l0,l1); if (l4 === undefined) break b3537;
l5 = l4;
l6 = f628(l0,l1); if (l6 === undefined) break b3537;
l7 = l6;
l8 = f114(l0,l1,l5,l7); if (l8 === undefined) break b3537;
l9 = l8;
l10 = f622(l0,l1); if (l10 === undefined) break b3537;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3537;
l13 = l12;
l14 = f622(l0,l1); if (l14 === undefined) break b3537;
l15 = l14;
l16 = f627(l0,l1); if (l16 === undefined) break b3537;
l17 = l16;
l18 = f628(l0,l1); if (l18 === undefined) break b3537;
l19 = l18;
l20 = ["session_idle"];
l21 = f221(l0,l1,l20,l15,l17,l19); if (l21 === undefined) break b3537;
l22 = l21;
l23 = f622(l0,l1); if (l23 === undefined) break b3537;
l24 = l23;
l25 = f85(l0,l1,l24); if (l25 === undefined) break b3537;
l26 = l25;
l27 = f623(l0,l1); if (l27 === undefined) break b3537;
l28 = l27;
l29 = f621(l0,l1); if (l29 === undefined) break b3537;
l30 = l29;
l31 = f628(l0,l1); if (l31 === undefined) break b3537;
l32 = l31;
l33 = [];
b3538: {
l34 = f627(l0,l1); if (l34 === undefined) break b3538;
l35 = l34;
l36 = b_count(l35); if (l36 === undefined) break b3538;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b3538;
if ((l39 === false)) break b3538;
l40 = f622(l0,l1); if (l40 === undefined) break b3538;
l41 = l40;
l42 = f69(l0,l1,"log_out",l41); if (l42 === undefined) break b3538;
l43 = l42;
l33.push(l43);
}
l44 = l33;
l45 = f627(l0,l1); if (l45 === undefined) break b3537;
l46 = l45;
l47 = new Bare();
b3539: {
l48 = f629(l0,l1); if (l48 === undefined) break b3539;
l47["logout_after"] = l48;
}
b3540: {
b3541: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b3541;
l51 = H(l50) ? l50.session_timeout : undefined; if (l51 === undefined && (l51 = S(l50, "session_timeout")) === undefined) break b3541;
l52 = D(l51, "values"); if (l52 === undefined) break b3541;
l49 = merge(l52, l47);
break b3540;
}
l49 = l47;
}
l53 = l49;
l54 = new O83(l13,l22,l32,l44,l46,l53,l26);
l55 = f25(l0,l1,l28,l30,l9,l54); if (l55 === undefined) break b3537;
l56 = l55;
if (l3 === undefined) l3 = l56; else if (!Q(l3, l56)) conflict();
}
b3542: {
if (l3 === undefined) break b3542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3543: {
return l2;
}
}
function f630(i, d) {
const k = K.request[285];
if (k !== undefined) return k === N ? undefined : k;
const v = g630(i, d);
K.request[285] = v === undefined ? N : v;
return v;
}
function g631(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3544: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3544;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3544;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3544;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3544;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3544;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3545: {
if (l3 === undefined) break b3545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3546: {
return l2;
}
}
function f631(i, d) {
const k = K.request[286];
if (k !== undefined) return k === N ? undefined : k;
const v = g631(i, d);
K.request[286] = v === undefined ? N : v;
return v;
}
function g632(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3547: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3547;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3547;
l6 = l5;
l7 = f631(l0,l1); if (l7 === undefined) break b3547;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3547;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3547;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3547;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3547;
if ((l12 === false)) break b3547;
l13 = f631(l0,l1); if (l13 === undefined) break b3547;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3547;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3547;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3548: {
if (l3 === undefined) break b3548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3549: {
return l2;
}
}
function f632(i, d) {
const k = K.request[287];
if (k !== undefined) return k === N ? undefined : k;
const v = g632(i, d);
K.request[287] = v === undefined ? N : v;
return v;
}
function f633(l0,l1) {
let l3,l2;
b3550: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3551: {
if (l3 === undefined) break b3551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3552: {
return l2;
}
}
function g634(l0,l1) {
let l3,l4,l5,l6,l2;
b3553: {
l3 = undefined;
l4 = new Bare();
l5 = new O84("roles");
l4["binds"] = l5;
l6 = new O85("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3554: {
if (l3 === undefined) break b3554;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3555: {
return l2;
}
}
function f634(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g634(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function f635(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3556: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3556;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3556;
if ((l10 === false)) break b3556;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3557: {
if (l5 === undefined) break b3557;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3558: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3558;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3558;
if ((l10 === false)) break b3558;
l11 = new RegoSet();
b3559: {
{
const k3560 = keysOf(l7), v3560 = valuesOf(l7);
for (let n3560 = 0; n3560 < v3560.length; n3560++) {
l12 = k3560 === null ? n3560 : k3560[n3560];
l13 = v3560[n3560];
b3561: {
l14 = l12;
l15 = l13;
l16 = f169(l0,l1,l15); if (l16 === undefined) break b3561;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f173(l0,l1,l18,l19); if (l20 === undefined) break b3558;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3562: {
if (l5 === undefined) break b3562;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3563: {
return l2;
}
}
function f636(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l2;
b3564: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3564;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3564;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3564;
l14 = D(l13, l12); if (l14 === undefined) break b3564;
l15 = l14;
l16 = [];
b3565: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3565;
l18 = l17;
l19 = f46(l0,l1,l15,l18); if (l19 === undefined) break b3565;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = new Bare();
b3566: {
{
const k3567 = keysOf(l22), v3567 = valuesOf(l22);
for (let n3567 = 0; n3567 < v3567.length; n3567++) {
l24 = k3567 === null ? n3567 : k3567[n3567];
l25 = v3567[n3567];
b3568: {
l26 = l24;
l27 = l25;
insertOnce(l23, "due_on", l27);
}
}
}
}
l28 = l23;
l29 = new Bare();
b3569: {
{
const k3570 = keysOf(l22), v3570 = valuesOf(l22);
for (let n3570 = 0; n3570 < v3570.length; n3570++) {
l30 = k3570 === null ? n3570 : k3570[n3570];
l31 = v3570[n3570];
b3571: {
l32 = l30;
l33 = l31;
l34 = f195(l0,l1,l33); if (l34 === undefined) break b3571;
l35 = l34;
insertOnce(l29, "due_if_rolled", l35);
}
}
}
}
l36 = l29;
l37 = b_object_union(l28,l36); if (l37 === undefined) break b3564;
l38 = l37;
l39 = l38;
l40 = [];
b3572: {
l41 = f6(l0,l1); if (l41 === undefined) break b3572;
l42 = l41;
l43 = b_gte(l42,l15); if (l43 === undefined) break b3572;
if ((l43 === false)) break b3572;
{
const k3573 = keysOf(l22), v3573 = valuesOf(l22);
for (let n3573 = 0; n3573 < v3573.length; n3573++) {
l44 = k3573 === null ? n3573 : k3573[n3573];
l45 = v3573[n3573];
b3574: {
l46 = l44;
l47 = l45;
l48 = H(l0) ? l0.facts : undefined; if (l48 === undefined && (l48 = S(l0, "facts")) === undefined) break b3574;
l49 = l48;
l50 = H(l7) ? l7.deadline : undefined; if (l50 === undefined && (l50 = S(l7, "deadline")) === undefined) break b3574;
l51 = H(l50) ? l50.done : undefined; if (l51 === undefined && (l51 = S(l50, "done")) === undefined) break b3574;
l52 = l51;
l53 = null;
l54 = b_object_get(l49,l52,l53); if (l54 === undefined) break b3574;
l55 = l54;
l56 = f163(l0,l1,l55); if (l56 === undefined) break b3574;
l57 = l56;
l58 = H(l7) ? l7.deadline : undefined; if (l58 === undefined && (l58 = S(l7, "deadline")) === undefined) break b3574;
l59 = H(l58) ? l58.act : undefined; if (l59 === undefined && (l59 = S(l58, "act")) === undefined) break b3574;
l60 = l59;
l61 = H(l7) ? l7.deadline : undefined; if (l61 === undefined && (l61 = S(l7, "deadline")) === undefined) break b3574;
l62 = H(l61) ? l61.step : undefined; if (l62 === undefined && (l62 = S(l61, "step")) === undefined) break b3574;
l63 = l62;
l64 = new O35(l60,l63,l57,l47,l9);
l65 = l64;
l40.push(l65);
}
}
}
}
l66 = l40;
l67 = f635(l0,l1,l15,l66); if (l67 === undefined) break b3564;
l68 = l67;
l69 = l68;
l70 = f15(l0,l1,l9); if (l70 === undefined) break b3564;
l71 = l70;
l72 = f176(l0,l1,l66); if (l72 === undefined) break b3564;
l73 = l72;
l74 = f178(l0,l1,l66,l69); if (l74 === undefined) break b3564;
l75 = l74;
l76 = f85(l0,l1,l9); if (l76 === undefined) break b3564;
l77 = l76;
l78 = H(l9) ? l9.within : undefined; if (l78 === undefined && (l78 = S(l9, "within")) === undefined) break b3564;
l79 = l78;
l80 = ["due_on","due_if_rolled"];
l81 = f301(l0,l1,l80,l15,l79,l9,l39); if (l81 === undefined) break b3564;
l82 = l81;
l83 = H(l7) ? l7.decision : undefined; if (l83 === undefined && (l83 = S(l7, "decision")) === undefined) break b3564;
l84 = l83;
l85 = new O40(l71,l73,l75,l39,l77,l82);
l86 = f25(l0,l1,l84,l8,l69,l85); if (l86 === undefined) break b3564;
l87 = l86;
if (l6 === undefined) l6 = l87; else if (!Q(l6, l87)) conflict();
}
b3575: {
if (l6 === undefined) break b3575;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3576: {
return l2;
}
}
function g637(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3577: {
b3578: {
l3 = undefined;
b3579: {
l4 = f632(l0,l1); if (l4 === undefined) break b3579;
if ((l4 === false)) break b3579;
break b3578;}
l5 = f633(l0,l1); if (l5 === undefined) break b3578;
l6 = l5;
l7 = [];
b3580: {
l8 = f631(l0,l1); if (l8 === undefined) break b3580;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3578;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3581: {
if (l3 !== undefined) break b3581;
l4 = f634(l0,l1); if (l4 === undefined) break b3581;
l5 = l4;
l6 = f631(l0,l1); if (l6 === undefined) break b3581;
l7 = l6;
l8 = f632(l0,l1); if (l8 === undefined) break b3581;
l9 = l8;
l10 = f636(l0,l1,l5,l7,l9); if (l10 === undefined) break b3581;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3582: {
if (l3 === undefined) break b3582;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3583: {
return l2;
}
}
function f637(i, d) {
const k = K.request[288];
if (k !== undefined) return k === N ? undefined : k;
const v = g637(i, d);
K.request[288] = v === undefined ? N : v;
return v;
}
function g638(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3584: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3584;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3584;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3584;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3584;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3585: {
if (l3 === undefined) break b3585;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3586: {
return l2;
}
}
function f638(i, d) {
const k = K.request[289];
if (k !== undefined) return k === N ? undefined : k;
const v = g638(i, d);
K.request[289] = v === undefined ? N : v;
return v;
}
function g639(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3587: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3587;
l5 = l4;
l6 = f638(l0,l1); if (l6 === undefined) break b3587;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3587;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3587;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3588: {
if (l3 === undefined) break b3588;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3589: {
return l2;
}
}
function f639(i, d) {
const k = K.request[290];
if (k !== undefined) return k === N ? undefined : k;
const v = g639(i, d);
K.request[290] = v === undefined ? N : v;
return v;
}
function g640(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3590: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3590;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3590;
l6 = l5;
l7 = f639(l0,l1); if (l7 === undefined) break b3590;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3590;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3590;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3590;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3590;
if ((l12 === false)) break b3590;
l13 = f639(l0,l1); if (l13 === undefined) break b3590;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3590;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3590;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3591: {
if (l3 === undefined) break b3591;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3592: {
return l2;
}
}
function f640(i, d) {
const k = K.request[291];
if (k !== undefined) return k === N ? undefined : k;
const v = g640(i, d);
K.request[291] = v === undefined ? N : v;
return v;
}
function f641(l0,l1) {
let l3,l2;
b3593: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3594: {
if (l3 === undefined) break b3594;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3595: {
return l2;
}
}
function g642(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3596: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3596;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3596;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3596;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3596;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3597: {
if (l3 === undefined) break b3597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3598: {
return l2;
}
}
function f642(i, d) {
const k = K.request[292];
if (k !== undefined) return k === N ? undefined : k;
const v = g642(i, d);
K.request[292] = v === undefined ? N : v;
return v;
}
function f643(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3599: {
b3600: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3600;
l7 = l6;
l8 = f642(l0,l1); if (l8 === undefined) break b3600;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3600;
if ((l10 === false)) break b3600;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3601: {
if (l4 !== undefined) break b3601;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3601;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3601;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3601;
if ((l9 === false)) break b3601;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3602: {
if (l4 !== undefined) break b3602;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3602;
l7 = l6;
l8 = f638(l0,l1); if (l8 === undefined) break b3602;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3602;
if ((l10 === false)) break b3602;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3603: {
if (l4 !== undefined) break b3603;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3604: {
if (l4 === undefined) break b3604;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3605: {
return l2;
}
}
function g644(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b3606: {
b3607: {
l3 = undefined;
b3608: {
l4 = f640(l0,l1); if (l4 === undefined) break b3608;
if ((l4 === false)) break b3608;
break b3607;}
l5 = f641(l0,l1); if (l5 === undefined) break b3607;
l6 = l5;
l7 = [];
b3609: {
l8 = f639(l0,l1); if (l8 === undefined) break b3609;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3607;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3610: {
if (l3 !== undefined) break b3610;
l4 = f640(l0,l1); if (l4 === undefined) break b3610;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3610;
l6 = l5;
l7 = f643(l0,l1,l6); if (l7 === undefined) break b3610;
l8 = l7;
l9 = l8;
l10 = f640(l0,l1); if (l10 === undefined) break b3610;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3610;
l13 = l12;
l14 = f640(l0,l1); if (l14 === undefined) break b3610;
l15 = l14;
l16 = f85(l0,l1,l15); if (l16 === undefined) break b3610;
l17 = l16;
l18 = f641(l0,l1); if (l18 === undefined) break b3610;
l19 = l18;
l20 = f639(l0,l1); if (l20 === undefined) break b3610;
l21 = l20;
l22 = [];
b3611: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3611;
if ((l24 === false)) break b3611;
l25 = f640(l0,l1); if (l25 === undefined) break b3611;
l26 = l25;
l27 = f69(l0,l1,"complete_training",l26); if (l27 === undefined) break b3611;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3612: {
l31 = new O12("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3612;
l34 = l33;
l35 = f640(l0,l1); if (l35 === undefined) break b3612;
l36 = l35;
l37 = f27(l0,l1,l34,l36); if (l37 === undefined) break b3612;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f638(l0,l1); if (l40 === undefined) break b3610;
l41 = l40;
l42 = f640(l0,l1); if (l42 === undefined) break b3610;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3610;
l44 = l43;
l45 = [];
b3613: {
l46 = f62(l0,l1,"working"); if (l46 === undefined) break b3613;
if ((l46 === false)) break b3613;
l47 = f640(l0,l1); if (l47 === undefined) break b3613;
l48 = H(l47) ? l47.clause : undefined; if (l48 === undefined && (l48 = S(l47, "clause")) === undefined) break b3613;
l49 = l48;
l50 = f640(l0,l1); if (l50 === undefined) break b3613;
l51 = H(l50) ? l50.hours : undefined; if (l51 === undefined && (l51 = S(l50, "hours")) === undefined) break b3613;
l52 = l51;
l53 = f638(l0,l1); if (l53 === undefined) break b3613;
l54 = l53;
l55 = [];
l56 = new O54(l49,"hours_required","hours",l52);
l55.push(l56);
l57 = new O9("due_on",l54);
l55.push(l57);
l58 = l55;
{
const k3614 = keysOf(l58), v3614 = valuesOf(l58);
for (let n3614 = 0; n3614 < v3614.length; n3614++) {
l59 = k3614 === null ? n3614 : k3614[n3614];
l60 = v3614[n3614];
b3615: {
l61 = l59;
l62 = l60;
l45.push(l62);
}
}
}
}
l63 = l45;
l64 = new O62(l13,l29,l39);
l65 = new O86(l41,l44);
l64["values"] = l65;
l64["warnings"] = l17;
l64["working"] = l63;
l66 = f25(l0,l1,l19,l21,l9,l64); if (l66 === undefined) break b3610;
l67 = l66;
if (l3 === undefined) l3 = l67; else if (!Q(l3, l67)) conflict();
}
b3616: {
if (l3 === undefined) break b3616;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3617: {
return l2;
}
}
function f644(i, d) {
const k = K.request[293];
if (k !== undefined) return k === N ? undefined : k;
const v = g644(i, d);
K.request[293] = v === undefined ? N : v;
return v;
}
function g645(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3618: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3618;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3618;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3619: {
if (l3 === undefined) break b3619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3620: {
return l2;
}
}
function f645(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g645(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function g646(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3621: {
l3 = undefined;
l4 = f645(l0,l1); if (l4 === undefined) break b3621;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3621;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3621;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3622: {
if (l3 === undefined) break b3622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3623: {
return l2;
}
}
function f646(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g646(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function f647(l0,l1) {
let l3,l2;
b3624: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3625: {
if (l3 === undefined) break b3625;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3626: {
return l2;
}
}
function g648(l0,l1) {
let l3,l4,l2;
b3627: {
l3 = undefined;
l4 = new O48("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3628: {
if (l3 === undefined) break b3628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3629: {
return l2;
}
}
function f648(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g648(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g649(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3630: {
b3631: {
l3 = undefined;
b3632: {
l4 = f646(l0,l1); if (l4 === undefined) break b3632;
if ((l4 === false)) break b3632;
break b3631;}
l5 = f647(l0,l1); if (l5 === undefined) break b3631;
l6 = l5;
l7 = [];
b3633: {
l8 = f645(l0,l1); if (l8 === undefined) break b3633;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3631;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3634: {
if (l3 !== undefined) break b3634;
l4 = f648(l0,l1); if (l4 === undefined) break b3634;
l5 = l4;
l6 = f645(l0,l1); if (l6 === undefined) break b3634;
l7 = l6;
l8 = f646(l0,l1); if (l8 === undefined) break b3634;
l9 = l8;
l10 = f130(l0,l1,l5,l7,l9); if (l10 === undefined) break b3634;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3635: {
if (l3 === undefined) break b3635;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3636: {
return l2;
}
}
function f649(i, d) {
const k = K.request[294];
if (k !== undefined) return k === N ? undefined : k;
const v = g649(i, d);
K.request[294] = v === undefined ? N : v;
return v;
}
function g650(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3637: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3637;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3637;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3638: {
if (l3 === undefined) break b3638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3639: {
return l2;
}
}
function f650(i, d) {
const k = K.case[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g650(i, d);
K.case[86] = v === undefined ? N : v;
return v;
}
function g651(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3640: {
l3 = undefined;
l4 = f650(l0,l1); if (l4 === undefined) break b3640;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3640;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3640;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3641: {
if (l3 === undefined) break b3641;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3642: {
return l2;
}
}
function f651(i, d) {
const k = K.case[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g651(i, d);
K.case[87] = v === undefined ? N : v;
return v;
}
function f652(l0,l1) {
let l3,l2;
b3643: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3644: {
if (l3 === undefined) break b3644;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3645: {
return l2;
}
}
function g653(l0,l1) {
let l3,l4,l5,l2;
b3646: {
l3 = undefined;
l4 = new Bare();
l5 = new O12("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3647: {
if (l3 === undefined) break b3647;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3648: {
return l2;
}
}
function f653(i, d) {
const k = K.data[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g653(i, d);
K.data[26] = v === undefined ? N : v;
return v;
}
function g654(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3649: {
b3650: {
l3 = undefined;
b3651: {
l4 = f651(l0,l1); if (l4 === undefined) break b3651;
if ((l4 === false)) break b3651;
break b3650;}
l5 = f652(l0,l1); if (l5 === undefined) break b3650;
l6 = l5;
l7 = [];
b3652: {
l8 = f650(l0,l1); if (l8 === undefined) break b3652;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f30(l0,l1,l6,l10); if (l11 === undefined) break b3650;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3653: {
if (l3 !== undefined) break b3653;
l4 = f653(l0,l1); if (l4 === undefined) break b3653;
l5 = l4;
l6 = f650(l0,l1); if (l6 === undefined) break b3653;
l7 = l6;
l8 = f651(l0,l1); if (l8 === undefined) break b3653;
l9 = l8;
l10 = f145(l0,l1,l5,l7,l9); if (l10 === undefined) break b3653;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3654: {
if (l3 === undefined) break b3654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3655: {
return l2;
}
}
function f654(i, d) {
const k = K.request[295];
if (k !== undefined) return k === N ? undefined : k;
const v = g654(i, d);
K.request[295] = v === undefined ? N : v;
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
"g0/hdp/lib/envelope/asked_for_detail": f23,
"g0/hdp/account_cleanup/account": f31,
"g0/hdp/account_cleanup/last_review": f33,
"g0/hdp/lib/law/first_day_with_text": f34,
"g0/hdp/account_cleanup/started": f37,
"g0/hdp/account_cleanup/review": f40,
"g0/hdp/account_cleanup/finding_rule": f41,
"g0/hdp/account_cleanup/found": f43,
"g0/hdp/account_cleanup/usable": f49,
"g0/hdp/account_cleanup/unused_since": f50,
"g0/hdp/account_cleanup/idle_from": f51,
"g0/hdp/account_cleanup/idle": f52,
"g0/hdp/account_cleanup/must_notify_from": f54,
"g0/hdp/account_cleanup/holder_notified": f55,
"g0/hdp/account_cleanup/must_notify": f56,
"g0/hdp/account_cleanup/duties": f57,
"g0/hdp/account_cleanup/may_suspend_from": f58,
"g0/hdp/account_cleanup/missing": f59,
"g0/hdp/account_cleanup/shown_period": f61,
"g0/hdp/account_cleanup/notified_too_early": f65,
"g0/hdp/account_cleanup/assumptions": f66,
"g0/hdp/account_cleanup/review_codes": f67,
"g0/hdp/account_cleanup/of_review": f72,
"g0/hdp/account_cleanup/obligations": f75,
"g0/hdp/account_cleanup/reasons": f78,
"g0/hdp/account_cleanup/values/due_on": f79,
"g0/hdp/account_cleanup/values/idle_from": f80,
"g0/hdp/account_cleanup/values/may_suspend_from": f81,
"g0/hdp/account_cleanup/values/must_notify_from": f82,
"g0/hdp/account_cleanup/values/period": f83,
"g0/hdp/account_cleanup/values/unused_since": f84,
"g0/hdp/account_cleanup/warnings": f86,
"g0/hdp/account_cleanup/answer": f87,
"g0/hdp/account_request/version": f88,
"g0/hdp/account_request/rule": f89,
"g0/hdp/account_request/name": f90,
"g0/hdp/account_request/definition": f91,
"g0/hdp/account_request/answer": f131,
"g0/hdp/account_review/version": f132,
"g0/hdp/account_review/rule": f133,
"g0/hdp/account_review/name": f134,
"g0/hdp/account_review/definition": f135,
"g0/hdp/lib/schedule/own_start": f136,
"g0/hdp/account_review/answer": f146,
"g0/hdp/account_sharing/version": f147,
"g0/hdp/account_sharing/rule": f148,
"g0/hdp/account_sharing/name": f149,
"g0/hdp/account_sharing/definition": f150,
"g0/hdp/account_sharing/answer": f152,
"g0/hdp/anomaly_handling/version": f153,
"g0/hdp/anomaly_handling/group": f154,
"g0/hdp/anomaly_handling/rule": f155,
"g0/hdp/anomaly_handling/name": f156,
"g0/hdp/anomaly_handling/open": f158,
"g0/hdp/anomaly_handling/answer": f159,
"g0/hdp/audit_cooperation/version": f160,
"g0/hdp/audit_cooperation/rule": f161,
"g0/hdp/audit_cooperation/name": f162,
"g0/hdp/audit_cooperation/steps": f164,
"g0/hdp/audit_cooperation/announced": f165,
"g0/hdp/audit_cooperation/ready": f166,
"g0/hdp/audit_cooperation/lacking": f167,
"g0/hdp/audit_cooperation/following_up": f168,
"g0/hdp/audit_cooperation/documents_given": f171,
"g0/hdp/audit_cooperation/missing": f172,
"g0/hdp/audit_cooperation/values/documents": f180,
"g0/hdp/audit_cooperation/values/due_on": f181,
"g0/hdp/audit_cooperation/answer": f182,
"g0/hdp/lib/reports/middle": f183,
"g0/hdp/audit_report_deadline/half": f185,
"g0/hdp/audit_report_deadline/version": f186,
"g0/hdp/audit_report_deadline/rule": f187,
"g0/hdp/audit_report_deadline/name": f188,
"g0/hdp/audit_report_deadline/assumptions": f189,
"g0/hdp/audit_report_deadline/values/due_on": f193,
"g0/hdp/lib/workdays/calendar": f194,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f196,
"g0/hdp/audit_report_deadline/working": f197,
"g0/hdp/audit_report_deadline/unsigned": f198,
"g0/hdp/audit_report_deadline/sent_on": f199,
"g0/hdp/audit_report_deadline/step": f200,
"g0/hdp/audit_report_deadline/done": f201,
"g0/hdp/audit_report_deadline/obligations": f202,
"g0/hdp/audit_report_deadline/forms_readings": f203,
"g0/hdp/audit_report_deadline/warnings": f204,
"g0/hdp/audit_report_deadline/answer": f205,
"g0/hdp/auditor_rotation/version": f206,
"g0/hdp/auditor_rotation/rule": f207,
"g0/hdp/auditor_rotation/name": f208,
"g0/hdp/auditor_rotation/auditee": f209,
"g0/hdp/auditor_rotation/earlier": f210,
"g0/hdp/auditor_rotation/auditor": f211,
"g0/hdp/auditor_rotation/own_months": f212,
"g0/hdp/auditor_rotation/breaks": f213,
"g0/hdp/auditor_rotation/consecutive": f214,
"g0/hdp/auditor_rotation/served": f215,
"g0/hdp/auditor_rotation/reasons": f216,
"g0/hdp/auditor_rotation/named": f217,
"g0/hdp/auditor_rotation/missing": f218,
"g0/hdp/auditor_rotation/codes": f219,
"g0/hdp/auditor_rotation/rotation_checks": f222,
"g0/hdp/auditor_rotation/answer": f223,
"g0/hdp/batch_acquisition/version": f224,
"g0/hdp/batch_acquisition/group": f225,
"g0/hdp/batch_acquisition/integrity": f226,
"g0/hdp/batch_acquisition/rule": f227,
"g0/hdp/batch_acquisition/name": f228,
"g0/hdp/batch_acquisition/answer": f229,
"g0/hdp/breach_escalation/version": f230,
"g0/hdp/breach_escalation/rule": f231,
"g0/hdp/breach_escalation/name": f232,
"g0/hdp/breach_escalation/ended": f233,
"g0/hdp/breach_escalation/improved": f234,
"g0/hdp/breach_escalation/running": f235,
"g0/hdp/breach_escalation/serious": f236,
"g0/hdp/breach_escalation/beyond_improvement": f237,
"g0/hdp/breach_escalation/ends_at_once": f238,
"g0/hdp/breach_escalation/must_end": f239,
"g0/hdp/breach_escalation/notified": f240,
"g0/hdp/breach_escalation/too_late": f241,
"g0/hdp/breach_escalation/to_do/end_linkage": f242,
"g0/hdp/breach_escalation/to_do/give_notice": f243,
"g0/hdp/breach_escalation/too_late_to_improve": f244,
"g0/hdp/breach_escalation/suspended": f245,
"g0/hdp/breach_escalation/to_do/suspend": f246,
"g0/hdp/breach_escalation/to_do/improve": f247,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f248,
"g0/hdp/breach_escalation/steps": f249,
"g0/hdp/breach_escalation/open": f250,
"g0/hdp/breach_escalation/curable": f251,
"g0/hdp/breach_escalation/needed": f252,
"g0/hdp/breach_escalation/known": f253,
"g0/hdp/breach_escalation/missing": f254,
"g0/hdp/breach_escalation/improved_late": f255,
"g0/hdp/breach_escalation/next": f258,
"g0/hdp/breach_escalation/due": f259,
"g0/hdp/breach_escalation/told_as_overdue/improve": f260,
"g0/hdp/breach_escalation/reason_name": f262,
"g0/hdp/breach_escalation/reasons": f263,
"g0/hdp/breach_escalation/answer": f264,
"g0/hdp/data_destruction/current": f265,
"g0/hdp/data_destruction/use_has_ended": f267,
"g0/hdp/data_destruction/confirmed": f269,
"g0/hdp/data_destruction/base_day": f271,
"g0/hdp/data_destruction/law_day": f274,
"g0/hdp/data_destruction/version": f275,
"g0/hdp/data_destruction/rule": f276,
"g0/hdp/data_destruction/name": f277,
"g0/hdp/data_destruction/unconfirmed": f278,
"g0/hdp/data_destruction/legible/destroyed_on": f279,
"g0/hdp/data_destruction/values/destroy_by": f282,
"g0/hdp/data_destruction/destruction": f283,
"g0/hdp/data_destruction/timed": f284,
"g0/hdp/data_destruction/notice": f285,
"g0/hdp/data_destruction/gone_on": f286,
"g0/hdp/data_destruction/values/notify_by": f287,
"g0/hdp/data_destruction/notification": f288,
"g0/hdp/data_destruction/steps": f289,
"g0/hdp/data_destruction/destroying": f290,
"g0/hdp/data_destruction/shown": f291,
"g0/hdp/data_destruction/unrecorded": f292,
"g0/hdp/data_destruction/recorded": f293,
"g0/hdp/data_destruction/obligations": f295,
"g0/hdp/data_destruction/in_time": f296,
"g0/hdp/data_destruction/warnings": f298,
"g0/hdp/data_destruction/out_of_order": f299,
"g0/hdp/data_destruction/further_readings": f300,
"g0/hdp/data_destruction/counted_destruction": f302,
"g0/hdp/data_destruction/counted_notice": f303,
"g0/hdp/data_destruction/answer": f304,
"g0/hdp/data_export/version": f305,
"g0/hdp/data_export/rule": f306,
"g0/hdp/data_export/name": f307,
"g0/hdp/data_export/given": f308,
"g0/hdp/data_export/codes": f309,
"g0/hdp/data_export/reasons": f310,
"g0/hdp/data_export/missing": f311,
"g0/hdp/data_export/states": f313,
"g0/hdp/data_export/answer": f314,
"g0/hdp/data_use_period/version": f315,
"g0/hdp/data_use_period/rule": f316,
"g0/hdp/data_use_period/name": f317,
"g0/hdp/data_use_period/project_decides": f318,
"g0/hdp/data_use_period/acquired_on": f319,
"g0/hdp/data_use_period/period_ends_on": f320,
"g0/hdp/data_use_period/use_until": f321,
"g0/hdp/data_use_period/over": f322,
"g0/hdp/data_use_period/reasons": f323,
"g0/hdp/data_use_period/missing": f324,
"g0/hdp/data_use_period/values/use_until": f325,
"g0/hdp/data_use_period/warnings": f326,
"g0/hdp/data_use_period/working": f327,
"g0/hdp/data_use_period/answer": f328,
"g0/hdp/delegated_administration/version": f329,
"g0/hdp/delegated_administration/rule": f330,
"g0/hdp/delegated_administration/name": f331,
"g0/hdp/delegated_administration/grants": f332,
"g0/hdp/delegated_administration/any_unit": f333,
"g0/hdp/delegated_administration/unit_list": f334,
"g0/hdp/delegated_administration/same_in_full": f339,
"g0/hdp/delegated_administration/same_unit": f340,
"g0/hdp/delegated_administration/reasons": f341,
"g0/hdp/delegated_administration/unit_state": f342,
"g0/hdp/delegated_administration/followed": f343,
"g0/hdp/delegated_administration/answer": f344,
"g0/hdp/document_handling/version": f345,
"g0/hdp/document_handling/rule": f346,
"g0/hdp/document_handling/name": f347,
"g0/hdp/document_handling/definition": f348,
"g0/hdp/document_handling/answer": f349,
"g0/hdp/external_audit_schedule/version": f350,
"g0/hdp/external_audit_schedule/rule": f351,
"g0/hdp/external_audit_schedule/name": f352,
"g0/hdp/external_audit_schedule/definition": f353,
"g0/hdp/external_audit_schedule/answer": f354,
"g0/hdp/internal_audit_schedule/version": f355,
"g0/hdp/internal_audit_schedule/rule": f356,
"g0/hdp/internal_audit_schedule/name": f357,
"g0/hdp/internal_audit_schedule/codes": f358,
"g0/hdp/internal_audit_schedule/started": f359,
"g0/hdp/internal_audit_schedule/first_half": f360,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f361,
"g0/hdp/internal_audit_schedule/due_half": f362,
"g0/hdp/internal_audit_schedule/due_on": f363,
"g0/hdp/internal_audit_schedule/joined_readings": f365,
"g0/hdp/internal_audit_schedule/answer": f366,
"g0/hdp/ip_whitelist/version": f367,
"g0/hdp/ip_whitelist/rule": f368,
"g0/hdp/ip_whitelist/name": f369,
"g0/hdp/ip_whitelist/finding_rule": f370,
"g0/hdp/ip_whitelist/found": f371,
"g0/hdp/ip_whitelist/review": f372,
"g0/hdp/ip_whitelist/changed": f373,
"g0/hdp/ip_whitelist/statuses": f374,
"g0/hdp/ip_whitelist/missing": f375,
"g0/hdp/ip_whitelist/review_codes": f376,
"g0/hdp/ip_whitelist/assumptions": f377,
"g0/hdp/ip_whitelist/reasons": f378,
"g0/hdp/ip_whitelist/answer": f379,
"g0/hdp/liability/version": f380,
"g0/hdp/liability/rule": f381,
"g0/hdp/liability/name": f382,
"g0/hdp/liability/definition": f383,
"g0/hdp/liability/answer": f385,
"g0/hdp/linkage_application/version": f386,
"g0/hdp/linkage_application/rule": f387,
"g0/hdp/linkage_application/name": f388,
"g0/hdp/linkage_application/definition": f389,
"g0/hdp/linkage_application/answer": f390,
"g0/hdp/linkage_need_review/version": f391,
"g0/hdp/linkage_need_review/rule": f392,
"g0/hdp/linkage_need_review/name": f393,
"g0/hdp/linkage_need_review/definition": f394,
"g0/hdp/linkage_need_review/answer": f395,
"g0/hdp/login_lockout/version": f396,
"g0/hdp/login_lockout/rule": f397,
"g0/hdp/login_lockout/name": f398,
"g0/hdp/login_lockout/too_many": f399,
"g0/hdp/login_lockout/approved": f400,
"g0/hdp/login_lockout/unlocked": f401,
"g0/hdp/login_lockout/now": f406,
"g0/hdp/login_lockout/waited": f407,
"g0/hdp/login_lockout/reasons": f408,
"g0/hdp/login_lockout/missing": f409,
"g0/hdp/login_lockout/who_counts": f410,
"g0/hdp/login_lockout/values/locked_until": f416,
"g0/hdp/login_lockout/answer": f417,
"g0/hdp/password_compliance/version": f418,
"g0/hdp/password_compliance/rule": f419,
"g0/hdp/password_compliance/name": f420,
"g0/hdp/password_compliance/changed_on": f421,
"g0/hdp/password_compliance/values/expires_on": f422,
"g0/hdp/password_compliance/classes": f423,
"g0/hdp/password_compliance/broken": f424,
"g0/hdp/password_compliance/lacking/classes": f425,
"g0/hdp/password_compliance/codes": f426,
"g0/hdp/password_compliance/reasons": f427,
"g0/hdp/password_compliance/same_as_previous_given": f428,
"g0/hdp/password_compliance/missing": f429,
"g0/hdp/password_compliance/acts": f430,
"g0/hdp/password_compliance/looked_at": f431,
"g0/hdp/password_compliance/values/may_change_from": f433,
"g0/hdp/password_compliance/working": f434,
"g0/hdp/password_compliance/answer": f435,
"g0/hdp/personnel_register/version": f436,
"g0/hdp/personnel_register/rule": f437,
"g0/hdp/personnel_register/name": f438,
"g0/hdp/personnel_register/definition": f439,
"g0/hdp/personnel_register/answer": f440,
"g0/hdp/processing_record/version": f441,
"g0/hdp/processing_record/rule": f442,
"g0/hdp/processing_record/name": f443,
"g0/hdp/processing_record/definition": f444,
"g0/hdp/processing_record/answer": f445,
"g0/hdp/purpose_limitation/version": f446,
"g0/hdp/purpose_limitation/rule": f447,
"g0/hdp/purpose_limitation/name": f448,
"g0/hdp/purpose_limitation/definition": f449,
"g0/hdp/purpose_limitation/answer": f450,
"g0/hdp/query_log_completeness/version": f451,
"g0/hdp/query_log_completeness/rule": f452,
"g0/hdp/query_log_completeness/name": f453,
"g0/hdp/query_log_completeness/stated": f454,
"g0/hdp/query_log_completeness/present": f468,
"g0/hdp/query_log_completeness/reasons": f469,
"g0/hdp/query_log_completeness/missing": f470,
"g0/hdp/query_log_completeness/timestamp_readings": f471,
"g0/hdp/query_log_completeness/field_codes": f472,
"g0/hdp/query_log_completeness/answer": f473,
"g0/hdp/query_permission/version": f474,
"g0/hdp/query_permission/rule": f475,
"g0/hdp/query_permission/name": f476,
"g0/hdp/query_permission/user": f477,
"g0/hdp/query_permission/checks": f478,
"g0/hdp/query_permission/listed_units": f479,
"g0/hdp/query_permission/full_names": f480,
"g0/hdp/query_permission/in_short_office": f483,
"g0/hdp/query_permission/district_office_in_full": f484,
"g0/hdp/query_permission/roles_of": f485,
"g0/hdp/query_permission/of_every_role": f486,
"g0/hdp/query_permission/account": f489,
"g0/hdp/query_permission/holds_right": f491,
"g0/hdp/query_permission/query": f492,
"g0/hdp/query_permission/beyond_right": f493,
"g0/hdp/query_permission/within_right": f494,
"g0/hdp/query_permission/given": f495,
"g0/hdp/query_permission/skipped": f496,
"g0/hdp/query_permission/passed": f499,
"g0/hdp/query_permission/needs": f500,
"g0/hdp/query_permission/needed": f501,
"g0/hdp/query_permission/not_asked": f502,
"g0/hdp/query_permission/untold": f503,
"g0/hdp/query_permission/open_numbers/password_expired": f504,
"g0/hdp/query_permission/open_numbers/session_idle": f505,
"g0/hdp/query_permission/undecided": f506,
"g0/hdp/query_permission/failed": f507,
"g0/hdp/query_permission/things/account_not_active": f511,
"g0/hdp/query_permission/allowed_field": f512,
"g0/hdp/query_permission/things/field_not_allowed": f513,
"g0/hdp/query_permission/things/linkage_not_active": f514,
"g0/hdp/query_permission/reasons": f515,
"g0/hdp/query_permission/missing": f516,
"g0/hdp/query_permission/decisive": f517,
"g0/hdp/query_permission/unit_in_full": f518,
"g0/hdp/query_permission/asked_by_the_clause": f519,
"g0/hdp/query_permission/asked_beyond_the_clause": f520,
"g0/hdp/query_permission/followed": f521,
"g0/hdp/query_permission/both_roles": f522,
"g0/hdp/query_permission/advised": f523,
"g0/hdp/query_permission/told_checks": f525,
"g0/hdp/query_permission/numbered/password_expired": f526,
"g0/hdp/query_permission/numbered/session_idle": f527,
"g0/hdp/query_permission/warnings": f528,
"g0/hdp/query_permission/answer": f529,
"g0/hdp/record_retention/version": f530,
"g0/hdp/record_retention/rule": f531,
"g0/hdp/record_retention/name": f532,
"g0/hdp/record_retention/account_closed_on": f533,
"g0/hdp/record_retention/event_on": f534,
"g0/hdp/record_retention/from": f535,
"g0/hdp/record_retention/values/keep_through": f537,
"g0/hdp/record_retention/reasons": f538,
"g0/hdp/record_retention/missing": f539,
"g0/hdp/record_retention/closed_state": f540,
"g0/hdp/record_retention/values/qualifier": f541,
"g0/hdp/record_retention/working": f542,
"g0/hdp/record_retention/answer": f543,
"g0/hdp/regulation_in_force/version": f544,
"g0/hdp/regulation_in_force/name": f545,
"g0/hdp/regulation_in_force/values": f546,
"g0/hdp/regulation_in_force/answer": f547,
"g0/hdp/role_appointment/version": f548,
"g0/hdp/role_appointment/rule": f549,
"g0/hdp/role_appointment/name": f550,
"g0/hdp/role_appointment/definition": f551,
"g0/hdp/role_appointment/answer": f552,
"g0/hdp/role_change_deadline/version": f553,
"g0/hdp/role_change_deadline/group": f554,
"g0/hdp/role_change_deadline/rule": f555,
"g0/hdp/role_change_deadline/name": f556,
"g0/hdp/role_change_deadline/apply_by": f558,
"g0/hdp/role_change_deadline/not_asked": f559,
"g0/hdp/role_change_deadline/earlier": f560,
"g0/hdp/role_change_deadline/assumptions": f562,
"g0/hdp/role_change_deadline/unchangeable": f563,
"g0/hdp/role_change_deadline/beside": f564,
"g0/hdp/role_change_deadline/application": f565,
"g0/hdp/role_change_deadline/adjust_by": f566,
"g0/hdp/role_change_deadline/adjustment": f567,
"g0/hdp/role_change_deadline/password_change": f568,
"g0/hdp/role_change_deadline/steps": f569,
"g0/hdp/role_change_deadline/missing": f573,
"g0/hdp/role_change_deadline/values/adjust_by": f574,
"g0/hdp/role_change_deadline/values/apply_by": f575,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f576,
"g0/hdp/role_change_deadline/counted_application": f577,
"g0/hdp/role_change_deadline/counted_adjustment": f578,
"g0/hdp/role_change_deadline/adjusters": f579,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f580,
"g0/hdp/role_change_deadline/warnings": f581,
"g0/hdp/role_change_deadline/judged": f582,
"g0/hdp/role_change_deadline/answer": f583,
"g0/hdp/sampling_half_year/version": f584,
"g0/hdp/sampling_half_year/rule": f585,
"g0/hdp/sampling_half_year/name": f586,
"g0/hdp/sampling_half_year/definition": f587,
"g0/hdp/lib/shapes/sample/most_written": f603,
"g0/hdp/sampling_half_year/answer": f610,
"g0/hdp/sampling_monthly/first_day": f611,
"g0/hdp/sampling_monthly/last_day": f612,
"g0/hdp/sampling_monthly/law_day": f613,
"g0/hdp/sampling_monthly/version": f614,
"g0/hdp/sampling_monthly/rule": f615,
"g0/hdp/sampling_monthly/name": f616,
"g0/hdp/sampling_monthly/due_on": f617,
"g0/hdp/sampling_monthly/definition": f618,
"g0/hdp/sampling_monthly/answer": f620,
"g0/hdp/session_timeout/version": f621,
"g0/hdp/session_timeout/rule": f622,
"g0/hdp/session_timeout/name": f623,
"g0/hdp/session_timeout/now": f624,
"g0/hdp/session_timeout/idle_seconds": f625,
"g0/hdp/session_timeout/reasons": f627,
"g0/hdp/session_timeout/missing": f628,
"g0/hdp/session_timeout/values/logout_after": f629,
"g0/hdp/session_timeout/answer": f630,
"g0/hdp/staff_change_notice/version": f631,
"g0/hdp/staff_change_notice/rule": f632,
"g0/hdp/staff_change_notice/name": f633,
"g0/hdp/staff_change_notice/definition": f634,
"g0/hdp/staff_change_notice/answer": f637,
"g0/hdp/training_hours/last_day": f638,
"g0/hdp/training_hours/version": f639,
"g0/hdp/training_hours/rule": f640,
"g0/hdp/training_hours/name": f641,
"g0/hdp/training_hours/first_day": f642,
"g0/hdp/training_hours/answer": f644,
"g0/hdp/vendor_access/version": f645,
"g0/hdp/vendor_access/rule": f646,
"g0/hdp/vendor_access/name": f647,
"g0/hdp/vendor_access/definition": f648,
"g0/hdp/vendor_access/answer": f649,
"g0/hdp/vendor_audit_schedule/version": f650,
"g0/hdp/vendor_audit_schedule/rule": f651,
"g0/hdp/vendor_audit_schedule/name": f652,
"g0/hdp/vendor_audit_schedule/definition": f653,
"g0/hdp/vendor_audit_schedule/answer": f654
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f87, i, d),
"hdp/account_request/answer": (i, d) => start(f131, i, d),
"hdp/account_review/answer": (i, d) => start(f146, i, d),
"hdp/account_sharing/answer": (i, d) => start(f152, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f159, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f182, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f205, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f223, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f229, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f264, i, d),
"hdp/data_destruction/answer": (i, d) => start(f304, i, d),
"hdp/data_export/answer": (i, d) => start(f314, i, d),
"hdp/data_use_period/answer": (i, d) => start(f328, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f344, i, d),
"hdp/document_handling/answer": (i, d) => start(f349, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f354, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f366, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f379, i, d),
"hdp/liability/answer": (i, d) => start(f385, i, d),
"hdp/linkage_application/answer": (i, d) => start(f390, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f395, i, d),
"hdp/login_lockout/answer": (i, d) => start(f417, i, d),
"hdp/password_compliance/answer": (i, d) => start(f435, i, d),
"hdp/personnel_register/answer": (i, d) => start(f440, i, d),
"hdp/processing_record/answer": (i, d) => start(f445, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f450, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f473, i, d),
"hdp/query_permission/answer": (i, d) => start(f529, i, d),
"hdp/record_retention/answer": (i, d) => start(f543, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f547, i, d),
"hdp/role_appointment/answer": (i, d) => start(f552, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f583, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f610, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f620, i, d),
"hdp/session_timeout/answer": (i, d) => start(f630, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f637, i, d),
"hdp/training_hours/answer": (i, d) => start(f644, i, d),
"hdp/vendor_access/answer": (i, d) => start(f649, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f654, i, d) } };
});

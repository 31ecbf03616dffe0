// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":26,"case":86,"question":0,"request":273});
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
function O9(a0) { this["clause"] = a0; }
O9.prototype = Bare.prototype;
function O10(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O10.prototype = Bare.prototype;
function O11(a0) { this["items"] = a0; }
O11.prototype = Bare.prototype;
function O12(a0,a1) { this["found_on"] = a0; this["kind"] = a1; }
O12.prototype = Bare.prototype;
function O13(a0) { this["period"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O14.prototype = Bare.prototype;
function O15(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O15.prototype = Bare.prototype;
function O16(a0) { this["applicant.role"] = a0; }
O16.prototype = Bare.prototype;
function O17(a0) { this["parameter"] = a0; }
O17.prototype = Bare.prototype;
function O18(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["warnings"] = a4; }
O18.prototype = Bare.prototype;
function O19(a0,a1,a2) { this["cut"] = a0; this["period"] = a1; this["status"] = a2; }
O19.prototype = Bare.prototype;
function O20(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O20.prototype = Bare.prototype;
function O21(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O21.prototype = Bare.prototype;
function O22(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; }
O22.prototype = Bare.prototype;
function O23(a0) { this["act"] = a0; }
O23.prototype = Bare.prototype;
function O24(a0) { this["deny"] = a0; }
O24.prototype = Bare.prototype;
function O25(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O25.prototype = Bare.prototype;
function O26(a0,a1) { this["assumptions"] = a0; this["obligations"] = a1; }
O26.prototype = Bare.prototype;
function O27(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O27.prototype = Bare.prototype;
function O28(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O28.prototype = Bare.prototype;
function O29(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O29.prototype = Bare.prototype;
function O30(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O30.prototype = Bare.prototype;
function O31(a0,a1) { this["assumptions"] = a0; this["values"] = a1; }
O31.prototype = Bare.prototype;
function O32(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O32.prototype = Bare.prototype;
function O33(a0,a1,a2) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; }
O33.prototype = Bare.prototype;
function O34(a0) { this["consecutive"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O35.prototype = Bare.prototype;
function O36(a0) { this["integrity_check_incomplete"] = a0; }
O36.prototype = Bare.prototype;
function O37(a0) { this["is"] = a0; }
O37.prototype = Bare.prototype;
function O38(a0) { this["integrity"] = a0; }
O38.prototype = Bare.prototype;
function O39(a0) { this["requirements"] = a0; }
O39.prototype = Bare.prototype;
function O40(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O40.prototype = Bare.prototype;
function O41(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O41.prototype = Bare.prototype;
function O42(a0) { this["next"] = a0; }
O42.prototype = Bare.prototype;
function O43(a0) { this["due_on"] = a0; }
O43.prototype = Bare.prototype;
function O44(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O44.prototype = Bare.prototype;
function O45(a0,a1,a2,a3) { this["code"] = a0; this["done_on"] = a1; this["due_on"] = a2; this["rule"] = a3; }
O45.prototype = Bare.prototype;
function O46(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O46.prototype = Bare.prototype;
function O47(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O48.prototype = Bare.prototype;
function O49(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O49.prototype = Bare.prototype;
function O50(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O50.prototype = Bare.prototype;
function O51(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O51.prototype = Bare.prototype;
function O52(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O52.prototype = Bare.prototype;
function O53(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O53.prototype = Bare.prototype;
function O54(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O54.prototype = Bare.prototype;
function O55(a0) { this["decision"] = a0; }
O55.prototype = Bare.prototype;
function O56(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O56.prototype = Bare.prototype;
function O57(a0,a1) { this["date"] = a0; this["time"] = a1; }
O57.prototype = Bare.prototype;
function O58(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O58.prototype = Bare.prototype;
function O59(a0) { this["calendar"] = a0; }
O59.prototype = Bare.prototype;
function O60(a0) { this["required"] = a0; }
O60.prototype = Bare.prototype;
function O61(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O61.prototype = Bare.prototype;
function O62(a0) { this["shortfall"] = a0; }
O62.prototype = Bare.prototype;
function O63(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O63.prototype = Bare.prototype;
function O64(a0) { this["outcome"] = a0; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; }
O65.prototype = Bare.prototype;
function O66(a0) { this["role"] = a0; }
O66.prototype = Bare.prototype;
function O67(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O67.prototype = Bare.prototype;
function O68(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O68.prototype = Bare.prototype;
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
function f61(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b326: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b327: {
l9 = b_count(l6); if (l9 === undefined) break b327;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b327;
if ((l12 === false)) break b327;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b327;
l14 = l13;
{
const k328 = keysOf(l14), v328 = valuesOf(l14);
for (let n328 = 0; n328 < v328.length; n328++) {
l15 = k328 === null ? n328 : k328[n328];
l16 = v328[n328];
b329: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b330: {
{
const k331 = keysOf(l6), v331 = valuesOf(l6);
for (let n331 = 0; n331 < v331.length; n331++) {
l21 = k331 === null ? n331 : k331[n331];
l22 = v331[n331];
b332: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b332;
l26 = l25;
l27 = f33(l0,l1); if (l27 === undefined) break b332;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b332;
if ((l29 === false)) break b332;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b332;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b332;
l33 = l32;
{
const k333 = keysOf(l33), v333 = valuesOf(l33);
for (let n333 = 0; n333 < v333.length; n333++) {
l34 = k333 === null ? n333 : k333[n333];
l35 = v333[n333];
b334: {
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
l39 = b_or(l19,l38); if (l39 === undefined) break b326;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b335: {
if (l5 === undefined) break b335;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b336: {
return l2;
}
}
function g62(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b337: {
l3 = undefined;
l4 = f30(l0,l1); if (l4 === undefined) break b337;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b337;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b337;
if ((l7 === false)) break b337;
l8 = f30(l0,l1); if (l8 === undefined) break b337;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b337;
l10 = l9;
l11 = f30(l0,l1); if (l11 === undefined) break b337;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b337;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b337;
if ((l14 === false)) break b337;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b338: {
if (l3 === undefined) break b338;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b339: {
return l2;
}
}
function f62(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g62(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g63(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b340: {
l2 = new RegoSet();
}
b341: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b341;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b341;
l7 = l6;
{
const k342 = keysOf(l7), v342 = valuesOf(l7);
for (let n342 = 0; n342 < v342.length; n342++) {
l8 = k342 === null ? n342 : k342[n342];
l9 = v342[n342];
b343: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b344: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b344;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b344;
l6 = l5;
l7 = f36(l0,l1); if (l7 === undefined) break b344;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b344;
if ((l9 === false)) break b344;
l10 = f36(l0,l1); if (l10 === undefined) break b344;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b344;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b344;
if ((l14 === false)) break b344;
l15 = f11(l0,l1); if (l15 === undefined) break b344;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b344;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b344;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b344;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b344;
l21 = l20;
l22 = new O9(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b344;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b344;
l26 = l25;
{
const k345 = keysOf(l26), v345 = valuesOf(l26);
for (let n345 = 0; n345 < v345.length; n345++) {
l27 = k345 === null ? n345 : k345[n345];
l28 = v345[n345];
b346: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b347: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b347;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b347;
l7 = l6;
l8 = f61(l0,l1,l5,l7); if (l8 === undefined) break b347;
l9 = l8;
{
const k348 = keysOf(l9), v348 = valuesOf(l9);
for (let n348 = 0; n348 < v348.length; n348++) {
l10 = k348 === null ? n348 : k348[n348];
l11 = v348[n348];
b349: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b350: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b350;
if ((l4 === false)) break b350;
l5 = f12(l0,l1); if (l5 === undefined) break b350;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b350;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b350;
l9 = l8;
{
const k351 = keysOf(l9), v351 = valuesOf(l9);
for (let n351 = 0; n351 < v351.length; n351++) {
l10 = k351 === null ? n351 : k351[n351];
l11 = v351[n351];
b352: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b353: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b353;
if ((l4 === false)) break b353;
l5 = f12(l0,l1); if (l5 === undefined) break b353;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b353;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b353;
l9 = l8;
{
const k354 = keysOf(l9), v354 = valuesOf(l9);
for (let n354 = 0; n354 < v354.length; n354++) {
l10 = k354 === null ? n354 : k354[n354];
l11 = v354[n354];
b355: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b356: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b356;
if ((l4 === false)) break b356;
l5 = f62(l0,l1); if (l5 === undefined) break b356;
if ((l5 === false)) break b356;
l6 = f12(l0,l1); if (l6 === undefined) break b356;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b356;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b356;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b356;
l11 = l10;
{
const k357 = keysOf(l11), v357 = valuesOf(l11);
for (let n357 = 0; n357 < v357.length; n357++) {
l12 = k357 === null ? n357 : k357[n357];
l13 = v357[n357];
b358: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b359: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b359;
if ((l4 === false)) break b359;
l5 = f12(l0,l1); if (l5 === undefined) break b359;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b359;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b359;
l9 = l8;
{
const k360 = keysOf(l9), v360 = valuesOf(l9);
for (let n360 = 0; n360 < v360.length; n360++) {
l10 = k360 === null ? n360 : k360[n360];
l11 = v360[n360];
b361: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b362: {
return l2;
}
}
function f63(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function f64(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b363: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f26(l0,l1,l6,l7); if (l8 === undefined) break b363;
l9 = l8;
l10 = new Bare();
b364: {
l11 = ["by","to"];
l12 = l11;
{
const k365 = keysOf(l12), v365 = valuesOf(l12);
for (let n365 = 0; n365 < v365.length; n365++) {
l13 = k365 === null ? n365 : k365[n365];
l14 = v365[n365];
b366: {
l15 = l13;
l16 = l14;
l17 = b_object_get(l7,"duty",l7); if (l17 === undefined) break b366;
l18 = l17;
l19 = D(l18, l16); if (l19 === undefined) break b366;
l20 = l19;
l21 = b_sort(l20); if (l21 === undefined) break b366;
l22 = l21;
insertOnce(l10, l16, l22);
}
}
}
}
l23 = l10;
l24 = b_object_union(l9,l23); if (l24 === undefined) break b363;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b367: {
if (l5 === undefined) break b367;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b368: {
return l2;
}
}
function f65(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b369: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b370: {
l9 = new RegoSet();
b371: {
{
const k372 = keysOf(l6), v372 = valuesOf(l6);
for (let n372 = 0; n372 < v372.length; n372++) {
l10 = k372 === null ? n372 : k372[n372];
l11 = v372[n372];
b373: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b373;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b373;
l17 = D(l16, l15); if (l17 === undefined) break b373;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b370;
l21 = l20;
{
const k374 = keysOf(l21), v374 = valuesOf(l21);
for (let n374 = 0; n374 < v374.length; n374++) {
l22 = k374 === null ? n374 : k374[n374];
l23 = v374[n374];
b375: {
l24 = l22;
l25 = l23;
l26 = f64(l0,l1,l25,l7); if (l26 === undefined) break b375;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b376: {
if (l5 === undefined) break b376;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b377: {
return l2;
}
}
function g66(l0,l1) {
let l3,l4,l2;
b378: {
l3 = undefined;
l4 = new O10("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b379: {
if (l3 === undefined) break b379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b380: {
return l2;
}
}
function f66(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f67(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b381: {
b382: {
l4 = undefined;
l5 = l3;
b383: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b383;
if ((l6 === false)) break b383;
break b382;}
b384: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b384;
if ((l7 === false)) break b384;
break b382;}
b385: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b385;
if ((l8 === false)) break b385;
break b382;}
b386: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b386;
if ((l9 === false)) break b386;
break b382;}
b387: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b387;
if ((l10 === false)) break b387;
break b382;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b388: {
if (l4 !== undefined) break b388;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b388;
l7 = l6;
l8 = f64(l0,l1,l7,l5); if (l8 === undefined) break b388;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b389: {
if (l4 === undefined) break b389;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b390: {
return l2;
}
}
function f68(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b391: {
l4 = undefined;
l5 = l3;
l6 = [];
b392: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b392;
{
const k393 = keysOf(l7), v393 = valuesOf(l7);
for (let n393 = 0; n393 < v393.length; n393++) {
l8 = k393 === null ? n393 : k393[n393];
l9 = v393[n393];
b394: {
l10 = l8;
l11 = l9;
l12 = f67(l0,l1,l11); if (l12 === undefined) break b394;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b395: {
if (l4 === undefined) break b395;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b396: {
return l2;
}
}
function g69(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b397: {
l3 = undefined;
l4 = [];
b398: {
l5 = f39(l0,l1); if (l5 === undefined) break b398;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b398;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b398;
l9 = D(l8, l7); if (l9 === undefined) break b398;
if ((l9 === false)) break b398;
l10 = f12(l0,l1); if (l10 === undefined) break b398;
l11 = l10;
l12 = f68(l0,l1,l11); if (l12 === undefined) break b398;
l13 = l12;
{
const k399 = keysOf(l13), v399 = valuesOf(l13);
for (let n399 = 0; n399 < v399.length; n399++) {
l14 = k399 === null ? n399 : k399[n399];
l15 = v399[n399];
b400: {
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
b401: {
if (l3 === undefined) break b401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b402: {
return l2;
}
}
function f69(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g69(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b403: {
l4 = undefined;
l5 = l3;
l6 = [];
b404: {
l7 = [];
b405: {
{
const k406 = keysOf(l5), v406 = valuesOf(l5);
for (let n406 = 0; n406 < v406.length; n406++) {
l8 = k406 === null ? n406 : k406[n406];
l9 = v406[n406];
b407: {
l10 = l8;
l11 = l9;
{
const k408 = keysOf(l11), v408 = valuesOf(l11);
for (let n408 = 0; n408 < v408.length; n408++) {
l12 = k408 === null ? n408 : k408[n408];
l13 = v408[n408];
b409: {
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
const k410 = keysOf(l16), v410 = valuesOf(l16);
for (let n410 = 0; n410 < v410.length; n410++) {
l17 = k410 === null ? n410 : k410[n410];
l18 = v410[n410];
b411: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b412: {
{
const k413 = keysOf(l16), v413 = valuesOf(l16);
for (let n413 = 0; n413 < v413.length; n413++) {
l22 = k413 === null ? n413 : k413[n413];
l23 = v413[n413];
b414: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b414;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b411;
l28 = l27;
if (!Q(l19, l28)) break b411;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b415: {
if (l4 === undefined) break b415;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b416: {
return l2;
}
}
function g71(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b417: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b417;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b417;
l7 = l6;
l8 = f65(l0,l1,l5,l7); if (l8 === undefined) break b417;
l9 = l8;
l10 = [];
b418: {
l11 = f69(l0,l1); if (l11 === undefined) break b418;
{
const k419 = keysOf(l11), v419 = valuesOf(l11);
for (let n419 = 0; n419 < v419.length; n419++) {
l12 = k419 === null ? n419 : k419[n419];
l13 = v419[n419];
b420: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b420;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b421: {
l19 = f51(l0,l1); if (l19 === undefined) break b421;
if ((l19 === false)) break b421;
l20 = f12(l0,l1); if (l20 === undefined) break b421;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b421;
l22 = l21;
l23 = f64(l0,l1,"revoke_account",l22); if (l23 === undefined) break b421;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = [];
b422: {
l27 = f69(l0,l1); if (l27 === undefined) break b422;
{
const k423 = keysOf(l27), v423 = valuesOf(l27);
for (let n423 = 0; n423 < v423.length; n423++) {
l28 = k423 === null ? n423 : k423[n423];
l29 = v423[n423];
b424: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b424;
if ((l33 === false)) break b424;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b425: {
l36 = f55(l0,l1); if (l36 === undefined) break b425;
if ((l36 === false)) break b425;
l37 = f12(l0,l1); if (l37 === undefined) break b425;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b425;
l39 = l38;
l40 = f64(l0,l1,"notify_holder",l39); if (l40 === undefined) break b425;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f70(l0,l1,l43); if (l44 === undefined) break b417;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b426: {
if (l3 === undefined) break b426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b427: {
return l2;
}
}
function f71(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g71(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function f72(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b428: {
b429: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b429;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b429;
l13 = f26(l0,l1,l7,l8); if (l13 === undefined) break b429;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b430: {
if (l6 !== undefined) break b430;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b430;
if ((l10 === false)) break b430;
l11 = f26(l0,l1,l7,l8); if (l11 === undefined) break b430;
l12 = l11;
l13 = new O11(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b430;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b431: {
if (l6 !== undefined) break b431;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f26(l0,l1,l7,l8); if (l10 === undefined) break b431;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b431;
l13 = l12;
l14 = new O11(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b431;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b432: {
if (l6 === undefined) break b432;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b433: {
return l2;
}
}
function f73(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b434: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b435: {
l9 = b_count(l6); if (l9 === undefined) break b435;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b435;
if ((l12 === false)) break b435;
l13 = [];
b436: {
l14 = [];
b437: {
{
const k438 = keysOf(l6), v438 = valuesOf(l6);
for (let n438 = 0; n438 < v438.length; n438++) {
l15 = k438 === null ? n438 : k438[n438];
l16 = v438[n438];
b439: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b439;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b439;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b436;
l27 = l26;
{
const k440 = keysOf(l27), v440 = valuesOf(l27);
for (let n440 = 0; n440 < v440.length; n440++) {
l28 = k440 === null ? n440 : k440[n440];
l29 = v440[n440];
b441: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b441;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b441;
l37 = l36;
l38 = new O12(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f72(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b435;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b442: {
if (l5 === undefined) break b442;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b443: {
return l2;
}
}
function g74(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b444: {
l2 = new RegoSet();
}
b445: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b445;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b445;
l6 = l5;
l7 = f66(l0,l1); if (l7 === undefined) break b445;
l8 = D(l7, l6); if (l8 === undefined) break b445;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b445;
l11 = l10;
l12 = f26(l0,l1,l9,l11); if (l12 === undefined) break b445;
l13 = l12;
l14 = f39(l0,l1); if (l14 === undefined) break b445;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b445;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b445;
l17 = l16;
l18 = new O13(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b445;
l20 = l19;
l2.add(l20);
}
b446: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b446;
l5 = l4;
l6 = f40(l0,l1); if (l6 === undefined) break b446;
l7 = l6;
l8 = f73(l0,l1,l5,l7); if (l8 === undefined) break b446;
l9 = l8;
{
const k447 = keysOf(l9), v447 = valuesOf(l9);
for (let n447 = 0; n447 < v447.length; n447++) {
l10 = k447 === null ? n447 : k447[n447];
l11 = v447[n447];
b448: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b449: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b449;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b449;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b449;
if ((l8 === false)) break b449;
l9 = f12(l0,l1); if (l9 === undefined) break b449;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b449;
l11 = l10;
l12 = f26(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b449;
l13 = l12;
l2.add(l13);
}
b450: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b450;
if ((l4 === false)) break b450;
l5 = f12(l0,l1); if (l5 === undefined) break b450;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b450;
l7 = l6;
l8 = f26(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b450;
l9 = l8;
l2.add(l9);
}
b451: {
l3 = undefined;
l4 = f55(l0,l1); if (l4 === undefined) break b451;
if ((l4 === false)) break b451;
l5 = f12(l0,l1); if (l5 === undefined) break b451;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b451;
l7 = l6;
l8 = f26(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b451;
l9 = l8;
l2.add(l9);
}
b452: {
return l2;
}
}
function f74(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g74(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g75(l0,l1) {
let l3,l4,l5,l6,l2;
b453: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b453;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b453;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b454: {
if (l3 === undefined) break b454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b455: {
return l2;
}
}
function f75(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g75(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g76(l0,l1) {
let l3,l4,l5,l2;
b456: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b456;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b457: {
if (l3 === undefined) break b457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b458: {
return l2;
}
}
function f76(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g76(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g77(l0,l1) {
let l3,l4,l5,l2;
b459: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b459;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b460: {
if (l3 === undefined) break b460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b461: {
return l2;
}
}
function f77(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g77(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g78(l0,l1) {
let l3,l4,l5,l2;
b462: {
l3 = undefined;
l4 = f53(l0,l1); if (l4 === undefined) break b462;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b463: {
if (l3 === undefined) break b463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b464: {
return l2;
}
}
function f78(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g78(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g79(l0,l1) {
let l3,l4,l5,l6,l2;
b465: {
l3 = undefined;
l4 = f60(l0,l1); if (l4 === undefined) break b465;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b465;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b466: {
if (l3 === undefined) break b466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b467: {
return l2;
}
}
function f79(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g79(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g80(l0,l1) {
let l3,l4,l5,l6,l2;
b468: {
l3 = undefined;
l4 = f57(l0,l1); if (l4 === undefined) break b468;
if ((l4 === false)) break b468;
l5 = f49(l0,l1); if (l5 === undefined) break b468;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b469: {
if (l3 === undefined) break b469;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b470: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b470;
if ((l4 === false)) break b470;
l5 = f49(l0,l1); if (l5 === undefined) break b470;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b471: {
if (l3 === undefined) break b471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b472: {
return l2;
}
}
function f80(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g80(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function f81(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b473: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b474: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b474;
{
const k475 = keysOf(l7), v475 = valuesOf(l7);
for (let n475 = 0; n475 < v475.length; n475++) {
l8 = k475 === null ? n475 : k475[n475];
l9 = v475[n475];
b476: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b476;
l13 = l12;
l14 = new O14(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b477: {
if (l4 === undefined) break b477;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b478: {
return l2;
}
}
function g82(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b479: {
l2 = new RegoSet();
}
b480: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b480;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b480;
l6 = l5;
l7 = f81(l0,l1,l6); if (l7 === undefined) break b480;
l8 = l7;
{
const k481 = keysOf(l8), v481 = valuesOf(l8);
for (let n481 = 0; n481 < v481.length; n481++) {
l9 = k481 === null ? n481 : k481[n481];
l10 = v481[n481];
b482: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b483: {
return l2;
}
}
function f82(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g82(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g83(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l2;
b484: {
b485: {
l3 = undefined;
b486: {
l4 = f12(l0,l1); if (l4 === undefined) break b486;
if ((l4 === false)) break b486;
break b485;}
l5 = f13(l0,l1); if (l5 === undefined) break b485;
l6 = l5;
l7 = [];
b487: {
l8 = f11(l0,l1); if (l8 === undefined) break b487;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b485;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b488: {
if (l3 !== undefined) break b488;
l4 = f30(l0,l1); if (l4 === undefined) break b488;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b488;
if (!(l5 === "cancelled")) break b488;
l6 = f13(l0,l1); if (l6 === undefined) break b488;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b488;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b488;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b489: {
if (l3 !== undefined) break b489;
l4 = f56(l0,l1); if (l4 === undefined) break b489;
l5 = l4;
l6 = new RegoSet();
b490: {
l7 = f57(l0,l1); if (l7 === undefined) break b490;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b490;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b490;
if ((l11 === false)) break b490;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b489;
l14 = l13;
l15 = l14;
l16 = f58(l0,l1); if (l16 === undefined) break b489;
l17 = l16;
l18 = f59(l0,l1,l15,l17); if (l18 === undefined) break b489;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b489;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b489;
l23 = l22;
l24 = f63(l0,l1); if (l24 === undefined) break b489;
l25 = l24;
l26 = f58(l0,l1); if (l26 === undefined) break b489;
l27 = l26;
l28 = f71(l0,l1); if (l28 === undefined) break b489;
l29 = l28;
l30 = f74(l0,l1); if (l30 === undefined) break b489;
l31 = l30;
l32 = new Bare();
b491: {
l33 = f75(l0,l1); if (l33 === undefined) break b491;
l32["due_on"] = l33;
}
b492: {
l34 = f76(l0,l1); if (l34 === undefined) break b492;
l32["idle_from"] = l34;
}
b493: {
l35 = f77(l0,l1); if (l35 === undefined) break b493;
l32["may_suspend_from"] = l35;
}
b494: {
l36 = f78(l0,l1); if (l36 === undefined) break b494;
l32["must_notify_from"] = l36;
}
b495: {
l37 = f79(l0,l1); if (l37 === undefined) break b495;
l32["period"] = l37;
}
b496: {
l38 = f80(l0,l1); if (l38 === undefined) break b496;
l32["unused_since"] = l38;
}
b497: {
b498: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b498;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b498;
l42 = D(l41, "values"); if (l42 === undefined) break b498;
l39 = merge(l42, l32);
break b497;
}
l39 = l32;
}
l43 = l39;
l44 = f82(l0,l1); if (l44 === undefined) break b489;
l45 = l44;
l46 = new O15(l25,l27,l29,l31,l43,l45);
l47 = f24(l0,l1,l21,l23,l19,l46); if (l47 === undefined) break b489;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b499: {
if (l3 === undefined) break b499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b500: {
return l2;
}
}
function f83(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g83(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g84(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b501: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b501;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b501;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b502: {
if (l3 === undefined) break b502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b503: {
return l2;
}
}
function f84(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g84(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g85(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b504: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b504;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b504;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b504;
l7 = l6;
l8 = f84(l0,l1); if (l8 === undefined) break b504;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b504;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b504;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b504;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b504;
if ((l13 === false)) break b504;
l14 = f84(l0,l1); if (l14 === undefined) break b504;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b504;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b504;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b505: {
if (l3 === undefined) break b505;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b506: {
return l2;
}
}
function f85(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g85(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f86(l0,l1) {
let l3,l2;
b507: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b508: {
if (l3 === undefined) break b508;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b509: {
return l2;
}
}
function g87(l0,l1) {
let l3,l4,l5,l2;
b510: {
l3 = undefined;
l4 = new Bare();
l5 = new O16("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b511: {
if (l3 === undefined) break b511;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b512: {
return l2;
}
}
function f87(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g87(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f88(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b513: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b513;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b513;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b513;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b514: {
if (l4 === undefined) break b514;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b515: {
return l2;
}
}
function f89(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b516: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b516;
if ((l8 === false)) break b516;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b517: {
if (l5 === undefined) break b517;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b518: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b518;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b519: {
if (l5 === undefined) break b519;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b520: {
return l2;
}
}
function f90(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b521: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b521;
l8 = l7;
l9 = l8;
l10 = undefined;
b522: {
b523: {
if (!Array.isArray(l9)) break b523;
break b522;
}
b524: {
if (!O(l9)) break b524;
break b522;
}
b525: {
if (!(l9 instanceof RegoSet)) break b525;
break b522;
}
break b521;
}
{
const k526 = keysOf(l9), v526 = valuesOf(l9);
for (let n526 = 0; n526 < v526.length; n526++) {
l12 = k526 === null ? n526 : k526[n526];
l13 = v526[n526];
b527: {
l14 = l12;
l11 = undefined;
b528: {
l15 = l13;
l16 = f88(l0,l1,l14); if (l16 === undefined) break b528;
l17 = l16;
l18 = f89(l0,l1,l17,l15); if (l18 === undefined) break b528;
if ((l18 === false)) break b528;
l11 = true;
}
if (l11 !== undefined) break b527;
l10 = true;
}
}
}
if (l10 !== undefined) break b521;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b529: {
if (l4 === undefined) break b529;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b530: {
return l2;
}
}
function f91(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b531: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b531;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b531;
if ((l9 === false)) break b531;
l10 = new RegoSet();
b532: {
l11 = b_split(l5,""); if (l11 === undefined) break b532;
l12 = l11;
{
const k533 = keysOf(l12), v533 = valuesOf(l12);
for (let n533 = 0; n533 < v533.length; n533++) {
l13 = k533 === null ? n533 : k533[n533];
l14 = v533[n533];
b534: {
l15 = l13;
l16 = l14;
l17 = f18(l0,l1,l16); if (l17 === undefined) break b534;
if ((l17 === false)) break b534;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b531;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b531;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b531;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b531;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b531;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b535: {
if (l4 === undefined) break b535;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b536: {
return l2;
}
}
function f92(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b537: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b538: {
{
const k539 = keysOf(l7), v539 = valuesOf(l7);
for (let n539 = 0; n539 < v539.length; n539++) {
l9 = k539 === null ? n539 : k539[n539];
l10 = v539[n539];
b540: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b540;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b540;
l17 = l16;
if (!Q(l17, l12)) break b540;
l18 = b_count(l12); if (l18 === undefined) break b540;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b540;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b537;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b541: {
if (l5 === undefined) break b541;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b542: {
return l2;
}
}
function f93(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b543: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b543;
l11 = l10;
l12 = f92(l0,l1,l7,l11); if (l12 === undefined) break b543;
l13 = l12;
{
const k544 = keysOf(l13), v544 = valuesOf(l13);
for (let n544 = 0; n544 < v544.length; n544++) {
l14 = k544 === null ? n544 : k544[n544];
l15 = v544[n544];
b545: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b545;
if ((l18 === false)) break b545;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b546: {
if (l6 === undefined) break b546;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b547: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b547;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b547;
if ((l12 === false)) break b547;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b548: {
if (l6 === undefined) break b548;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b549: {
return l2;
}
}
function f94(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b550: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b550;
if ((l10 === false)) break b550;
l11 = l8;
l12 = undefined;
b551: {
b552: {
if (!Array.isArray(l11)) break b552;
break b551;
}
b553: {
if (!O(l11)) break b553;
break b551;
}
b554: {
if (!(l11 instanceof RegoSet)) break b554;
break b551;
}
break b550;
}
{
const k555 = keysOf(l11), v555 = valuesOf(l11);
for (let n555 = 0; n555 < v555.length; n555++) {
l14 = k555 === null ? n555 : k555[n555];
l15 = v555[n555];
b556: {
l16 = l14;
l13 = undefined;
b557: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b557;
if ((l18 === false)) break b557;
l13 = true;
}
if (l13 !== undefined) break b556;
l12 = true;
}
}
}
if (l12 !== undefined) break b550;
l19 = f91(l0,l1,l7); if (l19 === undefined) break b550;
l20 = l19;
l21 = l20;
l22 = f93(l0,l1,l21,l8,l9); if (l22 === undefined) break b550;
if ((l22 === false)) break b550;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b558: {
if (l6 === undefined) break b558;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b559: {
return l2;
}
}
function f95(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b560: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b560;
if ((l6 === false)) break b560;
b561: {
l7 = f19(l0,l1,l5); if (l7 === undefined) break b561;
if ((l7 === false)) break b561;
break b560;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b562: {
if (l4 === undefined) break b562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b563: {
return l2;
}
}
function f96(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b564: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b565: {
l7 = f88(l0,l1,l5); if (l7 === undefined) break b565;
l8 = l7;
{
const k566 = keysOf(l8), v566 = valuesOf(l8);
for (let n566 = 0; n566 < v566.length; n566++) {
l9 = k566 === null ? n566 : k566[n566];
l10 = v566[n566];
b567: {
l11 = l9;
l12 = l10;
b568: {
l13 = f95(l0,l1,l12); if (l13 === undefined) break b568;
if ((l13 === false)) break b568;
break b567;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b569: {
if (l4 === undefined) break b569;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b570: {
return l2;
}
}
function f97(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b571: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b571;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b571;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b571;
if (!Q(l9, l10)) break b571;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b572: {
if (l4 === undefined) break b572;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b573: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b573;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b573;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b573;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b573;
if ((l12 === false)) break b573;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b574: {
if (l4 === undefined) break b574;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b575: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b575;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b575;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b575;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b575;
l13 = l12;
l14 = f94(l0,l1,l9,l11,l13); if (l14 === undefined) break b575;
if ((l14 === false)) break b575;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b576: {
if (l4 === undefined) break b576;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b577: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b577;
if ((l6 === false)) break b577;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b577;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b577;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b578: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b578;
{
const k579 = keysOf(l13), v579 = valuesOf(l13);
for (let n579 = 0; n579 < v579.length; n579++) {
l14 = k579 === null ? n579 : k579[n579];
l15 = v579[n579];
b580: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b577;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b577;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b577;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b577;
l25 = l24;
l26 = f88(l0,l1,l25); if (l26 === undefined) break b577;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b577;
if ((l28 === false)) break b577;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b581: {
if (l4 === undefined) break b581;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b582: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b582;
if ((l6 === false)) break b582;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b582;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b582;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b583: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b583;
l14 = l13;
l15 = f88(l0,l1,l14); if (l15 === undefined) break b583;
l16 = l15;
{
const k584 = keysOf(l16), v584 = valuesOf(l16);
for (let n584 = 0; n584 < v584.length; n584++) {
l17 = k584 === null ? n584 : k584[n584];
l18 = v584[n584];
b585: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b582;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b582;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b582;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b582;
l28 = l27;
l29 = f88(l0,l1,l28); if (l29 === undefined) break b582;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b582;
if ((l31 === false)) break b582;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b582;
l33 = l32;
l34 = f88(l0,l1,l33); if (l34 === undefined) break b582;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b582;
if ((l36 === false)) break b582;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b586: {
if (l4 === undefined) break b586;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b587: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b587;
l7 = l6;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b587;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b587;
if ((l10 === false)) break b587;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b587;
l12 = l11;
l13 = f96(l0,l1,l12); if (l13 === undefined) break b587;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b587;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b587;
if (!Q(l16, l17)) break b587;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b588: {
if (l4 === undefined) break b588;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b589: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b589;
if ((l6 === false)) break b589;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b589;
l8 = l7;
l9 = f88(l0,l1,l8); if (l9 === undefined) break b589;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b589;
l12 = l11;
l13 = f88(l0,l1,l12); if (l13 === undefined) break b589;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b589;
if ((l15 === false)) break b589;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b590: {
if (l4 === undefined) break b590;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b591: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b591;
if ((l6 === false)) break b591;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b591;
l8 = l7;
l9 = f88(l0,l1,l8); if (l9 === undefined) break b591;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b591;
l12 = l11;
l13 = f88(l0,l1,l12); if (l13 === undefined) break b591;
l14 = l13;
if (!Q(l10, l14)) break b591;
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
l8 = f88(l0,l1,l7); if (l8 === undefined) break b593;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b593;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b593;
if ((l12 === false)) break b593;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b594: {
if (l4 === undefined) break b594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b595: {
return l2;
}
}
function f98(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b596: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b596;
if ((l6 === false)) break b596;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b596;
l8 = l7;
l9 = f88(l0,l1,l8); if (l9 === undefined) break b596;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b596;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b597: {
if (l4 === undefined) break b597;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b598: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b598;
if ((l6 === false)) break b598;
l7 = f97(l0,l1,l5); if (l7 === undefined) break b598;
if ((l7 === false)) break b598;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b599: {
if (l4 === undefined) break b599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b600: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b601: {
b602: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b602;
if ((l6 === false)) break b602;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b602;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b602;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b603: {
if (l4 !== undefined) break b603;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b603;
if ((l6 === false)) break b603;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b603;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b603;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b604: {
if (l4 !== undefined) break b604;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b604;
if ((l6 === false)) break b604;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b604;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b604;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b605: {
if (l4 !== undefined) break b605;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b605;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b606: {
if (l4 === undefined) break b606;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b607: {
return l2;
}
}
function f100(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b608: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b609: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b609;
{
const k610 = keysOf(l7), v610 = valuesOf(l7);
for (let n610 = 0; n610 < v610.length; n610++) {
l8 = k610 === null ? n610 : k610[n610];
l9 = v610[n610];
b611: {
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
b612: {
if (l4 === undefined) break b612;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b613: {
return l2;
}
}
function f101(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b614: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f88(l0,l1,l7); if (l8 === undefined) break b614;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b614;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b615: {
if (l5 === undefined) break b615;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b616: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b616;
if ((l8 === false)) break b616;
l9 = f88(l0,l1,l7); if (l9 === undefined) break b616;
l10 = l9;
l11 = f95(l0,l1,l10); if (l11 === undefined) break b616;
if ((l11 === false)) break b616;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b617: {
if (l5 === undefined) break b617;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b618: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b619: {
b620: {
l4 = undefined;
l5 = l3;
l6 = f98(l0,l1,l5); if (l6 === undefined) break b620;
if ((l6 === false)) break b620;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b621: {
if (l4 !== undefined) break b621;
l5 = l3;
l6 = f99(l0,l1,l5); if (l6 === undefined) break b621;
l7 = l6;
l8 = f100(l0,l1,l5); if (l8 === undefined) break b621;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b621;
l11 = l10;
{
const k622 = keysOf(l11), v622 = valuesOf(l11);
for (let n622 = 0; n622 < v622.length; n622++) {
l12 = k622 === null ? n622 : k622[n622];
l13 = v622[n622];
b623: {
l14 = l12;
l15 = l13;
l16 = f101(l0,l1,l5,l15); if (l16 === undefined) break b623;
if ((l16 === false)) break b623;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b624: {
if (l4 !== undefined) break b624;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b624;
if (!(l6 === "unset")) break b624;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b625: {
if (l4 !== undefined) break b625;
l5 = l3;
l6 = f97(l0,l1,l5); if (l6 === undefined) break b625;
if ((l6 === false)) break b625;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b626: {
if (l4 !== undefined) break b626;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b627: {
if (l4 === undefined) break b627;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b628: {
return l2;
}
}
function f103(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b629: {
b630: {
l4 = undefined;
l5 = l3;
l6 = f98(l0,l1,l5); if (l6 === undefined) break b630;
if ((l6 === false)) break b630;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b631: {
if (l4 !== undefined) break b631;
l5 = l3;
l6 = new RegoSet();
b632: {
l7 = f100(l0,l1,l5); if (l7 === undefined) break b632;
l8 = l7;
{
const k633 = keysOf(l8), v633 = valuesOf(l8);
for (let n633 = 0; n633 < v633.length; n633++) {
l9 = k633 === null ? n633 : k633[n633];
l10 = v633[n633];
b634: {
l11 = l9;
l12 = l10;
l13 = f88(l0,l1,l12); if (l13 === undefined) break b634;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b634;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b631;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b631;
if ((l20 === false)) break b631;
b635: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b635;
if ((l21 === false)) break b635;
break b631;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b636: {
if (l4 !== undefined) break b636;
l5 = l3;
l6 = f100(l0,l1,l5); if (l6 === undefined) break b636;
l7 = l6;
l8 = f99(l0,l1,l5); if (l8 === undefined) break b636;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b636;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b637: {
if (l4 === undefined) break b637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b638: {
return l2;
}
}
function f104(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b639: {
b640: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b641: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b641;
{
const k642 = keysOf(l9), v642 = valuesOf(l9);
for (let n642 = 0; n642 < v642.length; n642++) {
l10 = k642 === null ? n642 : k642[n642];
l11 = v642[n642];
b643: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b643;
{
const k644 = keysOf(l14), v644 = valuesOf(l14);
for (let n644 = 0; n644 < v644.length; n644++) {
l15 = k644 === null ? n644 : k644[n644];
l16 = v644[n644];
b645: {
l17 = l15;
l18 = l16;
l19 = f88(l0,l1,l17); if (l19 === undefined) break b645;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b645;
if (!Q(l21, l20)) break b645;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b645;
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
l25 = b_count(l24); if (l25 === undefined) break b640;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b640;
if ((l28 === false)) break b640;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b640;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b640;
l34 = l33;
l35 = new O9(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b640;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b646: {
if (l5 !== undefined) break b646;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b647: {
if (l5 === undefined) break b647;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b648: {
return l2;
}
}
function f105(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b649: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b649;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b649;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b649;
if ((l11 === false)) break b649;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b650: {
if (l4 === undefined) break b650;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b651: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b651;
if ((l6 === false)) break b651;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b652: {
if (l4 === undefined) break b652;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b653: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b654: {
b655: {
l4 = undefined;
l5 = l3;
l6 = f105(l0,l1,l5); if (l6 === undefined) break b655;
if ((l6 === false)) break b655;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b655;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b655;
l10 = l9;
l11 = new RegoSet();
b656: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b656;
{
const k657 = keysOf(l12), v657 = valuesOf(l12);
for (let n657 = 0; n657 < v657.length; n657++) {
l13 = k657 === null ? n657 : k657[n657];
l14 = v657[n657];
b658: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b655;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b659: {
if (l4 !== undefined) break b659;
l5 = l3;
l6 = new RegoSet();
b660: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b660;
l8 = l7;
l9 = f96(l0,l1,l8); if (l9 === undefined) break b660;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b660;
l13 = l12;
l14 = f88(l0,l1,l13); if (l14 === undefined) break b660;
l15 = l14;
{
const k661 = keysOf(l15), v661 = valuesOf(l15);
for (let n661 = 0; n661 < v661.length; n661++) {
l16 = k661 === null ? n661 : k661[n661];
l17 = v661[n661];
b662: {
l18 = l16;
l19 = l17;
b663: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b663;
if ((l20 === false)) break b663;
break b662;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b662;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b662;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b662;
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
b664: {
if (l4 === undefined) break b664;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b665: {
return l2;
}
}
function f107(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b666: {
b667: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b667;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b667;
if ((l11 === false)) break b667;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b668: {
if (l5 !== undefined) break b668;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b668;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b668;
if ((l11 === false)) break b668;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b669: {
if (l5 !== undefined) break b669;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b670: {
if (l5 === undefined) break b670;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b671: {
return l2;
}
}
function f108(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b672: {
b673: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b673;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b673;
if ((l11 === false)) break b673;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b674: {
if (l5 !== undefined) break b674;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b674;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b674;
if ((l11 === false)) break b674;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b675: {
if (l5 !== undefined) break b675;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b676: {
if (l5 === undefined) break b676;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b677: {
return l2;
}
}
function f109(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b678: {
l6 = undefined;
if (!(l3 === "permission")) break b678;
l7 = l4;
l8 = l5;
l9 = f107(l0,l1,l7,l8); if (l9 === undefined) break b678;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b679: {
if (l6 === undefined) break b679;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b680: {
l6 = undefined;
if (!(l3 === "check")) break b680;
l7 = l4;
l8 = l5;
l9 = f108(l0,l1,l7,l8); if (l9 === undefined) break b680;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b681: {
if (l6 === undefined) break b681;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b682: {
return l2;
}
}
function f110(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b683: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b683;
l8 = l7;
l9 = l8;
l10 = undefined;
b684: {
b685: {
if (!Array.isArray(l9)) break b685;
break b684;
}
b686: {
if (!O(l9)) break b686;
break b684;
}
b687: {
if (!(l9 instanceof RegoSet)) break b687;
break b684;
}
break b683;
}
{
const k688 = keysOf(l9), v688 = valuesOf(l9);
for (let n688 = 0; n688 < v688.length; n688++) {
l12 = k688 === null ? n688 : k688[n688];
l13 = v688[n688];
b689: {
l14 = l12;
l11 = undefined;
b690: {
l15 = l13;
l16 = f88(l0,l1,l14); if (l16 === undefined) break b690;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b690;
if ((l19 === false)) break b690;
l11 = true;
}
if (l11 !== undefined) break b689;
l10 = true;
}
}
}
if (l10 !== undefined) break b683;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b691: {
if (l4 === undefined) break b691;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b692: {
return l2;
}
}
function f111(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b693: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b694: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b694;
{
const k695 = keysOf(l7), v695 = valuesOf(l7);
for (let n695 = 0; n695 < v695.length; n695++) {
l8 = k695 === null ? n695 : k695[n695];
l9 = v695[n695];
b696: {
l10 = l8;
l11 = l9;
l12 = f110(l0,l1,l11); if (l12 === undefined) break b696;
if ((l12 === false)) break b696;
l13 = f90(l0,l1,l11); if (l13 === undefined) break b696;
if ((l13 === false)) break b696;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b696;
l15 = l14;
{
const k697 = keysOf(l15), v697 = valuesOf(l15);
for (let n697 = 0; n697 < v697.length; n697++) {
l16 = k697 === null ? n697 : k697[n697];
l17 = v697[n697];
b698: {
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
b699: {
if (l4 === undefined) break b699;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b700: {
return l2;
}
}
function f112(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b701: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b701;
if ((l11 === false)) break b701;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b701;
if ((l12 === false)) break b701;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b702: {
if (l6 === undefined) break b702;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b703: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b703;
if ((l11 === false)) break b703;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b704: {
if (l6 === undefined) break b704;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b705: {
return l2;
}
}
function f113(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b706: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b706;
l7 = l6;
l8 = new RegoSet();
b707: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b707;
l10 = l9;
l11 = f88(l0,l1,l10); if (l11 === undefined) break b707;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b707;
l14 = D(l13, l12); if (l14 === undefined) break b707;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b707;
l17 = l16;
{
const k708 = keysOf(l17), v708 = valuesOf(l17);
for (let n708 = 0; n708 < v708.length; n708++) {
l18 = k708 === null ? n708 : k708[n708];
l19 = v708[n708];
b709: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b706;
l24 = l23;
l25 = new RegoSet();
b710: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b710;
l27 = l26;
l28 = f88(l0,l1,l27); if (l28 === undefined) break b710;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b710;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b710;
l33 = l32;
l34 = f94(l0,l1,l29,l31,l33); if (l34 === undefined) break b710;
if ((l34 === false)) break b710;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b710;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b710;
l38 = l37;
{
const k711 = keysOf(l38), v711 = valuesOf(l38);
for (let n711 = 0; n711 < v711.length; n711++) {
l39 = k711 === null ? n711 : k711[n711];
l40 = v711[n711];
b712: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b706;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b713: {
if (l4 === undefined) break b713;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b714: {
return l2;
}
}
function f114(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b715: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b715;
if ((l9 === false)) break b715;
l10 = l7;
l11 = undefined;
b716: {
b717: {
if (!Array.isArray(l10)) break b717;
break b716;
}
b718: {
if (!O(l10)) break b718;
break b716;
}
b719: {
if (!(l10 instanceof RegoSet)) break b719;
break b716;
}
break b715;
}
{
const k720 = keysOf(l10), v720 = valuesOf(l10);
for (let n720 = 0; n720 < v720.length; n720++) {
l13 = k720 === null ? n720 : k720[n720];
l14 = v720[n720];
b721: {
l15 = l13;
l12 = undefined;
b722: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b722;
if ((l17 === false)) break b722;
l12 = true;
}
if (l12 !== undefined) break b721;
l11 = true;
}
}
}
if (l11 !== undefined) break b715;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b723: {
if (l5 === undefined) break b723;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b724: {
return l2;
}
}
function f115(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b725: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b725;
if ((l6 === false)) break b725;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b725;
{
const k726 = keysOf(l7), v726 = valuesOf(l7);
for (let n726 = 0; n726 < v726.length; n726++) {
l8 = k726 === null ? n726 : k726[n726];
l9 = v726[n726];
b727: {
l10 = l8;
l11 = l9;
l12 = f88(l0,l1,l10); if (l12 === undefined) break b727;
l13 = l12;
l14 = f114(l0,l1,l13,l11); if (l14 === undefined) break b727;
if ((l14 === false)) break b727;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b728: {
if (l4 === undefined) break b728;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b729: {
return l2;
}
}
function f116(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b730: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b731: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b731;
if ((l12 === false)) break b731;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b731;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b731;
l15 = l14;
l16 = f88(l0,l1,l15); if (l16 === undefined) break b731;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b731;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b731;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b731;
l22 = D(l21, l17); if (l22 === undefined) break b731;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b731;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b731;
l26 = l25;
l27 = f26(l0,l1,l26,l23); if (l27 === undefined) break b731;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b732: {
if (l6 === undefined) break b732;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b733: {
return l2;
}
}
function f117(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b734: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b735: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b735;
{
const k736 = keysOf(l7), v736 = valuesOf(l7);
for (let n736 = 0; n736 < v736.length; n736++) {
l8 = k736 === null ? n736 : k736[n736];
l9 = v736[n736];
b737: {
l10 = l8;
l11 = l9;
l12 = f110(l0,l1,l11); if (l12 === undefined) break b737;
if ((l12 === false)) break b737;
l13 = f90(l0,l1,l11); if (l13 === undefined) break b737;
if ((l13 === false)) break b737;
l14 = f26(l0,l1,l10,l11); if (l14 === undefined) break b737;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b738: {
if (l4 === undefined) break b738;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b739: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b740: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b741: {
{
const k742 = keysOf(l5), v742 = valuesOf(l5);
for (let n742 = 0; n742 < v742.length; n742++) {
l7 = k742 === null ? n742 : k742[n742];
l8 = v742[n742];
b743: {
l9 = l7;
l10 = l8;
l11 = f81(l0,l1,l10); if (l11 === undefined) break b743;
l12 = l11;
{
const k744 = keysOf(l12), v744 = valuesOf(l12);
for (let n744 = 0; n744 < v744.length; n744++) {
l13 = k744 === null ? n744 : k744[n744];
l14 = v744[n744];
b745: {
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
b746: {
if (l4 === undefined) break b746;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b747: {
return l2;
}
}
function f119(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b748: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b749: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b749;
{
const k750 = keysOf(l9), v750 = valuesOf(l9);
for (let n750 = 0; n750 < v750.length; n750++) {
l10 = k750 === null ? n750 : k750[n750];
l11 = v750[n750];
b751: {
l12 = l10;
l13 = l11;
l14 = f90(l0,l1,l13); if (l14 === undefined) break b751;
if ((l14 === false)) break b751;
l15 = f104(l0,l1,l6,l13); if (l15 === undefined) break b751;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b751;
l18 = l17;
l19 = f64(l0,l1,l18,l16); if (l19 === undefined) break b751;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b752: {
if (l5 === undefined) break b752;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b753: {
return l2;
}
}
function f120(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l2;
b754: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b755: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b755;
{
const k756 = keysOf(l11), v756 = valuesOf(l11);
for (let n756 = 0; n756 < v756.length; n756++) {
l12 = k756 === null ? n756 : k756[n756];
l13 = v756[n756];
b757: {
l14 = l12;
l15 = l13;
l16 = f90(l0,l1,l15); if (l16 === undefined) break b757;
if ((l16 === false)) break b757;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b758: {
{
const k759 = keysOf(l17), v759 = valuesOf(l17);
for (let n759 = 0; n759 < v759.length; n759++) {
l19 = k759 === null ? n759 : k759[n759];
l20 = v759[n759];
b760: {
l21 = l19;
l22 = l20;
l23 = f102(l0,l1,l22); if (l23 === undefined) break b760;
l24 = l23;
if (!(l24 === "failed")) break b760;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b761: {
{
const k762 = keysOf(l17), v762 = valuesOf(l17);
for (let n762 = 0; n762 < v762.length; n762++) {
l27 = k762 === null ? n762 : k762[n762];
l28 = v762[n762];
b763: {
l29 = l27;
l30 = l28;
l31 = f103(l0,l1,l30); if (l31 === undefined) break b763;
l32 = l31;
{
const k764 = keysOf(l32), v764 = valuesOf(l32);
for (let n764 = 0; n764 < v764.length; n764++) {
l33 = k764 === null ? n764 : k764[n764];
l34 = v764[n764];
b765: {
l35 = l33;
l36 = l34;
l37 = f101(l0,l1,l30,l36); if (l37 === undefined) break b765;
if ((l37 === false)) break b765;
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
b766: {
{
const k767 = keysOf(l17), v767 = valuesOf(l17);
for (let n767 = 0; n767 < v767.length; n767++) {
l41 = k767 === null ? n767 : k767[n767];
l42 = v767[n767];
b768: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b768;
if (!(l45 === "unset")) break b768;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b768;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b768;
l50 = l49;
l51 = new O17(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b769: {
{
const k770 = keysOf(l25), v770 = valuesOf(l25);
for (let n770 = 0; n770 < v770.length; n770++) {
l54 = k770 === null ? n770 : k770[n770];
l55 = v770[n770];
b771: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b771;
l59 = l58;
l60 = f104(l0,l1,l7,l59); if (l60 === undefined) break b771;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b771;
l63 = l62;
l64 = f106(l0,l1,l63); if (l64 === undefined) break b771;
l65 = l64;
l66 = f72(l0,l1,l57,l61,l65); if (l66 === undefined) break b771;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b754;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b754;
l72 = l71;
l73 = f109(l0,l1,l72,l68,l70); if (l73 === undefined) break b754;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b754;
l77 = l76;
l78 = f111(l0,l1,l9); if (l78 === undefined) break b754;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b754;
l81 = l80;
l82 = new RegoSet();
b772: {
{
const k773 = keysOf(l17), v773 = valuesOf(l17);
for (let n773 = 0; n773 < v773.length; n773++) {
l83 = k773 === null ? n773 : k773[n773];
l84 = v773[n773];
b774: {
l85 = l83;
l86 = l84;
l87 = f112(l0,l1,l85,l75,l25); if (l87 === undefined) break b774;
if ((l87 === false)) break b774;
l88 = f113(l0,l1,l86); if (l88 === undefined) break b774;
l89 = l88;
{
const k775 = keysOf(l89), v775 = valuesOf(l89);
for (let n775 = 0; n775 < v775.length; n775++) {
l90 = k775 === null ? n775 : k775[n775];
l91 = v775[n775];
b776: {
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
l95 = b_or(l81,l94); if (l95 === undefined) break b754;
l96 = l95;
l97 = new RegoSet();
b777: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b777;
{
const k778 = keysOf(l98), v778 = valuesOf(l98);
for (let n778 = 0; n778 < v778.length; n778++) {
l99 = k778 === null ? n778 : k778[n778];
l100 = v778[n778];
b779: {
l101 = l99;
l102 = l100;
l103 = f115(l0,l1,l102); if (l103 === undefined) break b779;
if ((l103 === false)) break b779;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b779;
if ((l105 === false)) break b779;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b779;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b779;
l109 = l108;
{
const k780 = keysOf(l109), v780 = valuesOf(l109);
for (let n780 = 0; n780 < v780.length; n780++) {
l110 = k780 === null ? n780 : k780[n780];
l111 = v780[n780];
b781: {
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
l115 = b_or(l96,l114); if (l115 === undefined) break b754;
l116 = l115;
l117 = b_or(l39,l52); if (l117 === undefined) break b754;
l118 = l117;
l119 = f116(l0,l1,l7,l9,l75); if (l119 === undefined) break b754;
l120 = l119;
l121 = b_or(l68,l120); if (l121 === undefined) break b754;
l122 = l121;
l123 = f117(l0,l1,l9); if (l123 === undefined) break b754;
l124 = l123;
l125 = f118(l0,l1,l9); if (l125 === undefined) break b754;
l126 = l125;
l127 = b_or(l124,l126); if (l127 === undefined) break b754;
l128 = l127;
l129 = H(l7) ? l7.decision : undefined; if (l129 === undefined && (l129 = S(l7, "decision")) === undefined) break b754;
l130 = l129;
l131 = [];
b782: {
l132 = new RegoSet();
l132.add("compliant");
l132.add("permit");
l133 = b_internal_member_2(l75,l132); if (l133 === undefined) break b782;
if ((l133 === false)) break b782;
l134 = f119(l0,l1,l7,l9); if (l134 === undefined) break b782;
l135 = l134;
{
const k783 = keysOf(l135), v783 = valuesOf(l135);
for (let n783 = 0; n783 < v783.length; n783++) {
l136 = k783 === null ? n783 : k783[n783];
l137 = v783[n783];
b784: {
l138 = l136;
l139 = l137;
l131.push(l139);
}
}
}
}
l140 = l131;
l141 = new O18(l116,l118,l140,l122,l128);
l142 = f24(l0,l1,l130,l8,l75,l141); if (l142 === undefined) break b754;
l143 = l142;
if (l6 === undefined) l6 = l143; else if (!Q(l6, l143)) conflict();
}
b785: {
if (l6 === undefined) break b785;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b786: {
return l2;
}
}
function g121(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b787: {
b788: {
l3 = undefined;
b789: {
l4 = f85(l0,l1); if (l4 === undefined) break b789;
if ((l4 === false)) break b789;
break b788;}
l5 = f86(l0,l1); if (l5 === undefined) break b788;
l6 = l5;
l7 = [];
b790: {
l8 = f84(l0,l1); if (l8 === undefined) break b790;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b788;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b791: {
if (l3 !== undefined) break b791;
l4 = f87(l0,l1); if (l4 === undefined) break b791;
l5 = l4;
l6 = f84(l0,l1); if (l6 === undefined) break b791;
l7 = l6;
l8 = f85(l0,l1); if (l8 === undefined) break b791;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b791;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b792: {
if (l3 === undefined) break b792;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b793: {
return l2;
}
}
function f121(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b794: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b794;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b794;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b795: {
if (l3 === undefined) break b795;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b796: {
return l2;
}
}
function f122(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g123(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b797: {
l3 = undefined;
l4 = f122(l0,l1); if (l4 === undefined) break b797;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b797;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b797;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b798: {
if (l3 === undefined) break b798;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b799: {
return l2;
}
}
function f123(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g123(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f124(l0,l1) {
let l3,l2;
b800: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b801: {
if (l3 === undefined) break b801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b802: {
return l2;
}
}
function g125(l0,l1) {
let l3,l4,l5,l2;
b803: {
l3 = undefined;
l4 = new Bare();
l5 = new O10("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b804: {
if (l3 === undefined) break b804;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b805: {
return l2;
}
}
function f125(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g125(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g126(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b806: {
b807: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b807;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b807;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b807;
if ((l7 === false)) break b807;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b807;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b807;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b808: {
if (l3 !== undefined) break b808;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b809: {
if (l3 === undefined) break b809;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b810: {
return l2;
}
}
function f126(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g126(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function f127(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b811: {
b812: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b812;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b812;
if ((l12 === false)) break b812;
l13 = f6(l0,l1); if (l13 === undefined) break b812;
l14 = l13;
l15 = f38(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b812;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b813: {
if (l6 !== undefined) break b813;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b813;
l11 = f6(l0,l1); if (l11 === undefined) break b813;
l12 = l11;
l13 = f38(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b813;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b814: {
if (l6 !== undefined) break b814;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f31(l0,l1,l9); if (l10 === undefined) break b814;
if ((l10 === false)) break b814;
l11 = f6(l0,l1); if (l11 === undefined) break b814;
l12 = l11;
l13 = f38(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b814;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b815: {
if (l6 !== undefined) break b815;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b815;
l11 = l10;
l12 = f34(l0,l1,l7,l11); if (l12 === undefined) break b815;
l13 = l12;
l14 = new O7(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b816: {
if (l6 === undefined) break b816;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b817: {
return l2;
}
}
function f128(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b818: {
b819: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b819;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b819;
if ((l10 === false)) break b819;
l11 = f6(l0,l1); if (l11 === undefined) break b819;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b819;
if ((l13 === false)) break b819;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b820: {
if (l5 !== undefined) break b820;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b821: {
if (l5 === undefined) break b821;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b822: {
return l2;
}
}
function f129(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b823: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f33(l0,l1); if (l12 === undefined) break b823;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b823;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b823;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b823;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b823;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b823;
l22 = l21;
l23 = f35(l0,l1,l18,l16,l22); if (l23 === undefined) break b823;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b823;
l27 = l26;
l28 = f127(l0,l1,l27,l25,l11); if (l28 === undefined) break b823;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b823;
l32 = l31;
l33 = f128(l0,l1,l32,l25); if (l33 === undefined) break b823;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b823;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b823;
l38 = l37;
l39 = new O19(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b824: {
if (l7 === undefined) break b824;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b825: {
return l2;
}
}
function f130(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b826: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b826;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b826;
l11 = l10;
l12 = f126(l0,l1); if (l12 === undefined) break b826;
l13 = l12;
l14 = f129(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b826;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b827: {
if (l5 === undefined) break b827;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b828: {
return l2;
}
}
function f131(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b829: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b830: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b830;
if (!(l7 === "unknown")) break b830;
l8 = new O8("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b831: {
if (l4 === undefined) break b831;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b832: {
return l2;
}
}
function f132(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b833: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b834: {
if ((l9 === false)) break b834;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b834;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b834;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b834;
l15 = l14;
l16 = new O9(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b834;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b834;
l20 = l19;
{
const k835 = keysOf(l20), v835 = valuesOf(l20);
for (let n835 = 0; n835 < v835.length; n835++) {
l21 = k835 === null ? n835 : k835[n835];
l22 = v835[n835];
b836: {
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
b837: {
if (l6 === undefined) break b837;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b838: {
return l2;
}
}
function f133(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b839: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f130(l0,l1,l8,l9); if (l10 === undefined) break b839;
l11 = l10;
l12 = l11;
l13 = f131(l0,l1,l12); if (l13 === undefined) break b839;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b839;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f59(l0,l1,l18,l15); if (l19 === undefined) break b839;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b839;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b839;
l24 = l23;
l25 = f132(l0,l1,l8,l9,l24); if (l25 === undefined) break b839;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b839;
l28 = l27;
l29 = H(l7) ? l7.decision : undefined; if (l29 === undefined && (l29 = S(l7, "decision")) === undefined) break b839;
l30 = l29;
l31 = [];
b840: {
l32 = H(l12) ? l12.status : undefined; if (l32 === undefined && (l32 = S(l12, "status")) === undefined) break b840;
l33 = l32;
l34 = H(l7) ? l7.codes : undefined; if (l34 === undefined && (l34 = S(l7, "codes")) === undefined) break b840;
l35 = D(l34, l33); if (l35 === undefined) break b840;
if ((l35 === false)) break b840;
l36 = f68(l0,l1,l9); if (l36 === undefined) break b840;
l37 = l36;
{
const k841 = keysOf(l37), v841 = valuesOf(l37);
for (let n841 = 0; n841 < v841.length; n841++) {
l38 = k841 === null ? n841 : k841[n841];
l39 = v841[n841];
b842: {
l40 = l38;
l41 = l39;
l31.push(l41);
}
}
}
}
l42 = l31;
l43 = new RegoSet();
b843: {
l44 = H(l12) ? l12.status : undefined; if (l44 === undefined && (l44 = S(l12, "status")) === undefined) break b843;
l45 = l44;
l46 = H(l7) ? l7.codes : undefined; if (l46 === undefined && (l46 = S(l7, "codes")) === undefined) break b843;
l47 = D(l46, l45); if (l47 === undefined) break b843;
l48 = l47;
l49 = f26(l0,l1,l48,l9); if (l49 === undefined) break b843;
l50 = l49;
l51 = H(l12) ? l12.period : undefined; if (l51 === undefined && (l51 = S(l12, "period")) === undefined) break b843;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b843;
l53 = l52;
l54 = new O13(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b843;
l56 = l55;
l43.add(l56);
}
l57 = l43;
l58 = H(l12) ? l12.period : undefined; if (l58 === undefined && (l58 = S(l12, "period")) === undefined) break b839;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b839;
l60 = l59;
l61 = H(l12) ? l12.period : undefined; if (l61 === undefined && (l61 = S(l12, "period")) === undefined) break b839;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b839;
l63 = l62;
l64 = new O20(l28,l15,l42,l57);
l65 = new O21(l60,l63);
l64["values"] = l65;
l66 = f24(l0,l1,l30,l8,l20,l64); if (l66 === undefined) break b839;
l67 = l66;
if (l6 === undefined) l6 = l67; else if (!Q(l6, l67)) conflict();
}
b844: {
if (l6 === undefined) break b844;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b845: {
return l2;
}
}
function f134(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l2;
b846: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f130(l0,l1,l8,l9); if (l10 === undefined) break b846;
l11 = l10;
l12 = l11;
l13 = f131(l0,l1,l12); if (l13 === undefined) break b846;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b847: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b847;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b847;
if ((l20 === false)) break b847;
l16.add("may_act");
}
l21 = l16;
l22 = new Bare();
b848: {
l23 = b_count(l21); if (l23 === undefined) break b848;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b848;
if ((l26 === false)) break b848;
l27 = new RegoSet();
l27.add("by");
l28 = b_object_filter(l9,l27); if (l28 === undefined) break b848;
l29 = l28;
{
const k849 = keysOf(l29), v849 = valuesOf(l29);
for (let n849 = 0; n849 < v849.length; n849++) {
l30 = k849 === null ? n849 : k849[n849];
l31 = v849[n849];
b850: {
l32 = l30;
l33 = l31;
insertOnce(l22, l32, l33);
}
}
}
}
l34 = l22;
l35 = H(l9) ? l9.interval : undefined; if (l35 === undefined && (l35 = S(l9, "interval")) === undefined) break b846;
l36 = l35;
l37 = f6(l0,l1); if (l37 === undefined) break b846;
l38 = l37;
l39 = f34(l0,l1,l36,l38); if (l39 === undefined) break b846;
l40 = l39;
l41 = l40;
l42 = f59(l0,l1,l21,l15); if (l42 === undefined) break b846;
l43 = l42;
l44 = f15(l0,l1,l9); if (l44 === undefined) break b846;
l45 = l44;
l46 = H(l41) ? l41.last : undefined; if (l46 === undefined && (l46 = S(l41, "last")) === undefined) break b846;
l47 = l46;
l48 = H(l41) ? l41.name : undefined; if (l48 === undefined && (l48 = S(l41, "name")) === undefined) break b846;
l49 = l48;
l50 = new O21(l47,l49);
l51 = b_object_union(l50,l34); if (l51 === undefined) break b846;
l52 = l51;
l53 = H(l7) ? l7.decision : undefined; if (l53 === undefined && (l53 = S(l7, "decision")) === undefined) break b846;
l54 = l53;
l55 = new RegoSet();
b851: {
l56 = b_count(l21); if (l56 === undefined) break b851;
l57 = l56;
l58 = 0;
l59 = b_gt(l57,l58); if (l59 === undefined) break b851;
if ((l59 === false)) break b851;
l60 = H(l7) ? l7.codes : undefined; if (l60 === undefined && (l60 = S(l7, "codes")) === undefined) break b851;
l61 = H(l60) ? l60.possible : undefined; if (l61 === undefined && (l61 = S(l60, "possible")) === undefined) break b851;
l62 = l61;
l63 = f26(l0,l1,l62,l9); if (l63 === undefined) break b851;
l64 = l63;
l55.add(l64);
}
l65 = l55;
l66 = new O22(l45,l15,l65,l52);
l67 = f24(l0,l1,l54,l8,l43,l66); if (l67 === undefined) break b846;
l68 = l67;
if (l6 === undefined) l6 = l68; else if (!Q(l6, l68)) conflict();
}
b852: {
if (l6 === undefined) break b852;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b853: {
return l2;
}
}
function f135(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b854: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b855: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b855;
if ((l10 === false)) break b855;
break b854;}
l11 = f133(l0,l1,l7,l8,l9); if (l11 === undefined) break b854;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b856: {
if (l6 === undefined) break b856;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b857: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b857;
if ((l10 === false)) break b857;
l11 = f134(l0,l1,l7,l8,l9); if (l11 === undefined) break b857;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b858: {
if (l6 === undefined) break b858;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b859: {
return l2;
}
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b860: {
b861: {
l3 = undefined;
b862: {
l4 = f123(l0,l1); if (l4 === undefined) break b862;
if ((l4 === false)) break b862;
break b861;}
l5 = f124(l0,l1); if (l5 === undefined) break b861;
l6 = l5;
l7 = [];
b863: {
l8 = f122(l0,l1); if (l8 === undefined) break b863;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b861;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b864: {
if (l3 !== undefined) break b864;
l4 = f125(l0,l1); if (l4 === undefined) break b864;
l5 = l4;
l6 = f122(l0,l1); if (l6 === undefined) break b864;
l7 = l6;
l8 = f123(l0,l1); if (l8 === undefined) break b864;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b864;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b865: {
if (l3 === undefined) break b865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b866: {
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
function g137(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b867: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b867;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b867;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b868: {
if (l3 === undefined) break b868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b869: {
return l2;
}
}
function f137(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g137(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g138(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b870: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b870;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b870;
l6 = l5;
l7 = f137(l0,l1); if (l7 === undefined) break b870;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b870;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b870;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b870;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b870;
if ((l12 === false)) break b870;
l13 = f137(l0,l1); if (l13 === undefined) break b870;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b870;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b870;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b871: {
if (l3 === undefined) break b871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b872: {
return l2;
}
}
function f138(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f139(l0,l1) {
let l3,l2;
b873: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b874: {
if (l3 === undefined) break b874;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b875: {
return l2;
}
}
function g140(l0,l1) {
let l3,l4,l5,l6,l2;
b876: {
l3 = undefined;
l4 = new Bare();
l5 = new O23("forbidden");
l4["binds"] = l5;
l6 = new O24("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b877: {
if (l3 === undefined) break b877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b878: {
return l2;
}
}
function f140(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g140(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f141(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b879: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b879;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b879;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b879;
l14 = l13;
l15 = f26(l0,l1,l14,l9); if (l15 === undefined) break b879;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b879;
l18 = l17;
l19 = new O3(l11);
l20 = new RegoSet();
l20.add(l16);
l19["reasons"] = l20;
l21 = f24(l0,l1,l18,l8,"deny",l19); if (l21 === undefined) break b879;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b880: {
if (l6 === undefined) break b880;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b881: {
return l2;
}
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b882: {
b883: {
l3 = undefined;
b884: {
l4 = f138(l0,l1); if (l4 === undefined) break b884;
if ((l4 === false)) break b884;
break b883;}
l5 = f139(l0,l1); if (l5 === undefined) break b883;
l6 = l5;
l7 = [];
b885: {
l8 = f137(l0,l1); if (l8 === undefined) break b885;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b883;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b886: {
if (l3 !== undefined) break b886;
l4 = f140(l0,l1); if (l4 === undefined) break b886;
l5 = l4;
l6 = f137(l0,l1); if (l6 === undefined) break b886;
l7 = l6;
l8 = f138(l0,l1); if (l8 === undefined) break b886;
l9 = l8;
l10 = f141(l0,l1,l5,l7,l9); if (l10 === undefined) break b886;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b887: {
if (l3 === undefined) break b887;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b888: {
return l2;
}
}
function f142(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g142(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b889: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b889;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b889;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b890: {
if (l3 === undefined) break b890;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b891: {
return l2;
}
}
function f143(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b892: {
l3 = undefined;
l4 = f143(l0,l1); if (l4 === undefined) break b892;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b892;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b892;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b893: {
if (l3 === undefined) break b893;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b894: {
return l2;
}
}
function f144(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b895: {
l3 = undefined;
b896: {
l4 = f144(l0,l1); if (l4 === undefined) break b896;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b896;
if ((l5 === false)) break b896;
break b895;}
l6 = f144(l0,l1); if (l6 === undefined) break b895;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b897: {
if (l3 === undefined) break b897;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b898: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b898;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b898;
l6 = l5;
l7 = f144(l0,l1); if (l7 === undefined) break b898;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b898;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b898;
if ((l10 === false)) break b898;
l11 = f144(l0,l1); if (l11 === undefined) break b898;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b899: {
if (l3 === undefined) break b899;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b900: {
return l2;
}
}
function f145(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f146(l0,l1) {
let l3,l2;
b901: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b902: {
if (l3 === undefined) break b902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b903: {
return l2;
}
}
function f147(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b904: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b904;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b904;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b904;
l12 = l11;
l13 = l12;
l14 = f31(l0,l1,l13); if (l14 === undefined) break b904;
if ((l14 === false)) break b904;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b905: {
if (l4 === undefined) break b905;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b906: {
return l2;
}
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b907: {
l3 = undefined;
l4 = [];
b908: {
l5 = f145(l0,l1); if (l5 === undefined) break b908;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b908;
{
const k909 = keysOf(l6), v909 = valuesOf(l6);
for (let n909 = 0; n909 < v909.length; n909++) {
l7 = k909 === null ? n909 : k909[n909];
l8 = v909[n909];
b910: {
l9 = l7;
l10 = l8;
b911: {
l11 = f147(l0,l1,l10); if (l11 === undefined) break b911;
if ((l11 === false)) break b911;
break b910;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b912: {
if (l3 === undefined) break b912;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b913: {
return l2;
}
}
function f148(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b914: {
b915: {
l3 = undefined;
b916: {
l4 = f145(l0,l1); if (l4 === undefined) break b916;
if ((l4 === false)) break b916;
break b915;}
l5 = f146(l0,l1); if (l5 === undefined) break b915;
l6 = l5;
l7 = [];
b917: {
l8 = f143(l0,l1); if (l8 === undefined) break b917;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b915;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b918: {
if (l3 !== undefined) break b918;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b918;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b918;
if (!(l5 === false)) break b918;
l6 = f146(l0,l1); if (l6 === undefined) break b918;
l7 = l6;
l8 = f143(l0,l1); if (l8 === undefined) break b918;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b918;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b919: {
if (l3 !== undefined) break b919;
l4 = f148(l0,l1); if (l4 === undefined) break b919;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b919;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b919;
if ((l9 === false)) break b919;
l10 = f145(l0,l1); if (l10 === undefined) break b919;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b919;
l13 = l12;
l14 = f148(l0,l1); if (l14 === undefined) break b919;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b919;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b919;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b919;
l21 = l20;
l22 = f148(l0,l1); if (l22 === undefined) break b919;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b919;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b919;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b919;
l29 = l28;
l30 = f148(l0,l1); if (l30 === undefined) break b919;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b919;
l33 = l32;
l34 = f26(l0,l1,l29,l33); if (l34 === undefined) break b919;
l35 = l34;
l36 = f148(l0,l1); if (l36 === undefined) break b919;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b919;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b919;
l42 = l41;
l43 = f148(l0,l1); if (l43 === undefined) break b919;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b919;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b919;
l47 = l46;
l48 = [];
b920: {
l49 = f148(l0,l1); if (l49 === undefined) break b920;
{
const k921 = keysOf(l49), v921 = valuesOf(l49);
for (let n921 = 0; n921 < v921.length; n921++) {
l50 = k921 === null ? n921 : k921[n921];
l51 = v921[n921];
b922: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b922;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O25(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b919;
l59 = l58;
l60 = f146(l0,l1); if (l60 === undefined) break b919;
l61 = l60;
l62 = f143(l0,l1); if (l62 === undefined) break b919;
l63 = l62;
l64 = [];
b923: {
l65 = f148(l0,l1); if (l65 === undefined) break b923;
{
const k924 = keysOf(l65), v924 = valuesOf(l65);
for (let n924 = 0; n924 < v924.length; n924++) {
l66 = k924 === null ? n924 : k924[n924];
l67 = v924[n924];
b925: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b925;
l71 = l70;
l72 = f64(l0,l1,l71,l69); if (l72 === undefined) break b925;
l73 = l72;
l64.push(l73);
}
}
}
}
l74 = l64;
l75 = new O26(l21,l74);
l76 = new RegoSet();
l76.add(l35);
l75["reasons"] = l76;
l75["values"] = l59;
l77 = f24(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b919;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b926: {
if (l3 !== undefined) break b926;
l4 = f145(l0,l1); if (l4 === undefined) break b926;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b926;
l7 = l6;
l8 = f146(l0,l1); if (l8 === undefined) break b926;
l9 = l8;
l10 = f143(l0,l1); if (l10 === undefined) break b926;
l11 = l10;
l12 = new O3(l7);
l13 = f24(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b926;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
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
function f149(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g150(l0,l1) {
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
function f150(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b932: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b932;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b932;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b932;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f152(l0,l1) {
let l3,l2;
b935: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
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
let l4,l5,l6,l2;
b938: {
b939: {
l4 = undefined;
l5 = l3;
l6 = f31(l0,l1,l5); if (l6 === undefined) break b939;
if ((l6 === false)) break b939;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b940: {
if (l4 !== undefined) break b940;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b941: {
if (l4 === undefined) break b941;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b942: {
return l2;
}
}
function g154(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b943: {
l2 = new RegoSet();
}
b944: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b944;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b944;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b944;
if ((l7 === false)) break b944;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b944;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b944;
l12 = l11;
l13 = f153(l0,l1,l12); if (l13 === undefined) break b944;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b944;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b944;
l17 = l16;
l18 = f151(l0,l1); if (l18 === undefined) break b944;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b944;
l20 = l19;
l21 = new O27("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b945: {
return l2;
}
}
function f154(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l2;
b946: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b946;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b946;
if (!(l5 === true)) break b946;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b947: {
if (l3 === undefined) break b947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b948: {
return l2;
}
}
function f155(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b949: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b949;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b949;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b950: {
if (l3 === undefined) break b950;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b951: {
return l2;
}
}
function f156(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b952: {
l3 = undefined;
l4 = [];
b953: {
l5 = f155(l0,l1); if (l5 === undefined) break b953;
if ((l5 === false)) break b953;
l6 = f151(l0,l1); if (l6 === undefined) break b953;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b953;
{
const k954 = keysOf(l7), v954 = valuesOf(l7);
for (let n954 = 0; n954 < v954.length; n954++) {
l8 = k954 === null ? n954 : k954[n954];
l9 = v954[n954];
b955: {
l10 = l8;
l11 = l9;
l12 = f156(l0,l1); if (l12 === undefined) break b955;
l13 = l12;
b956: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b956;
if ((l14 === false)) break b956;
break b955;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b957: {
if (l3 === undefined) break b957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b958: {
return l2;
}
}
function f157(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b959: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b959;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b959;
if ((l5 === false)) break b959;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b959;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b959;
if (!(l7 === true)) break b959;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b960: {
if (l3 === undefined) break b960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b961: {
return l2;
}
}
function f158(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function f159(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b962: {
b963: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b963;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b963;
if ((l8 === false)) break b963;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b963;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b963;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b963;
if ((l13 === false)) break b963;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b964: {
if (l4 !== undefined) break b964;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b964;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b964;
if ((l8 === false)) break b964;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b965: {
if (l4 !== undefined) break b965;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b965;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b965;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b965;
if ((l10 === false)) break b965;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b966: {
if (l4 !== undefined) break b966;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b967: {
if (l4 === undefined) break b967;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b968: {
return l2;
}
}
function f160(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b969: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b970: {
l7 = f157(l0,l1); if (l7 === undefined) break b970;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b970;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b970;
if ((l12 === false)) break b970;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b971: {
l15 = f155(l0,l1); if (l15 === undefined) break b971;
if ((l15 === false)) break b971;
l16 = f157(l0,l1); if (l16 === undefined) break b971;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b971;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b971;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b969;
l23 = l22;
l24 = new RegoSet();
b972: {
l25 = f158(l0,l1); if (l25 === undefined) break b972;
if ((l25 === false)) break b972;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b969;
l28 = l27;
l29 = new RegoSet();
b973: {
{
const k974 = keysOf(l5), v974 = valuesOf(l5);
for (let n974 = 0; n974 < v974.length; n974++) {
l30 = k974 === null ? n974 : k974[n974];
l31 = v974[n974];
b975: {
l32 = l30;
l33 = l31;
l34 = f159(l0,l1,l33); if (l34 === undefined) break b975;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b969;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b976: {
if (l4 === undefined) break b976;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b977: {
return l2;
}
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b978: {
l3 = undefined;
l4 = f155(l0,l1); if (l4 === undefined) break b978;
if ((l4 === false)) break b978;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b978;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b978;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b978;
if ((l8 === false)) break b978;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b979: {
if (l3 === undefined) break b979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b980: {
return l2;
}
}
function f161(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l2,l3,l4,l5,l6;
b981: {
l2 = new RegoSet();
}
b982: {
l3 = undefined;
l4 = f155(l0,l1); if (l4 === undefined) break b982;
if ((l4 === false)) break b982;
b983: {
l5 = f161(l0,l1); if (l5 === undefined) break b983;
if ((l5 === false)) break b983;
break b982;}
l6 = new O8("documents_ready");
l2.add(l6);
}
b984: {
return l2;
}
}
function f162(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function f163(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b985: {
b986: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b986;
if ((l8 === false)) break b986;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b987: {
if (l5 !== undefined) break b987;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b987;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b987;
if ((l11 === false)) break b987;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b988: {
if (l5 !== undefined) break b988;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b988;
if ((l8 === false)) break b988;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b989: {
if (l5 !== undefined) break b989;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b989;
if ((l8 === false)) break b989;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b990: {
if (l5 !== undefined) break b990;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b990;
if ((l8 === false)) break b990;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b991: {
if (l5 === undefined) break b991;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b992: {
return l2;
}
}
function f164(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b993: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f163(l0,l1,l6,l7); if (l8 === undefined) break b993;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b994: {
if (l5 === undefined) break b994;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b995: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b995;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b995;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b995;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b996: {
if (l5 === undefined) break b996;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b997: {
return l2;
}
}
function f165(l0,l1,l3) {
let l4,l5,l6,l2;
b998: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b998;
if (!(l6 === "")) break b998;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b999: {
if (l4 === undefined) break b999;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1000: {
return l2;
}
}
function f166(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1001: {
l4 = undefined;
l5 = l3;
l6 = [];
b1002: {
{
const k1003 = keysOf(l5), v1003 = valuesOf(l5);
for (let n1003 = 0; n1003 < v1003.length; n1003++) {
l7 = k1003 === null ? n1003 : k1003[n1003];
l8 = v1003[n1003];
b1004: {
l9 = l7;
l10 = l8;
l11 = f165(l0,l1,l10); if (l11 === undefined) break b1004;
if ((l11 === false)) break b1004;
l12 = H(l10) ? l10.act : undefined; if (l12 === undefined && (l12 = S(l10, "act")) === undefined) break b1004;
l13 = l12;
l14 = H(l10) ? l10.rule : undefined; if (l14 === undefined && (l14 = S(l10, "rule")) === undefined) break b1004;
l15 = l14;
l16 = f64(l0,l1,l13,l15); if (l16 === undefined) break b1004;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
if (l4 === undefined) l4 = l18; else if (!Q(l4, l18)) conflict();
}
b1005: {
if (l4 === undefined) break b1005;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1006: {
return l2;
}
}
function f167(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1007: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1008: {
l7 = f161(l0,l1); if (l7 === undefined) break b1008;
if ((l7 === false)) break b1008;
l8 = f157(l0,l1); if (l8 === undefined) break b1008;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1008;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b1008;
if ((l13 === false)) break b1008;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b1008;
if ((l15 === false)) break b1008;
l16 = f151(l0,l1); if (l16 === undefined) break b1008;
l17 = l16;
l18 = new RegoSet();
b1009: {
l19 = f157(l0,l1); if (l19 === undefined) break b1009;
{
const k1010 = keysOf(l19), v1010 = valuesOf(l19);
for (let n1010 = 0; n1010 < v1010.length; n1010++) {
l20 = k1010 === null ? n1010 : k1010[n1010];
l21 = v1010[n1010];
b1011: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f72(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b1008;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b1012: {
if (l4 === undefined) break b1012;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1013: {
return l2;
}
}
function f168(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b1014: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b1015: {
l9 = new O28("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b1015;
l12 = l11;
{
const k1016 = keysOf(l6), v1016 = valuesOf(l6);
for (let n1016 = 0; n1016 < v1016.length; n1016++) {
l13 = k1016 === null ? n1016 : k1016[n1016];
l14 = v1016[n1016];
b1017: {
l15 = l13;
l16 = l14;
l17 = f159(l0,l1,l16); if (l17 === undefined) break b1017;
l18 = l17;
if (!Q(l18, l7)) break b1017;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b1017;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b1017;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b1017;
l25 = l24;
l26 = f26(l0,l1,l23,l25); if (l26 === undefined) break b1017;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b1018: {
if (l5 === undefined) break b1018;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1019: {
return l2;
}
}
function f169(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1020: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b1021: {
l7 = f158(l0,l1); if (l7 === undefined) break b1021;
if ((l7 === false)) break b1021;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b1021;
if ((l9 === false)) break b1021;
l10 = f151(l0,l1); if (l10 === undefined) break b1021;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b1021;
l12 = l11;
l13 = f26(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b1021;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1022: {
if (l4 === undefined) break b1022;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1023: {
return l2;
}
}
function g170(l0,l1) {
let l3,l4,l5,l6,l2;
b1024: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b1024;
if ((l4 === false)) break b1024;
l5 = f157(l0,l1); if (l5 === undefined) break b1024;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1025: {
if (l3 === undefined) break b1025;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1026: {
return l2;
}
}
function f170(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1027: {
l3 = undefined;
l4 = f154(l0,l1); if (l4 === undefined) break b1027;
{
const k1028 = keysOf(l4), v1028 = valuesOf(l4);
for (let n1028 = 0; n1028 < v1028.length; n1028++) {
l5 = k1028 === null ? n1028 : k1028[n1028];
l6 = v1028[n1028];
b1029: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b1029;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b1030: {
if (l3 === undefined) break b1030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1031: {
return l2;
}
}
function f171(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b1032: {
b1033: {
l3 = undefined;
b1034: {
l4 = f151(l0,l1); if (l4 === undefined) break b1034;
if ((l4 === false)) break b1034;
break b1033;}
l5 = f152(l0,l1); if (l5 === undefined) break b1033;
l6 = l5;
l7 = [];
b1035: {
l8 = f150(l0,l1); if (l8 === undefined) break b1035;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1033;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1036: {
if (l3 !== undefined) break b1036;
l4 = f154(l0,l1); if (l4 === undefined) break b1036;
l5 = l4;
l6 = f160(l0,l1,l5); if (l6 === undefined) break b1036;
l7 = l6;
l8 = f162(l0,l1); if (l8 === undefined) break b1036;
l9 = l8;
l10 = f164(l0,l1,l7,l9); if (l10 === undefined) break b1036;
l11 = l10;
l12 = l11;
l13 = f151(l0,l1); if (l13 === undefined) break b1036;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1036;
l16 = l15;
l17 = new RegoSet();
b1037: {
l18 = f158(l0,l1); if (l18 === undefined) break b1037;
if ((l18 === false)) break b1037;
l19 = f151(l0,l1); if (l19 === undefined) break b1037;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1037;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1037;
l23 = l22;
{
const k1038 = keysOf(l23), v1038 = valuesOf(l23);
for (let n1038 = 0; n1038 < v1038.length; n1038++) {
l24 = k1038 === null ? n1038 : k1038[n1038];
l25 = v1038[n1038];
b1039: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1036;
l30 = l29;
l31 = f154(l0,l1); if (l31 === undefined) break b1036;
l32 = l31;
l33 = f166(l0,l1,l32); if (l33 === undefined) break b1036;
l34 = l33;
l35 = [];
b1040: {
l36 = f157(l0,l1); if (l36 === undefined) break b1040;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1040;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1040;
if ((l41 === false)) break b1040;
l42 = f151(l0,l1); if (l42 === undefined) break b1040;
l43 = l42;
l44 = f64(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1040;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1041: {
l48 = f158(l0,l1); if (l48 === undefined) break b1041;
if ((l48 === false)) break b1041;
l49 = f151(l0,l1); if (l49 === undefined) break b1041;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1041;
l51 = l50;
l52 = f64(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1041;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f70(l0,l1,l55); if (l56 === undefined) break b1036;
l57 = l56;
l58 = f167(l0,l1,l12); if (l58 === undefined) break b1036;
l59 = l58;
l60 = f154(l0,l1); if (l60 === undefined) break b1036;
l61 = l60;
l62 = f168(l0,l1,l61,l12); if (l62 === undefined) break b1036;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1036;
l65 = l64;
l66 = f169(l0,l1,l12); if (l66 === undefined) break b1036;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1036;
l69 = l68;
l70 = f152(l0,l1); if (l70 === undefined) break b1036;
l71 = l70;
l72 = f150(l0,l1); if (l72 === undefined) break b1036;
l73 = l72;
l74 = f162(l0,l1); if (l74 === undefined) break b1036;
l75 = l74;
l76 = new Bare();
b1042: {
l77 = f170(l0,l1); if (l77 === undefined) break b1042;
l76["documents"] = l77;
}
b1043: {
l78 = f171(l0,l1); if (l78 === undefined) break b1043;
l76["due_on"] = l78;
}
b1044: {
b1045: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1045;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1045;
l82 = D(l81, "values"); if (l82 === undefined) break b1045;
l79 = merge(l82, l76);
break b1044;
}
l79 = l76;
}
l83 = l79;
l84 = new O29(l30,l75,l57,l69,l83);
l85 = f24(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1036;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1046: {
if (l3 === undefined) break b1046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1047: {
return l2;
}
}
function f172(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l2;
b1048: {
l3 = undefined;
l4 = new O30("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1049: {
if (l3 === undefined) break b1049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1050: {
return l2;
}
}
function f173(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f174(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1051: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1051;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1051;
l13 = l12;
l14 = f173(l0,l1); if (l14 === undefined) break b1051;
l15 = D(l14, l13); if (l15 === undefined) break b1051;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1051;
l19 = l18;
l20 = f34(l0,l1,"half_year",l19); if (l20 === undefined) break b1051;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1052: {
if (l4 === undefined) break b1052;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1053: {
return l2;
}
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1054: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1054;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1054;
l6 = l5;
l7 = f174(l0,l1,l6); if (l7 === undefined) break b1054;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1055: {
if (l3 === undefined) break b1055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1056: {
return l2;
}
}
function f175(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1057: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1057;
l5 = l4;
l6 = f175(l0,l1); if (l6 === undefined) break b1057;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1057;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1057;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1057;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1058: {
if (l3 === undefined) break b1058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1059: {
return l2;
}
}
function f176(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1060: {
l3 = undefined;
l4 = f176(l0,l1); if (l4 === undefined) break b1060;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1060;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1060;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1061: {
if (l3 === undefined) break b1061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1062: {
return l2;
}
}
function f177(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f178(l0,l1) {
let l3,l2;
b1063: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1064: {
if (l3 === undefined) break b1064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1065: {
return l2;
}
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1066: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1066;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1066;
l7 = l6;
l8 = f175(l0,l1); if (l8 === undefined) break b1066;
l9 = l8;
l10 = f33(l0,l1); if (l10 === undefined) break b1066;
l11 = l10;
l12 = f128(l0,l1,l9,l11); if (l12 === undefined) break b1066;
l13 = l12;
l14 = f176(l0,l1); if (l14 === undefined) break b1066;
l15 = l14;
l16 = f177(l0,l1); if (l16 === undefined) break b1066;
l17 = l16;
l18 = f132(l0,l1,l15,l17,l13); if (l18 === undefined) break b1066;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1066;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1067: {
if (l3 === undefined) break b1067;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1068: {
return l2;
}
}
function f179(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f180(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1069: {
b1070: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1070;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1070;
if ((l8 === false)) break b1070;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1071: {
if (l4 !== undefined) break b1071;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1072: {
if (l4 === undefined) break b1072;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1073: {
return l2;
}
}
function f181(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1074: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1074;
if (!(l8 === "same")) break b1074;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1074;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1074;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1075: {
if (l5 === undefined) break b1075;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1076: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1076;
if (!(l8 === "next")) break b1076;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1076;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1076;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1076;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1076;
l17 = D(l16, l14); if (l17 === undefined) break b1076;
b1077: {
b1078: {
break b1077;
}
break b1076;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1076;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1076;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1076;
l26 = D(l25, l23); if (l26 === undefined) break b1076;
b1079: {
b1080: {
break b1079;
}
break b1076;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1076;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1081: {
if (l5 === undefined) break b1081;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1082: {
return l2;
}
}
function f182(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1083: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f180(l0,l1,l7); if (l8 === undefined) break b1083;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1083;
l11 = l10;
l12 = f181(l0,l1,l11,l7); if (l12 === undefined) break b1083;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1083;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1083;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1084: {
if (l5 === undefined) break b1084;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1085: {
return l2;
}
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1086: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1086;
l5 = l4;
l6 = f175(l0,l1); if (l6 === undefined) break b1086;
l7 = l6;
l8 = f182(l0,l1,l5,l7); if (l8 === undefined) break b1086;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1087: {
if (l3 === undefined) break b1087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1088: {
return l2;
}
}
function f183(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1089: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1089;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1089;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1089;
l8 = D(l7, l6); if (l8 === undefined) break b1089;
b1090: {
b1091: {
break b1090;
}
break b1089;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1092: {
if (l3 === undefined) break b1092;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1093: {
return l2;
}
}
function f184(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f185(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1094: {
l4 = undefined;
l5 = l3;
l6 = f184(l0,l1); if (l6 === undefined) break b1094;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1094;
l8 = D(l7, l5); if (l8 === undefined) break b1094;
l9 = l8;
l10 = f184(l0,l1); if (l10 === undefined) break b1094;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1094;
l12 = D(l11, l9); if (l12 === undefined) break b1094;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1095: {
if (l4 === undefined) break b1095;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1096: {
return l2;
}
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1097: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1097;
l5 = l4;
l6 = f185(l0,l1,l5); if (l6 === undefined) break b1097;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1098: {
if (l3 === undefined) break b1098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1099: {
return l2;
}
}
function f186(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1100: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1100;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1100;
if ((l5 === false)) break b1100;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1100;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1100;
if (!(l7 === false)) break b1100;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1101: {
if (l3 === undefined) break b1101;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1102: {
return l2;
}
}
function f187(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1103: {
b1104: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1104;
if ((l4 === false)) break b1104;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1105: {
if (l3 !== undefined) break b1105;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1105;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1105;
l8 = l7;
l9 = f153(l0,l1,l8); if (l9 === undefined) break b1105;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1106: {
if (l3 === undefined) break b1106;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1107: {
return l2;
}
}
function f188(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1108: {
l3 = undefined;
l4 = f188(l0,l1); if (l4 === undefined) break b1108;
l5 = l4;
l6 = f183(l0,l1); if (l6 === undefined) break b1108;
l7 = l6;
l8 = f177(l0,l1); if (l8 === undefined) break b1108;
l9 = l8;
l10 = new O27("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1109: {
if (l3 === undefined) break b1109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1110: {
return l2;
}
}
function f189(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1111: {
l2 = new Bare();
}
b1112: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1112;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1112;
{
const k1113 = keysOf(l5), v1113 = valuesOf(l5);
for (let n1113 = 0; n1113 < v1113.length; n1113++) {
l6 = k1113 === null ? n1113 : k1113[n1113];
l7 = v1113[n1113];
b1114: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1114;
if ((l10 === false)) break b1114;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1114;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1114;
if (!(l12 === true)) break b1114;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1114;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1115: {
return l2;
}
}
function f190(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1116: {
l3 = undefined;
l4 = [];
b1117: {
l5 = f189(l0,l1); if (l5 === undefined) break b1117;
l6 = l5;
l7 = f165(l0,l1,l6); if (l7 === undefined) break b1117;
if ((l7 === false)) break b1117;
l8 = f177(l0,l1); if (l8 === undefined) break b1117;
l9 = H(l8) ? l8.obligations : undefined; if (l9 === undefined && (l9 = S(l8, "obligations")) === undefined) break b1117;
{
const k1118 = keysOf(l9), v1118 = valuesOf(l9);
for (let n1118 = 0; n1118 < v1118.length; n1118++) {
l10 = k1118 === null ? n1118 : k1118[n1118];
l11 = v1118[n1118];
b1119: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.code : undefined; if (l14 === undefined && (l14 = S(l13, "code")) === undefined) break b1119;
l15 = l14;
b1120: {
l16 = f190(l0,l1); if (l16 === undefined) break b1120;
l17 = D(l16, l15); if (l17 === undefined) break b1120;
if ((l17 === false)) break b1120;
break b1119;}
l18 = H(l13) ? l13.code : undefined; if (l18 === undefined && (l18 = S(l13, "code")) === undefined) break b1119;
l19 = l18;
l20 = f64(l0,l1,l19,l13); if (l20 === undefined) break b1119;
l21 = l20;
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1121: {
if (l3 === undefined) break b1121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1122: {
return l2;
}
}
function f191(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1123: {
l3 = undefined;
l4 = new RegoSet();
b1124: {
l5 = f177(l0,l1); if (l5 === undefined) break b1124;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1124;
{
const k1125 = keysOf(l6), v1125 = valuesOf(l6);
for (let n1125 = 0; n1125 < v1125.length; n1125++) {
l7 = k1125 === null ? n1125 : k1125[n1125];
l8 = v1125[n1125];
b1126: {
l9 = l7;
l10 = l8;
l11 = f191(l0,l1); if (l11 === undefined) break b1126;
{
const k1127 = keysOf(l11), v1127 = valuesOf(l11);
for (let n1127 = 0; n1127 < v1127.length; n1127++) {
l12 = k1127 === null ? n1127 : k1127[n1127];
l13 = v1127[n1127];
b1128: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1128;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1128;
if (!Q(l16, l17)) break b1128;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1128;
l19 = l18;
{
const k1129 = keysOf(l19), v1129 = valuesOf(l19);
for (let n1129 = 0; n1129 < v1129.length; n1129++) {
l20 = k1129 === null ? n1129 : k1129[n1129];
l21 = v1129[n1129];
b1130: {
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
b1131: {
if (l3 === undefined) break b1131;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1132: {
return l2;
}
}
function f192(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1133: {
l2 = new RegoSet();
}
b1134: {
l3 = undefined;
l4 = f187(l0,l1); if (l4 === undefined) break b1134;
if ((l4 === false)) break b1134;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1134;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1134;
l7 = l6;
l8 = f31(l0,l1,l7); if (l8 === undefined) break b1134;
if ((l8 === false)) break b1134;
l9 = f177(l0,l1); if (l9 === undefined) break b1134;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1134;
l11 = l10;
l12 = f26(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1134;
l13 = l12;
l2.add(l13);
}
b1135: {
return l2;
}
}
function f193(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l2;
b1136: {
b1137: {
l3 = undefined;
b1138: {
l4 = f177(l0,l1); if (l4 === undefined) break b1138;
if ((l4 === false)) break b1138;
break b1137;}
l5 = f178(l0,l1); if (l5 === undefined) break b1137;
l6 = l5;
l7 = [];
b1139: {
l8 = f176(l0,l1); if (l8 === undefined) break b1139;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1137;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1140: {
if (l3 !== undefined) break b1140;
l4 = f6(l0,l1); if (l4 === undefined) break b1140;
l5 = l4;
l6 = f175(l0,l1); if (l6 === undefined) break b1140;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1140;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1140;
if ((l9 === false)) break b1140;
l10 = f178(l0,l1); if (l10 === undefined) break b1140;
l11 = l10;
l12 = f176(l0,l1); if (l12 === undefined) break b1140;
l13 = l12;
l14 = f179(l0,l1); if (l14 === undefined) break b1140;
l15 = l14;
l16 = new Bare();
b1141: {
l17 = f186(l0,l1); if (l17 === undefined) break b1141;
l16["due_if_rolled"] = l17;
}
b1142: {
l18 = f183(l0,l1); if (l18 === undefined) break b1142;
l16["due_on"] = l18;
}
b1143: {
b1144: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1144;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1144;
l22 = D(l21, "values"); if (l22 === undefined) break b1144;
l19 = merge(l22, l16);
break b1143;
}
l19 = l16;
}
l23 = l19;
l24 = new O31(l15,l23);
l25 = f24(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b1140;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1145: {
if (l3 !== undefined) break b1145;
l4 = f189(l0,l1); if (l4 === undefined) break b1145;
l5 = l4;
l6 = f159(l0,l1,l5); if (l6 === undefined) break b1145;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f163(l0,l1,l8,l9); if (l10 === undefined) break b1145;
l11 = l10;
l12 = l11;
l13 = f179(l0,l1); if (l13 === undefined) break b1145;
l14 = l13;
l15 = f192(l0,l1); if (l15 === undefined) break b1145;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1145;
l18 = l17;
l19 = f189(l0,l1); if (l19 === undefined) break b1145;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f168(l0,l1,l21,l12); if (l22 === undefined) break b1145;
l23 = l22;
l24 = f178(l0,l1); if (l24 === undefined) break b1145;
l25 = l24;
l26 = f176(l0,l1); if (l26 === undefined) break b1145;
l27 = l26;
l28 = f191(l0,l1); if (l28 === undefined) break b1145;
l29 = l28;
l30 = new Bare();
b1146: {
l31 = f186(l0,l1); if (l31 === undefined) break b1146;
l30["due_if_rolled"] = l31;
}
b1147: {
l32 = f183(l0,l1); if (l32 === undefined) break b1147;
l30["due_on"] = l32;
}
b1148: {
b1149: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1149;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1149;
l36 = D(l35, "values"); if (l36 === undefined) break b1149;
l33 = merge(l36, l30);
break b1148;
}
l33 = l30;
}
l37 = l33;
l38 = f193(l0,l1); if (l38 === undefined) break b1145;
l39 = l38;
l40 = new O32(l18,l29,l23,l37,l39);
l41 = f24(l0,l1,l25,l27,l12,l40); if (l41 === undefined) break b1145;
l42 = l41;
if (l3 === undefined) l3 = l42; else if (!Q(l3, l42)) conflict();
}
b1150: {
if (l3 === undefined) break b1150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1151: {
return l2;
}
}
function f194(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1152: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1152;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1152;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1153: {
if (l3 === undefined) break b1153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1154: {
return l2;
}
}
function f195(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1155: {
l3 = undefined;
l4 = f195(l0,l1); if (l4 === undefined) break b1155;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1155;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1155;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1156: {
if (l3 === undefined) break b1156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1157: {
return l2;
}
}
function f196(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f197(l0,l1) {
let l3,l2;
b1158: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1159: {
if (l3 === undefined) break b1159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1160: {
return l2;
}
}
function g198(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1161: {
l2 = new RegoSet();
}
b1162: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1162;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1162;
{
const k1163 = keysOf(l5), v1163 = valuesOf(l5);
for (let n1163 = 0; n1163 < v1163.length; n1163++) {
l6 = k1163 === null ? n1163 : k1163[n1163];
l7 = v1163[n1163];
b1164: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1164;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1164;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1164;
if (!Q(l10, l12)) break b1164;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1164;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1164;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1164;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1164;
if ((l18 === false)) break b1164;
l2.add(l9);
}
}
}
}
b1165: {
return l2;
}
}
function f198(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1166: {
l3 = undefined;
l4 = new RegoSet();
b1167: {
l5 = f198(l0,l1); if (l5 === undefined) break b1167;
{
const k1168 = keysOf(l5), v1168 = valuesOf(l5);
for (let n1168 = 0; n1168 < v1168.length; n1168++) {
l6 = k1168 === null ? n1168 : k1168[n1168];
l7 = v1168[n1168];
b1169: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1169;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1169;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1169;
if (!Q(l10, l12)) break b1169;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1169;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1170: {
if (l3 === undefined) break b1170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1171: {
return l2;
}
}
function f199(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1172: {
l2 = new RegoSet();
}
b1173: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1173;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1173;
if (!(l5 === "months")) break b1173;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1173;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1173;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1173;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1173;
l11 = D(l10, l8); if (l11 === undefined) break b1173;
b1174: {
b1175: {
break b1174;
}
break b1173;
}
l14 = l11;
l15 = f199(l0,l1); if (l15 === undefined) break b1173;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1173;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1173;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1173;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1173;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1173;
l28 = l27;
{
const k1176 = keysOf(l28), v1176 = valuesOf(l28);
for (let n1176 = 0; n1176 < v1176.length; n1176++) {
l29 = k1176 === null ? n1176 : k1176[n1176];
l30 = v1176[n1176];
b1177: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1177;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1177;
l35 = D(l34, l32); if (l35 === undefined) break b1177;
b1178: {
b1179: {
break b1178;
}
break b1177;
}
l38 = l35;
l39 = f199(l0,l1); if (l39 === undefined) break b1177;
l40 = l39;
b1180: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1180;
if ((l41 === false)) break b1180;
break b1177;}
l2.add(l38);
}
}
}
}
b1181: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1181;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1181;
if (!(l5 === "checks")) break b1181;
l6 = f198(l0,l1); if (l6 === undefined) break b1181;
{
const k1182 = keysOf(l6), v1182 = valuesOf(l6);
for (let n1182 = 0; n1182 < v1182.length; n1182++) {
l7 = k1182 === null ? n1182 : k1182[n1182];
l8 = v1182[n1182];
b1183: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1183;
l12 = l11;
l13 = f199(l0,l1); if (l13 === undefined) break b1183;
l14 = l13;
b1184: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1184;
if ((l15 === false)) break b1184;
break b1183;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1183;
l17 = l16;
l2.add(l17);
}
}
}
}
b1185: {
return l2;
}
}
function f200(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1186: {
l3 = undefined;
l4 = new RegoSet();
b1187: {
l5 = f199(l0,l1); if (l5 === undefined) break b1187;
{
const k1188 = keysOf(l5), v1188 = valuesOf(l5);
for (let n1188 = 0; n1188 < v1188.length; n1188++) {
l6 = k1188 === null ? n1188 : k1188[n1188];
l7 = v1188[n1188];
b1189: {
l8 = l6;
l9 = l7;
l10 = f200(l0,l1); if (l10 === undefined) break b1189;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1189;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1189;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1189;
if ((l17 === false)) break b1189;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1186;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1186;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1190: {
if (l3 === undefined) break b1190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1191: {
return l2;
}
}
function f201(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1192: {
l2 = new RegoSet();
}
b1193: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1193;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1193;
{
const k1194 = keysOf(l5), v1194 = valuesOf(l5);
for (let n1194 = 0; n1194 < v1194.length; n1194++) {
l6 = k1194 === null ? n1194 : k1194[n1194];
l7 = v1194[n1194];
b1195: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1195;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1195;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1195;
if (!Q(l10, l12)) break b1195;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1195;
l14 = l13;
l2.add(l14);
}
}
}
}
b1196: {
return l2;
}
}
function f202(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1197: {
l2 = new RegoSet();
}
b1198: {
l3 = undefined;
l4 = f201(l0,l1); if (l4 === undefined) break b1198;
l5 = l4;
l6 = f196(l0,l1); if (l6 === undefined) break b1198;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1198;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1198;
if ((l9 === false)) break b1198;
l10 = f196(l0,l1); if (l10 === undefined) break b1198;
l11 = l10;
l12 = f26(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1198;
l13 = l12;
l2.add(l13);
}
b1199: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1199;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1199;
if ((l5 === false)) break b1199;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1199;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1199;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1199;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1199;
if (!Q(l7, l9)) break b1199;
l10 = f196(l0,l1); if (l10 === undefined) break b1199;
l11 = l10;
l12 = f26(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1199;
l13 = l12;
l2.add(l13);
}
b1200: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1200;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1200;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1200;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1200;
l9 = D(l8, l6); if (l9 === undefined) break b1200;
b1201: {
b1202: {
break b1201;
}
break b1200;
}
l12 = l9;
l13 = [];
b1203: {
l14 = f196(l0,l1); if (l14 === undefined) break b1203;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1203;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1203;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1203;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1203;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1203;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1203;
l25 = l24;
{
const k1204 = keysOf(l25), v1204 = valuesOf(l25);
for (let n1204 = 0; n1204 < v1204.length; n1204++) {
l26 = k1204 === null ? n1204 : k1204[n1204];
l27 = v1204[n1204];
b1205: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1205;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1205;
l32 = D(l31, l29); if (l32 === undefined) break b1205;
b1206: {
b1207: {
break b1206;
}
break b1205;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1200;
l38 = l37;
l39 = f196(l0,l1); if (l39 === undefined) break b1200;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1200;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1200;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1200;
if (!Q(l38, l42)) break b1200;
l43 = l36;
l44 = undefined;
b1208: {
b1209: {
if (!Array.isArray(l43)) break b1209;
break b1208;
}
b1210: {
if (!O(l43)) break b1210;
break b1208;
}
b1211: {
if (!(l43 instanceof RegoSet)) break b1211;
break b1208;
}
break b1200;
}
{
const k1212 = keysOf(l43), v1212 = valuesOf(l43);
for (let n1212 = 0; n1212 < v1212.length; n1212++) {
l46 = k1212 === null ? n1212 : k1212[n1212];
l47 = v1212[n1212];
b1213: {
l48 = l46;
l45 = undefined;
b1214: {
l49 = l47;
l50 = f202(l0,l1); if (l50 === undefined) break b1214;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1214;
if ((l52 === false)) break b1214;
l45 = true;
}
if (l45 !== undefined) break b1213;
l44 = true;
}
}
}
if (l44 !== undefined) break b1200;
l53 = f196(l0,l1); if (l53 === undefined) break b1200;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1200;
l55 = l54;
l56 = f26(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1200;
l57 = l56;
l2.add(l57);
}
b1215: {
return l2;
}
}
function f203(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1216: {
l2 = new Bare();
}
b1217: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1217;
{
const k1218 = keysOf(l4), v1218 = valuesOf(l4);
for (let n1218 = 0; n1218 < v1218.length; n1218++) {
l5 = k1218 === null ? n1218 : k1218[n1218];
l6 = v1218[n1218];
b1219: {
l7 = l5;
l8 = l6;
l9 = f19(l0,l1,l8); if (l9 === undefined) break b1219;
if ((l9 === false)) break b1219;
insertOnce(l2, l7, true);
}
}
}
}
b1220: {
return l2;
}
}
function f204(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1221: {
l2 = new RegoSet();
}
b1222: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1223 = keysOf(l5), v1223 = valuesOf(l5);
for (let n1223 = 0; n1223 < v1223.length; n1223++) {
l6 = k1223 === null ? n1223 : k1223[n1223];
l7 = v1223[n1223];
b1224: {
l8 = l6;
l9 = l7;
b1225: {
l10 = f204(l0,l1); if (l10 === undefined) break b1225;
l11 = D(l10, l9); if (l11 === undefined) break b1225;
if ((l11 === false)) break b1225;
break b1224;}
l12 = new O8(l9);
l2.add(l12);
}
}
}
}
b1226: {
return l2;
}
}
function f205(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b1227: {
b1228: {
l3 = undefined;
b1229: {
l4 = f196(l0,l1); if (l4 === undefined) break b1229;
if ((l4 === false)) break b1229;
break b1228;}
l5 = f197(l0,l1); if (l5 === undefined) break b1228;
l6 = l5;
l7 = [];
b1230: {
l8 = f195(l0,l1); if (l8 === undefined) break b1230;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1228;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1231: {
if (l3 !== undefined) break b1231;
l4 = f203(l0,l1); if (l4 === undefined) break b1231;
l5 = l4;
l6 = f205(l0,l1); if (l6 === undefined) break b1231;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b1231;
l9 = l8;
l10 = f196(l0,l1); if (l10 === undefined) break b1231;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1231;
l13 = l12;
l14 = f196(l0,l1); if (l14 === undefined) break b1231;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1231;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1231;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1231;
l23 = l22;
l24 = f196(l0,l1); if (l24 === undefined) break b1231;
l25 = l24;
l26 = f81(l0,l1,l25); if (l26 === undefined) break b1231;
l27 = l26;
l28 = f197(l0,l1); if (l28 === undefined) break b1231;
l29 = l28;
l30 = f195(l0,l1); if (l30 === undefined) break b1231;
l31 = l30;
l32 = f205(l0,l1); if (l32 === undefined) break b1231;
l33 = l32;
l34 = f203(l0,l1); if (l34 === undefined) break b1231;
l35 = l34;
l36 = f201(l0,l1); if (l36 === undefined) break b1231;
l37 = l36;
l38 = new O33(l23,l33,l35);
l39 = new O34(l37);
l38["values"] = l39;
l38["warnings"] = l27;
l40 = f24(l0,l1,l29,l31,l9,l38); if (l40 === undefined) break b1231;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
}
b1232: {
if (l3 === undefined) break b1232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1233: {
return l2;
}
}
function f206(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1234: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1234;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1234;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1235: {
if (l3 === undefined) break b1235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1236: {
return l2;
}
}
function f207(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1237: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1237;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1237;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1237;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1238: {
if (l3 === undefined) break b1238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1239: {
return l2;
}
}
function f208(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1240: {
b1241: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1241;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1241;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1241;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1241;
if ((l8 === false)) break b1241;
l9 = f208(l0,l1); if (l9 === undefined) break b1241;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1241;
l11 = l10;
l12 = f208(l0,l1); if (l12 === undefined) break b1241;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1241;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1241;
l15 = l14;
l16 = new O35(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1241;
l18 = l17;
l19 = new O36(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1242: {
if (l3 !== undefined) break b1242;
l4 = f208(l0,l1); if (l4 === undefined) break b1242;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1242;
l6 = l5;
l7 = new O37("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1242;
l9 = l8;
l10 = new O38(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1243: {
if (l3 === undefined) break b1243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1244: {
return l2;
}
}
function f209(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1245: {
b1246: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1246;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1246;
if ((l5 === false)) break b1246;
l6 = f208(l0,l1); if (l6 === undefined) break b1246;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b1246;
l8 = l7;
l9 = f209(l0,l1); if (l9 === undefined) break b1246;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b1246;
l12 = l11;
l13 = f208(l0,l1); if (l13 === undefined) break b1246;
l14 = l13;
l15 = new O39(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b1246;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1247: {
if (l3 !== undefined) break b1247;
l4 = f208(l0,l1); if (l4 === undefined) break b1247;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1248: {
if (l3 === undefined) break b1248;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1249: {
return l2;
}
}
function f210(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f211(l0,l1) {
let l3,l2;
b1250: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1251: {
if (l3 === undefined) break b1251;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1252: {
return l2;
}
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1253: {
b1254: {
l3 = undefined;
b1255: {
l4 = f210(l0,l1); if (l4 === undefined) break b1255;
if ((l4 === false)) break b1255;
break b1254;}
l5 = f211(l0,l1); if (l5 === undefined) break b1254;
l6 = l5;
l7 = [];
b1256: {
l8 = f207(l0,l1); if (l8 === undefined) break b1256;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1254;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1257: {
if (l3 !== undefined) break b1257;
l4 = f211(l0,l1); if (l4 === undefined) break b1257;
l5 = l4;
l6 = f207(l0,l1); if (l6 === undefined) break b1257;
l7 = l6;
l8 = f210(l0,l1); if (l8 === undefined) break b1257;
l9 = l8;
l10 = new O40(l5,"check","batch");
l11 = f120(l0,l1,l10,l7,l9); if (l11 === undefined) break b1257;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1258: {
if (l3 === undefined) break b1258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1259: {
return l2;
}
}
function f212(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1260: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1260;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1260;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1261: {
if (l3 === undefined) break b1261;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1262: {
return l2;
}
}
function f213(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1263: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1263;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1263;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1263;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1264: {
if (l3 === undefined) break b1264;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1265: {
return l2;
}
}
function f214(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f215(l0,l1) {
let l3,l2;
b1266: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1267: {
if (l3 === undefined) break b1267;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1268: {
return l2;
}
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1269: {
l3 = undefined;
l4 = f214(l0,l1); if (l4 === undefined) break b1269;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1269;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1269;
{
const k1270 = keysOf(l6), v1270 = valuesOf(l6);
for (let n1270 = 0; n1270 < v1270.length; n1270++) {
l7 = k1270 === null ? n1270 : k1270[n1270];
l8 = v1270[n1270];
b1271: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1271;
l12 = D(l11, l10); if (l12 === undefined) break b1271;
l13 = l12;
l14 = f31(l0,l1,l13); if (l14 === undefined) break b1271;
if ((l14 === false)) break b1271;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1272: {
if (l3 === undefined) break b1272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1273: {
return l2;
}
}
function f216(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1274: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1274;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1274;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1274;
if ((l7 === false)) break b1274;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1275: {
if (l3 === undefined) break b1275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1276: {
return l2;
}
}
function f217(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l2;
b1277: {
l3 = undefined;
b1278: {
l4 = f216(l0,l1); if (l4 === undefined) break b1278;
if ((l4 === false)) break b1278;
break b1277;}
b1279: {
l5 = f217(l0,l1); if (l5 === undefined) break b1279;
if ((l5 === false)) break b1279;
break b1277;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1280: {
if (l3 === undefined) break b1280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1281: {
return l2;
}
}
function f218(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l2;
b1282: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1282;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1282;
if (!(l5 === true)) break b1282;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1283: {
if (l3 === undefined) break b1283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1284: {
return l2;
}
}
function f219(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1285: {
l3 = undefined;
l4 = f214(l0,l1); if (l4 === undefined) break b1285;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1285;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1285;
if ((l6 === false)) break b1285;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1285;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1285;
if (!(l8 === false)) break b1285;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1286: {
if (l3 === undefined) break b1286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1287: {
return l2;
}
}
function f220(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l2;
b1288: {
l3 = undefined;
b1289: {
l4 = f214(l0,l1); if (l4 === undefined) break b1289;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1289;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1289;
if ((l6 === false)) break b1289;
break b1288;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1290: {
if (l3 === undefined) break b1290;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1291: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1291;
if ((l4 === false)) break b1291;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1292: {
if (l3 === undefined) break b1292;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1293: {
return l2;
}
}
function f221(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1294: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1294;
if ((l4 === false)) break b1294;
l5 = f219(l0,l1); if (l5 === undefined) break b1294;
if ((l5 === false)) break b1294;
b1295: {
l6 = f214(l0,l1); if (l6 === undefined) break b1295;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1295;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1295;
if ((l8 === false)) break b1295;
break b1294;}
l9 = f221(l0,l1); if (l9 === undefined) break b1294;
if ((l9 === false)) break b1294;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1296: {
if (l3 === undefined) break b1296;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1297: {
return l2;
}
}
function f222(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1298: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1298;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1298;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1298;
if ((l7 === false)) break b1298;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1299: {
if (l3 === undefined) break b1299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1300: {
return l2;
}
}
function f223(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1301: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1301;
if ((l4 === false)) break b1301;
l5 = f223(l0,l1); if (l5 === undefined) break b1301;
if ((l5 === false)) break b1301;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1301;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1301;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1301;
if ((l9 === false)) break b1301;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1301;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1301;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1301;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1301;
if ((l15 === false)) break b1301;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1302: {
if (l3 === undefined) break b1302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1303: {
return l2;
}
}
function f224(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1304: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1304;
if ((l4 === false)) break b1304;
l5 = f219(l0,l1); if (l5 === undefined) break b1304;
if ((l5 === false)) break b1304;
l6 = f214(l0,l1); if (l6 === undefined) break b1304;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1304;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1304;
if ((l8 === false)) break b1304;
l9 = f214(l0,l1); if (l9 === undefined) break b1304;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1304;
l11 = l10;
l12 = new O41("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1305: {
if (l3 === undefined) break b1305;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1306: {
l3 = undefined;
l4 = f222(l0,l1); if (l4 === undefined) break b1306;
if ((l4 === false)) break b1306;
l5 = f214(l0,l1); if (l5 === undefined) break b1306;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1306;
l7 = l6;
l8 = new O41("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1307: {
if (l3 === undefined) break b1307;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1308: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1308;
if ((l4 === false)) break b1308;
l5 = f214(l0,l1); if (l5 === undefined) break b1308;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1308;
l7 = l6;
l8 = new O41("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1309: {
if (l3 === undefined) break b1309;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1310: {
return l2;
}
}
function f225(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1311: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1311;
if ((l4 === false)) break b1311;
b1312: {
l5 = f223(l0,l1); if (l5 === undefined) break b1312;
if ((l5 === false)) break b1312;
break b1311;}
b1313: {
l6 = f222(l0,l1); if (l6 === undefined) break b1313;
if ((l6 === false)) break b1313;
break b1311;}
l7 = f214(l0,l1); if (l7 === undefined) break b1311;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1311;
l9 = l8;
l10 = new O41("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1314: {
if (l3 === undefined) break b1314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1315: {
return l2;
}
}
function f226(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1316: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1316;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1316;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1316;
if ((l7 === false)) break b1316;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1317: {
if (l3 === undefined) break b1317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1318: {
return l2;
}
}
function f227(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1319: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1319;
if ((l4 === false)) break b1319;
l5 = f223(l0,l1); if (l5 === undefined) break b1319;
if ((l5 === false)) break b1319;
b1320: {
l6 = f227(l0,l1); if (l6 === undefined) break b1320;
if ((l6 === false)) break b1320;
break b1319;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1319;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1319;
if (!(l8 === false)) break b1319;
l9 = f214(l0,l1); if (l9 === undefined) break b1319;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1319;
l11 = l10;
l12 = new O41("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1321: {
if (l3 === undefined) break b1321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1322: {
return l2;
}
}
function f228(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1323: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1323;
if ((l4 === false)) break b1323;
l5 = f223(l0,l1); if (l5 === undefined) break b1323;
if ((l5 === false)) break b1323;
b1324: {
l6 = f224(l0,l1); if (l6 === undefined) break b1324;
if ((l6 === false)) break b1324;
break b1323;}
b1325: {
l7 = f222(l0,l1); if (l7 === undefined) break b1325;
if ((l7 === false)) break b1325;
break b1323;}
b1326: {
l8 = f228(l0,l1); if (l8 === undefined) break b1326;
if ((l8 === false)) break b1326;
break b1323;}
l9 = f214(l0,l1); if (l9 === undefined) break b1323;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1323;
l11 = l10;
l12 = new O41("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1327: {
if (l3 === undefined) break b1327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1328: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1328;
if ((l4 === false)) break b1328;
b1329: {
l5 = f217(l0,l1); if (l5 === undefined) break b1329;
if ((l5 === false)) break b1329;
break b1328;}
b1330: {
l6 = f220(l0,l1); if (l6 === undefined) break b1330;
if ((l6 === false)) break b1330;
break b1328;}
l7 = f214(l0,l1); if (l7 === undefined) break b1328;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1328;
l9 = l8;
l10 = new O41("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1331: {
if (l3 === undefined) break b1331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1332: {
return l2;
}
}
function f229(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1333: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1333;
if ((l4 === false)) break b1333;
l5 = f217(l0,l1); if (l5 === undefined) break b1333;
if ((l5 === false)) break b1333;
l6 = f214(l0,l1); if (l6 === undefined) break b1333;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1333;
l8 = l7;
l9 = new O41("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1334: {
if (l3 === undefined) break b1334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1335: {
return l2;
}
}
function f230(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1336: {
l3 = undefined;
l4 = [];
b1337: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1338 = keysOf(l6), v1338 = valuesOf(l6);
for (let n1338 = 0; n1338 < v1338.length; n1338++) {
l7 = k1338 === null ? n1338 : k1338[n1338];
l8 = v1338[n1338];
b1339: {
l9 = l7;
l10 = l8;
b1340: {
b1341: {
b1342: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1342;
break b1341;
}
b1343: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1343;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1343;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1343;
l15 = D(l14, l10); if (l15 === undefined) break b1343;
l11 = l15;
break b1341;
}
break b1339;
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
b1344: {
if (l3 === undefined) break b1344;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1345: {
return l2;
}
}
function f231(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1346: {
l3 = undefined;
l4 = [];
b1347: {
l5 = f231(l0,l1); if (l5 === undefined) break b1347;
{
const k1348 = keysOf(l5), v1348 = valuesOf(l5);
for (let n1348 = 0; n1348 < v1348.length; n1348++) {
l6 = k1348 === null ? n1348 : k1348[n1348];
l7 = v1348[n1348];
b1349: {
l8 = l6;
l9 = l7;
b1350: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1350;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1350;
if ((l11 === false)) break b1350;
break b1349;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1351: {
l14 = f231(l0,l1); if (l14 === undefined) break b1351;
{
const k1352 = keysOf(l14), v1352 = valuesOf(l14);
for (let n1352 = 0; n1352 < v1352.length; n1352++) {
l15 = k1352 === null ? n1352 : k1352[n1352];
l16 = v1352[n1352];
b1353: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1353;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1353;
if ((l20 === false)) break b1353;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1346;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1354: {
if (l3 === undefined) break b1354;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1355: {
return l2;
}
}
function f232(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1356: {
l3 = undefined;
l4 = f214(l0,l1); if (l4 === undefined) break b1356;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1356;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1356;
if ((l6 === false)) break b1356;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1356;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1356;
if (!(l8 === false)) break b1356;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1357: {
if (l3 === undefined) break b1357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1358: {
l3 = undefined;
l4 = f214(l0,l1); if (l4 === undefined) break b1358;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1358;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1358;
if ((l6 === false)) break b1358;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1358;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1358;
if (!(l8 === true)) break b1358;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1359: {
if (l3 === undefined) break b1359;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1360: {
return l2;
}
}
function f233(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l2,l3,l4,l5,l6;
b1361: {
l2 = new RegoSet();
}
b1362: {
l3 = undefined;
l2.add("serious");
}
b1363: {
l3 = undefined;
l4 = f214(l0,l1); if (l4 === undefined) break b1363;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1363;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1363;
if ((l6 === false)) break b1363;
l2.add("improvable");
}
b1364: {
return l2;
}
}
function f234(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1365: {
l2 = new Bare();
}
b1366: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1366;
{
const k1367 = keysOf(l4), v1367 = valuesOf(l4);
for (let n1367 = 0; n1367 < v1367.length; n1367++) {
l5 = k1367 === null ? n1367 : k1367[n1367];
l6 = v1367[n1367];
b1368: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1369: {
return l2;
}
}
function f235(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1370: {
l2 = new RegoSet();
}
b1371: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1371;
if ((l4 === false)) break b1371;
b1372: {
l5 = f224(l0,l1); if (l5 === undefined) break b1372;
if ((l5 === false)) break b1372;
break b1371;}
b1373: {
l6 = f214(l0,l1); if (l6 === undefined) break b1373;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1373;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1373;
if ((l8 === false)) break b1373;
break b1371;}
b1374: {
l9 = f222(l0,l1); if (l9 === undefined) break b1374;
if ((l9 === false)) break b1374;
break b1371;}
b1375: {
l10 = f233(l0,l1); if (l10 === undefined) break b1375;
if ((l10 === false)) break b1375;
break b1371;}
l11 = f234(l0,l1); if (l11 === undefined) break b1371;
{
const k1376 = keysOf(l11), v1376 = valuesOf(l11);
for (let n1376 = 0; n1376 < v1376.length; n1376++) {
l12 = k1376 === null ? n1376 : k1376[n1376];
l13 = v1376[n1376];
b1377: {
l14 = l12;
l15 = l13;
b1378: {
l16 = f235(l0,l1); if (l16 === undefined) break b1378;
l17 = D(l16, l15); if (l17 === undefined) break b1378;
if ((l17 === false)) break b1378;
break b1377;}
l18 = new O8(l15);
l2.add(l18);
}
}
}
}
b1379: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1379;
if ((l4 === false)) break b1379;
l5 = f223(l0,l1); if (l5 === undefined) break b1379;
if ((l5 === false)) break b1379;
b1380: {
l6 = f227(l0,l1); if (l6 === undefined) break b1380;
if ((l6 === false)) break b1380;
break b1379;}
l7 = f214(l0,l1); if (l7 === undefined) break b1379;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1379;
if ((l8 === false)) break b1379;
b1381: {
l9 = f235(l0,l1); if (l9 === undefined) break b1381;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1381;
if ((l10 === false)) break b1381;
break b1379;}
l11 = new O8("cooperative");
l2.add(l11);
}
b1382: {
l3 = undefined;
l4 = f223(l0,l1); if (l4 === undefined) break b1382;
if ((l4 === false)) break b1382;
b1383: {
l5 = f216(l0,l1); if (l5 === undefined) break b1383;
if ((l5 === false)) break b1383;
break b1382;}
b1384: {
l6 = f222(l0,l1); if (l6 === undefined) break b1384;
if ((l6 === false)) break b1384;
break b1382;}
b1385: {
l7 = f235(l0,l1); if (l7 === undefined) break b1385;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1385;
if ((l8 === false)) break b1385;
break b1382;}
l9 = new O8("cure_by");
l2.add(l9);
}
b1386: {
return l2;
}
}
function f236(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1387: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1387;
if ((l4 === false)) break b1387;
b1388: {
l5 = f216(l0,l1); if (l5 === undefined) break b1388;
if ((l5 === false)) break b1388;
break b1387;}
l6 = f223(l0,l1); if (l6 === undefined) break b1387;
if ((l6 === false)) break b1387;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1387;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1387;
l9 = l8;
l10 = f31(l0,l1,l9); if (l10 === undefined) break b1387;
if ((l10 === false)) break b1387;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1387;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1387;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1387;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1387;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1387;
if ((l17 === false)) break b1387;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1389: {
if (l3 === undefined) break b1389;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1390: {
return l2;
}
}
function f237(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function f238(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1391: {
b1392: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f224(l0,l1); if (l8 === undefined) break b1392;
if ((l8 === false)) break b1392;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1393: {
if (l5 !== undefined) break b1393;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1393;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1393;
if ((l11 === false)) break b1393;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1394: {
if (l5 !== undefined) break b1394;
l6 = l3;
l7 = l4;
{
const k1395 = keysOf(l6), v1395 = valuesOf(l6);
for (let n1395 = 0; n1395 < v1395.length; n1395++) {
l8 = k1395 === null ? n1395 : k1395[n1395];
l9 = v1395[n1395];
b1396: {
l10 = l8;
l11 = l9;
b1397: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1397;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1397;
if ((l13 === false)) break b1397;
break b1396;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1398: {
if (l5 !== undefined) break b1398;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1398;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1398;
if ((l11 === false)) break b1398;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1399: {
if (l5 !== undefined) break b1399;
l6 = l3;
l7 = l4;
l8 = f237(l0,l1); if (l8 === undefined) break b1399;
if ((l8 === false)) break b1399;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1400: {
if (l5 !== undefined) break b1400;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1401: {
if (l5 === undefined) break b1401;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1402: {
return l2;
}
}
function f239(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1403: {
b1404: {
l4 = undefined;
l5 = l3;
l6 = f217(l0,l1); if (l6 === undefined) break b1404;
if ((l6 === false)) break b1404;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1404;
if ((l8 === false)) break b1404;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1405: {
if (l4 !== undefined) break b1405;
l5 = l3;
l6 = f214(l0,l1); if (l6 === undefined) break b1405;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1405;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1405;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1405;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1406: {
if (l4 === undefined) break b1406;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1407: {
return l2;
}
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1408: {
b1409: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1409;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1409;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1409;
if ((l9 === false)) break b1409;
l10 = f232(l0,l1); if (l10 === undefined) break b1409;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1409;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1409;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1409;
l17 = l16;
l18 = f232(l0,l1); if (l18 === undefined) break b1409;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1409;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1409;
l22 = l21;
l23 = new O42(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1409;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1410: {
if (l3 !== undefined) break b1410;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1411: {
if (l3 === undefined) break b1411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1412: {
return l2;
}
}
function f240(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1413: {
b1414: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1414;
if ((l4 === false)) break b1414;
l5 = f223(l0,l1); if (l5 === undefined) break b1414;
if ((l5 === false)) break b1414;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1414;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1414;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1414;
if ((l9 === false)) break b1414;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1414;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1414;
l12 = l11;
l13 = new O43(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1415: {
if (l3 !== undefined) break b1415;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1416: {
if (l3 === undefined) break b1416;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1417: {
return l2;
}
}
function f241(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function f242(l0,l1,l3) {
let l4,l5,l6,l2;
b1418: {
b1419: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1419;
if ((l6 === false)) break b1419;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1420: {
if (l4 !== undefined) break b1420;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1421: {
if (l4 === undefined) break b1421;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1422: {
return l2;
}
}
function g243(l0,l1) {
let l3,l4,l2;
b1423: {
l3 = undefined;
l4 = new O44("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1424: {
if (l3 === undefined) break b1424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1425: {
return l2;
}
}
function f243(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1426: {
l2 = new RegoSet();
}
b1427: {
l3 = undefined;
l4 = f224(l0,l1); if (l4 === undefined) break b1427;
if ((l4 === false)) break b1427;
l5 = f214(l0,l1); if (l5 === undefined) break b1427;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1427;
l7 = l6;
l8 = f26(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1427;
l9 = l8;
l2.add(l9);
}
b1428: {
l3 = undefined;
l4 = f237(l0,l1); if (l4 === undefined) break b1428;
if ((l4 === false)) break b1428;
l5 = f214(l0,l1); if (l5 === undefined) break b1428;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1428;
l7 = l6;
l8 = f26(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1428;
l9 = l8;
l2.add(l9);
}
b1429: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1429;
{
const k1430 = keysOf(l4), v1430 = valuesOf(l4);
for (let n1430 = 0; n1430 < v1430.length; n1430++) {
l5 = k1430 === null ? n1430 : k1430[n1430];
l6 = v1430[n1430];
b1431: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1431;
l10 = l9;
l11 = f242(l0,l1,l10); if (l11 === undefined) break b1431;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1431;
l14 = l13;
l15 = f243(l0,l1); if (l15 === undefined) break b1431;
l16 = D(l15, l14); if (l16 === undefined) break b1431;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1431;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1431;
l22 = l21;
l23 = f26(l0,l1,l20,l22); if (l23 === undefined) break b1431;
l24 = l23;
l2.add(l24);
}
}
}
}
b1432: {
return l2;
}
}
function f244(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1433: {
b1434: {
l3 = undefined;
b1435: {
l4 = f214(l0,l1); if (l4 === undefined) break b1435;
if ((l4 === false)) break b1435;
break b1434;}
l5 = f215(l0,l1); if (l5 === undefined) break b1434;
l6 = l5;
l7 = [];
b1436: {
l8 = f213(l0,l1); if (l8 === undefined) break b1436;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1434;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1437: {
if (l3 !== undefined) break b1437;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1437;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1437;
if (!(l5 === false)) break b1437;
l6 = f215(l0,l1); if (l6 === undefined) break b1437;
l7 = l6;
l8 = f213(l0,l1); if (l8 === undefined) break b1437;
l9 = l8;
l10 = new Bare();
l11 = f24(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1437;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1438: {
if (l3 !== undefined) break b1438;
l4 = f232(l0,l1); if (l4 === undefined) break b1438;
l5 = l4;
l6 = f236(l0,l1); if (l6 === undefined) break b1438;
l7 = l6;
l8 = f238(l0,l1,l5,l7); if (l8 === undefined) break b1438;
l9 = l8;
l10 = l9;
l11 = f239(l0,l1,l10); if (l11 === undefined) break b1438;
l12 = l11;
l13 = new RegoSet();
b1439: {
l14 = f214(l0,l1); if (l14 === undefined) break b1439;
{
const k1440 = keysOf(l14), v1440 = valuesOf(l14);
for (let n1440 = 0; n1440 < v1440.length; n1440++) {
l15 = k1440 === null ? n1440 : k1440[n1440];
l16 = v1440[n1440];
b1441: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1441;
l20 = l19;
{
const k1442 = keysOf(l20), v1442 = valuesOf(l20);
for (let n1442 = 0; n1442 < v1442.length; n1442++) {
l21 = k1442 === null ? n1442 : k1442[n1442];
l22 = v1442[n1442];
b1443: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1438;
l27 = l26;
l28 = f240(l0,l1); if (l28 === undefined) break b1438;
l29 = l28;
l30 = f241(l0,l1); if (l30 === undefined) break b1438;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1438;
l33 = l32;
l34 = f215(l0,l1); if (l34 === undefined) break b1438;
l35 = l34;
l36 = f213(l0,l1); if (l36 === undefined) break b1438;
l37 = l36;
l38 = f236(l0,l1); if (l38 === undefined) break b1438;
l39 = l38;
l40 = [];
b1444: {
l41 = f232(l0,l1); if (l41 === undefined) break b1444;
{
const k1445 = keysOf(l41), v1445 = valuesOf(l41);
for (let n1445 = 0; n1445 < v1445.length; n1445++) {
l42 = k1445 === null ? n1445 : k1445[n1445];
l43 = v1445[n1445];
b1446: {
l44 = l42;
l45 = l43;
b1447: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1447;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1447;
if ((l47 === false)) break b1447;
break b1446;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1446;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1446;
l51 = l50;
l52 = f64(l0,l1,l49,l51); if (l52 === undefined) break b1446;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f244(l0,l1); if (l55 === undefined) break b1438;
l56 = l55;
l57 = new O29(l27,l39,l54,l56,l33);
l58 = f24(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1438;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1448: {
if (l3 === undefined) break b1448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1449: {
return l2;
}
}
function f245(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1450: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1450;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1450;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1451: {
if (l3 === undefined) break b1451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1452: {
return l2;
}
}
function f246(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f247(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1453: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1453;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1453;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1453;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1453;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1453;
l12 = D(l11, l8); if (l12 === undefined) break b1453;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1453;
if ((l13 === false)) break b1453;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1453;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1453;
l16 = l15;
l17 = f31(l0,l1,l16); if (l17 === undefined) break b1453;
if ((l17 === false)) break b1453;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1453;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1453;
l20 = l19;
l21 = f33(l0,l1); if (l21 === undefined) break b1453;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1453;
if ((l23 === false)) break b1453;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1454: {
if (l4 === undefined) break b1454;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1455: {
return l2;
}
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1456: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1456;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1456;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1456;
if ((l7 === false)) break b1456;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1457: {
if (l3 === undefined) break b1457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1458: {
return l2;
}
}
function f248(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function f249(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1459: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1459;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1459;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1459;
if ((l8 === false)) break b1459;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1460: {
if (l4 === undefined) break b1460;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1461: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1461;
if (!(l6 === "unavailable")) break b1461;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1462: {
if (l4 === undefined) break b1462;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1463: {
return l2;
}
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1464: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1464;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1464;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1464;
if ((l7 === false)) break b1464;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1465: {
if (l3 === undefined) break b1465;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1466: {
return l2;
}
}
function f250(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f251(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1467: {
b1468: {
l4 = undefined;
l5 = l3;
l6 = f247(l0,l1,l5); if (l6 === undefined) break b1468;
if ((l6 === false)) break b1468;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1468;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1468;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1469: {
if (l4 !== undefined) break b1469;
l5 = l3;
l6 = f248(l0,l1); if (l6 === undefined) break b1469;
if ((l6 === false)) break b1469;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1469;
if (!(l7 === "available")) break b1469;
b1470: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1470;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1470;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1470;
if ((l10 === false)) break b1470;
break b1469;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1469;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1469;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1471: {
if (l4 !== undefined) break b1471;
l5 = l3;
l6 = f248(l0,l1); if (l6 === undefined) break b1471;
if ((l6 === false)) break b1471;
l7 = f249(l0,l1,l5); if (l7 === undefined) break b1471;
if ((l7 === false)) break b1471;
l8 = f250(l0,l1); if (l8 === undefined) break b1471;
if ((l8 === false)) break b1471;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1471;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1471;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1471;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1471;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1471;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
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
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1474: {
l3 = undefined;
l4 = f246(l0,l1); if (l4 === undefined) break b1474;
l5 = l4;
l6 = f251(l0,l1,l5); if (l6 === undefined) break b1474;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1475: {
if (l3 === undefined) break b1475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1476: {
return l2;
}
}
function f252(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function f253(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10;
b1477: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1477;
if (!(l6 === "available")) break b1477;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1478: {
if (l4 === undefined) break b1478;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1479: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1479;
if (!(l6 === "unavailable")) break b1479;
l7 = f33(l0,l1); if (l7 === undefined) break b1479;
l8 = l7;
l9 = f10(l0,l1,l8); if (l9 === undefined) break b1479;
l10 = l9;
if (l4 === undefined) l4 = l10; else if (!Q(l4, l10)) conflict();
}
b1480: {
if (l4 === undefined) break b1480;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1481: {
return l2;
}
}
function f254(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1482: {
l4 = undefined;
l5 = l3;
l6 = f253(l0,l1,l5); if (l6 === undefined) break b1482;
l7 = l6;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1482;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1482;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1482;
l12 = H(l11) ? l11.medium : undefined; if (l12 === undefined && (l12 = S(l11, "medium")) === undefined) break b1482;
l13 = l12;
l14 = H(l10) ? l10.notice : undefined; if (l14 === undefined && (l14 = S(l10, "notice")) === undefined) break b1482;
l15 = H(l14) ? l14.media : undefined; if (l15 === undefined && (l15 = S(l14, "media")) === undefined) break b1482;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1482;
if ((l17 === false)) break b1482;
l18 = H(l10) ? l10.no_need_confirmed : undefined; if (l18 === undefined && (l18 = S(l10, "no_need_confirmed")) === undefined) break b1482;
if ((l18 === false)) break b1482;
b1483: {
l19 = f250(l0,l1); if (l19 === undefined) break b1483;
if ((l19 === false)) break b1483;
break b1482;}
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1482;
l21 = H(l20) ? l20.destroyed_on : undefined; if (l21 === undefined && (l21 = S(l20, "destroyed_on")) === undefined) break b1482;
l22 = l21;
l23 = f31(l0,l1,l22); if (l23 === undefined) break b1482;
if ((l23 === false)) break b1482;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1484: {
if (l4 === undefined) break b1484;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1485: {
return l2;
}
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1486: {
b1487: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1487;
if ((l4 === false)) break b1487;
l5 = f6(l0,l1); if (l5 === undefined) break b1487;
l6 = l5;
l7 = f252(l0,l1); if (l7 === undefined) break b1487;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1487;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1488: {
if (l3 !== undefined) break b1488;
l4 = f246(l0,l1); if (l4 === undefined) break b1488;
l5 = l4;
l6 = f254(l0,l1,l5); if (l6 === undefined) break b1488;
if ((l6 === false)) break b1488;
l7 = f6(l0,l1); if (l7 === undefined) break b1488;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1488;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1488;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1488;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1489: {
if (l3 !== undefined) break b1489;
l4 = f6(l0,l1); if (l4 === undefined) break b1489;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1490: {
if (l3 === undefined) break b1490;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1491: {
return l2;
}
}
function f255(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1492: {
l3 = undefined;
l4 = f255(l0,l1); if (l4 === undefined) break b1492;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1492;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1493: {
if (l3 === undefined) break b1493;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1494: {
return l2;
}
}
function f256(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1495: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1495;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1495;
l6 = l5;
l7 = f256(l0,l1); if (l7 === undefined) break b1495;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1495;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1495;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1495;
l11 = D(l10, l6); if (l11 === undefined) break b1495;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1496: {
if (l3 === undefined) break b1496;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1497: {
return l2;
}
}
function f257(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function f258(l0,l1) {
let l3,l2;
b1498: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1499: {
if (l3 === undefined) break b1499;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1500: {
return l2;
}
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1501: {
l3 = undefined;
l4 = f256(l0,l1); if (l4 === undefined) break b1501;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1501;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1501;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1501;
if ((l7 === false)) break b1501;
b1502: {
l8 = f250(l0,l1); if (l8 === undefined) break b1502;
if ((l8 === false)) break b1502;
break b1501;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1503: {
if (l3 === undefined) break b1503;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1504: {
return l2;
}
}
function f259(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1505: {
l3 = undefined;
l4 = f257(l0,l1); if (l4 === undefined) break b1505;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1505;
if ((l5 === false)) break b1505;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1505;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1505;
if (!(l7 === false)) break b1505;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1506: {
if (l3 === undefined) break b1506;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1507: {
return l2;
}
}
function f260(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function f261(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1508: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1508;
l7 = D(l6, l5); if (l7 === undefined) break b1508;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1508;
if ((l9 === false)) break b1508;
b1509: {
b1510: {
b1511: {
b1512: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1512;
break b1511;
}
b1513: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1513;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1513;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1513;
l14 = D(l13, l5); if (l14 === undefined) break b1513;
l10 = l14;
break b1511;
}
break b1509;
}
if ((l10 === false)) break b1510;
}
break b1508;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1514: {
if (l4 === undefined) break b1514;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1515: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1515;
l7 = D(l6, l5); if (l7 === undefined) break b1515;
if (!(l7 === true)) break b1515;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1516: {
if (l4 === undefined) break b1516;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1517: {
return l2;
}
}
function f262(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1518: {
b1519: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1520: {
b1521: {
if (!Array.isArray(l6)) break b1521;
break b1520;
}
b1522: {
if (!O(l6)) break b1522;
break b1520;
}
b1523: {
if (!(l6 instanceof RegoSet)) break b1523;
break b1520;
}
break b1519;
}
{
const k1524 = keysOf(l6), v1524 = valuesOf(l6);
for (let n1524 = 0; n1524 < v1524.length; n1524++) {
l9 = k1524 === null ? n1524 : k1524[n1524];
l10 = v1524[n1524];
b1525: {
l11 = l9;
l8 = undefined;
b1526: {
l12 = l10;
l13 = f261(l0,l1,l12); if (l13 === undefined) break b1526;
if ((l13 === false)) break b1526;
l8 = true;
}
if (l8 !== undefined) break b1525;
l7 = true;
}
}
}
if (l7 !== undefined) break b1519;
l14 = [];
b1527: {
{
const k1528 = keysOf(l5), v1528 = valuesOf(l5);
for (let n1528 = 0; n1528 < v1528.length; n1528++) {
l15 = k1528 === null ? n1528 : k1528[n1528];
l16 = v1528[n1528];
b1529: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1529;
l20 = D(l19, l18); if (l20 === undefined) break b1529;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1529;
if ((l22 === false)) break b1529;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1519;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1530: {
if (l4 !== undefined) break b1530;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1531: {
if (l4 === undefined) break b1531;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1532: {
return l2;
}
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1533: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1533;
l5 = l4;
l6 = f257(l0,l1); if (l6 === undefined) break b1533;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1533;
l8 = l7;
l9 = f45(l0,l1,l5,l8); if (l9 === undefined) break b1533;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1534: {
if (l3 === undefined) break b1534;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1535: {
return l2;
}
}
function f263(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1536: {
l3 = undefined;
l4 = f257(l0,l1); if (l4 === undefined) break b1536;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1536;
l6 = l5;
l7 = f262(l0,l1,l6); if (l7 === undefined) break b1536;
l8 = l7;
l9 = f263(l0,l1); if (l9 === undefined) break b1536;
l10 = l9;
l11 = f257(l0,l1); if (l11 === undefined) break b1536;
l12 = l11;
l13 = new O45("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1537: {
if (l3 === undefined) break b1537;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1538: {
return l2;
}
}
function f264(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l2;
b1539: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1539;
if ((l4 === false)) break b1539;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1540: {
if (l3 === undefined) break b1540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1541: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1541;
if ((l4 === false)) break b1541;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1542: {
if (l3 === undefined) break b1542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1543: {
return l2;
}
}
function f265(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1544: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1544;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1544;
l6 = l5;
l7 = f256(l0,l1); if (l7 === undefined) break b1544;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1544;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1544;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1544;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1544;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1544;
if ((l13 === false)) break b1544;
l14 = f256(l0,l1); if (l14 === undefined) break b1544;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1544;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1544;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1544;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1545: {
if (l3 === undefined) break b1545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1546: {
return l2;
}
}
function f266(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1547: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1547;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1547;
l6 = l5;
l7 = f262(l0,l1,l6); if (l7 === undefined) break b1547;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1548: {
if (l3 === undefined) break b1548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1549: {
return l2;
}
}
function f267(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1550: {
l3 = undefined;
l4 = f267(l0,l1); if (l4 === undefined) break b1550;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1550;
if ((l6 === false)) break b1550;
l7 = f267(l0,l1); if (l7 === undefined) break b1550;
l8 = l7;
l9 = f266(l0,l1); if (l9 === undefined) break b1550;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1550;
l11 = l10;
l12 = f45(l0,l1,l8,l11); if (l12 === undefined) break b1550;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1551: {
if (l3 === undefined) break b1551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1552: {
return l2;
}
}
function f268(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1553: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1553;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1553;
l6 = l5;
l7 = f262(l0,l1,l6); if (l7 === undefined) break b1553;
l8 = l7;
l9 = f268(l0,l1); if (l9 === undefined) break b1553;
l10 = l9;
l11 = f266(l0,l1); if (l11 === undefined) break b1553;
l12 = l11;
l13 = new O45("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1554: {
if (l3 === undefined) break b1554;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1555: {
return l2;
}
}
function f269(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l2,l3,l4,l5,l6;
b1556: {
l2 = new RegoSet();
}
b1557: {
l3 = undefined;
b1558: {
l4 = f259(l0,l1); if (l4 === undefined) break b1558;
if ((l4 === false)) break b1558;
break b1557;}
l5 = f264(l0,l1); if (l5 === undefined) break b1557;
l6 = l5;
l2.add(l6);
}
b1559: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1559;
if ((l4 === false)) break b1559;
l5 = f269(l0,l1); if (l5 === undefined) break b1559;
l6 = l5;
l2.add(l6);
}
b1560: {
return l2;
}
}
function f270(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1561: {
l3 = undefined;
b1562: {
l4 = f259(l0,l1); if (l4 === undefined) break b1562;
if ((l4 === false)) break b1562;
break b1561;}
l5 = f264(l0,l1); if (l5 === undefined) break b1561;
l6 = l5;
l7 = f165(l0,l1,l6); if (l7 === undefined) break b1561;
if ((l7 === false)) break b1561;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1563: {
if (l3 === undefined) break b1563;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1564: {
return l2;
}
}
function f271(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1565: {
l2 = new Bare();
}
b1566: {
l3 = undefined;
l4 = ["head_approved_on","destroyed_on","irrecoverable_confirmed"];
l5 = l4;
{
const k1567 = keysOf(l5), v1567 = valuesOf(l5);
for (let n1567 = 0; n1567 < v1567.length; n1567++) {
l6 = k1567 === null ? n1567 : k1567[n1567];
l7 = v1567[n1567];
b1568: {
l8 = l6;
l9 = l7;
l10 = f261(l0,l1,l9); if (l10 === undefined) break b1568;
if ((l10 === false)) break b1568;
insertOnce(l2, l9, true);
}
}
}
}
b1569: {
return l2;
}
}
function f272(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1570: {
b1571: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1571;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1571;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1571;
if ((l7 === false)) break b1571;
l8 = new RegoSet();
b1572: {
l9 = f257(l0,l1); if (l9 === undefined) break b1572;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1572;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1572;
{
const k1573 = keysOf(l11), v1573 = valuesOf(l11);
for (let n1573 = 0; n1573 < v1573.length; n1573++) {
l12 = k1573 === null ? n1573 : k1573[n1573];
l13 = v1573[n1573];
b1574: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1575: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1575;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1575;
{
const k1576 = keysOf(l19), v1576 = valuesOf(l19);
for (let n1576 = 0; n1576 < v1576.length; n1576++) {
l20 = k1576 === null ? n1576 : k1576[n1576];
l21 = v1576[n1576];
b1577: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1571;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1578: {
if (l3 !== undefined) break b1578;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1579: {
if (l3 === undefined) break b1579;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1580: {
return l2;
}
}
function f273(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1581: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1581;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1581;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1581;
if ((l7 === false)) break b1581;
l8 = f273(l0,l1); if (l8 === undefined) break b1581;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1581;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1581;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1582: {
if (l3 === undefined) break b1582;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1583: {
return l2;
}
}
function f274(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function f275(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2,l12,l13,l14;
b1584: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1584;
if (!(l6 === "destruction")) break b1584;
l7 = f271(l0,l1); if (l7 === undefined) break b1584;
if ((l7 === false)) break b1584;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1584;
l9 = l8;
b1585: {
l10 = f272(l0,l1); if (l10 === undefined) break b1585;
l11 = D(l10, l9); if (l11 === undefined) break b1585;
if ((l11 === false)) break b1585;
break b1584;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1586: {
if (l4 === undefined) break b1586;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1587: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1587;
if (!(l6 === "notice")) break b1587;
l7 = f265(l0,l1); if (l7 === undefined) break b1587;
if ((l7 === false)) break b1587;
l8 = f269(l0,l1); if (l8 === undefined) break b1587;
l9 = l8;
l10 = f165(l0,l1,l9); if (l10 === undefined) break b1587;
if ((l10 === false)) break b1587;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1588: {
if (l4 === undefined) break b1588;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1589: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1589;
if (!(l6 === "record")) break b1589;
l7 = f271(l0,l1); if (l7 === undefined) break b1589;
if ((l7 === false)) break b1589;
b1590: {
l8 = f274(l0,l1); if (l8 === undefined) break b1590;
if ((l8 === false)) break b1590;
break b1589;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1591: {
if (l4 === undefined) break b1591;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1592: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1592;
if (!(l6 === "record")) break b1592;
b1593: {
l7 = f271(l0,l1); if (l7 === undefined) break b1593;
if ((l7 === false)) break b1593;
break b1592;}
l8 = f261(l0,l1,"destroyed_on"); if (l8 === undefined) break b1592;
if ((l8 === false)) break b1592;
l9 = f273(l0,l1); if (l9 === undefined) break b1592;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1592;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1592;
if ((l14 === false)) break b1592;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1594: {
if (l4 === undefined) break b1594;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1595: {
return l2;
}
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1596: {
l3 = undefined;
l4 = [];
b1597: {
l5 = f257(l0,l1); if (l5 === undefined) break b1597;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1597;
{
const k1598 = keysOf(l6), v1598 = valuesOf(l6);
for (let n1598 = 0; n1598 < v1598.length; n1598++) {
l7 = k1598 === null ? n1598 : k1598[n1598];
l8 = v1598[n1598];
b1599: {
l9 = l7;
l10 = l8;
l11 = f275(l0,l1,l10); if (l11 === undefined) break b1599;
if ((l11 === false)) break b1599;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1599;
l13 = l12;
l14 = f64(l0,l1,l13,l10); if (l14 === undefined) break b1599;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1600: {
if (l3 === undefined) break b1600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1601: {
return l2;
}
}
function f276(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1602: {
l2 = new Bare();
}
b1603: {
l3 = undefined;
l4 = ["head_approved_on","no_need_confirmed_on"];
l5 = l4;
{
const k1604 = keysOf(l5), v1604 = valuesOf(l5);
for (let n1604 = 0; n1604 < v1604.length; n1604++) {
l6 = k1604 === null ? n1604 : k1604[n1604];
l7 = v1604[n1604];
b1605: {
l8 = l6;
l9 = l7;
l10 = f261(l0,l1,l9); if (l10 === undefined) break b1605;
if ((l10 === false)) break b1605;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1605;
l12 = D(l11, l9); if (l12 === undefined) break b1605;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1605;
l15 = H(l14) ? l14.destroyed_on : undefined; if (l15 === undefined && (l15 = S(l14, "destroyed_on")) === undefined) break b1605;
l16 = l15;
l17 = b_lte(l13,l16); if (l17 === undefined) break b1605;
if ((l17 === false)) break b1605;
insertOnce(l2, l9, true);
}
}
}
}
b1606: {
return l2;
}
}
function f277(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function f278(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1607: {
l4 = undefined;
l5 = l3;
l6 = f261(l0,l1,"destroyed_on"); if (l6 === undefined) break b1607;
if ((l6 === false)) break b1607;
l7 = ["head_approved_on","no_need_confirmed_on"];
l8 = l7;
{
const k1608 = keysOf(l8), v1608 = valuesOf(l8);
for (let n1608 = 0; n1608 < v1608.length; n1608++) {
l9 = k1608 === null ? n1608 : k1608[n1608];
l10 = v1608[n1608];
b1609: {
l11 = l9;
l12 = l10;
if (!Q(l12, l5)) break b1609;
b1610: {
l13 = f277(l0,l1); if (l13 === undefined) break b1610;
l14 = D(l13, l12); if (l14 === undefined) break b1610;
if ((l14 === false)) break b1610;
break b1609;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1611: {
if (l4 === undefined) break b1611;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1612: {
return l2;
}
}
function g279(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1613: {
l2 = new RegoSet();
}
b1614: {
l3 = undefined;
l4 = f278(l0,l1,"head_approved_on"); if (l4 === undefined) break b1614;
if ((l4 === false)) break b1614;
l5 = f257(l0,l1); if (l5 === undefined) break b1614;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1614;
l7 = l6;
l8 = f26(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1614;
l9 = l8;
l2.add(l9);
}
b1615: {
l3 = undefined;
l4 = f278(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1615;
if ((l4 === false)) break b1615;
l5 = f257(l0,l1); if (l5 === undefined) break b1615;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1615;
l7 = l6;
l8 = f26(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1615;
l9 = l8;
l2.add(l9);
}
b1616: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1616;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1616;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1616;
if ((l9 === false)) break b1616;
l10 = f257(l0,l1); if (l10 === undefined) break b1616;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1616;
{
const k1617 = keysOf(l11), v1617 = valuesOf(l11);
for (let n1617 = 0; n1617 < v1617.length; n1617++) {
l12 = k1617 === null ? n1617 : k1617[n1617];
l13 = v1617[n1617];
b1618: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1618;
if (!(l16 === "record")) break b1618;
l17 = f275(l0,l1,l15); if (l17 === undefined) break b1618;
if ((l17 === false)) break b1618;
l18 = f257(l0,l1); if (l18 === undefined) break b1618;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1618;
l20 = l19;
l21 = f273(l0,l1); if (l21 === undefined) break b1618;
l22 = l21;
l23 = f72(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1618;
l24 = l23;
l2.add(l24);
}
}
}
}
b1619: {
return l2;
}
}
function f279(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l2;
b1620: {
l3 = undefined;
l4 = f278(l0,l1,"head_approved_on"); if (l4 === undefined) break b1620;
if ((l4 === false)) break b1620;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1621: {
if (l3 === undefined) break b1621;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1622: {
l3 = undefined;
l4 = f278(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1622;
if ((l4 === false)) break b1622;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1623: {
if (l3 === undefined) break b1623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1624: {
return l2;
}
}
function f280(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1625: {
l2 = new RegoSet();
}
b1626: {
l3 = undefined;
l4 = f268(l0,l1); if (l4 === undefined) break b1626;
if ((l4 === false)) break b1626;
l5 = f280(l0,l1); if (l5 === undefined) break b1626;
if ((l5 === false)) break b1626;
l6 = f266(l0,l1); if (l6 === undefined) break b1626;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1626;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1626;
l10 = l9;
{
const k1627 = keysOf(l10), v1627 = valuesOf(l10);
for (let n1627 = 0; n1627 < v1627.length; n1627++) {
l11 = k1627 === null ? n1627 : k1627[n1627];
l12 = v1627[n1627];
b1628: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1629: {
l3 = undefined;
b1630: {
l4 = f259(l0,l1); if (l4 === undefined) break b1630;
if ((l4 === false)) break b1630;
break b1629;}
l5 = f246(l0,l1); if (l5 === undefined) break b1629;
l6 = l5;
l7 = f247(l0,l1,l6); if (l7 === undefined) break b1629;
if ((l7 === false)) break b1629;
l8 = f257(l0,l1); if (l8 === undefined) break b1629;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1629;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1629;
l12 = l11;
{
const k1631 = keysOf(l12), v1631 = valuesOf(l12);
for (let n1631 = 0; n1631 < v1631.length; n1631++) {
l13 = k1631 === null ? n1631 : k1631[n1631];
l14 = v1631[n1631];
b1632: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1633: {
return l2;
}
}
function f281(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l69,l70,l71,l68,l72,l73,l74,l75,l2;
b1634: {
b1635: {
l3 = undefined;
b1636: {
l4 = f257(l0,l1); if (l4 === undefined) break b1636;
if ((l4 === false)) break b1636;
break b1635;}
l5 = f258(l0,l1); if (l5 === undefined) break b1635;
l6 = l5;
l7 = [];
b1637: {
l8 = f256(l0,l1); if (l8 === undefined) break b1637;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1635;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1638: {
if (l3 !== undefined) break b1638;
l4 = f259(l0,l1); if (l4 === undefined) break b1638;
if ((l4 === false)) break b1638;
l5 = f270(l0,l1); if (l5 === undefined) break b1638;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1638;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1638;
l10 = f257(l0,l1); if (l10 === undefined) break b1638;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1638;
l13 = l12;
l14 = f258(l0,l1); if (l14 === undefined) break b1638;
l15 = l14;
l16 = f256(l0,l1); if (l16 === undefined) break b1638;
l17 = l16;
l18 = f276(l0,l1); if (l18 === undefined) break b1638;
l19 = l18;
l20 = f279(l0,l1); if (l20 === undefined) break b1638;
l21 = l20;
l22 = new O46(l13,l19,l21);
l23 = f24(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1638;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1639: {
if (l3 !== undefined) break b1639;
b1640: {
l4 = f259(l0,l1); if (l4 === undefined) break b1640;
if ((l4 === false)) break b1640;
break b1639;}
b1641: {
l5 = f252(l0,l1); if (l5 === undefined) break b1641;
if ((l5 === false)) break b1641;
break b1639;}
l6 = f257(l0,l1); if (l6 === undefined) break b1639;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1639;
l9 = l8;
l10 = f258(l0,l1); if (l10 === undefined) break b1639;
l11 = l10;
l12 = f256(l0,l1); if (l12 === undefined) break b1639;
l13 = l12;
l14 = f276(l0,l1); if (l14 === undefined) break b1639;
l15 = l14;
l16 = f279(l0,l1); if (l16 === undefined) break b1639;
l17 = l16;
l18 = new O3(l9);
l19 = new RegoSet();
l20 = new O8("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f24(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1639;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1642: {
if (l3 !== undefined) break b1642;
l4 = new RegoSet();
b1643: {
l5 = f270(l0,l1); if (l5 === undefined) break b1643;
{
const k1644 = keysOf(l5), v1644 = valuesOf(l5);
for (let n1644 = 0; n1644 < v1644.length; n1644++) {
l6 = k1644 === null ? n1644 : k1644[n1644];
l7 = v1644[n1644];
b1645: {
l8 = l6;
l9 = l7;
l10 = f159(l0,l1,l9); if (l10 === undefined) break b1645;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f163(l0,l1,l12,l13); if (l14 === undefined) break b1642;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1646: {
l18 = f270(l0,l1); if (l18 === undefined) break b1646;
{
const k1647 = keysOf(l18), v1647 = valuesOf(l18);
for (let n1647 = 0; n1647 < v1647.length; n1647++) {
l19 = k1647 === null ? n1647 : k1647[n1647];
l20 = v1647[n1647];
b1648: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1648;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1648;
l26 = l25;
{
const k1649 = keysOf(l26), v1649 = valuesOf(l26);
for (let n1649 = 0; n1649 < v1649.length; n1649++) {
l27 = k1649 === null ? n1649 : k1649[n1649];
l28 = v1649[n1649];
b1650: {
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
l32 = f281(l0,l1); if (l32 === undefined) break b1642;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1642;
l35 = l34;
l36 = f270(l0,l1); if (l36 === undefined) break b1642;
l37 = l36;
l38 = f168(l0,l1,l37,l16); if (l38 === undefined) break b1642;
l39 = l38;
l40 = f279(l0,l1); if (l40 === undefined) break b1642;
l41 = l40;
l42 = new RegoSet();
b1651: {
l43 = f270(l0,l1); if (l43 === undefined) break b1651;
{
const k1652 = keysOf(l43), v1652 = valuesOf(l43);
for (let n1652 = 0; n1652 < v1652.length; n1652++) {
l44 = k1652 === null ? n1652 : k1652[n1652];
l45 = v1652[n1652];
b1653: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1653;
l49 = l48;
l50 = f81(l0,l1,l49); if (l50 === undefined) break b1653;
l51 = l50;
{
const k1654 = keysOf(l51), v1654 = valuesOf(l51);
for (let n1654 = 0; n1654 < v1654.length; n1654++) {
l52 = k1654 === null ? n1654 : k1654[n1654];
l53 = v1654[n1654];
b1655: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b1642;
l58 = l57;
l59 = f258(l0,l1); if (l59 === undefined) break b1642;
l60 = l59;
l61 = f256(l0,l1); if (l61 === undefined) break b1642;
l62 = l61;
l63 = f276(l0,l1); if (l63 === undefined) break b1642;
l64 = l63;
l65 = new Bare();
b1656: {
l66 = f263(l0,l1); if (l66 === undefined) break b1656;
l65["destroy_by"] = l66;
}
b1657: {
l67 = f268(l0,l1); if (l67 === undefined) break b1657;
l65["notify_by"] = l67;
}
b1658: {
b1659: {
l69 = H(l1) ? l1.hdp : undefined; if (l69 === undefined && (l69 = S(l1, "hdp")) === undefined) break b1659;
l70 = H(l69) ? l69.data_destruction : undefined; if (l70 === undefined && (l70 = S(l69, "data_destruction")) === undefined) break b1659;
l71 = D(l70, "values"); if (l71 === undefined) break b1659;
l68 = merge(l71, l65);
break b1658;
}
l68 = l65;
}
l72 = l68;
l73 = new O32(l35,l64,l39,l72,l58);
l74 = f24(l0,l1,l60,l62,l16,l73); if (l74 === undefined) break b1642;
l75 = l74;
if (l3 === undefined) l3 = l75; else if (!Q(l3, l75)) conflict();
}
b1660: {
if (l3 === undefined) break b1660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1661: {
return l2;
}
}
function f282(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1662: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1662;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1662;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1663: {
if (l3 === undefined) break b1663;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1664: {
return l2;
}
}
function f283(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1665: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1665;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1665;
l6 = l5;
l7 = f283(l0,l1); if (l7 === undefined) break b1665;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1665;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1665;
l10 = D(l9, l6); if (l10 === undefined) break b1665;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1666: {
if (l3 === undefined) break b1666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1667: {
return l2;
}
}
function f284(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function f285(l0,l1) {
let l3,l2;
b1668: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1669: {
if (l3 === undefined) break b1669;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1670: {
return l2;
}
}
function g286(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1671: {
l2 = new RegoSet();
}
b1672: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1673 = keysOf(l5), v1673 = valuesOf(l5);
for (let n1673 = 0; n1673 < v1673.length; n1673++) {
l6 = k1673 === null ? n1673 : k1673[n1673];
l7 = v1673[n1673];
b1674: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1674;
l11 = D(l10, l9); if (l11 === undefined) break b1674;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1674;
if ((l13 === false)) break b1674;
l2.add(l9);
}
}
}
}
b1675: {
return l2;
}
}
function f286(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l2;
b1676: {
l3 = undefined;
l4 = new O47("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1677: {
if (l3 === undefined) break b1677;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1678: {
return l2;
}
}
function f287(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1679: {
l2 = new RegoSet();
}
b1680: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1680;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1680;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1680;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1680;
l10 = f284(l0,l1); if (l10 === undefined) break b1680;
l11 = l10;
l12 = f26(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1680;
l13 = l12;
l2.add(l13);
}
b1681: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1681;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1681;
{
const k1682 = keysOf(l5), v1682 = valuesOf(l5);
for (let n1682 = 0; n1682 < v1682.length; n1682++) {
l6 = k1682 === null ? n1682 : k1682[n1682];
l7 = v1682[n1682];
b1683: {
l8 = l6;
l9 = l7;
l10 = f286(l0,l1); if (l10 === undefined) break b1683;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1683;
if ((l12 === false)) break b1683;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1683;
l14 = D(l13, l9); if (l14 === undefined) break b1683;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1683;
if ((l16 === false)) break b1683;
l17 = f287(l0,l1); if (l17 === undefined) break b1683;
l18 = D(l17, l9); if (l18 === undefined) break b1683;
l19 = l18;
l20 = f284(l0,l1); if (l20 === undefined) break b1683;
l21 = l20;
l22 = f26(l0,l1,l19,l21); if (l22 === undefined) break b1683;
l23 = l22;
l2.add(l23);
}
}
}
}
b1684: {
return l2;
}
}
function f288(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1685: {
l2 = new RegoSet();
}
b1686: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1686;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1686;
{
const k1687 = keysOf(l5), v1687 = valuesOf(l5);
for (let n1687 = 0; n1687 < v1687.length; n1687++) {
l6 = k1687 === null ? n1687 : k1687[n1687];
l7 = v1687[n1687];
b1688: {
l8 = l6;
l9 = l7;
l10 = f286(l0,l1); if (l10 === undefined) break b1688;
l11 = l10;
b1689: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1689;
if ((l12 === false)) break b1689;
break b1688;}
l13 = new O8(l9);
l2.add(l13);
}
}
}
}
b1690: {
return l2;
}
}
function f289(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1691: {
b1692: {
l3 = undefined;
b1693: {
l4 = f284(l0,l1); if (l4 === undefined) break b1693;
if ((l4 === false)) break b1693;
break b1692;}
l5 = f285(l0,l1); if (l5 === undefined) break b1692;
l6 = l5;
l7 = [];
b1694: {
l8 = f283(l0,l1); if (l8 === undefined) break b1694;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1692;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1695: {
if (l3 !== undefined) break b1695;
l4 = f288(l0,l1); if (l4 === undefined) break b1695;
l5 = l4;
l6 = f289(l0,l1); if (l6 === undefined) break b1695;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b1695;
l9 = l8;
l10 = f284(l0,l1); if (l10 === undefined) break b1695;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1695;
l13 = l12;
l14 = f285(l0,l1); if (l14 === undefined) break b1695;
l15 = l14;
l16 = f283(l0,l1); if (l16 === undefined) break b1695;
l17 = l16;
l18 = f289(l0,l1); if (l18 === undefined) break b1695;
l19 = l18;
l20 = [];
b1696: {
l21 = f288(l0,l1); if (l21 === undefined) break b1696;
l22 = l21;
l23 = f289(l0,l1); if (l23 === undefined) break b1696;
l24 = l23;
l25 = f107(l0,l1,l22,l24); if (l25 === undefined) break b1696;
l26 = l25;
if (!(l26 === "permit")) break b1696;
l27 = f284(l0,l1); if (l27 === undefined) break b1696;
l28 = l27;
l29 = f68(l0,l1,l28); if (l29 === undefined) break b1696;
l30 = l29;
{
const k1697 = keysOf(l30), v1697 = valuesOf(l30);
for (let n1697 = 0; n1697 < v1697.length; n1697++) {
l31 = k1697 === null ? n1697 : k1697[n1697];
l32 = v1697[n1697];
b1698: {
l33 = l31;
l34 = l32;
l20.push(l34);
}
}
}
}
l35 = l20;
l36 = f288(l0,l1); if (l36 === undefined) break b1695;
l37 = l36;
l38 = new O20(l13,l19,l35,l37);
l39 = f24(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1695;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1699: {
if (l3 === undefined) break b1699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1700: {
return l2;
}
}
function f290(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1701: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1701;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1701;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1702: {
if (l3 === undefined) break b1702;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1703: {
return l2;
}
}
function f291(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1704: {
l3 = undefined;
l4 = f291(l0,l1); if (l4 === undefined) break b1704;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1704;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1704;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1704;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1705: {
if (l3 === undefined) break b1705;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1706: {
return l2;
}
}
function f292(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f293(l0,l1) {
let l3,l2;
b1707: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1708: {
if (l3 === undefined) break b1708;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1709: {
return l2;
}
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1710: {
l3 = undefined;
l4 = f292(l0,l1); if (l4 === undefined) break b1710;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1710;
if ((l5 === false)) break b1710;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1710;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1710;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1710;
if ((l9 === false)) break b1710;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1711: {
if (l3 === undefined) break b1711;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1712: {
return l2;
}
}
function f294(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1713: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1713;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1713;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b1713;
if ((l7 === false)) break b1713;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1713;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1713;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1714: {
if (l3 === undefined) break b1714;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1715: {
return l2;
}
}
function f295(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1716: {
b1717: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1717;
if ((l4 === false)) break b1717;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1717;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1717;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1718: {
if (l3 !== undefined) break b1718;
l4 = f295(l0,l1); if (l4 === undefined) break b1718;
l5 = l4;
l6 = f292(l0,l1); if (l6 === undefined) break b1718;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1718;
l8 = l7;
l9 = f45(l0,l1,l5,l8); if (l9 === undefined) break b1718;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1719: {
if (l3 === undefined) break b1719;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1720: {
return l2;
}
}
function f296(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1721: {
b1722: {
l3 = undefined;
l4 = f292(l0,l1); if (l4 === undefined) break b1722;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1722;
if ((l5 === false)) break b1722;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1722;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1722;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1722;
if ((l9 === false)) break b1722;
l10 = f296(l0,l1); if (l10 === undefined) break b1722;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1722;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1722;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1722;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1723: {
if (l3 !== undefined) break b1723;
l4 = f296(l0,l1); if (l4 === undefined) break b1723;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1724: {
if (l3 === undefined) break b1724;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1725: {
return l2;
}
}
function f297(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1726: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1726;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1726;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1726;
if ((l8 === false)) break b1726;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1727: {
if (l3 === undefined) break b1727;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1728: {
return l2;
}
}
function f298(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1729: {
l2 = new RegoSet();
}
b1730: {
l3 = undefined;
l4 = f298(l0,l1); if (l4 === undefined) break b1730;
if ((l4 === false)) break b1730;
l5 = f292(l0,l1); if (l5 === undefined) break b1730;
l6 = l5;
l7 = f26(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1730;
l8 = l7;
l2.add(l8);
}
b1731: {
l3 = undefined;
l4 = f292(l0,l1); if (l4 === undefined) break b1731;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1731;
if ((l5 === false)) break b1731;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1731;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1731;
l8 = l7;
l9 = f31(l0,l1,l8); if (l9 === undefined) break b1731;
if ((l9 === false)) break b1731;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1731;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1731;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1731;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1731;
if ((l15 === false)) break b1731;
l16 = f292(l0,l1); if (l16 === undefined) break b1731;
l17 = l16;
l18 = f26(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1731;
l19 = l18;
l2.add(l19);
}
b1732: {
return l2;
}
}
function f299(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g300(l0,l1) {
let l2,l3,l4,l5,l6;
b1733: {
l2 = new RegoSet();
}
b1734: {
l3 = undefined;
b1735: {
l4 = f295(l0,l1); if (l4 === undefined) break b1735;
if ((l4 === false)) break b1735;
break b1734;}
b1736: {
l5 = f298(l0,l1); if (l5 === undefined) break b1736;
if ((l5 === false)) break b1736;
break b1734;}
l6 = new O8("acquired_on");
l2.add(l6);
}
b1737: {
return l2;
}
}
function f300(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l2;
b1738: {
l3 = undefined;
l4 = f297(l0,l1); if (l4 === undefined) break b1738;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1739: {
if (l3 === undefined) break b1739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1740: {
return l2;
}
}
function f301(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1741: {
b1742: {
l3 = undefined;
b1743: {
l4 = f294(l0,l1); if (l4 === undefined) break b1743;
if ((l4 === false)) break b1743;
break b1742;}
l5 = f292(l0,l1); if (l5 === undefined) break b1742;
l6 = l5;
l7 = f81(l0,l1,l6); if (l7 === undefined) break b1742;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1744: {
if (l3 !== undefined) break b1744;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1745: {
if (l3 === undefined) break b1745;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1746: {
return l2;
}
}
function f302(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1747: {
b1748: {
l3 = undefined;
b1749: {
l4 = f292(l0,l1); if (l4 === undefined) break b1749;
if ((l4 === false)) break b1749;
break b1748;}
l5 = f293(l0,l1); if (l5 === undefined) break b1748;
l6 = l5;
l7 = [];
b1750: {
l8 = f291(l0,l1); if (l8 === undefined) break b1750;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1748;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1751: {
if (l3 !== undefined) break b1751;
l4 = f299(l0,l1); if (l4 === undefined) break b1751;
l5 = l4;
l6 = f300(l0,l1); if (l6 === undefined) break b1751;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b1751;
l9 = l8;
l10 = f292(l0,l1); if (l10 === undefined) break b1751;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1751;
l13 = l12;
l14 = f293(l0,l1); if (l14 === undefined) break b1751;
l15 = l14;
l16 = f291(l0,l1); if (l16 === undefined) break b1751;
l17 = l16;
l18 = f300(l0,l1); if (l18 === undefined) break b1751;
l19 = l18;
l20 = [];
b1752: {
l21 = f299(l0,l1); if (l21 === undefined) break b1752;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1752;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1752;
if ((l26 === false)) break b1752;
l27 = f292(l0,l1); if (l27 === undefined) break b1752;
l28 = l27;
l29 = f68(l0,l1,l28); if (l29 === undefined) break b1752;
l30 = l29;
{
const k1753 = keysOf(l30), v1753 = valuesOf(l30);
for (let n1753 = 0; n1753 < v1753.length; n1753++) {
l31 = k1753 === null ? n1753 : k1753[n1753];
l32 = v1753[n1753];
b1754: {
l33 = l31;
l34 = l32;
l20.push(l34);
}
}
}
}
l35 = l20;
l36 = f299(l0,l1); if (l36 === undefined) break b1751;
l37 = l36;
l38 = new Bare();
b1755: {
l39 = f301(l0,l1); if (l39 === undefined) break b1755;
l38["use_until"] = l39;
}
b1756: {
b1757: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1757;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1757;
l43 = D(l42, "values"); if (l43 === undefined) break b1757;
l40 = merge(l43, l38);
break b1756;
}
l40 = l38;
}
l44 = l40;
l45 = f302(l0,l1); if (l45 === undefined) break b1751;
l46 = l45;
l47 = new O15(l13,l19,l35,l37,l44,l46);
l48 = f24(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1751;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1758: {
if (l3 === undefined) break b1758;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1759: {
return l2;
}
}
function f303(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1760: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1760;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1760;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1761: {
if (l3 === undefined) break b1761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1762: {
return l2;
}
}
function f304(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1763: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1763;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1763;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1763;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1764: {
if (l3 === undefined) break b1764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1765: {
return l2;
}
}
function f305(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f306(l0,l1) {
let l3,l2;
b1766: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1767: {
if (l3 === undefined) break b1767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1768: {
return l2;
}
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1769: {
l3 = undefined;
l4 = [];
b1770: {
l5 = f305(l0,l1); if (l5 === undefined) break b1770;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1770;
{
const k1771 = keysOf(l6), v1771 = valuesOf(l6);
for (let n1771 = 0; n1771 < v1771.length; n1771++) {
l7 = k1771 === null ? n1771 : k1771[n1771];
l8 = v1771[n1771];
b1772: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1772;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1772;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1772;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1772;
if (!Q(l11, l14)) break b1772;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1772;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1772;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1772;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1772;
if (!Q(l15, l18)) break b1772;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1772;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1772;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1772;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1772;
if (!Q(l19, l22)) break b1772;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1773: {
if (l3 === undefined) break b1773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1774: {
return l2;
}
}
function f307(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1775: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1775;
{
const k1776 = keysOf(l4), v1776 = valuesOf(l4);
for (let n1776 = 0; n1776 < v1776.length; n1776++) {
l5 = k1776 === null ? n1776 : k1776[n1776];
l6 = v1776[n1776];
b1777: {
l7 = l5;
l8 = l6;
b1778: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1778;
if ((l9 === false)) break b1778;
break b1777;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1779: {
if (l3 === undefined) break b1779;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1780: {
return l2;
}
}
function f308(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1781: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1781;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1781;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1781;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1781;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1781;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1781;
if (!Q(l6, l9)) break b1781;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1781;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1781;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1781;
l13 = l12;
l14 = f19(l0,l1,l13); if (l14 === undefined) break b1781;
if ((l14 === false)) break b1781;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1782: {
if (l3 === undefined) break b1782;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1783: {
return l2;
}
}
function f309(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1784: {
l2 = new RegoSet();
}
b1785: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1785;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1785;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1785;
l9 = f305(l0,l1); if (l9 === undefined) break b1785;
l10 = l9;
l11 = f26(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1785;
l12 = l11;
l2.add(l12);
}
b1786: {
l3 = undefined;
l4 = f307(l0,l1); if (l4 === undefined) break b1786;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1786;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1786;
if ((l9 === false)) break b1786;
b1787: {
l10 = f308(l0,l1); if (l10 === undefined) break b1787;
if ((l10 === false)) break b1787;
break b1786;}
b1788: {
l11 = f309(l0,l1); if (l11 === undefined) break b1788;
if ((l11 === false)) break b1788;
break b1786;}
l12 = f305(l0,l1); if (l12 === undefined) break b1786;
l13 = l12;
l14 = f26(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1786;
l15 = l14;
l2.add(l15);
}
b1789: {
return l2;
}
}
function f310(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1790: {
b1791: {
l3 = undefined;
b1792: {
l4 = f305(l0,l1); if (l4 === undefined) break b1792;
if ((l4 === false)) break b1792;
break b1791;}
l5 = f306(l0,l1); if (l5 === undefined) break b1791;
l6 = l5;
l7 = [];
b1793: {
l8 = f304(l0,l1); if (l8 === undefined) break b1793;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1791;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1794: {
if (l3 !== undefined) break b1794;
l4 = f310(l0,l1); if (l4 === undefined) break b1794;
l5 = l4;
l6 = new RegoSet();
l7 = f107(l0,l1,l5,l6); if (l7 === undefined) break b1794;
l8 = l7;
l9 = f305(l0,l1); if (l9 === undefined) break b1794;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1794;
l12 = l11;
l13 = f306(l0,l1); if (l13 === undefined) break b1794;
l14 = l13;
l15 = f304(l0,l1); if (l15 === undefined) break b1794;
l16 = l15;
l17 = [];
b1795: {
l18 = f310(l0,l1); if (l18 === undefined) break b1795;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1795;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1795;
l23 = f305(l0,l1); if (l23 === undefined) break b1795;
l24 = l23;
l25 = f68(l0,l1,l24); if (l25 === undefined) break b1795;
l26 = l25;
{
const k1796 = keysOf(l26), v1796 = valuesOf(l26);
for (let n1796 = 0; n1796 < v1796.length; n1796++) {
l27 = k1796 === null ? n1796 : k1796[n1796];
l28 = v1796[n1796];
b1797: {
l29 = l27;
l30 = l28;
l17.push(l30);
}
}
}
}
l31 = l17;
l32 = f310(l0,l1); if (l32 === undefined) break b1794;
l33 = l32;
l34 = new O48(l12,l31,l33);
l35 = f24(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1794;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
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
function f311(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1800: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1800;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1800;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1801: {
if (l3 === undefined) break b1801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1802: {
return l2;
}
}
function f312(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1803: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1803;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1803;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1803;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1804: {
if (l3 === undefined) break b1804;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1805: {
return l2;
}
}
function f313(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f314(l0,l1) {
let l3,l2;
b1806: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1807: {
if (l3 === undefined) break b1807;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1808: {
return l2;
}
}
function g315(l0,l1) {
let l3,l4,l2;
b1809: {
l3 = undefined;
l4 = new O40("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1810: {
if (l3 === undefined) break b1810;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1811: {
return l2;
}
}
function f315(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1812: {
b1813: {
l3 = undefined;
b1814: {
l4 = f313(l0,l1); if (l4 === undefined) break b1814;
if ((l4 === false)) break b1814;
break b1813;}
l5 = f314(l0,l1); if (l5 === undefined) break b1813;
l6 = l5;
l7 = [];
b1815: {
l8 = f312(l0,l1); if (l8 === undefined) break b1815;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1813;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1816: {
if (l3 !== undefined) break b1816;
l4 = f315(l0,l1); if (l4 === undefined) break b1816;
l5 = l4;
l6 = f312(l0,l1); if (l6 === undefined) break b1816;
l7 = l6;
l8 = f313(l0,l1); if (l8 === undefined) break b1816;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b1816;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1817: {
if (l3 === undefined) break b1817;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1818: {
return l2;
}
}
function f316(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1819: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1819;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1819;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1820: {
if (l3 === undefined) break b1820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1821: {
return l2;
}
}
function f317(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1822: {
l3 = undefined;
l4 = f317(l0,l1); if (l4 === undefined) break b1822;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1822;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1822;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1823: {
if (l3 === undefined) break b1823;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1824: {
return l2;
}
}
function f318(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f319(l0,l1) {
let l3,l2;
b1825: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1826: {
if (l3 === undefined) break b1826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1827: {
return l2;
}
}
function g320(l0,l1) {
let l3,l4,l5,l2;
b1828: {
l3 = undefined;
l4 = new Bare();
l5 = new O49("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1829: {
if (l3 === undefined) break b1829;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1830: {
return l2;
}
}
function f320(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1831: {
b1832: {
l3 = undefined;
b1833: {
l4 = f318(l0,l1); if (l4 === undefined) break b1833;
if ((l4 === false)) break b1833;
break b1832;}
l5 = f319(l0,l1); if (l5 === undefined) break b1832;
l6 = l5;
l7 = [];
b1834: {
l8 = f317(l0,l1); if (l8 === undefined) break b1834;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1832;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1835: {
if (l3 !== undefined) break b1835;
l4 = f320(l0,l1); if (l4 === undefined) break b1835;
l5 = l4;
l6 = f317(l0,l1); if (l6 === undefined) break b1835;
l7 = l6;
l8 = f318(l0,l1); if (l8 === undefined) break b1835;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b1835;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f321(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1838: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1838;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1838;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1839: {
if (l3 === undefined) break b1839;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1840: {
return l2;
}
}
function f322(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1841: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1841;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1841;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1841;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1842: {
if (l3 === undefined) break b1842;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1843: {
return l2;
}
}
function f323(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f324(l0,l1) {
let l3,l2;
b1844: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1845: {
if (l3 === undefined) break b1845;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1846: {
return l2;
}
}
function g325(l0,l1) {
let l3,l4,l2;
b1847: {
l3 = undefined;
l4 = new O10("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1848: {
if (l3 === undefined) break b1848;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1849: {
return l2;
}
}
function f325(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1850: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b1850;
l5 = l4;
l6 = f126(l0,l1); if (l6 === undefined) break b1850;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1850;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1851: {
if (l3 === undefined) break b1851;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1852: {
return l2;
}
}
function f326(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1853: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1853;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1853;
l6 = l5;
l7 = f326(l0,l1); if (l7 === undefined) break b1853;
l8 = l7;
l9 = f322(l0,l1); if (l9 === undefined) break b1853;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1853;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1853;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1853;
l13 = l12;
l14 = f35(l0,l1,l6,l8,l13); if (l14 === undefined) break b1853;
l15 = l14;
l16 = f323(l0,l1); if (l16 === undefined) break b1853;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1853;
l18 = l17;
l19 = f34(l0,l1,l18,l15); if (l19 === undefined) break b1853;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1854: {
if (l3 === undefined) break b1854;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1855: {
return l2;
}
}
function f327(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1856: {
l3 = undefined;
l4 = f323(l0,l1); if (l4 === undefined) break b1856;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b1856;
if ((l5 === false)) break b1856;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1856;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b1856;
if (!(l7 === false)) break b1856;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1856;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b1856;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b1856;
if ((l11 === false)) break b1856;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1857: {
if (l3 === undefined) break b1857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1858: {
return l2;
}
}
function f328(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1859: {
b1860: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1860;
l5 = l4;
l6 = f326(l0,l1); if (l6 === undefined) break b1860;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1860;
if ((l8 === false)) break b1860;
l9 = f323(l0,l1); if (l9 === undefined) break b1860;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1860;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1860;
l13 = l12;
l14 = f34(l0,l1,l11,l13); if (l14 === undefined) break b1860;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1861: {
if (l3 !== undefined) break b1861;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1861;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1861;
l6 = null;
if (!Q(l5, l6)) break b1861;
l7 = f327(l0,l1); if (l7 === undefined) break b1861;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1862: {
if (l3 !== undefined) break b1862;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1862;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1862;
l6 = l5;
l7 = f174(l0,l1,l6); if (l7 === undefined) break b1862;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1862;
l10 = l9;
l11 = f327(l0,l1); if (l11 === undefined) break b1862;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1862;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1862;
if ((l14 === false)) break b1862;
l15 = f327(l0,l1); if (l15 === undefined) break b1862;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1863: {
if (l3 !== undefined) break b1863;
l4 = f328(l0,l1); if (l4 === undefined) break b1863;
if ((l4 === false)) break b1863;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1863;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b1863;
l7 = l6;
l8 = f174(l0,l1,l7); if (l8 === undefined) break b1863;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1864: {
if (l3 !== undefined) break b1864;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1864;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1864;
l6 = l5;
l7 = f174(l0,l1,l6); if (l7 === undefined) break b1864;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1864;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1864;
l13 = l12;
l14 = f323(l0,l1); if (l14 === undefined) break b1864;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1864;
l16 = l15;
l17 = f34(l0,l1,l16,l13); if (l17 === undefined) break b1864;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1865: {
if (l3 === undefined) break b1865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1866: {
return l2;
}
}
function f329(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1867: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1867;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1867;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1867;
l7 = l6;
l8 = f329(l0,l1); if (l8 === undefined) break b1867;
l9 = l8;
l10 = f182(l0,l1,l7,l9); if (l10 === undefined) break b1867;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1868: {
if (l3 === undefined) break b1868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1869: {
return l2;
}
}
function f330(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function f331(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1870: {
b1871: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1871;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1871;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1871;
if ((l10 === false)) break b1871;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1872: {
if (l4 !== undefined) break b1872;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1872;
l7 = l6;
l8 = f330(l0,l1); if (l8 === undefined) break b1872;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1872;
if ((l10 === false)) break b1872;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1873: {
if (l4 !== undefined) break b1873;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1874: {
if (l4 === undefined) break b1874;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1875: {
return l2;
}
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1876: {
b1877: {
l3 = undefined;
l4 = f328(l0,l1); if (l4 === undefined) break b1877;
if ((l4 === false)) break b1877;
l5 = f323(l0,l1); if (l5 === undefined) break b1877;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b1877;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1877;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1878: {
if (l3 !== undefined) break b1878;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f332(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l2;
b1881: {
b1882: {
l3 = undefined;
b1883: {
l4 = f323(l0,l1); if (l4 === undefined) break b1883;
if ((l4 === false)) break b1883;
break b1882;}
l5 = f324(l0,l1); if (l5 === undefined) break b1882;
l6 = l5;
l7 = [];
b1884: {
l8 = f322(l0,l1); if (l8 === undefined) break b1884;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1882;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1885: {
if (l3 !== undefined) break b1885;
b1886: {
l4 = f323(l0,l1); if (l4 === undefined) break b1886;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1886;
if ((l5 === false)) break b1886;
break b1885;}
l6 = f325(l0,l1); if (l6 === undefined) break b1885;
l7 = l6;
l8 = f324(l0,l1); if (l8 === undefined) break b1885;
l9 = l8;
l10 = f322(l0,l1); if (l10 === undefined) break b1885;
l11 = l10;
l12 = f323(l0,l1); if (l12 === undefined) break b1885;
l13 = l12;
l14 = new O50(l7,l9);
l15 = f135(l0,l1,l14,l11,l13); if (l15 === undefined) break b1885;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1887: {
if (l3 !== undefined) break b1887;
b1888: {
l4 = f329(l0,l1); if (l4 === undefined) break b1888;
if ((l4 === false)) break b1888;
break b1887;}
l5 = f323(l0,l1); if (l5 === undefined) break b1887;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1887;
l8 = l7;
l9 = f324(l0,l1); if (l9 === undefined) break b1887;
l10 = l9;
l11 = f322(l0,l1); if (l11 === undefined) break b1887;
l12 = l11;
l13 = new O3(l8);
l14 = new RegoSet();
l15 = new O8("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f24(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1887;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1889: {
if (l3 !== undefined) break b1889;
l4 = f329(l0,l1); if (l4 === undefined) break b1889;
l5 = l4;
l6 = f331(l0,l1,l5); if (l6 === undefined) break b1889;
l7 = l6;
l8 = l7;
l9 = f323(l0,l1); if (l9 === undefined) break b1889;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1889;
l12 = l11;
l13 = f322(l0,l1); if (l13 === undefined) break b1889;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1889;
l15 = H(l14) ? l14.audit_report : undefined; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1889;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1889;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1889;
l20 = l19;
l21 = f329(l0,l1); if (l21 === undefined) break b1889;
l22 = l21;
l23 = f326(l0,l1); if (l23 === undefined) break b1889;
l24 = l23;
l25 = f128(l0,l1,l22,l24); if (l25 === undefined) break b1889;
l26 = l25;
l27 = f322(l0,l1); if (l27 === undefined) break b1889;
l28 = l27;
l29 = f323(l0,l1); if (l29 === undefined) break b1889;
l30 = l29;
l31 = f132(l0,l1,l28,l30,l26); if (l31 === undefined) break b1889;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1889;
l34 = l33;
l35 = f332(l0,l1); if (l35 === undefined) break b1889;
l36 = l35;
l37 = b_or(l34,l36); if (l37 === undefined) break b1889;
l38 = l37;
l39 = f324(l0,l1); if (l39 === undefined) break b1889;
l40 = l39;
l41 = f322(l0,l1); if (l41 === undefined) break b1889;
l42 = l41;
l43 = [];
b1890: {
l44 = f325(l0,l1); if (l44 === undefined) break b1890;
l45 = D(l44, l8); if (l45 === undefined) break b1890;
if ((l45 === false)) break b1890;
l46 = f323(l0,l1); if (l46 === undefined) break b1890;
l47 = l46;
l48 = f68(l0,l1,l47); if (l48 === undefined) break b1890;
l49 = l48;
{
const k1891 = keysOf(l49), v1891 = valuesOf(l49);
for (let n1891 = 0; n1891 < v1891.length; n1891++) {
l50 = k1891 === null ? n1891 : k1891[n1891];
l51 = v1891[n1891];
b1892: {
l52 = l50;
l53 = l51;
l43.push(l53);
}
}
}
}
l54 = l43;
l55 = new RegoSet();
b1893: {
l56 = f325(l0,l1); if (l56 === undefined) break b1893;
l57 = D(l56, l8); if (l57 === undefined) break b1893;
l58 = l57;
l59 = f323(l0,l1); if (l59 === undefined) break b1893;
l60 = l59;
l61 = f26(l0,l1,l58,l60); if (l61 === undefined) break b1893;
l62 = l61;
l63 = f329(l0,l1); if (l63 === undefined) break b1893;
l64 = H(l63) ? l63.name : undefined; if (l64 === undefined && (l64 = S(l63, "name")) === undefined) break b1893;
l65 = l64;
l66 = new O13(l65);
l67 = b_object_union(l62,l66); if (l67 === undefined) break b1893;
l68 = l67;
l55.add(l68);
}
l69 = l55;
l70 = f330(l0,l1); if (l70 === undefined) break b1889;
l71 = l70;
l72 = f329(l0,l1); if (l72 === undefined) break b1889;
l73 = H(l72) ? l72.name : undefined; if (l73 === undefined && (l73 = S(l72, "name")) === undefined) break b1889;
l74 = l73;
l75 = new RegoSet();
b1894: {
l76 = f328(l0,l1); if (l76 === undefined) break b1894;
if ((l76 === false)) break b1894;
l77 = f323(l0,l1); if (l77 === undefined) break b1894;
l78 = H(l77) ? l77.joined : undefined; if (l78 === undefined && (l78 = S(l77, "joined")) === undefined) break b1894;
l79 = l78;
l80 = f26(l0,l1,"ethics_staff_absent",l79); if (l80 === undefined) break b1894;
l81 = l80;
l75.add(l81);
}
l82 = l75;
l83 = new O48(l38,l54,l69);
l84 = new O21(l71,l74);
l83["values"] = l84;
l83["warnings"] = l82;
l85 = f24(l0,l1,l40,l42,l8,l83); if (l85 === undefined) break b1889;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1895: {
if (l3 === undefined) break b1895;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1896: {
return l2;
}
}
function f333(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1897: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1897;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1897;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1898: {
if (l3 === undefined) break b1898;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1899: {
return l2;
}
}
function f334(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1900: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1900;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1900;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1900;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1900;
if (!(l7 === "ip_address")) break b1900;
l8 = f334(l0,l1); if (l8 === undefined) break b1900;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1900;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1900;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1901: {
if (l3 === undefined) break b1901;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1902: {
return l2;
}
}
function f335(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f336(l0,l1) {
let l3,l2;
b1903: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1904: {
if (l3 === undefined) break b1904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1905: {
return l2;
}
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1906: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1906;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b1906;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1907: {
if (l3 === undefined) break b1907;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1908: {
return l2;
}
}
function f337(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1909: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1909;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b1909;
l8 = l7;
l9 = f337(l0,l1); if (l9 === undefined) break b1909;
l10 = l9;
l11 = f41(l0,l1,l8,l10); if (l11 === undefined) break b1909;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1910: {
if (l3 === undefined) break b1910;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1911: {
return l2;
}
}
function f338(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1912: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1912;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1912;
l7 = l6;
l8 = f334(l0,l1); if (l8 === undefined) break b1912;
l9 = l8;
l10 = f335(l0,l1); if (l10 === undefined) break b1912;
l11 = l10;
l12 = f126(l0,l1); if (l12 === undefined) break b1912;
l13 = l12;
l14 = f129(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1912;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1913: {
if (l3 === undefined) break b1913;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1914: {
return l2;
}
}
function f339(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1915: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1915;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b1915;
if ((l5 === false)) break b1915;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1915;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b1915;
if (!(l7 === true)) break b1915;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1916: {
if (l3 === undefined) break b1916;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1917: {
return l2;
}
}
function f340(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1918: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1918;
l5 = l4;
l6 = f337(l0,l1); if (l6 === undefined) break b1918;
l7 = l6;
l8 = f47(l0,l1,l5,l7); if (l8 === undefined) break b1918;
l9 = l8;
l10 = f339(l0,l1); if (l10 === undefined) break b1918;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b1918;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b1918;
l15 = l14;
l16 = new RegoSet();
b1919: {
l17 = f340(l0,l1); if (l17 === undefined) break b1919;
if ((l17 === false)) break b1919;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b1918;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1920: {
if (l3 === undefined) break b1920;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1921: {
return l2;
}
}
function f341(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l2,l3,l4,l5,l6;
b1922: {
l2 = new RegoSet();
}
b1923: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1923;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1923;
if (!(l5 === "unknown")) break b1923;
l6 = new O8("last_done_on");
l2.add(l6);
}
b1924: {
return l2;
}
}
function f342(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g343(l0,l1) {
let l3,l4,l2;
b1925: {
l3 = undefined;
l4 = new O10("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1926: {
if (l3 === undefined) break b1926;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1927: {
return l2;
}
}
function f343(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g343(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g344(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1928: {
l2 = new RegoSet();
}
b1929: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1929;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1929;
l7 = l6;
{
const k1930 = keysOf(l7), v1930 = valuesOf(l7);
for (let n1930 = 0; n1930 < v1930.length; n1930++) {
l8 = k1930 === null ? n1930 : k1930[n1930];
l9 = v1930[n1930];
b1931: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b1932: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1932;
l5 = l4;
l6 = f335(l0,l1); if (l6 === undefined) break b1932;
l7 = l6;
l8 = f339(l0,l1); if (l8 === undefined) break b1932;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b1932;
l10 = l9;
l11 = f132(l0,l1,l5,l7,l10); if (l11 === undefined) break b1932;
l12 = l11;
{
const k1933 = keysOf(l12), v1933 = valuesOf(l12);
for (let n1933 = 0; n1933 < v1933.length; n1933++) {
l13 = k1933 === null ? n1933 : k1933[n1933];
l14 = v1933[n1933];
b1934: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1935: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1935;
l5 = l4;
l6 = f337(l0,l1); if (l6 === undefined) break b1935;
l7 = l6;
l8 = f61(l0,l1,l5,l7); if (l8 === undefined) break b1935;
l9 = l8;
{
const k1936 = keysOf(l9), v1936 = valuesOf(l9);
for (let n1936 = 0; n1936 < v1936.length; n1936++) {
l10 = k1936 === null ? n1936 : k1936[n1936];
l11 = v1936[n1936];
b1937: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1938: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1938;
if ((l4 === false)) break b1938;
l5 = f335(l0,l1); if (l5 === undefined) break b1938;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b1938;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1938;
l9 = l8;
{
const k1939 = keysOf(l9), v1939 = valuesOf(l9);
for (let n1939 = 0; n1939 < v1939.length; n1939++) {
l10 = k1939 === null ? n1939 : k1939[n1939];
l11 = v1939[n1939];
b1940: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1941: {
return l2;
}
}
function f344(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1942: {
l2 = new RegoSet();
}
b1943: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1943;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1943;
l6 = l5;
l7 = f343(l0,l1); if (l7 === undefined) break b1943;
l8 = D(l7, l6); if (l8 === undefined) break b1943;
l9 = l8;
l10 = f335(l0,l1); if (l10 === undefined) break b1943;
l11 = l10;
l12 = f26(l0,l1,l9,l11); if (l12 === undefined) break b1943;
l13 = l12;
l14 = f339(l0,l1); if (l14 === undefined) break b1943;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b1943;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b1943;
l17 = l16;
l18 = new O13(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b1943;
l20 = l19;
l2.add(l20);
}
b1944: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1944;
l5 = l4;
l6 = f337(l0,l1); if (l6 === undefined) break b1944;
l7 = l6;
l8 = f73(l0,l1,l5,l7); if (l8 === undefined) break b1944;
l9 = l8;
{
const k1945 = keysOf(l9), v1945 = valuesOf(l9);
for (let n1945 = 0; n1945 < v1945.length; n1945++) {
l10 = k1945 === null ? n1945 : k1945[n1945];
l11 = v1945[n1945];
b1946: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1947: {
l3 = undefined;
l4 = f340(l0,l1); if (l4 === undefined) break b1947;
if ((l4 === false)) break b1947;
l5 = f335(l0,l1); if (l5 === undefined) break b1947;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b1947;
l7 = l6;
l8 = f26(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b1947;
l9 = l8;
l2.add(l9);
}
b1948: {
return l2;
}
}
function f345(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l2;
b1949: {
b1950: {
l3 = undefined;
b1951: {
l4 = f335(l0,l1); if (l4 === undefined) break b1951;
if ((l4 === false)) break b1951;
break b1950;}
l5 = f336(l0,l1); if (l5 === undefined) break b1950;
l6 = l5;
l7 = [];
b1952: {
l8 = f334(l0,l1); if (l8 === undefined) break b1952;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1950;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1953: {
if (l3 !== undefined) break b1953;
l4 = f341(l0,l1); if (l4 === undefined) break b1953;
l5 = l4;
l6 = f342(l0,l1); if (l6 === undefined) break b1953;
l7 = l6;
l8 = f59(l0,l1,l5,l7); if (l8 === undefined) break b1953;
l9 = l8;
l10 = f338(l0,l1); if (l10 === undefined) break b1953;
l11 = l10;
l12 = f337(l0,l1); if (l12 === undefined) break b1953;
l13 = l12;
l14 = f65(l0,l1,l11,l13); if (l14 === undefined) break b1953;
l15 = l14;
l16 = [];
b1954: {
l17 = f339(l0,l1); if (l17 === undefined) break b1954;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b1954;
l19 = l18;
l20 = f343(l0,l1); if (l20 === undefined) break b1954;
l21 = D(l20, l19); if (l21 === undefined) break b1954;
if ((l21 === false)) break b1954;
l22 = f335(l0,l1); if (l22 === undefined) break b1954;
l23 = l22;
l24 = f68(l0,l1,l23); if (l24 === undefined) break b1954;
l25 = l24;
{
const k1955 = keysOf(l25), v1955 = valuesOf(l25);
for (let n1955 = 0; n1955 < v1955.length; n1955++) {
l26 = k1955 === null ? n1955 : k1955[n1955];
l27 = v1955[n1955];
b1956: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b1957: {
l32 = f340(l0,l1); if (l32 === undefined) break b1957;
if ((l32 === false)) break b1957;
l33 = f335(l0,l1); if (l33 === undefined) break b1957;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b1957;
l35 = l34;
l36 = f64(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b1957;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f70(l0,l1,l39); if (l40 === undefined) break b1953;
l41 = l40;
l42 = f336(l0,l1); if (l42 === undefined) break b1953;
l43 = l42;
l44 = f334(l0,l1); if (l44 === undefined) break b1953;
l45 = l44;
l46 = f344(l0,l1); if (l46 === undefined) break b1953;
l47 = l46;
l48 = f342(l0,l1); if (l48 === undefined) break b1953;
l49 = l48;
l50 = f345(l0,l1); if (l50 === undefined) break b1953;
l51 = l50;
l52 = f339(l0,l1); if (l52 === undefined) break b1953;
l53 = H(l52) ? l52.period : undefined; if (l53 === undefined && (l53 = S(l52, "period")) === undefined) break b1953;
l54 = H(l53) ? l53.last : undefined; if (l54 === undefined && (l54 = S(l53, "last")) === undefined) break b1953;
l55 = l54;
l56 = f339(l0,l1); if (l56 === undefined) break b1953;
l57 = H(l56) ? l56.period : undefined; if (l57 === undefined && (l57 = S(l56, "period")) === undefined) break b1953;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b1953;
l59 = l58;
l60 = new O20(l47,l49,l41,l51);
l61 = new O21(l55,l59);
l60["values"] = l61;
l62 = f24(l0,l1,l43,l45,l9,l60); if (l62 === undefined) break b1953;
l63 = l62;
if (l3 === undefined) l3 = l63; else if (!Q(l3, l63)) conflict();
}
b1958: {
if (l3 === undefined) break b1958;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1959: {
return l2;
}
}
function f346(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1960: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1960;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1960;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1961: {
if (l3 === undefined) break b1961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1962: {
return l2;
}
}
function f347(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1963: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1963;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1963;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1963;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1964: {
if (l3 === undefined) break b1964;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1965: {
return l2;
}
}
function f348(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f349(l0,l1) {
let l3,l2;
b1966: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1967: {
if (l3 === undefined) break b1967;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1968: {
return l2;
}
}
function g350(l0,l1) {
let l3,l4,l2;
b1969: {
l3 = undefined;
l4 = new O51("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1970: {
if (l3 === undefined) break b1970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1971: {
return l2;
}
}
function f350(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f351(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l2;
b1972: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b1972;
l11 = l10;
l12 = new RegoSet();
b1973: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b1973;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b1973;
{
const k1974 = keysOf(l15), v1974 = valuesOf(l15);
for (let n1974 = 0; n1974 < v1974.length; n1974++) {
l16 = k1974 === null ? n1974 : k1974[n1974];
l17 = v1974[n1974];
b1975: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1975;
l21 = l20;
{
const k1976 = keysOf(l21), v1976 = valuesOf(l21);
for (let n1976 = 0; n1976 < v1976.length; n1976++) {
l22 = k1976 === null ? n1976 : k1976[n1976];
l23 = v1976[n1976];
b1977: {
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
b1978: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b1978;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b1978;
{
const k1979 = keysOf(l30), v1979 = valuesOf(l30);
for (let n1979 = 0; n1979 < v1979.length; n1979++) {
l31 = k1979 === null ? n1979 : k1979[n1979];
l32 = v1979[n1979];
b1980: {
l33 = l31;
l34 = l32;
l35 = H(l34) ? l34.code : undefined; if (l35 === undefined && (l35 = S(l34, "code")) === undefined) break b1980;
l36 = l35;
l37 = f26(l0,l1,l36,l34); if (l37 === undefined) break b1980;
l38 = l37;
l39 = new Bare();
b1981: {
l40 = ["borne_by","imposed_by"];
l41 = l40;
{
const k1982 = keysOf(l41), v1982 = valuesOf(l41);
for (let n1982 = 0; n1982 < v1982.length; n1982++) {
l42 = k1982 === null ? n1982 : k1982[n1982];
l43 = v1982[n1982];
b1983: {
l44 = l42;
l45 = l43;
l46 = D(l34, l45); if (l46 === undefined) break b1983;
l47 = l46;
l48 = b_sort(l47); if (l48 === undefined) break b1983;
l49 = l48;
insertOnce(l39, l45, l49);
}
}
}
}
l50 = l39;
l51 = b_object_union(l38,l50); if (l51 === undefined) break b1980;
l52 = l51;
l27.push(l52);
}
}
}
}
l53 = l27;
l54 = new O52(l26,l53);
l55 = f24(l0,l1,l11,l8,"listed",l54); if (l55 === undefined) break b1972;
l56 = l55;
if (l6 === undefined) l6 = l56; else if (!Q(l6, l56)) conflict();
}
b1984: {
if (l6 === undefined) break b1984;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1985: {
return l2;
}
}
function g352(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1986: {
b1987: {
l3 = undefined;
b1988: {
l4 = f348(l0,l1); if (l4 === undefined) break b1988;
if ((l4 === false)) break b1988;
break b1987;}
l5 = f349(l0,l1); if (l5 === undefined) break b1987;
l6 = l5;
l7 = [];
b1989: {
l8 = f347(l0,l1); if (l8 === undefined) break b1989;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b1987;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1990: {
if (l3 !== undefined) break b1990;
l4 = f350(l0,l1); if (l4 === undefined) break b1990;
l5 = l4;
l6 = f347(l0,l1); if (l6 === undefined) break b1990;
l7 = l6;
l8 = f348(l0,l1); if (l8 === undefined) break b1990;
l9 = l8;
l10 = f351(l0,l1,l5,l7,l9); if (l10 === undefined) break b1990;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1991: {
if (l3 === undefined) break b1991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1992: {
return l2;
}
}
function f352(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1993: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1993;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1993;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1994: {
if (l3 === undefined) break b1994;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1995: {
return l2;
}
}
function f353(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1996: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b1996;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1996;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1996;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1997: {
if (l3 === undefined) break b1997;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1998: {
return l2;
}
}
function f354(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f355(l0,l1) {
let l3,l2;
b1999: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b2000: {
if (l3 === undefined) break b2000;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2001: {
return l2;
}
}
function g356(l0,l1) {
let l3,l4,l2;
b2002: {
l3 = undefined;
l4 = new O40("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2003: {
if (l3 === undefined) break b2003;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2004: {
return l2;
}
}
function f356(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2005: {
b2006: {
l3 = undefined;
b2007: {
l4 = f354(l0,l1); if (l4 === undefined) break b2007;
if ((l4 === false)) break b2007;
break b2006;}
l5 = f355(l0,l1); if (l5 === undefined) break b2006;
l6 = l5;
l7 = [];
b2008: {
l8 = f353(l0,l1); if (l8 === undefined) break b2008;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2006;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2009: {
if (l3 !== undefined) break b2009;
l4 = f356(l0,l1); if (l4 === undefined) break b2009;
l5 = l4;
l6 = f353(l0,l1); if (l6 === undefined) break b2009;
l7 = l6;
l8 = f354(l0,l1); if (l8 === undefined) break b2009;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2009;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2010: {
if (l3 === undefined) break b2010;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2011: {
return l2;
}
}
function f357(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2012: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2012;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2012;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2013: {
if (l3 === undefined) break b2013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2014: {
return l2;
}
}
function f358(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2015: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2015;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2015;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b2015;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2016: {
if (l3 === undefined) break b2016;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2017: {
return l2;
}
}
function f359(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f360(l0,l1) {
let l3,l2;
b2018: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b2019: {
if (l3 === undefined) break b2019;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2020: {
return l2;
}
}
function g361(l0,l1) {
let l3,l4,l5,l2;
b2021: {
l3 = undefined;
l4 = new Bare();
l5 = new O10("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2022: {
if (l3 === undefined) break b2022;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2023: {
return l2;
}
}
function f361(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g362(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2024: {
b2025: {
l3 = undefined;
b2026: {
l4 = f359(l0,l1); if (l4 === undefined) break b2026;
if ((l4 === false)) break b2026;
break b2025;}
l5 = f360(l0,l1); if (l5 === undefined) break b2025;
l6 = l5;
l7 = [];
b2027: {
l8 = f358(l0,l1); if (l8 === undefined) break b2027;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2025;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2028: {
if (l3 !== undefined) break b2028;
l4 = f361(l0,l1); if (l4 === undefined) break b2028;
l5 = l4;
l6 = f358(l0,l1); if (l6 === undefined) break b2028;
l7 = l6;
l8 = f359(l0,l1); if (l8 === undefined) break b2028;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b2028;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2029: {
if (l3 === undefined) break b2029;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2030: {
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
let l3,l4,l5,l6,l7,l2;
b2031: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2031;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2031;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2032: {
if (l3 === undefined) break b2032;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2033: {
return l2;
}
}
function f363(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2034: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b2034;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2034;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b2034;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2035: {
if (l3 === undefined) break b2035;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2036: {
return l2;
}
}
function f364(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f365(l0,l1) {
let l3,l2;
b2037: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b2038: {
if (l3 === undefined) break b2038;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2039: {
return l2;
}
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2040: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2040;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b2040;
l6 = l5;
l7 = f364(l0,l1); if (l7 === undefined) break b2040;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b2040;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b2040;
if ((l10 === false)) break b2040;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2041: {
if (l3 === undefined) break b2041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2042: {
return l2;
}
}
function f366(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2043: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2043;
if ((l4 === false)) break b2043;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2043;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2043;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b2043;
if (!(l7 === true)) break b2043;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2043;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b2043;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b2043;
if (!(l10 === true)) break b2043;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2044: {
if (l3 === undefined) break b2044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2045: {
return l2;
}
}
function f367(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2046: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2046;
if ((l4 === false)) break b2046;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2046;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2046;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b2046;
l8 = l7;
l9 = f364(l0,l1); if (l9 === undefined) break b2046;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b2046;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b2046;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b2046;
if ((l13 === false)) break b2046;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2047: {
if (l3 === undefined) break b2047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2048: {
return l2;
}
}
function f368(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function f369(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2049: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2049;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2049;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2049;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2049;
l15 = l14;
if (!(l15 === "z")) break b2049;
l16 = b_count(l5); if (l16 === undefined) break b2049;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2049;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2049;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2050: {
if (l4 === undefined) break b2050;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2051: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2051;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2051;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2051;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2051;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2051;
if ((l16 === false)) break b2051;
l17 = b_count(l5); if (l17 === undefined) break b2051;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2051;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2051;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2052: {
if (l4 === undefined) break b2052;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2053: {
return l2;
}
}
function f370(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2054: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2054;
l9 = l8;
if (!(l9 === ".")) break b2054;
l10 = f369(l0,l1,l5); if (l10 === undefined) break b2054;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2054;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2054;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2054;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2054;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2055: {
if (l4 === undefined) break b2055;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2056: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2056;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2056;
if ((l10 === false)) break b2056;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2057: {
if (l4 === undefined) break b2057;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2058: {
return l2;
}
}
function f371(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2059: {
l4 = undefined;
l5 = l3;
l6 = f370(l0,l1,l5); if (l6 === undefined) break b2059;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2059;
if ((l8 === false)) break b2059;
l9 = f370(l0,l1,l5); if (l9 === undefined) break b2059;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2059;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2059;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2060: {
if (l4 === undefined) break b2060;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2061: {
l4 = undefined;
l5 = l3;
l6 = f370(l0,l1,l5); if (l6 === undefined) break b2061;
l7 = l6;
if (!(l7 === "")) break b2061;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2062: {
if (l4 === undefined) break b2062;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2063: {
return l2;
}
}
function f372(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2064: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2064;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2064;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2064;
l12 = D(l11, l9); if (l12 === undefined) break b2064;
b2065: {
b2066: {
break b2065;
}
break b2064;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2064;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2064;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2064;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2064;
l24 = D(l23, l15); if (l24 === undefined) break b2064;
b2067: {
b2068: {
break b2067;
}
break b2064;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2064;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2064;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2064;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2064;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2064;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2064;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2064;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2064;
l53 = l52;
l54 = f371(l0,l1,l5); if (l54 === undefined) break b2064;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2064;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2064;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2064;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2064;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2064;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2064;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2064;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2064;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2064;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2069: {
if (l4 === undefined) break b2069;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2070: {
return l2;
}
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2071: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2071;
l5 = l4;
l6 = f372(l0,l1,l5); if (l6 === undefined) break b2071;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2072: {
if (l3 === undefined) break b2072;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2073: {
return l2;
}
}
function f373(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2074: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2074;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2074;
l6 = l5;
l7 = f372(l0,l1,l6); if (l7 === undefined) break b2074;
l8 = l7;
l9 = l8;
l10 = f373(l0,l1); if (l10 === undefined) break b2074;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2074;
if ((l12 === false)) break b2074;
l13 = f373(l0,l1); if (l13 === undefined) break b2074;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2074;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2075: {
if (l3 === undefined) break b2075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2076: {
return l2;
}
}
function f374(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2077: {
l2 = new RegoSet();
}
b2078: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2078;
if ((l4 === false)) break b2078;
b2079: {
l5 = f368(l0,l1); if (l5 === undefined) break b2079;
if ((l5 === false)) break b2079;
break b2078;}
l6 = f364(l0,l1); if (l6 === undefined) break b2078;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2078;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2078;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2078;
l12 = l11;
l13 = f374(l0,l1); if (l13 === undefined) break b2078;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2078;
if ((l15 === false)) break b2078;
l16 = f364(l0,l1); if (l16 === undefined) break b2078;
l17 = l16;
l18 = f26(l0,l1,"locked_out",l17); if (l18 === undefined) break b2078;
l19 = l18;
l2.add(l19);
}
b2080: {
return l2;
}
}
function f375(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2081: {
l2 = new RegoSet();
}
b2082: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2082;
if ((l4 === false)) break b2082;
b2083: {
l5 = f368(l0,l1); if (l5 === undefined) break b2083;
if ((l5 === false)) break b2083;
break b2082;}
b2084: {
l6 = f374(l0,l1); if (l6 === undefined) break b2084;
if ((l6 === false)) break b2084;
break b2082;}
l7 = new O8("last_failure_at");
l2.add(l7);
}
b2085: {
return l2;
}
}
function f376(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2086: {
b2087: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2087;
if ((l4 === false)) break b2087;
l5 = f364(l0,l1); if (l5 === undefined) break b2087;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2087;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2087;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2088: {
if (l3 !== undefined) break b2088;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2089: {
if (l3 === undefined) break b2089;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2090: {
return l2;
}
}
function f377(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function f378(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2091: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2091;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2091;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2091;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2091;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2091;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2091;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2092: {
if (l4 === undefined) break b2092;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2093: {
return l2;
}
}
function f379(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2094: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2094;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2094;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2094;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2094;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2094;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2095: {
if (l5 === undefined) break b2095;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2096: {
return l2;
}
}
function f380(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2097: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2097;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2097;
l8 = D(l7, l5); if (l8 === undefined) break b2097;
b2098: {
b2099: {
break b2098;
}
break b2097;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2100: {
if (l4 === undefined) break b2100;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2101: {
return l2;
}
}
function f381(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2102: {
l4 = undefined;
l5 = l3;
l6 = f370(l0,l1,l5); if (l6 === undefined) break b2102;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2102;
if ((l8 === false)) break b2102;
l9 = f370(l0,l1,l5); if (l9 === undefined) break b2102;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2102;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2103: {
if (l4 === undefined) break b2103;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2104: {
l4 = undefined;
l5 = l3;
l6 = f370(l0,l1,l5); if (l6 === undefined) break b2104;
l7 = l6;
if (!(l7 === "")) break b2104;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2105: {
if (l4 === undefined) break b2105;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2106: {
return l2;
}
}
function f382(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2107: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f378(l0,l1,l6); if (l8 === undefined) break b2107;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2107;
l11 = l10;
l12 = l11;
l13 = f379(l0,l1,l6,l12); if (l13 === undefined) break b2107;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2107;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2107;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2107;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2107;
l24 = l23;
l25 = f380(l0,l1,l24); if (l25 === undefined) break b2107;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2107;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2107;
l32 = l31;
l33 = f380(l0,l1,l32); if (l33 === undefined) break b2107;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2107;
l38 = l37;
l39 = f381(l0,l1,l6); if (l39 === undefined) break b2107;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2107;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2108: {
if (l5 === undefined) break b2108;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2109: {
return l2;
}
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2110: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b2110;
if ((l4 === false)) break b2110;
l5 = f374(l0,l1); if (l5 === undefined) break b2110;
if ((l5 === false)) break b2110;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2110;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2110;
l8 = l7;
l9 = f364(l0,l1); if (l9 === undefined) break b2110;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2110;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2110;
l12 = l11;
l13 = f382(l0,l1,l8,l12); if (l13 === undefined) break b2110;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2111: {
if (l3 === undefined) break b2111;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2112: {
return l2;
}
}
function f383(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b2113: {
b2114: {
l3 = undefined;
b2115: {
l4 = f364(l0,l1); if (l4 === undefined) break b2115;
if ((l4 === false)) break b2115;
break b2114;}
l5 = f365(l0,l1); if (l5 === undefined) break b2114;
l6 = l5;
l7 = [];
b2116: {
l8 = f363(l0,l1); if (l8 === undefined) break b2116;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2114;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2117: {
if (l3 !== undefined) break b2117;
l4 = f375(l0,l1); if (l4 === undefined) break b2117;
l5 = l4;
l6 = f376(l0,l1); if (l6 === undefined) break b2117;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b2117;
l9 = l8;
l10 = f364(l0,l1); if (l10 === undefined) break b2117;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2117;
l13 = l12;
l14 = f377(l0,l1); if (l14 === undefined) break b2117;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2117;
l17 = l16;
l18 = f364(l0,l1); if (l18 === undefined) break b2117;
l19 = l18;
l20 = f81(l0,l1,l19); if (l20 === undefined) break b2117;
l21 = l20;
l22 = f365(l0,l1); if (l22 === undefined) break b2117;
l23 = l22;
l24 = f363(l0,l1); if (l24 === undefined) break b2117;
l25 = l24;
l26 = f376(l0,l1); if (l26 === undefined) break b2117;
l27 = l26;
l28 = f375(l0,l1); if (l28 === undefined) break b2117;
l29 = l28;
l30 = new Bare();
b2118: {
l31 = f383(l0,l1); if (l31 === undefined) break b2118;
l30["locked_until"] = l31;
}
b2119: {
b2120: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b2120;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b2120;
l35 = D(l34, "values"); if (l35 === undefined) break b2120;
l32 = merge(l35, l30);
break b2119;
}
l32 = l30;
}
l36 = l32;
l37 = new O53(l17,l27,l29,l36,l21);
l38 = f24(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b2117;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b2121: {
if (l3 === undefined) break b2121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2122: {
return l2;
}
}
function f384(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2123: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2123;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2123;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2124: {
if (l3 === undefined) break b2124;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2125: {
return l2;
}
}
function f385(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2126: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2126;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2126;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2126;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2127: {
if (l3 === undefined) break b2127;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2128: {
return l2;
}
}
function f386(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f387(l0,l1) {
let l3,l2;
b2129: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2130: {
if (l3 === undefined) break b2130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2131: {
return l2;
}
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2132: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2132;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2132;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2132;
if ((l7 === false)) break b2132;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2132;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2132;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2133: {
if (l3 === undefined) break b2133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2134: {
return l2;
}
}
function f388(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2135: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2135;
l5 = l4;
l6 = f386(l0,l1); if (l6 === undefined) break b2135;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2135;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2135;
l9 = l8;
l10 = f45(l0,l1,l5,l9); if (l10 === undefined) break b2135;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2136: {
if (l3 === undefined) break b2136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2137: {
return l2;
}
}
function f389(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2138: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2138;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2138;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2140: {
return l2;
}
}
function f390(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2141: {
l2 = new RegoSet();
}
b2142: {
l3 = undefined;
l4 = f389(l0,l1); if (l4 === undefined) break b2142;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2142;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2142;
if ((l8 === false)) break b2142;
l2.add("max_age");
}
b2143: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2143;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2143;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2143;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2143;
if ((l8 === false)) break b2143;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2143;
l10 = D(l9, "length"); if (l10 === undefined) break b2143;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2143;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2143;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2143;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2143;
if ((l16 === false)) break b2143;
l2.add("min_length");
}
b2144: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2144;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2144;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2144;
{
const k2145 = keysOf(l6), v2145 = valuesOf(l6);
for (let n2145 = 0; n2145 < v2145.length; n2145++) {
l7 = k2145 === null ? n2145 : k2145[n2145];
l8 = v2145[n2145];
b2146: {
l9 = l7;
l10 = l8;
l11 = f390(l0,l1); if (l11 === undefined) break b2146;
l12 = l11;
b2147: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2147;
if ((l13 === false)) break b2147;
break b2146;}
l2.add("classes");
}
}
}
}
b2148: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2148;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2148;
if ((l5 === false)) break b2148;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2148;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2148;
if (!(l7 === true)) break b2148;
l2.add("default_changed");
}
b2149: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2149;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2149;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2149;
if ((l7 === false)) break b2149;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2149;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2149;
l10 = l9;
l11 = f386(l0,l1); if (l11 === undefined) break b2149;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2149;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2149;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2149;
if ((l15 === false)) break b2149;
l2.add("history");
}
b2150: {
return l2;
}
}
function f391(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2151: {
l3 = undefined;
l4 = new RegoSet();
b2152: {
l5 = f386(l0,l1); if (l5 === undefined) break b2152;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2152;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2152;
{
const k2153 = keysOf(l7), v2153 = valuesOf(l7);
for (let n2153 = 0; n2153 < v2153.length; n2153++) {
l8 = k2153 === null ? n2153 : k2153[n2153];
l9 = v2153[n2153];
b2154: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2155: {
l14 = f390(l0,l1); if (l14 === undefined) break b2155;
{
const k2156 = keysOf(l14), v2156 = valuesOf(l14);
for (let n2156 = 0; n2156 < v2156.length; n2156++) {
l15 = k2156 === null ? n2156 : k2156[n2156];
l16 = v2156[n2156];
b2157: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2151;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2158: {
if (l3 === undefined) break b2158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2159: {
return l2;
}
}
function f392(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l2;
b2160: {
l3 = undefined;
l4 = new O54("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2161: {
if (l3 === undefined) break b2161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2162: {
return l2;
}
}
function f393(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2163: {
l3 = undefined;
l4 = new RegoSet();
b2164: {
l5 = f391(l0,l1); if (l5 === undefined) break b2164;
{
const k2165 = keysOf(l5), v2165 = valuesOf(l5);
for (let n2165 = 0; n2165 < v2165.length; n2165++) {
l6 = k2165 === null ? n2165 : k2165[n2165];
l7 = v2165[n2165];
b2166: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2167: {
l11 = f392(l0,l1); if (l11 === undefined) break b2167;
l10["classes"] = l11;
}
b2168: {
b2169: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2169;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2169;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2169;
l12 = merge(l15, l10);
break b2168;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2166;
l19 = l18;
l20 = f393(l0,l1); if (l20 === undefined) break b2166;
l21 = D(l20, l9); if (l21 === undefined) break b2166;
l22 = l21;
l23 = f386(l0,l1); if (l23 === undefined) break b2166;
l24 = D(l23, l9); if (l24 === undefined) break b2166;
l25 = l24;
l26 = f72(l0,l1,l22,l25,l19); if (l26 === undefined) break b2166;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2170: {
if (l3 === undefined) break b2170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2171: {
return l2;
}
}
function f394(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2172: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2172;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2172;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2172;
if ((l7 === false)) break b2172;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2173: {
if (l3 === undefined) break b2173;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2174: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2174;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2174;
l6 = null;
if (!Q(l5, l6)) break b2174;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2175: {
if (l3 === undefined) break b2175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2176: {
return l2;
}
}
function f395(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2177: {
l2 = new RegoSet();
}
b2178: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2178;
{
const k2179 = keysOf(l4), v2179 = valuesOf(l4);
for (let n2179 = 0; n2179 < v2179.length; n2179++) {
l5 = k2179 === null ? n2179 : k2179[n2179];
l6 = v2179[n2179];
b2180: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2180;
if (!(l9 === "unset")) break b2180;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2180;
l12 = l11;
l13 = new O17(l12);
l2.add(l13);
}
}
}
}
b2181: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2181;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2181;
if ((l5 === false)) break b2181;
b2182: {
l6 = f388(l0,l1); if (l6 === undefined) break b2182;
if ((l6 === false)) break b2182;
break b2181;}
l7 = new O8("changed_on");
l2.add(l7);
}
b2183: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2183;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2183;
if ((l5 === false)) break b2183;
b2184: {
l6 = f395(l0,l1); if (l6 === undefined) break b2184;
if ((l6 === false)) break b2184;
break b2183;}
l7 = new O8("same_as_previous");
l2.add(l7);
}
b2185: {
return l2;
}
}
function f396(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2186: {
l3 = undefined;
l4 = [];
b2187: {
l5 = ["max_age","min_length","classes","default_changed","history"];
l6 = l5;
{
const k2188 = keysOf(l6), v2188 = valuesOf(l6);
for (let n2188 = 0; n2188 < v2188.length; n2188++) {
l7 = k2188 === null ? n2188 : k2188[n2188];
l8 = v2188[n2188];
b2189: {
l9 = l7;
l10 = l8;
l11 = f391(l0,l1); if (l11 === undefined) break b2189;
l12 = D(l11, l10); if (l12 === undefined) break b2189;
if ((l12 === false)) break b2189;
l13 = f386(l0,l1); if (l13 === undefined) break b2189;
l14 = D(l13, l10); if (l14 === undefined) break b2189;
l15 = l14;
l16 = f64(l0,l1,"change_password",l15); if (l16 === undefined) break b2189;
l17 = l16;
l4.push(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2190: {
if (l3 === undefined) break b2190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2191: {
return l2;
}
}
function f397(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2192: {
b2193: {
l3 = undefined;
l4 = f391(l0,l1); if (l4 === undefined) break b2193;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2193;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2193;
if ((l9 === false)) break b2193;
l10 = f391(l0,l1); if (l10 === undefined) break b2193;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2194: {
if (l3 !== undefined) break b2194;
l4 = new RegoSet();
b2195: {
l5 = f386(l0,l1); if (l5 === undefined) break b2195;
{
const k2196 = keysOf(l5), v2196 = valuesOf(l5);
for (let n2196 = 0; n2196 < v2196.length; n2196++) {
l6 = k2196 === null ? n2196 : k2196[n2196];
l7 = v2196[n2196];
b2197: {
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
b2198: {
if (l3 === undefined) break b2198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2199: {
return l2;
}
}
function f398(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2200: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2200;
l5 = l4;
l6 = f386(l0,l1); if (l6 === undefined) break b2200;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2200;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2200;
l9 = l8;
l10 = f45(l0,l1,l5,l9); if (l10 === undefined) break b2200;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2201: {
if (l3 === undefined) break b2201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2202: {
return l2;
}
}
function f399(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l2;
b2203: {
b2204: {
l3 = undefined;
b2205: {
l4 = f386(l0,l1); if (l4 === undefined) break b2205;
if ((l4 === false)) break b2205;
break b2204;}
l5 = f387(l0,l1); if (l5 === undefined) break b2204;
l6 = l5;
l7 = [];
b2206: {
l8 = f385(l0,l1); if (l8 === undefined) break b2206;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2204;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2207: {
if (l3 !== undefined) break b2207;
l4 = f394(l0,l1); if (l4 === undefined) break b2207;
l5 = l4;
l6 = f396(l0,l1); if (l6 === undefined) break b2207;
l7 = l6;
l8 = f108(l0,l1,l5,l7); if (l8 === undefined) break b2207;
l9 = l8;
l10 = f397(l0,l1); if (l10 === undefined) break b2207;
l11 = l10;
l12 = [l11];
l13 = f70(l0,l1,l12); if (l13 === undefined) break b2207;
l14 = l13;
l15 = f387(l0,l1); if (l15 === undefined) break b2207;
l16 = l15;
l17 = f385(l0,l1); if (l17 === undefined) break b2207;
l18 = l17;
l19 = new RegoSet();
b2208: {
l20 = f398(l0,l1); if (l20 === undefined) break b2208;
{
const k2209 = keysOf(l20), v2209 = valuesOf(l20);
for (let n2209 = 0; n2209 < v2209.length; n2209++) {
l21 = k2209 === null ? n2209 : k2209[n2209];
l22 = v2209[n2209];
b2210: {
l23 = l21;
l24 = l22;
l25 = f386(l0,l1); if (l25 === undefined) break b2210;
l26 = D(l25, l24); if (l26 === undefined) break b2210;
l27 = l26;
l28 = f15(l0,l1,l27); if (l28 === undefined) break b2210;
l29 = l28;
{
const k2211 = keysOf(l29), v2211 = valuesOf(l29);
for (let n2211 = 0; n2211 < v2211.length; n2211++) {
l30 = k2211 === null ? n2211 : k2211[n2211];
l31 = v2211[n2211];
b2212: {
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
l35 = f396(l0,l1); if (l35 === undefined) break b2207;
l36 = l35;
l37 = f394(l0,l1); if (l37 === undefined) break b2207;
l38 = l37;
l39 = new Bare();
b2213: {
l40 = f389(l0,l1); if (l40 === undefined) break b2213;
l39["expires_on"] = l40;
}
b2214: {
l41 = f399(l0,l1); if (l41 === undefined) break b2214;
l39["may_change_from"] = l41;
}
b2215: {
b2216: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2216;
l44 = H(l43) ? l43.password_compliance : undefined; if (l44 === undefined && (l44 = S(l43, "password_compliance")) === undefined) break b2216;
l45 = D(l44, "values"); if (l45 === undefined) break b2216;
l42 = merge(l45, l39);
break b2215;
}
l42 = l39;
}
l46 = l42;
l47 = new RegoSet();
b2217: {
l48 = f398(l0,l1); if (l48 === undefined) break b2217;
{
const k2218 = keysOf(l48), v2218 = valuesOf(l48);
for (let n2218 = 0; n2218 < v2218.length; n2218++) {
l49 = k2218 === null ? n2218 : k2218[n2218];
l50 = v2218[n2218];
b2219: {
l51 = l49;
l52 = l50;
l53 = f386(l0,l1); if (l53 === undefined) break b2219;
l54 = D(l53, l52); if (l54 === undefined) break b2219;
l55 = l54;
l56 = f81(l0,l1,l55); if (l56 === undefined) break b2219;
l57 = l56;
{
const k2220 = keysOf(l57), v2220 = valuesOf(l57);
for (let n2220 = 0; n2220 < v2220.length; n2220++) {
l58 = k2220 === null ? n2220 : k2220[n2220];
l59 = v2220[n2220];
b2221: {
l60 = l58;
l61 = l59;
l47.add(l61);
}
}
}
}
}
}
}
l62 = l47;
l63 = new O15(l34,l36,l14,l38,l46,l62);
l64 = f24(l0,l1,l16,l18,l9,l63); if (l64 === undefined) break b2207;
l65 = l64;
if (l3 === undefined) l3 = l65; else if (!Q(l3, l65)) conflict();
}
b2222: {
if (l3 === undefined) break b2222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2223: {
return l2;
}
}
function f400(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2224: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2224;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2224;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2225: {
if (l3 === undefined) break b2225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2226: {
return l2;
}
}
function f401(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2227: {
l3 = undefined;
l4 = f401(l0,l1); if (l4 === undefined) break b2227;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2227;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2227;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2228: {
if (l3 === undefined) break b2228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2229: {
return l2;
}
}
function f402(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f403(l0,l1) {
let l3,l2;
b2230: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2231: {
if (l3 === undefined) break b2231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2232: {
return l2;
}
}
function g404(l0,l1) {
let l3,l4,l2;
b2233: {
l3 = undefined;
l4 = new O40("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2234: {
if (l3 === undefined) break b2234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2235: {
return l2;
}
}
function f404(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g405(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2236: {
b2237: {
l3 = undefined;
b2238: {
l4 = f402(l0,l1); if (l4 === undefined) break b2238;
if ((l4 === false)) break b2238;
break b2237;}
l5 = f403(l0,l1); if (l5 === undefined) break b2237;
l6 = l5;
l7 = [];
b2239: {
l8 = f401(l0,l1); if (l8 === undefined) break b2239;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2237;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2240: {
if (l3 !== undefined) break b2240;
l4 = f404(l0,l1); if (l4 === undefined) break b2240;
l5 = l4;
l6 = f401(l0,l1); if (l6 === undefined) break b2240;
l7 = l6;
l8 = f402(l0,l1); if (l8 === undefined) break b2240;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2240;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2241: {
if (l3 === undefined) break b2241;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2242: {
return l2;
}
}
function f405(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2243: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2243;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2243;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2244: {
if (l3 === undefined) break b2244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2245: {
return l2;
}
}
function f406(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2246: {
l3 = undefined;
l4 = f406(l0,l1); if (l4 === undefined) break b2246;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2246;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2246;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2247: {
if (l3 === undefined) break b2247;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2248: {
return l2;
}
}
function f407(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f408(l0,l1) {
let l3,l2;
b2249: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2250: {
if (l3 === undefined) break b2250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2251: {
return l2;
}
}
function g409(l0,l1) {
let l3,l4,l2;
b2252: {
l3 = undefined;
l4 = new O40("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2253: {
if (l3 === undefined) break b2253;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2254: {
return l2;
}
}
function f409(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2255: {
b2256: {
l3 = undefined;
b2257: {
l4 = f407(l0,l1); if (l4 === undefined) break b2257;
if ((l4 === false)) break b2257;
break b2256;}
l5 = f408(l0,l1); if (l5 === undefined) break b2256;
l6 = l5;
l7 = [];
b2258: {
l8 = f406(l0,l1); if (l8 === undefined) break b2258;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2256;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2259: {
if (l3 !== undefined) break b2259;
l4 = f409(l0,l1); if (l4 === undefined) break b2259;
l5 = l4;
l6 = f406(l0,l1); if (l6 === undefined) break b2259;
l7 = l6;
l8 = f407(l0,l1); if (l8 === undefined) break b2259;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2259;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2260: {
if (l3 === undefined) break b2260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2261: {
return l2;
}
}
function f410(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2262: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2262;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2262;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2263: {
if (l3 === undefined) break b2263;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2264: {
return l2;
}
}
function f411(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2265: {
l3 = undefined;
l4 = f411(l0,l1); if (l4 === undefined) break b2265;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2265;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2265;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2266: {
if (l3 === undefined) break b2266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2267: {
return l2;
}
}
function f412(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f413(l0,l1) {
let l3,l2;
b2268: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2269: {
if (l3 === undefined) break b2269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2270: {
return l2;
}
}
function g414(l0,l1) {
let l3,l4,l5,l2;
b2271: {
l3 = undefined;
l4 = new O55("purpose_limitation");
l5 = new O56("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2272: {
if (l3 === undefined) break b2272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2273: {
return l2;
}
}
function f414(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g415(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2274: {
b2275: {
l3 = undefined;
b2276: {
l4 = f412(l0,l1); if (l4 === undefined) break b2276;
if ((l4 === false)) break b2276;
break b2275;}
l5 = f413(l0,l1); if (l5 === undefined) break b2275;
l6 = l5;
l7 = [];
b2277: {
l8 = f411(l0,l1); if (l8 === undefined) break b2277;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2275;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2278: {
if (l3 !== undefined) break b2278;
l4 = f414(l0,l1); if (l4 === undefined) break b2278;
l5 = l4;
l6 = f411(l0,l1); if (l6 === undefined) break b2278;
l7 = l6;
l8 = f412(l0,l1); if (l8 === undefined) break b2278;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2278;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2279: {
if (l3 === undefined) break b2279;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2280: {
return l2;
}
}
function f415(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g415(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g416(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2281: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2281;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2281;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2282: {
if (l3 === undefined) break b2282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2283: {
return l2;
}
}
function f416(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2284: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2284;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2284;
l6 = l5;
l7 = f416(l0,l1); if (l7 === undefined) break b2284;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2284;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2284;
l10 = D(l9, l6); if (l10 === undefined) break b2284;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2285: {
if (l3 === undefined) break b2285;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2286: {
return l2;
}
}
function f417(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g417(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function f418(l0,l1) {
let l3,l2;
b2287: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2288: {
if (l3 === undefined) break b2288;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2289: {
return l2;
}
}
function g419(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2290: {
l2 = new Bare();
}
b2291: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2291;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2291;
{
const k2292 = keysOf(l5), v2292 = valuesOf(l5);
for (let n2292 = 0; n2292 < v2292.length; n2292++) {
l6 = k2292 === null ? n2292 : k2292[n2292];
l7 = v2292[n2292];
b2293: {
l8 = l6;
l9 = l7;
l10 = f19(l0,l1,l9); if (l10 === undefined) break b2293;
if ((l10 === false)) break b2293;
insertOnce(l2, l8, true);
}
}
}
}
b2294: {
return l2;
}
}
function f419(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g419(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function f420(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2295: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2295;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2295;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2295;
if ((l14 === false)) break b2295;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2295;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2295;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2295;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2295;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2295;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2295;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2296: {
if (l5 === undefined) break b2296;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2297: {
return l2;
}
}
function f421(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2298: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2298;
l7 = l6;
l8 = l7;
l9 = undefined;
b2299: {
b2300: {
if (!Array.isArray(l8)) break b2300;
break b2299;
}
b2301: {
if (!O(l8)) break b2301;
break b2299;
}
b2302: {
if (!(l8 instanceof RegoSet)) break b2302;
break b2299;
}
break b2298;
}
{
const k2303 = keysOf(l8), v2303 = valuesOf(l8);
for (let n2303 = 0; n2303 < v2303.length; n2303++) {
l11 = k2303 === null ? n2303 : k2303[n2303];
l12 = v2303[n2303];
b2304: {
l13 = l11;
l10 = undefined;
b2305: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2305;
if ((l16 === false)) break b2305;
l10 = true;
}
if (l10 !== undefined) break b2304;
l9 = true;
}
}
}
if (l9 !== undefined) break b2298;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2306: {
if (l4 === undefined) break b2306;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2307: {
return l2;
}
}
function f422(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2308: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2308;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2308;
if ((l12 === false)) break b2308;
l13 = f421(l0,l1,l5); if (l13 === undefined) break b2308;
if ((l13 === false)) break b2308;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2309: {
if (l4 === undefined) break b2309;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2310: {
return l2;
}
}
function f423(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2311: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2311;
l11 = l10;
{
const k2312 = keysOf(l11), v2312 = valuesOf(l11);
for (let n2312 = 0; n2312 < v2312.length; n2312++) {
l12 = k2312 === null ? n2312 : k2312[n2312];
l13 = v2312[n2312];
b2313: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2313;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2313;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2313;
l21 = D(l20, l15); if (l21 === undefined) break b2313;
b2314: {
b2315: {
break b2314;
}
break b2313;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2313;
if ((l26 === false)) break b2313;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2316: {
if (l6 === undefined) break b2316;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2317: {
return l2;
}
}
function f424(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2318: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f423(l0,l1,l6,l8,l9); if (l10 === undefined) break b2318;
if ((l10 === false)) break b2318;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2319: {
if (l5 === undefined) break b2319;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2320: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2320;
{
const k2321 = keysOf(l8), v2321 = valuesOf(l8);
for (let n2321 = 0; n2321 < v2321.length; n2321++) {
l9 = k2321 === null ? n2321 : k2321[n2321];
l10 = v2321[n2321];
b2322: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2322;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2322;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2322;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2322;
if ((l21 === false)) break b2322;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2322;
l24 = l23;
if (!Q(l24, l12)) break b2322;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2322;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f423(l0,l1,l27,l28,l29); if (l30 === undefined) break b2322;
if ((l30 === false)) break b2322;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2323: {
if (l5 === undefined) break b2323;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2324: {
return l2;
}
}
function f425(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2325: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2325;
{
const k2326 = keysOf(l8), v2326 = valuesOf(l8);
for (let n2326 = 0; n2326 < v2326.length; n2326++) {
l9 = k2326 === null ? n2326 : k2326[n2326];
l10 = v2326[n2326];
b2327: {
l11 = l9;
l12 = l10;
l13 = f420(l0,l1,l6,l12); if (l13 === undefined) break b2327;
l14 = l13;
if (!Array.isArray(l14)) break b2327;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2327;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2327;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2327;
l20 = l18;
l21 = f422(l0,l1,l19); if (l21 === undefined) break b2327;
if ((l21 === false)) break b2327;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2327;
{
const k2328 = keysOf(l22), v2328 = valuesOf(l22);
for (let n2328 = 0; n2328 < v2328.length; n2328++) {
l23 = k2328 === null ? n2328 : k2328[n2328];
l24 = v2328[n2328];
b2329: {
l25 = l23;
l26 = l24;
l27 = f420(l0,l1,l20,l26); if (l27 === undefined) break b2329;
l28 = l27;
if (!Array.isArray(l28)) break b2329;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2329;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2329;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2329;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f423(l0,l1,l33,l35,l36); if (l37 === undefined) break b2329;
if ((l37 === false)) break b2329;
l38 = f424(l0,l1,l34,l7); if (l38 === undefined) break b2329;
if ((l38 === false)) break b2329;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2330: {
if (l5 === undefined) break b2330;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2331: {
return l2;
}
}
function f426(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2332: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2332;
l9 = l8;
{
const k2333 = keysOf(l9), v2333 = valuesOf(l9);
for (let n2333 = 0; n2333 < v2333.length; n2333++) {
l10 = k2333 === null ? n2333 : k2333[n2333];
l11 = v2333[n2333];
b2334: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2334;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2334;
l16 = D(l15, l13); if (l16 === undefined) break b2334;
b2335: {
b2336: {
break b2335;
}
break b2334;
}
if (!Q(l16, l5)) break b2334;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2337: {
if (l4 === undefined) break b2337;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2338: {
return l2;
}
}
function f427(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2339: {
l4 = undefined;
l5 = l3;
l6 = f426(l0,l1,l5); if (l6 === undefined) break b2339;
if ((l6 === false)) break b2339;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2340: {
if (l4 === undefined) break b2340;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2341: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2341;
l7 = l6;
if (!Array.isArray(l7)) break b2341;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2341;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2341;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2341;
l13 = l11;
l14 = f426(l0,l1,l12); if (l14 === undefined) break b2341;
if ((l14 === false)) break b2341;
l15 = b_count(l13); if (l15 === undefined) break b2341;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2341;
if ((l18 === false)) break b2341;
l19 = f421(l0,l1,l13); if (l19 === undefined) break b2341;
if ((l19 === false)) break b2341;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2342: {
if (l4 === undefined) break b2342;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2343: {
return l2;
}
}
function f428(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2344: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2344;
l7 = l6;
if (!Array.isArray(l7)) break b2344;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2344;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2344;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2344;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f423(l0,l1,l12,l14,l15); if (l16 === undefined) break b2344;
if ((l16 === false)) break b2344;
l17 = f426(l0,l1,l13); if (l17 === undefined) break b2344;
if ((l17 === false)) break b2344;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2345: {
if (l4 === undefined) break b2345;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2346: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2346;
l7 = l6;
if (!Array.isArray(l7)) break b2346;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2346;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2346;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2346;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2346;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f423(l0,l1,l12,l15,l16); if (l17 === undefined) break b2346;
if ((l17 === false)) break b2346;
l18 = f426(l0,l1,l13); if (l18 === undefined) break b2346;
if ((l18 === false)) break b2346;
l19 = f427(l0,l1,l14); if (l19 === undefined) break b2346;
if ((l19 === false)) break b2346;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2347: {
if (l4 === undefined) break b2347;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2348: {
return l2;
}
}
function f429(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2349: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2349;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2349;
l9 = f421(l0,l1,l5); if (l9 === undefined) break b2349;
if ((l9 === false)) break b2349;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2350: {
if (l4 === undefined) break b2350;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2351: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2351;
l7 = l6;
if (!Array.isArray(l7)) break b2351;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2351;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2351;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2351;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2351;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2351;
l17 = b_count(l13); if (l17 === undefined) break b2351;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2351;
l20 = f421(l0,l1,l12); if (l20 === undefined) break b2351;
if ((l20 === false)) break b2351;
l21 = f421(l0,l1,l13); if (l21 === undefined) break b2351;
if ((l21 === false)) break b2351;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2352: {
if (l4 === undefined) break b2352;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2353: {
return l2;
}
}
function f430(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2354: {
l4 = undefined;
l5 = l3;
l6 = f428(l0,l1,l5); if (l6 === undefined) break b2354;
if ((l6 === false)) break b2354;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2355: {
if (l4 === undefined) break b2355;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2356: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2356;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2356;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2356;
if ((l13 === false)) break b2356;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2356;
l16 = l15;
if (!(l16 === "Z")) break b2356;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2356;
l19 = l18;
l20 = f428(l0,l1,l19); if (l20 === undefined) break b2356;
if ((l20 === false)) break b2356;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2357: {
if (l4 === undefined) break b2357;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2358: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2359 = keysOf(l7), v2359 = valuesOf(l7);
for (let n2359 = 0; n2359 < v2359.length; n2359++) {
l8 = k2359 === null ? n2359 : k2359[n2359];
l9 = v2359[n2359];
b2360: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2360;
l13 = l12;
if (!Array.isArray(l13)) break b2360;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2360;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2360;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2360;
l19 = l17;
l20 = f428(l0,l1,l18); if (l20 === undefined) break b2360;
if ((l20 === false)) break b2360;
l21 = f429(l0,l1,l19); if (l21 === undefined) break b2360;
if ((l21 === false)) break b2360;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2361: {
if (l4 === undefined) break b2361;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2362: {
return l2;
}
}
function f431(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2363: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f91(l0,l1,l6); if (l8 === undefined) break b2363;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2363;
l12 = l11;
l13 = l12;
l14 = [];
b2364: {
{
const k2365 = keysOf(l13), v2365 = valuesOf(l13);
for (let n2365 = 0; n2365 < v2365.length; n2365++) {
l15 = k2365 === null ? n2365 : k2365[n2365];
l16 = v2365[n2365];
b2366: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2366;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2366;
if ((l21 === false)) break b2366;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2363;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2363;
l27 = l26;
l28 = f425(l0,l1,l27,l7); if (l28 === undefined) break b2363;
if ((l28 === false)) break b2363;
l29 = b_max(l22); if (l29 === undefined) break b2363;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2363;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2363;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2363;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2363;
l39 = l38;
if (!Q(l34, l39)) break b2363;
l40 = b_max(l22); if (l40 === undefined) break b2363;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2363;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2363;
l47 = l46;
l48 = f430(l0,l1,l47); if (l48 === undefined) break b2363;
if ((l48 === false)) break b2363;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2367: {
if (l5 === undefined) break b2367;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2368: {
return l2;
}
}
function f432(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2369: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2369;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2369;
l8 = D(l7, l5); if (l8 === undefined) break b2369;
l9 = l8;
l10 = f417(l0,l1); if (l10 === undefined) break b2369;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2369;
l12 = l11;
l13 = f431(l0,l1,l9,l12); if (l13 === undefined) break b2369;
if ((l13 === false)) break b2369;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2370: {
if (l4 === undefined) break b2370;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2371: {
return l2;
}
}
function g433(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2372: {
l2 = new RegoSet();
}
b2373: {
l3 = undefined;
l4 = f419(l0,l1); if (l4 === undefined) break b2373;
{
const k2374 = keysOf(l4), v2374 = valuesOf(l4);
for (let n2374 = 0; n2374 < v2374.length; n2374++) {
l5 = k2374 === null ? n2374 : k2374[n2374];
l6 = v2374[n2374];
b2375: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2376: {
l3 = undefined;
l4 = f432(l0,l1,"date"); if (l4 === undefined) break b2376;
if ((l4 === false)) break b2376;
l2.add("time");
}
b2377: {
l3 = undefined;
l4 = f432(l0,l1,"time"); if (l4 === undefined) break b2377;
if ((l4 === false)) break b2377;
l2.add("date");
}
b2378: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2378;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2378;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2378;
if (!(l6 === true)) break b2378;
l2.add("stamped");
}
b2379: {
return l2;
}
}
function f433(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2380: {
l2 = new RegoSet();
}
b2381: {
l3 = undefined;
l4 = f417(l0,l1); if (l4 === undefined) break b2381;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2381;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2381;
if ((l7 === false)) break b2381;
l8 = f417(l0,l1); if (l8 === undefined) break b2381;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2381;
{
const k2382 = keysOf(l9), v2382 = valuesOf(l9);
for (let n2382 = 0; n2382 < v2382.length; n2382++) {
l10 = k2382 === null ? n2382 : k2382[n2382];
l11 = v2382[n2382];
b2383: {
l12 = l10;
l13 = l11;
l14 = f433(l0,l1); if (l14 === undefined) break b2383;
l15 = l14;
b2384: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2384;
if ((l16 === false)) break b2384;
break b2383;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2383;
l19 = l18;
l20 = f417(l0,l1); if (l20 === undefined) break b2383;
l21 = l20;
l22 = f26(l0,l1,l19,l21); if (l22 === undefined) break b2383;
l23 = l22;
l2.add(l23);
}
}
}
}
b2385: {
l3 = undefined;
l4 = f417(l0,l1); if (l4 === undefined) break b2385;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2385;
if ((l5 === false)) break b2385;
l6 = new RegoSet();
b2386: {
l7 = f417(l0,l1); if (l7 === undefined) break b2386;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2386;
{
const k2387 = keysOf(l8), v2387 = valuesOf(l8);
for (let n2387 = 0; n2387 < v2387.length; n2387++) {
l9 = k2387 === null ? n2387 : k2387[n2387];
l10 = v2387[n2387];
b2388: {
l11 = l9;
l12 = l10;
l13 = f433(l0,l1); if (l13 === undefined) break b2388;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2388;
if ((l15 === false)) break b2388;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2385;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2385;
l20 = f417(l0,l1); if (l20 === undefined) break b2385;
l21 = l20;
l22 = f26(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2385;
l23 = l22;
l2.add(l23);
}
b2389: {
return l2;
}
}
function f434(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2390: {
l2 = new RegoSet();
}
b2391: {
l3 = undefined;
l4 = f417(l0,l1); if (l4 === undefined) break b2391;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2391;
if (!(l5 === "unset")) break b2391;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2391;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2391;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2391;
l11 = l10;
l12 = new O17(l11);
l2.add(l12);
}
b2392: {
return l2;
}
}
function f435(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2393: {
l3 = undefined;
l4 = new RegoSet();
b2394: {
l5 = new O57("time","date");
l6 = l5;
{
const k2395 = keysOf(l6), v2395 = valuesOf(l6);
for (let n2395 = 0; n2395 < v2395.length; n2395++) {
l7 = k2395 === null ? n2395 : k2395[n2395];
l8 = v2395[n2395];
b2396: {
l9 = l7;
l10 = l8;
l11 = f432(l0,l1,l9); if (l11 === undefined) break b2396;
if ((l11 === false)) break b2396;
b2397: {
l12 = f419(l0,l1); if (l12 === undefined) break b2397;
l13 = D(l12, l10); if (l13 === undefined) break b2397;
if ((l13 === false)) break b2397;
break b2396;}
l14 = f417(l0,l1); if (l14 === undefined) break b2396;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2396;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2396;
l18 = l17;
{
const k2398 = keysOf(l18), v2398 = valuesOf(l18);
for (let n2398 = 0; n2398 < v2398.length; n2398++) {
l19 = k2398 === null ? n2398 : k2398[n2398];
l20 = v2398[n2398];
b2399: {
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
b2400: {
if (l3 === undefined) break b2400;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2401: {
return l2;
}
}
function f436(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b2402: {
b2403: {
l3 = undefined;
b2404: {
l4 = f417(l0,l1); if (l4 === undefined) break b2404;
if ((l4 === false)) break b2404;
break b2403;}
l5 = f418(l0,l1); if (l5 === undefined) break b2403;
l6 = l5;
l7 = [];
b2405: {
l8 = f416(l0,l1); if (l8 === undefined) break b2405;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2403;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2406: {
if (l3 !== undefined) break b2406;
l4 = f434(l0,l1); if (l4 === undefined) break b2406;
l5 = l4;
l6 = f435(l0,l1); if (l6 === undefined) break b2406;
l7 = l6;
l8 = f108(l0,l1,l5,l7); if (l8 === undefined) break b2406;
l9 = l8;
l10 = f417(l0,l1); if (l10 === undefined) break b2406;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2406;
l13 = l12;
l14 = f436(l0,l1); if (l14 === undefined) break b2406;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2406;
l17 = l16;
l18 = f417(l0,l1); if (l18 === undefined) break b2406;
l19 = l18;
l20 = f81(l0,l1,l19); if (l20 === undefined) break b2406;
l21 = l20;
l22 = f418(l0,l1); if (l22 === undefined) break b2406;
l23 = l22;
l24 = f416(l0,l1); if (l24 === undefined) break b2406;
l25 = l24;
l26 = f435(l0,l1); if (l26 === undefined) break b2406;
l27 = l26;
l28 = [];
b2407: {
l29 = f434(l0,l1); if (l29 === undefined) break b2407;
l30 = l29;
l31 = b_count(l30); if (l31 === undefined) break b2407;
l32 = l31;
l33 = 0;
l34 = b_gt(l32,l33); if (l34 === undefined) break b2407;
if ((l34 === false)) break b2407;
l35 = f417(l0,l1); if (l35 === undefined) break b2407;
l36 = l35;
l37 = f64(l0,l1,"complete_entry",l36); if (l37 === undefined) break b2407;
l38 = l37;
l28.push(l38);
}
l39 = l28;
l40 = f434(l0,l1); if (l40 === undefined) break b2406;
l41 = l40;
l42 = new O18(l17,l27,l39,l41,l21);
l43 = f24(l0,l1,l23,l25,l9,l42); if (l43 === undefined) break b2406;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b2408: {
if (l3 === undefined) break b2408;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2409: {
return l2;
}
}
function f437(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2410: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2410;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2410;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2411: {
if (l3 === undefined) break b2411;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2412: {
return l2;
}
}
function f438(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2413: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2413;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2413;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2413;
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
function f439(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f440(l0,l1) {
let l3,l2;
b2416: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2417: {
if (l3 === undefined) break b2417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2418: {
return l2;
}
}
function f441(l0,l1) {
let l3,l4,l5,l6,l2;
b2419: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2419;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2419;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2420: {
if (l3 === undefined) break b2420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2421: {
return l2;
}
}
function g442(l0,l1) {
let l3,l4,l5,l6,l2;
b2422: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2422;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2422;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2423: {
if (l3 === undefined) break b2423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2424: {
return l2;
}
}
function f442(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2425: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2425;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2425;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2425;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2426: {
if (l3 === undefined) break b2426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2427: {
return l2;
}
}
function f443(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2428: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2428;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2428;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2428;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2429: {
if (l3 === undefined) break b2429;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2430: {
return l2;
}
}
function f444(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function f445(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2431: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2431;
if ((l10 === false)) break b2431;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2432: {
if (l6 === undefined) break b2432;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2433: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f94(l0,l1,l7,l8,l9); if (l10 === undefined) break b2433;
if ((l10 === false)) break b2433;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2434: {
if (l6 === undefined) break b2434;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2435: {
return l2;
}
}
function f446(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2436: {
l4 = undefined;
l5 = l3;
l6 = f442(l0,l1); if (l6 === undefined) break b2436;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2436;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2436;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2436;
l11 = l10;
if (!Array.isArray(l11)) break b2436;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2436;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2436;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2436;
l17 = l15;
l18 = f442(l0,l1); if (l18 === undefined) break b2436;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2436;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2436;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2436;
if ((l22 === false)) break b2436;
l23 = f442(l0,l1); if (l23 === undefined) break b2436;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2436;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2436;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2436;
if ((l27 === false)) break b2436;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2437: {
if (l4 === undefined) break b2437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2438: {
return l2;
}
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2439: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2439;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2439;
l6 = l5;
l7 = f446(l0,l1,l6); if (l7 === undefined) break b2439;
if ((l7 === false)) break b2439;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2440: {
if (l3 === undefined) break b2440;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2441: {
return l2;
}
}
function f447(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2442: {
l3 = undefined;
l4 = f444(l0,l1); if (l4 === undefined) break b2442;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2442;
if ((l5 === false)) break b2442;
b2443: {
l6 = f447(l0,l1); if (l6 === undefined) break b2443;
if ((l6 === false)) break b2443;
break b2442;}
l7 = f441(l0,l1); if (l7 === undefined) break b2442;
l8 = H(l7) ? l7.unit : undefined; if (l8 === undefined && (l8 = S(l7, "unit")) === undefined) break b2442;
l9 = l8;
l10 = f91(l0,l1,l9); if (l10 === undefined) break b2442;
l11 = l10;
l12 = f444(l0,l1); if (l12 === undefined) break b2442;
l13 = H(l12) ? l12.district_prefixes : undefined; if (l13 === undefined && (l13 = S(l12, "district_prefixes")) === undefined) break b2442;
l14 = l13;
l15 = f92(l0,l1,l11,l14); if (l15 === undefined) break b2442;
l16 = l15;
{
const k2444 = keysOf(l16), v2444 = valuesOf(l16);
for (let n2444 = 0; n2444 < v2444.length; n2444++) {
l17 = k2444 === null ? n2444 : k2444[n2444];
l18 = v2444[n2444];
b2445: {
l19 = l17;
l20 = l18;
l21 = f446(l0,l1,l20); if (l21 === undefined) break b2445;
if ((l21 === false)) break b2445;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2446: {
if (l3 === undefined) break b2446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2447: {
return l2;
}
}
function f448(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2448: {
l2 = new Bare();
}
b2449: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2449;
{
const k2450 = keysOf(l4), v2450 = valuesOf(l4);
for (let n2450 = 0; n2450 < v2450.length; n2450++) {
l5 = k2450 === null ? n2450 : k2450[n2450];
l6 = v2450[n2450];
b2451: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2451;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2452: {
return l2;
}
}
function f449(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2453: {
l2 = new RegoSet();
}
b2454: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2454;
{
const k2455 = keysOf(l4), v2455 = valuesOf(l4);
for (let n2455 = 0; n2455 < v2455.length; n2455++) {
l5 = k2455 === null ? n2455 : k2455[n2455];
l6 = v2455[n2455];
b2456: {
l7 = l5;
l8 = l6;
b2457: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2457;
if ((l9 === false)) break b2457;
break b2456;}
l2.add(l7);
}
}
}
}
b2458: {
return l2;
}
}
function f450(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f451(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2459: {
l4 = undefined;
l5 = l3;
l6 = f449(l0,l1); if (l6 === undefined) break b2459;
l7 = D(l6, l5); if (l7 === undefined) break b2459;
{
const k2460 = keysOf(l7), v2460 = valuesOf(l7);
for (let n2460 = 0; n2460 < v2460.length; n2460++) {
l8 = k2460 === null ? n2460 : k2460[n2460];
l9 = v2460[n2460];
b2461: {
l10 = l8;
l11 = l9;
l12 = f441(l0,l1); if (l12 === undefined) break b2461;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2461;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2461;
if ((l15 === false)) break b2461;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2462: {
if (l4 === undefined) break b2462;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2463: {
l4 = undefined;
l5 = l3;
l6 = f450(l0,l1); if (l6 === undefined) break b2463;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2463;
if ((l8 === false)) break b2463;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2464: {
if (l4 === undefined) break b2464;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2465: {
return l2;
}
}
function f452(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2466: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2466;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2466;
if ((l8 === false)) break b2466;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2466;
if ((l9 === false)) break b2466;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2467: {
if (l4 === undefined) break b2467;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2468: {
return l2;
}
}
function f453(l0,l1) {
let l3,l4,l5,l6,l2;
b2469: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2469;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2469;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2470: {
if (l3 === undefined) break b2470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2471: {
return l2;
}
}
function f454(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2472: {
b2473: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2473;
l8 = f19(l0,l1,l6); if (l8 === undefined) break b2473;
if ((l8 === false)) break b2473;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2474: {
if (l5 !== undefined) break b2474;
l6 = l3;
l7 = l4;
l8 = f91(l0,l1,l6); if (l8 === undefined) break b2474;
l9 = l8;
l10 = f91(l0,l1,l7); if (l10 === undefined) break b2474;
l11 = l10;
if (!Q(l9, l11)) break b2474;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2475: {
if (l5 === undefined) break b2475;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2476: {
return l2;
}
}
function g455(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2477: {
l3 = undefined;
b2478: {
l4 = f442(l0,l1); if (l4 === undefined) break b2478;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2478;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2478;
if ((l6 === false)) break b2478;
break b2477;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2479: {
if (l3 === undefined) break b2479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2480: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2480;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2480;
l6 = l5;
l7 = f441(l0,l1); if (l7 === undefined) break b2480;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2480;
l9 = l8;
l10 = f454(l0,l1,l6,l9); if (l10 === undefined) break b2480;
if ((l10 === false)) break b2480;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2481: {
if (l3 === undefined) break b2481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2482: {
return l2;
}
}
function f455(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function f456(l0,l1) {
let l3,l4,l5,l6,l2;
b2483: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2483;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2483;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2484: {
if (l3 === undefined) break b2484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2485: {
return l2;
}
}
function g457(l0,l1) {
let l3,l4,l5,l2;
b2486: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2486;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2486;
if (!(l5 === false)) break b2486;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2487: {
if (l3 === undefined) break b2487;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2488: {
return l2;
}
}
function f457(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l2;
b2489: {
l3 = undefined;
b2490: {
l4 = f442(l0,l1); if (l4 === undefined) break b2490;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2490;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2490;
if ((l6 === false)) break b2490;
break b2489;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2491: {
if (l3 === undefined) break b2491;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2492: {
l3 = undefined;
b2493: {
l4 = f457(l0,l1); if (l4 === undefined) break b2493;
if ((l4 === false)) break b2493;
break b2492;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2494: {
if (l3 === undefined) break b2494;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2495: {
return l2;
}
}
function f458(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2496: {
l2 = new RegoSet();
}
b2497: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2497;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2497;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2497;
if ((l7 === false)) break b2497;
l2.add("user.unit");
}
b2498: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2498;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2498;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2498;
if ((l7 === false)) break b2498;
l2.add("user.post_ends_on");
}
b2499: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2499;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2499;
l6 = null;
if (!Q(l5, l6)) break b2499;
l2.add("user.post_ends_on");
}
b2500: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2500;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2500;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2500;
if ((l7 === false)) break b2500;
l2.add("account.application_form");
}
b2501: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2501;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2501;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2501;
if ((l7 === false)) break b2501;
l2.add("account.confidentiality_pledge");
}
b2502: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2502;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2502;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2502;
if ((l7 === false)) break b2502;
l2.add("account.default_password");
}
b2503: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2503;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2503;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2503;
if ((l7 === false)) break b2503;
l2.add("account.password_changed_on");
}
b2504: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2504;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2504;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2504;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2504;
if ((l8 === false)) break b2504;
l2.add("session.idle_minutes");
}
b2505: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2505;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2505;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2505;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2505;
if ((l8 === false)) break b2505;
l2.add("client.ip");
}
b2506: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2506;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2506;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2506;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2506;
if ((l8 === false)) break b2506;
l2.add("client.allowed_ips");
}
b2507: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2507;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2507;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2507;
if ((l7 === false)) break b2507;
l2.add("query.within_approved_scope");
}
b2508: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2508;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2508;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2508;
if ((l7 === false)) break b2508;
l2.add("query.purpose_listed");
}
b2509: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2509;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2509;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2509;
if ((l7 === false)) break b2509;
l2.add("query.fields");
}
b2510: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2510;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2510;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2510;
if ((l7 === false)) break b2510;
l2.add("account.approved_from");
}
b2511: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2511;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2511;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2511;
if ((l7 === false)) break b2511;
l2.add("account.approved_until");
}
b2512: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2512;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2512;
l6 = null;
if (!Q(l5, l6)) break b2512;
l2.add("account.approved_until");
}
b2513: {
return l2;
}
}
function f459(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2514: {
l2 = new RegoSet();
}
b2515: {
l3 = undefined;
b2516: {
l4 = f451(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2516;
if ((l4 === false)) break b2516;
break b2515;}
l2.add("confidentiality_pledge_missing");
}
b2517: {
l3 = undefined;
b2518: {
l4 = f451(l0,l1,"password_expired"); if (l4 === undefined) break b2518;
if ((l4 === false)) break b2518;
break b2517;}
l5 = f459(l0,l1); if (l5 === undefined) break b2517;
l6 = l5;
b2519: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2519;
if ((l7 === false)) break b2519;
break b2517;}
l2.add("password_expired");
}
b2520: {
return l2;
}
}
function f460(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function f461(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2521: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2521;
if (!(l8 === "exceeded")) break b2521;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2521;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2521;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2521;
if ((l12 === false)) break b2521;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2522: {
if (l5 === undefined) break b2522;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2523: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2523;
if (!(l8 === "reached")) break b2523;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2523;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2523;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2523;
if ((l12 === false)) break b2523;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2524: {
if (l5 === undefined) break b2524;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2525: {
return l2;
}
}
function f462(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2526: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2526;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2526;
if ((l8 === false)) break b2526;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2526;
if ((l9 === false)) break b2526;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2527: {
if (l4 === undefined) break b2527;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2528: {
return l2;
}
}
function g463(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2529: {
l2 = new RegoSet();
}
b2530: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2530;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2530;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2530;
if (!(l6 === "active")) break b2530;
l2.add("linkage_not_active");
}
b2531: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2531;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2531;
if (!(l5 === "service")) break b2531;
l2.add("personal_account_not_served");
}
b2532: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2532;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2532;
l6 = l5;
l7 = f443(l0,l1); if (l7 === undefined) break b2532;
l8 = l7;
l9 = f444(l0,l1); if (l9 === undefined) break b2532;
l10 = l9;
l11 = f445(l0,l1,l6,l8,l10); if (l11 === undefined) break b2532;
if ((l11 === false)) break b2532;
l2.add("unit_not_listed");
}
b2533: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2533;
if ((l4 === false)) break b2533;
l2.add("unit_not_listed");
}
b2534: {
l3 = undefined;
l4 = f448(l0,l1); if (l4 === undefined) break b2534;
if ((l4 === false)) break b2534;
l2.add("unit_not_listed");
}
b2535: {
l3 = undefined;
l4 = f451(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2535;
if ((l4 === false)) break b2535;
l2.add("role_may_not_query");
}
b2536: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2536;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2536;
l6 = null;
if (!Q(l5, l6)) break b2536;
l2.add("post_ended");
}
b2537: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2537;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2537;
l6 = l5;
l7 = f452(l0,l1,l6); if (l7 === undefined) break b2537;
if ((l7 === false)) break b2537;
l2.add("post_ended");
}
b2538: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2538;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2538;
if (!(l5 === true)) break b2538;
l6 = f455(l0,l1); if (l6 === undefined) break b2538;
if ((l6 === false)) break b2538;
l7 = f458(l0,l1); if (l7 === undefined) break b2538;
if ((l7 === false)) break b2538;
l2.add("right_not_approved");
}
b2539: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2539;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2539;
l6 = f441(l0,l1); if (l6 === undefined) break b2539;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2539;
if (!Q(l5, l7)) break b2539;
l8 = f441(l0,l1); if (l8 === undefined) break b2539;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2539;
l10 = l9;
l11 = f19(l0,l1,l10); if (l11 === undefined) break b2539;
if ((l11 === false)) break b2539;
l2.add("account_not_own");
}
b2540: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2540;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2540;
if (!(l5 === "active")) break b2540;
l2.add("account_not_active");
}
b2541: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2541;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2541;
if (!(l5 === "locked")) break b2541;
b2542: {
l6 = f442(l0,l1); if (l6 === undefined) break b2542;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2542;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2542;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2542;
if ((l9 === false)) break b2542;
break b2541;}
l2.add("account_not_active");
}
b2543: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2543;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2543;
if (!(l5 === true)) break b2543;
l2.add("application_form_missing");
}
b2544: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2544;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2544;
if (!(l5 === true)) break b2544;
l2.add("confidentiality_pledge_missing");
}
b2545: {
l3 = undefined;
b2546: {
l4 = f451(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2546;
if ((l4 === false)) break b2546;
break b2545;}
l2.add("confidentiality_pledge_missing");
}
b2547: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2547;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2547;
if (!(l5 === false)) break b2547;
l2.add("default_password");
}
b2548: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2548;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2548;
if ((l6 === false)) break b2548;
l7 = f453(l0,l1); if (l7 === undefined) break b2548;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2548;
l9 = l8;
l10 = f438(l0,l1); if (l10 === undefined) break b2548;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2548;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2548;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2548;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2548;
l15 = l14;
l16 = f45(l0,l1,l9,l15); if (l16 === undefined) break b2548;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2548;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2548;
if ((l20 === false)) break b2548;
l2.add("password_expired");
}
b2549: {
l3 = undefined;
l4 = f460(l0,l1); if (l4 === undefined) break b2549;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2549;
if ((l6 === false)) break b2549;
l2.add("password_expired");
}
b2550: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2550;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2550;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2550;
l7 = l6;
l8 = f438(l0,l1); if (l8 === undefined) break b2550;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2550;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2550;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2550;
l12 = l11;
l13 = f461(l0,l1,l7,l12); if (l13 === undefined) break b2550;
if ((l13 === false)) break b2550;
l2.add("session_idle");
}
b2551: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2551;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2551;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2551;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2551;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2551;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2551;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2551;
if ((l12 === false)) break b2551;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2551;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2551;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2551;
l16 = l15;
l17 = f19(l0,l1,l16); if (l17 === undefined) break b2551;
if ((l17 === false)) break b2551;
l2.add("ip_not_whitelisted");
}
b2552: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2552;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2552;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2552;
if ((l7 === false)) break b2552;
l2.add("case_number_missing");
}
b2553: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2553;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2553;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2553;
if ((l7 === false)) break b2553;
l2.add("reason_missing");
}
b2554: {
l3 = undefined;
l4 = [];
b2555: {
l5 = f442(l0,l1); if (l5 === undefined) break b2555;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2555;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2555;
{
const k2556 = keysOf(l7), v2556 = valuesOf(l7);
for (let n2556 = 0; n2556 < v2556.length; n2556++) {
l8 = k2556 === null ? n2556 : k2556[n2556];
l9 = v2556[n2556];
b2557: {
l10 = l8;
l11 = l9;
l12 = f456(l0,l1); if (l12 === undefined) break b2557;
l13 = D(l12, l11); if (l13 === undefined) break b2557;
l14 = l13;
l15 = f19(l0,l1,l14); if (l15 === undefined) break b2557;
if ((l15 === false)) break b2557;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2554;
l18 = l17;
l19 = f442(l0,l1); if (l19 === undefined) break b2554;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2554;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2554;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2554;
if ((l23 === false)) break b2554;
l2.add("statement_missing");
}
b2558: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2558;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2558;
if (!(l5 === true)) break b2558;
l2.add("not_official_use");
}
b2559: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2559;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2559;
if (!(l5 === true)) break b2559;
l2.add("purpose_not_listed");
}
b2560: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2560;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2560;
l6 = l5;
l7 = undefined;
b2561: {
b2562: {
if (!Array.isArray(l6)) break b2562;
break b2561;
}
b2563: {
if (!O(l6)) break b2563;
break b2561;
}
b2564: {
if (!(l6 instanceof RegoSet)) break b2564;
break b2561;
}
break b2560;
}
{
const k2565 = keysOf(l6), v2565 = valuesOf(l6);
for (let n2565 = 0; n2565 < v2565.length; n2565++) {
l9 = k2565 === null ? n2565 : k2565[n2565];
l10 = v2565[n2565];
b2566: {
l11 = l9;
l8 = undefined;
b2567: {
l12 = l10;
l13 = f442(l0,l1); if (l13 === undefined) break b2567;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2567;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2567;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2567;
if ((l17 === false)) break b2567;
l8 = true;
}
if (l8 !== undefined) break b2566;
l7 = true;
}
}
}
if (l7 !== undefined) break b2560;
l2.add("field_not_allowed");
}
b2568: {
l3 = undefined;
l4 = f456(l0,l1); if (l4 === undefined) break b2568;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2568;
if (!(l5 === true)) break b2568;
l2.add("outside_approved_scope");
}
b2569: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2569;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2569;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2569;
if ((l7 === false)) break b2569;
l2.add("approval_missing");
}
b2570: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2570;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2570;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2570;
if ((l7 === false)) break b2570;
l2.add("approval_not_started");
}
b2571: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2571;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2571;
l6 = l5;
l7 = f462(l0,l1,l6); if (l7 === undefined) break b2571;
if ((l7 === false)) break b2571;
l2.add("approval_expired");
}
b2572: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2572;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2572;
l6 = null;
if (!Q(l5, l6)) break b2572;
l2.add("approval_expired");
}
b2573: {
return l2;
}
}
function f463(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2574: {
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
b2575: {
if (l3 === undefined) break b2575;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2576: {
return l2;
}
}
function f464(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2577: {
l3 = undefined;
l4 = [];
b2578: {
l5 = f442(l0,l1); if (l5 === undefined) break b2578;
{
const k2579 = keysOf(l5), v2579 = valuesOf(l5);
for (let n2579 = 0; n2579 < v2579.length; n2579++) {
l6 = k2579 === null ? n2579 : k2579[n2579];
l7 = v2579[n2579];
b2580: {
l8 = l6;
l9 = l7;
l10 = f464(l0,l1); if (l10 === undefined) break b2580;
l11 = D(l10, l8); if (l11 === undefined) break b2580;
{
const k2581 = keysOf(l11), v2581 = valuesOf(l11);
for (let n2581 = 0; n2581 < v2581.length; n2581++) {
l12 = k2581 === null ? n2581 : k2581[n2581];
l13 = v2581[n2581];
b2582: {
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
b2583: {
if (l3 === undefined) break b2583;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2584: {
return l2;
}
}
function f465(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2585: {
l2 = new RegoSet();
}
b2586: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2587 = keysOf(l5), v2587 = valuesOf(l5);
for (let n2587 = 0; n2587 < v2587.length; n2587++) {
l6 = k2587 === null ? n2587 : k2587[n2587];
l7 = v2587[n2587];
b2588: {
l8 = l6;
l9 = l7;
b2589: {
l10 = f451(l0,l1,l9); if (l10 === undefined) break b2589;
if ((l10 === false)) break b2589;
break b2588;}
l2.add(l9);
}
}
}
}
b2590: {
return l2;
}
}
function f466(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2591: {
l3 = undefined;
l4 = [];
b2592: {
l5 = f465(l0,l1); if (l5 === undefined) break b2592;
{
const k2593 = keysOf(l5), v2593 = valuesOf(l5);
for (let n2593 = 0; n2593 < v2593.length; n2593++) {
l6 = k2593 === null ? n2593 : k2593[n2593];
l7 = v2593[n2593];
b2594: {
l8 = l6;
if (!Array.isArray(l7)) break b2594;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2594;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2594;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2594;
l14 = l12;
l15 = f459(l0,l1); if (l15 === undefined) break b2594;
l16 = l15;
b2595: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2595;
if ((l17 === false)) break b2595;
break b2594;}
l18 = f466(l0,l1); if (l18 === undefined) break b2594;
l19 = l18;
b2596: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2596;
if ((l20 === false)) break b2596;
break b2594;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2597: {
if (l3 === undefined) break b2597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2598: {
return l2;
}
}
function f467(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g468(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2599: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2599;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2599;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2599;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2599;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2599;
if (!(l8 === "unset")) break b2599;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2600: {
if (l3 === undefined) break b2600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2601: {
return l2;
}
}
function f468(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2602: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2602;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2602;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2602;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2602;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2602;
if (!(l8 === "unset")) break b2602;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2603: {
if (l3 === undefined) break b2603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2604: {
return l2;
}
}
function f469(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2605: {
l2 = new RegoSet();
}
b2606: {
l3 = undefined;
l4 = f467(l0,l1); if (l4 === undefined) break b2606;
{
const k2607 = keysOf(l4), v2607 = valuesOf(l4);
for (let n2607 = 0; n2607 < v2607.length; n2607++) {
l5 = k2607 === null ? n2607 : k2607[n2607];
l6 = v2607[n2607];
b2608: {
l7 = l5;
if (!Array.isArray(l6)) break b2608;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2608;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2608;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2608;
l13 = l11;
l2.add(l12);
}
}
}
}
b2609: {
l3 = undefined;
b2610: {
l4 = "password_expired";
l5 = f468(l0,l1); if (l5 === undefined) break b2610;
l6 = l5;
l2.add(l4);
}
b2611: {
l7 = "session_idle";
l8 = f469(l0,l1); if (l8 === undefined) break b2611;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2609;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2609;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2609;
{
const k2612 = keysOf(l13), v2612 = valuesOf(l13);
for (let n2612 = 0; n2612 < v2612.length; n2612++) {
l14 = k2612 === null ? n2612 : k2612[n2612];
l15 = v2612[n2612];
b2613: {
l16 = l14;
b2614: {
l17 = D(l10, l14); if (l17 === undefined) break b2614;
break b2613;}
b2615: {
b2616: {
break b2615;
}
break b2613;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2617: {
return l2;
}
}
function f470(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2618: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2618;
l5 = l4;
l6 = f470(l0,l1); if (l6 === undefined) break b2618;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2618;
l9 = l8;
l10 = f442(l0,l1); if (l10 === undefined) break b2618;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2618;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2619: {
if (l3 === undefined) break b2619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2620: {
return l2;
}
}
function f471(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function f472(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2621: {
b2622: {
l4 = undefined;
l5 = l3;
l6 = f453(l0,l1); if (l6 === undefined) break b2622;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2622;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2622;
l10 = D(l9, l8); if (l10 === undefined) break b2622;
l11 = l10;
l12 = new O9(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2622;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2623: {
if (l4 !== undefined) break b2623;
l5 = l3;
l6 = [];
b2624: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2624;
{
const k2625 = keysOf(l7), v2625 = valuesOf(l7);
for (let n2625 = 0; n2625 < v2625.length; n2625++) {
l8 = k2625 === null ? n2625 : k2625[n2625];
l9 = v2625[n2625];
b2626: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2626;
l13 = l12;
l14 = f441(l0,l1); if (l14 === undefined) break b2626;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2626;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2626;
if ((l17 === false)) break b2626;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2626;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2623;
l23 = l22;
l24 = new O9(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2623;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2627: {
if (l4 !== undefined) break b2627;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2628: {
if (l4 === undefined) break b2628;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2629: {
return l2;
}
}
function f473(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2630: {
b2631: {
l4 = undefined;
l5 = l3;
l6 = f453(l0,l1); if (l6 === undefined) break b2631;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2631;
if (!(l7 === true)) break b2631;
b2632: {
l8 = f455(l0,l1); if (l8 === undefined) break b2632;
if ((l8 === false)) break b2632;
break b2631;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2631;
l10 = l9;
l11 = f472(l0,l1,l10); if (l11 === undefined) break b2631;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2633: {
if (l4 !== undefined) break b2633;
l5 = l3;
l6 = f453(l0,l1); if (l6 === undefined) break b2633;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2633;
if (!(l7 === true)) break b2633;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2633;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2634: {
if (l4 !== undefined) break b2634;
l5 = l3;
l6 = f472(l0,l1,l5); if (l6 === undefined) break b2634;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2635: {
if (l4 === undefined) break b2635;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2636: {
return l2;
}
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2637: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2637;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2637;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2638: {
if (l3 === undefined) break b2638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2639: {
return l2;
}
}
function f474(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2640: {
l2 = new Bare();
}
b2641: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2641;
l5 = H(l4) ? l4.field_not_allowed : undefined; if (l5 === undefined && (l5 = S(l4, "field_not_allowed")) === undefined) break b2641;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2641;
{
const k2642 = keysOf(l6), v2642 = valuesOf(l6);
for (let n2642 = 0; n2642 < v2642.length; n2642++) {
l7 = k2642 === null ? n2642 : k2642[n2642];
l8 = v2642[n2642];
b2643: {
l9 = l7;
l10 = l8;
insertOnce(l2, l10, true);
}
}
}
}
b2644: {
return l2;
}
}
function f475(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g476(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2645: {
l3 = undefined;
l4 = new RegoSet();
b2646: {
l5 = f456(l0,l1); if (l5 === undefined) break b2646;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2646;
{
const k2647 = keysOf(l6), v2647 = valuesOf(l6);
for (let n2647 = 0; n2647 < v2647.length; n2647++) {
l7 = k2647 === null ? n2647 : k2647[n2647];
l8 = v2647[n2647];
b2648: {
l9 = l7;
l10 = l8;
b2649: {
l11 = f475(l0,l1); if (l11 === undefined) break b2649;
l12 = D(l11, l10); if (l12 === undefined) break b2649;
if ((l12 === false)) break b2649;
break b2648;}
l13 = 10;
l14 = b_format_int(l9,l13); if (l14 === undefined) break b2648;
l15 = l14;
l16 = ["query.fields[",l15,"]"];
l17 = b_concat("",l16); if (l17 === undefined) break b2648;
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
b2650: {
if (l3 === undefined) break b2650;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2651: {
return l2;
}
}
function f476(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g476(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g477(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2652: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2652;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2652;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2652;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2653: {
if (l3 === undefined) break b2653;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2654: {
return l2;
}
}
function f477(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2655: {
l3 = undefined;
l4 = new RegoSet();
b2656: {
l5 = f471(l0,l1); if (l5 === undefined) break b2656;
{
const k2657 = keysOf(l5), v2657 = valuesOf(l5);
for (let n2657 = 0; n2657 < v2657.length; n2657++) {
l6 = k2657 === null ? n2657 : k2657[n2657];
l7 = v2657[n2657];
b2658: {
l8 = l6;
l9 = l7;
l10 = f473(l0,l1,l9); if (l10 === undefined) break b2658;
l11 = l10;
l12 = new Bare();
b2659: {
l13 = f474(l0,l1); if (l13 === undefined) break b2659;
l12["account_not_active"] = l13;
}
b2660: {
l14 = f476(l0,l1); if (l14 === undefined) break b2660;
l12["field_not_allowed"] = l14;
}
b2661: {
l15 = f477(l0,l1); if (l15 === undefined) break b2661;
l12["linkage_not_active"] = l15;
}
b2662: {
b2663: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2663;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2663;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2663;
l16 = merge(l19, l12);
break b2662;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2658;
l23 = l22;
l24 = f72(l0,l1,l8,l11,l23); if (l24 === undefined) break b2658;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2664: {
if (l3 === undefined) break b2664;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2665: {
return l2;
}
}
function f478(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2666: {
l2 = new RegoSet();
}
b2667: {
l3 = undefined;
l4 = f467(l0,l1); if (l4 === undefined) break b2667;
{
const k2668 = keysOf(l4), v2668 = valuesOf(l4);
for (let n2668 = 0; n2668 < v2668.length; n2668++) {
l5 = k2668 === null ? n2668 : k2668[n2668];
l6 = v2668[n2668];
b2669: {
l7 = l5;
if (!Array.isArray(l6)) break b2669;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2669;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2669;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2669;
l13 = l11;
l14 = new O8(l13);
l2.add(l14);
}
}
}
}
b2670: {
l3 = undefined;
b2671: {
l4 = "password_expired";
l5 = f468(l0,l1); if (l5 === undefined) break b2671;
l6 = l5;
l7 = f442(l0,l1); if (l7 === undefined) break b2671;
l8 = D(l7, l4); if (l8 === undefined) break b2671;
if ((l8 === false)) break b2671;
l9 = new O17(l6);
l2.add(l9);
}
b2672: {
l10 = "session_idle";
l11 = f469(l0,l1); if (l11 === undefined) break b2672;
l12 = l11;
l13 = f442(l0,l1); if (l13 === undefined) break b2672;
l14 = D(l13, l10); if (l14 === undefined) break b2672;
if ((l14 === false)) break b2672;
l15 = new O17(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2670;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2670;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2670;
{
const k2673 = keysOf(l19), v2673 = valuesOf(l19);
for (let n2673 = 0; n2673 < v2673.length; n2673++) {
l20 = k2673 === null ? n2673 : k2673[n2673];
l21 = v2673[n2673];
b2674: {
l22 = l20;
b2675: {
l23 = D(l16, l20); if (l23 === undefined) break b2675;
break b2674;}
b2676: {
b2677: {
break b2676;
}
break b2674;
}
l26 = l21;
l27 = f442(l0,l1); if (l27 === undefined) break b2674;
l28 = D(l27, l22); if (l28 === undefined) break b2674;
if ((l28 === false)) break b2674;
l29 = new O17(l26);
l2.add(l29);
}
}
}
}
b2678: {
return l2;
}
}
function f479(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2679: {
b2680: {
l3 = undefined;
l4 = f471(l0,l1); if (l4 === undefined) break b2680;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2680;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2680;
if ((l9 === false)) break b2680;
l10 = f471(l0,l1); if (l10 === undefined) break b2680;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2681: {
if (l3 !== undefined) break b2681;
l4 = f442(l0,l1); if (l4 === undefined) break b2681;
l5 = l4;
l6 = f460(l0,l1); if (l6 === undefined) break b2681;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2681;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2682: {
if (l3 === undefined) break b2682;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2683: {
return l2;
}
}
function f480(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g481(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2684: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2684;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2684;
l6 = l5;
l7 = f443(l0,l1); if (l7 === undefined) break b2684;
l8 = l7;
l9 = f444(l0,l1); if (l9 === undefined) break b2684;
l10 = l9;
l11 = f94(l0,l1,l6,l8,l10); if (l11 === undefined) break b2684;
if ((l11 === false)) break b2684;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2685: {
if (l3 === undefined) break b2685;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2686: {
l3 = undefined;
l4 = f448(l0,l1); if (l4 === undefined) break b2686;
if ((l4 === false)) break b2686;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2687: {
if (l3 === undefined) break b2687;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2688: {
return l2;
}
}
function f481(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g481(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g482(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2689: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2689;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2689;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2689;
l7 = H(l6) ? l6.unless : undefined; if (l7 === undefined && (l7 = S(l6, "unless")) === undefined) break b2689;
{
const k2690 = keysOf(l7), v2690 = valuesOf(l7);
for (let n2690 = 0; n2690 < v2690.length; n2690++) {
l8 = k2690 === null ? n2690 : k2690[n2690];
l9 = v2690[n2690];
b2691: {
l10 = l8;
l11 = l9;
l12 = f441(l0,l1); if (l12 === undefined) break b2691;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2691;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2691;
if ((l15 === false)) break b2691;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2692: {
if (l3 === undefined) break b2692;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2693: {
return l2;
}
}
function f482(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2694: {
l3 = undefined;
l4 = f442(l0,l1); if (l4 === undefined) break b2694;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2694;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2694;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2694;
{
const k2695 = keysOf(l7), v2695 = valuesOf(l7);
for (let n2695 = 0; n2695 < v2695.length; n2695++) {
l8 = k2695 === null ? n2695 : k2695[n2695];
l9 = v2695[n2695];
b2696: {
l10 = l8;
l11 = l9;
l12 = f441(l0,l1); if (l12 === undefined) break b2696;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2696;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2696;
if ((l15 === false)) break b2696;
b2697: {
l16 = f482(l0,l1); if (l16 === undefined) break b2697;
if ((l16 === false)) break b2697;
break b2696;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2698: {
if (l3 === undefined) break b2698;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2699: {
return l2;
}
}
function f483(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2700: {
l2 = new RegoSet();
}
b2701: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2701;
{
const k2702 = keysOf(l4), v2702 = valuesOf(l4);
for (let n2702 = 0; n2702 < v2702.length; n2702++) {
l5 = k2702 === null ? n2702 : k2702[n2702];
l6 = v2702[n2702];
b2703: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2703;
if ((l9 === false)) break b2703;
l10 = f472(l0,l1,l8); if (l10 === undefined) break b2703;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2703;
l13 = l12;
{
const k2704 = keysOf(l13), v2704 = valuesOf(l13);
for (let n2704 = 0; n2704 < v2704.length; n2704++) {
l14 = k2704 === null ? n2704 : k2704[n2704];
l15 = v2704[n2704];
b2705: {
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
b2706: {
l3 = undefined;
l4 = f471(l0,l1); if (l4 === undefined) break b2706;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2706;
l6 = l5;
l7 = f473(l0,l1,l6); if (l7 === undefined) break b2706;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2706;
l10 = l9;
{
const k2707 = keysOf(l10), v2707 = valuesOf(l10);
for (let n2707 = 0; n2707 < v2707.length; n2707++) {
l11 = k2707 === null ? n2707 : k2707[n2707];
l12 = v2707[n2707];
b2708: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2709: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2709;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2709;
if ((l5 === false)) break b2709;
l6 = f481(l0,l1); if (l6 === undefined) break b2709;
if ((l6 === false)) break b2709;
l7 = f442(l0,l1); if (l7 === undefined) break b2709;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2709;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2709;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2709;
l12 = l11;
{
const k2710 = keysOf(l12), v2710 = valuesOf(l12);
for (let n2710 = 0; n2710 < v2710.length; n2710++) {
l13 = k2710 === null ? n2710 : k2710[n2710];
l14 = v2710[n2710];
b2711: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2712: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2712;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2712;
if ((l5 === false)) break b2712;
l6 = f483(l0,l1); if (l6 === undefined) break b2712;
if ((l6 === false)) break b2712;
l7 = f442(l0,l1); if (l7 === undefined) break b2712;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2712;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2712;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2712;
l12 = l11;
{
const k2713 = keysOf(l12), v2713 = valuesOf(l12);
for (let n2713 = 0; n2713 < v2713.length; n2713++) {
l13 = k2713 === null ? n2713 : k2713[n2713];
l14 = v2713[n2713];
b2714: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2715: {
return l2;
}
}
function f484(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g485(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2716: {
l3 = undefined;
l4 = f441(l0,l1); if (l4 === undefined) break b2716;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2716;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2716;
if ((l7 === false)) break b2716;
l8 = f441(l0,l1); if (l8 === undefined) break b2716;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2716;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2716;
if ((l11 === false)) break b2716;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2717: {
if (l3 === undefined) break b2717;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2718: {
return l2;
}
}
function f485(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g485(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g486(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2719: {
b2720: {
l3 = undefined;
l4 = f485(l0,l1); if (l4 === undefined) break b2720;
if ((l4 === false)) break b2720;
l5 = f439(l0,l1); if (l5 === undefined) break b2720;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2720;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2720;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2720;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2721: {
if (l3 !== undefined) break b2721;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2722: {
if (l3 === undefined) break b2722;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2723: {
return l2;
}
}
function f486(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2724: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2724;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2724;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2724;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2724;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2725: {
if (l3 === undefined) break b2725;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2726: {
return l2;
}
}
function f487(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2727: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2727;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2727;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2727;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2727;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2728: {
if (l3 === undefined) break b2728;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2729: {
return l2;
}
}
function f488(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2730: {
l2 = new RegoSet();
}
b2731: {
l3 = undefined;
b2732: {
l4 = "password_expired";
l5 = f487(l0,l1); if (l5 === undefined) break b2732;
l6 = l5;
l7 = f81(l0,l1,l6); if (l7 === undefined) break b2732;
l8 = l7;
{
const k2733 = keysOf(l8), v2733 = valuesOf(l8);
for (let n2733 = 0; n2733 < v2733.length; n2733++) {
l9 = k2733 === null ? n2733 : k2733[n2733];
l10 = v2733[n2733];
b2734: {
l11 = l9;
l12 = l10;
l13 = f480(l0,l1); if (l13 === undefined) break b2734;
l14 = D(l13, l4); if (l14 === undefined) break b2734;
if ((l14 === false)) break b2734;
l2.add(l12);
}
}
}
}
b2735: {
l15 = "session_idle";
l16 = f488(l0,l1); if (l16 === undefined) break b2735;
l17 = l16;
l18 = f81(l0,l1,l17); if (l18 === undefined) break b2735;
l19 = l18;
{
const k2736 = keysOf(l19), v2736 = valuesOf(l19);
for (let n2736 = 0; n2736 < v2736.length; n2736++) {
l20 = k2736 === null ? n2736 : k2736[n2736];
l21 = v2736[n2736];
b2737: {
l22 = l20;
l23 = l21;
l24 = f480(l0,l1); if (l24 === undefined) break b2737;
l25 = D(l24, l15); if (l25 === undefined) break b2737;
if ((l25 === false)) break b2737;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2731;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2731;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2731;
{
const k2738 = keysOf(l29), v2738 = valuesOf(l29);
for (let n2738 = 0; n2738 < v2738.length; n2738++) {
l30 = k2738 === null ? n2738 : k2738[n2738];
l31 = v2738[n2738];
b2739: {
l32 = l30;
b2740: {
l33 = D(l26, l30); if (l33 === undefined) break b2740;
break b2739;}
b2741: {
b2742: {
break b2741;
}
break b2739;
}
l36 = l31;
l37 = f81(l0,l1,l36); if (l37 === undefined) break b2739;
l38 = l37;
{
const k2743 = keysOf(l38), v2743 = valuesOf(l38);
for (let n2743 = 0; n2743 < v2743.length; n2743++) {
l39 = k2743 === null ? n2743 : k2743[n2743];
l40 = v2743[n2743];
b2744: {
l41 = l39;
l42 = l40;
l43 = f480(l0,l1); if (l43 === undefined) break b2744;
l44 = D(l43, l32); if (l44 === undefined) break b2744;
if ((l44 === false)) break b2744;
l2.add(l42);
}
}
}
}
}
}
}
b2745: {
l3 = undefined;
l4 = f485(l0,l1); if (l4 === undefined) break b2745;
if ((l4 === false)) break b2745;
l5 = f439(l0,l1); if (l5 === undefined) break b2745;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2745;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2745;
l8 = l7;
l9 = f26(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2745;
l10 = l9;
l2.add(l10);
}
b2746: {
return l2;
}
}
function f489(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2747: {
b2748: {
l3 = undefined;
b2749: {
l4 = f439(l0,l1); if (l4 === undefined) break b2749;
if ((l4 === false)) break b2749;
break b2748;}
l5 = f440(l0,l1); if (l5 === undefined) break b2748;
l6 = l5;
l7 = [];
b2750: {
l8 = f438(l0,l1); if (l8 === undefined) break b2750;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2748;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2751: {
if (l3 !== undefined) break b2751;
l4 = f478(l0,l1); if (l4 === undefined) break b2751;
l5 = l4;
l6 = f479(l0,l1); if (l6 === undefined) break b2751;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b2751;
l9 = l8;
l10 = l9;
l11 = f439(l0,l1); if (l11 === undefined) break b2751;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2751;
l14 = l13;
l15 = f484(l0,l1); if (l15 === undefined) break b2751;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2751;
l18 = l17;
l19 = f486(l0,l1); if (l19 === undefined) break b2751;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2751;
l22 = l21;
l23 = f440(l0,l1); if (l23 === undefined) break b2751;
l24 = l23;
l25 = f438(l0,l1); if (l25 === undefined) break b2751;
l26 = l25;
l27 = f479(l0,l1); if (l27 === undefined) break b2751;
l28 = l27;
l29 = [];
b2752: {
if (!(l10 === "permit")) break b2752;
l30 = f439(l0,l1); if (l30 === undefined) break b2752;
l31 = l30;
l32 = f68(l0,l1,l31); if (l32 === undefined) break b2752;
l33 = l32;
{
const k2753 = keysOf(l33), v2753 = valuesOf(l33);
for (let n2753 = 0; n2753 < v2753.length; n2753++) {
l34 = k2753 === null ? n2753 : k2753[n2753];
l35 = v2753[n2753];
b2754: {
l36 = l34;
l37 = l35;
l29.push(l37);
}
}
}
}
l38 = l29;
l39 = f478(l0,l1); if (l39 === undefined) break b2751;
l40 = l39;
l41 = f489(l0,l1); if (l41 === undefined) break b2751;
l42 = l41;
l43 = new O18(l22,l28,l38,l40,l42);
l44 = f24(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2751;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2755: {
if (l3 === undefined) break b2755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2756: {
return l2;
}
}
function f490(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2757: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2757;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2757;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2758: {
if (l3 === undefined) break b2758;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2759: {
return l2;
}
}
function f491(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g491(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g492(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2760: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2760;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2760;
l6 = l5;
l7 = f491(l0,l1); if (l7 === undefined) break b2760;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2760;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2760;
l10 = D(l9, l6); if (l10 === undefined) break b2760;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2761: {
if (l3 === undefined) break b2761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2762: {
return l2;
}
}
function f492(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g492(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function f493(l0,l1) {
let l3,l2;
b2763: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2764: {
if (l3 === undefined) break b2764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2765: {
return l2;
}
}
function g494(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2766: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2766;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2766;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2766;
if ((l7 === false)) break b2766;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2766;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2766;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2767: {
if (l3 === undefined) break b2767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2768: {
return l2;
}
}
function f494(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2769: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2769;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2769;
l6 = l5;
l7 = f31(l0,l1,l6); if (l7 === undefined) break b2769;
if ((l7 === false)) break b2769;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2769;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2769;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2770: {
if (l3 === undefined) break b2770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2771: {
return l2;
}
}
function f495(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2772: {
b2773: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2773;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2773;
if (!(l5 === "account_closed")) break b2773;
l6 = f495(l0,l1); if (l6 === undefined) break b2773;
l7 = l6;
l8 = f494(l0,l1); if (l8 === undefined) break b2773;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2773;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2774: {
if (l3 !== undefined) break b2774;
l4 = f492(l0,l1); if (l4 === undefined) break b2774;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2774;
if (!(l5 === "event")) break b2774;
l6 = f495(l0,l1); if (l6 === undefined) break b2774;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2775: {
if (l3 === undefined) break b2775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2776: {
return l2;
}
}
function f496(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function f497(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2777: {
b2778: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2778;
l10 = l9;
l11 = l10;
l12 = f44(l0,l1,l11,l7); if (l12 === undefined) break b2778;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2778;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2778;
l22 = l21;
if (!Q(l18, l22)) break b2778;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2778;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2779: {
if (l5 !== undefined) break b2779;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2779;
l10 = l9;
l11 = f44(l0,l1,l10,l7); if (l11 === undefined) break b2779;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2780: {
if (l5 === undefined) break b2780;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2781: {
return l2;
}
}
function g498(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2782: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2782;
l5 = l4;
l6 = f492(l0,l1); if (l6 === undefined) break b2782;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2782;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2782;
l9 = l8;
l10 = f497(l0,l1,l5,l9); if (l10 === undefined) break b2782;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2783: {
if (l3 === undefined) break b2783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2784: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2784;
l5 = l4;
l6 = f492(l0,l1); if (l6 === undefined) break b2784;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2784;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2784;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2784;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2785: {
if (l3 === undefined) break b2785;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2786: {
return l2;
}
}
function f498(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2787: {
l2 = new RegoSet();
}
b2788: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2788;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2788;
if (!(l5 === "account_closed")) break b2788;
b2789: {
l6 = f494(l0,l1); if (l6 === undefined) break b2789;
if ((l6 === false)) break b2789;
break b2788;}
l7 = f492(l0,l1); if (l7 === undefined) break b2788;
l8 = l7;
l9 = f26(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2788;
l10 = l9;
l2.add(l10);
}
b2790: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2790;
if ((l4 === false)) break b2790;
l5 = f492(l0,l1); if (l5 === undefined) break b2790;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2790;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2790;
if ((l8 === false)) break b2790;
b2791: {
l9 = f498(l0,l1); if (l9 === undefined) break b2791;
if ((l9 === false)) break b2791;
break b2790;}
l10 = f492(l0,l1); if (l10 === undefined) break b2790;
l11 = l10;
l12 = f26(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2790;
l13 = l12;
l2.add(l13);
}
b2792: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2792;
l5 = l4;
l6 = f498(l0,l1); if (l6 === undefined) break b2792;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2792;
if ((l8 === false)) break b2792;
l9 = f492(l0,l1); if (l9 === undefined) break b2792;
l10 = l9;
l11 = f26(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2792;
l12 = l11;
l2.add(l12);
}
b2793: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2793;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2793;
if (!(l5 === "account_closed")) break b2793;
l6 = f494(l0,l1); if (l6 === undefined) break b2793;
l7 = l6;
l8 = f492(l0,l1); if (l8 === undefined) break b2793;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2793;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2793;
l11 = l10;
l12 = f497(l0,l1,l7,l11); if (l12 === undefined) break b2793;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2793;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2793;
if ((l16 === false)) break b2793;
l17 = f492(l0,l1); if (l17 === undefined) break b2793;
l18 = l17;
l19 = f26(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2793;
l20 = l19;
l2.add(l20);
}
b2794: {
return l2;
}
}
function f499(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2795: {
l2 = new RegoSet();
}
b2796: {
l3 = undefined;
b2797: {
l4 = f495(l0,l1); if (l4 === undefined) break b2797;
if ((l4 === false)) break b2797;
break b2796;}
l5 = new O8("event_on");
l2.add(l5);
}
b2798: {
l3 = undefined;
l4 = f492(l0,l1); if (l4 === undefined) break b2798;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2798;
if (!(l5 === "unset")) break b2798;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2798;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2798;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2798;
l11 = l10;
l12 = new O17(l11);
l2.add(l12);
}
b2799: {
return l2;
}
}
function f500(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2800: {
l3 = undefined;
l4 = f496(l0,l1); if (l4 === undefined) break b2800;
if ((l4 === false)) break b2800;
l5 = f492(l0,l1); if (l5 === undefined) break b2800;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2800;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2801: {
if (l3 === undefined) break b2801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2802: {
return l2;
}
}
function f501(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2803: {
b2804: {
l3 = undefined;
b2805: {
l4 = f492(l0,l1); if (l4 === undefined) break b2805;
if ((l4 === false)) break b2805;
break b2804;}
l5 = f493(l0,l1); if (l5 === undefined) break b2804;
l6 = l5;
l7 = [];
b2806: {
l8 = f491(l0,l1); if (l8 === undefined) break b2806;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2804;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2807: {
if (l3 !== undefined) break b2807;
l4 = f499(l0,l1); if (l4 === undefined) break b2807;
l5 = l4;
l6 = f500(l0,l1); if (l6 === undefined) break b2807;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b2807;
l9 = l8;
l10 = f492(l0,l1); if (l10 === undefined) break b2807;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2807;
l13 = l12;
l14 = f492(l0,l1); if (l14 === undefined) break b2807;
l15 = l14;
l16 = f81(l0,l1,l15); if (l16 === undefined) break b2807;
l17 = l16;
l18 = f493(l0,l1); if (l18 === undefined) break b2807;
l19 = l18;
l20 = f491(l0,l1); if (l20 === undefined) break b2807;
l21 = l20;
l22 = f500(l0,l1); if (l22 === undefined) break b2807;
l23 = l22;
l24 = [];
b2808: {
l25 = f499(l0,l1); if (l25 === undefined) break b2808;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2808;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2808;
if ((l30 === false)) break b2808;
l31 = f492(l0,l1); if (l31 === undefined) break b2808;
l32 = l31;
l33 = f64(l0,l1,"keep_record",l32); if (l33 === undefined) break b2808;
l34 = l33;
l24.push(l34);
}
l35 = l24;
l36 = f499(l0,l1); if (l36 === undefined) break b2807;
l37 = l36;
l38 = new Bare();
b2809: {
l39 = f498(l0,l1); if (l39 === undefined) break b2809;
l38["keep_through"] = l39;
}
b2810: {
l40 = f501(l0,l1); if (l40 === undefined) break b2810;
l38["qualifier"] = l40;
}
b2811: {
b2812: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2812;
l43 = H(l42) ? l42.record_retention : undefined; if (l43 === undefined && (l43 = S(l42, "record_retention")) === undefined) break b2812;
l44 = D(l43, "values"); if (l44 === undefined) break b2812;
l41 = merge(l44, l38);
break b2811;
}
l41 = l38;
}
l45 = l41;
l46 = new O15(l13,l23,l35,l37,l45,l17);
l47 = f24(l0,l1,l19,l21,l9,l46); if (l47 === undefined) break b2807;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2813: {
if (l3 === undefined) break b2813;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2814: {
return l2;
}
}
function f502(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g503(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2815: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2815;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2815;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2816: {
if (l3 === undefined) break b2816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2817: {
return l2;
}
}
function f503(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g503(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f504(l0,l1) {
let l3,l2;
b2818: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2819: {
if (l3 === undefined) break b2819;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2820: {
return l2;
}
}
function g505(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2821: {
l3 = undefined;
l4 = f503(l0,l1); if (l4 === undefined) break b2821;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2821;
l8 = l7;
l9 = f503(l0,l1); if (l9 === undefined) break b2821;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2821;
l11 = l10;
l12 = f503(l0,l1); if (l12 === undefined) break b2821;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2821;
l14 = l13;
l15 = f503(l0,l1); if (l15 === undefined) break b2821;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2821;
l17 = l16;
l18 = new O58(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2821;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2822: {
if (l3 === undefined) break b2822;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2823: {
return l2;
}
}
function f505(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2824: {
b2825: {
l3 = undefined;
b2826: {
l4 = f503(l0,l1); if (l4 === undefined) break b2826;
if ((l4 === false)) break b2826;
break b2825;}
l5 = f504(l0,l1); if (l5 === undefined) break b2825;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2825;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2827: {
if (l3 !== undefined) break b2827;
l4 = f503(l0,l1); if (l4 === undefined) break b2827;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2827;
l7 = l6;
l8 = f503(l0,l1); if (l8 === undefined) break b2827;
l9 = l8;
l10 = f26(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2827;
l11 = l10;
l12 = f504(l0,l1); if (l12 === undefined) break b2827;
l13 = l12;
l14 = f503(l0,l1); if (l14 === undefined) break b2827;
l15 = l14;
l16 = f505(l0,l1); if (l16 === undefined) break b2827;
l17 = l16;
l18 = new O3(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f24(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2827;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2828: {
if (l3 === undefined) break b2828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2829: {
return l2;
}
}
function f506(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2830: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2830;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2830;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2831: {
if (l3 === undefined) break b2831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2832: {
return l2;
}
}
function f507(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g508(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2833: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2833;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2833;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2833;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2834: {
if (l3 === undefined) break b2834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2835: {
return l2;
}
}
function f508(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g508(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function f509(l0,l1) {
let l3,l2;
b2836: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2837: {
if (l3 === undefined) break b2837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2838: {
return l2;
}
}
function g510(l0,l1) {
let l3,l4,l2;
b2839: {
l3 = undefined;
l4 = new O40("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2840: {
if (l3 === undefined) break b2840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2841: {
return l2;
}
}
function f510(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2842: {
b2843: {
l3 = undefined;
b2844: {
l4 = f508(l0,l1); if (l4 === undefined) break b2844;
if ((l4 === false)) break b2844;
break b2843;}
l5 = f509(l0,l1); if (l5 === undefined) break b2843;
l6 = l5;
l7 = [];
b2845: {
l8 = f507(l0,l1); if (l8 === undefined) break b2845;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2843;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2846: {
if (l3 !== undefined) break b2846;
l4 = f510(l0,l1); if (l4 === undefined) break b2846;
l5 = l4;
l6 = f507(l0,l1); if (l6 === undefined) break b2846;
l7 = l6;
l8 = f508(l0,l1); if (l8 === undefined) break b2846;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b2846;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2847: {
if (l3 === undefined) break b2847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2848: {
return l2;
}
}
function f511(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2849: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2849;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2849;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2849;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2849;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2849;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2850: {
if (l3 === undefined) break b2850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2851: {
return l2;
}
}
function f512(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2852: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2852;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2852;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2852;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2853: {
if (l3 === undefined) break b2853;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2854: {
return l2;
}
}
function f513(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2855: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2855;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2855;
l6 = l5;
l7 = f513(l0,l1); if (l7 === undefined) break b2855;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2855;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2855;
if ((l10 === false)) break b2855;
l11 = f513(l0,l1); if (l11 === undefined) break b2855;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2856: {
if (l3 === undefined) break b2856;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2857: {
return l2;
}
}
function f514(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function f515(l0,l1) {
let l3,l2;
b2858: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2859: {
if (l3 === undefined) break b2859;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2860: {
return l2;
}
}
function f516(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2861: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f184(l0,l1); if (l8 === undefined) break b2861;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2861;
l10 = D(l9, l6); if (l10 === undefined) break b2861;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2861;
l13 = l12;
l14 = f184(l0,l1); if (l14 === undefined) break b2861;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2861;
l16 = D(l15, l13); if (l16 === undefined) break b2861;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2862: {
if (l5 === undefined) break b2862;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2863: {
return l2;
}
}
function g517(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2864: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2864;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2864;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2864;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2864;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2864;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2864;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2864;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2864;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2865: {
if (l3 === undefined) break b2865;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2866: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2866;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2866;
l6 = l5;
l7 = f514(l0,l1); if (l7 === undefined) break b2866;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2866;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2866;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2866;
l11 = l10;
l12 = f516(l0,l1,l6,l11); if (l12 === undefined) break b2866;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2867: {
if (l3 === undefined) break b2867;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2868: {
return l2;
}
}
function f517(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g517(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g518(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2869: {
l3 = undefined;
l4 = f517(l0,l1); if (l4 === undefined) break b2869;
l5 = l4;
l6 = f33(l0,l1); if (l6 === undefined) break b2869;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2869;
if ((l8 === false)) break b2869;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2870: {
if (l3 === undefined) break b2870;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2871: {
return l2;
}
}
function f518(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g518(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g519(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2872: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2872;
if ((l4 === false)) break b2872;
l5 = f33(l0,l1); if (l5 === undefined) break b2872;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b2872;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b2872;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2872;
if (!(l13 === "unavailable")) break b2872;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2873: {
if (l3 === undefined) break b2873;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2874: {
return l2;
}
}
function f519(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function f520(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2875: {
b2876: {
l4 = undefined;
l5 = l3;
l6 = [];
b2877: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2877;
{
const k2878 = keysOf(l7), v2878 = valuesOf(l7);
for (let n2878 = 0; n2878 < v2878.length; n2878++) {
l8 = k2878 === null ? n2878 : k2878[n2878];
l9 = v2878[n2878];
b2879: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2879;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2879;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2879;
if (!Q(l12, l14)) break b2879;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b2876;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b2876;
if ((l19 === false)) break b2876;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b2876;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b2876;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2876;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2880: {
if (l4 !== undefined) break b2880;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2881: {
if (l4 === undefined) break b2881;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2882: {
return l2;
}
}
function g521(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b2883: {
l2 = new RegoSet();
}
b2884: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2884;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2884;
l7 = l6;
{
const k2885 = keysOf(l7), v2885 = valuesOf(l7);
for (let n2885 = 0; n2885 < v2885.length; n2885++) {
l8 = k2885 === null ? n2885 : k2885[n2885];
l9 = v2885[n2885];
b2886: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2887: {
l3 = undefined;
b2888: {
l4 = f518(l0,l1); if (l4 === undefined) break b2888;
if ((l4 === false)) break b2888;
break b2887;}
l5 = f514(l0,l1); if (l5 === undefined) break b2887;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2887;
l7 = l6;
l8 = f520(l0,l1,l7); if (l8 === undefined) break b2887;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b2887;
l11 = l10;
{
const k2889 = keysOf(l11), v2889 = valuesOf(l11);
for (let n2889 = 0; n2889 < v2889.length; n2889++) {
l12 = k2889 === null ? n2889 : k2889[n2889];
l13 = v2889[n2889];
b2890: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b2891: {
l3 = undefined;
l4 = f518(l0,l1); if (l4 === undefined) break b2891;
if ((l4 === false)) break b2891;
l5 = f514(l0,l1); if (l5 === undefined) break b2891;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2891;
l7 = l6;
l8 = f520(l0,l1,l7); if (l8 === undefined) break b2891;
l9 = l8;
l10 = f514(l0,l1); if (l10 === undefined) break b2891;
l11 = H(l10) ? l10.application : undefined; if (l11 === undefined && (l11 = S(l10, "application")) === undefined) break b2891;
l12 = H(l11) ? l11.before_regulation : undefined; if (l12 === undefined && (l12 = S(l11, "before_regulation")) === undefined) break b2891;
l13 = l12;
l14 = new RegoSet();
l14.add("readings");
l15 = b_object_filter(l13,l14); if (l15 === undefined) break b2891;
l16 = l15;
l17 = b_object_union(l9,l16); if (l17 === undefined) break b2891;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b2891;
l20 = l19;
{
const k2892 = keysOf(l20), v2892 = valuesOf(l20);
for (let n2892 = 0; n2892 < v2892.length; n2892++) {
l21 = k2892 === null ? n2892 : k2892[n2892];
l22 = v2892[n2892];
b2893: {
l23 = l21;
l24 = l22;
l2.add(l24);
}
}
}
}
b2894: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2894;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2894;
l6 = l5;
l7 = f520(l0,l1,l6); if (l7 === undefined) break b2894;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2894;
l10 = l9;
{
const k2895 = keysOf(l10), v2895 = valuesOf(l10);
for (let n2895 = 0; n2895 < v2895.length; n2895++) {
l11 = k2895 === null ? n2895 : k2895[n2895];
l12 = v2895[n2895];
b2896: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2897: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2897;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b2897;
l6 = l5;
l7 = f514(l0,l1); if (l7 === undefined) break b2897;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2897;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b2897;
l10 = D(l9, l6); if (l10 === undefined) break b2897;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2897;
l13 = l12;
{
const k2898 = keysOf(l13), v2898 = valuesOf(l13);
for (let n2898 = 0; n2898 < v2898.length; n2898++) {
l14 = k2898 === null ? n2898 : k2898[n2898];
l15 = v2898[n2898];
b2899: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2900: {
return l2;
}
}
function f521(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2901: {
l3 = undefined;
l4 = [];
b2902: {
b2903: {
l5 = f518(l0,l1); if (l5 === undefined) break b2903;
if ((l5 === false)) break b2903;
break b2902;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2902;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b2902;
l10 = l9;
l11 = f153(l0,l1,l10); if (l11 === undefined) break b2902;
l12 = l11;
l13 = f514(l0,l1); if (l13 === undefined) break b2902;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b2902;
l15 = l14;
l16 = f520(l0,l1,l15); if (l16 === undefined) break b2902;
l17 = l16;
l18 = f517(l0,l1); if (l18 === undefined) break b2902;
l19 = l18;
l20 = new O27("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2904: {
if (l3 === undefined) break b2904;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2905: {
return l2;
}
}
function f522(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2906: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2906;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2906;
l6 = l5;
l7 = f514(l0,l1); if (l7 === undefined) break b2906;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2906;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2906;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2906;
if ((l11 === false)) break b2906;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2906;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b2906;
if (!(l13 === true)) break b2906;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2907: {
if (l3 === undefined) break b2907;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2908: {
return l2;
}
}
function f523(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2909: {
l3 = undefined;
l4 = f514(l0,l1); if (l4 === undefined) break b2909;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2909;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2909;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2909;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2909;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2909;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2909;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2909;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2910: {
if (l3 === undefined) break b2910;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2911: {
return l2;
}
}
function f524(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2912: {
l3 = undefined;
l4 = [];
b2913: {
b2914: {
l5 = f523(l0,l1); if (l5 === undefined) break b2914;
if ((l5 === false)) break b2914;
break b2913;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2913;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b2913;
l10 = l9;
l11 = f153(l0,l1,l10); if (l11 === undefined) break b2913;
l12 = l11;
l13 = f514(l0,l1); if (l13 === undefined) break b2913;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b2913;
l15 = l14;
l16 = f520(l0,l1,l15); if (l16 === undefined) break b2913;
l17 = l16;
l18 = f524(l0,l1); if (l18 === undefined) break b2913;
l19 = l18;
l20 = new O27("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2915: {
if (l3 === undefined) break b2915;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2916: {
return l2;
}
}
function f525(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2917: {
l3 = undefined;
l4 = [];
b2918: {
l5 = f523(l0,l1); if (l5 === undefined) break b2918;
if ((l5 === false)) break b2918;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2918;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b2918;
l10 = l9;
l11 = f153(l0,l1,l10); if (l11 === undefined) break b2918;
l12 = l11;
l13 = f524(l0,l1); if (l13 === undefined) break b2918;
l14 = l13;
l15 = f514(l0,l1); if (l15 === undefined) break b2918;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b2918;
l17 = l16;
l18 = new O27("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2919: {
if (l3 === undefined) break b2919;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2920: {
return l2;
}
}
function f526(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2921: {
l3 = undefined;
l4 = [];
b2922: {
l5 = f522(l0,l1); if (l5 === undefined) break b2922;
l6 = l5;
l7 = f525(l0,l1); if (l7 === undefined) break b2922;
l8 = l7;
l9 = f526(l0,l1); if (l9 === undefined) break b2922;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k2923 = keysOf(l12), v2923 = valuesOf(l12);
for (let n2923 = 0; n2923 < v2923.length; n2923++) {
l13 = k2923 === null ? n2923 : k2923[n2923];
l14 = v2923[n2923];
b2924: {
l15 = l13;
l16 = l14;
{
const k2925 = keysOf(l16), v2925 = valuesOf(l16);
for (let n2925 = 0; n2925 < v2925.length; n2925++) {
l17 = k2925 === null ? n2925 : k2925[n2925];
l18 = v2925[n2925];
b2926: {
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
b2927: {
if (l3 === undefined) break b2927;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2928: {
return l2;
}
}
function f527(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function f528(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2929: {
l4 = undefined;
l5 = l3;
l6 = f184(l0,l1); if (l6 === undefined) break b2929;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2929;
l8 = D(l7, l5); if (l8 === undefined) break b2929;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2929;
if ((l10 === false)) break b2929;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2930: {
if (l4 === undefined) break b2930;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2931: {
return l2;
}
}
function f529(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2932: {
l4 = undefined;
l5 = l3;
l6 = f528(l0,l1,l5); if (l6 === undefined) break b2932;
if ((l6 === false)) break b2932;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2932;
l9 = l8;
l10 = f528(l0,l1,l9); if (l10 === undefined) break b2932;
if ((l10 === false)) break b2932;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2933: {
if (l4 === undefined) break b2933;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2934: {
return l2;
}
}
function f530(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2935: {
b2936: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2937: {
l8 = f528(l0,l1,l6); if (l8 === undefined) break b2937;
if ((l8 === false)) break b2937;
break b2936;}
l9 = new RegoSet();
b2938: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2938;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2938;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2938;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2939 = keysOf(l19), v2939 = valuesOf(l19);
for (let n2939 = 0; n2939 < v2939.length; n2939++) {
l20 = k2939 === null ? n2939 : k2939[n2939];
l21 = v2939[n2939];
b2940: {
l22 = l20;
l23 = l21;
b2941: {
l24 = f529(l0,l1,l23); if (l24 === undefined) break b2941;
if ((l24 === false)) break b2941;
break b2940;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2940;
l28 = l27;
l29 = new O59(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2942: {
if (l5 !== undefined) break b2942;
l6 = l3;
l7 = l4;
l8 = f184(l0,l1); if (l8 === undefined) break b2942;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2942;
l10 = D(l9, l6); if (l10 === undefined) break b2942;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2942;
if ((l12 === false)) break b2942;
l13 = f184(l0,l1); if (l13 === undefined) break b2942;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2942;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2942;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2942;
l21 = l20;
l22 = new RegoSet();
l23 = new O59(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2943: {
if (l5 !== undefined) break b2943;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2944: {
if (l5 === undefined) break b2944;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2945: {
return l2;
}
}
function g531(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2946: {
l2 = new RegoSet();
}
b2947: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2947;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2947;
l6 = l5;
l7 = f514(l0,l1); if (l7 === undefined) break b2947;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2947;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2947;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2947;
l11 = l10;
l12 = f530(l0,l1,l6,l11); if (l12 === undefined) break b2947;
l13 = l12;
{
const k2948 = keysOf(l13), v2948 = valuesOf(l13);
for (let n2948 = 0; n2948 < v2948.length; n2948++) {
l14 = k2948 === null ? n2948 : k2948[n2948];
l15 = v2948[n2948];
b2949: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2950: {
return l2;
}
}
function f531(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g531(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g532(l0,l1) {
let l3,l4,l5,l2;
b2951: {
l3 = undefined;
l4 = f524(l0,l1); if (l4 === undefined) break b2951;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b2952: {
if (l3 === undefined) break b2952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2953: {
return l2;
}
}
function f532(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g532(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g533(l0,l1) {
let l3,l4,l5,l6,l2;
b2954: {
l3 = undefined;
b2955: {
l4 = f518(l0,l1); if (l4 === undefined) break b2955;
if ((l4 === false)) break b2955;
break b2954;}
l5 = f517(l0,l1); if (l5 === undefined) break b2954;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2956: {
if (l3 === undefined) break b2956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2957: {
return l2;
}
}
function f533(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g533(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g534(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2958: {
l3 = undefined;
b2959: {
l4 = f518(l0,l1); if (l4 === undefined) break b2959;
if ((l4 === false)) break b2959;
break b2958;}
l5 = f514(l0,l1); if (l5 === undefined) break b2958;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2958;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b2958;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b2958;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b2958;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2958;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b2958;
l15 = l14;
l16 = f516(l0,l1,l15,l12); if (l16 === undefined) break b2958;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2960: {
if (l3 === undefined) break b2960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2961: {
return l2;
}
}
function f534(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g534(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function g535(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2962: {
l3 = undefined;
l4 = [];
b2963: {
l5 = f514(l0,l1); if (l5 === undefined) break b2963;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b2963;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b2963;
{
const k2964 = keysOf(l7), v2964 = valuesOf(l7);
for (let n2964 = 0; n2964 < v2964.length; n2964++) {
l8 = k2964 === null ? n2964 : k2964[n2964];
l9 = v2964[n2964];
b2965: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2965;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b2965;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b2965;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b2965;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b2965;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b2965;
if ((l21 === false)) break b2965;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2966: {
if (l3 === undefined) break b2966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2967: {
return l2;
}
}
function f535(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g535(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g536(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2968: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2968;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b2968;
l6 = l5;
l7 = f535(l0,l1); if (l7 === undefined) break b2968;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b2968;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b2968;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2968;
if ((l12 === false)) break b2968;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2969: {
if (l3 === undefined) break b2969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2970: {
return l2;
}
}
function f536(i, d) {
const k = K.request[247];
if (k !== undefined) return k === N ? undefined : k;
const v = g536(i, d);
K.request[247] = v === undefined ? N : v;
return v;
}
function g537(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b2971: {
l2 = new RegoSet();
}
b2972: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2972;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2972;
l6 = l5;
l7 = f514(l0,l1); if (l7 === undefined) break b2972;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2972;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2972;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2972;
if ((l11 === false)) break b2972;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2972;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b2972;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b2972;
l18 = f525(l0,l1); if (l18 === undefined) break b2972;
{
const k2973 = keysOf(l18), v2973 = valuesOf(l18);
for (let n2973 = 0; n2973 < v2973.length; n2973++) {
l19 = k2973 === null ? n2973 : k2973[n2973];
l20 = v2973[n2973];
b2974: {
l21 = l19;
l22 = l20;
l23 = f165(l0,l1,l22); if (l23 === undefined) break b2974;
if ((l23 === false)) break b2974;
l24 = f514(l0,l1); if (l24 === undefined) break b2974;
l25 = H(l24) ? l24.fallback : undefined; if (l25 === undefined && (l25 = S(l24, "fallback")) === undefined) break b2974;
l26 = l25;
l27 = f26(l0,l1,"change_admin_password",l26); if (l27 === undefined) break b2974;
l28 = l27;
l2.add(l28);
}
}
}
}
b2975: {
l3 = undefined;
l4 = f525(l0,l1); if (l4 === undefined) break b2975;
{
const k2976 = keysOf(l4), v2976 = valuesOf(l4);
for (let n2976 = 0; n2976 < v2976.length; n2976++) {
l5 = k2976 === null ? n2976 : k2976[n2976];
l6 = v2976[n2976];
b2977: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b2977;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b2977;
if ((l11 === false)) break b2977;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2977;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b2977;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b2977;
if ((l15 === false)) break b2977;
l16 = f535(l0,l1); if (l16 === undefined) break b2977;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2977;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2977;
if ((l21 === false)) break b2977;
b2978: {
l22 = f536(l0,l1); if (l22 === undefined) break b2978;
if ((l22 === false)) break b2978;
break b2977;}
l23 = f514(l0,l1); if (l23 === undefined) break b2977;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b2977;
l25 = l24;
l26 = f520(l0,l1,l25); if (l26 === undefined) break b2977;
l27 = l26;
l28 = f26(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b2977;
l29 = l28;
l2.add(l29);
}
}
}
}
b2979: {
l3 = undefined;
l4 = f519(l0,l1); if (l4 === undefined) break b2979;
l5 = l4;
l6 = f26(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b2979;
l7 = l6;
l2.add(l7);
}
b2980: {
return l2;
}
}
function f537(i, d) {
const k = K.request[248];
if (k !== undefined) return k === N ? undefined : k;
const v = g537(i, d);
K.request[248] = v === undefined ? N : v;
return v;
}
function g538(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l2;
b2981: {
b2982: {
l3 = undefined;
b2983: {
l4 = f514(l0,l1); if (l4 === undefined) break b2983;
if ((l4 === false)) break b2983;
break b2982;}
l5 = f515(l0,l1); if (l5 === undefined) break b2982;
l6 = l5;
l7 = [];
b2984: {
l8 = f512(l0,l1); if (l8 === undefined) break b2984;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b2982;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2985: {
if (l3 !== undefined) break b2985;
l4 = f518(l0,l1); if (l4 === undefined) break b2985;
if ((l4 === false)) break b2985;
b2986: {
l5 = f514(l0,l1); if (l5 === undefined) break b2986;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b2986;
if ((l6 === false)) break b2986;
break b2985;}
l7 = f515(l0,l1); if (l7 === undefined) break b2985;
l8 = l7;
l9 = f512(l0,l1); if (l9 === undefined) break b2985;
l10 = l9;
l11 = f521(l0,l1); if (l11 === undefined) break b2985;
l12 = l11;
l13 = new O3(l12);
l14 = f24(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b2985;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2987: {
if (l3 !== undefined) break b2987;
l4 = new RegoSet();
b2988: {
l5 = f527(l0,l1); if (l5 === undefined) break b2988;
{
const k2989 = keysOf(l5), v2989 = valuesOf(l5);
for (let n2989 = 0; n2989 < v2989.length; n2989++) {
l6 = k2989 === null ? n2989 : k2989[n2989];
l7 = v2989[n2989];
b2990: {
l8 = l6;
l9 = l7;
l10 = f159(l0,l1,l9); if (l10 === undefined) break b2990;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f531(l0,l1); if (l13 === undefined) break b2987;
l14 = l13;
l15 = f163(l0,l1,l12,l14); if (l15 === undefined) break b2987;
l16 = l15;
l17 = l16;
l18 = f527(l0,l1); if (l18 === undefined) break b2987;
l19 = l18;
l20 = f166(l0,l1,l19); if (l20 === undefined) break b2987;
l21 = l20;
l22 = f527(l0,l1); if (l22 === undefined) break b2987;
l23 = l22;
l24 = f168(l0,l1,l23,l17); if (l24 === undefined) break b2987;
l25 = l24;
l26 = f515(l0,l1); if (l26 === undefined) break b2987;
l27 = l26;
l28 = f512(l0,l1); if (l28 === undefined) break b2987;
l29 = l28;
l30 = f521(l0,l1); if (l30 === undefined) break b2987;
l31 = l30;
l32 = f531(l0,l1); if (l32 === undefined) break b2987;
l33 = l32;
l34 = new Bare();
b2991: {
l35 = f532(l0,l1); if (l35 === undefined) break b2991;
l34["adjust_by"] = l35;
}
b2992: {
l36 = f533(l0,l1); if (l36 === undefined) break b2992;
l34["apply_by"] = l36;
}
b2993: {
l37 = f534(l0,l1); if (l37 === undefined) break b2993;
l34["apply_by_cautious"] = l37;
}
b2994: {
b2995: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2995;
l40 = H(l39) ? l39.role_change_deadline : undefined; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2995;
l41 = D(l40, "values"); if (l41 === undefined) break b2995;
l38 = merge(l41, l34);
break b2994;
}
l38 = l34;
}
l42 = l38;
l43 = f537(l0,l1); if (l43 === undefined) break b2987;
l44 = l43;
l45 = new O15(l31,l33,l21,l25,l42,l44);
l46 = f24(l0,l1,l27,l29,l17,l45); if (l46 === undefined) break b2987;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2996: {
if (l3 === undefined) break b2996;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2997: {
return l2;
}
}
function f538(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g538(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g539(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2998: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2998;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2998;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2999: {
if (l3 === undefined) break b2999;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3000: {
return l2;
}
}
function f539(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g539(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g540(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3001: {
l3 = undefined;
l4 = f539(l0,l1); if (l4 === undefined) break b3001;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3001;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3001;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b3001;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3002: {
if (l3 === undefined) break b3002;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3003: {
return l2;
}
}
function f540(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g540(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f541(l0,l1) {
let l3,l2;
b3004: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b3005: {
if (l3 === undefined) break b3005;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3006: {
return l2;
}
}
function g542(l0,l1) {
let l3,l4,l5,l6,l2;
b3007: {
l3 = undefined;
l4 = new Bare();
l5 = new O60("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O61("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3008: {
if (l3 === undefined) break b3008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3009: {
return l2;
}
}
function f542(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g542(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f543(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b3010: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b3010;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3010;
if ((l10 === false)) break b3010;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3011: {
if (l5 === undefined) break b3011;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3012: {
return l2;
}
}
function f544(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3013: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3014: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b3014;
{
const k3015 = keysOf(l9), v3015 = valuesOf(l9);
for (let n3015 = 0; n3015 < v3015.length; n3015++) {
l10 = k3015 === null ? n3015 : k3015[n3015];
l11 = v3015[n3015];
b3016: {
l12 = l10;
l13 = l11;
b3017: {
l14 = f543(l0,l1,l7,l13); if (l14 === undefined) break b3017;
if ((l14 === false)) break b3017;
break b3016;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b3013;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3018: {
if (l5 === undefined) break b3018;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3019: {
return l2;
}
}
function f545(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b3020: {
l5 = undefined;
l6 = l3;
l7 = l4;
b3021: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3021;
if ((l8 === false)) break b3021;
break b3020;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3022: {
if (l5 === undefined) break b3022;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3023: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b3023;
if ((l8 === false)) break b3023;
l9 = f544(l0,l1,l6,l7); if (l9 === undefined) break b3023;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b3023;
l12 = D(l11, l10); if (l12 === undefined) break b3023;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b3024: {
if (l5 === undefined) break b3024;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3025: {
return l2;
}
}
function f546(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3026: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b3027: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k3028 = keysOf(l8), v3028 = valuesOf(l8);
for (let n3028 = 0; n3028 < v3028.length; n3028++) {
l9 = k3028 === null ? n3028 : k3028[n3028];
l10 = v3028[n3028];
b3029: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b3029;
if (!(l13 === "unset")) break b3029;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b3030: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b3030;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b3030;
if (!(l17 === "unset")) break b3030;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b3026;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b3031: {
if (l4 === undefined) break b3031;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b3032: {
return l2;
}
}
function f547(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b3033: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b3034: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3034;
if ((l10 === false)) break b3034;
break b3033;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b3035: {
if (l6 === undefined) break b3035;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3036: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b3036;
if ((l10 === false)) break b3036;
l11 = f544(l0,l1,l7,l9); if (l11 === undefined) break b3036;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b3036;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b3036;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b3037: {
if (l6 === undefined) break b3037;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3038: {
return l2;
}
}
function f548(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3039: {
b3040: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3040;
if (!(l8 === "up")) break b3040;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b3040;
if ((l10 === false)) break b3040;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b3041: {
if (l5 !== undefined) break b3041;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b3041;
if (!(l8 === "half_up")) break b3041;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b3041;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b3041;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b3041;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b3041;
if ((l15 === false)) break b3041;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b3042: {
if (l5 !== undefined) break b3042;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3043: {
if (l5 === undefined) break b3043;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3044: {
return l2;
}
}
function f549(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b3045: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b3045;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b3045;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b3045;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b3045;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b3045;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b3045;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b3045;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b3045;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b3045;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b3045;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b3045;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b3045;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b3045;
l30 = l29;
l31 = l30;
l32 = f548(l0,l1,l18,l7); if (l32 === undefined) break b3045;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b3045;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b3046: {
if (l5 === undefined) break b3046;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3047: {
return l2;
}
}
function f550(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3048: {
b3049: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b3049;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3049;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b3049;
if ((l13 === false)) break b3049;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b3049;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3050: {
if (l5 !== undefined) break b3050;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3051: {
if (l5 === undefined) break b3051;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3052: {
return l2;
}
}
function f551(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3053: {
b3054: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b3054;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b3054;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b3054;
if ((l13 === false)) break b3054;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b3054;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b3055: {
if (l5 !== undefined) break b3055;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3056: {
if (l5 === undefined) break b3056;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3057: {
return l2;
}
}
function f552(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3058: {
b3059: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3059;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3059;
if ((l11 === false)) break b3059;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3060: {
if (l5 !== undefined) break b3060;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3061: {
if (l5 === undefined) break b3061;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3062: {
return l2;
}
}
function f553(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3063: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3063;
l9 = l8;
l10 = f549(l0,l1,l7,l9); if (l10 === undefined) break b3063;
l11 = l10;
l12 = [l11,"rate"];
l13 = f550(l0,l1,l12,l6); if (l13 === undefined) break b3063;
l14 = l13;
l15 = f551(l0,l1,l14,l6); if (l15 === undefined) break b3063;
l16 = l15;
l17 = f552(l0,l1,l16,l7); if (l17 === undefined) break b3063;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3064: {
if (l5 === undefined) break b3064;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3065: {
return l2;
}
}
function f554(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3066: {
b3067: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3067;
if ((l8 === false)) break b3067;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3067;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3067;
l14 = l13;
l15 = new O62(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3068: {
if (l5 !== undefined) break b3068;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3069: {
if (l5 === undefined) break b3069;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3070: {
return l2;
}
}
function f555(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3071: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3071;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3071;
if ((l15 === false)) break b3071;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3072: {
if (l7 === undefined) break b3072;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3073: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3073;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3073;
l15 = f553(l0,l1,l9,l10); if (l15 === undefined) break b3073;
l16 = l15;
if (!Array.isArray(l16)) break b3073;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3073;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3073;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3073;
l22 = l20;
l23 = f554(l0,l1,l21,l11); if (l23 === undefined) break b3073;
l24 = l23;
l25 = l24;
l26 = new O63(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3073;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3074: {
if (l7 === undefined) break b3074;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3075: {
return l2;
}
}
function f556(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3076: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3076;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3076;
if ((l9 === false)) break b3076;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3076;
if ((l11 === false)) break b3076;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3077: {
if (l6 === undefined) break b3077;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3078: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3078;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3078;
l10 = 0;
if (!Q(l9, l10)) break b3078;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3079: {
if (l6 === undefined) break b3079;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3080: {
return l2;
}
}
function f557(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3081: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3082: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3082;
if (!(l9 === "rate")) break b3082;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3082;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3082;
l13 = l12;
l14 = new O9(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3082;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3082;
l18 = l17;
{
const k3083 = keysOf(l18), v3083 = valuesOf(l18);
for (let n3083 = 0; n3083 < v3083.length; n3083++) {
l19 = k3083 === null ? n3083 : k3083[n3083];
l20 = v3083[n3083];
b3084: {
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
b3085: {
if (l5 === undefined) break b3085;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3086: {
return l2;
}
}
function f558(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l2;
b3087: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3087;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3087;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3087;
l12 = D(l11, l10); if (l12 === undefined) break b3087;
l13 = l12;
l14 = f545(l0,l1,l7,l13); if (l14 === undefined) break b3087;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3088: {
l18 = f546(l0,l1,l16); if (l18 === undefined) break b3088;
l19 = l18;
{
const k3089 = keysOf(l19), v3089 = valuesOf(l19);
for (let n3089 = 0; n3089 < v3089.length; n3089++) {
l20 = k3089 === null ? n3089 : k3089[n3089];
l21 = v3089[n3089];
b3090: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3090;
l25 = l24;
l26 = f547(l0,l1,l7,l25,l13); if (l26 === undefined) break b3090;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3090;
l30 = l29;
l31 = new O17(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3087;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3087;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3087;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3087;
l40 = l39;
l41 = l40;
l42 = f555(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3087;
l43 = l42;
if (!Array.isArray(l43)) break b3087;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3087;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3087;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3087;
l49 = l47;
l50 = new RegoSet();
b3091: {
l51 = H(l7) ? l7.obligations : undefined; if (l51 === undefined && (l51 = S(l7, "obligations")) === undefined) break b3091;
{
const k3092 = keysOf(l51), v3092 = valuesOf(l51);
for (let n3092 = 0; n3092 < v3092.length; n3092++) {
l52 = k3092 === null ? n3092 : k3092[n3092];
l53 = v3092[n3092];
b3093: {
l54 = l52;
l55 = l53;
l56 = H(l55) ? l55.until : undefined; if (l56 === undefined && (l56 = S(l55, "until")) === undefined) break b3093;
l57 = l56;
l58 = f556(l0,l1,l57,l41,l49); if (l58 === undefined) break b3093;
if ((l58 === false)) break b3093;
l50.add(l54);
}
}
}
}
l59 = l50;
l60 = f15(l0,l1,l7); if (l60 === undefined) break b3087;
l61 = l60;
l62 = f15(l0,l1,l16); if (l62 === undefined) break b3087;
l63 = l62;
l64 = b_or(l61,l63); if (l64 === undefined) break b3087;
l65 = l64;
l66 = f557(l0,l1,l49,l16); if (l66 === undefined) break b3087;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b3087;
l69 = l68;
l70 = f81(l0,l1,l16); if (l70 === undefined) break b3087;
l71 = l70;
l72 = [];
b3094: {
if (!(l48 === "required")) break b3094;
l73 = H(l7) ? l7.obligations : undefined; if (l73 === undefined && (l73 = S(l7, "obligations")) === undefined) break b3094;
{
const k3095 = keysOf(l73), v3095 = valuesOf(l73);
for (let n3095 = 0; n3095 < v3095.length; n3095++) {
l74 = k3095 === null ? n3095 : k3095[n3095];
l75 = v3095[n3095];
b3096: {
l76 = l74;
l77 = l75;
b3097: {
l78 = b_internal_member_2(l76,l59); if (l78 === undefined) break b3097;
if ((l78 === false)) break b3097;
break b3096;}
l79 = H(l77) ? l77.code : undefined; if (l79 === undefined && (l79 = S(l77, "code")) === undefined) break b3096;
l80 = l79;
l81 = f64(l0,l1,l80,l77); if (l81 === undefined) break b3096;
l82 = l81;
l72.push(l82);
}
}
}
}
l83 = l72;
l84 = new RegoSet();
b3098: {
if (!(l48 === "required")) break b3098;
l85 = H(l6) ? l6.codes : undefined; if (l85 === undefined && (l85 = S(l6, "codes")) === undefined) break b3098;
l86 = H(l85) ? l85.required : undefined; if (l86 === undefined && (l86 = S(l85, "required")) === undefined) break b3098;
l87 = l86;
l88 = f26(l0,l1,l87,l16); if (l88 === undefined) break b3098;
l89 = l88;
l84.add(l89);
}
l90 = l84;
l91 = new O64(l48);
l92 = new O15(l69,l32,l83,l90,l49,l71);
l91["parts"] = l92;
l93 = l91;
if (l5 === undefined) l5 = l93; else if (!Q(l5, l93)) conflict();
}
b3099: {
if (l5 === undefined) break b3099;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3100: {
return l2;
}
}
function f559(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3101: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f558(l0,l1,l7,l9); if (l10 === undefined) break b3101;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3101;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3101;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3101;
l18 = l17;
l19 = f24(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3101;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3102: {
if (l6 === undefined) break b3102;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3103: {
return l2;
}
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3104: {
b3105: {
l3 = undefined;
b3106: {
l4 = f540(l0,l1); if (l4 === undefined) break b3106;
if ((l4 === false)) break b3106;
break b3105;}
l5 = f541(l0,l1); if (l5 === undefined) break b3105;
l6 = l5;
l7 = [];
b3107: {
l8 = f539(l0,l1); if (l8 === undefined) break b3107;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3105;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3108: {
if (l3 !== undefined) break b3108;
l4 = f542(l0,l1); if (l4 === undefined) break b3108;
l5 = l4;
l6 = f539(l0,l1); if (l6 === undefined) break b3108;
l7 = l6;
l8 = f540(l0,l1); if (l8 === undefined) break b3108;
l9 = l8;
l10 = f559(l0,l1,l5,l7,l9); if (l10 === undefined) break b3108;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3109: {
if (l3 === undefined) break b3109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3110: {
return l2;
}
}
function f560(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g561(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3111: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3111;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3111;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3111;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3112: {
if (l3 === undefined) break b3112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3113: {
return l2;
}
}
function f561(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g561(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3114: {
l3 = undefined;
l4 = f561(l0,l1); if (l4 === undefined) break b3114;
l5 = l4;
l6 = 1;
l7 = f44(l0,l1,l5,l6); if (l7 === undefined) break b3114;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3114;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3115: {
if (l3 === undefined) break b3115;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3116: {
return l2;
}
}
function f562(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3117: {
b3118: {
l3 = undefined;
l4 = f562(l0,l1); if (l4 === undefined) break b3118;
if ((l4 === false)) break b3118;
l5 = f6(l0,l1); if (l5 === undefined) break b3118;
l6 = l5;
l7 = f562(l0,l1); if (l7 === undefined) break b3118;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3118;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3119: {
if (l3 !== undefined) break b3119;
l4 = f6(l0,l1); if (l4 === undefined) break b3119;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3120: {
if (l3 === undefined) break b3120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3121: {
return l2;
}
}
function f563(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g564(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3122: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3122;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3122;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3123: {
if (l3 === undefined) break b3123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3124: {
return l2;
}
}
function f564(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g564(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g565(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3125: {
l3 = undefined;
l4 = f564(l0,l1); if (l4 === undefined) break b3125;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3125;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3125;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3125;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3126: {
if (l3 === undefined) break b3126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3127: {
return l2;
}
}
function f565(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function f566(l0,l1) {
let l3,l2;
b3128: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3129: {
if (l3 === undefined) break b3129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3130: {
return l2;
}
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3131: {
l3 = undefined;
l4 = f565(l0,l1); if (l4 === undefined) break b3131;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3131;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3131;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3131;
l10 = l9;
l11 = f561(l0,l1); if (l11 === undefined) break b3131;
l12 = l11;
l13 = f44(l0,l1,l12,l10); if (l13 === undefined) break b3131;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3131;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3132: {
if (l3 === undefined) break b3132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3133: {
return l2;
}
}
function f567(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3134: {
l3 = undefined;
l4 = f566(l0,l1); if (l4 === undefined) break b3134;
l5 = l4;
l6 = new Bare();
l7 = new O60("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O61("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3135: {
if (l3 === undefined) break b3135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3136: {
return l2;
}
}
function f568(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f569(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b3137: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f558(l0,l1,l8,l10); if (l12 === undefined) break b3137;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3137;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3137;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3137;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3137;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3137;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3137;
l25 = D(l24, "values"); if (l25 === undefined) break b3137;
l26 = l25;
l27 = new O43(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3137;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3137;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3137;
l32 = l31;
l33 = new RegoSet();
b3138: {
l34 = f6(l0,l1); if (l34 === undefined) break b3138;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3138;
if ((l36 === false)) break b3138;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3138;
l38 = D(l37, "values"); if (l38 === undefined) break b3138;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3138;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3138;
if ((l42 === false)) break b3138;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3138;
l44 = l43;
l45 = f26(l0,l1,"sample_late",l44); if (l45 === undefined) break b3138;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3137;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3137;
l51 = l50;
l52 = new O65(l23,l29,l49);
l53 = b_object_union(l51,l52); if (l53 === undefined) break b3137;
l54 = l53;
l55 = H(l8) ? l8.decision : undefined; if (l55 === undefined && (l55 = S(l8, "decision")) === undefined) break b3137;
l56 = l55;
l57 = H(l14) ? l14.outcome : undefined; if (l57 === undefined && (l57 = S(l14, "outcome")) === undefined) break b3137;
l58 = l57;
l59 = f24(l0,l1,l56,l9,l58,l54); if (l59 === undefined) break b3137;
l60 = l59;
if (l7 === undefined) l7 = l60; else if (!Q(l7, l60)) conflict();
}
b3139: {
if (l7 === undefined) break b3139;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3140: {
return l2;
}
}
function g570(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3141: {
b3142: {
l3 = undefined;
b3143: {
l4 = f565(l0,l1); if (l4 === undefined) break b3143;
if ((l4 === false)) break b3143;
break b3142;}
l5 = f566(l0,l1); if (l5 === undefined) break b3142;
l6 = l5;
l7 = [];
b3144: {
l8 = f564(l0,l1); if (l8 === undefined) break b3144;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3142;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3145: {
if (l3 !== undefined) break b3145;
l4 = f567(l0,l1); if (l4 === undefined) break b3145;
if ((l4 === false)) break b3145;
l5 = f568(l0,l1); if (l5 === undefined) break b3145;
l6 = l5;
l7 = f564(l0,l1); if (l7 === undefined) break b3145;
l8 = l7;
l9 = f565(l0,l1); if (l9 === undefined) break b3145;
l10 = l9;
l11 = f567(l0,l1); if (l11 === undefined) break b3145;
l12 = l11;
l13 = f569(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3145;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3146: {
if (l3 !== undefined) break b3146;
l4 = f568(l0,l1); if (l4 === undefined) break b3146;
l5 = l4;
l6 = f564(l0,l1); if (l6 === undefined) break b3146;
l7 = l6;
l8 = f565(l0,l1); if (l8 === undefined) break b3146;
l9 = l8;
l10 = f559(l0,l1,l5,l7,l9); if (l10 === undefined) break b3146;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3147: {
if (l3 === undefined) break b3147;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3148: {
return l2;
}
}
function f570(i, d) {
const k = K.request[257];
if (k !== undefined) return k === N ? undefined : k;
const v = g570(i, d);
K.request[257] = v === undefined ? N : v;
return v;
}
function g571(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3149: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3149;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3149;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3150: {
if (l3 === undefined) break b3150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3151: {
return l2;
}
}
function f571(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g571(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g572(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3152: {
l3 = undefined;
l4 = f571(l0,l1); if (l4 === undefined) break b3152;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3152;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3152;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3152;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3153: {
if (l3 === undefined) break b3153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3154: {
return l2;
}
}
function f572(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f573(l0,l1) {
let l3,l2;
b3155: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3156: {
if (l3 === undefined) break b3156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3157: {
return l2;
}
}
function g574(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3158: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3158;
l5 = l4;
l6 = f372(l0,l1,l5); if (l6 === undefined) break b3158;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3159: {
if (l3 === undefined) break b3159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3160: {
return l2;
}
}
function f574(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g574(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g575(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3161: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3161;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3161;
l6 = l5;
l7 = f372(l0,l1,l6); if (l7 === undefined) break b3161;
l8 = l7;
l9 = l8;
l10 = f574(l0,l1); if (l10 === undefined) break b3161;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3161;
if ((l12 === false)) break b3161;
l13 = f574(l0,l1); if (l13 === undefined) break b3161;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3161;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3162: {
if (l3 === undefined) break b3162;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3163: {
return l2;
}
}
function f575(i, d) {
const k = K.request[258];
if (k !== undefined) return k === N ? undefined : k;
const v = g575(i, d);
K.request[258] = v === undefined ? N : v;
return v;
}
function f576(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3164: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3164;
if (!(l8 === "exceeded")) break b3164;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3164;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3164;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3164;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3164;
if ((l15 === false)) break b3164;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3165: {
if (l5 === undefined) break b3165;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3166: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3166;
if (!(l8 === "reached")) break b3166;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3166;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3166;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3166;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3166;
if ((l15 === false)) break b3166;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3167: {
if (l5 === undefined) break b3167;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3168: {
return l2;
}
}
function g577(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3169: {
l2 = new RegoSet();
}
b3170: {
l3 = undefined;
l4 = f575(l0,l1); if (l4 === undefined) break b3170;
l5 = l4;
l6 = f572(l0,l1); if (l6 === undefined) break b3170;
l7 = l6;
l8 = f576(l0,l1,l5,l7); if (l8 === undefined) break b3170;
if ((l8 === false)) break b3170;
l9 = f572(l0,l1); if (l9 === undefined) break b3170;
l10 = l9;
l11 = f26(l0,l1,"session_idle",l10); if (l11 === undefined) break b3170;
l12 = l11;
l2.add(l12);
}
b3171: {
return l2;
}
}
function f577(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l2,l3,l4,l5,l6;
b3172: {
l2 = new RegoSet();
}
b3173: {
l3 = undefined;
b3174: {
l4 = f575(l0,l1); if (l4 === undefined) break b3174;
if ((l4 === false)) break b3174;
break b3173;}
l5 = new O8("last_activity_at");
l2.add(l5);
}
b3175: {
l3 = undefined;
l4 = f572(l0,l1); if (l4 === undefined) break b3175;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3175;
if (!(l5 === "unset")) break b3175;
l6 = new O17("session.idle_timeout");
l2.add(l6);
}
b3176: {
return l2;
}
}
function f578(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g579(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3177: {
l3 = undefined;
l4 = f575(l0,l1); if (l4 === undefined) break b3177;
if ((l4 === false)) break b3177;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3177;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3177;
l7 = l6;
l8 = f572(l0,l1); if (l8 === undefined) break b3177;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3177;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3177;
l11 = l10;
l12 = f382(l0,l1,l7,l11); if (l12 === undefined) break b3177;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3178: {
if (l3 === undefined) break b3178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3179: {
return l2;
}
}
function f579(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g579(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function g580(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b3180: {
b3181: {
l3 = undefined;
b3182: {
l4 = f572(l0,l1); if (l4 === undefined) break b3182;
if ((l4 === false)) break b3182;
break b3181;}
l5 = f573(l0,l1); if (l5 === undefined) break b3181;
l6 = l5;
l7 = [];
b3183: {
l8 = f571(l0,l1); if (l8 === undefined) break b3183;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3181;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3184: {
if (l3 !== undefined) break b3184;
l4 = f577(l0,l1); if (l4 === undefined) break b3184;
l5 = l4;
l6 = f578(l0,l1); if (l6 === undefined) break b3184;
l7 = l6;
l8 = f107(l0,l1,l5,l7); if (l8 === undefined) break b3184;
l9 = l8;
l10 = f572(l0,l1); if (l10 === undefined) break b3184;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3184;
l13 = l12;
l14 = f572(l0,l1); if (l14 === undefined) break b3184;
l15 = l14;
l16 = f81(l0,l1,l15); if (l16 === undefined) break b3184;
l17 = l16;
l18 = f573(l0,l1); if (l18 === undefined) break b3184;
l19 = l18;
l20 = f571(l0,l1); if (l20 === undefined) break b3184;
l21 = l20;
l22 = f578(l0,l1); if (l22 === undefined) break b3184;
l23 = l22;
l24 = [];
b3185: {
l25 = f577(l0,l1); if (l25 === undefined) break b3185;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b3185;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b3185;
if ((l30 === false)) break b3185;
l31 = f572(l0,l1); if (l31 === undefined) break b3185;
l32 = l31;
l33 = f64(l0,l1,"log_out",l32); if (l33 === undefined) break b3185;
l34 = l33;
l24.push(l34);
}
l35 = l24;
l36 = f577(l0,l1); if (l36 === undefined) break b3184;
l37 = l36;
l38 = new Bare();
b3186: {
l39 = f579(l0,l1); if (l39 === undefined) break b3186;
l38["logout_after"] = l39;
}
b3187: {
b3188: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b3188;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b3188;
l43 = D(l42, "values"); if (l43 === undefined) break b3188;
l40 = merge(l43, l38);
break b3187;
}
l40 = l38;
}
l44 = l40;
l45 = new O15(l13,l23,l35,l37,l44,l17);
l46 = f24(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b3184;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3189: {
if (l3 === undefined) break b3189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3190: {
return l2;
}
}
function f580(i, d) {
const k = K.request[262];
if (k !== undefined) return k === N ? undefined : k;
const v = g580(i, d);
K.request[262] = v === undefined ? N : v;
return v;
}
function g581(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3191: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3191;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3191;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3191;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3191;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3191;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3192: {
if (l3 === undefined) break b3192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3193: {
return l2;
}
}
function f581(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g581(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3194: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3194;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3194;
l6 = l5;
l7 = f581(l0,l1); if (l7 === undefined) break b3194;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3194;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3194;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3194;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3194;
if ((l12 === false)) break b3194;
l13 = f581(l0,l1); if (l13 === undefined) break b3194;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3194;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3194;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3195: {
if (l3 === undefined) break b3195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3196: {
return l2;
}
}
function f582(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function f583(l0,l1) {
let l3,l2;
b3197: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3198: {
if (l3 === undefined) break b3198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3199: {
return l2;
}
}
function g584(l0,l1) {
let l3,l4,l5,l6,l2;
b3200: {
l3 = undefined;
l4 = new Bare();
l5 = new O66("roles");
l4["binds"] = l5;
l6 = new O67("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3201: {
if (l3 === undefined) break b3201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3202: {
return l2;
}
}
function f584(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f585(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3203: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3203;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3203;
if ((l10 === false)) break b3203;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3204: {
if (l5 === undefined) break b3204;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3205: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3205;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3205;
if ((l10 === false)) break b3205;
l11 = new RegoSet();
b3206: {
{
const k3207 = keysOf(l7), v3207 = valuesOf(l7);
for (let n3207 = 0; n3207 < v3207.length; n3207++) {
l12 = k3207 === null ? n3207 : k3207[n3207];
l13 = v3207[n3207];
b3208: {
l14 = l12;
l15 = l13;
l16 = f159(l0,l1,l15); if (l16 === undefined) break b3208;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f163(l0,l1,l18,l19); if (l20 === undefined) break b3205;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3209: {
if (l5 === undefined) break b3209;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3210: {
return l2;
}
}
function f586(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l2;
b3211: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3211;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3211;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3211;
l14 = D(l13, l12); if (l14 === undefined) break b3211;
l15 = l14;
l16 = [];
b3212: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3212;
l18 = l17;
l19 = f45(l0,l1,l15,l18); if (l19 === undefined) break b3212;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = [];
b3213: {
l24 = f6(l0,l1); if (l24 === undefined) break b3213;
l25 = l24;
l26 = b_gte(l25,l15); if (l26 === undefined) break b3213;
if ((l26 === false)) break b3213;
{
const k3214 = keysOf(l22), v3214 = valuesOf(l22);
for (let n3214 = 0; n3214 < v3214.length; n3214++) {
l27 = k3214 === null ? n3214 : k3214[n3214];
l28 = v3214[n3214];
b3215: {
l29 = l27;
l30 = l28;
l31 = H(l0) ? l0.facts : undefined; if (l31 === undefined && (l31 = S(l0, "facts")) === undefined) break b3215;
l32 = l31;
l33 = H(l7) ? l7.deadline : undefined; if (l33 === undefined && (l33 = S(l7, "deadline")) === undefined) break b3215;
l34 = H(l33) ? l33.done : undefined; if (l34 === undefined && (l34 = S(l33, "done")) === undefined) break b3215;
l35 = l34;
l36 = null;
l37 = b_object_get(l32,l35,l36); if (l37 === undefined) break b3215;
l38 = l37;
l39 = f153(l0,l1,l38); if (l39 === undefined) break b3215;
l40 = l39;
l41 = H(l7) ? l7.deadline : undefined; if (l41 === undefined && (l41 = S(l7, "deadline")) === undefined) break b3215;
l42 = H(l41) ? l41.act : undefined; if (l42 === undefined && (l42 = S(l41, "act")) === undefined) break b3215;
l43 = l42;
l44 = H(l7) ? l7.deadline : undefined; if (l44 === undefined && (l44 = S(l7, "deadline")) === undefined) break b3215;
l45 = H(l44) ? l44.step : undefined; if (l45 === undefined && (l45 = S(l44, "step")) === undefined) break b3215;
l46 = l45;
l47 = new O27(l43,l46,l40,l30,l9);
l48 = l47;
l23.push(l48);
}
}
}
}
l49 = l23;
l50 = f585(l0,l1,l15,l49); if (l50 === undefined) break b3211;
l51 = l50;
l52 = l51;
l53 = f15(l0,l1,l9); if (l53 === undefined) break b3211;
l54 = l53;
l55 = f166(l0,l1,l49); if (l55 === undefined) break b3211;
l56 = l55;
l57 = f168(l0,l1,l49,l52); if (l57 === undefined) break b3211;
l58 = l57;
l59 = new Bare();
b3216: {
{
const k3217 = keysOf(l22), v3217 = valuesOf(l22);
for (let n3217 = 0; n3217 < v3217.length; n3217++) {
l60 = k3217 === null ? n3217 : k3217[n3217];
l61 = v3217[n3217];
b3218: {
l62 = l60;
l63 = l61;
insertOnce(l59, "due_on", l63);
}
}
}
}
l64 = l59;
l65 = new Bare();
b3219: {
{
const k3220 = keysOf(l22), v3220 = valuesOf(l22);
for (let n3220 = 0; n3220 < v3220.length; n3220++) {
l66 = k3220 === null ? n3220 : k3220[n3220];
l67 = v3220[n3220];
b3221: {
l68 = l66;
l69 = l67;
l70 = f185(l0,l1,l69); if (l70 === undefined) break b3221;
l71 = l70;
insertOnce(l65, "due_if_rolled", l71);
}
}
}
}
l72 = l65;
l73 = b_object_union(l64,l72); if (l73 === undefined) break b3211;
l74 = l73;
l75 = f81(l0,l1,l9); if (l75 === undefined) break b3211;
l76 = l75;
l77 = H(l7) ? l7.decision : undefined; if (l77 === undefined && (l77 = S(l7, "decision")) === undefined) break b3211;
l78 = l77;
l79 = new O32(l54,l56,l58,l74,l76);
l80 = f24(l0,l1,l78,l8,l52,l79); if (l80 === undefined) break b3211;
l81 = l80;
if (l6 === undefined) l6 = l81; else if (!Q(l6, l81)) conflict();
}
b3222: {
if (l6 === undefined) break b3222;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3223: {
return l2;
}
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3224: {
b3225: {
l3 = undefined;
b3226: {
l4 = f582(l0,l1); if (l4 === undefined) break b3226;
if ((l4 === false)) break b3226;
break b3225;}
l5 = f583(l0,l1); if (l5 === undefined) break b3225;
l6 = l5;
l7 = [];
b3227: {
l8 = f581(l0,l1); if (l8 === undefined) break b3227;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3225;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3228: {
if (l3 !== undefined) break b3228;
l4 = f584(l0,l1); if (l4 === undefined) break b3228;
l5 = l4;
l6 = f581(l0,l1); if (l6 === undefined) break b3228;
l7 = l6;
l8 = f582(l0,l1); if (l8 === undefined) break b3228;
l9 = l8;
l10 = f586(l0,l1,l5,l7,l9); if (l10 === undefined) break b3228;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3229: {
if (l3 === undefined) break b3229;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3230: {
return l2;
}
}
function f587(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.request[265] = v === undefined ? N : v;
return v;
}
function g588(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3231: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3231;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3231;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3231;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3231;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3232: {
if (l3 === undefined) break b3232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3233: {
return l2;
}
}
function f588(i, d) {
const k = K.request[266];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.request[266] = v === undefined ? N : v;
return v;
}
function g589(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3234: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3234;
l5 = l4;
l6 = f588(l0,l1); if (l6 === undefined) break b3234;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3234;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3234;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3235: {
if (l3 === undefined) break b3235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3236: {
return l2;
}
}
function f589(i, d) {
const k = K.request[267];
if (k !== undefined) return k === N ? undefined : k;
const v = g589(i, d);
K.request[267] = v === undefined ? N : v;
return v;
}
function g590(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3237: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3237;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3237;
l6 = l5;
l7 = f589(l0,l1); if (l7 === undefined) break b3237;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3237;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3237;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3237;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3237;
if ((l12 === false)) break b3237;
l13 = f589(l0,l1); if (l13 === undefined) break b3237;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3237;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3237;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3238: {
if (l3 === undefined) break b3238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3239: {
return l2;
}
}
function f590(i, d) {
const k = K.request[268];
if (k !== undefined) return k === N ? undefined : k;
const v = g590(i, d);
K.request[268] = v === undefined ? N : v;
return v;
}
function f591(l0,l1) {
let l3,l2;
b3240: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3241: {
if (l3 === undefined) break b3241;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3242: {
return l2;
}
}
function g592(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3243: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3243;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3243;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3243;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3243;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3244: {
if (l3 === undefined) break b3244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3245: {
return l2;
}
}
function f592(i, d) {
const k = K.request[269];
if (k !== undefined) return k === N ? undefined : k;
const v = g592(i, d);
K.request[269] = v === undefined ? N : v;
return v;
}
function f593(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3246: {
b3247: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3247;
l7 = l6;
l8 = f592(l0,l1); if (l8 === undefined) break b3247;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3247;
if ((l10 === false)) break b3247;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3248: {
if (l4 !== undefined) break b3248;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3248;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3248;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3248;
if ((l9 === false)) break b3248;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3249: {
if (l4 !== undefined) break b3249;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3249;
l7 = l6;
l8 = f588(l0,l1); if (l8 === undefined) break b3249;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3249;
if ((l10 === false)) break b3249;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3250: {
if (l4 !== undefined) break b3250;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3251: {
if (l4 === undefined) break b3251;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3252: {
return l2;
}
}
function g594(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b3253: {
b3254: {
l3 = undefined;
b3255: {
l4 = f590(l0,l1); if (l4 === undefined) break b3255;
if ((l4 === false)) break b3255;
break b3254;}
l5 = f591(l0,l1); if (l5 === undefined) break b3254;
l6 = l5;
l7 = [];
b3256: {
l8 = f589(l0,l1); if (l8 === undefined) break b3256;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3254;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3257: {
if (l3 !== undefined) break b3257;
l4 = f590(l0,l1); if (l4 === undefined) break b3257;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3257;
l6 = l5;
l7 = f593(l0,l1,l6); if (l7 === undefined) break b3257;
l8 = l7;
l9 = l8;
l10 = f590(l0,l1); if (l10 === undefined) break b3257;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3257;
l13 = l12;
l14 = f590(l0,l1); if (l14 === undefined) break b3257;
l15 = l14;
l16 = f81(l0,l1,l15); if (l16 === undefined) break b3257;
l17 = l16;
l18 = f591(l0,l1); if (l18 === undefined) break b3257;
l19 = l18;
l20 = f589(l0,l1); if (l20 === undefined) break b3257;
l21 = l20;
l22 = [];
b3258: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3258;
if ((l24 === false)) break b3258;
l25 = f590(l0,l1); if (l25 === undefined) break b3258;
l26 = l25;
l27 = f64(l0,l1,"complete_training",l26); if (l27 === undefined) break b3258;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3259: {
l31 = new O10("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3259;
l34 = l33;
l35 = f590(l0,l1); if (l35 === undefined) break b3259;
l36 = l35;
l37 = f26(l0,l1,l34,l36); if (l37 === undefined) break b3259;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f588(l0,l1); if (l40 === undefined) break b3257;
l41 = l40;
l42 = f590(l0,l1); if (l42 === undefined) break b3257;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3257;
l44 = l43;
l45 = new O48(l13,l29,l39);
l46 = new O68(l41,l44);
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f24(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b3257;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b3260: {
if (l3 === undefined) break b3260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3261: {
return l2;
}
}
function f594(i, d) {
const k = K.request[270];
if (k !== undefined) return k === N ? undefined : k;
const v = g594(i, d);
K.request[270] = v === undefined ? N : v;
return v;
}
function g595(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3262: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3262;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3262;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3263: {
if (l3 === undefined) break b3263;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3264: {
return l2;
}
}
function f595(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g595(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function g596(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3265: {
l3 = undefined;
l4 = f595(l0,l1); if (l4 === undefined) break b3265;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3265;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3265;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3266: {
if (l3 === undefined) break b3266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3267: {
return l2;
}
}
function f596(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g596(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function f597(l0,l1) {
let l3,l2;
b3268: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3269: {
if (l3 === undefined) break b3269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3270: {
return l2;
}
}
function g598(l0,l1) {
let l3,l4,l2;
b3271: {
l3 = undefined;
l4 = new O40("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3272: {
if (l3 === undefined) break b3272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3273: {
return l2;
}
}
function f598(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g598(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g599(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3274: {
b3275: {
l3 = undefined;
b3276: {
l4 = f596(l0,l1); if (l4 === undefined) break b3276;
if ((l4 === false)) break b3276;
break b3275;}
l5 = f597(l0,l1); if (l5 === undefined) break b3275;
l6 = l5;
l7 = [];
b3277: {
l8 = f595(l0,l1); if (l8 === undefined) break b3277;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3275;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3278: {
if (l3 !== undefined) break b3278;
l4 = f598(l0,l1); if (l4 === undefined) break b3278;
l5 = l4;
l6 = f595(l0,l1); if (l6 === undefined) break b3278;
l7 = l6;
l8 = f596(l0,l1); if (l8 === undefined) break b3278;
l9 = l8;
l10 = f120(l0,l1,l5,l7,l9); if (l10 === undefined) break b3278;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3279: {
if (l3 === undefined) break b3279;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3280: {
return l2;
}
}
function f599(i, d) {
const k = K.request[271];
if (k !== undefined) return k === N ? undefined : k;
const v = g599(i, d);
K.request[271] = v === undefined ? N : v;
return v;
}
function g600(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3281: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3281;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3281;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3282: {
if (l3 === undefined) break b3282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3283: {
return l2;
}
}
function f600(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g600(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function g601(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3284: {
l3 = undefined;
l4 = f600(l0,l1); if (l4 === undefined) break b3284;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3284;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3284;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3285: {
if (l3 === undefined) break b3285;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3286: {
return l2;
}
}
function f601(i, d) {
const k = K.case[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g601(i, d);
K.case[85] = v === undefined ? N : v;
return v;
}
function f602(l0,l1) {
let l3,l2;
b3287: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3288: {
if (l3 === undefined) break b3288;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3289: {
return l2;
}
}
function g603(l0,l1) {
let l3,l4,l5,l2;
b3290: {
l3 = undefined;
l4 = new Bare();
l5 = new O10("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3291: {
if (l3 === undefined) break b3291;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3292: {
return l2;
}
}
function f603(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g603(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g604(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3293: {
b3294: {
l3 = undefined;
b3295: {
l4 = f601(l0,l1); if (l4 === undefined) break b3295;
if ((l4 === false)) break b3295;
break b3294;}
l5 = f602(l0,l1); if (l5 === undefined) break b3294;
l6 = l5;
l7 = [];
b3296: {
l8 = f600(l0,l1); if (l8 === undefined) break b3296;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f29(l0,l1,l6,l10); if (l11 === undefined) break b3294;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3297: {
if (l3 !== undefined) break b3297;
l4 = f603(l0,l1); if (l4 === undefined) break b3297;
l5 = l4;
l6 = f600(l0,l1); if (l6 === undefined) break b3297;
l7 = l6;
l8 = f601(l0,l1); if (l8 === undefined) break b3297;
l9 = l8;
l10 = f135(l0,l1,l5,l7,l9); if (l10 === undefined) break b3297;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3298: {
if (l3 === undefined) break b3298;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3299: {
return l2;
}
}
function f604(i, d) {
const k = K.request[272];
if (k !== undefined) return k === N ? undefined : k;
const v = g604(i, d);
K.request[272] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/notified_too_early": f62,
"g0/hdp/account_cleanup/assumptions": f63,
"g0/hdp/account_cleanup/review_codes": f66,
"g0/hdp/account_cleanup/of_review": f69,
"g0/hdp/account_cleanup/obligations": f71,
"g0/hdp/account_cleanup/reasons": f74,
"g0/hdp/account_cleanup/values/due_on": f75,
"g0/hdp/account_cleanup/values/idle_from": f76,
"g0/hdp/account_cleanup/values/may_suspend_from": f77,
"g0/hdp/account_cleanup/values/must_notify_from": f78,
"g0/hdp/account_cleanup/values/period": f79,
"g0/hdp/account_cleanup/values/unused_since": f80,
"g0/hdp/account_cleanup/warnings": f82,
"g0/hdp/account_cleanup/answer": f83,
"g0/hdp/account_request/version": f84,
"g0/hdp/account_request/rule": f85,
"g0/hdp/account_request/name": f86,
"g0/hdp/account_request/definition": f87,
"g0/hdp/account_request/answer": f121,
"g0/hdp/account_review/version": f122,
"g0/hdp/account_review/rule": f123,
"g0/hdp/account_review/name": f124,
"g0/hdp/account_review/definition": f125,
"g0/hdp/lib/schedule/own_start": f126,
"g0/hdp/account_review/answer": f136,
"g0/hdp/account_sharing/version": f137,
"g0/hdp/account_sharing/rule": f138,
"g0/hdp/account_sharing/name": f139,
"g0/hdp/account_sharing/definition": f140,
"g0/hdp/account_sharing/answer": f142,
"g0/hdp/anomaly_handling/version": f143,
"g0/hdp/anomaly_handling/group": f144,
"g0/hdp/anomaly_handling/rule": f145,
"g0/hdp/anomaly_handling/name": f146,
"g0/hdp/anomaly_handling/open": f148,
"g0/hdp/anomaly_handling/answer": f149,
"g0/hdp/audit_cooperation/version": f150,
"g0/hdp/audit_cooperation/rule": f151,
"g0/hdp/audit_cooperation/name": f152,
"g0/hdp/audit_cooperation/steps": f154,
"g0/hdp/audit_cooperation/announced": f155,
"g0/hdp/audit_cooperation/ready": f156,
"g0/hdp/audit_cooperation/lacking": f157,
"g0/hdp/audit_cooperation/following_up": f158,
"g0/hdp/audit_cooperation/documents_given": f161,
"g0/hdp/audit_cooperation/missing": f162,
"g0/hdp/audit_cooperation/values/documents": f170,
"g0/hdp/audit_cooperation/values/due_on": f171,
"g0/hdp/audit_cooperation/answer": f172,
"g0/hdp/lib/reports/middle": f173,
"g0/hdp/audit_report_deadline/half": f175,
"g0/hdp/audit_report_deadline/version": f176,
"g0/hdp/audit_report_deadline/rule": f177,
"g0/hdp/audit_report_deadline/name": f178,
"g0/hdp/audit_report_deadline/assumptions": f179,
"g0/hdp/audit_report_deadline/values/due_on": f183,
"g0/hdp/lib/workdays/calendar": f184,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f186,
"g0/hdp/audit_report_deadline/unsigned": f187,
"g0/hdp/audit_report_deadline/sent_on": f188,
"g0/hdp/audit_report_deadline/step": f189,
"g0/hdp/audit_report_deadline/done": f190,
"g0/hdp/audit_report_deadline/obligations": f191,
"g0/hdp/audit_report_deadline/forms_readings": f192,
"g0/hdp/audit_report_deadline/warnings": f193,
"g0/hdp/audit_report_deadline/answer": f194,
"g0/hdp/auditor_rotation/version": f195,
"g0/hdp/auditor_rotation/rule": f196,
"g0/hdp/auditor_rotation/name": f197,
"g0/hdp/auditor_rotation/earlier": f198,
"g0/hdp/auditor_rotation/own_months": f199,
"g0/hdp/auditor_rotation/breaks": f200,
"g0/hdp/auditor_rotation/consecutive": f201,
"g0/hdp/auditor_rotation/served": f202,
"g0/hdp/auditor_rotation/reasons": f203,
"g0/hdp/auditor_rotation/named": f204,
"g0/hdp/auditor_rotation/missing": f205,
"g0/hdp/auditor_rotation/answer": f206,
"g0/hdp/batch_acquisition/version": f207,
"g0/hdp/batch_acquisition/group": f208,
"g0/hdp/batch_acquisition/integrity": f209,
"g0/hdp/batch_acquisition/rule": f210,
"g0/hdp/batch_acquisition/name": f211,
"g0/hdp/batch_acquisition/answer": f212,
"g0/hdp/breach_escalation/version": f213,
"g0/hdp/breach_escalation/rule": f214,
"g0/hdp/breach_escalation/name": f215,
"g0/hdp/breach_escalation/ended": f216,
"g0/hdp/breach_escalation/improved": f217,
"g0/hdp/breach_escalation/running": f218,
"g0/hdp/breach_escalation/serious": f219,
"g0/hdp/breach_escalation/beyond_improvement": f220,
"g0/hdp/breach_escalation/ends_at_once": f221,
"g0/hdp/breach_escalation/must_end": f222,
"g0/hdp/breach_escalation/notified": f223,
"g0/hdp/breach_escalation/too_late": f224,
"g0/hdp/breach_escalation/to_do/end_linkage": f225,
"g0/hdp/breach_escalation/to_do/give_notice": f226,
"g0/hdp/breach_escalation/suspended": f227,
"g0/hdp/breach_escalation/to_do/suspend": f228,
"g0/hdp/breach_escalation/to_do/improve": f229,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f230,
"g0/hdp/breach_escalation/steps": f231,
"g0/hdp/breach_escalation/open": f232,
"g0/hdp/breach_escalation/curable": f233,
"g0/hdp/breach_escalation/needed": f234,
"g0/hdp/breach_escalation/known": f235,
"g0/hdp/breach_escalation/missing": f236,
"g0/hdp/breach_escalation/improved_late": f237,
"g0/hdp/breach_escalation/next": f240,
"g0/hdp/breach_escalation/due": f241,
"g0/hdp/breach_escalation/reason_name": f243,
"g0/hdp/breach_escalation/reasons": f244,
"g0/hdp/breach_escalation/answer": f245,
"g0/hdp/data_destruction/current": f246,
"g0/hdp/data_destruction/use_has_ended": f248,
"g0/hdp/data_destruction/confirmed": f250,
"g0/hdp/data_destruction/base_day": f252,
"g0/hdp/data_destruction/law_day": f255,
"g0/hdp/data_destruction/version": f256,
"g0/hdp/data_destruction/rule": f257,
"g0/hdp/data_destruction/name": f258,
"g0/hdp/data_destruction/unconfirmed": f259,
"g0/hdp/data_destruction/legible/destroyed_on": f260,
"g0/hdp/data_destruction/values/destroy_by": f263,
"g0/hdp/data_destruction/destruction": f264,
"g0/hdp/data_destruction/timed": f265,
"g0/hdp/data_destruction/notice": f266,
"g0/hdp/data_destruction/gone_on": f267,
"g0/hdp/data_destruction/values/notify_by": f268,
"g0/hdp/data_destruction/notification": f269,
"g0/hdp/data_destruction/steps": f270,
"g0/hdp/data_destruction/destroying": f271,
"g0/hdp/data_destruction/shown": f272,
"g0/hdp/data_destruction/unrecorded": f273,
"g0/hdp/data_destruction/recorded": f274,
"g0/hdp/data_destruction/obligations": f276,
"g0/hdp/data_destruction/in_time": f277,
"g0/hdp/data_destruction/warnings": f279,
"g0/hdp/data_destruction/out_of_order": f280,
"g0/hdp/data_destruction/further_readings": f281,
"g0/hdp/data_destruction/answer": f282,
"g0/hdp/data_export/version": f283,
"g0/hdp/data_export/rule": f284,
"g0/hdp/data_export/name": f285,
"g0/hdp/data_export/given": f286,
"g0/hdp/data_export/codes": f287,
"g0/hdp/data_export/reasons": f288,
"g0/hdp/data_export/missing": f289,
"g0/hdp/data_export/answer": f290,
"g0/hdp/data_use_period/version": f291,
"g0/hdp/data_use_period/rule": f292,
"g0/hdp/data_use_period/name": f293,
"g0/hdp/data_use_period/project_decides": f294,
"g0/hdp/data_use_period/acquired_on": f295,
"g0/hdp/data_use_period/period_ends_on": f296,
"g0/hdp/data_use_period/use_until": f297,
"g0/hdp/data_use_period/over": f298,
"g0/hdp/data_use_period/reasons": f299,
"g0/hdp/data_use_period/missing": f300,
"g0/hdp/data_use_period/values/use_until": f301,
"g0/hdp/data_use_period/warnings": f302,
"g0/hdp/data_use_period/answer": f303,
"g0/hdp/delegated_administration/version": f304,
"g0/hdp/delegated_administration/rule": f305,
"g0/hdp/delegated_administration/name": f306,
"g0/hdp/delegated_administration/grants": f307,
"g0/hdp/delegated_administration/any_unit": f308,
"g0/hdp/delegated_administration/same_unit": f309,
"g0/hdp/delegated_administration/reasons": f310,
"g0/hdp/delegated_administration/answer": f311,
"g0/hdp/document_handling/version": f312,
"g0/hdp/document_handling/rule": f313,
"g0/hdp/document_handling/name": f314,
"g0/hdp/document_handling/definition": f315,
"g0/hdp/document_handling/answer": f316,
"g0/hdp/external_audit_schedule/version": f317,
"g0/hdp/external_audit_schedule/rule": f318,
"g0/hdp/external_audit_schedule/name": f319,
"g0/hdp/external_audit_schedule/definition": f320,
"g0/hdp/external_audit_schedule/answer": f321,
"g0/hdp/internal_audit_schedule/version": f322,
"g0/hdp/internal_audit_schedule/rule": f323,
"g0/hdp/internal_audit_schedule/name": f324,
"g0/hdp/internal_audit_schedule/codes": f325,
"g0/hdp/internal_audit_schedule/started": f326,
"g0/hdp/internal_audit_schedule/first_half": f327,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f328,
"g0/hdp/internal_audit_schedule/due_half": f329,
"g0/hdp/internal_audit_schedule/due_on": f330,
"g0/hdp/internal_audit_schedule/joined_readings": f332,
"g0/hdp/internal_audit_schedule/answer": f333,
"g0/hdp/ip_whitelist/version": f334,
"g0/hdp/ip_whitelist/rule": f335,
"g0/hdp/ip_whitelist/name": f336,
"g0/hdp/ip_whitelist/finding_rule": f337,
"g0/hdp/ip_whitelist/found": f338,
"g0/hdp/ip_whitelist/review": f339,
"g0/hdp/ip_whitelist/changed": f340,
"g0/hdp/ip_whitelist/statuses": f341,
"g0/hdp/ip_whitelist/missing": f342,
"g0/hdp/ip_whitelist/review_codes": f343,
"g0/hdp/ip_whitelist/assumptions": f344,
"g0/hdp/ip_whitelist/reasons": f345,
"g0/hdp/ip_whitelist/answer": f346,
"g0/hdp/liability/version": f347,
"g0/hdp/liability/rule": f348,
"g0/hdp/liability/name": f349,
"g0/hdp/liability/definition": f350,
"g0/hdp/liability/answer": f352,
"g0/hdp/linkage_application/version": f353,
"g0/hdp/linkage_application/rule": f354,
"g0/hdp/linkage_application/name": f355,
"g0/hdp/linkage_application/definition": f356,
"g0/hdp/linkage_application/answer": f357,
"g0/hdp/linkage_need_review/version": f358,
"g0/hdp/linkage_need_review/rule": f359,
"g0/hdp/linkage_need_review/name": f360,
"g0/hdp/linkage_need_review/definition": f361,
"g0/hdp/linkage_need_review/answer": f362,
"g0/hdp/login_lockout/version": f363,
"g0/hdp/login_lockout/rule": f364,
"g0/hdp/login_lockout/name": f365,
"g0/hdp/login_lockout/too_many": f366,
"g0/hdp/login_lockout/approved": f367,
"g0/hdp/login_lockout/unlocked": f368,
"g0/hdp/login_lockout/now": f373,
"g0/hdp/login_lockout/waited": f374,
"g0/hdp/login_lockout/reasons": f375,
"g0/hdp/login_lockout/missing": f376,
"g0/hdp/login_lockout/who_counts": f377,
"g0/hdp/login_lockout/values/locked_until": f383,
"g0/hdp/login_lockout/answer": f384,
"g0/hdp/password_compliance/version": f385,
"g0/hdp/password_compliance/rule": f386,
"g0/hdp/password_compliance/name": f387,
"g0/hdp/password_compliance/changed_on": f388,
"g0/hdp/password_compliance/values/expires_on": f389,
"g0/hdp/password_compliance/classes": f390,
"g0/hdp/password_compliance/broken": f391,
"g0/hdp/password_compliance/lacking/classes": f392,
"g0/hdp/password_compliance/codes": f393,
"g0/hdp/password_compliance/reasons": f394,
"g0/hdp/password_compliance/same_as_previous_given": f395,
"g0/hdp/password_compliance/missing": f396,
"g0/hdp/password_compliance/acts": f397,
"g0/hdp/password_compliance/looked_at": f398,
"g0/hdp/password_compliance/values/may_change_from": f399,
"g0/hdp/password_compliance/answer": f400,
"g0/hdp/personnel_register/version": f401,
"g0/hdp/personnel_register/rule": f402,
"g0/hdp/personnel_register/name": f403,
"g0/hdp/personnel_register/definition": f404,
"g0/hdp/personnel_register/answer": f405,
"g0/hdp/processing_record/version": f406,
"g0/hdp/processing_record/rule": f407,
"g0/hdp/processing_record/name": f408,
"g0/hdp/processing_record/definition": f409,
"g0/hdp/processing_record/answer": f410,
"g0/hdp/purpose_limitation/version": f411,
"g0/hdp/purpose_limitation/rule": f412,
"g0/hdp/purpose_limitation/name": f413,
"g0/hdp/purpose_limitation/definition": f414,
"g0/hdp/purpose_limitation/answer": f415,
"g0/hdp/query_log_completeness/version": f416,
"g0/hdp/query_log_completeness/rule": f417,
"g0/hdp/query_log_completeness/name": f418,
"g0/hdp/query_log_completeness/stated": f419,
"g0/hdp/query_log_completeness/present": f433,
"g0/hdp/query_log_completeness/reasons": f434,
"g0/hdp/query_log_completeness/missing": f435,
"g0/hdp/query_log_completeness/timestamp_readings": f436,
"g0/hdp/query_log_completeness/answer": f437,
"g0/hdp/query_permission/version": f438,
"g0/hdp/query_permission/rule": f439,
"g0/hdp/query_permission/name": f440,
"g0/hdp/query_permission/user": f441,
"g0/hdp/query_permission/checks": f442,
"g0/hdp/query_permission/listed_units": f443,
"g0/hdp/query_permission/full_names": f444,
"g0/hdp/query_permission/in_short_office": f447,
"g0/hdp/query_permission/district_office_in_full": f448,
"g0/hdp/query_permission/roles_of": f449,
"g0/hdp/query_permission/of_every_role": f450,
"g0/hdp/query_permission/account": f453,
"g0/hdp/query_permission/holds_right": f455,
"g0/hdp/query_permission/query": f456,
"g0/hdp/query_permission/beyond_right": f457,
"g0/hdp/query_permission/within_right": f458,
"g0/hdp/query_permission/given": f459,
"g0/hdp/query_permission/skipped": f460,
"g0/hdp/query_permission/passed": f463,
"g0/hdp/query_permission/needs": f464,
"g0/hdp/query_permission/needed": f465,
"g0/hdp/query_permission/not_asked": f466,
"g0/hdp/query_permission/untold": f467,
"g0/hdp/query_permission/open_numbers/password_expired": f468,
"g0/hdp/query_permission/open_numbers/session_idle": f469,
"g0/hdp/query_permission/undecided": f470,
"g0/hdp/query_permission/failed": f471,
"g0/hdp/query_permission/things/account_not_active": f474,
"g0/hdp/query_permission/allowed_field": f475,
"g0/hdp/query_permission/things/field_not_allowed": f476,
"g0/hdp/query_permission/things/linkage_not_active": f477,
"g0/hdp/query_permission/reasons": f478,
"g0/hdp/query_permission/missing": f479,
"g0/hdp/query_permission/decisive": f480,
"g0/hdp/query_permission/unit_in_full": f481,
"g0/hdp/query_permission/asked_by_the_clause": f482,
"g0/hdp/query_permission/asked_beyond_the_clause": f483,
"g0/hdp/query_permission/followed": f484,
"g0/hdp/query_permission/both_roles": f485,
"g0/hdp/query_permission/advised": f486,
"g0/hdp/query_permission/numbered/password_expired": f487,
"g0/hdp/query_permission/numbered/session_idle": f488,
"g0/hdp/query_permission/warnings": f489,
"g0/hdp/query_permission/answer": f490,
"g0/hdp/record_retention/version": f491,
"g0/hdp/record_retention/rule": f492,
"g0/hdp/record_retention/name": f493,
"g0/hdp/record_retention/account_closed_on": f494,
"g0/hdp/record_retention/event_on": f495,
"g0/hdp/record_retention/from": f496,
"g0/hdp/record_retention/values/keep_through": f498,
"g0/hdp/record_retention/reasons": f499,
"g0/hdp/record_retention/missing": f500,
"g0/hdp/record_retention/values/qualifier": f501,
"g0/hdp/record_retention/answer": f502,
"g0/hdp/regulation_in_force/version": f503,
"g0/hdp/regulation_in_force/name": f504,
"g0/hdp/regulation_in_force/values": f505,
"g0/hdp/regulation_in_force/answer": f506,
"g0/hdp/role_appointment/version": f507,
"g0/hdp/role_appointment/rule": f508,
"g0/hdp/role_appointment/name": f509,
"g0/hdp/role_appointment/definition": f510,
"g0/hdp/role_appointment/answer": f511,
"g0/hdp/role_change_deadline/version": f512,
"g0/hdp/role_change_deadline/group": f513,
"g0/hdp/role_change_deadline/rule": f514,
"g0/hdp/role_change_deadline/name": f515,
"g0/hdp/role_change_deadline/apply_by": f517,
"g0/hdp/role_change_deadline/not_asked": f518,
"g0/hdp/role_change_deadline/earlier": f519,
"g0/hdp/role_change_deadline/assumptions": f521,
"g0/hdp/role_change_deadline/application": f522,
"g0/hdp/role_change_deadline/unchangeable": f523,
"g0/hdp/role_change_deadline/adjust_by": f524,
"g0/hdp/role_change_deadline/adjustment": f525,
"g0/hdp/role_change_deadline/password_change": f526,
"g0/hdp/role_change_deadline/steps": f527,
"g0/hdp/role_change_deadline/missing": f531,
"g0/hdp/role_change_deadline/values/adjust_by": f532,
"g0/hdp/role_change_deadline/values/apply_by": f533,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f534,
"g0/hdp/role_change_deadline/adjusters": f535,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f536,
"g0/hdp/role_change_deadline/warnings": f537,
"g0/hdp/role_change_deadline/answer": f538,
"g0/hdp/sampling_half_year/version": f539,
"g0/hdp/sampling_half_year/rule": f540,
"g0/hdp/sampling_half_year/name": f541,
"g0/hdp/sampling_half_year/definition": f542,
"g0/hdp/sampling_half_year/answer": f560,
"g0/hdp/sampling_monthly/first_day": f561,
"g0/hdp/sampling_monthly/last_day": f562,
"g0/hdp/sampling_monthly/law_day": f563,
"g0/hdp/sampling_monthly/version": f564,
"g0/hdp/sampling_monthly/rule": f565,
"g0/hdp/sampling_monthly/name": f566,
"g0/hdp/sampling_monthly/due_on": f567,
"g0/hdp/sampling_monthly/definition": f568,
"g0/hdp/sampling_monthly/answer": f570,
"g0/hdp/session_timeout/version": f571,
"g0/hdp/session_timeout/rule": f572,
"g0/hdp/session_timeout/name": f573,
"g0/hdp/session_timeout/now": f574,
"g0/hdp/session_timeout/idle_seconds": f575,
"g0/hdp/session_timeout/reasons": f577,
"g0/hdp/session_timeout/missing": f578,
"g0/hdp/session_timeout/values/logout_after": f579,
"g0/hdp/session_timeout/answer": f580,
"g0/hdp/staff_change_notice/version": f581,
"g0/hdp/staff_change_notice/rule": f582,
"g0/hdp/staff_change_notice/name": f583,
"g0/hdp/staff_change_notice/definition": f584,
"g0/hdp/staff_change_notice/answer": f587,
"g0/hdp/training_hours/last_day": f588,
"g0/hdp/training_hours/version": f589,
"g0/hdp/training_hours/rule": f590,
"g0/hdp/training_hours/name": f591,
"g0/hdp/training_hours/first_day": f592,
"g0/hdp/training_hours/answer": f594,
"g0/hdp/vendor_access/version": f595,
"g0/hdp/vendor_access/rule": f596,
"g0/hdp/vendor_access/name": f597,
"g0/hdp/vendor_access/definition": f598,
"g0/hdp/vendor_access/answer": f599,
"g0/hdp/vendor_audit_schedule/version": f600,
"g0/hdp/vendor_audit_schedule/rule": f601,
"g0/hdp/vendor_audit_schedule/name": f602,
"g0/hdp/vendor_audit_schedule/definition": f603,
"g0/hdp/vendor_audit_schedule/answer": f604
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f83, i, d),
"hdp/account_request/answer": (i, d) => start(f121, i, d),
"hdp/account_review/answer": (i, d) => start(f136, i, d),
"hdp/account_sharing/answer": (i, d) => start(f142, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f149, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f172, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f194, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f206, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f212, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f245, i, d),
"hdp/data_destruction/answer": (i, d) => start(f282, i, d),
"hdp/data_export/answer": (i, d) => start(f290, i, d),
"hdp/data_use_period/answer": (i, d) => start(f303, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f311, i, d),
"hdp/document_handling/answer": (i, d) => start(f316, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f321, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f333, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f346, i, d),
"hdp/liability/answer": (i, d) => start(f352, i, d),
"hdp/linkage_application/answer": (i, d) => start(f357, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f362, i, d),
"hdp/login_lockout/answer": (i, d) => start(f384, i, d),
"hdp/password_compliance/answer": (i, d) => start(f400, i, d),
"hdp/personnel_register/answer": (i, d) => start(f405, i, d),
"hdp/processing_record/answer": (i, d) => start(f410, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f415, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f437, i, d),
"hdp/query_permission/answer": (i, d) => start(f490, i, d),
"hdp/record_retention/answer": (i, d) => start(f502, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f506, i, d),
"hdp/role_appointment/answer": (i, d) => start(f511, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f538, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f560, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f570, i, d),
"hdp/session_timeout/answer": (i, d) => start(f580, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f587, i, d),
"hdp/training_hours/answer": (i, d) => start(f594, i, d),
"hdp/vendor_access/answer": (i, d) => start(f599, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f604, i, d) } };
});

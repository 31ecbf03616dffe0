// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":8,"case":82,"question":2,"request":214});
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
function O1(a0,a1,a2,a3,a4,a5,a6,a7,a8,a9,a10) { this["as_of"] = a0; this["assumptions"] = a1; this["decision"] = a2; this["jurisdiction"] = a3; this["missing"] = a4; this["obligations"] = a5; this["outcome"] = a6; this["reasons"] = a7; this["values"] = a8; this["version"] = a9; this["warnings"] = a10; }
O1.prototype = Bare.prototype;
function O2(a0) { this["assumptions"] = a0; }
O2.prototype = Bare.prototype;
function O3(a0,a1,a2) { this["also"] = a0; this["clause"] = a1; this["code"] = a2; }
O3.prototype = Bare.prototype;
function O4(a0,a1) { this["clause"] = a0; this["code"] = a1; }
O4.prototype = Bare.prototype;
function O5(a0,a1,a2) { this["first"] = a0; this["last"] = a1; this["name"] = a2; }
O5.prototype = Bare.prototype;
function O6(a0,a1) { this["period"] = a0; this["status"] = a1; }
O6.prototype = Bare.prototype;
function O7(a0) { this["fact"] = a0; }
O7.prototype = Bare.prototype;
function O8(a0) { this["clause"] = a0; }
O8.prototype = Bare.prototype;
function O9(a0,a1) { this["due"] = a0; this["overdue"] = a1; }
O9.prototype = Bare.prototype;
function O10(a0) { this["period"] = a0; }
O10.prototype = Bare.prototype;
function O11(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O11.prototype = Bare.prototype;
function O12(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O12.prototype = Bare.prototype;
function O13(a0) { this["parameter"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["warnings"] = a4; }
O14.prototype = Bare.prototype;
function O15(a0,a1,a2) { this["cut"] = a0; this["period"] = a1; this["status"] = a2; }
O15.prototype = Bare.prototype;
function O16(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O16.prototype = Bare.prototype;
function O17(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O17.prototype = Bare.prototype;
function O18(a0) { this["missing"] = a0; }
O18.prototype = Bare.prototype;
function O19(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O19.prototype = Bare.prototype;
function O20(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O20.prototype = Bare.prototype;
function O21(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O21.prototype = Bare.prototype;
function O22(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O22.prototype = Bare.prototype;
function O23(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O23.prototype = Bare.prototype;
function O24(a0,a1) { this["assumptions"] = a0; this["values"] = a1; }
O24.prototype = Bare.prototype;
function O25(a0,a1,a2,a3) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; }
O25.prototype = Bare.prototype;
function O26(a0,a1,a2) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; }
O26.prototype = Bare.prototype;
function O27(a0) { this["consecutive"] = a0; }
O27.prototype = Bare.prototype;
function O28(a0,a1) { this["contains"] = a0; this["fact"] = a1; }
O28.prototype = Bare.prototype;
function O29(a0) { this["integrity_check_incomplete"] = a0; }
O29.prototype = Bare.prototype;
function O30(a0) { this["is"] = a0; }
O30.prototype = Bare.prototype;
function O31(a0) { this["integrity"] = a0; }
O31.prototype = Bare.prototype;
function O32(a0) { this["requirements"] = a0; }
O32.prototype = Bare.prototype;
function O33(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O33.prototype = Bare.prototype;
function O34(a0) { this["next"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0) { this["due_on"] = a0; }
O35.prototype = Bare.prototype;
function O36(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O36.prototype = Bare.prototype;
function O37(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O37.prototype = Bare.prototype;
function O38(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O38.prototype = Bare.prototype;
function O39(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O39.prototype = Bare.prototype;
function O40(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O40.prototype = Bare.prototype;
function O41(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O41.prototype = Bare.prototype;
function O42(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O43.prototype = Bare.prototype;
function O44(a0) { this["calendar"] = a0; }
O44.prototype = Bare.prototype;
function O45(a0) { this["shortfall"] = a0; }
O45.prototype = Bare.prototype;
function O46(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; }
O47.prototype = Bare.prototype;
function O48(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O48.prototype = Bare.prototype;
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
function f12(l0,l1) {
let l3,l2;
b68: {
l3 = undefined;
if (l3 === undefined) l3 = "account_cleanup"; else if (!Q(l3, "account_cleanup")) conflict();
}
b69: {
if (l3 === undefined) break b69;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b70: {
return l2;
}
}
function g13(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b71: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b71;
l5 = H(l4) ? l4.versions : undefined; if (l5 === undefined && (l5 = S(l4, "versions")) === undefined) break b71;
l6 = l5;
l7 = b_object_keys(l6); if (l7 === undefined) break b71;
l8 = l7;
l9 = b_min(l8); if (l9 === undefined) break b71;
l10 = l9;
l11 = f8(l0,l1); if (l11 === undefined) break b71;
l12 = H(l11) ? l11.versions : undefined; if (l12 === undefined && (l12 = S(l11, "versions")) === undefined) break b71;
l13 = D(l12, l10); if (l13 === undefined) break b71;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b72: {
if (l3 === undefined) break b72;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b73: {
return l2;
}
}
function f13(i, d) {
const k = K.case[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g13(i, d);
K.case[3] = v === undefined ? N : v;
return v;
}
function f14(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b74: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b75: {
l7 = H(l5) ? l5.readings : undefined; if (l7 === undefined && (l7 = S(l5, "readings")) === undefined) break b75;
{
const k76 = keysOf(l7), v76 = valuesOf(l7);
for (let n76 = 0; n76 < v76.length; n76++) {
l8 = k76 === null ? n76 : k76[n76];
l9 = v76[n76];
b77: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b77;
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
b78: {
if (l4 === undefined) break b78;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b79: {
return l2;
}
}
function f15(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b80: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b81: {
l7 = H(l5) ? l5.effective_from_basis : undefined; if (l7 === undefined && (l7 = S(l5, "effective_from_basis")) === undefined) break b81;
if (!(l7 === "assumed")) break b81;
l8 = f14(l0,l1,l5); if (l8 === undefined) break b81;
l9 = l8;
{
const k82 = keysOf(l9), v82 = valuesOf(l9);
for (let n82 = 0; n82 < v82.length; n82++) {
l10 = k82 === null ? n82 : k82[n82];
l11 = v82[n82];
b83: {
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
b84: {
if (l4 === undefined) break b84;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b85: {
return l2;
}
}
function f16(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b86: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b87: {
l9 = [];
b88: {
{
const k89 = keysOf(l6), v89 = valuesOf(l6);
for (let n89 = 0; n89 < v89.length; n89++) {
l10 = k89 === null ? n89 : k89[n89];
l11 = v89[n89];
b90: {
l12 = l10;
l13 = l11;
l14 = D(l13, l7); if (l14 === undefined) break b90;
l15 = l14;
l16 = H(l13) ? l13.clause : undefined; if (l16 === undefined && (l16 = S(l13, "clause")) === undefined) break b90;
l17 = l16;
l18 = [l15,l17,l13];
l19 = l18;
l9.push(l19);
}
}
}
}
l20 = l9;
l21 = b_sort(l20); if (l21 === undefined) break b87;
l22 = l21;
{
const k91 = keysOf(l22), v91 = valuesOf(l22);
for (let n91 = 0; n91 < v91.length; n91++) {
l23 = k91 === null ? n91 : k91[n91];
l24 = v91[n91];
b92: {
l25 = l23;
l26 = l24;
l27 = 2;
l28 = D(l26, l27); if (l28 === undefined) break b92;
l29 = l28;
l8.push(l29);
}
}
}
}
l30 = l8;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b93: {
if (l5 === undefined) break b93;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b94: {
return l2;
}
}
function f17(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b95: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b95;
if (!Q(l12, l8)) break b95;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b95;
l15 = l14;
l16 = f15(l0,l1,l9); if (l16 === undefined) break b95;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b95;
l19 = l18;
l20 = f16(l0,l1,l19,"id"); if (l20 === undefined) break b95;
l21 = l20;
l22 = new RegoSet();
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b95;
l24 = l23;
l25 = f16(l0,l1,l24,"code"); if (l25 === undefined) break b95;
l26 = l25;
l27 = new RegoSet();
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b95;
l29 = l28;
l30 = f16(l0,l1,l29,"code"); if (l30 === undefined) break b95;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b95;
l34 = l33;
l35 = new RegoSet();
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b95;
l37 = l36;
l38 = f16(l0,l1,l37,"code"); if (l38 === undefined) break b95;
l39 = l38;
l40 = H(l0) ? l0.as_of : undefined; if (l40 === undefined && (l40 = S(l0, "as_of")) === undefined) break b95;
l41 = l40;
l42 = H(l0) ? l0.jurisdiction : undefined; if (l42 === undefined && (l42 = S(l0, "jurisdiction")) === undefined) break b95;
l43 = l42;
l44 = [];
b96: {
l45 = [];
b97: {
l46 = new RegoSet();
l47 = b_object_get(l11,"missing",l46); if (l47 === undefined) break b97;
l48 = l47;
{
const k98 = keysOf(l48), v98 = valuesOf(l48);
for (let n98 = 0; n98 < v98.length; n98++) {
l49 = k98 === null ? n98 : k98[n98];
l50 = v98[n98];
b99: {
l51 = l49;
l52 = l50;
{
const k100 = keysOf(l52), v100 = valuesOf(l52);
for (let n100 = 0; n100 < v100.length; n100++) {
l53 = k100 === null ? n100 : k100[n100];
l54 = v100[n100];
b101: {
l55 = l53;
l56 = l54;
l57 = [l56,l52];
l45.push(l57);
}
}
}
}
}
}
}
l58 = l45;
l59 = b_sort(l58); if (l59 === undefined) break b96;
l60 = l59;
{
const k102 = keysOf(l60), v102 = valuesOf(l60);
for (let n102 = 0; n102 < v102.length; n102++) {
l61 = k102 === null ? n102 : k102[n102];
l62 = v102[n102];
b103: {
l63 = l61;
l64 = l62;
l65 = 1;
l66 = D(l64, l65); if (l66 === undefined) break b103;
l67 = l66;
l44.push(l67);
}
}
}
}
l68 = l44;
l69 = H(l9) ? l9.effective_from : undefined; if (l69 === undefined && (l69 = S(l9, "effective_from")) === undefined) break b95;
l70 = l69;
l71 = new O1(l41,l21,l8,l43,l68,l26,l10,l31,l34,l70,l39);
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b104: {
if (l7 === undefined) break b104;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b105: {
return l2;
}
}
function f18(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b106: {
l4 = undefined;
l5 = l3;
l6 = f13(l0,l1); if (l6 === undefined) break b106;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b106;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O2(l9);
l13 = f17(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b106;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b107: {
if (l4 === undefined) break b107;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b108: {
return l2;
}
}
function f19(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b109: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b109;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b109;
l11 = l10;
l12 = new O3(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b110: {
if (l5 === undefined) break b110;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b111: {
l5 = undefined;
l6 = l3;
l7 = l4;
b112: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b112;
if ((l8 === false)) break b112;
break b111;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b111;
l10 = l9;
l11 = new O4(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b113: {
if (l5 === undefined) break b113;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b114: {
return l2;
}
}
function f20(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b115: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b115;
l9 = l8;
l10 = f19(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b115;
l11 = l10;
l12 = new O2(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f17(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b115;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b116: {
if (l5 === undefined) break b116;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b117: {
return l2;
}
}
function g21(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b118: {
l3 = undefined;
l4 = f11(l0,l1); if (l4 === undefined) break b118;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b118;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b118;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b118;
if (!(l7 === "account")) break b118;
l8 = f11(l0,l1); if (l8 === undefined) break b118;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b118;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b118;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b119: {
if (l3 === undefined) break b119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b120: {
return l2;
}
}
function f21(i, d) {
const k = K.case[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g21(i, d);
K.case[4] = v === undefined ? N : v;
return v;
}
function f22(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b121: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f17(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b121;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b122: {
if (l5 === undefined) break b122;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b123: {
return l2;
}
}
function f23(l0,l1) {
let l3,l4,l5,l6,l2;
b124: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b124;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b124;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b125: {
if (l3 === undefined) break b125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b126: {
return l2;
}
}
function f24(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b127: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b127;
if ((l6 === false)) break b127;
l7 = f6(l0,l1); if (l7 === undefined) break b127;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b127;
if ((l9 === false)) break b127;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b128: {
if (l4 === undefined) break b128;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b129: {
return l2;
}
}
function g25(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b130: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b130;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b130;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b130;
l7 = null;
if (!Q(l6, l7)) break b130;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b131: {
if (l3 === undefined) break b131;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b132: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b132;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b132;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b132;
l7 = l6;
l8 = f24(l0,l1,l7); if (l8 === undefined) break b132;
if ((l8 === false)) break b132;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b132;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b132;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b132;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b133: {
if (l3 === undefined) break b133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b134: {
return l2;
}
}
function f25(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g25(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function g26(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b135: {
l3 = undefined;
l4 = new RegoSet();
b136: {
l5 = f8(l0,l1); if (l5 === undefined) break b136;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b136;
{
const k137 = keysOf(l6), v137 = valuesOf(l6);
for (let n137 = 0; n137 < v137.length; n137++) {
l7 = k137 === null ? n137 : k137[n137];
l8 = v137[n137];
b138: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b138;
if (!(l11 === "available")) break b138;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b135;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b139: {
if (l3 === undefined) break b139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b140: {
return l2;
}
}
function f26(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g26(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f27 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b141: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b141;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b141;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b141;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b141;
l19 = D(l18, l6); if (l19 === undefined) break b141;
l20 = D(l19, l16); if (l20 === undefined) break b141;
b142: {
b143: {
break b142;
}
break b141;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b141;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b141;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b141;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b141;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b141;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b141;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b141;
l40 = l39;
l41 = new O5(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b144: {
if (l5 === undefined) break b144;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b145: {
return l2;
}
});
const f28 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b146: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b146;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b147: {
if (l6 === undefined) break b147;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b148: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b148;
l9 = f27(l0,l1,l7,l8); if (l9 === undefined) break b148;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b148;
if (!Q(l11, l8)) break b148;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b149: {
if (l6 === undefined) break b149;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b150: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b150;
l9 = f27(l0,l1,l7,l8); if (l9 === undefined) break b150;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b150;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b150;
if ((l14 === false)) break b150;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b150;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b150;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b151: {
if (l6 === undefined) break b151;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b152: {
return l2;
}
});
function g29(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b153: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b153;
l5 = l4;
l6 = f23(l0,l1); if (l6 === undefined) break b153;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b153;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b153;
l11 = l10;
l12 = f21(l0,l1); if (l12 === undefined) break b153;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b153;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b153;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b153;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b153;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b153;
l19 = l18;
l20 = f28(l0,l1,l14,l11,l19); if (l20 === undefined) break b153;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b154: {
if (l3 === undefined) break b154;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b155: {
return l2;
}
}
function f29(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g29(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
const f30 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b156: {
b157: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b157;
if ((l14 === false)) break b157;
l15 = new O6(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b158: {
if (l8 !== undefined) break b158;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b158;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b158;
if ((l16 === false)) break b158;
l17 = new O6(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b159: {
if (l8 !== undefined) break b159;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b159;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b159;
if ((l16 === false)) break b159;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b160: {
if (l8 !== undefined) break b160;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b160;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b160;
if ((l16 === false)) break b160;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b161: {
if (l8 !== undefined) break b161;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O6(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b162: {
if (l8 === undefined) break b162;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b163: {
return l2;
}
});
const f31 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b164: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f27(l0,l1,l8,l10); if (l12 === undefined) break b164;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b164;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b164;
l19 = l18;
l20 = f27(l0,l1,l8,l19); if (l20 === undefined) break b164;
l21 = l20;
l22 = l21;
l23 = f30(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b164;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b165: {
if (l7 === undefined) break b165;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b166: {
return l2;
}
});
function g32(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b167: {
b168: {
l3 = undefined;
l4 = f25(l0,l1); if (l4 === undefined) break b168;
if ((l4 === false)) break b168;
l5 = f21(l0,l1); if (l5 === undefined) break b168;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b168;
l7 = l6;
l8 = f29(l0,l1); if (l8 === undefined) break b168;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b168;
l11 = l10;
l12 = f25(l0,l1); if (l12 === undefined) break b168;
l13 = l12;
l14 = f31(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b168;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b169: {
if (l3 !== undefined) break b169;
l4 = f6(l0,l1); if (l4 === undefined) break b169;
l5 = l4;
l6 = f29(l0,l1); if (l6 === undefined) break b169;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b169;
if ((l8 === false)) break b169;
l9 = f21(l0,l1); if (l9 === undefined) break b169;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b169;
l11 = l10;
l12 = f29(l0,l1); if (l12 === undefined) break b169;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b169;
l15 = l14;
l16 = f31(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b169;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b170: {
if (l3 === undefined) break b170;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b171: {
return l2;
}
}
function f32(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g32(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
function g33(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b172: {
l2 = new RegoSet();
}
b173: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b173;
l5 = H(l4) ? l4.findings : undefined; if (l5 === undefined && (l5 = S(l4, "findings")) === undefined) break b173;
{
const k174 = keysOf(l5), v174 = valuesOf(l5);
for (let n174 = 0; n174 < v174.length; n174++) {
l6 = k174 === null ? n174 : k174[n174];
l7 = v174[n174];
b175: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.kind : undefined; if (l10 === undefined && (l10 = S(l9, "kind")) === undefined) break b175;
l11 = l10;
l12 = f21(l0,l1); if (l12 === undefined) break b175;
l13 = H(l12) ? l12.findings : undefined; if (l13 === undefined && (l13 = S(l12, "findings")) === undefined) break b175;
l14 = H(l13) ? l13.kinds : undefined; if (l14 === undefined && (l14 = S(l13, "kinds")) === undefined) break b175;
l15 = D(l14, l11); if (l15 === undefined) break b175;
if ((l15 === false)) break b175;
l16 = H(l9) ? l9.found_on : undefined; if (l16 === undefined && (l16 = S(l9, "found_on")) === undefined) break b175;
l17 = l16;
l18 = f24(l0,l1,l17); if (l18 === undefined) break b175;
if ((l18 === false)) break b175;
l2.add(l9);
}
}
}
}
b176: {
return l2;
}
}
function f33(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
const f34 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b177: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b177;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b177;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b177;
l14 = D(l13, l11); if (l14 === undefined) break b177;
b178: {
b179: {
break b178;
}
break b177;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b177;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b177;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b177;
l23 = D(l22, l20); if (l23 === undefined) break b177;
b180: {
b181: {
break b180;
}
break b177;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b177;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b177;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b177;
l33 = D(l32, l20); if (l33 === undefined) break b177;
b182: {
b183: {
break b182;
}
break b177;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b177;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b177;
l39 = D(l38, l36); if (l39 === undefined) break b177;
b184: {
b185: {
break b184;
}
break b177;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b177;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b177;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b186: {
if (l5 === undefined) break b186;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b187: {
return l2;
}
});
const f35 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b188: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b188;
l9 = l8;
l10 = f34(l0,l1,l6,l9); if (l10 === undefined) break b188;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b189: {
if (l5 === undefined) break b189;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b190: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b190;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b190;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b191: {
if (l5 === undefined) break b191;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b192: {
return l2;
}
});
function f36(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b193: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b193;
l7 = l6;
l8 = f21(l0,l1); if (l8 === undefined) break b193;
l9 = H(l8) ? l8.findings : undefined; if (l9 === undefined && (l9 = S(l8, "findings")) === undefined) break b193;
l10 = H(l9) ? l9.act_within : undefined; if (l10 === undefined && (l10 = S(l9, "act_within")) === undefined) break b193;
l11 = l10;
l12 = f35(l0,l1,l7,l11); if (l12 === undefined) break b193;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b194: {
if (l4 === undefined) break b194;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b195: {
return l2;
}
}
function g37(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b196: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b196;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b196;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b196;
if ((l8 === false)) break b196;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b197: {
if (l3 === undefined) break b197;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b198: {
return l2;
}
}
function f37(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g37(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function g38(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b199: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b199;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b199;
l6 = null;
if (!Q(l5, l6)) break b199;
l7 = f23(l0,l1); if (l7 === undefined) break b199;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b199;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b200: {
if (l3 === undefined) break b200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b201: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b201;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b201;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b201;
if ((l7 === false)) break b201;
l8 = f23(l0,l1); if (l8 === undefined) break b201;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b201;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b202: {
if (l3 === undefined) break b202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b203: {
return l2;
}
}
function f38(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g38(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b204: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b204;
if ((l4 === false)) break b204;
l5 = f38(l0,l1); if (l5 === undefined) break b204;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b204;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b204;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b204;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b204;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b204;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b205: {
if (l3 === undefined) break b205;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b206: {
return l2;
}
}
function f39(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g39(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b207: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b207;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b207;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b207;
if ((l8 === false)) break b207;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b208: {
if (l3 === undefined) break b208;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b209: {
return l2;
}
}
function f40(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function f41(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b210: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b210;
if (!(l8 === "exceeded")) break b210;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b210;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b210;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b210;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b211: {
if (l5 === undefined) break b211;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b212: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b212;
if (!(l8 === "reached")) break b212;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b212;
l10 = l9;
l11 = f35(l0,l1,l6,l10); if (l11 === undefined) break b212;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b213: {
if (l5 === undefined) break b213;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b214: {
return l2;
}
}
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b215: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b215;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b215;
if (!(l5 === "suspended")) break b215;
l6 = f23(l0,l1); if (l6 === undefined) break b215;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b215;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b215;
if ((l9 === false)) break b215;
l10 = f23(l0,l1); if (l10 === undefined) break b215;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b215;
l12 = l11;
l13 = f21(l0,l1); if (l13 === undefined) break b215;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b215;
l15 = l14;
l16 = f41(l0,l1,l12,l15); if (l16 === undefined) break b215;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b216: {
if (l3 === undefined) break b216;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b217: {
return l2;
}
}
function f42(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b218: {
l3 = undefined;
l4 = f23(l0,l1); if (l4 === undefined) break b218;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b218;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b218;
if ((l7 === false)) break b218;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b219: {
if (l3 === undefined) break b219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b220: {
return l2;
}
}
function f43(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g44(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b221: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b221;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b221;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b221;
if ((l8 === false)) break b221;
b222: {
l9 = f43(l0,l1); if (l9 === undefined) break b222;
if ((l9 === false)) break b222;
break b221;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b223: {
if (l3 === undefined) break b223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b224: {
return l2;
}
}
function f44(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g44(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g45(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b225: {
l2 = new RegoSet();
}
b226: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b226;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b226;
l6 = l5;
l2.add(l6);
}
b227: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b227;
{
const k228 = keysOf(l4), v228 = valuesOf(l4);
for (let n228 = 0; n228 < v228.length; n228++) {
l5 = k228 === null ? n228 : k228[n228];
l6 = v228[n228];
b229: {
l7 = l5;
l8 = l6;
l9 = f36(l0,l1,l8); if (l9 === undefined) break b229;
l10 = l9;
l11 = f6(l0,l1); if (l11 === undefined) break b229;
l12 = l11;
l13 = b_lt(l10,l12); if (l13 === undefined) break b229;
if ((l13 === false)) break b229;
l2.add("overdue");
}
}
}
}
b230: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b230;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b230;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b230;
if ((l9 === false)) break b230;
l2.add("due");
}
b231: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b231;
if ((l4 === false)) break b231;
l2.add("due");
}
b232: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b232;
if ((l4 === false)) break b232;
l2.add("due");
}
b233: {
return l2;
}
}
function f45(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g46(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b234: {
l3 = undefined;
l4 = f37(l0,l1); if (l4 === undefined) break b234;
if ((l4 === false)) break b234;
l5 = f38(l0,l1); if (l5 === undefined) break b234;
l6 = l5;
l7 = f21(l0,l1); if (l7 === undefined) break b234;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b234;
l9 = l8;
l10 = f41(l0,l1,l6,l9); if (l10 === undefined) break b234;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b235: {
if (l3 === undefined) break b235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b236: {
return l2;
}
}
function f46(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g46(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g47(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b237: {
l2 = new RegoSet();
}
b238: {
l3 = undefined;
b239: {
l4 = f32(l0,l1); if (l4 === undefined) break b239;
if ((l4 === false)) break b239;
break b238;}
l5 = new O7("review.last_done_on");
l2.add(l5);
}
b240: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b240;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b240;
if ((l5 === false)) break b240;
l6 = f23(l0,l1); if (l6 === undefined) break b240;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b240;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b240;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b240;
if ((l11 === false)) break b240;
l12 = f37(l0,l1); if (l12 === undefined) break b240;
if ((l12 === false)) break b240;
b241: {
l13 = f38(l0,l1); if (l13 === undefined) break b241;
if ((l13 === false)) break b241;
break b240;}
l14 = new O7("account.last_query_on");
l2.add(l14);
}
b242: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b242;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b242;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b242;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b242;
if ((l8 === false)) break b242;
l9 = f23(l0,l1); if (l9 === undefined) break b242;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b242;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b242;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b242;
if ((l14 === false)) break b242;
l15 = f37(l0,l1); if (l15 === undefined) break b242;
if ((l15 === false)) break b242;
b243: {
l16 = f38(l0,l1); if (l16 === undefined) break b243;
if ((l16 === false)) break b243;
break b242;}
l17 = new O7("account.last_query_on");
l2.add(l17);
}
b244: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b244;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b244;
if ((l5 === false)) break b244;
l6 = f23(l0,l1); if (l6 === undefined) break b244;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b244;
if (!(l7 === "suspended")) break b244;
b245: {
l8 = f42(l0,l1); if (l8 === undefined) break b245;
if ((l8 === false)) break b245;
break b244;}
b246: {
l9 = f43(l0,l1); if (l9 === undefined) break b246;
if ((l9 === false)) break b246;
break b244;}
l10 = new O7("account.suspended_on");
l2.add(l10);
}
b247: {
return l2;
}
}
function f47(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g47(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function f48(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b248: {
b249: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b249;
if ((l8 === false)) break b249;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b250: {
if (l5 !== undefined) break b250;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b250;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b250;
if ((l11 === false)) break b250;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b251: {
if (l5 !== undefined) break b251;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b251;
if ((l8 === false)) break b251;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b252: {
if (l5 !== undefined) break b252;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b252;
if ((l8 === false)) break b252;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b253: {
if (l5 !== undefined) break b253;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b254: {
if (l5 === undefined) break b254;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b255: {
return l2;
}
}
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b256: {
b257: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b257;
if ((l4 === false)) break b257;
l5 = f32(l0,l1); if (l5 === undefined) break b257;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b257;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b258: {
if (l3 !== undefined) break b258;
l4 = f21(l0,l1); if (l4 === undefined) break b258;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b258;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b258;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b258;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b259: {
if (l3 === undefined) break b259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b260: {
return l2;
}
}
function f49(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g49(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function g50(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b261: {
l2 = new RegoSet();
}
b262: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b262;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b262;
l7 = l6;
{
const k263 = keysOf(l7), v263 = valuesOf(l7);
for (let n263 = 0; n263 < v263.length; n263++) {
l8 = k263 === null ? n263 : k263[n263];
l9 = v263[n263];
b264: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b265: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b265;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b265;
l6 = l5;
l7 = f29(l0,l1); if (l7 === undefined) break b265;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b265;
if ((l9 === false)) break b265;
l10 = f29(l0,l1); if (l10 === undefined) break b265;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b265;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b265;
if ((l14 === false)) break b265;
l15 = f11(l0,l1); if (l15 === undefined) break b265;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b265;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b265;
l18 = l17;
l19 = f21(l0,l1); if (l19 === undefined) break b265;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b265;
l21 = l20;
l22 = new O8(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b265;
l24 = l23;
l25 = f14(l0,l1,l24); if (l25 === undefined) break b265;
l26 = l25;
{
const k266 = keysOf(l26), v266 = valuesOf(l26);
for (let n266 = 0; n266 < v266.length; n266++) {
l27 = k266 === null ? n266 : k266[n266];
l28 = v266[n266];
b267: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b268: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b268;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b268;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b268;
if ((l9 === false)) break b268;
l10 = f21(l0,l1); if (l10 === undefined) break b268;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b268;
l12 = l11;
l13 = f14(l0,l1,l12); if (l13 === undefined) break b268;
l14 = l13;
{
const k269 = keysOf(l14), v269 = valuesOf(l14);
for (let n269 = 0; n269 < v269.length; n269++) {
l15 = k269 === null ? n269 : k269[n269];
l16 = v269[n269];
b270: {
l17 = l15;
l18 = l16;
l2.add(l18);
}
}
}
}
b271: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b271;
if ((l4 === false)) break b271;
l5 = f21(l0,l1); if (l5 === undefined) break b271;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b271;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b271;
l9 = l8;
{
const k272 = keysOf(l9), v272 = valuesOf(l9);
for (let n272 = 0; n272 < v272.length; n272++) {
l10 = k272 === null ? n272 : k272[n272];
l11 = v272[n272];
b273: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b274: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b274;
if ((l4 === false)) break b274;
l5 = f21(l0,l1); if (l5 === undefined) break b274;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b274;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b274;
l9 = l8;
{
const k275 = keysOf(l9), v275 = valuesOf(l9);
for (let n275 = 0; n275 < v275.length; n275++) {
l10 = k275 === null ? n275 : k275[n275];
l11 = v275[n275];
b276: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b277: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b277;
if ((l4 === false)) break b277;
l5 = f21(l0,l1); if (l5 === undefined) break b277;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b277;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b277;
l9 = l8;
{
const k278 = keysOf(l9), v278 = valuesOf(l9);
for (let n278 = 0; n278 < v278.length; n278++) {
l10 = k278 === null ? n278 : k278[n278];
l11 = v278[n278];
b279: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b280: {
return l2;
}
}
function f50(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l3,l4,l2;
b281: {
l3 = undefined;
l4 = new O9("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b282: {
if (l3 === undefined) break b282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b283: {
return l2;
}
}
function f51(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f52(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b284: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b285: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b285;
{
const k286 = keysOf(l7), v286 = valuesOf(l7);
for (let n286 = 0; n286 < v286.length; n286++) {
l8 = k286 === null ? n286 : k286[n286];
l9 = v286[n286];
b287: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.code : undefined; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b287;
l13 = l12;
l14 = f19(l0,l1,l13,l11); if (l14 === undefined) break b287;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b288: {
if (l4 === undefined) break b288;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b289: {
return l2;
}
}
function g53(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b290: {
l2 = new RegoSet();
}
b291: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b291;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b291;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b291;
l8 = D(l7, l6); if (l8 === undefined) break b291;
if ((l8 === false)) break b291;
l9 = f21(l0,l1); if (l9 === undefined) break b291;
l10 = l9;
l11 = f52(l0,l1,l10); if (l11 === undefined) break b291;
l12 = l11;
{
const k292 = keysOf(l12), v292 = valuesOf(l12);
for (let n292 = 0; n292 < v292.length; n292++) {
l13 = k292 === null ? n292 : k292[n292];
l14 = v292[n292];
b293: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b294: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b294;
{
const k295 = keysOf(l4), v295 = valuesOf(l4);
for (let n295 = 0; n295 < v295.length; n295++) {
l5 = k295 === null ? n295 : k295[n295];
l6 = v295[n295];
b296: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.kind : undefined; if (l9 === undefined && (l9 = S(l8, "kind")) === undefined) break b296;
l10 = l9;
l11 = f21(l0,l1); if (l11 === undefined) break b296;
l12 = H(l11) ? l11.findings : undefined; if (l12 === undefined && (l12 = S(l11, "findings")) === undefined) break b296;
l13 = H(l12) ? l12.kinds : undefined; if (l13 === undefined && (l13 = S(l12, "kinds")) === undefined) break b296;
l14 = D(l13, l10); if (l14 === undefined) break b296;
l15 = l14;
l16 = f21(l0,l1); if (l16 === undefined) break b296;
l17 = H(l16) ? l16.findings : undefined; if (l17 === undefined && (l17 = S(l16, "findings")) === undefined) break b296;
l18 = l17;
l19 = f19(l0,l1,l15,l18); if (l19 === undefined) break b296;
l20 = l19;
l2.add(l20);
}
}
}
}
b297: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b297;
if ((l4 === false)) break b297;
l5 = f21(l0,l1); if (l5 === undefined) break b297;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b297;
l7 = l6;
l8 = f19(l0,l1,"revoke_account",l7); if (l8 === undefined) break b297;
l9 = l8;
l2.add(l9);
}
b298: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b298;
if ((l4 === false)) break b298;
l5 = f21(l0,l1); if (l5 === undefined) break b298;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b298;
l7 = l6;
l8 = f19(l0,l1,"notify_holder",l7); if (l8 === undefined) break b298;
l9 = l8;
l2.add(l9);
}
b299: {
return l2;
}
}
function f53(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g53(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function g54(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b300: {
l2 = new RegoSet();
}
b301: {
l3 = undefined;
l4 = f32(l0,l1); if (l4 === undefined) break b301;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b301;
l6 = l5;
l7 = f51(l0,l1); if (l7 === undefined) break b301;
l8 = D(l7, l6); if (l8 === undefined) break b301;
l9 = l8;
l10 = f21(l0,l1); if (l10 === undefined) break b301;
l11 = l10;
l12 = f19(l0,l1,l9,l11); if (l12 === undefined) break b301;
l13 = l12;
l14 = f32(l0,l1); if (l14 === undefined) break b301;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b301;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b301;
l17 = l16;
l18 = new O10(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b301;
l20 = l19;
l2.add(l20);
}
b302: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b302;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b302;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b302;
if ((l9 === false)) break b302;
l10 = f21(l0,l1); if (l10 === undefined) break b302;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b302;
l12 = l11;
l13 = f19(l0,l1,"finding_not_acted_on",l12); if (l13 === undefined) break b302;
l14 = l13;
l2.add(l14);
}
b303: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b303;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b303;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b303;
if ((l8 === false)) break b303;
l9 = f21(l0,l1); if (l9 === undefined) break b303;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b303;
l11 = l10;
l12 = f19(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b303;
l13 = l12;
l2.add(l13);
}
b304: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b304;
if ((l4 === false)) break b304;
l5 = f21(l0,l1); if (l5 === undefined) break b304;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b304;
l7 = l6;
l8 = f19(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b304;
l9 = l8;
l2.add(l9);
}
b305: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
l5 = f21(l0,l1); if (l5 === undefined) break b305;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b305;
l7 = l6;
l8 = f19(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b305;
l9 = l8;
l2.add(l9);
}
b306: {
return l2;
}
}
function f54(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l3,l4,l5,l6,l2;
b307: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b307;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b307;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b308: {
if (l3 === undefined) break b308;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b309: {
return l2;
}
}
function f55(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l3,l4,l5,l2;
b310: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b310;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b311: {
if (l3 === undefined) break b311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b312: {
return l2;
}
}
function f56(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l2;
b313: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b313;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b314: {
if (l3 === undefined) break b314;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b315: {
return l2;
}
}
function f57(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l3,l4,l5,l2;
b316: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b316;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b317: {
if (l3 === undefined) break b317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b318: {
return l2;
}
}
function f58(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g59(l0,l1) {
let l3,l4,l5,l6,l2;
b319: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b319;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b319;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b320: {
if (l3 === undefined) break b320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b321: {
return l2;
}
}
function f59(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g60(l0,l1) {
let l3,l4,l5,l6,l2;
b322: {
l3 = undefined;
l4 = f46(l0,l1); if (l4 === undefined) break b322;
if ((l4 === false)) break b322;
l5 = f38(l0,l1); if (l5 === undefined) break b322;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b323: {
if (l3 === undefined) break b323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b324: {
l3 = undefined;
l4 = f39(l0,l1); if (l4 === undefined) break b324;
if ((l4 === false)) break b324;
l5 = f38(l0,l1); if (l5 === undefined) break b324;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b325: {
if (l3 === undefined) break b325;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b326: {
return l2;
}
}
function f60(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function f61(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b327: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b328: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b328;
{
const k329 = keysOf(l7), v329 = valuesOf(l7);
for (let n329 = 0; n329 < v329.length; n329++) {
l8 = k329 === null ? n329 : k329[n329];
l9 = v329[n329];
b330: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b330;
l13 = l12;
l14 = new O11(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b331: {
if (l4 === undefined) break b331;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b332: {
return l2;
}
}
function g62(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b333: {
l2 = new RegoSet();
}
b334: {
l3 = undefined;
l4 = f21(l0,l1); if (l4 === undefined) break b334;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b334;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b334;
l8 = l7;
{
const k335 = keysOf(l8), v335 = valuesOf(l8);
for (let n335 = 0; n335 < v335.length; n335++) {
l9 = k335 === null ? n335 : k335[n335];
l10 = v335[n335];
b336: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b337: {
return l2;
}
}
function f62(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g62(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function g63(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l2;
b338: {
b339: {
l3 = undefined;
b340: {
l4 = f11(l0,l1); if (l4 === undefined) break b340;
if ((l4 === false)) break b340;
break b339;}
l5 = f12(l0,l1); if (l5 === undefined) break b339;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b339;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b341: {
if (l3 !== undefined) break b341;
l4 = f11(l0,l1); if (l4 === undefined) break b341;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b341;
if (!(l5 === "unavailable")) break b341;
l6 = f12(l0,l1); if (l6 === undefined) break b341;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b341;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b341;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b342: {
if (l3 !== undefined) break b342;
b343: {
l4 = f21(l0,l1); if (l4 === undefined) break b343;
if ((l4 === false)) break b343;
break b342;}
l5 = f12(l0,l1); if (l5 === undefined) break b342;
l6 = l5;
l7 = f11(l0,l1); if (l7 === undefined) break b342;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b342;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b344: {
if (l3 !== undefined) break b344;
l4 = f23(l0,l1); if (l4 === undefined) break b344;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b344;
if (!(l5 === "cancelled")) break b344;
l6 = f12(l0,l1); if (l6 === undefined) break b344;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b344;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b344;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b345: {
if (l3 !== undefined) break b345;
l4 = f45(l0,l1); if (l4 === undefined) break b345;
l5 = l4;
l6 = new RegoSet();
b346: {
l7 = f46(l0,l1); if (l7 === undefined) break b346;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b346;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b346;
if ((l11 === false)) break b346;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b345;
l14 = l13;
l15 = l14;
l16 = f47(l0,l1); if (l16 === undefined) break b345;
l17 = l16;
l18 = f48(l0,l1,l15,l17); if (l18 === undefined) break b345;
l19 = l18;
l20 = f12(l0,l1); if (l20 === undefined) break b345;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b345;
l23 = l22;
l24 = f50(l0,l1); if (l24 === undefined) break b345;
l25 = l24;
l26 = f47(l0,l1); if (l26 === undefined) break b345;
l27 = l26;
l28 = f53(l0,l1); if (l28 === undefined) break b345;
l29 = l28;
l30 = f54(l0,l1); if (l30 === undefined) break b345;
l31 = l30;
l32 = new Bare();
b347: {
l33 = f55(l0,l1); if (l33 === undefined) break b347;
l32["due_on"] = l33;
}
b348: {
l34 = f56(l0,l1); if (l34 === undefined) break b348;
l32["idle_from"] = l34;
}
b349: {
l35 = f57(l0,l1); if (l35 === undefined) break b349;
l32["may_suspend_from"] = l35;
}
b350: {
l36 = f58(l0,l1); if (l36 === undefined) break b350;
l32["must_notify_from"] = l36;
}
b351: {
l37 = f59(l0,l1); if (l37 === undefined) break b351;
l32["period"] = l37;
}
b352: {
l38 = f60(l0,l1); if (l38 === undefined) break b352;
l32["unused_since"] = l38;
}
b353: {
b354: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b354;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b354;
l42 = D(l41, "values"); if (l42 === undefined) break b354;
l39 = merge(l42, l32);
break b353;
}
l39 = l32;
}
l43 = l39;
l44 = f62(l0,l1); if (l44 === undefined) break b345;
l45 = l44;
l46 = new O12(l25,l27,l29,l31,l43,l45);
l47 = f17(l0,l1,l21,l23,l19,l46); if (l47 === undefined) break b345;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b355: {
if (l3 === undefined) break b355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b356: {
return l2;
}
}
function f63(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g64(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b357: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b357;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b357;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b358: {
if (l3 === undefined) break b358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b359: {
return l2;
}
}
function f64(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function f65(l0,l1) {
let l3,l2;
b360: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b361: {
if (l3 === undefined) break b361;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b362: {
return l2;
}
}
function g66(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b363: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b363;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b363;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b363;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b363;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b363;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b363;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b363;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b363;
if ((l13 === false)) break b363;
l14 = f64(l0,l1); if (l14 === undefined) break b363;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b363;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b363;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b364: {
if (l3 === undefined) break b364;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b365: {
return l2;
}
}
function f66(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g66(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function f67(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b366: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b366;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b366;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b366;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b367: {
if (l4 === undefined) break b367;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b368: {
return l2;
}
}
function f68(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b369: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b369;
if ((l8 === false)) break b369;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b370: {
if (l5 === undefined) break b370;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b371: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b371;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b372: {
if (l5 === undefined) break b372;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b373: {
return l2;
}
}
function f69(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b374: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b374;
l8 = l7;
l9 = l8;
l10 = undefined;
b375: {
b376: {
if (!Array.isArray(l9)) break b376;
break b375;
}
b377: {
if (!O(l9)) break b377;
break b375;
}
b378: {
if (!(l9 instanceof RegoSet)) break b378;
break b375;
}
break b374;
}
{
const k379 = keysOf(l9), v379 = valuesOf(l9);
for (let n379 = 0; n379 < v379.length; n379++) {
l12 = k379 === null ? n379 : k379[n379];
l13 = v379[n379];
b380: {
l14 = l12;
l11 = undefined;
b381: {
l15 = l13;
l16 = f67(l0,l1,l14); if (l16 === undefined) break b381;
l17 = l16;
l18 = f68(l0,l1,l17,l15); if (l18 === undefined) break b381;
if ((l18 === false)) break b381;
l11 = true;
}
if (l11 !== undefined) break b380;
l10 = true;
}
}
}
if (l10 !== undefined) break b374;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b382: {
if (l4 === undefined) break b382;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b383: {
return l2;
}
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b384: {
b385: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b385;
if ((l6 === false)) break b385;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b385;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b385;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b386: {
if (l4 !== undefined) break b386;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b386;
if ((l6 === false)) break b386;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b386;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b386;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b387: {
if (l4 !== undefined) break b387;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b387;
if ((l6 === false)) break b387;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b387;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b387;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b388: {
if (l4 !== undefined) break b388;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b388;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
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
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b391: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b392: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b392;
{
const k393 = keysOf(l7), v393 = valuesOf(l7);
for (let n393 = 0; n393 < v393.length; n393++) {
l8 = k393 === null ? n393 : k393[n393];
l9 = v393[n393];
b394: {
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
b395: {
if (l4 === undefined) break b395;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b396: {
return l2;
}
}
function f72(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b397: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b397;
if ((l6 === false)) break b397;
b398: {
b399: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b399;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b399;
break b398;
}
break b397;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b397;
l13 = l12;
if (!(l13 === false)) break b397;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b400: {
if (l4 === undefined) break b400;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b401: {
return l2;
}
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b402: {
b403: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b403;
l9 = l8;
l10 = f72(l0,l1,l9); if (l10 === undefined) break b403;
if ((l10 === false)) break b403;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b404: {
if (l4 !== undefined) break b404;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b404;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b404;
l11 = l10;
{
const k405 = keysOf(l11), v405 = valuesOf(l11);
for (let n405 = 0; n405 < v405.length; n405++) {
l12 = k405 === null ? n405 : k405[n405];
l13 = v405[n405];
b406: {
l14 = l12;
l15 = l13;
l16 = f72(l0,l1,l15); if (l16 === undefined) break b406;
if ((l16 === false)) break b406;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
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
function f74(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b409: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b409;
if ((l6 === false)) break b409;
b410: {
l7 = f73(l0,l1,l5); if (l7 === undefined) break b410;
if ((l7 === false)) break b410;
break b409;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b411: {
if (l4 === undefined) break b411;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b412: {
return l2;
}
}
function f75(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b413: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b413;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b413;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b414: {
if (l5 === undefined) break b414;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b415: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b415;
if ((l8 === false)) break b415;
l9 = f67(l0,l1,l7); if (l9 === undefined) break b415;
l10 = l9;
l11 = f74(l0,l1,l10); if (l11 === undefined) break b415;
if ((l11 === false)) break b415;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b416: {
if (l5 === undefined) break b416;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b417: {
return l2;
}
}
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b418: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b419: {
l7 = f67(l0,l1,l5); if (l7 === undefined) break b419;
l8 = l7;
{
const k420 = keysOf(l8), v420 = valuesOf(l8);
for (let n420 = 0; n420 < v420.length; n420++) {
l9 = k420 === null ? n420 : k420[n420];
l10 = v420[n420];
b421: {
l11 = l9;
l12 = l10;
b422: {
l13 = f74(l0,l1,l12); if (l13 === undefined) break b422;
if ((l13 === false)) break b422;
break b421;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b423: {
if (l4 === undefined) break b423;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b424: {
return l2;
}
}
function f77(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b425: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b425;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b425;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b425;
if (!Q(l9, l10)) break b425;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b426: {
if (l4 === undefined) break b426;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b427: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b427;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b427;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b427;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b427;
if ((l12 === false)) break b427;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b428: {
if (l4 === undefined) break b428;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b429: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b429;
if ((l6 === false)) break b429;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b429;
l8 = l7;
l9 = f76(l0,l1,l8); if (l9 === undefined) break b429;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b430: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b430;
{
const k431 = keysOf(l13), v431 = valuesOf(l13);
for (let n431 = 0; n431 < v431.length; n431++) {
l14 = k431 === null ? n431 : k431[n431];
l15 = v431[n431];
b432: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b429;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b429;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b429;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b429;
l25 = l24;
l26 = f67(l0,l1,l25); if (l26 === undefined) break b429;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b429;
if ((l28 === false)) break b429;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b434;
if ((l6 === false)) break b434;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b434;
l8 = l7;
l9 = f76(l0,l1,l8); if (l9 === undefined) break b434;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b435: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b435;
l14 = l13;
l15 = f67(l0,l1,l14); if (l15 === undefined) break b435;
l16 = l15;
{
const k436 = keysOf(l16), v436 = valuesOf(l16);
for (let n436 = 0; n436 < v436.length; n436++) {
l17 = k436 === null ? n436 : k436[n436];
l18 = v436[n436];
b437: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b434;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b434;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b434;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b434;
l28 = l27;
l29 = f67(l0,l1,l28); if (l29 === undefined) break b434;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b434;
if ((l31 === false)) break b434;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b434;
l33 = l32;
l34 = f67(l0,l1,l33); if (l34 === undefined) break b434;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b434;
if ((l36 === false)) break b434;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b438: {
if (l4 === undefined) break b438;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b439: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b439;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b439;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b439;
if ((l10 === false)) break b439;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b439;
l12 = l11;
l13 = f76(l0,l1,l12); if (l13 === undefined) break b439;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b439;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b439;
if (!Q(l16, l17)) break b439;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b440: {
if (l4 === undefined) break b440;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b441: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b441;
if ((l6 === false)) break b441;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b441;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b441;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b441;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b441;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b441;
if ((l15 === false)) break b441;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b442: {
if (l4 === undefined) break b442;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b443: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b443;
if ((l6 === false)) break b443;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b443;
l8 = l7;
l9 = f67(l0,l1,l8); if (l9 === undefined) break b443;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b443;
l12 = l11;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b443;
l14 = l13;
if (!Q(l10, l14)) break b443;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b444: {
if (l4 === undefined) break b444;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b445: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b445;
l7 = l6;
l8 = f67(l0,l1,l7); if (l8 === undefined) break b445;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b445;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b445;
if ((l12 === false)) break b445;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b446: {
if (l4 === undefined) break b446;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b447: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b448: {
b449: {
l4 = undefined;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b449;
l7 = l6;
l8 = f71(l0,l1,l5); if (l8 === undefined) break b449;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b449;
l11 = l10;
{
const k450 = keysOf(l11), v450 = valuesOf(l11);
for (let n450 = 0; n450 < v450.length; n450++) {
l12 = k450 === null ? n450 : k450[n450];
l13 = v450[n450];
b451: {
l14 = l12;
l15 = l13;
l16 = f75(l0,l1,l5,l15); if (l16 === undefined) break b451;
if ((l16 === false)) break b451;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b452: {
if (l4 !== undefined) break b452;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b452;
if (!(l6 === "unset")) break b452;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b453: {
if (l4 !== undefined) break b453;
l5 = l3;
l6 = f77(l0,l1,l5); if (l6 === undefined) break b453;
if ((l6 === false)) break b453;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b454: {
if (l4 !== undefined) break b454;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b455: {
if (l4 === undefined) break b455;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b456: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b457: {
b458: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b459: {
l7 = f71(l0,l1,l5); if (l7 === undefined) break b459;
l8 = l7;
{
const k460 = keysOf(l8), v460 = valuesOf(l8);
for (let n460 = 0; n460 < v460.length; n460++) {
l9 = k460 === null ? n460 : k460[n460];
l10 = v460[n460];
b461: {
l11 = l9;
l12 = l10;
l13 = f67(l0,l1,l12); if (l13 === undefined) break b461;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b461;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b458;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b458;
if ((l20 === false)) break b458;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b462: {
if (l4 !== undefined) break b462;
l5 = l3;
l6 = f70(l0,l1,l5); if (l6 === undefined) break b462;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b463: {
if (l4 === undefined) break b463;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b464: {
return l2;
}
}
function f80(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b465: {
b466: {
l4 = undefined;
l5 = l3;
l6 = [];
b467: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b467;
{
const k468 = keysOf(l7), v468 = valuesOf(l7);
for (let n468 = 0; n468 < v468.length; n468++) {
l8 = k468 === null ? n468 : k468[n468];
l9 = v468[n468];
b469: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b469;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b469;
l14 = H(l13) ? l13.applicant : undefined; if (l14 === undefined && (l14 = S(l13, "applicant")) === undefined) break b469;
l15 = H(l14) ? l14.role : undefined; if (l15 === undefined && (l15 = S(l14, "role")) === undefined) break b469;
if (!Q(l12, l15)) break b469;
l16 = H(l11) ? l11.clause : undefined; if (l16 === undefined && (l16 = S(l11, "clause")) === undefined) break b469;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
l19 = b_count(l18); if (l19 === undefined) break b466;
l20 = l19;
l21 = 0;
l22 = b_gt(l20,l21); if (l22 === undefined) break b466;
if ((l22 === false)) break b466;
l23 = new RegoSet();
l23.add("also");
l24 = b_object_remove(l5,l23); if (l24 === undefined) break b466;
l25 = l24;
l26 = 0;
l27 = D(l18, l26); if (l27 === undefined) break b466;
l28 = l27;
l29 = new O8(l28);
l30 = b_object_union(l25,l29); if (l30 === undefined) break b466;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b470: {
if (l4 !== undefined) break b470;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b471: {
if (l4 === undefined) break b471;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b472: {
return l2;
}
}
function f81(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b473: {
b474: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b474;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b474;
if ((l11 === false)) break b474;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b475: {
if (l5 !== undefined) break b475;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b475;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b475;
if ((l11 === false)) break b475;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b476: {
if (l5 !== undefined) break b476;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b477: {
if (l5 === undefined) break b477;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b478: {
return l2;
}
}
function f82(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b479: {
b480: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b480;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b480;
if ((l11 === false)) break b480;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b481: {
if (l5 !== undefined) break b481;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b481;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b481;
if ((l11 === false)) break b481;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b482: {
if (l5 !== undefined) break b482;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b483: {
if (l5 === undefined) break b483;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b484: {
return l2;
}
}
function f83(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b485: {
l6 = undefined;
if (!(l3 === "permission")) break b485;
l7 = l4;
l8 = l5;
l9 = f81(l0,l1,l7,l8); if (l9 === undefined) break b485;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b486: {
if (l6 === undefined) break b486;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b487: {
l6 = undefined;
if (!(l3 === "check")) break b487;
l7 = l4;
l8 = l5;
l9 = f82(l0,l1,l7,l8); if (l9 === undefined) break b487;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b488: {
if (l6 === undefined) break b488;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b489: {
return l2;
}
}
function f84(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b490: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b490;
if ((l11 === false)) break b490;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b490;
if ((l12 === false)) break b490;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b491: {
if (l6 === undefined) break b491;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b492: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b492;
if ((l11 === false)) break b492;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b493: {
if (l6 === undefined) break b493;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b494: {
return l2;
}
}
function f85(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b495: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b496: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b496;
{
const k497 = keysOf(l7), v497 = valuesOf(l7);
for (let n497 = 0; n497 < v497.length; n497++) {
l8 = k497 === null ? n497 : k497[n497];
l9 = v497[n497];
b498: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b498;
if ((l12 === false)) break b498;
l13 = f19(l0,l1,l10,l11); if (l13 === undefined) break b498;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b499: {
if (l4 === undefined) break b499;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b500: {
return l2;
}
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b501: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b502: {
{
const k503 = keysOf(l5), v503 = valuesOf(l5);
for (let n503 = 0; n503 < v503.length; n503++) {
l7 = k503 === null ? n503 : k503[n503];
l8 = v503[n503];
b504: {
l9 = l7;
l10 = l8;
l11 = f61(l0,l1,l10); if (l11 === undefined) break b504;
l12 = l11;
{
const k505 = keysOf(l12), v505 = valuesOf(l12);
for (let n505 = 0; n505 < v505.length; n505++) {
l13 = k505 === null ? n505 : k505[n505];
l14 = v505[n505];
b506: {
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
b507: {
if (l4 === undefined) break b507;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b508: {
return l2;
}
}
function f87(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b509: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b510: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b510;
{
const k511 = keysOf(l7), v511 = valuesOf(l7);
for (let n511 = 0; n511 < v511.length; n511++) {
l8 = k511 === null ? n511 : k511[n511];
l9 = v511[n511];
b512: {
l10 = l8;
l11 = l9;
l12 = f69(l0,l1,l11); if (l12 === undefined) break b512;
if ((l12 === false)) break b512;
l13 = f80(l0,l1,l11); if (l13 === undefined) break b512;
l14 = l13;
l15 = H(l11) ? l11.code : undefined; if (l15 === undefined && (l15 = S(l11, "code")) === undefined) break b512;
l16 = l15;
l17 = f19(l0,l1,l16,l14); if (l17 === undefined) break b512;
l18 = l17;
l6.add(l18);
}
}
}
}
l19 = l6;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b513: {
if (l4 === undefined) break b513;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b514: {
return l2;
}
}
function f88(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l2;
b515: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new Bare();
b516: {
l15 = H(l11) ? l11.requirements : undefined; if (l15 === undefined && (l15 = S(l11, "requirements")) === undefined) break b516;
{
const k517 = keysOf(l15), v517 = valuesOf(l15);
for (let n517 = 0; n517 < v517.length; n517++) {
l16 = k517 === null ? n517 : k517[n517];
l17 = v517[n517];
b518: {
l18 = l16;
l19 = l17;
l20 = f69(l0,l1,l19); if (l20 === undefined) break b518;
if ((l20 === false)) break b518;
insertOnce(l14, l18, l19);
}
}
}
}
l21 = l14;
l22 = new RegoSet();
b519: {
{
const k520 = keysOf(l21), v520 = valuesOf(l21);
for (let n520 = 0; n520 < v520.length; n520++) {
l23 = k520 === null ? n520 : k520[n520];
l24 = v520[n520];
b521: {
l25 = l23;
l26 = l24;
l27 = f78(l0,l1,l26); if (l27 === undefined) break b521;
l28 = l27;
if (!(l28 === "failed")) break b521;
l22.add(l25);
}
}
}
}
l29 = l22;
l30 = new RegoSet();
b522: {
{
const k523 = keysOf(l21), v523 = valuesOf(l21);
for (let n523 = 0; n523 < v523.length; n523++) {
l31 = k523 === null ? n523 : k523[n523];
l32 = v523[n523];
b524: {
l33 = l31;
l34 = l32;
l35 = f79(l0,l1,l34); if (l35 === undefined) break b524;
l36 = l35;
{
const k525 = keysOf(l36), v525 = valuesOf(l36);
for (let n525 = 0; n525 < v525.length; n525++) {
l37 = k525 === null ? n525 : k525[n525];
l38 = v525[n525];
b526: {
l39 = l37;
l40 = l38;
l41 = f75(l0,l1,l34,l40); if (l41 === undefined) break b526;
if ((l41 === false)) break b526;
l42 = new O7(l40);
l30.add(l42);
}
}
}
}
}
}
}
l43 = l30;
l44 = new RegoSet();
b527: {
{
const k528 = keysOf(l21), v528 = valuesOf(l21);
for (let n528 = 0; n528 < v528.length; n528++) {
l45 = k528 === null ? n528 : k528[n528];
l46 = v528[n528];
b529: {
l47 = l45;
l48 = l46;
l49 = H(l48) ? l48.is : undefined; if (l49 === undefined && (l49 = S(l48, "is")) === undefined) break b529;
if (!(l49 === "unset")) break b529;
l50 = [l12,l47];
l51 = b_concat(".",l50); if (l51 === undefined) break b529;
l52 = l51;
l53 = new O13(l52);
l44.add(l53);
}
}
}
}
l54 = l44;
l55 = new RegoSet();
b530: {
{
const k531 = keysOf(l29), v531 = valuesOf(l29);
for (let n531 = 0; n531 < v531.length; n531++) {
l56 = k531 === null ? n531 : k531[n531];
l57 = v531[n531];
b532: {
l58 = l56;
l59 = l57;
l60 = D(l21, l59); if (l60 === undefined) break b532;
l61 = l60;
l62 = f80(l0,l1,l61); if (l62 === undefined) break b532;
l63 = l62;
l64 = f19(l0,l1,l59,l63); if (l64 === undefined) break b532;
l65 = l64;
l55.add(l65);
}
}
}
}
l66 = l55;
l67 = b_or(l43,l54); if (l67 === undefined) break b515;
l68 = l67;
l69 = f83(l0,l1,l13,l66,l68); if (l69 === undefined) break b515;
l70 = l69;
l71 = l70;
l72 = f14(l0,l1,l11); if (l72 === undefined) break b515;
l73 = l72;
l74 = new RegoSet();
b533: {
{
const k534 = keysOf(l21), v534 = valuesOf(l21);
for (let n534 = 0; n534 < v534.length; n534++) {
l75 = k534 === null ? n534 : k534[n534];
l76 = v534[n534];
b535: {
l77 = l75;
l78 = l76;
l79 = f84(l0,l1,l77,l71,l29); if (l79 === undefined) break b535;
if ((l79 === false)) break b535;
l80 = f14(l0,l1,l78); if (l80 === undefined) break b535;
l81 = l80;
{
const k536 = keysOf(l81), v536 = valuesOf(l81);
for (let n536 = 0; n536 < v536.length; n536++) {
l82 = k536 === null ? n536 : k536[n536];
l83 = v536[n536];
b537: {
l84 = l82;
l85 = l83;
l74.add(l85);
}
}
}
}
}
}
}
l86 = l74;
l87 = b_or(l73,l86); if (l87 === undefined) break b515;
l88 = l87;
l89 = b_or(l43,l54); if (l89 === undefined) break b515;
l90 = l89;
l91 = f85(l0,l1,l11); if (l91 === undefined) break b515;
l92 = l91;
l93 = f86(l0,l1,l11); if (l93 === undefined) break b515;
l94 = l93;
l95 = b_or(l92,l94); if (l95 === undefined) break b515;
l96 = l95;
l97 = new RegoSet();
b538: {
l98 = new RegoSet();
l98.add("compliant");
l98.add("permit");
l99 = b_internal_member_2(l71,l98); if (l99 === undefined) break b538;
if ((l99 === false)) break b538;
l100 = f87(l0,l1,l11); if (l100 === undefined) break b538;
l101 = l100;
{
const k539 = keysOf(l101), v539 = valuesOf(l101);
for (let n539 = 0; n539 < v539.length; n539++) {
l102 = k539 === null ? n539 : k539[n539];
l103 = v539[n539];
b540: {
l104 = l102;
l105 = l103;
l97.add(l105);
}
}
}
}
l106 = l97;
l107 = new O14(l88,l90,l106,l66,l96);
l108 = f17(l0,l1,l9,l10,l71,l107); if (l108 === undefined) break b515;
l109 = l108;
if (l8 === undefined) l8 = l109; else if (!Q(l8, l109)) conflict();
}
b541: {
if (l8 === undefined) break b541;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b542: {
return l2;
}
}
function g89(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b543: {
b544: {
l3 = undefined;
b545: {
l4 = f64(l0,l1); if (l4 === undefined) break b545;
if ((l4 === false)) break b545;
break b544;}
l5 = f65(l0,l1); if (l5 === undefined) break b544;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b544;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b546: {
if (l3 !== undefined) break b546;
l4 = f64(l0,l1); if (l4 === undefined) break b546;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b546;
if (!(l5 === "unavailable")) break b546;
l6 = f65(l0,l1); if (l6 === undefined) break b546;
l7 = l6;
l8 = f64(l0,l1); if (l8 === undefined) break b546;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b546;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b547: {
if (l3 !== undefined) break b547;
b548: {
l4 = f66(l0,l1); if (l4 === undefined) break b548;
if ((l4 === false)) break b548;
break b547;}
l5 = f65(l0,l1); if (l5 === undefined) break b547;
l6 = l5;
l7 = f64(l0,l1); if (l7 === undefined) break b547;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b547;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b549: {
if (l3 !== undefined) break b549;
l4 = f65(l0,l1); if (l4 === undefined) break b549;
l5 = l4;
l6 = f64(l0,l1); if (l6 === undefined) break b549;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b549;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"account_request","permission"); if (l10 === undefined) break b549;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b550: {
if (l3 === undefined) break b550;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b551: {
return l2;
}
}
function f89(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g89(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g90(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b552: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b552;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b552;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b553: {
if (l3 === undefined) break b553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b554: {
return l2;
}
}
function f90(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g90(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function f91(l0,l1) {
let l3,l2;
b555: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b556: {
if (l3 === undefined) break b556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b557: {
return l2;
}
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b558: {
l3 = undefined;
l4 = f90(l0,l1); if (l4 === undefined) break b558;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b558;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b558;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b559: {
if (l3 === undefined) break b559;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b560: {
return l2;
}
}
function f92(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g93(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b561: {
b562: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b562;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b562;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b562;
if ((l7 === false)) break b562;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b562;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b562;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b563: {
if (l3 !== undefined) break b563;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b564: {
if (l3 === undefined) break b564;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b565: {
return l2;
}
}
function f93(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g93(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f94(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b566: {
b567: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b567;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b567;
if ((l12 === false)) break b567;
l13 = f6(l0,l1); if (l13 === undefined) break b567;
l14 = l13;
l15 = f31(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b567;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b568: {
if (l6 !== undefined) break b568;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b568;
l11 = f6(l0,l1); if (l11 === undefined) break b568;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b568;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b569: {
if (l6 !== undefined) break b569;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b569;
if ((l10 === false)) break b569;
l11 = f6(l0,l1); if (l11 === undefined) break b569;
l12 = l11;
l13 = f31(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b569;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b570: {
if (l6 !== undefined) break b570;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b570;
l11 = l10;
l12 = f27(l0,l1,l7,l11); if (l12 === undefined) break b570;
l13 = l12;
l14 = new O6(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b571: {
if (l6 === undefined) break b571;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b572: {
return l2;
}
}
function f95(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b573: {
b574: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b574;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b574;
if ((l10 === false)) break b574;
l11 = f6(l0,l1); if (l11 === undefined) break b574;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b574;
if ((l13 === false)) break b574;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b575: {
if (l5 !== undefined) break b575;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b576: {
if (l5 === undefined) break b576;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b577: {
return l2;
}
}
function f96(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b578: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f26(l0,l1); if (l12 === undefined) break b578;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b578;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b578;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b578;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b578;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b578;
l22 = l21;
l23 = f28(l0,l1,l18,l16,l22); if (l23 === undefined) break b578;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b578;
l27 = l26;
l28 = f94(l0,l1,l27,l25,l11); if (l28 === undefined) break b578;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b578;
l32 = l31;
l33 = f95(l0,l1,l32,l25); if (l33 === undefined) break b578;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b578;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b578;
l38 = l37;
l39 = new O15(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b579: {
if (l7 === undefined) break b579;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b580: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l2;
b581: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f14(l0,l1,l9); if (l12 === undefined) break b581;
l13 = l12;
l14 = new RegoSet();
b582: {
l15 = H(l10) ? l10.cut : undefined; if (l15 === undefined && (l15 = S(l10, "cut")) === undefined) break b582;
if ((l15 === false)) break b582;
l16 = H(l8) ? l8.conventions : undefined; if (l16 === undefined && (l16 = S(l8, "conventions")) === undefined) break b582;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b582;
l18 = l17;
l19 = H(l9) ? l9.clause : undefined; if (l19 === undefined && (l19 = S(l9, "clause")) === undefined) break b582;
l20 = l19;
l21 = new O8(l20);
l22 = b_object_union(l18,l21); if (l22 === undefined) break b582;
l23 = l22;
l24 = f14(l0,l1,l23); if (l24 === undefined) break b582;
l25 = l24;
{
const k583 = keysOf(l25), v583 = valuesOf(l25);
for (let n583 = 0; n583 < v583.length; n583++) {
l26 = k583 === null ? n583 : k583[n583];
l27 = v583[n583];
b584: {
l28 = l26;
l29 = l27;
l14.add(l29);
}
}
}
}
l30 = l14;
l31 = b_or(l13,l30); if (l31 === undefined) break b581;
l32 = l31;
l33 = new RegoSet();
b585: {
l34 = H(l10) ? l10.status : undefined; if (l34 === undefined && (l34 = S(l10, "status")) === undefined) break b585;
l35 = l34;
l36 = D(l11, l35); if (l36 === undefined) break b585;
if ((l36 === false)) break b585;
l37 = f52(l0,l1,l9); if (l37 === undefined) break b585;
l38 = l37;
{
const k586 = keysOf(l38), v586 = valuesOf(l38);
for (let n586 = 0; n586 < v586.length; n586++) {
l39 = k586 === null ? n586 : k586[n586];
l40 = v586[n586];
b587: {
l41 = l39;
l42 = l40;
l33.add(l42);
}
}
}
}
l43 = l33;
l44 = new RegoSet();
b588: {
l45 = H(l10) ? l10.status : undefined; if (l45 === undefined && (l45 = S(l10, "status")) === undefined) break b588;
l46 = l45;
l47 = D(l11, l46); if (l47 === undefined) break b588;
l48 = l47;
l49 = f19(l0,l1,l48,l9); if (l49 === undefined) break b588;
l50 = l49;
l51 = H(l10) ? l10.period : undefined; if (l51 === undefined && (l51 = S(l10, "period")) === undefined) break b588;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b588;
l53 = l52;
l54 = new O10(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b588;
l56 = l55;
l44.add(l56);
}
l57 = l44;
l58 = H(l10) ? l10.period : undefined; if (l58 === undefined && (l58 = S(l10, "period")) === undefined) break b581;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b581;
l60 = l59;
l61 = H(l10) ? l10.period : undefined; if (l61 === undefined && (l61 = S(l10, "period")) === undefined) break b581;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b581;
l63 = l62;
l64 = new O16(l32,l43,l57);
l65 = new O17(l60,l63);
l64["values"] = l65;
l66 = l64;
if (l7 === undefined) l7 = l66; else if (!Q(l7, l66)) conflict();
}
b589: {
if (l7 === undefined) break b589;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b590: {
return l2;
}
}
function f98(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b591: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b591;
l13 = l12;
l14 = b_object_get(l13,"last_done_on","unknown"); if (l14 === undefined) break b591;
l15 = l14;
l16 = f93(l0,l1); if (l16 === undefined) break b591;
l17 = l16;
l18 = f96(l0,l1,l9,l10,l17,l15); if (l18 === undefined) break b591;
l19 = l18;
l20 = l19;
l21 = new RegoSet();
b592: {
l22 = H(l20) ? l20.status : undefined; if (l22 === undefined && (l22 = S(l20, "status")) === undefined) break b592;
if (!(l22 === "unknown")) break b592;
l23 = new O7("last_done_on");
l21.add(l23);
}
l24 = l21;
l25 = H(l20) ? l20.status : undefined; if (l25 === undefined && (l25 = S(l20, "status")) === undefined) break b591;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f48(l0,l1,l27,l24); if (l28 === undefined) break b591;
l29 = l28;
l30 = f97(l0,l1,l9,l10,l20,l11); if (l30 === undefined) break b591;
l31 = l30;
l32 = new O18(l24);
l33 = b_object_union(l31,l32); if (l33 === undefined) break b591;
l34 = l33;
l35 = f17(l0,l1,l8,l9,l29,l34); if (l35 === undefined) break b591;
l36 = l35;
if (l7 === undefined) l7 = l36; else if (!Q(l7, l36)) conflict();
}
b593: {
if (l7 === undefined) break b593;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b594: {
return l2;
}
}
function g99(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b595: {
b596: {
l3 = undefined;
b597: {
l4 = f90(l0,l1); if (l4 === undefined) break b597;
if ((l4 === false)) break b597;
break b596;}
l5 = f91(l0,l1); if (l5 === undefined) break b596;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b596;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b598: {
if (l3 !== undefined) break b598;
l4 = f90(l0,l1); if (l4 === undefined) break b598;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b598;
if (!(l5 === "unavailable")) break b598;
l6 = f91(l0,l1); if (l6 === undefined) break b598;
l7 = l6;
l8 = f90(l0,l1); if (l8 === undefined) break b598;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b598;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b599: {
if (l3 !== undefined) break b599;
b600: {
l4 = f92(l0,l1); if (l4 === undefined) break b600;
if ((l4 === false)) break b600;
break b599;}
l5 = f91(l0,l1); if (l5 === undefined) break b599;
l6 = l5;
l7 = f90(l0,l1); if (l7 === undefined) break b599;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b599;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b601: {
if (l3 !== undefined) break b601;
l4 = f91(l0,l1); if (l4 === undefined) break b601;
l5 = l4;
l6 = f90(l0,l1); if (l6 === undefined) break b601;
l7 = l6;
l8 = f92(l0,l1); if (l8 === undefined) break b601;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b601;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b602: {
if (l3 === undefined) break b602;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b603: {
return l2;
}
}
function f99(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g99(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g100(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b604: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b604;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b604;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b605: {
if (l3 === undefined) break b605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b606: {
return l2;
}
}
function f100(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g100(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f101(l0,l1) {
let l3,l2;
b607: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b608: {
if (l3 === undefined) break b608;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b609: {
return l2;
}
}
function g102(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b610: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b610;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b610;
l6 = l5;
l7 = f100(l0,l1); if (l7 === undefined) break b610;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b610;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b610;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b610;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b610;
if ((l12 === false)) break b610;
l13 = f100(l0,l1); if (l13 === undefined) break b610;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b610;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b610;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b611: {
if (l3 === undefined) break b611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b612: {
return l2;
}
}
function f102(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g102(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function g103(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b613: {
b614: {
l3 = undefined;
b615: {
l4 = f100(l0,l1); if (l4 === undefined) break b615;
if ((l4 === false)) break b615;
break b614;}
l5 = f101(l0,l1); if (l5 === undefined) break b614;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b614;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b616: {
if (l3 !== undefined) break b616;
l4 = f100(l0,l1); if (l4 === undefined) break b616;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b616;
if (!(l5 === "unavailable")) break b616;
l6 = f101(l0,l1); if (l6 === undefined) break b616;
l7 = l6;
l8 = f100(l0,l1); if (l8 === undefined) break b616;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b616;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b617: {
if (l3 !== undefined) break b617;
b618: {
l4 = f102(l0,l1); if (l4 === undefined) break b618;
if ((l4 === false)) break b618;
break b617;}
l5 = f101(l0,l1); if (l5 === undefined) break b617;
l6 = l5;
l7 = f100(l0,l1); if (l7 === undefined) break b617;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b617;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b619: {
if (l3 !== undefined) break b619;
l4 = f102(l0,l1); if (l4 === undefined) break b619;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b619;
l7 = l6;
l8 = f102(l0,l1); if (l8 === undefined) break b619;
l9 = l8;
l10 = f19(l0,l1,"sharing_forbidden",l9); if (l10 === undefined) break b619;
l11 = l10;
l12 = f101(l0,l1); if (l12 === undefined) break b619;
l13 = l12;
l14 = f100(l0,l1); if (l14 === undefined) break b619;
l15 = l14;
l16 = new O2(l7);
l17 = new RegoSet();
l17.add(l11);
l16["reasons"] = l17;
l18 = f17(l0,l1,l13,l15,"deny",l16); if (l18 === undefined) break b619;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b620: {
if (l3 === undefined) break b620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b621: {
return l2;
}
}
function f103(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g103(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g104(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b622: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b622;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b622;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b623: {
if (l3 === undefined) break b623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b624: {
return l2;
}
}
function f104(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g104(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function f105(l0,l1) {
let l3,l2;
b625: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b626: {
if (l3 === undefined) break b626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b627: {
return l2;
}
}
function g106(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b628: {
l3 = undefined;
l4 = f104(l0,l1); if (l4 === undefined) break b628;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b628;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b628;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b629: {
if (l3 === undefined) break b629;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b630: {
return l2;
}
}
function f106(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g106(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g107(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b631: {
l3 = undefined;
b632: {
l4 = f106(l0,l1); if (l4 === undefined) break b632;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b632;
if ((l5 === false)) break b632;
break b631;}
l6 = f106(l0,l1); if (l6 === undefined) break b631;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b633: {
if (l3 === undefined) break b633;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b634: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b634;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b634;
l6 = l5;
l7 = f106(l0,l1); if (l7 === undefined) break b634;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b634;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b634;
if ((l10 === false)) break b634;
l11 = f106(l0,l1); if (l11 === undefined) break b634;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b635: {
if (l3 === undefined) break b635;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b636: {
return l2;
}
}
function f107(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g107(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f108(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b637: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b637;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b637;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b637;
l12 = l11;
l13 = l12;
l14 = f24(l0,l1,l13); if (l14 === undefined) break b637;
if ((l14 === false)) break b637;
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
function g109(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b640: {
l3 = undefined;
l4 = [];
b641: {
l5 = f107(l0,l1); if (l5 === undefined) break b641;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b641;
{
const k642 = keysOf(l6), v642 = valuesOf(l6);
for (let n642 = 0; n642 < v642.length; n642++) {
l7 = k642 === null ? n642 : k642[n642];
l8 = v642[n642];
b643: {
l9 = l7;
l10 = l8;
b644: {
l11 = f108(l0,l1,l10); if (l11 === undefined) break b644;
if ((l11 === false)) break b644;
break b643;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b645: {
if (l3 === undefined) break b645;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b646: {
return l2;
}
}
function f109(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g109(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g110(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b647: {
b648: {
l3 = undefined;
b649: {
l4 = f104(l0,l1); if (l4 === undefined) break b649;
if ((l4 === false)) break b649;
break b648;}
l5 = f105(l0,l1); if (l5 === undefined) break b648;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b648;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b650: {
if (l3 !== undefined) break b650;
l4 = f104(l0,l1); if (l4 === undefined) break b650;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b650;
if (!(l5 === "unavailable")) break b650;
l6 = f105(l0,l1); if (l6 === undefined) break b650;
l7 = l6;
l8 = f104(l0,l1); if (l8 === undefined) break b650;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b650;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b651: {
if (l3 !== undefined) break b651;
b652: {
l4 = f107(l0,l1); if (l4 === undefined) break b652;
if ((l4 === false)) break b652;
break b651;}
l5 = f105(l0,l1); if (l5 === undefined) break b651;
l6 = l5;
l7 = f104(l0,l1); if (l7 === undefined) break b651;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b651;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b653: {
if (l3 !== undefined) break b653;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b653;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b653;
if (!(l5 === false)) break b653;
l6 = f105(l0,l1); if (l6 === undefined) break b653;
l7 = l6;
l8 = f104(l0,l1); if (l8 === undefined) break b653;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b653;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b654: {
if (l3 !== undefined) break b654;
l4 = f109(l0,l1); if (l4 === undefined) break b654;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b654;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b654;
if ((l9 === false)) break b654;
l10 = f107(l0,l1); if (l10 === undefined) break b654;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b654;
l13 = l12;
l14 = f109(l0,l1); if (l14 === undefined) break b654;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b654;
l17 = l16;
l18 = f14(l0,l1,l17); if (l18 === undefined) break b654;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b654;
l21 = l20;
l22 = f109(l0,l1); if (l22 === undefined) break b654;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b654;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b654;
l26 = l25;
l27 = f109(l0,l1); if (l27 === undefined) break b654;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b654;
l30 = l29;
l31 = f19(l0,l1,l26,l30); if (l31 === undefined) break b654;
l32 = l31;
l33 = f109(l0,l1); if (l33 === undefined) break b654;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b654;
l36 = H(l35) ? l35.code : undefined; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b654;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b654;
l40 = l39;
l41 = f109(l0,l1); if (l41 === undefined) break b654;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b654;
l44 = l43;
l45 = f19(l0,l1,l40,l44); if (l45 === undefined) break b654;
l46 = l45;
l47 = f109(l0,l1); if (l47 === undefined) break b654;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b654;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b654;
l53 = l52;
l54 = f109(l0,l1); if (l54 === undefined) break b654;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b654;
l57 = H(l56) ? l56.code : undefined; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b654;
l58 = l57;
l59 = [];
b655: {
l60 = f109(l0,l1); if (l60 === undefined) break b655;
{
const k656 = keysOf(l60), v656 = valuesOf(l60);
for (let n656 = 0; n656 < v656.length; n656++) {
l61 = k656 === null ? n656 : k656[n656];
l62 = v656[n656];
b657: {
l63 = l61;
l64 = l62;
l65 = H(l64) ? l64.code : undefined; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b657;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = new O19(l58,l67);
l69 = b_object_union(l68,l53); if (l69 === undefined) break b654;
l70 = l69;
l71 = f105(l0,l1); if (l71 === undefined) break b654;
l72 = l71;
l73 = f104(l0,l1); if (l73 === undefined) break b654;
l74 = l73;
l75 = new O2(l21);
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f17(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b654;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b658: {
if (l3 !== undefined) break b658;
l4 = f107(l0,l1); if (l4 === undefined) break b658;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b658;
l7 = l6;
l8 = f105(l0,l1); if (l8 === undefined) break b658;
l9 = l8;
l10 = f104(l0,l1); if (l10 === undefined) break b658;
l11 = l10;
l12 = new O2(l7);
l13 = f17(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b658;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b659: {
if (l3 === undefined) break b659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b660: {
return l2;
}
}
function f110(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g110(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g111(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b661: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b661;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b661;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b662: {
if (l3 === undefined) break b662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b663: {
return l2;
}
}
function f111(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g111(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function f112(l0,l1) {
let l3,l2;
b664: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b665: {
if (l3 === undefined) break b665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b666: {
return l2;
}
}
function g113(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b667: {
l3 = undefined;
l4 = f111(l0,l1); if (l4 === undefined) break b667;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b667;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b667;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b668: {
if (l3 === undefined) break b668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b669: {
return l2;
}
}
function f113(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g113(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function f114(l0,l1,l3) {
let l4,l5,l6,l2;
b670: {
b671: {
l4 = undefined;
l5 = l3;
l6 = f24(l0,l1,l5); if (l6 === undefined) break b671;
if ((l6 === false)) break b671;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b672: {
if (l4 !== undefined) break b672;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b673: {
if (l4 === undefined) break b673;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b674: {
return l2;
}
}
function g115(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b675: {
l2 = new RegoSet();
}
b676: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b676;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b676;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b676;
if ((l7 === false)) break b676;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b676;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b676;
l12 = l11;
l13 = f114(l0,l1,l12); if (l13 === undefined) break b676;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b676;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b676;
l17 = l16;
l18 = f113(l0,l1); if (l18 === undefined) break b676;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b676;
l20 = l19;
l21 = new O20("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b677: {
return l2;
}
}
function f115(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g115(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g116(l0,l1) {
let l3,l4,l5,l2;
b678: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b678;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b678;
if (!(l5 === true)) break b678;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b679: {
if (l3 === undefined) break b679;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b680: {
return l2;
}
}
function f116(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g116(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g117(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b681: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b681;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b681;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b682: {
if (l3 === undefined) break b682;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b683: {
return l2;
}
}
function f117(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g117(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g118(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b684: {
l3 = undefined;
l4 = [];
b685: {
l5 = f116(l0,l1); if (l5 === undefined) break b685;
if ((l5 === false)) break b685;
l6 = f113(l0,l1); if (l6 === undefined) break b685;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b685;
{
const k686 = keysOf(l7), v686 = valuesOf(l7);
for (let n686 = 0; n686 < v686.length; n686++) {
l8 = k686 === null ? n686 : k686[n686];
l9 = v686[n686];
b687: {
l10 = l8;
l11 = l9;
l12 = f117(l0,l1); if (l12 === undefined) break b687;
l13 = l12;
b688: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b688;
if ((l14 === false)) break b688;
break b687;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b689: {
if (l3 === undefined) break b689;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b690: {
return l2;
}
}
function f118(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g118(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function f119(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b691: {
b692: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b692;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b692;
if ((l8 === false)) break b692;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b692;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b692;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b692;
if ((l13 === false)) break b692;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b693: {
if (l4 !== undefined) break b693;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b693;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b693;
if ((l8 === false)) break b693;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b694: {
if (l4 !== undefined) break b694;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b694;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b694;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b694;
if ((l10 === false)) break b694;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b695: {
if (l4 !== undefined) break b695;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b696: {
if (l4 === undefined) break b696;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b697: {
return l2;
}
}
function f120(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l2;
b698: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b699: {
l7 = f118(l0,l1); if (l7 === undefined) break b699;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b699;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b699;
if ((l12 === false)) break b699;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b700: {
l15 = f116(l0,l1); if (l15 === undefined) break b700;
if ((l15 === false)) break b700;
l16 = f118(l0,l1); if (l16 === undefined) break b700;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b700;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b700;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b698;
l23 = l22;
l24 = new RegoSet();
b701: {
{
const k702 = keysOf(l5), v702 = valuesOf(l5);
for (let n702 = 0; n702 < v702.length; n702++) {
l25 = k702 === null ? n702 : k702[n702];
l26 = v702[n702];
b703: {
l27 = l25;
l28 = l26;
l29 = f119(l0,l1,l28); if (l29 === undefined) break b703;
l30 = l29;
l24.add(l30);
}
}
}
}
l31 = l24;
l32 = b_or(l23,l31); if (l32 === undefined) break b698;
l33 = l32;
if (l4 === undefined) l4 = l33; else if (!Q(l4, l33)) conflict();
}
b704: {
if (l4 === undefined) break b704;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b705: {
return l2;
}
}
function g121(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b706: {
l3 = undefined;
l4 = f116(l0,l1); if (l4 === undefined) break b706;
if ((l4 === false)) break b706;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b706;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b706;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b706;
if ((l8 === false)) break b706;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b707: {
if (l3 === undefined) break b707;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b708: {
return l2;
}
}
function f121(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l2,l3,l4,l5,l6;
b709: {
l2 = new RegoSet();
}
b710: {
l3 = undefined;
l4 = f116(l0,l1); if (l4 === undefined) break b710;
if ((l4 === false)) break b710;
b711: {
l5 = f121(l0,l1); if (l5 === undefined) break b711;
if ((l5 === false)) break b711;
break b710;}
l6 = new O7("documents_ready");
l2.add(l6);
}
b712: {
return l2;
}
}
function f122(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function f123(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b713: {
b714: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b714;
if ((l8 === false)) break b714;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b715: {
if (l5 !== undefined) break b715;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b715;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b715;
if ((l11 === false)) break b715;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b716: {
if (l5 !== undefined) break b716;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b716;
if ((l8 === false)) break b716;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b717: {
if (l5 !== undefined) break b717;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b717;
if ((l8 === false)) break b717;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b718: {
if (l5 !== undefined) break b718;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b718;
if ((l8 === false)) break b718;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b719: {
if (l5 === undefined) break b719;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b720: {
return l2;
}
}
function f124(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b721: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f123(l0,l1,l6,l7); if (l8 === undefined) break b721;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b722: {
if (l5 === undefined) break b722;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b723: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b723;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b723;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b723;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b724: {
if (l5 === undefined) break b724;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b725: {
return l2;
}
}
function f125(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b726: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b727: {
{
const k728 = keysOf(l5), v728 = valuesOf(l5);
for (let n728 = 0; n728 < v728.length; n728++) {
l7 = k728 === null ? n728 : k728[n728];
l8 = v728[n728];
b729: {
l9 = l7;
l10 = l8;
l11 = f119(l0,l1,l10); if (l11 === undefined) break b729;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b729;
if ((l14 === false)) break b729;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b729;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b729;
l18 = l17;
l19 = f19(l0,l1,l16,l18); if (l19 === undefined) break b729;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b730: {
if (l4 === undefined) break b730;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b731: {
return l2;
}
}
function f126(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b732: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b733: {
l7 = f121(l0,l1); if (l7 === undefined) break b733;
if ((l7 === false)) break b733;
l8 = f118(l0,l1); if (l8 === undefined) break b733;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b733;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b733;
if ((l13 === false)) break b733;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b733;
if ((l15 === false)) break b733;
l16 = f113(l0,l1); if (l16 === undefined) break b733;
l17 = l16;
l18 = f19(l0,l1,"documents_due",l17); if (l18 === undefined) break b733;
l19 = l18;
l6.add(l19);
}
l20 = l6;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b734: {
if (l4 === undefined) break b734;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b735: {
return l2;
}
}
function f127(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b736: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b737: {
l9 = new O21("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b737;
l12 = l11;
{
const k738 = keysOf(l6), v738 = valuesOf(l6);
for (let n738 = 0; n738 < v738.length; n738++) {
l13 = k738 === null ? n738 : k738[n738];
l14 = v738[n738];
b739: {
l15 = l13;
l16 = l14;
l17 = f119(l0,l1,l16); if (l17 === undefined) break b739;
l18 = l17;
if (!Q(l18, l7)) break b739;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b739;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b739;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b739;
l25 = l24;
l26 = f19(l0,l1,l23,l25); if (l26 === undefined) break b739;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b740: {
if (l5 === undefined) break b740;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b741: {
return l2;
}
}
function g128(l0,l1) {
let l3,l4,l5,l6,l2;
b742: {
l3 = undefined;
l4 = f121(l0,l1); if (l4 === undefined) break b742;
if ((l4 === false)) break b742;
l5 = f118(l0,l1); if (l5 === undefined) break b742;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b743: {
if (l3 === undefined) break b743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b744: {
return l2;
}
}
function f128(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g129(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b745: {
l3 = undefined;
l4 = f115(l0,l1); if (l4 === undefined) break b745;
{
const k746 = keysOf(l4), v746 = valuesOf(l4);
for (let n746 = 0; n746 < v746.length; n746++) {
l5 = k746 === null ? n746 : k746[n746];
l6 = v746[n746];
b747: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b747;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b748: {
if (l3 === undefined) break b748;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b749: {
return l2;
}
}
function f129(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g130(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l53,l54,l55,l52,l56,l57,l58,l59,l2;
b750: {
b751: {
l3 = undefined;
b752: {
l4 = f111(l0,l1); if (l4 === undefined) break b752;
if ((l4 === false)) break b752;
break b751;}
l5 = f112(l0,l1); if (l5 === undefined) break b751;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b751;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b753: {
if (l3 !== undefined) break b753;
l4 = f111(l0,l1); if (l4 === undefined) break b753;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b753;
if (!(l5 === "unavailable")) break b753;
l6 = f112(l0,l1); if (l6 === undefined) break b753;
l7 = l6;
l8 = f111(l0,l1); if (l8 === undefined) break b753;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b753;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b754: {
if (l3 !== undefined) break b754;
b755: {
l4 = f113(l0,l1); if (l4 === undefined) break b755;
if ((l4 === false)) break b755;
break b754;}
l5 = f112(l0,l1); if (l5 === undefined) break b754;
l6 = l5;
l7 = f111(l0,l1); if (l7 === undefined) break b754;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b754;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b756: {
if (l3 !== undefined) break b756;
l4 = f115(l0,l1); if (l4 === undefined) break b756;
l5 = l4;
l6 = f120(l0,l1,l5); if (l6 === undefined) break b756;
l7 = l6;
l8 = f122(l0,l1); if (l8 === undefined) break b756;
l9 = l8;
l10 = f124(l0,l1,l7,l9); if (l10 === undefined) break b756;
l11 = l10;
l12 = l11;
l13 = f113(l0,l1); if (l13 === undefined) break b756;
l14 = l13;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b756;
l16 = l15;
l17 = f115(l0,l1); if (l17 === undefined) break b756;
l18 = l17;
l19 = f125(l0,l1,l18); if (l19 === undefined) break b756;
l20 = l19;
l21 = new RegoSet();
b757: {
l22 = f118(l0,l1); if (l22 === undefined) break b757;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b757;
l25 = l24;
l26 = 0;
l27 = b_gt(l25,l26); if (l27 === undefined) break b757;
if ((l27 === false)) break b757;
l28 = f113(l0,l1); if (l28 === undefined) break b757;
l29 = l28;
l30 = f19(l0,l1,"prepare_documents",l29); if (l30 === undefined) break b757;
l31 = l30;
l21.add(l31);
}
l32 = l21;
l33 = b_or(l32,l20); if (l33 === undefined) break b756;
l34 = l33;
l35 = f126(l0,l1,l12); if (l35 === undefined) break b756;
l36 = l35;
l37 = f115(l0,l1); if (l37 === undefined) break b756;
l38 = l37;
l39 = f127(l0,l1,l38,l12); if (l39 === undefined) break b756;
l40 = l39;
l41 = b_or(l36,l40); if (l41 === undefined) break b756;
l42 = l41;
l43 = f112(l0,l1); if (l43 === undefined) break b756;
l44 = l43;
l45 = f111(l0,l1); if (l45 === undefined) break b756;
l46 = l45;
l47 = f122(l0,l1); if (l47 === undefined) break b756;
l48 = l47;
l49 = new Bare();
b758: {
l50 = f128(l0,l1); if (l50 === undefined) break b758;
l49["documents"] = l50;
}
b759: {
l51 = f129(l0,l1); if (l51 === undefined) break b759;
l49["due_on"] = l51;
}
b760: {
b761: {
l53 = H(l1) ? l1.hdp : undefined; if (l53 === undefined && (l53 = S(l1, "hdp")) === undefined) break b761;
l54 = H(l53) ? l53.audit_cooperation : undefined; if (l54 === undefined && (l54 = S(l53, "audit_cooperation")) === undefined) break b761;
l55 = D(l54, "values"); if (l55 === undefined) break b761;
l52 = merge(l55, l49);
break b760;
}
l52 = l49;
}
l56 = l52;
l57 = new O22(l16,l48,l34,l42,l56);
l58 = f17(l0,l1,l44,l46,l12,l57); if (l58 === undefined) break b756;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b762: {
if (l3 === undefined) break b762;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b763: {
return l2;
}
}
function f130(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g130(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g131(l0,l1) {
let l3,l4,l2;
b764: {
l3 = undefined;
l4 = new O23("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b765: {
if (l3 === undefined) break b765;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b766: {
return l2;
}
}
function f131(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f132(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b767: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b767;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b767;
l13 = l12;
l14 = f131(l0,l1); if (l14 === undefined) break b767;
l15 = D(l14, l13); if (l15 === undefined) break b767;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b767;
l19 = l18;
l20 = f27(l0,l1,"half_year",l19); if (l20 === undefined) break b767;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b768: {
if (l4 === undefined) break b768;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b769: {
return l2;
}
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b770: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b770;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b770;
l6 = l5;
l7 = f132(l0,l1,l6); if (l7 === undefined) break b770;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b771: {
if (l3 === undefined) break b771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b772: {
return l2;
}
}
function f133(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g134(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b773: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b773;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b773;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b773;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b773;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b773;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b774: {
if (l3 === undefined) break b774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b775: {
return l2;
}
}
function f134(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g134(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function f135(l0,l1) {
let l3,l2;
b776: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b777: {
if (l3 === undefined) break b777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b778: {
return l2;
}
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b779: {
l3 = undefined;
l4 = f134(l0,l1); if (l4 === undefined) break b779;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b779;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b779;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b780: {
if (l3 === undefined) break b780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b781: {
return l2;
}
}
function f136(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g136(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function f137(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b782: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b783: {
if ((l9 === false)) break b783;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b783;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b783;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b783;
l15 = l14;
l16 = new O8(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b783;
l18 = l17;
l19 = f14(l0,l1,l18); if (l19 === undefined) break b783;
l20 = l19;
{
const k784 = keysOf(l20), v784 = valuesOf(l20);
for (let n784 = 0; n784 < v784.length; n784++) {
l21 = k784 === null ? n784 : k784[n784];
l22 = v784[n784];
b785: {
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
b786: {
if (l6 === undefined) break b786;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b787: {
return l2;
}
}
function g138(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b788: {
l3 = undefined;
l4 = f136(l0,l1); if (l4 === undefined) break b788;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b788;
l7 = l6;
l8 = f133(l0,l1); if (l8 === undefined) break b788;
l9 = l8;
l10 = f26(l0,l1); if (l10 === undefined) break b788;
l11 = l10;
l12 = f95(l0,l1,l9,l11); if (l12 === undefined) break b788;
l13 = l12;
l14 = f134(l0,l1); if (l14 === undefined) break b788;
l15 = l14;
l16 = f136(l0,l1); if (l16 === undefined) break b788;
l17 = l16;
l18 = f137(l0,l1,l15,l17,l13); if (l18 === undefined) break b788;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b788;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b789: {
if (l3 === undefined) break b789;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b790: {
return l2;
}
}
function f138(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function f139(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b791: {
b792: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b792;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b792;
if ((l8 === false)) break b792;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b793: {
if (l4 !== undefined) break b793;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b794: {
if (l4 === undefined) break b794;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b795: {
return l2;
}
}
function f140(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b796: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b796;
if (!(l8 === "same")) break b796;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b796;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b796;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b797: {
if (l5 === undefined) break b797;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b798: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b798;
if (!(l8 === "next")) break b798;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b798;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b798;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b798;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b798;
l17 = D(l16, l14); if (l17 === undefined) break b798;
b799: {
b800: {
break b799;
}
break b798;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b798;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b798;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b798;
l26 = D(l25, l23); if (l26 === undefined) break b798;
b801: {
b802: {
break b801;
}
break b798;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b798;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b803: {
if (l5 === undefined) break b803;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b804: {
return l2;
}
}
function f141(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b805: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f139(l0,l1,l7); if (l8 === undefined) break b805;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b805;
l11 = l10;
l12 = f140(l0,l1,l11,l7); if (l12 === undefined) break b805;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b805;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b805;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b806: {
if (l5 === undefined) break b806;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b807: {
return l2;
}
}
function g142(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b808: {
l3 = undefined;
l4 = f136(l0,l1); if (l4 === undefined) break b808;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b808;
l7 = l6;
l8 = f141(l0,l1,l5,l7); if (l8 === undefined) break b808;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b809: {
if (l3 === undefined) break b809;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b810: {
return l2;
}
}
function f142(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g142(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b811: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b811;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b811;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b811;
l8 = D(l7, l6); if (l8 === undefined) break b811;
b812: {
b813: {
break b812;
}
break b811;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b814: {
if (l3 === undefined) break b814;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b815: {
return l2;
}
}
function f143(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f144(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b816: {
l4 = undefined;
l5 = l3;
l6 = f143(l0,l1); if (l6 === undefined) break b816;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b816;
l8 = D(l7, l5); if (l8 === undefined) break b816;
l9 = l8;
l10 = f143(l0,l1); if (l10 === undefined) break b816;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b816;
l12 = D(l11, l9); if (l12 === undefined) break b816;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b817: {
if (l4 === undefined) break b817;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b818: {
return l2;
}
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b819: {
l3 = undefined;
l4 = f142(l0,l1); if (l4 === undefined) break b819;
l5 = l4;
l6 = f144(l0,l1,l5); if (l6 === undefined) break b819;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b820: {
if (l3 === undefined) break b820;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b821: {
return l2;
}
}
function f145(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b822: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b822;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b822;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b822;
l10 = l9;
l11 = f142(l0,l1); if (l11 === undefined) break b822;
l12 = l11;
l13 = f136(l0,l1); if (l13 === undefined) break b822;
l14 = l13;
l15 = new O20("send_report","report",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b823: {
if (l3 === undefined) break b823;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b824: {
return l2;
}
}
function f146(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l2;
b825: {
b826: {
l3 = undefined;
b827: {
l4 = f134(l0,l1); if (l4 === undefined) break b827;
if ((l4 === false)) break b827;
break b826;}
l5 = f135(l0,l1); if (l5 === undefined) break b826;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b826;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b828: {
if (l3 !== undefined) break b828;
l4 = f134(l0,l1); if (l4 === undefined) break b828;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b828;
if (!(l5 === "unavailable")) break b828;
l6 = f135(l0,l1); if (l6 === undefined) break b828;
l7 = l6;
l8 = f134(l0,l1); if (l8 === undefined) break b828;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b828;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b829: {
if (l3 !== undefined) break b829;
b830: {
l4 = f136(l0,l1); if (l4 === undefined) break b830;
if ((l4 === false)) break b830;
break b829;}
l5 = f135(l0,l1); if (l5 === undefined) break b829;
l6 = l5;
l7 = f134(l0,l1); if (l7 === undefined) break b829;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b829;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b831: {
if (l3 !== undefined) break b831;
l4 = f6(l0,l1); if (l4 === undefined) break b831;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b831;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b831;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b831;
if ((l9 === false)) break b831;
l10 = f135(l0,l1); if (l10 === undefined) break b831;
l11 = l10;
l12 = f134(l0,l1); if (l12 === undefined) break b831;
l13 = l12;
l14 = f138(l0,l1); if (l14 === undefined) break b831;
l15 = l14;
l16 = new Bare();
b832: {
l17 = f145(l0,l1); if (l17 === undefined) break b832;
l16["due_if_rolled"] = l17;
}
b833: {
l18 = f142(l0,l1); if (l18 === undefined) break b833;
l16["due_on"] = l18;
}
b834: {
b835: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b835;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b835;
l22 = D(l21, "values"); if (l22 === undefined) break b835;
l19 = merge(l22, l16);
break b834;
}
l19 = l16;
}
l23 = l19;
l24 = new O24(l15,l23);
l25 = f17(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b831;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b836: {
if (l3 !== undefined) break b836;
l4 = f146(l0,l1); if (l4 === undefined) break b836;
l5 = l4;
l6 = f119(l0,l1,l5); if (l6 === undefined) break b836;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f123(l0,l1,l8,l9); if (l10 === undefined) break b836;
l11 = l10;
l12 = l11;
l13 = f146(l0,l1); if (l13 === undefined) break b836;
l14 = l13;
l15 = new RegoSet();
l15.add(l14);
l16 = f127(l0,l1,l15,l12); if (l16 === undefined) break b836;
l17 = l16;
l18 = f135(l0,l1); if (l18 === undefined) break b836;
l19 = l18;
l20 = f134(l0,l1); if (l20 === undefined) break b836;
l21 = l20;
l22 = f138(l0,l1); if (l22 === undefined) break b836;
l23 = l22;
l24 = new RegoSet();
b837: {
l25 = f146(l0,l1); if (l25 === undefined) break b837;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f125(l0,l1,l27); if (l28 === undefined) break b837;
l29 = l28;
l30 = new RegoSet();
l31 = b_neq(l29,l30); if (l31 === undefined) break b837;
if ((l31 === false)) break b837;
l32 = f136(l0,l1); if (l32 === undefined) break b837;
l33 = l32;
l34 = f52(l0,l1,l33); if (l34 === undefined) break b837;
l35 = l34;
{
const k838 = keysOf(l35), v838 = valuesOf(l35);
for (let n838 = 0; n838 < v838.length; n838++) {
l36 = k838 === null ? n838 : k838[n838];
l37 = v838[n838];
b839: {
l38 = l36;
l39 = l37;
l24.add(l39);
}
}
}
}
l40 = l24;
l41 = new Bare();
b840: {
l42 = f145(l0,l1); if (l42 === undefined) break b840;
l41["due_if_rolled"] = l42;
}
b841: {
l43 = f142(l0,l1); if (l43 === undefined) break b841;
l41["due_on"] = l43;
}
b842: {
b843: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b843;
l46 = H(l45) ? l45.audit_report_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report_deadline")) === undefined) break b843;
l47 = D(l46, "values"); if (l47 === undefined) break b843;
l44 = merge(l47, l41);
break b842;
}
l44 = l41;
}
l48 = l44;
l49 = new O25(l23,l40,l17,l48);
l50 = f17(l0,l1,l19,l21,l12,l49); if (l50 === undefined) break b836;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b844: {
if (l3 === undefined) break b844;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b845: {
return l2;
}
}
function f147(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b846: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b846;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b846;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b847: {
if (l3 === undefined) break b847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b848: {
return l2;
}
}
function f148(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f149(l0,l1) {
let l3,l2;
b849: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b850: {
if (l3 === undefined) break b850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b851: {
return l2;
}
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b852: {
l3 = undefined;
l4 = f148(l0,l1); if (l4 === undefined) break b852;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b852;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b852;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b853: {
if (l3 === undefined) break b853;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b854: {
return l2;
}
}
function f150(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b855: {
l2 = new RegoSet();
}
b856: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b856;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b856;
{
const k857 = keysOf(l5), v857 = valuesOf(l5);
for (let n857 = 0; n857 < v857.length; n857++) {
l6 = k857 === null ? n857 : k857[n857];
l7 = v857[n857];
b858: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b858;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b858;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b858;
if (!Q(l10, l12)) break b858;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b858;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b858;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b858;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b858;
if ((l18 === false)) break b858;
l2.add(l9);
}
}
}
}
b859: {
return l2;
}
}
function f151(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b860: {
l3 = undefined;
l4 = new RegoSet();
b861: {
l5 = f151(l0,l1); if (l5 === undefined) break b861;
{
const k862 = keysOf(l5), v862 = valuesOf(l5);
for (let n862 = 0; n862 < v862.length; n862++) {
l6 = k862 === null ? n862 : k862[n862];
l7 = v862[n862];
b863: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b863;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b863;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b863;
if (!Q(l10, l12)) break b863;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b863;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b864: {
if (l3 === undefined) break b864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b865: {
return l2;
}
}
function f152(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b866: {
l2 = new RegoSet();
}
b867: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b867;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b867;
if (!(l5 === "months")) break b867;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b867;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b867;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b867;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b867;
l11 = D(l10, l8); if (l11 === undefined) break b867;
b868: {
b869: {
break b868;
}
break b867;
}
l14 = l11;
l15 = f152(l0,l1); if (l15 === undefined) break b867;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b867;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b867;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b867;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b867;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b867;
l28 = l27;
{
const k870 = keysOf(l28), v870 = valuesOf(l28);
for (let n870 = 0; n870 < v870.length; n870++) {
l29 = k870 === null ? n870 : k870[n870];
l30 = v870[n870];
b871: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b871;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b871;
l35 = D(l34, l32); if (l35 === undefined) break b871;
b872: {
b873: {
break b872;
}
break b871;
}
l38 = l35;
l39 = f152(l0,l1); if (l39 === undefined) break b871;
l40 = l39;
b874: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b874;
if ((l41 === false)) break b874;
break b871;}
l2.add(l38);
}
}
}
}
b875: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b875;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b875;
if (!(l5 === "checks")) break b875;
l6 = f151(l0,l1); if (l6 === undefined) break b875;
{
const k876 = keysOf(l6), v876 = valuesOf(l6);
for (let n876 = 0; n876 < v876.length; n876++) {
l7 = k876 === null ? n876 : k876[n876];
l8 = v876[n876];
b877: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b877;
l12 = l11;
l13 = f152(l0,l1); if (l13 === undefined) break b877;
l14 = l13;
b878: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b878;
if ((l15 === false)) break b878;
break b877;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b877;
l17 = l16;
l2.add(l17);
}
}
}
}
b879: {
return l2;
}
}
function f153(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b880: {
l3 = undefined;
l4 = new RegoSet();
b881: {
l5 = f152(l0,l1); if (l5 === undefined) break b881;
{
const k882 = keysOf(l5), v882 = valuesOf(l5);
for (let n882 = 0; n882 < v882.length; n882++) {
l6 = k882 === null ? n882 : k882[n882];
l7 = v882[n882];
b883: {
l8 = l6;
l9 = l7;
l10 = f153(l0,l1); if (l10 === undefined) break b883;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b883;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b883;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b883;
if ((l17 === false)) break b883;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b880;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b880;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b884: {
if (l3 === undefined) break b884;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b885: {
return l2;
}
}
function f154(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b886: {
l2 = new RegoSet();
}
b887: {
l3 = undefined;
l4 = f154(l0,l1); if (l4 === undefined) break b887;
l5 = l4;
l6 = f150(l0,l1); if (l6 === undefined) break b887;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b887;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b887;
if ((l9 === false)) break b887;
l10 = f150(l0,l1); if (l10 === undefined) break b887;
l11 = l10;
l12 = f19(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b887;
l13 = l12;
l2.add(l13);
}
b888: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b888;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b888;
if ((l5 === false)) break b888;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b888;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b888;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b888;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b888;
if (!Q(l7, l9)) break b888;
l10 = f150(l0,l1); if (l10 === undefined) break b888;
l11 = l10;
l12 = f19(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b888;
l13 = l12;
l2.add(l13);
}
b889: {
return l2;
}
}
function f155(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b890: {
l2 = new Bare();
}
b891: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b891;
{
const k892 = keysOf(l4), v892 = valuesOf(l4);
for (let n892 = 0; n892 < v892.length; n892++) {
l5 = k892 === null ? n892 : k892[n892];
l6 = v892[n892];
b893: {
l7 = l5;
l8 = l6;
l9 = f73(l0,l1,l8); if (l9 === undefined) break b893;
if ((l9 === false)) break b893;
insertOnce(l2, l7, true);
}
}
}
}
b894: {
return l2;
}
}
function f156(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b895: {
l2 = new RegoSet();
}
b896: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k897 = keysOf(l5), v897 = valuesOf(l5);
for (let n897 = 0; n897 < v897.length; n897++) {
l6 = k897 === null ? n897 : k897[n897];
l7 = v897[n897];
b898: {
l8 = l6;
l9 = l7;
b899: {
l10 = f156(l0,l1); if (l10 === undefined) break b899;
l11 = D(l10, l9); if (l11 === undefined) break b899;
if ((l11 === false)) break b899;
break b898;}
l12 = new O7(l9);
l2.add(l12);
}
}
}
}
b900: {
return l2;
}
}
function f157(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b901: {
b902: {
l3 = undefined;
b903: {
l4 = f148(l0,l1); if (l4 === undefined) break b903;
if ((l4 === false)) break b903;
break b902;}
l5 = f149(l0,l1); if (l5 === undefined) break b902;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b902;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b904: {
if (l3 !== undefined) break b904;
l4 = f148(l0,l1); if (l4 === undefined) break b904;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b904;
if (!(l5 === "unavailable")) break b904;
l6 = f149(l0,l1); if (l6 === undefined) break b904;
l7 = l6;
l8 = f148(l0,l1); if (l8 === undefined) break b904;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b904;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b905: {
if (l3 !== undefined) break b905;
b906: {
l4 = f150(l0,l1); if (l4 === undefined) break b906;
if ((l4 === false)) break b906;
break b905;}
l5 = f149(l0,l1); if (l5 === undefined) break b905;
l6 = l5;
l7 = f148(l0,l1); if (l7 === undefined) break b905;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b905;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b907: {
if (l3 !== undefined) break b907;
l4 = f155(l0,l1); if (l4 === undefined) break b907;
l5 = l4;
l6 = f157(l0,l1); if (l6 === undefined) break b907;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b907;
l9 = l8;
l10 = f150(l0,l1); if (l10 === undefined) break b907;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b907;
l13 = l12;
l14 = f150(l0,l1); if (l14 === undefined) break b907;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b907;
l17 = l16;
l18 = f149(l0,l1); if (l18 === undefined) break b907;
l19 = l18;
l20 = f148(l0,l1); if (l20 === undefined) break b907;
l21 = l20;
l22 = f157(l0,l1); if (l22 === undefined) break b907;
l23 = l22;
l24 = f155(l0,l1); if (l24 === undefined) break b907;
l25 = l24;
l26 = f154(l0,l1); if (l26 === undefined) break b907;
l27 = l26;
l28 = new O26(l13,l23,l25);
l29 = new O27(l27);
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f17(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b907;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b908: {
if (l3 === undefined) break b908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b909: {
return l2;
}
}
function f158(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b910: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b910;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b910;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b911: {
if (l3 === undefined) break b911;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b912: {
return l2;
}
}
function f159(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f160(l0,l1) {
let l3,l2;
b913: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b914: {
if (l3 === undefined) break b914;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b915: {
return l2;
}
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b916: {
l3 = undefined;
l4 = f159(l0,l1); if (l4 === undefined) break b916;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b916;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b916;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b917: {
if (l3 === undefined) break b917;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b918: {
return l2;
}
}
function f161(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b919: {
b920: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b920;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b920;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b920;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b920;
if ((l8 === false)) break b920;
l9 = f161(l0,l1); if (l9 === undefined) break b920;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b920;
l11 = l10;
l12 = f161(l0,l1); if (l12 === undefined) break b920;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b920;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b920;
l15 = l14;
l16 = new O28(l15,"integrity_checks");
l17 = b_object_union(l11,l16); if (l17 === undefined) break b920;
l18 = l17;
l19 = new O29(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b921: {
if (l3 !== undefined) break b921;
l4 = f161(l0,l1); if (l4 === undefined) break b921;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b921;
l6 = l5;
l7 = new O30("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b921;
l9 = l8;
l10 = new O31(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b922: {
if (l3 === undefined) break b922;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b923: {
return l2;
}
}
function f162(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b924: {
b925: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b925;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b925;
if ((l5 === false)) break b925;
l6 = f161(l0,l1); if (l6 === undefined) break b925;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b925;
l8 = l7;
l9 = f162(l0,l1); if (l9 === undefined) break b925;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b925;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b925;
l14 = l13;
l15 = new O32(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b925;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b926: {
if (l3 !== undefined) break b926;
l4 = f161(l0,l1); if (l4 === undefined) break b926;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
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
function f163(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b929: {
b930: {
l3 = undefined;
b931: {
l4 = f159(l0,l1); if (l4 === undefined) break b931;
if ((l4 === false)) break b931;
break b930;}
l5 = f160(l0,l1); if (l5 === undefined) break b930;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b930;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b932: {
if (l3 !== undefined) break b932;
l4 = f159(l0,l1); if (l4 === undefined) break b932;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b932;
if (!(l5 === "unavailable")) break b932;
l6 = f160(l0,l1); if (l6 === undefined) break b932;
l7 = l6;
l8 = f159(l0,l1); if (l8 === undefined) break b932;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b932;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b933: {
if (l3 !== undefined) break b933;
b934: {
l4 = f163(l0,l1); if (l4 === undefined) break b934;
if ((l4 === false)) break b934;
break b933;}
l5 = f160(l0,l1); if (l5 === undefined) break b933;
l6 = l5;
l7 = f159(l0,l1); if (l7 === undefined) break b933;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b933;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b935: {
if (l3 !== undefined) break b935;
l4 = f160(l0,l1); if (l4 === undefined) break b935;
l5 = l4;
l6 = f159(l0,l1); if (l6 === undefined) break b935;
l7 = l6;
l8 = f163(l0,l1); if (l8 === undefined) break b935;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"batch","check"); if (l10 === undefined) break b935;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b936: {
if (l3 === undefined) break b936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b937: {
return l2;
}
}
function f164(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b938: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b938;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b938;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b939: {
if (l3 === undefined) break b939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b940: {
return l2;
}
}
function f165(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f166(l0,l1) {
let l3,l2;
b941: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b942: {
if (l3 === undefined) break b942;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b943: {
return l2;
}
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b944: {
l3 = undefined;
l4 = f165(l0,l1); if (l4 === undefined) break b944;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b944;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b944;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b945: {
if (l3 === undefined) break b945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b946: {
return l2;
}
}
function f167(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b947: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b947;
l5 = H(l4) ? l4.ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b947;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b947;
if ((l7 === false)) break b947;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b948: {
if (l3 === undefined) break b948;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b949: {
return l2;
}
}
function f168(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b950: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b950;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b950;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b950;
if ((l7 === false)) break b950;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b951: {
if (l3 === undefined) break b951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b952: {
return l2;
}
}
function f169(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l2;
b953: {
l3 = undefined;
b954: {
l4 = f168(l0,l1); if (l4 === undefined) break b954;
if ((l4 === false)) break b954;
break b953;}
b955: {
l5 = f169(l0,l1); if (l5 === undefined) break b955;
if ((l5 === false)) break b955;
break b953;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b956: {
if (l3 === undefined) break b956;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b957: {
return l2;
}
}
function f170(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l2;
b958: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b958;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b958;
if (!(l5 === true)) break b958;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b959: {
if (l3 === undefined) break b959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b960: {
return l2;
}
}
function f171(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b961: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b961;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b961;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b961;
if ((l7 === false)) break b961;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b962: {
if (l3 === undefined) break b962;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b963: {
return l2;
}
}
function f172(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b964: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b964;
if ((l4 === false)) break b964;
l5 = f172(l0,l1); if (l5 === undefined) break b964;
if ((l5 === false)) break b964;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b964;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b964;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b964;
if ((l9 === false)) break b964;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b964;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b964;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b964;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b964;
if ((l15 === false)) break b964;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b965: {
if (l3 === undefined) break b965;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b966: {
return l2;
}
}
function f173(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b967: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b967;
if ((l4 === false)) break b967;
l5 = f171(l0,l1); if (l5 === undefined) break b967;
if ((l5 === false)) break b967;
l6 = f167(l0,l1); if (l6 === undefined) break b967;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b967;
l8 = l7;
l9 = new O33("end_linkage",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b968: {
if (l3 === undefined) break b968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b969: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b969;
if ((l4 === false)) break b969;
l5 = f167(l0,l1); if (l5 === undefined) break b969;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b969;
l7 = l6;
l8 = new O33("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b970: {
if (l3 === undefined) break b970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b971: {
return l2;
}
}
function f174(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b972: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b972;
if ((l4 === false)) break b972;
b973: {
l5 = f167(l0,l1); if (l5 === undefined) break b973;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b973;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b973;
if ((l7 === false)) break b973;
break b972;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b974: {
if (l3 === undefined) break b974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b975: {
return l2;
}
}
function f175(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b976: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b976;
if ((l4 === false)) break b976;
b977: {
l5 = f172(l0,l1); if (l5 === undefined) break b977;
if ((l5 === false)) break b977;
break b976;}
b978: {
l6 = f175(l0,l1); if (l6 === undefined) break b978;
if ((l6 === false)) break b978;
break b976;}
l7 = f167(l0,l1); if (l7 === undefined) break b976;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b976;
l9 = l8;
l10 = new O33("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b979: {
if (l3 === undefined) break b979;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b980: {
return l2;
}
}
function f176(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b981: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b981;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b981;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b981;
if ((l7 === false)) break b981;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b982: {
if (l3 === undefined) break b982;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b983: {
return l2;
}
}
function f177(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b984: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b984;
if ((l4 === false)) break b984;
l5 = f172(l0,l1); if (l5 === undefined) break b984;
if ((l5 === false)) break b984;
b985: {
l6 = f177(l0,l1); if (l6 === undefined) break b985;
if ((l6 === false)) break b985;
break b984;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b984;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b984;
if (!(l8 === false)) break b984;
l9 = f167(l0,l1); if (l9 === undefined) break b984;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b984;
l11 = l10;
l12 = new O33("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b986: {
if (l3 === undefined) break b986;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b987: {
return l2;
}
}
function f178(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b988: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b988;
if ((l4 === false)) break b988;
l5 = f172(l0,l1); if (l5 === undefined) break b988;
if ((l5 === false)) break b988;
b989: {
l6 = f173(l0,l1); if (l6 === undefined) break b989;
if ((l6 === false)) break b989;
break b988;}
b990: {
l7 = f175(l0,l1); if (l7 === undefined) break b990;
if ((l7 === false)) break b990;
break b988;}
b991: {
l8 = f178(l0,l1); if (l8 === undefined) break b991;
if ((l8 === false)) break b991;
break b988;}
l9 = f167(l0,l1); if (l9 === undefined) break b988;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b988;
l11 = l10;
l12 = new O33("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b992: {
if (l3 === undefined) break b992;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b993: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b993;
if ((l4 === false)) break b993;
b994: {
l5 = f169(l0,l1); if (l5 === undefined) break b994;
if ((l5 === false)) break b994;
break b993;}
l6 = f167(l0,l1); if (l6 === undefined) break b993;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b993;
l8 = l7;
l9 = new O33("improve",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b995: {
if (l3 === undefined) break b995;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b996: {
return l2;
}
}
function f179(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b997: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b997;
if ((l4 === false)) break b997;
l5 = f169(l0,l1); if (l5 === undefined) break b997;
if ((l5 === false)) break b997;
l6 = f167(l0,l1); if (l6 === undefined) break b997;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b997;
l8 = l7;
l9 = new O33("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b998: {
if (l3 === undefined) break b998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b999: {
return l2;
}
}
function f180(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1000: {
l3 = undefined;
l4 = [];
b1001: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1002 = keysOf(l6), v1002 = valuesOf(l6);
for (let n1002 = 0; n1002 < v1002.length; n1002++) {
l7 = k1002 === null ? n1002 : k1002[n1002];
l8 = v1002[n1002];
b1003: {
l9 = l7;
l10 = l8;
b1004: {
b1005: {
b1006: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1006;
break b1005;
}
b1007: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1007;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1007;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1007;
l15 = D(l14, l10); if (l15 === undefined) break b1007;
l11 = l15;
break b1005;
}
break b1003;
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
b1008: {
if (l3 === undefined) break b1008;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1009: {
return l2;
}
}
function f181(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1010: {
l3 = undefined;
l4 = [];
b1011: {
l5 = f181(l0,l1); if (l5 === undefined) break b1011;
{
const k1012 = keysOf(l5), v1012 = valuesOf(l5);
for (let n1012 = 0; n1012 < v1012.length; n1012++) {
l6 = k1012 === null ? n1012 : k1012[n1012];
l7 = v1012[n1012];
b1013: {
l8 = l6;
l9 = l7;
b1014: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1014;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1014;
if ((l11 === false)) break b1014;
break b1013;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1015: {
l14 = f181(l0,l1); if (l14 === undefined) break b1015;
{
const k1016 = keysOf(l14), v1016 = valuesOf(l14);
for (let n1016 = 0; n1016 < v1016.length; n1016++) {
l15 = k1016 === null ? n1016 : k1016[n1016];
l16 = v1016[n1016];
b1017: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1017;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1017;
if ((l20 === false)) break b1017;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1010;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1018: {
if (l3 === undefined) break b1018;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1019: {
return l2;
}
}
function f182(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1020: {
l2 = new Bare();
}
b1021: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1021;
{
const k1022 = keysOf(l4), v1022 = valuesOf(l4);
for (let n1022 = 0; n1022 < v1022.length; n1022++) {
l5 = k1022 === null ? n1022 : k1022[n1022];
l6 = v1022[n1022];
b1023: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1024: {
return l2;
}
}
function f183(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1025: {
l2 = new RegoSet();
}
b1026: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1026;
if ((l4 === false)) break b1026;
b1027: {
l5 = f173(l0,l1); if (l5 === undefined) break b1027;
if ((l5 === false)) break b1027;
break b1026;}
b1028: {
l6 = f167(l0,l1); if (l6 === undefined) break b1028;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1028;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1028;
if ((l8 === false)) break b1028;
break b1026;}
b1029: {
l9 = f183(l0,l1); if (l9 === undefined) break b1029;
l10 = H(l9) ? l9.serious : undefined; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1029;
if ((l10 === false)) break b1029;
break b1026;}
l11 = new O7("serious");
l2.add(l11);
}
b1030: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1030;
if ((l4 === false)) break b1030;
l5 = f172(l0,l1); if (l5 === undefined) break b1030;
if ((l5 === false)) break b1030;
b1031: {
l6 = f177(l0,l1); if (l6 === undefined) break b1031;
if ((l6 === false)) break b1031;
break b1030;}
l7 = f167(l0,l1); if (l7 === undefined) break b1030;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1030;
if ((l8 === false)) break b1030;
b1032: {
l9 = f183(l0,l1); if (l9 === undefined) break b1032;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1032;
if ((l10 === false)) break b1032;
break b1030;}
l11 = new O7("cooperative");
l2.add(l11);
}
b1033: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1033;
if ((l4 === false)) break b1033;
b1034: {
l5 = f168(l0,l1); if (l5 === undefined) break b1034;
if ((l5 === false)) break b1034;
break b1033;}
b1035: {
l6 = f183(l0,l1); if (l6 === undefined) break b1035;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1035;
if ((l7 === false)) break b1035;
break b1033;}
l8 = new O7("cure_by");
l2.add(l8);
}
b1036: {
return l2;
}
}
function f184(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1037: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b1037;
if ((l4 === false)) break b1037;
b1038: {
l5 = f168(l0,l1); if (l5 === undefined) break b1038;
if ((l5 === false)) break b1038;
break b1037;}
l6 = f172(l0,l1); if (l6 === undefined) break b1037;
if ((l6 === false)) break b1037;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1037;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1037;
l9 = l8;
l10 = f24(l0,l1,l9); if (l10 === undefined) break b1037;
if ((l10 === false)) break b1037;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1037;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1037;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1037;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1037;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1037;
if ((l17 === false)) break b1037;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1039: {
if (l3 === undefined) break b1039;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1040: {
return l2;
}
}
function f185(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function f186(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1041: {
b1042: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f173(l0,l1); if (l8 === undefined) break b1042;
if ((l8 === false)) break b1042;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1043: {
if (l5 !== undefined) break b1043;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1043;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1043;
if ((l11 === false)) break b1043;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1044: {
if (l5 !== undefined) break b1044;
l6 = l3;
l7 = l4;
{
const k1045 = keysOf(l6), v1045 = valuesOf(l6);
for (let n1045 = 0; n1045 < v1045.length; n1045++) {
l8 = k1045 === null ? n1045 : k1045[n1045];
l9 = v1045[n1045];
b1046: {
l10 = l8;
l11 = l9;
b1047: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1047;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1047;
if ((l13 === false)) break b1047;
break b1046;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1048: {
if (l5 !== undefined) break b1048;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1048;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1048;
if ((l11 === false)) break b1048;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1049: {
if (l5 !== undefined) break b1049;
l6 = l3;
l7 = l4;
l8 = f185(l0,l1); if (l8 === undefined) break b1049;
if ((l8 === false)) break b1049;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1050: {
if (l5 !== undefined) break b1050;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1051: {
if (l5 === undefined) break b1051;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1052: {
return l2;
}
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1053: {
b1054: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1054;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1054;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1054;
if ((l9 === false)) break b1054;
l10 = f182(l0,l1); if (l10 === undefined) break b1054;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1054;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1054;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1054;
l17 = l16;
l18 = f182(l0,l1); if (l18 === undefined) break b1054;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1054;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1054;
l22 = l21;
l23 = new O34(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1054;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1055: {
if (l3 !== undefined) break b1055;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1056: {
if (l3 === undefined) break b1056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1057: {
return l2;
}
}
function f187(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1058: {
b1059: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1059;
if ((l4 === false)) break b1059;
l5 = f172(l0,l1); if (l5 === undefined) break b1059;
if ((l5 === false)) break b1059;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1059;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1059;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1059;
if ((l9 === false)) break b1059;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1059;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1059;
l12 = l11;
l13 = new O35(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1060: {
if (l3 !== undefined) break b1060;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1061: {
if (l3 === undefined) break b1061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1062: {
return l2;
}
}
function f188(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function f189(l0,l1,l3) {
let l4,l5,l6,l2;
b1063: {
b1064: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1064;
if ((l6 === false)) break b1064;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1065: {
if (l4 !== undefined) break b1065;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1066: {
if (l4 === undefined) break b1066;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1067: {
return l2;
}
}
function g190(l0,l1) {
let l3,l4,l2;
b1068: {
l3 = undefined;
l4 = new O36("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1069: {
if (l3 === undefined) break b1069;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1070: {
return l2;
}
}
function f190(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1071: {
l2 = new RegoSet();
}
b1072: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1072;
if ((l4 === false)) break b1072;
l5 = f167(l0,l1); if (l5 === undefined) break b1072;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1072;
l7 = l6;
l8 = f19(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1072;
l9 = l8;
l2.add(l9);
}
b1073: {
l3 = undefined;
l4 = f185(l0,l1); if (l4 === undefined) break b1073;
if ((l4 === false)) break b1073;
l5 = f167(l0,l1); if (l5 === undefined) break b1073;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1073;
l7 = l6;
l8 = f19(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1073;
l9 = l8;
l2.add(l9);
}
b1074: {
l3 = undefined;
l4 = f181(l0,l1); if (l4 === undefined) break b1074;
{
const k1075 = keysOf(l4), v1075 = valuesOf(l4);
for (let n1075 = 0; n1075 < v1075.length; n1075++) {
l5 = k1075 === null ? n1075 : k1075[n1075];
l6 = v1075[n1075];
b1076: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1076;
l10 = l9;
l11 = f189(l0,l1,l10); if (l11 === undefined) break b1076;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1076;
l14 = l13;
l15 = f190(l0,l1); if (l15 === undefined) break b1076;
l16 = D(l15, l14); if (l16 === undefined) break b1076;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1076;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1076;
l22 = l21;
l23 = f19(l0,l1,l20,l22); if (l23 === undefined) break b1076;
l24 = l23;
l2.add(l24);
}
}
}
}
b1077: {
return l2;
}
}
function f191(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1078: {
b1079: {
l3 = undefined;
b1080: {
l4 = f165(l0,l1); if (l4 === undefined) break b1080;
if ((l4 === false)) break b1080;
break b1079;}
l5 = f166(l0,l1); if (l5 === undefined) break b1079;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1079;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1081: {
if (l3 !== undefined) break b1081;
l4 = f165(l0,l1); if (l4 === undefined) break b1081;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1081;
if (!(l5 === "unavailable")) break b1081;
l6 = f166(l0,l1); if (l6 === undefined) break b1081;
l7 = l6;
l8 = f165(l0,l1); if (l8 === undefined) break b1081;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1081;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1082: {
if (l3 !== undefined) break b1082;
b1083: {
l4 = f167(l0,l1); if (l4 === undefined) break b1083;
if ((l4 === false)) break b1083;
break b1082;}
l5 = f166(l0,l1); if (l5 === undefined) break b1082;
l6 = l5;
l7 = f165(l0,l1); if (l7 === undefined) break b1082;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1082;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1084: {
if (l3 !== undefined) break b1084;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1084;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1084;
if (!(l5 === false)) break b1084;
l6 = f166(l0,l1); if (l6 === undefined) break b1084;
l7 = l6;
l8 = f165(l0,l1); if (l8 === undefined) break b1084;
l9 = l8;
l10 = new Bare();
l11 = f17(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1084;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1085: {
if (l3 !== undefined) break b1085;
l4 = f182(l0,l1); if (l4 === undefined) break b1085;
l5 = l4;
l6 = f184(l0,l1); if (l6 === undefined) break b1085;
l7 = l6;
l8 = f186(l0,l1,l5,l7); if (l8 === undefined) break b1085;
l9 = l8;
l10 = l9;
l11 = f187(l0,l1); if (l11 === undefined) break b1085;
l12 = l11;
l13 = f188(l0,l1); if (l13 === undefined) break b1085;
l14 = l13;
l15 = b_object_union(l12,l14); if (l15 === undefined) break b1085;
l16 = l15;
l17 = f166(l0,l1); if (l17 === undefined) break b1085;
l18 = l17;
l19 = f165(l0,l1); if (l19 === undefined) break b1085;
l20 = l19;
l21 = new RegoSet();
b1086: {
l22 = f167(l0,l1); if (l22 === undefined) break b1086;
{
const k1087 = keysOf(l22), v1087 = valuesOf(l22);
for (let n1087 = 0; n1087 < v1087.length; n1087++) {
l23 = k1087 === null ? n1087 : k1087[n1087];
l24 = v1087[n1087];
b1088: {
l25 = l23;
l26 = l24;
l27 = f14(l0,l1,l26); if (l27 === undefined) break b1088;
l28 = l27;
{
const k1089 = keysOf(l28), v1089 = valuesOf(l28);
for (let n1089 = 0; n1089 < v1089.length; n1089++) {
l29 = k1089 === null ? n1089 : k1089[n1089];
l30 = v1089[n1089];
b1090: {
l31 = l29;
l32 = l30;
l21.add(l32);
}
}
}
}
}
}
}
l33 = l21;
l34 = f184(l0,l1); if (l34 === undefined) break b1085;
l35 = l34;
l36 = new RegoSet();
b1091: {
l37 = f182(l0,l1); if (l37 === undefined) break b1091;
{
const k1092 = keysOf(l37), v1092 = valuesOf(l37);
for (let n1092 = 0; n1092 < v1092.length; n1092++) {
l38 = k1092 === null ? n1092 : k1092[n1092];
l39 = v1092[n1092];
b1093: {
l40 = l38;
l41 = l39;
b1094: {
l42 = H(l41) ? l41.rule : undefined; if (l42 === undefined && (l42 = S(l41, "rule")) === undefined) break b1094;
l43 = H(l42) ? l42.may : undefined; if (l43 === undefined && (l43 = S(l42, "may")) === undefined) break b1094;
if ((l43 === false)) break b1094;
break b1093;}
l44 = H(l41) ? l41.act : undefined; if (l44 === undefined && (l44 = S(l41, "act")) === undefined) break b1093;
l45 = l44;
l46 = H(l41) ? l41.rule : undefined; if (l46 === undefined && (l46 = S(l41, "rule")) === undefined) break b1093;
l47 = l46;
l48 = f19(l0,l1,l45,l47); if (l48 === undefined) break b1093;
l49 = l48;
l36.add(l49);
}
}
}
}
l50 = l36;
l51 = f191(l0,l1); if (l51 === undefined) break b1085;
l52 = l51;
l53 = new O22(l33,l35,l50,l52,l16);
l54 = f17(l0,l1,l18,l20,l10,l53); if (l54 === undefined) break b1085;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1095: {
if (l3 === undefined) break b1095;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1096: {
return l2;
}
}
function f192(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1097: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1097;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1097;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1097;
if ((l7 === false)) break b1097;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1098: {
if (l3 === undefined) break b1098;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1099: {
return l2;
}
}
function f193(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function f194(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1100: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1100;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1100;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1100;
if ((l8 === false)) break b1100;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1101: {
if (l4 === undefined) break b1101;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1102: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1102;
if (!(l6 === "unavailable")) break b1102;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1103: {
if (l4 === undefined) break b1103;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1104: {
return l2;
}
}
function f195(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1105: {
l4 = undefined;
l5 = l3;
l6 = f193(l0,l1); if (l6 === undefined) break b1105;
if ((l6 === false)) break b1105;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1105;
if (!(l7 === "available")) break b1105;
b1106: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1106;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1106;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1106;
if ((l10 === false)) break b1106;
break b1105;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1105;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1105;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1107: {
if (l4 === undefined) break b1107;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1108: {
l4 = undefined;
l5 = l3;
l6 = f193(l0,l1); if (l6 === undefined) break b1108;
if ((l6 === false)) break b1108;
l7 = f194(l0,l1,l5); if (l7 === undefined) break b1108;
if ((l7 === false)) break b1108;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1108;
l9 = H(l8) ? l8.no_need_confirmed_on : undefined; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1108;
l10 = l9;
l11 = f24(l0,l1,l10); if (l11 === undefined) break b1108;
if ((l11 === false)) break b1108;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1108;
l13 = H(l12) ? l12.use_ended_on : undefined; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1108;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1108;
l16 = H(l15) ? l15.no_need_confirmed_on : undefined; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1108;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1108;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1109: {
if (l4 === undefined) break b1109;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1110: {
return l2;
}
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1111: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1111;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1111;
l7 = l6;
l8 = f195(l0,l1,l7); if (l8 === undefined) break b1111;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1112: {
if (l3 === undefined) break b1112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1113: {
return l2;
}
}
function f196(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1114: {
b1115: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1115;
if ((l4 === false)) break b1115;
l5 = f6(l0,l1); if (l5 === undefined) break b1115;
l6 = l5;
l7 = f196(l0,l1); if (l7 === undefined) break b1115;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1115;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1116: {
if (l3 !== undefined) break b1116;
l4 = f6(l0,l1); if (l4 === undefined) break b1116;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1117: {
if (l3 === undefined) break b1117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1118: {
return l2;
}
}
function f197(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1119: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1119;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1119;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1120: {
if (l3 === undefined) break b1120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1121: {
return l2;
}
}
function f198(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function f199(l0,l1) {
let l3,l2;
b1122: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1123: {
if (l3 === undefined) break b1123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1124: {
return l2;
}
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1125: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1125;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1125;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1125;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1125;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1125;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1125;
l11 = D(l10, l6); if (l11 === undefined) break b1125;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1126: {
if (l3 === undefined) break b1126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1127: {
return l2;
}
}
function f200(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1128: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1128;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1128;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1128;
if ((l7 === false)) break b1128;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1129: {
if (l3 === undefined) break b1129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1130: {
return l2;
}
}
function f201(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1131: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1131;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1131;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1131;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1131;
if ((l7 === false)) break b1131;
b1132: {
l8 = f201(l0,l1); if (l8 === undefined) break b1132;
if ((l8 === false)) break b1132;
break b1131;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1133: {
if (l3 === undefined) break b1133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1134: {
return l2;
}
}
function f202(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function f203(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1135: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1135;
l7 = D(l6, l5); if (l7 === undefined) break b1135;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1135;
if ((l9 === false)) break b1135;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1136: {
if (l4 === undefined) break b1136;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1137: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1137;
l7 = D(l6, l5); if (l7 === undefined) break b1137;
if (!(l7 === true)) break b1137;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1138: {
if (l4 === undefined) break b1138;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1139: {
return l2;
}
}
function g204(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1140: {
b1141: {
l3 = undefined;
l4 = f200(l0,l1); if (l4 === undefined) break b1141;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1141;
l6 = l5;
l7 = undefined;
b1142: {
b1143: {
if (!Array.isArray(l6)) break b1143;
break b1142;
}
b1144: {
if (!O(l6)) break b1144;
break b1142;
}
b1145: {
if (!(l6 instanceof RegoSet)) break b1145;
break b1142;
}
break b1141;
}
{
const k1146 = keysOf(l6), v1146 = valuesOf(l6);
for (let n1146 = 0; n1146 < v1146.length; n1146++) {
l9 = k1146 === null ? n1146 : k1146[n1146];
l10 = v1146[n1146];
b1147: {
l11 = l9;
l8 = undefined;
b1148: {
l12 = l10;
l13 = f203(l0,l1,l12); if (l13 === undefined) break b1148;
if ((l13 === false)) break b1148;
l8 = true;
}
if (l8 !== undefined) break b1147;
l7 = true;
}
}
}
if (l7 !== undefined) break b1141;
l14 = [];
b1149: {
l15 = f200(l0,l1); if (l15 === undefined) break b1149;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1149;
{
const k1150 = keysOf(l16), v1150 = valuesOf(l16);
for (let n1150 = 0; n1150 < v1150.length; n1150++) {
l17 = k1150 === null ? n1150 : k1150[n1150];
l18 = v1150[n1150];
b1151: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1151;
l22 = D(l21, l20); if (l22 === undefined) break b1151;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1151;
if ((l24 === false)) break b1151;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1141;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1152: {
if (l3 !== undefined) break b1152;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1153: {
if (l3 === undefined) break b1153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1154: {
return l2;
}
}
function f204(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1155: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1155;
l5 = l4;
l6 = f200(l0,l1); if (l6 === undefined) break b1155;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1155;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1155;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1156: {
if (l3 === undefined) break b1156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1157: {
return l2;
}
}
function f205(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1158: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1158;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1158;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1158;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1158;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1158;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1158;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1158;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1158;
if ((l13 === false)) break b1158;
l14 = f198(l0,l1); if (l14 === undefined) break b1158;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1158;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1158;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1158;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1159: {
if (l3 === undefined) break b1159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1160: {
return l2;
}
}
function f206(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1161: {
b1162: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1162;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1162;
l6 = l5;
l7 = undefined;
b1163: {
b1164: {
if (!Array.isArray(l6)) break b1164;
break b1163;
}
b1165: {
if (!O(l6)) break b1165;
break b1163;
}
b1166: {
if (!(l6 instanceof RegoSet)) break b1166;
break b1163;
}
break b1162;
}
{
const k1167 = keysOf(l6), v1167 = valuesOf(l6);
for (let n1167 = 0; n1167 < v1167.length; n1167++) {
l9 = k1167 === null ? n1167 : k1167[n1167];
l10 = v1167[n1167];
b1168: {
l11 = l9;
l8 = undefined;
b1169: {
l12 = l10;
l13 = f203(l0,l1,l12); if (l13 === undefined) break b1169;
if ((l13 === false)) break b1169;
l8 = true;
}
if (l8 !== undefined) break b1168;
l7 = true;
}
}
}
if (l7 !== undefined) break b1162;
l14 = [];
b1170: {
l15 = f206(l0,l1); if (l15 === undefined) break b1170;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1170;
{
const k1171 = keysOf(l16), v1171 = valuesOf(l16);
for (let n1171 = 0; n1171 < v1171.length; n1171++) {
l17 = k1171 === null ? n1171 : k1171[n1171];
l18 = v1171[n1171];
b1172: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1172;
l22 = D(l21, l20); if (l22 === undefined) break b1172;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1172;
if ((l24 === false)) break b1172;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1162;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1173: {
if (l3 !== undefined) break b1173;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1174: {
if (l3 === undefined) break b1174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1175: {
return l2;
}
}
function f207(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1176: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1176;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1176;
if ((l6 === false)) break b1176;
l7 = f204(l0,l1); if (l7 === undefined) break b1176;
l8 = l7;
l9 = f206(l0,l1); if (l9 === undefined) break b1176;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1176;
l11 = l10;
l12 = f35(l0,l1,l8,l11); if (l12 === undefined) break b1176;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1177: {
if (l3 === undefined) break b1177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1178: {
return l2;
}
}
function f208(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1179: {
l2 = new RegoSet();
}
b1180: {
l3 = undefined;
l4 = f204(l0,l1); if (l4 === undefined) break b1180;
l5 = l4;
l6 = f205(l0,l1); if (l6 === undefined) break b1180;
l7 = l6;
l8 = f200(l0,l1); if (l8 === undefined) break b1180;
l9 = l8;
l10 = new O20("destroy_data","destruction",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1181: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1181;
l5 = l4;
l6 = f208(l0,l1); if (l6 === undefined) break b1181;
l7 = l6;
l8 = f206(l0,l1); if (l8 === undefined) break b1181;
l9 = l8;
l10 = new O20("notify_destruction","notice",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1182: {
return l2;
}
}
function f209(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l61,l62,l63,l60,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l2;
b1183: {
b1184: {
l3 = undefined;
b1185: {
l4 = f198(l0,l1); if (l4 === undefined) break b1185;
if ((l4 === false)) break b1185;
break b1184;}
l5 = f199(l0,l1); if (l5 === undefined) break b1184;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1184;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1186: {
if (l3 !== undefined) break b1186;
l4 = f198(l0,l1); if (l4 === undefined) break b1186;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1186;
if (!(l5 === "unavailable")) break b1186;
l6 = f199(l0,l1); if (l6 === undefined) break b1186;
l7 = l6;
l8 = f198(l0,l1); if (l8 === undefined) break b1186;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1186;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1187: {
if (l3 !== undefined) break b1187;
b1188: {
l4 = f200(l0,l1); if (l4 === undefined) break b1188;
if ((l4 === false)) break b1188;
break b1187;}
l5 = f199(l0,l1); if (l5 === undefined) break b1187;
l6 = l5;
l7 = f198(l0,l1); if (l7 === undefined) break b1187;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1187;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1189: {
if (l3 !== undefined) break b1189;
l4 = f202(l0,l1); if (l4 === undefined) break b1189;
if ((l4 === false)) break b1189;
l5 = f200(l0,l1); if (l5 === undefined) break b1189;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1189;
l8 = l7;
l9 = f199(l0,l1); if (l9 === undefined) break b1189;
l10 = l9;
l11 = f198(l0,l1); if (l11 === undefined) break b1189;
l12 = l11;
l13 = new O2(l8);
l14 = f17(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1189;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1190: {
if (l3 !== undefined) break b1190;
b1191: {
l4 = f193(l0,l1); if (l4 === undefined) break b1191;
if ((l4 === false)) break b1191;
break b1190;}
l5 = f200(l0,l1); if (l5 === undefined) break b1190;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1190;
l8 = l7;
l9 = f199(l0,l1); if (l9 === undefined) break b1190;
l10 = l9;
l11 = f198(l0,l1); if (l11 === undefined) break b1190;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("use_ended_on");
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1190;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1192: {
if (l3 !== undefined) break b1192;
l4 = new RegoSet();
b1193: {
l5 = f209(l0,l1); if (l5 === undefined) break b1193;
{
const k1194 = keysOf(l5), v1194 = valuesOf(l5);
for (let n1194 = 0; n1194 < v1194.length; n1194++) {
l6 = k1194 === null ? n1194 : k1194[n1194];
l7 = v1194[n1194];
b1195: {
l8 = l6;
l9 = l7;
l10 = f119(l0,l1,l9); if (l10 === undefined) break b1195;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f123(l0,l1,l12,l13); if (l14 === undefined) break b1192;
l15 = l14;
l16 = l15;
l17 = f209(l0,l1); if (l17 === undefined) break b1192;
l18 = l17;
l19 = f125(l0,l1,l18); if (l19 === undefined) break b1192;
l20 = l19;
l21 = new RegoSet();
b1196: {
l22 = f204(l0,l1); if (l22 === undefined) break b1196;
if (!(l22 === "")) break b1196;
l23 = f200(l0,l1); if (l23 === undefined) break b1196;
l24 = l23;
l25 = f52(l0,l1,l24); if (l25 === undefined) break b1196;
l26 = l25;
{
const k1197 = keysOf(l26), v1197 = valuesOf(l26);
for (let n1197 = 0; n1197 < v1197.length; n1197++) {
l27 = k1197 === null ? n1197 : k1197[n1197];
l28 = v1197[n1197];
b1198: {
l29 = l27;
l30 = l28;
l21.add(l30);
}
}
}
}
l31 = l21;
l32 = b_or(l20,l31); if (l32 === undefined) break b1192;
l33 = l32;
l34 = f209(l0,l1); if (l34 === undefined) break b1192;
l35 = l34;
l36 = f127(l0,l1,l35,l16); if (l36 === undefined) break b1192;
l37 = l36;
l38 = f199(l0,l1); if (l38 === undefined) break b1192;
l39 = l38;
l40 = f198(l0,l1); if (l40 === undefined) break b1192;
l41 = l40;
l42 = new RegoSet();
b1199: {
l43 = f209(l0,l1); if (l43 === undefined) break b1199;
{
const k1200 = keysOf(l43), v1200 = valuesOf(l43);
for (let n1200 = 0; n1200 < v1200.length; n1200++) {
l44 = k1200 === null ? n1200 : k1200[n1200];
l45 = v1200[n1200];
b1201: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1201;
l49 = l48;
l50 = f14(l0,l1,l49); if (l50 === undefined) break b1201;
l51 = l50;
{
const k1202 = keysOf(l51), v1202 = valuesOf(l51);
for (let n1202 = 0; n1202 < v1202.length; n1202++) {
l52 = k1202 === null ? n1202 : k1202[n1202];
l53 = v1202[n1202];
b1203: {
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
l57 = new Bare();
b1204: {
l58 = f205(l0,l1); if (l58 === undefined) break b1204;
l57["destroy_by"] = l58;
}
b1205: {
l59 = f208(l0,l1); if (l59 === undefined) break b1205;
l57["notify_by"] = l59;
}
b1206: {
b1207: {
l61 = H(l1) ? l1.hdp : undefined; if (l61 === undefined && (l61 = S(l1, "hdp")) === undefined) break b1207;
l62 = H(l61) ? l61.data_destruction : undefined; if (l62 === undefined && (l62 = S(l61, "data_destruction")) === undefined) break b1207;
l63 = D(l62, "values"); if (l63 === undefined) break b1207;
l60 = merge(l63, l57);
break b1206;
}
l60 = l57;
}
l64 = l60;
l65 = new RegoSet();
b1208: {
l66 = f209(l0,l1); if (l66 === undefined) break b1208;
{
const k1209 = keysOf(l66), v1209 = valuesOf(l66);
for (let n1209 = 0; n1209 < v1209.length; n1209++) {
l67 = k1209 === null ? n1209 : k1209[n1209];
l68 = v1209[n1209];
b1210: {
l69 = l67;
l70 = l68;
l71 = H(l70) ? l70.rule : undefined; if (l71 === undefined && (l71 = S(l70, "rule")) === undefined) break b1210;
l72 = l71;
l73 = f61(l0,l1,l72); if (l73 === undefined) break b1210;
l74 = l73;
{
const k1211 = keysOf(l74), v1211 = valuesOf(l74);
for (let n1211 = 0; n1211 < v1211.length; n1211++) {
l75 = k1211 === null ? n1211 : k1211[n1211];
l76 = v1211[n1211];
b1212: {
l77 = l75;
l78 = l76;
l65.add(l78);
}
}
}
}
}
}
}
l79 = l65;
l80 = new O37(l56,l33,l37,l64,l79);
l81 = f17(l0,l1,l39,l41,l16,l80); if (l81 === undefined) break b1192;
l82 = l81;
if (l3 === undefined) l3 = l82; else if (!Q(l3, l82)) conflict();
}
b1213: {
if (l3 === undefined) break b1213;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1214: {
return l2;
}
}
function f210(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1215: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1215;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1215;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1216: {
if (l3 === undefined) break b1216;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1217: {
return l2;
}
}
function f211(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f212(l0,l1) {
let l3,l2;
b1218: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1219: {
if (l3 === undefined) break b1219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1220: {
return l2;
}
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1221: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1221;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1221;
l6 = l5;
l7 = f211(l0,l1); if (l7 === undefined) break b1221;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1221;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1221;
l10 = D(l9, l6); if (l10 === undefined) break b1221;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1222: {
if (l3 === undefined) break b1222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1223: {
return l2;
}
}
function f213(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1224: {
l2 = new RegoSet();
}
b1225: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1226 = keysOf(l5), v1226 = valuesOf(l5);
for (let n1226 = 0; n1226 < v1226.length; n1226++) {
l6 = k1226 === null ? n1226 : k1226[n1226];
l7 = v1226[n1226];
b1227: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1227;
l11 = D(l10, l9); if (l11 === undefined) break b1227;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1227;
if ((l13 === false)) break b1227;
l2.add(l9);
}
}
}
}
b1228: {
return l2;
}
}
function f214(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l2;
b1229: {
l3 = undefined;
l4 = new O38("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1230: {
if (l3 === undefined) break b1230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1231: {
return l2;
}
}
function f215(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1232: {
l2 = new RegoSet();
}
b1233: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1233;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1233;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1233;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1233;
l10 = f213(l0,l1); if (l10 === undefined) break b1233;
l11 = l10;
l12 = f19(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1233;
l13 = l12;
l2.add(l13);
}
b1234: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1234;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1234;
{
const k1235 = keysOf(l5), v1235 = valuesOf(l5);
for (let n1235 = 0; n1235 < v1235.length; n1235++) {
l6 = k1235 === null ? n1235 : k1235[n1235];
l7 = v1235[n1235];
b1236: {
l8 = l6;
l9 = l7;
l10 = f214(l0,l1); if (l10 === undefined) break b1236;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1236;
if ((l12 === false)) break b1236;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1236;
l14 = D(l13, l9); if (l14 === undefined) break b1236;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1236;
if ((l16 === false)) break b1236;
l17 = f215(l0,l1); if (l17 === undefined) break b1236;
l18 = D(l17, l9); if (l18 === undefined) break b1236;
l19 = l18;
l20 = f213(l0,l1); if (l20 === undefined) break b1236;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1236;
l23 = l22;
l2.add(l23);
}
}
}
}
b1237: {
return l2;
}
}
function f216(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1238: {
l2 = new RegoSet();
}
b1239: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1239;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1239;
{
const k1240 = keysOf(l5), v1240 = valuesOf(l5);
for (let n1240 = 0; n1240 < v1240.length; n1240++) {
l6 = k1240 === null ? n1240 : k1240[n1240];
l7 = v1240[n1240];
b1241: {
l8 = l6;
l9 = l7;
l10 = f214(l0,l1); if (l10 === undefined) break b1241;
l11 = l10;
b1242: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1242;
if ((l12 === false)) break b1242;
break b1241;}
l13 = new O7(l9);
l2.add(l13);
}
}
}
}
b1243: {
return l2;
}
}
function f217(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1244: {
b1245: {
l3 = undefined;
b1246: {
l4 = f211(l0,l1); if (l4 === undefined) break b1246;
if ((l4 === false)) break b1246;
break b1245;}
l5 = f212(l0,l1); if (l5 === undefined) break b1245;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1245;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1247: {
if (l3 !== undefined) break b1247;
l4 = f211(l0,l1); if (l4 === undefined) break b1247;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1247;
if (!(l5 === "unavailable")) break b1247;
l6 = f212(l0,l1); if (l6 === undefined) break b1247;
l7 = l6;
l8 = f211(l0,l1); if (l8 === undefined) break b1247;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1247;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1248: {
if (l3 !== undefined) break b1248;
b1249: {
l4 = f213(l0,l1); if (l4 === undefined) break b1249;
if ((l4 === false)) break b1249;
break b1248;}
l5 = f212(l0,l1); if (l5 === undefined) break b1248;
l6 = l5;
l7 = f211(l0,l1); if (l7 === undefined) break b1248;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1248;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1250: {
if (l3 !== undefined) break b1250;
l4 = f216(l0,l1); if (l4 === undefined) break b1250;
l5 = l4;
l6 = f217(l0,l1); if (l6 === undefined) break b1250;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1250;
l9 = l8;
l10 = f213(l0,l1); if (l10 === undefined) break b1250;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1250;
l13 = l12;
l14 = f212(l0,l1); if (l14 === undefined) break b1250;
l15 = l14;
l16 = f211(l0,l1); if (l16 === undefined) break b1250;
l17 = l16;
l18 = f217(l0,l1); if (l18 === undefined) break b1250;
l19 = l18;
l20 = new RegoSet();
b1251: {
l21 = f216(l0,l1); if (l21 === undefined) break b1251;
l22 = l21;
l23 = f217(l0,l1); if (l23 === undefined) break b1251;
l24 = l23;
l25 = f81(l0,l1,l22,l24); if (l25 === undefined) break b1251;
l26 = l25;
if (!(l26 === "permit")) break b1251;
l27 = f213(l0,l1); if (l27 === undefined) break b1251;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1251;
l30 = l29;
{
const k1252 = keysOf(l30), v1252 = valuesOf(l30);
for (let n1252 = 0; n1252 < v1252.length; n1252++) {
l31 = k1252 === null ? n1252 : k1252[n1252];
l32 = v1252[n1252];
b1253: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f216(l0,l1); if (l36 === undefined) break b1250;
l37 = l36;
l38 = new O39(l13,l19,l35,l37);
l39 = f17(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1250;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1254: {
if (l3 === undefined) break b1254;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1255: {
return l2;
}
}
function f218(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1256: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1256;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1256;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1257: {
if (l3 === undefined) break b1257;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1258: {
return l2;
}
}
function f219(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function f220(l0,l1) {
let l3,l2;
b1259: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1260: {
if (l3 === undefined) break b1260;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1261: {
return l2;
}
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1262: {
l3 = undefined;
l4 = f219(l0,l1); if (l4 === undefined) break b1262;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1262;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1262;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1262;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1263: {
if (l3 === undefined) break b1263;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1264: {
return l2;
}
}
function f221(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1265: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1265;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1265;
if ((l5 === false)) break b1265;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1265;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1265;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1265;
if ((l9 === false)) break b1265;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1266: {
if (l3 === undefined) break b1266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1267: {
return l2;
}
}
function f222(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1268: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1268;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1268;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1268;
if ((l7 === false)) break b1268;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1268;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1268;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1269: {
if (l3 === undefined) break b1269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1270: {
return l2;
}
}
function f223(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1271: {
b1272: {
l3 = undefined;
l4 = f222(l0,l1); if (l4 === undefined) break b1272;
if ((l4 === false)) break b1272;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1272;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1272;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1273: {
if (l3 !== undefined) break b1273;
l4 = f223(l0,l1); if (l4 === undefined) break b1273;
l5 = l4;
l6 = f221(l0,l1); if (l6 === undefined) break b1273;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1273;
l8 = l7;
l9 = f35(l0,l1,l5,l8); if (l9 === undefined) break b1273;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1274: {
if (l3 === undefined) break b1274;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1275: {
return l2;
}
}
function f224(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1276: {
b1277: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1277;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1277;
if ((l5 === false)) break b1277;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1277;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1277;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1277;
if ((l9 === false)) break b1277;
l10 = f224(l0,l1); if (l10 === undefined) break b1277;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1277;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1277;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1277;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1278: {
if (l3 !== undefined) break b1278;
l4 = f224(l0,l1); if (l4 === undefined) break b1278;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1279: {
if (l3 === undefined) break b1279;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1280: {
return l2;
}
}
function f225(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1281: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1281;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1281;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1281;
if ((l8 === false)) break b1281;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1282: {
if (l3 === undefined) break b1282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1283: {
return l2;
}
}
function f226(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1284: {
l2 = new RegoSet();
}
b1285: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1285;
if ((l4 === false)) break b1285;
l5 = f221(l0,l1); if (l5 === undefined) break b1285;
l6 = l5;
l7 = f19(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1285;
l8 = l7;
l2.add(l8);
}
b1286: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1286;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1286;
if ((l5 === false)) break b1286;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1286;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1286;
l8 = l7;
l9 = f24(l0,l1,l8); if (l9 === undefined) break b1286;
if ((l9 === false)) break b1286;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1286;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1286;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1286;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1286;
if ((l15 === false)) break b1286;
l16 = f221(l0,l1); if (l16 === undefined) break b1286;
l17 = l16;
l18 = f19(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1286;
l19 = l18;
l2.add(l19);
}
b1287: {
return l2;
}
}
function f227(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l2,l3,l4,l5,l6;
b1288: {
l2 = new RegoSet();
}
b1289: {
l3 = undefined;
b1290: {
l4 = f223(l0,l1); if (l4 === undefined) break b1290;
if ((l4 === false)) break b1290;
break b1289;}
b1291: {
l5 = f226(l0,l1); if (l5 === undefined) break b1291;
if ((l5 === false)) break b1291;
break b1289;}
l6 = new O7("acquired_on");
l2.add(l6);
}
b1292: {
return l2;
}
}
function f228(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l2;
b1293: {
l3 = undefined;
l4 = f225(l0,l1); if (l4 === undefined) break b1293;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1294: {
if (l3 === undefined) break b1294;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1295: {
return l2;
}
}
function f229(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1296: {
b1297: {
l3 = undefined;
b1298: {
l4 = f222(l0,l1); if (l4 === undefined) break b1298;
if ((l4 === false)) break b1298;
break b1297;}
l5 = f221(l0,l1); if (l5 === undefined) break b1297;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b1297;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1299: {
if (l3 !== undefined) break b1299;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1300: {
if (l3 === undefined) break b1300;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1301: {
return l2;
}
}
function f230(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1302: {
b1303: {
l3 = undefined;
b1304: {
l4 = f219(l0,l1); if (l4 === undefined) break b1304;
if ((l4 === false)) break b1304;
break b1303;}
l5 = f220(l0,l1); if (l5 === undefined) break b1303;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1303;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1305: {
if (l3 !== undefined) break b1305;
l4 = f219(l0,l1); if (l4 === undefined) break b1305;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1305;
if (!(l5 === "unavailable")) break b1305;
l6 = f220(l0,l1); if (l6 === undefined) break b1305;
l7 = l6;
l8 = f219(l0,l1); if (l8 === undefined) break b1305;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1305;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1306: {
if (l3 !== undefined) break b1306;
b1307: {
l4 = f221(l0,l1); if (l4 === undefined) break b1307;
if ((l4 === false)) break b1307;
break b1306;}
l5 = f220(l0,l1); if (l5 === undefined) break b1306;
l6 = l5;
l7 = f219(l0,l1); if (l7 === undefined) break b1306;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1306;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1308: {
if (l3 !== undefined) break b1308;
l4 = f227(l0,l1); if (l4 === undefined) break b1308;
l5 = l4;
l6 = f228(l0,l1); if (l6 === undefined) break b1308;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1308;
l9 = l8;
l10 = f221(l0,l1); if (l10 === undefined) break b1308;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1308;
l13 = l12;
l14 = f220(l0,l1); if (l14 === undefined) break b1308;
l15 = l14;
l16 = f219(l0,l1); if (l16 === undefined) break b1308;
l17 = l16;
l18 = f228(l0,l1); if (l18 === undefined) break b1308;
l19 = l18;
l20 = new RegoSet();
b1309: {
l21 = f227(l0,l1); if (l21 === undefined) break b1309;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1309;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1309;
if ((l26 === false)) break b1309;
l27 = f221(l0,l1); if (l27 === undefined) break b1309;
l28 = l27;
l29 = f52(l0,l1,l28); if (l29 === undefined) break b1309;
l30 = l29;
{
const k1310 = keysOf(l30), v1310 = valuesOf(l30);
for (let n1310 = 0; n1310 < v1310.length; n1310++) {
l31 = k1310 === null ? n1310 : k1310[n1310];
l32 = v1310[n1310];
b1311: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f227(l0,l1); if (l36 === undefined) break b1308;
l37 = l36;
l38 = new Bare();
b1312: {
l39 = f229(l0,l1); if (l39 === undefined) break b1312;
l38["use_until"] = l39;
}
b1313: {
b1314: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1314;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1314;
l43 = D(l42, "values"); if (l43 === undefined) break b1314;
l40 = merge(l43, l38);
break b1313;
}
l40 = l38;
}
l44 = l40;
l45 = f230(l0,l1); if (l45 === undefined) break b1308;
l46 = l45;
l47 = new O12(l13,l19,l35,l37,l44,l46);
l48 = f17(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1308;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1315: {
if (l3 === undefined) break b1315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1316: {
return l2;
}
}
function f231(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1317: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1317;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1317;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1318: {
if (l3 === undefined) break b1318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1319: {
return l2;
}
}
function f232(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function f233(l0,l1) {
let l3,l2;
b1320: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1321: {
if (l3 === undefined) break b1321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1322: {
return l2;
}
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1323: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1323;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1323;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1323;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1324: {
if (l3 === undefined) break b1324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1325: {
return l2;
}
}
function f234(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1326: {
l3 = undefined;
l4 = [];
b1327: {
l5 = f234(l0,l1); if (l5 === undefined) break b1327;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1327;
{
const k1328 = keysOf(l6), v1328 = valuesOf(l6);
for (let n1328 = 0; n1328 < v1328.length; n1328++) {
l7 = k1328 === null ? n1328 : k1328[n1328];
l8 = v1328[n1328];
b1329: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1329;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1329;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1329;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1329;
if (!Q(l11, l14)) break b1329;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1329;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1329;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1329;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1329;
if (!Q(l15, l18)) break b1329;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1329;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1329;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1329;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1329;
if (!Q(l19, l22)) break b1329;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1330: {
if (l3 === undefined) break b1330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1331: {
return l2;
}
}
function f235(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1332: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1332;
{
const k1333 = keysOf(l4), v1333 = valuesOf(l4);
for (let n1333 = 0; n1333 < v1333.length; n1333++) {
l5 = k1333 === null ? n1333 : k1333[n1333];
l6 = v1333[n1333];
b1334: {
l7 = l5;
l8 = l6;
b1335: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1335;
if ((l9 === false)) break b1335;
break b1334;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1336: {
if (l3 === undefined) break b1336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1337: {
return l2;
}
}
function f236(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1338: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1338;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1338;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1338;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1338;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1338;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1338;
if (!Q(l6, l9)) break b1338;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1338;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1338;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1338;
l13 = l12;
l14 = f73(l0,l1,l13); if (l14 === undefined) break b1338;
if ((l14 === false)) break b1338;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1339: {
if (l3 === undefined) break b1339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1340: {
return l2;
}
}
function f237(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1341: {
l2 = new RegoSet();
}
b1342: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1342;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1342;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1342;
l9 = f234(l0,l1); if (l9 === undefined) break b1342;
l10 = l9;
l11 = f19(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1342;
l12 = l11;
l2.add(l12);
}
b1343: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1343;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1343;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1343;
if ((l9 === false)) break b1343;
b1344: {
l10 = f236(l0,l1); if (l10 === undefined) break b1344;
if ((l10 === false)) break b1344;
break b1343;}
b1345: {
l11 = f237(l0,l1); if (l11 === undefined) break b1345;
if ((l11 === false)) break b1345;
break b1343;}
l12 = f234(l0,l1); if (l12 === undefined) break b1343;
l13 = l12;
l14 = f19(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1343;
l15 = l14;
l2.add(l15);
}
b1346: {
return l2;
}
}
function f238(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1347: {
b1348: {
l3 = undefined;
b1349: {
l4 = f232(l0,l1); if (l4 === undefined) break b1349;
if ((l4 === false)) break b1349;
break b1348;}
l5 = f233(l0,l1); if (l5 === undefined) break b1348;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1348;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1350: {
if (l3 !== undefined) break b1350;
l4 = f232(l0,l1); if (l4 === undefined) break b1350;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1350;
if (!(l5 === "unavailable")) break b1350;
l6 = f233(l0,l1); if (l6 === undefined) break b1350;
l7 = l6;
l8 = f232(l0,l1); if (l8 === undefined) break b1350;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1350;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1351: {
if (l3 !== undefined) break b1351;
b1352: {
l4 = f234(l0,l1); if (l4 === undefined) break b1352;
if ((l4 === false)) break b1352;
break b1351;}
l5 = f233(l0,l1); if (l5 === undefined) break b1351;
l6 = l5;
l7 = f232(l0,l1); if (l7 === undefined) break b1351;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1351;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1353: {
if (l3 !== undefined) break b1353;
l4 = f238(l0,l1); if (l4 === undefined) break b1353;
l5 = l4;
l6 = new RegoSet();
l7 = f81(l0,l1,l5,l6); if (l7 === undefined) break b1353;
l8 = l7;
l9 = f234(l0,l1); if (l9 === undefined) break b1353;
l10 = l9;
l11 = f14(l0,l1,l10); if (l11 === undefined) break b1353;
l12 = l11;
l13 = f233(l0,l1); if (l13 === undefined) break b1353;
l14 = l13;
l15 = f232(l0,l1); if (l15 === undefined) break b1353;
l16 = l15;
l17 = new RegoSet();
b1354: {
l18 = f238(l0,l1); if (l18 === undefined) break b1354;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1354;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1354;
l23 = f234(l0,l1); if (l23 === undefined) break b1354;
l24 = l23;
l25 = f52(l0,l1,l24); if (l25 === undefined) break b1354;
l26 = l25;
{
const k1355 = keysOf(l26), v1355 = valuesOf(l26);
for (let n1355 = 0; n1355 < v1355.length; n1355++) {
l27 = k1355 === null ? n1355 : k1355[n1355];
l28 = v1355[n1355];
b1356: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f238(l0,l1); if (l32 === undefined) break b1353;
l33 = l32;
l34 = new O16(l12,l31,l33);
l35 = f17(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1353;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1357: {
if (l3 === undefined) break b1357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1358: {
return l2;
}
}
function f239(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1359: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1359;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1359;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1360: {
if (l3 === undefined) break b1360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1361: {
return l2;
}
}
function f240(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f241(l0,l1) {
let l3,l2;
b1362: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1363: {
if (l3 === undefined) break b1363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1364: {
return l2;
}
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1365: {
l3 = undefined;
l4 = f240(l0,l1); if (l4 === undefined) break b1365;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1365;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1365;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1366: {
if (l3 === undefined) break b1366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1367: {
return l2;
}
}
function f242(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1368: {
b1369: {
l3 = undefined;
b1370: {
l4 = f240(l0,l1); if (l4 === undefined) break b1370;
if ((l4 === false)) break b1370;
break b1369;}
l5 = f241(l0,l1); if (l5 === undefined) break b1369;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1369;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1371: {
if (l3 !== undefined) break b1371;
l4 = f240(l0,l1); if (l4 === undefined) break b1371;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1371;
if (!(l5 === "unavailable")) break b1371;
l6 = f241(l0,l1); if (l6 === undefined) break b1371;
l7 = l6;
l8 = f240(l0,l1); if (l8 === undefined) break b1371;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1371;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1372: {
if (l3 !== undefined) break b1372;
b1373: {
l4 = f242(l0,l1); if (l4 === undefined) break b1373;
if ((l4 === false)) break b1373;
break b1372;}
l5 = f241(l0,l1); if (l5 === undefined) break b1372;
l6 = l5;
l7 = f240(l0,l1); if (l7 === undefined) break b1372;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1372;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1374: {
if (l3 !== undefined) break b1374;
l4 = f241(l0,l1); if (l4 === undefined) break b1374;
l5 = l4;
l6 = f240(l0,l1); if (l6 === undefined) break b1374;
l7 = l6;
l8 = f242(l0,l1); if (l8 === undefined) break b1374;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"handling","check"); if (l10 === undefined) break b1374;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1375: {
if (l3 === undefined) break b1375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1376: {
return l2;
}
}
function f243(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1377: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1377;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1377;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1378: {
if (l3 === undefined) break b1378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1379: {
return l2;
}
}
function f244(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f245(l0,l1) {
let l3,l2;
b1380: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1381: {
if (l3 === undefined) break b1381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1382: {
return l2;
}
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1383: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1383;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1383;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1383;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1384: {
if (l3 === undefined) break b1384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1385: {
return l2;
}
}
function f246(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1386: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1386;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1386;
l7 = l6;
l8 = f244(l0,l1); if (l8 === undefined) break b1386;
l9 = l8;
l10 = f246(l0,l1); if (l10 === undefined) break b1386;
l11 = l10;
l12 = f93(l0,l1); if (l12 === undefined) break b1386;
l13 = l12;
l14 = f96(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1386;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1387: {
if (l3 === undefined) break b1387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1388: {
return l2;
}
}
function f247(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l2,l3,l4,l5,l6;
b1389: {
l2 = new RegoSet();
}
b1390: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1390;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1390;
if (!(l5 === "unknown")) break b1390;
l6 = new O7("last_done_on");
l2.add(l6);
}
b1391: {
return l2;
}
}
function f248(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1392: {
l3 = undefined;
l4 = f246(l0,l1); if (l4 === undefined) break b1392;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1392;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b1392;
l8 = l7;
l9 = f27(l0,l1,l6,l8); if (l9 === undefined) break b1392;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1393: {
if (l3 === undefined) break b1393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1394: {
return l2;
}
}
function f249(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b1395: {
b1396: {
l3 = undefined;
b1397: {
l4 = f244(l0,l1); if (l4 === undefined) break b1397;
if ((l4 === false)) break b1397;
break b1396;}
l5 = f245(l0,l1); if (l5 === undefined) break b1396;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1396;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1398: {
if (l3 !== undefined) break b1398;
l4 = f244(l0,l1); if (l4 === undefined) break b1398;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1398;
if (!(l5 === "unavailable")) break b1398;
l6 = f245(l0,l1); if (l6 === undefined) break b1398;
l7 = l6;
l8 = f244(l0,l1); if (l8 === undefined) break b1398;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1398;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1399: {
if (l3 !== undefined) break b1399;
b1400: {
l4 = f246(l0,l1); if (l4 === undefined) break b1400;
if ((l4 === false)) break b1400;
break b1399;}
l5 = f245(l0,l1); if (l5 === undefined) break b1399;
l6 = l5;
l7 = f244(l0,l1); if (l7 === undefined) break b1399;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1399;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1401: {
if (l3 !== undefined) break b1401;
b1402: {
l4 = f246(l0,l1); if (l4 === undefined) break b1402;
l5 = H(l4) ? l4.may : undefined; if (l5 === undefined && (l5 = S(l4, "may")) === undefined) break b1402;
if ((l5 === false)) break b1402;
break b1401;}
l6 = f245(l0,l1); if (l6 === undefined) break b1401;
l7 = l6;
l8 = f244(l0,l1); if (l8 === undefined) break b1401;
l9 = l8;
l10 = f246(l0,l1); if (l10 === undefined) break b1401;
l11 = l10;
l12 = new O9("audit_due","audit_missed");
l13 = f98(l0,l1,l7,l9,l11,l12); if (l13 === undefined) break b1401;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1403: {
if (l3 !== undefined) break b1403;
l4 = new RegoSet();
b1404: {
l5 = f247(l0,l1); if (l5 === undefined) break b1404;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1404;
l7 = l6;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l7,l8); if (l9 === undefined) break b1404;
if ((l9 === false)) break b1404;
l4.add("may_act");
}
l10 = l4;
l11 = f248(l0,l1); if (l11 === undefined) break b1403;
l12 = l11;
l13 = f48(l0,l1,l10,l12); if (l13 === undefined) break b1403;
l14 = l13;
l15 = f246(l0,l1); if (l15 === undefined) break b1403;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b1403;
l18 = l17;
l19 = f245(l0,l1); if (l19 === undefined) break b1403;
l20 = l19;
l21 = f244(l0,l1); if (l21 === undefined) break b1403;
l22 = l21;
l23 = f248(l0,l1); if (l23 === undefined) break b1403;
l24 = l23;
l25 = new RegoSet();
b1405: {
l26 = b_internal_member_2("may_act",l10); if (l26 === undefined) break b1405;
if ((l26 === false)) break b1405;
l27 = f246(l0,l1); if (l27 === undefined) break b1405;
l28 = l27;
l29 = f19(l0,l1,"audit_may_be_held",l28); if (l29 === undefined) break b1405;
l30 = l29;
l25.add(l30);
}
l31 = l25;
l32 = f249(l0,l1); if (l32 === undefined) break b1403;
l33 = H(l32) ? l32.last : undefined; if (l33 === undefined && (l33 = S(l32, "last")) === undefined) break b1403;
l34 = l33;
l35 = f249(l0,l1); if (l35 === undefined) break b1403;
l36 = H(l35) ? l35.name : undefined; if (l36 === undefined && (l36 = S(l35, "name")) === undefined) break b1403;
l37 = l36;
l38 = new O26(l18,l24,l31);
l39 = new O17(l34,l37);
l38["values"] = l39;
l40 = f17(l0,l1,l20,l22,l14,l38); if (l40 === undefined) break b1403;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
}
b1406: {
if (l3 === undefined) break b1406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1407: {
return l2;
}
}
function f250(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1408: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1408;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1408;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1409: {
if (l3 === undefined) break b1409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1410: {
return l2;
}
}
function f251(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f252(l0,l1) {
let l3,l2;
b1411: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1412: {
if (l3 === undefined) break b1412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1413: {
return l2;
}
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1414: {
l3 = undefined;
l4 = f251(l0,l1); if (l4 === undefined) break b1414;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1414;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1414;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1415: {
if (l3 === undefined) break b1415;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1416: {
return l2;
}
}
function f253(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l2;
b1417: {
l3 = undefined;
l4 = new O9("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1418: {
if (l3 === undefined) break b1418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1419: {
return l2;
}
}
function f254(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1420: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b1420;
l5 = l4;
l6 = f93(l0,l1); if (l6 === undefined) break b1420;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1420;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1421: {
if (l3 === undefined) break b1421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1422: {
return l2;
}
}
function f255(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1423: {
l3 = undefined;
l4 = f253(l0,l1); if (l4 === undefined) break b1423;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1423;
l6 = l5;
l7 = f255(l0,l1); if (l7 === undefined) break b1423;
l8 = l7;
l9 = f251(l0,l1); if (l9 === undefined) break b1423;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1423;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1423;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1423;
l13 = l12;
l14 = f28(l0,l1,l6,l8,l13); if (l14 === undefined) break b1423;
l15 = l14;
l16 = f253(l0,l1); if (l16 === undefined) break b1423;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1423;
l18 = l17;
l19 = f27(l0,l1,l18,l15); if (l19 === undefined) break b1423;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1424: {
if (l3 === undefined) break b1424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1425: {
return l2;
}
}
function f256(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1426: {
b1427: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1427;
l5 = l4;
l6 = f255(l0,l1); if (l6 === undefined) break b1427;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1427;
if ((l8 === false)) break b1427;
l9 = f253(l0,l1); if (l9 === undefined) break b1427;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1427;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1427;
l13 = l12;
l14 = f27(l0,l1,l11,l13); if (l14 === undefined) break b1427;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1428: {
if (l3 !== undefined) break b1428;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1428;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1428;
l6 = null;
if (!Q(l5, l6)) break b1428;
l7 = f256(l0,l1); if (l7 === undefined) break b1428;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1429: {
if (l3 !== undefined) break b1429;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1429;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1429;
l6 = l5;
l7 = f132(l0,l1,l6); if (l7 === undefined) break b1429;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1429;
l10 = l9;
l11 = f256(l0,l1); if (l11 === undefined) break b1429;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1429;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1429;
if ((l14 === false)) break b1429;
l15 = f256(l0,l1); if (l15 === undefined) break b1429;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1430: {
if (l3 !== undefined) break b1430;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1430;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1430;
l6 = l5;
l7 = f132(l0,l1,l6); if (l7 === undefined) break b1430;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1430;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1430;
l13 = l12;
l14 = f253(l0,l1); if (l14 === undefined) break b1430;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1430;
l16 = l15;
l17 = f27(l0,l1,l16,l13); if (l17 === undefined) break b1430;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1431: {
if (l3 === undefined) break b1431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1432: {
return l2;
}
}
function f257(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1433: {
l3 = undefined;
l4 = f251(l0,l1); if (l4 === undefined) break b1433;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1433;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1433;
l7 = l6;
l8 = f257(l0,l1); if (l8 === undefined) break b1433;
l9 = l8;
l10 = f141(l0,l1,l7,l9); if (l10 === undefined) break b1433;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1434: {
if (l3 === undefined) break b1434;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1435: {
return l2;
}
}
function f258(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function f259(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1436: {
b1437: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1437;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1437;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1437;
if ((l10 === false)) break b1437;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1438: {
if (l4 !== undefined) break b1438;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1438;
l7 = l6;
l8 = f258(l0,l1); if (l8 === undefined) break b1438;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1438;
if ((l10 === false)) break b1438;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1439: {
if (l4 !== undefined) break b1439;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1440: {
if (l4 === undefined) break b1440;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1441: {
return l2;
}
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l2;
b1442: {
b1443: {
l3 = undefined;
b1444: {
l4 = f251(l0,l1); if (l4 === undefined) break b1444;
if ((l4 === false)) break b1444;
break b1443;}
l5 = f252(l0,l1); if (l5 === undefined) break b1443;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1443;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1445: {
if (l3 !== undefined) break b1445;
l4 = f251(l0,l1); if (l4 === undefined) break b1445;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1445;
if (!(l5 === "unavailable")) break b1445;
l6 = f252(l0,l1); if (l6 === undefined) break b1445;
l7 = l6;
l8 = f251(l0,l1); if (l8 === undefined) break b1445;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1445;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1446: {
if (l3 !== undefined) break b1446;
b1447: {
l4 = f253(l0,l1); if (l4 === undefined) break b1447;
if ((l4 === false)) break b1447;
break b1446;}
l5 = f252(l0,l1); if (l5 === undefined) break b1446;
l6 = l5;
l7 = f251(l0,l1); if (l7 === undefined) break b1446;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1446;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1448: {
if (l3 !== undefined) break b1448;
b1449: {
l4 = f253(l0,l1); if (l4 === undefined) break b1449;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1449;
if ((l5 === false)) break b1449;
break b1448;}
l6 = f252(l0,l1); if (l6 === undefined) break b1448;
l7 = l6;
l8 = f251(l0,l1); if (l8 === undefined) break b1448;
l9 = l8;
l10 = f253(l0,l1); if (l10 === undefined) break b1448;
l11 = l10;
l12 = f254(l0,l1); if (l12 === undefined) break b1448;
l13 = l12;
l14 = f98(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b1448;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1450: {
if (l3 !== undefined) break b1450;
b1451: {
l4 = f257(l0,l1); if (l4 === undefined) break b1451;
if ((l4 === false)) break b1451;
break b1450;}
l5 = f253(l0,l1); if (l5 === undefined) break b1450;
l6 = l5;
l7 = f14(l0,l1,l6); if (l7 === undefined) break b1450;
l8 = l7;
l9 = f252(l0,l1); if (l9 === undefined) break b1450;
l10 = l9;
l11 = f251(l0,l1); if (l11 === undefined) break b1450;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f17(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1450;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1452: {
if (l3 !== undefined) break b1452;
l4 = f257(l0,l1); if (l4 === undefined) break b1452;
l5 = l4;
l6 = f259(l0,l1,l5); if (l6 === undefined) break b1452;
l7 = l6;
l8 = l7;
l9 = f253(l0,l1); if (l9 === undefined) break b1452;
l10 = l9;
l11 = f14(l0,l1,l10); if (l11 === undefined) break b1452;
l12 = l11;
l13 = f251(l0,l1); if (l13 === undefined) break b1452;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1452;
l15 = H(l14) ? l14.audit_report : undefined; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1452;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b1452;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1452;
l20 = l19;
l21 = f257(l0,l1); if (l21 === undefined) break b1452;
l22 = l21;
l23 = f255(l0,l1); if (l23 === undefined) break b1452;
l24 = l23;
l25 = f95(l0,l1,l22,l24); if (l25 === undefined) break b1452;
l26 = l25;
l27 = f251(l0,l1); if (l27 === undefined) break b1452;
l28 = l27;
l29 = f253(l0,l1); if (l29 === undefined) break b1452;
l30 = l29;
l31 = f137(l0,l1,l28,l30,l26); if (l31 === undefined) break b1452;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1452;
l34 = l33;
l35 = f252(l0,l1); if (l35 === undefined) break b1452;
l36 = l35;
l37 = f251(l0,l1); if (l37 === undefined) break b1452;
l38 = l37;
l39 = new RegoSet();
b1453: {
l40 = f254(l0,l1); if (l40 === undefined) break b1453;
l41 = D(l40, l8); if (l41 === undefined) break b1453;
if ((l41 === false)) break b1453;
l42 = f253(l0,l1); if (l42 === undefined) break b1453;
l43 = l42;
l44 = f52(l0,l1,l43); if (l44 === undefined) break b1453;
l45 = l44;
{
const k1454 = keysOf(l45), v1454 = valuesOf(l45);
for (let n1454 = 0; n1454 < v1454.length; n1454++) {
l46 = k1454 === null ? n1454 : k1454[n1454];
l47 = v1454[n1454];
b1455: {
l48 = l46;
l49 = l47;
l39.add(l49);
}
}
}
}
l50 = l39;
l51 = new RegoSet();
b1456: {
l52 = f254(l0,l1); if (l52 === undefined) break b1456;
l53 = D(l52, l8); if (l53 === undefined) break b1456;
l54 = l53;
l55 = f253(l0,l1); if (l55 === undefined) break b1456;
l56 = l55;
l57 = f19(l0,l1,l54,l56); if (l57 === undefined) break b1456;
l58 = l57;
l59 = f257(l0,l1); if (l59 === undefined) break b1456;
l60 = H(l59) ? l59.name : undefined; if (l60 === undefined && (l60 = S(l59, "name")) === undefined) break b1456;
l61 = l60;
l62 = new O10(l61);
l63 = b_object_union(l58,l62); if (l63 === undefined) break b1456;
l64 = l63;
l51.add(l64);
}
l65 = l51;
l66 = f258(l0,l1); if (l66 === undefined) break b1452;
l67 = l66;
l68 = f257(l0,l1); if (l68 === undefined) break b1452;
l69 = H(l68) ? l68.name : undefined; if (l69 === undefined && (l69 = S(l68, "name")) === undefined) break b1452;
l70 = l69;
l71 = new O16(l34,l50,l65);
l72 = new O17(l67,l70);
l71["values"] = l72;
l73 = f17(l0,l1,l36,l38,l8,l71); if (l73 === undefined) break b1452;
l74 = l73;
if (l3 === undefined) l3 = l74; else if (!Q(l3, l74)) conflict();
}
b1457: {
if (l3 === undefined) break b1457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1458: {
return l2;
}
}
function f260(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1459: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1459;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1459;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1460: {
if (l3 === undefined) break b1460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1461: {
return l2;
}
}
function f261(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f262(l0,l1) {
let l3,l2;
b1462: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1463: {
if (l3 === undefined) break b1463;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1464: {
return l2;
}
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1465: {
l3 = undefined;
l4 = f261(l0,l1); if (l4 === undefined) break b1465;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1465;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1465;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1465;
if (!(l7 === "ip_address")) break b1465;
l8 = f261(l0,l1); if (l8 === undefined) break b1465;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1465;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1465;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1466: {
if (l3 === undefined) break b1466;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1467: {
return l2;
}
}
function f263(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1468: {
b1469: {
l3 = undefined;
b1470: {
l4 = f261(l0,l1); if (l4 === undefined) break b1470;
if ((l4 === false)) break b1470;
break b1469;}
l5 = f262(l0,l1); if (l5 === undefined) break b1469;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1469;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1471: {
if (l3 !== undefined) break b1471;
l4 = f261(l0,l1); if (l4 === undefined) break b1471;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1471;
if (!(l5 === "unavailable")) break b1471;
l6 = f262(l0,l1); if (l6 === undefined) break b1471;
l7 = l6;
l8 = f261(l0,l1); if (l8 === undefined) break b1471;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1471;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1472: {
if (l3 !== undefined) break b1472;
b1473: {
l4 = f263(l0,l1); if (l4 === undefined) break b1473;
if ((l4 === false)) break b1473;
break b1472;}
l5 = f262(l0,l1); if (l5 === undefined) break b1472;
l6 = l5;
l7 = f261(l0,l1); if (l7 === undefined) break b1472;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1472;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1474: {
if (l3 !== undefined) break b1474;
l4 = f262(l0,l1); if (l4 === undefined) break b1474;
l5 = l4;
l6 = f261(l0,l1); if (l6 === undefined) break b1474;
l7 = l6;
l8 = f263(l0,l1); if (l8 === undefined) break b1474;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1474;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1475: {
if (l3 === undefined) break b1475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1476: {
return l2;
}
}
function f264(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1477: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1477;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1477;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1478: {
if (l3 === undefined) break b1478;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1479: {
return l2;
}
}
function f265(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f266(l0,l1) {
let l3,l2;
b1480: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1481: {
if (l3 === undefined) break b1481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1482: {
return l2;
}
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1483: {
l3 = undefined;
l4 = f265(l0,l1); if (l4 === undefined) break b1483;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1483;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1483;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1484: {
if (l3 === undefined) break b1484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1485: {
return l2;
}
}
function f267(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1486: {
b1487: {
l3 = undefined;
b1488: {
l4 = f265(l0,l1); if (l4 === undefined) break b1488;
if ((l4 === false)) break b1488;
break b1487;}
l5 = f266(l0,l1); if (l5 === undefined) break b1487;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1487;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1489: {
if (l3 !== undefined) break b1489;
l4 = f265(l0,l1); if (l4 === undefined) break b1489;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1489;
if (!(l5 === "unavailable")) break b1489;
l6 = f266(l0,l1); if (l6 === undefined) break b1489;
l7 = l6;
l8 = f265(l0,l1); if (l8 === undefined) break b1489;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1489;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1490: {
if (l3 !== undefined) break b1490;
b1491: {
l4 = f267(l0,l1); if (l4 === undefined) break b1491;
if ((l4 === false)) break b1491;
break b1490;}
l5 = f266(l0,l1); if (l5 === undefined) break b1490;
l6 = l5;
l7 = f265(l0,l1); if (l7 === undefined) break b1490;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1490;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1492: {
if (l3 !== undefined) break b1492;
l4 = f266(l0,l1); if (l4 === undefined) break b1492;
l5 = l4;
l6 = f265(l0,l1); if (l6 === undefined) break b1492;
l7 = l6;
l8 = new RegoSet();
b1493: {
l9 = f267(l0,l1); if (l9 === undefined) break b1493;
l10 = H(l9) ? l9.heads : undefined; if (l10 === undefined && (l10 = S(l9, "heads")) === undefined) break b1493;
{
const k1494 = keysOf(l10), v1494 = valuesOf(l10);
for (let n1494 = 0; n1494 < v1494.length; n1494++) {
l11 = k1494 === null ? n1494 : k1494[n1494];
l12 = v1494[n1494];
b1495: {
l13 = l11;
l14 = l12;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b1495;
l16 = l15;
{
const k1496 = keysOf(l16), v1496 = valuesOf(l16);
for (let n1496 = 0; n1496 < v1496.length; n1496++) {
l17 = k1496 === null ? n1496 : k1496[n1496];
l18 = v1496[n1496];
b1497: {
l19 = l17;
l20 = l18;
l8.add(l20);
}
}
}
}
}
}
}
l21 = l8;
l22 = new RegoSet();
b1498: {
l23 = f267(l0,l1); if (l23 === undefined) break b1498;
l24 = H(l23) ? l23.heads : undefined; if (l24 === undefined && (l24 = S(l23, "heads")) === undefined) break b1498;
{
const k1499 = keysOf(l24), v1499 = valuesOf(l24);
for (let n1499 = 0; n1499 < v1499.length; n1499++) {
l25 = k1499 === null ? n1499 : k1499[n1499];
l26 = v1499[n1499];
b1500: {
l27 = l25;
l28 = l26;
l29 = H(l28) ? l28.code : undefined; if (l29 === undefined && (l29 = S(l28, "code")) === undefined) break b1500;
l30 = l29;
l31 = f19(l0,l1,l30,l28); if (l31 === undefined) break b1500;
l32 = l31;
l22.add(l32);
}
}
}
}
l33 = l22;
l34 = new O40(l21,l33);
l35 = f17(l0,l1,l5,l7,"listed",l34); if (l35 === undefined) break b1492;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1501: {
if (l3 === undefined) break b1501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1502: {
return l2;
}
}
function f268(i, d) {
const k = K.question.get(0);
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.question.set(0, v === undefined ? N : v);
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1503: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1503;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1503;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1504: {
if (l3 === undefined) break b1504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1505: {
return l2;
}
}
function f269(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f270(l0,l1) {
let l3,l2;
b1506: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1507: {
if (l3 === undefined) break b1507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1508: {
return l2;
}
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1509: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1509;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1509;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1509;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1510: {
if (l3 === undefined) break b1510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1511: {
return l2;
}
}
function f271(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1512: {
b1513: {
l3 = undefined;
b1514: {
l4 = f269(l0,l1); if (l4 === undefined) break b1514;
if ((l4 === false)) break b1514;
break b1513;}
l5 = f270(l0,l1); if (l5 === undefined) break b1513;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1513;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1515: {
if (l3 !== undefined) break b1515;
l4 = f269(l0,l1); if (l4 === undefined) break b1515;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1515;
if (!(l5 === "unavailable")) break b1515;
l6 = f270(l0,l1); if (l6 === undefined) break b1515;
l7 = l6;
l8 = f269(l0,l1); if (l8 === undefined) break b1515;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1515;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1516: {
if (l3 !== undefined) break b1516;
b1517: {
l4 = f271(l0,l1); if (l4 === undefined) break b1517;
if ((l4 === false)) break b1517;
break b1516;}
l5 = f270(l0,l1); if (l5 === undefined) break b1516;
l6 = l5;
l7 = f269(l0,l1); if (l7 === undefined) break b1516;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1516;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1518: {
if (l3 !== undefined) break b1518;
l4 = f270(l0,l1); if (l4 === undefined) break b1518;
l5 = l4;
l6 = f269(l0,l1); if (l6 === undefined) break b1518;
l7 = l6;
l8 = f271(l0,l1); if (l8 === undefined) break b1518;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"linkage_application","check"); if (l10 === undefined) break b1518;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1519: {
if (l3 === undefined) break b1519;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1520: {
return l2;
}
}
function f272(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1521: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1521;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1521;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1522: {
if (l3 === undefined) break b1522;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1523: {
return l2;
}
}
function f273(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f274(l0,l1) {
let l3,l2;
b1524: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1525: {
if (l3 === undefined) break b1525;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1526: {
return l2;
}
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1527: {
l3 = undefined;
l4 = f273(l0,l1); if (l4 === undefined) break b1527;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1527;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1527;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1528: {
if (l3 === undefined) break b1528;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1529: {
return l2;
}
}
function f275(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1530: {
b1531: {
l3 = undefined;
b1532: {
l4 = f273(l0,l1); if (l4 === undefined) break b1532;
if ((l4 === false)) break b1532;
break b1531;}
l5 = f274(l0,l1); if (l5 === undefined) break b1531;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1531;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1533: {
if (l3 !== undefined) break b1533;
l4 = f273(l0,l1); if (l4 === undefined) break b1533;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1533;
if (!(l5 === "unavailable")) break b1533;
l6 = f274(l0,l1); if (l6 === undefined) break b1533;
l7 = l6;
l8 = f273(l0,l1); if (l8 === undefined) break b1533;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1533;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1534: {
if (l3 !== undefined) break b1534;
b1535: {
l4 = f275(l0,l1); if (l4 === undefined) break b1535;
if ((l4 === false)) break b1535;
break b1534;}
l5 = f274(l0,l1); if (l5 === undefined) break b1534;
l6 = l5;
l7 = f273(l0,l1); if (l7 === undefined) break b1534;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1534;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1536: {
if (l3 !== undefined) break b1536;
l4 = f274(l0,l1); if (l4 === undefined) break b1536;
l5 = l4;
l6 = f273(l0,l1); if (l6 === undefined) break b1536;
l7 = l6;
l8 = f275(l0,l1); if (l8 === undefined) break b1536;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1536;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1537: {
if (l3 === undefined) break b1537;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1538: {
return l2;
}
}
function f276(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1539: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1539;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1539;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1540: {
if (l3 === undefined) break b1540;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1541: {
return l2;
}
}
function f277(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f278(l0,l1) {
let l3,l2;
b1542: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1543: {
if (l3 === undefined) break b1543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1544: {
return l2;
}
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1545: {
l3 = undefined;
l4 = f277(l0,l1); if (l4 === undefined) break b1545;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1545;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1545;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1546: {
if (l3 === undefined) break b1546;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1547: {
return l2;
}
}
function f279(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1548: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1548;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1548;
l6 = l5;
l7 = f279(l0,l1); if (l7 === undefined) break b1548;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1548;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1548;
if ((l10 === false)) break b1548;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1549: {
if (l3 === undefined) break b1549;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1550: {
return l2;
}
}
function f280(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1551: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1551;
if ((l4 === false)) break b1551;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1551;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1551;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1551;
if (!(l7 === true)) break b1551;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1551;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1551;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1551;
if (!(l10 === true)) break b1551;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1552: {
if (l3 === undefined) break b1552;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1553: {
return l2;
}
}
function f281(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1554: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1554;
if ((l4 === false)) break b1554;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1554;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1554;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1554;
l8 = l7;
l9 = f279(l0,l1); if (l9 === undefined) break b1554;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1554;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1554;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1554;
if ((l13 === false)) break b1554;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1555: {
if (l3 === undefined) break b1555;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1556: {
return l2;
}
}
function f282(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function f283(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b1557: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1557;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1557;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1557;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1557;
l15 = l14;
if (!(l15 === "z")) break b1557;
l16 = b_count(l5); if (l16 === undefined) break b1557;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1557;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1557;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1558: {
if (l4 === undefined) break b1558;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1559: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1559;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1559;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1559;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1559;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1559;
if ((l16 === false)) break b1559;
l17 = b_count(l5); if (l17 === undefined) break b1559;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1559;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1559;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1560: {
if (l4 === undefined) break b1560;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1561: {
return l2;
}
}
function f284(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1562: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1562;
l9 = l8;
if (!(l9 === ".")) break b1562;
l10 = f283(l0,l1,l5); if (l10 === undefined) break b1562;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1562;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1562;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1562;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1562;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1563: {
if (l4 === undefined) break b1563;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1564: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1564;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1564;
if ((l10 === false)) break b1564;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1565: {
if (l4 === undefined) break b1565;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1566: {
return l2;
}
}
function f285(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1567: {
l4 = undefined;
l5 = l3;
l6 = f284(l0,l1,l5); if (l6 === undefined) break b1567;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1567;
if ((l8 === false)) break b1567;
l9 = f284(l0,l1,l5); if (l9 === undefined) break b1567;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1567;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1567;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1568: {
if (l4 === undefined) break b1568;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1569: {
l4 = undefined;
l5 = l3;
l6 = f284(l0,l1,l5); if (l6 === undefined) break b1569;
l7 = l6;
if (!(l7 === "")) break b1569;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1570: {
if (l4 === undefined) break b1570;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1571: {
return l2;
}
}
function f286(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1572: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1572;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1572;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1572;
l12 = D(l11, l9); if (l12 === undefined) break b1572;
b1573: {
b1574: {
break b1573;
}
break b1572;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1572;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1572;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1572;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1572;
l24 = D(l23, l15); if (l24 === undefined) break b1572;
b1575: {
b1576: {
break b1575;
}
break b1572;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1572;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1572;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1572;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1572;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1572;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1572;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1572;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1572;
l53 = l52;
l54 = f285(l0,l1,l5); if (l54 === undefined) break b1572;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1572;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1572;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1572;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1572;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1572;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1572;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1572;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1572;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1572;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1577: {
if (l4 === undefined) break b1577;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1578: {
return l2;
}
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1579: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1579;
l5 = l4;
l6 = f286(l0,l1,l5); if (l6 === undefined) break b1579;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1580: {
if (l3 === undefined) break b1580;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1581: {
return l2;
}
}
function f287(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1582: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1582;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1582;
l6 = l5;
l7 = f286(l0,l1,l6); if (l7 === undefined) break b1582;
l8 = l7;
l9 = l8;
l10 = f287(l0,l1); if (l10 === undefined) break b1582;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1582;
if ((l12 === false)) break b1582;
l13 = f287(l0,l1); if (l13 === undefined) break b1582;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1582;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1583: {
if (l3 === undefined) break b1583;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1584: {
return l2;
}
}
function f288(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1585: {
l2 = new RegoSet();
}
b1586: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1586;
if ((l4 === false)) break b1586;
b1587: {
l5 = f282(l0,l1); if (l5 === undefined) break b1587;
if ((l5 === false)) break b1587;
break b1586;}
l6 = f279(l0,l1); if (l6 === undefined) break b1586;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1586;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1586;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1586;
l12 = l11;
l13 = f288(l0,l1); if (l13 === undefined) break b1586;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1586;
if ((l15 === false)) break b1586;
l16 = f279(l0,l1); if (l16 === undefined) break b1586;
l17 = l16;
l18 = f19(l0,l1,"locked_out",l17); if (l18 === undefined) break b1586;
l19 = l18;
l2.add(l19);
}
b1588: {
return l2;
}
}
function f289(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1589: {
l2 = new RegoSet();
}
b1590: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1590;
if ((l4 === false)) break b1590;
b1591: {
l5 = f282(l0,l1); if (l5 === undefined) break b1591;
if ((l5 === false)) break b1591;
break b1590;}
b1592: {
l6 = f288(l0,l1); if (l6 === undefined) break b1592;
if ((l6 === false)) break b1592;
break b1590;}
l7 = new O7("last_failure_at");
l2.add(l7);
}
b1593: {
return l2;
}
}
function f290(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1594: {
b1595: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1595;
if ((l4 === false)) break b1595;
l5 = f279(l0,l1); if (l5 === undefined) break b1595;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1595;
l7 = l6;
l8 = f14(l0,l1,l7); if (l8 === undefined) break b1595;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1596: {
if (l3 !== undefined) break b1596;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1597: {
if (l3 === undefined) break b1597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1598: {
return l2;
}
}
function f291(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function f292(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1599: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1599;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1599;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1599;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1599;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1599;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1599;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1600: {
if (l4 === undefined) break b1600;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1601: {
return l2;
}
}
function f293(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1602: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1602;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1602;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1602;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1602;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1602;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1603: {
if (l5 === undefined) break b1603;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1604: {
return l2;
}
}
function f294(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1605: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1605;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1605;
l8 = D(l7, l5); if (l8 === undefined) break b1605;
b1606: {
b1607: {
break b1606;
}
break b1605;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1608: {
if (l4 === undefined) break b1608;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1609: {
return l2;
}
}
function f295(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1610: {
l4 = undefined;
l5 = l3;
l6 = f284(l0,l1,l5); if (l6 === undefined) break b1610;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1610;
if ((l8 === false)) break b1610;
l9 = f284(l0,l1,l5); if (l9 === undefined) break b1610;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1610;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1611: {
if (l4 === undefined) break b1611;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1612: {
l4 = undefined;
l5 = l3;
l6 = f284(l0,l1,l5); if (l6 === undefined) break b1612;
l7 = l6;
if (!(l7 === "")) break b1612;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1613: {
if (l4 === undefined) break b1613;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1614: {
return l2;
}
}
function f296(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1615: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f292(l0,l1,l6); if (l8 === undefined) break b1615;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1615;
l11 = l10;
l12 = l11;
l13 = f293(l0,l1,l6,l12); if (l13 === undefined) break b1615;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1615;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1615;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1615;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1615;
l24 = l23;
l25 = f294(l0,l1,l24); if (l25 === undefined) break b1615;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1615;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1615;
l32 = l31;
l33 = f294(l0,l1,l32); if (l33 === undefined) break b1615;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1615;
l38 = l37;
l39 = f295(l0,l1,l6); if (l39 === undefined) break b1615;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1615;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1616: {
if (l5 === undefined) break b1616;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1617: {
return l2;
}
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1618: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1618;
if ((l4 === false)) break b1618;
l5 = f288(l0,l1); if (l5 === undefined) break b1618;
if ((l5 === false)) break b1618;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1618;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1618;
l8 = l7;
l9 = f279(l0,l1); if (l9 === undefined) break b1618;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1618;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1618;
l12 = l11;
l13 = f296(l0,l1,l8,l12); if (l13 === undefined) break b1618;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1619: {
if (l3 === undefined) break b1619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1620: {
return l2;
}
}
function f297(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1621: {
b1622: {
l3 = undefined;
b1623: {
l4 = f277(l0,l1); if (l4 === undefined) break b1623;
if ((l4 === false)) break b1623;
break b1622;}
l5 = f278(l0,l1); if (l5 === undefined) break b1622;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1622;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1624: {
if (l3 !== undefined) break b1624;
l4 = f277(l0,l1); if (l4 === undefined) break b1624;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1624;
if (!(l5 === "unavailable")) break b1624;
l6 = f278(l0,l1); if (l6 === undefined) break b1624;
l7 = l6;
l8 = f277(l0,l1); if (l8 === undefined) break b1624;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1624;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1625: {
if (l3 !== undefined) break b1625;
b1626: {
l4 = f279(l0,l1); if (l4 === undefined) break b1626;
if ((l4 === false)) break b1626;
break b1625;}
l5 = f278(l0,l1); if (l5 === undefined) break b1625;
l6 = l5;
l7 = f277(l0,l1); if (l7 === undefined) break b1625;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1625;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1627: {
if (l3 !== undefined) break b1627;
l4 = f289(l0,l1); if (l4 === undefined) break b1627;
l5 = l4;
l6 = f290(l0,l1); if (l6 === undefined) break b1627;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b1627;
l9 = l8;
l10 = f279(l0,l1); if (l10 === undefined) break b1627;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1627;
l13 = l12;
l14 = f291(l0,l1); if (l14 === undefined) break b1627;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1627;
l17 = l16;
l18 = f279(l0,l1); if (l18 === undefined) break b1627;
l19 = l18;
l20 = f61(l0,l1,l19); if (l20 === undefined) break b1627;
l21 = l20;
l22 = f278(l0,l1); if (l22 === undefined) break b1627;
l23 = l22;
l24 = f277(l0,l1); if (l24 === undefined) break b1627;
l25 = l24;
l26 = f290(l0,l1); if (l26 === undefined) break b1627;
l27 = l26;
l28 = f289(l0,l1); if (l28 === undefined) break b1627;
l29 = l28;
l30 = new Bare();
b1628: {
l31 = f297(l0,l1); if (l31 === undefined) break b1628;
l30["locked_until"] = l31;
}
b1629: {
b1630: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b1630;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b1630;
l35 = D(l34, "values"); if (l35 === undefined) break b1630;
l32 = merge(l35, l30);
break b1629;
}
l32 = l30;
}
l36 = l32;
l37 = new O41(l17,l27,l29,l36,l21);
l38 = f17(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1627;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b1631: {
if (l3 === undefined) break b1631;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1632: {
return l2;
}
}
function f298(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1633: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1633;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1633;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1634: {
if (l3 === undefined) break b1634;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1635: {
return l2;
}
}
function f299(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f300(l0,l1) {
let l3,l2;
b1636: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1637: {
if (l3 === undefined) break b1637;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1638: {
return l2;
}
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1639: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1639;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1639;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1639;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1640: {
if (l3 === undefined) break b1640;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1641: {
return l2;
}
}
function f301(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1642: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1642;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1642;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1642;
if ((l7 === false)) break b1642;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1642;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b1642;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1643: {
if (l3 === undefined) break b1643;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1644: {
return l2;
}
}
function f302(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1645: {
l3 = undefined;
l4 = f302(l0,l1); if (l4 === undefined) break b1645;
l5 = l4;
l6 = f301(l0,l1); if (l6 === undefined) break b1645;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1645;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1645;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1645;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1646: {
if (l3 === undefined) break b1646;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1647: {
return l2;
}
}
function f303(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1648: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1648;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b1648;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1649: {
if (l3 === undefined) break b1649;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1650: {
return l2;
}
}
function f304(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1651: {
l2 = new RegoSet();
}
b1652: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1652;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1652;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1652;
if ((l8 === false)) break b1652;
l2.add("max_age");
}
b1653: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1653;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1653;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1653;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1653;
if ((l8 === false)) break b1653;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1653;
l10 = D(l9, "length"); if (l10 === undefined) break b1653;
l11 = l10;
l12 = f301(l0,l1); if (l12 === undefined) break b1653;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1653;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1653;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1653;
if ((l16 === false)) break b1653;
l2.add("min_length");
}
b1654: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1654;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b1654;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1654;
{
const k1655 = keysOf(l6), v1655 = valuesOf(l6);
for (let n1655 = 0; n1655 < v1655.length; n1655++) {
l7 = k1655 === null ? n1655 : k1655[n1655];
l8 = v1655[n1655];
b1656: {
l9 = l7;
l10 = l8;
l11 = f304(l0,l1); if (l11 === undefined) break b1656;
l12 = l11;
b1657: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1657;
if ((l13 === false)) break b1657;
break b1656;}
l2.add("classes");
}
}
}
}
b1658: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1658;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b1658;
if ((l5 === false)) break b1658;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1658;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b1658;
if (!(l7 === true)) break b1658;
l2.add("default_changed");
}
b1659: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1659;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1659;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1659;
if ((l7 === false)) break b1659;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1659;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b1659;
l10 = l9;
l11 = f301(l0,l1); if (l11 === undefined) break b1659;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b1659;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b1659;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b1659;
if ((l15 === false)) break b1659;
l2.add("history");
}
b1660: {
return l2;
}
}
function f305(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l3,l4,l2;
b1661: {
l3 = undefined;
l4 = new O42("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1662: {
if (l3 === undefined) break b1662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1663: {
return l2;
}
}
function f306(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1664: {
l3 = undefined;
l4 = new RegoSet();
b1665: {
l5 = f305(l0,l1); if (l5 === undefined) break b1665;
{
const k1666 = keysOf(l5), v1666 = valuesOf(l5);
for (let n1666 = 0; n1666 < v1666.length; n1666++) {
l6 = k1666 === null ? n1666 : k1666[n1666];
l7 = v1666[n1666];
b1667: {
l8 = l6;
l9 = l7;
l10 = f306(l0,l1); if (l10 === undefined) break b1667;
l11 = D(l10, l9); if (l11 === undefined) break b1667;
l12 = l11;
l13 = f301(l0,l1); if (l13 === undefined) break b1667;
l14 = D(l13, l9); if (l14 === undefined) break b1667;
l15 = l14;
l16 = f19(l0,l1,l12,l15); if (l16 === undefined) break b1667;
l17 = l16;
l4.add(l17);
}
}
}
}
l18 = l4;
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
function f307(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1670: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1670;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1670;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1670;
if ((l7 === false)) break b1670;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1671: {
if (l3 === undefined) break b1671;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1672: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1672;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1672;
l6 = null;
if (!Q(l5, l6)) break b1672;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1673: {
if (l3 === undefined) break b1673;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1674: {
return l2;
}
}
function f308(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1675: {
l2 = new RegoSet();
}
b1676: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1676;
{
const k1677 = keysOf(l4), v1677 = valuesOf(l4);
for (let n1677 = 0; n1677 < v1677.length; n1677++) {
l5 = k1677 === null ? n1677 : k1677[n1677];
l6 = v1677[n1677];
b1678: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b1678;
if (!(l9 === "unset")) break b1678;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b1678;
l12 = l11;
l13 = new O13(l12);
l2.add(l13);
}
}
}
}
b1679: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1679;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1679;
if ((l5 === false)) break b1679;
b1680: {
l6 = f302(l0,l1); if (l6 === undefined) break b1680;
if ((l6 === false)) break b1680;
break b1679;}
l7 = new O7("changed_on");
l2.add(l7);
}
b1681: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1681;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1681;
if ((l5 === false)) break b1681;
b1682: {
l6 = f308(l0,l1); if (l6 === undefined) break b1682;
if ((l6 === false)) break b1682;
break b1681;}
l7 = new O7("same_as_previous");
l2.add(l7);
}
b1683: {
return l2;
}
}
function f309(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1684: {
b1685: {
l3 = undefined;
l4 = f305(l0,l1); if (l4 === undefined) break b1685;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1685;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1685;
if ((l9 === false)) break b1685;
l10 = f305(l0,l1); if (l10 === undefined) break b1685;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1686: {
if (l3 !== undefined) break b1686;
l4 = new RegoSet();
b1687: {
l5 = f301(l0,l1); if (l5 === undefined) break b1687;
{
const k1688 = keysOf(l5), v1688 = valuesOf(l5);
for (let n1688 = 0; n1688 < v1688.length; n1688++) {
l6 = k1688 === null ? n1688 : k1688[n1688];
l7 = v1688[n1688];
b1689: {
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
b1690: {
if (l3 === undefined) break b1690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1691: {
return l2;
}
}
function f310(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1692: {
l3 = undefined;
l4 = f302(l0,l1); if (l4 === undefined) break b1692;
l5 = l4;
l6 = f301(l0,l1); if (l6 === undefined) break b1692;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1692;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1692;
l9 = l8;
l10 = f35(l0,l1,l5,l9); if (l10 === undefined) break b1692;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1693: {
if (l3 === undefined) break b1693;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1694: {
return l2;
}
}
function f311(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1695: {
b1696: {
l3 = undefined;
b1697: {
l4 = f299(l0,l1); if (l4 === undefined) break b1697;
if ((l4 === false)) break b1697;
break b1696;}
l5 = f300(l0,l1); if (l5 === undefined) break b1696;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1696;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1698: {
if (l3 !== undefined) break b1698;
l4 = f299(l0,l1); if (l4 === undefined) break b1698;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1698;
if (!(l5 === "unavailable")) break b1698;
l6 = f300(l0,l1); if (l6 === undefined) break b1698;
l7 = l6;
l8 = f299(l0,l1); if (l8 === undefined) break b1698;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1698;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1699: {
if (l3 !== undefined) break b1699;
b1700: {
l4 = f301(l0,l1); if (l4 === undefined) break b1700;
if ((l4 === false)) break b1700;
break b1699;}
l5 = f300(l0,l1); if (l5 === undefined) break b1699;
l6 = l5;
l7 = f299(l0,l1); if (l7 === undefined) break b1699;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1699;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1701: {
if (l3 !== undefined) break b1701;
l4 = f307(l0,l1); if (l4 === undefined) break b1701;
l5 = l4;
l6 = f309(l0,l1); if (l6 === undefined) break b1701;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b1701;
l9 = l8;
l10 = f300(l0,l1); if (l10 === undefined) break b1701;
l11 = l10;
l12 = f299(l0,l1); if (l12 === undefined) break b1701;
l13 = l12;
l14 = new RegoSet();
b1702: {
l15 = f310(l0,l1); if (l15 === undefined) break b1702;
{
const k1703 = keysOf(l15), v1703 = valuesOf(l15);
for (let n1703 = 0; n1703 < v1703.length; n1703++) {
l16 = k1703 === null ? n1703 : k1703[n1703];
l17 = v1703[n1703];
b1704: {
l18 = l16;
l19 = l17;
l20 = f301(l0,l1); if (l20 === undefined) break b1704;
l21 = D(l20, l19); if (l21 === undefined) break b1704;
l22 = l21;
l23 = f14(l0,l1,l22); if (l23 === undefined) break b1704;
l24 = l23;
{
const k1705 = keysOf(l24), v1705 = valuesOf(l24);
for (let n1705 = 0; n1705 < v1705.length; n1705++) {
l25 = k1705 === null ? n1705 : k1705[n1705];
l26 = v1705[n1705];
b1706: {
l27 = l25;
l28 = l26;
l14.add(l28);
}
}
}
}
}
}
}
l29 = l14;
l30 = f309(l0,l1); if (l30 === undefined) break b1701;
l31 = l30;
l32 = new RegoSet();
b1707: {
l33 = f305(l0,l1); if (l33 === undefined) break b1707;
{
const k1708 = keysOf(l33), v1708 = valuesOf(l33);
for (let n1708 = 0; n1708 < v1708.length; n1708++) {
l34 = k1708 === null ? n1708 : k1708[n1708];
l35 = v1708[n1708];
b1709: {
l36 = l34;
l37 = l35;
l38 = f301(l0,l1); if (l38 === undefined) break b1709;
l39 = D(l38, l37); if (l39 === undefined) break b1709;
l40 = l39;
l41 = f19(l0,l1,"change_password",l40); if (l41 === undefined) break b1709;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f307(l0,l1); if (l44 === undefined) break b1701;
l45 = l44;
l46 = new Bare();
b1710: {
l47 = f303(l0,l1); if (l47 === undefined) break b1710;
l46["expires_on"] = l47;
}
b1711: {
l48 = f311(l0,l1); if (l48 === undefined) break b1711;
l46["may_change_from"] = l48;
}
b1712: {
b1713: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1713;
l51 = H(l50) ? l50.password_compliance : undefined; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1713;
l52 = D(l51, "values"); if (l52 === undefined) break b1713;
l49 = merge(l52, l46);
break b1712;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1714: {
l55 = f310(l0,l1); if (l55 === undefined) break b1714;
{
const k1715 = keysOf(l55), v1715 = valuesOf(l55);
for (let n1715 = 0; n1715 < v1715.length; n1715++) {
l56 = k1715 === null ? n1715 : k1715[n1715];
l57 = v1715[n1715];
b1716: {
l58 = l56;
l59 = l57;
l60 = f301(l0,l1); if (l60 === undefined) break b1716;
l61 = D(l60, l59); if (l61 === undefined) break b1716;
l62 = l61;
l63 = f61(l0,l1,l62); if (l63 === undefined) break b1716;
l64 = l63;
{
const k1717 = keysOf(l64), v1717 = valuesOf(l64);
for (let n1717 = 0; n1717 < v1717.length; n1717++) {
l65 = k1717 === null ? n1717 : k1717[n1717];
l66 = v1717[n1717];
b1718: {
l67 = l65;
l68 = l66;
l54.add(l68);
}
}
}
}
}
}
}
l69 = l54;
l70 = new O12(l29,l31,l43,l45,l53,l69);
l71 = f17(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1701;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
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
function f312(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1721: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1721;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1721;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1722: {
if (l3 === undefined) break b1722;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1723: {
return l2;
}
}
function f313(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f314(l0,l1) {
let l3,l2;
b1724: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1725: {
if (l3 === undefined) break b1725;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1726: {
return l2;
}
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1727: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1727;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1727;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1727;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1728: {
if (l3 === undefined) break b1728;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1729: {
return l2;
}
}
function f315(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1730: {
b1731: {
l3 = undefined;
b1732: {
l4 = f313(l0,l1); if (l4 === undefined) break b1732;
if ((l4 === false)) break b1732;
break b1731;}
l5 = f314(l0,l1); if (l5 === undefined) break b1731;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1731;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1733: {
if (l3 !== undefined) break b1733;
l4 = f313(l0,l1); if (l4 === undefined) break b1733;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1733;
if (!(l5 === "unavailable")) break b1733;
l6 = f314(l0,l1); if (l6 === undefined) break b1733;
l7 = l6;
l8 = f313(l0,l1); if (l8 === undefined) break b1733;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1733;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1734: {
if (l3 !== undefined) break b1734;
b1735: {
l4 = f315(l0,l1); if (l4 === undefined) break b1735;
if ((l4 === false)) break b1735;
break b1734;}
l5 = f314(l0,l1); if (l5 === undefined) break b1734;
l6 = l5;
l7 = f313(l0,l1); if (l7 === undefined) break b1734;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1734;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1736: {
if (l3 !== undefined) break b1736;
l4 = f314(l0,l1); if (l4 === undefined) break b1736;
l5 = l4;
l6 = f313(l0,l1); if (l6 === undefined) break b1736;
l7 = l6;
l8 = f315(l0,l1); if (l8 === undefined) break b1736;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"personnel_register","check"); if (l10 === undefined) break b1736;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1737: {
if (l3 === undefined) break b1737;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1738: {
return l2;
}
}
function f316(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1739: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1739;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1739;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1740: {
if (l3 === undefined) break b1740;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1741: {
return l2;
}
}
function f317(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f318(l0,l1) {
let l3,l2;
b1742: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1743: {
if (l3 === undefined) break b1743;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1744: {
return l2;
}
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1745: {
l3 = undefined;
l4 = f317(l0,l1); if (l4 === undefined) break b1745;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1745;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1745;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1746: {
if (l3 === undefined) break b1746;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1747: {
return l2;
}
}
function f319(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1748: {
b1749: {
l3 = undefined;
b1750: {
l4 = f317(l0,l1); if (l4 === undefined) break b1750;
if ((l4 === false)) break b1750;
break b1749;}
l5 = f318(l0,l1); if (l5 === undefined) break b1749;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1749;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1751: {
if (l3 !== undefined) break b1751;
l4 = f317(l0,l1); if (l4 === undefined) break b1751;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1751;
if (!(l5 === "unavailable")) break b1751;
l6 = f318(l0,l1); if (l6 === undefined) break b1751;
l7 = l6;
l8 = f317(l0,l1); if (l8 === undefined) break b1751;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1751;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1752: {
if (l3 !== undefined) break b1752;
b1753: {
l4 = f319(l0,l1); if (l4 === undefined) break b1753;
if ((l4 === false)) break b1753;
break b1752;}
l5 = f318(l0,l1); if (l5 === undefined) break b1752;
l6 = l5;
l7 = f317(l0,l1); if (l7 === undefined) break b1752;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1752;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1754: {
if (l3 !== undefined) break b1754;
l4 = f318(l0,l1); if (l4 === undefined) break b1754;
l5 = l4;
l6 = f317(l0,l1); if (l6 === undefined) break b1754;
l7 = l6;
l8 = f319(l0,l1); if (l8 === undefined) break b1754;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"processing","check"); if (l10 === undefined) break b1754;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1755: {
if (l3 === undefined) break b1755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1756: {
return l2;
}
}
function f320(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1757: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1757;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1757;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1758: {
if (l3 === undefined) break b1758;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1759: {
return l2;
}
}
function f321(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f322(l0,l1) {
let l3,l2;
b1760: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1761: {
if (l3 === undefined) break b1761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1762: {
return l2;
}
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1763: {
l3 = undefined;
l4 = f321(l0,l1); if (l4 === undefined) break b1763;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1763;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1763;
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
function f323(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1766: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1766;
l5 = H(l4) ? l4.legal_basis : undefined; if (l5 === undefined && (l5 = S(l4, "legal_basis")) === undefined) break b1766;
l6 = l5;
l7 = f323(l0,l1); if (l7 === undefined) break b1766;
l8 = H(l7) ? l7.legal_bases : undefined; if (l8 === undefined && (l8 = S(l7, "legal_bases")) === undefined) break b1766;
l9 = D(l8, l6); if (l9 === undefined) break b1766;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1767: {
if (l3 === undefined) break b1767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1768: {
return l2;
}
}
function f324(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function f325(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1769: {
b1770: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.outcome : undefined; if (l6 === undefined && (l6 = S(l5, "outcome")) === undefined) break b1770;
if (!(l6 === "permit")) break b1770;
l7 = f324(l0,l1); if (l7 === undefined) break b1770;
l8 = l7;
l9 = f19(l0,l1,"legal_basis_listed",l8); if (l9 === undefined) break b1770;
l10 = l9;
l11 = new Bare();
l12 = [l10];
l11["reasons"] = l12;
l13 = b_object_union(l5,l11); if (l13 === undefined) break b1770;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1771: {
if (l4 !== undefined) break b1771;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1772: {
if (l4 === undefined) break b1772;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1773: {
return l2;
}
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1774: {
b1775: {
l3 = undefined;
b1776: {
l4 = f321(l0,l1); if (l4 === undefined) break b1776;
if ((l4 === false)) break b1776;
break b1775;}
l5 = f322(l0,l1); if (l5 === undefined) break b1775;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1775;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1777: {
if (l3 !== undefined) break b1777;
l4 = f321(l0,l1); if (l4 === undefined) break b1777;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1777;
if (!(l5 === "unavailable")) break b1777;
l6 = f322(l0,l1); if (l6 === undefined) break b1777;
l7 = l6;
l8 = f321(l0,l1); if (l8 === undefined) break b1777;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1777;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1778: {
if (l3 !== undefined) break b1778;
b1779: {
l4 = f323(l0,l1); if (l4 === undefined) break b1779;
if ((l4 === false)) break b1779;
break b1778;}
l5 = f322(l0,l1); if (l5 === undefined) break b1778;
l6 = l5;
l7 = f321(l0,l1); if (l7 === undefined) break b1778;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1778;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1780: {
if (l3 !== undefined) break b1780;
l4 = f322(l0,l1); if (l4 === undefined) break b1780;
l5 = l4;
l6 = f321(l0,l1); if (l6 === undefined) break b1780;
l7 = l6;
l8 = f323(l0,l1); if (l8 === undefined) break b1780;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"purpose","permission"); if (l10 === undefined) break b1780;
l11 = l10;
l12 = f325(l0,l1,l11); if (l12 === undefined) break b1780;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1781: {
if (l3 === undefined) break b1781;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1782: {
return l2;
}
}
function f326(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1783: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1783;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1783;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1784: {
if (l3 === undefined) break b1784;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1785: {
return l2;
}
}
function f327(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f328(l0,l1) {
let l3,l2;
b1786: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1787: {
if (l3 === undefined) break b1787;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1788: {
return l2;
}
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1789: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1789;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1789;
l6 = l5;
l7 = f327(l0,l1); if (l7 === undefined) break b1789;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1789;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1789;
l10 = D(l9, l6); if (l10 === undefined) break b1789;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1790: {
if (l3 === undefined) break b1790;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1791: {
return l2;
}
}
function f329(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1792: {
l2 = new RegoSet();
}
b1793: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1793;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1793;
{
const k1794 = keysOf(l5), v1794 = valuesOf(l5);
for (let n1794 = 0; n1794 < v1794.length; n1794++) {
l6 = k1794 === null ? n1794 : k1794[n1794];
l7 = v1794[n1794];
b1795: {
l8 = l6;
l9 = l7;
l10 = f73(l0,l1,l9); if (l10 === undefined) break b1795;
if ((l10 === false)) break b1795;
l2.add(l8);
}
}
}
}
b1796: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1796;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1796;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1796;
if (!(l6 === true)) break b1796;
l2.add("stamped");
}
b1797: {
return l2;
}
}
function f330(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1798: {
l2 = new RegoSet();
}
b1799: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1799;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1799;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1799;
if ((l7 === false)) break b1799;
l8 = f329(l0,l1); if (l8 === undefined) break b1799;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1799;
{
const k1800 = keysOf(l9), v1800 = valuesOf(l9);
for (let n1800 = 0; n1800 < v1800.length; n1800++) {
l10 = k1800 === null ? n1800 : k1800[n1800];
l11 = v1800[n1800];
b1801: {
l12 = l10;
l13 = l11;
l14 = f330(l0,l1); if (l14 === undefined) break b1801;
l15 = l14;
b1802: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1802;
if ((l16 === false)) break b1802;
break b1801;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1801;
l19 = l18;
l20 = f329(l0,l1); if (l20 === undefined) break b1801;
l21 = l20;
l22 = f19(l0,l1,l19,l21); if (l22 === undefined) break b1801;
l23 = l22;
l2.add(l23);
}
}
}
}
b1803: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1803;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1803;
if ((l5 === false)) break b1803;
l6 = new RegoSet();
b1804: {
l7 = f329(l0,l1); if (l7 === undefined) break b1804;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1804;
{
const k1805 = keysOf(l8), v1805 = valuesOf(l8);
for (let n1805 = 0; n1805 < v1805.length; n1805++) {
l9 = k1805 === null ? n1805 : k1805[n1805];
l10 = v1805[n1805];
b1806: {
l11 = l9;
l12 = l10;
l13 = f330(l0,l1); if (l13 === undefined) break b1806;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1806;
if ((l15 === false)) break b1806;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1803;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1803;
l20 = f329(l0,l1); if (l20 === undefined) break b1803;
l21 = l20;
l22 = f19(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1803;
l23 = l22;
l2.add(l23);
}
b1807: {
return l2;
}
}
function f331(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1808: {
l2 = new RegoSet();
}
b1809: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1809;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1809;
if (!(l5 === "unset")) break b1809;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1809;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1809;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1809;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b1810: {
return l2;
}
}
function f332(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1811: {
b1812: {
l3 = undefined;
b1813: {
l4 = f327(l0,l1); if (l4 === undefined) break b1813;
if ((l4 === false)) break b1813;
break b1812;}
l5 = f328(l0,l1); if (l5 === undefined) break b1812;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b1812;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1814: {
if (l3 !== undefined) break b1814;
l4 = f327(l0,l1); if (l4 === undefined) break b1814;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b1814;
if (!(l5 === "unavailable")) break b1814;
l6 = f328(l0,l1); if (l6 === undefined) break b1814;
l7 = l6;
l8 = f327(l0,l1); if (l8 === undefined) break b1814;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b1814;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1815: {
if (l3 !== undefined) break b1815;
b1816: {
l4 = f329(l0,l1); if (l4 === undefined) break b1816;
if ((l4 === false)) break b1816;
break b1815;}
l5 = f328(l0,l1); if (l5 === undefined) break b1815;
l6 = l5;
l7 = f327(l0,l1); if (l7 === undefined) break b1815;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b1815;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1817: {
if (l3 !== undefined) break b1817;
l4 = f331(l0,l1); if (l4 === undefined) break b1817;
l5 = l4;
l6 = f332(l0,l1); if (l6 === undefined) break b1817;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b1817;
l9 = l8;
l10 = f329(l0,l1); if (l10 === undefined) break b1817;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b1817;
l13 = l12;
l14 = f329(l0,l1); if (l14 === undefined) break b1817;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b1817;
l17 = l16;
l18 = f328(l0,l1); if (l18 === undefined) break b1817;
l19 = l18;
l20 = f327(l0,l1); if (l20 === undefined) break b1817;
l21 = l20;
l22 = f332(l0,l1); if (l22 === undefined) break b1817;
l23 = l22;
l24 = new RegoSet();
b1818: {
l25 = f331(l0,l1); if (l25 === undefined) break b1818;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1818;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1818;
if ((l30 === false)) break b1818;
l31 = f329(l0,l1); if (l31 === undefined) break b1818;
l32 = l31;
l33 = f19(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1818;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f331(l0,l1); if (l36 === undefined) break b1817;
l37 = l36;
l38 = new O14(l13,l23,l35,l37,l17);
l39 = f17(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1817;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1819: {
if (l3 === undefined) break b1819;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1820: {
return l2;
}
}
function f333(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1821: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1821;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1821;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1822: {
if (l3 === undefined) break b1822;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1823: {
return l2;
}
}
function f334(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f335(l0,l1) {
let l3,l2;
b1824: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1825: {
if (l3 === undefined) break b1825;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1826: {
return l2;
}
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1827: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1827;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1827;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1827;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1828: {
if (l3 === undefined) break b1828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1829: {
return l2;
}
}
function f336(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f337(l0,l1) {
let l3,l4,l5,l6,l2;
b1830: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1830;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1830;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1831: {
if (l3 === undefined) break b1831;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1832: {
return l2;
}
}
function g338(l0,l1) {
let l3,l4,l5,l6,l2;
b1833: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1833;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1833;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1834: {
if (l3 === undefined) break b1834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1835: {
return l2;
}
}
function f338(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1836: {
l2 = new Bare();
}
b1837: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1837;
{
const k1838 = keysOf(l4), v1838 = valuesOf(l4);
for (let n1838 = 0; n1838 < v1838.length; n1838++) {
l5 = k1838 === null ? n1838 : k1838[n1838];
l6 = v1838[n1838];
b1839: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1839;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1840: {
return l2;
}
}
function f339(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1841: {
l2 = new RegoSet();
}
b1842: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1842;
{
const k1843 = keysOf(l4), v1843 = valuesOf(l4);
for (let n1843 = 0; n1843 < v1843.length; n1843++) {
l5 = k1843 === null ? n1843 : k1843[n1843];
l6 = v1843[n1843];
b1844: {
l7 = l5;
l8 = l6;
b1845: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1845;
if ((l9 === false)) break b1845;
break b1844;}
l2.add(l7);
}
}
}
}
b1846: {
return l2;
}
}
function f340(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f341(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1847: {
l4 = undefined;
l5 = l3;
l6 = f339(l0,l1); if (l6 === undefined) break b1847;
l7 = D(l6, l5); if (l7 === undefined) break b1847;
{
const k1848 = keysOf(l7), v1848 = valuesOf(l7);
for (let n1848 = 0; n1848 < v1848.length; n1848++) {
l8 = k1848 === null ? n1848 : k1848[n1848];
l9 = v1848[n1848];
b1849: {
l10 = l8;
l11 = l9;
l12 = f337(l0,l1); if (l12 === undefined) break b1849;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1849;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1849;
if ((l15 === false)) break b1849;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1850: {
if (l4 === undefined) break b1850;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1851: {
l4 = undefined;
l5 = l3;
l6 = f340(l0,l1); if (l6 === undefined) break b1851;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1851;
if ((l8 === false)) break b1851;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1852: {
if (l4 === undefined) break b1852;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1853: {
return l2;
}
}
function f342(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1854: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1854;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1854;
if ((l8 === false)) break b1854;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1854;
if ((l9 === false)) break b1854;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1855: {
if (l4 === undefined) break b1855;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1856: {
return l2;
}
}
function f343(l0,l1) {
let l3,l4,l5,l6,l2;
b1857: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1857;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1857;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1858: {
if (l3 === undefined) break b1858;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1859: {
return l2;
}
}
function f344(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1860: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1860;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b1860;
if ((l9 === false)) break b1860;
l10 = new RegoSet();
b1861: {
l11 = b_split(l5,""); if (l11 === undefined) break b1861;
l12 = l11;
{
const k1862 = keysOf(l12), v1862 = valuesOf(l12);
for (let n1862 = 0; n1862 < v1862.length; n1862++) {
l13 = k1862 === null ? n1862 : k1862[n1862];
l14 = v1862[n1862];
b1863: {
l15 = l13;
l16 = l14;
l17 = f72(l0,l1,l16); if (l17 === undefined) break b1863;
if ((l17 === false)) break b1863;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b1860;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b1860;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b1860;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b1860;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b1860;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b1864: {
if (l4 === undefined) break b1864;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1865: {
return l2;
}
}
function f345(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1866: {
b1867: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b1867;
l8 = f73(l0,l1,l6); if (l8 === undefined) break b1867;
if ((l8 === false)) break b1867;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1868: {
if (l5 !== undefined) break b1868;
l6 = l3;
l7 = l4;
l8 = f344(l0,l1,l6); if (l8 === undefined) break b1868;
l9 = l8;
l10 = f344(l0,l1,l7); if (l10 === undefined) break b1868;
l11 = l10;
if (!Q(l9, l11)) break b1868;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1869: {
if (l5 === undefined) break b1869;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1870: {
return l2;
}
}
function g346(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b1871: {
l3 = undefined;
b1872: {
l4 = f338(l0,l1); if (l4 === undefined) break b1872;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b1872;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b1872;
if ((l6 === false)) break b1872;
break b1871;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1873: {
if (l3 === undefined) break b1873;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1874: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1874;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1874;
l6 = l5;
l7 = f337(l0,l1); if (l7 === undefined) break b1874;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b1874;
l9 = l8;
l10 = f345(l0,l1,l6,l9); if (l10 === undefined) break b1874;
if ((l10 === false)) break b1874;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1875: {
if (l3 === undefined) break b1875;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1876: {
return l2;
}
}
function f346(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function f347(l0,l1) {
let l3,l4,l5,l6,l2;
b1877: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1877;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1877;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1878: {
if (l3 === undefined) break b1878;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1879: {
return l2;
}
}
function g348(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1880: {
l2 = new RegoSet();
}
b1881: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1881;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1881;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1881;
if ((l7 === false)) break b1881;
l2.add("user.unit");
}
b1882: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1882;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1882;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1882;
if ((l7 === false)) break b1882;
l2.add("user.post_ends_on");
}
b1883: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1883;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1883;
l6 = null;
if (!Q(l5, l6)) break b1883;
l2.add("user.post_ends_on");
}
b1884: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1884;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1884;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1884;
if ((l7 === false)) break b1884;
l2.add("account.application_form");
}
b1885: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1885;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1885;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1885;
if ((l7 === false)) break b1885;
l2.add("account.confidentiality_pledge");
}
b1886: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1886;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1886;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1886;
if ((l7 === false)) break b1886;
l2.add("account.default_password");
}
b1887: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1887;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1887;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1887;
if ((l7 === false)) break b1887;
l2.add("account.password_changed_on");
}
b1888: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1888;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1888;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1888;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1888;
if ((l8 === false)) break b1888;
l2.add("session.idle_minutes");
}
b1889: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1889;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1889;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1889;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1889;
if ((l8 === false)) break b1889;
l2.add("client.ip");
}
b1890: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1890;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1890;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1890;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1890;
if ((l8 === false)) break b1890;
l2.add("client.allowed_ips");
}
b1891: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1891;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1891;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1891;
if ((l7 === false)) break b1891;
l2.add("query.purpose_listed");
}
b1892: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1892;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1892;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1892;
if ((l7 === false)) break b1892;
l2.add("query.fields");
}
b1893: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1893;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1893;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1893;
if ((l7 === false)) break b1893;
l2.add("account.approved_from");
}
b1894: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1894;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1894;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1894;
if ((l7 === false)) break b1894;
l2.add("account.approved_until");
}
b1895: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1895;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1895;
l6 = null;
if (!Q(l5, l6)) break b1895;
l2.add("account.approved_until");
}
b1896: {
return l2;
}
}
function f348(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1897: {
l2 = new RegoSet();
}
b1898: {
l3 = undefined;
b1899: {
l4 = f341(l0,l1,"password_expired"); if (l4 === undefined) break b1899;
if ((l4 === false)) break b1899;
break b1898;}
l5 = f348(l0,l1); if (l5 === undefined) break b1898;
l6 = l5;
b1900: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1900;
if ((l7 === false)) break b1900;
break b1898;}
l2.add("password_expired");
}
b1901: {
return l2;
}
}
function f349(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function f350(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1902: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1902;
if (!(l8 === "exceeded")) break b1902;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1902;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1902;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1902;
if ((l12 === false)) break b1902;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1903: {
if (l5 === undefined) break b1903;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1904: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1904;
if (!(l8 === "reached")) break b1904;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1904;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1904;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1904;
if ((l12 === false)) break b1904;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1905: {
if (l5 === undefined) break b1905;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1906: {
return l2;
}
}
function f351(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1907: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1907;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1907;
if ((l8 === false)) break b1907;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1907;
if ((l9 === false)) break b1907;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1908: {
if (l4 === undefined) break b1908;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1909: {
return l2;
}
}
function g352(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l13,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28;
b1910: {
l2 = new RegoSet();
}
b1911: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1911;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1911;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1911;
if (!(l6 === "active")) break b1911;
l2.add("linkage_not_active");
}
b1912: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1912;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1912;
if (!(l5 === "service")) break b1912;
l2.add("personal_account_not_served");
}
b1913: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1913;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1913;
l6 = l5;
l7 = f338(l0,l1); if (l7 === undefined) break b1913;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1913;
l9 = H(l8) ? l8.units : undefined; if (l9 === undefined && (l9 = S(l8, "units")) === undefined) break b1913;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b1913;
if ((l11 === false)) break b1913;
l2.add("unit_not_listed");
}
b1914: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1914;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1914;
l6 = l5;
l7 = f338(l0,l1); if (l7 === undefined) break b1914;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1914;
l9 = H(l8) ? l8.district_office : undefined; if (l9 === undefined && (l9 = S(l8, "district_office")) === undefined) break b1914;
l10 = l9;
l11 = b_split(l6,l10); if (l11 === undefined) break b1914;
l12 = l11;
if (!Array.isArray(l12)) break b1914;
l14 = B.count(l12);
l13 = 2;
if (!Q(l14, l13)) break b1914;
l15 = 0;
l15 = 0;
l16 = D(l12, l15); if (l16 === undefined) break b1914;
l17 = l16;
l15 = 1;
l16 = D(l12, l15); if (l16 === undefined) break b1914;
l18 = l16;
l19 = f338(l0,l1); if (l19 === undefined) break b1914;
l20 = H(l19) ? l19.unit_not_listed : undefined; if (l20 === undefined && (l20 = S(l19, "unit_not_listed")) === undefined) break b1914;
l21 = H(l20) ? l20.districts : undefined; if (l21 === undefined && (l21 = S(l20, "districts")) === undefined) break b1914;
l22 = l21;
l23 = b_internal_member_2(l17,l22); if (l23 === undefined) break b1914;
if ((l23 === false)) break b1914;
l24 = f338(l0,l1); if (l24 === undefined) break b1914;
l25 = H(l24) ? l24.unit_not_listed : undefined; if (l25 === undefined && (l25 = S(l24, "unit_not_listed")) === undefined) break b1914;
l26 = H(l25) ? l25.district_sections : undefined; if (l26 === undefined && (l26 = S(l25, "district_sections")) === undefined) break b1914;
l27 = l26;
l28 = b_internal_member_2(l18,l27); if (l28 === undefined) break b1914;
if ((l28 === false)) break b1914;
l2.add("unit_not_listed");
}
b1915: {
l3 = undefined;
l4 = f341(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1915;
if ((l4 === false)) break b1915;
l2.add("role_may_not_query");
}
b1916: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1916;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1916;
l6 = null;
if (!Q(l5, l6)) break b1916;
l2.add("post_ended");
}
b1917: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b1917;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1917;
l6 = l5;
l7 = f342(l0,l1,l6); if (l7 === undefined) break b1917;
if ((l7 === false)) break b1917;
l2.add("post_ended");
}
b1918: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1918;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1918;
if (!(l5 === true)) break b1918;
l6 = f346(l0,l1); if (l6 === undefined) break b1918;
if ((l6 === false)) break b1918;
l2.add("right_not_approved");
}
b1919: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1919;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1919;
l6 = f337(l0,l1); if (l6 === undefined) break b1919;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1919;
if (!Q(l5, l7)) break b1919;
l8 = f337(l0,l1); if (l8 === undefined) break b1919;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1919;
l10 = l9;
l11 = f73(l0,l1,l10); if (l11 === undefined) break b1919;
if ((l11 === false)) break b1919;
l2.add("account_not_own");
}
b1920: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1920;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1920;
if (!(l5 === "active")) break b1920;
l2.add("account_not_active");
}
b1921: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1921;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1921;
if (!(l5 === "locked")) break b1921;
b1922: {
l6 = f338(l0,l1); if (l6 === undefined) break b1922;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1922;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1922;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1922;
if ((l9 === false)) break b1922;
break b1921;}
l2.add("account_not_active");
}
b1923: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1923;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1923;
if (!(l5 === true)) break b1923;
l2.add("application_form_missing");
}
b1924: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1924;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1924;
if (!(l5 === true)) break b1924;
l2.add("confidentiality_pledge_missing");
}
b1925: {
l3 = undefined;
b1926: {
l4 = f341(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1926;
if ((l4 === false)) break b1926;
break b1925;}
l2.add("confidentiality_pledge_missing");
}
b1927: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1927;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1927;
if (!(l5 === false)) break b1927;
l2.add("default_password");
}
b1928: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1928;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1928;
if ((l6 === false)) break b1928;
l7 = f343(l0,l1); if (l7 === undefined) break b1928;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1928;
l9 = l8;
l10 = f334(l0,l1); if (l10 === undefined) break b1928;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1928;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1928;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1928;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1928;
l15 = l14;
l16 = f35(l0,l1,l9,l15); if (l16 === undefined) break b1928;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1928;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1928;
if ((l20 === false)) break b1928;
l2.add("password_expired");
}
b1929: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1929;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1929;
if ((l6 === false)) break b1929;
l2.add("password_expired");
}
b1930: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1930;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1930;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1930;
l7 = l6;
l8 = f334(l0,l1); if (l8 === undefined) break b1930;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1930;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1930;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1930;
l12 = l11;
l13 = f350(l0,l1,l7,l12); if (l13 === undefined) break b1930;
if ((l13 === false)) break b1930;
l2.add("session_idle");
}
b1931: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1931;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1931;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1931;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1931;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1931;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1931;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1931;
if ((l12 === false)) break b1931;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1931;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1931;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1931;
l16 = l15;
l17 = f73(l0,l1,l16); if (l17 === undefined) break b1931;
if ((l17 === false)) break b1931;
l2.add("ip_not_whitelisted");
}
b1932: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1932;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1932;
l6 = l5;
l7 = f73(l0,l1,l6); if (l7 === undefined) break b1932;
if ((l7 === false)) break b1932;
l2.add("case_number_missing");
}
b1933: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1933;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1933;
l6 = l5;
l7 = f73(l0,l1,l6); if (l7 === undefined) break b1933;
if ((l7 === false)) break b1933;
l2.add("reason_missing");
}
b1934: {
l3 = undefined;
l4 = [];
b1935: {
l5 = f338(l0,l1); if (l5 === undefined) break b1935;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1935;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1935;
{
const k1936 = keysOf(l7), v1936 = valuesOf(l7);
for (let n1936 = 0; n1936 < v1936.length; n1936++) {
l8 = k1936 === null ? n1936 : k1936[n1936];
l9 = v1936[n1936];
b1937: {
l10 = l8;
l11 = l9;
l12 = f347(l0,l1); if (l12 === undefined) break b1937;
l13 = D(l12, l11); if (l13 === undefined) break b1937;
l14 = l13;
l15 = f73(l0,l1,l14); if (l15 === undefined) break b1937;
if ((l15 === false)) break b1937;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1934;
l18 = l17;
l19 = f338(l0,l1); if (l19 === undefined) break b1934;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1934;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1934;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1934;
if ((l23 === false)) break b1934;
l2.add("statement_missing");
}
b1938: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1938;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1938;
if (!(l5 === true)) break b1938;
l2.add("not_official_use");
}
b1939: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1939;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1939;
if (!(l5 === true)) break b1939;
l2.add("purpose_not_listed");
}
b1940: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1940;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1940;
l6 = l5;
l7 = undefined;
b1941: {
b1942: {
if (!Array.isArray(l6)) break b1942;
break b1941;
}
b1943: {
if (!O(l6)) break b1943;
break b1941;
}
b1944: {
if (!(l6 instanceof RegoSet)) break b1944;
break b1941;
}
break b1940;
}
{
const k1945 = keysOf(l6), v1945 = valuesOf(l6);
for (let n1945 = 0; n1945 < v1945.length; n1945++) {
l9 = k1945 === null ? n1945 : k1945[n1945];
l10 = v1945[n1945];
b1946: {
l11 = l9;
l8 = undefined;
b1947: {
l12 = l10;
l13 = f338(l0,l1); if (l13 === undefined) break b1947;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1947;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1947;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1947;
if ((l17 === false)) break b1947;
l8 = true;
}
if (l8 !== undefined) break b1946;
l7 = true;
}
}
}
if (l7 !== undefined) break b1940;
l2.add("field_not_allowed");
}
b1948: {
l3 = undefined;
l4 = f347(l0,l1); if (l4 === undefined) break b1948;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1948;
if (!(l5 === true)) break b1948;
l2.add("outside_approved_scope");
}
b1949: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1949;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1949;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1949;
if ((l7 === false)) break b1949;
l2.add("approval_missing");
}
b1950: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1950;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1950;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b1950;
if ((l7 === false)) break b1950;
l2.add("approval_not_started");
}
b1951: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1951;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1951;
l6 = l5;
l7 = f351(l0,l1,l6); if (l7 === undefined) break b1951;
if ((l7 === false)) break b1951;
l2.add("approval_expired");
}
b1952: {
l3 = undefined;
l4 = f343(l0,l1); if (l4 === undefined) break b1952;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1952;
l6 = null;
if (!Q(l5, l6)) break b1952;
l2.add("approval_expired");
}
b1953: {
return l2;
}
}
function f352(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1954: {
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
l13.add("account.password_changed_on");
l4["password_expired"] = l13;
l14 = new RegoSet();
l14.add("user.post_ends_on");
l4["post_ended"] = l14;
l15 = new RegoSet();
l15.add("query.purpose_listed");
l4["purpose_not_listed"] = l15;
l16 = new RegoSet();
l16.add("session.idle_minutes");
l4["session_idle"] = l16;
l17 = new RegoSet();
l17.add("user.unit");
l4["unit_not_listed"] = l17;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1955: {
if (l3 === undefined) break b1955;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1956: {
return l2;
}
}
function f353(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1957: {
l3 = undefined;
l4 = [];
b1958: {
l5 = f338(l0,l1); if (l5 === undefined) break b1958;
{
const k1959 = keysOf(l5), v1959 = valuesOf(l5);
for (let n1959 = 0; n1959 < v1959.length; n1959++) {
l6 = k1959 === null ? n1959 : k1959[n1959];
l7 = v1959[n1959];
b1960: {
l8 = l6;
l9 = l7;
l10 = f353(l0,l1); if (l10 === undefined) break b1960;
l11 = D(l10, l8); if (l11 === undefined) break b1960;
{
const k1961 = keysOf(l11), v1961 = valuesOf(l11);
for (let n1961 = 0; n1961 < v1961.length; n1961++) {
l12 = k1961 === null ? n1961 : k1961[n1961];
l13 = v1961[n1961];
b1962: {
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
b1963: {
if (l3 === undefined) break b1963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1964: {
return l2;
}
}
function f354(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1965: {
l2 = new RegoSet();
}
b1966: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k1967 = keysOf(l5), v1967 = valuesOf(l5);
for (let n1967 = 0; n1967 < v1967.length; n1967++) {
l6 = k1967 === null ? n1967 : k1967[n1967];
l7 = v1967[n1967];
b1968: {
l8 = l6;
l9 = l7;
b1969: {
l10 = f341(l0,l1,l9); if (l10 === undefined) break b1969;
if ((l10 === false)) break b1969;
break b1968;}
l2.add(l9);
}
}
}
}
b1970: {
return l2;
}
}
function f355(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1971: {
l3 = undefined;
l4 = [];
b1972: {
l5 = f354(l0,l1); if (l5 === undefined) break b1972;
{
const k1973 = keysOf(l5), v1973 = valuesOf(l5);
for (let n1973 = 0; n1973 < v1973.length; n1973++) {
l6 = k1973 === null ? n1973 : k1973[n1973];
l7 = v1973[n1973];
b1974: {
l8 = l6;
if (!Array.isArray(l7)) break b1974;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b1974;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b1974;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b1974;
l14 = l12;
l15 = f348(l0,l1); if (l15 === undefined) break b1974;
l16 = l15;
b1975: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b1975;
if ((l17 === false)) break b1975;
break b1974;}
l18 = f355(l0,l1); if (l18 === undefined) break b1974;
l19 = l18;
b1976: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b1976;
if ((l20 === false)) break b1976;
break b1974;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1977: {
if (l3 === undefined) break b1977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1978: {
return l2;
}
}
function f356(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1979: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1979;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1979;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1979;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1979;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1979;
if (!(l8 === "unset")) break b1979;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b1980: {
if (l3 === undefined) break b1980;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1981: {
return l2;
}
}
function f357(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1982: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b1982;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1982;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b1982;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b1982;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1982;
if (!(l8 === "unset")) break b1982;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b1983: {
if (l3 === undefined) break b1983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1984: {
return l2;
}
}
function f358(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b1985: {
l2 = new RegoSet();
}
b1986: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b1986;
{
const k1987 = keysOf(l4), v1987 = valuesOf(l4);
for (let n1987 = 0; n1987 < v1987.length; n1987++) {
l5 = k1987 === null ? n1987 : k1987[n1987];
l6 = v1987[n1987];
b1988: {
l7 = l5;
if (!Array.isArray(l6)) break b1988;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1988;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1988;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1988;
l13 = l11;
l2.add(l12);
}
}
}
}
b1989: {
l3 = undefined;
b1990: {
l4 = "password_expired";
l5 = f357(l0,l1); if (l5 === undefined) break b1990;
l6 = l5;
l2.add(l4);
}
b1991: {
l7 = "session_idle";
l8 = f358(l0,l1); if (l8 === undefined) break b1991;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1989;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b1989;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b1989;
{
const k1992 = keysOf(l13), v1992 = valuesOf(l13);
for (let n1992 = 0; n1992 < v1992.length; n1992++) {
l14 = k1992 === null ? n1992 : k1992[n1992];
l15 = v1992[n1992];
b1993: {
l16 = l14;
b1994: {
l17 = D(l10, l14); if (l17 === undefined) break b1994;
break b1993;}
b1995: {
b1996: {
break b1995;
}
break b1993;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b1997: {
return l2;
}
}
function f359(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1998: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1998;
l5 = l4;
l6 = f359(l0,l1); if (l6 === undefined) break b1998;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b1998;
l9 = l8;
l10 = f338(l0,l1); if (l10 === undefined) break b1998;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b1998;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1999: {
if (l3 === undefined) break b1999;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2000: {
return l2;
}
}
function f360(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function f361(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2001: {
b2002: {
l4 = undefined;
l5 = l3;
l6 = f343(l0,l1); if (l6 === undefined) break b2002;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2002;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2002;
l10 = D(l9, l8); if (l10 === undefined) break b2002;
l11 = l10;
l12 = new O8(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2002;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2003: {
if (l4 !== undefined) break b2003;
l5 = l3;
l6 = [];
b2004: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2004;
{
const k2005 = keysOf(l7), v2005 = valuesOf(l7);
for (let n2005 = 0; n2005 < v2005.length; n2005++) {
l8 = k2005 === null ? n2005 : k2005[n2005];
l9 = v2005[n2005];
b2006: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2006;
l13 = l12;
l14 = f337(l0,l1); if (l14 === undefined) break b2006;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2006;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2006;
if ((l17 === false)) break b2006;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2006;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2003;
l23 = l22;
l24 = new O8(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2003;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2007: {
if (l4 !== undefined) break b2007;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2008: {
if (l4 === undefined) break b2008;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2009: {
return l2;
}
}
function f362(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2010: {
b2011: {
l4 = undefined;
l5 = l3;
l6 = f343(l0,l1); if (l6 === undefined) break b2011;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2011;
if (!(l7 === true)) break b2011;
l8 = H(l5) ? l5.personal : undefined; if (l8 === undefined && (l8 = S(l5, "personal")) === undefined) break b2011;
l9 = l8;
l10 = f361(l0,l1,l9); if (l10 === undefined) break b2011;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2012: {
if (l4 !== undefined) break b2012;
l5 = l3;
l6 = f361(l0,l1,l5); if (l6 === undefined) break b2012;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2013: {
if (l4 === undefined) break b2013;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2014: {
return l2;
}
}
function g363(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2015: {
l3 = undefined;
l4 = new RegoSet();
b2016: {
l5 = f360(l0,l1); if (l5 === undefined) break b2016;
{
const k2017 = keysOf(l5), v2017 = valuesOf(l5);
for (let n2017 = 0; n2017 < v2017.length; n2017++) {
l6 = k2017 === null ? n2017 : k2017[n2017];
l7 = v2017[n2017];
b2018: {
l8 = l6;
l9 = l7;
l10 = f362(l0,l1,l9); if (l10 === undefined) break b2018;
l11 = l10;
l12 = f19(l0,l1,l8,l11); if (l12 === undefined) break b2018;
l13 = l12;
l4.add(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2019: {
if (l3 === undefined) break b2019;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2020: {
return l2;
}
}
function f363(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g364(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2021: {
l2 = new RegoSet();
}
b2022: {
l3 = undefined;
l4 = f356(l0,l1); if (l4 === undefined) break b2022;
{
const k2023 = keysOf(l4), v2023 = valuesOf(l4);
for (let n2023 = 0; n2023 < v2023.length; n2023++) {
l5 = k2023 === null ? n2023 : k2023[n2023];
l6 = v2023[n2023];
b2024: {
l7 = l5;
if (!Array.isArray(l6)) break b2024;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2024;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2024;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2024;
l13 = l11;
l14 = new O7(l13);
l2.add(l14);
}
}
}
}
b2025: {
l3 = undefined;
b2026: {
l4 = "password_expired";
l5 = f357(l0,l1); if (l5 === undefined) break b2026;
l6 = l5;
l7 = f338(l0,l1); if (l7 === undefined) break b2026;
l8 = D(l7, l4); if (l8 === undefined) break b2026;
if ((l8 === false)) break b2026;
l9 = new O13(l6);
l2.add(l9);
}
b2027: {
l10 = "session_idle";
l11 = f358(l0,l1); if (l11 === undefined) break b2027;
l12 = l11;
l13 = f338(l0,l1); if (l13 === undefined) break b2027;
l14 = D(l13, l10); if (l14 === undefined) break b2027;
if ((l14 === false)) break b2027;
l15 = new O13(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2025;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2025;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2025;
{
const k2028 = keysOf(l19), v2028 = valuesOf(l19);
for (let n2028 = 0; n2028 < v2028.length; n2028++) {
l20 = k2028 === null ? n2028 : k2028[n2028];
l21 = v2028[n2028];
b2029: {
l22 = l20;
b2030: {
l23 = D(l16, l20); if (l23 === undefined) break b2030;
break b2029;}
b2031: {
b2032: {
break b2031;
}
break b2029;
}
l26 = l21;
l27 = f338(l0,l1); if (l27 === undefined) break b2029;
l28 = D(l27, l22); if (l28 === undefined) break b2029;
if ((l28 === false)) break b2029;
l29 = new O13(l26);
l2.add(l29);
}
}
}
}
b2033: {
return l2;
}
}
function f364(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2034: {
b2035: {
l3 = undefined;
l4 = f360(l0,l1); if (l4 === undefined) break b2035;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2035;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2035;
if ((l9 === false)) break b2035;
l10 = f360(l0,l1); if (l10 === undefined) break b2035;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2036: {
if (l3 !== undefined) break b2036;
l4 = f338(l0,l1); if (l4 === undefined) break b2036;
l5 = l4;
l6 = f349(l0,l1); if (l6 === undefined) break b2036;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2036;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
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
function f365(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2039: {
l2 = new RegoSet();
}
b2040: {
l3 = undefined;
l4 = f365(l0,l1); if (l4 === undefined) break b2040;
{
const k2041 = keysOf(l4), v2041 = valuesOf(l4);
for (let n2041 = 0; n2041 < v2041.length; n2041++) {
l5 = k2041 === null ? n2041 : k2041[n2041];
l6 = v2041[n2041];
b2042: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2042;
if ((l9 === false)) break b2042;
l10 = f361(l0,l1,l8); if (l10 === undefined) break b2042;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2042;
l13 = l12;
{
const k2043 = keysOf(l13), v2043 = valuesOf(l13);
for (let n2043 = 0; n2043 < v2043.length; n2043++) {
l14 = k2043 === null ? n2043 : k2043[n2043];
l15 = v2043[n2043];
b2044: {
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
b2045: {
l3 = undefined;
l4 = f360(l0,l1); if (l4 === undefined) break b2045;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2045;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2045;
if ((l6 === false)) break b2045;
l7 = f360(l0,l1); if (l7 === undefined) break b2045;
l8 = H(l7) ? l7.right_not_approved : undefined; if (l8 === undefined && (l8 = S(l7, "right_not_approved")) === undefined) break b2045;
l9 = l8;
l10 = f362(l0,l1,l9); if (l10 === undefined) break b2045;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2045;
l13 = l12;
{
const k2046 = keysOf(l13), v2046 = valuesOf(l13);
for (let n2046 = 0; n2046 < v2046.length; n2046++) {
l14 = k2046 === null ? n2046 : k2046[n2046];
l15 = v2046[n2046];
b2047: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2048: {
return l2;
}
}
function f366(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2049: {
l3 = undefined;
l4 = f337(l0,l1); if (l4 === undefined) break b2049;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2049;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2049;
if ((l7 === false)) break b2049;
l8 = f337(l0,l1); if (l8 === undefined) break b2049;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2049;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2049;
if ((l11 === false)) break b2049;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2050: {
if (l3 === undefined) break b2050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2051: {
return l2;
}
}
function f367(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2052: {
b2053: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2053;
if ((l4 === false)) break b2053;
l5 = f336(l0,l1); if (l5 === undefined) break b2053;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2053;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2053;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2053;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2054: {
if (l3 !== undefined) break b2054;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2055: {
if (l3 === undefined) break b2055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2056: {
return l2;
}
}
function f368(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2057: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b2057;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2057;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2057;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2057;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2058: {
if (l3 === undefined) break b2058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2059: {
return l2;
}
}
function f369(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2060: {
l3 = undefined;
l4 = f334(l0,l1); if (l4 === undefined) break b2060;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2060;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2060;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2060;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2061: {
if (l3 === undefined) break b2061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2062: {
return l2;
}
}
function f370(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2063: {
l2 = new RegoSet();
}
b2064: {
l3 = undefined;
b2065: {
l4 = "password_expired";
l5 = f369(l0,l1); if (l5 === undefined) break b2065;
l6 = l5;
l7 = f61(l0,l1,l6); if (l7 === undefined) break b2065;
l8 = l7;
{
const k2066 = keysOf(l8), v2066 = valuesOf(l8);
for (let n2066 = 0; n2066 < v2066.length; n2066++) {
l9 = k2066 === null ? n2066 : k2066[n2066];
l10 = v2066[n2066];
b2067: {
l11 = l9;
l12 = l10;
l13 = f365(l0,l1); if (l13 === undefined) break b2067;
l14 = D(l13, l4); if (l14 === undefined) break b2067;
if ((l14 === false)) break b2067;
l2.add(l12);
}
}
}
}
b2068: {
l15 = "session_idle";
l16 = f370(l0,l1); if (l16 === undefined) break b2068;
l17 = l16;
l18 = f61(l0,l1,l17); if (l18 === undefined) break b2068;
l19 = l18;
{
const k2069 = keysOf(l19), v2069 = valuesOf(l19);
for (let n2069 = 0; n2069 < v2069.length; n2069++) {
l20 = k2069 === null ? n2069 : k2069[n2069];
l21 = v2069[n2069];
b2070: {
l22 = l20;
l23 = l21;
l24 = f365(l0,l1); if (l24 === undefined) break b2070;
l25 = D(l24, l15); if (l25 === undefined) break b2070;
if ((l25 === false)) break b2070;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2064;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2064;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2064;
{
const k2071 = keysOf(l29), v2071 = valuesOf(l29);
for (let n2071 = 0; n2071 < v2071.length; n2071++) {
l30 = k2071 === null ? n2071 : k2071[n2071];
l31 = v2071[n2071];
b2072: {
l32 = l30;
b2073: {
l33 = D(l26, l30); if (l33 === undefined) break b2073;
break b2072;}
b2074: {
b2075: {
break b2074;
}
break b2072;
}
l36 = l31;
l37 = f61(l0,l1,l36); if (l37 === undefined) break b2072;
l38 = l37;
{
const k2076 = keysOf(l38), v2076 = valuesOf(l38);
for (let n2076 = 0; n2076 < v2076.length; n2076++) {
l39 = k2076 === null ? n2076 : k2076[n2076];
l40 = v2076[n2076];
b2077: {
l41 = l39;
l42 = l40;
l43 = f365(l0,l1); if (l43 === undefined) break b2077;
l44 = D(l43, l32); if (l44 === undefined) break b2077;
if ((l44 === false)) break b2077;
l2.add(l42);
}
}
}
}
}
}
}
b2078: {
l3 = undefined;
l4 = f367(l0,l1); if (l4 === undefined) break b2078;
if ((l4 === false)) break b2078;
l5 = f336(l0,l1); if (l5 === undefined) break b2078;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2078;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2078;
l8 = l7;
l9 = f19(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2078;
l10 = l9;
l2.add(l10);
}
b2079: {
return l2;
}
}
function f371(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2080: {
b2081: {
l3 = undefined;
b2082: {
l4 = f334(l0,l1); if (l4 === undefined) break b2082;
if ((l4 === false)) break b2082;
break b2081;}
l5 = f335(l0,l1); if (l5 === undefined) break b2081;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2081;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2083: {
if (l3 !== undefined) break b2083;
l4 = f334(l0,l1); if (l4 === undefined) break b2083;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2083;
if (!(l5 === "unavailable")) break b2083;
l6 = f335(l0,l1); if (l6 === undefined) break b2083;
l7 = l6;
l8 = f334(l0,l1); if (l8 === undefined) break b2083;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2083;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2084: {
if (l3 !== undefined) break b2084;
b2085: {
l4 = f336(l0,l1); if (l4 === undefined) break b2085;
if ((l4 === false)) break b2085;
break b2084;}
l5 = f335(l0,l1); if (l5 === undefined) break b2084;
l6 = l5;
l7 = f334(l0,l1); if (l7 === undefined) break b2084;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2084;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2086: {
if (l3 !== undefined) break b2086;
l4 = f363(l0,l1); if (l4 === undefined) break b2086;
l5 = l4;
l6 = f364(l0,l1); if (l6 === undefined) break b2086;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b2086;
l9 = l8;
l10 = l9;
l11 = f336(l0,l1); if (l11 === undefined) break b2086;
l12 = l11;
l13 = f14(l0,l1,l12); if (l13 === undefined) break b2086;
l14 = l13;
l15 = f366(l0,l1); if (l15 === undefined) break b2086;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2086;
l18 = l17;
l19 = f368(l0,l1); if (l19 === undefined) break b2086;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2086;
l22 = l21;
l23 = f335(l0,l1); if (l23 === undefined) break b2086;
l24 = l23;
l25 = f334(l0,l1); if (l25 === undefined) break b2086;
l26 = l25;
l27 = f364(l0,l1); if (l27 === undefined) break b2086;
l28 = l27;
l29 = new RegoSet();
b2087: {
if (!(l10 === "permit")) break b2087;
l30 = f336(l0,l1); if (l30 === undefined) break b2087;
l31 = l30;
l32 = f52(l0,l1,l31); if (l32 === undefined) break b2087;
l33 = l32;
{
const k2088 = keysOf(l33), v2088 = valuesOf(l33);
for (let n2088 = 0; n2088 < v2088.length; n2088++) {
l34 = k2088 === null ? n2088 : k2088[n2088];
l35 = v2088[n2088];
b2089: {
l36 = l34;
l37 = l35;
l29.add(l37);
}
}
}
}
l38 = l29;
l39 = f363(l0,l1); if (l39 === undefined) break b2086;
l40 = l39;
l41 = f371(l0,l1); if (l41 === undefined) break b2086;
l42 = l41;
l43 = new O14(l22,l28,l38,l40,l42);
l44 = f17(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2086;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
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
function f372(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
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
function f373(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f374(l0,l1) {
let l3,l2;
b2095: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2096: {
if (l3 === undefined) break b2096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2097: {
return l2;
}
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2098: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2098;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2098;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2098;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2098;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2098;
l10 = D(l9, l6); if (l10 === undefined) break b2098;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2099: {
if (l3 === undefined) break b2099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2100: {
return l2;
}
}
function f375(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g375(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g376(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2101: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2101;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2101;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2101;
if ((l7 === false)) break b2101;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2101;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2101;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2102: {
if (l3 === undefined) break b2102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2103: {
return l2;
}
}
function f376(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g376(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2104: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2104;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2104;
l6 = l5;
l7 = f24(l0,l1,l6); if (l7 === undefined) break b2104;
if ((l7 === false)) break b2104;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2104;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2104;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2105: {
if (l3 === undefined) break b2105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2106: {
return l2;
}
}
function f377(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2107: {
b2108: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2108;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2108;
if (!(l5 === "account_closed")) break b2108;
l6 = f377(l0,l1); if (l6 === undefined) break b2108;
l7 = l6;
l8 = f376(l0,l1); if (l8 === undefined) break b2108;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2108;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2109: {
if (l3 !== undefined) break b2109;
l4 = f375(l0,l1); if (l4 === undefined) break b2109;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2109;
if (!(l5 === "event")) break b2109;
l6 = f377(l0,l1); if (l6 === undefined) break b2109;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2110: {
if (l3 === undefined) break b2110;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2111: {
return l2;
}
}
function f378(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function f379(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2112: {
b2113: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2113;
l10 = l9;
l11 = l10;
l12 = f34(l0,l1,l11,l7); if (l12 === undefined) break b2113;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2113;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2113;
l22 = l21;
if (!Q(l18, l22)) break b2113;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2113;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2114: {
if (l5 !== undefined) break b2114;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2114;
l10 = l9;
l11 = f34(l0,l1,l10,l7); if (l11 === undefined) break b2114;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2115: {
if (l5 === undefined) break b2115;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2116: {
return l2;
}
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2117: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2117;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2117;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2117;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2117;
l9 = l8;
l10 = f379(l0,l1,l5,l9); if (l10 === undefined) break b2117;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2118: {
if (l3 === undefined) break b2118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2119: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2119;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2119;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2119;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2119;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2119;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2120: {
if (l3 === undefined) break b2120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2121: {
return l2;
}
}
function f380(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2122: {
l2 = new RegoSet();
}
b2123: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2123;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2123;
if (!(l5 === "account_closed")) break b2123;
b2124: {
l6 = f376(l0,l1); if (l6 === undefined) break b2124;
if ((l6 === false)) break b2124;
break b2123;}
l7 = f375(l0,l1); if (l7 === undefined) break b2123;
l8 = l7;
l9 = f19(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2123;
l10 = l9;
l2.add(l10);
}
b2125: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2125;
if ((l4 === false)) break b2125;
l5 = f375(l0,l1); if (l5 === undefined) break b2125;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2125;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2125;
if ((l8 === false)) break b2125;
b2126: {
l9 = f380(l0,l1); if (l9 === undefined) break b2126;
if ((l9 === false)) break b2126;
break b2125;}
l10 = f375(l0,l1); if (l10 === undefined) break b2125;
l11 = l10;
l12 = f19(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2125;
l13 = l12;
l2.add(l13);
}
b2127: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2127;
l5 = l4;
l6 = f380(l0,l1); if (l6 === undefined) break b2127;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2127;
if ((l8 === false)) break b2127;
l9 = f375(l0,l1); if (l9 === undefined) break b2127;
l10 = l9;
l11 = f19(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2127;
l12 = l11;
l2.add(l12);
}
b2128: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2128;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2128;
if (!(l5 === "account_closed")) break b2128;
l6 = f376(l0,l1); if (l6 === undefined) break b2128;
l7 = l6;
l8 = f375(l0,l1); if (l8 === undefined) break b2128;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2128;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2128;
l11 = l10;
l12 = f379(l0,l1,l7,l11); if (l12 === undefined) break b2128;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2128;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2128;
if ((l16 === false)) break b2128;
l17 = f375(l0,l1); if (l17 === undefined) break b2128;
l18 = l17;
l19 = f19(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2128;
l20 = l19;
l2.add(l20);
}
b2129: {
return l2;
}
}
function f381(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2130: {
l2 = new RegoSet();
}
b2131: {
l3 = undefined;
b2132: {
l4 = f377(l0,l1); if (l4 === undefined) break b2132;
if ((l4 === false)) break b2132;
break b2131;}
l5 = new O7("event_on");
l2.add(l5);
}
b2133: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2133;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2133;
if (!(l5 === "unset")) break b2133;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2133;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2133;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2133;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b2134: {
return l2;
}
}
function f382(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2135: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2135;
if ((l4 === false)) break b2135;
l5 = f375(l0,l1); if (l5 === undefined) break b2135;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2135;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2136: {
if (l3 === undefined) break b2136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2137: {
return l2;
}
}
function f383(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2138: {
b2139: {
l3 = undefined;
b2140: {
l4 = f373(l0,l1); if (l4 === undefined) break b2140;
if ((l4 === false)) break b2140;
break b2139;}
l5 = f374(l0,l1); if (l5 === undefined) break b2139;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2139;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2141: {
if (l3 !== undefined) break b2141;
l4 = f373(l0,l1); if (l4 === undefined) break b2141;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2141;
if (!(l5 === "unavailable")) break b2141;
l6 = f374(l0,l1); if (l6 === undefined) break b2141;
l7 = l6;
l8 = f373(l0,l1); if (l8 === undefined) break b2141;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2141;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2142: {
if (l3 !== undefined) break b2142;
b2143: {
l4 = f375(l0,l1); if (l4 === undefined) break b2143;
if ((l4 === false)) break b2143;
break b2142;}
l5 = f374(l0,l1); if (l5 === undefined) break b2142;
l6 = l5;
l7 = f373(l0,l1); if (l7 === undefined) break b2142;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2142;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2144: {
if (l3 !== undefined) break b2144;
l4 = f381(l0,l1); if (l4 === undefined) break b2144;
l5 = l4;
l6 = f382(l0,l1); if (l6 === undefined) break b2144;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b2144;
l9 = l8;
l10 = f375(l0,l1); if (l10 === undefined) break b2144;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2144;
l13 = l12;
l14 = f375(l0,l1); if (l14 === undefined) break b2144;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2144;
l17 = l16;
l18 = f374(l0,l1); if (l18 === undefined) break b2144;
l19 = l18;
l20 = f373(l0,l1); if (l20 === undefined) break b2144;
l21 = l20;
l22 = f382(l0,l1); if (l22 === undefined) break b2144;
l23 = l22;
l24 = new RegoSet();
b2145: {
l25 = f381(l0,l1); if (l25 === undefined) break b2145;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2145;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2145;
if ((l30 === false)) break b2145;
l31 = f375(l0,l1); if (l31 === undefined) break b2145;
l32 = l31;
l33 = f19(l0,l1,"keep_record",l32); if (l33 === undefined) break b2145;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f381(l0,l1); if (l37 === undefined) break b2144;
l38 = l37;
l39 = new Bare();
b2146: {
l40 = f380(l0,l1); if (l40 === undefined) break b2146;
l39["keep_through"] = l40;
}
b2147: {
l41 = f383(l0,l1); if (l41 === undefined) break b2147;
l39["qualifier"] = l41;
}
b2148: {
b2149: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2149;
l44 = H(l43) ? l43.record_retention : undefined; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2149;
l45 = D(l44, "values"); if (l45 === undefined) break b2149;
l42 = merge(l45, l39);
break b2148;
}
l42 = l39;
}
l46 = l42;
l47 = new O12(l13,l23,l36,l38,l46,l17);
l48 = f17(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2144;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b2150: {
if (l3 === undefined) break b2150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2151: {
return l2;
}
}
function f384(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2152: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2152;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2152;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2153: {
if (l3 === undefined) break b2153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2154: {
return l2;
}
}
function f385(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f386(l0,l1) {
let l3,l2;
b2155: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2156: {
if (l3 === undefined) break b2156;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2157: {
return l2;
}
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2158: {
l3 = undefined;
l4 = f385(l0,l1); if (l4 === undefined) break b2158;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2158;
l8 = l7;
l9 = f385(l0,l1); if (l9 === undefined) break b2158;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2158;
l11 = l10;
l12 = f385(l0,l1); if (l12 === undefined) break b2158;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2158;
l14 = l13;
l15 = f385(l0,l1); if (l15 === undefined) break b2158;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2158;
l17 = l16;
l18 = new O43(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2158;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2159: {
if (l3 === undefined) break b2159;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2160: {
return l2;
}
}
function f387(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2161: {
b2162: {
l3 = undefined;
b2163: {
l4 = f385(l0,l1); if (l4 === undefined) break b2163;
if ((l4 === false)) break b2163;
break b2162;}
l5 = f386(l0,l1); if (l5 === undefined) break b2162;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2162;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2164: {
if (l3 !== undefined) break b2164;
l4 = f385(l0,l1); if (l4 === undefined) break b2164;
l5 = l4;
l6 = f14(l0,l1,l5); if (l6 === undefined) break b2164;
l7 = l6;
l8 = f385(l0,l1); if (l8 === undefined) break b2164;
l9 = l8;
l10 = f19(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2164;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2164;
l13 = l12;
l14 = f385(l0,l1); if (l14 === undefined) break b2164;
l15 = l14;
l16 = f387(l0,l1); if (l16 === undefined) break b2164;
l17 = l16;
l18 = new O2(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f17(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2164;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2165: {
if (l3 === undefined) break b2165;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2166: {
return l2;
}
}
function f388(i, d) {
const k = K.question.get(1);
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.question.set(1, v === undefined ? N : v);
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2167: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2167;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2167;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2168: {
if (l3 === undefined) break b2168;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2169: {
return l2;
}
}
function f389(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function f390(l0,l1) {
let l3,l2;
b2170: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2171: {
if (l3 === undefined) break b2171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2172: {
return l2;
}
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2173: {
l3 = undefined;
l4 = f389(l0,l1); if (l4 === undefined) break b2173;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2173;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2173;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2174: {
if (l3 === undefined) break b2174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2175: {
return l2;
}
}
function f391(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2176: {
b2177: {
l3 = undefined;
b2178: {
l4 = f389(l0,l1); if (l4 === undefined) break b2178;
if ((l4 === false)) break b2178;
break b2177;}
l5 = f390(l0,l1); if (l5 === undefined) break b2177;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2177;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2179: {
if (l3 !== undefined) break b2179;
l4 = f389(l0,l1); if (l4 === undefined) break b2179;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2179;
if (!(l5 === "unavailable")) break b2179;
l6 = f390(l0,l1); if (l6 === undefined) break b2179;
l7 = l6;
l8 = f389(l0,l1); if (l8 === undefined) break b2179;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2179;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2180: {
if (l3 !== undefined) break b2180;
b2181: {
l4 = f391(l0,l1); if (l4 === undefined) break b2181;
if ((l4 === false)) break b2181;
break b2180;}
l5 = f390(l0,l1); if (l5 === undefined) break b2180;
l6 = l5;
l7 = f389(l0,l1); if (l7 === undefined) break b2180;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2180;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2182: {
if (l3 !== undefined) break b2182;
l4 = f390(l0,l1); if (l4 === undefined) break b2182;
l5 = l4;
l6 = f389(l0,l1); if (l6 === undefined) break b2182;
l7 = l6;
l8 = f391(l0,l1); if (l8 === undefined) break b2182;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"role_appointment","check"); if (l10 === undefined) break b2182;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2183: {
if (l3 === undefined) break b2183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2184: {
return l2;
}
}
function f392(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2185: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2185;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2185;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2185;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2185;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2185;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2186: {
if (l3 === undefined) break b2186;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2187: {
return l2;
}
}
function f393(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function f394(l0,l1) {
let l3,l2;
b2188: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2189: {
if (l3 === undefined) break b2189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2190: {
return l2;
}
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2191: {
l3 = undefined;
l4 = f393(l0,l1); if (l4 === undefined) break b2191;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2191;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2191;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2192: {
if (l3 === undefined) break b2192;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2193: {
return l2;
}
}
function f395(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2194: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2194;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2194;
l6 = l5;
l7 = f395(l0,l1); if (l7 === undefined) break b2194;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2194;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2194;
if ((l10 === false)) break b2194;
l11 = f395(l0,l1); if (l11 === undefined) break b2194;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2195: {
if (l3 === undefined) break b2195;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2196: {
return l2;
}
}
function f396(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function f397(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2197: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f143(l0,l1); if (l8 === undefined) break b2197;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2197;
l10 = D(l9, l6); if (l10 === undefined) break b2197;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2197;
l13 = l12;
l14 = f143(l0,l1); if (l14 === undefined) break b2197;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2197;
l16 = D(l15, l13); if (l16 === undefined) break b2197;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2198: {
if (l5 === undefined) break b2198;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2199: {
return l2;
}
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2200: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2200;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2200;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2200;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2200;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2200;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2200;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2200;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2200;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2201: {
if (l3 === undefined) break b2201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2202: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2202;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2202;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2202;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2202;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2202;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2202;
l11 = l10;
l12 = f397(l0,l1,l6,l11); if (l12 === undefined) break b2202;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2203: {
if (l3 === undefined) break b2203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2204: {
return l2;
}
}
function f398(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2205: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2205;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2205;
l6 = H(l5) ? l5.counts_from_regulation : undefined; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2205;
if ((l6 === false)) break b2205;
l7 = f398(l0,l1); if (l7 === undefined) break b2205;
l8 = l7;
l9 = f26(l0,l1); if (l9 === undefined) break b2205;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2205;
if ((l11 === false)) break b2205;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2206: {
if (l3 === undefined) break b2206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2207: {
return l2;
}
}
function f399(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function f400(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2208: {
b2209: {
l4 = undefined;
l5 = l3;
l6 = [];
b2210: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2210;
{
const k2211 = keysOf(l7), v2211 = valuesOf(l7);
for (let n2211 = 0; n2211 < v2211.length; n2211++) {
l8 = k2211 === null ? n2211 : k2211[n2211];
l9 = v2211[n2211];
b2212: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2212;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2212;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2212;
if (!Q(l12, l14)) break b2212;
l15 = H(l11) ? l11.clause : undefined; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2212;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2209;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2209;
if ((l21 === false)) break b2209;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2209;
l24 = l23;
l25 = new O8(l24);
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2209;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2213: {
if (l4 !== undefined) break b2213;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2214: {
if (l4 === undefined) break b2214;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2215: {
return l2;
}
}
function g401(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2216: {
l2 = new RegoSet();
}
b2217: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2217;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2217;
l6 = l5;
l7 = f400(l0,l1,l6); if (l7 === undefined) break b2217;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2217;
l10 = l9;
{
const k2218 = keysOf(l10), v2218 = valuesOf(l10);
for (let n2218 = 0; n2218 < v2218.length; n2218++) {
l11 = k2218 === null ? n2218 : k2218[n2218];
l12 = v2218[n2218];
b2219: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2220: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2220;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2220;
l6 = l5;
l7 = f400(l0,l1,l6); if (l7 === undefined) break b2220;
l8 = l7;
l9 = f14(l0,l1,l8); if (l9 === undefined) break b2220;
l10 = l9;
{
const k2221 = keysOf(l10), v2221 = valuesOf(l10);
for (let n2221 = 0; n2221 < v2221.length; n2221++) {
l11 = k2221 === null ? n2221 : k2221[n2221];
l12 = v2221[n2221];
b2222: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2223: {
return l2;
}
}
function f401(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2224: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2224;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2224;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2224;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2224;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2224;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2224;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2224;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2224;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2225: {
if (l3 === undefined) break b2225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2226: {
return l2;
}
}
function f402(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2227: {
l2 = new RegoSet();
}
b2228: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2228;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2228;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b2228;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2228;
l12 = H(l11) ? l11.application : undefined; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2228;
l13 = l12;
l14 = f400(l0,l1,l13); if (l14 === undefined) break b2228;
l15 = l14;
l16 = f398(l0,l1); if (l16 === undefined) break b2228;
l17 = l16;
l18 = new O20("apply_for_change","application",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2229: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2229;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2229;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b2229;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2229;
l12 = H(l11) ? l11.adjustment : undefined; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2229;
l13 = l12;
l14 = f400(l0,l1,l13); if (l14 === undefined) break b2229;
l15 = l14;
l16 = f402(l0,l1); if (l16 === undefined) break b2229;
l17 = l16;
l18 = new O20("adjust_rights","adjustment",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2230: {
return l2;
}
}
function f403(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function f404(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2231: {
l4 = undefined;
l5 = l3;
l6 = f143(l0,l1); if (l6 === undefined) break b2231;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2231;
l8 = D(l7, l5); if (l8 === undefined) break b2231;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2231;
if ((l10 === false)) break b2231;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2232: {
if (l4 === undefined) break b2232;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2233: {
return l2;
}
}
function f405(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2234: {
l4 = undefined;
l5 = l3;
l6 = f404(l0,l1,l5); if (l6 === undefined) break b2234;
if ((l6 === false)) break b2234;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2234;
l9 = l8;
l10 = f404(l0,l1,l9); if (l10 === undefined) break b2234;
if ((l10 === false)) break b2234;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2235: {
if (l4 === undefined) break b2235;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2236: {
return l2;
}
}
function f406(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2237: {
b2238: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2239: {
l8 = f404(l0,l1,l6); if (l8 === undefined) break b2239;
if ((l8 === false)) break b2239;
break b2238;}
l9 = new RegoSet();
b2240: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2240;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2240;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2240;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2241 = keysOf(l19), v2241 = valuesOf(l19);
for (let n2241 = 0; n2241 < v2241.length; n2241++) {
l20 = k2241 === null ? n2241 : k2241[n2241];
l21 = v2241[n2241];
b2242: {
l22 = l20;
l23 = l21;
b2243: {
l24 = f405(l0,l1,l23); if (l24 === undefined) break b2243;
if ((l24 === false)) break b2243;
break b2242;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2242;
l28 = l27;
l29 = new O44(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2244: {
if (l5 !== undefined) break b2244;
l6 = l3;
l7 = l4;
l8 = f143(l0,l1); if (l8 === undefined) break b2244;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2244;
l10 = D(l9, l6); if (l10 === undefined) break b2244;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2244;
if ((l12 === false)) break b2244;
l13 = f143(l0,l1); if (l13 === undefined) break b2244;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2244;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2244;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2244;
l21 = l20;
l22 = new RegoSet();
l23 = new O44(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2245: {
if (l5 !== undefined) break b2245;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2246: {
if (l5 === undefined) break b2246;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2247: {
return l2;
}
}
function g407(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2248: {
l2 = new RegoSet();
}
b2249: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2249;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2249;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2249;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2249;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2249;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2249;
l11 = l10;
l12 = f406(l0,l1,l6,l11); if (l12 === undefined) break b2249;
l13 = l12;
{
const k2250 = keysOf(l13), v2250 = valuesOf(l13);
for (let n2250 = 0; n2250 < v2250.length; n2250++) {
l14 = k2250 === null ? n2250 : k2250[n2250];
l15 = v2250[n2250];
b2251: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2252: {
return l2;
}
}
function f407(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2253: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2253;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2253;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2253;
l7 = H(l6) ? l6.workdays : undefined; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2253;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2253;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2253;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2253;
l14 = l13;
l15 = f397(l0,l1,l14,l11); if (l15 === undefined) break b2253;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2254: {
if (l3 === undefined) break b2254;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2255: {
return l2;
}
}
function f408(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l2;
b2256: {
b2257: {
l3 = undefined;
b2258: {
l4 = f393(l0,l1); if (l4 === undefined) break b2258;
if ((l4 === false)) break b2258;
break b2257;}
l5 = f394(l0,l1); if (l5 === undefined) break b2257;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2257;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2259: {
if (l3 !== undefined) break b2259;
l4 = f393(l0,l1); if (l4 === undefined) break b2259;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2259;
if (!(l5 === "unavailable")) break b2259;
l6 = f394(l0,l1); if (l6 === undefined) break b2259;
l7 = l6;
l8 = f393(l0,l1); if (l8 === undefined) break b2259;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2259;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2260: {
if (l3 !== undefined) break b2260;
b2261: {
l4 = f396(l0,l1); if (l4 === undefined) break b2261;
if ((l4 === false)) break b2261;
break b2260;}
l5 = f394(l0,l1); if (l5 === undefined) break b2260;
l6 = l5;
l7 = f393(l0,l1); if (l7 === undefined) break b2260;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2260;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2262: {
if (l3 !== undefined) break b2262;
l4 = f399(l0,l1); if (l4 === undefined) break b2262;
if ((l4 === false)) break b2262;
l5 = f394(l0,l1); if (l5 === undefined) break b2262;
l6 = l5;
l7 = f393(l0,l1); if (l7 === undefined) break b2262;
l8 = l7;
l9 = f401(l0,l1); if (l9 === undefined) break b2262;
l10 = l9;
l11 = new O2(l10);
l12 = f17(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2262;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2263: {
if (l3 !== undefined) break b2263;
l4 = new RegoSet();
b2264: {
l5 = f403(l0,l1); if (l5 === undefined) break b2264;
{
const k2265 = keysOf(l5), v2265 = valuesOf(l5);
for (let n2265 = 0; n2265 < v2265.length; n2265++) {
l6 = k2265 === null ? n2265 : k2265[n2265];
l7 = v2265[n2265];
b2266: {
l8 = l6;
l9 = l7;
l10 = f119(l0,l1,l9); if (l10 === undefined) break b2266;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f407(l0,l1); if (l13 === undefined) break b2263;
l14 = l13;
l15 = f123(l0,l1,l12,l14); if (l15 === undefined) break b2263;
l16 = l15;
l17 = l16;
l18 = f403(l0,l1); if (l18 === undefined) break b2263;
l19 = l18;
l20 = f125(l0,l1,l19); if (l20 === undefined) break b2263;
l21 = l20;
l22 = f403(l0,l1); if (l22 === undefined) break b2263;
l23 = l22;
l24 = f127(l0,l1,l23,l17); if (l24 === undefined) break b2263;
l25 = l24;
l26 = f394(l0,l1); if (l26 === undefined) break b2263;
l27 = l26;
l28 = f393(l0,l1); if (l28 === undefined) break b2263;
l29 = l28;
l30 = f401(l0,l1); if (l30 === undefined) break b2263;
l31 = l30;
l32 = f407(l0,l1); if (l32 === undefined) break b2263;
l33 = l32;
l34 = new Bare();
b2267: {
l35 = f402(l0,l1); if (l35 === undefined) break b2267;
l34["adjust_by"] = l35;
}
b2268: {
l36 = f398(l0,l1); if (l36 === undefined) break b2268;
l34["apply_by"] = l36;
}
b2269: {
l37 = f408(l0,l1); if (l37 === undefined) break b2269;
l34["apply_by_cautious"] = l37;
}
b2270: {
b2271: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2271;
l40 = H(l39) ? l39.role_change_deadline : undefined; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2271;
l41 = D(l40, "values"); if (l41 === undefined) break b2271;
l38 = merge(l41, l34);
break b2270;
}
l38 = l34;
}
l42 = l38;
l43 = new RegoSet();
b2272: {
l44 = H(l0) ? l0.facts : undefined; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b2272;
l45 = H(l44) ? l44.role : undefined; if (l45 === undefined && (l45 = S(l44, "role")) === undefined) break b2272;
l46 = l45;
l47 = f396(l0,l1); if (l47 === undefined) break b2272;
l48 = H(l47) ? l47.fallback : undefined; if (l48 === undefined && (l48 = S(l47, "fallback")) === undefined) break b2272;
l49 = H(l48) ? l48.roles : undefined; if (l49 === undefined && (l49 = S(l48, "roles")) === undefined) break b2272;
l50 = l49;
l51 = b_internal_member_2(l46,l50); if (l51 === undefined) break b2272;
if ((l51 === false)) break b2272;
l52 = b_internal_member_2("due",l12); if (l52 === undefined) break b2272;
if ((l52 === false)) break b2272;
l53 = f396(l0,l1); if (l53 === undefined) break b2272;
l54 = H(l53) ? l53.fallback : undefined; if (l54 === undefined && (l54 = S(l53, "fallback")) === undefined) break b2272;
l55 = l54;
l56 = f19(l0,l1,"change_admin_password",l55); if (l56 === undefined) break b2272;
l57 = l56;
l43.add(l57);
}
l58 = l43;
l59 = new O12(l31,l33,l21,l25,l42,l58);
l60 = f17(l0,l1,l27,l29,l17,l59); if (l60 === undefined) break b2263;
l61 = l60;
if (l3 === undefined) l3 = l61; else if (!Q(l3, l61)) conflict();
}
b2273: {
if (l3 === undefined) break b2273;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2274: {
return l2;
}
}
function f409(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2275: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2275;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2275;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2276: {
if (l3 === undefined) break b2276;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2277: {
return l2;
}
}
function f410(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function f411(l0,l1) {
let l3,l2;
b2278: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2279: {
if (l3 === undefined) break b2279;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2280: {
return l2;
}
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2281: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2281;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2281;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2281;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2281;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2282: {
if (l3 === undefined) break b2282;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2283: {
return l2;
}
}
function f412(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g412(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function f413(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2284: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2284;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2284;
if ((l10 === false)) break b2284;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2285: {
if (l5 === undefined) break b2285;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2286: {
return l2;
}
}
function f414(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2287: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2288: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2288;
{
const k2289 = keysOf(l9), v2289 = valuesOf(l9);
for (let n2289 = 0; n2289 < v2289.length; n2289++) {
l10 = k2289 === null ? n2289 : k2289[n2289];
l11 = v2289[n2289];
b2290: {
l12 = l10;
l13 = l11;
b2291: {
l14 = f413(l0,l1,l7,l13); if (l14 === undefined) break b2291;
if ((l14 === false)) break b2291;
break b2290;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2287;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2292: {
if (l5 === undefined) break b2292;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2293: {
return l2;
}
}
function f415(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2294: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2295: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2295;
if ((l8 === false)) break b2295;
break b2294;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2296: {
if (l5 === undefined) break b2296;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2297: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2297;
if ((l8 === false)) break b2297;
l9 = f414(l0,l1,l6,l7); if (l9 === undefined) break b2297;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2297;
l12 = D(l11, l10); if (l12 === undefined) break b2297;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2298: {
if (l5 === undefined) break b2298;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2299: {
return l2;
}
}
function f416(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2300: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2301: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2302 = keysOf(l8), v2302 = valuesOf(l8);
for (let n2302 = 0; n2302 < v2302.length; n2302++) {
l9 = k2302 === null ? n2302 : k2302[n2302];
l10 = v2302[n2302];
b2303: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2303;
if (!(l13 === "unset")) break b2303;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2304: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2304;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2304;
if (!(l17 === "unset")) break b2304;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2300;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2305: {
if (l4 === undefined) break b2305;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2306: {
return l2;
}
}
function f417(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2307: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2308: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2308;
if ((l10 === false)) break b2308;
break b2307;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2309: {
if (l6 === undefined) break b2309;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2310: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2310;
if ((l10 === false)) break b2310;
l11 = f414(l0,l1,l7,l9); if (l11 === undefined) break b2310;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2310;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2310;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2311: {
if (l6 === undefined) break b2311;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2312: {
return l2;
}
}
function f418(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2313: {
b2314: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2314;
if (!(l8 === "up")) break b2314;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2314;
if ((l10 === false)) break b2314;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2315: {
if (l5 !== undefined) break b2315;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2315;
if (!(l8 === "half_up")) break b2315;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2315;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2315;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2315;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2315;
if ((l15 === false)) break b2315;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2316: {
if (l5 !== undefined) break b2316;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2317: {
if (l5 === undefined) break b2317;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2318: {
return l2;
}
}
function f419(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2319: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2319;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2319;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2319;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2319;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2319;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2319;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2319;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2319;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2319;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2319;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2319;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2319;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2319;
l30 = l29;
l31 = l30;
l32 = f418(l0,l1,l18,l7); if (l32 === undefined) break b2319;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2319;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2320: {
if (l5 === undefined) break b2320;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2321: {
return l2;
}
}
function f420(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2322: {
b2323: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2323;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2323;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2323;
if ((l13 === false)) break b2323;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2323;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2324: {
if (l5 !== undefined) break b2324;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2325: {
if (l5 === undefined) break b2325;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2326: {
return l2;
}
}
function f421(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2327: {
b2328: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2328;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2328;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2328;
if ((l13 === false)) break b2328;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2328;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2329: {
if (l5 !== undefined) break b2329;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2330: {
if (l5 === undefined) break b2330;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2331: {
return l2;
}
}
function f422(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2332: {
b2333: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2333;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2333;
if ((l11 === false)) break b2333;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2334: {
if (l5 !== undefined) break b2334;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2335: {
if (l5 === undefined) break b2335;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2336: {
return l2;
}
}
function f423(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2337: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2337;
l9 = l8;
l10 = f419(l0,l1,l7,l9); if (l10 === undefined) break b2337;
l11 = l10;
l12 = [l11,"rate"];
l13 = f420(l0,l1,l12,l6); if (l13 === undefined) break b2337;
l14 = l13;
l15 = f421(l0,l1,l14,l6); if (l15 === undefined) break b2337;
l16 = l15;
l17 = f422(l0,l1,l16,l7); if (l17 === undefined) break b2337;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2338: {
if (l5 === undefined) break b2338;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2339: {
return l2;
}
}
function g424(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2340: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2340;
l5 = H(l4) ? l4.checked : undefined; if (l5 === undefined && (l5 = S(l4, "checked")) === undefined) break b2340;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2340;
if ((l7 === false)) break b2340;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2341: {
if (l3 === undefined) break b2341;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2342: {
return l2;
}
}
function f424(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function f425(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2343: {
l4 = undefined;
l5 = l3;
l6 = f424(l0,l1); if (l6 === undefined) break b2343;
if ((l6 === false)) break b2343;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2343;
l8 = H(l7) ? l7.checked : undefined; if (l8 === undefined && (l8 = S(l7, "checked")) === undefined) break b2343;
l9 = l8;
l10 = b_minus(l5,l9); if (l10 === undefined) break b2343;
l11 = l10;
l12 = [];
l13 = 0;
l12.push(l13);
l12.push(l11);
l14 = b_max(l12); if (l14 === undefined) break b2343;
l15 = l14;
l16 = new O45(l15);
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2344: {
if (l4 === undefined) break b2344;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2345: {
l4 = undefined;
l5 = l3;
b2346: {
l6 = f424(l0,l1); if (l6 === undefined) break b2346;
if ((l6 === false)) break b2346;
break b2345;}
l7 = new Bare();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2347: {
if (l4 === undefined) break b2347;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2348: {
return l2;
}
}
function f426(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26;
b2349: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2349;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2349;
if ((l13 === false)) break b2349;
l14 = ["indeterminate"];
l15 = new Bare();
l14.push(l15);
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b2350: {
if (l6 === undefined) break b2350;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2351: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2351;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b2351;
l13 = f423(l0,l1,l8,l9); if (l13 === undefined) break b2351;
l14 = l13;
if (!Array.isArray(l14)) break b2351;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2351;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2351;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2351;
l20 = l18;
l21 = f425(l0,l1,l19); if (l21 === undefined) break b2351;
l22 = l21;
l23 = new O46(l20,l19);
l24 = b_object_union(l23,l22); if (l24 === undefined) break b2351;
l25 = l24;
l26 = ["required",l25];
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b2352: {
if (l6 === undefined) break b2352;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2353: {
return l2;
}
}
function f427(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2354: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2355: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2355;
if (!(l9 === "rate")) break b2355;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2355;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2355;
l13 = l12;
l14 = new O8(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2355;
l16 = l15;
l17 = f14(l0,l1,l16); if (l17 === undefined) break b2355;
l18 = l17;
{
const k2356 = keysOf(l18), v2356 = valuesOf(l18);
for (let n2356 = 0; n2356 < v2356.length; n2356++) {
l19 = k2356 === null ? n2356 : k2356[n2356];
l20 = v2356[n2356];
b2357: {
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
b2358: {
if (l5 === undefined) break b2358;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2359: {
return l2;
}
}
function f428(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l40,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2360: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2360;
l13 = H(l12) ? l12.queries : undefined; if (l13 === undefined && (l13 = S(l12, "queries")) === undefined) break b2360;
l14 = l13;
l15 = f415(l0,l1,l10,l14); if (l15 === undefined) break b2360;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b2361: {
l19 = f416(l0,l1,l17); if (l19 === undefined) break b2361;
l20 = l19;
{
const k2362 = keysOf(l20), v2362 = valuesOf(l20);
for (let n2362 = 0; n2362 < v2362.length; n2362++) {
l21 = k2362 === null ? n2362 : k2362[n2362];
l22 = v2362[n2362];
b2363: {
l23 = l21;
l24 = l22;
l25 = H(l0) ? l0.facts : undefined; if (l25 === undefined && (l25 = S(l0, "facts")) === undefined) break b2363;
l26 = H(l25) ? l25.queries : undefined; if (l26 === undefined && (l26 = S(l25, "queries")) === undefined) break b2363;
l27 = l26;
l28 = f417(l0,l1,l10,l11,l27); if (l28 === undefined) break b2363;
l29 = l28;
l30 = [l29,l24];
l31 = b_concat(".",l30); if (l31 === undefined) break b2363;
l32 = l31;
l33 = new O13(l32);
l18.add(l33);
}
}
}
}
l34 = l18;
l35 = H(l0) ? l0.facts : undefined; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2360;
l36 = H(l35) ? l35.queries : undefined; if (l36 === undefined && (l36 = S(l35, "queries")) === undefined) break b2360;
l37 = l36;
l38 = f426(l0,l1,l34,l17,l37); if (l38 === undefined) break b2360;
l39 = l38;
if (!Array.isArray(l39)) break b2360;
l41 = B.count(l39);
l40 = 2;
if (!Q(l41, l40)) break b2360;
l42 = 0;
l42 = 0;
l43 = D(l39, l42); if (l43 === undefined) break b2360;
l44 = l43;
l42 = 1;
l43 = D(l39, l42); if (l43 === undefined) break b2360;
l45 = l43;
l46 = f14(l0,l1,l10); if (l46 === undefined) break b2360;
l47 = l46;
l48 = f14(l0,l1,l17); if (l48 === undefined) break b2360;
l49 = l48;
l50 = b_or(l47,l49); if (l50 === undefined) break b2360;
l51 = l50;
l52 = f427(l0,l1,l45,l17); if (l52 === undefined) break b2360;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b2360;
l55 = l54;
l56 = f61(l0,l1,l17); if (l56 === undefined) break b2360;
l57 = l56;
l58 = new RegoSet();
b2364: {
if (!(l44 === "required")) break b2364;
l59 = f52(l0,l1,l10); if (l59 === undefined) break b2364;
l60 = l59;
{
const k2365 = keysOf(l60), v2365 = valuesOf(l60);
for (let n2365 = 0; n2365 < v2365.length; n2365++) {
l61 = k2365 === null ? n2365 : k2365[n2365];
l62 = v2365[n2365];
b2366: {
l63 = l61;
l64 = l62;
l58.add(l64);
}
}
}
}
l65 = l58;
l66 = new RegoSet();
b2367: {
if (!(l44 === "required")) break b2367;
l67 = f19(l0,l1,"samples_due",l17); if (l67 === undefined) break b2367;
l68 = l67;
l66.add(l68);
}
l69 = l66;
l70 = new O12(l55,l34,l65,l69,l45,l57);
l71 = f17(l0,l1,l8,l9,l44,l70); if (l71 === undefined) break b2360;
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b2368: {
if (l7 === undefined) break b2368;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2369: {
return l2;
}
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2370: {
b2371: {
l3 = undefined;
b2372: {
l4 = f410(l0,l1); if (l4 === undefined) break b2372;
if ((l4 === false)) break b2372;
break b2371;}
l5 = f411(l0,l1); if (l5 === undefined) break b2371;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2371;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2373: {
if (l3 !== undefined) break b2373;
l4 = f410(l0,l1); if (l4 === undefined) break b2373;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2373;
if (!(l5 === "unavailable")) break b2373;
l6 = f411(l0,l1); if (l6 === undefined) break b2373;
l7 = l6;
l8 = f410(l0,l1); if (l8 === undefined) break b2373;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2373;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2374: {
if (l3 !== undefined) break b2374;
b2375: {
l4 = f412(l0,l1); if (l4 === undefined) break b2375;
if ((l4 === false)) break b2375;
break b2374;}
l5 = f411(l0,l1); if (l5 === undefined) break b2374;
l6 = l5;
l7 = f410(l0,l1); if (l7 === undefined) break b2374;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2374;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2376: {
if (l3 !== undefined) break b2376;
l4 = f411(l0,l1); if (l4 === undefined) break b2376;
l5 = l4;
l6 = f410(l0,l1); if (l6 === undefined) break b2376;
l7 = l6;
l8 = f412(l0,l1); if (l8 === undefined) break b2376;
l9 = l8;
l10 = f428(l0,l1,l5,l7,l9,"sampling.half_year"); if (l10 === undefined) break b2376;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2377: {
if (l3 === undefined) break b2377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2378: {
return l2;
}
}
function f429(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2379: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2379;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2379;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2380: {
if (l3 === undefined) break b2380;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2381: {
return l2;
}
}
function f430(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f431(l0,l1) {
let l3,l2;
b2382: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2383: {
if (l3 === undefined) break b2383;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2384: {
return l2;
}
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2385: {
l3 = undefined;
l4 = f430(l0,l1); if (l4 === undefined) break b2385;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2385;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2385;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2385;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2386: {
if (l3 === undefined) break b2386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2387: {
return l2;
}
}
function f432(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g432(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g433(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2388: {
b2389: {
l3 = undefined;
b2390: {
l4 = f430(l0,l1); if (l4 === undefined) break b2390;
if ((l4 === false)) break b2390;
break b2389;}
l5 = f431(l0,l1); if (l5 === undefined) break b2389;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2389;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2391: {
if (l3 !== undefined) break b2391;
l4 = f430(l0,l1); if (l4 === undefined) break b2391;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2391;
if (!(l5 === "unavailable")) break b2391;
l6 = f431(l0,l1); if (l6 === undefined) break b2391;
l7 = l6;
l8 = f430(l0,l1); if (l8 === undefined) break b2391;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2391;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2392: {
if (l3 !== undefined) break b2392;
b2393: {
l4 = f432(l0,l1); if (l4 === undefined) break b2393;
if ((l4 === false)) break b2393;
break b2392;}
l5 = f431(l0,l1); if (l5 === undefined) break b2392;
l6 = l5;
l7 = f430(l0,l1); if (l7 === undefined) break b2392;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2392;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2394: {
if (l3 !== undefined) break b2394;
l4 = f431(l0,l1); if (l4 === undefined) break b2394;
l5 = l4;
l6 = f430(l0,l1); if (l6 === undefined) break b2394;
l7 = l6;
l8 = f432(l0,l1); if (l8 === undefined) break b2394;
l9 = l8;
l10 = f428(l0,l1,l5,l7,l9,"sampling.monthly"); if (l10 === undefined) break b2394;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2395: {
if (l3 === undefined) break b2395;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2396: {
return l2;
}
}
function f433(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2397: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2397;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2397;
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
function f434(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f435(l0,l1) {
let l3,l2;
b2400: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2401: {
if (l3 === undefined) break b2401;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2402: {
return l2;
}
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2403: {
l3 = undefined;
l4 = f434(l0,l1); if (l4 === undefined) break b2403;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2403;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2403;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2403;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2404: {
if (l3 === undefined) break b2404;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2405: {
return l2;
}
}
function f436(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g436(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g437(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2406: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2406;
l5 = l4;
l6 = f286(l0,l1,l5); if (l6 === undefined) break b2406;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2407: {
if (l3 === undefined) break b2407;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2408: {
return l2;
}
}
function f437(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g437(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2409: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2409;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2409;
l6 = l5;
l7 = f286(l0,l1,l6); if (l7 === undefined) break b2409;
l8 = l7;
l9 = l8;
l10 = f437(l0,l1); if (l10 === undefined) break b2409;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2409;
if ((l12 === false)) break b2409;
l13 = f437(l0,l1); if (l13 === undefined) break b2409;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2409;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2410: {
if (l3 === undefined) break b2410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2411: {
return l2;
}
}
function f438(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function f439(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2412: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2412;
if (!(l8 === "exceeded")) break b2412;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2412;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2412;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2412;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2412;
if ((l15 === false)) break b2412;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2413: {
if (l5 === undefined) break b2413;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2414: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2414;
if (!(l8 === "reached")) break b2414;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2414;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2414;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2414;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2414;
if ((l15 === false)) break b2414;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2415: {
if (l5 === undefined) break b2415;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2416: {
return l2;
}
}
function g440(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2417: {
l2 = new RegoSet();
}
b2418: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2418;
l5 = l4;
l6 = f436(l0,l1); if (l6 === undefined) break b2418;
l7 = l6;
l8 = f439(l0,l1,l5,l7); if (l8 === undefined) break b2418;
if ((l8 === false)) break b2418;
l9 = f436(l0,l1); if (l9 === undefined) break b2418;
l10 = l9;
l11 = f19(l0,l1,"session_idle",l10); if (l11 === undefined) break b2418;
l12 = l11;
l2.add(l12);
}
b2419: {
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
let l2,l3,l4,l5,l6;
b2420: {
l2 = new RegoSet();
}
b2421: {
l3 = undefined;
b2422: {
l4 = f438(l0,l1); if (l4 === undefined) break b2422;
if ((l4 === false)) break b2422;
break b2421;}
l5 = new O7("last_activity_at");
l2.add(l5);
}
b2423: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2423;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2423;
if (!(l5 === "unset")) break b2423;
l6 = new O13("session.idle_timeout");
l2.add(l6);
}
b2424: {
return l2;
}
}
function f441(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2425: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2425;
if ((l4 === false)) break b2425;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2425;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2425;
l7 = l6;
l8 = f436(l0,l1); if (l8 === undefined) break b2425;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2425;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2425;
l11 = l10;
l12 = f296(l0,l1,l7,l11); if (l12 === undefined) break b2425;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2426: {
if (l3 === undefined) break b2426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2427: {
return l2;
}
}
function f442(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2428: {
b2429: {
l3 = undefined;
b2430: {
l4 = f434(l0,l1); if (l4 === undefined) break b2430;
if ((l4 === false)) break b2430;
break b2429;}
l5 = f435(l0,l1); if (l5 === undefined) break b2429;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2429;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2431: {
if (l3 !== undefined) break b2431;
l4 = f434(l0,l1); if (l4 === undefined) break b2431;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2431;
if (!(l5 === "unavailable")) break b2431;
l6 = f435(l0,l1); if (l6 === undefined) break b2431;
l7 = l6;
l8 = f434(l0,l1); if (l8 === undefined) break b2431;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2431;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2432: {
if (l3 !== undefined) break b2432;
b2433: {
l4 = f436(l0,l1); if (l4 === undefined) break b2433;
if ((l4 === false)) break b2433;
break b2432;}
l5 = f435(l0,l1); if (l5 === undefined) break b2432;
l6 = l5;
l7 = f434(l0,l1); if (l7 === undefined) break b2432;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2432;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2434: {
if (l3 !== undefined) break b2434;
l4 = f440(l0,l1); if (l4 === undefined) break b2434;
l5 = l4;
l6 = f441(l0,l1); if (l6 === undefined) break b2434;
l7 = l6;
l8 = f81(l0,l1,l5,l7); if (l8 === undefined) break b2434;
l9 = l8;
l10 = f436(l0,l1); if (l10 === undefined) break b2434;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2434;
l13 = l12;
l14 = f436(l0,l1); if (l14 === undefined) break b2434;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2434;
l17 = l16;
l18 = f435(l0,l1); if (l18 === undefined) break b2434;
l19 = l18;
l20 = f434(l0,l1); if (l20 === undefined) break b2434;
l21 = l20;
l22 = f441(l0,l1); if (l22 === undefined) break b2434;
l23 = l22;
l24 = new RegoSet();
b2435: {
l25 = f440(l0,l1); if (l25 === undefined) break b2435;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2435;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2435;
if ((l30 === false)) break b2435;
l31 = f436(l0,l1); if (l31 === undefined) break b2435;
l32 = l31;
l33 = f19(l0,l1,"log_out",l32); if (l33 === undefined) break b2435;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f440(l0,l1); if (l36 === undefined) break b2434;
l37 = l36;
l38 = new Bare();
b2436: {
l39 = f442(l0,l1); if (l39 === undefined) break b2436;
l38["logout_after"] = l39;
}
b2437: {
b2438: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2438;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2438;
l43 = D(l42, "values"); if (l43 === undefined) break b2438;
l40 = merge(l43, l38);
break b2437;
}
l40 = l38;
}
l44 = l40;
l45 = new O12(l13,l23,l35,l37,l44,l17);
l46 = f17(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2434;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2439: {
if (l3 === undefined) break b2439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2440: {
return l2;
}
}
function f443(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2441: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2441;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2441;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2441;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2441;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2441;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2442: {
if (l3 === undefined) break b2442;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2443: {
return l2;
}
}
function f444(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function f445(l0,l1) {
let l3,l2;
b2444: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2445: {
if (l3 === undefined) break b2445;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2446: {
return l2;
}
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2447: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2447;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2447;
l6 = l5;
l7 = f444(l0,l1); if (l7 === undefined) break b2447;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2447;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2447;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2447;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2447;
if ((l12 === false)) break b2447;
l13 = f444(l0,l1); if (l13 === undefined) break b2447;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2447;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2447;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2448: {
if (l3 === undefined) break b2448;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2449: {
return l2;
}
}
function f446(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g447(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2450: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2450;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2450;
l6 = l5;
l7 = f446(l0,l1); if (l7 === undefined) break b2450;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2450;
l9 = l8;
l10 = f35(l0,l1,l6,l9); if (l10 === undefined) break b2450;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2451: {
if (l3 === undefined) break b2451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2452: {
return l2;
}
}
function f447(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2453: {
l3 = undefined;
l4 = f447(l0,l1); if (l4 === undefined) break b2453;
l5 = l4;
l6 = f144(l0,l1,l5); if (l6 === undefined) break b2453;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2454: {
if (l3 === undefined) break b2454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2455: {
return l2;
}
}
function f448(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2456: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2456;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"notified_on",l6); if (l7 === undefined) break b2456;
l8 = l7;
l9 = f114(l0,l1,l8); if (l9 === undefined) break b2456;
l10 = l9;
l11 = f447(l0,l1); if (l11 === undefined) break b2456;
l12 = l11;
l13 = f446(l0,l1); if (l13 === undefined) break b2456;
l14 = l13;
l15 = new O20("notify_provider","notice",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2457: {
if (l3 === undefined) break b2457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2458: {
return l2;
}
}
function f449(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l26,l27,l28,l25,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l2;
b2459: {
b2460: {
l3 = undefined;
b2461: {
l4 = f444(l0,l1); if (l4 === undefined) break b2461;
if ((l4 === false)) break b2461;
break b2460;}
l5 = f445(l0,l1); if (l5 === undefined) break b2460;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2460;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2462: {
if (l3 !== undefined) break b2462;
l4 = f444(l0,l1); if (l4 === undefined) break b2462;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2462;
if (!(l5 === "unavailable")) break b2462;
l6 = f445(l0,l1); if (l6 === undefined) break b2462;
l7 = l6;
l8 = f444(l0,l1); if (l8 === undefined) break b2462;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2462;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2463: {
if (l3 !== undefined) break b2463;
b2464: {
l4 = f446(l0,l1); if (l4 === undefined) break b2464;
if ((l4 === false)) break b2464;
break b2463;}
l5 = f445(l0,l1); if (l5 === undefined) break b2463;
l6 = l5;
l7 = f444(l0,l1); if (l7 === undefined) break b2463;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2463;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2465: {
if (l3 !== undefined) break b2465;
l4 = f6(l0,l1); if (l4 === undefined) break b2465;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2465;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2465;
l8 = l7;
l9 = b_lt(l5,l8); if (l9 === undefined) break b2465;
if ((l9 === false)) break b2465;
l10 = f446(l0,l1); if (l10 === undefined) break b2465;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2465;
l13 = l12;
l14 = f446(l0,l1); if (l14 === undefined) break b2465;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2465;
l17 = l16;
l18 = f445(l0,l1); if (l18 === undefined) break b2465;
l19 = l18;
l20 = f444(l0,l1); if (l20 === undefined) break b2465;
l21 = l20;
l22 = new Bare();
b2466: {
l23 = f448(l0,l1); if (l23 === undefined) break b2466;
l22["due_if_rolled"] = l23;
}
b2467: {
l24 = f447(l0,l1); if (l24 === undefined) break b2467;
l22["due_on"] = l24;
}
b2468: {
b2469: {
l26 = H(l1) ? l1.hdp : undefined; if (l26 === undefined && (l26 = S(l1, "hdp")) === undefined) break b2469;
l27 = H(l26) ? l26.staff_change_notice : undefined; if (l27 === undefined && (l27 = S(l26, "staff_change_notice")) === undefined) break b2469;
l28 = D(l27, "values"); if (l28 === undefined) break b2469;
l25 = merge(l28, l22);
break b2468;
}
l25 = l22;
}
l29 = l25;
l30 = new O47(l13,l29,l17);
l31 = f17(l0,l1,l19,l21,"not_due",l30); if (l31 === undefined) break b2465;
l32 = l31;
if (l3 === undefined) l3 = l32; else if (!Q(l3, l32)) conflict();
}
b2470: {
if (l3 !== undefined) break b2470;
l4 = f449(l0,l1); if (l4 === undefined) break b2470;
l5 = l4;
l6 = f119(l0,l1,l5); if (l6 === undefined) break b2470;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f123(l0,l1,l8,l9); if (l10 === undefined) break b2470;
l11 = l10;
l12 = l11;
l13 = f446(l0,l1); if (l13 === undefined) break b2470;
l14 = l13;
l15 = f14(l0,l1,l14); if (l15 === undefined) break b2470;
l16 = l15;
l17 = f449(l0,l1); if (l17 === undefined) break b2470;
l18 = l17;
l19 = new RegoSet();
l19.add(l18);
l20 = f125(l0,l1,l19); if (l20 === undefined) break b2470;
l21 = l20;
l22 = f449(l0,l1); if (l22 === undefined) break b2470;
l23 = l22;
l24 = new RegoSet();
l24.add(l23);
l25 = f127(l0,l1,l24,l12); if (l25 === undefined) break b2470;
l26 = l25;
l27 = f446(l0,l1); if (l27 === undefined) break b2470;
l28 = l27;
l29 = f61(l0,l1,l28); if (l29 === undefined) break b2470;
l30 = l29;
l31 = f445(l0,l1); if (l31 === undefined) break b2470;
l32 = l31;
l33 = f444(l0,l1); if (l33 === undefined) break b2470;
l34 = l33;
l35 = new Bare();
b2471: {
l36 = f448(l0,l1); if (l36 === undefined) break b2471;
l35["due_if_rolled"] = l36;
}
b2472: {
l37 = f447(l0,l1); if (l37 === undefined) break b2472;
l35["due_on"] = l37;
}
b2473: {
b2474: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2474;
l40 = H(l39) ? l39.staff_change_notice : undefined; if (l40 === undefined && (l40 = S(l39, "staff_change_notice")) === undefined) break b2474;
l41 = D(l40, "values"); if (l41 === undefined) break b2474;
l38 = merge(l41, l35);
break b2473;
}
l38 = l35;
}
l42 = l38;
l43 = new O37(l16,l21,l26,l42,l30);
l44 = f17(l0,l1,l32,l34,l12,l43); if (l44 === undefined) break b2470;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2475: {
if (l3 === undefined) break b2475;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2476: {
return l2;
}
}
function f450(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2477: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2477;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2477;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2477;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2477;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2478: {
if (l3 === undefined) break b2478;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2479: {
return l2;
}
}
function f451(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2480: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2480;
l5 = l4;
l6 = f451(l0,l1); if (l6 === undefined) break b2480;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2480;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2480;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2481: {
if (l3 === undefined) break b2481;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2482: {
return l2;
}
}
function f452(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function f453(l0,l1) {
let l3,l2;
b2483: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2484: {
if (l3 === undefined) break b2484;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2485: {
return l2;
}
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2486: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2486;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2486;
l6 = l5;
l7 = f452(l0,l1); if (l7 === undefined) break b2486;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2486;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2486;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2486;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2486;
if ((l12 === false)) break b2486;
l13 = f452(l0,l1); if (l13 === undefined) break b2486;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2486;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2486;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2487: {
if (l3 === undefined) break b2487;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2488: {
return l2;
}
}
function f454(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2489: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2489;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2489;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2489;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2489;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2490: {
if (l3 === undefined) break b2490;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2491: {
return l2;
}
}
function f455(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function f456(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2492: {
b2493: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2493;
l7 = l6;
l8 = f455(l0,l1); if (l8 === undefined) break b2493;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b2493;
if ((l10 === false)) break b2493;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2494: {
if (l4 !== undefined) break b2494;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2494;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b2494;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b2494;
if ((l9 === false)) break b2494;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b2495: {
if (l4 !== undefined) break b2495;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2495;
l7 = l6;
l8 = f451(l0,l1); if (l8 === undefined) break b2495;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2495;
if ((l10 === false)) break b2495;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2496: {
if (l4 !== undefined) break b2496;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2497: {
if (l4 === undefined) break b2497;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2498: {
return l2;
}
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2499: {
b2500: {
l3 = undefined;
b2501: {
l4 = f452(l0,l1); if (l4 === undefined) break b2501;
if ((l4 === false)) break b2501;
break b2500;}
l5 = f453(l0,l1); if (l5 === undefined) break b2500;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2500;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2502: {
if (l3 !== undefined) break b2502;
l4 = f452(l0,l1); if (l4 === undefined) break b2502;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2502;
if (!(l5 === "unavailable")) break b2502;
l6 = f453(l0,l1); if (l6 === undefined) break b2502;
l7 = l6;
l8 = f452(l0,l1); if (l8 === undefined) break b2502;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2502;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2503: {
if (l3 !== undefined) break b2503;
b2504: {
l4 = f454(l0,l1); if (l4 === undefined) break b2504;
if ((l4 === false)) break b2504;
break b2503;}
l5 = f453(l0,l1); if (l5 === undefined) break b2503;
l6 = l5;
l7 = f452(l0,l1); if (l7 === undefined) break b2503;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2503;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2505: {
if (l3 !== undefined) break b2505;
l4 = f454(l0,l1); if (l4 === undefined) break b2505;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2505;
l6 = l5;
l7 = f456(l0,l1,l6); if (l7 === undefined) break b2505;
l8 = l7;
l9 = l8;
l10 = f454(l0,l1); if (l10 === undefined) break b2505;
l11 = l10;
l12 = f14(l0,l1,l11); if (l12 === undefined) break b2505;
l13 = l12;
l14 = f454(l0,l1); if (l14 === undefined) break b2505;
l15 = l14;
l16 = f61(l0,l1,l15); if (l16 === undefined) break b2505;
l17 = l16;
l18 = f453(l0,l1); if (l18 === undefined) break b2505;
l19 = l18;
l20 = f452(l0,l1); if (l20 === undefined) break b2505;
l21 = l20;
l22 = new RegoSet();
b2506: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b2506;
if ((l24 === false)) break b2506;
l25 = f454(l0,l1); if (l25 === undefined) break b2506;
l26 = l25;
l27 = f19(l0,l1,"complete_training",l26); if (l27 === undefined) break b2506;
l28 = l27;
l22.add(l28);
}
l29 = l22;
l30 = new RegoSet();
b2507: {
l31 = new O9("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b2507;
l34 = l33;
l35 = f454(l0,l1); if (l35 === undefined) break b2507;
l36 = l35;
l37 = f19(l0,l1,l34,l36); if (l37 === undefined) break b2507;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f451(l0,l1); if (l40 === undefined) break b2505;
l41 = l40;
l42 = f454(l0,l1); if (l42 === undefined) break b2505;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2505;
l44 = l43;
l45 = new O16(l13,l29,l39);
l46 = new O48(l41,l44);
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f17(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b2505;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2508: {
if (l3 === undefined) break b2508;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2509: {
return l2;
}
}
function f457(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2510: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2510;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2510;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2511: {
if (l3 === undefined) break b2511;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2512: {
return l2;
}
}
function f458(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f459(l0,l1) {
let l3,l2;
b2513: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2514: {
if (l3 === undefined) break b2514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2515: {
return l2;
}
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2516: {
l3 = undefined;
l4 = f458(l0,l1); if (l4 === undefined) break b2516;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2516;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2516;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2517: {
if (l3 === undefined) break b2517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2518: {
return l2;
}
}
function f460(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2519: {
b2520: {
l3 = undefined;
b2521: {
l4 = f458(l0,l1); if (l4 === undefined) break b2521;
if ((l4 === false)) break b2521;
break b2520;}
l5 = f459(l0,l1); if (l5 === undefined) break b2520;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2520;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2522: {
if (l3 !== undefined) break b2522;
l4 = f458(l0,l1); if (l4 === undefined) break b2522;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2522;
if (!(l5 === "unavailable")) break b2522;
l6 = f459(l0,l1); if (l6 === undefined) break b2522;
l7 = l6;
l8 = f458(l0,l1); if (l8 === undefined) break b2522;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2522;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2523: {
if (l3 !== undefined) break b2523;
b2524: {
l4 = f460(l0,l1); if (l4 === undefined) break b2524;
if ((l4 === false)) break b2524;
break b2523;}
l5 = f459(l0,l1); if (l5 === undefined) break b2523;
l6 = l5;
l7 = f458(l0,l1); if (l7 === undefined) break b2523;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2523;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2525: {
if (l3 !== undefined) break b2525;
l4 = f459(l0,l1); if (l4 === undefined) break b2525;
l5 = l4;
l6 = f458(l0,l1); if (l6 === undefined) break b2525;
l7 = l6;
l8 = f460(l0,l1); if (l8 === undefined) break b2525;
l9 = l8;
l10 = f88(l0,l1,l5,l7,l9,"vendor","permission"); if (l10 === undefined) break b2525;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2526: {
if (l3 === undefined) break b2526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2527: {
return l2;
}
}
function f461(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2528: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2528;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2528;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2529: {
if (l3 === undefined) break b2529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2530: {
return l2;
}
}
function f462(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f463(l0,l1) {
let l3,l2;
b2531: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2532: {
if (l3 === undefined) break b2532;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2533: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2534: {
l3 = undefined;
l4 = f462(l0,l1); if (l4 === undefined) break b2534;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2534;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2534;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2535: {
if (l3 === undefined) break b2535;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2536: {
return l2;
}
}
function f464(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2537: {
b2538: {
l3 = undefined;
b2539: {
l4 = f462(l0,l1); if (l4 === undefined) break b2539;
if ((l4 === false)) break b2539;
break b2538;}
l5 = f463(l0,l1); if (l5 === undefined) break b2538;
l6 = l5;
l7 = f18(l0,l1,l6); if (l7 === undefined) break b2538;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2540: {
if (l3 !== undefined) break b2540;
l4 = f462(l0,l1); if (l4 === undefined) break b2540;
l5 = H(l4) ? l4.text : undefined; if (l5 === undefined && (l5 = S(l4, "text")) === undefined) break b2540;
if (!(l5 === "unavailable")) break b2540;
l6 = f463(l0,l1); if (l6 === undefined) break b2540;
l7 = l6;
l8 = f462(l0,l1); if (l8 === undefined) break b2540;
l9 = l8;
l10 = f20(l0,l1,l7,l9); if (l10 === undefined) break b2540;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2541: {
if (l3 !== undefined) break b2541;
b2542: {
l4 = f464(l0,l1); if (l4 === undefined) break b2542;
if ((l4 === false)) break b2542;
break b2541;}
l5 = f463(l0,l1); if (l5 === undefined) break b2541;
l6 = l5;
l7 = f462(l0,l1); if (l7 === undefined) break b2541;
l8 = l7;
l9 = f22(l0,l1,l6,l8); if (l9 === undefined) break b2541;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2543: {
if (l3 !== undefined) break b2543;
l4 = f463(l0,l1); if (l4 === undefined) break b2543;
l5 = l4;
l6 = f462(l0,l1); if (l6 === undefined) break b2543;
l7 = l6;
l8 = f464(l0,l1); if (l8 === undefined) break b2543;
l9 = l8;
l10 = new O9("audit_due","audit_missed");
l11 = f98(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b2543;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2544: {
if (l3 === undefined) break b2544;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2545: {
return l2;
}
}
function f465(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
const dynamic = { __proto__: null,
"g0/hdp/lib/law/as_of": f6,
"g0/hdp/lib/law/refused": f7,
"g0/hdp/lib/law/jurisdiction": f8,
"g0/hdp/account_cleanup/version": f11,
"g0/hdp/account_cleanup/name": f12,
"g0/hdp/lib/law/first_version": f13,
"g0/hdp/account_cleanup/rule": f21,
"g0/hdp/account_cleanup/account": f23,
"g0/hdp/account_cleanup/last_review": f25,
"g0/hdp/lib/law/first_day_with_text": f26,
"g0/hdp/account_cleanup/started": f29,
"g0/hdp/account_cleanup/review": f32,
"g0/hdp/account_cleanup/open_findings": f33,
"g0/hdp/account_cleanup/usable": f37,
"g0/hdp/account_cleanup/unused_since": f38,
"g0/hdp/account_cleanup/idle_from": f39,
"g0/hdp/account_cleanup/idle": f40,
"g0/hdp/account_cleanup/must_notify_from": f42,
"g0/hdp/account_cleanup/holder_notified": f43,
"g0/hdp/account_cleanup/must_notify": f44,
"g0/hdp/account_cleanup/duties": f45,
"g0/hdp/account_cleanup/may_suspend_from": f46,
"g0/hdp/account_cleanup/missing": f47,
"g0/hdp/account_cleanup/shown_period": f49,
"g0/hdp/account_cleanup/assumptions": f50,
"g0/hdp/account_cleanup/review_codes": f51,
"g0/hdp/account_cleanup/obligations": f53,
"g0/hdp/account_cleanup/reasons": f54,
"g0/hdp/account_cleanup/values/due_on": f55,
"g0/hdp/account_cleanup/values/idle_from": f56,
"g0/hdp/account_cleanup/values/may_suspend_from": f57,
"g0/hdp/account_cleanup/values/must_notify_from": f58,
"g0/hdp/account_cleanup/values/period": f59,
"g0/hdp/account_cleanup/values/unused_since": f60,
"g0/hdp/account_cleanup/warnings": f62,
"g0/hdp/account_cleanup/answer": f63,
"g0/hdp/account_request/version": f64,
"g0/hdp/account_request/name": f65,
"g0/hdp/account_request/rule": f66,
"g0/hdp/account_request/answer": f89,
"g0/hdp/account_review/version": f90,
"g0/hdp/account_review/name": f91,
"g0/hdp/account_review/rule": f92,
"g0/hdp/lib/schedule/own_start": f93,
"g0/hdp/account_review/answer": f99,
"g0/hdp/account_sharing/version": f100,
"g0/hdp/account_sharing/name": f101,
"g0/hdp/account_sharing/rule": f102,
"g0/hdp/account_sharing/answer": f103,
"g0/hdp/anomaly_handling/version": f104,
"g0/hdp/anomaly_handling/name": f105,
"g0/hdp/anomaly_handling/group": f106,
"g0/hdp/anomaly_handling/rule": f107,
"g0/hdp/anomaly_handling/open": f109,
"g0/hdp/anomaly_handling/answer": f110,
"g0/hdp/audit_cooperation/version": f111,
"g0/hdp/audit_cooperation/name": f112,
"g0/hdp/audit_cooperation/rule": f113,
"g0/hdp/audit_cooperation/steps": f115,
"g0/hdp/audit_cooperation/announced": f116,
"g0/hdp/audit_cooperation/ready": f117,
"g0/hdp/audit_cooperation/lacking": f118,
"g0/hdp/audit_cooperation/documents_given": f121,
"g0/hdp/audit_cooperation/missing": f122,
"g0/hdp/audit_cooperation/values/documents": f128,
"g0/hdp/audit_cooperation/values/due_on": f129,
"g0/hdp/audit_cooperation/answer": f130,
"g0/hdp/lib/reports/middle": f131,
"g0/hdp/audit_report_deadline/half": f133,
"g0/hdp/audit_report_deadline/version": f134,
"g0/hdp/audit_report_deadline/name": f135,
"g0/hdp/audit_report_deadline/rule": f136,
"g0/hdp/audit_report_deadline/assumptions": f138,
"g0/hdp/audit_report_deadline/values/due_on": f142,
"g0/hdp/lib/workdays/calendar": f143,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f145,
"g0/hdp/audit_report_deadline/step": f146,
"g0/hdp/audit_report_deadline/answer": f147,
"g0/hdp/auditor_rotation/version": f148,
"g0/hdp/auditor_rotation/name": f149,
"g0/hdp/auditor_rotation/rule": f150,
"g0/hdp/auditor_rotation/earlier": f151,
"g0/hdp/auditor_rotation/own_months": f152,
"g0/hdp/auditor_rotation/breaks": f153,
"g0/hdp/auditor_rotation/consecutive": f154,
"g0/hdp/auditor_rotation/reasons": f155,
"g0/hdp/auditor_rotation/named": f156,
"g0/hdp/auditor_rotation/missing": f157,
"g0/hdp/auditor_rotation/answer": f158,
"g0/hdp/batch_acquisition/version": f159,
"g0/hdp/batch_acquisition/name": f160,
"g0/hdp/batch_acquisition/group": f161,
"g0/hdp/batch_acquisition/integrity": f162,
"g0/hdp/batch_acquisition/rule": f163,
"g0/hdp/batch_acquisition/answer": f164,
"g0/hdp/breach_escalation/version": f165,
"g0/hdp/breach_escalation/name": f166,
"g0/hdp/breach_escalation/rule": f167,
"g0/hdp/breach_escalation/ended": f168,
"g0/hdp/breach_escalation/improved": f169,
"g0/hdp/breach_escalation/running": f170,
"g0/hdp/breach_escalation/serious": f171,
"g0/hdp/breach_escalation/notified": f172,
"g0/hdp/breach_escalation/too_late": f173,
"g0/hdp/breach_escalation/to_do/end_linkage": f174,
"g0/hdp/breach_escalation/must_end": f175,
"g0/hdp/breach_escalation/to_do/give_notice": f176,
"g0/hdp/breach_escalation/suspended": f177,
"g0/hdp/breach_escalation/to_do/suspend": f178,
"g0/hdp/breach_escalation/to_do/improve": f179,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f180,
"g0/hdp/breach_escalation/steps": f181,
"g0/hdp/breach_escalation/open": f182,
"g0/hdp/breach_escalation/known": f183,
"g0/hdp/breach_escalation/missing": f184,
"g0/hdp/breach_escalation/improved_late": f185,
"g0/hdp/breach_escalation/next": f187,
"g0/hdp/breach_escalation/due": f188,
"g0/hdp/breach_escalation/reason_name": f190,
"g0/hdp/breach_escalation/reasons": f191,
"g0/hdp/breach_escalation/answer": f192,
"g0/hdp/data_destruction/use_has_ended": f193,
"g0/hdp/data_destruction/base_day": f196,
"g0/hdp/data_destruction/law_day": f197,
"g0/hdp/data_destruction/version": f198,
"g0/hdp/data_destruction/name": f199,
"g0/hdp/data_destruction/rule": f200,
"g0/hdp/data_destruction/confirmed": f201,
"g0/hdp/data_destruction/unconfirmed": f202,
"g0/hdp/data_destruction/destroyed_on": f204,
"g0/hdp/data_destruction/values/destroy_by": f205,
"g0/hdp/data_destruction/notice": f206,
"g0/hdp/data_destruction/notified_on": f207,
"g0/hdp/data_destruction/values/notify_by": f208,
"g0/hdp/data_destruction/steps": f209,
"g0/hdp/data_destruction/answer": f210,
"g0/hdp/data_export/version": f211,
"g0/hdp/data_export/name": f212,
"g0/hdp/data_export/rule": f213,
"g0/hdp/data_export/given": f214,
"g0/hdp/data_export/codes": f215,
"g0/hdp/data_export/reasons": f216,
"g0/hdp/data_export/missing": f217,
"g0/hdp/data_export/answer": f218,
"g0/hdp/data_use_period/version": f219,
"g0/hdp/data_use_period/name": f220,
"g0/hdp/data_use_period/rule": f221,
"g0/hdp/data_use_period/project_decides": f222,
"g0/hdp/data_use_period/acquired_on": f223,
"g0/hdp/data_use_period/period_ends_on": f224,
"g0/hdp/data_use_period/use_until": f225,
"g0/hdp/data_use_period/over": f226,
"g0/hdp/data_use_period/reasons": f227,
"g0/hdp/data_use_period/missing": f228,
"g0/hdp/data_use_period/values/use_until": f229,
"g0/hdp/data_use_period/warnings": f230,
"g0/hdp/data_use_period/answer": f231,
"g0/hdp/delegated_administration/version": f232,
"g0/hdp/delegated_administration/name": f233,
"g0/hdp/delegated_administration/rule": f234,
"g0/hdp/delegated_administration/grants": f235,
"g0/hdp/delegated_administration/any_unit": f236,
"g0/hdp/delegated_administration/same_unit": f237,
"g0/hdp/delegated_administration/reasons": f238,
"g0/hdp/delegated_administration/answer": f239,
"g0/hdp/document_handling/version": f240,
"g0/hdp/document_handling/name": f241,
"g0/hdp/document_handling/rule": f242,
"g0/hdp/document_handling/answer": f243,
"g0/hdp/external_audit_schedule/version": f244,
"g0/hdp/external_audit_schedule/name": f245,
"g0/hdp/external_audit_schedule/rule": f246,
"g0/hdp/external_audit_schedule/state": f247,
"g0/hdp/external_audit_schedule/missing": f248,
"g0/hdp/external_audit_schedule/period": f249,
"g0/hdp/external_audit_schedule/answer": f250,
"g0/hdp/internal_audit_schedule/version": f251,
"g0/hdp/internal_audit_schedule/name": f252,
"g0/hdp/internal_audit_schedule/rule": f253,
"g0/hdp/internal_audit_schedule/codes": f254,
"g0/hdp/internal_audit_schedule/started": f255,
"g0/hdp/internal_audit_schedule/first_half": f256,
"g0/hdp/internal_audit_schedule/due_half": f257,
"g0/hdp/internal_audit_schedule/due_on": f258,
"g0/hdp/internal_audit_schedule/answer": f260,
"g0/hdp/ip_whitelist/version": f261,
"g0/hdp/ip_whitelist/name": f262,
"g0/hdp/ip_whitelist/rule": f263,
"g0/hdp/ip_whitelist/answer": f264,
"g0/hdp/liability/version": f265,
"g0/hdp/liability/name": f266,
"g0/hdp/liability/rule": f267,
"g0/hdp/liability/answer": f268,
"g0/hdp/linkage_application/version": f269,
"g0/hdp/linkage_application/name": f270,
"g0/hdp/linkage_application/rule": f271,
"g0/hdp/linkage_application/answer": f272,
"g0/hdp/linkage_need_review/version": f273,
"g0/hdp/linkage_need_review/name": f274,
"g0/hdp/linkage_need_review/rule": f275,
"g0/hdp/linkage_need_review/answer": f276,
"g0/hdp/login_lockout/version": f277,
"g0/hdp/login_lockout/name": f278,
"g0/hdp/login_lockout/rule": f279,
"g0/hdp/login_lockout/too_many": f280,
"g0/hdp/login_lockout/approved": f281,
"g0/hdp/login_lockout/unlocked": f282,
"g0/hdp/login_lockout/now": f287,
"g0/hdp/login_lockout/waited": f288,
"g0/hdp/login_lockout/reasons": f289,
"g0/hdp/login_lockout/missing": f290,
"g0/hdp/login_lockout/who_counts": f291,
"g0/hdp/login_lockout/values/locked_until": f297,
"g0/hdp/login_lockout/answer": f298,
"g0/hdp/password_compliance/version": f299,
"g0/hdp/password_compliance/name": f300,
"g0/hdp/password_compliance/rule": f301,
"g0/hdp/password_compliance/changed_on": f302,
"g0/hdp/password_compliance/values/expires_on": f303,
"g0/hdp/password_compliance/classes": f304,
"g0/hdp/password_compliance/broken": f305,
"g0/hdp/password_compliance/codes": f306,
"g0/hdp/password_compliance/reasons": f307,
"g0/hdp/password_compliance/same_as_previous_given": f308,
"g0/hdp/password_compliance/missing": f309,
"g0/hdp/password_compliance/looked_at": f310,
"g0/hdp/password_compliance/values/may_change_from": f311,
"g0/hdp/password_compliance/answer": f312,
"g0/hdp/personnel_register/version": f313,
"g0/hdp/personnel_register/name": f314,
"g0/hdp/personnel_register/rule": f315,
"g0/hdp/personnel_register/answer": f316,
"g0/hdp/processing_record/version": f317,
"g0/hdp/processing_record/name": f318,
"g0/hdp/processing_record/rule": f319,
"g0/hdp/processing_record/answer": f320,
"g0/hdp/purpose_limitation/version": f321,
"g0/hdp/purpose_limitation/name": f322,
"g0/hdp/purpose_limitation/rule": f323,
"g0/hdp/purpose_limitation/basis": f324,
"g0/hdp/purpose_limitation/answer": f326,
"g0/hdp/query_log_completeness/version": f327,
"g0/hdp/query_log_completeness/name": f328,
"g0/hdp/query_log_completeness/rule": f329,
"g0/hdp/query_log_completeness/present": f330,
"g0/hdp/query_log_completeness/reasons": f331,
"g0/hdp/query_log_completeness/missing": f332,
"g0/hdp/query_log_completeness/answer": f333,
"g0/hdp/query_permission/version": f334,
"g0/hdp/query_permission/name": f335,
"g0/hdp/query_permission/rule": f336,
"g0/hdp/query_permission/user": f337,
"g0/hdp/query_permission/checks": f338,
"g0/hdp/query_permission/roles_of": f339,
"g0/hdp/query_permission/of_every_role": f340,
"g0/hdp/query_permission/account": f343,
"g0/hdp/query_permission/holds_right": f346,
"g0/hdp/query_permission/query": f347,
"g0/hdp/query_permission/given": f348,
"g0/hdp/query_permission/skipped": f349,
"g0/hdp/query_permission/passed": f352,
"g0/hdp/query_permission/needs": f353,
"g0/hdp/query_permission/needed": f354,
"g0/hdp/query_permission/not_asked": f355,
"g0/hdp/query_permission/untold": f356,
"g0/hdp/query_permission/open_numbers/password_expired": f357,
"g0/hdp/query_permission/open_numbers/session_idle": f358,
"g0/hdp/query_permission/undecided": f359,
"g0/hdp/query_permission/failed": f360,
"g0/hdp/query_permission/reasons": f363,
"g0/hdp/query_permission/missing": f364,
"g0/hdp/query_permission/decisive": f365,
"g0/hdp/query_permission/followed": f366,
"g0/hdp/query_permission/both_roles": f367,
"g0/hdp/query_permission/advised": f368,
"g0/hdp/query_permission/numbered/password_expired": f369,
"g0/hdp/query_permission/numbered/session_idle": f370,
"g0/hdp/query_permission/warnings": f371,
"g0/hdp/query_permission/answer": f372,
"g0/hdp/record_retention/version": f373,
"g0/hdp/record_retention/name": f374,
"g0/hdp/record_retention/rule": f375,
"g0/hdp/record_retention/account_closed_on": f376,
"g0/hdp/record_retention/event_on": f377,
"g0/hdp/record_retention/from": f378,
"g0/hdp/record_retention/values/keep_through": f380,
"g0/hdp/record_retention/reasons": f381,
"g0/hdp/record_retention/missing": f382,
"g0/hdp/record_retention/values/qualifier": f383,
"g0/hdp/record_retention/answer": f384,
"g0/hdp/regulation_in_force/version": f385,
"g0/hdp/regulation_in_force/name": f386,
"g0/hdp/regulation_in_force/values": f387,
"g0/hdp/regulation_in_force/answer": f388,
"g0/hdp/role_appointment/version": f389,
"g0/hdp/role_appointment/name": f390,
"g0/hdp/role_appointment/rule": f391,
"g0/hdp/role_appointment/answer": f392,
"g0/hdp/role_change_deadline/version": f393,
"g0/hdp/role_change_deadline/name": f394,
"g0/hdp/role_change_deadline/group": f395,
"g0/hdp/role_change_deadline/rule": f396,
"g0/hdp/role_change_deadline/values/apply_by": f398,
"g0/hdp/role_change_deadline/before_regulation": f399,
"g0/hdp/role_change_deadline/assumptions": f401,
"g0/hdp/role_change_deadline/values/adjust_by": f402,
"g0/hdp/role_change_deadline/steps": f403,
"g0/hdp/role_change_deadline/missing": f407,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f408,
"g0/hdp/role_change_deadline/answer": f409,
"g0/hdp/sampling_half_year/version": f410,
"g0/hdp/sampling_half_year/name": f411,
"g0/hdp/sampling_half_year/rule": f412,
"g0/hdp/lib/sampling/has_checked": f424,
"g0/hdp/sampling_half_year/answer": f429,
"g0/hdp/sampling_monthly/version": f430,
"g0/hdp/sampling_monthly/name": f431,
"g0/hdp/sampling_monthly/rule": f432,
"g0/hdp/sampling_monthly/answer": f433,
"g0/hdp/session_timeout/version": f434,
"g0/hdp/session_timeout/name": f435,
"g0/hdp/session_timeout/rule": f436,
"g0/hdp/session_timeout/now": f437,
"g0/hdp/session_timeout/idle_seconds": f438,
"g0/hdp/session_timeout/reasons": f440,
"g0/hdp/session_timeout/missing": f441,
"g0/hdp/session_timeout/values/logout_after": f442,
"g0/hdp/session_timeout/answer": f443,
"g0/hdp/staff_change_notice/version": f444,
"g0/hdp/staff_change_notice/name": f445,
"g0/hdp/staff_change_notice/rule": f446,
"g0/hdp/staff_change_notice/values/due_on": f447,
"g0/hdp/staff_change_notice/values/due_if_rolled": f448,
"g0/hdp/staff_change_notice/step": f449,
"g0/hdp/staff_change_notice/answer": f450,
"g0/hdp/training_hours/last_day": f451,
"g0/hdp/training_hours/version": f452,
"g0/hdp/training_hours/name": f453,
"g0/hdp/training_hours/rule": f454,
"g0/hdp/training_hours/first_day": f455,
"g0/hdp/training_hours/answer": f457,
"g0/hdp/vendor_access/version": f458,
"g0/hdp/vendor_access/name": f459,
"g0/hdp/vendor_access/rule": f460,
"g0/hdp/vendor_access/answer": f461,
"g0/hdp/vendor_audit_schedule/version": f462,
"g0/hdp/vendor_audit_schedule/name": f463,
"g0/hdp/vendor_audit_schedule/rule": f464,
"g0/hdp/vendor_audit_schedule/answer": f465
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f63, i, d),
"hdp/account_request/answer": (i, d) => start(f89, i, d),
"hdp/account_review/answer": (i, d) => start(f99, i, d),
"hdp/account_sharing/answer": (i, d) => start(f103, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f110, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f130, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f147, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f158, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f164, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f192, i, d),
"hdp/data_destruction/answer": (i, d) => start(f210, i, d),
"hdp/data_export/answer": (i, d) => start(f218, i, d),
"hdp/data_use_period/answer": (i, d) => start(f231, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f239, i, d),
"hdp/document_handling/answer": (i, d) => start(f243, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f250, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f260, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f264, i, d),
"hdp/liability/answer": (i, d) => start(f268, i, d),
"hdp/linkage_application/answer": (i, d) => start(f272, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f276, i, d),
"hdp/login_lockout/answer": (i, d) => start(f298, i, d),
"hdp/password_compliance/answer": (i, d) => start(f312, i, d),
"hdp/personnel_register/answer": (i, d) => start(f316, i, d),
"hdp/processing_record/answer": (i, d) => start(f320, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f326, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f333, i, d),
"hdp/query_permission/answer": (i, d) => start(f372, i, d),
"hdp/record_retention/answer": (i, d) => start(f384, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f388, i, d),
"hdp/role_appointment/answer": (i, d) => start(f392, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f409, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f429, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f433, i, d),
"hdp/session_timeout/answer": (i, d) => start(f443, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f450, i, d),
"hdp/training_hours/answer": (i, d) => start(f457, i, d),
"hdp/vendor_access/answer": (i, d) => start(f461, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f465, i, d) } };
});

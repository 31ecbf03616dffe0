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
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b89: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b90: {
l9 = [];
b91: {
{
const k92 = keysOf(l6), v92 = valuesOf(l6);
for (let n92 = 0; n92 < v92.length; n92++) {
l10 = k92 === null ? n92 : k92[n92];
l11 = v92[n92];
b93: {
l12 = l10;
l13 = l11;
l14 = D(l13, l7); if (l14 === undefined) break b93;
l15 = l14;
l16 = H(l13) ? l13.clause : undefined; if (l16 === undefined && (l16 = S(l13, "clause")) === undefined) break b93;
l17 = l16;
l18 = [l15,l17,l13];
l19 = l18;
l9.push(l19);
}
}
}
}
l20 = l9;
l21 = b_sort(l20); if (l21 === undefined) break b90;
l22 = l21;
{
const k94 = keysOf(l22), v94 = valuesOf(l22);
for (let n94 = 0; n94 < v94.length; n94++) {
l23 = k94 === null ? n94 : k94[n94];
l24 = v94[n94];
b95: {
l25 = l23;
l26 = l24;
l27 = 2;
l28 = D(l26, l27); if (l28 === undefined) break b95;
l29 = l28;
l8.push(l29);
}
}
}
}
l30 = l8;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b96: {
if (l5 === undefined) break b96;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b97: {
return l2;
}
}
function f18(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b98: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b98;
if (!Q(l12, l8)) break b98;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b98;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b98;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b98;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b98;
l21 = l20;
l22 = new RegoSet();
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b98;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b98;
l26 = l25;
l27 = new RegoSet();
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b98;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b98;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b98;
l34 = l33;
l35 = new RegoSet();
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b98;
l37 = l36;
l38 = f17(l0,l1,l37,"code"); if (l38 === undefined) break b98;
l39 = l38;
l40 = H(l0) ? l0.as_of : undefined; if (l40 === undefined && (l40 = S(l0, "as_of")) === undefined) break b98;
l41 = l40;
l42 = H(l0) ? l0.jurisdiction : undefined; if (l42 === undefined && (l42 = S(l0, "jurisdiction")) === undefined) break b98;
l43 = l42;
l44 = [];
b99: {
l45 = [];
b100: {
l46 = new RegoSet();
l47 = b_object_get(l11,"missing",l46); if (l47 === undefined) break b100;
l48 = l47;
{
const k101 = keysOf(l48), v101 = valuesOf(l48);
for (let n101 = 0; n101 < v101.length; n101++) {
l49 = k101 === null ? n101 : k101[n101];
l50 = v101[n101];
b102: {
l51 = l49;
l52 = l50;
{
const k103 = keysOf(l52), v103 = valuesOf(l52);
for (let n103 = 0; n103 < v103.length; n103++) {
l53 = k103 === null ? n103 : k103[n103];
l54 = v103[n103];
b104: {
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
l59 = b_sort(l58); if (l59 === undefined) break b99;
l60 = l59;
{
const k105 = keysOf(l60), v105 = valuesOf(l60);
for (let n105 = 0; n105 < v105.length; n105++) {
l61 = k105 === null ? n105 : k105[n105];
l62 = v105[n105];
b106: {
l63 = l61;
l64 = l62;
l65 = 1;
l66 = D(l64, l65); if (l66 === undefined) break b106;
l67 = l66;
l44.push(l67);
}
}
}
}
l68 = l44;
l69 = H(l9) ? l9.effective_from : undefined; if (l69 === undefined && (l69 = S(l9, "effective_from")) === undefined) break b98;
l70 = l69;
l71 = new O1(l41,l21,l8,l43,l68,l26,l10,l31,l34,l70,l39);
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b107: {
if (l7 === undefined) break b107;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b108: {
return l2;
}
}
function f19(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b109: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b109;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b109;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O2(l9);
l13 = f18(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b109;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b110: {
if (l4 === undefined) break b110;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b111: {
return l2;
}
}
function f20(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b112: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b112;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b112;
l11 = l10;
l12 = new O3(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b113: {
if (l5 === undefined) break b113;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b114: {
l5 = undefined;
l6 = l3;
l7 = l4;
b115: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b115;
if ((l8 === false)) break b115;
break b114;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b114;
l10 = l9;
l11 = new O4(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b116: {
if (l5 === undefined) break b116;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b117: {
return l2;
}
}
function f21(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b118: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b118;
l9 = l8;
l10 = f20(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b118;
l11 = l10;
l12 = new O2(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f18(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b118;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b119: {
if (l5 === undefined) break b119;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b120: {
return l2;
}
}
function f22(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b121: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f18(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b121;
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
function f23(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14;
b124: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b124;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b124;
l9 = 0;
l11 = f19(l0,l1,l6); if (l11 === undefined) break b124;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b125: {
if (l5 === undefined) break b125;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b126: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b126;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b126;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b126;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b126;
if (!(l12 === "unavailable")) break b126;
l13 = f21(l0,l1,l6,l11); if (l13 === undefined) break b126;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b127: {
if (l5 === undefined) break b127;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b128: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b128;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b128;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b128;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b128;
if (!(l12 === "available")) break b128;
l13 = f22(l0,l1,l6,l11); if (l13 === undefined) break b128;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b129: {
if (l5 === undefined) break b129;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b130: {
return l2;
}
}
function f24(l0,l1) {
let l3,l4,l5,l6,l2;
b131: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b131;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b131;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b132: {
if (l3 === undefined) break b132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b133: {
return l2;
}
}
function f25(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b134: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b134;
if ((l6 === false)) break b134;
l7 = f6(l0,l1); if (l7 === undefined) break b134;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b134;
if ((l9 === false)) break b134;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b135: {
if (l4 === undefined) break b135;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b136: {
return l2;
}
}
function g26(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b137: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b137;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b137;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b137;
l7 = null;
if (!Q(l6, l7)) break b137;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b138: {
if (l3 === undefined) break b138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b139: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b139;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b139;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b139;
l7 = l6;
l8 = f25(l0,l1,l7); if (l8 === undefined) break b139;
if ((l8 === false)) break b139;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b139;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b139;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b139;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b140: {
if (l3 === undefined) break b140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b141: {
return l2;
}
}
function f26(i, d) {
const k = K.request[0];
if (k !== undefined) return k === N ? undefined : k;
const v = g26(i, d);
K.request[0] = v === undefined ? N : v;
return v;
}
function g27(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b142: {
l3 = undefined;
l4 = new RegoSet();
b143: {
l5 = f8(l0,l1); if (l5 === undefined) break b143;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b143;
{
const k144 = keysOf(l6), v144 = valuesOf(l6);
for (let n144 = 0; n144 < v144.length; n144++) {
l7 = k144 === null ? n144 : k144[n144];
l8 = v144[n144];
b145: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b145;
if (!(l11 === "available")) break b145;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b142;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b146: {
if (l3 === undefined) break b146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b147: {
return l2;
}
}
function f27(i, d) {
const k = K.case[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g27(i, d);
K.case[5] = v === undefined ? N : v;
return v;
}
const f28 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b148: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b148;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b148;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b148;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b148;
l19 = D(l18, l6); if (l19 === undefined) break b148;
l20 = D(l19, l16); if (l20 === undefined) break b148;
b149: {
b150: {
break b149;
}
break b148;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b148;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b148;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b148;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b148;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b148;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b148;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b148;
l40 = l39;
l41 = new O5(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b151: {
if (l5 === undefined) break b151;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b152: {
return l2;
}
});
const f29 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b153: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b153;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b154: {
if (l6 === undefined) break b154;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b155: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b155;
l9 = f28(l0,l1,l7,l8); if (l9 === undefined) break b155;
l10 = l9;
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b155;
if (!Q(l11, l8)) break b155;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b156: {
if (l6 === undefined) break b156;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b157: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b157;
l9 = f28(l0,l1,l7,l8); if (l9 === undefined) break b157;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b157;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b157;
if ((l14 === false)) break b157;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b157;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b157;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b158: {
if (l6 === undefined) break b158;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b159: {
return l2;
}
});
function g30(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b160: {
l3 = undefined;
l4 = f27(l0,l1); if (l4 === undefined) break b160;
l5 = l4;
l6 = f24(l0,l1); if (l6 === undefined) break b160;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b160;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b160;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b160;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b160;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b160;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b160;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b160;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b160;
l19 = l18;
l20 = f29(l0,l1,l14,l11,l19); if (l20 === undefined) break b160;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b161: {
if (l3 === undefined) break b161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b162: {
return l2;
}
}
function f30(i, d) {
const k = K.request[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g30(i, d);
K.request[1] = v === undefined ? N : v;
return v;
}
const f31 = keep((l0,l1,l3,l4,l5,l6,l7) => {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b163: {
b164: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b164;
if ((l14 === false)) break b164;
l15 = new O6(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b165: {
if (l8 !== undefined) break b165;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b165;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b165;
if ((l16 === false)) break b165;
l17 = new O6(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b166: {
if (l8 !== undefined) break b166;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b166;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b166;
if ((l16 === false)) break b166;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b167: {
if (l8 !== undefined) break b167;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b167;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b167;
if ((l16 === false)) break b167;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b168: {
if (l8 !== undefined) break b168;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O6(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b169: {
if (l8 === undefined) break b169;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b170: {
return l2;
}
});
const f32 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b171: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f28(l0,l1,l8,l10); if (l12 === undefined) break b171;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b171;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b171;
l19 = l18;
l20 = f28(l0,l1,l8,l19); if (l20 === undefined) break b171;
l21 = l20;
l22 = l21;
l23 = f31(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b171;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b172: {
if (l7 === undefined) break b172;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b173: {
return l2;
}
});
function g33(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b174: {
b175: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b175;
if ((l4 === false)) break b175;
l5 = f12(l0,l1); if (l5 === undefined) break b175;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b175;
l7 = l6;
l8 = f30(l0,l1); if (l8 === undefined) break b175;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b175;
l11 = l10;
l12 = f26(l0,l1); if (l12 === undefined) break b175;
l13 = l12;
l14 = f32(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b175;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b176: {
if (l3 !== undefined) break b176;
l4 = f6(l0,l1); if (l4 === undefined) break b176;
l5 = l4;
l6 = f30(l0,l1); if (l6 === undefined) break b176;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b176;
if ((l8 === false)) break b176;
l9 = f12(l0,l1); if (l9 === undefined) break b176;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b176;
l11 = l10;
l12 = f30(l0,l1); if (l12 === undefined) break b176;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b176;
l15 = l14;
l16 = f32(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b176;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b177: {
if (l3 === undefined) break b177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b178: {
return l2;
}
}
function f33(i, d) {
const k = K.request[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g33(i, d);
K.request[2] = v === undefined ? N : v;
return v;
}
function g34(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b179: {
l2 = new RegoSet();
}
b180: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b180;
l5 = H(l4) ? l4.findings : undefined; if (l5 === undefined && (l5 = S(l4, "findings")) === undefined) break b180;
{
const k181 = keysOf(l5), v181 = valuesOf(l5);
for (let n181 = 0; n181 < v181.length; n181++) {
l6 = k181 === null ? n181 : k181[n181];
l7 = v181[n181];
b182: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.kind : undefined; if (l10 === undefined && (l10 = S(l9, "kind")) === undefined) break b182;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b182;
l13 = H(l12) ? l12.findings : undefined; if (l13 === undefined && (l13 = S(l12, "findings")) === undefined) break b182;
l14 = H(l13) ? l13.kinds : undefined; if (l14 === undefined && (l14 = S(l13, "kinds")) === undefined) break b182;
l15 = D(l14, l11); if (l15 === undefined) break b182;
if ((l15 === false)) break b182;
l16 = H(l9) ? l9.found_on : undefined; if (l16 === undefined && (l16 = S(l9, "found_on")) === undefined) break b182;
l17 = l16;
l18 = f25(l0,l1,l17); if (l18 === undefined) break b182;
if ((l18 === false)) break b182;
l2.add(l9);
}
}
}
}
b183: {
return l2;
}
}
function f34(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g34(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
const f35 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b184: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b184;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b184;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b184;
l14 = D(l13, l11); if (l14 === undefined) break b184;
b185: {
b186: {
break b185;
}
break b184;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b184;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b184;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b184;
l23 = D(l22, l20); if (l23 === undefined) break b184;
b187: {
b188: {
break b187;
}
break b184;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b184;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b184;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b184;
l33 = D(l32, l20); if (l33 === undefined) break b184;
b189: {
b190: {
break b189;
}
break b184;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b184;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b184;
l39 = D(l38, l36); if (l39 === undefined) break b184;
b191: {
b192: {
break b191;
}
break b184;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b184;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b184;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b193: {
if (l5 === undefined) break b193;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b194: {
return l2;
}
});
const f36 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b195: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b195;
l9 = l8;
l10 = f35(l0,l1,l6,l9); if (l10 === undefined) break b195;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b196: {
if (l5 === undefined) break b196;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b197: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b197;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b197;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b198: {
if (l5 === undefined) break b198;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b199: {
return l2;
}
});
function f37(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b200: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b200;
l7 = l6;
l8 = f12(l0,l1); if (l8 === undefined) break b200;
l9 = H(l8) ? l8.findings : undefined; if (l9 === undefined && (l9 = S(l8, "findings")) === undefined) break b200;
l10 = H(l9) ? l9.act_within : undefined; if (l10 === undefined && (l10 = S(l9, "act_within")) === undefined) break b200;
l11 = l10;
l12 = f36(l0,l1,l7,l11); if (l12 === undefined) break b200;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b201: {
if (l4 === undefined) break b201;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b202: {
return l2;
}
}
function g38(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b203: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b203;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b203;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b203;
if ((l8 === false)) break b203;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b204: {
if (l3 === undefined) break b204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b205: {
return l2;
}
}
function f38(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g38(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function g39(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b206: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b206;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b206;
l6 = null;
if (!Q(l5, l6)) break b206;
l7 = f24(l0,l1); if (l7 === undefined) break b206;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b206;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b207: {
if (l3 === undefined) break b207;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b208: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b208;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b208;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b208;
if ((l7 === false)) break b208;
l8 = f24(l0,l1); if (l8 === undefined) break b208;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b208;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b209: {
if (l3 === undefined) break b209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b210: {
return l2;
}
}
function f39(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g39(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g40(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b211: {
l3 = undefined;
l4 = f38(l0,l1); if (l4 === undefined) break b211;
if ((l4 === false)) break b211;
l5 = f39(l0,l1); if (l5 === undefined) break b211;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b211;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b211;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b211;
l10 = l9;
l11 = f36(l0,l1,l6,l10); if (l11 === undefined) break b211;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b211;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b212: {
if (l3 === undefined) break b212;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b213: {
return l2;
}
}
function f40(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g40(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g41(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b214: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b214;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b214;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b214;
if ((l8 === false)) break b214;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b215: {
if (l3 === undefined) break b215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b216: {
return l2;
}
}
function f41(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g41(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function f42(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b217: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b217;
if (!(l8 === "exceeded")) break b217;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b217;
l10 = l9;
l11 = f36(l0,l1,l6,l10); if (l11 === undefined) break b217;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b217;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b218: {
if (l5 === undefined) break b218;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b219: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b219;
if (!(l8 === "reached")) break b219;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b219;
l10 = l9;
l11 = f36(l0,l1,l6,l10); if (l11 === undefined) break b219;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b220: {
if (l5 === undefined) break b220;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b221: {
return l2;
}
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b222: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b222;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b222;
if (!(l5 === "suspended")) break b222;
l6 = f24(l0,l1); if (l6 === undefined) break b222;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b222;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b222;
if ((l9 === false)) break b222;
l10 = f24(l0,l1); if (l10 === undefined) break b222;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b222;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b222;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b222;
l15 = l14;
l16 = f42(l0,l1,l12,l15); if (l16 === undefined) break b222;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b223: {
if (l3 === undefined) break b223;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b224: {
return l2;
}
}
function f43(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g44(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b225: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b225;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b225;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b225;
if ((l7 === false)) break b225;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b226: {
if (l3 === undefined) break b226;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b227: {
return l2;
}
}
function f44(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g44(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g45(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b228: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b228;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b228;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b228;
if ((l8 === false)) break b228;
b229: {
l9 = f44(l0,l1); if (l9 === undefined) break b229;
if ((l9 === false)) break b229;
break b228;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b230: {
if (l3 === undefined) break b230;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b231: {
return l2;
}
}
function f45(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g46(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b232: {
l2 = new RegoSet();
}
b233: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b233;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b233;
l6 = l5;
l2.add(l6);
}
b234: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b234;
{
const k235 = keysOf(l4), v235 = valuesOf(l4);
for (let n235 = 0; n235 < v235.length; n235++) {
l5 = k235 === null ? n235 : k235[n235];
l6 = v235[n235];
b236: {
l7 = l5;
l8 = l6;
l9 = f37(l0,l1,l8); if (l9 === undefined) break b236;
l10 = l9;
l11 = f6(l0,l1); if (l11 === undefined) break b236;
l12 = l11;
l13 = b_lt(l10,l12); if (l13 === undefined) break b236;
if ((l13 === false)) break b236;
l2.add("overdue");
}
}
}
}
b237: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b237;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b237;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b237;
if ((l9 === false)) break b237;
l2.add("due");
}
b238: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b238;
if ((l4 === false)) break b238;
l2.add("due");
}
b239: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b239;
if ((l4 === false)) break b239;
l2.add("due");
}
b240: {
return l2;
}
}
function f46(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g46(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g47(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b241: {
l3 = undefined;
l4 = f38(l0,l1); if (l4 === undefined) break b241;
if ((l4 === false)) break b241;
l5 = f39(l0,l1); if (l5 === undefined) break b241;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b241;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b241;
l9 = l8;
l10 = f42(l0,l1,l6,l9); if (l10 === undefined) break b241;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b242: {
if (l3 === undefined) break b242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b243: {
return l2;
}
}
function f47(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g47(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g48(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b244: {
l2 = new RegoSet();
}
b245: {
l3 = undefined;
b246: {
l4 = f33(l0,l1); if (l4 === undefined) break b246;
if ((l4 === false)) break b246;
break b245;}
l5 = new O7("review.last_done_on");
l2.add(l5);
}
b247: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b247;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b247;
if ((l5 === false)) break b247;
l6 = f24(l0,l1); if (l6 === undefined) break b247;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b247;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b247;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b247;
if ((l11 === false)) break b247;
l12 = f38(l0,l1); if (l12 === undefined) break b247;
if ((l12 === false)) break b247;
b248: {
l13 = f39(l0,l1); if (l13 === undefined) break b248;
if ((l13 === false)) break b248;
break b247;}
l14 = new O7("account.last_query_on");
l2.add(l14);
}
b249: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b249;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b249;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b249;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b249;
if ((l8 === false)) break b249;
l9 = f24(l0,l1); if (l9 === undefined) break b249;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b249;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b249;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b249;
if ((l14 === false)) break b249;
l15 = f38(l0,l1); if (l15 === undefined) break b249;
if ((l15 === false)) break b249;
b250: {
l16 = f39(l0,l1); if (l16 === undefined) break b250;
if ((l16 === false)) break b250;
break b249;}
l17 = new O7("account.last_query_on");
l2.add(l17);
}
b251: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b251;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b251;
if ((l5 === false)) break b251;
l6 = f24(l0,l1); if (l6 === undefined) break b251;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b251;
if (!(l7 === "suspended")) break b251;
b252: {
l8 = f43(l0,l1); if (l8 === undefined) break b252;
if ((l8 === false)) break b252;
break b251;}
b253: {
l9 = f44(l0,l1); if (l9 === undefined) break b253;
if ((l9 === false)) break b253;
break b251;}
l10 = new O7("account.suspended_on");
l2.add(l10);
}
b254: {
return l2;
}
}
function f48(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g48(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function f49(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b255: {
b256: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b256;
if ((l8 === false)) break b256;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b257: {
if (l5 !== undefined) break b257;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b257;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b257;
if ((l11 === false)) break b257;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b258: {
if (l5 !== undefined) break b258;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b258;
if ((l8 === false)) break b258;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b259: {
if (l5 !== undefined) break b259;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b259;
if ((l8 === false)) break b259;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b260: {
if (l5 !== undefined) break b260;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b261: {
if (l5 === undefined) break b261;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b262: {
return l2;
}
}
function g50(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b263: {
b264: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b264;
if ((l4 === false)) break b264;
l5 = f33(l0,l1); if (l5 === undefined) break b264;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b264;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b265: {
if (l3 !== undefined) break b265;
l4 = f12(l0,l1); if (l4 === undefined) break b265;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b265;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b265;
l8 = l7;
l9 = f28(l0,l1,l6,l8); if (l9 === undefined) break b265;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b266: {
if (l3 === undefined) break b266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b267: {
return l2;
}
}
function f50(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b268: {
l2 = new RegoSet();
}
b269: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b269;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b269;
l7 = l6;
{
const k270 = keysOf(l7), v270 = valuesOf(l7);
for (let n270 = 0; n270 < v270.length; n270++) {
l8 = k270 === null ? n270 : k270[n270];
l9 = v270[n270];
b271: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b272: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b272;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b272;
l6 = l5;
l7 = f30(l0,l1); if (l7 === undefined) break b272;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b272;
if ((l9 === false)) break b272;
l10 = f30(l0,l1); if (l10 === undefined) break b272;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b272;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b272;
if ((l14 === false)) break b272;
l15 = f11(l0,l1); if (l15 === undefined) break b272;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b272;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b272;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b272;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b272;
l21 = l20;
l22 = new O8(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b272;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b272;
l26 = l25;
{
const k273 = keysOf(l26), v273 = valuesOf(l26);
for (let n273 = 0; n273 < v273.length; n273++) {
l27 = k273 === null ? n273 : k273[n273];
l28 = v273[n273];
b274: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b275: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b275;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b275;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b275;
if ((l9 === false)) break b275;
l10 = f12(l0,l1); if (l10 === undefined) break b275;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b275;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b275;
l14 = l13;
{
const k276 = keysOf(l14), v276 = valuesOf(l14);
for (let n276 = 0; n276 < v276.length; n276++) {
l15 = k276 === null ? n276 : k276[n276];
l16 = v276[n276];
b277: {
l17 = l15;
l18 = l16;
l2.add(l18);
}
}
}
}
b278: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b278;
if ((l4 === false)) break b278;
l5 = f12(l0,l1); if (l5 === undefined) break b278;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b278;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b278;
l9 = l8;
{
const k279 = keysOf(l9), v279 = valuesOf(l9);
for (let n279 = 0; n279 < v279.length; n279++) {
l10 = k279 === null ? n279 : k279[n279];
l11 = v279[n279];
b280: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b281: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b281;
if ((l4 === false)) break b281;
l5 = f12(l0,l1); if (l5 === undefined) break b281;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b281;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b281;
l9 = l8;
{
const k282 = keysOf(l9), v282 = valuesOf(l9);
for (let n282 = 0; n282 < v282.length; n282++) {
l10 = k282 === null ? n282 : k282[n282];
l11 = v282[n282];
b283: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b284: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b284;
if ((l4 === false)) break b284;
l5 = f12(l0,l1); if (l5 === undefined) break b284;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b284;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b284;
l9 = l8;
{
const k285 = keysOf(l9), v285 = valuesOf(l9);
for (let n285 = 0; n285 < v285.length; n285++) {
l10 = k285 === null ? n285 : k285[n285];
l11 = v285[n285];
b286: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b287: {
return l2;
}
}
function f51(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g52(l0,l1) {
let l3,l4,l2;
b288: {
l3 = undefined;
l4 = new O9("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b289: {
if (l3 === undefined) break b289;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b290: {
return l2;
}
}
function f52(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g52(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f53(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b291: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b292: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b292;
{
const k293 = keysOf(l7), v293 = valuesOf(l7);
for (let n293 = 0; n293 < v293.length; n293++) {
l8 = k293 === null ? n293 : k293[n293];
l9 = v293[n293];
b294: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.code : undefined; if (l12 === undefined && (l12 = S(l11, "code")) === undefined) break b294;
l13 = l12;
l14 = f20(l0,l1,l13,l11); if (l14 === undefined) break b294;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b295: {
if (l4 === undefined) break b295;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b296: {
return l2;
}
}
function g54(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b297: {
l2 = new RegoSet();
}
b298: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b298;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b298;
l6 = l5;
l7 = f52(l0,l1); if (l7 === undefined) break b298;
l8 = D(l7, l6); if (l8 === undefined) break b298;
if ((l8 === false)) break b298;
l9 = f12(l0,l1); if (l9 === undefined) break b298;
l10 = l9;
l11 = f53(l0,l1,l10); if (l11 === undefined) break b298;
l12 = l11;
{
const k299 = keysOf(l12), v299 = valuesOf(l12);
for (let n299 = 0; n299 < v299.length; n299++) {
l13 = k299 === null ? n299 : k299[n299];
l14 = v299[n299];
b300: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b301: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b301;
{
const k302 = keysOf(l4), v302 = valuesOf(l4);
for (let n302 = 0; n302 < v302.length; n302++) {
l5 = k302 === null ? n302 : k302[n302];
l6 = v302[n302];
b303: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.kind : undefined; if (l9 === undefined && (l9 = S(l8, "kind")) === undefined) break b303;
l10 = l9;
l11 = f12(l0,l1); if (l11 === undefined) break b303;
l12 = H(l11) ? l11.findings : undefined; if (l12 === undefined && (l12 = S(l11, "findings")) === undefined) break b303;
l13 = H(l12) ? l12.kinds : undefined; if (l13 === undefined && (l13 = S(l12, "kinds")) === undefined) break b303;
l14 = D(l13, l10); if (l14 === undefined) break b303;
l15 = l14;
l16 = f12(l0,l1); if (l16 === undefined) break b303;
l17 = H(l16) ? l16.findings : undefined; if (l17 === undefined && (l17 = S(l16, "findings")) === undefined) break b303;
l18 = l17;
l19 = f20(l0,l1,l15,l18); if (l19 === undefined) break b303;
l20 = l19;
l2.add(l20);
}
}
}
}
b304: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b304;
if ((l4 === false)) break b304;
l5 = f12(l0,l1); if (l5 === undefined) break b304;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b304;
l7 = l6;
l8 = f20(l0,l1,"revoke_account",l7); if (l8 === undefined) break b304;
l9 = l8;
l2.add(l9);
}
b305: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b305;
if ((l4 === false)) break b305;
l5 = f12(l0,l1); if (l5 === undefined) break b305;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b305;
l7 = l6;
l8 = f20(l0,l1,"notify_holder",l7); if (l8 === undefined) break b305;
l9 = l8;
l2.add(l9);
}
b306: {
return l2;
}
}
function f54(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function g55(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b307: {
l2 = new RegoSet();
}
b308: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b308;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b308;
l6 = l5;
l7 = f52(l0,l1); if (l7 === undefined) break b308;
l8 = D(l7, l6); if (l8 === undefined) break b308;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b308;
l11 = l10;
l12 = f20(l0,l1,l9,l11); if (l12 === undefined) break b308;
l13 = l12;
l14 = f33(l0,l1); if (l14 === undefined) break b308;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b308;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b308;
l17 = l16;
l18 = new O10(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b308;
l20 = l19;
l2.add(l20);
}
b309: {
l3 = undefined;
l4 = f34(l0,l1); if (l4 === undefined) break b309;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b309;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b309;
if ((l9 === false)) break b309;
l10 = f12(l0,l1); if (l10 === undefined) break b309;
l11 = H(l10) ? l10.findings : undefined; if (l11 === undefined && (l11 = S(l10, "findings")) === undefined) break b309;
l12 = l11;
l13 = f20(l0,l1,"finding_not_acted_on",l12); if (l13 === undefined) break b309;
l14 = l13;
l2.add(l14);
}
b310: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b310;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b310;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b310;
if ((l8 === false)) break b310;
l9 = f12(l0,l1); if (l9 === undefined) break b310;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b310;
l11 = l10;
l12 = f20(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b310;
l13 = l12;
l2.add(l13);
}
b311: {
l3 = undefined;
l4 = f41(l0,l1); if (l4 === undefined) break b311;
if ((l4 === false)) break b311;
l5 = f12(l0,l1); if (l5 === undefined) break b311;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b311;
l7 = l6;
l8 = f20(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b311;
l9 = l8;
l2.add(l9);
}
b312: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b312;
if ((l4 === false)) break b312;
l5 = f12(l0,l1); if (l5 === undefined) break b312;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b312;
l7 = l6;
l8 = f20(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b312;
l9 = l8;
l2.add(l9);
}
b313: {
return l2;
}
}
function f55(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g55(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function g56(l0,l1) {
let l3,l4,l5,l6,l2;
b314: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b314;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b314;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b315: {
if (l3 === undefined) break b315;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b316: {
return l2;
}
}
function f56(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l3,l4,l5,l2;
b317: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b317;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b318: {
if (l3 === undefined) break b318;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b319: {
return l2;
}
}
function f57(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g58(l0,l1) {
let l3,l4,l5,l2;
b320: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b320;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b321: {
if (l3 === undefined) break b321;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b322: {
return l2;
}
}
function f58(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g58(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g59(l0,l1) {
let l3,l4,l5,l2;
b323: {
l3 = undefined;
l4 = f43(l0,l1); if (l4 === undefined) break b323;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b324: {
if (l3 === undefined) break b324;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b325: {
return l2;
}
}
function f59(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g59(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g60(l0,l1) {
let l3,l4,l5,l6,l2;
b326: {
l3 = undefined;
l4 = f50(l0,l1); if (l4 === undefined) break b326;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b326;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b327: {
if (l3 === undefined) break b327;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b328: {
return l2;
}
}
function f60(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g61(l0,l1) {
let l3,l4,l5,l6,l2;
b329: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b329;
if ((l4 === false)) break b329;
l5 = f39(l0,l1); if (l5 === undefined) break b329;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b330: {
if (l3 === undefined) break b330;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b331: {
l3 = undefined;
l4 = f40(l0,l1); if (l4 === undefined) break b331;
if ((l4 === false)) break b331;
l5 = f39(l0,l1); if (l5 === undefined) break b331;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b332: {
if (l3 === undefined) break b332;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b333: {
return l2;
}
}
function f61(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g61(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function f62(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b334: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b335: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b335;
{
const k336 = keysOf(l7), v336 = valuesOf(l7);
for (let n336 = 0; n336 < v336.length; n336++) {
l8 = k336 === null ? n336 : k336[n336];
l9 = v336[n336];
b337: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b337;
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
b338: {
if (l4 === undefined) break b338;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b339: {
return l2;
}
}
function g63(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b340: {
l2 = new RegoSet();
}
b341: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b341;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b341;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b341;
l8 = l7;
{
const k342 = keysOf(l8), v342 = valuesOf(l8);
for (let n342 = 0; n342 < v342.length; n342++) {
l9 = k342 === null ? n342 : k342[n342];
l10 = v342[n342];
b343: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b344: {
return l2;
}
}
function f63(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function g64(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l2;
b345: {
b346: {
l3 = undefined;
b347: {
l4 = f12(l0,l1); if (l4 === undefined) break b347;
if ((l4 === false)) break b347;
break b346;}
l5 = f13(l0,l1); if (l5 === undefined) break b346;
l6 = l5;
l7 = [];
b348: {
l8 = f11(l0,l1); if (l8 === undefined) break b348;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b346;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b349: {
if (l3 !== undefined) break b349;
l4 = f24(l0,l1); if (l4 === undefined) break b349;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b349;
if (!(l5 === "cancelled")) break b349;
l6 = f13(l0,l1); if (l6 === undefined) break b349;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b349;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b349;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b350: {
if (l3 !== undefined) break b350;
l4 = f46(l0,l1); if (l4 === undefined) break b350;
l5 = l4;
l6 = new RegoSet();
b351: {
l7 = f47(l0,l1); if (l7 === undefined) break b351;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b351;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b351;
if ((l11 === false)) break b351;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b350;
l14 = l13;
l15 = l14;
l16 = f48(l0,l1); if (l16 === undefined) break b350;
l17 = l16;
l18 = f49(l0,l1,l15,l17); if (l18 === undefined) break b350;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b350;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b350;
l23 = l22;
l24 = f51(l0,l1); if (l24 === undefined) break b350;
l25 = l24;
l26 = f48(l0,l1); if (l26 === undefined) break b350;
l27 = l26;
l28 = f54(l0,l1); if (l28 === undefined) break b350;
l29 = l28;
l30 = f55(l0,l1); if (l30 === undefined) break b350;
l31 = l30;
l32 = new Bare();
b352: {
l33 = f56(l0,l1); if (l33 === undefined) break b352;
l32["due_on"] = l33;
}
b353: {
l34 = f57(l0,l1); if (l34 === undefined) break b353;
l32["idle_from"] = l34;
}
b354: {
l35 = f58(l0,l1); if (l35 === undefined) break b354;
l32["may_suspend_from"] = l35;
}
b355: {
l36 = f59(l0,l1); if (l36 === undefined) break b355;
l32["must_notify_from"] = l36;
}
b356: {
l37 = f60(l0,l1); if (l37 === undefined) break b356;
l32["period"] = l37;
}
b357: {
l38 = f61(l0,l1); if (l38 === undefined) break b357;
l32["unused_since"] = l38;
}
b358: {
b359: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b359;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b359;
l42 = D(l41, "values"); if (l42 === undefined) break b359;
l39 = merge(l42, l32);
break b358;
}
l39 = l32;
}
l43 = l39;
l44 = f63(l0,l1); if (l44 === undefined) break b350;
l45 = l44;
l46 = new O12(l25,l27,l29,l31,l43,l45);
l47 = f18(l0,l1,l21,l23,l19,l46); if (l47 === undefined) break b350;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b360: {
if (l3 === undefined) break b360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b361: {
return l2;
}
}
function f64(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g64(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g65(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b362: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b362;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b362;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b363: {
if (l3 === undefined) break b363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b364: {
return l2;
}
}
function f65(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g65(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g66(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b365: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b365;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b365;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b365;
l7 = l6;
l8 = f65(l0,l1); if (l8 === undefined) break b365;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b365;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b365;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b365;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b365;
if ((l13 === false)) break b365;
l14 = f65(l0,l1); if (l14 === undefined) break b365;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b365;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b365;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b366: {
if (l3 === undefined) break b366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b367: {
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
function f67(l0,l1) {
let l3,l2;
b368: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b369: {
if (l3 === undefined) break b369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b370: {
return l2;
}
}
function f68(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b371: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b371;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b371;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b371;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b372: {
if (l4 === undefined) break b372;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b373: {
return l2;
}
}
function f69(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b374: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b374;
if ((l8 === false)) break b374;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b375: {
if (l5 === undefined) break b375;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b376: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b376;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b377: {
if (l5 === undefined) break b377;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b378: {
return l2;
}
}
function f70(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b379: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b379;
l8 = l7;
l9 = l8;
l10 = undefined;
b380: {
b381: {
if (!Array.isArray(l9)) break b381;
break b380;
}
b382: {
if (!O(l9)) break b382;
break b380;
}
b383: {
if (!(l9 instanceof RegoSet)) break b383;
break b380;
}
break b379;
}
{
const k384 = keysOf(l9), v384 = valuesOf(l9);
for (let n384 = 0; n384 < v384.length; n384++) {
l12 = k384 === null ? n384 : k384[n384];
l13 = v384[n384];
b385: {
l14 = l12;
l11 = undefined;
b386: {
l15 = l13;
l16 = f68(l0,l1,l14); if (l16 === undefined) break b386;
l17 = l16;
l18 = f69(l0,l1,l17,l15); if (l18 === undefined) break b386;
if ((l18 === false)) break b386;
l11 = true;
}
if (l11 !== undefined) break b385;
l10 = true;
}
}
}
if (l10 !== undefined) break b379;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b387: {
if (l4 === undefined) break b387;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b388: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b389: {
b390: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b390;
if ((l6 === false)) break b390;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b390;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b390;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b391: {
if (l4 !== undefined) break b391;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b391;
if ((l6 === false)) break b391;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b391;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b391;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b392: {
if (l4 !== undefined) break b392;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b392;
if ((l6 === false)) break b392;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b392;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b392;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b393: {
if (l4 !== undefined) break b393;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b393;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b394: {
if (l4 === undefined) break b394;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b395: {
return l2;
}
}
function f72(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b396: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b397: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b397;
{
const k398 = keysOf(l7), v398 = valuesOf(l7);
for (let n398 = 0; n398 < v398.length; n398++) {
l8 = k398 === null ? n398 : k398[n398];
l9 = v398[n398];
b399: {
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
b400: {
if (l4 === undefined) break b400;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b401: {
return l2;
}
}
function f73(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b402: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b402;
if ((l6 === false)) break b402;
b403: {
b404: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b404;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b404;
break b403;
}
break b402;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b402;
l13 = l12;
if (!(l13 === false)) break b402;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b405: {
if (l4 === undefined) break b405;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b406: {
return l2;
}
}
function f74(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b407: {
b408: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b408;
l9 = l8;
l10 = f73(l0,l1,l9); if (l10 === undefined) break b408;
if ((l10 === false)) break b408;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b409: {
if (l4 !== undefined) break b409;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b409;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b409;
l11 = l10;
{
const k410 = keysOf(l11), v410 = valuesOf(l11);
for (let n410 = 0; n410 < v410.length; n410++) {
l12 = k410 === null ? n410 : k410[n410];
l13 = v410[n410];
b411: {
l14 = l12;
l15 = l13;
l16 = f73(l0,l1,l15); if (l16 === undefined) break b411;
if ((l16 === false)) break b411;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b412: {
if (l4 === undefined) break b412;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b413: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b414: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b414;
if ((l6 === false)) break b414;
b415: {
l7 = f74(l0,l1,l5); if (l7 === undefined) break b415;
if ((l7 === false)) break b415;
break b414;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b416: {
if (l4 === undefined) break b416;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b417: {
return l2;
}
}
function f76(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b418: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f68(l0,l1,l7); if (l8 === undefined) break b418;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b418;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b419: {
if (l5 === undefined) break b419;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b420: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b420;
if ((l8 === false)) break b420;
l9 = f68(l0,l1,l7); if (l9 === undefined) break b420;
l10 = l9;
l11 = f75(l0,l1,l10); if (l11 === undefined) break b420;
if ((l11 === false)) break b420;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b421: {
if (l5 === undefined) break b421;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b422: {
return l2;
}
}
function f77(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b423: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b424: {
l7 = f68(l0,l1,l5); if (l7 === undefined) break b424;
l8 = l7;
{
const k425 = keysOf(l8), v425 = valuesOf(l8);
for (let n425 = 0; n425 < v425.length; n425++) {
l9 = k425 === null ? n425 : k425[n425];
l10 = v425[n425];
b426: {
l11 = l9;
l12 = l10;
b427: {
l13 = f75(l0,l1,l12); if (l13 === undefined) break b427;
if ((l13 === false)) break b427;
break b426;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b428: {
if (l4 === undefined) break b428;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b429: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b430: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b430;
l7 = l6;
l8 = f68(l0,l1,l7); if (l8 === undefined) break b430;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b430;
if (!Q(l9, l10)) break b430;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b431: {
if (l4 === undefined) break b431;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b432: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b432;
l7 = l6;
l8 = f68(l0,l1,l7); if (l8 === undefined) break b432;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b432;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b432;
if ((l12 === false)) break b432;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b433: {
if (l4 === undefined) break b433;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b434: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b434;
if ((l6 === false)) break b434;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b434;
l8 = l7;
l9 = f77(l0,l1,l8); if (l9 === undefined) break b434;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b435: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b435;
{
const k436 = keysOf(l13), v436 = valuesOf(l13);
for (let n436 = 0; n436 < v436.length; n436++) {
l14 = k436 === null ? n436 : k436[n436];
l15 = v436[n436];
b437: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b434;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b434;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b434;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b434;
l25 = l24;
l26 = f68(l0,l1,l25); if (l26 === undefined) break b434;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b434;
if ((l28 === false)) break b434;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b438: {
if (l4 === undefined) break b438;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b439: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b439;
if ((l6 === false)) break b439;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b439;
l8 = l7;
l9 = f77(l0,l1,l8); if (l9 === undefined) break b439;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b440: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b440;
l14 = l13;
l15 = f68(l0,l1,l14); if (l15 === undefined) break b440;
l16 = l15;
{
const k441 = keysOf(l16), v441 = valuesOf(l16);
for (let n441 = 0; n441 < v441.length; n441++) {
l17 = k441 === null ? n441 : k441[n441];
l18 = v441[n441];
b442: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b439;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b439;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b439;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b439;
l28 = l27;
l29 = f68(l0,l1,l28); if (l29 === undefined) break b439;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b439;
if ((l31 === false)) break b439;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b439;
l33 = l32;
l34 = f68(l0,l1,l33); if (l34 === undefined) break b439;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b439;
if ((l36 === false)) break b439;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b443: {
if (l4 === undefined) break b443;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b444: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b444;
l7 = l6;
l8 = f68(l0,l1,l7); if (l8 === undefined) break b444;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b444;
if ((l10 === false)) break b444;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b444;
l12 = l11;
l13 = f77(l0,l1,l12); if (l13 === undefined) break b444;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b444;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b444;
if (!Q(l16, l17)) break b444;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b445: {
if (l4 === undefined) break b445;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b446: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b446;
if ((l6 === false)) break b446;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b446;
l8 = l7;
l9 = f68(l0,l1,l8); if (l9 === undefined) break b446;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b446;
l12 = l11;
l13 = f68(l0,l1,l12); if (l13 === undefined) break b446;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b446;
if ((l15 === false)) break b446;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b447: {
if (l4 === undefined) break b447;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b448: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b448;
if ((l6 === false)) break b448;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b448;
l8 = l7;
l9 = f68(l0,l1,l8); if (l9 === undefined) break b448;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b448;
l12 = l11;
l13 = f68(l0,l1,l12); if (l13 === undefined) break b448;
l14 = l13;
if (!Q(l10, l14)) break b448;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b449: {
if (l4 === undefined) break b449;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b450: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b450;
l7 = l6;
l8 = f68(l0,l1,l7); if (l8 === undefined) break b450;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b450;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b450;
if ((l12 === false)) break b450;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b451: {
if (l4 === undefined) break b451;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b452: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b453: {
b454: {
l4 = undefined;
l5 = l3;
l6 = f71(l0,l1,l5); if (l6 === undefined) break b454;
l7 = l6;
l8 = f72(l0,l1,l5); if (l8 === undefined) break b454;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b454;
l11 = l10;
{
const k455 = keysOf(l11), v455 = valuesOf(l11);
for (let n455 = 0; n455 < v455.length; n455++) {
l12 = k455 === null ? n455 : k455[n455];
l13 = v455[n455];
b456: {
l14 = l12;
l15 = l13;
l16 = f76(l0,l1,l5,l15); if (l16 === undefined) break b456;
if ((l16 === false)) break b456;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b457: {
if (l4 !== undefined) break b457;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b457;
if (!(l6 === "unset")) break b457;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b458: {
if (l4 !== undefined) break b458;
l5 = l3;
l6 = f78(l0,l1,l5); if (l6 === undefined) break b458;
if ((l6 === false)) break b458;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b459: {
if (l4 !== undefined) break b459;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b460: {
if (l4 === undefined) break b460;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b461: {
return l2;
}
}
function f80(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b462: {
b463: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b464: {
l7 = f72(l0,l1,l5); if (l7 === undefined) break b464;
l8 = l7;
{
const k465 = keysOf(l8), v465 = valuesOf(l8);
for (let n465 = 0; n465 < v465.length; n465++) {
l9 = k465 === null ? n465 : k465[n465];
l10 = v465[n465];
b466: {
l11 = l9;
l12 = l10;
l13 = f68(l0,l1,l12); if (l13 === undefined) break b466;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b466;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b463;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b463;
if ((l20 === false)) break b463;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b467: {
if (l4 !== undefined) break b467;
l5 = l3;
l6 = f71(l0,l1,l5); if (l6 === undefined) break b467;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b468: {
if (l4 === undefined) break b468;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b469: {
return l2;
}
}
function f81(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b470: {
b471: {
l4 = undefined;
l5 = l3;
l6 = [];
b472: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b472;
{
const k473 = keysOf(l7), v473 = valuesOf(l7);
for (let n473 = 0; n473 < v473.length; n473++) {
l8 = k473 === null ? n473 : k473[n473];
l9 = v473[n473];
b474: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b474;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b474;
l14 = H(l13) ? l13.applicant : undefined; if (l14 === undefined && (l14 = S(l13, "applicant")) === undefined) break b474;
l15 = H(l14) ? l14.role : undefined; if (l15 === undefined && (l15 = S(l14, "role")) === undefined) break b474;
if (!Q(l12, l15)) break b474;
l16 = H(l11) ? l11.clause : undefined; if (l16 === undefined && (l16 = S(l11, "clause")) === undefined) break b474;
l17 = l16;
l6.push(l17);
}
}
}
}
l18 = l6;
l19 = b_count(l18); if (l19 === undefined) break b471;
l20 = l19;
l21 = 0;
l22 = b_gt(l20,l21); if (l22 === undefined) break b471;
if ((l22 === false)) break b471;
l23 = new RegoSet();
l23.add("also");
l24 = b_object_remove(l5,l23); if (l24 === undefined) break b471;
l25 = l24;
l26 = 0;
l27 = D(l18, l26); if (l27 === undefined) break b471;
l28 = l27;
l29 = new O8(l28);
l30 = b_object_union(l25,l29); if (l30 === undefined) break b471;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b475: {
if (l4 !== undefined) break b475;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b476: {
if (l4 === undefined) break b476;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b477: {
return l2;
}
}
function f82(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b478: {
b479: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b479;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b479;
if ((l11 === false)) break b479;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b480: {
if (l5 !== undefined) break b480;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b480;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b480;
if ((l11 === false)) break b480;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b481: {
if (l5 !== undefined) break b481;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b482: {
if (l5 === undefined) break b482;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b483: {
return l2;
}
}
function f83(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b484: {
b485: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b485;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b485;
if ((l11 === false)) break b485;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b486: {
if (l5 !== undefined) break b486;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b486;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b486;
if ((l11 === false)) break b486;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b487: {
if (l5 !== undefined) break b487;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b488: {
if (l5 === undefined) break b488;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b489: {
return l2;
}
}
function f84(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b490: {
l6 = undefined;
if (!(l3 === "permission")) break b490;
l7 = l4;
l8 = l5;
l9 = f82(l0,l1,l7,l8); if (l9 === undefined) break b490;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b491: {
if (l6 === undefined) break b491;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b492: {
l6 = undefined;
if (!(l3 === "check")) break b492;
l7 = l4;
l8 = l5;
l9 = f83(l0,l1,l7,l8); if (l9 === undefined) break b492;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b493: {
if (l6 === undefined) break b493;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b494: {
return l2;
}
}
function f85(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b495: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b495;
if ((l11 === false)) break b495;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b495;
if ((l12 === false)) break b495;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b496: {
if (l6 === undefined) break b496;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b497: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b497;
if ((l11 === false)) break b497;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b498: {
if (l6 === undefined) break b498;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b499: {
return l2;
}
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b500: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b501: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b501;
{
const k502 = keysOf(l7), v502 = valuesOf(l7);
for (let n502 = 0; n502 < v502.length; n502++) {
l8 = k502 === null ? n502 : k502[n502];
l9 = v502[n502];
b503: {
l10 = l8;
l11 = l9;
l12 = f70(l0,l1,l11); if (l12 === undefined) break b503;
if ((l12 === false)) break b503;
l13 = f20(l0,l1,l10,l11); if (l13 === undefined) break b503;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b504: {
if (l4 === undefined) break b504;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b505: {
return l2;
}
}
function f87(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b506: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b507: {
{
const k508 = keysOf(l5), v508 = valuesOf(l5);
for (let n508 = 0; n508 < v508.length; n508++) {
l7 = k508 === null ? n508 : k508[n508];
l8 = v508[n508];
b509: {
l9 = l7;
l10 = l8;
l11 = f62(l0,l1,l10); if (l11 === undefined) break b509;
l12 = l11;
{
const k510 = keysOf(l12), v510 = valuesOf(l12);
for (let n510 = 0; n510 < v510.length; n510++) {
l13 = k510 === null ? n510 : k510[n510];
l14 = v510[n510];
b511: {
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
b512: {
if (l4 === undefined) break b512;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b513: {
return l2;
}
}
function f88(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b514: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b515: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b515;
{
const k516 = keysOf(l7), v516 = valuesOf(l7);
for (let n516 = 0; n516 < v516.length; n516++) {
l8 = k516 === null ? n516 : k516[n516];
l9 = v516[n516];
b517: {
l10 = l8;
l11 = l9;
l12 = f70(l0,l1,l11); if (l12 === undefined) break b517;
if ((l12 === false)) break b517;
l13 = f81(l0,l1,l11); if (l13 === undefined) break b517;
l14 = l13;
l15 = H(l11) ? l11.code : undefined; if (l15 === undefined && (l15 = S(l11, "code")) === undefined) break b517;
l16 = l15;
l17 = f20(l0,l1,l16,l14); if (l17 === undefined) break b517;
l18 = l17;
l6.add(l18);
}
}
}
}
l19 = l6;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b518: {
if (l4 === undefined) break b518;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b519: {
return l2;
}
}
function f89(l0,l1,l3,l4,l5,l6,l7) {
let l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l2;
b520: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new Bare();
b521: {
l15 = H(l11) ? l11.requirements : undefined; if (l15 === undefined && (l15 = S(l11, "requirements")) === undefined) break b521;
{
const k522 = keysOf(l15), v522 = valuesOf(l15);
for (let n522 = 0; n522 < v522.length; n522++) {
l16 = k522 === null ? n522 : k522[n522];
l17 = v522[n522];
b523: {
l18 = l16;
l19 = l17;
l20 = f70(l0,l1,l19); if (l20 === undefined) break b523;
if ((l20 === false)) break b523;
insertOnce(l14, l18, l19);
}
}
}
}
l21 = l14;
l22 = new RegoSet();
b524: {
{
const k525 = keysOf(l21), v525 = valuesOf(l21);
for (let n525 = 0; n525 < v525.length; n525++) {
l23 = k525 === null ? n525 : k525[n525];
l24 = v525[n525];
b526: {
l25 = l23;
l26 = l24;
l27 = f79(l0,l1,l26); if (l27 === undefined) break b526;
l28 = l27;
if (!(l28 === "failed")) break b526;
l22.add(l25);
}
}
}
}
l29 = l22;
l30 = new RegoSet();
b527: {
{
const k528 = keysOf(l21), v528 = valuesOf(l21);
for (let n528 = 0; n528 < v528.length; n528++) {
l31 = k528 === null ? n528 : k528[n528];
l32 = v528[n528];
b529: {
l33 = l31;
l34 = l32;
l35 = f80(l0,l1,l34); if (l35 === undefined) break b529;
l36 = l35;
{
const k530 = keysOf(l36), v530 = valuesOf(l36);
for (let n530 = 0; n530 < v530.length; n530++) {
l37 = k530 === null ? n530 : k530[n530];
l38 = v530[n530];
b531: {
l39 = l37;
l40 = l38;
l41 = f76(l0,l1,l34,l40); if (l41 === undefined) break b531;
if ((l41 === false)) break b531;
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
b532: {
{
const k533 = keysOf(l21), v533 = valuesOf(l21);
for (let n533 = 0; n533 < v533.length; n533++) {
l45 = k533 === null ? n533 : k533[n533];
l46 = v533[n533];
b534: {
l47 = l45;
l48 = l46;
l49 = H(l48) ? l48.is : undefined; if (l49 === undefined && (l49 = S(l48, "is")) === undefined) break b534;
if (!(l49 === "unset")) break b534;
l50 = [l12,l47];
l51 = b_concat(".",l50); if (l51 === undefined) break b534;
l52 = l51;
l53 = new O13(l52);
l44.add(l53);
}
}
}
}
l54 = l44;
l55 = new RegoSet();
b535: {
{
const k536 = keysOf(l29), v536 = valuesOf(l29);
for (let n536 = 0; n536 < v536.length; n536++) {
l56 = k536 === null ? n536 : k536[n536];
l57 = v536[n536];
b537: {
l58 = l56;
l59 = l57;
l60 = D(l21, l59); if (l60 === undefined) break b537;
l61 = l60;
l62 = f81(l0,l1,l61); if (l62 === undefined) break b537;
l63 = l62;
l64 = f20(l0,l1,l59,l63); if (l64 === undefined) break b537;
l65 = l64;
l55.add(l65);
}
}
}
}
l66 = l55;
l67 = b_or(l43,l54); if (l67 === undefined) break b520;
l68 = l67;
l69 = f84(l0,l1,l13,l66,l68); if (l69 === undefined) break b520;
l70 = l69;
l71 = l70;
l72 = f15(l0,l1,l11); if (l72 === undefined) break b520;
l73 = l72;
l74 = new RegoSet();
b538: {
{
const k539 = keysOf(l21), v539 = valuesOf(l21);
for (let n539 = 0; n539 < v539.length; n539++) {
l75 = k539 === null ? n539 : k539[n539];
l76 = v539[n539];
b540: {
l77 = l75;
l78 = l76;
l79 = f85(l0,l1,l77,l71,l29); if (l79 === undefined) break b540;
if ((l79 === false)) break b540;
l80 = f15(l0,l1,l78); if (l80 === undefined) break b540;
l81 = l80;
{
const k541 = keysOf(l81), v541 = valuesOf(l81);
for (let n541 = 0; n541 < v541.length; n541++) {
l82 = k541 === null ? n541 : k541[n541];
l83 = v541[n541];
b542: {
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
l87 = b_or(l73,l86); if (l87 === undefined) break b520;
l88 = l87;
l89 = b_or(l43,l54); if (l89 === undefined) break b520;
l90 = l89;
l91 = f86(l0,l1,l11); if (l91 === undefined) break b520;
l92 = l91;
l93 = f87(l0,l1,l11); if (l93 === undefined) break b520;
l94 = l93;
l95 = b_or(l92,l94); if (l95 === undefined) break b520;
l96 = l95;
l97 = new RegoSet();
b543: {
l98 = new RegoSet();
l98.add("compliant");
l98.add("permit");
l99 = b_internal_member_2(l71,l98); if (l99 === undefined) break b543;
if ((l99 === false)) break b543;
l100 = f88(l0,l1,l11); if (l100 === undefined) break b543;
l101 = l100;
{
const k544 = keysOf(l101), v544 = valuesOf(l101);
for (let n544 = 0; n544 < v544.length; n544++) {
l102 = k544 === null ? n544 : k544[n544];
l103 = v544[n544];
b545: {
l104 = l102;
l105 = l103;
l97.add(l105);
}
}
}
}
l106 = l97;
l107 = new O14(l88,l90,l106,l66,l96);
l108 = f18(l0,l1,l9,l10,l71,l107); if (l108 === undefined) break b520;
l109 = l108;
if (l8 === undefined) l8 = l109; else if (!Q(l8, l109)) conflict();
}
b546: {
if (l8 === undefined) break b546;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
b547: {
return l2;
}
}
function g90(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b548: {
b549: {
l3 = undefined;
b550: {
l4 = f66(l0,l1); if (l4 === undefined) break b550;
if ((l4 === false)) break b550;
break b549;}
l5 = f67(l0,l1); if (l5 === undefined) break b549;
l6 = l5;
l7 = [];
b551: {
l8 = f65(l0,l1); if (l8 === undefined) break b551;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b549;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b552: {
if (l3 !== undefined) break b552;
l4 = f67(l0,l1); if (l4 === undefined) break b552;
l5 = l4;
l6 = f65(l0,l1); if (l6 === undefined) break b552;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b552;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"account_request","permission"); if (l10 === undefined) break b552;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b553: {
if (l3 === undefined) break b553;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b554: {
return l2;
}
}
function f90(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g90(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g91(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b555: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b555;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b555;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b556: {
if (l3 === undefined) break b556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b557: {
return l2;
}
}
function f91(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g91(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b558: {
l3 = undefined;
l4 = f91(l0,l1); if (l4 === undefined) break b558;
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
function f93(l0,l1) {
let l3,l2;
b561: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b562: {
if (l3 === undefined) break b562;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b563: {
return l2;
}
}
function g94(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b564: {
b565: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b565;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b565;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b565;
if ((l7 === false)) break b565;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b565;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b565;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b566: {
if (l3 !== undefined) break b566;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b567: {
if (l3 === undefined) break b567;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b568: {
return l2;
}
}
function f94(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g94(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f95(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b569: {
b570: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b570;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b570;
if ((l12 === false)) break b570;
l13 = f6(l0,l1); if (l13 === undefined) break b570;
l14 = l13;
l15 = f32(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b570;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b571: {
if (l6 !== undefined) break b571;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b571;
l11 = f6(l0,l1); if (l11 === undefined) break b571;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b571;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b572: {
if (l6 !== undefined) break b572;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b572;
if ((l10 === false)) break b572;
l11 = f6(l0,l1); if (l11 === undefined) break b572;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b572;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b573: {
if (l6 !== undefined) break b573;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b573;
l11 = l10;
l12 = f28(l0,l1,l7,l11); if (l12 === undefined) break b573;
l13 = l12;
l14 = new O6(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b574: {
if (l6 === undefined) break b574;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b575: {
return l2;
}
}
function f96(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b576: {
b577: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b577;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b577;
if ((l10 === false)) break b577;
l11 = f6(l0,l1); if (l11 === undefined) break b577;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b577;
if ((l13 === false)) break b577;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b578: {
if (l5 !== undefined) break b578;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b579: {
if (l5 === undefined) break b579;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b580: {
return l2;
}
}
function f97(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b581: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f27(l0,l1); if (l12 === undefined) break b581;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b581;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b581;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b581;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b581;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b581;
l22 = l21;
l23 = f29(l0,l1,l18,l16,l22); if (l23 === undefined) break b581;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b581;
l27 = l26;
l28 = f95(l0,l1,l27,l25,l11); if (l28 === undefined) break b581;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b581;
l32 = l31;
l33 = f96(l0,l1,l32,l25); if (l33 === undefined) break b581;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b581;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b581;
l38 = l37;
l39 = new O15(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b582: {
if (l7 === undefined) break b582;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b583: {
return l2;
}
}
function f98(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l2;
b584: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f15(l0,l1,l9); if (l12 === undefined) break b584;
l13 = l12;
l14 = new RegoSet();
b585: {
l15 = H(l10) ? l10.cut : undefined; if (l15 === undefined && (l15 = S(l10, "cut")) === undefined) break b585;
if ((l15 === false)) break b585;
l16 = H(l8) ? l8.conventions : undefined; if (l16 === undefined && (l16 = S(l8, "conventions")) === undefined) break b585;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b585;
l18 = l17;
l19 = H(l9) ? l9.clause : undefined; if (l19 === undefined && (l19 = S(l9, "clause")) === undefined) break b585;
l20 = l19;
l21 = new O8(l20);
l22 = b_object_union(l18,l21); if (l22 === undefined) break b585;
l23 = l22;
l24 = f15(l0,l1,l23); if (l24 === undefined) break b585;
l25 = l24;
{
const k586 = keysOf(l25), v586 = valuesOf(l25);
for (let n586 = 0; n586 < v586.length; n586++) {
l26 = k586 === null ? n586 : k586[n586];
l27 = v586[n586];
b587: {
l28 = l26;
l29 = l27;
l14.add(l29);
}
}
}
}
l30 = l14;
l31 = b_or(l13,l30); if (l31 === undefined) break b584;
l32 = l31;
l33 = new RegoSet();
b588: {
l34 = H(l10) ? l10.status : undefined; if (l34 === undefined && (l34 = S(l10, "status")) === undefined) break b588;
l35 = l34;
l36 = D(l11, l35); if (l36 === undefined) break b588;
if ((l36 === false)) break b588;
l37 = f53(l0,l1,l9); if (l37 === undefined) break b588;
l38 = l37;
{
const k589 = keysOf(l38), v589 = valuesOf(l38);
for (let n589 = 0; n589 < v589.length; n589++) {
l39 = k589 === null ? n589 : k589[n589];
l40 = v589[n589];
b590: {
l41 = l39;
l42 = l40;
l33.add(l42);
}
}
}
}
l43 = l33;
l44 = new RegoSet();
b591: {
l45 = H(l10) ? l10.status : undefined; if (l45 === undefined && (l45 = S(l10, "status")) === undefined) break b591;
l46 = l45;
l47 = D(l11, l46); if (l47 === undefined) break b591;
l48 = l47;
l49 = f20(l0,l1,l48,l9); if (l49 === undefined) break b591;
l50 = l49;
l51 = H(l10) ? l10.period : undefined; if (l51 === undefined && (l51 = S(l10, "period")) === undefined) break b591;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b591;
l53 = l52;
l54 = new O10(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b591;
l56 = l55;
l44.add(l56);
}
l57 = l44;
l58 = H(l10) ? l10.period : undefined; if (l58 === undefined && (l58 = S(l10, "period")) === undefined) break b584;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b584;
l60 = l59;
l61 = H(l10) ? l10.period : undefined; if (l61 === undefined && (l61 = S(l10, "period")) === undefined) break b584;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b584;
l63 = l62;
l64 = new O16(l32,l43,l57);
l65 = new O17(l60,l63);
l64["values"] = l65;
l66 = l64;
if (l7 === undefined) l7 = l66; else if (!Q(l7, l66)) conflict();
}
b592: {
if (l7 === undefined) break b592;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b593: {
return l2;
}
}
function f99(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b594: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b594;
l13 = l12;
l14 = b_object_get(l13,"last_done_on","unknown"); if (l14 === undefined) break b594;
l15 = l14;
l16 = f94(l0,l1); if (l16 === undefined) break b594;
l17 = l16;
l18 = f97(l0,l1,l9,l10,l17,l15); if (l18 === undefined) break b594;
l19 = l18;
l20 = l19;
l21 = new RegoSet();
b595: {
l22 = H(l20) ? l20.status : undefined; if (l22 === undefined && (l22 = S(l20, "status")) === undefined) break b595;
if (!(l22 === "unknown")) break b595;
l23 = new O7("last_done_on");
l21.add(l23);
}
l24 = l21;
l25 = H(l20) ? l20.status : undefined; if (l25 === undefined && (l25 = S(l20, "status")) === undefined) break b594;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f49(l0,l1,l27,l24); if (l28 === undefined) break b594;
l29 = l28;
l30 = f98(l0,l1,l9,l10,l20,l11); if (l30 === undefined) break b594;
l31 = l30;
l32 = new O18(l24);
l33 = b_object_union(l31,l32); if (l33 === undefined) break b594;
l34 = l33;
l35 = f18(l0,l1,l8,l9,l29,l34); if (l35 === undefined) break b594;
l36 = l35;
if (l7 === undefined) l7 = l36; else if (!Q(l7, l36)) conflict();
}
b596: {
if (l7 === undefined) break b596;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b597: {
return l2;
}
}
function g100(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b598: {
b599: {
l3 = undefined;
b600: {
l4 = f92(l0,l1); if (l4 === undefined) break b600;
if ((l4 === false)) break b600;
break b599;}
l5 = f93(l0,l1); if (l5 === undefined) break b599;
l6 = l5;
l7 = [];
b601: {
l8 = f91(l0,l1); if (l8 === undefined) break b601;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b599;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b602: {
if (l3 !== undefined) break b602;
l4 = f93(l0,l1); if (l4 === undefined) break b602;
l5 = l4;
l6 = f91(l0,l1); if (l6 === undefined) break b602;
l7 = l6;
l8 = f92(l0,l1); if (l8 === undefined) break b602;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f99(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b602;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b603: {
if (l3 === undefined) break b603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b604: {
return l2;
}
}
function f100(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g100(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g101(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b605: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b605;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b605;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b606: {
if (l3 === undefined) break b606;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b607: {
return l2;
}
}
function f101(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g101(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function g102(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b608: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b608;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b608;
l6 = l5;
l7 = f101(l0,l1); if (l7 === undefined) break b608;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b608;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b608;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b608;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b608;
if ((l12 === false)) break b608;
l13 = f101(l0,l1); if (l13 === undefined) break b608;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b608;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b608;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b609: {
if (l3 === undefined) break b609;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b610: {
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
function f103(l0,l1) {
let l3,l2;
b611: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b612: {
if (l3 === undefined) break b612;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b613: {
return l2;
}
}
function g104(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b614: {
b615: {
l3 = undefined;
b616: {
l4 = f102(l0,l1); if (l4 === undefined) break b616;
if ((l4 === false)) break b616;
break b615;}
l5 = f103(l0,l1); if (l5 === undefined) break b615;
l6 = l5;
l7 = [];
b617: {
l8 = f101(l0,l1); if (l8 === undefined) break b617;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b615;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b618: {
if (l3 !== undefined) break b618;
l4 = f102(l0,l1); if (l4 === undefined) break b618;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b618;
l7 = l6;
l8 = f102(l0,l1); if (l8 === undefined) break b618;
l9 = l8;
l10 = f20(l0,l1,"sharing_forbidden",l9); if (l10 === undefined) break b618;
l11 = l10;
l12 = f103(l0,l1); if (l12 === undefined) break b618;
l13 = l12;
l14 = f101(l0,l1); if (l14 === undefined) break b618;
l15 = l14;
l16 = new O2(l7);
l17 = new RegoSet();
l17.add(l11);
l16["reasons"] = l17;
l18 = f18(l0,l1,l13,l15,"deny",l16); if (l18 === undefined) break b618;
l19 = l18;
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b619: {
if (l3 === undefined) break b619;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b620: {
return l2;
}
}
function f104(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g104(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g105(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b621: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b621;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b621;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b622: {
if (l3 === undefined) break b622;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b623: {
return l2;
}
}
function f105(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g105(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g106(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b624: {
l3 = undefined;
l4 = f105(l0,l1); if (l4 === undefined) break b624;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b624;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b624;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b625: {
if (l3 === undefined) break b625;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b626: {
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
b627: {
l3 = undefined;
b628: {
l4 = f106(l0,l1); if (l4 === undefined) break b628;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b628;
if ((l5 === false)) break b628;
break b627;}
l6 = f106(l0,l1); if (l6 === undefined) break b627;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b629: {
if (l3 === undefined) break b629;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b630: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b630;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b630;
l6 = l5;
l7 = f106(l0,l1); if (l7 === undefined) break b630;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b630;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b630;
if ((l10 === false)) break b630;
l11 = f106(l0,l1); if (l11 === undefined) break b630;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b631: {
if (l3 === undefined) break b631;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b632: {
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
function f108(l0,l1) {
let l3,l2;
b633: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b634: {
if (l3 === undefined) break b634;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b635: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b636: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b636;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b636;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b636;
l12 = l11;
l13 = l12;
l14 = f25(l0,l1,l13); if (l14 === undefined) break b636;
if ((l14 === false)) break b636;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b637: {
if (l4 === undefined) break b637;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b638: {
return l2;
}
}
function g110(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b639: {
l3 = undefined;
l4 = [];
b640: {
l5 = f107(l0,l1); if (l5 === undefined) break b640;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b640;
{
const k641 = keysOf(l6), v641 = valuesOf(l6);
for (let n641 = 0; n641 < v641.length; n641++) {
l7 = k641 === null ? n641 : k641[n641];
l8 = v641[n641];
b642: {
l9 = l7;
l10 = l8;
b643: {
l11 = f109(l0,l1,l10); if (l11 === undefined) break b643;
if ((l11 === false)) break b643;
break b642;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b644: {
if (l3 === undefined) break b644;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b645: {
return l2;
}
}
function f110(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g110(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g111(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b646: {
b647: {
l3 = undefined;
b648: {
l4 = f107(l0,l1); if (l4 === undefined) break b648;
if ((l4 === false)) break b648;
break b647;}
l5 = f108(l0,l1); if (l5 === undefined) break b647;
l6 = l5;
l7 = [];
b649: {
l8 = f105(l0,l1); if (l8 === undefined) break b649;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b647;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b650: {
if (l3 !== undefined) break b650;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b650;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b650;
if (!(l5 === false)) break b650;
l6 = f108(l0,l1); if (l6 === undefined) break b650;
l7 = l6;
l8 = f105(l0,l1); if (l8 === undefined) break b650;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b650;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b651: {
if (l3 !== undefined) break b651;
l4 = f110(l0,l1); if (l4 === undefined) break b651;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b651;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b651;
if ((l9 === false)) break b651;
l10 = f107(l0,l1); if (l10 === undefined) break b651;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b651;
l13 = l12;
l14 = f110(l0,l1); if (l14 === undefined) break b651;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b651;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b651;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b651;
l21 = l20;
l22 = f110(l0,l1); if (l22 === undefined) break b651;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b651;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b651;
l26 = l25;
l27 = f110(l0,l1); if (l27 === undefined) break b651;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b651;
l30 = l29;
l31 = f20(l0,l1,l26,l30); if (l31 === undefined) break b651;
l32 = l31;
l33 = f110(l0,l1); if (l33 === undefined) break b651;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b651;
l36 = H(l35) ? l35.code : undefined; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b651;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b651;
l40 = l39;
l41 = f110(l0,l1); if (l41 === undefined) break b651;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b651;
l44 = l43;
l45 = f20(l0,l1,l40,l44); if (l45 === undefined) break b651;
l46 = l45;
l47 = f110(l0,l1); if (l47 === undefined) break b651;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b651;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b651;
l53 = l52;
l54 = f110(l0,l1); if (l54 === undefined) break b651;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b651;
l57 = H(l56) ? l56.code : undefined; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b651;
l58 = l57;
l59 = [];
b652: {
l60 = f110(l0,l1); if (l60 === undefined) break b652;
{
const k653 = keysOf(l60), v653 = valuesOf(l60);
for (let n653 = 0; n653 < v653.length; n653++) {
l61 = k653 === null ? n653 : k653[n653];
l62 = v653[n653];
b654: {
l63 = l61;
l64 = l62;
l65 = H(l64) ? l64.code : undefined; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b654;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = new O19(l58,l67);
l69 = b_object_union(l68,l53); if (l69 === undefined) break b651;
l70 = l69;
l71 = f108(l0,l1); if (l71 === undefined) break b651;
l72 = l71;
l73 = f105(l0,l1); if (l73 === undefined) break b651;
l74 = l73;
l75 = new O2(l21);
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f18(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b651;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b655: {
if (l3 !== undefined) break b655;
l4 = f107(l0,l1); if (l4 === undefined) break b655;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b655;
l7 = l6;
l8 = f108(l0,l1); if (l8 === undefined) break b655;
l9 = l8;
l10 = f105(l0,l1); if (l10 === undefined) break b655;
l11 = l10;
l12 = new O2(l7);
l13 = f18(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b655;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b656: {
if (l3 === undefined) break b656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b657: {
return l2;
}
}
function f111(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g111(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g112(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b658: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b658;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b658;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b659: {
if (l3 === undefined) break b659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b660: {
return l2;
}
}
function f112(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g112(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g113(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b661: {
l3 = undefined;
l4 = f112(l0,l1); if (l4 === undefined) break b661;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b661;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b661;
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
function f113(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g113(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function f114(l0,l1) {
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
function f115(l0,l1,l3) {
let l4,l5,l6,l2;
b667: {
b668: {
l4 = undefined;
l5 = l3;
l6 = f25(l0,l1,l5); if (l6 === undefined) break b668;
if ((l6 === false)) break b668;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b669: {
if (l4 !== undefined) break b669;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b670: {
if (l4 === undefined) break b670;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b671: {
return l2;
}
}
function g116(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b672: {
l2 = new RegoSet();
}
b673: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b673;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b673;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b673;
if ((l7 === false)) break b673;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b673;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b673;
l12 = l11;
l13 = f115(l0,l1,l12); if (l13 === undefined) break b673;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b673;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b673;
l17 = l16;
l18 = f113(l0,l1); if (l18 === undefined) break b673;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b673;
l20 = l19;
l21 = new O20("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b674: {
return l2;
}
}
function f116(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g116(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g117(l0,l1) {
let l3,l4,l5,l2;
b675: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b675;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b675;
if (!(l5 === true)) break b675;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b676: {
if (l3 === undefined) break b676;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b677: {
return l2;
}
}
function f117(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g117(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g118(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b678: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b678;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b678;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b679: {
if (l3 === undefined) break b679;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b680: {
return l2;
}
}
function f118(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g118(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b681: {
l3 = undefined;
l4 = [];
b682: {
l5 = f117(l0,l1); if (l5 === undefined) break b682;
if ((l5 === false)) break b682;
l6 = f113(l0,l1); if (l6 === undefined) break b682;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b682;
{
const k683 = keysOf(l7), v683 = valuesOf(l7);
for (let n683 = 0; n683 < v683.length; n683++) {
l8 = k683 === null ? n683 : k683[n683];
l9 = v683[n683];
b684: {
l10 = l8;
l11 = l9;
l12 = f118(l0,l1); if (l12 === undefined) break b684;
l13 = l12;
b685: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b685;
if ((l14 === false)) break b685;
break b684;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b686: {
if (l3 === undefined) break b686;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b687: {
return l2;
}
}
function f119(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function f120(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b688: {
b689: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b689;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b689;
if ((l8 === false)) break b689;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b689;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b689;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b689;
if ((l13 === false)) break b689;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b690: {
if (l4 !== undefined) break b690;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b690;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b690;
if ((l8 === false)) break b690;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b691: {
if (l4 !== undefined) break b691;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b691;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b691;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b691;
if ((l10 === false)) break b691;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b692: {
if (l4 !== undefined) break b692;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b693: {
if (l4 === undefined) break b693;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b694: {
return l2;
}
}
function f121(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l2;
b695: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b696: {
l7 = f119(l0,l1); if (l7 === undefined) break b696;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b696;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b696;
if ((l12 === false)) break b696;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b697: {
l15 = f117(l0,l1); if (l15 === undefined) break b697;
if ((l15 === false)) break b697;
l16 = f119(l0,l1); if (l16 === undefined) break b697;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b697;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b697;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b695;
l23 = l22;
l24 = new RegoSet();
b698: {
{
const k699 = keysOf(l5), v699 = valuesOf(l5);
for (let n699 = 0; n699 < v699.length; n699++) {
l25 = k699 === null ? n699 : k699[n699];
l26 = v699[n699];
b700: {
l27 = l25;
l28 = l26;
l29 = f120(l0,l1,l28); if (l29 === undefined) break b700;
l30 = l29;
l24.add(l30);
}
}
}
}
l31 = l24;
l32 = b_or(l23,l31); if (l32 === undefined) break b695;
l33 = l32;
if (l4 === undefined) l4 = l33; else if (!Q(l4, l33)) conflict();
}
b701: {
if (l4 === undefined) break b701;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b702: {
return l2;
}
}
function g122(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b703: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b703;
if ((l4 === false)) break b703;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b703;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b703;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b703;
if ((l8 === false)) break b703;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b704: {
if (l3 === undefined) break b704;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b705: {
return l2;
}
}
function f122(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g123(l0,l1) {
let l2,l3,l4,l5,l6;
b706: {
l2 = new RegoSet();
}
b707: {
l3 = undefined;
l4 = f117(l0,l1); if (l4 === undefined) break b707;
if ((l4 === false)) break b707;
b708: {
l5 = f122(l0,l1); if (l5 === undefined) break b708;
if ((l5 === false)) break b708;
break b707;}
l6 = new O7("documents_ready");
l2.add(l6);
}
b709: {
return l2;
}
}
function f123(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g123(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function f124(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b710: {
b711: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b711;
if ((l8 === false)) break b711;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
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
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b713;
if ((l8 === false)) break b713;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b714: {
if (l5 !== undefined) break b714;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b714;
if ((l8 === false)) break b714;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b715: {
if (l5 !== undefined) break b715;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b715;
if ((l8 === false)) break b715;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b716: {
if (l5 === undefined) break b716;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b717: {
return l2;
}
}
function f125(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b718: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f124(l0,l1,l6,l7); if (l8 === undefined) break b718;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b719: {
if (l5 === undefined) break b719;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b720: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b720;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b720;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b720;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b721: {
if (l5 === undefined) break b721;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b722: {
return l2;
}
}
function f126(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b723: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b724: {
{
const k725 = keysOf(l5), v725 = valuesOf(l5);
for (let n725 = 0; n725 < v725.length; n725++) {
l7 = k725 === null ? n725 : k725[n725];
l8 = v725[n725];
b726: {
l9 = l7;
l10 = l8;
l11 = f120(l0,l1,l10); if (l11 === undefined) break b726;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b726;
if ((l14 === false)) break b726;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b726;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b726;
l18 = l17;
l19 = f20(l0,l1,l16,l18); if (l19 === undefined) break b726;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b727: {
if (l4 === undefined) break b727;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b728: {
return l2;
}
}
function f127(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b729: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b730: {
l7 = f122(l0,l1); if (l7 === undefined) break b730;
if ((l7 === false)) break b730;
l8 = f119(l0,l1); if (l8 === undefined) break b730;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b730;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b730;
if ((l13 === false)) break b730;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b730;
if ((l15 === false)) break b730;
l16 = f113(l0,l1); if (l16 === undefined) break b730;
l17 = l16;
l18 = f20(l0,l1,"documents_due",l17); if (l18 === undefined) break b730;
l19 = l18;
l6.add(l19);
}
l20 = l6;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b731: {
if (l4 === undefined) break b731;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b732: {
return l2;
}
}
function f128(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b733: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b734: {
l9 = new O21("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b734;
l12 = l11;
{
const k735 = keysOf(l6), v735 = valuesOf(l6);
for (let n735 = 0; n735 < v735.length; n735++) {
l13 = k735 === null ? n735 : k735[n735];
l14 = v735[n735];
b736: {
l15 = l13;
l16 = l14;
l17 = f120(l0,l1,l16); if (l17 === undefined) break b736;
l18 = l17;
if (!Q(l18, l7)) break b736;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b736;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b736;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b736;
l25 = l24;
l26 = f20(l0,l1,l23,l25); if (l26 === undefined) break b736;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b737: {
if (l5 === undefined) break b737;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b738: {
return l2;
}
}
function g129(l0,l1) {
let l3,l4,l5,l6,l2;
b739: {
l3 = undefined;
l4 = f122(l0,l1); if (l4 === undefined) break b739;
if ((l4 === false)) break b739;
l5 = f119(l0,l1); if (l5 === undefined) break b739;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b740: {
if (l3 === undefined) break b740;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b741: {
return l2;
}
}
function f129(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g129(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g130(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b742: {
l3 = undefined;
l4 = f116(l0,l1); if (l4 === undefined) break b742;
{
const k743 = keysOf(l4), v743 = valuesOf(l4);
for (let n743 = 0; n743 < v743.length; n743++) {
l5 = k743 === null ? n743 : k743[n743];
l6 = v743[n743];
b744: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b744;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b745: {
if (l3 === undefined) break b745;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b746: {
return l2;
}
}
function f130(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g130(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g131(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l53,l54,l55,l52,l56,l57,l58,l59,l2;
b747: {
b748: {
l3 = undefined;
b749: {
l4 = f113(l0,l1); if (l4 === undefined) break b749;
if ((l4 === false)) break b749;
break b748;}
l5 = f114(l0,l1); if (l5 === undefined) break b748;
l6 = l5;
l7 = [];
b750: {
l8 = f112(l0,l1); if (l8 === undefined) break b750;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b748;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b751: {
if (l3 !== undefined) break b751;
l4 = f116(l0,l1); if (l4 === undefined) break b751;
l5 = l4;
l6 = f121(l0,l1,l5); if (l6 === undefined) break b751;
l7 = l6;
l8 = f123(l0,l1); if (l8 === undefined) break b751;
l9 = l8;
l10 = f125(l0,l1,l7,l9); if (l10 === undefined) break b751;
l11 = l10;
l12 = l11;
l13 = f113(l0,l1); if (l13 === undefined) break b751;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b751;
l16 = l15;
l17 = f116(l0,l1); if (l17 === undefined) break b751;
l18 = l17;
l19 = f126(l0,l1,l18); if (l19 === undefined) break b751;
l20 = l19;
l21 = new RegoSet();
b752: {
l22 = f119(l0,l1); if (l22 === undefined) break b752;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b752;
l25 = l24;
l26 = 0;
l27 = b_gt(l25,l26); if (l27 === undefined) break b752;
if ((l27 === false)) break b752;
l28 = f113(l0,l1); if (l28 === undefined) break b752;
l29 = l28;
l30 = f20(l0,l1,"prepare_documents",l29); if (l30 === undefined) break b752;
l31 = l30;
l21.add(l31);
}
l32 = l21;
l33 = b_or(l32,l20); if (l33 === undefined) break b751;
l34 = l33;
l35 = f127(l0,l1,l12); if (l35 === undefined) break b751;
l36 = l35;
l37 = f116(l0,l1); if (l37 === undefined) break b751;
l38 = l37;
l39 = f128(l0,l1,l38,l12); if (l39 === undefined) break b751;
l40 = l39;
l41 = b_or(l36,l40); if (l41 === undefined) break b751;
l42 = l41;
l43 = f114(l0,l1); if (l43 === undefined) break b751;
l44 = l43;
l45 = f112(l0,l1); if (l45 === undefined) break b751;
l46 = l45;
l47 = f123(l0,l1); if (l47 === undefined) break b751;
l48 = l47;
l49 = new Bare();
b753: {
l50 = f129(l0,l1); if (l50 === undefined) break b753;
l49["documents"] = l50;
}
b754: {
l51 = f130(l0,l1); if (l51 === undefined) break b754;
l49["due_on"] = l51;
}
b755: {
b756: {
l53 = H(l1) ? l1.hdp : undefined; if (l53 === undefined && (l53 = S(l1, "hdp")) === undefined) break b756;
l54 = H(l53) ? l53.audit_cooperation : undefined; if (l54 === undefined && (l54 = S(l53, "audit_cooperation")) === undefined) break b756;
l55 = D(l54, "values"); if (l55 === undefined) break b756;
l52 = merge(l55, l49);
break b755;
}
l52 = l49;
}
l56 = l52;
l57 = new O22(l16,l48,l34,l42,l56);
l58 = f18(l0,l1,l44,l46,l12,l57); if (l58 === undefined) break b751;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b757: {
if (l3 === undefined) break b757;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b758: {
return l2;
}
}
function f131(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g132(l0,l1) {
let l3,l4,l2;
b759: {
l3 = undefined;
l4 = new O23("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b760: {
if (l3 === undefined) break b760;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b761: {
return l2;
}
}
function f132(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f133(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b762: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b762;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b762;
l13 = l12;
l14 = f132(l0,l1); if (l14 === undefined) break b762;
l15 = D(l14, l13); if (l15 === undefined) break b762;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b762;
l19 = l18;
l20 = f28(l0,l1,"half_year",l19); if (l20 === undefined) break b762;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b763: {
if (l4 === undefined) break b763;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b764: {
return l2;
}
}
function g134(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b765: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b765;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b765;
l6 = l5;
l7 = f133(l0,l1,l6); if (l7 === undefined) break b765;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b766: {
if (l3 === undefined) break b766;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b767: {
return l2;
}
}
function f134(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g134(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g135(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b768: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b768;
l5 = l4;
l6 = f134(l0,l1); if (l6 === undefined) break b768;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b768;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b768;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b768;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b769: {
if (l3 === undefined) break b769;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b770: {
return l2;
}
}
function f135(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g135(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g136(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b771: {
l3 = undefined;
l4 = f135(l0,l1); if (l4 === undefined) break b771;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b771;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b771;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b772: {
if (l3 === undefined) break b772;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b773: {
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
function f137(l0,l1) {
let l3,l2;
b774: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b775: {
if (l3 === undefined) break b775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b776: {
return l2;
}
}
function f138(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b777: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b778: {
if ((l9 === false)) break b778;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b778;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b778;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b778;
l15 = l14;
l16 = new O8(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b778;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b778;
l20 = l19;
{
const k779 = keysOf(l20), v779 = valuesOf(l20);
for (let n779 = 0; n779 < v779.length; n779++) {
l21 = k779 === null ? n779 : k779[n779];
l22 = v779[n779];
b780: {
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
b781: {
if (l6 === undefined) break b781;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b782: {
return l2;
}
}
function g139(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b783: {
l3 = undefined;
l4 = f136(l0,l1); if (l4 === undefined) break b783;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b783;
l7 = l6;
l8 = f134(l0,l1); if (l8 === undefined) break b783;
l9 = l8;
l10 = f27(l0,l1); if (l10 === undefined) break b783;
l11 = l10;
l12 = f96(l0,l1,l9,l11); if (l12 === undefined) break b783;
l13 = l12;
l14 = f135(l0,l1); if (l14 === undefined) break b783;
l15 = l14;
l16 = f136(l0,l1); if (l16 === undefined) break b783;
l17 = l16;
l18 = f138(l0,l1,l15,l17,l13); if (l18 === undefined) break b783;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b783;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b784: {
if (l3 === undefined) break b784;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b785: {
return l2;
}
}
function f139(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g139(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function f140(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b786: {
b787: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b787;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b787;
if ((l8 === false)) break b787;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b788: {
if (l4 !== undefined) break b788;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b789: {
if (l4 === undefined) break b789;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b790: {
return l2;
}
}
function f141(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b791: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b791;
if (!(l8 === "same")) break b791;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b791;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b791;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b792: {
if (l5 === undefined) break b792;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b793: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b793;
if (!(l8 === "next")) break b793;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b793;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b793;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b793;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b793;
l17 = D(l16, l14); if (l17 === undefined) break b793;
b794: {
b795: {
break b794;
}
break b793;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b793;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b793;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b793;
l26 = D(l25, l23); if (l26 === undefined) break b793;
b796: {
b797: {
break b796;
}
break b793;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b793;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b798: {
if (l5 === undefined) break b798;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b799: {
return l2;
}
}
function f142(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b800: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f140(l0,l1,l7); if (l8 === undefined) break b800;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b800;
l11 = l10;
l12 = f141(l0,l1,l11,l7); if (l12 === undefined) break b800;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b800;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b800;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b801: {
if (l5 === undefined) break b801;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b802: {
return l2;
}
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b803: {
l3 = undefined;
l4 = f136(l0,l1); if (l4 === undefined) break b803;
l5 = l4;
l6 = f134(l0,l1); if (l6 === undefined) break b803;
l7 = l6;
l8 = f142(l0,l1,l5,l7); if (l8 === undefined) break b803;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b804: {
if (l3 === undefined) break b804;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b805: {
return l2;
}
}
function f143(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b806: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b806;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b806;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b806;
l8 = D(l7, l6); if (l8 === undefined) break b806;
b807: {
b808: {
break b807;
}
break b806;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b809: {
if (l3 === undefined) break b809;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b810: {
return l2;
}
}
function f144(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f145(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b811: {
l4 = undefined;
l5 = l3;
l6 = f144(l0,l1); if (l6 === undefined) break b811;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b811;
l8 = D(l7, l5); if (l8 === undefined) break b811;
l9 = l8;
l10 = f144(l0,l1); if (l10 === undefined) break b811;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b811;
l12 = D(l11, l9); if (l12 === undefined) break b811;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b812: {
if (l4 === undefined) break b812;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b813: {
return l2;
}
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b814: {
l3 = undefined;
l4 = f143(l0,l1); if (l4 === undefined) break b814;
l5 = l4;
l6 = f145(l0,l1,l5); if (l6 === undefined) break b814;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b815: {
if (l3 === undefined) break b815;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b816: {
return l2;
}
}
function f146(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b817: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b817;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b817;
l8 = l7;
l9 = f115(l0,l1,l8); if (l9 === undefined) break b817;
l10 = l9;
l11 = f143(l0,l1); if (l11 === undefined) break b817;
l12 = l11;
l13 = f136(l0,l1); if (l13 === undefined) break b817;
l14 = l13;
l15 = new O20("send_report","report",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b818: {
if (l3 === undefined) break b818;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b819: {
return l2;
}
}
function f147(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g148(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l2;
b820: {
b821: {
l3 = undefined;
b822: {
l4 = f136(l0,l1); if (l4 === undefined) break b822;
if ((l4 === false)) break b822;
break b821;}
l5 = f137(l0,l1); if (l5 === undefined) break b821;
l6 = l5;
l7 = [];
b823: {
l8 = f135(l0,l1); if (l8 === undefined) break b823;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b821;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b824: {
if (l3 !== undefined) break b824;
l4 = f6(l0,l1); if (l4 === undefined) break b824;
l5 = l4;
l6 = f134(l0,l1); if (l6 === undefined) break b824;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b824;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b824;
if ((l9 === false)) break b824;
l10 = f137(l0,l1); if (l10 === undefined) break b824;
l11 = l10;
l12 = f135(l0,l1); if (l12 === undefined) break b824;
l13 = l12;
l14 = f139(l0,l1); if (l14 === undefined) break b824;
l15 = l14;
l16 = new Bare();
b825: {
l17 = f146(l0,l1); if (l17 === undefined) break b825;
l16["due_if_rolled"] = l17;
}
b826: {
l18 = f143(l0,l1); if (l18 === undefined) break b826;
l16["due_on"] = l18;
}
b827: {
b828: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b828;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b828;
l22 = D(l21, "values"); if (l22 === undefined) break b828;
l19 = merge(l22, l16);
break b827;
}
l19 = l16;
}
l23 = l19;
l24 = new O24(l15,l23);
l25 = f18(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b824;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b829: {
if (l3 !== undefined) break b829;
l4 = f147(l0,l1); if (l4 === undefined) break b829;
l5 = l4;
l6 = f120(l0,l1,l5); if (l6 === undefined) break b829;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f124(l0,l1,l8,l9); if (l10 === undefined) break b829;
l11 = l10;
l12 = l11;
l13 = f147(l0,l1); if (l13 === undefined) break b829;
l14 = l13;
l15 = new RegoSet();
l15.add(l14);
l16 = f128(l0,l1,l15,l12); if (l16 === undefined) break b829;
l17 = l16;
l18 = f137(l0,l1); if (l18 === undefined) break b829;
l19 = l18;
l20 = f135(l0,l1); if (l20 === undefined) break b829;
l21 = l20;
l22 = f139(l0,l1); if (l22 === undefined) break b829;
l23 = l22;
l24 = new RegoSet();
b830: {
l25 = f147(l0,l1); if (l25 === undefined) break b830;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f126(l0,l1,l27); if (l28 === undefined) break b830;
l29 = l28;
l30 = new RegoSet();
l31 = b_neq(l29,l30); if (l31 === undefined) break b830;
if ((l31 === false)) break b830;
l32 = f136(l0,l1); if (l32 === undefined) break b830;
l33 = l32;
l34 = f53(l0,l1,l33); if (l34 === undefined) break b830;
l35 = l34;
{
const k831 = keysOf(l35), v831 = valuesOf(l35);
for (let n831 = 0; n831 < v831.length; n831++) {
l36 = k831 === null ? n831 : k831[n831];
l37 = v831[n831];
b832: {
l38 = l36;
l39 = l37;
l24.add(l39);
}
}
}
}
l40 = l24;
l41 = new Bare();
b833: {
l42 = f146(l0,l1); if (l42 === undefined) break b833;
l41["due_if_rolled"] = l42;
}
b834: {
l43 = f143(l0,l1); if (l43 === undefined) break b834;
l41["due_on"] = l43;
}
b835: {
b836: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b836;
l46 = H(l45) ? l45.audit_report_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report_deadline")) === undefined) break b836;
l47 = D(l46, "values"); if (l47 === undefined) break b836;
l44 = merge(l47, l41);
break b835;
}
l44 = l41;
}
l48 = l44;
l49 = new O25(l23,l40,l17,l48);
l50 = f18(l0,l1,l19,l21,l12,l49); if (l50 === undefined) break b829;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b837: {
if (l3 === undefined) break b837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b838: {
return l2;
}
}
function f148(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g148(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g149(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b839: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b839;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b839;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b840: {
if (l3 === undefined) break b840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b841: {
return l2;
}
}
function f149(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g149(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function g150(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b842: {
l3 = undefined;
l4 = f149(l0,l1); if (l4 === undefined) break b842;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b842;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b842;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b843: {
if (l3 === undefined) break b843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b844: {
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
function f151(l0,l1) {
let l3,l2;
b845: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b846: {
if (l3 === undefined) break b846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b847: {
return l2;
}
}
function g152(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b848: {
l2 = new RegoSet();
}
b849: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b849;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b849;
{
const k850 = keysOf(l5), v850 = valuesOf(l5);
for (let n850 = 0; n850 < v850.length; n850++) {
l6 = k850 === null ? n850 : k850[n850];
l7 = v850[n850];
b851: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b851;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b851;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b851;
if (!Q(l10, l12)) break b851;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b851;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b851;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b851;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b851;
if ((l18 === false)) break b851;
l2.add(l9);
}
}
}
}
b852: {
return l2;
}
}
function f152(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b853: {
l3 = undefined;
l4 = new RegoSet();
b854: {
l5 = f152(l0,l1); if (l5 === undefined) break b854;
{
const k855 = keysOf(l5), v855 = valuesOf(l5);
for (let n855 = 0; n855 < v855.length; n855++) {
l6 = k855 === null ? n855 : k855[n855];
l7 = v855[n855];
b856: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b856;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b856;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b856;
if (!Q(l10, l12)) break b856;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b856;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b857: {
if (l3 === undefined) break b857;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b858: {
return l2;
}
}
function f153(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b859: {
l2 = new RegoSet();
}
b860: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b860;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b860;
if (!(l5 === "months")) break b860;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b860;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b860;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b860;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b860;
l11 = D(l10, l8); if (l11 === undefined) break b860;
b861: {
b862: {
break b861;
}
break b860;
}
l14 = l11;
l15 = f153(l0,l1); if (l15 === undefined) break b860;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b860;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b860;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b860;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b860;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b860;
l28 = l27;
{
const k863 = keysOf(l28), v863 = valuesOf(l28);
for (let n863 = 0; n863 < v863.length; n863++) {
l29 = k863 === null ? n863 : k863[n863];
l30 = v863[n863];
b864: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b864;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b864;
l35 = D(l34, l32); if (l35 === undefined) break b864;
b865: {
b866: {
break b865;
}
break b864;
}
l38 = l35;
l39 = f153(l0,l1); if (l39 === undefined) break b864;
l40 = l39;
b867: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b867;
if ((l41 === false)) break b867;
break b864;}
l2.add(l38);
}
}
}
}
b868: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b868;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b868;
if (!(l5 === "checks")) break b868;
l6 = f152(l0,l1); if (l6 === undefined) break b868;
{
const k869 = keysOf(l6), v869 = valuesOf(l6);
for (let n869 = 0; n869 < v869.length; n869++) {
l7 = k869 === null ? n869 : k869[n869];
l8 = v869[n869];
b870: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b870;
l12 = l11;
l13 = f153(l0,l1); if (l13 === undefined) break b870;
l14 = l13;
b871: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b871;
if ((l15 === false)) break b871;
break b870;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b870;
l17 = l16;
l2.add(l17);
}
}
}
}
b872: {
return l2;
}
}
function f154(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b873: {
l3 = undefined;
l4 = new RegoSet();
b874: {
l5 = f153(l0,l1); if (l5 === undefined) break b874;
{
const k875 = keysOf(l5), v875 = valuesOf(l5);
for (let n875 = 0; n875 < v875.length; n875++) {
l6 = k875 === null ? n875 : k875[n875];
l7 = v875[n875];
b876: {
l8 = l6;
l9 = l7;
l10 = f154(l0,l1); if (l10 === undefined) break b876;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b876;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b876;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b876;
if ((l17 === false)) break b876;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b873;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b873;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b877: {
if (l3 === undefined) break b877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b878: {
return l2;
}
}
function f155(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b879: {
l2 = new RegoSet();
}
b880: {
l3 = undefined;
l4 = f155(l0,l1); if (l4 === undefined) break b880;
l5 = l4;
l6 = f150(l0,l1); if (l6 === undefined) break b880;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b880;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b880;
if ((l9 === false)) break b880;
l10 = f150(l0,l1); if (l10 === undefined) break b880;
l11 = l10;
l12 = f20(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b880;
l13 = l12;
l2.add(l13);
}
b881: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b881;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b881;
if ((l5 === false)) break b881;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b881;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b881;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b881;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b881;
if (!Q(l7, l9)) break b881;
l10 = f150(l0,l1); if (l10 === undefined) break b881;
l11 = l10;
l12 = f20(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b881;
l13 = l12;
l2.add(l13);
}
b882: {
return l2;
}
}
function f156(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b883: {
l2 = new Bare();
}
b884: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b884;
{
const k885 = keysOf(l4), v885 = valuesOf(l4);
for (let n885 = 0; n885 < v885.length; n885++) {
l5 = k885 === null ? n885 : k885[n885];
l6 = v885[n885];
b886: {
l7 = l5;
l8 = l6;
l9 = f74(l0,l1,l8); if (l9 === undefined) break b886;
if ((l9 === false)) break b886;
insertOnce(l2, l7, true);
}
}
}
}
b887: {
return l2;
}
}
function f157(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b888: {
l2 = new RegoSet();
}
b889: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k890 = keysOf(l5), v890 = valuesOf(l5);
for (let n890 = 0; n890 < v890.length; n890++) {
l6 = k890 === null ? n890 : k890[n890];
l7 = v890[n890];
b891: {
l8 = l6;
l9 = l7;
b892: {
l10 = f157(l0,l1); if (l10 === undefined) break b892;
l11 = D(l10, l9); if (l11 === undefined) break b892;
if ((l11 === false)) break b892;
break b891;}
l12 = new O7(l9);
l2.add(l12);
}
}
}
}
b893: {
return l2;
}
}
function f158(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g159(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b894: {
b895: {
l3 = undefined;
b896: {
l4 = f150(l0,l1); if (l4 === undefined) break b896;
if ((l4 === false)) break b896;
break b895;}
l5 = f151(l0,l1); if (l5 === undefined) break b895;
l6 = l5;
l7 = [];
b897: {
l8 = f149(l0,l1); if (l8 === undefined) break b897;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b895;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b898: {
if (l3 !== undefined) break b898;
l4 = f156(l0,l1); if (l4 === undefined) break b898;
l5 = l4;
l6 = f158(l0,l1); if (l6 === undefined) break b898;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b898;
l9 = l8;
l10 = f150(l0,l1); if (l10 === undefined) break b898;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b898;
l13 = l12;
l14 = f150(l0,l1); if (l14 === undefined) break b898;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b898;
l17 = l16;
l18 = f151(l0,l1); if (l18 === undefined) break b898;
l19 = l18;
l20 = f149(l0,l1); if (l20 === undefined) break b898;
l21 = l20;
l22 = f158(l0,l1); if (l22 === undefined) break b898;
l23 = l22;
l24 = f156(l0,l1); if (l24 === undefined) break b898;
l25 = l24;
l26 = f155(l0,l1); if (l26 === undefined) break b898;
l27 = l26;
l28 = new O26(l13,l23,l25);
l29 = new O27(l27);
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f18(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b898;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b899: {
if (l3 === undefined) break b899;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b900: {
return l2;
}
}
function f159(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g159(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g160(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b901: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b901;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b901;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b902: {
if (l3 === undefined) break b902;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b903: {
return l2;
}
}
function f160(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b904: {
l3 = undefined;
l4 = f160(l0,l1); if (l4 === undefined) break b904;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b904;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b904;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b905: {
if (l3 === undefined) break b905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b906: {
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
b907: {
b908: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b908;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b908;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b908;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b908;
if ((l8 === false)) break b908;
l9 = f161(l0,l1); if (l9 === undefined) break b908;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b908;
l11 = l10;
l12 = f161(l0,l1); if (l12 === undefined) break b908;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b908;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b908;
l15 = l14;
l16 = new O28(l15,"integrity_checks");
l17 = b_object_union(l11,l16); if (l17 === undefined) break b908;
l18 = l17;
l19 = new O29(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b909: {
if (l3 !== undefined) break b909;
l4 = f161(l0,l1); if (l4 === undefined) break b909;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b909;
l6 = l5;
l7 = new O30("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b909;
l9 = l8;
l10 = new O31(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b910: {
if (l3 === undefined) break b910;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b911: {
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
b912: {
b913: {
l3 = undefined;
l4 = f161(l0,l1); if (l4 === undefined) break b913;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b913;
if ((l5 === false)) break b913;
l6 = f161(l0,l1); if (l6 === undefined) break b913;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b913;
l8 = l7;
l9 = f162(l0,l1); if (l9 === undefined) break b913;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b913;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b913;
l14 = l13;
l15 = new O32(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b913;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b914: {
if (l3 !== undefined) break b914;
l4 = f161(l0,l1); if (l4 === undefined) break b914;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b915: {
if (l3 === undefined) break b915;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b916: {
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
function f164(l0,l1) {
let l3,l2;
b917: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b918: {
if (l3 === undefined) break b918;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b919: {
return l2;
}
}
function g165(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b920: {
b921: {
l3 = undefined;
b922: {
l4 = f163(l0,l1); if (l4 === undefined) break b922;
if ((l4 === false)) break b922;
break b921;}
l5 = f164(l0,l1); if (l5 === undefined) break b921;
l6 = l5;
l7 = [];
b923: {
l8 = f160(l0,l1); if (l8 === undefined) break b923;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b921;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b924: {
if (l3 !== undefined) break b924;
l4 = f164(l0,l1); if (l4 === undefined) break b924;
l5 = l4;
l6 = f160(l0,l1); if (l6 === undefined) break b924;
l7 = l6;
l8 = f163(l0,l1); if (l8 === undefined) break b924;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"batch","check"); if (l10 === undefined) break b924;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b925: {
if (l3 === undefined) break b925;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b926: {
return l2;
}
}
function f165(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b927: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b927;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b927;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b928: {
if (l3 === undefined) break b928;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b929: {
return l2;
}
}
function f166(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b930: {
l3 = undefined;
l4 = f166(l0,l1); if (l4 === undefined) break b930;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b930;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b930;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b931: {
if (l3 === undefined) break b931;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b932: {
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
function f168(l0,l1) {
let l3,l2;
b933: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b934: {
if (l3 === undefined) break b934;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b935: {
return l2;
}
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b936: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b936;
l5 = H(l4) ? l4.ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b936;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b936;
if ((l7 === false)) break b936;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b937: {
if (l3 === undefined) break b937;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b938: {
return l2;
}
}
function f169(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b939: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b939;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b939;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b939;
if ((l7 === false)) break b939;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b940: {
if (l3 === undefined) break b940;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b941: {
return l2;
}
}
function f170(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l2;
b942: {
l3 = undefined;
b943: {
l4 = f169(l0,l1); if (l4 === undefined) break b943;
if ((l4 === false)) break b943;
break b942;}
b944: {
l5 = f170(l0,l1); if (l5 === undefined) break b944;
if ((l5 === false)) break b944;
break b942;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b945: {
if (l3 === undefined) break b945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b946: {
return l2;
}
}
function f171(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l2;
b947: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b947;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b947;
if (!(l5 === true)) break b947;
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
function f172(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b950: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b950;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b950;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b950;
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
function f173(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b953: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b953;
if ((l4 === false)) break b953;
l5 = f173(l0,l1); if (l5 === undefined) break b953;
if ((l5 === false)) break b953;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b953;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b953;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b953;
if ((l9 === false)) break b953;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b953;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b953;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b953;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b953;
if ((l15 === false)) break b953;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b954: {
if (l3 === undefined) break b954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b955: {
return l2;
}
}
function f174(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b956: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b956;
if ((l4 === false)) break b956;
l5 = f172(l0,l1); if (l5 === undefined) break b956;
if ((l5 === false)) break b956;
l6 = f167(l0,l1); if (l6 === undefined) break b956;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b956;
l8 = l7;
l9 = new O33("end_linkage",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b957: {
if (l3 === undefined) break b957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b958: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b958;
if ((l4 === false)) break b958;
l5 = f167(l0,l1); if (l5 === undefined) break b958;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b958;
l7 = l6;
l8 = new O33("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b959: {
if (l3 === undefined) break b959;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b960: {
return l2;
}
}
function f175(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g176(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b961: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b961;
if ((l4 === false)) break b961;
b962: {
l5 = f167(l0,l1); if (l5 === undefined) break b962;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b962;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b962;
if ((l7 === false)) break b962;
break b961;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b963: {
if (l3 === undefined) break b963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b964: {
return l2;
}
}
function f176(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g176(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b965: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b965;
if ((l4 === false)) break b965;
b966: {
l5 = f173(l0,l1); if (l5 === undefined) break b966;
if ((l5 === false)) break b966;
break b965;}
b967: {
l6 = f176(l0,l1); if (l6 === undefined) break b967;
if ((l6 === false)) break b967;
break b965;}
l7 = f167(l0,l1); if (l7 === undefined) break b965;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b965;
l9 = l8;
l10 = new O33("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b968: {
if (l3 === undefined) break b968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b969: {
return l2;
}
}
function f177(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b970: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b970;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b970;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b970;
if ((l7 === false)) break b970;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b971: {
if (l3 === undefined) break b971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b972: {
return l2;
}
}
function f178(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b973: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b973;
if ((l4 === false)) break b973;
l5 = f173(l0,l1); if (l5 === undefined) break b973;
if ((l5 === false)) break b973;
b974: {
l6 = f178(l0,l1); if (l6 === undefined) break b974;
if ((l6 === false)) break b974;
break b973;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b973;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b973;
if (!(l8 === false)) break b973;
l9 = f167(l0,l1); if (l9 === undefined) break b973;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b973;
l11 = l10;
l12 = new O33("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b975: {
if (l3 === undefined) break b975;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b976: {
return l2;
}
}
function f179(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b977: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b977;
if ((l4 === false)) break b977;
l5 = f173(l0,l1); if (l5 === undefined) break b977;
if ((l5 === false)) break b977;
b978: {
l6 = f174(l0,l1); if (l6 === undefined) break b978;
if ((l6 === false)) break b978;
break b977;}
b979: {
l7 = f176(l0,l1); if (l7 === undefined) break b979;
if ((l7 === false)) break b979;
break b977;}
b980: {
l8 = f179(l0,l1); if (l8 === undefined) break b980;
if ((l8 === false)) break b980;
break b977;}
l9 = f167(l0,l1); if (l9 === undefined) break b977;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b977;
l11 = l10;
l12 = new O33("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b981: {
if (l3 === undefined) break b981;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b982: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b982;
if ((l4 === false)) break b982;
b983: {
l5 = f170(l0,l1); if (l5 === undefined) break b983;
if ((l5 === false)) break b983;
break b982;}
l6 = f167(l0,l1); if (l6 === undefined) break b982;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b982;
l8 = l7;
l9 = new O33("improve",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b984: {
if (l3 === undefined) break b984;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b985: {
return l2;
}
}
function f180(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b986: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b986;
if ((l4 === false)) break b986;
l5 = f170(l0,l1); if (l5 === undefined) break b986;
if ((l5 === false)) break b986;
l6 = f167(l0,l1); if (l6 === undefined) break b986;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b986;
l8 = l7;
l9 = new O33("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b987: {
if (l3 === undefined) break b987;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b988: {
return l2;
}
}
function f181(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b989: {
l3 = undefined;
l4 = [];
b990: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k991 = keysOf(l6), v991 = valuesOf(l6);
for (let n991 = 0; n991 < v991.length; n991++) {
l7 = k991 === null ? n991 : k991[n991];
l8 = v991[n991];
b992: {
l9 = l7;
l10 = l8;
b993: {
b994: {
b995: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b995;
break b994;
}
b996: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b996;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b996;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b996;
l15 = D(l14, l10); if (l15 === undefined) break b996;
l11 = l15;
break b994;
}
break b992;
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
b997: {
if (l3 === undefined) break b997;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b998: {
return l2;
}
}
function f182(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b999: {
l3 = undefined;
l4 = [];
b1000: {
l5 = f182(l0,l1); if (l5 === undefined) break b1000;
{
const k1001 = keysOf(l5), v1001 = valuesOf(l5);
for (let n1001 = 0; n1001 < v1001.length; n1001++) {
l6 = k1001 === null ? n1001 : k1001[n1001];
l7 = v1001[n1001];
b1002: {
l8 = l6;
l9 = l7;
b1003: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1003;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1003;
if ((l11 === false)) break b1003;
break b1002;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1004: {
l14 = f182(l0,l1); if (l14 === undefined) break b1004;
{
const k1005 = keysOf(l14), v1005 = valuesOf(l14);
for (let n1005 = 0; n1005 < v1005.length; n1005++) {
l15 = k1005 === null ? n1005 : k1005[n1005];
l16 = v1005[n1005];
b1006: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1006;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1006;
if ((l20 === false)) break b1006;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b999;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1007: {
if (l3 === undefined) break b1007;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1008: {
return l2;
}
}
function f183(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1009: {
l2 = new Bare();
}
b1010: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1010;
{
const k1011 = keysOf(l4), v1011 = valuesOf(l4);
for (let n1011 = 0; n1011 < v1011.length; n1011++) {
l5 = k1011 === null ? n1011 : k1011[n1011];
l6 = v1011[n1011];
b1012: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1013: {
return l2;
}
}
function f184(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1014: {
l2 = new RegoSet();
}
b1015: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1015;
if ((l4 === false)) break b1015;
b1016: {
l5 = f174(l0,l1); if (l5 === undefined) break b1016;
if ((l5 === false)) break b1016;
break b1015;}
b1017: {
l6 = f167(l0,l1); if (l6 === undefined) break b1017;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1017;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1017;
if ((l8 === false)) break b1017;
break b1015;}
b1018: {
l9 = f184(l0,l1); if (l9 === undefined) break b1018;
l10 = H(l9) ? l9.serious : undefined; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1018;
if ((l10 === false)) break b1018;
break b1015;}
l11 = new O7("serious");
l2.add(l11);
}
b1019: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1019;
if ((l4 === false)) break b1019;
l5 = f173(l0,l1); if (l5 === undefined) break b1019;
if ((l5 === false)) break b1019;
b1020: {
l6 = f178(l0,l1); if (l6 === undefined) break b1020;
if ((l6 === false)) break b1020;
break b1019;}
l7 = f167(l0,l1); if (l7 === undefined) break b1019;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1019;
if ((l8 === false)) break b1019;
b1021: {
l9 = f184(l0,l1); if (l9 === undefined) break b1021;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1021;
if ((l10 === false)) break b1021;
break b1019;}
l11 = new O7("cooperative");
l2.add(l11);
}
b1022: {
l3 = undefined;
l4 = f173(l0,l1); if (l4 === undefined) break b1022;
if ((l4 === false)) break b1022;
b1023: {
l5 = f169(l0,l1); if (l5 === undefined) break b1023;
if ((l5 === false)) break b1023;
break b1022;}
b1024: {
l6 = f184(l0,l1); if (l6 === undefined) break b1024;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1024;
if ((l7 === false)) break b1024;
break b1022;}
l8 = new O7("cure_by");
l2.add(l8);
}
b1025: {
return l2;
}
}
function f185(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1026: {
l3 = undefined;
l4 = f170(l0,l1); if (l4 === undefined) break b1026;
if ((l4 === false)) break b1026;
b1027: {
l5 = f169(l0,l1); if (l5 === undefined) break b1027;
if ((l5 === false)) break b1027;
break b1026;}
l6 = f173(l0,l1); if (l6 === undefined) break b1026;
if ((l6 === false)) break b1026;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1026;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1026;
l9 = l8;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b1026;
if ((l10 === false)) break b1026;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1026;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1026;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1026;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1026;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1026;
if ((l17 === false)) break b1026;
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
function f186(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function f187(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1030: {
b1031: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f174(l0,l1); if (l8 === undefined) break b1031;
if ((l8 === false)) break b1031;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1032: {
if (l5 !== undefined) break b1032;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1032;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1032;
if ((l11 === false)) break b1032;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1033: {
if (l5 !== undefined) break b1033;
l6 = l3;
l7 = l4;
{
const k1034 = keysOf(l6), v1034 = valuesOf(l6);
for (let n1034 = 0; n1034 < v1034.length; n1034++) {
l8 = k1034 === null ? n1034 : k1034[n1034];
l9 = v1034[n1034];
b1035: {
l10 = l8;
l11 = l9;
b1036: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1036;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1036;
if ((l13 === false)) break b1036;
break b1035;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1037: {
if (l5 !== undefined) break b1037;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1037;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1037;
if ((l11 === false)) break b1037;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1038: {
if (l5 !== undefined) break b1038;
l6 = l3;
l7 = l4;
l8 = f186(l0,l1); if (l8 === undefined) break b1038;
if ((l8 === false)) break b1038;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1039: {
if (l5 !== undefined) break b1039;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1040: {
if (l5 === undefined) break b1040;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1041: {
return l2;
}
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1042: {
b1043: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1043;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1043;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1043;
if ((l9 === false)) break b1043;
l10 = f183(l0,l1); if (l10 === undefined) break b1043;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1043;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1043;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1043;
l17 = l16;
l18 = f183(l0,l1); if (l18 === undefined) break b1043;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1043;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1043;
l22 = l21;
l23 = new O34(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1043;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1044: {
if (l3 !== undefined) break b1044;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1045: {
if (l3 === undefined) break b1045;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1046: {
return l2;
}
}
function f188(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1047: {
b1048: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1048;
if ((l4 === false)) break b1048;
l5 = f173(l0,l1); if (l5 === undefined) break b1048;
if ((l5 === false)) break b1048;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1048;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1048;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1048;
if ((l9 === false)) break b1048;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1048;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1048;
l12 = l11;
l13 = new O35(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1049: {
if (l3 !== undefined) break b1049;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1050: {
if (l3 === undefined) break b1050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1051: {
return l2;
}
}
function f189(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function f190(l0,l1,l3) {
let l4,l5,l6,l2;
b1052: {
b1053: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1053;
if ((l6 === false)) break b1053;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1054: {
if (l4 !== undefined) break b1054;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1055: {
if (l4 === undefined) break b1055;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1056: {
return l2;
}
}
function g191(l0,l1) {
let l3,l4,l2;
b1057: {
l3 = undefined;
l4 = new O36("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1058: {
if (l3 === undefined) break b1058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1059: {
return l2;
}
}
function f191(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1060: {
l2 = new RegoSet();
}
b1061: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b1061;
if ((l4 === false)) break b1061;
l5 = f167(l0,l1); if (l5 === undefined) break b1061;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1061;
l7 = l6;
l8 = f20(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1061;
l9 = l8;
l2.add(l9);
}
b1062: {
l3 = undefined;
l4 = f186(l0,l1); if (l4 === undefined) break b1062;
if ((l4 === false)) break b1062;
l5 = f167(l0,l1); if (l5 === undefined) break b1062;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1062;
l7 = l6;
l8 = f20(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1062;
l9 = l8;
l2.add(l9);
}
b1063: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1063;
{
const k1064 = keysOf(l4), v1064 = valuesOf(l4);
for (let n1064 = 0; n1064 < v1064.length; n1064++) {
l5 = k1064 === null ? n1064 : k1064[n1064];
l6 = v1064[n1064];
b1065: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1065;
l10 = l9;
l11 = f190(l0,l1,l10); if (l11 === undefined) break b1065;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1065;
l14 = l13;
l15 = f191(l0,l1); if (l15 === undefined) break b1065;
l16 = D(l15, l14); if (l16 === undefined) break b1065;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1065;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1065;
l22 = l21;
l23 = f20(l0,l1,l20,l22); if (l23 === undefined) break b1065;
l24 = l23;
l2.add(l24);
}
}
}
}
b1066: {
return l2;
}
}
function f192(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1067: {
b1068: {
l3 = undefined;
b1069: {
l4 = f167(l0,l1); if (l4 === undefined) break b1069;
if ((l4 === false)) break b1069;
break b1068;}
l5 = f168(l0,l1); if (l5 === undefined) break b1068;
l6 = l5;
l7 = [];
b1070: {
l8 = f166(l0,l1); if (l8 === undefined) break b1070;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1068;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1071: {
if (l3 !== undefined) break b1071;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1071;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1071;
if (!(l5 === false)) break b1071;
l6 = f168(l0,l1); if (l6 === undefined) break b1071;
l7 = l6;
l8 = f166(l0,l1); if (l8 === undefined) break b1071;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1071;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1072: {
if (l3 !== undefined) break b1072;
l4 = f183(l0,l1); if (l4 === undefined) break b1072;
l5 = l4;
l6 = f185(l0,l1); if (l6 === undefined) break b1072;
l7 = l6;
l8 = f187(l0,l1,l5,l7); if (l8 === undefined) break b1072;
l9 = l8;
l10 = l9;
l11 = f188(l0,l1); if (l11 === undefined) break b1072;
l12 = l11;
l13 = f189(l0,l1); if (l13 === undefined) break b1072;
l14 = l13;
l15 = b_object_union(l12,l14); if (l15 === undefined) break b1072;
l16 = l15;
l17 = f168(l0,l1); if (l17 === undefined) break b1072;
l18 = l17;
l19 = f166(l0,l1); if (l19 === undefined) break b1072;
l20 = l19;
l21 = new RegoSet();
b1073: {
l22 = f167(l0,l1); if (l22 === undefined) break b1073;
{
const k1074 = keysOf(l22), v1074 = valuesOf(l22);
for (let n1074 = 0; n1074 < v1074.length; n1074++) {
l23 = k1074 === null ? n1074 : k1074[n1074];
l24 = v1074[n1074];
b1075: {
l25 = l23;
l26 = l24;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b1075;
l28 = l27;
{
const k1076 = keysOf(l28), v1076 = valuesOf(l28);
for (let n1076 = 0; n1076 < v1076.length; n1076++) {
l29 = k1076 === null ? n1076 : k1076[n1076];
l30 = v1076[n1076];
b1077: {
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
l34 = f185(l0,l1); if (l34 === undefined) break b1072;
l35 = l34;
l36 = new RegoSet();
b1078: {
l37 = f183(l0,l1); if (l37 === undefined) break b1078;
{
const k1079 = keysOf(l37), v1079 = valuesOf(l37);
for (let n1079 = 0; n1079 < v1079.length; n1079++) {
l38 = k1079 === null ? n1079 : k1079[n1079];
l39 = v1079[n1079];
b1080: {
l40 = l38;
l41 = l39;
b1081: {
l42 = H(l41) ? l41.rule : undefined; if (l42 === undefined && (l42 = S(l41, "rule")) === undefined) break b1081;
l43 = H(l42) ? l42.may : undefined; if (l43 === undefined && (l43 = S(l42, "may")) === undefined) break b1081;
if ((l43 === false)) break b1081;
break b1080;}
l44 = H(l41) ? l41.act : undefined; if (l44 === undefined && (l44 = S(l41, "act")) === undefined) break b1080;
l45 = l44;
l46 = H(l41) ? l41.rule : undefined; if (l46 === undefined && (l46 = S(l41, "rule")) === undefined) break b1080;
l47 = l46;
l48 = f20(l0,l1,l45,l47); if (l48 === undefined) break b1080;
l49 = l48;
l36.add(l49);
}
}
}
}
l50 = l36;
l51 = f192(l0,l1); if (l51 === undefined) break b1072;
l52 = l51;
l53 = new O22(l33,l35,l50,l52,l16);
l54 = f18(l0,l1,l18,l20,l10,l53); if (l54 === undefined) break b1072;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1082: {
if (l3 === undefined) break b1082;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1083: {
return l2;
}
}
function f193(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1084: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1084;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1084;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1084;
if ((l7 === false)) break b1084;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1085: {
if (l3 === undefined) break b1085;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1086: {
return l2;
}
}
function f194(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function f195(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1087: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1087;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1087;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1087;
if ((l8 === false)) break b1087;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1088: {
if (l4 === undefined) break b1088;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1089: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1089;
if (!(l6 === "unavailable")) break b1089;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1090: {
if (l4 === undefined) break b1090;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1091: {
return l2;
}
}
function f196(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1092: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b1092;
if ((l6 === false)) break b1092;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1092;
if (!(l7 === "available")) break b1092;
b1093: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1093;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1093;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1093;
if ((l10 === false)) break b1093;
break b1092;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1092;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1092;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1094: {
if (l4 === undefined) break b1094;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1095: {
l4 = undefined;
l5 = l3;
l6 = f194(l0,l1); if (l6 === undefined) break b1095;
if ((l6 === false)) break b1095;
l7 = f195(l0,l1,l5); if (l7 === undefined) break b1095;
if ((l7 === false)) break b1095;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1095;
l9 = H(l8) ? l8.no_need_confirmed_on : undefined; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1095;
l10 = l9;
l11 = f25(l0,l1,l10); if (l11 === undefined) break b1095;
if ((l11 === false)) break b1095;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1095;
l13 = H(l12) ? l12.use_ended_on : undefined; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1095;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1095;
l16 = H(l15) ? l15.no_need_confirmed_on : undefined; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1095;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1095;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b1096: {
if (l4 === undefined) break b1096;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1097: {
return l2;
}
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1098: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1098;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1098;
l7 = l6;
l8 = f196(l0,l1,l7); if (l8 === undefined) break b1098;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1099: {
if (l3 === undefined) break b1099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1100: {
return l2;
}
}
function f197(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1101: {
b1102: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1102;
if ((l4 === false)) break b1102;
l5 = f6(l0,l1); if (l5 === undefined) break b1102;
l6 = l5;
l7 = f197(l0,l1); if (l7 === undefined) break b1102;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1102;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1103: {
if (l3 !== undefined) break b1103;
l4 = f6(l0,l1); if (l4 === undefined) break b1103;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1104: {
if (l3 === undefined) break b1104;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1105: {
return l2;
}
}
function f198(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1106: {
l3 = undefined;
l4 = f198(l0,l1); if (l4 === undefined) break b1106;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1106;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1107: {
if (l3 === undefined) break b1107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1108: {
return l2;
}
}
function f199(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1109: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1109;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1109;
l6 = l5;
l7 = f199(l0,l1); if (l7 === undefined) break b1109;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1109;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1109;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1109;
l11 = D(l10, l6); if (l11 === undefined) break b1109;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1110: {
if (l3 === undefined) break b1110;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1111: {
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
function f201(l0,l1) {
let l3,l2;
b1112: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1113: {
if (l3 === undefined) break b1113;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1114: {
return l2;
}
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1115: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1115;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1115;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1115;
if ((l7 === false)) break b1115;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1116: {
if (l3 === undefined) break b1116;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1117: {
return l2;
}
}
function f202(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1118: {
l3 = undefined;
l4 = f199(l0,l1); if (l4 === undefined) break b1118;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1118;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1118;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1118;
if ((l7 === false)) break b1118;
b1119: {
l8 = f202(l0,l1); if (l8 === undefined) break b1119;
if ((l8 === false)) break b1119;
break b1118;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1120: {
if (l3 === undefined) break b1120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1121: {
return l2;
}
}
function f203(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function f204(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1122: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1122;
l7 = D(l6, l5); if (l7 === undefined) break b1122;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1122;
if ((l9 === false)) break b1122;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1123: {
if (l4 === undefined) break b1123;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1124: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1124;
l7 = D(l6, l5); if (l7 === undefined) break b1124;
if (!(l7 === true)) break b1124;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1125: {
if (l4 === undefined) break b1125;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1126: {
return l2;
}
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1127: {
b1128: {
l3 = undefined;
l4 = f200(l0,l1); if (l4 === undefined) break b1128;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1128;
l6 = l5;
l7 = undefined;
b1129: {
b1130: {
if (!Array.isArray(l6)) break b1130;
break b1129;
}
b1131: {
if (!O(l6)) break b1131;
break b1129;
}
b1132: {
if (!(l6 instanceof RegoSet)) break b1132;
break b1129;
}
break b1128;
}
{
const k1133 = keysOf(l6), v1133 = valuesOf(l6);
for (let n1133 = 0; n1133 < v1133.length; n1133++) {
l9 = k1133 === null ? n1133 : k1133[n1133];
l10 = v1133[n1133];
b1134: {
l11 = l9;
l8 = undefined;
b1135: {
l12 = l10;
l13 = f204(l0,l1,l12); if (l13 === undefined) break b1135;
if ((l13 === false)) break b1135;
l8 = true;
}
if (l8 !== undefined) break b1134;
l7 = true;
}
}
}
if (l7 !== undefined) break b1128;
l14 = [];
b1136: {
l15 = f200(l0,l1); if (l15 === undefined) break b1136;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1136;
{
const k1137 = keysOf(l16), v1137 = valuesOf(l16);
for (let n1137 = 0; n1137 < v1137.length; n1137++) {
l17 = k1137 === null ? n1137 : k1137[n1137];
l18 = v1137[n1137];
b1138: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1138;
l22 = D(l21, l20); if (l22 === undefined) break b1138;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1138;
if ((l24 === false)) break b1138;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1128;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1139: {
if (l3 !== undefined) break b1139;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1140: {
if (l3 === undefined) break b1140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1141: {
return l2;
}
}
function f205(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1142: {
l3 = undefined;
l4 = f197(l0,l1); if (l4 === undefined) break b1142;
l5 = l4;
l6 = f200(l0,l1); if (l6 === undefined) break b1142;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1142;
l8 = l7;
l9 = f36(l0,l1,l5,l8); if (l9 === undefined) break b1142;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1143: {
if (l3 === undefined) break b1143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1144: {
return l2;
}
}
function f206(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1145: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1145;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1145;
l6 = l5;
l7 = f199(l0,l1); if (l7 === undefined) break b1145;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1145;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1145;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1145;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1145;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1145;
if ((l13 === false)) break b1145;
l14 = f199(l0,l1); if (l14 === undefined) break b1145;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1145;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1145;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1145;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1146: {
if (l3 === undefined) break b1146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1147: {
return l2;
}
}
function f207(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1148: {
b1149: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1149;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1149;
l6 = l5;
l7 = undefined;
b1150: {
b1151: {
if (!Array.isArray(l6)) break b1151;
break b1150;
}
b1152: {
if (!O(l6)) break b1152;
break b1150;
}
b1153: {
if (!(l6 instanceof RegoSet)) break b1153;
break b1150;
}
break b1149;
}
{
const k1154 = keysOf(l6), v1154 = valuesOf(l6);
for (let n1154 = 0; n1154 < v1154.length; n1154++) {
l9 = k1154 === null ? n1154 : k1154[n1154];
l10 = v1154[n1154];
b1155: {
l11 = l9;
l8 = undefined;
b1156: {
l12 = l10;
l13 = f204(l0,l1,l12); if (l13 === undefined) break b1156;
if ((l13 === false)) break b1156;
l8 = true;
}
if (l8 !== undefined) break b1155;
l7 = true;
}
}
}
if (l7 !== undefined) break b1149;
l14 = [];
b1157: {
l15 = f207(l0,l1); if (l15 === undefined) break b1157;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1157;
{
const k1158 = keysOf(l16), v1158 = valuesOf(l16);
for (let n1158 = 0; n1158 < v1158.length; n1158++) {
l17 = k1158 === null ? n1158 : k1158[n1158];
l18 = v1158[n1158];
b1159: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1159;
l22 = D(l21, l20); if (l22 === undefined) break b1159;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1159;
if ((l24 === false)) break b1159;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1149;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1160: {
if (l3 !== undefined) break b1160;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1161: {
if (l3 === undefined) break b1161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1162: {
return l2;
}
}
function f208(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1163: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1163;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1163;
if ((l6 === false)) break b1163;
l7 = f205(l0,l1); if (l7 === undefined) break b1163;
l8 = l7;
l9 = f207(l0,l1); if (l9 === undefined) break b1163;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1163;
l11 = l10;
l12 = f36(l0,l1,l8,l11); if (l12 === undefined) break b1163;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1164: {
if (l3 === undefined) break b1164;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1165: {
return l2;
}
}
function f209(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g210(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1166: {
l2 = new RegoSet();
}
b1167: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1167;
l5 = l4;
l6 = f206(l0,l1); if (l6 === undefined) break b1167;
l7 = l6;
l8 = f200(l0,l1); if (l8 === undefined) break b1167;
l9 = l8;
l10 = new O20("destroy_data","destruction",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1168: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1168;
l5 = l4;
l6 = f209(l0,l1); if (l6 === undefined) break b1168;
l7 = l6;
l8 = f207(l0,l1); if (l8 === undefined) break b1168;
l9 = l8;
l10 = new O20("notify_destruction","notice",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1169: {
return l2;
}
}
function f210(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l61,l62,l63,l60,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l2;
b1170: {
b1171: {
l3 = undefined;
b1172: {
l4 = f200(l0,l1); if (l4 === undefined) break b1172;
if ((l4 === false)) break b1172;
break b1171;}
l5 = f201(l0,l1); if (l5 === undefined) break b1171;
l6 = l5;
l7 = [];
b1173: {
l8 = f199(l0,l1); if (l8 === undefined) break b1173;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1171;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1174: {
if (l3 !== undefined) break b1174;
l4 = f203(l0,l1); if (l4 === undefined) break b1174;
if ((l4 === false)) break b1174;
l5 = f200(l0,l1); if (l5 === undefined) break b1174;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1174;
l8 = l7;
l9 = f201(l0,l1); if (l9 === undefined) break b1174;
l10 = l9;
l11 = f199(l0,l1); if (l11 === undefined) break b1174;
l12 = l11;
l13 = new O2(l8);
l14 = f18(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1174;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1175: {
if (l3 !== undefined) break b1175;
b1176: {
l4 = f194(l0,l1); if (l4 === undefined) break b1176;
if ((l4 === false)) break b1176;
break b1175;}
l5 = f200(l0,l1); if (l5 === undefined) break b1175;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1175;
l8 = l7;
l9 = f201(l0,l1); if (l9 === undefined) break b1175;
l10 = l9;
l11 = f199(l0,l1); if (l11 === undefined) break b1175;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("use_ended_on");
l14.add(l15);
l13["missing"] = l14;
l16 = f18(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1175;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1177: {
if (l3 !== undefined) break b1177;
l4 = new RegoSet();
b1178: {
l5 = f210(l0,l1); if (l5 === undefined) break b1178;
{
const k1179 = keysOf(l5), v1179 = valuesOf(l5);
for (let n1179 = 0; n1179 < v1179.length; n1179++) {
l6 = k1179 === null ? n1179 : k1179[n1179];
l7 = v1179[n1179];
b1180: {
l8 = l6;
l9 = l7;
l10 = f120(l0,l1,l9); if (l10 === undefined) break b1180;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f124(l0,l1,l12,l13); if (l14 === undefined) break b1177;
l15 = l14;
l16 = l15;
l17 = f210(l0,l1); if (l17 === undefined) break b1177;
l18 = l17;
l19 = f126(l0,l1,l18); if (l19 === undefined) break b1177;
l20 = l19;
l21 = new RegoSet();
b1181: {
l22 = f205(l0,l1); if (l22 === undefined) break b1181;
if (!(l22 === "")) break b1181;
l23 = f200(l0,l1); if (l23 === undefined) break b1181;
l24 = l23;
l25 = f53(l0,l1,l24); if (l25 === undefined) break b1181;
l26 = l25;
{
const k1182 = keysOf(l26), v1182 = valuesOf(l26);
for (let n1182 = 0; n1182 < v1182.length; n1182++) {
l27 = k1182 === null ? n1182 : k1182[n1182];
l28 = v1182[n1182];
b1183: {
l29 = l27;
l30 = l28;
l21.add(l30);
}
}
}
}
l31 = l21;
l32 = b_or(l20,l31); if (l32 === undefined) break b1177;
l33 = l32;
l34 = f210(l0,l1); if (l34 === undefined) break b1177;
l35 = l34;
l36 = f128(l0,l1,l35,l16); if (l36 === undefined) break b1177;
l37 = l36;
l38 = f201(l0,l1); if (l38 === undefined) break b1177;
l39 = l38;
l40 = f199(l0,l1); if (l40 === undefined) break b1177;
l41 = l40;
l42 = new RegoSet();
b1184: {
l43 = f210(l0,l1); if (l43 === undefined) break b1184;
{
const k1185 = keysOf(l43), v1185 = valuesOf(l43);
for (let n1185 = 0; n1185 < v1185.length; n1185++) {
l44 = k1185 === null ? n1185 : k1185[n1185];
l45 = v1185[n1185];
b1186: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1186;
l49 = l48;
l50 = f15(l0,l1,l49); if (l50 === undefined) break b1186;
l51 = l50;
{
const k1187 = keysOf(l51), v1187 = valuesOf(l51);
for (let n1187 = 0; n1187 < v1187.length; n1187++) {
l52 = k1187 === null ? n1187 : k1187[n1187];
l53 = v1187[n1187];
b1188: {
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
b1189: {
l58 = f206(l0,l1); if (l58 === undefined) break b1189;
l57["destroy_by"] = l58;
}
b1190: {
l59 = f209(l0,l1); if (l59 === undefined) break b1190;
l57["notify_by"] = l59;
}
b1191: {
b1192: {
l61 = H(l1) ? l1.hdp : undefined; if (l61 === undefined && (l61 = S(l1, "hdp")) === undefined) break b1192;
l62 = H(l61) ? l61.data_destruction : undefined; if (l62 === undefined && (l62 = S(l61, "data_destruction")) === undefined) break b1192;
l63 = D(l62, "values"); if (l63 === undefined) break b1192;
l60 = merge(l63, l57);
break b1191;
}
l60 = l57;
}
l64 = l60;
l65 = new RegoSet();
b1193: {
l66 = f210(l0,l1); if (l66 === undefined) break b1193;
{
const k1194 = keysOf(l66), v1194 = valuesOf(l66);
for (let n1194 = 0; n1194 < v1194.length; n1194++) {
l67 = k1194 === null ? n1194 : k1194[n1194];
l68 = v1194[n1194];
b1195: {
l69 = l67;
l70 = l68;
l71 = H(l70) ? l70.rule : undefined; if (l71 === undefined && (l71 = S(l70, "rule")) === undefined) break b1195;
l72 = l71;
l73 = f62(l0,l1,l72); if (l73 === undefined) break b1195;
l74 = l73;
{
const k1196 = keysOf(l74), v1196 = valuesOf(l74);
for (let n1196 = 0; n1196 < v1196.length; n1196++) {
l75 = k1196 === null ? n1196 : k1196[n1196];
l76 = v1196[n1196];
b1197: {
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
l81 = f18(l0,l1,l39,l41,l16,l80); if (l81 === undefined) break b1177;
l82 = l81;
if (l3 === undefined) l3 = l82; else if (!Q(l3, l82)) conflict();
}
b1198: {
if (l3 === undefined) break b1198;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1199: {
return l2;
}
}
function f211(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1200: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1200;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1200;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1201: {
if (l3 === undefined) break b1201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1202: {
return l2;
}
}
function f212(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1203: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1203;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1203;
l6 = l5;
l7 = f212(l0,l1); if (l7 === undefined) break b1203;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1203;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1203;
l10 = D(l9, l6); if (l10 === undefined) break b1203;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1204: {
if (l3 === undefined) break b1204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1205: {
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
function f214(l0,l1) {
let l3,l2;
b1206: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1207: {
if (l3 === undefined) break b1207;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1208: {
return l2;
}
}
function g215(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1209: {
l2 = new RegoSet();
}
b1210: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1211 = keysOf(l5), v1211 = valuesOf(l5);
for (let n1211 = 0; n1211 < v1211.length; n1211++) {
l6 = k1211 === null ? n1211 : k1211[n1211];
l7 = v1211[n1211];
b1212: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1212;
l11 = D(l10, l9); if (l11 === undefined) break b1212;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1212;
if ((l13 === false)) break b1212;
l2.add(l9);
}
}
}
}
b1213: {
return l2;
}
}
function f215(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l3,l4,l2;
b1214: {
l3 = undefined;
l4 = new O38("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1215: {
if (l3 === undefined) break b1215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1216: {
return l2;
}
}
function f216(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1217: {
l2 = new RegoSet();
}
b1218: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1218;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1218;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1218;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1218;
l10 = f213(l0,l1); if (l10 === undefined) break b1218;
l11 = l10;
l12 = f20(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1218;
l13 = l12;
l2.add(l13);
}
b1219: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1219;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1219;
{
const k1220 = keysOf(l5), v1220 = valuesOf(l5);
for (let n1220 = 0; n1220 < v1220.length; n1220++) {
l6 = k1220 === null ? n1220 : k1220[n1220];
l7 = v1220[n1220];
b1221: {
l8 = l6;
l9 = l7;
l10 = f215(l0,l1); if (l10 === undefined) break b1221;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1221;
if ((l12 === false)) break b1221;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1221;
l14 = D(l13, l9); if (l14 === undefined) break b1221;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1221;
if ((l16 === false)) break b1221;
l17 = f216(l0,l1); if (l17 === undefined) break b1221;
l18 = D(l17, l9); if (l18 === undefined) break b1221;
l19 = l18;
l20 = f213(l0,l1); if (l20 === undefined) break b1221;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b1221;
l23 = l22;
l2.add(l23);
}
}
}
}
b1222: {
return l2;
}
}
function f217(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1223: {
l2 = new RegoSet();
}
b1224: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1224;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1224;
{
const k1225 = keysOf(l5), v1225 = valuesOf(l5);
for (let n1225 = 0; n1225 < v1225.length; n1225++) {
l6 = k1225 === null ? n1225 : k1225[n1225];
l7 = v1225[n1225];
b1226: {
l8 = l6;
l9 = l7;
l10 = f215(l0,l1); if (l10 === undefined) break b1226;
l11 = l10;
b1227: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1227;
if ((l12 === false)) break b1227;
break b1226;}
l13 = new O7(l9);
l2.add(l13);
}
}
}
}
b1228: {
return l2;
}
}
function f218(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1229: {
b1230: {
l3 = undefined;
b1231: {
l4 = f213(l0,l1); if (l4 === undefined) break b1231;
if ((l4 === false)) break b1231;
break b1230;}
l5 = f214(l0,l1); if (l5 === undefined) break b1230;
l6 = l5;
l7 = [];
b1232: {
l8 = f212(l0,l1); if (l8 === undefined) break b1232;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1230;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1233: {
if (l3 !== undefined) break b1233;
l4 = f217(l0,l1); if (l4 === undefined) break b1233;
l5 = l4;
l6 = f218(l0,l1); if (l6 === undefined) break b1233;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b1233;
l9 = l8;
l10 = f213(l0,l1); if (l10 === undefined) break b1233;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1233;
l13 = l12;
l14 = f214(l0,l1); if (l14 === undefined) break b1233;
l15 = l14;
l16 = f212(l0,l1); if (l16 === undefined) break b1233;
l17 = l16;
l18 = f218(l0,l1); if (l18 === undefined) break b1233;
l19 = l18;
l20 = new RegoSet();
b1234: {
l21 = f217(l0,l1); if (l21 === undefined) break b1234;
l22 = l21;
l23 = f218(l0,l1); if (l23 === undefined) break b1234;
l24 = l23;
l25 = f82(l0,l1,l22,l24); if (l25 === undefined) break b1234;
l26 = l25;
if (!(l26 === "permit")) break b1234;
l27 = f213(l0,l1); if (l27 === undefined) break b1234;
l28 = l27;
l29 = f53(l0,l1,l28); if (l29 === undefined) break b1234;
l30 = l29;
{
const k1235 = keysOf(l30), v1235 = valuesOf(l30);
for (let n1235 = 0; n1235 < v1235.length; n1235++) {
l31 = k1235 === null ? n1235 : k1235[n1235];
l32 = v1235[n1235];
b1236: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f217(l0,l1); if (l36 === undefined) break b1233;
l37 = l36;
l38 = new O39(l13,l19,l35,l37);
l39 = f18(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1233;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1237: {
if (l3 === undefined) break b1237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1238: {
return l2;
}
}
function f219(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1239: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1239;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1239;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1240: {
if (l3 === undefined) break b1240;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1241: {
return l2;
}
}
function f220(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1242: {
l3 = undefined;
l4 = f220(l0,l1); if (l4 === undefined) break b1242;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1242;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1242;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1242;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1243: {
if (l3 === undefined) break b1243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1244: {
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
function f222(l0,l1) {
let l3,l2;
b1245: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1246: {
if (l3 === undefined) break b1246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1247: {
return l2;
}
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1248: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1248;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1248;
if ((l5 === false)) break b1248;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1248;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1248;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1248;
if ((l9 === false)) break b1248;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1249: {
if (l3 === undefined) break b1249;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1250: {
return l2;
}
}
function f223(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1251: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1251;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1251;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1251;
if ((l7 === false)) break b1251;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1251;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1251;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1252: {
if (l3 === undefined) break b1252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1253: {
return l2;
}
}
function f224(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1254: {
b1255: {
l3 = undefined;
l4 = f223(l0,l1); if (l4 === undefined) break b1255;
if ((l4 === false)) break b1255;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1255;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1255;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1256: {
if (l3 !== undefined) break b1256;
l4 = f224(l0,l1); if (l4 === undefined) break b1256;
l5 = l4;
l6 = f221(l0,l1); if (l6 === undefined) break b1256;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1256;
l8 = l7;
l9 = f36(l0,l1,l5,l8); if (l9 === undefined) break b1256;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1257: {
if (l3 === undefined) break b1257;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1258: {
return l2;
}
}
function f225(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1259: {
b1260: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1260;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1260;
if ((l5 === false)) break b1260;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1260;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1260;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1260;
if ((l9 === false)) break b1260;
l10 = f225(l0,l1); if (l10 === undefined) break b1260;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1260;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1260;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1260;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1261: {
if (l3 !== undefined) break b1261;
l4 = f225(l0,l1); if (l4 === undefined) break b1261;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1262: {
if (l3 === undefined) break b1262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1263: {
return l2;
}
}
function f226(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1264: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1264;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1264;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1264;
if ((l8 === false)) break b1264;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1265: {
if (l3 === undefined) break b1265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1266: {
return l2;
}
}
function f227(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1267: {
l2 = new RegoSet();
}
b1268: {
l3 = undefined;
l4 = f227(l0,l1); if (l4 === undefined) break b1268;
if ((l4 === false)) break b1268;
l5 = f221(l0,l1); if (l5 === undefined) break b1268;
l6 = l5;
l7 = f20(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1268;
l8 = l7;
l2.add(l8);
}
b1269: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1269;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1269;
if ((l5 === false)) break b1269;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1269;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1269;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1269;
if ((l9 === false)) break b1269;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1269;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1269;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1269;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1269;
if ((l15 === false)) break b1269;
l16 = f221(l0,l1); if (l16 === undefined) break b1269;
l17 = l16;
l18 = f20(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1269;
l19 = l18;
l2.add(l19);
}
b1270: {
return l2;
}
}
function f228(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l2,l3,l4,l5,l6;
b1271: {
l2 = new RegoSet();
}
b1272: {
l3 = undefined;
b1273: {
l4 = f224(l0,l1); if (l4 === undefined) break b1273;
if ((l4 === false)) break b1273;
break b1272;}
b1274: {
l5 = f227(l0,l1); if (l5 === undefined) break b1274;
if ((l5 === false)) break b1274;
break b1272;}
l6 = new O7("acquired_on");
l2.add(l6);
}
b1275: {
return l2;
}
}
function f229(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l3,l4,l5,l2;
b1276: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1276;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1277: {
if (l3 === undefined) break b1277;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1278: {
return l2;
}
}
function f230(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1279: {
b1280: {
l3 = undefined;
b1281: {
l4 = f223(l0,l1); if (l4 === undefined) break b1281;
if ((l4 === false)) break b1281;
break b1280;}
l5 = f221(l0,l1); if (l5 === undefined) break b1280;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b1280;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1282: {
if (l3 !== undefined) break b1282;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1283: {
if (l3 === undefined) break b1283;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1284: {
return l2;
}
}
function f231(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1285: {
b1286: {
l3 = undefined;
b1287: {
l4 = f221(l0,l1); if (l4 === undefined) break b1287;
if ((l4 === false)) break b1287;
break b1286;}
l5 = f222(l0,l1); if (l5 === undefined) break b1286;
l6 = l5;
l7 = [];
b1288: {
l8 = f220(l0,l1); if (l8 === undefined) break b1288;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1286;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1289: {
if (l3 !== undefined) break b1289;
l4 = f228(l0,l1); if (l4 === undefined) break b1289;
l5 = l4;
l6 = f229(l0,l1); if (l6 === undefined) break b1289;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b1289;
l9 = l8;
l10 = f221(l0,l1); if (l10 === undefined) break b1289;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1289;
l13 = l12;
l14 = f222(l0,l1); if (l14 === undefined) break b1289;
l15 = l14;
l16 = f220(l0,l1); if (l16 === undefined) break b1289;
l17 = l16;
l18 = f229(l0,l1); if (l18 === undefined) break b1289;
l19 = l18;
l20 = new RegoSet();
b1290: {
l21 = f228(l0,l1); if (l21 === undefined) break b1290;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1290;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1290;
if ((l26 === false)) break b1290;
l27 = f221(l0,l1); if (l27 === undefined) break b1290;
l28 = l27;
l29 = f53(l0,l1,l28); if (l29 === undefined) break b1290;
l30 = l29;
{
const k1291 = keysOf(l30), v1291 = valuesOf(l30);
for (let n1291 = 0; n1291 < v1291.length; n1291++) {
l31 = k1291 === null ? n1291 : k1291[n1291];
l32 = v1291[n1291];
b1292: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f228(l0,l1); if (l36 === undefined) break b1289;
l37 = l36;
l38 = new Bare();
b1293: {
l39 = f230(l0,l1); if (l39 === undefined) break b1293;
l38["use_until"] = l39;
}
b1294: {
b1295: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1295;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1295;
l43 = D(l42, "values"); if (l43 === undefined) break b1295;
l40 = merge(l43, l38);
break b1294;
}
l40 = l38;
}
l44 = l40;
l45 = f231(l0,l1); if (l45 === undefined) break b1289;
l46 = l45;
l47 = new O12(l13,l19,l35,l37,l44,l46);
l48 = f18(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1289;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1296: {
if (l3 === undefined) break b1296;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1297: {
return l2;
}
}
function f232(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1298: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1298;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1298;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1299: {
if (l3 === undefined) break b1299;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1300: {
return l2;
}
}
function f233(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1301: {
l3 = undefined;
l4 = f233(l0,l1); if (l4 === undefined) break b1301;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1301;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1301;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1302: {
if (l3 === undefined) break b1302;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1303: {
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
function f235(l0,l1) {
let l3,l2;
b1304: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1305: {
if (l3 === undefined) break b1305;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1306: {
return l2;
}
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1307: {
l3 = undefined;
l4 = [];
b1308: {
l5 = f234(l0,l1); if (l5 === undefined) break b1308;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1308;
{
const k1309 = keysOf(l6), v1309 = valuesOf(l6);
for (let n1309 = 0; n1309 < v1309.length; n1309++) {
l7 = k1309 === null ? n1309 : k1309[n1309];
l8 = v1309[n1309];
b1310: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1310;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1310;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1310;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1310;
if (!Q(l11, l14)) break b1310;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1310;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1310;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1310;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1310;
if (!Q(l15, l18)) break b1310;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1310;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1310;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1310;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1310;
if (!Q(l19, l22)) break b1310;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1311: {
if (l3 === undefined) break b1311;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1312: {
return l2;
}
}
function f236(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1313: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1313;
{
const k1314 = keysOf(l4), v1314 = valuesOf(l4);
for (let n1314 = 0; n1314 < v1314.length; n1314++) {
l5 = k1314 === null ? n1314 : k1314[n1314];
l6 = v1314[n1314];
b1315: {
l7 = l5;
l8 = l6;
b1316: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1316;
if ((l9 === false)) break b1316;
break b1315;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1317: {
if (l3 === undefined) break b1317;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1318: {
return l2;
}
}
function f237(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1319: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1319;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1319;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1319;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1319;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1319;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1319;
if (!Q(l6, l9)) break b1319;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1319;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1319;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1319;
l13 = l12;
l14 = f74(l0,l1,l13); if (l14 === undefined) break b1319;
if ((l14 === false)) break b1319;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1320: {
if (l3 === undefined) break b1320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1321: {
return l2;
}
}
function f238(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1322: {
l2 = new RegoSet();
}
b1323: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1323;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1323;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1323;
l9 = f234(l0,l1); if (l9 === undefined) break b1323;
l10 = l9;
l11 = f20(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1323;
l12 = l11;
l2.add(l12);
}
b1324: {
l3 = undefined;
l4 = f236(l0,l1); if (l4 === undefined) break b1324;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1324;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1324;
if ((l9 === false)) break b1324;
b1325: {
l10 = f237(l0,l1); if (l10 === undefined) break b1325;
if ((l10 === false)) break b1325;
break b1324;}
b1326: {
l11 = f238(l0,l1); if (l11 === undefined) break b1326;
if ((l11 === false)) break b1326;
break b1324;}
l12 = f234(l0,l1); if (l12 === undefined) break b1324;
l13 = l12;
l14 = f20(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1324;
l15 = l14;
l2.add(l15);
}
b1327: {
return l2;
}
}
function f239(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1328: {
b1329: {
l3 = undefined;
b1330: {
l4 = f234(l0,l1); if (l4 === undefined) break b1330;
if ((l4 === false)) break b1330;
break b1329;}
l5 = f235(l0,l1); if (l5 === undefined) break b1329;
l6 = l5;
l7 = [];
b1331: {
l8 = f233(l0,l1); if (l8 === undefined) break b1331;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1329;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1332: {
if (l3 !== undefined) break b1332;
l4 = f239(l0,l1); if (l4 === undefined) break b1332;
l5 = l4;
l6 = new RegoSet();
l7 = f82(l0,l1,l5,l6); if (l7 === undefined) break b1332;
l8 = l7;
l9 = f234(l0,l1); if (l9 === undefined) break b1332;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1332;
l12 = l11;
l13 = f235(l0,l1); if (l13 === undefined) break b1332;
l14 = l13;
l15 = f233(l0,l1); if (l15 === undefined) break b1332;
l16 = l15;
l17 = new RegoSet();
b1333: {
l18 = f239(l0,l1); if (l18 === undefined) break b1333;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1333;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1333;
l23 = f234(l0,l1); if (l23 === undefined) break b1333;
l24 = l23;
l25 = f53(l0,l1,l24); if (l25 === undefined) break b1333;
l26 = l25;
{
const k1334 = keysOf(l26), v1334 = valuesOf(l26);
for (let n1334 = 0; n1334 < v1334.length; n1334++) {
l27 = k1334 === null ? n1334 : k1334[n1334];
l28 = v1334[n1334];
b1335: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f239(l0,l1); if (l32 === undefined) break b1332;
l33 = l32;
l34 = new O16(l12,l31,l33);
l35 = f18(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1332;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1336: {
if (l3 === undefined) break b1336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1337: {
return l2;
}
}
function f240(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1338: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1338;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1338;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1339: {
if (l3 === undefined) break b1339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1340: {
return l2;
}
}
function f241(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1341: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1341;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1341;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1341;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1342: {
if (l3 === undefined) break b1342;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1343: {
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
function f243(l0,l1) {
let l3,l2;
b1344: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1345: {
if (l3 === undefined) break b1345;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1346: {
return l2;
}
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1347: {
b1348: {
l3 = undefined;
b1349: {
l4 = f242(l0,l1); if (l4 === undefined) break b1349;
if ((l4 === false)) break b1349;
break b1348;}
l5 = f243(l0,l1); if (l5 === undefined) break b1348;
l6 = l5;
l7 = [];
b1350: {
l8 = f241(l0,l1); if (l8 === undefined) break b1350;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1348;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1351: {
if (l3 !== undefined) break b1351;
l4 = f243(l0,l1); if (l4 === undefined) break b1351;
l5 = l4;
l6 = f241(l0,l1); if (l6 === undefined) break b1351;
l7 = l6;
l8 = f242(l0,l1); if (l8 === undefined) break b1351;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"handling","check"); if (l10 === undefined) break b1351;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1352: {
if (l3 === undefined) break b1352;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1353: {
return l2;
}
}
function f244(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1354: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1354;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1354;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1355: {
if (l3 === undefined) break b1355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1356: {
return l2;
}
}
function f245(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1357: {
l3 = undefined;
l4 = f245(l0,l1); if (l4 === undefined) break b1357;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1357;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1357;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1358: {
if (l3 === undefined) break b1358;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1359: {
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
function f247(l0,l1) {
let l3,l2;
b1360: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1361: {
if (l3 === undefined) break b1361;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1362: {
return l2;
}
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1363: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1363;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1363;
l7 = l6;
l8 = f245(l0,l1); if (l8 === undefined) break b1363;
l9 = l8;
l10 = f246(l0,l1); if (l10 === undefined) break b1363;
l11 = l10;
l12 = f94(l0,l1); if (l12 === undefined) break b1363;
l13 = l12;
l14 = f97(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1363;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1364: {
if (l3 === undefined) break b1364;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1365: {
return l2;
}
}
function f248(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l2,l3,l4,l5,l6;
b1366: {
l2 = new RegoSet();
}
b1367: {
l3 = undefined;
l4 = f248(l0,l1); if (l4 === undefined) break b1367;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1367;
if (!(l5 === "unknown")) break b1367;
l6 = new O7("last_done_on");
l2.add(l6);
}
b1368: {
return l2;
}
}
function f249(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1369: {
l3 = undefined;
l4 = f246(l0,l1); if (l4 === undefined) break b1369;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1369;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b1369;
l8 = l7;
l9 = f28(l0,l1,l6,l8); if (l9 === undefined) break b1369;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1370: {
if (l3 === undefined) break b1370;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1371: {
return l2;
}
}
function f250(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b1372: {
b1373: {
l3 = undefined;
b1374: {
l4 = f246(l0,l1); if (l4 === undefined) break b1374;
if ((l4 === false)) break b1374;
break b1373;}
l5 = f247(l0,l1); if (l5 === undefined) break b1373;
l6 = l5;
l7 = [];
b1375: {
l8 = f245(l0,l1); if (l8 === undefined) break b1375;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1373;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1376: {
if (l3 !== undefined) break b1376;
b1377: {
l4 = f246(l0,l1); if (l4 === undefined) break b1377;
l5 = H(l4) ? l4.may : undefined; if (l5 === undefined && (l5 = S(l4, "may")) === undefined) break b1377;
if ((l5 === false)) break b1377;
break b1376;}
l6 = f247(l0,l1); if (l6 === undefined) break b1376;
l7 = l6;
l8 = f245(l0,l1); if (l8 === undefined) break b1376;
l9 = l8;
l10 = f246(l0,l1); if (l10 === undefined) break b1376;
l11 = l10;
l12 = new O9("audit_due","audit_missed");
l13 = f99(l0,l1,l7,l9,l11,l12); if (l13 === undefined) break b1376;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1378: {
if (l3 !== undefined) break b1378;
l4 = new RegoSet();
b1379: {
l5 = f248(l0,l1); if (l5 === undefined) break b1379;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1379;
l7 = l6;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l7,l8); if (l9 === undefined) break b1379;
if ((l9 === false)) break b1379;
l4.add("may_act");
}
l10 = l4;
l11 = f249(l0,l1); if (l11 === undefined) break b1378;
l12 = l11;
l13 = f49(l0,l1,l10,l12); if (l13 === undefined) break b1378;
l14 = l13;
l15 = f246(l0,l1); if (l15 === undefined) break b1378;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1378;
l18 = l17;
l19 = f247(l0,l1); if (l19 === undefined) break b1378;
l20 = l19;
l21 = f245(l0,l1); if (l21 === undefined) break b1378;
l22 = l21;
l23 = f249(l0,l1); if (l23 === undefined) break b1378;
l24 = l23;
l25 = new RegoSet();
b1380: {
l26 = b_internal_member_2("may_act",l10); if (l26 === undefined) break b1380;
if ((l26 === false)) break b1380;
l27 = f246(l0,l1); if (l27 === undefined) break b1380;
l28 = l27;
l29 = f20(l0,l1,"audit_may_be_held",l28); if (l29 === undefined) break b1380;
l30 = l29;
l25.add(l30);
}
l31 = l25;
l32 = f250(l0,l1); if (l32 === undefined) break b1378;
l33 = H(l32) ? l32.last : undefined; if (l33 === undefined && (l33 = S(l32, "last")) === undefined) break b1378;
l34 = l33;
l35 = f250(l0,l1); if (l35 === undefined) break b1378;
l36 = H(l35) ? l35.name : undefined; if (l36 === undefined && (l36 = S(l35, "name")) === undefined) break b1378;
l37 = l36;
l38 = new O26(l18,l24,l31);
l39 = new O17(l34,l37);
l38["values"] = l39;
l40 = f18(l0,l1,l20,l22,l14,l38); if (l40 === undefined) break b1378;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
}
b1381: {
if (l3 === undefined) break b1381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1382: {
return l2;
}
}
function f251(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g252(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1383: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1383;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1383;
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
function f252(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1386: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1386;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1386;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1386;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1387: {
if (l3 === undefined) break b1387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1388: {
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
function f254(l0,l1) {
let l3,l2;
b1389: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1390: {
if (l3 === undefined) break b1390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1391: {
return l2;
}
}
function g255(l0,l1) {
let l3,l4,l2;
b1392: {
l3 = undefined;
l4 = new O9("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1393: {
if (l3 === undefined) break b1393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1394: {
return l2;
}
}
function f255(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function g256(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1395: {
l3 = undefined;
l4 = f27(l0,l1); if (l4 === undefined) break b1395;
l5 = l4;
l6 = f94(l0,l1); if (l6 === undefined) break b1395;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1395;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1396: {
if (l3 === undefined) break b1396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1397: {
return l2;
}
}
function f256(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g256(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1398: {
l3 = undefined;
l4 = f253(l0,l1); if (l4 === undefined) break b1398;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1398;
l6 = l5;
l7 = f256(l0,l1); if (l7 === undefined) break b1398;
l8 = l7;
l9 = f252(l0,l1); if (l9 === undefined) break b1398;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1398;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1398;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1398;
l13 = l12;
l14 = f29(l0,l1,l6,l8,l13); if (l14 === undefined) break b1398;
l15 = l14;
l16 = f253(l0,l1); if (l16 === undefined) break b1398;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1398;
l18 = l17;
l19 = f28(l0,l1,l18,l15); if (l19 === undefined) break b1398;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1399: {
if (l3 === undefined) break b1399;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1400: {
return l2;
}
}
function f257(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1401: {
b1402: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1402;
l5 = l4;
l6 = f256(l0,l1); if (l6 === undefined) break b1402;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1402;
if ((l8 === false)) break b1402;
l9 = f253(l0,l1); if (l9 === undefined) break b1402;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1402;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1402;
l13 = l12;
l14 = f28(l0,l1,l11,l13); if (l14 === undefined) break b1402;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1403: {
if (l3 !== undefined) break b1403;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1403;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1403;
l6 = null;
if (!Q(l5, l6)) break b1403;
l7 = f257(l0,l1); if (l7 === undefined) break b1403;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1404: {
if (l3 !== undefined) break b1404;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1404;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1404;
l6 = l5;
l7 = f133(l0,l1,l6); if (l7 === undefined) break b1404;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1404;
l10 = l9;
l11 = f257(l0,l1); if (l11 === undefined) break b1404;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1404;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1404;
if ((l14 === false)) break b1404;
l15 = f257(l0,l1); if (l15 === undefined) break b1404;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1405: {
if (l3 !== undefined) break b1405;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1405;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1405;
l6 = l5;
l7 = f133(l0,l1,l6); if (l7 === undefined) break b1405;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1405;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1405;
l13 = l12;
l14 = f253(l0,l1); if (l14 === undefined) break b1405;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1405;
l16 = l15;
l17 = f28(l0,l1,l16,l13); if (l17 === undefined) break b1405;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
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
function f258(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1408: {
l3 = undefined;
l4 = f252(l0,l1); if (l4 === undefined) break b1408;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1408;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1408;
l7 = l6;
l8 = f258(l0,l1); if (l8 === undefined) break b1408;
l9 = l8;
l10 = f142(l0,l1,l7,l9); if (l10 === undefined) break b1408;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1409: {
if (l3 === undefined) break b1409;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1410: {
return l2;
}
}
function f259(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function f260(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1411: {
b1412: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1412;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1412;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1412;
if ((l10 === false)) break b1412;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1413: {
if (l4 !== undefined) break b1413;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1413;
l7 = l6;
l8 = f259(l0,l1); if (l8 === undefined) break b1413;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1413;
if ((l10 === false)) break b1413;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1414: {
if (l4 !== undefined) break b1414;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1415: {
if (l4 === undefined) break b1415;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1416: {
return l2;
}
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l2;
b1417: {
b1418: {
l3 = undefined;
b1419: {
l4 = f253(l0,l1); if (l4 === undefined) break b1419;
if ((l4 === false)) break b1419;
break b1418;}
l5 = f254(l0,l1); if (l5 === undefined) break b1418;
l6 = l5;
l7 = [];
b1420: {
l8 = f252(l0,l1); if (l8 === undefined) break b1420;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1418;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1421: {
if (l3 !== undefined) break b1421;
b1422: {
l4 = f253(l0,l1); if (l4 === undefined) break b1422;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1422;
if ((l5 === false)) break b1422;
break b1421;}
l6 = f254(l0,l1); if (l6 === undefined) break b1421;
l7 = l6;
l8 = f252(l0,l1); if (l8 === undefined) break b1421;
l9 = l8;
l10 = f253(l0,l1); if (l10 === undefined) break b1421;
l11 = l10;
l12 = f255(l0,l1); if (l12 === undefined) break b1421;
l13 = l12;
l14 = f99(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b1421;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1423: {
if (l3 !== undefined) break b1423;
b1424: {
l4 = f258(l0,l1); if (l4 === undefined) break b1424;
if ((l4 === false)) break b1424;
break b1423;}
l5 = f253(l0,l1); if (l5 === undefined) break b1423;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1423;
l8 = l7;
l9 = f254(l0,l1); if (l9 === undefined) break b1423;
l10 = l9;
l11 = f252(l0,l1); if (l11 === undefined) break b1423;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f18(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1423;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1425: {
if (l3 !== undefined) break b1425;
l4 = f258(l0,l1); if (l4 === undefined) break b1425;
l5 = l4;
l6 = f260(l0,l1,l5); if (l6 === undefined) break b1425;
l7 = l6;
l8 = l7;
l9 = f253(l0,l1); if (l9 === undefined) break b1425;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1425;
l12 = l11;
l13 = f252(l0,l1); if (l13 === undefined) break b1425;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1425;
l15 = H(l14) ? l14.audit_report : undefined; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1425;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1425;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1425;
l20 = l19;
l21 = f258(l0,l1); if (l21 === undefined) break b1425;
l22 = l21;
l23 = f256(l0,l1); if (l23 === undefined) break b1425;
l24 = l23;
l25 = f96(l0,l1,l22,l24); if (l25 === undefined) break b1425;
l26 = l25;
l27 = f252(l0,l1); if (l27 === undefined) break b1425;
l28 = l27;
l29 = f253(l0,l1); if (l29 === undefined) break b1425;
l30 = l29;
l31 = f138(l0,l1,l28,l30,l26); if (l31 === undefined) break b1425;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1425;
l34 = l33;
l35 = f254(l0,l1); if (l35 === undefined) break b1425;
l36 = l35;
l37 = f252(l0,l1); if (l37 === undefined) break b1425;
l38 = l37;
l39 = new RegoSet();
b1426: {
l40 = f255(l0,l1); if (l40 === undefined) break b1426;
l41 = D(l40, l8); if (l41 === undefined) break b1426;
if ((l41 === false)) break b1426;
l42 = f253(l0,l1); if (l42 === undefined) break b1426;
l43 = l42;
l44 = f53(l0,l1,l43); if (l44 === undefined) break b1426;
l45 = l44;
{
const k1427 = keysOf(l45), v1427 = valuesOf(l45);
for (let n1427 = 0; n1427 < v1427.length; n1427++) {
l46 = k1427 === null ? n1427 : k1427[n1427];
l47 = v1427[n1427];
b1428: {
l48 = l46;
l49 = l47;
l39.add(l49);
}
}
}
}
l50 = l39;
l51 = new RegoSet();
b1429: {
l52 = f255(l0,l1); if (l52 === undefined) break b1429;
l53 = D(l52, l8); if (l53 === undefined) break b1429;
l54 = l53;
l55 = f253(l0,l1); if (l55 === undefined) break b1429;
l56 = l55;
l57 = f20(l0,l1,l54,l56); if (l57 === undefined) break b1429;
l58 = l57;
l59 = f258(l0,l1); if (l59 === undefined) break b1429;
l60 = H(l59) ? l59.name : undefined; if (l60 === undefined && (l60 = S(l59, "name")) === undefined) break b1429;
l61 = l60;
l62 = new O10(l61);
l63 = b_object_union(l58,l62); if (l63 === undefined) break b1429;
l64 = l63;
l51.add(l64);
}
l65 = l51;
l66 = f259(l0,l1); if (l66 === undefined) break b1425;
l67 = l66;
l68 = f258(l0,l1); if (l68 === undefined) break b1425;
l69 = H(l68) ? l68.name : undefined; if (l69 === undefined && (l69 = S(l68, "name")) === undefined) break b1425;
l70 = l69;
l71 = new O16(l34,l50,l65);
l72 = new O17(l67,l70);
l71["values"] = l72;
l73 = f18(l0,l1,l36,l38,l8,l71); if (l73 === undefined) break b1425;
l74 = l73;
if (l3 === undefined) l3 = l74; else if (!Q(l3, l74)) conflict();
}
b1430: {
if (l3 === undefined) break b1430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1431: {
return l2;
}
}
function f261(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1432: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1432;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1432;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1433: {
if (l3 === undefined) break b1433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1434: {
return l2;
}
}
function f262(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1435: {
l3 = undefined;
l4 = f262(l0,l1); if (l4 === undefined) break b1435;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1435;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1435;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1435;
if (!(l7 === "ip_address")) break b1435;
l8 = f262(l0,l1); if (l8 === undefined) break b1435;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1435;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1435;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1436: {
if (l3 === undefined) break b1436;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1437: {
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
function f264(l0,l1) {
let l3,l2;
b1438: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1439: {
if (l3 === undefined) break b1439;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1440: {
return l2;
}
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1441: {
b1442: {
l3 = undefined;
b1443: {
l4 = f263(l0,l1); if (l4 === undefined) break b1443;
if ((l4 === false)) break b1443;
break b1442;}
l5 = f264(l0,l1); if (l5 === undefined) break b1442;
l6 = l5;
l7 = [];
b1444: {
l8 = f262(l0,l1); if (l8 === undefined) break b1444;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1442;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1445: {
if (l3 !== undefined) break b1445;
l4 = f264(l0,l1); if (l4 === undefined) break b1445;
l5 = l4;
l6 = f262(l0,l1); if (l6 === undefined) break b1445;
l7 = l6;
l8 = f263(l0,l1); if (l8 === undefined) break b1445;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f99(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1445;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1446: {
if (l3 === undefined) break b1446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1447: {
return l2;
}
}
function f265(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1448: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1448;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1448;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1449: {
if (l3 === undefined) break b1449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1450: {
return l2;
}
}
function f266(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1451: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1451;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1451;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1451;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1452: {
if (l3 === undefined) break b1452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1453: {
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
function f268(l0,l1) {
let l3,l2;
b1454: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1455: {
if (l3 === undefined) break b1455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1456: {
return l2;
}
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1457: {
b1458: {
l3 = undefined;
b1459: {
l4 = f267(l0,l1); if (l4 === undefined) break b1459;
if ((l4 === false)) break b1459;
break b1458;}
l5 = f268(l0,l1); if (l5 === undefined) break b1458;
l6 = l5;
l7 = [];
b1460: {
l8 = f266(l0,l1); if (l8 === undefined) break b1460;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1458;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1461: {
if (l3 !== undefined) break b1461;
l4 = f268(l0,l1); if (l4 === undefined) break b1461;
l5 = l4;
l6 = f266(l0,l1); if (l6 === undefined) break b1461;
l7 = l6;
l8 = new RegoSet();
b1462: {
l9 = f267(l0,l1); if (l9 === undefined) break b1462;
l10 = H(l9) ? l9.heads : undefined; if (l10 === undefined && (l10 = S(l9, "heads")) === undefined) break b1462;
{
const k1463 = keysOf(l10), v1463 = valuesOf(l10);
for (let n1463 = 0; n1463 < v1463.length; n1463++) {
l11 = k1463 === null ? n1463 : k1463[n1463];
l12 = v1463[n1463];
b1464: {
l13 = l11;
l14 = l12;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1464;
l16 = l15;
{
const k1465 = keysOf(l16), v1465 = valuesOf(l16);
for (let n1465 = 0; n1465 < v1465.length; n1465++) {
l17 = k1465 === null ? n1465 : k1465[n1465];
l18 = v1465[n1465];
b1466: {
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
b1467: {
l23 = f267(l0,l1); if (l23 === undefined) break b1467;
l24 = H(l23) ? l23.heads : undefined; if (l24 === undefined && (l24 = S(l23, "heads")) === undefined) break b1467;
{
const k1468 = keysOf(l24), v1468 = valuesOf(l24);
for (let n1468 = 0; n1468 < v1468.length; n1468++) {
l25 = k1468 === null ? n1468 : k1468[n1468];
l26 = v1468[n1468];
b1469: {
l27 = l25;
l28 = l26;
l29 = H(l28) ? l28.code : undefined; if (l29 === undefined && (l29 = S(l28, "code")) === undefined) break b1469;
l30 = l29;
l31 = f20(l0,l1,l30,l28); if (l31 === undefined) break b1469;
l32 = l31;
l22.add(l32);
}
}
}
}
l33 = l22;
l34 = new O40(l21,l33);
l35 = f18(l0,l1,l5,l7,"listed",l34); if (l35 === undefined) break b1461;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1470: {
if (l3 === undefined) break b1470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1471: {
return l2;
}
}
function f269(i, d) {
const k = K.question.get(0);
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.question.set(0, v === undefined ? N : v);
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1472: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1472;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1472;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1473: {
if (l3 === undefined) break b1473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1474: {
return l2;
}
}
function f270(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g271(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1475: {
l3 = undefined;
l4 = f270(l0,l1); if (l4 === undefined) break b1475;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1475;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1475;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1476: {
if (l3 === undefined) break b1476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1477: {
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
function f272(l0,l1) {
let l3,l2;
b1478: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1479: {
if (l3 === undefined) break b1479;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1480: {
return l2;
}
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1481: {
b1482: {
l3 = undefined;
b1483: {
l4 = f271(l0,l1); if (l4 === undefined) break b1483;
if ((l4 === false)) break b1483;
break b1482;}
l5 = f272(l0,l1); if (l5 === undefined) break b1482;
l6 = l5;
l7 = [];
b1484: {
l8 = f270(l0,l1); if (l8 === undefined) break b1484;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1482;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1485: {
if (l3 !== undefined) break b1485;
l4 = f272(l0,l1); if (l4 === undefined) break b1485;
l5 = l4;
l6 = f270(l0,l1); if (l6 === undefined) break b1485;
l7 = l6;
l8 = f271(l0,l1); if (l8 === undefined) break b1485;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"linkage_application","check"); if (l10 === undefined) break b1485;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1486: {
if (l3 === undefined) break b1486;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1487: {
return l2;
}
}
function f273(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1488: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1488;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1488;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1489: {
if (l3 === undefined) break b1489;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1490: {
return l2;
}
}
function f274(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1491: {
l3 = undefined;
l4 = f274(l0,l1); if (l4 === undefined) break b1491;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1491;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1491;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1492: {
if (l3 === undefined) break b1492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1493: {
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
function f276(l0,l1) {
let l3,l2;
b1494: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1495: {
if (l3 === undefined) break b1495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1496: {
return l2;
}
}
function g277(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1497: {
b1498: {
l3 = undefined;
b1499: {
l4 = f275(l0,l1); if (l4 === undefined) break b1499;
if ((l4 === false)) break b1499;
break b1498;}
l5 = f276(l0,l1); if (l5 === undefined) break b1498;
l6 = l5;
l7 = [];
b1500: {
l8 = f274(l0,l1); if (l8 === undefined) break b1500;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1498;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1501: {
if (l3 !== undefined) break b1501;
l4 = f276(l0,l1); if (l4 === undefined) break b1501;
l5 = l4;
l6 = f274(l0,l1); if (l6 === undefined) break b1501;
l7 = l6;
l8 = f275(l0,l1); if (l8 === undefined) break b1501;
l9 = l8;
l10 = new O9("review_due","review_missed");
l11 = f99(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b1501;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1502: {
if (l3 === undefined) break b1502;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1503: {
return l2;
}
}
function f277(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g278(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1504: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1504;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1504;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1505: {
if (l3 === undefined) break b1505;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1506: {
return l2;
}
}
function f278(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1507: {
l3 = undefined;
l4 = f278(l0,l1); if (l4 === undefined) break b1507;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1507;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1507;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1508: {
if (l3 === undefined) break b1508;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1509: {
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
function f280(l0,l1) {
let l3,l2;
b1510: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1511: {
if (l3 === undefined) break b1511;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1512: {
return l2;
}
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1513: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1513;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1513;
l6 = l5;
l7 = f279(l0,l1); if (l7 === undefined) break b1513;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1513;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1513;
if ((l10 === false)) break b1513;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1514: {
if (l3 === undefined) break b1514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1515: {
return l2;
}
}
function f281(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1516: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1516;
if ((l4 === false)) break b1516;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1516;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1516;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1516;
if (!(l7 === true)) break b1516;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1516;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1516;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1516;
if (!(l10 === true)) break b1516;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1517: {
if (l3 === undefined) break b1517;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1518: {
return l2;
}
}
function f282(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1519: {
l3 = undefined;
l4 = f282(l0,l1); if (l4 === undefined) break b1519;
if ((l4 === false)) break b1519;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1519;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1519;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1519;
l8 = l7;
l9 = f279(l0,l1); if (l9 === undefined) break b1519;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1519;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1519;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1519;
if ((l13 === false)) break b1519;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1520: {
if (l3 === undefined) break b1520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1521: {
return l2;
}
}
function f283(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function f284(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b1522: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1522;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1522;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1522;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1522;
l15 = l14;
if (!(l15 === "z")) break b1522;
l16 = b_count(l5); if (l16 === undefined) break b1522;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1522;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1522;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1523: {
if (l4 === undefined) break b1523;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1524: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1524;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1524;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1524;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1524;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1524;
if ((l16 === false)) break b1524;
l17 = b_count(l5); if (l17 === undefined) break b1524;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1524;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1524;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1525: {
if (l4 === undefined) break b1525;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1526: {
return l2;
}
}
function f285(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1527: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1527;
l9 = l8;
if (!(l9 === ".")) break b1527;
l10 = f284(l0,l1,l5); if (l10 === undefined) break b1527;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1527;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1527;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1527;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1527;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1528: {
if (l4 === undefined) break b1528;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1529: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1529;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1529;
if ((l10 === false)) break b1529;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1530: {
if (l4 === undefined) break b1530;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1531: {
return l2;
}
}
function f286(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1532: {
l4 = undefined;
l5 = l3;
l6 = f285(l0,l1,l5); if (l6 === undefined) break b1532;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1532;
if ((l8 === false)) break b1532;
l9 = f285(l0,l1,l5); if (l9 === undefined) break b1532;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1532;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1532;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1533: {
if (l4 === undefined) break b1533;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1534: {
l4 = undefined;
l5 = l3;
l6 = f285(l0,l1,l5); if (l6 === undefined) break b1534;
l7 = l6;
if (!(l7 === "")) break b1534;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1535: {
if (l4 === undefined) break b1535;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1536: {
return l2;
}
}
function f287(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1537: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1537;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1537;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1537;
l12 = D(l11, l9); if (l12 === undefined) break b1537;
b1538: {
b1539: {
break b1538;
}
break b1537;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1537;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1537;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1537;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1537;
l24 = D(l23, l15); if (l24 === undefined) break b1537;
b1540: {
b1541: {
break b1540;
}
break b1537;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1537;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1537;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1537;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1537;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1537;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1537;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1537;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1537;
l53 = l52;
l54 = f286(l0,l1,l5); if (l54 === undefined) break b1537;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1537;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1537;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1537;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1537;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1537;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1537;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1537;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1537;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1537;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1542: {
if (l4 === undefined) break b1542;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1543: {
return l2;
}
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1544: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1544;
l5 = l4;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b1544;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1545: {
if (l3 === undefined) break b1545;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1546: {
return l2;
}
}
function f288(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1547: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1547;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1547;
l6 = l5;
l7 = f287(l0,l1,l6); if (l7 === undefined) break b1547;
l8 = l7;
l9 = l8;
l10 = f288(l0,l1); if (l10 === undefined) break b1547;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1547;
if ((l12 === false)) break b1547;
l13 = f288(l0,l1); if (l13 === undefined) break b1547;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1547;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1548: {
if (l3 === undefined) break b1548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1549: {
return l2;
}
}
function f289(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1550: {
l2 = new RegoSet();
}
b1551: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1551;
if ((l4 === false)) break b1551;
b1552: {
l5 = f283(l0,l1); if (l5 === undefined) break b1552;
if ((l5 === false)) break b1552;
break b1551;}
l6 = f279(l0,l1); if (l6 === undefined) break b1551;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1551;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1551;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1551;
l12 = l11;
l13 = f289(l0,l1); if (l13 === undefined) break b1551;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1551;
if ((l15 === false)) break b1551;
l16 = f279(l0,l1); if (l16 === undefined) break b1551;
l17 = l16;
l18 = f20(l0,l1,"locked_out",l17); if (l18 === undefined) break b1551;
l19 = l18;
l2.add(l19);
}
b1553: {
return l2;
}
}
function f290(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1554: {
l2 = new RegoSet();
}
b1555: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1555;
if ((l4 === false)) break b1555;
b1556: {
l5 = f283(l0,l1); if (l5 === undefined) break b1556;
if ((l5 === false)) break b1556;
break b1555;}
b1557: {
l6 = f289(l0,l1); if (l6 === undefined) break b1557;
if ((l6 === false)) break b1557;
break b1555;}
l7 = new O7("last_failure_at");
l2.add(l7);
}
b1558: {
return l2;
}
}
function f291(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1559: {
b1560: {
l3 = undefined;
l4 = f282(l0,l1); if (l4 === undefined) break b1560;
if ((l4 === false)) break b1560;
l5 = f279(l0,l1); if (l5 === undefined) break b1560;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1560;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1560;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1561: {
if (l3 !== undefined) break b1561;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1562: {
if (l3 === undefined) break b1562;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1563: {
return l2;
}
}
function f292(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function f293(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1564: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1564;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1564;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1564;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1564;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1564;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1564;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1565: {
if (l4 === undefined) break b1565;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1566: {
return l2;
}
}
function f294(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1567: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1567;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1567;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1567;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1567;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1567;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1568: {
if (l5 === undefined) break b1568;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1569: {
return l2;
}
}
function f295(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1570: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1570;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1570;
l8 = D(l7, l5); if (l8 === undefined) break b1570;
b1571: {
b1572: {
break b1571;
}
break b1570;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1573: {
if (l4 === undefined) break b1573;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1574: {
return l2;
}
}
function f296(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1575: {
l4 = undefined;
l5 = l3;
l6 = f285(l0,l1,l5); if (l6 === undefined) break b1575;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1575;
if ((l8 === false)) break b1575;
l9 = f285(l0,l1,l5); if (l9 === undefined) break b1575;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1575;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1576: {
if (l4 === undefined) break b1576;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1577: {
l4 = undefined;
l5 = l3;
l6 = f285(l0,l1,l5); if (l6 === undefined) break b1577;
l7 = l6;
if (!(l7 === "")) break b1577;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1578: {
if (l4 === undefined) break b1578;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1579: {
return l2;
}
}
function f297(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1580: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f293(l0,l1,l6); if (l8 === undefined) break b1580;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1580;
l11 = l10;
l12 = l11;
l13 = f294(l0,l1,l6,l12); if (l13 === undefined) break b1580;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1580;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1580;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1580;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1580;
l24 = l23;
l25 = f295(l0,l1,l24); if (l25 === undefined) break b1580;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1580;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1580;
l32 = l31;
l33 = f295(l0,l1,l32); if (l33 === undefined) break b1580;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1580;
l38 = l37;
l39 = f296(l0,l1,l6); if (l39 === undefined) break b1580;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1580;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1581: {
if (l5 === undefined) break b1581;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1582: {
return l2;
}
}
function g298(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1583: {
l3 = undefined;
l4 = f281(l0,l1); if (l4 === undefined) break b1583;
if ((l4 === false)) break b1583;
l5 = f289(l0,l1); if (l5 === undefined) break b1583;
if ((l5 === false)) break b1583;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1583;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1583;
l8 = l7;
l9 = f279(l0,l1); if (l9 === undefined) break b1583;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1583;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1583;
l12 = l11;
l13 = f297(l0,l1,l8,l12); if (l13 === undefined) break b1583;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1584: {
if (l3 === undefined) break b1584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1585: {
return l2;
}
}
function f298(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g298(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g299(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1586: {
b1587: {
l3 = undefined;
b1588: {
l4 = f279(l0,l1); if (l4 === undefined) break b1588;
if ((l4 === false)) break b1588;
break b1587;}
l5 = f280(l0,l1); if (l5 === undefined) break b1587;
l6 = l5;
l7 = [];
b1589: {
l8 = f278(l0,l1); if (l8 === undefined) break b1589;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1587;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1590: {
if (l3 !== undefined) break b1590;
l4 = f290(l0,l1); if (l4 === undefined) break b1590;
l5 = l4;
l6 = f291(l0,l1); if (l6 === undefined) break b1590;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b1590;
l9 = l8;
l10 = f279(l0,l1); if (l10 === undefined) break b1590;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1590;
l13 = l12;
l14 = f292(l0,l1); if (l14 === undefined) break b1590;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1590;
l17 = l16;
l18 = f279(l0,l1); if (l18 === undefined) break b1590;
l19 = l18;
l20 = f62(l0,l1,l19); if (l20 === undefined) break b1590;
l21 = l20;
l22 = f280(l0,l1); if (l22 === undefined) break b1590;
l23 = l22;
l24 = f278(l0,l1); if (l24 === undefined) break b1590;
l25 = l24;
l26 = f291(l0,l1); if (l26 === undefined) break b1590;
l27 = l26;
l28 = f290(l0,l1); if (l28 === undefined) break b1590;
l29 = l28;
l30 = new Bare();
b1591: {
l31 = f298(l0,l1); if (l31 === undefined) break b1591;
l30["locked_until"] = l31;
}
b1592: {
b1593: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b1593;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b1593;
l35 = D(l34, "values"); if (l35 === undefined) break b1593;
l32 = merge(l35, l30);
break b1592;
}
l32 = l30;
}
l36 = l32;
l37 = new O41(l17,l27,l29,l36,l21);
l38 = f18(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1590;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b1594: {
if (l3 === undefined) break b1594;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1595: {
return l2;
}
}
function f299(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1596: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1596;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1596;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1597: {
if (l3 === undefined) break b1597;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1598: {
return l2;
}
}
function f300(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1599: {
l3 = undefined;
l4 = f300(l0,l1); if (l4 === undefined) break b1599;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1599;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1599;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1600: {
if (l3 === undefined) break b1600;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1601: {
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
function f302(l0,l1) {
let l3,l2;
b1602: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1603: {
if (l3 === undefined) break b1603;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1604: {
return l2;
}
}
function g303(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1605: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1605;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1605;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1605;
if ((l7 === false)) break b1605;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1605;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b1605;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1606: {
if (l3 === undefined) break b1606;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1607: {
return l2;
}
}
function f303(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1608: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1608;
l5 = l4;
l6 = f301(l0,l1); if (l6 === undefined) break b1608;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1608;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1608;
l9 = l8;
l10 = f36(l0,l1,l5,l9); if (l10 === undefined) break b1608;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1609: {
if (l3 === undefined) break b1609;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1610: {
return l2;
}
}
function f304(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1611: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1611;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b1611;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1612: {
if (l3 === undefined) break b1612;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1613: {
return l2;
}
}
function f305(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g306(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1614: {
l2 = new RegoSet();
}
b1615: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1615;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1615;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1615;
if ((l8 === false)) break b1615;
l2.add("max_age");
}
b1616: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1616;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1616;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1616;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1616;
if ((l8 === false)) break b1616;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1616;
l10 = D(l9, "length"); if (l10 === undefined) break b1616;
l11 = l10;
l12 = f301(l0,l1); if (l12 === undefined) break b1616;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1616;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1616;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1616;
if ((l16 === false)) break b1616;
l2.add("min_length");
}
b1617: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1617;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b1617;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1617;
{
const k1618 = keysOf(l6), v1618 = valuesOf(l6);
for (let n1618 = 0; n1618 < v1618.length; n1618++) {
l7 = k1618 === null ? n1618 : k1618[n1618];
l8 = v1618[n1618];
b1619: {
l9 = l7;
l10 = l8;
l11 = f305(l0,l1); if (l11 === undefined) break b1619;
l12 = l11;
b1620: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b1620;
if ((l13 === false)) break b1620;
break b1619;}
l2.add("classes");
}
}
}
}
b1621: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1621;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b1621;
if ((l5 === false)) break b1621;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1621;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b1621;
if (!(l7 === true)) break b1621;
l2.add("default_changed");
}
b1622: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1622;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1622;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1622;
if ((l7 === false)) break b1622;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1622;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b1622;
l10 = l9;
l11 = f301(l0,l1); if (l11 === undefined) break b1622;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b1622;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b1622;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b1622;
if ((l15 === false)) break b1622;
l2.add("history");
}
b1623: {
return l2;
}
}
function f306(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g306(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g307(l0,l1) {
let l3,l4,l2;
b1624: {
l3 = undefined;
l4 = new O42("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1625: {
if (l3 === undefined) break b1625;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1626: {
return l2;
}
}
function f307(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1627: {
l3 = undefined;
l4 = new RegoSet();
b1628: {
l5 = f306(l0,l1); if (l5 === undefined) break b1628;
{
const k1629 = keysOf(l5), v1629 = valuesOf(l5);
for (let n1629 = 0; n1629 < v1629.length; n1629++) {
l6 = k1629 === null ? n1629 : k1629[n1629];
l7 = v1629[n1629];
b1630: {
l8 = l6;
l9 = l7;
l10 = f307(l0,l1); if (l10 === undefined) break b1630;
l11 = D(l10, l9); if (l11 === undefined) break b1630;
l12 = l11;
l13 = f301(l0,l1); if (l13 === undefined) break b1630;
l14 = D(l13, l9); if (l14 === undefined) break b1630;
l15 = l14;
l16 = f20(l0,l1,l12,l15); if (l16 === undefined) break b1630;
l17 = l16;
l4.add(l17);
}
}
}
}
l18 = l4;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1631: {
if (l3 === undefined) break b1631;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1632: {
return l2;
}
}
function f308(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1633: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1633;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1633;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b1633;
if ((l7 === false)) break b1633;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1634: {
if (l3 === undefined) break b1634;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1635: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1635;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b1635;
l6 = null;
if (!Q(l5, l6)) break b1635;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1636: {
if (l3 === undefined) break b1636;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1637: {
return l2;
}
}
function f309(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1638: {
l2 = new RegoSet();
}
b1639: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1639;
{
const k1640 = keysOf(l4), v1640 = valuesOf(l4);
for (let n1640 = 0; n1640 < v1640.length; n1640++) {
l5 = k1640 === null ? n1640 : k1640[n1640];
l6 = v1640[n1640];
b1641: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b1641;
if (!(l9 === "unset")) break b1641;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b1641;
l12 = l11;
l13 = new O13(l12);
l2.add(l13);
}
}
}
}
b1642: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1642;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1642;
if ((l5 === false)) break b1642;
b1643: {
l6 = f303(l0,l1); if (l6 === undefined) break b1643;
if ((l6 === false)) break b1643;
break b1642;}
l7 = new O7("changed_on");
l2.add(l7);
}
b1644: {
l3 = undefined;
l4 = f301(l0,l1); if (l4 === undefined) break b1644;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1644;
if ((l5 === false)) break b1644;
b1645: {
l6 = f309(l0,l1); if (l6 === undefined) break b1645;
if ((l6 === false)) break b1645;
break b1644;}
l7 = new O7("same_as_previous");
l2.add(l7);
}
b1646: {
return l2;
}
}
function f310(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1647: {
b1648: {
l3 = undefined;
l4 = f306(l0,l1); if (l4 === undefined) break b1648;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1648;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1648;
if ((l9 === false)) break b1648;
l10 = f306(l0,l1); if (l10 === undefined) break b1648;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1649: {
if (l3 !== undefined) break b1649;
l4 = new RegoSet();
b1650: {
l5 = f301(l0,l1); if (l5 === undefined) break b1650;
{
const k1651 = keysOf(l5), v1651 = valuesOf(l5);
for (let n1651 = 0; n1651 < v1651.length; n1651++) {
l6 = k1651 === null ? n1651 : k1651[n1651];
l7 = v1651[n1651];
b1652: {
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
b1653: {
if (l3 === undefined) break b1653;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1654: {
return l2;
}
}
function f311(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1655: {
l3 = undefined;
l4 = f303(l0,l1); if (l4 === undefined) break b1655;
l5 = l4;
l6 = f301(l0,l1); if (l6 === undefined) break b1655;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1655;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1655;
l9 = l8;
l10 = f36(l0,l1,l5,l9); if (l10 === undefined) break b1655;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1656: {
if (l3 === undefined) break b1656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1657: {
return l2;
}
}
function f312(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1658: {
b1659: {
l3 = undefined;
b1660: {
l4 = f301(l0,l1); if (l4 === undefined) break b1660;
if ((l4 === false)) break b1660;
break b1659;}
l5 = f302(l0,l1); if (l5 === undefined) break b1659;
l6 = l5;
l7 = [];
b1661: {
l8 = f300(l0,l1); if (l8 === undefined) break b1661;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1659;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1662: {
if (l3 !== undefined) break b1662;
l4 = f308(l0,l1); if (l4 === undefined) break b1662;
l5 = l4;
l6 = f310(l0,l1); if (l6 === undefined) break b1662;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1662;
l9 = l8;
l10 = f302(l0,l1); if (l10 === undefined) break b1662;
l11 = l10;
l12 = f300(l0,l1); if (l12 === undefined) break b1662;
l13 = l12;
l14 = new RegoSet();
b1663: {
l15 = f311(l0,l1); if (l15 === undefined) break b1663;
{
const k1664 = keysOf(l15), v1664 = valuesOf(l15);
for (let n1664 = 0; n1664 < v1664.length; n1664++) {
l16 = k1664 === null ? n1664 : k1664[n1664];
l17 = v1664[n1664];
b1665: {
l18 = l16;
l19 = l17;
l20 = f301(l0,l1); if (l20 === undefined) break b1665;
l21 = D(l20, l19); if (l21 === undefined) break b1665;
l22 = l21;
l23 = f15(l0,l1,l22); if (l23 === undefined) break b1665;
l24 = l23;
{
const k1666 = keysOf(l24), v1666 = valuesOf(l24);
for (let n1666 = 0; n1666 < v1666.length; n1666++) {
l25 = k1666 === null ? n1666 : k1666[n1666];
l26 = v1666[n1666];
b1667: {
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
l30 = f310(l0,l1); if (l30 === undefined) break b1662;
l31 = l30;
l32 = new RegoSet();
b1668: {
l33 = f306(l0,l1); if (l33 === undefined) break b1668;
{
const k1669 = keysOf(l33), v1669 = valuesOf(l33);
for (let n1669 = 0; n1669 < v1669.length; n1669++) {
l34 = k1669 === null ? n1669 : k1669[n1669];
l35 = v1669[n1669];
b1670: {
l36 = l34;
l37 = l35;
l38 = f301(l0,l1); if (l38 === undefined) break b1670;
l39 = D(l38, l37); if (l39 === undefined) break b1670;
l40 = l39;
l41 = f20(l0,l1,"change_password",l40); if (l41 === undefined) break b1670;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f308(l0,l1); if (l44 === undefined) break b1662;
l45 = l44;
l46 = new Bare();
b1671: {
l47 = f304(l0,l1); if (l47 === undefined) break b1671;
l46["expires_on"] = l47;
}
b1672: {
l48 = f312(l0,l1); if (l48 === undefined) break b1672;
l46["may_change_from"] = l48;
}
b1673: {
b1674: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1674;
l51 = H(l50) ? l50.password_compliance : undefined; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1674;
l52 = D(l51, "values"); if (l52 === undefined) break b1674;
l49 = merge(l52, l46);
break b1673;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1675: {
l55 = f311(l0,l1); if (l55 === undefined) break b1675;
{
const k1676 = keysOf(l55), v1676 = valuesOf(l55);
for (let n1676 = 0; n1676 < v1676.length; n1676++) {
l56 = k1676 === null ? n1676 : k1676[n1676];
l57 = v1676[n1676];
b1677: {
l58 = l56;
l59 = l57;
l60 = f301(l0,l1); if (l60 === undefined) break b1677;
l61 = D(l60, l59); if (l61 === undefined) break b1677;
l62 = l61;
l63 = f62(l0,l1,l62); if (l63 === undefined) break b1677;
l64 = l63;
{
const k1678 = keysOf(l64), v1678 = valuesOf(l64);
for (let n1678 = 0; n1678 < v1678.length; n1678++) {
l65 = k1678 === null ? n1678 : k1678[n1678];
l66 = v1678[n1678];
b1679: {
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
l71 = f18(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1662;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
}
b1680: {
if (l3 === undefined) break b1680;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1681: {
return l2;
}
}
function f313(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1682: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1682;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1682;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1683: {
if (l3 === undefined) break b1683;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1684: {
return l2;
}
}
function f314(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1685: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1685;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1685;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1685;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1686: {
if (l3 === undefined) break b1686;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1687: {
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
function f316(l0,l1) {
let l3,l2;
b1688: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1689: {
if (l3 === undefined) break b1689;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1690: {
return l2;
}
}
function g317(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1691: {
b1692: {
l3 = undefined;
b1693: {
l4 = f315(l0,l1); if (l4 === undefined) break b1693;
if ((l4 === false)) break b1693;
break b1692;}
l5 = f316(l0,l1); if (l5 === undefined) break b1692;
l6 = l5;
l7 = [];
b1694: {
l8 = f314(l0,l1); if (l8 === undefined) break b1694;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1692;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1695: {
if (l3 !== undefined) break b1695;
l4 = f316(l0,l1); if (l4 === undefined) break b1695;
l5 = l4;
l6 = f314(l0,l1); if (l6 === undefined) break b1695;
l7 = l6;
l8 = f315(l0,l1); if (l8 === undefined) break b1695;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"personnel_register","check"); if (l10 === undefined) break b1695;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1696: {
if (l3 === undefined) break b1696;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1697: {
return l2;
}
}
function f317(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1698: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1698;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1698;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1699: {
if (l3 === undefined) break b1699;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1700: {
return l2;
}
}
function f318(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1701: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1701;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1701;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1701;
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
function f319(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function f320(l0,l1) {
let l3,l2;
b1704: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1705: {
if (l3 === undefined) break b1705;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1706: {
return l2;
}
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1707: {
b1708: {
l3 = undefined;
b1709: {
l4 = f319(l0,l1); if (l4 === undefined) break b1709;
if ((l4 === false)) break b1709;
break b1708;}
l5 = f320(l0,l1); if (l5 === undefined) break b1708;
l6 = l5;
l7 = [];
b1710: {
l8 = f318(l0,l1); if (l8 === undefined) break b1710;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1708;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1711: {
if (l3 !== undefined) break b1711;
l4 = f320(l0,l1); if (l4 === undefined) break b1711;
l5 = l4;
l6 = f318(l0,l1); if (l6 === undefined) break b1711;
l7 = l6;
l8 = f319(l0,l1); if (l8 === undefined) break b1711;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"processing","check"); if (l10 === undefined) break b1711;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1712: {
if (l3 === undefined) break b1712;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1713: {
return l2;
}
}
function f321(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1714: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1714;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1714;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1715: {
if (l3 === undefined) break b1715;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1716: {
return l2;
}
}
function f322(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1717: {
l3 = undefined;
l4 = f322(l0,l1); if (l4 === undefined) break b1717;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1717;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1717;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1718: {
if (l3 === undefined) break b1718;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1719: {
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
function f324(l0,l1) {
let l3,l2;
b1720: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1721: {
if (l3 === undefined) break b1721;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1722: {
return l2;
}
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1723: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1723;
l5 = H(l4) ? l4.legal_basis : undefined; if (l5 === undefined && (l5 = S(l4, "legal_basis")) === undefined) break b1723;
l6 = l5;
l7 = f323(l0,l1); if (l7 === undefined) break b1723;
l8 = H(l7) ? l7.legal_bases : undefined; if (l8 === undefined && (l8 = S(l7, "legal_bases")) === undefined) break b1723;
l9 = D(l8, l6); if (l9 === undefined) break b1723;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1724: {
if (l3 === undefined) break b1724;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1725: {
return l2;
}
}
function f325(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function f326(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1726: {
b1727: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.outcome : undefined; if (l6 === undefined && (l6 = S(l5, "outcome")) === undefined) break b1727;
if (!(l6 === "permit")) break b1727;
l7 = f325(l0,l1); if (l7 === undefined) break b1727;
l8 = l7;
l9 = f20(l0,l1,"legal_basis_listed",l8); if (l9 === undefined) break b1727;
l10 = l9;
l11 = new Bare();
l12 = [l10];
l11["reasons"] = l12;
l13 = b_object_union(l5,l11); if (l13 === undefined) break b1727;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1728: {
if (l4 !== undefined) break b1728;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1729: {
if (l4 === undefined) break b1729;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1730: {
return l2;
}
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1731: {
b1732: {
l3 = undefined;
b1733: {
l4 = f323(l0,l1); if (l4 === undefined) break b1733;
if ((l4 === false)) break b1733;
break b1732;}
l5 = f324(l0,l1); if (l5 === undefined) break b1732;
l6 = l5;
l7 = [];
b1734: {
l8 = f322(l0,l1); if (l8 === undefined) break b1734;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1732;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1735: {
if (l3 !== undefined) break b1735;
l4 = f324(l0,l1); if (l4 === undefined) break b1735;
l5 = l4;
l6 = f322(l0,l1); if (l6 === undefined) break b1735;
l7 = l6;
l8 = f323(l0,l1); if (l8 === undefined) break b1735;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"purpose","permission"); if (l10 === undefined) break b1735;
l11 = l10;
l12 = f326(l0,l1,l11); if (l12 === undefined) break b1735;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1736: {
if (l3 === undefined) break b1736;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1737: {
return l2;
}
}
function f327(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g328(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1738: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1738;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1738;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1739: {
if (l3 === undefined) break b1739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1740: {
return l2;
}
}
function f328(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g328(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1741: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1741;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1741;
l6 = l5;
l7 = f328(l0,l1); if (l7 === undefined) break b1741;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1741;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1741;
l10 = D(l9, l6); if (l10 === undefined) break b1741;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1742: {
if (l3 === undefined) break b1742;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1743: {
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
function f330(l0,l1) {
let l3,l2;
b1744: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1745: {
if (l3 === undefined) break b1745;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1746: {
return l2;
}
}
function g331(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1747: {
l2 = new RegoSet();
}
b1748: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1748;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1748;
{
const k1749 = keysOf(l5), v1749 = valuesOf(l5);
for (let n1749 = 0; n1749 < v1749.length; n1749++) {
l6 = k1749 === null ? n1749 : k1749[n1749];
l7 = v1749[n1749];
b1750: {
l8 = l6;
l9 = l7;
l10 = f74(l0,l1,l9); if (l10 === undefined) break b1750;
if ((l10 === false)) break b1750;
l2.add(l8);
}
}
}
}
b1751: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1751;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1751;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1751;
if (!(l6 === true)) break b1751;
l2.add("stamped");
}
b1752: {
return l2;
}
}
function f331(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1753: {
l2 = new RegoSet();
}
b1754: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1754;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1754;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1754;
if ((l7 === false)) break b1754;
l8 = f329(l0,l1); if (l8 === undefined) break b1754;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1754;
{
const k1755 = keysOf(l9), v1755 = valuesOf(l9);
for (let n1755 = 0; n1755 < v1755.length; n1755++) {
l10 = k1755 === null ? n1755 : k1755[n1755];
l11 = v1755[n1755];
b1756: {
l12 = l10;
l13 = l11;
l14 = f331(l0,l1); if (l14 === undefined) break b1756;
l15 = l14;
b1757: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1757;
if ((l16 === false)) break b1757;
break b1756;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1756;
l19 = l18;
l20 = f329(l0,l1); if (l20 === undefined) break b1756;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b1756;
l23 = l22;
l2.add(l23);
}
}
}
}
b1758: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1758;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1758;
if ((l5 === false)) break b1758;
l6 = new RegoSet();
b1759: {
l7 = f329(l0,l1); if (l7 === undefined) break b1759;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1759;
{
const k1760 = keysOf(l8), v1760 = valuesOf(l8);
for (let n1760 = 0; n1760 < v1760.length; n1760++) {
l9 = k1760 === null ? n1760 : k1760[n1760];
l10 = v1760[n1760];
b1761: {
l11 = l9;
l12 = l10;
l13 = f331(l0,l1); if (l13 === undefined) break b1761;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1761;
if ((l15 === false)) break b1761;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1758;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1758;
l20 = f329(l0,l1); if (l20 === undefined) break b1758;
l21 = l20;
l22 = f20(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1758;
l23 = l22;
l2.add(l23);
}
b1762: {
return l2;
}
}
function f332(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1763: {
l2 = new RegoSet();
}
b1764: {
l3 = undefined;
l4 = f329(l0,l1); if (l4 === undefined) break b1764;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1764;
if (!(l5 === "unset")) break b1764;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1764;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1764;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1764;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b1765: {
return l2;
}
}
function f333(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1766: {
b1767: {
l3 = undefined;
b1768: {
l4 = f329(l0,l1); if (l4 === undefined) break b1768;
if ((l4 === false)) break b1768;
break b1767;}
l5 = f330(l0,l1); if (l5 === undefined) break b1767;
l6 = l5;
l7 = [];
b1769: {
l8 = f328(l0,l1); if (l8 === undefined) break b1769;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1767;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1770: {
if (l3 !== undefined) break b1770;
l4 = f332(l0,l1); if (l4 === undefined) break b1770;
l5 = l4;
l6 = f333(l0,l1); if (l6 === undefined) break b1770;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1770;
l9 = l8;
l10 = f329(l0,l1); if (l10 === undefined) break b1770;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1770;
l13 = l12;
l14 = f329(l0,l1); if (l14 === undefined) break b1770;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b1770;
l17 = l16;
l18 = f330(l0,l1); if (l18 === undefined) break b1770;
l19 = l18;
l20 = f328(l0,l1); if (l20 === undefined) break b1770;
l21 = l20;
l22 = f333(l0,l1); if (l22 === undefined) break b1770;
l23 = l22;
l24 = new RegoSet();
b1771: {
l25 = f332(l0,l1); if (l25 === undefined) break b1771;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1771;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1771;
if ((l30 === false)) break b1771;
l31 = f329(l0,l1); if (l31 === undefined) break b1771;
l32 = l31;
l33 = f20(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1771;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f332(l0,l1); if (l36 === undefined) break b1770;
l37 = l36;
l38 = new O14(l13,l23,l35,l37,l17);
l39 = f18(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1770;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1772: {
if (l3 === undefined) break b1772;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1773: {
return l2;
}
}
function f334(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1774: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1774;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1774;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1775: {
if (l3 === undefined) break b1775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1776: {
return l2;
}
}
function f335(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1777: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1777;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1777;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1777;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1778: {
if (l3 === undefined) break b1778;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1779: {
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
let l3,l2;
b1780: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1781: {
if (l3 === undefined) break b1781;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1782: {
return l2;
}
}
function f338(l0,l1) {
let l3,l4,l5,l6,l2;
b1783: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1783;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1783;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1784: {
if (l3 === undefined) break b1784;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1785: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l6,l2;
b1786: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1786;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1786;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1787: {
if (l3 === undefined) break b1787;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1788: {
return l2;
}
}
function f339(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1789: {
l2 = new Bare();
}
b1790: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1790;
{
const k1791 = keysOf(l4), v1791 = valuesOf(l4);
for (let n1791 = 0; n1791 < v1791.length; n1791++) {
l5 = k1791 === null ? n1791 : k1791[n1791];
l6 = v1791[n1791];
b1792: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1792;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1793: {
return l2;
}
}
function f340(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1794: {
l2 = new RegoSet();
}
b1795: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1795;
{
const k1796 = keysOf(l4), v1796 = valuesOf(l4);
for (let n1796 = 0; n1796 < v1796.length; n1796++) {
l5 = k1796 === null ? n1796 : k1796[n1796];
l6 = v1796[n1796];
b1797: {
l7 = l5;
l8 = l6;
b1798: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1798;
if ((l9 === false)) break b1798;
break b1797;}
l2.add(l7);
}
}
}
}
b1799: {
return l2;
}
}
function f341(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f342(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1800: {
l4 = undefined;
l5 = l3;
l6 = f340(l0,l1); if (l6 === undefined) break b1800;
l7 = D(l6, l5); if (l7 === undefined) break b1800;
{
const k1801 = keysOf(l7), v1801 = valuesOf(l7);
for (let n1801 = 0; n1801 < v1801.length; n1801++) {
l8 = k1801 === null ? n1801 : k1801[n1801];
l9 = v1801[n1801];
b1802: {
l10 = l8;
l11 = l9;
l12 = f338(l0,l1); if (l12 === undefined) break b1802;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1802;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1802;
if ((l15 === false)) break b1802;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1803: {
if (l4 === undefined) break b1803;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1804: {
l4 = undefined;
l5 = l3;
l6 = f341(l0,l1); if (l6 === undefined) break b1804;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1804;
if ((l8 === false)) break b1804;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1805: {
if (l4 === undefined) break b1805;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1806: {
return l2;
}
}
function f343(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1807: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1807;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1807;
if ((l8 === false)) break b1807;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1807;
if ((l9 === false)) break b1807;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1808: {
if (l4 === undefined) break b1808;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1809: {
return l2;
}
}
function f344(l0,l1) {
let l3,l4,l5,l6,l2;
b1810: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1810;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1810;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1811: {
if (l3 === undefined) break b1811;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1812: {
return l2;
}
}
function f345(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1813: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1813;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b1813;
if ((l9 === false)) break b1813;
l10 = new RegoSet();
b1814: {
l11 = b_split(l5,""); if (l11 === undefined) break b1814;
l12 = l11;
{
const k1815 = keysOf(l12), v1815 = valuesOf(l12);
for (let n1815 = 0; n1815 < v1815.length; n1815++) {
l13 = k1815 === null ? n1815 : k1815[n1815];
l14 = v1815[n1815];
b1816: {
l15 = l13;
l16 = l14;
l17 = f73(l0,l1,l16); if (l17 === undefined) break b1816;
if ((l17 === false)) break b1816;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b1813;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b1813;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b1813;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b1813;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b1813;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b1817: {
if (l4 === undefined) break b1817;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1818: {
return l2;
}
}
function f346(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1819: {
b1820: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b1820;
l8 = f74(l0,l1,l6); if (l8 === undefined) break b1820;
if ((l8 === false)) break b1820;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1821: {
if (l5 !== undefined) break b1821;
l6 = l3;
l7 = l4;
l8 = f345(l0,l1,l6); if (l8 === undefined) break b1821;
l9 = l8;
l10 = f345(l0,l1,l7); if (l10 === undefined) break b1821;
l11 = l10;
if (!Q(l9, l11)) break b1821;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1822: {
if (l5 === undefined) break b1822;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1823: {
return l2;
}
}
function g347(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b1824: {
l3 = undefined;
b1825: {
l4 = f339(l0,l1); if (l4 === undefined) break b1825;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b1825;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b1825;
if ((l6 === false)) break b1825;
break b1824;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1826: {
if (l3 === undefined) break b1826;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1827: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1827;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1827;
l6 = l5;
l7 = f338(l0,l1); if (l7 === undefined) break b1827;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b1827;
l9 = l8;
l10 = f346(l0,l1,l6,l9); if (l10 === undefined) break b1827;
if ((l10 === false)) break b1827;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1828: {
if (l3 === undefined) break b1828;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1829: {
return l2;
}
}
function f347(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function f348(l0,l1) {
let l3,l4,l5,l6,l2;
b1830: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1830;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1830;
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
function g349(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1833: {
l2 = new RegoSet();
}
b1834: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1834;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1834;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1834;
if ((l7 === false)) break b1834;
l2.add("user.unit");
}
b1835: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1835;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1835;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1835;
if ((l7 === false)) break b1835;
l2.add("user.post_ends_on");
}
b1836: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1836;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1836;
l6 = null;
if (!Q(l5, l6)) break b1836;
l2.add("user.post_ends_on");
}
b1837: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1837;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1837;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1837;
if ((l7 === false)) break b1837;
l2.add("account.application_form");
}
b1838: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1838;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1838;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1838;
if ((l7 === false)) break b1838;
l2.add("account.confidentiality_pledge");
}
b1839: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1839;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1839;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1839;
if ((l7 === false)) break b1839;
l2.add("account.default_password");
}
b1840: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1840;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1840;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1840;
if ((l7 === false)) break b1840;
l2.add("account.password_changed_on");
}
b1841: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1841;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1841;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1841;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1841;
if ((l8 === false)) break b1841;
l2.add("session.idle_minutes");
}
b1842: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1842;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1842;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1842;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1842;
if ((l8 === false)) break b1842;
l2.add("client.ip");
}
b1843: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1843;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1843;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1843;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1843;
if ((l8 === false)) break b1843;
l2.add("client.allowed_ips");
}
b1844: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1844;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1844;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1844;
if ((l7 === false)) break b1844;
l2.add("query.purpose_listed");
}
b1845: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1845;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1845;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1845;
if ((l7 === false)) break b1845;
l2.add("query.fields");
}
b1846: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1846;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1846;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1846;
if ((l7 === false)) break b1846;
l2.add("account.approved_from");
}
b1847: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1847;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1847;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1847;
if ((l7 === false)) break b1847;
l2.add("account.approved_until");
}
b1848: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1848;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1848;
l6 = null;
if (!Q(l5, l6)) break b1848;
l2.add("account.approved_until");
}
b1849: {
return l2;
}
}
function f349(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1850: {
l2 = new RegoSet();
}
b1851: {
l3 = undefined;
b1852: {
l4 = f342(l0,l1,"password_expired"); if (l4 === undefined) break b1852;
if ((l4 === false)) break b1852;
break b1851;}
l5 = f349(l0,l1); if (l5 === undefined) break b1851;
l6 = l5;
b1853: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1853;
if ((l7 === false)) break b1853;
break b1851;}
l2.add("password_expired");
}
b1854: {
return l2;
}
}
function f350(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function f351(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1855: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1855;
if (!(l8 === "exceeded")) break b1855;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1855;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1855;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1855;
if ((l12 === false)) break b1855;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1856: {
if (l5 === undefined) break b1856;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1857: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1857;
if (!(l8 === "reached")) break b1857;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1857;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1857;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1857;
if ((l12 === false)) break b1857;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1858: {
if (l5 === undefined) break b1858;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1859: {
return l2;
}
}
function f352(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1860: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1860;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1860;
if ((l8 === false)) break b1860;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1860;
if ((l9 === false)) break b1860;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1861: {
if (l4 === undefined) break b1861;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1862: {
return l2;
}
}
function g353(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l13,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28;
b1863: {
l2 = new RegoSet();
}
b1864: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1864;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1864;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1864;
if (!(l6 === "active")) break b1864;
l2.add("linkage_not_active");
}
b1865: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1865;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1865;
if (!(l5 === "service")) break b1865;
l2.add("personal_account_not_served");
}
b1866: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1866;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1866;
l6 = l5;
l7 = f339(l0,l1); if (l7 === undefined) break b1866;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1866;
l9 = H(l8) ? l8.units : undefined; if (l9 === undefined && (l9 = S(l8, "units")) === undefined) break b1866;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b1866;
if ((l11 === false)) break b1866;
l2.add("unit_not_listed");
}
b1867: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1867;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1867;
l6 = l5;
l7 = f339(l0,l1); if (l7 === undefined) break b1867;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1867;
l9 = H(l8) ? l8.district_office : undefined; if (l9 === undefined && (l9 = S(l8, "district_office")) === undefined) break b1867;
l10 = l9;
l11 = b_split(l6,l10); if (l11 === undefined) break b1867;
l12 = l11;
if (!Array.isArray(l12)) break b1867;
l14 = B.count(l12);
l13 = 2;
if (!Q(l14, l13)) break b1867;
l15 = 0;
l15 = 0;
l16 = D(l12, l15); if (l16 === undefined) break b1867;
l17 = l16;
l15 = 1;
l16 = D(l12, l15); if (l16 === undefined) break b1867;
l18 = l16;
l19 = f339(l0,l1); if (l19 === undefined) break b1867;
l20 = H(l19) ? l19.unit_not_listed : undefined; if (l20 === undefined && (l20 = S(l19, "unit_not_listed")) === undefined) break b1867;
l21 = H(l20) ? l20.districts : undefined; if (l21 === undefined && (l21 = S(l20, "districts")) === undefined) break b1867;
l22 = l21;
l23 = b_internal_member_2(l17,l22); if (l23 === undefined) break b1867;
if ((l23 === false)) break b1867;
l24 = f339(l0,l1); if (l24 === undefined) break b1867;
l25 = H(l24) ? l24.unit_not_listed : undefined; if (l25 === undefined && (l25 = S(l24, "unit_not_listed")) === undefined) break b1867;
l26 = H(l25) ? l25.district_sections : undefined; if (l26 === undefined && (l26 = S(l25, "district_sections")) === undefined) break b1867;
l27 = l26;
l28 = b_internal_member_2(l18,l27); if (l28 === undefined) break b1867;
if ((l28 === false)) break b1867;
l2.add("unit_not_listed");
}
b1868: {
l3 = undefined;
l4 = f342(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1868;
if ((l4 === false)) break b1868;
l2.add("role_may_not_query");
}
b1869: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1869;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1869;
l6 = null;
if (!Q(l5, l6)) break b1869;
l2.add("post_ended");
}
b1870: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b1870;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1870;
l6 = l5;
l7 = f343(l0,l1,l6); if (l7 === undefined) break b1870;
if ((l7 === false)) break b1870;
l2.add("post_ended");
}
b1871: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1871;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1871;
if (!(l5 === true)) break b1871;
l6 = f347(l0,l1); if (l6 === undefined) break b1871;
if ((l6 === false)) break b1871;
l2.add("right_not_approved");
}
b1872: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1872;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1872;
l6 = f338(l0,l1); if (l6 === undefined) break b1872;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1872;
if (!Q(l5, l7)) break b1872;
l8 = f338(l0,l1); if (l8 === undefined) break b1872;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1872;
l10 = l9;
l11 = f74(l0,l1,l10); if (l11 === undefined) break b1872;
if ((l11 === false)) break b1872;
l2.add("account_not_own");
}
b1873: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1873;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1873;
if (!(l5 === "active")) break b1873;
l2.add("account_not_active");
}
b1874: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1874;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1874;
if (!(l5 === "locked")) break b1874;
b1875: {
l6 = f339(l0,l1); if (l6 === undefined) break b1875;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1875;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1875;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1875;
if ((l9 === false)) break b1875;
break b1874;}
l2.add("account_not_active");
}
b1876: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1876;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1876;
if (!(l5 === true)) break b1876;
l2.add("application_form_missing");
}
b1877: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1877;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1877;
if (!(l5 === true)) break b1877;
l2.add("confidentiality_pledge_missing");
}
b1878: {
l3 = undefined;
b1879: {
l4 = f342(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1879;
if ((l4 === false)) break b1879;
break b1878;}
l2.add("confidentiality_pledge_missing");
}
b1880: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1880;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1880;
if (!(l5 === false)) break b1880;
l2.add("default_password");
}
b1881: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1881;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1881;
if ((l6 === false)) break b1881;
l7 = f344(l0,l1); if (l7 === undefined) break b1881;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1881;
l9 = l8;
l10 = f335(l0,l1); if (l10 === undefined) break b1881;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1881;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1881;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1881;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1881;
l15 = l14;
l16 = f36(l0,l1,l9,l15); if (l16 === undefined) break b1881;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1881;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1881;
if ((l20 === false)) break b1881;
l2.add("password_expired");
}
b1882: {
l3 = undefined;
l4 = f350(l0,l1); if (l4 === undefined) break b1882;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1882;
if ((l6 === false)) break b1882;
l2.add("password_expired");
}
b1883: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1883;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1883;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1883;
l7 = l6;
l8 = f335(l0,l1); if (l8 === undefined) break b1883;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1883;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1883;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1883;
l12 = l11;
l13 = f351(l0,l1,l7,l12); if (l13 === undefined) break b1883;
if ((l13 === false)) break b1883;
l2.add("session_idle");
}
b1884: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1884;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1884;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1884;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1884;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1884;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1884;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1884;
if ((l12 === false)) break b1884;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1884;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1884;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1884;
l16 = l15;
l17 = f74(l0,l1,l16); if (l17 === undefined) break b1884;
if ((l17 === false)) break b1884;
l2.add("ip_not_whitelisted");
}
b1885: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1885;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1885;
l6 = l5;
l7 = f74(l0,l1,l6); if (l7 === undefined) break b1885;
if ((l7 === false)) break b1885;
l2.add("case_number_missing");
}
b1886: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1886;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1886;
l6 = l5;
l7 = f74(l0,l1,l6); if (l7 === undefined) break b1886;
if ((l7 === false)) break b1886;
l2.add("reason_missing");
}
b1887: {
l3 = undefined;
l4 = [];
b1888: {
l5 = f339(l0,l1); if (l5 === undefined) break b1888;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1888;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1888;
{
const k1889 = keysOf(l7), v1889 = valuesOf(l7);
for (let n1889 = 0; n1889 < v1889.length; n1889++) {
l8 = k1889 === null ? n1889 : k1889[n1889];
l9 = v1889[n1889];
b1890: {
l10 = l8;
l11 = l9;
l12 = f348(l0,l1); if (l12 === undefined) break b1890;
l13 = D(l12, l11); if (l13 === undefined) break b1890;
l14 = l13;
l15 = f74(l0,l1,l14); if (l15 === undefined) break b1890;
if ((l15 === false)) break b1890;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1887;
l18 = l17;
l19 = f339(l0,l1); if (l19 === undefined) break b1887;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1887;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1887;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1887;
if ((l23 === false)) break b1887;
l2.add("statement_missing");
}
b1891: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1891;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1891;
if (!(l5 === true)) break b1891;
l2.add("not_official_use");
}
b1892: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1892;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1892;
if (!(l5 === true)) break b1892;
l2.add("purpose_not_listed");
}
b1893: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1893;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1893;
l6 = l5;
l7 = undefined;
b1894: {
b1895: {
if (!Array.isArray(l6)) break b1895;
break b1894;
}
b1896: {
if (!O(l6)) break b1896;
break b1894;
}
b1897: {
if (!(l6 instanceof RegoSet)) break b1897;
break b1894;
}
break b1893;
}
{
const k1898 = keysOf(l6), v1898 = valuesOf(l6);
for (let n1898 = 0; n1898 < v1898.length; n1898++) {
l9 = k1898 === null ? n1898 : k1898[n1898];
l10 = v1898[n1898];
b1899: {
l11 = l9;
l8 = undefined;
b1900: {
l12 = l10;
l13 = f339(l0,l1); if (l13 === undefined) break b1900;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1900;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1900;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1900;
if ((l17 === false)) break b1900;
l8 = true;
}
if (l8 !== undefined) break b1899;
l7 = true;
}
}
}
if (l7 !== undefined) break b1893;
l2.add("field_not_allowed");
}
b1901: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1901;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1901;
if (!(l5 === true)) break b1901;
l2.add("outside_approved_scope");
}
b1902: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1902;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1902;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1902;
if ((l7 === false)) break b1902;
l2.add("approval_missing");
}
b1903: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1903;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1903;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1903;
if ((l7 === false)) break b1903;
l2.add("approval_not_started");
}
b1904: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1904;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1904;
l6 = l5;
l7 = f352(l0,l1,l6); if (l7 === undefined) break b1904;
if ((l7 === false)) break b1904;
l2.add("approval_expired");
}
b1905: {
l3 = undefined;
l4 = f344(l0,l1); if (l4 === undefined) break b1905;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1905;
l6 = null;
if (!Q(l5, l6)) break b1905;
l2.add("approval_expired");
}
b1906: {
return l2;
}
}
function f353(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1907: {
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
b1908: {
if (l3 === undefined) break b1908;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1909: {
return l2;
}
}
function f354(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1910: {
l3 = undefined;
l4 = [];
b1911: {
l5 = f339(l0,l1); if (l5 === undefined) break b1911;
{
const k1912 = keysOf(l5), v1912 = valuesOf(l5);
for (let n1912 = 0; n1912 < v1912.length; n1912++) {
l6 = k1912 === null ? n1912 : k1912[n1912];
l7 = v1912[n1912];
b1913: {
l8 = l6;
l9 = l7;
l10 = f354(l0,l1); if (l10 === undefined) break b1913;
l11 = D(l10, l8); if (l11 === undefined) break b1913;
{
const k1914 = keysOf(l11), v1914 = valuesOf(l11);
for (let n1914 = 0; n1914 < v1914.length; n1914++) {
l12 = k1914 === null ? n1914 : k1914[n1914];
l13 = v1914[n1914];
b1915: {
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
b1916: {
if (l3 === undefined) break b1916;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1917: {
return l2;
}
}
function f355(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1918: {
l2 = new RegoSet();
}
b1919: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k1920 = keysOf(l5), v1920 = valuesOf(l5);
for (let n1920 = 0; n1920 < v1920.length; n1920++) {
l6 = k1920 === null ? n1920 : k1920[n1920];
l7 = v1920[n1920];
b1921: {
l8 = l6;
l9 = l7;
b1922: {
l10 = f342(l0,l1,l9); if (l10 === undefined) break b1922;
if ((l10 === false)) break b1922;
break b1921;}
l2.add(l9);
}
}
}
}
b1923: {
return l2;
}
}
function f356(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function g357(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1924: {
l3 = undefined;
l4 = [];
b1925: {
l5 = f355(l0,l1); if (l5 === undefined) break b1925;
{
const k1926 = keysOf(l5), v1926 = valuesOf(l5);
for (let n1926 = 0; n1926 < v1926.length; n1926++) {
l6 = k1926 === null ? n1926 : k1926[n1926];
l7 = v1926[n1926];
b1927: {
l8 = l6;
if (!Array.isArray(l7)) break b1927;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b1927;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b1927;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b1927;
l14 = l12;
l15 = f349(l0,l1); if (l15 === undefined) break b1927;
l16 = l15;
b1928: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b1928;
if ((l17 === false)) break b1928;
break b1927;}
l18 = f356(l0,l1); if (l18 === undefined) break b1927;
l19 = l18;
b1929: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b1929;
if ((l20 === false)) break b1929;
break b1927;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1930: {
if (l3 === undefined) break b1930;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1931: {
return l2;
}
}
function f357(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g357(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1932: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1932;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1932;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1932;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1932;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1932;
if (!(l8 === "unset")) break b1932;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b1933: {
if (l3 === undefined) break b1933;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1934: {
return l2;
}
}
function f358(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1935: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b1935;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1935;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b1935;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b1935;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1935;
if (!(l8 === "unset")) break b1935;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b1936: {
if (l3 === undefined) break b1936;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1937: {
return l2;
}
}
function f359(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b1938: {
l2 = new RegoSet();
}
b1939: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1939;
{
const k1940 = keysOf(l4), v1940 = valuesOf(l4);
for (let n1940 = 0; n1940 < v1940.length; n1940++) {
l5 = k1940 === null ? n1940 : k1940[n1940];
l6 = v1940[n1940];
b1941: {
l7 = l5;
if (!Array.isArray(l6)) break b1941;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1941;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1941;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1941;
l13 = l11;
l2.add(l12);
}
}
}
}
b1942: {
l3 = undefined;
b1943: {
l4 = "password_expired";
l5 = f358(l0,l1); if (l5 === undefined) break b1943;
l6 = l5;
l2.add(l4);
}
b1944: {
l7 = "session_idle";
l8 = f359(l0,l1); if (l8 === undefined) break b1944;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1942;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b1942;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b1942;
{
const k1945 = keysOf(l13), v1945 = valuesOf(l13);
for (let n1945 = 0; n1945 < v1945.length; n1945++) {
l14 = k1945 === null ? n1945 : k1945[n1945];
l15 = v1945[n1945];
b1946: {
l16 = l14;
b1947: {
l17 = D(l10, l14); if (l17 === undefined) break b1947;
break b1946;}
b1948: {
b1949: {
break b1948;
}
break b1946;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b1950: {
return l2;
}
}
function f360(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g361(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1951: {
l3 = undefined;
l4 = f353(l0,l1); if (l4 === undefined) break b1951;
l5 = l4;
l6 = f360(l0,l1); if (l6 === undefined) break b1951;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b1951;
l9 = l8;
l10 = f339(l0,l1); if (l10 === undefined) break b1951;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b1951;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1952: {
if (l3 === undefined) break b1952;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1953: {
return l2;
}
}
function f361(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g361(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function f362(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1954: {
b1955: {
l4 = undefined;
l5 = l3;
l6 = f344(l0,l1); if (l6 === undefined) break b1955;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b1955;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b1955;
l10 = D(l9, l8); if (l10 === undefined) break b1955;
l11 = l10;
l12 = new O8(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b1955;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1956: {
if (l4 !== undefined) break b1956;
l5 = l3;
l6 = [];
b1957: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b1957;
{
const k1958 = keysOf(l7), v1958 = valuesOf(l7);
for (let n1958 = 0; n1958 < v1958.length; n1958++) {
l8 = k1958 === null ? n1958 : k1958[n1958];
l9 = v1958[n1958];
b1959: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b1959;
l13 = l12;
l14 = f338(l0,l1); if (l14 === undefined) break b1959;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b1959;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1959;
if ((l17 === false)) break b1959;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b1959;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b1956;
l23 = l22;
l24 = new O8(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b1956;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b1960: {
if (l4 !== undefined) break b1960;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1961: {
if (l4 === undefined) break b1961;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1962: {
return l2;
}
}
function f363(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1963: {
b1964: {
l4 = undefined;
l5 = l3;
l6 = f344(l0,l1); if (l6 === undefined) break b1964;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b1964;
if (!(l7 === true)) break b1964;
l8 = H(l5) ? l5.personal : undefined; if (l8 === undefined && (l8 = S(l5, "personal")) === undefined) break b1964;
l9 = l8;
l10 = f362(l0,l1,l9); if (l10 === undefined) break b1964;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1965: {
if (l4 !== undefined) break b1965;
l5 = l3;
l6 = f362(l0,l1,l5); if (l6 === undefined) break b1965;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b1966: {
if (l4 === undefined) break b1966;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1967: {
return l2;
}
}
function g364(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1968: {
l3 = undefined;
l4 = new RegoSet();
b1969: {
l5 = f361(l0,l1); if (l5 === undefined) break b1969;
{
const k1970 = keysOf(l5), v1970 = valuesOf(l5);
for (let n1970 = 0; n1970 < v1970.length; n1970++) {
l6 = k1970 === null ? n1970 : k1970[n1970];
l7 = v1970[n1970];
b1971: {
l8 = l6;
l9 = l7;
l10 = f363(l0,l1,l9); if (l10 === undefined) break b1971;
l11 = l10;
l12 = f20(l0,l1,l8,l11); if (l12 === undefined) break b1971;
l13 = l12;
l4.add(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1972: {
if (l3 === undefined) break b1972;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1973: {
return l2;
}
}
function f364(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g364(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g365(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b1974: {
l2 = new RegoSet();
}
b1975: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1975;
{
const k1976 = keysOf(l4), v1976 = valuesOf(l4);
for (let n1976 = 0; n1976 < v1976.length; n1976++) {
l5 = k1976 === null ? n1976 : k1976[n1976];
l6 = v1976[n1976];
b1977: {
l7 = l5;
if (!Array.isArray(l6)) break b1977;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1977;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1977;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1977;
l13 = l11;
l14 = new O7(l13);
l2.add(l14);
}
}
}
}
b1978: {
l3 = undefined;
b1979: {
l4 = "password_expired";
l5 = f358(l0,l1); if (l5 === undefined) break b1979;
l6 = l5;
l7 = f339(l0,l1); if (l7 === undefined) break b1979;
l8 = D(l7, l4); if (l8 === undefined) break b1979;
if ((l8 === false)) break b1979;
l9 = new O13(l6);
l2.add(l9);
}
b1980: {
l10 = "session_idle";
l11 = f359(l0,l1); if (l11 === undefined) break b1980;
l12 = l11;
l13 = f339(l0,l1); if (l13 === undefined) break b1980;
l14 = D(l13, l10); if (l14 === undefined) break b1980;
if ((l14 === false)) break b1980;
l15 = new O13(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b1978;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b1978;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b1978;
{
const k1981 = keysOf(l19), v1981 = valuesOf(l19);
for (let n1981 = 0; n1981 < v1981.length; n1981++) {
l20 = k1981 === null ? n1981 : k1981[n1981];
l21 = v1981[n1981];
b1982: {
l22 = l20;
b1983: {
l23 = D(l16, l20); if (l23 === undefined) break b1983;
break b1982;}
b1984: {
b1985: {
break b1984;
}
break b1982;
}
l26 = l21;
l27 = f339(l0,l1); if (l27 === undefined) break b1982;
l28 = D(l27, l22); if (l28 === undefined) break b1982;
if ((l28 === false)) break b1982;
l29 = new O13(l26);
l2.add(l29);
}
}
}
}
b1986: {
return l2;
}
}
function f365(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1987: {
b1988: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1988;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1988;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1988;
if ((l9 === false)) break b1988;
l10 = f361(l0,l1); if (l10 === undefined) break b1988;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1989: {
if (l3 !== undefined) break b1989;
l4 = f339(l0,l1); if (l4 === undefined) break b1989;
l5 = l4;
l6 = f350(l0,l1); if (l6 === undefined) break b1989;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b1989;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1990: {
if (l3 === undefined) break b1990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1991: {
return l2;
}
}
function f366(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b1992: {
l2 = new RegoSet();
}
b1993: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1993;
{
const k1994 = keysOf(l4), v1994 = valuesOf(l4);
for (let n1994 = 0; n1994 < v1994.length; n1994++) {
l5 = k1994 === null ? n1994 : k1994[n1994];
l6 = v1994[n1994];
b1995: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b1995;
if ((l9 === false)) break b1995;
l10 = f362(l0,l1,l8); if (l10 === undefined) break b1995;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1995;
l13 = l12;
{
const k1996 = keysOf(l13), v1996 = valuesOf(l13);
for (let n1996 = 0; n1996 < v1996.length; n1996++) {
l14 = k1996 === null ? n1996 : k1996[n1996];
l15 = v1996[n1996];
b1997: {
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
b1998: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1998;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b1998;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b1998;
if ((l6 === false)) break b1998;
l7 = f361(l0,l1); if (l7 === undefined) break b1998;
l8 = H(l7) ? l7.right_not_approved : undefined; if (l8 === undefined && (l8 = S(l7, "right_not_approved")) === undefined) break b1998;
l9 = l8;
l10 = f363(l0,l1,l9); if (l10 === undefined) break b1998;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1998;
l13 = l12;
{
const k1999 = keysOf(l13), v1999 = valuesOf(l13);
for (let n1999 = 0; n1999 < v1999.length; n1999++) {
l14 = k1999 === null ? n1999 : k1999[n1999];
l15 = v1999[n1999];
b2000: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2001: {
return l2;
}
}
function f367(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2002: {
l3 = undefined;
l4 = f338(l0,l1); if (l4 === undefined) break b2002;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2002;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2002;
if ((l7 === false)) break b2002;
l8 = f338(l0,l1); if (l8 === undefined) break b2002;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2002;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2002;
if ((l11 === false)) break b2002;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2003: {
if (l3 === undefined) break b2003;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2004: {
return l2;
}
}
function f368(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2005: {
b2006: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2006;
if ((l4 === false)) break b2006;
l5 = f336(l0,l1); if (l5 === undefined) break b2006;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2006;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2006;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2006;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
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
function f369(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2010: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b2010;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2010;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2010;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2010;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2011: {
if (l3 === undefined) break b2011;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2012: {
return l2;
}
}
function f370(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2013: {
l3 = undefined;
l4 = f335(l0,l1); if (l4 === undefined) break b2013;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2013;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2013;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2013;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2014: {
if (l3 === undefined) break b2014;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2015: {
return l2;
}
}
function f371(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2016: {
l2 = new RegoSet();
}
b2017: {
l3 = undefined;
b2018: {
l4 = "password_expired";
l5 = f370(l0,l1); if (l5 === undefined) break b2018;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b2018;
l8 = l7;
{
const k2019 = keysOf(l8), v2019 = valuesOf(l8);
for (let n2019 = 0; n2019 < v2019.length; n2019++) {
l9 = k2019 === null ? n2019 : k2019[n2019];
l10 = v2019[n2019];
b2020: {
l11 = l9;
l12 = l10;
l13 = f366(l0,l1); if (l13 === undefined) break b2020;
l14 = D(l13, l4); if (l14 === undefined) break b2020;
if ((l14 === false)) break b2020;
l2.add(l12);
}
}
}
}
b2021: {
l15 = "session_idle";
l16 = f371(l0,l1); if (l16 === undefined) break b2021;
l17 = l16;
l18 = f62(l0,l1,l17); if (l18 === undefined) break b2021;
l19 = l18;
{
const k2022 = keysOf(l19), v2022 = valuesOf(l19);
for (let n2022 = 0; n2022 < v2022.length; n2022++) {
l20 = k2022 === null ? n2022 : k2022[n2022];
l21 = v2022[n2022];
b2023: {
l22 = l20;
l23 = l21;
l24 = f366(l0,l1); if (l24 === undefined) break b2023;
l25 = D(l24, l15); if (l25 === undefined) break b2023;
if ((l25 === false)) break b2023;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2017;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2017;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2017;
{
const k2024 = keysOf(l29), v2024 = valuesOf(l29);
for (let n2024 = 0; n2024 < v2024.length; n2024++) {
l30 = k2024 === null ? n2024 : k2024[n2024];
l31 = v2024[n2024];
b2025: {
l32 = l30;
b2026: {
l33 = D(l26, l30); if (l33 === undefined) break b2026;
break b2025;}
b2027: {
b2028: {
break b2027;
}
break b2025;
}
l36 = l31;
l37 = f62(l0,l1,l36); if (l37 === undefined) break b2025;
l38 = l37;
{
const k2029 = keysOf(l38), v2029 = valuesOf(l38);
for (let n2029 = 0; n2029 < v2029.length; n2029++) {
l39 = k2029 === null ? n2029 : k2029[n2029];
l40 = v2029[n2029];
b2030: {
l41 = l39;
l42 = l40;
l43 = f366(l0,l1); if (l43 === undefined) break b2030;
l44 = D(l43, l32); if (l44 === undefined) break b2030;
if ((l44 === false)) break b2030;
l2.add(l42);
}
}
}
}
}
}
}
b2031: {
l3 = undefined;
l4 = f368(l0,l1); if (l4 === undefined) break b2031;
if ((l4 === false)) break b2031;
l5 = f336(l0,l1); if (l5 === undefined) break b2031;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2031;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2031;
l8 = l7;
l9 = f20(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2031;
l10 = l9;
l2.add(l10);
}
b2032: {
return l2;
}
}
function f372(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2033: {
b2034: {
l3 = undefined;
b2035: {
l4 = f336(l0,l1); if (l4 === undefined) break b2035;
if ((l4 === false)) break b2035;
break b2034;}
l5 = f337(l0,l1); if (l5 === undefined) break b2034;
l6 = l5;
l7 = [];
b2036: {
l8 = f335(l0,l1); if (l8 === undefined) break b2036;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2034;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2037: {
if (l3 !== undefined) break b2037;
l4 = f364(l0,l1); if (l4 === undefined) break b2037;
l5 = l4;
l6 = f365(l0,l1); if (l6 === undefined) break b2037;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b2037;
l9 = l8;
l10 = l9;
l11 = f336(l0,l1); if (l11 === undefined) break b2037;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2037;
l14 = l13;
l15 = f367(l0,l1); if (l15 === undefined) break b2037;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2037;
l18 = l17;
l19 = f369(l0,l1); if (l19 === undefined) break b2037;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2037;
l22 = l21;
l23 = f337(l0,l1); if (l23 === undefined) break b2037;
l24 = l23;
l25 = f335(l0,l1); if (l25 === undefined) break b2037;
l26 = l25;
l27 = f365(l0,l1); if (l27 === undefined) break b2037;
l28 = l27;
l29 = new RegoSet();
b2038: {
if (!(l10 === "permit")) break b2038;
l30 = f336(l0,l1); if (l30 === undefined) break b2038;
l31 = l30;
l32 = f53(l0,l1,l31); if (l32 === undefined) break b2038;
l33 = l32;
{
const k2039 = keysOf(l33), v2039 = valuesOf(l33);
for (let n2039 = 0; n2039 < v2039.length; n2039++) {
l34 = k2039 === null ? n2039 : k2039[n2039];
l35 = v2039[n2039];
b2040: {
l36 = l34;
l37 = l35;
l29.add(l37);
}
}
}
}
l38 = l29;
l39 = f364(l0,l1); if (l39 === undefined) break b2037;
l40 = l39;
l41 = f372(l0,l1); if (l41 === undefined) break b2037;
l42 = l41;
l43 = new O14(l22,l28,l38,l40,l42);
l44 = f18(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2037;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2041: {
if (l3 === undefined) break b2041;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2042: {
return l2;
}
}
function f373(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2043: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2043;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2043;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2044: {
if (l3 === undefined) break b2044;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2045: {
return l2;
}
}
function f374(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2046: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2046;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2046;
l6 = l5;
l7 = f374(l0,l1); if (l7 === undefined) break b2046;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2046;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2046;
l10 = D(l9, l6); if (l10 === undefined) break b2046;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2047: {
if (l3 === undefined) break b2047;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2048: {
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
function f376(l0,l1) {
let l3,l2;
b2049: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2050: {
if (l3 === undefined) break b2050;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2051: {
return l2;
}
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2052: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2052;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2052;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2052;
if ((l7 === false)) break b2052;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2052;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2052;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2053: {
if (l3 === undefined) break b2053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2054: {
return l2;
}
}
function f377(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2055: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2055;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2055;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2055;
if ((l7 === false)) break b2055;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2055;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2055;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2056: {
if (l3 === undefined) break b2056;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2057: {
return l2;
}
}
function f378(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2058: {
b2059: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2059;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2059;
if (!(l5 === "account_closed")) break b2059;
l6 = f378(l0,l1); if (l6 === undefined) break b2059;
l7 = l6;
l8 = f377(l0,l1); if (l8 === undefined) break b2059;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2059;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2060: {
if (l3 !== undefined) break b2060;
l4 = f375(l0,l1); if (l4 === undefined) break b2060;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2060;
if (!(l5 === "event")) break b2060;
l6 = f378(l0,l1); if (l6 === undefined) break b2060;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2061: {
if (l3 === undefined) break b2061;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2062: {
return l2;
}
}
function f379(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function f380(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2063: {
b2064: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2064;
l10 = l9;
l11 = l10;
l12 = f35(l0,l1,l11,l7); if (l12 === undefined) break b2064;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2064;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2064;
l22 = l21;
if (!Q(l18, l22)) break b2064;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2064;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2065: {
if (l5 !== undefined) break b2065;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2065;
l10 = l9;
l11 = f35(l0,l1,l10,l7); if (l11 === undefined) break b2065;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2066: {
if (l5 === undefined) break b2066;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2067: {
return l2;
}
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2068: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2068;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2068;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2068;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2068;
l9 = l8;
l10 = f380(l0,l1,l5,l9); if (l10 === undefined) break b2068;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2069: {
if (l3 === undefined) break b2069;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2070: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2070;
l5 = l4;
l6 = f375(l0,l1); if (l6 === undefined) break b2070;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2070;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2070;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2070;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2071: {
if (l3 === undefined) break b2071;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2072: {
return l2;
}
}
function f381(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2073: {
l2 = new RegoSet();
}
b2074: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2074;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2074;
if (!(l5 === "account_closed")) break b2074;
b2075: {
l6 = f377(l0,l1); if (l6 === undefined) break b2075;
if ((l6 === false)) break b2075;
break b2074;}
l7 = f375(l0,l1); if (l7 === undefined) break b2074;
l8 = l7;
l9 = f20(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2074;
l10 = l9;
l2.add(l10);
}
b2076: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2076;
if ((l4 === false)) break b2076;
l5 = f375(l0,l1); if (l5 === undefined) break b2076;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2076;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2076;
if ((l8 === false)) break b2076;
b2077: {
l9 = f381(l0,l1); if (l9 === undefined) break b2077;
if ((l9 === false)) break b2077;
break b2076;}
l10 = f375(l0,l1); if (l10 === undefined) break b2076;
l11 = l10;
l12 = f20(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2076;
l13 = l12;
l2.add(l13);
}
b2078: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2078;
l5 = l4;
l6 = f381(l0,l1); if (l6 === undefined) break b2078;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2078;
if ((l8 === false)) break b2078;
l9 = f375(l0,l1); if (l9 === undefined) break b2078;
l10 = l9;
l11 = f20(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2078;
l12 = l11;
l2.add(l12);
}
b2079: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2079;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2079;
if (!(l5 === "account_closed")) break b2079;
l6 = f377(l0,l1); if (l6 === undefined) break b2079;
l7 = l6;
l8 = f375(l0,l1); if (l8 === undefined) break b2079;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2079;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2079;
l11 = l10;
l12 = f380(l0,l1,l7,l11); if (l12 === undefined) break b2079;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2079;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2079;
if ((l16 === false)) break b2079;
l17 = f375(l0,l1); if (l17 === undefined) break b2079;
l18 = l17;
l19 = f20(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2079;
l20 = l19;
l2.add(l20);
}
b2080: {
return l2;
}
}
function f382(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2081: {
l2 = new RegoSet();
}
b2082: {
l3 = undefined;
b2083: {
l4 = f378(l0,l1); if (l4 === undefined) break b2083;
if ((l4 === false)) break b2083;
break b2082;}
l5 = new O7("event_on");
l2.add(l5);
}
b2084: {
l3 = undefined;
l4 = f375(l0,l1); if (l4 === undefined) break b2084;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2084;
if (!(l5 === "unset")) break b2084;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2084;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2084;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2084;
l11 = l10;
l12 = new O13(l11);
l2.add(l12);
}
b2085: {
return l2;
}
}
function f383(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2086: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2086;
if ((l4 === false)) break b2086;
l5 = f375(l0,l1); if (l5 === undefined) break b2086;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2086;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2087: {
if (l3 === undefined) break b2087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2088: {
return l2;
}
}
function f384(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2089: {
b2090: {
l3 = undefined;
b2091: {
l4 = f375(l0,l1); if (l4 === undefined) break b2091;
if ((l4 === false)) break b2091;
break b2090;}
l5 = f376(l0,l1); if (l5 === undefined) break b2090;
l6 = l5;
l7 = [];
b2092: {
l8 = f374(l0,l1); if (l8 === undefined) break b2092;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2090;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2093: {
if (l3 !== undefined) break b2093;
l4 = f382(l0,l1); if (l4 === undefined) break b2093;
l5 = l4;
l6 = f383(l0,l1); if (l6 === undefined) break b2093;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b2093;
l9 = l8;
l10 = f375(l0,l1); if (l10 === undefined) break b2093;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2093;
l13 = l12;
l14 = f375(l0,l1); if (l14 === undefined) break b2093;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2093;
l17 = l16;
l18 = f376(l0,l1); if (l18 === undefined) break b2093;
l19 = l18;
l20 = f374(l0,l1); if (l20 === undefined) break b2093;
l21 = l20;
l22 = f383(l0,l1); if (l22 === undefined) break b2093;
l23 = l22;
l24 = new RegoSet();
b2094: {
l25 = f382(l0,l1); if (l25 === undefined) break b2094;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2094;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2094;
if ((l30 === false)) break b2094;
l31 = f375(l0,l1); if (l31 === undefined) break b2094;
l32 = l31;
l33 = f20(l0,l1,"keep_record",l32); if (l33 === undefined) break b2094;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f382(l0,l1); if (l37 === undefined) break b2093;
l38 = l37;
l39 = new Bare();
b2095: {
l40 = f381(l0,l1); if (l40 === undefined) break b2095;
l39["keep_through"] = l40;
}
b2096: {
l41 = f384(l0,l1); if (l41 === undefined) break b2096;
l39["qualifier"] = l41;
}
b2097: {
b2098: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2098;
l44 = H(l43) ? l43.record_retention : undefined; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2098;
l45 = D(l44, "values"); if (l45 === undefined) break b2098;
l42 = merge(l45, l39);
break b2097;
}
l42 = l39;
}
l46 = l42;
l47 = new O12(l13,l23,l36,l38,l46,l17);
l48 = f18(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2093;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
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
function f385(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2101: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2101;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2101;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2102: {
if (l3 === undefined) break b2102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2103: {
return l2;
}
}
function f386(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function f387(l0,l1) {
let l3,l2;
b2104: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2105: {
if (l3 === undefined) break b2105;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2106: {
return l2;
}
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2107: {
l3 = undefined;
l4 = f386(l0,l1); if (l4 === undefined) break b2107;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2107;
l8 = l7;
l9 = f386(l0,l1); if (l9 === undefined) break b2107;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2107;
l11 = l10;
l12 = f386(l0,l1); if (l12 === undefined) break b2107;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2107;
l14 = l13;
l15 = f386(l0,l1); if (l15 === undefined) break b2107;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2107;
l17 = l16;
l18 = new O43(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2107;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2108: {
if (l3 === undefined) break b2108;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2109: {
return l2;
}
}
function f388(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2110: {
b2111: {
l3 = undefined;
b2112: {
l4 = f386(l0,l1); if (l4 === undefined) break b2112;
if ((l4 === false)) break b2112;
break b2111;}
l5 = f387(l0,l1); if (l5 === undefined) break b2111;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2111;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2113: {
if (l3 !== undefined) break b2113;
l4 = f386(l0,l1); if (l4 === undefined) break b2113;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2113;
l7 = l6;
l8 = f386(l0,l1); if (l8 === undefined) break b2113;
l9 = l8;
l10 = f20(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2113;
l11 = l10;
l12 = f387(l0,l1); if (l12 === undefined) break b2113;
l13 = l12;
l14 = f386(l0,l1); if (l14 === undefined) break b2113;
l15 = l14;
l16 = f388(l0,l1); if (l16 === undefined) break b2113;
l17 = l16;
l18 = new O2(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f18(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2113;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2114: {
if (l3 === undefined) break b2114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2115: {
return l2;
}
}
function f389(i, d) {
const k = K.question.get(1);
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.question.set(1, v === undefined ? N : v);
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2116: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2116;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2116;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2117: {
if (l3 === undefined) break b2117;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2118: {
return l2;
}
}
function f390(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2119: {
l3 = undefined;
l4 = f390(l0,l1); if (l4 === undefined) break b2119;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2119;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2119;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2120: {
if (l3 === undefined) break b2120;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2121: {
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
function f392(l0,l1) {
let l3,l2;
b2122: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2123: {
if (l3 === undefined) break b2123;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2124: {
return l2;
}
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2125: {
b2126: {
l3 = undefined;
b2127: {
l4 = f391(l0,l1); if (l4 === undefined) break b2127;
if ((l4 === false)) break b2127;
break b2126;}
l5 = f392(l0,l1); if (l5 === undefined) break b2126;
l6 = l5;
l7 = [];
b2128: {
l8 = f390(l0,l1); if (l8 === undefined) break b2128;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2126;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2129: {
if (l3 !== undefined) break b2129;
l4 = f392(l0,l1); if (l4 === undefined) break b2129;
l5 = l4;
l6 = f390(l0,l1); if (l6 === undefined) break b2129;
l7 = l6;
l8 = f391(l0,l1); if (l8 === undefined) break b2129;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"role_appointment","check"); if (l10 === undefined) break b2129;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2130: {
if (l3 === undefined) break b2130;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2131: {
return l2;
}
}
function f393(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2132: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2132;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2132;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2132;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2132;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2132;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2133: {
if (l3 === undefined) break b2133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2134: {
return l2;
}
}
function f394(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g394(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g395(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2135: {
l3 = undefined;
l4 = f394(l0,l1); if (l4 === undefined) break b2135;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2135;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2135;
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
function f395(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2138: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2138;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2138;
l6 = l5;
l7 = f395(l0,l1); if (l7 === undefined) break b2138;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2138;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2138;
if ((l10 === false)) break b2138;
l11 = f395(l0,l1); if (l11 === undefined) break b2138;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2139: {
if (l3 === undefined) break b2139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2140: {
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
function f397(l0,l1) {
let l3,l2;
b2141: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2142: {
if (l3 === undefined) break b2142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2143: {
return l2;
}
}
function f398(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2144: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f144(l0,l1); if (l8 === undefined) break b2144;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2144;
l10 = D(l9, l6); if (l10 === undefined) break b2144;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2144;
l13 = l12;
l14 = f144(l0,l1); if (l14 === undefined) break b2144;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2144;
l16 = D(l15, l13); if (l16 === undefined) break b2144;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2145: {
if (l5 === undefined) break b2145;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2146: {
return l2;
}
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2147: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2147;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2147;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2147;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2147;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2147;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2147;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2147;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2147;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2148: {
if (l3 === undefined) break b2148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2149: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2149;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2149;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2149;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2149;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2149;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2149;
l11 = l10;
l12 = f398(l0,l1,l6,l11); if (l12 === undefined) break b2149;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2150: {
if (l3 === undefined) break b2150;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2151: {
return l2;
}
}
function f399(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g400(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2152: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2152;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2152;
l6 = H(l5) ? l5.counts_from_regulation : undefined; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2152;
if ((l6 === false)) break b2152;
l7 = f399(l0,l1); if (l7 === undefined) break b2152;
l8 = l7;
l9 = f27(l0,l1); if (l9 === undefined) break b2152;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2152;
if ((l11 === false)) break b2152;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2153: {
if (l3 === undefined) break b2153;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2154: {
return l2;
}
}
function f400(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function f401(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2155: {
b2156: {
l4 = undefined;
l5 = l3;
l6 = [];
b2157: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2157;
{
const k2158 = keysOf(l7), v2158 = valuesOf(l7);
for (let n2158 = 0; n2158 < v2158.length; n2158++) {
l8 = k2158 === null ? n2158 : k2158[n2158];
l9 = v2158[n2158];
b2159: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2159;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2159;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2159;
if (!Q(l12, l14)) break b2159;
l15 = H(l11) ? l11.clause : undefined; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2159;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2156;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2156;
if ((l21 === false)) break b2156;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2156;
l24 = l23;
l25 = new O8(l24);
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2156;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2160: {
if (l4 !== undefined) break b2160;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2161: {
if (l4 === undefined) break b2161;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2162: {
return l2;
}
}
function g402(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2163: {
l2 = new RegoSet();
}
b2164: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2164;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2164;
l6 = l5;
l7 = f401(l0,l1,l6); if (l7 === undefined) break b2164;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2164;
l10 = l9;
{
const k2165 = keysOf(l10), v2165 = valuesOf(l10);
for (let n2165 = 0; n2165 < v2165.length; n2165++) {
l11 = k2165 === null ? n2165 : k2165[n2165];
l12 = v2165[n2165];
b2166: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2167: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2167;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2167;
l6 = l5;
l7 = f401(l0,l1,l6); if (l7 === undefined) break b2167;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2167;
l10 = l9;
{
const k2168 = keysOf(l10), v2168 = valuesOf(l10);
for (let n2168 = 0; n2168 < v2168.length; n2168++) {
l11 = k2168 === null ? n2168 : k2168[n2168];
l12 = v2168[n2168];
b2169: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2170: {
return l2;
}
}
function f402(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2171: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2171;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2171;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2171;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2171;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2171;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2171;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2171;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2171;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2172: {
if (l3 === undefined) break b2172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2173: {
return l2;
}
}
function f403(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2174: {
l2 = new RegoSet();
}
b2175: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2175;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2175;
l8 = l7;
l9 = f115(l0,l1,l8); if (l9 === undefined) break b2175;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2175;
l12 = H(l11) ? l11.application : undefined; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2175;
l13 = l12;
l14 = f401(l0,l1,l13); if (l14 === undefined) break b2175;
l15 = l14;
l16 = f399(l0,l1); if (l16 === undefined) break b2175;
l17 = l16;
l18 = new O20("apply_for_change","application",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2176: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2176;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2176;
l8 = l7;
l9 = f115(l0,l1,l8); if (l9 === undefined) break b2176;
l10 = l9;
l11 = f396(l0,l1); if (l11 === undefined) break b2176;
l12 = H(l11) ? l11.adjustment : undefined; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2176;
l13 = l12;
l14 = f401(l0,l1,l13); if (l14 === undefined) break b2176;
l15 = l14;
l16 = f403(l0,l1); if (l16 === undefined) break b2176;
l17 = l16;
l18 = new O20("adjust_rights","adjustment",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2177: {
return l2;
}
}
function f404(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function f405(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2178: {
l4 = undefined;
l5 = l3;
l6 = f144(l0,l1); if (l6 === undefined) break b2178;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2178;
l8 = D(l7, l5); if (l8 === undefined) break b2178;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2178;
if ((l10 === false)) break b2178;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2179: {
if (l4 === undefined) break b2179;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2180: {
return l2;
}
}
function f406(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2181: {
l4 = undefined;
l5 = l3;
l6 = f405(l0,l1,l5); if (l6 === undefined) break b2181;
if ((l6 === false)) break b2181;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2181;
l9 = l8;
l10 = f405(l0,l1,l9); if (l10 === undefined) break b2181;
if ((l10 === false)) break b2181;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2182: {
if (l4 === undefined) break b2182;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2183: {
return l2;
}
}
function f407(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2184: {
b2185: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2186: {
l8 = f405(l0,l1,l6); if (l8 === undefined) break b2186;
if ((l8 === false)) break b2186;
break b2185;}
l9 = new RegoSet();
b2187: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2187;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2187;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2187;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2188 = keysOf(l19), v2188 = valuesOf(l19);
for (let n2188 = 0; n2188 < v2188.length; n2188++) {
l20 = k2188 === null ? n2188 : k2188[n2188];
l21 = v2188[n2188];
b2189: {
l22 = l20;
l23 = l21;
b2190: {
l24 = f406(l0,l1,l23); if (l24 === undefined) break b2190;
if ((l24 === false)) break b2190;
break b2189;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2189;
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
b2191: {
if (l5 !== undefined) break b2191;
l6 = l3;
l7 = l4;
l8 = f144(l0,l1); if (l8 === undefined) break b2191;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2191;
l10 = D(l9, l6); if (l10 === undefined) break b2191;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2191;
if ((l12 === false)) break b2191;
l13 = f144(l0,l1); if (l13 === undefined) break b2191;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2191;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2191;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2191;
l21 = l20;
l22 = new RegoSet();
l23 = new O44(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2192: {
if (l5 !== undefined) break b2192;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2193: {
if (l5 === undefined) break b2193;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2194: {
return l2;
}
}
function g408(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2195: {
l2 = new RegoSet();
}
b2196: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2196;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2196;
l6 = l5;
l7 = f396(l0,l1); if (l7 === undefined) break b2196;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2196;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2196;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2196;
l11 = l10;
l12 = f407(l0,l1,l6,l11); if (l12 === undefined) break b2196;
l13 = l12;
{
const k2197 = keysOf(l13), v2197 = valuesOf(l13);
for (let n2197 = 0; n2197 < v2197.length; n2197++) {
l14 = k2197 === null ? n2197 : k2197[n2197];
l15 = v2197[n2197];
b2198: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2199: {
return l2;
}
}
function f408(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g409(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2200: {
l3 = undefined;
l4 = f396(l0,l1); if (l4 === undefined) break b2200;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2200;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2200;
l7 = H(l6) ? l6.workdays : undefined; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2200;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2200;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2200;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2200;
l14 = l13;
l15 = f398(l0,l1,l14,l11); if (l15 === undefined) break b2200;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2201: {
if (l3 === undefined) break b2201;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2202: {
return l2;
}
}
function f409(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g409(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g410(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l2;
b2203: {
b2204: {
l3 = undefined;
b2205: {
l4 = f396(l0,l1); if (l4 === undefined) break b2205;
if ((l4 === false)) break b2205;
break b2204;}
l5 = f397(l0,l1); if (l5 === undefined) break b2204;
l6 = l5;
l7 = [];
b2206: {
l8 = f394(l0,l1); if (l8 === undefined) break b2206;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2204;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2207: {
if (l3 !== undefined) break b2207;
l4 = f400(l0,l1); if (l4 === undefined) break b2207;
if ((l4 === false)) break b2207;
l5 = f397(l0,l1); if (l5 === undefined) break b2207;
l6 = l5;
l7 = f394(l0,l1); if (l7 === undefined) break b2207;
l8 = l7;
l9 = f402(l0,l1); if (l9 === undefined) break b2207;
l10 = l9;
l11 = new O2(l10);
l12 = f18(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2207;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2208: {
if (l3 !== undefined) break b2208;
l4 = new RegoSet();
b2209: {
l5 = f404(l0,l1); if (l5 === undefined) break b2209;
{
const k2210 = keysOf(l5), v2210 = valuesOf(l5);
for (let n2210 = 0; n2210 < v2210.length; n2210++) {
l6 = k2210 === null ? n2210 : k2210[n2210];
l7 = v2210[n2210];
b2211: {
l8 = l6;
l9 = l7;
l10 = f120(l0,l1,l9); if (l10 === undefined) break b2211;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f408(l0,l1); if (l13 === undefined) break b2208;
l14 = l13;
l15 = f124(l0,l1,l12,l14); if (l15 === undefined) break b2208;
l16 = l15;
l17 = l16;
l18 = f404(l0,l1); if (l18 === undefined) break b2208;
l19 = l18;
l20 = f126(l0,l1,l19); if (l20 === undefined) break b2208;
l21 = l20;
l22 = f404(l0,l1); if (l22 === undefined) break b2208;
l23 = l22;
l24 = f128(l0,l1,l23,l17); if (l24 === undefined) break b2208;
l25 = l24;
l26 = f397(l0,l1); if (l26 === undefined) break b2208;
l27 = l26;
l28 = f394(l0,l1); if (l28 === undefined) break b2208;
l29 = l28;
l30 = f402(l0,l1); if (l30 === undefined) break b2208;
l31 = l30;
l32 = f408(l0,l1); if (l32 === undefined) break b2208;
l33 = l32;
l34 = new Bare();
b2212: {
l35 = f403(l0,l1); if (l35 === undefined) break b2212;
l34["adjust_by"] = l35;
}
b2213: {
l36 = f399(l0,l1); if (l36 === undefined) break b2213;
l34["apply_by"] = l36;
}
b2214: {
l37 = f409(l0,l1); if (l37 === undefined) break b2214;
l34["apply_by_cautious"] = l37;
}
b2215: {
b2216: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2216;
l40 = H(l39) ? l39.role_change_deadline : undefined; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2216;
l41 = D(l40, "values"); if (l41 === undefined) break b2216;
l38 = merge(l41, l34);
break b2215;
}
l38 = l34;
}
l42 = l38;
l43 = new RegoSet();
b2217: {
l44 = H(l0) ? l0.facts : undefined; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b2217;
l45 = H(l44) ? l44.role : undefined; if (l45 === undefined && (l45 = S(l44, "role")) === undefined) break b2217;
l46 = l45;
l47 = f396(l0,l1); if (l47 === undefined) break b2217;
l48 = H(l47) ? l47.fallback : undefined; if (l48 === undefined && (l48 = S(l47, "fallback")) === undefined) break b2217;
l49 = H(l48) ? l48.roles : undefined; if (l49 === undefined && (l49 = S(l48, "roles")) === undefined) break b2217;
l50 = l49;
l51 = b_internal_member_2(l46,l50); if (l51 === undefined) break b2217;
if ((l51 === false)) break b2217;
l52 = b_internal_member_2("due",l12); if (l52 === undefined) break b2217;
if ((l52 === false)) break b2217;
l53 = f396(l0,l1); if (l53 === undefined) break b2217;
l54 = H(l53) ? l53.fallback : undefined; if (l54 === undefined && (l54 = S(l53, "fallback")) === undefined) break b2217;
l55 = l54;
l56 = f20(l0,l1,"change_admin_password",l55); if (l56 === undefined) break b2217;
l57 = l56;
l43.add(l57);
}
l58 = l43;
l59 = new O12(l31,l33,l21,l25,l42,l58);
l60 = f18(l0,l1,l27,l29,l17,l59); if (l60 === undefined) break b2208;
l61 = l60;
if (l3 === undefined) l3 = l61; else if (!Q(l3, l61)) conflict();
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
function f410(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g411(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2220: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2220;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2220;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2221: {
if (l3 === undefined) break b2221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2222: {
return l2;
}
}
function f411(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g411(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g412(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2223: {
l3 = undefined;
l4 = f411(l0,l1); if (l4 === undefined) break b2223;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2223;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2223;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2223;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2224: {
if (l3 === undefined) break b2224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2225: {
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
function f413(l0,l1) {
let l3,l2;
b2226: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2227: {
if (l3 === undefined) break b2227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2228: {
return l2;
}
}
function f414(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2229: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2229;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2229;
if ((l10 === false)) break b2229;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2230: {
if (l5 === undefined) break b2230;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2231: {
return l2;
}
}
function f415(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2232: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2233: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2233;
{
const k2234 = keysOf(l9), v2234 = valuesOf(l9);
for (let n2234 = 0; n2234 < v2234.length; n2234++) {
l10 = k2234 === null ? n2234 : k2234[n2234];
l11 = v2234[n2234];
b2235: {
l12 = l10;
l13 = l11;
b2236: {
l14 = f414(l0,l1,l7,l13); if (l14 === undefined) break b2236;
if ((l14 === false)) break b2236;
break b2235;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2232;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2237: {
if (l5 === undefined) break b2237;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2238: {
return l2;
}
}
function f416(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2239: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2240: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2240;
if ((l8 === false)) break b2240;
break b2239;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2241: {
if (l5 === undefined) break b2241;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2242: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2242;
if ((l8 === false)) break b2242;
l9 = f415(l0,l1,l6,l7); if (l9 === undefined) break b2242;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2242;
l12 = D(l11, l10); if (l12 === undefined) break b2242;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2243: {
if (l5 === undefined) break b2243;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2244: {
return l2;
}
}
function f417(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2245: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2246: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2247 = keysOf(l8), v2247 = valuesOf(l8);
for (let n2247 = 0; n2247 < v2247.length; n2247++) {
l9 = k2247 === null ? n2247 : k2247[n2247];
l10 = v2247[n2247];
b2248: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2248;
if (!(l13 === "unset")) break b2248;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2249: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2249;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2249;
if (!(l17 === "unset")) break b2249;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2245;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2250: {
if (l4 === undefined) break b2250;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2251: {
return l2;
}
}
function f418(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2252: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2253: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2253;
if ((l10 === false)) break b2253;
break b2252;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2254: {
if (l6 === undefined) break b2254;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2255: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2255;
if ((l10 === false)) break b2255;
l11 = f415(l0,l1,l7,l9); if (l11 === undefined) break b2255;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2255;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2255;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2256: {
if (l6 === undefined) break b2256;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2257: {
return l2;
}
}
function f419(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2258: {
b2259: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2259;
if (!(l8 === "up")) break b2259;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2259;
if ((l10 === false)) break b2259;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2260: {
if (l5 !== undefined) break b2260;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2260;
if (!(l8 === "half_up")) break b2260;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2260;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2260;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2260;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2260;
if ((l15 === false)) break b2260;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2261: {
if (l5 !== undefined) break b2261;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2262: {
if (l5 === undefined) break b2262;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2263: {
return l2;
}
}
function f420(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2264: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2264;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2264;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2264;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2264;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2264;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2264;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2264;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2264;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2264;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2264;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2264;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2264;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2264;
l30 = l29;
l31 = l30;
l32 = f419(l0,l1,l18,l7); if (l32 === undefined) break b2264;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2264;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2265: {
if (l5 === undefined) break b2265;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2266: {
return l2;
}
}
function f421(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2267: {
b2268: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2268;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2268;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2268;
if ((l13 === false)) break b2268;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2268;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2269: {
if (l5 !== undefined) break b2269;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2270: {
if (l5 === undefined) break b2270;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2271: {
return l2;
}
}
function f422(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2272: {
b2273: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2273;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2273;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2273;
if ((l13 === false)) break b2273;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2273;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2274: {
if (l5 !== undefined) break b2274;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2275: {
if (l5 === undefined) break b2275;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2276: {
return l2;
}
}
function f423(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2277: {
b2278: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2278;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2278;
if ((l11 === false)) break b2278;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2279: {
if (l5 !== undefined) break b2279;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2280: {
if (l5 === undefined) break b2280;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2281: {
return l2;
}
}
function f424(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2282: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2282;
l9 = l8;
l10 = f420(l0,l1,l7,l9); if (l10 === undefined) break b2282;
l11 = l10;
l12 = [l11,"rate"];
l13 = f421(l0,l1,l12,l6); if (l13 === undefined) break b2282;
l14 = l13;
l15 = f422(l0,l1,l14,l6); if (l15 === undefined) break b2282;
l16 = l15;
l17 = f423(l0,l1,l16,l7); if (l17 === undefined) break b2282;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2283: {
if (l5 === undefined) break b2283;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2284: {
return l2;
}
}
function g425(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2285: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2285;
l5 = H(l4) ? l4.checked : undefined; if (l5 === undefined && (l5 = S(l4, "checked")) === undefined) break b2285;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2285;
if ((l7 === false)) break b2285;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2286: {
if (l3 === undefined) break b2286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2287: {
return l2;
}
}
function f425(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function f426(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2288: {
l4 = undefined;
l5 = l3;
l6 = f425(l0,l1); if (l6 === undefined) break b2288;
if ((l6 === false)) break b2288;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b2288;
l8 = H(l7) ? l7.checked : undefined; if (l8 === undefined && (l8 = S(l7, "checked")) === undefined) break b2288;
l9 = l8;
l10 = b_minus(l5,l9); if (l10 === undefined) break b2288;
l11 = l10;
l12 = [];
l13 = 0;
l12.push(l13);
l12.push(l11);
l14 = b_max(l12); if (l14 === undefined) break b2288;
l15 = l14;
l16 = new O45(l15);
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b2289: {
if (l4 === undefined) break b2289;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2290: {
l4 = undefined;
l5 = l3;
b2291: {
l6 = f425(l0,l1); if (l6 === undefined) break b2291;
if ((l6 === false)) break b2291;
break b2290;}
l7 = new Bare();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2292: {
if (l4 === undefined) break b2292;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2293: {
return l2;
}
}
function f427(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26;
b2294: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2294;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2294;
if ((l13 === false)) break b2294;
l14 = ["indeterminate"];
l15 = new Bare();
l14.push(l15);
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b2295: {
if (l6 === undefined) break b2295;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2296: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l7); if (l10 === undefined) break b2296;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b2296;
l13 = f424(l0,l1,l8,l9); if (l13 === undefined) break b2296;
l14 = l13;
if (!Array.isArray(l14)) break b2296;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2296;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2296;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2296;
l20 = l18;
l21 = f426(l0,l1,l19); if (l21 === undefined) break b2296;
l22 = l21;
l23 = new O46(l20,l19);
l24 = b_object_union(l23,l22); if (l24 === undefined) break b2296;
l25 = l24;
l26 = ["required",l25];
if (l6 === undefined) l6 = l26; else if (!Q(l6, l26)) conflict();
}
b2297: {
if (l6 === undefined) break b2297;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2298: {
return l2;
}
}
function f428(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2299: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2300: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2300;
if (!(l9 === "rate")) break b2300;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2300;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2300;
l13 = l12;
l14 = new O8(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2300;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2300;
l18 = l17;
{
const k2301 = keysOf(l18), v2301 = valuesOf(l18);
for (let n2301 = 0; n2301 < v2301.length; n2301++) {
l19 = k2301 === null ? n2301 : k2301[n2301];
l20 = v2301[n2301];
b2302: {
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
b2303: {
if (l5 === undefined) break b2303;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2304: {
return l2;
}
}
function f429(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l40,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b2305: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2305;
l13 = H(l12) ? l12.queries : undefined; if (l13 === undefined && (l13 = S(l12, "queries")) === undefined) break b2305;
l14 = l13;
l15 = f416(l0,l1,l10,l14); if (l15 === undefined) break b2305;
l16 = l15;
l17 = l16;
l18 = new RegoSet();
b2306: {
l19 = f417(l0,l1,l17); if (l19 === undefined) break b2306;
l20 = l19;
{
const k2307 = keysOf(l20), v2307 = valuesOf(l20);
for (let n2307 = 0; n2307 < v2307.length; n2307++) {
l21 = k2307 === null ? n2307 : k2307[n2307];
l22 = v2307[n2307];
b2308: {
l23 = l21;
l24 = l22;
l25 = H(l0) ? l0.facts : undefined; if (l25 === undefined && (l25 = S(l0, "facts")) === undefined) break b2308;
l26 = H(l25) ? l25.queries : undefined; if (l26 === undefined && (l26 = S(l25, "queries")) === undefined) break b2308;
l27 = l26;
l28 = f418(l0,l1,l10,l11,l27); if (l28 === undefined) break b2308;
l29 = l28;
l30 = [l29,l24];
l31 = b_concat(".",l30); if (l31 === undefined) break b2308;
l32 = l31;
l33 = new O13(l32);
l18.add(l33);
}
}
}
}
l34 = l18;
l35 = H(l0) ? l0.facts : undefined; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2305;
l36 = H(l35) ? l35.queries : undefined; if (l36 === undefined && (l36 = S(l35, "queries")) === undefined) break b2305;
l37 = l36;
l38 = f427(l0,l1,l34,l17,l37); if (l38 === undefined) break b2305;
l39 = l38;
if (!Array.isArray(l39)) break b2305;
l41 = B.count(l39);
l40 = 2;
if (!Q(l41, l40)) break b2305;
l42 = 0;
l42 = 0;
l43 = D(l39, l42); if (l43 === undefined) break b2305;
l44 = l43;
l42 = 1;
l43 = D(l39, l42); if (l43 === undefined) break b2305;
l45 = l43;
l46 = f15(l0,l1,l10); if (l46 === undefined) break b2305;
l47 = l46;
l48 = f15(l0,l1,l17); if (l48 === undefined) break b2305;
l49 = l48;
l50 = b_or(l47,l49); if (l50 === undefined) break b2305;
l51 = l50;
l52 = f428(l0,l1,l45,l17); if (l52 === undefined) break b2305;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b2305;
l55 = l54;
l56 = f62(l0,l1,l17); if (l56 === undefined) break b2305;
l57 = l56;
l58 = new RegoSet();
b2309: {
if (!(l44 === "required")) break b2309;
l59 = f53(l0,l1,l10); if (l59 === undefined) break b2309;
l60 = l59;
{
const k2310 = keysOf(l60), v2310 = valuesOf(l60);
for (let n2310 = 0; n2310 < v2310.length; n2310++) {
l61 = k2310 === null ? n2310 : k2310[n2310];
l62 = v2310[n2310];
b2311: {
l63 = l61;
l64 = l62;
l58.add(l64);
}
}
}
}
l65 = l58;
l66 = new RegoSet();
b2312: {
if (!(l44 === "required")) break b2312;
l67 = f20(l0,l1,"samples_due",l17); if (l67 === undefined) break b2312;
l68 = l67;
l66.add(l68);
}
l69 = l66;
l70 = new O12(l55,l34,l65,l69,l45,l57);
l71 = f18(l0,l1,l8,l9,l44,l70); if (l71 === undefined) break b2305;
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b2313: {
if (l7 === undefined) break b2313;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2314: {
return l2;
}
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2315: {
b2316: {
l3 = undefined;
b2317: {
l4 = f412(l0,l1); if (l4 === undefined) break b2317;
if ((l4 === false)) break b2317;
break b2316;}
l5 = f413(l0,l1); if (l5 === undefined) break b2316;
l6 = l5;
l7 = [];
b2318: {
l8 = f411(l0,l1); if (l8 === undefined) break b2318;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2316;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2319: {
if (l3 !== undefined) break b2319;
l4 = f413(l0,l1); if (l4 === undefined) break b2319;
l5 = l4;
l6 = f411(l0,l1); if (l6 === undefined) break b2319;
l7 = l6;
l8 = f412(l0,l1); if (l8 === undefined) break b2319;
l9 = l8;
l10 = f429(l0,l1,l5,l7,l9,"sampling.half_year"); if (l10 === undefined) break b2319;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2320: {
if (l3 === undefined) break b2320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2321: {
return l2;
}
}
function f430(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g431(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2322: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2322;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2322;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2323: {
if (l3 === undefined) break b2323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2324: {
return l2;
}
}
function f431(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g431(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g432(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2325: {
l3 = undefined;
l4 = f431(l0,l1); if (l4 === undefined) break b2325;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2325;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2325;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2325;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2326: {
if (l3 === undefined) break b2326;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2327: {
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
function f433(l0,l1) {
let l3,l2;
b2328: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2329: {
if (l3 === undefined) break b2329;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2330: {
return l2;
}
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2331: {
b2332: {
l3 = undefined;
b2333: {
l4 = f432(l0,l1); if (l4 === undefined) break b2333;
if ((l4 === false)) break b2333;
break b2332;}
l5 = f433(l0,l1); if (l5 === undefined) break b2332;
l6 = l5;
l7 = [];
b2334: {
l8 = f431(l0,l1); if (l8 === undefined) break b2334;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2332;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2335: {
if (l3 !== undefined) break b2335;
l4 = f433(l0,l1); if (l4 === undefined) break b2335;
l5 = l4;
l6 = f431(l0,l1); if (l6 === undefined) break b2335;
l7 = l6;
l8 = f432(l0,l1); if (l8 === undefined) break b2335;
l9 = l8;
l10 = f429(l0,l1,l5,l7,l9,"sampling.monthly"); if (l10 === undefined) break b2335;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2336: {
if (l3 === undefined) break b2336;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2337: {
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
let l3,l4,l5,l6,l7,l2;
b2338: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2338;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2338;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2339: {
if (l3 === undefined) break b2339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2340: {
return l2;
}
}
function f435(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function g436(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2341: {
l3 = undefined;
l4 = f435(l0,l1); if (l4 === undefined) break b2341;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2341;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2341;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2341;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2342: {
if (l3 === undefined) break b2342;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2343: {
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
function f437(l0,l1) {
let l3,l2;
b2344: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2345: {
if (l3 === undefined) break b2345;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2346: {
return l2;
}
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2347: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2347;
l5 = l4;
l6 = f287(l0,l1,l5); if (l6 === undefined) break b2347;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2348: {
if (l3 === undefined) break b2348;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2349: {
return l2;
}
}
function f438(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2350: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2350;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2350;
l6 = l5;
l7 = f287(l0,l1,l6); if (l7 === undefined) break b2350;
l8 = l7;
l9 = l8;
l10 = f438(l0,l1); if (l10 === undefined) break b2350;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2350;
if ((l12 === false)) break b2350;
l13 = f438(l0,l1); if (l13 === undefined) break b2350;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2350;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2351: {
if (l3 === undefined) break b2351;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2352: {
return l2;
}
}
function f439(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function f440(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2353: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2353;
if (!(l8 === "exceeded")) break b2353;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2353;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2353;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2353;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2353;
if ((l15 === false)) break b2353;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2354: {
if (l5 === undefined) break b2354;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2355: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2355;
if (!(l8 === "reached")) break b2355;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2355;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2355;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2355;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2355;
if ((l15 === false)) break b2355;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2356: {
if (l5 === undefined) break b2356;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2357: {
return l2;
}
}
function g441(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2358: {
l2 = new RegoSet();
}
b2359: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2359;
l5 = l4;
l6 = f436(l0,l1); if (l6 === undefined) break b2359;
l7 = l6;
l8 = f440(l0,l1,l5,l7); if (l8 === undefined) break b2359;
if ((l8 === false)) break b2359;
l9 = f436(l0,l1); if (l9 === undefined) break b2359;
l10 = l9;
l11 = f20(l0,l1,"session_idle",l10); if (l11 === undefined) break b2359;
l12 = l11;
l2.add(l12);
}
b2360: {
return l2;
}
}
function f441(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g441(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g442(l0,l1) {
let l2,l3,l4,l5,l6;
b2361: {
l2 = new RegoSet();
}
b2362: {
l3 = undefined;
b2363: {
l4 = f439(l0,l1); if (l4 === undefined) break b2363;
if ((l4 === false)) break b2363;
break b2362;}
l5 = new O7("last_activity_at");
l2.add(l5);
}
b2364: {
l3 = undefined;
l4 = f436(l0,l1); if (l4 === undefined) break b2364;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2364;
if (!(l5 === "unset")) break b2364;
l6 = new O13("session.idle_timeout");
l2.add(l6);
}
b2365: {
return l2;
}
}
function f442(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g442(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function g443(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2366: {
l3 = undefined;
l4 = f439(l0,l1); if (l4 === undefined) break b2366;
if ((l4 === false)) break b2366;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2366;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2366;
l7 = l6;
l8 = f436(l0,l1); if (l8 === undefined) break b2366;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2366;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2366;
l11 = l10;
l12 = f297(l0,l1,l7,l11); if (l12 === undefined) break b2366;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2367: {
if (l3 === undefined) break b2367;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2368: {
return l2;
}
}
function f443(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g443(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2369: {
b2370: {
l3 = undefined;
b2371: {
l4 = f436(l0,l1); if (l4 === undefined) break b2371;
if ((l4 === false)) break b2371;
break b2370;}
l5 = f437(l0,l1); if (l5 === undefined) break b2370;
l6 = l5;
l7 = [];
b2372: {
l8 = f435(l0,l1); if (l8 === undefined) break b2372;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2370;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2373: {
if (l3 !== undefined) break b2373;
l4 = f441(l0,l1); if (l4 === undefined) break b2373;
l5 = l4;
l6 = f442(l0,l1); if (l6 === undefined) break b2373;
l7 = l6;
l8 = f82(l0,l1,l5,l7); if (l8 === undefined) break b2373;
l9 = l8;
l10 = f436(l0,l1); if (l10 === undefined) break b2373;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2373;
l13 = l12;
l14 = f436(l0,l1); if (l14 === undefined) break b2373;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2373;
l17 = l16;
l18 = f437(l0,l1); if (l18 === undefined) break b2373;
l19 = l18;
l20 = f435(l0,l1); if (l20 === undefined) break b2373;
l21 = l20;
l22 = f442(l0,l1); if (l22 === undefined) break b2373;
l23 = l22;
l24 = new RegoSet();
b2374: {
l25 = f441(l0,l1); if (l25 === undefined) break b2374;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2374;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2374;
if ((l30 === false)) break b2374;
l31 = f436(l0,l1); if (l31 === undefined) break b2374;
l32 = l31;
l33 = f20(l0,l1,"log_out",l32); if (l33 === undefined) break b2374;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f441(l0,l1); if (l36 === undefined) break b2373;
l37 = l36;
l38 = new Bare();
b2375: {
l39 = f443(l0,l1); if (l39 === undefined) break b2375;
l38["logout_after"] = l39;
}
b2376: {
b2377: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2377;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2377;
l43 = D(l42, "values"); if (l43 === undefined) break b2377;
l40 = merge(l43, l38);
break b2376;
}
l40 = l38;
}
l44 = l40;
l45 = new O12(l13,l23,l35,l37,l44,l17);
l46 = f18(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2373;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2378: {
if (l3 === undefined) break b2378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2379: {
return l2;
}
}
function f444(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2380: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2380;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2380;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2380;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2380;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2380;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2381: {
if (l3 === undefined) break b2381;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2382: {
return l2;
}
}
function f445(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2383: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2383;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2383;
l6 = l5;
l7 = f445(l0,l1); if (l7 === undefined) break b2383;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2383;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2383;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2383;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2383;
if ((l12 === false)) break b2383;
l13 = f445(l0,l1); if (l13 === undefined) break b2383;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2383;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2383;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2384: {
if (l3 === undefined) break b2384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2385: {
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
function f447(l0,l1) {
let l3,l2;
b2386: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2387: {
if (l3 === undefined) break b2387;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2388: {
return l2;
}
}
function g448(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2389: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2389;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2389;
l6 = l5;
l7 = f446(l0,l1); if (l7 === undefined) break b2389;
l8 = H(l7) ? l7.within : undefined; if (l8 === undefined && (l8 = S(l7, "within")) === undefined) break b2389;
l9 = l8;
l10 = f36(l0,l1,l6,l9); if (l10 === undefined) break b2389;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2390: {
if (l3 === undefined) break b2390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2391: {
return l2;
}
}
function f448(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2392: {
l3 = undefined;
l4 = f448(l0,l1); if (l4 === undefined) break b2392;
l5 = l4;
l6 = f145(l0,l1,l5); if (l6 === undefined) break b2392;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2393: {
if (l3 === undefined) break b2393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2394: {
return l2;
}
}
function f449(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2395: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2395;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"notified_on",l6); if (l7 === undefined) break b2395;
l8 = l7;
l9 = f115(l0,l1,l8); if (l9 === undefined) break b2395;
l10 = l9;
l11 = f448(l0,l1); if (l11 === undefined) break b2395;
l12 = l11;
l13 = f446(l0,l1); if (l13 === undefined) break b2395;
l14 = l13;
l15 = new O20("notify_provider","notice",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2396: {
if (l3 === undefined) break b2396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2397: {
return l2;
}
}
function f450(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l26,l27,l28,l25,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l2;
b2398: {
b2399: {
l3 = undefined;
b2400: {
l4 = f446(l0,l1); if (l4 === undefined) break b2400;
if ((l4 === false)) break b2400;
break b2399;}
l5 = f447(l0,l1); if (l5 === undefined) break b2399;
l6 = l5;
l7 = [];
b2401: {
l8 = f445(l0,l1); if (l8 === undefined) break b2401;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2399;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2402: {
if (l3 !== undefined) break b2402;
l4 = f6(l0,l1); if (l4 === undefined) break b2402;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2402;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2402;
l8 = l7;
l9 = b_lt(l5,l8); if (l9 === undefined) break b2402;
if ((l9 === false)) break b2402;
l10 = f446(l0,l1); if (l10 === undefined) break b2402;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2402;
l13 = l12;
l14 = f446(l0,l1); if (l14 === undefined) break b2402;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2402;
l17 = l16;
l18 = f447(l0,l1); if (l18 === undefined) break b2402;
l19 = l18;
l20 = f445(l0,l1); if (l20 === undefined) break b2402;
l21 = l20;
l22 = new Bare();
b2403: {
l23 = f449(l0,l1); if (l23 === undefined) break b2403;
l22["due_if_rolled"] = l23;
}
b2404: {
l24 = f448(l0,l1); if (l24 === undefined) break b2404;
l22["due_on"] = l24;
}
b2405: {
b2406: {
l26 = H(l1) ? l1.hdp : undefined; if (l26 === undefined && (l26 = S(l1, "hdp")) === undefined) break b2406;
l27 = H(l26) ? l26.staff_change_notice : undefined; if (l27 === undefined && (l27 = S(l26, "staff_change_notice")) === undefined) break b2406;
l28 = D(l27, "values"); if (l28 === undefined) break b2406;
l25 = merge(l28, l22);
break b2405;
}
l25 = l22;
}
l29 = l25;
l30 = new O47(l13,l29,l17);
l31 = f18(l0,l1,l19,l21,"not_due",l30); if (l31 === undefined) break b2402;
l32 = l31;
if (l3 === undefined) l3 = l32; else if (!Q(l3, l32)) conflict();
}
b2407: {
if (l3 !== undefined) break b2407;
l4 = f450(l0,l1); if (l4 === undefined) break b2407;
l5 = l4;
l6 = f120(l0,l1,l5); if (l6 === undefined) break b2407;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f124(l0,l1,l8,l9); if (l10 === undefined) break b2407;
l11 = l10;
l12 = l11;
l13 = f446(l0,l1); if (l13 === undefined) break b2407;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b2407;
l16 = l15;
l17 = f450(l0,l1); if (l17 === undefined) break b2407;
l18 = l17;
l19 = new RegoSet();
l19.add(l18);
l20 = f126(l0,l1,l19); if (l20 === undefined) break b2407;
l21 = l20;
l22 = f450(l0,l1); if (l22 === undefined) break b2407;
l23 = l22;
l24 = new RegoSet();
l24.add(l23);
l25 = f128(l0,l1,l24,l12); if (l25 === undefined) break b2407;
l26 = l25;
l27 = f446(l0,l1); if (l27 === undefined) break b2407;
l28 = l27;
l29 = f62(l0,l1,l28); if (l29 === undefined) break b2407;
l30 = l29;
l31 = f447(l0,l1); if (l31 === undefined) break b2407;
l32 = l31;
l33 = f445(l0,l1); if (l33 === undefined) break b2407;
l34 = l33;
l35 = new Bare();
b2408: {
l36 = f449(l0,l1); if (l36 === undefined) break b2408;
l35["due_if_rolled"] = l36;
}
b2409: {
l37 = f448(l0,l1); if (l37 === undefined) break b2409;
l35["due_on"] = l37;
}
b2410: {
b2411: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2411;
l40 = H(l39) ? l39.staff_change_notice : undefined; if (l40 === undefined && (l40 = S(l39, "staff_change_notice")) === undefined) break b2411;
l41 = D(l40, "values"); if (l41 === undefined) break b2411;
l38 = merge(l41, l35);
break b2410;
}
l38 = l35;
}
l42 = l38;
l43 = new O37(l16,l21,l26,l42,l30);
l44 = f18(l0,l1,l32,l34,l12,l43); if (l44 === undefined) break b2407;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2412: {
if (l3 === undefined) break b2412;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2413: {
return l2;
}
}
function f451(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g452(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2414: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2414;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2414;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2414;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2414;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2415: {
if (l3 === undefined) break b2415;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2416: {
return l2;
}
}
function f452(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g452(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2417: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2417;
l5 = l4;
l6 = f452(l0,l1); if (l6 === undefined) break b2417;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2417;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2417;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2418: {
if (l3 === undefined) break b2418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2419: {
return l2;
}
}
function f453(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2420: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2420;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2420;
l6 = l5;
l7 = f453(l0,l1); if (l7 === undefined) break b2420;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2420;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2420;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2420;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2420;
if ((l12 === false)) break b2420;
l13 = f453(l0,l1); if (l13 === undefined) break b2420;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2420;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2420;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2421: {
if (l3 === undefined) break b2421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2422: {
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
function f455(l0,l1) {
let l3,l2;
b2423: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2424: {
if (l3 === undefined) break b2424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2425: {
return l2;
}
}
function g456(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2426: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2426;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2426;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2426;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2426;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2427: {
if (l3 === undefined) break b2427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2428: {
return l2;
}
}
function f456(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function f457(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2429: {
b2430: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2430;
l7 = l6;
l8 = f456(l0,l1); if (l8 === undefined) break b2430;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b2430;
if ((l10 === false)) break b2430;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2431: {
if (l4 !== undefined) break b2431;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2431;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b2431;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b2431;
if ((l9 === false)) break b2431;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b2432: {
if (l4 !== undefined) break b2432;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2432;
l7 = l6;
l8 = f452(l0,l1); if (l8 === undefined) break b2432;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2432;
if ((l10 === false)) break b2432;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2433: {
if (l4 !== undefined) break b2433;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2434: {
if (l4 === undefined) break b2434;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2435: {
return l2;
}
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2436: {
b2437: {
l3 = undefined;
b2438: {
l4 = f454(l0,l1); if (l4 === undefined) break b2438;
if ((l4 === false)) break b2438;
break b2437;}
l5 = f455(l0,l1); if (l5 === undefined) break b2437;
l6 = l5;
l7 = [];
b2439: {
l8 = f453(l0,l1); if (l8 === undefined) break b2439;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2437;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2440: {
if (l3 !== undefined) break b2440;
l4 = f454(l0,l1); if (l4 === undefined) break b2440;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2440;
l6 = l5;
l7 = f457(l0,l1,l6); if (l7 === undefined) break b2440;
l8 = l7;
l9 = l8;
l10 = f454(l0,l1); if (l10 === undefined) break b2440;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2440;
l13 = l12;
l14 = f454(l0,l1); if (l14 === undefined) break b2440;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2440;
l17 = l16;
l18 = f455(l0,l1); if (l18 === undefined) break b2440;
l19 = l18;
l20 = f453(l0,l1); if (l20 === undefined) break b2440;
l21 = l20;
l22 = new RegoSet();
b2441: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b2441;
if ((l24 === false)) break b2441;
l25 = f454(l0,l1); if (l25 === undefined) break b2441;
l26 = l25;
l27 = f20(l0,l1,"complete_training",l26); if (l27 === undefined) break b2441;
l28 = l27;
l22.add(l28);
}
l29 = l22;
l30 = new RegoSet();
b2442: {
l31 = new O9("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b2442;
l34 = l33;
l35 = f454(l0,l1); if (l35 === undefined) break b2442;
l36 = l35;
l37 = f20(l0,l1,l34,l36); if (l37 === undefined) break b2442;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f452(l0,l1); if (l40 === undefined) break b2440;
l41 = l40;
l42 = f454(l0,l1); if (l42 === undefined) break b2440;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2440;
l44 = l43;
l45 = new O16(l13,l29,l39);
l46 = new O48(l41,l44);
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f18(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b2440;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2443: {
if (l3 === undefined) break b2443;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2444: {
return l2;
}
}
function f458(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2445: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2445;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2445;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2446: {
if (l3 === undefined) break b2446;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2447: {
return l2;
}
}
function f459(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2448: {
l3 = undefined;
l4 = f459(l0,l1); if (l4 === undefined) break b2448;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2448;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2448;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2449: {
if (l3 === undefined) break b2449;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2450: {
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
function f461(l0,l1) {
let l3,l2;
b2451: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2452: {
if (l3 === undefined) break b2452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2453: {
return l2;
}
}
function g462(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2454: {
b2455: {
l3 = undefined;
b2456: {
l4 = f460(l0,l1); if (l4 === undefined) break b2456;
if ((l4 === false)) break b2456;
break b2455;}
l5 = f461(l0,l1); if (l5 === undefined) break b2455;
l6 = l5;
l7 = [];
b2457: {
l8 = f459(l0,l1); if (l8 === undefined) break b2457;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2455;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2458: {
if (l3 !== undefined) break b2458;
l4 = f461(l0,l1); if (l4 === undefined) break b2458;
l5 = l4;
l6 = f459(l0,l1); if (l6 === undefined) break b2458;
l7 = l6;
l8 = f460(l0,l1); if (l8 === undefined) break b2458;
l9 = l8;
l10 = f89(l0,l1,l5,l7,l9,"vendor","permission"); if (l10 === undefined) break b2458;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2459: {
if (l3 === undefined) break b2459;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2460: {
return l2;
}
}
function f462(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g462(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function g463(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2461: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2461;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2461;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2462: {
if (l3 === undefined) break b2462;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2463: {
return l2;
}
}
function f463(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2464: {
l3 = undefined;
l4 = f463(l0,l1); if (l4 === undefined) break b2464;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2464;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2464;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2465: {
if (l3 === undefined) break b2465;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2466: {
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
function f465(l0,l1) {
let l3,l2;
b2467: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2468: {
if (l3 === undefined) break b2468;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2469: {
return l2;
}
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2470: {
b2471: {
l3 = undefined;
b2472: {
l4 = f464(l0,l1); if (l4 === undefined) break b2472;
if ((l4 === false)) break b2472;
break b2471;}
l5 = f465(l0,l1); if (l5 === undefined) break b2471;
l6 = l5;
l7 = [];
b2473: {
l8 = f463(l0,l1); if (l8 === undefined) break b2473;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2471;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2474: {
if (l3 !== undefined) break b2474;
l4 = f465(l0,l1); if (l4 === undefined) break b2474;
l5 = l4;
l6 = f463(l0,l1); if (l6 === undefined) break b2474;
l7 = l6;
l8 = f464(l0,l1); if (l8 === undefined) break b2474;
l9 = l8;
l10 = new O9("audit_due","audit_missed");
l11 = f99(l0,l1,l5,l7,l9,l10); if (l11 === undefined) break b2474;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
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
function f466(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.request[213] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/account": f24,
"g0/hdp/account_cleanup/last_review": f26,
"g0/hdp/lib/law/first_day_with_text": f27,
"g0/hdp/account_cleanup/started": f30,
"g0/hdp/account_cleanup/review": f33,
"g0/hdp/account_cleanup/open_findings": f34,
"g0/hdp/account_cleanup/usable": f38,
"g0/hdp/account_cleanup/unused_since": f39,
"g0/hdp/account_cleanup/idle_from": f40,
"g0/hdp/account_cleanup/idle": f41,
"g0/hdp/account_cleanup/must_notify_from": f43,
"g0/hdp/account_cleanup/holder_notified": f44,
"g0/hdp/account_cleanup/must_notify": f45,
"g0/hdp/account_cleanup/duties": f46,
"g0/hdp/account_cleanup/may_suspend_from": f47,
"g0/hdp/account_cleanup/missing": f48,
"g0/hdp/account_cleanup/shown_period": f50,
"g0/hdp/account_cleanup/assumptions": f51,
"g0/hdp/account_cleanup/review_codes": f52,
"g0/hdp/account_cleanup/obligations": f54,
"g0/hdp/account_cleanup/reasons": f55,
"g0/hdp/account_cleanup/values/due_on": f56,
"g0/hdp/account_cleanup/values/idle_from": f57,
"g0/hdp/account_cleanup/values/may_suspend_from": f58,
"g0/hdp/account_cleanup/values/must_notify_from": f59,
"g0/hdp/account_cleanup/values/period": f60,
"g0/hdp/account_cleanup/values/unused_since": f61,
"g0/hdp/account_cleanup/warnings": f63,
"g0/hdp/account_cleanup/answer": f64,
"g0/hdp/account_request/version": f65,
"g0/hdp/account_request/rule": f66,
"g0/hdp/account_request/name": f67,
"g0/hdp/account_request/answer": f90,
"g0/hdp/account_review/version": f91,
"g0/hdp/account_review/rule": f92,
"g0/hdp/account_review/name": f93,
"g0/hdp/lib/schedule/own_start": f94,
"g0/hdp/account_review/answer": f100,
"g0/hdp/account_sharing/version": f101,
"g0/hdp/account_sharing/rule": f102,
"g0/hdp/account_sharing/name": f103,
"g0/hdp/account_sharing/answer": f104,
"g0/hdp/anomaly_handling/version": f105,
"g0/hdp/anomaly_handling/group": f106,
"g0/hdp/anomaly_handling/rule": f107,
"g0/hdp/anomaly_handling/name": f108,
"g0/hdp/anomaly_handling/open": f110,
"g0/hdp/anomaly_handling/answer": f111,
"g0/hdp/audit_cooperation/version": f112,
"g0/hdp/audit_cooperation/rule": f113,
"g0/hdp/audit_cooperation/name": f114,
"g0/hdp/audit_cooperation/steps": f116,
"g0/hdp/audit_cooperation/announced": f117,
"g0/hdp/audit_cooperation/ready": f118,
"g0/hdp/audit_cooperation/lacking": f119,
"g0/hdp/audit_cooperation/documents_given": f122,
"g0/hdp/audit_cooperation/missing": f123,
"g0/hdp/audit_cooperation/values/documents": f129,
"g0/hdp/audit_cooperation/values/due_on": f130,
"g0/hdp/audit_cooperation/answer": f131,
"g0/hdp/lib/reports/middle": f132,
"g0/hdp/audit_report_deadline/half": f134,
"g0/hdp/audit_report_deadline/version": f135,
"g0/hdp/audit_report_deadline/rule": f136,
"g0/hdp/audit_report_deadline/name": f137,
"g0/hdp/audit_report_deadline/assumptions": f139,
"g0/hdp/audit_report_deadline/values/due_on": f143,
"g0/hdp/lib/workdays/calendar": f144,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f146,
"g0/hdp/audit_report_deadline/step": f147,
"g0/hdp/audit_report_deadline/answer": f148,
"g0/hdp/auditor_rotation/version": f149,
"g0/hdp/auditor_rotation/rule": f150,
"g0/hdp/auditor_rotation/name": f151,
"g0/hdp/auditor_rotation/earlier": f152,
"g0/hdp/auditor_rotation/own_months": f153,
"g0/hdp/auditor_rotation/breaks": f154,
"g0/hdp/auditor_rotation/consecutive": f155,
"g0/hdp/auditor_rotation/reasons": f156,
"g0/hdp/auditor_rotation/named": f157,
"g0/hdp/auditor_rotation/missing": f158,
"g0/hdp/auditor_rotation/answer": f159,
"g0/hdp/batch_acquisition/version": f160,
"g0/hdp/batch_acquisition/group": f161,
"g0/hdp/batch_acquisition/integrity": f162,
"g0/hdp/batch_acquisition/rule": f163,
"g0/hdp/batch_acquisition/name": f164,
"g0/hdp/batch_acquisition/answer": f165,
"g0/hdp/breach_escalation/version": f166,
"g0/hdp/breach_escalation/rule": f167,
"g0/hdp/breach_escalation/name": f168,
"g0/hdp/breach_escalation/ended": f169,
"g0/hdp/breach_escalation/improved": f170,
"g0/hdp/breach_escalation/running": f171,
"g0/hdp/breach_escalation/serious": f172,
"g0/hdp/breach_escalation/notified": f173,
"g0/hdp/breach_escalation/too_late": f174,
"g0/hdp/breach_escalation/to_do/end_linkage": f175,
"g0/hdp/breach_escalation/must_end": f176,
"g0/hdp/breach_escalation/to_do/give_notice": f177,
"g0/hdp/breach_escalation/suspended": f178,
"g0/hdp/breach_escalation/to_do/suspend": f179,
"g0/hdp/breach_escalation/to_do/improve": f180,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f181,
"g0/hdp/breach_escalation/steps": f182,
"g0/hdp/breach_escalation/open": f183,
"g0/hdp/breach_escalation/known": f184,
"g0/hdp/breach_escalation/missing": f185,
"g0/hdp/breach_escalation/improved_late": f186,
"g0/hdp/breach_escalation/next": f188,
"g0/hdp/breach_escalation/due": f189,
"g0/hdp/breach_escalation/reason_name": f191,
"g0/hdp/breach_escalation/reasons": f192,
"g0/hdp/breach_escalation/answer": f193,
"g0/hdp/data_destruction/use_has_ended": f194,
"g0/hdp/data_destruction/base_day": f197,
"g0/hdp/data_destruction/law_day": f198,
"g0/hdp/data_destruction/version": f199,
"g0/hdp/data_destruction/rule": f200,
"g0/hdp/data_destruction/name": f201,
"g0/hdp/data_destruction/confirmed": f202,
"g0/hdp/data_destruction/unconfirmed": f203,
"g0/hdp/data_destruction/destroyed_on": f205,
"g0/hdp/data_destruction/values/destroy_by": f206,
"g0/hdp/data_destruction/notice": f207,
"g0/hdp/data_destruction/notified_on": f208,
"g0/hdp/data_destruction/values/notify_by": f209,
"g0/hdp/data_destruction/steps": f210,
"g0/hdp/data_destruction/answer": f211,
"g0/hdp/data_export/version": f212,
"g0/hdp/data_export/rule": f213,
"g0/hdp/data_export/name": f214,
"g0/hdp/data_export/given": f215,
"g0/hdp/data_export/codes": f216,
"g0/hdp/data_export/reasons": f217,
"g0/hdp/data_export/missing": f218,
"g0/hdp/data_export/answer": f219,
"g0/hdp/data_use_period/version": f220,
"g0/hdp/data_use_period/rule": f221,
"g0/hdp/data_use_period/name": f222,
"g0/hdp/data_use_period/project_decides": f223,
"g0/hdp/data_use_period/acquired_on": f224,
"g0/hdp/data_use_period/period_ends_on": f225,
"g0/hdp/data_use_period/use_until": f226,
"g0/hdp/data_use_period/over": f227,
"g0/hdp/data_use_period/reasons": f228,
"g0/hdp/data_use_period/missing": f229,
"g0/hdp/data_use_period/values/use_until": f230,
"g0/hdp/data_use_period/warnings": f231,
"g0/hdp/data_use_period/answer": f232,
"g0/hdp/delegated_administration/version": f233,
"g0/hdp/delegated_administration/rule": f234,
"g0/hdp/delegated_administration/name": f235,
"g0/hdp/delegated_administration/grants": f236,
"g0/hdp/delegated_administration/any_unit": f237,
"g0/hdp/delegated_administration/same_unit": f238,
"g0/hdp/delegated_administration/reasons": f239,
"g0/hdp/delegated_administration/answer": f240,
"g0/hdp/document_handling/version": f241,
"g0/hdp/document_handling/rule": f242,
"g0/hdp/document_handling/name": f243,
"g0/hdp/document_handling/answer": f244,
"g0/hdp/external_audit_schedule/version": f245,
"g0/hdp/external_audit_schedule/rule": f246,
"g0/hdp/external_audit_schedule/name": f247,
"g0/hdp/external_audit_schedule/state": f248,
"g0/hdp/external_audit_schedule/missing": f249,
"g0/hdp/external_audit_schedule/period": f250,
"g0/hdp/external_audit_schedule/answer": f251,
"g0/hdp/internal_audit_schedule/version": f252,
"g0/hdp/internal_audit_schedule/rule": f253,
"g0/hdp/internal_audit_schedule/name": f254,
"g0/hdp/internal_audit_schedule/codes": f255,
"g0/hdp/internal_audit_schedule/started": f256,
"g0/hdp/internal_audit_schedule/first_half": f257,
"g0/hdp/internal_audit_schedule/due_half": f258,
"g0/hdp/internal_audit_schedule/due_on": f259,
"g0/hdp/internal_audit_schedule/answer": f261,
"g0/hdp/ip_whitelist/version": f262,
"g0/hdp/ip_whitelist/rule": f263,
"g0/hdp/ip_whitelist/name": f264,
"g0/hdp/ip_whitelist/answer": f265,
"g0/hdp/liability/version": f266,
"g0/hdp/liability/rule": f267,
"g0/hdp/liability/name": f268,
"g0/hdp/liability/answer": f269,
"g0/hdp/linkage_application/version": f270,
"g0/hdp/linkage_application/rule": f271,
"g0/hdp/linkage_application/name": f272,
"g0/hdp/linkage_application/answer": f273,
"g0/hdp/linkage_need_review/version": f274,
"g0/hdp/linkage_need_review/rule": f275,
"g0/hdp/linkage_need_review/name": f276,
"g0/hdp/linkage_need_review/answer": f277,
"g0/hdp/login_lockout/version": f278,
"g0/hdp/login_lockout/rule": f279,
"g0/hdp/login_lockout/name": f280,
"g0/hdp/login_lockout/too_many": f281,
"g0/hdp/login_lockout/approved": f282,
"g0/hdp/login_lockout/unlocked": f283,
"g0/hdp/login_lockout/now": f288,
"g0/hdp/login_lockout/waited": f289,
"g0/hdp/login_lockout/reasons": f290,
"g0/hdp/login_lockout/missing": f291,
"g0/hdp/login_lockout/who_counts": f292,
"g0/hdp/login_lockout/values/locked_until": f298,
"g0/hdp/login_lockout/answer": f299,
"g0/hdp/password_compliance/version": f300,
"g0/hdp/password_compliance/rule": f301,
"g0/hdp/password_compliance/name": f302,
"g0/hdp/password_compliance/changed_on": f303,
"g0/hdp/password_compliance/values/expires_on": f304,
"g0/hdp/password_compliance/classes": f305,
"g0/hdp/password_compliance/broken": f306,
"g0/hdp/password_compliance/codes": f307,
"g0/hdp/password_compliance/reasons": f308,
"g0/hdp/password_compliance/same_as_previous_given": f309,
"g0/hdp/password_compliance/missing": f310,
"g0/hdp/password_compliance/looked_at": f311,
"g0/hdp/password_compliance/values/may_change_from": f312,
"g0/hdp/password_compliance/answer": f313,
"g0/hdp/personnel_register/version": f314,
"g0/hdp/personnel_register/rule": f315,
"g0/hdp/personnel_register/name": f316,
"g0/hdp/personnel_register/answer": f317,
"g0/hdp/processing_record/version": f318,
"g0/hdp/processing_record/rule": f319,
"g0/hdp/processing_record/name": f320,
"g0/hdp/processing_record/answer": f321,
"g0/hdp/purpose_limitation/version": f322,
"g0/hdp/purpose_limitation/rule": f323,
"g0/hdp/purpose_limitation/name": f324,
"g0/hdp/purpose_limitation/basis": f325,
"g0/hdp/purpose_limitation/answer": f327,
"g0/hdp/query_log_completeness/version": f328,
"g0/hdp/query_log_completeness/rule": f329,
"g0/hdp/query_log_completeness/name": f330,
"g0/hdp/query_log_completeness/present": f331,
"g0/hdp/query_log_completeness/reasons": f332,
"g0/hdp/query_log_completeness/missing": f333,
"g0/hdp/query_log_completeness/answer": f334,
"g0/hdp/query_permission/version": f335,
"g0/hdp/query_permission/rule": f336,
"g0/hdp/query_permission/name": f337,
"g0/hdp/query_permission/user": f338,
"g0/hdp/query_permission/checks": f339,
"g0/hdp/query_permission/roles_of": f340,
"g0/hdp/query_permission/of_every_role": f341,
"g0/hdp/query_permission/account": f344,
"g0/hdp/query_permission/holds_right": f347,
"g0/hdp/query_permission/query": f348,
"g0/hdp/query_permission/given": f349,
"g0/hdp/query_permission/skipped": f350,
"g0/hdp/query_permission/passed": f353,
"g0/hdp/query_permission/needs": f354,
"g0/hdp/query_permission/needed": f355,
"g0/hdp/query_permission/not_asked": f356,
"g0/hdp/query_permission/untold": f357,
"g0/hdp/query_permission/open_numbers/password_expired": f358,
"g0/hdp/query_permission/open_numbers/session_idle": f359,
"g0/hdp/query_permission/undecided": f360,
"g0/hdp/query_permission/failed": f361,
"g0/hdp/query_permission/reasons": f364,
"g0/hdp/query_permission/missing": f365,
"g0/hdp/query_permission/decisive": f366,
"g0/hdp/query_permission/followed": f367,
"g0/hdp/query_permission/both_roles": f368,
"g0/hdp/query_permission/advised": f369,
"g0/hdp/query_permission/numbered/password_expired": f370,
"g0/hdp/query_permission/numbered/session_idle": f371,
"g0/hdp/query_permission/warnings": f372,
"g0/hdp/query_permission/answer": f373,
"g0/hdp/record_retention/version": f374,
"g0/hdp/record_retention/rule": f375,
"g0/hdp/record_retention/name": f376,
"g0/hdp/record_retention/account_closed_on": f377,
"g0/hdp/record_retention/event_on": f378,
"g0/hdp/record_retention/from": f379,
"g0/hdp/record_retention/values/keep_through": f381,
"g0/hdp/record_retention/reasons": f382,
"g0/hdp/record_retention/missing": f383,
"g0/hdp/record_retention/values/qualifier": f384,
"g0/hdp/record_retention/answer": f385,
"g0/hdp/regulation_in_force/version": f386,
"g0/hdp/regulation_in_force/name": f387,
"g0/hdp/regulation_in_force/values": f388,
"g0/hdp/regulation_in_force/answer": f389,
"g0/hdp/role_appointment/version": f390,
"g0/hdp/role_appointment/rule": f391,
"g0/hdp/role_appointment/name": f392,
"g0/hdp/role_appointment/answer": f393,
"g0/hdp/role_change_deadline/version": f394,
"g0/hdp/role_change_deadline/group": f395,
"g0/hdp/role_change_deadline/rule": f396,
"g0/hdp/role_change_deadline/name": f397,
"g0/hdp/role_change_deadline/values/apply_by": f399,
"g0/hdp/role_change_deadline/before_regulation": f400,
"g0/hdp/role_change_deadline/assumptions": f402,
"g0/hdp/role_change_deadline/values/adjust_by": f403,
"g0/hdp/role_change_deadline/steps": f404,
"g0/hdp/role_change_deadline/missing": f408,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f409,
"g0/hdp/role_change_deadline/answer": f410,
"g0/hdp/sampling_half_year/version": f411,
"g0/hdp/sampling_half_year/rule": f412,
"g0/hdp/sampling_half_year/name": f413,
"g0/hdp/lib/sampling/has_checked": f425,
"g0/hdp/sampling_half_year/answer": f430,
"g0/hdp/sampling_monthly/version": f431,
"g0/hdp/sampling_monthly/rule": f432,
"g0/hdp/sampling_monthly/name": f433,
"g0/hdp/sampling_monthly/answer": f434,
"g0/hdp/session_timeout/version": f435,
"g0/hdp/session_timeout/rule": f436,
"g0/hdp/session_timeout/name": f437,
"g0/hdp/session_timeout/now": f438,
"g0/hdp/session_timeout/idle_seconds": f439,
"g0/hdp/session_timeout/reasons": f441,
"g0/hdp/session_timeout/missing": f442,
"g0/hdp/session_timeout/values/logout_after": f443,
"g0/hdp/session_timeout/answer": f444,
"g0/hdp/staff_change_notice/version": f445,
"g0/hdp/staff_change_notice/rule": f446,
"g0/hdp/staff_change_notice/name": f447,
"g0/hdp/staff_change_notice/values/due_on": f448,
"g0/hdp/staff_change_notice/values/due_if_rolled": f449,
"g0/hdp/staff_change_notice/step": f450,
"g0/hdp/staff_change_notice/answer": f451,
"g0/hdp/training_hours/last_day": f452,
"g0/hdp/training_hours/version": f453,
"g0/hdp/training_hours/rule": f454,
"g0/hdp/training_hours/name": f455,
"g0/hdp/training_hours/first_day": f456,
"g0/hdp/training_hours/answer": f458,
"g0/hdp/vendor_access/version": f459,
"g0/hdp/vendor_access/rule": f460,
"g0/hdp/vendor_access/name": f461,
"g0/hdp/vendor_access/answer": f462,
"g0/hdp/vendor_audit_schedule/version": f463,
"g0/hdp/vendor_audit_schedule/rule": f464,
"g0/hdp/vendor_audit_schedule/name": f465,
"g0/hdp/vendor_audit_schedule/answer": f466
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f64, i, d),
"hdp/account_request/answer": (i, d) => start(f90, i, d),
"hdp/account_review/answer": (i, d) => start(f100, i, d),
"hdp/account_sharing/answer": (i, d) => start(f104, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f111, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f131, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f148, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f159, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f165, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f193, i, d),
"hdp/data_destruction/answer": (i, d) => start(f211, i, d),
"hdp/data_export/answer": (i, d) => start(f219, i, d),
"hdp/data_use_period/answer": (i, d) => start(f232, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f240, i, d),
"hdp/document_handling/answer": (i, d) => start(f244, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f251, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f261, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f265, i, d),
"hdp/liability/answer": (i, d) => start(f269, i, d),
"hdp/linkage_application/answer": (i, d) => start(f273, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f277, i, d),
"hdp/login_lockout/answer": (i, d) => start(f299, i, d),
"hdp/password_compliance/answer": (i, d) => start(f313, i, d),
"hdp/personnel_register/answer": (i, d) => start(f317, i, d),
"hdp/processing_record/answer": (i, d) => start(f321, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f327, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f334, i, d),
"hdp/query_permission/answer": (i, d) => start(f373, i, d),
"hdp/record_retention/answer": (i, d) => start(f385, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f389, i, d),
"hdp/role_appointment/answer": (i, d) => start(f393, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f410, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f430, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f434, i, d),
"hdp/session_timeout/answer": (i, d) => start(f444, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f451, i, d),
"hdp/training_hours/answer": (i, d) => start(f458, i, d),
"hdp/vendor_access/answer": (i, d) => start(f462, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f466, i, d) } };
});

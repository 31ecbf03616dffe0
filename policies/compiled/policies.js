// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":26,"case":81,"question":2,"request":207});
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
function O13(a0) { this["applicant.role"] = a0; }
O13.prototype = Bare.prototype;
function O14(a0) { this["parameter"] = a0; }
O14.prototype = Bare.prototype;
function O15(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["warnings"] = a4; }
O15.prototype = Bare.prototype;
function O16(a0,a1,a2) { this["cut"] = a0; this["period"] = a1; this["status"] = a2; }
O16.prototype = Bare.prototype;
function O17(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O17.prototype = Bare.prototype;
function O18(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O18.prototype = Bare.prototype;
function O19(a0,a1,a2) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; }
O19.prototype = Bare.prototype;
function O20(a0) { this["act"] = a0; }
O20.prototype = Bare.prototype;
function O21(a0) { this["deny"] = a0; }
O21.prototype = Bare.prototype;
function O22(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O22.prototype = Bare.prototype;
function O23(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O23.prototype = Bare.prototype;
function O24(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O24.prototype = Bare.prototype;
function O25(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O25.prototype = Bare.prototype;
function O26(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O26.prototype = Bare.prototype;
function O27(a0,a1) { this["assumptions"] = a0; this["values"] = a1; }
O27.prototype = Bare.prototype;
function O28(a0,a1,a2,a3) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; }
O28.prototype = Bare.prototype;
function O29(a0) { this["consecutive"] = a0; }
O29.prototype = Bare.prototype;
function O30(a0,a1) { this["contains"] = a0; this["fact"] = a1; }
O30.prototype = Bare.prototype;
function O31(a0) { this["integrity_check_incomplete"] = a0; }
O31.prototype = Bare.prototype;
function O32(a0) { this["is"] = a0; }
O32.prototype = Bare.prototype;
function O33(a0) { this["integrity"] = a0; }
O33.prototype = Bare.prototype;
function O34(a0) { this["requirements"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O35.prototype = Bare.prototype;
function O36(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O36.prototype = Bare.prototype;
function O37(a0) { this["next"] = a0; }
O37.prototype = Bare.prototype;
function O38(a0) { this["due_on"] = a0; }
O38.prototype = Bare.prototype;
function O39(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O39.prototype = Bare.prototype;
function O40(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O40.prototype = Bare.prototype;
function O41(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O41.prototype = Bare.prototype;
function O42(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O43.prototype = Bare.prototype;
function O44(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O44.prototype = Bare.prototype;
function O45(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O45.prototype = Bare.prototype;
function O46(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O47.prototype = Bare.prototype;
function O48(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O48.prototype = Bare.prototype;
function O49(a0) { this["decision"] = a0; }
O49.prototype = Bare.prototype;
function O50(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O50.prototype = Bare.prototype;
function O51(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O51.prototype = Bare.prototype;
function O52(a0) { this["calendar"] = a0; }
O52.prototype = Bare.prototype;
function O53(a0) { this["required"] = a0; }
O53.prototype = Bare.prototype;
function O54(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O54.prototype = Bare.prototype;
function O55(a0) { this["shortfall"] = a0; }
O55.prototype = Bare.prototype;
function O56(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O56.prototype = Bare.prototype;
function O57(a0) { this["role"] = a0; }
O57.prototype = Bare.prototype;
function O58(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O58.prototype = Bare.prototype;
function O59(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O59.prototype = Bare.prototype;
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
function g68(l0,l1) {
let l3,l4,l5,l2;
b371: {
l3 = undefined;
l4 = new Bare();
l5 = new O13("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b372: {
if (l3 === undefined) break b372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b373: {
return l2;
}
}
function f68(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g68(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f69(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b374: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b374;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b374;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b374;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b375: {
if (l4 === undefined) break b375;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b376: {
return l2;
}
}
function f70(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b377: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b377;
if ((l8 === false)) break b377;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b378: {
if (l5 === undefined) break b378;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b379: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b379;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b380: {
if (l5 === undefined) break b380;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b381: {
return l2;
}
}
function f71(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b382: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b382;
l8 = l7;
l9 = l8;
l10 = undefined;
b383: {
b384: {
if (!Array.isArray(l9)) break b384;
break b383;
}
b385: {
if (!O(l9)) break b385;
break b383;
}
b386: {
if (!(l9 instanceof RegoSet)) break b386;
break b383;
}
break b382;
}
{
const k387 = keysOf(l9), v387 = valuesOf(l9);
for (let n387 = 0; n387 < v387.length; n387++) {
l12 = k387 === null ? n387 : k387[n387];
l13 = v387[n387];
b388: {
l14 = l12;
l11 = undefined;
b389: {
l15 = l13;
l16 = f69(l0,l1,l14); if (l16 === undefined) break b389;
l17 = l16;
l18 = f70(l0,l1,l17,l15); if (l18 === undefined) break b389;
if ((l18 === false)) break b389;
l11 = true;
}
if (l11 !== undefined) break b388;
l10 = true;
}
}
}
if (l10 !== undefined) break b382;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b390: {
if (l4 === undefined) break b390;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b391: {
return l2;
}
}
function f72(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b392: {
b393: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b393;
if ((l6 === false)) break b393;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b393;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b393;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b394: {
if (l4 !== undefined) break b394;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b394;
if ((l6 === false)) break b394;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b394;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b394;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b395: {
if (l4 !== undefined) break b395;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b395;
if ((l6 === false)) break b395;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b395;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b395;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b396: {
if (l4 !== undefined) break b396;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b396;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b397: {
if (l4 === undefined) break b397;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b398: {
return l2;
}
}
function f73(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b399: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b400: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b400;
{
const k401 = keysOf(l7), v401 = valuesOf(l7);
for (let n401 = 0; n401 < v401.length; n401++) {
l8 = k401 === null ? n401 : k401[n401];
l9 = v401[n401];
b402: {
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
b403: {
if (l4 === undefined) break b403;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b404: {
return l2;
}
}
function f74(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b405: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b405;
if ((l6 === false)) break b405;
b406: {
b407: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b407;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b407;
break b406;
}
break b405;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b405;
l13 = l12;
if (!(l13 === false)) break b405;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b408: {
if (l4 === undefined) break b408;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b409: {
return l2;
}
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b410: {
b411: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b411;
l9 = l8;
l10 = f74(l0,l1,l9); if (l10 === undefined) break b411;
if ((l10 === false)) break b411;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b412: {
if (l4 !== undefined) break b412;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b412;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b412;
l11 = l10;
{
const k413 = keysOf(l11), v413 = valuesOf(l11);
for (let n413 = 0; n413 < v413.length; n413++) {
l12 = k413 === null ? n413 : k413[n413];
l13 = v413[n413];
b414: {
l14 = l12;
l15 = l13;
l16 = f74(l0,l1,l15); if (l16 === undefined) break b414;
if ((l16 === false)) break b414;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b415: {
if (l4 === undefined) break b415;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b416: {
return l2;
}
}
function f76(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b417: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b417;
if ((l6 === false)) break b417;
b418: {
l7 = f75(l0,l1,l5); if (l7 === undefined) break b418;
if ((l7 === false)) break b418;
break b417;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b419: {
if (l4 === undefined) break b419;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b420: {
return l2;
}
}
function f77(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b421: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b421;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b421;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b422: {
if (l5 === undefined) break b422;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b423: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b423;
if ((l8 === false)) break b423;
l9 = f69(l0,l1,l7); if (l9 === undefined) break b423;
l10 = l9;
l11 = f76(l0,l1,l10); if (l11 === undefined) break b423;
if ((l11 === false)) break b423;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b424: {
if (l5 === undefined) break b424;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b425: {
return l2;
}
}
function f78(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b426: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b427: {
l7 = f69(l0,l1,l5); if (l7 === undefined) break b427;
l8 = l7;
{
const k428 = keysOf(l8), v428 = valuesOf(l8);
for (let n428 = 0; n428 < v428.length; n428++) {
l9 = k428 === null ? n428 : k428[n428];
l10 = v428[n428];
b429: {
l11 = l9;
l12 = l10;
b430: {
l13 = f76(l0,l1,l12); if (l13 === undefined) break b430;
if ((l13 === false)) break b430;
break b429;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b431: {
if (l4 === undefined) break b431;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b432: {
return l2;
}
}
function f79(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b433: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b433;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b433;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b433;
if (!Q(l9, l10)) break b433;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b434: {
if (l4 === undefined) break b434;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b435: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b435;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b435;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b435;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b435;
if ((l12 === false)) break b435;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b436: {
if (l4 === undefined) break b436;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b437: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b437;
if ((l6 === false)) break b437;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b437;
l8 = l7;
l9 = f78(l0,l1,l8); if (l9 === undefined) break b437;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b438: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b438;
{
const k439 = keysOf(l13), v439 = valuesOf(l13);
for (let n439 = 0; n439 < v439.length; n439++) {
l14 = k439 === null ? n439 : k439[n439];
l15 = v439[n439];
b440: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b437;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b437;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b437;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b437;
l25 = l24;
l26 = f69(l0,l1,l25); if (l26 === undefined) break b437;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b437;
if ((l28 === false)) break b437;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b441: {
if (l4 === undefined) break b441;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b442: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b442;
if ((l6 === false)) break b442;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b442;
l8 = l7;
l9 = f78(l0,l1,l8); if (l9 === undefined) break b442;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b443: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b443;
l14 = l13;
l15 = f69(l0,l1,l14); if (l15 === undefined) break b443;
l16 = l15;
{
const k444 = keysOf(l16), v444 = valuesOf(l16);
for (let n444 = 0; n444 < v444.length; n444++) {
l17 = k444 === null ? n444 : k444[n444];
l18 = v444[n444];
b445: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b442;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b442;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b442;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b442;
l28 = l27;
l29 = f69(l0,l1,l28); if (l29 === undefined) break b442;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b442;
if ((l31 === false)) break b442;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b442;
l33 = l32;
l34 = f69(l0,l1,l33); if (l34 === undefined) break b442;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b442;
if ((l36 === false)) break b442;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b446: {
if (l4 === undefined) break b446;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b447: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b447;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b447;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b447;
if ((l10 === false)) break b447;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b447;
l12 = l11;
l13 = f78(l0,l1,l12); if (l13 === undefined) break b447;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b447;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b447;
if (!Q(l16, l17)) break b447;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b448: {
if (l4 === undefined) break b448;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b449: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b449;
if ((l6 === false)) break b449;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b449;
l8 = l7;
l9 = f69(l0,l1,l8); if (l9 === undefined) break b449;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b449;
l12 = l11;
l13 = f69(l0,l1,l12); if (l13 === undefined) break b449;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b449;
if ((l15 === false)) break b449;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b450: {
if (l4 === undefined) break b450;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b451: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b451;
if ((l6 === false)) break b451;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b451;
l8 = l7;
l9 = f69(l0,l1,l8); if (l9 === undefined) break b451;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b451;
l12 = l11;
l13 = f69(l0,l1,l12); if (l13 === undefined) break b451;
l14 = l13;
if (!Q(l10, l14)) break b451;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b452: {
if (l4 === undefined) break b452;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b453: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b453;
l7 = l6;
l8 = f69(l0,l1,l7); if (l8 === undefined) break b453;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b453;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b453;
if ((l12 === false)) break b453;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b454: {
if (l4 === undefined) break b454;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b455: {
return l2;
}
}
function f80(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b456: {
b457: {
l4 = undefined;
l5 = l3;
l6 = f72(l0,l1,l5); if (l6 === undefined) break b457;
l7 = l6;
l8 = f73(l0,l1,l5); if (l8 === undefined) break b457;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b457;
l11 = l10;
{
const k458 = keysOf(l11), v458 = valuesOf(l11);
for (let n458 = 0; n458 < v458.length; n458++) {
l12 = k458 === null ? n458 : k458[n458];
l13 = v458[n458];
b459: {
l14 = l12;
l15 = l13;
l16 = f77(l0,l1,l5,l15); if (l16 === undefined) break b459;
if ((l16 === false)) break b459;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b460: {
if (l4 !== undefined) break b460;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b460;
if (!(l6 === "unset")) break b460;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b461: {
if (l4 !== undefined) break b461;
l5 = l3;
l6 = f79(l0,l1,l5); if (l6 === undefined) break b461;
if ((l6 === false)) break b461;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b462: {
if (l4 !== undefined) break b462;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
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
function f81(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b465: {
b466: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b467: {
l7 = f73(l0,l1,l5); if (l7 === undefined) break b467;
l8 = l7;
{
const k468 = keysOf(l8), v468 = valuesOf(l8);
for (let n468 = 0; n468 < v468.length; n468++) {
l9 = k468 === null ? n468 : k468[n468];
l10 = v468[n468];
b469: {
l11 = l9;
l12 = l10;
l13 = f69(l0,l1,l12); if (l13 === undefined) break b469;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b469;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b466;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b466;
if ((l20 === false)) break b466;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b470: {
if (l4 !== undefined) break b470;
l5 = l3;
l6 = f72(l0,l1,l5); if (l6 === undefined) break b470;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
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
function f82(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b473: {
b474: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b475: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b475;
{
const k476 = keysOf(l9), v476 = valuesOf(l9);
for (let n476 = 0; n476 < v476.length; n476++) {
l10 = k476 === null ? n476 : k476[n476];
l11 = v476[n476];
b477: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b477;
{
const k478 = keysOf(l14), v478 = valuesOf(l14);
for (let n478 = 0; n478 < v478.length; n478++) {
l15 = k478 === null ? n478 : k478[n478];
l16 = v478[n478];
b479: {
l17 = l15;
l18 = l16;
l19 = f69(l0,l1,l17); if (l19 === undefined) break b479;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b479;
if (!Q(l21, l20)) break b479;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b479;
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
l25 = b_count(l24); if (l25 === undefined) break b474;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b474;
if ((l28 === false)) break b474;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b474;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b474;
l34 = l33;
l35 = new O8(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b474;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b480: {
if (l5 !== undefined) break b480;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b481: {
if (l5 === undefined) break b481;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b482: {
return l2;
}
}
function f83(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b483: {
b484: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b484;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b484;
if ((l11 === false)) break b484;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b485: {
if (l5 !== undefined) break b485;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b485;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b485;
if ((l11 === false)) break b485;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b486: {
if (l5 !== undefined) break b486;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b487: {
if (l5 === undefined) break b487;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b488: {
return l2;
}
}
function f84(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b489: {
b490: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b490;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b490;
if ((l11 === false)) break b490;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b491: {
if (l5 !== undefined) break b491;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b491;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b491;
if ((l11 === false)) break b491;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b492: {
if (l5 !== undefined) break b492;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b493: {
if (l5 === undefined) break b493;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b494: {
return l2;
}
}
function f85(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b495: {
l6 = undefined;
if (!(l3 === "permission")) break b495;
l7 = l4;
l8 = l5;
l9 = f83(l0,l1,l7,l8); if (l9 === undefined) break b495;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b496: {
if (l6 === undefined) break b496;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b497: {
l6 = undefined;
if (!(l3 === "check")) break b497;
l7 = l4;
l8 = l5;
l9 = f84(l0,l1,l7,l8); if (l9 === undefined) break b497;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b498: {
if (l6 === undefined) break b498;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b499: {
return l2;
}
}
function f86(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b500: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b500;
if ((l11 === false)) break b500;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b500;
if ((l12 === false)) break b500;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b501: {
if (l6 === undefined) break b501;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b502: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b502;
if ((l11 === false)) break b502;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b503: {
if (l6 === undefined) break b503;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b504: {
return l2;
}
}
function f87(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b505: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b506: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b506;
if ((l12 === false)) break b506;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b506;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b506;
l15 = l14;
l16 = f69(l0,l1,l15); if (l16 === undefined) break b506;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b506;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b506;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b506;
l22 = D(l21, l17); if (l22 === undefined) break b506;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b506;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b506;
l26 = l25;
l27 = f20(l0,l1,l26,l23); if (l27 === undefined) break b506;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
}
b507: {
if (l6 === undefined) break b507;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b508: {
return l2;
}
}
function f88(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b509: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b510: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b510;
{
const k511 = keysOf(l7), v511 = valuesOf(l7);
for (let n511 = 0; n511 < v511.length; n511++) {
l8 = k511 === null ? n511 : k511[n511];
l9 = v511[n511];
b512: {
l10 = l8;
l11 = l9;
l12 = f71(l0,l1,l11); if (l12 === undefined) break b512;
if ((l12 === false)) break b512;
l13 = f20(l0,l1,l10,l11); if (l13 === undefined) break b512;
l14 = l13;
l6.add(l14);
}
}
}
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b513: {
if (l4 === undefined) break b513;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b514: {
return l2;
}
}
function f89(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b515: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b516: {
{
const k517 = keysOf(l5), v517 = valuesOf(l5);
for (let n517 = 0; n517 < v517.length; n517++) {
l7 = k517 === null ? n517 : k517[n517];
l8 = v517[n517];
b518: {
l9 = l7;
l10 = l8;
l11 = f62(l0,l1,l10); if (l11 === undefined) break b518;
l12 = l11;
{
const k519 = keysOf(l12), v519 = valuesOf(l12);
for (let n519 = 0; n519 < v519.length; n519++) {
l13 = k519 === null ? n519 : k519[n519];
l14 = v519[n519];
b520: {
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
b521: {
if (l4 === undefined) break b521;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b522: {
return l2;
}
}
function f90(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b523: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b524: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b524;
{
const k525 = keysOf(l9), v525 = valuesOf(l9);
for (let n525 = 0; n525 < v525.length; n525++) {
l10 = k525 === null ? n525 : k525[n525];
l11 = v525[n525];
b526: {
l12 = l10;
l13 = l11;
l14 = f71(l0,l1,l13); if (l14 === undefined) break b526;
if ((l14 === false)) break b526;
l15 = f82(l0,l1,l6,l13); if (l15 === undefined) break b526;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b526;
l18 = l17;
l19 = f20(l0,l1,l18,l16); if (l19 === undefined) break b526;
l20 = l19;
l8.add(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b527: {
if (l5 === undefined) break b527;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b528: {
return l2;
}
}
function f91(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l2;
b529: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b530: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b530;
{
const k531 = keysOf(l11), v531 = valuesOf(l11);
for (let n531 = 0; n531 < v531.length; n531++) {
l12 = k531 === null ? n531 : k531[n531];
l13 = v531[n531];
b532: {
l14 = l12;
l15 = l13;
l16 = f71(l0,l1,l15); if (l16 === undefined) break b532;
if ((l16 === false)) break b532;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b533: {
{
const k534 = keysOf(l17), v534 = valuesOf(l17);
for (let n534 = 0; n534 < v534.length; n534++) {
l19 = k534 === null ? n534 : k534[n534];
l20 = v534[n534];
b535: {
l21 = l19;
l22 = l20;
l23 = f80(l0,l1,l22); if (l23 === undefined) break b535;
l24 = l23;
if (!(l24 === "failed")) break b535;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b536: {
{
const k537 = keysOf(l17), v537 = valuesOf(l17);
for (let n537 = 0; n537 < v537.length; n537++) {
l27 = k537 === null ? n537 : k537[n537];
l28 = v537[n537];
b538: {
l29 = l27;
l30 = l28;
l31 = f81(l0,l1,l30); if (l31 === undefined) break b538;
l32 = l31;
{
const k539 = keysOf(l32), v539 = valuesOf(l32);
for (let n539 = 0; n539 < v539.length; n539++) {
l33 = k539 === null ? n539 : k539[n539];
l34 = v539[n539];
b540: {
l35 = l33;
l36 = l34;
l37 = f77(l0,l1,l30,l36); if (l37 === undefined) break b540;
if ((l37 === false)) break b540;
l38 = new O7(l36);
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
b541: {
{
const k542 = keysOf(l17), v542 = valuesOf(l17);
for (let n542 = 0; n542 < v542.length; n542++) {
l41 = k542 === null ? n542 : k542[n542];
l42 = v542[n542];
b543: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b543;
if (!(l45 === "unset")) break b543;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b543;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b543;
l50 = l49;
l51 = new O14(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b544: {
{
const k545 = keysOf(l25), v545 = valuesOf(l25);
for (let n545 = 0; n545 < v545.length; n545++) {
l54 = k545 === null ? n545 : k545[n545];
l55 = v545[n545];
b546: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b546;
l59 = l58;
l60 = f82(l0,l1,l7,l59); if (l60 === undefined) break b546;
l61 = l60;
l62 = f20(l0,l1,l57,l61); if (l62 === undefined) break b546;
l63 = l62;
l53.add(l63);
}
}
}
}
l64 = l53;
l65 = b_or(l39,l52); if (l65 === undefined) break b529;
l66 = l65;
l67 = H(l7) ? l7.kind : undefined; if (l67 === undefined && (l67 = S(l7, "kind")) === undefined) break b529;
l68 = l67;
l69 = f85(l0,l1,l68,l64,l66); if (l69 === undefined) break b529;
l70 = l69;
l71 = l70;
l72 = f15(l0,l1,l9); if (l72 === undefined) break b529;
l73 = l72;
l74 = new RegoSet();
b547: {
{
const k548 = keysOf(l17), v548 = valuesOf(l17);
for (let n548 = 0; n548 < v548.length; n548++) {
l75 = k548 === null ? n548 : k548[n548];
l76 = v548[n548];
b549: {
l77 = l75;
l78 = l76;
l79 = f86(l0,l1,l77,l71,l25); if (l79 === undefined) break b549;
if ((l79 === false)) break b549;
l80 = f15(l0,l1,l78); if (l80 === undefined) break b549;
l81 = l80;
{
const k550 = keysOf(l81), v550 = valuesOf(l81);
for (let n550 = 0; n550 < v550.length; n550++) {
l82 = k550 === null ? n550 : k550[n550];
l83 = v550[n550];
b551: {
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
l87 = b_or(l73,l86); if (l87 === undefined) break b529;
l88 = l87;
l89 = b_or(l39,l52); if (l89 === undefined) break b529;
l90 = l89;
l91 = f87(l0,l1,l7,l9,l71); if (l91 === undefined) break b529;
l92 = l91;
l93 = b_or(l64,l92); if (l93 === undefined) break b529;
l94 = l93;
l95 = f88(l0,l1,l9); if (l95 === undefined) break b529;
l96 = l95;
l97 = f89(l0,l1,l9); if (l97 === undefined) break b529;
l98 = l97;
l99 = b_or(l96,l98); if (l99 === undefined) break b529;
l100 = l99;
l101 = H(l7) ? l7.decision : undefined; if (l101 === undefined && (l101 = S(l7, "decision")) === undefined) break b529;
l102 = l101;
l103 = new RegoSet();
b552: {
l104 = new RegoSet();
l104.add("compliant");
l104.add("permit");
l105 = b_internal_member_2(l71,l104); if (l105 === undefined) break b552;
if ((l105 === false)) break b552;
l106 = f90(l0,l1,l7,l9); if (l106 === undefined) break b552;
l107 = l106;
{
const k553 = keysOf(l107), v553 = valuesOf(l107);
for (let n553 = 0; n553 < v553.length; n553++) {
l108 = k553 === null ? n553 : k553[n553];
l109 = v553[n553];
b554: {
l110 = l108;
l111 = l109;
l103.add(l111);
}
}
}
}
l112 = l103;
l113 = new O15(l88,l90,l112,l94,l100);
l114 = f18(l0,l1,l102,l8,l71,l113); if (l114 === undefined) break b529;
l115 = l114;
if (l6 === undefined) l6 = l115; else if (!Q(l6, l115)) conflict();
}
b555: {
if (l6 === undefined) break b555;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b556: {
return l2;
}
}
function g92(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b557: {
b558: {
l3 = undefined;
b559: {
l4 = f66(l0,l1); if (l4 === undefined) break b559;
if ((l4 === false)) break b559;
break b558;}
l5 = f67(l0,l1); if (l5 === undefined) break b558;
l6 = l5;
l7 = [];
b560: {
l8 = f65(l0,l1); if (l8 === undefined) break b560;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b558;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b561: {
if (l3 !== undefined) break b561;
l4 = f68(l0,l1); if (l4 === undefined) break b561;
l5 = l4;
l6 = f65(l0,l1); if (l6 === undefined) break b561;
l7 = l6;
l8 = f66(l0,l1); if (l8 === undefined) break b561;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b561;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b562: {
if (l3 === undefined) break b562;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b563: {
return l2;
}
}
function f92(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g92(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g93(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b564: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b564;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b564;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b565: {
if (l3 === undefined) break b565;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b566: {
return l2;
}
}
function f93(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g93(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g94(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b567: {
l3 = undefined;
l4 = f93(l0,l1); if (l4 === undefined) break b567;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b567;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b567;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b568: {
if (l3 === undefined) break b568;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b569: {
return l2;
}
}
function f94(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g94(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function f95(l0,l1) {
let l3,l2;
b570: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b571: {
if (l3 === undefined) break b571;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b572: {
return l2;
}
}
function g96(l0,l1) {
let l3,l4,l5,l2;
b573: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b574: {
if (l3 === undefined) break b574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b575: {
return l2;
}
}
function f96(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g96(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g97(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b576: {
b577: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b577;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b577;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b577;
if ((l7 === false)) break b577;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b577;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b577;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b578: {
if (l3 !== undefined) break b578;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b579: {
if (l3 === undefined) break b579;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b580: {
return l2;
}
}
function f97(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g97(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f98(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b581: {
b582: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b582;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b582;
if ((l12 === false)) break b582;
l13 = f6(l0,l1); if (l13 === undefined) break b582;
l14 = l13;
l15 = f32(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b582;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b583: {
if (l6 !== undefined) break b583;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b583;
l11 = f6(l0,l1); if (l11 === undefined) break b583;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b583;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b584: {
if (l6 !== undefined) break b584;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b584;
if ((l10 === false)) break b584;
l11 = f6(l0,l1); if (l11 === undefined) break b584;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b584;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b585: {
if (l6 !== undefined) break b585;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b585;
l11 = l10;
l12 = f28(l0,l1,l7,l11); if (l12 === undefined) break b585;
l13 = l12;
l14 = new O6(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b586: {
if (l6 === undefined) break b586;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b587: {
return l2;
}
}
function f99(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b588: {
b589: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b589;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b589;
if ((l10 === false)) break b589;
l11 = f6(l0,l1); if (l11 === undefined) break b589;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b589;
if ((l13 === false)) break b589;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b590: {
if (l5 !== undefined) break b590;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b591: {
if (l5 === undefined) break b591;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b592: {
return l2;
}
}
function f100(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b593: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f27(l0,l1); if (l12 === undefined) break b593;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b593;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b593;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b593;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b593;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b593;
l22 = l21;
l23 = f29(l0,l1,l18,l16,l22); if (l23 === undefined) break b593;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b593;
l27 = l26;
l28 = f98(l0,l1,l27,l25,l11); if (l28 === undefined) break b593;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b593;
l32 = l31;
l33 = f99(l0,l1,l32,l25); if (l33 === undefined) break b593;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b593;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b593;
l38 = l37;
l39 = new O16(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b594: {
if (l7 === undefined) break b594;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b595: {
return l2;
}
}
function f101(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b596: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b596;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b596;
l11 = l10;
l12 = f97(l0,l1); if (l12 === undefined) break b596;
l13 = l12;
l14 = f100(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b596;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b597: {
if (l5 === undefined) break b597;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b598: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b599: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b600: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b600;
if (!(l7 === "unknown")) break b600;
l8 = new O7("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b601: {
if (l4 === undefined) break b601;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b602: {
return l2;
}
}
function f103(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b603: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b604: {
if ((l9 === false)) break b604;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b604;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b604;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b604;
l15 = l14;
l16 = new O8(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b604;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b604;
l20 = l19;
{
const k605 = keysOf(l20), v605 = valuesOf(l20);
for (let n605 = 0; n605 < v605.length; n605++) {
l21 = k605 === null ? n605 : k605[n605];
l22 = v605[n605];
b606: {
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
b607: {
if (l6 === undefined) break b607;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b608: {
return l2;
}
}
function f104(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b609: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f101(l0,l1,l8,l9); if (l10 === undefined) break b609;
l11 = l10;
l12 = l11;
l13 = f102(l0,l1,l12); if (l13 === undefined) break b609;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b609;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f49(l0,l1,l18,l15); if (l19 === undefined) break b609;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b609;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b609;
l24 = l23;
l25 = f103(l0,l1,l8,l9,l24); if (l25 === undefined) break b609;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b609;
l28 = l27;
l29 = H(l7) ? l7.decision : undefined; if (l29 === undefined && (l29 = S(l7, "decision")) === undefined) break b609;
l30 = l29;
l31 = new RegoSet();
b610: {
l32 = H(l12) ? l12.status : undefined; if (l32 === undefined && (l32 = S(l12, "status")) === undefined) break b610;
l33 = l32;
l34 = H(l7) ? l7.codes : undefined; if (l34 === undefined && (l34 = S(l7, "codes")) === undefined) break b610;
l35 = D(l34, l33); if (l35 === undefined) break b610;
if ((l35 === false)) break b610;
l36 = f53(l0,l1,l9); if (l36 === undefined) break b610;
l37 = l36;
{
const k611 = keysOf(l37), v611 = valuesOf(l37);
for (let n611 = 0; n611 < v611.length; n611++) {
l38 = k611 === null ? n611 : k611[n611];
l39 = v611[n611];
b612: {
l40 = l38;
l41 = l39;
l31.add(l41);
}
}
}
}
l42 = l31;
l43 = new RegoSet();
b613: {
l44 = H(l12) ? l12.status : undefined; if (l44 === undefined && (l44 = S(l12, "status")) === undefined) break b613;
l45 = l44;
l46 = H(l7) ? l7.codes : undefined; if (l46 === undefined && (l46 = S(l7, "codes")) === undefined) break b613;
l47 = D(l46, l45); if (l47 === undefined) break b613;
l48 = l47;
l49 = f20(l0,l1,l48,l9); if (l49 === undefined) break b613;
l50 = l49;
l51 = H(l12) ? l12.period : undefined; if (l51 === undefined && (l51 = S(l12, "period")) === undefined) break b613;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b613;
l53 = l52;
l54 = new O10(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b613;
l56 = l55;
l43.add(l56);
}
l57 = l43;
l58 = H(l12) ? l12.period : undefined; if (l58 === undefined && (l58 = S(l12, "period")) === undefined) break b609;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b609;
l60 = l59;
l61 = H(l12) ? l12.period : undefined; if (l61 === undefined && (l61 = S(l12, "period")) === undefined) break b609;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b609;
l63 = l62;
l64 = new O17(l28,l15,l42,l57);
l65 = new O18(l60,l63);
l64["values"] = l65;
l66 = f18(l0,l1,l30,l8,l20,l64); if (l66 === undefined) break b609;
l67 = l66;
if (l6 === undefined) l6 = l67; else if (!Q(l6, l67)) conflict();
}
b614: {
if (l6 === undefined) break b614;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b615: {
return l2;
}
}
function f105(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l2;
b616: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f101(l0,l1,l8,l9); if (l10 === undefined) break b616;
l11 = l10;
l12 = l11;
l13 = f102(l0,l1,l12); if (l13 === undefined) break b616;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b617: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b617;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b617;
if ((l20 === false)) break b617;
l16.add("may_act");
}
l21 = l16;
l22 = H(l9) ? l9.interval : undefined; if (l22 === undefined && (l22 = S(l9, "interval")) === undefined) break b616;
l23 = l22;
l24 = f6(l0,l1); if (l24 === undefined) break b616;
l25 = l24;
l26 = f28(l0,l1,l23,l25); if (l26 === undefined) break b616;
l27 = l26;
l28 = l27;
l29 = f49(l0,l1,l21,l15); if (l29 === undefined) break b616;
l30 = l29;
l31 = f15(l0,l1,l9); if (l31 === undefined) break b616;
l32 = l31;
l33 = H(l7) ? l7.decision : undefined; if (l33 === undefined && (l33 = S(l7, "decision")) === undefined) break b616;
l34 = l33;
l35 = new RegoSet();
b618: {
l36 = b_count(l21); if (l36 === undefined) break b618;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b618;
if ((l39 === false)) break b618;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b618;
l41 = H(l40) ? l40.possible : undefined; if (l41 === undefined && (l41 = S(l40, "possible")) === undefined) break b618;
l42 = l41;
l43 = f20(l0,l1,l42,l9); if (l43 === undefined) break b618;
l44 = l43;
l35.add(l44);
}
l45 = l35;
l46 = H(l28) ? l28.last : undefined; if (l46 === undefined && (l46 = S(l28, "last")) === undefined) break b616;
l47 = l46;
l48 = H(l28) ? l28.name : undefined; if (l48 === undefined && (l48 = S(l28, "name")) === undefined) break b616;
l49 = l48;
l50 = new O19(l32,l15,l45);
l51 = new O18(l47,l49);
l50["values"] = l51;
l52 = f18(l0,l1,l34,l8,l30,l50); if (l52 === undefined) break b616;
l53 = l52;
if (l6 === undefined) l6 = l53; else if (!Q(l6, l53)) conflict();
}
b619: {
if (l6 === undefined) break b619;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b620: {
return l2;
}
}
function f106(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b621: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b622: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b622;
if ((l10 === false)) break b622;
break b621;}
l11 = f104(l0,l1,l7,l8,l9); if (l11 === undefined) break b621;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b623: {
if (l6 === undefined) break b623;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b624: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b624;
if ((l10 === false)) break b624;
l11 = f105(l0,l1,l7,l8,l9); if (l11 === undefined) break b624;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b625: {
if (l6 === undefined) break b625;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b626: {
return l2;
}
}
function g107(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b627: {
b628: {
l3 = undefined;
b629: {
l4 = f94(l0,l1); if (l4 === undefined) break b629;
if ((l4 === false)) break b629;
break b628;}
l5 = f95(l0,l1); if (l5 === undefined) break b628;
l6 = l5;
l7 = [];
b630: {
l8 = f93(l0,l1); if (l8 === undefined) break b630;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b628;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b631: {
if (l3 !== undefined) break b631;
l4 = f96(l0,l1); if (l4 === undefined) break b631;
l5 = l4;
l6 = f93(l0,l1); if (l6 === undefined) break b631;
l7 = l6;
l8 = f94(l0,l1); if (l8 === undefined) break b631;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b631;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b632: {
if (l3 === undefined) break b632;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b633: {
return l2;
}
}
function f107(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g107(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g108(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b634: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b634;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b634;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b635: {
if (l3 === undefined) break b635;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b636: {
return l2;
}
}
function f108(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g108(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function g109(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b637: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b637;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b637;
l6 = l5;
l7 = f108(l0,l1); if (l7 === undefined) break b637;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b637;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b637;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b637;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b637;
if ((l12 === false)) break b637;
l13 = f108(l0,l1); if (l13 === undefined) break b637;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b637;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b637;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b638: {
if (l3 === undefined) break b638;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b639: {
return l2;
}
}
function f109(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g109(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function f110(l0,l1) {
let l3,l2;
b640: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b641: {
if (l3 === undefined) break b641;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b642: {
return l2;
}
}
function g111(l0,l1) {
let l3,l4,l5,l6,l2;
b643: {
l3 = undefined;
l4 = new Bare();
l5 = new O20("forbidden");
l4["binds"] = l5;
l6 = new O21("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b644: {
if (l3 === undefined) break b644;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b645: {
return l2;
}
}
function f111(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g111(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f112(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b646: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b646;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b646;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b646;
l14 = l13;
l15 = f20(l0,l1,l14,l9); if (l15 === undefined) break b646;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b646;
l18 = l17;
l19 = new O2(l11);
l20 = new RegoSet();
l20.add(l16);
l19["reasons"] = l20;
l21 = f18(l0,l1,l18,l8,"deny",l19); if (l21 === undefined) break b646;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b647: {
if (l6 === undefined) break b647;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b648: {
return l2;
}
}
function g113(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b649: {
b650: {
l3 = undefined;
b651: {
l4 = f109(l0,l1); if (l4 === undefined) break b651;
if ((l4 === false)) break b651;
break b650;}
l5 = f110(l0,l1); if (l5 === undefined) break b650;
l6 = l5;
l7 = [];
b652: {
l8 = f108(l0,l1); if (l8 === undefined) break b652;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b650;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b653: {
if (l3 !== undefined) break b653;
l4 = f111(l0,l1); if (l4 === undefined) break b653;
l5 = l4;
l6 = f108(l0,l1); if (l6 === undefined) break b653;
l7 = l6;
l8 = f109(l0,l1); if (l8 === undefined) break b653;
l9 = l8;
l10 = f112(l0,l1,l5,l7,l9); if (l10 === undefined) break b653;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b654: {
if (l3 === undefined) break b654;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b655: {
return l2;
}
}
function f113(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g113(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g114(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b656: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b656;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b656;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b657: {
if (l3 === undefined) break b657;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b658: {
return l2;
}
}
function f114(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g114(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g115(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b659: {
l3 = undefined;
l4 = f114(l0,l1); if (l4 === undefined) break b659;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b659;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b659;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b660: {
if (l3 === undefined) break b660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b661: {
return l2;
}
}
function f115(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g115(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g116(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b662: {
l3 = undefined;
b663: {
l4 = f115(l0,l1); if (l4 === undefined) break b663;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b663;
if ((l5 === false)) break b663;
break b662;}
l6 = f115(l0,l1); if (l6 === undefined) break b662;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b664: {
if (l3 === undefined) break b664;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b665: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b665;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b665;
l6 = l5;
l7 = f115(l0,l1); if (l7 === undefined) break b665;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b665;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b665;
if ((l10 === false)) break b665;
l11 = f115(l0,l1); if (l11 === undefined) break b665;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b666: {
if (l3 === undefined) break b666;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b667: {
return l2;
}
}
function f116(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g116(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f117(l0,l1) {
let l3,l2;
b668: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b669: {
if (l3 === undefined) break b669;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b670: {
return l2;
}
}
function f118(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b671: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b671;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b671;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b671;
l12 = l11;
l13 = l12;
l14 = f25(l0,l1,l13); if (l14 === undefined) break b671;
if ((l14 === false)) break b671;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b672: {
if (l4 === undefined) break b672;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b673: {
return l2;
}
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b674: {
l3 = undefined;
l4 = [];
b675: {
l5 = f116(l0,l1); if (l5 === undefined) break b675;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b675;
{
const k676 = keysOf(l6), v676 = valuesOf(l6);
for (let n676 = 0; n676 < v676.length; n676++) {
l7 = k676 === null ? n676 : k676[n676];
l8 = v676[n676];
b677: {
l9 = l7;
l10 = l8;
b678: {
l11 = f118(l0,l1,l10); if (l11 === undefined) break b678;
if ((l11 === false)) break b678;
break b677;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b679: {
if (l3 === undefined) break b679;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b680: {
return l2;
}
}
function f119(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g120(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l2;
b681: {
b682: {
l3 = undefined;
b683: {
l4 = f116(l0,l1); if (l4 === undefined) break b683;
if ((l4 === false)) break b683;
break b682;}
l5 = f117(l0,l1); if (l5 === undefined) break b682;
l6 = l5;
l7 = [];
b684: {
l8 = f114(l0,l1); if (l8 === undefined) break b684;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b682;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b685: {
if (l3 !== undefined) break b685;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b685;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b685;
if (!(l5 === false)) break b685;
l6 = f117(l0,l1); if (l6 === undefined) break b685;
l7 = l6;
l8 = f114(l0,l1); if (l8 === undefined) break b685;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b685;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b686: {
if (l3 !== undefined) break b686;
l4 = f119(l0,l1); if (l4 === undefined) break b686;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b686;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b686;
if ((l9 === false)) break b686;
l10 = f116(l0,l1); if (l10 === undefined) break b686;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b686;
l13 = l12;
l14 = f119(l0,l1); if (l14 === undefined) break b686;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b686;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b686;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b686;
l21 = l20;
l22 = f119(l0,l1); if (l22 === undefined) break b686;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b686;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b686;
l26 = l25;
l27 = f119(l0,l1); if (l27 === undefined) break b686;
l28 = 0;
l29 = D(l27, l28); if (l29 === undefined) break b686;
l30 = l29;
l31 = f20(l0,l1,l26,l30); if (l31 === undefined) break b686;
l32 = l31;
l33 = f119(l0,l1); if (l33 === undefined) break b686;
l34 = 0;
l35 = D(l33, l34); if (l35 === undefined) break b686;
l36 = H(l35) ? l35.code : undefined; if (l36 === undefined && (l36 = S(l35, "code")) === undefined) break b686;
l37 = l36;
l38 = [l37,"due"];
l39 = b_concat("_",l38); if (l39 === undefined) break b686;
l40 = l39;
l41 = f119(l0,l1); if (l41 === undefined) break b686;
l42 = 0;
l43 = D(l41, l42); if (l43 === undefined) break b686;
l44 = l43;
l45 = f20(l0,l1,l40,l44); if (l45 === undefined) break b686;
l46 = l45;
l47 = f119(l0,l1); if (l47 === undefined) break b686;
l48 = 0;
l49 = D(l47, l48); if (l49 === undefined) break b686;
l50 = l49;
l51 = new RegoSet();
l51.add("by");
l51.add("documents");
l51.add("to");
l51.add("with");
l52 = b_object_filter(l50,l51); if (l52 === undefined) break b686;
l53 = l52;
l54 = f119(l0,l1); if (l54 === undefined) break b686;
l55 = 0;
l56 = D(l54, l55); if (l56 === undefined) break b686;
l57 = H(l56) ? l56.code : undefined; if (l57 === undefined && (l57 = S(l56, "code")) === undefined) break b686;
l58 = l57;
l59 = [];
b687: {
l60 = f119(l0,l1); if (l60 === undefined) break b687;
{
const k688 = keysOf(l60), v688 = valuesOf(l60);
for (let n688 = 0; n688 < v688.length; n688++) {
l61 = k688 === null ? n688 : k688[n688];
l62 = v688[n688];
b689: {
l63 = l61;
l64 = l62;
l65 = H(l64) ? l64.code : undefined; if (l65 === undefined && (l65 = S(l64, "code")) === undefined) break b689;
l66 = l65;
l59.push(l66);
}
}
}
}
l67 = l59;
l68 = new O22(l58,l67);
l69 = b_object_union(l68,l53); if (l69 === undefined) break b686;
l70 = l69;
l71 = f117(l0,l1); if (l71 === undefined) break b686;
l72 = l71;
l73 = f114(l0,l1); if (l73 === undefined) break b686;
l74 = l73;
l75 = new O2(l21);
l76 = new RegoSet();
l76.add(l32);
l75["obligations"] = l76;
l77 = new RegoSet();
l77.add(l46);
l75["reasons"] = l77;
l75["values"] = l70;
l78 = f18(l0,l1,l72,l74,"due",l75); if (l78 === undefined) break b686;
l79 = l78;
if (l3 === undefined) l3 = l79; else if (!Q(l3, l79)) conflict();
}
b690: {
if (l3 !== undefined) break b690;
l4 = f116(l0,l1); if (l4 === undefined) break b690;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b690;
l7 = l6;
l8 = f117(l0,l1); if (l8 === undefined) break b690;
l9 = l8;
l10 = f114(l0,l1); if (l10 === undefined) break b690;
l11 = l10;
l12 = new O2(l7);
l13 = f18(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b690;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b691: {
if (l3 === undefined) break b691;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b692: {
return l2;
}
}
function f120(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g120(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function g121(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b693: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b693;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b693;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b694: {
if (l3 === undefined) break b694;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b695: {
return l2;
}
}
function f121(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b696: {
l3 = undefined;
l4 = f121(l0,l1); if (l4 === undefined) break b696;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b696;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b696;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b697: {
if (l3 === undefined) break b697;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b698: {
return l2;
}
}
function f122(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function f123(l0,l1) {
let l3,l2;
b699: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b700: {
if (l3 === undefined) break b700;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b701: {
return l2;
}
}
function f124(l0,l1,l3) {
let l4,l5,l6,l2;
b702: {
b703: {
l4 = undefined;
l5 = l3;
l6 = f25(l0,l1,l5); if (l6 === undefined) break b703;
if ((l6 === false)) break b703;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b704: {
if (l4 !== undefined) break b704;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b705: {
if (l4 === undefined) break b705;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b706: {
return l2;
}
}
function g125(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b707: {
l2 = new RegoSet();
}
b708: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b708;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b708;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b708;
if ((l7 === false)) break b708;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b708;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b708;
l12 = l11;
l13 = f124(l0,l1,l12); if (l13 === undefined) break b708;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b708;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b708;
l17 = l16;
l18 = f122(l0,l1); if (l18 === undefined) break b708;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b708;
l20 = l19;
l21 = new O23("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b709: {
return l2;
}
}
function f125(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g125(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g126(l0,l1) {
let l3,l4,l5,l2;
b710: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b710;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b710;
if (!(l5 === true)) break b710;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b711: {
if (l3 === undefined) break b711;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b712: {
return l2;
}
}
function f126(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g126(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g127(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b713: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b713;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b713;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b714: {
if (l3 === undefined) break b714;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b715: {
return l2;
}
}
function f127(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g127(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g128(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b716: {
l3 = undefined;
l4 = [];
b717: {
l5 = f126(l0,l1); if (l5 === undefined) break b717;
if ((l5 === false)) break b717;
l6 = f122(l0,l1); if (l6 === undefined) break b717;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b717;
{
const k718 = keysOf(l7), v718 = valuesOf(l7);
for (let n718 = 0; n718 < v718.length; n718++) {
l8 = k718 === null ? n718 : k718[n718];
l9 = v718[n718];
b719: {
l10 = l8;
l11 = l9;
l12 = f127(l0,l1); if (l12 === undefined) break b719;
l13 = l12;
b720: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b720;
if ((l14 === false)) break b720;
break b719;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b721: {
if (l3 === undefined) break b721;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b722: {
return l2;
}
}
function f128(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g128(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function f129(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b723: {
b724: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b724;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b724;
if ((l8 === false)) break b724;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b724;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b724;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b724;
if ((l13 === false)) break b724;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b725: {
if (l4 !== undefined) break b725;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b725;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b725;
if ((l8 === false)) break b725;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b726: {
if (l4 !== undefined) break b726;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b726;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b726;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b726;
if ((l10 === false)) break b726;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b727: {
if (l4 !== undefined) break b727;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b728: {
if (l4 === undefined) break b728;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b729: {
return l2;
}
}
function f130(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l2;
b730: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b731: {
l7 = f128(l0,l1); if (l7 === undefined) break b731;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b731;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b731;
if ((l12 === false)) break b731;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b732: {
l15 = f126(l0,l1); if (l15 === undefined) break b732;
if ((l15 === false)) break b732;
l16 = f128(l0,l1); if (l16 === undefined) break b732;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b732;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b732;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b730;
l23 = l22;
l24 = new RegoSet();
b733: {
{
const k734 = keysOf(l5), v734 = valuesOf(l5);
for (let n734 = 0; n734 < v734.length; n734++) {
l25 = k734 === null ? n734 : k734[n734];
l26 = v734[n734];
b735: {
l27 = l25;
l28 = l26;
l29 = f129(l0,l1,l28); if (l29 === undefined) break b735;
l30 = l29;
l24.add(l30);
}
}
}
}
l31 = l24;
l32 = b_or(l23,l31); if (l32 === undefined) break b730;
l33 = l32;
if (l4 === undefined) l4 = l33; else if (!Q(l4, l33)) conflict();
}
b736: {
if (l4 === undefined) break b736;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b737: {
return l2;
}
}
function g131(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b738: {
l3 = undefined;
l4 = f126(l0,l1); if (l4 === undefined) break b738;
if ((l4 === false)) break b738;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b738;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b738;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b738;
if ((l8 === false)) break b738;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b739: {
if (l3 === undefined) break b739;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b740: {
return l2;
}
}
function f131(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g131(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g132(l0,l1) {
let l2,l3,l4,l5,l6;
b741: {
l2 = new RegoSet();
}
b742: {
l3 = undefined;
l4 = f126(l0,l1); if (l4 === undefined) break b742;
if ((l4 === false)) break b742;
b743: {
l5 = f131(l0,l1); if (l5 === undefined) break b743;
if ((l5 === false)) break b743;
break b742;}
l6 = new O7("documents_ready");
l2.add(l6);
}
b744: {
return l2;
}
}
function f132(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function f133(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b745: {
b746: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b746;
if ((l8 === false)) break b746;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b747: {
if (l5 !== undefined) break b747;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b747;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b747;
if ((l11 === false)) break b747;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b748: {
if (l5 !== undefined) break b748;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b748;
if ((l8 === false)) break b748;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b749: {
if (l5 !== undefined) break b749;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b749;
if ((l8 === false)) break b749;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b750: {
if (l5 !== undefined) break b750;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b750;
if ((l8 === false)) break b750;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b751: {
if (l5 === undefined) break b751;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b752: {
return l2;
}
}
function f134(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b753: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f133(l0,l1,l6,l7); if (l8 === undefined) break b753;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b754: {
if (l5 === undefined) break b754;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b755: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b755;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b755;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b755;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b756: {
if (l5 === undefined) break b756;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b757: {
return l2;
}
}
function f135(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b758: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b759: {
{
const k760 = keysOf(l5), v760 = valuesOf(l5);
for (let n760 = 0; n760 < v760.length; n760++) {
l7 = k760 === null ? n760 : k760[n760];
l8 = v760[n760];
b761: {
l9 = l7;
l10 = l8;
l11 = f129(l0,l1,l10); if (l11 === undefined) break b761;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b761;
if ((l14 === false)) break b761;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b761;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b761;
l18 = l17;
l19 = f20(l0,l1,l16,l18); if (l19 === undefined) break b761;
l20 = l19;
l6.add(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b762: {
if (l4 === undefined) break b762;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b763: {
return l2;
}
}
function f136(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b764: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b765: {
l7 = f131(l0,l1); if (l7 === undefined) break b765;
if ((l7 === false)) break b765;
l8 = f128(l0,l1); if (l8 === undefined) break b765;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b765;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b765;
if ((l13 === false)) break b765;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b765;
if ((l15 === false)) break b765;
l16 = f122(l0,l1); if (l16 === undefined) break b765;
l17 = l16;
l18 = f20(l0,l1,"documents_due",l17); if (l18 === undefined) break b765;
l19 = l18;
l6.add(l19);
}
l20 = l6;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b766: {
if (l4 === undefined) break b766;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b767: {
return l2;
}
}
function f137(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b768: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b769: {
l9 = new O24("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b769;
l12 = l11;
{
const k770 = keysOf(l6), v770 = valuesOf(l6);
for (let n770 = 0; n770 < v770.length; n770++) {
l13 = k770 === null ? n770 : k770[n770];
l14 = v770[n770];
b771: {
l15 = l13;
l16 = l14;
l17 = f129(l0,l1,l16); if (l17 === undefined) break b771;
l18 = l17;
if (!Q(l18, l7)) break b771;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b771;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b771;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b771;
l25 = l24;
l26 = f20(l0,l1,l23,l25); if (l26 === undefined) break b771;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b772: {
if (l5 === undefined) break b772;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b773: {
return l2;
}
}
function g138(l0,l1) {
let l3,l4,l5,l6,l2;
b774: {
l3 = undefined;
l4 = f131(l0,l1); if (l4 === undefined) break b774;
if ((l4 === false)) break b774;
l5 = f128(l0,l1); if (l5 === undefined) break b774;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b775: {
if (l3 === undefined) break b775;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b776: {
return l2;
}
}
function f138(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function g139(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b777: {
l3 = undefined;
l4 = f125(l0,l1); if (l4 === undefined) break b777;
{
const k778 = keysOf(l4), v778 = valuesOf(l4);
for (let n778 = 0; n778 < v778.length; n778++) {
l5 = k778 === null ? n778 : k778[n778];
l6 = v778[n778];
b779: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b779;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b780: {
if (l3 === undefined) break b780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b781: {
return l2;
}
}
function f139(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g139(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g140(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l53,l54,l55,l52,l56,l57,l58,l59,l2;
b782: {
b783: {
l3 = undefined;
b784: {
l4 = f122(l0,l1); if (l4 === undefined) break b784;
if ((l4 === false)) break b784;
break b783;}
l5 = f123(l0,l1); if (l5 === undefined) break b783;
l6 = l5;
l7 = [];
b785: {
l8 = f121(l0,l1); if (l8 === undefined) break b785;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b783;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b786: {
if (l3 !== undefined) break b786;
l4 = f125(l0,l1); if (l4 === undefined) break b786;
l5 = l4;
l6 = f130(l0,l1,l5); if (l6 === undefined) break b786;
l7 = l6;
l8 = f132(l0,l1); if (l8 === undefined) break b786;
l9 = l8;
l10 = f134(l0,l1,l7,l9); if (l10 === undefined) break b786;
l11 = l10;
l12 = l11;
l13 = f122(l0,l1); if (l13 === undefined) break b786;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b786;
l16 = l15;
l17 = f125(l0,l1); if (l17 === undefined) break b786;
l18 = l17;
l19 = f135(l0,l1,l18); if (l19 === undefined) break b786;
l20 = l19;
l21 = new RegoSet();
b787: {
l22 = f128(l0,l1); if (l22 === undefined) break b787;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b787;
l25 = l24;
l26 = 0;
l27 = b_gt(l25,l26); if (l27 === undefined) break b787;
if ((l27 === false)) break b787;
l28 = f122(l0,l1); if (l28 === undefined) break b787;
l29 = l28;
l30 = f20(l0,l1,"prepare_documents",l29); if (l30 === undefined) break b787;
l31 = l30;
l21.add(l31);
}
l32 = l21;
l33 = b_or(l32,l20); if (l33 === undefined) break b786;
l34 = l33;
l35 = f136(l0,l1,l12); if (l35 === undefined) break b786;
l36 = l35;
l37 = f125(l0,l1); if (l37 === undefined) break b786;
l38 = l37;
l39 = f137(l0,l1,l38,l12); if (l39 === undefined) break b786;
l40 = l39;
l41 = b_or(l36,l40); if (l41 === undefined) break b786;
l42 = l41;
l43 = f123(l0,l1); if (l43 === undefined) break b786;
l44 = l43;
l45 = f121(l0,l1); if (l45 === undefined) break b786;
l46 = l45;
l47 = f132(l0,l1); if (l47 === undefined) break b786;
l48 = l47;
l49 = new Bare();
b788: {
l50 = f138(l0,l1); if (l50 === undefined) break b788;
l49["documents"] = l50;
}
b789: {
l51 = f139(l0,l1); if (l51 === undefined) break b789;
l49["due_on"] = l51;
}
b790: {
b791: {
l53 = H(l1) ? l1.hdp : undefined; if (l53 === undefined && (l53 = S(l1, "hdp")) === undefined) break b791;
l54 = H(l53) ? l53.audit_cooperation : undefined; if (l54 === undefined && (l54 = S(l53, "audit_cooperation")) === undefined) break b791;
l55 = D(l54, "values"); if (l55 === undefined) break b791;
l52 = merge(l55, l49);
break b790;
}
l52 = l49;
}
l56 = l52;
l57 = new O25(l16,l48,l34,l42,l56);
l58 = f18(l0,l1,l44,l46,l12,l57); if (l58 === undefined) break b786;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
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
function f140(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g140(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function g141(l0,l1) {
let l3,l4,l2;
b794: {
l3 = undefined;
l4 = new O26("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b795: {
if (l3 === undefined) break b795;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b796: {
return l2;
}
}
function f141(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f142(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b797: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b797;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b797;
l13 = l12;
l14 = f141(l0,l1); if (l14 === undefined) break b797;
l15 = D(l14, l13); if (l15 === undefined) break b797;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b797;
l19 = l18;
l20 = f28(l0,l1,"half_year",l19); if (l20 === undefined) break b797;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b798: {
if (l4 === undefined) break b798;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b799: {
return l2;
}
}
function g143(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b800: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b800;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b800;
l6 = l5;
l7 = f142(l0,l1,l6); if (l7 === undefined) break b800;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b801: {
if (l3 === undefined) break b801;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b802: {
return l2;
}
}
function f143(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g143(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b803: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b803;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b803;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b803;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b803;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b803;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b804: {
if (l3 === undefined) break b804;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b805: {
return l2;
}
}
function f144(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b806: {
l3 = undefined;
l4 = f144(l0,l1); if (l4 === undefined) break b806;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b806;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b806;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b807: {
if (l3 === undefined) break b807;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b808: {
return l2;
}
}
function f145(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function f146(l0,l1) {
let l3,l2;
b809: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b810: {
if (l3 === undefined) break b810;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b811: {
return l2;
}
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b812: {
l3 = undefined;
l4 = f145(l0,l1); if (l4 === undefined) break b812;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b812;
l7 = l6;
l8 = f143(l0,l1); if (l8 === undefined) break b812;
l9 = l8;
l10 = f27(l0,l1); if (l10 === undefined) break b812;
l11 = l10;
l12 = f99(l0,l1,l9,l11); if (l12 === undefined) break b812;
l13 = l12;
l14 = f144(l0,l1); if (l14 === undefined) break b812;
l15 = l14;
l16 = f145(l0,l1); if (l16 === undefined) break b812;
l17 = l16;
l18 = f103(l0,l1,l15,l17,l13); if (l18 === undefined) break b812;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b812;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b813: {
if (l3 === undefined) break b813;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b814: {
return l2;
}
}
function f147(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function f148(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b815: {
b816: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b816;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b816;
if ((l8 === false)) break b816;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b817: {
if (l4 !== undefined) break b817;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b818: {
if (l4 === undefined) break b818;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b819: {
return l2;
}
}
function f149(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b820: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b820;
if (!(l8 === "same")) break b820;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b820;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b820;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b821: {
if (l5 === undefined) break b821;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b822: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b822;
if (!(l8 === "next")) break b822;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b822;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b822;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b822;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b822;
l17 = D(l16, l14); if (l17 === undefined) break b822;
b823: {
b824: {
break b823;
}
break b822;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b822;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b822;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b822;
l26 = D(l25, l23); if (l26 === undefined) break b822;
b825: {
b826: {
break b825;
}
break b822;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b822;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b827: {
if (l5 === undefined) break b827;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b828: {
return l2;
}
}
function f150(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b829: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f148(l0,l1,l7); if (l8 === undefined) break b829;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b829;
l11 = l10;
l12 = f149(l0,l1,l11,l7); if (l12 === undefined) break b829;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b829;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b829;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b830: {
if (l5 === undefined) break b830;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b831: {
return l2;
}
}
function g151(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b832: {
l3 = undefined;
l4 = f145(l0,l1); if (l4 === undefined) break b832;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b832;
l7 = l6;
l8 = f150(l0,l1,l5,l7); if (l8 === undefined) break b832;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b833: {
if (l3 === undefined) break b833;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b834: {
return l2;
}
}
function f151(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b835: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b835;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b835;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b835;
l8 = D(l7, l6); if (l8 === undefined) break b835;
b836: {
b837: {
break b836;
}
break b835;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b838: {
if (l3 === undefined) break b838;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b839: {
return l2;
}
}
function f152(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f153(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b840: {
l4 = undefined;
l5 = l3;
l6 = f152(l0,l1); if (l6 === undefined) break b840;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b840;
l8 = D(l7, l5); if (l8 === undefined) break b840;
l9 = l8;
l10 = f152(l0,l1); if (l10 === undefined) break b840;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b840;
l12 = D(l11, l9); if (l12 === undefined) break b840;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b841: {
if (l4 === undefined) break b841;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b842: {
return l2;
}
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b843: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b843;
l5 = l4;
l6 = f153(l0,l1,l5); if (l6 === undefined) break b843;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b844: {
if (l3 === undefined) break b844;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b845: {
return l2;
}
}
function f154(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function g155(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b846: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b846;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b846;
l8 = l7;
l9 = f124(l0,l1,l8); if (l9 === undefined) break b846;
l10 = l9;
l11 = f151(l0,l1); if (l11 === undefined) break b846;
l12 = l11;
l13 = f145(l0,l1); if (l13 === undefined) break b846;
l14 = l13;
l15 = new O23("send_report","report",l10,l12,l14);
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b847: {
if (l3 === undefined) break b847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b848: {
return l2;
}
}
function f155(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g155(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function g156(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l46,l47,l44,l48,l49,l50,l51,l2;
b849: {
b850: {
l3 = undefined;
b851: {
l4 = f145(l0,l1); if (l4 === undefined) break b851;
if ((l4 === false)) break b851;
break b850;}
l5 = f146(l0,l1); if (l5 === undefined) break b850;
l6 = l5;
l7 = [];
b852: {
l8 = f144(l0,l1); if (l8 === undefined) break b852;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b850;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b853: {
if (l3 !== undefined) break b853;
l4 = f6(l0,l1); if (l4 === undefined) break b853;
l5 = l4;
l6 = f143(l0,l1); if (l6 === undefined) break b853;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b853;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b853;
if ((l9 === false)) break b853;
l10 = f146(l0,l1); if (l10 === undefined) break b853;
l11 = l10;
l12 = f144(l0,l1); if (l12 === undefined) break b853;
l13 = l12;
l14 = f147(l0,l1); if (l14 === undefined) break b853;
l15 = l14;
l16 = new Bare();
b854: {
l17 = f154(l0,l1); if (l17 === undefined) break b854;
l16["due_if_rolled"] = l17;
}
b855: {
l18 = f151(l0,l1); if (l18 === undefined) break b855;
l16["due_on"] = l18;
}
b856: {
b857: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b857;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b857;
l22 = D(l21, "values"); if (l22 === undefined) break b857;
l19 = merge(l22, l16);
break b856;
}
l19 = l16;
}
l23 = l19;
l24 = new O27(l15,l23);
l25 = f18(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b853;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b858: {
if (l3 !== undefined) break b858;
l4 = f155(l0,l1); if (l4 === undefined) break b858;
l5 = l4;
l6 = f129(l0,l1,l5); if (l6 === undefined) break b858;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f133(l0,l1,l8,l9); if (l10 === undefined) break b858;
l11 = l10;
l12 = l11;
l13 = f155(l0,l1); if (l13 === undefined) break b858;
l14 = l13;
l15 = new RegoSet();
l15.add(l14);
l16 = f137(l0,l1,l15,l12); if (l16 === undefined) break b858;
l17 = l16;
l18 = f146(l0,l1); if (l18 === undefined) break b858;
l19 = l18;
l20 = f144(l0,l1); if (l20 === undefined) break b858;
l21 = l20;
l22 = f147(l0,l1); if (l22 === undefined) break b858;
l23 = l22;
l24 = new RegoSet();
b859: {
l25 = f155(l0,l1); if (l25 === undefined) break b859;
l26 = l25;
l27 = new RegoSet();
l27.add(l26);
l28 = f135(l0,l1,l27); if (l28 === undefined) break b859;
l29 = l28;
l30 = new RegoSet();
l31 = b_neq(l29,l30); if (l31 === undefined) break b859;
if ((l31 === false)) break b859;
l32 = f145(l0,l1); if (l32 === undefined) break b859;
l33 = l32;
l34 = f53(l0,l1,l33); if (l34 === undefined) break b859;
l35 = l34;
{
const k860 = keysOf(l35), v860 = valuesOf(l35);
for (let n860 = 0; n860 < v860.length; n860++) {
l36 = k860 === null ? n860 : k860[n860];
l37 = v860[n860];
b861: {
l38 = l36;
l39 = l37;
l24.add(l39);
}
}
}
}
l40 = l24;
l41 = new Bare();
b862: {
l42 = f154(l0,l1); if (l42 === undefined) break b862;
l41["due_if_rolled"] = l42;
}
b863: {
l43 = f151(l0,l1); if (l43 === undefined) break b863;
l41["due_on"] = l43;
}
b864: {
b865: {
l45 = H(l1) ? l1.hdp : undefined; if (l45 === undefined && (l45 = S(l1, "hdp")) === undefined) break b865;
l46 = H(l45) ? l45.audit_report_deadline : undefined; if (l46 === undefined && (l46 = S(l45, "audit_report_deadline")) === undefined) break b865;
l47 = D(l46, "values"); if (l47 === undefined) break b865;
l44 = merge(l47, l41);
break b864;
}
l44 = l41;
}
l48 = l44;
l49 = new O28(l23,l40,l17,l48);
l50 = f18(l0,l1,l19,l21,l12,l49); if (l50 === undefined) break b858;
l51 = l50;
if (l3 === undefined) l3 = l51; else if (!Q(l3, l51)) conflict();
}
b866: {
if (l3 === undefined) break b866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b867: {
return l2;
}
}
function f156(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g156(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b868: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b868;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b868;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b869: {
if (l3 === undefined) break b869;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b870: {
return l2;
}
}
function f157(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b871: {
l3 = undefined;
l4 = f157(l0,l1); if (l4 === undefined) break b871;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b871;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b871;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b872: {
if (l3 === undefined) break b872;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b873: {
return l2;
}
}
function f158(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function f159(l0,l1) {
let l3,l2;
b874: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b875: {
if (l3 === undefined) break b875;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b876: {
return l2;
}
}
function g160(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b877: {
l2 = new RegoSet();
}
b878: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b878;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b878;
{
const k879 = keysOf(l5), v879 = valuesOf(l5);
for (let n879 = 0; n879 < v879.length; n879++) {
l6 = k879 === null ? n879 : k879[n879];
l7 = v879[n879];
b880: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b880;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b880;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b880;
if (!Q(l10, l12)) break b880;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b880;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b880;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b880;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b880;
if ((l18 === false)) break b880;
l2.add(l9);
}
}
}
}
b881: {
return l2;
}
}
function f160(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g160(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g161(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b882: {
l3 = undefined;
l4 = new RegoSet();
b883: {
l5 = f160(l0,l1); if (l5 === undefined) break b883;
{
const k884 = keysOf(l5), v884 = valuesOf(l5);
for (let n884 = 0; n884 < v884.length; n884++) {
l6 = k884 === null ? n884 : k884[n884];
l7 = v884[n884];
b885: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b885;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b885;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b885;
if (!Q(l10, l12)) break b885;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b885;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b886: {
if (l3 === undefined) break b886;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b887: {
return l2;
}
}
function f161(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g161(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g162(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b888: {
l2 = new RegoSet();
}
b889: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b889;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b889;
if (!(l5 === "months")) break b889;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b889;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b889;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b889;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b889;
l11 = D(l10, l8); if (l11 === undefined) break b889;
b890: {
b891: {
break b890;
}
break b889;
}
l14 = l11;
l15 = f161(l0,l1); if (l15 === undefined) break b889;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b889;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b889;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b889;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b889;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b889;
l28 = l27;
{
const k892 = keysOf(l28), v892 = valuesOf(l28);
for (let n892 = 0; n892 < v892.length; n892++) {
l29 = k892 === null ? n892 : k892[n892];
l30 = v892[n892];
b893: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b893;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b893;
l35 = D(l34, l32); if (l35 === undefined) break b893;
b894: {
b895: {
break b894;
}
break b893;
}
l38 = l35;
l39 = f161(l0,l1); if (l39 === undefined) break b893;
l40 = l39;
b896: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b896;
if ((l41 === false)) break b896;
break b893;}
l2.add(l38);
}
}
}
}
b897: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b897;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b897;
if (!(l5 === "checks")) break b897;
l6 = f160(l0,l1); if (l6 === undefined) break b897;
{
const k898 = keysOf(l6), v898 = valuesOf(l6);
for (let n898 = 0; n898 < v898.length; n898++) {
l7 = k898 === null ? n898 : k898[n898];
l8 = v898[n898];
b899: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b899;
l12 = l11;
l13 = f161(l0,l1); if (l13 === undefined) break b899;
l14 = l13;
b900: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b900;
if ((l15 === false)) break b900;
break b899;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b899;
l17 = l16;
l2.add(l17);
}
}
}
}
b901: {
return l2;
}
}
function f162(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g162(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g163(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b902: {
l3 = undefined;
l4 = new RegoSet();
b903: {
l5 = f161(l0,l1); if (l5 === undefined) break b903;
{
const k904 = keysOf(l5), v904 = valuesOf(l5);
for (let n904 = 0; n904 < v904.length; n904++) {
l6 = k904 === null ? n904 : k904[n904];
l7 = v904[n904];
b905: {
l8 = l6;
l9 = l7;
l10 = f162(l0,l1); if (l10 === undefined) break b905;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b905;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b905;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b905;
if ((l17 === false)) break b905;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b902;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b902;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b906: {
if (l3 === undefined) break b906;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b907: {
return l2;
}
}
function f163(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g163(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g164(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b908: {
l2 = new RegoSet();
}
b909: {
l3 = undefined;
l4 = f163(l0,l1); if (l4 === undefined) break b909;
l5 = l4;
l6 = f158(l0,l1); if (l6 === undefined) break b909;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b909;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b909;
if ((l9 === false)) break b909;
l10 = f158(l0,l1); if (l10 === undefined) break b909;
l11 = l10;
l12 = f20(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b909;
l13 = l12;
l2.add(l13);
}
b910: {
l3 = undefined;
l4 = f158(l0,l1); if (l4 === undefined) break b910;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b910;
if ((l5 === false)) break b910;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b910;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b910;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b910;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b910;
if (!Q(l7, l9)) break b910;
l10 = f158(l0,l1); if (l10 === undefined) break b910;
l11 = l10;
l12 = f20(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b910;
l13 = l12;
l2.add(l13);
}
b911: {
return l2;
}
}
function f164(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g164(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g165(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b912: {
l2 = new Bare();
}
b913: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b913;
{
const k914 = keysOf(l4), v914 = valuesOf(l4);
for (let n914 = 0; n914 < v914.length; n914++) {
l5 = k914 === null ? n914 : k914[n914];
l6 = v914[n914];
b915: {
l7 = l5;
l8 = l6;
l9 = f75(l0,l1,l8); if (l9 === undefined) break b915;
if ((l9 === false)) break b915;
insertOnce(l2, l7, true);
}
}
}
}
b916: {
return l2;
}
}
function f165(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b917: {
l2 = new RegoSet();
}
b918: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k919 = keysOf(l5), v919 = valuesOf(l5);
for (let n919 = 0; n919 < v919.length; n919++) {
l6 = k919 === null ? n919 : k919[n919];
l7 = v919[n919];
b920: {
l8 = l6;
l9 = l7;
b921: {
l10 = f165(l0,l1); if (l10 === undefined) break b921;
l11 = D(l10, l9); if (l11 === undefined) break b921;
if ((l11 === false)) break b921;
break b920;}
l12 = new O7(l9);
l2.add(l12);
}
}
}
}
b922: {
return l2;
}
}
function f166(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b923: {
b924: {
l3 = undefined;
b925: {
l4 = f158(l0,l1); if (l4 === undefined) break b925;
if ((l4 === false)) break b925;
break b924;}
l5 = f159(l0,l1); if (l5 === undefined) break b924;
l6 = l5;
l7 = [];
b926: {
l8 = f157(l0,l1); if (l8 === undefined) break b926;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b924;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b927: {
if (l3 !== undefined) break b927;
l4 = f164(l0,l1); if (l4 === undefined) break b927;
l5 = l4;
l6 = f166(l0,l1); if (l6 === undefined) break b927;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b927;
l9 = l8;
l10 = f158(l0,l1); if (l10 === undefined) break b927;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b927;
l13 = l12;
l14 = f158(l0,l1); if (l14 === undefined) break b927;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b927;
l17 = l16;
l18 = f159(l0,l1); if (l18 === undefined) break b927;
l19 = l18;
l20 = f157(l0,l1); if (l20 === undefined) break b927;
l21 = l20;
l22 = f166(l0,l1); if (l22 === undefined) break b927;
l23 = l22;
l24 = f164(l0,l1); if (l24 === undefined) break b927;
l25 = l24;
l26 = f163(l0,l1); if (l26 === undefined) break b927;
l27 = l26;
l28 = new O19(l13,l23,l25);
l29 = new O29(l27);
l28["values"] = l29;
l28["warnings"] = l17;
l30 = f18(l0,l1,l19,l21,l9,l28); if (l30 === undefined) break b927;
l31 = l30;
if (l3 === undefined) l3 = l31; else if (!Q(l3, l31)) conflict();
}
b928: {
if (l3 === undefined) break b928;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b929: {
return l2;
}
}
function f167(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b930: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b930;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b930;
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
function f168(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function g169(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b933: {
l3 = undefined;
l4 = f168(l0,l1); if (l4 === undefined) break b933;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b933;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b933;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b934: {
if (l3 === undefined) break b934;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b935: {
return l2;
}
}
function f169(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g169(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g170(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b936: {
b937: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b937;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b937;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b937;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b937;
if ((l8 === false)) break b937;
l9 = f169(l0,l1); if (l9 === undefined) break b937;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b937;
l11 = l10;
l12 = f169(l0,l1); if (l12 === undefined) break b937;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b937;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b937;
l15 = l14;
l16 = new O30(l15,"integrity_checks");
l17 = b_object_union(l11,l16); if (l17 === undefined) break b937;
l18 = l17;
l19 = new O31(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b938: {
if (l3 !== undefined) break b938;
l4 = f169(l0,l1); if (l4 === undefined) break b938;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b938;
l6 = l5;
l7 = new O32("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b938;
l9 = l8;
l10 = new O33(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b939: {
if (l3 === undefined) break b939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b940: {
return l2;
}
}
function f170(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b941: {
b942: {
l3 = undefined;
l4 = f169(l0,l1); if (l4 === undefined) break b942;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b942;
if ((l5 === false)) break b942;
l6 = f169(l0,l1); if (l6 === undefined) break b942;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b942;
l8 = l7;
l9 = f170(l0,l1); if (l9 === undefined) break b942;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b942;
l12 = l11;
l13 = f169(l0,l1); if (l13 === undefined) break b942;
l14 = l13;
l15 = new O34(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b942;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b943: {
if (l3 !== undefined) break b943;
l4 = f169(l0,l1); if (l4 === undefined) break b943;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b944: {
if (l3 === undefined) break b944;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b945: {
return l2;
}
}
function f171(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function f172(l0,l1) {
let l3,l2;
b946: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b947: {
if (l3 === undefined) break b947;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b948: {
return l2;
}
}
function g173(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b949: {
b950: {
l3 = undefined;
b951: {
l4 = f171(l0,l1); if (l4 === undefined) break b951;
if ((l4 === false)) break b951;
break b950;}
l5 = f172(l0,l1); if (l5 === undefined) break b950;
l6 = l5;
l7 = [];
b952: {
l8 = f168(l0,l1); if (l8 === undefined) break b952;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b950;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b953: {
if (l3 !== undefined) break b953;
l4 = f172(l0,l1); if (l4 === undefined) break b953;
l5 = l4;
l6 = f168(l0,l1); if (l6 === undefined) break b953;
l7 = l6;
l8 = f171(l0,l1); if (l8 === undefined) break b953;
l9 = l8;
l10 = new O35(l5,"check","batch");
l11 = f91(l0,l1,l10,l7,l9); if (l11 === undefined) break b953;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b954: {
if (l3 === undefined) break b954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b955: {
return l2;
}
}
function f173(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g173(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b956: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b956;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b956;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b957: {
if (l3 === undefined) break b957;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b958: {
return l2;
}
}
function f174(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function g175(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b959: {
l3 = undefined;
l4 = f174(l0,l1); if (l4 === undefined) break b959;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b959;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b959;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b960: {
if (l3 === undefined) break b960;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b961: {
return l2;
}
}
function f175(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g175(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function f176(l0,l1) {
let l3,l2;
b962: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b963: {
if (l3 === undefined) break b963;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b964: {
return l2;
}
}
function g177(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b965: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b965;
l5 = H(l4) ? l4.ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "ended_on")) === undefined) break b965;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b965;
if ((l7 === false)) break b965;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b966: {
if (l3 === undefined) break b966;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b967: {
return l2;
}
}
function f177(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g177(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b968: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b968;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b968;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b968;
if ((l7 === false)) break b968;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b969: {
if (l3 === undefined) break b969;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b970: {
return l2;
}
}
function f178(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l2;
b971: {
l3 = undefined;
b972: {
l4 = f177(l0,l1); if (l4 === undefined) break b972;
if ((l4 === false)) break b972;
break b971;}
b973: {
l5 = f178(l0,l1); if (l5 === undefined) break b973;
if ((l5 === false)) break b973;
break b971;}
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
function f179(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g180(l0,l1) {
let l3,l4,l5,l2;
b976: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b976;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b976;
if (!(l5 === true)) break b976;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b977: {
if (l3 === undefined) break b977;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b978: {
return l2;
}
}
function f180(i, d) {
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g180(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b979: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b979;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b979;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b979;
if ((l7 === false)) break b979;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b980: {
if (l3 === undefined) break b980;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b981: {
return l2;
}
}
function f181(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b982: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b982;
if ((l4 === false)) break b982;
l5 = f181(l0,l1); if (l5 === undefined) break b982;
if ((l5 === false)) break b982;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b982;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b982;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b982;
if ((l9 === false)) break b982;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b982;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b982;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b982;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b982;
if ((l15 === false)) break b982;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b983: {
if (l3 === undefined) break b983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b984: {
return l2;
}
}
function f182(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b985: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b985;
if ((l4 === false)) break b985;
l5 = f180(l0,l1); if (l5 === undefined) break b985;
if ((l5 === false)) break b985;
l6 = f175(l0,l1); if (l6 === undefined) break b985;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b985;
l8 = l7;
l9 = new O36("end_linkage",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b986: {
if (l3 === undefined) break b986;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b987: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b987;
if ((l4 === false)) break b987;
l5 = f175(l0,l1); if (l5 === undefined) break b987;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b987;
l7 = l6;
l8 = new O36("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b988: {
if (l3 === undefined) break b988;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b989: {
return l2;
}
}
function f183(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b990: {
l3 = undefined;
l4 = f180(l0,l1); if (l4 === undefined) break b990;
if ((l4 === false)) break b990;
b991: {
l5 = f175(l0,l1); if (l5 === undefined) break b991;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b991;
l7 = H(l6) ? l6.may : undefined; if (l7 === undefined && (l7 = S(l6, "may")) === undefined) break b991;
if ((l7 === false)) break b991;
break b990;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b992: {
if (l3 === undefined) break b992;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b993: {
return l2;
}
}
function f184(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b994: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b994;
if ((l4 === false)) break b994;
b995: {
l5 = f181(l0,l1); if (l5 === undefined) break b995;
if ((l5 === false)) break b995;
break b994;}
b996: {
l6 = f184(l0,l1); if (l6 === undefined) break b996;
if ((l6 === false)) break b996;
break b994;}
l7 = f175(l0,l1); if (l7 === undefined) break b994;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b994;
l9 = l8;
l10 = new O36("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b997: {
if (l3 === undefined) break b997;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b998: {
return l2;
}
}
function f185(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b999: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b999;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b999;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b999;
if ((l7 === false)) break b999;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1000: {
if (l3 === undefined) break b1000;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1001: {
return l2;
}
}
function f186(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1002: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1002;
if ((l4 === false)) break b1002;
l5 = f181(l0,l1); if (l5 === undefined) break b1002;
if ((l5 === false)) break b1002;
b1003: {
l6 = f186(l0,l1); if (l6 === undefined) break b1003;
if ((l6 === false)) break b1003;
break b1002;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1002;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1002;
if (!(l8 === false)) break b1002;
l9 = f175(l0,l1); if (l9 === undefined) break b1002;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1002;
l11 = l10;
l12 = new O36("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1004: {
if (l3 === undefined) break b1004;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1005: {
return l2;
}
}
function f187(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1006: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1006;
if ((l4 === false)) break b1006;
l5 = f181(l0,l1); if (l5 === undefined) break b1006;
if ((l5 === false)) break b1006;
b1007: {
l6 = f182(l0,l1); if (l6 === undefined) break b1007;
if ((l6 === false)) break b1007;
break b1006;}
b1008: {
l7 = f184(l0,l1); if (l7 === undefined) break b1008;
if ((l7 === false)) break b1008;
break b1006;}
b1009: {
l8 = f187(l0,l1); if (l8 === undefined) break b1009;
if ((l8 === false)) break b1009;
break b1006;}
l9 = f175(l0,l1); if (l9 === undefined) break b1006;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1006;
l11 = l10;
l12 = new O36("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1010: {
if (l3 === undefined) break b1010;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1011: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1011;
if ((l4 === false)) break b1011;
b1012: {
l5 = f178(l0,l1); if (l5 === undefined) break b1012;
if ((l5 === false)) break b1012;
break b1011;}
l6 = f175(l0,l1); if (l6 === undefined) break b1011;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1011;
l8 = l7;
l9 = new O36("improve",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1013: {
if (l3 === undefined) break b1013;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1014: {
return l2;
}
}
function f188(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1015: {
l3 = undefined;
l4 = f177(l0,l1); if (l4 === undefined) break b1015;
if ((l4 === false)) break b1015;
l5 = f178(l0,l1); if (l5 === undefined) break b1015;
if ((l5 === false)) break b1015;
l6 = f175(l0,l1); if (l6 === undefined) break b1015;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1015;
l8 = l7;
l9 = new O36("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1016: {
if (l3 === undefined) break b1016;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1017: {
return l2;
}
}
function f189(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1018: {
l3 = undefined;
l4 = [];
b1019: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1020 = keysOf(l6), v1020 = valuesOf(l6);
for (let n1020 = 0; n1020 < v1020.length; n1020++) {
l7 = k1020 === null ? n1020 : k1020[n1020];
l8 = v1020[n1020];
b1021: {
l9 = l7;
l10 = l8;
b1022: {
b1023: {
b1024: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1024;
break b1023;
}
b1025: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1025;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1025;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1025;
l15 = D(l14, l10); if (l15 === undefined) break b1025;
l11 = l15;
break b1023;
}
break b1021;
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
b1026: {
if (l3 === undefined) break b1026;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1027: {
return l2;
}
}
function f190(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1028: {
l3 = undefined;
l4 = [];
b1029: {
l5 = f190(l0,l1); if (l5 === undefined) break b1029;
{
const k1030 = keysOf(l5), v1030 = valuesOf(l5);
for (let n1030 = 0; n1030 < v1030.length; n1030++) {
l6 = k1030 === null ? n1030 : k1030[n1030];
l7 = v1030[n1030];
b1031: {
l8 = l6;
l9 = l7;
b1032: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1032;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1032;
if ((l11 === false)) break b1032;
break b1031;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1033: {
l14 = f190(l0,l1); if (l14 === undefined) break b1033;
{
const k1034 = keysOf(l14), v1034 = valuesOf(l14);
for (let n1034 = 0; n1034 < v1034.length; n1034++) {
l15 = k1034 === null ? n1034 : k1034[n1034];
l16 = v1034[n1034];
b1035: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1035;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1035;
if ((l20 === false)) break b1035;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1028;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1036: {
if (l3 === undefined) break b1036;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1037: {
return l2;
}
}
function f191(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g192(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1038: {
l2 = new Bare();
}
b1039: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1039;
{
const k1040 = keysOf(l4), v1040 = valuesOf(l4);
for (let n1040 = 0; n1040 < v1040.length; n1040++) {
l5 = k1040 === null ? n1040 : k1040[n1040];
l6 = v1040[n1040];
b1041: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1042: {
return l2;
}
}
function f192(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g192(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g193(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1043: {
l2 = new RegoSet();
}
b1044: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1044;
if ((l4 === false)) break b1044;
b1045: {
l5 = f182(l0,l1); if (l5 === undefined) break b1045;
if ((l5 === false)) break b1045;
break b1044;}
b1046: {
l6 = f175(l0,l1); if (l6 === undefined) break b1046;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1046;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1046;
if ((l8 === false)) break b1046;
break b1044;}
b1047: {
l9 = f192(l0,l1); if (l9 === undefined) break b1047;
l10 = H(l9) ? l9.serious : undefined; if (l10 === undefined && (l10 = S(l9, "serious")) === undefined) break b1047;
if ((l10 === false)) break b1047;
break b1044;}
l11 = new O7("serious");
l2.add(l11);
}
b1048: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1048;
if ((l4 === false)) break b1048;
l5 = f181(l0,l1); if (l5 === undefined) break b1048;
if ((l5 === false)) break b1048;
b1049: {
l6 = f186(l0,l1); if (l6 === undefined) break b1049;
if ((l6 === false)) break b1049;
break b1048;}
l7 = f175(l0,l1); if (l7 === undefined) break b1048;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1048;
if ((l8 === false)) break b1048;
b1050: {
l9 = f192(l0,l1); if (l9 === undefined) break b1050;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1050;
if ((l10 === false)) break b1050;
break b1048;}
l11 = new O7("cooperative");
l2.add(l11);
}
b1051: {
l3 = undefined;
l4 = f181(l0,l1); if (l4 === undefined) break b1051;
if ((l4 === false)) break b1051;
b1052: {
l5 = f177(l0,l1); if (l5 === undefined) break b1052;
if ((l5 === false)) break b1052;
break b1051;}
b1053: {
l6 = f192(l0,l1); if (l6 === undefined) break b1053;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1053;
if ((l7 === false)) break b1053;
break b1051;}
l8 = new O7("cure_by");
l2.add(l8);
}
b1054: {
return l2;
}
}
function f193(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1055: {
l3 = undefined;
l4 = f178(l0,l1); if (l4 === undefined) break b1055;
if ((l4 === false)) break b1055;
b1056: {
l5 = f177(l0,l1); if (l5 === undefined) break b1056;
if ((l5 === false)) break b1056;
break b1055;}
l6 = f181(l0,l1); if (l6 === undefined) break b1055;
if ((l6 === false)) break b1055;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1055;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1055;
l9 = l8;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b1055;
if ((l10 === false)) break b1055;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1055;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1055;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1055;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1055;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1055;
if ((l17 === false)) break b1055;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1057: {
if (l3 === undefined) break b1057;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1058: {
return l2;
}
}
function f194(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function f195(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1059: {
b1060: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f182(l0,l1); if (l8 === undefined) break b1060;
if ((l8 === false)) break b1060;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1061: {
if (l5 !== undefined) break b1061;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1061;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1061;
if ((l11 === false)) break b1061;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1062: {
if (l5 !== undefined) break b1062;
l6 = l3;
l7 = l4;
{
const k1063 = keysOf(l6), v1063 = valuesOf(l6);
for (let n1063 = 0; n1063 < v1063.length; n1063++) {
l8 = k1063 === null ? n1063 : k1063[n1063];
l9 = v1063[n1063];
b1064: {
l10 = l8;
l11 = l9;
b1065: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1065;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1065;
if ((l13 === false)) break b1065;
break b1064;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1066: {
if (l5 !== undefined) break b1066;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1066;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1066;
if ((l11 === false)) break b1066;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1067: {
if (l5 !== undefined) break b1067;
l6 = l3;
l7 = l4;
l8 = f194(l0,l1); if (l8 === undefined) break b1067;
if ((l8 === false)) break b1067;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1068: {
if (l5 !== undefined) break b1068;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1069: {
if (l5 === undefined) break b1069;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1070: {
return l2;
}
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1071: {
b1072: {
l3 = undefined;
l4 = f191(l0,l1); if (l4 === undefined) break b1072;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1072;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1072;
if ((l9 === false)) break b1072;
l10 = f191(l0,l1); if (l10 === undefined) break b1072;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1072;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1072;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1072;
l17 = l16;
l18 = f191(l0,l1); if (l18 === undefined) break b1072;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1072;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1072;
l22 = l21;
l23 = new O37(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1072;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1073: {
if (l3 !== undefined) break b1073;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1074: {
if (l3 === undefined) break b1074;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1075: {
return l2;
}
}
function f196(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1076: {
b1077: {
l3 = undefined;
l4 = f179(l0,l1); if (l4 === undefined) break b1077;
if ((l4 === false)) break b1077;
l5 = f181(l0,l1); if (l5 === undefined) break b1077;
if ((l5 === false)) break b1077;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1077;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1077;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1077;
if ((l9 === false)) break b1077;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1077;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1077;
l12 = l11;
l13 = new O38(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1078: {
if (l3 !== undefined) break b1078;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1079: {
if (l3 === undefined) break b1079;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1080: {
return l2;
}
}
function f197(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function f198(l0,l1,l3) {
let l4,l5,l6,l2;
b1081: {
b1082: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1082;
if ((l6 === false)) break b1082;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1083: {
if (l4 !== undefined) break b1083;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1084: {
if (l4 === undefined) break b1084;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1085: {
return l2;
}
}
function g199(l0,l1) {
let l3,l4,l2;
b1086: {
l3 = undefined;
l4 = new O39("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1087: {
if (l3 === undefined) break b1087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1088: {
return l2;
}
}
function f199(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1089: {
l2 = new RegoSet();
}
b1090: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1090;
if ((l4 === false)) break b1090;
l5 = f175(l0,l1); if (l5 === undefined) break b1090;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1090;
l7 = l6;
l8 = f20(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1090;
l9 = l8;
l2.add(l9);
}
b1091: {
l3 = undefined;
l4 = f194(l0,l1); if (l4 === undefined) break b1091;
if ((l4 === false)) break b1091;
l5 = f175(l0,l1); if (l5 === undefined) break b1091;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1091;
l7 = l6;
l8 = f20(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1091;
l9 = l8;
l2.add(l9);
}
b1092: {
l3 = undefined;
l4 = f190(l0,l1); if (l4 === undefined) break b1092;
{
const k1093 = keysOf(l4), v1093 = valuesOf(l4);
for (let n1093 = 0; n1093 < v1093.length; n1093++) {
l5 = k1093 === null ? n1093 : k1093[n1093];
l6 = v1093[n1093];
b1094: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1094;
l10 = l9;
l11 = f198(l0,l1,l10); if (l11 === undefined) break b1094;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1094;
l14 = l13;
l15 = f199(l0,l1); if (l15 === undefined) break b1094;
l16 = D(l15, l14); if (l16 === undefined) break b1094;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1094;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1094;
l22 = l21;
l23 = f20(l0,l1,l20,l22); if (l23 === undefined) break b1094;
l24 = l23;
l2.add(l24);
}
}
}
}
b1095: {
return l2;
}
}
function f200(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l2;
b1096: {
b1097: {
l3 = undefined;
b1098: {
l4 = f175(l0,l1); if (l4 === undefined) break b1098;
if ((l4 === false)) break b1098;
break b1097;}
l5 = f176(l0,l1); if (l5 === undefined) break b1097;
l6 = l5;
l7 = [];
b1099: {
l8 = f174(l0,l1); if (l8 === undefined) break b1099;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1097;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1100: {
if (l3 !== undefined) break b1100;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1100;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1100;
if (!(l5 === false)) break b1100;
l6 = f176(l0,l1); if (l6 === undefined) break b1100;
l7 = l6;
l8 = f174(l0,l1); if (l8 === undefined) break b1100;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1100;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1101: {
if (l3 !== undefined) break b1101;
l4 = f191(l0,l1); if (l4 === undefined) break b1101;
l5 = l4;
l6 = f193(l0,l1); if (l6 === undefined) break b1101;
l7 = l6;
l8 = f195(l0,l1,l5,l7); if (l8 === undefined) break b1101;
l9 = l8;
l10 = l9;
l11 = f196(l0,l1); if (l11 === undefined) break b1101;
l12 = l11;
l13 = f197(l0,l1); if (l13 === undefined) break b1101;
l14 = l13;
l15 = b_object_union(l12,l14); if (l15 === undefined) break b1101;
l16 = l15;
l17 = f176(l0,l1); if (l17 === undefined) break b1101;
l18 = l17;
l19 = f174(l0,l1); if (l19 === undefined) break b1101;
l20 = l19;
l21 = new RegoSet();
b1102: {
l22 = f175(l0,l1); if (l22 === undefined) break b1102;
{
const k1103 = keysOf(l22), v1103 = valuesOf(l22);
for (let n1103 = 0; n1103 < v1103.length; n1103++) {
l23 = k1103 === null ? n1103 : k1103[n1103];
l24 = v1103[n1103];
b1104: {
l25 = l23;
l26 = l24;
l27 = f15(l0,l1,l26); if (l27 === undefined) break b1104;
l28 = l27;
{
const k1105 = keysOf(l28), v1105 = valuesOf(l28);
for (let n1105 = 0; n1105 < v1105.length; n1105++) {
l29 = k1105 === null ? n1105 : k1105[n1105];
l30 = v1105[n1105];
b1106: {
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
l34 = f193(l0,l1); if (l34 === undefined) break b1101;
l35 = l34;
l36 = new RegoSet();
b1107: {
l37 = f191(l0,l1); if (l37 === undefined) break b1107;
{
const k1108 = keysOf(l37), v1108 = valuesOf(l37);
for (let n1108 = 0; n1108 < v1108.length; n1108++) {
l38 = k1108 === null ? n1108 : k1108[n1108];
l39 = v1108[n1108];
b1109: {
l40 = l38;
l41 = l39;
b1110: {
l42 = H(l41) ? l41.rule : undefined; if (l42 === undefined && (l42 = S(l41, "rule")) === undefined) break b1110;
l43 = H(l42) ? l42.may : undefined; if (l43 === undefined && (l43 = S(l42, "may")) === undefined) break b1110;
if ((l43 === false)) break b1110;
break b1109;}
l44 = H(l41) ? l41.act : undefined; if (l44 === undefined && (l44 = S(l41, "act")) === undefined) break b1109;
l45 = l44;
l46 = H(l41) ? l41.rule : undefined; if (l46 === undefined && (l46 = S(l41, "rule")) === undefined) break b1109;
l47 = l46;
l48 = f20(l0,l1,l45,l47); if (l48 === undefined) break b1109;
l49 = l48;
l36.add(l49);
}
}
}
}
l50 = l36;
l51 = f200(l0,l1); if (l51 === undefined) break b1101;
l52 = l51;
l53 = new O25(l33,l35,l50,l52,l16);
l54 = f18(l0,l1,l18,l20,l10,l53); if (l54 === undefined) break b1101;
l55 = l54;
if (l3 === undefined) l3 = l55; else if (!Q(l3, l55)) conflict();
}
b1111: {
if (l3 === undefined) break b1111;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1112: {
return l2;
}
}
function f201(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1113: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1113;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1113;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1113;
if ((l7 === false)) break b1113;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1114: {
if (l3 === undefined) break b1114;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1115: {
return l2;
}
}
function f202(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function f203(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1116: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1116;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1116;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1116;
if ((l8 === false)) break b1116;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1117: {
if (l4 === undefined) break b1117;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1118: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1118;
if (!(l6 === "unavailable")) break b1118;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1119: {
if (l4 === undefined) break b1119;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1120: {
return l2;
}
}
function f204(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2,l14,l15,l16,l17,l18,l19,l20;
b1121: {
l4 = undefined;
l5 = l3;
l6 = f202(l0,l1); if (l6 === undefined) break b1121;
if ((l6 === false)) break b1121;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1121;
if (!(l7 === "available")) break b1121;
b1122: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1122;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1122;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1122;
if ((l10 === false)) break b1122;
break b1121;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1121;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1121;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1123: {
if (l4 === undefined) break b1123;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1124: {
l4 = undefined;
l5 = l3;
l6 = f202(l0,l1); if (l6 === undefined) break b1124;
if ((l6 === false)) break b1124;
l7 = f203(l0,l1,l5); if (l7 === undefined) break b1124;
if ((l7 === false)) break b1124;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1124;
l9 = H(l8) ? l8.no_need_confirmed_on : undefined; if (l9 === undefined && (l9 = S(l8, "no_need_confirmed_on")) === undefined) break b1124;
l10 = l9;
l11 = f25(l0,l1,l10); if (l11 === undefined) break b1124;
if ((l11 === false)) break b1124;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1124;
l13 = H(l12) ? l12.use_ended_on : undefined; if (l13 === undefined && (l13 = S(l12, "use_ended_on")) === undefined) break b1124;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1124;
l16 = H(l15) ? l15.no_need_confirmed_on : undefined; if (l16 === undefined && (l16 = S(l15, "no_need_confirmed_on")) === undefined) break b1124;
l17 = l16;
l18 = [l14,l17];
l19 = b_max(l18); if (l19 === undefined) break b1124;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
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
let l3,l4,l5,l6,l7,l8,l9,l2;
b1127: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1127;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1127;
l7 = l6;
l8 = f204(l0,l1,l7); if (l8 === undefined) break b1127;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1128: {
if (l3 === undefined) break b1128;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1129: {
return l2;
}
}
function f205(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g206(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1130: {
b1131: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1131;
if ((l4 === false)) break b1131;
l5 = f6(l0,l1); if (l5 === undefined) break b1131;
l6 = l5;
l7 = f205(l0,l1); if (l7 === undefined) break b1131;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1131;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1132: {
if (l3 !== undefined) break b1132;
l4 = f6(l0,l1); if (l4 === undefined) break b1132;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1133: {
if (l3 === undefined) break b1133;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1134: {
return l2;
}
}
function f206(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g206(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1135: {
l3 = undefined;
l4 = f206(l0,l1); if (l4 === undefined) break b1135;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1135;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1136: {
if (l3 === undefined) break b1136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1137: {
return l2;
}
}
function f207(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1138: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1138;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1138;
l6 = l5;
l7 = f207(l0,l1); if (l7 === undefined) break b1138;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1138;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1138;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1138;
l11 = D(l10, l6); if (l11 === undefined) break b1138;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1139: {
if (l3 === undefined) break b1139;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1140: {
return l2;
}
}
function f208(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function f209(l0,l1) {
let l3,l2;
b1141: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1142: {
if (l3 === undefined) break b1142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1143: {
return l2;
}
}
function g210(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1144: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1144;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1144;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1144;
if ((l7 === false)) break b1144;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1145: {
if (l3 === undefined) break b1145;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1146: {
return l2;
}
}
function f210(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g210(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1147: {
l3 = undefined;
l4 = f207(l0,l1); if (l4 === undefined) break b1147;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1147;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1147;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1147;
if ((l7 === false)) break b1147;
b1148: {
l8 = f210(l0,l1); if (l8 === undefined) break b1148;
if ((l8 === false)) break b1148;
break b1147;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1149: {
if (l3 === undefined) break b1149;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1150: {
return l2;
}
}
function f211(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function f212(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1151: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1151;
l7 = D(l6, l5); if (l7 === undefined) break b1151;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1151;
if ((l9 === false)) break b1151;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1152: {
if (l4 === undefined) break b1152;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1153: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1153;
l7 = D(l6, l5); if (l7 === undefined) break b1153;
if (!(l7 === true)) break b1153;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1154: {
if (l4 === undefined) break b1154;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1155: {
return l2;
}
}
function g213(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1156: {
b1157: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1157;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1157;
l6 = l5;
l7 = undefined;
b1158: {
b1159: {
if (!Array.isArray(l6)) break b1159;
break b1158;
}
b1160: {
if (!O(l6)) break b1160;
break b1158;
}
b1161: {
if (!(l6 instanceof RegoSet)) break b1161;
break b1158;
}
break b1157;
}
{
const k1162 = keysOf(l6), v1162 = valuesOf(l6);
for (let n1162 = 0; n1162 < v1162.length; n1162++) {
l9 = k1162 === null ? n1162 : k1162[n1162];
l10 = v1162[n1162];
b1163: {
l11 = l9;
l8 = undefined;
b1164: {
l12 = l10;
l13 = f212(l0,l1,l12); if (l13 === undefined) break b1164;
if ((l13 === false)) break b1164;
l8 = true;
}
if (l8 !== undefined) break b1163;
l7 = true;
}
}
}
if (l7 !== undefined) break b1157;
l14 = [];
b1165: {
l15 = f208(l0,l1); if (l15 === undefined) break b1165;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1165;
{
const k1166 = keysOf(l16), v1166 = valuesOf(l16);
for (let n1166 = 0; n1166 < v1166.length; n1166++) {
l17 = k1166 === null ? n1166 : k1166[n1166];
l18 = v1166[n1166];
b1167: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1167;
l22 = D(l21, l20); if (l22 === undefined) break b1167;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1167;
if ((l24 === false)) break b1167;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1157;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1168: {
if (l3 !== undefined) break b1168;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1169: {
if (l3 === undefined) break b1169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1170: {
return l2;
}
}
function f213(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1171: {
l3 = undefined;
l4 = f205(l0,l1); if (l4 === undefined) break b1171;
l5 = l4;
l6 = f208(l0,l1); if (l6 === undefined) break b1171;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1171;
l8 = l7;
l9 = f36(l0,l1,l5,l8); if (l9 === undefined) break b1171;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1172: {
if (l3 === undefined) break b1172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1173: {
return l2;
}
}
function f214(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1174: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1174;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1174;
l6 = l5;
l7 = f207(l0,l1); if (l7 === undefined) break b1174;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1174;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1174;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1174;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1174;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1174;
if ((l13 === false)) break b1174;
l14 = f207(l0,l1); if (l14 === undefined) break b1174;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1174;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1174;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1174;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1175: {
if (l3 === undefined) break b1175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1176: {
return l2;
}
}
function f215(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l3,l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b1177: {
b1178: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1178;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1178;
l6 = l5;
l7 = undefined;
b1179: {
b1180: {
if (!Array.isArray(l6)) break b1180;
break b1179;
}
b1181: {
if (!O(l6)) break b1181;
break b1179;
}
b1182: {
if (!(l6 instanceof RegoSet)) break b1182;
break b1179;
}
break b1178;
}
{
const k1183 = keysOf(l6), v1183 = valuesOf(l6);
for (let n1183 = 0; n1183 < v1183.length; n1183++) {
l9 = k1183 === null ? n1183 : k1183[n1183];
l10 = v1183[n1183];
b1184: {
l11 = l9;
l8 = undefined;
b1185: {
l12 = l10;
l13 = f212(l0,l1,l12); if (l13 === undefined) break b1185;
if ((l13 === false)) break b1185;
l8 = true;
}
if (l8 !== undefined) break b1184;
l7 = true;
}
}
}
if (l7 !== undefined) break b1178;
l14 = [];
b1186: {
l15 = f215(l0,l1); if (l15 === undefined) break b1186;
l16 = H(l15) ? l15.done_when : undefined; if (l16 === undefined && (l16 = S(l15, "done_when")) === undefined) break b1186;
{
const k1187 = keysOf(l16), v1187 = valuesOf(l16);
for (let n1187 = 0; n1187 < v1187.length; n1187++) {
l17 = k1187 === null ? n1187 : k1187[n1187];
l18 = v1187[n1187];
b1188: {
l19 = l17;
l20 = l18;
l21 = H(l0) ? l0.facts : undefined; if (l21 === undefined && (l21 = S(l0, "facts")) === undefined) break b1188;
l22 = D(l21, l20); if (l22 === undefined) break b1188;
l23 = l22;
l24 = b_is_string(l23); if (l24 === undefined) break b1188;
if ((l24 === false)) break b1188;
l14.push(l23);
}
}
}
}
l25 = l14;
l26 = b_max(l25); if (l26 === undefined) break b1178;
l27 = l26;
if (l3 === undefined) l3 = l27; else if (!Q(l3, l27)) conflict();
}
b1189: {
if (l3 !== undefined) break b1189;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
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
function f216(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1192: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1192;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1192;
if ((l6 === false)) break b1192;
l7 = f213(l0,l1); if (l7 === undefined) break b1192;
l8 = l7;
l9 = f215(l0,l1); if (l9 === undefined) break b1192;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1192;
l11 = l10;
l12 = f36(l0,l1,l8,l11); if (l12 === undefined) break b1192;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1193: {
if (l3 === undefined) break b1193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1194: {
return l2;
}
}
function f217(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11;
b1195: {
l2 = new RegoSet();
}
b1196: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1196;
l5 = l4;
l6 = f214(l0,l1); if (l6 === undefined) break b1196;
l7 = l6;
l8 = f208(l0,l1); if (l8 === undefined) break b1196;
l9 = l8;
l10 = new O23("destroy_data","destruction",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1197: {
l3 = undefined;
l4 = f216(l0,l1); if (l4 === undefined) break b1197;
l5 = l4;
l6 = f217(l0,l1); if (l6 === undefined) break b1197;
l7 = l6;
l8 = f215(l0,l1); if (l8 === undefined) break b1197;
l9 = l8;
l10 = new O23("notify_destruction","notice",l5,l7,l9);
l11 = l10;
l2.add(l11);
}
b1198: {
return l2;
}
}
function f218(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l61,l62,l63,l60,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l2;
b1199: {
b1200: {
l3 = undefined;
b1201: {
l4 = f208(l0,l1); if (l4 === undefined) break b1201;
if ((l4 === false)) break b1201;
break b1200;}
l5 = f209(l0,l1); if (l5 === undefined) break b1200;
l6 = l5;
l7 = [];
b1202: {
l8 = f207(l0,l1); if (l8 === undefined) break b1202;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1200;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1203: {
if (l3 !== undefined) break b1203;
l4 = f211(l0,l1); if (l4 === undefined) break b1203;
if ((l4 === false)) break b1203;
l5 = f208(l0,l1); if (l5 === undefined) break b1203;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1203;
l8 = l7;
l9 = f209(l0,l1); if (l9 === undefined) break b1203;
l10 = l9;
l11 = f207(l0,l1); if (l11 === undefined) break b1203;
l12 = l11;
l13 = new O2(l8);
l14 = f18(l0,l1,l10,l12,"not_due",l13); if (l14 === undefined) break b1203;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1204: {
if (l3 !== undefined) break b1204;
b1205: {
l4 = f202(l0,l1); if (l4 === undefined) break b1205;
if ((l4 === false)) break b1205;
break b1204;}
l5 = f208(l0,l1); if (l5 === undefined) break b1204;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1204;
l8 = l7;
l9 = f209(l0,l1); if (l9 === undefined) break b1204;
l10 = l9;
l11 = f207(l0,l1); if (l11 === undefined) break b1204;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("use_ended_on");
l14.add(l15);
l13["missing"] = l14;
l16 = f18(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1204;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1206: {
if (l3 !== undefined) break b1206;
l4 = new RegoSet();
b1207: {
l5 = f218(l0,l1); if (l5 === undefined) break b1207;
{
const k1208 = keysOf(l5), v1208 = valuesOf(l5);
for (let n1208 = 0; n1208 < v1208.length; n1208++) {
l6 = k1208 === null ? n1208 : k1208[n1208];
l7 = v1208[n1208];
b1209: {
l8 = l6;
l9 = l7;
l10 = f129(l0,l1,l9); if (l10 === undefined) break b1209;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f133(l0,l1,l12,l13); if (l14 === undefined) break b1206;
l15 = l14;
l16 = l15;
l17 = f218(l0,l1); if (l17 === undefined) break b1206;
l18 = l17;
l19 = f135(l0,l1,l18); if (l19 === undefined) break b1206;
l20 = l19;
l21 = new RegoSet();
b1210: {
l22 = f213(l0,l1); if (l22 === undefined) break b1210;
if (!(l22 === "")) break b1210;
l23 = f208(l0,l1); if (l23 === undefined) break b1210;
l24 = l23;
l25 = f53(l0,l1,l24); if (l25 === undefined) break b1210;
l26 = l25;
{
const k1211 = keysOf(l26), v1211 = valuesOf(l26);
for (let n1211 = 0; n1211 < v1211.length; n1211++) {
l27 = k1211 === null ? n1211 : k1211[n1211];
l28 = v1211[n1211];
b1212: {
l29 = l27;
l30 = l28;
l21.add(l30);
}
}
}
}
l31 = l21;
l32 = b_or(l20,l31); if (l32 === undefined) break b1206;
l33 = l32;
l34 = f218(l0,l1); if (l34 === undefined) break b1206;
l35 = l34;
l36 = f137(l0,l1,l35,l16); if (l36 === undefined) break b1206;
l37 = l36;
l38 = f209(l0,l1); if (l38 === undefined) break b1206;
l39 = l38;
l40 = f207(l0,l1); if (l40 === undefined) break b1206;
l41 = l40;
l42 = new RegoSet();
b1213: {
l43 = f218(l0,l1); if (l43 === undefined) break b1213;
{
const k1214 = keysOf(l43), v1214 = valuesOf(l43);
for (let n1214 = 0; n1214 < v1214.length; n1214++) {
l44 = k1214 === null ? n1214 : k1214[n1214];
l45 = v1214[n1214];
b1215: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1215;
l49 = l48;
l50 = f15(l0,l1,l49); if (l50 === undefined) break b1215;
l51 = l50;
{
const k1216 = keysOf(l51), v1216 = valuesOf(l51);
for (let n1216 = 0; n1216 < v1216.length; n1216++) {
l52 = k1216 === null ? n1216 : k1216[n1216];
l53 = v1216[n1216];
b1217: {
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
b1218: {
l58 = f214(l0,l1); if (l58 === undefined) break b1218;
l57["destroy_by"] = l58;
}
b1219: {
l59 = f217(l0,l1); if (l59 === undefined) break b1219;
l57["notify_by"] = l59;
}
b1220: {
b1221: {
l61 = H(l1) ? l1.hdp : undefined; if (l61 === undefined && (l61 = S(l1, "hdp")) === undefined) break b1221;
l62 = H(l61) ? l61.data_destruction : undefined; if (l62 === undefined && (l62 = S(l61, "data_destruction")) === undefined) break b1221;
l63 = D(l62, "values"); if (l63 === undefined) break b1221;
l60 = merge(l63, l57);
break b1220;
}
l60 = l57;
}
l64 = l60;
l65 = new RegoSet();
b1222: {
l66 = f218(l0,l1); if (l66 === undefined) break b1222;
{
const k1223 = keysOf(l66), v1223 = valuesOf(l66);
for (let n1223 = 0; n1223 < v1223.length; n1223++) {
l67 = k1223 === null ? n1223 : k1223[n1223];
l68 = v1223[n1223];
b1224: {
l69 = l67;
l70 = l68;
l71 = H(l70) ? l70.rule : undefined; if (l71 === undefined && (l71 = S(l70, "rule")) === undefined) break b1224;
l72 = l71;
l73 = f62(l0,l1,l72); if (l73 === undefined) break b1224;
l74 = l73;
{
const k1225 = keysOf(l74), v1225 = valuesOf(l74);
for (let n1225 = 0; n1225 < v1225.length; n1225++) {
l75 = k1225 === null ? n1225 : k1225[n1225];
l76 = v1225[n1225];
b1226: {
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
l80 = new O40(l56,l33,l37,l64,l79);
l81 = f18(l0,l1,l39,l41,l16,l80); if (l81 === undefined) break b1206;
l82 = l81;
if (l3 === undefined) l3 = l82; else if (!Q(l3, l82)) conflict();
}
b1227: {
if (l3 === undefined) break b1227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1228: {
return l2;
}
}
function f219(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1229: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1229;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1229;
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
function f220(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1232: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1232;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1232;
l6 = l5;
l7 = f220(l0,l1); if (l7 === undefined) break b1232;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1232;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1232;
l10 = D(l9, l6); if (l10 === undefined) break b1232;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1233: {
if (l3 === undefined) break b1233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1234: {
return l2;
}
}
function f221(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f222(l0,l1) {
let l3,l2;
b1235: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1236: {
if (l3 === undefined) break b1236;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1237: {
return l2;
}
}
function g223(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1238: {
l2 = new RegoSet();
}
b1239: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1240 = keysOf(l5), v1240 = valuesOf(l5);
for (let n1240 = 0; n1240 < v1240.length; n1240++) {
l6 = k1240 === null ? n1240 : k1240[n1240];
l7 = v1240[n1240];
b1241: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1241;
l11 = D(l10, l9); if (l11 === undefined) break b1241;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1241;
if ((l13 === false)) break b1241;
l2.add(l9);
}
}
}
}
b1242: {
return l2;
}
}
function f223(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l2;
b1243: {
l3 = undefined;
l4 = new O41("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1244: {
if (l3 === undefined) break b1244;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1245: {
return l2;
}
}
function f224(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1246: {
l2 = new RegoSet();
}
b1247: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1247;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1247;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1247;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1247;
l10 = f221(l0,l1); if (l10 === undefined) break b1247;
l11 = l10;
l12 = f20(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1247;
l13 = l12;
l2.add(l13);
}
b1248: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1248;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1248;
{
const k1249 = keysOf(l5), v1249 = valuesOf(l5);
for (let n1249 = 0; n1249 < v1249.length; n1249++) {
l6 = k1249 === null ? n1249 : k1249[n1249];
l7 = v1249[n1249];
b1250: {
l8 = l6;
l9 = l7;
l10 = f223(l0,l1); if (l10 === undefined) break b1250;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1250;
if ((l12 === false)) break b1250;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1250;
l14 = D(l13, l9); if (l14 === undefined) break b1250;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1250;
if ((l16 === false)) break b1250;
l17 = f224(l0,l1); if (l17 === undefined) break b1250;
l18 = D(l17, l9); if (l18 === undefined) break b1250;
l19 = l18;
l20 = f221(l0,l1); if (l20 === undefined) break b1250;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b1250;
l23 = l22;
l2.add(l23);
}
}
}
}
b1251: {
return l2;
}
}
function f225(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1252: {
l2 = new RegoSet();
}
b1253: {
l3 = undefined;
l4 = f221(l0,l1); if (l4 === undefined) break b1253;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1253;
{
const k1254 = keysOf(l5), v1254 = valuesOf(l5);
for (let n1254 = 0; n1254 < v1254.length; n1254++) {
l6 = k1254 === null ? n1254 : k1254[n1254];
l7 = v1254[n1254];
b1255: {
l8 = l6;
l9 = l7;
l10 = f223(l0,l1); if (l10 === undefined) break b1255;
l11 = l10;
b1256: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1256;
if ((l12 === false)) break b1256;
break b1255;}
l13 = new O7(l9);
l2.add(l13);
}
}
}
}
b1257: {
return l2;
}
}
function f226(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1258: {
b1259: {
l3 = undefined;
b1260: {
l4 = f221(l0,l1); if (l4 === undefined) break b1260;
if ((l4 === false)) break b1260;
break b1259;}
l5 = f222(l0,l1); if (l5 === undefined) break b1259;
l6 = l5;
l7 = [];
b1261: {
l8 = f220(l0,l1); if (l8 === undefined) break b1261;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1259;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1262: {
if (l3 !== undefined) break b1262;
l4 = f225(l0,l1); if (l4 === undefined) break b1262;
l5 = l4;
l6 = f226(l0,l1); if (l6 === undefined) break b1262;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1262;
l9 = l8;
l10 = f221(l0,l1); if (l10 === undefined) break b1262;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1262;
l13 = l12;
l14 = f222(l0,l1); if (l14 === undefined) break b1262;
l15 = l14;
l16 = f220(l0,l1); if (l16 === undefined) break b1262;
l17 = l16;
l18 = f226(l0,l1); if (l18 === undefined) break b1262;
l19 = l18;
l20 = new RegoSet();
b1263: {
l21 = f225(l0,l1); if (l21 === undefined) break b1263;
l22 = l21;
l23 = f226(l0,l1); if (l23 === undefined) break b1263;
l24 = l23;
l25 = f83(l0,l1,l22,l24); if (l25 === undefined) break b1263;
l26 = l25;
if (!(l26 === "permit")) break b1263;
l27 = f221(l0,l1); if (l27 === undefined) break b1263;
l28 = l27;
l29 = f53(l0,l1,l28); if (l29 === undefined) break b1263;
l30 = l29;
{
const k1264 = keysOf(l30), v1264 = valuesOf(l30);
for (let n1264 = 0; n1264 < v1264.length; n1264++) {
l31 = k1264 === null ? n1264 : k1264[n1264];
l32 = v1264[n1264];
b1265: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f225(l0,l1); if (l36 === undefined) break b1262;
l37 = l36;
l38 = new O17(l13,l19,l35,l37);
l39 = f18(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1262;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1266: {
if (l3 === undefined) break b1266;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1267: {
return l2;
}
}
function f227(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1268: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1268;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1268;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1269: {
if (l3 === undefined) break b1269;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1270: {
return l2;
}
}
function f228(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1271: {
l3 = undefined;
l4 = f228(l0,l1); if (l4 === undefined) break b1271;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1271;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1271;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1271;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1272: {
if (l3 === undefined) break b1272;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1273: {
return l2;
}
}
function f229(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f230(l0,l1) {
let l3,l2;
b1274: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1275: {
if (l3 === undefined) break b1275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1276: {
return l2;
}
}
function g231(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1277: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1277;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1277;
if ((l5 === false)) break b1277;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1277;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1277;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1277;
if ((l9 === false)) break b1277;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1278: {
if (l3 === undefined) break b1278;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1279: {
return l2;
}
}
function f231(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1280: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1280;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1280;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1280;
if ((l7 === false)) break b1280;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1280;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1280;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1281: {
if (l3 === undefined) break b1281;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1282: {
return l2;
}
}
function f232(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function g233(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1283: {
b1284: {
l3 = undefined;
l4 = f231(l0,l1); if (l4 === undefined) break b1284;
if ((l4 === false)) break b1284;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1284;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1284;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1285: {
if (l3 !== undefined) break b1285;
l4 = f232(l0,l1); if (l4 === undefined) break b1285;
l5 = l4;
l6 = f229(l0,l1); if (l6 === undefined) break b1285;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1285;
l8 = l7;
l9 = f36(l0,l1,l5,l8); if (l9 === undefined) break b1285;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1286: {
if (l3 === undefined) break b1286;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1287: {
return l2;
}
}
function f233(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g233(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g234(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1288: {
b1289: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1289;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1289;
if ((l5 === false)) break b1289;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1289;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1289;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1289;
if ((l9 === false)) break b1289;
l10 = f233(l0,l1); if (l10 === undefined) break b1289;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1289;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1289;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1289;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1290: {
if (l3 !== undefined) break b1290;
l4 = f233(l0,l1); if (l4 === undefined) break b1290;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1291: {
if (l3 === undefined) break b1291;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1292: {
return l2;
}
}
function f234(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g234(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1293: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1293;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1293;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1293;
if ((l8 === false)) break b1293;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1294: {
if (l3 === undefined) break b1294;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1295: {
return l2;
}
}
function f235(i, d) {
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1296: {
l2 = new RegoSet();
}
b1297: {
l3 = undefined;
l4 = f235(l0,l1); if (l4 === undefined) break b1297;
if ((l4 === false)) break b1297;
l5 = f229(l0,l1); if (l5 === undefined) break b1297;
l6 = l5;
l7 = f20(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1297;
l8 = l7;
l2.add(l8);
}
b1298: {
l3 = undefined;
l4 = f229(l0,l1); if (l4 === undefined) break b1298;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1298;
if ((l5 === false)) break b1298;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1298;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1298;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1298;
if ((l9 === false)) break b1298;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1298;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1298;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1298;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1298;
if ((l15 === false)) break b1298;
l16 = f229(l0,l1); if (l16 === undefined) break b1298;
l17 = l16;
l18 = f20(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1298;
l19 = l18;
l2.add(l19);
}
b1299: {
return l2;
}
}
function f236(i, d) {
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g237(l0,l1) {
let l2,l3,l4,l5,l6;
b1300: {
l2 = new RegoSet();
}
b1301: {
l3 = undefined;
b1302: {
l4 = f232(l0,l1); if (l4 === undefined) break b1302;
if ((l4 === false)) break b1302;
break b1301;}
b1303: {
l5 = f235(l0,l1); if (l5 === undefined) break b1303;
if ((l5 === false)) break b1303;
break b1301;}
l6 = new O7("acquired_on");
l2.add(l6);
}
b1304: {
return l2;
}
}
function f237(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g237(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g238(l0,l1) {
let l3,l4,l5,l2;
b1305: {
l3 = undefined;
l4 = f234(l0,l1); if (l4 === undefined) break b1305;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1306: {
if (l3 === undefined) break b1306;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1307: {
return l2;
}
}
function f238(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1308: {
b1309: {
l3 = undefined;
b1310: {
l4 = f231(l0,l1); if (l4 === undefined) break b1310;
if ((l4 === false)) break b1310;
break b1309;}
l5 = f229(l0,l1); if (l5 === undefined) break b1309;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b1309;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1311: {
if (l3 !== undefined) break b1311;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1312: {
if (l3 === undefined) break b1312;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1313: {
return l2;
}
}
function f239(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1314: {
b1315: {
l3 = undefined;
b1316: {
l4 = f229(l0,l1); if (l4 === undefined) break b1316;
if ((l4 === false)) break b1316;
break b1315;}
l5 = f230(l0,l1); if (l5 === undefined) break b1315;
l6 = l5;
l7 = [];
b1317: {
l8 = f228(l0,l1); if (l8 === undefined) break b1317;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1315;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1318: {
if (l3 !== undefined) break b1318;
l4 = f236(l0,l1); if (l4 === undefined) break b1318;
l5 = l4;
l6 = f237(l0,l1); if (l6 === undefined) break b1318;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1318;
l9 = l8;
l10 = f229(l0,l1); if (l10 === undefined) break b1318;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1318;
l13 = l12;
l14 = f230(l0,l1); if (l14 === undefined) break b1318;
l15 = l14;
l16 = f228(l0,l1); if (l16 === undefined) break b1318;
l17 = l16;
l18 = f237(l0,l1); if (l18 === undefined) break b1318;
l19 = l18;
l20 = new RegoSet();
b1319: {
l21 = f236(l0,l1); if (l21 === undefined) break b1319;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1319;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1319;
if ((l26 === false)) break b1319;
l27 = f229(l0,l1); if (l27 === undefined) break b1319;
l28 = l27;
l29 = f53(l0,l1,l28); if (l29 === undefined) break b1319;
l30 = l29;
{
const k1320 = keysOf(l30), v1320 = valuesOf(l30);
for (let n1320 = 0; n1320 < v1320.length; n1320++) {
l31 = k1320 === null ? n1320 : k1320[n1320];
l32 = v1320[n1320];
b1321: {
l33 = l31;
l34 = l32;
l20.add(l34);
}
}
}
}
l35 = l20;
l36 = f236(l0,l1); if (l36 === undefined) break b1318;
l37 = l36;
l38 = new Bare();
b1322: {
l39 = f238(l0,l1); if (l39 === undefined) break b1322;
l38["use_until"] = l39;
}
b1323: {
b1324: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1324;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1324;
l43 = D(l42, "values"); if (l43 === undefined) break b1324;
l40 = merge(l43, l38);
break b1323;
}
l40 = l38;
}
l44 = l40;
l45 = f239(l0,l1); if (l45 === undefined) break b1318;
l46 = l45;
l47 = new O12(l13,l19,l35,l37,l44,l46);
l48 = f18(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1318;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1325: {
if (l3 === undefined) break b1325;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1326: {
return l2;
}
}
function f240(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1327: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1327;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1327;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1328: {
if (l3 === undefined) break b1328;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1329: {
return l2;
}
}
function f241(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g242(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1330: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1330;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1330;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1330;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1331: {
if (l3 === undefined) break b1331;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1332: {
return l2;
}
}
function f242(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g242(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function f243(l0,l1) {
let l3,l2;
b1333: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1334: {
if (l3 === undefined) break b1334;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1335: {
return l2;
}
}
function g244(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1336: {
l3 = undefined;
l4 = [];
b1337: {
l5 = f242(l0,l1); if (l5 === undefined) break b1337;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1337;
{
const k1338 = keysOf(l6), v1338 = valuesOf(l6);
for (let n1338 = 0; n1338 < v1338.length; n1338++) {
l7 = k1338 === null ? n1338 : k1338[n1338];
l8 = v1338[n1338];
b1339: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1339;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1339;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1339;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1339;
if (!Q(l11, l14)) break b1339;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1339;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1339;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1339;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1339;
if (!Q(l15, l18)) break b1339;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1339;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1339;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1339;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1339;
if (!Q(l19, l22)) break b1339;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1340: {
if (l3 === undefined) break b1340;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1341: {
return l2;
}
}
function f244(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g244(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1342: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1342;
{
const k1343 = keysOf(l4), v1343 = valuesOf(l4);
for (let n1343 = 0; n1343 < v1343.length; n1343++) {
l5 = k1343 === null ? n1343 : k1343[n1343];
l6 = v1343[n1343];
b1344: {
l7 = l5;
l8 = l6;
b1345: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1345;
if ((l9 === false)) break b1345;
break b1344;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1346: {
if (l3 === undefined) break b1346;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1347: {
return l2;
}
}
function f245(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g246(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1348: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1348;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1348;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1348;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1348;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1348;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1348;
if (!Q(l6, l9)) break b1348;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1348;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1348;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1348;
l13 = l12;
l14 = f75(l0,l1,l13); if (l14 === undefined) break b1348;
if ((l14 === false)) break b1348;
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
function f246(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g246(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function g247(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1351: {
l2 = new RegoSet();
}
b1352: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1352;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1352;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1352;
l9 = f242(l0,l1); if (l9 === undefined) break b1352;
l10 = l9;
l11 = f20(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1352;
l12 = l11;
l2.add(l12);
}
b1353: {
l3 = undefined;
l4 = f244(l0,l1); if (l4 === undefined) break b1353;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1353;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1353;
if ((l9 === false)) break b1353;
b1354: {
l10 = f245(l0,l1); if (l10 === undefined) break b1354;
if ((l10 === false)) break b1354;
break b1353;}
b1355: {
l11 = f246(l0,l1); if (l11 === undefined) break b1355;
if ((l11 === false)) break b1355;
break b1353;}
l12 = f242(l0,l1); if (l12 === undefined) break b1353;
l13 = l12;
l14 = f20(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1353;
l15 = l14;
l2.add(l15);
}
b1356: {
return l2;
}
}
function f247(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function g248(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1357: {
b1358: {
l3 = undefined;
b1359: {
l4 = f242(l0,l1); if (l4 === undefined) break b1359;
if ((l4 === false)) break b1359;
break b1358;}
l5 = f243(l0,l1); if (l5 === undefined) break b1358;
l6 = l5;
l7 = [];
b1360: {
l8 = f241(l0,l1); if (l8 === undefined) break b1360;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1358;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1361: {
if (l3 !== undefined) break b1361;
l4 = f247(l0,l1); if (l4 === undefined) break b1361;
l5 = l4;
l6 = new RegoSet();
l7 = f83(l0,l1,l5,l6); if (l7 === undefined) break b1361;
l8 = l7;
l9 = f242(l0,l1); if (l9 === undefined) break b1361;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1361;
l12 = l11;
l13 = f243(l0,l1); if (l13 === undefined) break b1361;
l14 = l13;
l15 = f241(l0,l1); if (l15 === undefined) break b1361;
l16 = l15;
l17 = new RegoSet();
b1362: {
l18 = f247(l0,l1); if (l18 === undefined) break b1362;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1362;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1362;
l23 = f242(l0,l1); if (l23 === undefined) break b1362;
l24 = l23;
l25 = f53(l0,l1,l24); if (l25 === undefined) break b1362;
l26 = l25;
{
const k1363 = keysOf(l26), v1363 = valuesOf(l26);
for (let n1363 = 0; n1363 < v1363.length; n1363++) {
l27 = k1363 === null ? n1363 : k1363[n1363];
l28 = v1363[n1363];
b1364: {
l29 = l27;
l30 = l28;
l17.add(l30);
}
}
}
}
l31 = l17;
l32 = f247(l0,l1); if (l32 === undefined) break b1361;
l33 = l32;
l34 = new O42(l12,l31,l33);
l35 = f18(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1361;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1365: {
if (l3 === undefined) break b1365;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1366: {
return l2;
}
}
function f248(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g248(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1367: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1367;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1367;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1368: {
if (l3 === undefined) break b1368;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1369: {
return l2;
}
}
function f249(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1370: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1370;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1370;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1370;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1371: {
if (l3 === undefined) break b1371;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1372: {
return l2;
}
}
function f250(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function f251(l0,l1) {
let l3,l2;
b1373: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1374: {
if (l3 === undefined) break b1374;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1375: {
return l2;
}
}
function g252(l0,l1) {
let l3,l4,l2;
b1376: {
l3 = undefined;
l4 = new O35("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1378: {
return l2;
}
}
function f252(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g252(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1379: {
b1380: {
l3 = undefined;
b1381: {
l4 = f250(l0,l1); if (l4 === undefined) break b1381;
if ((l4 === false)) break b1381;
break b1380;}
l5 = f251(l0,l1); if (l5 === undefined) break b1380;
l6 = l5;
l7 = [];
b1382: {
l8 = f249(l0,l1); if (l8 === undefined) break b1382;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1380;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1383: {
if (l3 !== undefined) break b1383;
l4 = f252(l0,l1); if (l4 === undefined) break b1383;
l5 = l4;
l6 = f249(l0,l1); if (l6 === undefined) break b1383;
l7 = l6;
l8 = f250(l0,l1); if (l8 === undefined) break b1383;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1383;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1384: {
if (l3 === undefined) break b1384;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1385: {
return l2;
}
}
function f253(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1386: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1386;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1386;
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
function f254(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function g255(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1389: {
l3 = undefined;
l4 = f254(l0,l1); if (l4 === undefined) break b1389;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1389;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1389;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1390: {
if (l3 === undefined) break b1390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1391: {
return l2;
}
}
function f255(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g255(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function f256(l0,l1) {
let l3,l2;
b1392: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1393: {
if (l3 === undefined) break b1393;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1394: {
return l2;
}
}
function g257(l0,l1) {
let l3,l4,l5,l2;
b1395: {
l3 = undefined;
l4 = new Bare();
l5 = new O43("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1396: {
if (l3 === undefined) break b1396;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1397: {
return l2;
}
}
function f257(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1398: {
b1399: {
l3 = undefined;
b1400: {
l4 = f255(l0,l1); if (l4 === undefined) break b1400;
if ((l4 === false)) break b1400;
break b1399;}
l5 = f256(l0,l1); if (l5 === undefined) break b1399;
l6 = l5;
l7 = [];
b1401: {
l8 = f254(l0,l1); if (l8 === undefined) break b1401;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1399;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1402: {
if (l3 !== undefined) break b1402;
l4 = f257(l0,l1); if (l4 === undefined) break b1402;
l5 = l4;
l6 = f254(l0,l1); if (l6 === undefined) break b1402;
l7 = l6;
l8 = f255(l0,l1); if (l8 === undefined) break b1402;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b1402;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1403: {
if (l3 === undefined) break b1403;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1404: {
return l2;
}
}
function f258(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1405: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1405;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1405;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1406: {
if (l3 === undefined) break b1406;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1407: {
return l2;
}
}
function f259(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1408: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1408;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1408;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1408;
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
function f260(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function f261(l0,l1) {
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
function g262(l0,l1) {
let l3,l4,l2;
b1414: {
l3 = undefined;
l4 = new O9("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1415: {
if (l3 === undefined) break b1415;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1416: {
return l2;
}
}
function f262(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1417: {
l3 = undefined;
l4 = f27(l0,l1); if (l4 === undefined) break b1417;
l5 = l4;
l6 = f97(l0,l1); if (l6 === undefined) break b1417;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1417;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1418: {
if (l3 === undefined) break b1418;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1419: {
return l2;
}
}
function f263(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1420: {
l3 = undefined;
l4 = f260(l0,l1); if (l4 === undefined) break b1420;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1420;
l6 = l5;
l7 = f263(l0,l1); if (l7 === undefined) break b1420;
l8 = l7;
l9 = f259(l0,l1); if (l9 === undefined) break b1420;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1420;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1420;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1420;
l13 = l12;
l14 = f29(l0,l1,l6,l8,l13); if (l14 === undefined) break b1420;
l15 = l14;
l16 = f260(l0,l1); if (l16 === undefined) break b1420;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1420;
l18 = l17;
l19 = f28(l0,l1,l18,l15); if (l19 === undefined) break b1420;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1421: {
if (l3 === undefined) break b1421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1422: {
return l2;
}
}
function f264(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1423: {
b1424: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1424;
l5 = l4;
l6 = f263(l0,l1); if (l6 === undefined) break b1424;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1424;
if ((l8 === false)) break b1424;
l9 = f260(l0,l1); if (l9 === undefined) break b1424;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1424;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1424;
l13 = l12;
l14 = f28(l0,l1,l11,l13); if (l14 === undefined) break b1424;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1425: {
if (l3 !== undefined) break b1425;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1425;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1425;
l6 = null;
if (!Q(l5, l6)) break b1425;
l7 = f264(l0,l1); if (l7 === undefined) break b1425;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1426: {
if (l3 !== undefined) break b1426;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1426;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1426;
l6 = l5;
l7 = f142(l0,l1,l6); if (l7 === undefined) break b1426;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1426;
l10 = l9;
l11 = f264(l0,l1); if (l11 === undefined) break b1426;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1426;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1426;
if ((l14 === false)) break b1426;
l15 = f264(l0,l1); if (l15 === undefined) break b1426;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1427: {
if (l3 !== undefined) break b1427;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1427;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1427;
l6 = l5;
l7 = f142(l0,l1,l6); if (l7 === undefined) break b1427;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1427;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1427;
l13 = l12;
l14 = f260(l0,l1); if (l14 === undefined) break b1427;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1427;
l16 = l15;
l17 = f28(l0,l1,l16,l13); if (l17 === undefined) break b1427;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1428: {
if (l3 === undefined) break b1428;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1429: {
return l2;
}
}
function f265(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1430: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1430;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1430;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1430;
l7 = l6;
l8 = f265(l0,l1); if (l8 === undefined) break b1430;
l9 = l8;
l10 = f150(l0,l1,l7,l9); if (l10 === undefined) break b1430;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1431: {
if (l3 === undefined) break b1431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1432: {
return l2;
}
}
function f266(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function f267(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1433: {
b1434: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1434;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1434;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1434;
if ((l10 === false)) break b1434;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1435: {
if (l4 !== undefined) break b1435;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1435;
l7 = l6;
l8 = f266(l0,l1); if (l8 === undefined) break b1435;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1435;
if ((l10 === false)) break b1435;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1436: {
if (l4 !== undefined) break b1436;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1437: {
if (l4 === undefined) break b1437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1438: {
return l2;
}
}
function g268(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l2;
b1439: {
b1440: {
l3 = undefined;
b1441: {
l4 = f260(l0,l1); if (l4 === undefined) break b1441;
if ((l4 === false)) break b1441;
break b1440;}
l5 = f261(l0,l1); if (l5 === undefined) break b1440;
l6 = l5;
l7 = [];
b1442: {
l8 = f259(l0,l1); if (l8 === undefined) break b1442;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1440;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1443: {
if (l3 !== undefined) break b1443;
b1444: {
l4 = f260(l0,l1); if (l4 === undefined) break b1444;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1444;
if ((l5 === false)) break b1444;
break b1443;}
l6 = f262(l0,l1); if (l6 === undefined) break b1443;
l7 = l6;
l8 = f261(l0,l1); if (l8 === undefined) break b1443;
l9 = l8;
l10 = f259(l0,l1); if (l10 === undefined) break b1443;
l11 = l10;
l12 = f260(l0,l1); if (l12 === undefined) break b1443;
l13 = l12;
l14 = new O44(l7,l9);
l15 = f106(l0,l1,l14,l11,l13); if (l15 === undefined) break b1443;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1445: {
if (l3 !== undefined) break b1445;
b1446: {
l4 = f265(l0,l1); if (l4 === undefined) break b1446;
if ((l4 === false)) break b1446;
break b1445;}
l5 = f260(l0,l1); if (l5 === undefined) break b1445;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1445;
l8 = l7;
l9 = f261(l0,l1); if (l9 === undefined) break b1445;
l10 = l9;
l11 = f259(l0,l1); if (l11 === undefined) break b1445;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f18(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1445;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1447: {
if (l3 !== undefined) break b1447;
l4 = f265(l0,l1); if (l4 === undefined) break b1447;
l5 = l4;
l6 = f267(l0,l1,l5); if (l6 === undefined) break b1447;
l7 = l6;
l8 = l7;
l9 = f260(l0,l1); if (l9 === undefined) break b1447;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1447;
l12 = l11;
l13 = f259(l0,l1); if (l13 === undefined) break b1447;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1447;
l15 = H(l14) ? l14.audit_report : undefined; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1447;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1447;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1447;
l20 = l19;
l21 = f265(l0,l1); if (l21 === undefined) break b1447;
l22 = l21;
l23 = f263(l0,l1); if (l23 === undefined) break b1447;
l24 = l23;
l25 = f99(l0,l1,l22,l24); if (l25 === undefined) break b1447;
l26 = l25;
l27 = f259(l0,l1); if (l27 === undefined) break b1447;
l28 = l27;
l29 = f260(l0,l1); if (l29 === undefined) break b1447;
l30 = l29;
l31 = f103(l0,l1,l28,l30,l26); if (l31 === undefined) break b1447;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1447;
l34 = l33;
l35 = f261(l0,l1); if (l35 === undefined) break b1447;
l36 = l35;
l37 = f259(l0,l1); if (l37 === undefined) break b1447;
l38 = l37;
l39 = new RegoSet();
b1448: {
l40 = f262(l0,l1); if (l40 === undefined) break b1448;
l41 = D(l40, l8); if (l41 === undefined) break b1448;
if ((l41 === false)) break b1448;
l42 = f260(l0,l1); if (l42 === undefined) break b1448;
l43 = l42;
l44 = f53(l0,l1,l43); if (l44 === undefined) break b1448;
l45 = l44;
{
const k1449 = keysOf(l45), v1449 = valuesOf(l45);
for (let n1449 = 0; n1449 < v1449.length; n1449++) {
l46 = k1449 === null ? n1449 : k1449[n1449];
l47 = v1449[n1449];
b1450: {
l48 = l46;
l49 = l47;
l39.add(l49);
}
}
}
}
l50 = l39;
l51 = new RegoSet();
b1451: {
l52 = f262(l0,l1); if (l52 === undefined) break b1451;
l53 = D(l52, l8); if (l53 === undefined) break b1451;
l54 = l53;
l55 = f260(l0,l1); if (l55 === undefined) break b1451;
l56 = l55;
l57 = f20(l0,l1,l54,l56); if (l57 === undefined) break b1451;
l58 = l57;
l59 = f265(l0,l1); if (l59 === undefined) break b1451;
l60 = H(l59) ? l59.name : undefined; if (l60 === undefined && (l60 = S(l59, "name")) === undefined) break b1451;
l61 = l60;
l62 = new O10(l61);
l63 = b_object_union(l58,l62); if (l63 === undefined) break b1451;
l64 = l63;
l51.add(l64);
}
l65 = l51;
l66 = f266(l0,l1); if (l66 === undefined) break b1447;
l67 = l66;
l68 = f265(l0,l1); if (l68 === undefined) break b1447;
l69 = H(l68) ? l68.name : undefined; if (l69 === undefined && (l69 = S(l68, "name")) === undefined) break b1447;
l70 = l69;
l71 = new O42(l34,l50,l65);
l72 = new O18(l67,l70);
l71["values"] = l72;
l73 = f18(l0,l1,l36,l38,l8,l71); if (l73 === undefined) break b1447;
l74 = l73;
if (l3 === undefined) l3 = l74; else if (!Q(l3, l74)) conflict();
}
b1452: {
if (l3 === undefined) break b1452;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1453: {
return l2;
}
}
function f268(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g268(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1454: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1454;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1454;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1455: {
if (l3 === undefined) break b1455;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1456: {
return l2;
}
}
function f269(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function g270(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1457: {
l3 = undefined;
l4 = f269(l0,l1); if (l4 === undefined) break b1457;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1457;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1457;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1457;
if (!(l7 === "ip_address")) break b1457;
l8 = f269(l0,l1); if (l8 === undefined) break b1457;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1457;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1457;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1458: {
if (l3 === undefined) break b1458;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1459: {
return l2;
}
}
function f270(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g270(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function f271(l0,l1) {
let l3,l2;
b1460: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1461: {
if (l3 === undefined) break b1461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1462: {
return l2;
}
}
function g272(l0,l1) {
let l3,l4,l5,l2;
b1463: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "ip_whitelist";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1464: {
if (l3 === undefined) break b1464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1465: {
return l2;
}
}
function f272(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g273(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1466: {
b1467: {
l3 = undefined;
b1468: {
l4 = f270(l0,l1); if (l4 === undefined) break b1468;
if ((l4 === false)) break b1468;
break b1467;}
l5 = f271(l0,l1); if (l5 === undefined) break b1467;
l6 = l5;
l7 = [];
b1469: {
l8 = f269(l0,l1); if (l8 === undefined) break b1469;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1467;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1470: {
if (l3 !== undefined) break b1470;
l4 = f272(l0,l1); if (l4 === undefined) break b1470;
l5 = l4;
l6 = f269(l0,l1); if (l6 === undefined) break b1470;
l7 = l6;
l8 = f270(l0,l1); if (l8 === undefined) break b1470;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b1470;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1471: {
if (l3 === undefined) break b1471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1472: {
return l2;
}
}
function f273(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1473: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1473;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1473;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1474: {
if (l3 === undefined) break b1474;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1475: {
return l2;
}
}
function f274(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1476: {
l3 = undefined;
l4 = f274(l0,l1); if (l4 === undefined) break b1476;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1476;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1476;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1477: {
if (l3 === undefined) break b1477;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1478: {
return l2;
}
}
function f275(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function f276(l0,l1) {
let l3,l2;
b1479: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1480: {
if (l3 === undefined) break b1480;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1481: {
return l2;
}
}
function g277(l0,l1) {
let l3,l4,l2;
b1482: {
l3 = undefined;
l4 = new O45("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1483: {
if (l3 === undefined) break b1483;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1484: {
return l2;
}
}
function f277(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g277(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f278(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l2;
b1485: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b1485;
l11 = l10;
l12 = new RegoSet();
b1486: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b1486;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b1486;
{
const k1487 = keysOf(l15), v1487 = valuesOf(l15);
for (let n1487 = 0; n1487 < v1487.length; n1487++) {
l16 = k1487 === null ? n1487 : k1487[n1487];
l17 = v1487[n1487];
b1488: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1488;
l21 = l20;
{
const k1489 = keysOf(l21), v1489 = valuesOf(l21);
for (let n1489 = 0; n1489 < v1489.length; n1489++) {
l22 = k1489 === null ? n1489 : k1489[n1489];
l23 = v1489[n1489];
b1490: {
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
l27 = new RegoSet();
b1491: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b1491;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b1491;
{
const k1492 = keysOf(l30), v1492 = valuesOf(l30);
for (let n1492 = 0; n1492 < v1492.length; n1492++) {
l31 = k1492 === null ? n1492 : k1492[n1492];
l32 = v1492[n1492];
b1493: {
l33 = l31;
l34 = l32;
l35 = H(l34) ? l34.code : undefined; if (l35 === undefined && (l35 = S(l34, "code")) === undefined) break b1493;
l36 = l35;
l37 = f20(l0,l1,l36,l34); if (l37 === undefined) break b1493;
l38 = l37;
l27.add(l38);
}
}
}
}
l39 = l27;
l40 = new O46(l26,l39);
l41 = f18(l0,l1,l11,l8,"listed",l40); if (l41 === undefined) break b1485;
l42 = l41;
if (l6 === undefined) l6 = l42; else if (!Q(l6, l42)) conflict();
}
b1494: {
if (l6 === undefined) break b1494;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1495: {
return l2;
}
}
function g279(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1496: {
b1497: {
l3 = undefined;
b1498: {
l4 = f275(l0,l1); if (l4 === undefined) break b1498;
if ((l4 === false)) break b1498;
break b1497;}
l5 = f276(l0,l1); if (l5 === undefined) break b1497;
l6 = l5;
l7 = [];
b1499: {
l8 = f274(l0,l1); if (l8 === undefined) break b1499;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1497;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1500: {
if (l3 !== undefined) break b1500;
l4 = f277(l0,l1); if (l4 === undefined) break b1500;
l5 = l4;
l6 = f274(l0,l1); if (l6 === undefined) break b1500;
l7 = l6;
l8 = f275(l0,l1); if (l8 === undefined) break b1500;
l9 = l8;
l10 = f278(l0,l1,l5,l7,l9); if (l10 === undefined) break b1500;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f279(i, d) {
const k = K.question.get(0);
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.question.set(0, v === undefined ? N : v);
return v;
}
function g280(l0,l1) {
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
function f280(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1506: {
l3 = undefined;
l4 = f280(l0,l1); if (l4 === undefined) break b1506;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1506;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1506;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1507: {
if (l3 === undefined) break b1507;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1508: {
return l2;
}
}
function f281(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function f282(l0,l1) {
let l3,l2;
b1509: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1510: {
if (l3 === undefined) break b1510;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1511: {
return l2;
}
}
function g283(l0,l1) {
let l3,l4,l2;
b1512: {
l3 = undefined;
l4 = new O35("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1513: {
if (l3 === undefined) break b1513;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1514: {
return l2;
}
}
function f283(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1515: {
b1516: {
l3 = undefined;
b1517: {
l4 = f281(l0,l1); if (l4 === undefined) break b1517;
if ((l4 === false)) break b1517;
break b1516;}
l5 = f282(l0,l1); if (l5 === undefined) break b1516;
l6 = l5;
l7 = [];
b1518: {
l8 = f280(l0,l1); if (l8 === undefined) break b1518;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1516;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1519: {
if (l3 !== undefined) break b1519;
l4 = f283(l0,l1); if (l4 === undefined) break b1519;
l5 = l4;
l6 = f280(l0,l1); if (l6 === undefined) break b1519;
l7 = l6;
l8 = f281(l0,l1); if (l8 === undefined) break b1519;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1519;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1520: {
if (l3 === undefined) break b1520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1521: {
return l2;
}
}
function f284(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g285(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1522: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1522;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1522;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1523: {
if (l3 === undefined) break b1523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1524: {
return l2;
}
}
function f285(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g285(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1525: {
l3 = undefined;
l4 = f285(l0,l1); if (l4 === undefined) break b1525;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1525;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1525;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1526: {
if (l3 === undefined) break b1526;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1527: {
return l2;
}
}
function f286(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f287(l0,l1) {
let l3,l2;
b1528: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1529: {
if (l3 === undefined) break b1529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1530: {
return l2;
}
}
function g288(l0,l1) {
let l3,l4,l5,l2;
b1531: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1532: {
if (l3 === undefined) break b1532;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1533: {
return l2;
}
}
function f288(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1534: {
b1535: {
l3 = undefined;
b1536: {
l4 = f286(l0,l1); if (l4 === undefined) break b1536;
if ((l4 === false)) break b1536;
break b1535;}
l5 = f287(l0,l1); if (l5 === undefined) break b1535;
l6 = l5;
l7 = [];
b1537: {
l8 = f285(l0,l1); if (l8 === undefined) break b1537;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1535;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1538: {
if (l3 !== undefined) break b1538;
l4 = f288(l0,l1); if (l4 === undefined) break b1538;
l5 = l4;
l6 = f285(l0,l1); if (l6 === undefined) break b1538;
l7 = l6;
l8 = f286(l0,l1); if (l8 === undefined) break b1538;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b1538;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1539: {
if (l3 === undefined) break b1539;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1540: {
return l2;
}
}
function f289(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1541: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1541;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1541;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1542: {
if (l3 === undefined) break b1542;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1543: {
return l2;
}
}
function f290(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1544: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1544;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1544;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1544;
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
function f291(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f292(l0,l1) {
let l3,l2;
b1547: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1548: {
if (l3 === undefined) break b1548;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1549: {
return l2;
}
}
function g293(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1550: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1550;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1550;
l6 = l5;
l7 = f291(l0,l1); if (l7 === undefined) break b1550;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1550;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1550;
if ((l10 === false)) break b1550;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1551: {
if (l3 === undefined) break b1551;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1552: {
return l2;
}
}
function f293(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1553: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1553;
if ((l4 === false)) break b1553;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1553;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1553;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1553;
if (!(l7 === true)) break b1553;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1553;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1553;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1553;
if (!(l10 === true)) break b1553;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1554: {
if (l3 === undefined) break b1554;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1555: {
return l2;
}
}
function f294(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1556: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1556;
if ((l4 === false)) break b1556;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1556;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1556;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1556;
l8 = l7;
l9 = f291(l0,l1); if (l9 === undefined) break b1556;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1556;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1556;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1556;
if ((l13 === false)) break b1556;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1557: {
if (l3 === undefined) break b1557;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1558: {
return l2;
}
}
function f295(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function f296(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
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
if (!(l15 === "z")) break b1559;
l16 = b_count(l5); if (l16 === undefined) break b1559;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b1559;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b1559;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b1560: {
if (l4 === undefined) break b1560;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1561: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1561;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b1561;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1561;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b1561;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b1561;
if ((l16 === false)) break b1561;
l17 = b_count(l5); if (l17 === undefined) break b1561;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b1561;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b1561;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b1562: {
if (l4 === undefined) break b1562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1563: {
return l2;
}
}
function f297(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1564: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1564;
l9 = l8;
if (!(l9 === ".")) break b1564;
l10 = f296(l0,l1,l5); if (l10 === undefined) break b1564;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b1564;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b1564;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b1564;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b1564;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1565: {
if (l4 === undefined) break b1565;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1566: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1566;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b1566;
if ((l10 === false)) break b1566;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1567: {
if (l4 === undefined) break b1567;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1568: {
return l2;
}
}
function f298(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1569: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1569;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1569;
if ((l8 === false)) break b1569;
l9 = f297(l0,l1,l5); if (l9 === undefined) break b1569;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1569;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b1569;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b1570: {
if (l4 === undefined) break b1570;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1571: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1571;
l7 = l6;
if (!(l7 === "")) break b1571;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b1572: {
if (l4 === undefined) break b1572;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1573: {
return l2;
}
}
function f299(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b1574: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1574;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b1574;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b1574;
l12 = D(l11, l9); if (l12 === undefined) break b1574;
b1575: {
b1576: {
break b1575;
}
break b1574;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b1574;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b1574;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b1574;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b1574;
l24 = D(l23, l15); if (l24 === undefined) break b1574;
b1577: {
b1578: {
break b1577;
}
break b1574;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b1574;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b1574;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b1574;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b1574;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b1574;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b1574;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b1574;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b1574;
l53 = l52;
l54 = f298(l0,l1,l5); if (l54 === undefined) break b1574;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b1574;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b1574;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b1574;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b1574;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b1574;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b1574;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b1574;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b1574;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b1574;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b1579: {
if (l4 === undefined) break b1579;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1580: {
return l2;
}
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1581: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b1581;
l5 = l4;
l6 = f299(l0,l1,l5); if (l6 === undefined) break b1581;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1582: {
if (l3 === undefined) break b1582;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1583: {
return l2;
}
}
function f300(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1584: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1584;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b1584;
l6 = l5;
l7 = f299(l0,l1,l6); if (l7 === undefined) break b1584;
l8 = l7;
l9 = l8;
l10 = f300(l0,l1); if (l10 === undefined) break b1584;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b1584;
if ((l12 === false)) break b1584;
l13 = f300(l0,l1); if (l13 === undefined) break b1584;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b1584;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1585: {
if (l3 === undefined) break b1585;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1586: {
return l2;
}
}
function f301(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1587: {
l2 = new RegoSet();
}
b1588: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1588;
if ((l4 === false)) break b1588;
b1589: {
l5 = f295(l0,l1); if (l5 === undefined) break b1589;
if ((l5 === false)) break b1589;
break b1588;}
l6 = f291(l0,l1); if (l6 === undefined) break b1588;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b1588;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b1588;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b1588;
l12 = l11;
l13 = f301(l0,l1); if (l13 === undefined) break b1588;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b1588;
if ((l15 === false)) break b1588;
l16 = f291(l0,l1); if (l16 === undefined) break b1588;
l17 = l16;
l18 = f20(l0,l1,"locked_out",l17); if (l18 === undefined) break b1588;
l19 = l18;
l2.add(l19);
}
b1590: {
return l2;
}
}
function f302(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g302(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g303(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1591: {
l2 = new RegoSet();
}
b1592: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1592;
if ((l4 === false)) break b1592;
b1593: {
l5 = f295(l0,l1); if (l5 === undefined) break b1593;
if ((l5 === false)) break b1593;
break b1592;}
b1594: {
l6 = f301(l0,l1); if (l6 === undefined) break b1594;
if ((l6 === false)) break b1594;
break b1592;}
l7 = new O7("last_failure_at");
l2.add(l7);
}
b1595: {
return l2;
}
}
function f303(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g303(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g304(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1596: {
b1597: {
l3 = undefined;
l4 = f294(l0,l1); if (l4 === undefined) break b1597;
if ((l4 === false)) break b1597;
l5 = f291(l0,l1); if (l5 === undefined) break b1597;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1597;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1597;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1598: {
if (l3 !== undefined) break b1598;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1599: {
if (l3 === undefined) break b1599;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1600: {
return l2;
}
}
function f304(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function f305(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1601: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1601;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b1601;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b1601;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b1601;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b1601;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1601;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1602: {
if (l4 === undefined) break b1602;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1603: {
return l2;
}
}
function f306(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1604: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b1604;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b1604;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b1604;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b1604;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b1604;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b1605: {
if (l5 === undefined) break b1605;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1606: {
return l2;
}
}
function f307(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b1607: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b1607;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b1607;
l8 = D(l7, l5); if (l8 === undefined) break b1607;
b1608: {
b1609: {
break b1608;
}
break b1607;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b1610: {
if (l4 === undefined) break b1610;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1611: {
return l2;
}
}
function f308(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1612: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1612;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b1612;
if ((l8 === false)) break b1612;
l9 = f297(l0,l1,l5); if (l9 === undefined) break b1612;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b1612;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1613: {
if (l4 === undefined) break b1613;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1614: {
l4 = undefined;
l5 = l3;
l6 = f297(l0,l1,l5); if (l6 === undefined) break b1614;
l7 = l6;
if (!(l7 === "")) break b1614;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1615: {
if (l4 === undefined) break b1615;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1616: {
return l2;
}
}
function f309(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b1617: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f305(l0,l1,l6); if (l8 === undefined) break b1617;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b1617;
l11 = l10;
l12 = l11;
l13 = f306(l0,l1,l6,l12); if (l13 === undefined) break b1617;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b1617;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b1617;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b1617;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b1617;
l24 = l23;
l25 = f307(l0,l1,l24); if (l25 === undefined) break b1617;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b1617;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b1617;
l32 = l31;
l33 = f307(l0,l1,l32); if (l33 === undefined) break b1617;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b1617;
l38 = l37;
l39 = f308(l0,l1,l6); if (l39 === undefined) break b1617;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b1617;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b1618: {
if (l5 === undefined) break b1618;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1619: {
return l2;
}
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1620: {
l3 = undefined;
l4 = f293(l0,l1); if (l4 === undefined) break b1620;
if ((l4 === false)) break b1620;
l5 = f301(l0,l1); if (l5 === undefined) break b1620;
if ((l5 === false)) break b1620;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1620;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b1620;
l8 = l7;
l9 = f291(l0,l1); if (l9 === undefined) break b1620;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b1620;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b1620;
l12 = l11;
l13 = f309(l0,l1,l8,l12); if (l13 === undefined) break b1620;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1621: {
if (l3 === undefined) break b1621;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1622: {
return l2;
}
}
function f310(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g311(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b1623: {
b1624: {
l3 = undefined;
b1625: {
l4 = f291(l0,l1); if (l4 === undefined) break b1625;
if ((l4 === false)) break b1625;
break b1624;}
l5 = f292(l0,l1); if (l5 === undefined) break b1624;
l6 = l5;
l7 = [];
b1626: {
l8 = f290(l0,l1); if (l8 === undefined) break b1626;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1624;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1627: {
if (l3 !== undefined) break b1627;
l4 = f302(l0,l1); if (l4 === undefined) break b1627;
l5 = l4;
l6 = f303(l0,l1); if (l6 === undefined) break b1627;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b1627;
l9 = l8;
l10 = f291(l0,l1); if (l10 === undefined) break b1627;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1627;
l13 = l12;
l14 = f304(l0,l1); if (l14 === undefined) break b1627;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b1627;
l17 = l16;
l18 = f291(l0,l1); if (l18 === undefined) break b1627;
l19 = l18;
l20 = f62(l0,l1,l19); if (l20 === undefined) break b1627;
l21 = l20;
l22 = f292(l0,l1); if (l22 === undefined) break b1627;
l23 = l22;
l24 = f290(l0,l1); if (l24 === undefined) break b1627;
l25 = l24;
l26 = f303(l0,l1); if (l26 === undefined) break b1627;
l27 = l26;
l28 = f302(l0,l1); if (l28 === undefined) break b1627;
l29 = l28;
l30 = new Bare();
b1628: {
l31 = f310(l0,l1); if (l31 === undefined) break b1628;
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
l37 = new O47(l17,l27,l29,l36,l21);
l38 = f18(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b1627;
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
function f311(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g311(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g312(l0,l1) {
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
function f312(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1636: {
l3 = undefined;
l4 = f312(l0,l1); if (l4 === undefined) break b1636;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1636;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1636;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1637: {
if (l3 === undefined) break b1637;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1638: {
return l2;
}
}
function f313(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function f314(l0,l1) {
let l3,l2;
b1639: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b1640: {
if (l3 === undefined) break b1640;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1641: {
return l2;
}
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1642: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1642;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b1642;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1642;
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
function f315(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g316(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1645: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1645;
l5 = l4;
l6 = f313(l0,l1); if (l6 === undefined) break b1645;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1645;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1645;
l9 = l8;
l10 = f36(l0,l1,l5,l9); if (l10 === undefined) break b1645;
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
function f316(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g316(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g317(l0,l1) {
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
function f317(i, d) {
const k = K.request[137];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.request[137] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1651: {
l2 = new RegoSet();
}
b1652: {
l3 = undefined;
l4 = f316(l0,l1); if (l4 === undefined) break b1652;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1652;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1652;
if ((l8 === false)) break b1652;
l2.add("max_age");
}
b1653: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1653;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b1653;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1653;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1653;
if ((l8 === false)) break b1653;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1653;
l10 = D(l9, "length"); if (l10 === undefined) break b1653;
l11 = l10;
l12 = f313(l0,l1); if (l12 === undefined) break b1653;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b1653;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1653;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b1653;
if ((l16 === false)) break b1653;
l2.add("min_length");
}
b1654: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1654;
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
l11 = f317(l0,l1); if (l11 === undefined) break b1656;
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
l4 = f313(l0,l1); if (l4 === undefined) break b1658;
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
l11 = f313(l0,l1); if (l11 === undefined) break b1659;
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
function f318(i, d) {
const k = K.request[138];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[138] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l2;
b1661: {
l3 = undefined;
l4 = new O48("password_class_missing","default_password","password_reused","password_expired","password_too_short");
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
function f319(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1664: {
l3 = undefined;
l4 = new RegoSet();
b1665: {
l5 = f318(l0,l1); if (l5 === undefined) break b1665;
{
const k1666 = keysOf(l5), v1666 = valuesOf(l5);
for (let n1666 = 0; n1666 < v1666.length; n1666++) {
l6 = k1666 === null ? n1666 : k1666[n1666];
l7 = v1666[n1666];
b1667: {
l8 = l6;
l9 = l7;
l10 = f319(l0,l1); if (l10 === undefined) break b1667;
l11 = D(l10, l9); if (l11 === undefined) break b1667;
l12 = l11;
l13 = f313(l0,l1); if (l13 === undefined) break b1667;
l14 = D(l13, l9); if (l14 === undefined) break b1667;
l15 = l14;
l16 = f20(l0,l1,l12,l15); if (l16 === undefined) break b1667;
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
function f320(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
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
function f321(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1675: {
l2 = new RegoSet();
}
b1676: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1676;
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
l13 = new O14(l12);
l2.add(l13);
}
}
}
}
b1679: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1679;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b1679;
if ((l5 === false)) break b1679;
b1680: {
l6 = f315(l0,l1); if (l6 === undefined) break b1680;
if ((l6 === false)) break b1680;
break b1679;}
l7 = new O7("changed_on");
l2.add(l7);
}
b1681: {
l3 = undefined;
l4 = f313(l0,l1); if (l4 === undefined) break b1681;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1681;
if ((l5 === false)) break b1681;
b1682: {
l6 = f321(l0,l1); if (l6 === undefined) break b1682;
if ((l6 === false)) break b1682;
break b1681;}
l7 = new O7("same_as_previous");
l2.add(l7);
}
b1683: {
return l2;
}
}
function f322(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g323(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1684: {
b1685: {
l3 = undefined;
l4 = f318(l0,l1); if (l4 === undefined) break b1685;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1685;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1685;
if ((l9 === false)) break b1685;
l10 = f318(l0,l1); if (l10 === undefined) break b1685;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1686: {
if (l3 !== undefined) break b1686;
l4 = new RegoSet();
b1687: {
l5 = f313(l0,l1); if (l5 === undefined) break b1687;
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
function f323(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g323(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1692: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1692;
l5 = l4;
l6 = f313(l0,l1); if (l6 === undefined) break b1692;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b1692;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1692;
l9 = l8;
l10 = f36(l0,l1,l5,l9); if (l10 === undefined) break b1692;
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
function f324(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l50,l51,l52,l49,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b1695: {
b1696: {
l3 = undefined;
b1697: {
l4 = f313(l0,l1); if (l4 === undefined) break b1697;
if ((l4 === false)) break b1697;
break b1696;}
l5 = f314(l0,l1); if (l5 === undefined) break b1696;
l6 = l5;
l7 = [];
b1698: {
l8 = f312(l0,l1); if (l8 === undefined) break b1698;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1696;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1699: {
if (l3 !== undefined) break b1699;
l4 = f320(l0,l1); if (l4 === undefined) break b1699;
l5 = l4;
l6 = f322(l0,l1); if (l6 === undefined) break b1699;
l7 = l6;
l8 = f84(l0,l1,l5,l7); if (l8 === undefined) break b1699;
l9 = l8;
l10 = f314(l0,l1); if (l10 === undefined) break b1699;
l11 = l10;
l12 = f312(l0,l1); if (l12 === undefined) break b1699;
l13 = l12;
l14 = new RegoSet();
b1700: {
l15 = f323(l0,l1); if (l15 === undefined) break b1700;
{
const k1701 = keysOf(l15), v1701 = valuesOf(l15);
for (let n1701 = 0; n1701 < v1701.length; n1701++) {
l16 = k1701 === null ? n1701 : k1701[n1701];
l17 = v1701[n1701];
b1702: {
l18 = l16;
l19 = l17;
l20 = f313(l0,l1); if (l20 === undefined) break b1702;
l21 = D(l20, l19); if (l21 === undefined) break b1702;
l22 = l21;
l23 = f15(l0,l1,l22); if (l23 === undefined) break b1702;
l24 = l23;
{
const k1703 = keysOf(l24), v1703 = valuesOf(l24);
for (let n1703 = 0; n1703 < v1703.length; n1703++) {
l25 = k1703 === null ? n1703 : k1703[n1703];
l26 = v1703[n1703];
b1704: {
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
l30 = f322(l0,l1); if (l30 === undefined) break b1699;
l31 = l30;
l32 = new RegoSet();
b1705: {
l33 = f318(l0,l1); if (l33 === undefined) break b1705;
{
const k1706 = keysOf(l33), v1706 = valuesOf(l33);
for (let n1706 = 0; n1706 < v1706.length; n1706++) {
l34 = k1706 === null ? n1706 : k1706[n1706];
l35 = v1706[n1706];
b1707: {
l36 = l34;
l37 = l35;
l38 = f313(l0,l1); if (l38 === undefined) break b1707;
l39 = D(l38, l37); if (l39 === undefined) break b1707;
l40 = l39;
l41 = f20(l0,l1,"change_password",l40); if (l41 === undefined) break b1707;
l42 = l41;
l32.add(l42);
}
}
}
}
l43 = l32;
l44 = f320(l0,l1); if (l44 === undefined) break b1699;
l45 = l44;
l46 = new Bare();
b1708: {
l47 = f316(l0,l1); if (l47 === undefined) break b1708;
l46["expires_on"] = l47;
}
b1709: {
l48 = f324(l0,l1); if (l48 === undefined) break b1709;
l46["may_change_from"] = l48;
}
b1710: {
b1711: {
l50 = H(l1) ? l1.hdp : undefined; if (l50 === undefined && (l50 = S(l1, "hdp")) === undefined) break b1711;
l51 = H(l50) ? l50.password_compliance : undefined; if (l51 === undefined && (l51 = S(l50, "password_compliance")) === undefined) break b1711;
l52 = D(l51, "values"); if (l52 === undefined) break b1711;
l49 = merge(l52, l46);
break b1710;
}
l49 = l46;
}
l53 = l49;
l54 = new RegoSet();
b1712: {
l55 = f323(l0,l1); if (l55 === undefined) break b1712;
{
const k1713 = keysOf(l55), v1713 = valuesOf(l55);
for (let n1713 = 0; n1713 < v1713.length; n1713++) {
l56 = k1713 === null ? n1713 : k1713[n1713];
l57 = v1713[n1713];
b1714: {
l58 = l56;
l59 = l57;
l60 = f313(l0,l1); if (l60 === undefined) break b1714;
l61 = D(l60, l59); if (l61 === undefined) break b1714;
l62 = l61;
l63 = f62(l0,l1,l62); if (l63 === undefined) break b1714;
l64 = l63;
{
const k1715 = keysOf(l64), v1715 = valuesOf(l64);
for (let n1715 = 0; n1715 < v1715.length; n1715++) {
l65 = k1715 === null ? n1715 : k1715[n1715];
l66 = v1715[n1715];
b1716: {
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
l71 = f18(l0,l1,l11,l13,l9,l70); if (l71 === undefined) break b1699;
l72 = l71;
if (l3 === undefined) l3 = l72; else if (!Q(l3, l72)) conflict();
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
function f325(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1719: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1719;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1719;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1720: {
if (l3 === undefined) break b1720;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1721: {
return l2;
}
}
function f326(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1722: {
l3 = undefined;
l4 = f326(l0,l1); if (l4 === undefined) break b1722;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1722;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b1722;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1723: {
if (l3 === undefined) break b1723;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1724: {
return l2;
}
}
function f327(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function f328(l0,l1) {
let l3,l2;
b1725: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b1726: {
if (l3 === undefined) break b1726;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1727: {
return l2;
}
}
function g329(l0,l1) {
let l3,l4,l2;
b1728: {
l3 = undefined;
l4 = new O35("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1729: {
if (l3 === undefined) break b1729;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1730: {
return l2;
}
}
function f329(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1731: {
b1732: {
l3 = undefined;
b1733: {
l4 = f327(l0,l1); if (l4 === undefined) break b1733;
if ((l4 === false)) break b1733;
break b1732;}
l5 = f328(l0,l1); if (l5 === undefined) break b1732;
l6 = l5;
l7 = [];
b1734: {
l8 = f326(l0,l1); if (l8 === undefined) break b1734;
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
l4 = f329(l0,l1); if (l4 === undefined) break b1735;
l5 = l4;
l6 = f326(l0,l1); if (l6 === undefined) break b1735;
l7 = l6;
l8 = f327(l0,l1); if (l8 === undefined) break b1735;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1735;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f330(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
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
function f331(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1741: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1741;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1741;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b1741;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1742: {
if (l3 === undefined) break b1742;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1743: {
return l2;
}
}
function f332(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f333(l0,l1) {
let l3,l2;
b1744: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b1745: {
if (l3 === undefined) break b1745;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1746: {
return l2;
}
}
function g334(l0,l1) {
let l3,l4,l2;
b1747: {
l3 = undefined;
l4 = new O35("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1748: {
if (l3 === undefined) break b1748;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1749: {
return l2;
}
}
function f334(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1750: {
b1751: {
l3 = undefined;
b1752: {
l4 = f332(l0,l1); if (l4 === undefined) break b1752;
if ((l4 === false)) break b1752;
break b1751;}
l5 = f333(l0,l1); if (l5 === undefined) break b1751;
l6 = l5;
l7 = [];
b1753: {
l8 = f331(l0,l1); if (l8 === undefined) break b1753;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1751;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1754: {
if (l3 !== undefined) break b1754;
l4 = f334(l0,l1); if (l4 === undefined) break b1754;
l5 = l4;
l6 = f331(l0,l1); if (l6 === undefined) break b1754;
l7 = l6;
l8 = f332(l0,l1); if (l8 === undefined) break b1754;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1754;
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
function f335(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
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
function f336(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1760: {
l3 = undefined;
l4 = f336(l0,l1); if (l4 === undefined) break b1760;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1760;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b1760;
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
function f337(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f338(l0,l1) {
let l3,l2;
b1763: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b1764: {
if (l3 === undefined) break b1764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1765: {
return l2;
}
}
function g339(l0,l1) {
let l3,l4,l5,l2;
b1766: {
l3 = undefined;
l4 = new O49("purpose_limitation");
l5 = new O50("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1767: {
if (l3 === undefined) break b1767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1768: {
return l2;
}
}
function f339(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1769: {
b1770: {
l3 = undefined;
b1771: {
l4 = f337(l0,l1); if (l4 === undefined) break b1771;
if ((l4 === false)) break b1771;
break b1770;}
l5 = f338(l0,l1); if (l5 === undefined) break b1770;
l6 = l5;
l7 = [];
b1772: {
l8 = f336(l0,l1); if (l8 === undefined) break b1772;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1770;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1773: {
if (l3 !== undefined) break b1773;
l4 = f339(l0,l1); if (l4 === undefined) break b1773;
l5 = l4;
l6 = f336(l0,l1); if (l6 === undefined) break b1773;
l7 = l6;
l8 = f337(l0,l1); if (l8 === undefined) break b1773;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b1773;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
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
function f340(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g341(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1776: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1776;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1776;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1777: {
if (l3 === undefined) break b1777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1778: {
return l2;
}
}
function f341(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g341(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g342(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1779: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1779;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1779;
l6 = l5;
l7 = f341(l0,l1); if (l7 === undefined) break b1779;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1779;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b1779;
l10 = D(l9, l6); if (l10 === undefined) break b1779;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1780: {
if (l3 === undefined) break b1780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1781: {
return l2;
}
}
function f342(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function f343(l0,l1) {
let l3,l2;
b1782: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b1783: {
if (l3 === undefined) break b1783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1784: {
return l2;
}
}
function g344(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1785: {
l2 = new RegoSet();
}
b1786: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1786;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1786;
{
const k1787 = keysOf(l5), v1787 = valuesOf(l5);
for (let n1787 = 0; n1787 < v1787.length; n1787++) {
l6 = k1787 === null ? n1787 : k1787[n1787];
l7 = v1787[n1787];
b1788: {
l8 = l6;
l9 = l7;
l10 = f75(l0,l1,l9); if (l10 === undefined) break b1788;
if ((l10 === false)) break b1788;
l2.add(l8);
}
}
}
}
b1789: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1789;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b1789;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b1789;
if (!(l6 === true)) break b1789;
l2.add("stamped");
}
b1790: {
return l2;
}
}
function f344(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g345(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1791: {
l2 = new RegoSet();
}
b1792: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1792;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1792;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1792;
if ((l7 === false)) break b1792;
l8 = f342(l0,l1); if (l8 === undefined) break b1792;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b1792;
{
const k1793 = keysOf(l9), v1793 = valuesOf(l9);
for (let n1793 = 0; n1793 < v1793.length; n1793++) {
l10 = k1793 === null ? n1793 : k1793[n1793];
l11 = v1793[n1793];
b1794: {
l12 = l10;
l13 = l11;
l14 = f344(l0,l1); if (l14 === undefined) break b1794;
l15 = l14;
b1795: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b1795;
if ((l16 === false)) break b1795;
break b1794;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b1794;
l19 = l18;
l20 = f342(l0,l1); if (l20 === undefined) break b1794;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b1794;
l23 = l22;
l2.add(l23);
}
}
}
}
b1796: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1796;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b1796;
if ((l5 === false)) break b1796;
l6 = new RegoSet();
b1797: {
l7 = f342(l0,l1); if (l7 === undefined) break b1797;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b1797;
{
const k1798 = keysOf(l8), v1798 = valuesOf(l8);
for (let n1798 = 0; n1798 < v1798.length; n1798++) {
l9 = k1798 === null ? n1798 : k1798[n1798];
l10 = v1798[n1798];
b1799: {
l11 = l9;
l12 = l10;
l13 = f344(l0,l1); if (l13 === undefined) break b1799;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1799;
if ((l15 === false)) break b1799;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b1796;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b1796;
l20 = f342(l0,l1); if (l20 === undefined) break b1796;
l21 = l20;
l22 = f20(l0,l1,"statement_missing",l21); if (l22 === undefined) break b1796;
l23 = l22;
l2.add(l23);
}
b1800: {
return l2;
}
}
function f345(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1801: {
l2 = new RegoSet();
}
b1802: {
l3 = undefined;
l4 = f342(l0,l1); if (l4 === undefined) break b1802;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b1802;
if (!(l5 === "unset")) break b1802;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1802;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1802;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b1802;
l11 = l10;
l12 = new O14(l11);
l2.add(l12);
}
b1803: {
return l2;
}
}
function f346(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g347(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1804: {
b1805: {
l3 = undefined;
b1806: {
l4 = f342(l0,l1); if (l4 === undefined) break b1806;
if ((l4 === false)) break b1806;
break b1805;}
l5 = f343(l0,l1); if (l5 === undefined) break b1805;
l6 = l5;
l7 = [];
b1807: {
l8 = f341(l0,l1); if (l8 === undefined) break b1807;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1805;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1808: {
if (l3 !== undefined) break b1808;
l4 = f345(l0,l1); if (l4 === undefined) break b1808;
l5 = l4;
l6 = f346(l0,l1); if (l6 === undefined) break b1808;
l7 = l6;
l8 = f84(l0,l1,l5,l7); if (l8 === undefined) break b1808;
l9 = l8;
l10 = f342(l0,l1); if (l10 === undefined) break b1808;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1808;
l13 = l12;
l14 = f342(l0,l1); if (l14 === undefined) break b1808;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b1808;
l17 = l16;
l18 = f343(l0,l1); if (l18 === undefined) break b1808;
l19 = l18;
l20 = f341(l0,l1); if (l20 === undefined) break b1808;
l21 = l20;
l22 = f346(l0,l1); if (l22 === undefined) break b1808;
l23 = l22;
l24 = new RegoSet();
b1809: {
l25 = f345(l0,l1); if (l25 === undefined) break b1809;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b1809;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b1809;
if ((l30 === false)) break b1809;
l31 = f342(l0,l1); if (l31 === undefined) break b1809;
l32 = l31;
l33 = f20(l0,l1,"complete_entry",l32); if (l33 === undefined) break b1809;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f345(l0,l1); if (l36 === undefined) break b1808;
l37 = l36;
l38 = new O15(l13,l23,l35,l37,l17);
l39 = f18(l0,l1,l19,l21,l9,l38); if (l39 === undefined) break b1808;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1810: {
if (l3 === undefined) break b1810;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1811: {
return l2;
}
}
function f347(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g347(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g348(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1812: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1812;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1812;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1813: {
if (l3 === undefined) break b1813;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1814: {
return l2;
}
}
function f348(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1815: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1815;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1815;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b1815;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1816: {
if (l3 === undefined) break b1816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1817: {
return l2;
}
}
function f349(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function f350(l0,l1) {
let l3,l2;
b1818: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b1819: {
if (l3 === undefined) break b1819;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1820: {
return l2;
}
}
function f351(l0,l1) {
let l3,l4,l5,l6,l2;
b1821: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1821;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b1821;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1822: {
if (l3 === undefined) break b1822;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1823: {
return l2;
}
}
function g352(l0,l1) {
let l3,l4,l5,l6,l2;
b1824: {
l3 = undefined;
l4 = f349(l0,l1); if (l4 === undefined) break b1824;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b1824;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1825: {
if (l3 === undefined) break b1825;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1826: {
return l2;
}
}
function f352(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g352(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function g353(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1827: {
l2 = new Bare();
}
b1828: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1828;
{
const k1829 = keysOf(l4), v1829 = valuesOf(l4);
for (let n1829 = 0; n1829 < v1829.length; n1829++) {
l5 = k1829 === null ? n1829 : k1829[n1829];
l6 = v1829[n1829];
b1830: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1830;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b1831: {
return l2;
}
}
function f353(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1832: {
l2 = new RegoSet();
}
b1833: {
l3 = undefined;
l4 = f352(l0,l1); if (l4 === undefined) break b1833;
{
const k1834 = keysOf(l4), v1834 = valuesOf(l4);
for (let n1834 = 0; n1834 < v1834.length; n1834++) {
l5 = k1834 === null ? n1834 : k1834[n1834];
l6 = v1834[n1834];
b1835: {
l7 = l5;
l8 = l6;
b1836: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b1836;
if ((l9 === false)) break b1836;
break b1835;}
l2.add(l7);
}
}
}
}
b1837: {
return l2;
}
}
function f354(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function f355(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1838: {
l4 = undefined;
l5 = l3;
l6 = f353(l0,l1); if (l6 === undefined) break b1838;
l7 = D(l6, l5); if (l7 === undefined) break b1838;
{
const k1839 = keysOf(l7), v1839 = valuesOf(l7);
for (let n1839 = 0; n1839 < v1839.length; n1839++) {
l8 = k1839 === null ? n1839 : k1839[n1839];
l9 = v1839[n1839];
b1840: {
l10 = l8;
l11 = l9;
l12 = f351(l0,l1); if (l12 === undefined) break b1840;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b1840;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b1840;
if ((l15 === false)) break b1840;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b1841: {
if (l4 === undefined) break b1841;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1842: {
l4 = undefined;
l5 = l3;
l6 = f354(l0,l1); if (l6 === undefined) break b1842;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1842;
if ((l8 === false)) break b1842;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1843: {
if (l4 === undefined) break b1843;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1844: {
return l2;
}
}
function f356(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1845: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1845;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b1845;
if ((l8 === false)) break b1845;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1845;
if ((l9 === false)) break b1845;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1846: {
if (l4 === undefined) break b1846;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1847: {
return l2;
}
}
function f357(l0,l1) {
let l3,l4,l5,l6,l2;
b1848: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1848;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b1848;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1849: {
if (l3 === undefined) break b1849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1850: {
return l2;
}
}
function f358(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b1851: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b1851;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b1851;
if ((l9 === false)) break b1851;
l10 = new RegoSet();
b1852: {
l11 = b_split(l5,""); if (l11 === undefined) break b1852;
l12 = l11;
{
const k1853 = keysOf(l12), v1853 = valuesOf(l12);
for (let n1853 = 0; n1853 < v1853.length; n1853++) {
l13 = k1853 === null ? n1853 : k1853[n1853];
l14 = v1853[n1853];
b1854: {
l15 = l13;
l16 = l14;
l17 = f74(l0,l1,l16); if (l17 === undefined) break b1854;
if ((l17 === false)) break b1854;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b1851;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b1851;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b1851;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b1851;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b1851;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b1855: {
if (l4 === undefined) break b1855;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1856: {
return l2;
}
}
function f359(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b1857: {
b1858: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b1858;
l8 = f75(l0,l1,l6); if (l8 === undefined) break b1858;
if ((l8 === false)) break b1858;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1859: {
if (l5 !== undefined) break b1859;
l6 = l3;
l7 = l4;
l8 = f358(l0,l1,l6); if (l8 === undefined) break b1859;
l9 = l8;
l10 = f358(l0,l1,l7); if (l10 === undefined) break b1859;
l11 = l10;
if (!Q(l9, l11)) break b1859;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1860: {
if (l5 === undefined) break b1860;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1861: {
return l2;
}
}
function g360(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b1862: {
l3 = undefined;
b1863: {
l4 = f352(l0,l1); if (l4 === undefined) break b1863;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b1863;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b1863;
if ((l6 === false)) break b1863;
break b1862;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1864: {
if (l3 === undefined) break b1864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1865: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1865;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1865;
l6 = l5;
l7 = f351(l0,l1); if (l7 === undefined) break b1865;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b1865;
l9 = l8;
l10 = f359(l0,l1,l6,l9); if (l10 === undefined) break b1865;
if ((l10 === false)) break b1865;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1866: {
if (l3 === undefined) break b1866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1867: {
return l2;
}
}
function f360(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function f361(l0,l1) {
let l3,l4,l5,l6,l2;
b1868: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1868;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b1868;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b1869: {
if (l3 === undefined) break b1869;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1870: {
return l2;
}
}
function g362(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1871: {
l2 = new RegoSet();
}
b1872: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1872;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1872;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1872;
if ((l7 === false)) break b1872;
l2.add("user.unit");
}
b1873: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1873;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1873;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1873;
if ((l7 === false)) break b1873;
l2.add("user.post_ends_on");
}
b1874: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1874;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1874;
l6 = null;
if (!Q(l5, l6)) break b1874;
l2.add("user.post_ends_on");
}
b1875: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1875;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1875;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1875;
if ((l7 === false)) break b1875;
l2.add("account.application_form");
}
b1876: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1876;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1876;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1876;
if ((l7 === false)) break b1876;
l2.add("account.confidentiality_pledge");
}
b1877: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1877;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1877;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1877;
if ((l7 === false)) break b1877;
l2.add("account.default_password");
}
b1878: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1878;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b1878;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1878;
if ((l7 === false)) break b1878;
l2.add("account.password_changed_on");
}
b1879: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1879;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1879;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1879;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b1879;
if ((l8 === false)) break b1879;
l2.add("session.idle_minutes");
}
b1880: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1880;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1880;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1880;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b1880;
if ((l8 === false)) break b1880;
l2.add("client.ip");
}
b1881: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1881;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1881;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b1881;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1881;
if ((l8 === false)) break b1881;
l2.add("client.allowed_ips");
}
b1882: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1882;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1882;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b1882;
if ((l7 === false)) break b1882;
l2.add("query.purpose_listed");
}
b1883: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1883;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1883;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1883;
if ((l7 === false)) break b1883;
l2.add("query.fields");
}
b1884: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1884;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1884;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1884;
if ((l7 === false)) break b1884;
l2.add("account.approved_from");
}
b1885: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1885;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1885;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1885;
if ((l7 === false)) break b1885;
l2.add("account.approved_until");
}
b1886: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1886;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1886;
l6 = null;
if (!Q(l5, l6)) break b1886;
l2.add("account.approved_until");
}
b1887: {
return l2;
}
}
function f362(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g362(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g363(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b1888: {
l2 = new RegoSet();
}
b1889: {
l3 = undefined;
b1890: {
l4 = f355(l0,l1,"password_expired"); if (l4 === undefined) break b1890;
if ((l4 === false)) break b1890;
break b1889;}
l5 = f362(l0,l1); if (l5 === undefined) break b1889;
l6 = l5;
b1891: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b1891;
if ((l7 === false)) break b1891;
break b1889;}
l2.add("password_expired");
}
b1892: {
return l2;
}
}
function f363(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g363(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function f364(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1893: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1893;
if (!(l8 === "exceeded")) break b1893;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1893;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1893;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b1893;
if ((l12 === false)) break b1893;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1894: {
if (l5 === undefined) break b1894;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1895: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b1895;
if (!(l8 === "reached")) break b1895;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b1895;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b1895;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b1895;
if ((l12 === false)) break b1895;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b1896: {
if (l5 === undefined) break b1896;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1897: {
return l2;
}
}
function f365(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b1898: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1898;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b1898;
if ((l8 === false)) break b1898;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b1898;
if ((l9 === false)) break b1898;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1899: {
if (l4 === undefined) break b1899;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1900: {
return l2;
}
}
function g366(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l14,l13,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28;
b1901: {
l2 = new RegoSet();
}
b1902: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1902;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b1902;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b1902;
if (!(l6 === "active")) break b1902;
l2.add("linkage_not_active");
}
b1903: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1903;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b1903;
if (!(l5 === "service")) break b1903;
l2.add("personal_account_not_served");
}
b1904: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1904;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1904;
l6 = l5;
l7 = f352(l0,l1); if (l7 === undefined) break b1904;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1904;
l9 = H(l8) ? l8.units : undefined; if (l9 === undefined && (l9 = S(l8, "units")) === undefined) break b1904;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b1904;
if ((l11 === false)) break b1904;
l2.add("unit_not_listed");
}
b1905: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1905;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b1905;
l6 = l5;
l7 = f352(l0,l1); if (l7 === undefined) break b1905;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b1905;
l9 = H(l8) ? l8.district_office : undefined; if (l9 === undefined && (l9 = S(l8, "district_office")) === undefined) break b1905;
l10 = l9;
l11 = b_split(l6,l10); if (l11 === undefined) break b1905;
l12 = l11;
if (!Array.isArray(l12)) break b1905;
l14 = B.count(l12);
l13 = 2;
if (!Q(l14, l13)) break b1905;
l15 = 0;
l15 = 0;
l16 = D(l12, l15); if (l16 === undefined) break b1905;
l17 = l16;
l15 = 1;
l16 = D(l12, l15); if (l16 === undefined) break b1905;
l18 = l16;
l19 = f352(l0,l1); if (l19 === undefined) break b1905;
l20 = H(l19) ? l19.unit_not_listed : undefined; if (l20 === undefined && (l20 = S(l19, "unit_not_listed")) === undefined) break b1905;
l21 = H(l20) ? l20.districts : undefined; if (l21 === undefined && (l21 = S(l20, "districts")) === undefined) break b1905;
l22 = l21;
l23 = b_internal_member_2(l17,l22); if (l23 === undefined) break b1905;
if ((l23 === false)) break b1905;
l24 = f352(l0,l1); if (l24 === undefined) break b1905;
l25 = H(l24) ? l24.unit_not_listed : undefined; if (l25 === undefined && (l25 = S(l24, "unit_not_listed")) === undefined) break b1905;
l26 = H(l25) ? l25.district_sections : undefined; if (l26 === undefined && (l26 = S(l25, "district_sections")) === undefined) break b1905;
l27 = l26;
l28 = b_internal_member_2(l18,l27); if (l28 === undefined) break b1905;
if ((l28 === false)) break b1905;
l2.add("unit_not_listed");
}
b1906: {
l3 = undefined;
l4 = f355(l0,l1,"role_may_not_query"); if (l4 === undefined) break b1906;
if ((l4 === false)) break b1906;
l2.add("role_may_not_query");
}
b1907: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1907;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1907;
l6 = null;
if (!Q(l5, l6)) break b1907;
l2.add("post_ended");
}
b1908: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b1908;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b1908;
l6 = l5;
l7 = f356(l0,l1,l6); if (l7 === undefined) break b1908;
if ((l7 === false)) break b1908;
l2.add("post_ended");
}
b1909: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1909;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b1909;
if (!(l5 === true)) break b1909;
l6 = f360(l0,l1); if (l6 === undefined) break b1909;
if ((l6 === false)) break b1909;
l2.add("right_not_approved");
}
b1910: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1910;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b1910;
l6 = f351(l0,l1); if (l6 === undefined) break b1910;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b1910;
if (!Q(l5, l7)) break b1910;
l8 = f351(l0,l1); if (l8 === undefined) break b1910;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b1910;
l10 = l9;
l11 = f75(l0,l1,l10); if (l11 === undefined) break b1910;
if ((l11 === false)) break b1910;
l2.add("account_not_own");
}
b1911: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1911;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1911;
if (!(l5 === "active")) break b1911;
l2.add("account_not_active");
}
b1912: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1912;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1912;
if (!(l5 === "locked")) break b1912;
b1913: {
l6 = f352(l0,l1); if (l6 === undefined) break b1913;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b1913;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b1913;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b1913;
if ((l9 === false)) break b1913;
break b1912;}
l2.add("account_not_active");
}
b1914: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1914;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b1914;
if (!(l5 === true)) break b1914;
l2.add("application_form_missing");
}
b1915: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1915;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b1915;
if (!(l5 === true)) break b1915;
l2.add("confidentiality_pledge_missing");
}
b1916: {
l3 = undefined;
b1917: {
l4 = f355(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b1917;
if ((l4 === false)) break b1917;
break b1916;}
l2.add("confidentiality_pledge_missing");
}
b1918: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1918;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b1918;
if (!(l5 === false)) break b1918;
l2.add("default_password");
}
b1919: {
l3 = undefined;
l4 = f362(l0,l1); if (l4 === undefined) break b1919;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b1919;
if ((l6 === false)) break b1919;
l7 = f357(l0,l1); if (l7 === undefined) break b1919;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b1919;
l9 = l8;
l10 = f348(l0,l1); if (l10 === undefined) break b1919;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b1919;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b1919;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b1919;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1919;
l15 = l14;
l16 = f36(l0,l1,l9,l15); if (l16 === undefined) break b1919;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b1919;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b1919;
if ((l20 === false)) break b1919;
l2.add("password_expired");
}
b1920: {
l3 = undefined;
l4 = f363(l0,l1); if (l4 === undefined) break b1920;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b1920;
if ((l6 === false)) break b1920;
l2.add("password_expired");
}
b1921: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1921;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b1921;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b1921;
l7 = l6;
l8 = f348(l0,l1); if (l8 === undefined) break b1921;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1921;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b1921;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b1921;
l12 = l11;
l13 = f364(l0,l1,l7,l12); if (l13 === undefined) break b1921;
if ((l13 === false)) break b1921;
l2.add("session_idle");
}
b1922: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1922;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b1922;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b1922;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1922;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b1922;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b1922;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b1922;
if ((l12 === false)) break b1922;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1922;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b1922;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b1922;
l16 = l15;
l17 = f75(l0,l1,l16); if (l17 === undefined) break b1922;
if ((l17 === false)) break b1922;
l2.add("ip_not_whitelisted");
}
b1923: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1923;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b1923;
l6 = l5;
l7 = f75(l0,l1,l6); if (l7 === undefined) break b1923;
if ((l7 === false)) break b1923;
l2.add("case_number_missing");
}
b1924: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1924;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b1924;
l6 = l5;
l7 = f75(l0,l1,l6); if (l7 === undefined) break b1924;
if ((l7 === false)) break b1924;
l2.add("reason_missing");
}
b1925: {
l3 = undefined;
l4 = [];
b1926: {
l5 = f352(l0,l1); if (l5 === undefined) break b1926;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b1926;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b1926;
{
const k1927 = keysOf(l7), v1927 = valuesOf(l7);
for (let n1927 = 0; n1927 < v1927.length; n1927++) {
l8 = k1927 === null ? n1927 : k1927[n1927];
l9 = v1927[n1927];
b1928: {
l10 = l8;
l11 = l9;
l12 = f361(l0,l1); if (l12 === undefined) break b1928;
l13 = D(l12, l11); if (l13 === undefined) break b1928;
l14 = l13;
l15 = f75(l0,l1,l14); if (l15 === undefined) break b1928;
if ((l15 === false)) break b1928;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b1925;
l18 = l17;
l19 = f352(l0,l1); if (l19 === undefined) break b1925;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b1925;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b1925;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b1925;
if ((l23 === false)) break b1925;
l2.add("statement_missing");
}
b1929: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1929;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b1929;
if (!(l5 === true)) break b1929;
l2.add("not_official_use");
}
b1930: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1930;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b1930;
if (!(l5 === true)) break b1930;
l2.add("purpose_not_listed");
}
b1931: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1931;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b1931;
l6 = l5;
l7 = undefined;
b1932: {
b1933: {
if (!Array.isArray(l6)) break b1933;
break b1932;
}
b1934: {
if (!O(l6)) break b1934;
break b1932;
}
b1935: {
if (!(l6 instanceof RegoSet)) break b1935;
break b1932;
}
break b1931;
}
{
const k1936 = keysOf(l6), v1936 = valuesOf(l6);
for (let n1936 = 0; n1936 < v1936.length; n1936++) {
l9 = k1936 === null ? n1936 : k1936[n1936];
l10 = v1936[n1936];
b1937: {
l11 = l9;
l8 = undefined;
b1938: {
l12 = l10;
l13 = f352(l0,l1); if (l13 === undefined) break b1938;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b1938;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b1938;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b1938;
if ((l17 === false)) break b1938;
l8 = true;
}
if (l8 !== undefined) break b1937;
l7 = true;
}
}
}
if (l7 !== undefined) break b1931;
l2.add("field_not_allowed");
}
b1939: {
l3 = undefined;
l4 = f361(l0,l1); if (l4 === undefined) break b1939;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b1939;
if (!(l5 === true)) break b1939;
l2.add("outside_approved_scope");
}
b1940: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1940;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1940;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b1940;
if ((l7 === false)) break b1940;
l2.add("approval_missing");
}
b1941: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1941;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b1941;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1941;
if ((l7 === false)) break b1941;
l2.add("approval_not_started");
}
b1942: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1942;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1942;
l6 = l5;
l7 = f365(l0,l1,l6); if (l7 === undefined) break b1942;
if ((l7 === false)) break b1942;
l2.add("approval_expired");
}
b1943: {
l3 = undefined;
l4 = f357(l0,l1); if (l4 === undefined) break b1943;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b1943;
l6 = null;
if (!Q(l5, l6)) break b1943;
l2.add("approval_expired");
}
b1944: {
return l2;
}
}
function f366(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g366(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g367(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1945: {
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
b1946: {
if (l3 === undefined) break b1946;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1947: {
return l2;
}
}
function f367(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g367(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g368(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1948: {
l3 = undefined;
l4 = [];
b1949: {
l5 = f352(l0,l1); if (l5 === undefined) break b1949;
{
const k1950 = keysOf(l5), v1950 = valuesOf(l5);
for (let n1950 = 0; n1950 < v1950.length; n1950++) {
l6 = k1950 === null ? n1950 : k1950[n1950];
l7 = v1950[n1950];
b1951: {
l8 = l6;
l9 = l7;
l10 = f367(l0,l1); if (l10 === undefined) break b1951;
l11 = D(l10, l8); if (l11 === undefined) break b1951;
{
const k1952 = keysOf(l11), v1952 = valuesOf(l11);
for (let n1952 = 0; n1952 < v1952.length; n1952++) {
l12 = k1952 === null ? n1952 : k1952[n1952];
l13 = v1952[n1952];
b1953: {
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
b1954: {
if (l3 === undefined) break b1954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1955: {
return l2;
}
}
function f368(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g368(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function g369(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b1956: {
l2 = new RegoSet();
}
b1957: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k1958 = keysOf(l5), v1958 = valuesOf(l5);
for (let n1958 = 0; n1958 < v1958.length; n1958++) {
l6 = k1958 === null ? n1958 : k1958[n1958];
l7 = v1958[n1958];
b1959: {
l8 = l6;
l9 = l7;
b1960: {
l10 = f355(l0,l1,l9); if (l10 === undefined) break b1960;
if ((l10 === false)) break b1960;
break b1959;}
l2.add(l9);
}
}
}
}
b1961: {
return l2;
}
}
function f369(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g369(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g370(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1962: {
l3 = undefined;
l4 = [];
b1963: {
l5 = f368(l0,l1); if (l5 === undefined) break b1963;
{
const k1964 = keysOf(l5), v1964 = valuesOf(l5);
for (let n1964 = 0; n1964 < v1964.length; n1964++) {
l6 = k1964 === null ? n1964 : k1964[n1964];
l7 = v1964[n1964];
b1965: {
l8 = l6;
if (!Array.isArray(l7)) break b1965;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b1965;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b1965;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b1965;
l14 = l12;
l15 = f362(l0,l1); if (l15 === undefined) break b1965;
l16 = l15;
b1966: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b1966;
if ((l17 === false)) break b1966;
break b1965;}
l18 = f369(l0,l1); if (l18 === undefined) break b1965;
l19 = l18;
b1967: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b1967;
if ((l20 === false)) break b1967;
break b1965;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1968: {
if (l3 === undefined) break b1968;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1969: {
return l2;
}
}
function f370(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g370(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g371(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1970: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1970;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1970;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b1970;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b1970;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1970;
if (!(l8 === "unset")) break b1970;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b1971: {
if (l3 === undefined) break b1971;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1972: {
return l2;
}
}
function f371(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g371(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g372(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1973: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b1973;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1973;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b1973;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b1973;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b1973;
if (!(l8 === "unset")) break b1973;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b1974: {
if (l3 === undefined) break b1974;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1975: {
return l2;
}
}
function f372(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g372(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g373(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b1976: {
l2 = new RegoSet();
}
b1977: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b1977;
{
const k1978 = keysOf(l4), v1978 = valuesOf(l4);
for (let n1978 = 0; n1978 < v1978.length; n1978++) {
l5 = k1978 === null ? n1978 : k1978[n1978];
l6 = v1978[n1978];
b1979: {
l7 = l5;
if (!Array.isArray(l6)) break b1979;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b1979;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b1979;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b1979;
l13 = l11;
l2.add(l12);
}
}
}
}
b1980: {
l3 = undefined;
b1981: {
l4 = "password_expired";
l5 = f371(l0,l1); if (l5 === undefined) break b1981;
l6 = l5;
l2.add(l4);
}
b1982: {
l7 = "session_idle";
l8 = f372(l0,l1); if (l8 === undefined) break b1982;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1980;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b1980;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b1980;
{
const k1983 = keysOf(l13), v1983 = valuesOf(l13);
for (let n1983 = 0; n1983 < v1983.length; n1983++) {
l14 = k1983 === null ? n1983 : k1983[n1983];
l15 = v1983[n1983];
b1984: {
l16 = l14;
b1985: {
l17 = D(l10, l14); if (l17 === undefined) break b1985;
break b1984;}
b1986: {
b1987: {
break b1986;
}
break b1984;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b1988: {
return l2;
}
}
function f373(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g373(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g374(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1989: {
l3 = undefined;
l4 = f366(l0,l1); if (l4 === undefined) break b1989;
l5 = l4;
l6 = f373(l0,l1); if (l6 === undefined) break b1989;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b1989;
l9 = l8;
l10 = f352(l0,l1); if (l10 === undefined) break b1989;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b1989;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1990: {
if (l3 === undefined) break b1990;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1991: {
return l2;
}
}
function f374(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g374(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function f375(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1992: {
b1993: {
l4 = undefined;
l5 = l3;
l6 = f357(l0,l1); if (l6 === undefined) break b1993;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b1993;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b1993;
l10 = D(l9, l8); if (l10 === undefined) break b1993;
l11 = l10;
l12 = new O8(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b1993;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1994: {
if (l4 !== undefined) break b1994;
l5 = l3;
l6 = [];
b1995: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b1995;
{
const k1996 = keysOf(l7), v1996 = valuesOf(l7);
for (let n1996 = 0; n1996 < v1996.length; n1996++) {
l8 = k1996 === null ? n1996 : k1996[n1996];
l9 = v1996[n1996];
b1997: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b1997;
l13 = l12;
l14 = f351(l0,l1); if (l14 === undefined) break b1997;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b1997;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b1997;
if ((l17 === false)) break b1997;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b1997;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b1994;
l23 = l22;
l24 = new O8(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b1994;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b1998: {
if (l4 !== undefined) break b1998;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b1999: {
if (l4 === undefined) break b1999;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2000: {
return l2;
}
}
function f376(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2001: {
b2002: {
l4 = undefined;
l5 = l3;
l6 = f357(l0,l1); if (l6 === undefined) break b2002;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2002;
if (!(l7 === true)) break b2002;
l8 = H(l5) ? l5.personal : undefined; if (l8 === undefined && (l8 = S(l5, "personal")) === undefined) break b2002;
l9 = l8;
l10 = f375(l0,l1,l9); if (l10 === undefined) break b2002;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2003: {
if (l4 !== undefined) break b2003;
l5 = l3;
l6 = f375(l0,l1,l5); if (l6 === undefined) break b2003;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2004: {
if (l4 === undefined) break b2004;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2005: {
return l2;
}
}
function g377(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2006: {
l3 = undefined;
l4 = new RegoSet();
b2007: {
l5 = f374(l0,l1); if (l5 === undefined) break b2007;
{
const k2008 = keysOf(l5), v2008 = valuesOf(l5);
for (let n2008 = 0; n2008 < v2008.length; n2008++) {
l6 = k2008 === null ? n2008 : k2008[n2008];
l7 = v2008[n2008];
b2009: {
l8 = l6;
l9 = l7;
l10 = f376(l0,l1,l9); if (l10 === undefined) break b2009;
l11 = l10;
l12 = f20(l0,l1,l8,l11); if (l12 === undefined) break b2009;
l13 = l12;
l4.add(l13);
}
}
}
}
l14 = l4;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2010: {
if (l3 === undefined) break b2010;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2011: {
return l2;
}
}
function f377(i, d) {
const k = K.request[161];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.request[161] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2012: {
l2 = new RegoSet();
}
b2013: {
l3 = undefined;
l4 = f370(l0,l1); if (l4 === undefined) break b2013;
{
const k2014 = keysOf(l4), v2014 = valuesOf(l4);
for (let n2014 = 0; n2014 < v2014.length; n2014++) {
l5 = k2014 === null ? n2014 : k2014[n2014];
l6 = v2014[n2014];
b2015: {
l7 = l5;
if (!Array.isArray(l6)) break b2015;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2015;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2015;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2015;
l13 = l11;
l14 = new O7(l13);
l2.add(l14);
}
}
}
}
b2016: {
l3 = undefined;
b2017: {
l4 = "password_expired";
l5 = f371(l0,l1); if (l5 === undefined) break b2017;
l6 = l5;
l7 = f352(l0,l1); if (l7 === undefined) break b2017;
l8 = D(l7, l4); if (l8 === undefined) break b2017;
if ((l8 === false)) break b2017;
l9 = new O14(l6);
l2.add(l9);
}
b2018: {
l10 = "session_idle";
l11 = f372(l0,l1); if (l11 === undefined) break b2018;
l12 = l11;
l13 = f352(l0,l1); if (l13 === undefined) break b2018;
l14 = D(l13, l10); if (l14 === undefined) break b2018;
if ((l14 === false)) break b2018;
l15 = new O14(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2016;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2016;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2016;
{
const k2019 = keysOf(l19), v2019 = valuesOf(l19);
for (let n2019 = 0; n2019 < v2019.length; n2019++) {
l20 = k2019 === null ? n2019 : k2019[n2019];
l21 = v2019[n2019];
b2020: {
l22 = l20;
b2021: {
l23 = D(l16, l20); if (l23 === undefined) break b2021;
break b2020;}
b2022: {
b2023: {
break b2022;
}
break b2020;
}
l26 = l21;
l27 = f352(l0,l1); if (l27 === undefined) break b2020;
l28 = D(l27, l22); if (l28 === undefined) break b2020;
if ((l28 === false)) break b2020;
l29 = new O14(l26);
l2.add(l29);
}
}
}
}
b2024: {
return l2;
}
}
function f378(i, d) {
const k = K.request[162];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.request[162] = v === undefined ? N : v;
return v;
}
function g379(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2025: {
b2026: {
l3 = undefined;
l4 = f374(l0,l1); if (l4 === undefined) break b2026;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2026;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2026;
if ((l9 === false)) break b2026;
l10 = f374(l0,l1); if (l10 === undefined) break b2026;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2027: {
if (l3 !== undefined) break b2027;
l4 = f352(l0,l1); if (l4 === undefined) break b2027;
l5 = l4;
l6 = f363(l0,l1); if (l6 === undefined) break b2027;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2027;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2028: {
if (l3 === undefined) break b2028;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2029: {
return l2;
}
}
function f379(i, d) {
const k = K.request[163];
if (k !== undefined) return k === N ? undefined : k;
const v = g379(i, d);
K.request[163] = v === undefined ? N : v;
return v;
}
function g380(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2030: {
l2 = new RegoSet();
}
b2031: {
l3 = undefined;
l4 = f379(l0,l1); if (l4 === undefined) break b2031;
{
const k2032 = keysOf(l4), v2032 = valuesOf(l4);
for (let n2032 = 0; n2032 < v2032.length; n2032++) {
l5 = k2032 === null ? n2032 : k2032[n2032];
l6 = v2032[n2032];
b2033: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2033;
if ((l9 === false)) break b2033;
l10 = f375(l0,l1,l8); if (l10 === undefined) break b2033;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2033;
l13 = l12;
{
const k2034 = keysOf(l13), v2034 = valuesOf(l13);
for (let n2034 = 0; n2034 < v2034.length; n2034++) {
l14 = k2034 === null ? n2034 : k2034[n2034];
l15 = v2034[n2034];
b2035: {
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
b2036: {
l3 = undefined;
l4 = f374(l0,l1); if (l4 === undefined) break b2036;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2036;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2036;
if ((l6 === false)) break b2036;
l7 = f374(l0,l1); if (l7 === undefined) break b2036;
l8 = H(l7) ? l7.right_not_approved : undefined; if (l8 === undefined && (l8 = S(l7, "right_not_approved")) === undefined) break b2036;
l9 = l8;
l10 = f376(l0,l1,l9); if (l10 === undefined) break b2036;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2036;
l13 = l12;
{
const k2037 = keysOf(l13), v2037 = valuesOf(l13);
for (let n2037 = 0; n2037 < v2037.length; n2037++) {
l14 = k2037 === null ? n2037 : k2037[n2037];
l15 = v2037[n2037];
b2038: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2039: {
return l2;
}
}
function f380(i, d) {
const k = K.request[164];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[164] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2040: {
l3 = undefined;
l4 = f351(l0,l1); if (l4 === undefined) break b2040;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2040;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2040;
if ((l7 === false)) break b2040;
l8 = f351(l0,l1); if (l8 === undefined) break b2040;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2040;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2040;
if ((l11 === false)) break b2040;
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
function f381(i, d) {
const k = K.request[165];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[165] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2043: {
b2044: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2044;
if ((l4 === false)) break b2044;
l5 = f349(l0,l1); if (l5 === undefined) break b2044;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2044;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2044;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2044;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2045: {
if (l3 !== undefined) break b2045;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2046: {
if (l3 === undefined) break b2046;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2047: {
return l2;
}
}
function f382(i, d) {
const k = K.request[166];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[166] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2048: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2048;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2048;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2048;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2048;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2049: {
if (l3 === undefined) break b2049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2050: {
return l2;
}
}
function f383(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2051: {
l3 = undefined;
l4 = f348(l0,l1); if (l4 === undefined) break b2051;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2051;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2051;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2051;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2052: {
if (l3 === undefined) break b2052;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2053: {
return l2;
}
}
function f384(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2054: {
l2 = new RegoSet();
}
b2055: {
l3 = undefined;
b2056: {
l4 = "password_expired";
l5 = f383(l0,l1); if (l5 === undefined) break b2056;
l6 = l5;
l7 = f62(l0,l1,l6); if (l7 === undefined) break b2056;
l8 = l7;
{
const k2057 = keysOf(l8), v2057 = valuesOf(l8);
for (let n2057 = 0; n2057 < v2057.length; n2057++) {
l9 = k2057 === null ? n2057 : k2057[n2057];
l10 = v2057[n2057];
b2058: {
l11 = l9;
l12 = l10;
l13 = f379(l0,l1); if (l13 === undefined) break b2058;
l14 = D(l13, l4); if (l14 === undefined) break b2058;
if ((l14 === false)) break b2058;
l2.add(l12);
}
}
}
}
b2059: {
l15 = "session_idle";
l16 = f384(l0,l1); if (l16 === undefined) break b2059;
l17 = l16;
l18 = f62(l0,l1,l17); if (l18 === undefined) break b2059;
l19 = l18;
{
const k2060 = keysOf(l19), v2060 = valuesOf(l19);
for (let n2060 = 0; n2060 < v2060.length; n2060++) {
l20 = k2060 === null ? n2060 : k2060[n2060];
l21 = v2060[n2060];
b2061: {
l22 = l20;
l23 = l21;
l24 = f379(l0,l1); if (l24 === undefined) break b2061;
l25 = D(l24, l15); if (l25 === undefined) break b2061;
if ((l25 === false)) break b2061;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2055;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2055;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2055;
{
const k2062 = keysOf(l29), v2062 = valuesOf(l29);
for (let n2062 = 0; n2062 < v2062.length; n2062++) {
l30 = k2062 === null ? n2062 : k2062[n2062];
l31 = v2062[n2062];
b2063: {
l32 = l30;
b2064: {
l33 = D(l26, l30); if (l33 === undefined) break b2064;
break b2063;}
b2065: {
b2066: {
break b2065;
}
break b2063;
}
l36 = l31;
l37 = f62(l0,l1,l36); if (l37 === undefined) break b2063;
l38 = l37;
{
const k2067 = keysOf(l38), v2067 = valuesOf(l38);
for (let n2067 = 0; n2067 < v2067.length; n2067++) {
l39 = k2067 === null ? n2067 : k2067[n2067];
l40 = v2067[n2067];
b2068: {
l41 = l39;
l42 = l40;
l43 = f379(l0,l1); if (l43 === undefined) break b2068;
l44 = D(l43, l32); if (l44 === undefined) break b2068;
if ((l44 === false)) break b2068;
l2.add(l42);
}
}
}
}
}
}
}
b2069: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2069;
if ((l4 === false)) break b2069;
l5 = f349(l0,l1); if (l5 === undefined) break b2069;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2069;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2069;
l8 = l7;
l9 = f20(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2069;
l10 = l9;
l2.add(l10);
}
b2070: {
return l2;
}
}
function f385(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2071: {
b2072: {
l3 = undefined;
b2073: {
l4 = f349(l0,l1); if (l4 === undefined) break b2073;
if ((l4 === false)) break b2073;
break b2072;}
l5 = f350(l0,l1); if (l5 === undefined) break b2072;
l6 = l5;
l7 = [];
b2074: {
l8 = f348(l0,l1); if (l8 === undefined) break b2074;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2072;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2075: {
if (l3 !== undefined) break b2075;
l4 = f377(l0,l1); if (l4 === undefined) break b2075;
l5 = l4;
l6 = f378(l0,l1); if (l6 === undefined) break b2075;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b2075;
l9 = l8;
l10 = l9;
l11 = f349(l0,l1); if (l11 === undefined) break b2075;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2075;
l14 = l13;
l15 = f380(l0,l1); if (l15 === undefined) break b2075;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2075;
l18 = l17;
l19 = f382(l0,l1); if (l19 === undefined) break b2075;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2075;
l22 = l21;
l23 = f350(l0,l1); if (l23 === undefined) break b2075;
l24 = l23;
l25 = f348(l0,l1); if (l25 === undefined) break b2075;
l26 = l25;
l27 = f378(l0,l1); if (l27 === undefined) break b2075;
l28 = l27;
l29 = new RegoSet();
b2076: {
if (!(l10 === "permit")) break b2076;
l30 = f349(l0,l1); if (l30 === undefined) break b2076;
l31 = l30;
l32 = f53(l0,l1,l31); if (l32 === undefined) break b2076;
l33 = l32;
{
const k2077 = keysOf(l33), v2077 = valuesOf(l33);
for (let n2077 = 0; n2077 < v2077.length; n2077++) {
l34 = k2077 === null ? n2077 : k2077[n2077];
l35 = v2077[n2077];
b2078: {
l36 = l34;
l37 = l35;
l29.add(l37);
}
}
}
}
l38 = l29;
l39 = f377(l0,l1); if (l39 === undefined) break b2075;
l40 = l39;
l41 = f385(l0,l1); if (l41 === undefined) break b2075;
l42 = l41;
l43 = new O15(l22,l28,l38,l40,l42);
l44 = f18(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2075;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2079: {
if (l3 === undefined) break b2079;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2080: {
return l2;
}
}
function f386(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2081: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2081;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2081;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2082: {
if (l3 === undefined) break b2082;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2083: {
return l2;
}
}
function f387(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2084: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2084;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2084;
l6 = l5;
l7 = f387(l0,l1); if (l7 === undefined) break b2084;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2084;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2084;
l10 = D(l9, l6); if (l10 === undefined) break b2084;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2085: {
if (l3 === undefined) break b2085;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2086: {
return l2;
}
}
function f388(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function f389(l0,l1) {
let l3,l2;
b2087: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2088: {
if (l3 === undefined) break b2088;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2089: {
return l2;
}
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2090: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2090;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2090;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2090;
if ((l7 === false)) break b2090;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2090;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2090;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2091: {
if (l3 === undefined) break b2091;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2092: {
return l2;
}
}
function f390(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2093: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2093;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2093;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2093;
if ((l7 === false)) break b2093;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2093;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2093;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2094: {
if (l3 === undefined) break b2094;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2095: {
return l2;
}
}
function f391(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2096: {
b2097: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2097;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2097;
if (!(l5 === "account_closed")) break b2097;
l6 = f391(l0,l1); if (l6 === undefined) break b2097;
l7 = l6;
l8 = f390(l0,l1); if (l8 === undefined) break b2097;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2097;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2098: {
if (l3 !== undefined) break b2098;
l4 = f388(l0,l1); if (l4 === undefined) break b2098;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2098;
if (!(l5 === "event")) break b2098;
l6 = f391(l0,l1); if (l6 === undefined) break b2098;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
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
function f392(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function f393(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2101: {
b2102: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2102;
l10 = l9;
l11 = l10;
l12 = f35(l0,l1,l11,l7); if (l12 === undefined) break b2102;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2102;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2102;
l22 = l21;
if (!Q(l18, l22)) break b2102;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2102;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2103: {
if (l5 !== undefined) break b2103;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2103;
l10 = l9;
l11 = f35(l0,l1,l10,l7); if (l11 === undefined) break b2103;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2104: {
if (l5 === undefined) break b2104;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2105: {
return l2;
}
}
function g394(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2106: {
l3 = undefined;
l4 = f392(l0,l1); if (l4 === undefined) break b2106;
l5 = l4;
l6 = f388(l0,l1); if (l6 === undefined) break b2106;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2106;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2106;
l9 = l8;
l10 = f393(l0,l1,l5,l9); if (l10 === undefined) break b2106;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2107: {
if (l3 === undefined) break b2107;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2108: {
l3 = undefined;
l4 = f392(l0,l1); if (l4 === undefined) break b2108;
l5 = l4;
l6 = f388(l0,l1); if (l6 === undefined) break b2108;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2108;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2108;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2108;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2109: {
if (l3 === undefined) break b2109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2110: {
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
function g395(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2111: {
l2 = new RegoSet();
}
b2112: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2112;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2112;
if (!(l5 === "account_closed")) break b2112;
b2113: {
l6 = f390(l0,l1); if (l6 === undefined) break b2113;
if ((l6 === false)) break b2113;
break b2112;}
l7 = f388(l0,l1); if (l7 === undefined) break b2112;
l8 = l7;
l9 = f20(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2112;
l10 = l9;
l2.add(l10);
}
b2114: {
l3 = undefined;
l4 = f392(l0,l1); if (l4 === undefined) break b2114;
if ((l4 === false)) break b2114;
l5 = f388(l0,l1); if (l5 === undefined) break b2114;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2114;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2114;
if ((l8 === false)) break b2114;
b2115: {
l9 = f394(l0,l1); if (l9 === undefined) break b2115;
if ((l9 === false)) break b2115;
break b2114;}
l10 = f388(l0,l1); if (l10 === undefined) break b2114;
l11 = l10;
l12 = f20(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2114;
l13 = l12;
l2.add(l13);
}
b2116: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2116;
l5 = l4;
l6 = f394(l0,l1); if (l6 === undefined) break b2116;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2116;
if ((l8 === false)) break b2116;
l9 = f388(l0,l1); if (l9 === undefined) break b2116;
l10 = l9;
l11 = f20(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2116;
l12 = l11;
l2.add(l12);
}
b2117: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2117;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2117;
if (!(l5 === "account_closed")) break b2117;
l6 = f390(l0,l1); if (l6 === undefined) break b2117;
l7 = l6;
l8 = f388(l0,l1); if (l8 === undefined) break b2117;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2117;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2117;
l11 = l10;
l12 = f393(l0,l1,l7,l11); if (l12 === undefined) break b2117;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2117;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2117;
if ((l16 === false)) break b2117;
l17 = f388(l0,l1); if (l17 === undefined) break b2117;
l18 = l17;
l19 = f20(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2117;
l20 = l19;
l2.add(l20);
}
b2118: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2119: {
l2 = new RegoSet();
}
b2120: {
l3 = undefined;
b2121: {
l4 = f391(l0,l1); if (l4 === undefined) break b2121;
if ((l4 === false)) break b2121;
break b2120;}
l5 = new O7("event_on");
l2.add(l5);
}
b2122: {
l3 = undefined;
l4 = f388(l0,l1); if (l4 === undefined) break b2122;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2122;
if (!(l5 === "unset")) break b2122;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2122;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2122;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2122;
l11 = l10;
l12 = new O14(l11);
l2.add(l12);
}
b2123: {
return l2;
}
}
function f396(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2124: {
l3 = undefined;
l4 = f392(l0,l1); if (l4 === undefined) break b2124;
if ((l4 === false)) break b2124;
l5 = f388(l0,l1); if (l5 === undefined) break b2124;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2124;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2125: {
if (l3 === undefined) break b2125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2126: {
return l2;
}
}
function f397(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l43,l44,l45,l42,l46,l47,l48,l49,l2;
b2127: {
b2128: {
l3 = undefined;
b2129: {
l4 = f388(l0,l1); if (l4 === undefined) break b2129;
if ((l4 === false)) break b2129;
break b2128;}
l5 = f389(l0,l1); if (l5 === undefined) break b2128;
l6 = l5;
l7 = [];
b2130: {
l8 = f387(l0,l1); if (l8 === undefined) break b2130;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2128;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2131: {
if (l3 !== undefined) break b2131;
l4 = f395(l0,l1); if (l4 === undefined) break b2131;
l5 = l4;
l6 = f396(l0,l1); if (l6 === undefined) break b2131;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b2131;
l9 = l8;
l10 = f388(l0,l1); if (l10 === undefined) break b2131;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2131;
l13 = l12;
l14 = f388(l0,l1); if (l14 === undefined) break b2131;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2131;
l17 = l16;
l18 = f389(l0,l1); if (l18 === undefined) break b2131;
l19 = l18;
l20 = f387(l0,l1); if (l20 === undefined) break b2131;
l21 = l20;
l22 = f396(l0,l1); if (l22 === undefined) break b2131;
l23 = l22;
l24 = new RegoSet();
b2132: {
l25 = f395(l0,l1); if (l25 === undefined) break b2132;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2132;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2132;
if ((l30 === false)) break b2132;
l31 = f388(l0,l1); if (l31 === undefined) break b2132;
l32 = l31;
l33 = f20(l0,l1,"keep_record",l32); if (l33 === undefined) break b2132;
l34 = l33;
l35 = l34;
l24.add(l35);
}
l36 = l24;
l37 = f395(l0,l1); if (l37 === undefined) break b2131;
l38 = l37;
l39 = new Bare();
b2133: {
l40 = f394(l0,l1); if (l40 === undefined) break b2133;
l39["keep_through"] = l40;
}
b2134: {
l41 = f397(l0,l1); if (l41 === undefined) break b2134;
l39["qualifier"] = l41;
}
b2135: {
b2136: {
l43 = H(l1) ? l1.hdp : undefined; if (l43 === undefined && (l43 = S(l1, "hdp")) === undefined) break b2136;
l44 = H(l43) ? l43.record_retention : undefined; if (l44 === undefined && (l44 = S(l43, "record_retention")) === undefined) break b2136;
l45 = D(l44, "values"); if (l45 === undefined) break b2136;
l42 = merge(l45, l39);
break b2135;
}
l42 = l39;
}
l46 = l42;
l47 = new O12(l13,l23,l36,l38,l46,l17);
l48 = f18(l0,l1,l19,l21,l9,l47); if (l48 === undefined) break b2131;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b2137: {
if (l3 === undefined) break b2137;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2138: {
return l2;
}
}
function f398(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g399(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2139: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2139;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2139;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2140: {
if (l3 === undefined) break b2140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2141: {
return l2;
}
}
function f399(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g399(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function f400(l0,l1) {
let l3,l2;
b2142: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2143: {
if (l3 === undefined) break b2143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2144: {
return l2;
}
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2145: {
l3 = undefined;
l4 = f399(l0,l1); if (l4 === undefined) break b2145;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2145;
l8 = l7;
l9 = f399(l0,l1); if (l9 === undefined) break b2145;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2145;
l11 = l10;
l12 = f399(l0,l1); if (l12 === undefined) break b2145;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2145;
l14 = l13;
l15 = f399(l0,l1); if (l15 === undefined) break b2145;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2145;
l17 = l16;
l18 = new O51(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2145;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2146: {
if (l3 === undefined) break b2146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2147: {
return l2;
}
}
function f401(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2148: {
b2149: {
l3 = undefined;
b2150: {
l4 = f399(l0,l1); if (l4 === undefined) break b2150;
if ((l4 === false)) break b2150;
break b2149;}
l5 = f400(l0,l1); if (l5 === undefined) break b2149;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2149;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2151: {
if (l3 !== undefined) break b2151;
l4 = f399(l0,l1); if (l4 === undefined) break b2151;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2151;
l7 = l6;
l8 = f399(l0,l1); if (l8 === undefined) break b2151;
l9 = l8;
l10 = f20(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2151;
l11 = l10;
l12 = f400(l0,l1); if (l12 === undefined) break b2151;
l13 = l12;
l14 = f399(l0,l1); if (l14 === undefined) break b2151;
l15 = l14;
l16 = f401(l0,l1); if (l16 === undefined) break b2151;
l17 = l16;
l18 = new O2(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f18(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2151;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2152: {
if (l3 === undefined) break b2152;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2153: {
return l2;
}
}
function f402(i, d) {
const k = K.question.get(1);
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.question.set(1, v === undefined ? N : v);
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2154: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2154;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2154;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2155: {
if (l3 === undefined) break b2155;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2156: {
return l2;
}
}
function f403(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g404(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2157: {
l3 = undefined;
l4 = f403(l0,l1); if (l4 === undefined) break b2157;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2157;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2157;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2158: {
if (l3 === undefined) break b2158;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2159: {
return l2;
}
}
function f404(i, d) {
const k = K.case[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g404(i, d);
K.case[69] = v === undefined ? N : v;
return v;
}
function f405(l0,l1) {
let l3,l2;
b2160: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2161: {
if (l3 === undefined) break b2161;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2162: {
return l2;
}
}
function g406(l0,l1) {
let l3,l4,l2;
b2163: {
l3 = undefined;
l4 = new O35("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2164: {
if (l3 === undefined) break b2164;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2165: {
return l2;
}
}
function f406(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2166: {
b2167: {
l3 = undefined;
b2168: {
l4 = f404(l0,l1); if (l4 === undefined) break b2168;
if ((l4 === false)) break b2168;
break b2167;}
l5 = f405(l0,l1); if (l5 === undefined) break b2167;
l6 = l5;
l7 = [];
b2169: {
l8 = f403(l0,l1); if (l8 === undefined) break b2169;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2167;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2170: {
if (l3 !== undefined) break b2170;
l4 = f406(l0,l1); if (l4 === undefined) break b2170;
l5 = l4;
l6 = f403(l0,l1); if (l6 === undefined) break b2170;
l7 = l6;
l8 = f404(l0,l1); if (l8 === undefined) break b2170;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b2170;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2171: {
if (l3 === undefined) break b2171;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2172: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2173: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2173;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2173;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2173;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2173;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2173;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2174: {
if (l3 === undefined) break b2174;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2175: {
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
let l3,l4,l5,l6,l7,l2;
b2176: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2176;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2176;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2176;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2177: {
if (l3 === undefined) break b2177;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2178: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2179: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2179;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2179;
l6 = l5;
l7 = f409(l0,l1); if (l7 === undefined) break b2179;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2179;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2179;
if ((l10 === false)) break b2179;
l11 = f409(l0,l1); if (l11 === undefined) break b2179;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2180: {
if (l3 === undefined) break b2180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2181: {
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
function f411(l0,l1) {
let l3,l2;
b2182: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2183: {
if (l3 === undefined) break b2183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2184: {
return l2;
}
}
function f412(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2185: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f152(l0,l1); if (l8 === undefined) break b2185;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2185;
l10 = D(l9, l6); if (l10 === undefined) break b2185;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2185;
l13 = l12;
l14 = f152(l0,l1); if (l14 === undefined) break b2185;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2185;
l16 = D(l15, l13); if (l16 === undefined) break b2185;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2186: {
if (l5 === undefined) break b2186;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2187: {
return l2;
}
}
function g413(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2188: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2188;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2188;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2188;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2188;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2188;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2188;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2188;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2188;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2189: {
if (l3 === undefined) break b2189;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2190: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2190;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2190;
l6 = l5;
l7 = f410(l0,l1); if (l7 === undefined) break b2190;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2190;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2190;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2190;
l11 = l10;
l12 = f412(l0,l1,l6,l11); if (l12 === undefined) break b2190;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2191: {
if (l3 === undefined) break b2191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2192: {
return l2;
}
}
function f413(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g413(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function g414(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2193: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2193;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2193;
l6 = H(l5) ? l5.counts_from_regulation : undefined; if (l6 === undefined && (l6 = S(l5, "counts_from_regulation")) === undefined) break b2193;
if ((l6 === false)) break b2193;
l7 = f413(l0,l1); if (l7 === undefined) break b2193;
l8 = l7;
l9 = f27(l0,l1); if (l9 === undefined) break b2193;
l10 = l9;
l11 = b_lt(l8,l10); if (l11 === undefined) break b2193;
if ((l11 === false)) break b2193;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2194: {
if (l3 === undefined) break b2194;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2195: {
return l2;
}
}
function f414(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g414(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function f415(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2196: {
b2197: {
l4 = undefined;
l5 = l3;
l6 = [];
b2198: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2198;
{
const k2199 = keysOf(l7), v2199 = valuesOf(l7);
for (let n2199 = 0; n2199 < v2199.length; n2199++) {
l8 = k2199 === null ? n2199 : k2199[n2199];
l9 = v2199[n2199];
b2200: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2200;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2200;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2200;
if (!Q(l12, l14)) break b2200;
l15 = H(l11) ? l11.clause : undefined; if (l15 === undefined && (l15 = S(l11, "clause")) === undefined) break b2200;
l16 = l15;
l6.push(l16);
}
}
}
}
l17 = l6;
l18 = b_count(l17); if (l18 === undefined) break b2197;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2197;
if ((l21 === false)) break b2197;
l22 = 0;
l23 = D(l17, l22); if (l23 === undefined) break b2197;
l24 = l23;
l25 = new O8(l24);
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2197;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2201: {
if (l4 !== undefined) break b2201;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2202: {
if (l4 === undefined) break b2202;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2203: {
return l2;
}
}
function g416(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b2204: {
l2 = new RegoSet();
}
b2205: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2205;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2205;
l6 = l5;
l7 = f415(l0,l1,l6); if (l7 === undefined) break b2205;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2205;
l10 = l9;
{
const k2206 = keysOf(l10), v2206 = valuesOf(l10);
for (let n2206 = 0; n2206 < v2206.length; n2206++) {
l11 = k2206 === null ? n2206 : k2206[n2206];
l12 = v2206[n2206];
b2207: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2208: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2208;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2208;
l6 = l5;
l7 = f415(l0,l1,l6); if (l7 === undefined) break b2208;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2208;
l10 = l9;
{
const k2209 = keysOf(l10), v2209 = valuesOf(l10);
for (let n2209 = 0; n2209 < v2209.length; n2209++) {
l11 = k2209 === null ? n2209 : k2209[n2209];
l12 = v2209[n2209];
b2210: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2211: {
return l2;
}
}
function f416(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g416(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g417(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2212: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2212;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2212;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2212;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2212;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2212;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2212;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2212;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2212;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2213: {
if (l3 === undefined) break b2213;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2214: {
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
function g418(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2215: {
l2 = new RegoSet();
}
b2216: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2216;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"applied_on",l6); if (l7 === undefined) break b2216;
l8 = l7;
l9 = f124(l0,l1,l8); if (l9 === undefined) break b2216;
l10 = l9;
l11 = f410(l0,l1); if (l11 === undefined) break b2216;
l12 = H(l11) ? l11.application : undefined; if (l12 === undefined && (l12 = S(l11, "application")) === undefined) break b2216;
l13 = l12;
l14 = f415(l0,l1,l13); if (l14 === undefined) break b2216;
l15 = l14;
l16 = f413(l0,l1); if (l16 === undefined) break b2216;
l17 = l16;
l18 = new O23("apply_for_change","application",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2217: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2217;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"adjusted_on",l6); if (l7 === undefined) break b2217;
l8 = l7;
l9 = f124(l0,l1,l8); if (l9 === undefined) break b2217;
l10 = l9;
l11 = f410(l0,l1); if (l11 === undefined) break b2217;
l12 = H(l11) ? l11.adjustment : undefined; if (l12 === undefined && (l12 = S(l11, "adjustment")) === undefined) break b2217;
l13 = l12;
l14 = f415(l0,l1,l13); if (l14 === undefined) break b2217;
l15 = l14;
l16 = f417(l0,l1); if (l16 === undefined) break b2217;
l17 = l16;
l18 = new O23("adjust_rights","adjustment",l10,l17,l15);
l19 = l18;
l2.add(l19);
}
b2218: {
return l2;
}
}
function f418(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g418(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function f419(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2219: {
l4 = undefined;
l5 = l3;
l6 = f152(l0,l1); if (l6 === undefined) break b2219;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2219;
l8 = D(l7, l5); if (l8 === undefined) break b2219;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2219;
if ((l10 === false)) break b2219;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2220: {
if (l4 === undefined) break b2220;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2221: {
return l2;
}
}
function f420(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2222: {
l4 = undefined;
l5 = l3;
l6 = f419(l0,l1,l5); if (l6 === undefined) break b2222;
if ((l6 === false)) break b2222;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2222;
l9 = l8;
l10 = f419(l0,l1,l9); if (l10 === undefined) break b2222;
if ((l10 === false)) break b2222;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2223: {
if (l4 === undefined) break b2223;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2224: {
return l2;
}
}
function f421(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2225: {
b2226: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2227: {
l8 = f419(l0,l1,l6); if (l8 === undefined) break b2227;
if ((l8 === false)) break b2227;
break b2226;}
l9 = new RegoSet();
b2228: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2228;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2228;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2228;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2229 = keysOf(l19), v2229 = valuesOf(l19);
for (let n2229 = 0; n2229 < v2229.length; n2229++) {
l20 = k2229 === null ? n2229 : k2229[n2229];
l21 = v2229[n2229];
b2230: {
l22 = l20;
l23 = l21;
b2231: {
l24 = f420(l0,l1,l23); if (l24 === undefined) break b2231;
if ((l24 === false)) break b2231;
break b2230;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2230;
l28 = l27;
l29 = new O52(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2232: {
if (l5 !== undefined) break b2232;
l6 = l3;
l7 = l4;
l8 = f152(l0,l1); if (l8 === undefined) break b2232;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2232;
l10 = D(l9, l6); if (l10 === undefined) break b2232;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2232;
if ((l12 === false)) break b2232;
l13 = f152(l0,l1); if (l13 === undefined) break b2232;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2232;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2232;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2232;
l21 = l20;
l22 = new RegoSet();
l23 = new O52(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2233: {
if (l5 !== undefined) break b2233;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2234: {
if (l5 === undefined) break b2234;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2235: {
return l2;
}
}
function g422(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2236: {
l2 = new RegoSet();
}
b2237: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2237;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2237;
l6 = l5;
l7 = f410(l0,l1); if (l7 === undefined) break b2237;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2237;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2237;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2237;
l11 = l10;
l12 = f421(l0,l1,l6,l11); if (l12 === undefined) break b2237;
l13 = l12;
{
const k2238 = keysOf(l13), v2238 = valuesOf(l13);
for (let n2238 = 0; n2238 < v2238.length; n2238++) {
l14 = k2238 === null ? n2238 : k2238[n2238];
l15 = v2238[n2238];
b2239: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2240: {
return l2;
}
}
function f422(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g422(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g423(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2241: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2241;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2241;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2241;
l7 = H(l6) ? l6.workdays : undefined; if (l7 === undefined && (l7 = S(l6, "workdays")) === undefined) break b2241;
l8 = l7;
l9 = 1;
l10 = b_plus(l8,l9); if (l10 === undefined) break b2241;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2241;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2241;
l14 = l13;
l15 = f412(l0,l1,l14,l11); if (l15 === undefined) break b2241;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2242: {
if (l3 === undefined) break b2242;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2243: {
return l2;
}
}
function f423(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g423(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g424(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l2;
b2244: {
b2245: {
l3 = undefined;
b2246: {
l4 = f410(l0,l1); if (l4 === undefined) break b2246;
if ((l4 === false)) break b2246;
break b2245;}
l5 = f411(l0,l1); if (l5 === undefined) break b2245;
l6 = l5;
l7 = [];
b2247: {
l8 = f408(l0,l1); if (l8 === undefined) break b2247;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2245;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2248: {
if (l3 !== undefined) break b2248;
l4 = f414(l0,l1); if (l4 === undefined) break b2248;
if ((l4 === false)) break b2248;
l5 = f411(l0,l1); if (l5 === undefined) break b2248;
l6 = l5;
l7 = f408(l0,l1); if (l7 === undefined) break b2248;
l8 = l7;
l9 = f416(l0,l1); if (l9 === undefined) break b2248;
l10 = l9;
l11 = new O2(l10);
l12 = f18(l0,l1,l6,l8,"not_due",l11); if (l12 === undefined) break b2248;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2249: {
if (l3 !== undefined) break b2249;
l4 = new RegoSet();
b2250: {
l5 = f418(l0,l1); if (l5 === undefined) break b2250;
{
const k2251 = keysOf(l5), v2251 = valuesOf(l5);
for (let n2251 = 0; n2251 < v2251.length; n2251++) {
l6 = k2251 === null ? n2251 : k2251[n2251];
l7 = v2251[n2251];
b2252: {
l8 = l6;
l9 = l7;
l10 = f129(l0,l1,l9); if (l10 === undefined) break b2252;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f422(l0,l1); if (l13 === undefined) break b2249;
l14 = l13;
l15 = f133(l0,l1,l12,l14); if (l15 === undefined) break b2249;
l16 = l15;
l17 = l16;
l18 = f418(l0,l1); if (l18 === undefined) break b2249;
l19 = l18;
l20 = f135(l0,l1,l19); if (l20 === undefined) break b2249;
l21 = l20;
l22 = f418(l0,l1); if (l22 === undefined) break b2249;
l23 = l22;
l24 = f137(l0,l1,l23,l17); if (l24 === undefined) break b2249;
l25 = l24;
l26 = f411(l0,l1); if (l26 === undefined) break b2249;
l27 = l26;
l28 = f408(l0,l1); if (l28 === undefined) break b2249;
l29 = l28;
l30 = f416(l0,l1); if (l30 === undefined) break b2249;
l31 = l30;
l32 = f422(l0,l1); if (l32 === undefined) break b2249;
l33 = l32;
l34 = new Bare();
b2253: {
l35 = f417(l0,l1); if (l35 === undefined) break b2253;
l34["adjust_by"] = l35;
}
b2254: {
l36 = f413(l0,l1); if (l36 === undefined) break b2254;
l34["apply_by"] = l36;
}
b2255: {
l37 = f423(l0,l1); if (l37 === undefined) break b2255;
l34["apply_by_cautious"] = l37;
}
b2256: {
b2257: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2257;
l40 = H(l39) ? l39.role_change_deadline : undefined; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2257;
l41 = D(l40, "values"); if (l41 === undefined) break b2257;
l38 = merge(l41, l34);
break b2256;
}
l38 = l34;
}
l42 = l38;
l43 = new RegoSet();
b2258: {
l44 = H(l0) ? l0.facts : undefined; if (l44 === undefined && (l44 = S(l0, "facts")) === undefined) break b2258;
l45 = H(l44) ? l44.role : undefined; if (l45 === undefined && (l45 = S(l44, "role")) === undefined) break b2258;
l46 = l45;
l47 = f410(l0,l1); if (l47 === undefined) break b2258;
l48 = H(l47) ? l47.fallback : undefined; if (l48 === undefined && (l48 = S(l47, "fallback")) === undefined) break b2258;
l49 = H(l48) ? l48.roles : undefined; if (l49 === undefined && (l49 = S(l48, "roles")) === undefined) break b2258;
l50 = l49;
l51 = b_internal_member_2(l46,l50); if (l51 === undefined) break b2258;
if ((l51 === false)) break b2258;
l52 = b_internal_member_2("due",l12); if (l52 === undefined) break b2258;
if ((l52 === false)) break b2258;
l53 = f410(l0,l1); if (l53 === undefined) break b2258;
l54 = H(l53) ? l53.fallback : undefined; if (l54 === undefined && (l54 = S(l53, "fallback")) === undefined) break b2258;
l55 = l54;
l56 = f20(l0,l1,"change_admin_password",l55); if (l56 === undefined) break b2258;
l57 = l56;
l43.add(l57);
}
l58 = l43;
l59 = new O12(l31,l33,l21,l25,l42,l58);
l60 = f18(l0,l1,l27,l29,l17,l59); if (l60 === undefined) break b2249;
l61 = l60;
if (l3 === undefined) l3 = l61; else if (!Q(l3, l61)) conflict();
}
b2259: {
if (l3 === undefined) break b2259;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2260: {
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
b2261: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2261;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2261;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2262: {
if (l3 === undefined) break b2262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2263: {
return l2;
}
}
function f425(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2264: {
l3 = undefined;
l4 = f425(l0,l1); if (l4 === undefined) break b2264;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2264;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2264;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2264;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2265: {
if (l3 === undefined) break b2265;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2266: {
return l2;
}
}
function f426(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function f427(l0,l1) {
let l3,l2;
b2267: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2268: {
if (l3 === undefined) break b2268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2269: {
return l2;
}
}
function g428(l0,l1) {
let l3,l4,l5,l6,l2;
b2270: {
l3 = undefined;
l4 = new Bare();
l5 = new O53("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O54("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2271: {
if (l3 === undefined) break b2271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2272: {
return l2;
}
}
function f428(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f429(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2273: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2273;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2273;
if ((l10 === false)) break b2273;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2274: {
if (l5 === undefined) break b2274;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2275: {
return l2;
}
}
function f430(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2276: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2277: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2277;
{
const k2278 = keysOf(l9), v2278 = valuesOf(l9);
for (let n2278 = 0; n2278 < v2278.length; n2278++) {
l10 = k2278 === null ? n2278 : k2278[n2278];
l11 = v2278[n2278];
b2279: {
l12 = l10;
l13 = l11;
b2280: {
l14 = f429(l0,l1,l7,l13); if (l14 === undefined) break b2280;
if ((l14 === false)) break b2280;
break b2279;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2276;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2281: {
if (l5 === undefined) break b2281;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2282: {
return l2;
}
}
function f431(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2283: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2284: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2284;
if ((l8 === false)) break b2284;
break b2283;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2285: {
if (l5 === undefined) break b2285;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2286: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2286;
if ((l8 === false)) break b2286;
l9 = f430(l0,l1,l6,l7); if (l9 === undefined) break b2286;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2286;
l12 = D(l11, l10); if (l12 === undefined) break b2286;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2287: {
if (l5 === undefined) break b2287;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2288: {
return l2;
}
}
function f432(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2289: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2290: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2291 = keysOf(l8), v2291 = valuesOf(l8);
for (let n2291 = 0; n2291 < v2291.length; n2291++) {
l9 = k2291 === null ? n2291 : k2291[n2291];
l10 = v2291[n2291];
b2292: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2292;
if (!(l13 === "unset")) break b2292;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2293: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2293;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2293;
if (!(l17 === "unset")) break b2293;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2289;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2294: {
if (l4 === undefined) break b2294;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2295: {
return l2;
}
}
function f433(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2296: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2297: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2297;
if ((l10 === false)) break b2297;
break b2296;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2298: {
if (l6 === undefined) break b2298;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2299: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2299;
if ((l10 === false)) break b2299;
l11 = f430(l0,l1,l7,l9); if (l11 === undefined) break b2299;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2299;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2299;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2300: {
if (l6 === undefined) break b2300;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2301: {
return l2;
}
}
function f434(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2302: {
b2303: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2303;
if (!(l8 === "up")) break b2303;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2303;
if ((l10 === false)) break b2303;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2304: {
if (l5 !== undefined) break b2304;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2304;
if (!(l8 === "half_up")) break b2304;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2304;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2304;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2304;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2304;
if ((l15 === false)) break b2304;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2305: {
if (l5 !== undefined) break b2305;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2306: {
if (l5 === undefined) break b2306;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2307: {
return l2;
}
}
function f435(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2308: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2308;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2308;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2308;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2308;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2308;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2308;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2308;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2308;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2308;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2308;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2308;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2308;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2308;
l30 = l29;
l31 = l30;
l32 = f434(l0,l1,l18,l7); if (l32 === undefined) break b2308;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2308;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2309: {
if (l5 === undefined) break b2309;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2310: {
return l2;
}
}
function f436(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2311: {
b2312: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2312;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2312;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2312;
if ((l13 === false)) break b2312;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2312;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2313: {
if (l5 !== undefined) break b2313;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2314: {
if (l5 === undefined) break b2314;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2315: {
return l2;
}
}
function f437(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2316: {
b2317: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2317;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2317;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2317;
if ((l13 === false)) break b2317;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2317;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2318: {
if (l5 !== undefined) break b2318;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2319: {
if (l5 === undefined) break b2319;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2320: {
return l2;
}
}
function f438(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2321: {
b2322: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b2322;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b2322;
if ((l11 === false)) break b2322;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2323: {
if (l5 !== undefined) break b2323;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2324: {
if (l5 === undefined) break b2324;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2325: {
return l2;
}
}
function f439(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2326: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b2326;
l9 = l8;
l10 = f435(l0,l1,l7,l9); if (l10 === undefined) break b2326;
l11 = l10;
l12 = [l11,"rate"];
l13 = f436(l0,l1,l12,l6); if (l13 === undefined) break b2326;
l14 = l13;
l15 = f437(l0,l1,l14,l6); if (l15 === undefined) break b2326;
l16 = l15;
l17 = f438(l0,l1,l16,l7); if (l17 === undefined) break b2326;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b2327: {
if (l5 === undefined) break b2327;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2328: {
return l2;
}
}
function f440(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2329: {
b2330: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b2330;
if ((l8 === false)) break b2330;
l9 = b_minus(l6,l7); if (l9 === undefined) break b2330;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b2330;
l14 = l13;
l15 = new O55(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b2331: {
if (l5 !== undefined) break b2331;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2332: {
if (l5 === undefined) break b2332;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2333: {
return l2;
}
}
function f441(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b2334: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b2334;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b2334;
if ((l15 === false)) break b2334;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b2335: {
if (l7 === undefined) break b2335;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2336: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b2336;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b2336;
l15 = f439(l0,l1,l9,l10); if (l15 === undefined) break b2336;
l16 = l15;
if (!Array.isArray(l16)) break b2336;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b2336;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b2336;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b2336;
l22 = l20;
l23 = f440(l0,l1,l21,l11); if (l23 === undefined) break b2336;
l24 = l23;
l25 = l24;
l26 = new O56(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b2336;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b2337: {
if (l7 === undefined) break b2337;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b2338: {
return l2;
}
}
function f442(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2339: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2340: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b2340;
if (!(l9 === "rate")) break b2340;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b2340;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b2340;
l13 = l12;
l14 = new O8(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b2340;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2340;
l18 = l17;
{
const k2341 = keysOf(l18), v2341 = valuesOf(l18);
for (let n2341 = 0; n2341 < v2341.length; n2341++) {
l19 = k2341 === null ? n2341 : k2341[n2341];
l20 = v2341[n2341];
b2342: {
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
b2343: {
if (l5 === undefined) break b2343;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2344: {
return l2;
}
}
function f443(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l45,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l2;
b2345: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.sample : undefined; if (l10 === undefined && (l10 = S(l7, "sample")) === undefined) break b2345;
l11 = H(l10) ? l10.counts : undefined; if (l11 === undefined && (l11 = S(l10, "counts")) === undefined) break b2345;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2345;
l14 = D(l13, l12); if (l14 === undefined) break b2345;
l15 = l14;
l16 = f431(l0,l1,l9,l15); if (l16 === undefined) break b2345;
l17 = l16;
l18 = l17;
l19 = new RegoSet();
b2346: {
l20 = f432(l0,l1,l18); if (l20 === undefined) break b2346;
l21 = l20;
{
const k2347 = keysOf(l21), v2347 = valuesOf(l21);
for (let n2347 = 0; n2347 < v2347.length; n2347++) {
l22 = k2347 === null ? n2347 : k2347[n2347];
l23 = v2347[n2347];
b2348: {
l24 = l22;
l25 = l23;
l26 = H(l7) ? l7.rule : undefined; if (l26 === undefined && (l26 = S(l7, "rule")) === undefined) break b2348;
l27 = l26;
l28 = f433(l0,l1,l9,l27,l15); if (l28 === undefined) break b2348;
l29 = l28;
l30 = [l29,l25];
l31 = b_concat(".",l30); if (l31 === undefined) break b2348;
l32 = l31;
l33 = new O14(l32);
l19.add(l33);
}
}
}
}
l34 = l19;
l35 = H(l0) ? l0.facts : undefined; if (l35 === undefined && (l35 = S(l0, "facts")) === undefined) break b2345;
l36 = l35;
l37 = H(l7) ? l7.sample : undefined; if (l37 === undefined && (l37 = S(l7, "sample")) === undefined) break b2345;
l38 = H(l37) ? l37.done : undefined; if (l38 === undefined && (l38 = S(l37, "done")) === undefined) break b2345;
l39 = l38;
l40 = null;
l41 = b_object_get(l36,l39,l40); if (l41 === undefined) break b2345;
l42 = l41;
l43 = f441(l0,l1,l34,l18,l15,l42); if (l43 === undefined) break b2345;
l44 = l43;
if (!Array.isArray(l44)) break b2345;
l46 = B.count(l44);
l45 = 2;
if (!Q(l46, l45)) break b2345;
l47 = 0;
l47 = 0;
l48 = D(l44, l47); if (l48 === undefined) break b2345;
l49 = l48;
l47 = 1;
l48 = D(l44, l47); if (l48 === undefined) break b2345;
l50 = l48;
l51 = f15(l0,l1,l9); if (l51 === undefined) break b2345;
l52 = l51;
l53 = f15(l0,l1,l18); if (l53 === undefined) break b2345;
l54 = l53;
l55 = b_or(l52,l54); if (l55 === undefined) break b2345;
l56 = l55;
l57 = f442(l0,l1,l50,l18); if (l57 === undefined) break b2345;
l58 = l57;
l59 = b_or(l56,l58); if (l59 === undefined) break b2345;
l60 = l59;
l61 = f62(l0,l1,l18); if (l61 === undefined) break b2345;
l62 = l61;
l63 = H(l7) ? l7.decision : undefined; if (l63 === undefined && (l63 = S(l7, "decision")) === undefined) break b2345;
l64 = l63;
l65 = new RegoSet();
b2349: {
if (!(l49 === "required")) break b2349;
l66 = f53(l0,l1,l9); if (l66 === undefined) break b2349;
l67 = l66;
{
const k2350 = keysOf(l67), v2350 = valuesOf(l67);
for (let n2350 = 0; n2350 < v2350.length; n2350++) {
l68 = k2350 === null ? n2350 : k2350[n2350];
l69 = v2350[n2350];
b2351: {
l70 = l68;
l71 = l69;
l65.add(l71);
}
}
}
}
l72 = l65;
l73 = new RegoSet();
b2352: {
if (!(l49 === "required")) break b2352;
l74 = H(l7) ? l7.codes : undefined; if (l74 === undefined && (l74 = S(l7, "codes")) === undefined) break b2352;
l75 = H(l74) ? l74.required : undefined; if (l75 === undefined && (l75 = S(l74, "required")) === undefined) break b2352;
l76 = l75;
l77 = f20(l0,l1,l76,l18); if (l77 === undefined) break b2352;
l78 = l77;
l73.add(l78);
}
l79 = l73;
l80 = new O12(l60,l34,l72,l79,l50,l62);
l81 = f18(l0,l1,l64,l8,l49,l80); if (l81 === undefined) break b2345;
l82 = l81;
if (l6 === undefined) l6 = l82; else if (!Q(l6, l82)) conflict();
}
b2353: {
if (l6 === undefined) break b2353;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2354: {
return l2;
}
}
function g444(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2355: {
b2356: {
l3 = undefined;
b2357: {
l4 = f426(l0,l1); if (l4 === undefined) break b2357;
if ((l4 === false)) break b2357;
break b2356;}
l5 = f427(l0,l1); if (l5 === undefined) break b2356;
l6 = l5;
l7 = [];
b2358: {
l8 = f425(l0,l1); if (l8 === undefined) break b2358;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2356;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2359: {
if (l3 !== undefined) break b2359;
l4 = f428(l0,l1); if (l4 === undefined) break b2359;
l5 = l4;
l6 = f425(l0,l1); if (l6 === undefined) break b2359;
l7 = l6;
l8 = f426(l0,l1); if (l8 === undefined) break b2359;
l9 = l8;
l10 = f443(l0,l1,l5,l7,l9); if (l10 === undefined) break b2359;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2360: {
if (l3 === undefined) break b2360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2361: {
return l2;
}
}
function f444(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g444(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g445(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2362: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2362;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2362;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2363: {
if (l3 === undefined) break b2363;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2364: {
return l2;
}
}
function f445(i, d) {
const k = K.case[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.case[72] = v === undefined ? N : v;
return v;
}
function g446(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2365: {
l3 = undefined;
l4 = f445(l0,l1); if (l4 === undefined) break b2365;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2365;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2365;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b2365;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2366: {
if (l3 === undefined) break b2366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2367: {
return l2;
}
}
function f446(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g446(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function f447(l0,l1) {
let l3,l2;
b2368: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b2369: {
if (l3 === undefined) break b2369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2370: {
return l2;
}
}
function g448(l0,l1) {
let l3,l4,l5,l6,l2;
b2371: {
l3 = undefined;
l4 = new Bare();
l5 = new O53("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_monthly";
l4["kind"] = "quantity";
l4["rule"] = "sampling.monthly";
l6 = new O54("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2372: {
if (l3 === undefined) break b2372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2373: {
return l2;
}
}
function f448(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2374: {
b2375: {
l3 = undefined;
b2376: {
l4 = f446(l0,l1); if (l4 === undefined) break b2376;
if ((l4 === false)) break b2376;
break b2375;}
l5 = f447(l0,l1); if (l5 === undefined) break b2375;
l6 = l5;
l7 = [];
b2377: {
l8 = f445(l0,l1); if (l8 === undefined) break b2377;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2375;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2378: {
if (l3 !== undefined) break b2378;
l4 = f448(l0,l1); if (l4 === undefined) break b2378;
l5 = l4;
l6 = f445(l0,l1); if (l6 === undefined) break b2378;
l7 = l6;
l8 = f446(l0,l1); if (l8 === undefined) break b2378;
l9 = l8;
l10 = f443(l0,l1,l5,l7,l9); if (l10 === undefined) break b2378;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2379: {
if (l3 === undefined) break b2379;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2380: {
return l2;
}
}
function f449(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2381: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2381;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2381;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2382: {
if (l3 === undefined) break b2382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2383: {
return l2;
}
}
function f450(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g451(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2384: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2384;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2384;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2384;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2384;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2385: {
if (l3 === undefined) break b2385;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2386: {
return l2;
}
}
function f451(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g451(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f452(l0,l1) {
let l3,l2;
b2387: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b2388: {
if (l3 === undefined) break b2388;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2389: {
return l2;
}
}
function g453(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2390: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2390;
l5 = l4;
l6 = f299(l0,l1,l5); if (l6 === undefined) break b2390;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2391: {
if (l3 === undefined) break b2391;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2392: {
return l2;
}
}
function f453(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2393: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2393;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b2393;
l6 = l5;
l7 = f299(l0,l1,l6); if (l7 === undefined) break b2393;
l8 = l7;
l9 = l8;
l10 = f453(l0,l1); if (l10 === undefined) break b2393;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2393;
if ((l12 === false)) break b2393;
l13 = f453(l0,l1); if (l13 === undefined) break b2393;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2393;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2394: {
if (l3 === undefined) break b2394;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2395: {
return l2;
}
}
function f454(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function f455(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2396: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2396;
if (!(l8 === "exceeded")) break b2396;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2396;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2396;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2396;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b2396;
if ((l15 === false)) break b2396;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2397: {
if (l5 === undefined) break b2397;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2398: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2398;
if (!(l8 === "reached")) break b2398;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2398;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2398;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b2398;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b2398;
if ((l15 === false)) break b2398;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2399: {
if (l5 === undefined) break b2399;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2400: {
return l2;
}
}
function g456(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2401: {
l2 = new RegoSet();
}
b2402: {
l3 = undefined;
l4 = f454(l0,l1); if (l4 === undefined) break b2402;
l5 = l4;
l6 = f451(l0,l1); if (l6 === undefined) break b2402;
l7 = l6;
l8 = f455(l0,l1,l5,l7); if (l8 === undefined) break b2402;
if ((l8 === false)) break b2402;
l9 = f451(l0,l1); if (l9 === undefined) break b2402;
l10 = l9;
l11 = f20(l0,l1,"session_idle",l10); if (l11 === undefined) break b2402;
l12 = l11;
l2.add(l12);
}
b2403: {
return l2;
}
}
function f456(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l2,l3,l4,l5,l6;
b2404: {
l2 = new RegoSet();
}
b2405: {
l3 = undefined;
b2406: {
l4 = f454(l0,l1); if (l4 === undefined) break b2406;
if ((l4 === false)) break b2406;
break b2405;}
l5 = new O7("last_activity_at");
l2.add(l5);
}
b2407: {
l3 = undefined;
l4 = f451(l0,l1); if (l4 === undefined) break b2407;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b2407;
if (!(l5 === "unset")) break b2407;
l6 = new O14("session.idle_timeout");
l2.add(l6);
}
b2408: {
return l2;
}
}
function f457(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2409: {
l3 = undefined;
l4 = f454(l0,l1); if (l4 === undefined) break b2409;
if ((l4 === false)) break b2409;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b2409;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b2409;
l7 = l6;
l8 = f451(l0,l1); if (l8 === undefined) break b2409;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2409;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2409;
l11 = l10;
l12 = f309(l0,l1,l7,l11); if (l12 === undefined) break b2409;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2410: {
if (l3 === undefined) break b2410;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2411: {
return l2;
}
}
function f458(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b2412: {
b2413: {
l3 = undefined;
b2414: {
l4 = f451(l0,l1); if (l4 === undefined) break b2414;
if ((l4 === false)) break b2414;
break b2413;}
l5 = f452(l0,l1); if (l5 === undefined) break b2413;
l6 = l5;
l7 = [];
b2415: {
l8 = f450(l0,l1); if (l8 === undefined) break b2415;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2413;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2416: {
if (l3 !== undefined) break b2416;
l4 = f456(l0,l1); if (l4 === undefined) break b2416;
l5 = l4;
l6 = f457(l0,l1); if (l6 === undefined) break b2416;
l7 = l6;
l8 = f83(l0,l1,l5,l7); if (l8 === undefined) break b2416;
l9 = l8;
l10 = f451(l0,l1); if (l10 === undefined) break b2416;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2416;
l13 = l12;
l14 = f451(l0,l1); if (l14 === undefined) break b2416;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2416;
l17 = l16;
l18 = f452(l0,l1); if (l18 === undefined) break b2416;
l19 = l18;
l20 = f450(l0,l1); if (l20 === undefined) break b2416;
l21 = l20;
l22 = f457(l0,l1); if (l22 === undefined) break b2416;
l23 = l22;
l24 = new RegoSet();
b2417: {
l25 = f456(l0,l1); if (l25 === undefined) break b2417;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2417;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2417;
if ((l30 === false)) break b2417;
l31 = f451(l0,l1); if (l31 === undefined) break b2417;
l32 = l31;
l33 = f20(l0,l1,"log_out",l32); if (l33 === undefined) break b2417;
l34 = l33;
l24.add(l34);
}
l35 = l24;
l36 = f456(l0,l1); if (l36 === undefined) break b2416;
l37 = l36;
l38 = new Bare();
b2418: {
l39 = f458(l0,l1); if (l39 === undefined) break b2418;
l38["logout_after"] = l39;
}
b2419: {
b2420: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b2420;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b2420;
l43 = D(l42, "values"); if (l43 === undefined) break b2420;
l40 = merge(l43, l38);
break b2419;
}
l40 = l38;
}
l44 = l40;
l45 = new O12(l13,l23,l35,l37,l44,l17);
l46 = f18(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b2416;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2421: {
if (l3 === undefined) break b2421;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2422: {
return l2;
}
}
function f459(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2423: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2423;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2423;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b2423;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2423;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2423;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2424: {
if (l3 === undefined) break b2424;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2425: {
return l2;
}
}
function f460(i, d) {
const k = K.request[197];
if (k !== undefined) return k === N ? undefined : k;
const v = g460(i, d);
K.request[197] = v === undefined ? N : v;
return v;
}
function g461(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2426: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2426;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2426;
l6 = l5;
l7 = f460(l0,l1); if (l7 === undefined) break b2426;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2426;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b2426;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2426;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2426;
if ((l12 === false)) break b2426;
l13 = f460(l0,l1); if (l13 === undefined) break b2426;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2426;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b2426;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2427: {
if (l3 === undefined) break b2427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2428: {
return l2;
}
}
function f461(i, d) {
const k = K.request[198];
if (k !== undefined) return k === N ? undefined : k;
const v = g461(i, d);
K.request[198] = v === undefined ? N : v;
return v;
}
function f462(l0,l1) {
let l3,l2;
b2429: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b2430: {
if (l3 === undefined) break b2430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2431: {
return l2;
}
}
function g463(l0,l1) {
let l3,l4,l5,l6,l2;
b2432: {
l3 = undefined;
l4 = new Bare();
l5 = new O57("roles");
l4["binds"] = l5;
l6 = new O58("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2433: {
if (l3 === undefined) break b2433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2434: {
return l2;
}
}
function f463(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g463(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f464(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2435: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b2435;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b2435;
if ((l10 === false)) break b2435;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b2436: {
if (l5 === undefined) break b2436;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2437: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b2437;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b2437;
if ((l10 === false)) break b2437;
l11 = new RegoSet();
b2438: {
{
const k2439 = keysOf(l7), v2439 = valuesOf(l7);
for (let n2439 = 0; n2439 < v2439.length; n2439++) {
l12 = k2439 === null ? n2439 : k2439[n2439];
l13 = v2439[n2439];
b2440: {
l14 = l12;
l15 = l13;
l16 = f129(l0,l1,l15); if (l16 === undefined) break b2440;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f133(l0,l1,l18,l19); if (l20 === undefined) break b2437;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2441: {
if (l5 === undefined) break b2441;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2442: {
return l2;
}
}
function f465(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l2;
b2443: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b2443;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b2443;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2443;
l14 = D(l13, l12); if (l14 === undefined) break b2443;
l15 = l14;
l16 = [];
b2444: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b2444;
l18 = l17;
l19 = f36(l0,l1,l15,l18); if (l19 === undefined) break b2444;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = [];
b2445: {
l24 = f6(l0,l1); if (l24 === undefined) break b2445;
l25 = l24;
l26 = b_gte(l25,l15); if (l26 === undefined) break b2445;
if ((l26 === false)) break b2445;
{
const k2446 = keysOf(l22), v2446 = valuesOf(l22);
for (let n2446 = 0; n2446 < v2446.length; n2446++) {
l27 = k2446 === null ? n2446 : k2446[n2446];
l28 = v2446[n2446];
b2447: {
l29 = l27;
l30 = l28;
l31 = H(l0) ? l0.facts : undefined; if (l31 === undefined && (l31 = S(l0, "facts")) === undefined) break b2447;
l32 = l31;
l33 = H(l7) ? l7.deadline : undefined; if (l33 === undefined && (l33 = S(l7, "deadline")) === undefined) break b2447;
l34 = H(l33) ? l33.done : undefined; if (l34 === undefined && (l34 = S(l33, "done")) === undefined) break b2447;
l35 = l34;
l36 = null;
l37 = b_object_get(l32,l35,l36); if (l37 === undefined) break b2447;
l38 = l37;
l39 = f124(l0,l1,l38); if (l39 === undefined) break b2447;
l40 = l39;
l41 = H(l7) ? l7.deadline : undefined; if (l41 === undefined && (l41 = S(l7, "deadline")) === undefined) break b2447;
l42 = H(l41) ? l41.act : undefined; if (l42 === undefined && (l42 = S(l41, "act")) === undefined) break b2447;
l43 = l42;
l44 = H(l7) ? l7.deadline : undefined; if (l44 === undefined && (l44 = S(l7, "deadline")) === undefined) break b2447;
l45 = H(l44) ? l44.step : undefined; if (l45 === undefined && (l45 = S(l44, "step")) === undefined) break b2447;
l46 = l45;
l47 = new O23(l43,l46,l40,l30,l9);
l48 = l47;
l23.push(l48);
}
}
}
}
l49 = l23;
l50 = f464(l0,l1,l15,l49); if (l50 === undefined) break b2443;
l51 = l50;
l52 = l51;
l53 = f15(l0,l1,l9); if (l53 === undefined) break b2443;
l54 = l53;
l55 = f135(l0,l1,l49); if (l55 === undefined) break b2443;
l56 = l55;
l57 = f137(l0,l1,l49,l52); if (l57 === undefined) break b2443;
l58 = l57;
l59 = new Bare();
b2448: {
{
const k2449 = keysOf(l22), v2449 = valuesOf(l22);
for (let n2449 = 0; n2449 < v2449.length; n2449++) {
l60 = k2449 === null ? n2449 : k2449[n2449];
l61 = v2449[n2449];
b2450: {
l62 = l60;
l63 = l61;
insertOnce(l59, "due_on", l63);
}
}
}
}
l64 = l59;
l65 = new Bare();
b2451: {
{
const k2452 = keysOf(l22), v2452 = valuesOf(l22);
for (let n2452 = 0; n2452 < v2452.length; n2452++) {
l66 = k2452 === null ? n2452 : k2452[n2452];
l67 = v2452[n2452];
b2453: {
l68 = l66;
l69 = l67;
l70 = f153(l0,l1,l69); if (l70 === undefined) break b2453;
l71 = l70;
insertOnce(l65, "due_if_rolled", l71);
}
}
}
}
l72 = l65;
l73 = b_object_union(l64,l72); if (l73 === undefined) break b2443;
l74 = l73;
l75 = f62(l0,l1,l9); if (l75 === undefined) break b2443;
l76 = l75;
l77 = H(l7) ? l7.decision : undefined; if (l77 === undefined && (l77 = S(l7, "decision")) === undefined) break b2443;
l78 = l77;
l79 = new O40(l54,l56,l58,l74,l76);
l80 = f18(l0,l1,l78,l8,l52,l79); if (l80 === undefined) break b2443;
l81 = l80;
if (l6 === undefined) l6 = l81; else if (!Q(l6, l81)) conflict();
}
b2454: {
if (l6 === undefined) break b2454;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2455: {
return l2;
}
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2456: {
b2457: {
l3 = undefined;
b2458: {
l4 = f461(l0,l1); if (l4 === undefined) break b2458;
if ((l4 === false)) break b2458;
break b2457;}
l5 = f462(l0,l1); if (l5 === undefined) break b2457;
l6 = l5;
l7 = [];
b2459: {
l8 = f460(l0,l1); if (l8 === undefined) break b2459;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2457;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2460: {
if (l3 !== undefined) break b2460;
l4 = f463(l0,l1); if (l4 === undefined) break b2460;
l5 = l4;
l6 = f460(l0,l1); if (l6 === undefined) break b2460;
l7 = l6;
l8 = f461(l0,l1); if (l8 === undefined) break b2460;
l9 = l8;
l10 = f465(l0,l1,l5,l7,l9); if (l10 === undefined) break b2460;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2461: {
if (l3 === undefined) break b2461;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2462: {
return l2;
}
}
function f466(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2463: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2463;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2463;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2463;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2463;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2464: {
if (l3 === undefined) break b2464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2465: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2466: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2466;
l5 = l4;
l6 = f467(l0,l1); if (l6 === undefined) break b2466;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b2466;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b2466;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2467: {
if (l3 === undefined) break b2467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2468: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2469: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2469;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2469;
l6 = l5;
l7 = f468(l0,l1); if (l7 === undefined) break b2469;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2469;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b2469;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b2469;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2469;
if ((l12 === false)) break b2469;
l13 = f468(l0,l1); if (l13 === undefined) break b2469;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b2469;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b2469;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2470: {
if (l3 === undefined) break b2470;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2471: {
return l2;
}
}
function f469(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function f470(l0,l1) {
let l3,l2;
b2472: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b2473: {
if (l3 === undefined) break b2473;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2474: {
return l2;
}
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2475: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2475;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b2475;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b2475;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b2475;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2476: {
if (l3 === undefined) break b2476;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2477: {
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
let l4,l5,l6,l7,l8,l9,l10,l2;
b2478: {
b2479: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2479;
l7 = l6;
l8 = f471(l0,l1); if (l8 === undefined) break b2479;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b2479;
if ((l10 === false)) break b2479;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b2480: {
if (l4 !== undefined) break b2480;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2480;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b2480;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b2480;
if ((l9 === false)) break b2480;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b2481: {
if (l4 !== undefined) break b2481;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2481;
l7 = l6;
l8 = f467(l0,l1); if (l8 === undefined) break b2481;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b2481;
if ((l10 === false)) break b2481;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b2482: {
if (l4 !== undefined) break b2482;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b2483: {
if (l4 === undefined) break b2483;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2484: {
return l2;
}
}
function g473(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2485: {
b2486: {
l3 = undefined;
b2487: {
l4 = f469(l0,l1); if (l4 === undefined) break b2487;
if ((l4 === false)) break b2487;
break b2486;}
l5 = f470(l0,l1); if (l5 === undefined) break b2486;
l6 = l5;
l7 = [];
b2488: {
l8 = f468(l0,l1); if (l8 === undefined) break b2488;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2486;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2489: {
if (l3 !== undefined) break b2489;
l4 = f469(l0,l1); if (l4 === undefined) break b2489;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b2489;
l6 = l5;
l7 = f472(l0,l1,l6); if (l7 === undefined) break b2489;
l8 = l7;
l9 = l8;
l10 = f469(l0,l1); if (l10 === undefined) break b2489;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2489;
l13 = l12;
l14 = f469(l0,l1); if (l14 === undefined) break b2489;
l15 = l14;
l16 = f62(l0,l1,l15); if (l16 === undefined) break b2489;
l17 = l16;
l18 = f470(l0,l1); if (l18 === undefined) break b2489;
l19 = l18;
l20 = f468(l0,l1); if (l20 === undefined) break b2489;
l21 = l20;
l22 = new RegoSet();
b2490: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b2490;
if ((l24 === false)) break b2490;
l25 = f469(l0,l1); if (l25 === undefined) break b2490;
l26 = l25;
l27 = f20(l0,l1,"complete_training",l26); if (l27 === undefined) break b2490;
l28 = l27;
l22.add(l28);
}
l29 = l22;
l30 = new RegoSet();
b2491: {
l31 = new O9("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b2491;
l34 = l33;
l35 = f469(l0,l1); if (l35 === undefined) break b2491;
l36 = l35;
l37 = f20(l0,l1,l34,l36); if (l37 === undefined) break b2491;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f467(l0,l1); if (l40 === undefined) break b2489;
l41 = l40;
l42 = f469(l0,l1); if (l42 === undefined) break b2489;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b2489;
l44 = l43;
l45 = new O42(l13,l29,l39);
l46 = new O59(l41,l44);
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f18(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b2489;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2492: {
if (l3 === undefined) break b2492;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2493: {
return l2;
}
}
function f473(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2494: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2494;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2494;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2495: {
if (l3 === undefined) break b2495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2496: {
return l2;
}
}
function f474(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2497: {
l3 = undefined;
l4 = f474(l0,l1); if (l4 === undefined) break b2497;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2497;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b2497;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2498: {
if (l3 === undefined) break b2498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2499: {
return l2;
}
}
function f475(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g475(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function f476(l0,l1) {
let l3,l2;
b2500: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b2501: {
if (l3 === undefined) break b2501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2502: {
return l2;
}
}
function g477(l0,l1) {
let l3,l4,l2;
b2503: {
l3 = undefined;
l4 = new O35("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2504: {
if (l3 === undefined) break b2504;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2505: {
return l2;
}
}
function f477(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2506: {
b2507: {
l3 = undefined;
b2508: {
l4 = f475(l0,l1); if (l4 === undefined) break b2508;
if ((l4 === false)) break b2508;
break b2507;}
l5 = f476(l0,l1); if (l5 === undefined) break b2507;
l6 = l5;
l7 = [];
b2509: {
l8 = f474(l0,l1); if (l8 === undefined) break b2509;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2507;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2510: {
if (l3 !== undefined) break b2510;
l4 = f477(l0,l1); if (l4 === undefined) break b2510;
l5 = l4;
l6 = f474(l0,l1); if (l6 === undefined) break b2510;
l7 = l6;
l8 = f475(l0,l1); if (l8 === undefined) break b2510;
l9 = l8;
l10 = f91(l0,l1,l5,l7,l9); if (l10 === undefined) break b2510;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2511: {
if (l3 === undefined) break b2511;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2512: {
return l2;
}
}
function f478(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2513: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2513;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2513;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2514: {
if (l3 === undefined) break b2514;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2515: {
return l2;
}
}
function f479(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2516: {
l3 = undefined;
l4 = f479(l0,l1); if (l4 === undefined) break b2516;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2516;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b2516;
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
function f480(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function f481(l0,l1) {
let l3,l2;
b2519: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b2520: {
if (l3 === undefined) break b2520;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2521: {
return l2;
}
}
function g482(l0,l1) {
let l3,l4,l5,l2;
b2522: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2523: {
if (l3 === undefined) break b2523;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2524: {
return l2;
}
}
function f482(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2525: {
b2526: {
l3 = undefined;
b2527: {
l4 = f480(l0,l1); if (l4 === undefined) break b2527;
if ((l4 === false)) break b2527;
break b2526;}
l5 = f481(l0,l1); if (l5 === undefined) break b2526;
l6 = l5;
l7 = [];
b2528: {
l8 = f479(l0,l1); if (l8 === undefined) break b2528;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2526;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2529: {
if (l3 !== undefined) break b2529;
l4 = f482(l0,l1); if (l4 === undefined) break b2529;
l5 = l4;
l6 = f479(l0,l1); if (l6 === undefined) break b2529;
l7 = l6;
l8 = f480(l0,l1); if (l8 === undefined) break b2529;
l9 = l8;
l10 = f106(l0,l1,l5,l7,l9); if (l10 === undefined) break b2529;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2530: {
if (l3 === undefined) break b2530;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2531: {
return l2;
}
}
function f483(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[206] = v === undefined ? N : v;
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
"g0/hdp/account_request/definition": f68,
"g0/hdp/account_request/answer": f92,
"g0/hdp/account_review/version": f93,
"g0/hdp/account_review/rule": f94,
"g0/hdp/account_review/name": f95,
"g0/hdp/account_review/definition": f96,
"g0/hdp/lib/schedule/own_start": f97,
"g0/hdp/account_review/answer": f107,
"g0/hdp/account_sharing/version": f108,
"g0/hdp/account_sharing/rule": f109,
"g0/hdp/account_sharing/name": f110,
"g0/hdp/account_sharing/definition": f111,
"g0/hdp/account_sharing/answer": f113,
"g0/hdp/anomaly_handling/version": f114,
"g0/hdp/anomaly_handling/group": f115,
"g0/hdp/anomaly_handling/rule": f116,
"g0/hdp/anomaly_handling/name": f117,
"g0/hdp/anomaly_handling/open": f119,
"g0/hdp/anomaly_handling/answer": f120,
"g0/hdp/audit_cooperation/version": f121,
"g0/hdp/audit_cooperation/rule": f122,
"g0/hdp/audit_cooperation/name": f123,
"g0/hdp/audit_cooperation/steps": f125,
"g0/hdp/audit_cooperation/announced": f126,
"g0/hdp/audit_cooperation/ready": f127,
"g0/hdp/audit_cooperation/lacking": f128,
"g0/hdp/audit_cooperation/documents_given": f131,
"g0/hdp/audit_cooperation/missing": f132,
"g0/hdp/audit_cooperation/values/documents": f138,
"g0/hdp/audit_cooperation/values/due_on": f139,
"g0/hdp/audit_cooperation/answer": f140,
"g0/hdp/lib/reports/middle": f141,
"g0/hdp/audit_report_deadline/half": f143,
"g0/hdp/audit_report_deadline/version": f144,
"g0/hdp/audit_report_deadline/rule": f145,
"g0/hdp/audit_report_deadline/name": f146,
"g0/hdp/audit_report_deadline/assumptions": f147,
"g0/hdp/audit_report_deadline/values/due_on": f151,
"g0/hdp/lib/workdays/calendar": f152,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f154,
"g0/hdp/audit_report_deadline/step": f155,
"g0/hdp/audit_report_deadline/answer": f156,
"g0/hdp/auditor_rotation/version": f157,
"g0/hdp/auditor_rotation/rule": f158,
"g0/hdp/auditor_rotation/name": f159,
"g0/hdp/auditor_rotation/earlier": f160,
"g0/hdp/auditor_rotation/own_months": f161,
"g0/hdp/auditor_rotation/breaks": f162,
"g0/hdp/auditor_rotation/consecutive": f163,
"g0/hdp/auditor_rotation/reasons": f164,
"g0/hdp/auditor_rotation/named": f165,
"g0/hdp/auditor_rotation/missing": f166,
"g0/hdp/auditor_rotation/answer": f167,
"g0/hdp/batch_acquisition/version": f168,
"g0/hdp/batch_acquisition/group": f169,
"g0/hdp/batch_acquisition/integrity": f170,
"g0/hdp/batch_acquisition/rule": f171,
"g0/hdp/batch_acquisition/name": f172,
"g0/hdp/batch_acquisition/answer": f173,
"g0/hdp/breach_escalation/version": f174,
"g0/hdp/breach_escalation/rule": f175,
"g0/hdp/breach_escalation/name": f176,
"g0/hdp/breach_escalation/ended": f177,
"g0/hdp/breach_escalation/improved": f178,
"g0/hdp/breach_escalation/running": f179,
"g0/hdp/breach_escalation/serious": f180,
"g0/hdp/breach_escalation/notified": f181,
"g0/hdp/breach_escalation/too_late": f182,
"g0/hdp/breach_escalation/to_do/end_linkage": f183,
"g0/hdp/breach_escalation/must_end": f184,
"g0/hdp/breach_escalation/to_do/give_notice": f185,
"g0/hdp/breach_escalation/suspended": f186,
"g0/hdp/breach_escalation/to_do/suspend": f187,
"g0/hdp/breach_escalation/to_do/improve": f188,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f189,
"g0/hdp/breach_escalation/steps": f190,
"g0/hdp/breach_escalation/open": f191,
"g0/hdp/breach_escalation/known": f192,
"g0/hdp/breach_escalation/missing": f193,
"g0/hdp/breach_escalation/improved_late": f194,
"g0/hdp/breach_escalation/next": f196,
"g0/hdp/breach_escalation/due": f197,
"g0/hdp/breach_escalation/reason_name": f199,
"g0/hdp/breach_escalation/reasons": f200,
"g0/hdp/breach_escalation/answer": f201,
"g0/hdp/data_destruction/use_has_ended": f202,
"g0/hdp/data_destruction/base_day": f205,
"g0/hdp/data_destruction/law_day": f206,
"g0/hdp/data_destruction/version": f207,
"g0/hdp/data_destruction/rule": f208,
"g0/hdp/data_destruction/name": f209,
"g0/hdp/data_destruction/confirmed": f210,
"g0/hdp/data_destruction/unconfirmed": f211,
"g0/hdp/data_destruction/destroyed_on": f213,
"g0/hdp/data_destruction/values/destroy_by": f214,
"g0/hdp/data_destruction/notice": f215,
"g0/hdp/data_destruction/notified_on": f216,
"g0/hdp/data_destruction/values/notify_by": f217,
"g0/hdp/data_destruction/steps": f218,
"g0/hdp/data_destruction/answer": f219,
"g0/hdp/data_export/version": f220,
"g0/hdp/data_export/rule": f221,
"g0/hdp/data_export/name": f222,
"g0/hdp/data_export/given": f223,
"g0/hdp/data_export/codes": f224,
"g0/hdp/data_export/reasons": f225,
"g0/hdp/data_export/missing": f226,
"g0/hdp/data_export/answer": f227,
"g0/hdp/data_use_period/version": f228,
"g0/hdp/data_use_period/rule": f229,
"g0/hdp/data_use_period/name": f230,
"g0/hdp/data_use_period/project_decides": f231,
"g0/hdp/data_use_period/acquired_on": f232,
"g0/hdp/data_use_period/period_ends_on": f233,
"g0/hdp/data_use_period/use_until": f234,
"g0/hdp/data_use_period/over": f235,
"g0/hdp/data_use_period/reasons": f236,
"g0/hdp/data_use_period/missing": f237,
"g0/hdp/data_use_period/values/use_until": f238,
"g0/hdp/data_use_period/warnings": f239,
"g0/hdp/data_use_period/answer": f240,
"g0/hdp/delegated_administration/version": f241,
"g0/hdp/delegated_administration/rule": f242,
"g0/hdp/delegated_administration/name": f243,
"g0/hdp/delegated_administration/grants": f244,
"g0/hdp/delegated_administration/any_unit": f245,
"g0/hdp/delegated_administration/same_unit": f246,
"g0/hdp/delegated_administration/reasons": f247,
"g0/hdp/delegated_administration/answer": f248,
"g0/hdp/document_handling/version": f249,
"g0/hdp/document_handling/rule": f250,
"g0/hdp/document_handling/name": f251,
"g0/hdp/document_handling/definition": f252,
"g0/hdp/document_handling/answer": f253,
"g0/hdp/external_audit_schedule/version": f254,
"g0/hdp/external_audit_schedule/rule": f255,
"g0/hdp/external_audit_schedule/name": f256,
"g0/hdp/external_audit_schedule/definition": f257,
"g0/hdp/external_audit_schedule/answer": f258,
"g0/hdp/internal_audit_schedule/version": f259,
"g0/hdp/internal_audit_schedule/rule": f260,
"g0/hdp/internal_audit_schedule/name": f261,
"g0/hdp/internal_audit_schedule/codes": f262,
"g0/hdp/internal_audit_schedule/started": f263,
"g0/hdp/internal_audit_schedule/first_half": f264,
"g0/hdp/internal_audit_schedule/due_half": f265,
"g0/hdp/internal_audit_schedule/due_on": f266,
"g0/hdp/internal_audit_schedule/answer": f268,
"g0/hdp/ip_whitelist/version": f269,
"g0/hdp/ip_whitelist/rule": f270,
"g0/hdp/ip_whitelist/name": f271,
"g0/hdp/ip_whitelist/definition": f272,
"g0/hdp/ip_whitelist/answer": f273,
"g0/hdp/liability/version": f274,
"g0/hdp/liability/rule": f275,
"g0/hdp/liability/name": f276,
"g0/hdp/liability/definition": f277,
"g0/hdp/liability/answer": f279,
"g0/hdp/linkage_application/version": f280,
"g0/hdp/linkage_application/rule": f281,
"g0/hdp/linkage_application/name": f282,
"g0/hdp/linkage_application/definition": f283,
"g0/hdp/linkage_application/answer": f284,
"g0/hdp/linkage_need_review/version": f285,
"g0/hdp/linkage_need_review/rule": f286,
"g0/hdp/linkage_need_review/name": f287,
"g0/hdp/linkage_need_review/definition": f288,
"g0/hdp/linkage_need_review/answer": f289,
"g0/hdp/login_lockout/version": f290,
"g0/hdp/login_lockout/rule": f291,
"g0/hdp/login_lockout/name": f292,
"g0/hdp/login_lockout/too_many": f293,
"g0/hdp/login_lockout/approved": f294,
"g0/hdp/login_lockout/unlocked": f295,
"g0/hdp/login_lockout/now": f300,
"g0/hdp/login_lockout/waited": f301,
"g0/hdp/login_lockout/reasons": f302,
"g0/hdp/login_lockout/missing": f303,
"g0/hdp/login_lockout/who_counts": f304,
"g0/hdp/login_lockout/values/locked_until": f310,
"g0/hdp/login_lockout/answer": f311,
"g0/hdp/password_compliance/version": f312,
"g0/hdp/password_compliance/rule": f313,
"g0/hdp/password_compliance/name": f314,
"g0/hdp/password_compliance/changed_on": f315,
"g0/hdp/password_compliance/values/expires_on": f316,
"g0/hdp/password_compliance/classes": f317,
"g0/hdp/password_compliance/broken": f318,
"g0/hdp/password_compliance/codes": f319,
"g0/hdp/password_compliance/reasons": f320,
"g0/hdp/password_compliance/same_as_previous_given": f321,
"g0/hdp/password_compliance/missing": f322,
"g0/hdp/password_compliance/looked_at": f323,
"g0/hdp/password_compliance/values/may_change_from": f324,
"g0/hdp/password_compliance/answer": f325,
"g0/hdp/personnel_register/version": f326,
"g0/hdp/personnel_register/rule": f327,
"g0/hdp/personnel_register/name": f328,
"g0/hdp/personnel_register/definition": f329,
"g0/hdp/personnel_register/answer": f330,
"g0/hdp/processing_record/version": f331,
"g0/hdp/processing_record/rule": f332,
"g0/hdp/processing_record/name": f333,
"g0/hdp/processing_record/definition": f334,
"g0/hdp/processing_record/answer": f335,
"g0/hdp/purpose_limitation/version": f336,
"g0/hdp/purpose_limitation/rule": f337,
"g0/hdp/purpose_limitation/name": f338,
"g0/hdp/purpose_limitation/definition": f339,
"g0/hdp/purpose_limitation/answer": f340,
"g0/hdp/query_log_completeness/version": f341,
"g0/hdp/query_log_completeness/rule": f342,
"g0/hdp/query_log_completeness/name": f343,
"g0/hdp/query_log_completeness/present": f344,
"g0/hdp/query_log_completeness/reasons": f345,
"g0/hdp/query_log_completeness/missing": f346,
"g0/hdp/query_log_completeness/answer": f347,
"g0/hdp/query_permission/version": f348,
"g0/hdp/query_permission/rule": f349,
"g0/hdp/query_permission/name": f350,
"g0/hdp/query_permission/user": f351,
"g0/hdp/query_permission/checks": f352,
"g0/hdp/query_permission/roles_of": f353,
"g0/hdp/query_permission/of_every_role": f354,
"g0/hdp/query_permission/account": f357,
"g0/hdp/query_permission/holds_right": f360,
"g0/hdp/query_permission/query": f361,
"g0/hdp/query_permission/given": f362,
"g0/hdp/query_permission/skipped": f363,
"g0/hdp/query_permission/passed": f366,
"g0/hdp/query_permission/needs": f367,
"g0/hdp/query_permission/needed": f368,
"g0/hdp/query_permission/not_asked": f369,
"g0/hdp/query_permission/untold": f370,
"g0/hdp/query_permission/open_numbers/password_expired": f371,
"g0/hdp/query_permission/open_numbers/session_idle": f372,
"g0/hdp/query_permission/undecided": f373,
"g0/hdp/query_permission/failed": f374,
"g0/hdp/query_permission/reasons": f377,
"g0/hdp/query_permission/missing": f378,
"g0/hdp/query_permission/decisive": f379,
"g0/hdp/query_permission/followed": f380,
"g0/hdp/query_permission/both_roles": f381,
"g0/hdp/query_permission/advised": f382,
"g0/hdp/query_permission/numbered/password_expired": f383,
"g0/hdp/query_permission/numbered/session_idle": f384,
"g0/hdp/query_permission/warnings": f385,
"g0/hdp/query_permission/answer": f386,
"g0/hdp/record_retention/version": f387,
"g0/hdp/record_retention/rule": f388,
"g0/hdp/record_retention/name": f389,
"g0/hdp/record_retention/account_closed_on": f390,
"g0/hdp/record_retention/event_on": f391,
"g0/hdp/record_retention/from": f392,
"g0/hdp/record_retention/values/keep_through": f394,
"g0/hdp/record_retention/reasons": f395,
"g0/hdp/record_retention/missing": f396,
"g0/hdp/record_retention/values/qualifier": f397,
"g0/hdp/record_retention/answer": f398,
"g0/hdp/regulation_in_force/version": f399,
"g0/hdp/regulation_in_force/name": f400,
"g0/hdp/regulation_in_force/values": f401,
"g0/hdp/regulation_in_force/answer": f402,
"g0/hdp/role_appointment/version": f403,
"g0/hdp/role_appointment/rule": f404,
"g0/hdp/role_appointment/name": f405,
"g0/hdp/role_appointment/definition": f406,
"g0/hdp/role_appointment/answer": f407,
"g0/hdp/role_change_deadline/version": f408,
"g0/hdp/role_change_deadline/group": f409,
"g0/hdp/role_change_deadline/rule": f410,
"g0/hdp/role_change_deadline/name": f411,
"g0/hdp/role_change_deadline/values/apply_by": f413,
"g0/hdp/role_change_deadline/before_regulation": f414,
"g0/hdp/role_change_deadline/assumptions": f416,
"g0/hdp/role_change_deadline/values/adjust_by": f417,
"g0/hdp/role_change_deadline/steps": f418,
"g0/hdp/role_change_deadline/missing": f422,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f423,
"g0/hdp/role_change_deadline/answer": f424,
"g0/hdp/sampling_half_year/version": f425,
"g0/hdp/sampling_half_year/rule": f426,
"g0/hdp/sampling_half_year/name": f427,
"g0/hdp/sampling_half_year/definition": f428,
"g0/hdp/sampling_half_year/answer": f444,
"g0/hdp/sampling_monthly/version": f445,
"g0/hdp/sampling_monthly/rule": f446,
"g0/hdp/sampling_monthly/name": f447,
"g0/hdp/sampling_monthly/definition": f448,
"g0/hdp/sampling_monthly/answer": f449,
"g0/hdp/session_timeout/version": f450,
"g0/hdp/session_timeout/rule": f451,
"g0/hdp/session_timeout/name": f452,
"g0/hdp/session_timeout/now": f453,
"g0/hdp/session_timeout/idle_seconds": f454,
"g0/hdp/session_timeout/reasons": f456,
"g0/hdp/session_timeout/missing": f457,
"g0/hdp/session_timeout/values/logout_after": f458,
"g0/hdp/session_timeout/answer": f459,
"g0/hdp/staff_change_notice/version": f460,
"g0/hdp/staff_change_notice/rule": f461,
"g0/hdp/staff_change_notice/name": f462,
"g0/hdp/staff_change_notice/definition": f463,
"g0/hdp/staff_change_notice/answer": f466,
"g0/hdp/training_hours/last_day": f467,
"g0/hdp/training_hours/version": f468,
"g0/hdp/training_hours/rule": f469,
"g0/hdp/training_hours/name": f470,
"g0/hdp/training_hours/first_day": f471,
"g0/hdp/training_hours/answer": f473,
"g0/hdp/vendor_access/version": f474,
"g0/hdp/vendor_access/rule": f475,
"g0/hdp/vendor_access/name": f476,
"g0/hdp/vendor_access/definition": f477,
"g0/hdp/vendor_access/answer": f478,
"g0/hdp/vendor_audit_schedule/version": f479,
"g0/hdp/vendor_audit_schedule/rule": f480,
"g0/hdp/vendor_audit_schedule/name": f481,
"g0/hdp/vendor_audit_schedule/definition": f482,
"g0/hdp/vendor_audit_schedule/answer": f483
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f64, i, d),
"hdp/account_request/answer": (i, d) => start(f92, i, d),
"hdp/account_review/answer": (i, d) => start(f107, i, d),
"hdp/account_sharing/answer": (i, d) => start(f113, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f120, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f140, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f156, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f167, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f173, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f201, i, d),
"hdp/data_destruction/answer": (i, d) => start(f219, i, d),
"hdp/data_export/answer": (i, d) => start(f227, i, d),
"hdp/data_use_period/answer": (i, d) => start(f240, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f248, i, d),
"hdp/document_handling/answer": (i, d) => start(f253, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f258, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f268, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f273, i, d),
"hdp/liability/answer": (i, d) => start(f279, i, d),
"hdp/linkage_application/answer": (i, d) => start(f284, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f289, i, d),
"hdp/login_lockout/answer": (i, d) => start(f311, i, d),
"hdp/password_compliance/answer": (i, d) => start(f325, i, d),
"hdp/personnel_register/answer": (i, d) => start(f330, i, d),
"hdp/processing_record/answer": (i, d) => start(f335, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f340, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f347, i, d),
"hdp/query_permission/answer": (i, d) => start(f386, i, d),
"hdp/record_retention/answer": (i, d) => start(f398, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f402, i, d),
"hdp/role_appointment/answer": (i, d) => start(f407, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f424, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f444, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f449, i, d),
"hdp/session_timeout/answer": (i, d) => start(f459, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f466, i, d),
"hdp/training_hours/answer": (i, d) => start(f473, i, d),
"hdp/vendor_access/answer": (i, d) => start(f478, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f483, i, d) } };
});

// Written by tools/build-policies.ts from the policies; not to be edited.
export default (function ({ Bare, b: B, conflict, element: S, equal: Q, hasMembers: H, insertOnce, isObject: O, keeping, keysOf, member: D, merge, RegoSet, setMember, valuesOf }) {
const { keep, kept: K, none: N, start } = keeping({"data":26,"case":85,"question":2,"request":266});
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
function O10(a0) { this["items"] = a0; }
O10.prototype = Bare.prototype;
function O11(a0,a1) { this["found_on"] = a0; this["kind"] = a1; }
O11.prototype = Bare.prototype;
function O12(a0) { this["period"] = a0; }
O12.prototype = Bare.prototype;
function O13(a0,a1,a2) { this["clause"] = a0; this["code"] = a1; this["parameter"] = a2; }
O13.prototype = Bare.prototype;
function O14(a0,a1,a2,a3,a4,a5) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; this["warnings"] = a5; }
O14.prototype = Bare.prototype;
function O15(a0) { this["applicant.role"] = a0; }
O15.prototype = Bare.prototype;
function O16(a0) { this["parameter"] = a0; }
O16.prototype = Bare.prototype;
function O17(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["warnings"] = a4; }
O17.prototype = Bare.prototype;
function O18(a0,a1,a2) { this["cut"] = a0; this["period"] = a1; this["status"] = a2; }
O18.prototype = Bare.prototype;
function O19(a0,a1,a2,a3) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; }
O19.prototype = Bare.prototype;
function O20(a0,a1) { this["due_on"] = a0; this["period"] = a1; }
O20.prototype = Bare.prototype;
function O21(a0,a1,a2) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; }
O21.prototype = Bare.prototype;
function O22(a0) { this["act"] = a0; }
O22.prototype = Bare.prototype;
function O23(a0) { this["deny"] = a0; }
O23.prototype = Bare.prototype;
function O24(a0,a1) { this["next"] = a0; this["steps"] = a1; }
O24.prototype = Bare.prototype;
function O25(a0,a1) { this["assumptions"] = a0; this["obligations"] = a1; }
O25.prototype = Bare.prototype;
function O26(a0,a1,a2,a3,a4) { this["act"] = a0; this["code"] = a1; this["done_on"] = a2; this["due_on"] = a3; this["rule"] = a4; }
O26.prototype = Bare.prototype;
function O27(a0,a1,a2) { this["due"] = a0; this["fulfilled_late"] = a1; this["overdue"] = a2; }
O27.prototype = Bare.prototype;
function O28(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["obligations"] = a2; this["reasons"] = a3; this["values"] = a4; }
O28.prototype = Bare.prototype;
function O29(a0,a1) { this["H1"] = a0; this["H2"] = a1; }
O29.prototype = Bare.prototype;
function O30(a0,a1) { this["assumptions"] = a0; this["values"] = a1; }
O30.prototype = Bare.prototype;
function O31(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O31.prototype = Bare.prototype;
function O32(a0) { this["consecutive"] = a0; }
O32.prototype = Bare.prototype;
function O33(a0,a1,a2) { this["contains"] = a0; this["fact"] = a1; this["names_each"] = a2; }
O33.prototype = Bare.prototype;
function O34(a0) { this["integrity_check_incomplete"] = a0; }
O34.prototype = Bare.prototype;
function O35(a0) { this["is"] = a0; }
O35.prototype = Bare.prototype;
function O36(a0) { this["integrity"] = a0; }
O36.prototype = Bare.prototype;
function O37(a0) { this["requirements"] = a0; }
O37.prototype = Bare.prototype;
function O38(a0,a1,a2) { this["decision"] = a0; this["kind"] = a1; this["rule"] = a2; }
O38.prototype = Bare.prototype;
function O39(a0,a1) { this["act"] = a0; this["rule"] = a1; }
O39.prototype = Bare.prototype;
function O40(a0) { this["next"] = a0; }
O40.prototype = Bare.prototype;
function O41(a0) { this["due_on"] = a0; }
O41.prototype = Bare.prototype;
function O42(a0,a1,a2,a3,a4) { this["end_linkage"] = a0; this["give_notice"] = a1; this["improve"] = a2; this["reapply_after_improvement"] = a3; this["suspend"] = a4; }
O42.prototype = Bare.prototype;
function O43(a0,a1,a2,a3) { this["code"] = a0; this["done_on"] = a1; this["due_on"] = a2; this["rule"] = a3; }
O43.prototype = Bare.prototype;
function O44(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["warnings"] = a2; }
O44.prototype = Bare.prototype;
function O45(a0,a1) { this["approved"] = a0; this["signed_for"] = a1; }
O45.prototype = Bare.prototype;
function O46(a0,a1,a2) { this["assumptions"] = a0; this["obligations"] = a1; this["reasons"] = a2; }
O46.prototype = Bare.prototype;
function O47(a0,a1,a2) { this["due"] = a0; this["overdue"] = a1; this["possible"] = a2; }
O47.prototype = Bare.prototype;
function O48(a0,a1) { this["codes"] = a0; this["decision"] = a1; }
O48.prototype = Bare.prototype;
function O49(a0,a1,a2,a3) { this["decision"] = a0; this["kind"] = a1; this["list"] = a2; this["rule"] = a3; }
O49.prototype = Bare.prototype;
function O50(a0,a1) { this["assumptions"] = a0; this["reasons"] = a1; }
O50.prototype = Bare.prototype;
function O51(a0,a1,a2,a3,a4) { this["assumptions"] = a0; this["missing"] = a1; this["reasons"] = a2; this["values"] = a3; this["warnings"] = a4; }
O51.prototype = Bare.prototype;
function O52(a0,a1,a2,a3,a4) { this["classes"] = a0; this["default_changed"] = a1; this["history"] = a2; this["max_age"] = a3; this["min_length"] = a4; }
O52.prototype = Bare.prototype;
function O53(a0) { this["decision"] = a0; }
O53.prototype = Bare.prototype;
function O54(a0,a1,a2) { this["code"] = a0; this["fact"] = a1; this["list"] = a2; }
O54.prototype = Bare.prototype;
function O55(a0,a1) { this["date"] = a0; this["time"] = a1; }
O55.prototype = Bare.prototype;
function O56(a0,a1,a2) { this["effective_from"] = a0; this["text"] = a1; this["version"] = a2; }
O56.prototype = Bare.prototype;
function O57(a0) { this["calendar"] = a0; }
O57.prototype = Bare.prototype;
function O58(a0) { this["required"] = a0; }
O58.prototype = Bare.prototype;
function O59(a0,a1) { this["counts"] = a0; this["done"] = a1; }
O59.prototype = Bare.prototype;
function O60(a0) { this["shortfall"] = a0; }
O60.prototype = Bare.prototype;
function O61(a0,a1) { this["rule"] = a0; this["samples"] = a1; }
O61.prototype = Bare.prototype;
function O62(a0) { this["outcome"] = a0; }
O62.prototype = Bare.prototype;
function O63(a0,a1,a2) { this["assumptions"] = a0; this["values"] = a1; this["warnings"] = a2; }
O63.prototype = Bare.prototype;
function O64(a0) { this["role"] = a0; }
O64.prototype = Bare.prototype;
function O65(a0,a1,a2,a3) { this["act"] = a0; this["done"] = a1; this["from"] = a2; this["step"] = a3; }
O65.prototype = Bare.prototype;
function O66(a0,a1) { this["due_on"] = a0; this["hours_required"] = a1; }
O66.prototype = Bare.prototype;
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
b90: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_array(l6); if (l8 === undefined) break b90;
if ((l8 === false)) break b90;
l9 = b_is_string(l7); if (l9 === undefined) break b90;
if ((l9 === false)) break b90;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b91: {
if (l5 !== undefined) break b91;
l6 = l3;
l7 = l4;
l8 = [];
b92: {
l9 = [];
b93: {
{
const k94 = keysOf(l6), v94 = valuesOf(l6);
for (let n94 = 0; n94 < v94.length; n94++) {
l10 = k94 === null ? n94 : k94[n94];
l11 = v94[n94];
b95: {
l12 = l10;
l13 = l11;
l14 = D(l13, l7); if (l14 === undefined) break b95;
l15 = l14;
l16 = H(l13) ? l13.clause : undefined; if (l16 === undefined && (l16 = S(l13, "clause")) === undefined) break b95;
l17 = l16;
l18 = [l15,l17,l13];
l19 = l18;
l9.push(l19);
}
}
}
}
l20 = l9;
l21 = b_sort(l20); if (l21 === undefined) break b92;
l22 = l21;
{
const k96 = keysOf(l22), v96 = valuesOf(l22);
for (let n96 = 0; n96 < v96.length; n96++) {
l23 = k96 === null ? n96 : k96[n96];
l24 = v96[n96];
b97: {
l25 = l23;
l26 = l24;
l27 = 2;
l28 = D(l26, l27); if (l28 === undefined) break b97;
l29 = l28;
l8.push(l29);
}
}
}
}
l30 = l8;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b98: {
if (l5 === undefined) break b98;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b99: {
return l2;
}
}
function f18(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l2;
b100: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = H(l0) ? l0.decision : undefined; if (l12 === undefined && (l12 = S(l0, "decision")) === undefined) break b100;
if (!Q(l12, l8)) break b100;
l13 = new RegoSet();
l14 = b_object_get(l11,"assumptions",l13); if (l14 === undefined) break b100;
l15 = l14;
l16 = f16(l0,l1,l9); if (l16 === undefined) break b100;
l17 = l16;
l18 = b_or(l15,l17); if (l18 === undefined) break b100;
l19 = l18;
l20 = f17(l0,l1,l19,"id"); if (l20 === undefined) break b100;
l21 = l20;
l22 = new RegoSet();
l23 = b_object_get(l11,"obligations",l22); if (l23 === undefined) break b100;
l24 = l23;
l25 = f17(l0,l1,l24,"code"); if (l25 === undefined) break b100;
l26 = l25;
l27 = new RegoSet();
l28 = b_object_get(l11,"reasons",l27); if (l28 === undefined) break b100;
l29 = l28;
l30 = f17(l0,l1,l29,"code"); if (l30 === undefined) break b100;
l31 = l30;
l32 = new Bare();
l33 = b_object_get(l11,"values",l32); if (l33 === undefined) break b100;
l34 = l33;
l35 = new RegoSet();
l36 = b_object_get(l11,"warnings",l35); if (l36 === undefined) break b100;
l37 = l36;
l38 = f17(l0,l1,l37,"code"); if (l38 === undefined) break b100;
l39 = l38;
l40 = H(l0) ? l0.as_of : undefined; if (l40 === undefined && (l40 = S(l0, "as_of")) === undefined) break b100;
l41 = l40;
l42 = H(l0) ? l0.jurisdiction : undefined; if (l42 === undefined && (l42 = S(l0, "jurisdiction")) === undefined) break b100;
l43 = l42;
l44 = [];
b101: {
l45 = [];
b102: {
l46 = new RegoSet();
l47 = b_object_get(l11,"missing",l46); if (l47 === undefined) break b102;
l48 = l47;
{
const k103 = keysOf(l48), v103 = valuesOf(l48);
for (let n103 = 0; n103 < v103.length; n103++) {
l49 = k103 === null ? n103 : k103[n103];
l50 = v103[n103];
b104: {
l51 = l49;
l52 = l50;
{
const k105 = keysOf(l52), v105 = valuesOf(l52);
for (let n105 = 0; n105 < v105.length; n105++) {
l53 = k105 === null ? n105 : k105[n105];
l54 = v105[n105];
b106: {
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
l59 = b_sort(l58); if (l59 === undefined) break b101;
l60 = l59;
{
const k107 = keysOf(l60), v107 = valuesOf(l60);
for (let n107 = 0; n107 < v107.length; n107++) {
l61 = k107 === null ? n107 : k107[n107];
l62 = v107[n107];
b108: {
l63 = l61;
l64 = l62;
l65 = 1;
l66 = D(l64, l65); if (l66 === undefined) break b108;
l67 = l66;
l44.push(l67);
}
}
}
}
l68 = l44;
l69 = H(l9) ? l9.effective_from : undefined; if (l69 === undefined && (l69 = S(l9, "effective_from")) === undefined) break b100;
l70 = l69;
l71 = new O1(l41,l21,l8,l43,l68,l26,l10,l31,l34,l70,l39);
l72 = l71;
if (l7 === undefined) l7 = l72; else if (!Q(l7, l72)) conflict();
}
b109: {
if (l7 === undefined) break b109;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b110: {
return l2;
}
}
function f19(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b111: {
l4 = undefined;
l5 = l3;
l6 = f14(l0,l1); if (l6 === undefined) break b111;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b111;
l9 = l8;
l10 = new Bare();
l11 = null;
l10["effective_from"] = l11;
l12 = new O2(l9);
l13 = f18(l0,l1,l5,l10,"not_in_force",l12); if (l13 === undefined) break b111;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b112: {
if (l4 === undefined) break b112;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b113: {
return l2;
}
}
function f20(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b114: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b114;
l9 = l8;
l10 = H(l7) ? l7.clause : undefined; if (l10 === undefined && (l10 = S(l7, "clause")) === undefined) break b114;
l11 = l10;
l12 = new O3(l9,l11,l6);
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b115: {
if (l5 === undefined) break b115;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b116: {
l5 = undefined;
l6 = l3;
l7 = l4;
b117: {
l8 = H(l7) ? l7.also : undefined; if (l8 === undefined && (l8 = S(l7, "also")) === undefined) break b117;
if ((l8 === false)) break b117;
break b116;}
l9 = H(l7) ? l7.clause : undefined; if (l9 === undefined && (l9 = S(l7, "clause")) === undefined) break b116;
l10 = l9;
l11 = new O4(l10,l6);
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b118: {
if (l5 === undefined) break b118;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b119: {
return l2;
}
}
function f21(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b120: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b120;
l9 = l8;
l10 = f20(l0,l1,"version_text_unavailable",l7); if (l10 === undefined) break b120;
l11 = l10;
l12 = new O2(l9);
l13 = new RegoSet();
l13.add(l11);
l12["reasons"] = l13;
l14 = f18(l0,l1,l6,l7,"indeterminate",l12); if (l14 === undefined) break b120;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b121: {
if (l5 === undefined) break b121;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b122: {
return l2;
}
}
function f22(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b123: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new Bare();
l9 = f18(l0,l1,l6,l7,"not_regulated",l8); if (l9 === undefined) break b123;
l10 = l9;
if (l5 === undefined) l5 = l10; else if (!Q(l5, l10)) conflict();
}
b124: {
if (l5 === undefined) break b124;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b125: {
return l2;
}
}
function f23(l0,l1,l3,l4) {
let l5,l6,l8,l7,l9,l11,l12,l2,l10,l13,l14;
b126: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b126;
l8 = B.count(l4);
l7 = 0;
if (!Q(l8, l7)) break b126;
l9 = 0;
l11 = f19(l0,l1,l6); if (l11 === undefined) break b126;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
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
if (!(l12 === "unavailable")) break b128;
l13 = f21(l0,l1,l6,l11); if (l13 === undefined) break b128;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b129: {
if (l5 === undefined) break b129;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b130: {
l5 = undefined;
l6 = l3;
if (!Array.isArray(l4)) break b130;
l8 = B.count(l4);
l7 = 1;
if (!Q(l8, l7)) break b130;
l9 = 0;
l9 = 0;
l10 = D(l4, l9); if (l10 === undefined) break b130;
l11 = l10;
l12 = H(l11) ? l11.text : undefined; if (l12 === undefined && (l12 = S(l11, "text")) === undefined) break b130;
if (!(l12 === "available")) break b130;
l13 = f22(l0,l1,l6,l11); if (l13 === undefined) break b130;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b131: {
if (l5 === undefined) break b131;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b132: {
return l2;
}
}
function f24(l0,l1) {
let l3,l4,l5,l6,l2;
b133: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b133;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b133;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b134: {
if (l3 === undefined) break b134;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b135: {
return l2;
}
}
function f25(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b136: {
l4 = undefined;
l5 = l3;
l6 = b_gte(l5,"1900-01-01"); if (l6 === undefined) break b136;
if ((l6 === false)) break b136;
l7 = f6(l0,l1); if (l7 === undefined) break b136;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b136;
if ((l9 === false)) break b136;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b137: {
if (l4 === undefined) break b137;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b138: {
return l2;
}
}
function g26(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b139: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b139;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b139;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b139;
l7 = null;
if (!Q(l6, l7)) break b139;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b140: {
if (l3 === undefined) break b140;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b141: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b141;
l5 = H(l4) ? l4.review : undefined; if (l5 === undefined && (l5 = S(l4, "review")) === undefined) break b141;
l6 = H(l5) ? l5.last_done_on : undefined; if (l6 === undefined && (l6 = S(l5, "last_done_on")) === undefined) break b141;
l7 = l6;
l8 = f25(l0,l1,l7); if (l8 === undefined) break b141;
if ((l8 === false)) break b141;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b141;
l10 = H(l9) ? l9.review : undefined; if (l10 === undefined && (l10 = S(l9, "review")) === undefined) break b141;
l11 = H(l10) ? l10.last_done_on : undefined; if (l11 === undefined && (l11 = S(l10, "last_done_on")) === undefined) break b141;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b142: {
if (l3 === undefined) break b142;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b143: {
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
b144: {
l3 = undefined;
l4 = new RegoSet();
b145: {
l5 = f8(l0,l1); if (l5 === undefined) break b145;
l6 = H(l5) ? l5.versions : undefined; if (l6 === undefined && (l6 = S(l5, "versions")) === undefined) break b145;
{
const k146 = keysOf(l6), v146 = valuesOf(l6);
for (let n146 = 0; n146 < v146.length; n146++) {
l7 = k146 === null ? n146 : k146[n146];
l8 = v146[n146];
b147: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.text : undefined; if (l11 === undefined && (l11 = S(l10, "text")) === undefined) break b147;
if (!(l11 === "available")) break b147;
l4.add(l9);
}
}
}
}
l12 = l4;
l13 = b_min(l12); if (l13 === undefined) break b144;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b148: {
if (l3 === undefined) break b148;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b149: {
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
b150: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 4;
l10 = b_substring(l7,l8,l9); if (l10 === undefined) break b150;
l11 = l10;
l12 = l11;
l13 = 5;
l14 = 2;
l15 = b_substring(l7,l13,l14); if (l15 === undefined) break b150;
l16 = l15;
l17 = H(l1) ? l1.calendar : undefined; if (l17 === undefined && (l17 = S(l1, "calendar")) === undefined) break b150;
l18 = H(l17) ? l17.periods : undefined; if (l18 === undefined && (l18 = S(l17, "periods")) === undefined) break b150;
l19 = D(l18, l6); if (l19 === undefined) break b150;
l20 = D(l19, l16); if (l20 === undefined) break b150;
b151: {
b152: {
break b151;
}
break b150;
}
l23 = l20;
l24 = H(l23) ? l23.first : undefined; if (l24 === undefined && (l24 = S(l23, "first")) === undefined) break b150;
l25 = l24;
l26 = [l12,l25];
l27 = b_concat("-",l26); if (l27 === undefined) break b150;
l28 = l27;
l29 = H(l23) ? l23.last : undefined; if (l29 === undefined && (l29 = S(l23, "last")) === undefined) break b150;
l30 = l29;
l31 = [l12,l30];
l32 = b_concat("-",l31); if (l32 === undefined) break b150;
l33 = l32;
l34 = H(l23) ? l23.joint : undefined; if (l34 === undefined && (l34 = S(l23, "joint")) === undefined) break b150;
l35 = l34;
l36 = H(l23) ? l23.name : undefined; if (l36 === undefined && (l36 = S(l23, "name")) === undefined) break b150;
l37 = l36;
l38 = [l12,l37];
l39 = b_concat(l35,l38); if (l39 === undefined) break b150;
l40 = l39;
l41 = new O5(l28,l33,l40);
if (l5 === undefined) l5 = l41; else if (!Q(l5, l41)) conflict();
}
b153: {
if (l5 === undefined) break b153;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b154: {
return l2;
}
});
const f29 = keep((l0,l1,l3,l4,l5) => {
let l6,l7,l8,l2,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b155: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "partial")) break b155;
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
l11 = H(l10) ? l10.first : undefined; if (l11 === undefined && (l11 = S(l10, "first")) === undefined) break b157;
if (!Q(l11, l8)) break b157;
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b158: {
if (l6 === undefined) break b158;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b159: {
l6 = undefined;
l7 = l3;
l8 = l4;
if (!(l5 === "full")) break b159;
l9 = f28(l0,l1,l7,l8); if (l9 === undefined) break b159;
l10 = l9;
l11 = l10;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b159;
l13 = l12;
l14 = b_lt(l13,l8); if (l14 === undefined) break b159;
if ((l14 === false)) break b159;
l15 = H(l11) ? l11.last : undefined; if (l15 === undefined && (l15 = S(l11, "last")) === undefined) break b159;
l16 = l15;
l17 = 1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b159;
l19 = l18;
if (l6 === undefined) l6 = l19; else if (!Q(l6, l19)) conflict();
}
b160: {
if (l6 === undefined) break b160;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b161: {
return l2;
}
});
function g30(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b162: {
l3 = undefined;
l4 = f27(l0,l1); if (l4 === undefined) break b162;
l5 = l4;
l6 = f24(l0,l1); if (l6 === undefined) break b162;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b162;
l8 = l7;
l9 = [l5,l8];
l10 = b_max(l9); if (l10 === undefined) break b162;
l11 = l10;
l12 = f12(l0,l1); if (l12 === undefined) break b162;
l13 = H(l12) ? l12.interval : undefined; if (l13 === undefined && (l13 = S(l12, "interval")) === undefined) break b162;
l14 = l13;
l15 = f11(l0,l1); if (l15 === undefined) break b162;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b162;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b162;
l18 = H(l17) ? l17.counts : undefined; if (l18 === undefined && (l18 = S(l17, "counts")) === undefined) break b162;
l19 = l18;
l20 = f29(l0,l1,l14,l11,l19); if (l20 === undefined) break b162;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b163: {
if (l3 === undefined) break b163;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b164: {
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
b165: {
b166: {
l8 = undefined;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = b_lt(l12,l11); if (l14 === undefined) break b166;
if ((l14 === false)) break b166;
l15 = new O6(l9,"settled");
if (l8 === undefined) l8 = l15; else if (!Q(l8, l15)) conflict();
}
b167: {
if (l8 !== undefined) break b167;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l9) ? l9.first : undefined; if (l14 === undefined && (l14 = S(l9, "first")) === undefined) break b167;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b167;
if ((l16 === false)) break b167;
l17 = new O6(l9,"settled");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b168: {
if (l8 !== undefined) break b168;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.first : undefined; if (l14 === undefined && (l14 = S(l10, "first")) === undefined) break b168;
l15 = l14;
l16 = b_gte(l13,l15); if (l16 === undefined) break b168;
if ((l16 === false)) break b168;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b169: {
if (l8 !== undefined) break b169;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = H(l10) ? l10.last : undefined; if (l14 === undefined && (l14 = S(l10, "last")) === undefined) break b169;
l15 = l14;
l16 = b_gt(l11,l15); if (l16 === undefined) break b169;
if ((l16 === false)) break b169;
l17 = new O6(l9,"due");
if (l8 === undefined) l8 = l17; else if (!Q(l8, l17)) conflict();
}
b170: {
if (l8 !== undefined) break b170;
l9 = l3;
l10 = l4;
l11 = l5;
l12 = l6;
l13 = l7;
l14 = new O6(l10,"overdue");
if (l8 === undefined) l8 = l14; else if (!Q(l8, l14)) conflict();
}
b171: {
if (l8 === undefined) break b171;
if (l2 === undefined) l2 = l8; else if (!Q(l2, l8)) conflict();
}
}
b172: {
return l2;
}
});
const f32 = keep((l0,l1,l3,l4,l5,l6) => {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b173: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f28(l0,l1,l8,l10); if (l12 === undefined) break b173;
l13 = l12;
l14 = l13;
l15 = H(l14) ? l14.first : undefined; if (l15 === undefined && (l15 = S(l14, "first")) === undefined) break b173;
l16 = l15;
l17 = -1;
l18 = f4(l0,l1,l16,l17); if (l18 === undefined) break b173;
l19 = l18;
l20 = f28(l0,l1,l8,l19); if (l20 === undefined) break b173;
l21 = l20;
l22 = l21;
l23 = f31(l0,l1,l14,l22,l9,l10,l11); if (l23 === undefined) break b173;
l24 = l23;
l25 = l24;
if (l7 === undefined) l7 = l25; else if (!Q(l7, l25)) conflict();
}
b174: {
if (l7 === undefined) break b174;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b175: {
return l2;
}
});
function g33(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b176: {
b177: {
l3 = undefined;
l4 = f26(l0,l1); if (l4 === undefined) break b177;
if ((l4 === false)) break b177;
l5 = f12(l0,l1); if (l5 === undefined) break b177;
l6 = H(l5) ? l5.interval : undefined; if (l6 === undefined && (l6 = S(l5, "interval")) === undefined) break b177;
l7 = l6;
l8 = f30(l0,l1); if (l8 === undefined) break b177;
l9 = l8;
l10 = f6(l0,l1); if (l10 === undefined) break b177;
l11 = l10;
l12 = f26(l0,l1); if (l12 === undefined) break b177;
l13 = l12;
l14 = f32(l0,l1,l7,l9,l11,l13); if (l14 === undefined) break b177;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b178: {
if (l3 !== undefined) break b178;
l4 = f6(l0,l1); if (l4 === undefined) break b178;
l5 = l4;
l6 = f30(l0,l1); if (l6 === undefined) break b178;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b178;
if ((l8 === false)) break b178;
l9 = f12(l0,l1); if (l9 === undefined) break b178;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b178;
l11 = l10;
l12 = f30(l0,l1); if (l12 === undefined) break b178;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b178;
l15 = l14;
l16 = f32(l0,l1,l11,l13,l15,""); if (l16 === undefined) break b178;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b179: {
if (l3 === undefined) break b179;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b180: {
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
let l3,l4,l5,l6,l7,l8,l2;
b181: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b181;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b181;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b182: {
if (l3 === undefined) break b182;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b183: {
return l2;
}
}
function f34(i, d) {
const k = K.case[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g34(i, d);
K.case[6] = v === undefined ? N : v;
return v;
}
function f35(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b184: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b185: {
{
const k186 = keysOf(l6), v186 = valuesOf(l6);
for (let n186 = 0; n186 < v186.length; n186++) {
l9 = k186 === null ? n186 : k186[n186];
l10 = v186[n186];
b187: {
l11 = l9;
l12 = l10;
l13 = H(l12) ? l12.kind : undefined; if (l13 === undefined && (l13 = S(l12, "kind")) === undefined) break b187;
l14 = l13;
l15 = H(l7) ? l7.kinds : undefined; if (l15 === undefined && (l15 = S(l7, "kinds")) === undefined) break b187;
l16 = D(l15, l14); if (l16 === undefined) break b187;
if ((l16 === false)) break b187;
l17 = H(l12) ? l12.found_on : undefined; if (l17 === undefined && (l17 = S(l12, "found_on")) === undefined) break b187;
l18 = l17;
l19 = f25(l0,l1,l18); if (l19 === undefined) break b187;
if ((l19 === false)) break b187;
l8.add(l12);
}
}
}
}
l20 = l8;
if (l5 === undefined) l5 = l20; else if (!Q(l5, l20)) conflict();
}
b188: {
if (l5 === undefined) break b188;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b189: {
return l2;
}
}
function g36(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b190: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b190;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b190;
l8 = l7;
l9 = f34(l0,l1); if (l9 === undefined) break b190;
l10 = l9;
l11 = f35(l0,l1,l8,l10); if (l11 === undefined) break b190;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b191: {
if (l3 === undefined) break b191;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b192: {
return l2;
}
}
function f36(i, d) {
const k = K.request[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g36(i, d);
K.request[3] = v === undefined ? N : v;
return v;
}
function f37(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b193: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.found_on : undefined; if (l6 === undefined && (l6 = S(l5, "found_on")) === undefined) break b193;
l7 = l6;
l8 = f27(l0,l1); if (l8 === undefined) break b193;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b193;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b194: {
if (l4 === undefined) break b194;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b195: {
return l2;
}
}
const f38 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l42,l43,l44,l45,l46,l47,l48,l49,l2;
b196: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 7;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b196;
l11 = l10;
l12 = H(l1) ? l1.calendar : undefined; if (l12 === undefined && (l12 = S(l1, "calendar")) === undefined) break b196;
l13 = H(l12) ? l12.months : undefined; if (l13 === undefined && (l13 = S(l12, "months")) === undefined) break b196;
l14 = D(l13, l11); if (l14 === undefined) break b196;
b197: {
b198: {
break b197;
}
break b196;
}
l17 = l14;
l18 = b_plus(l17,l7); if (l18 === undefined) break b196;
l19 = l18;
l20 = l19;
l21 = H(l1) ? l1.calendar : undefined; if (l21 === undefined && (l21 = S(l1, "calendar")) === undefined) break b196;
l22 = H(l21) ? l21.month_list : undefined; if (l22 === undefined && (l22 = S(l21, "month_list")) === undefined) break b196;
l23 = D(l22, l20); if (l23 === undefined) break b196;
b199: {
b200: {
break b199;
}
break b196;
}
l26 = l23;
l27 = 8;
l28 = 2;
l29 = b_substring(l6,l27,l28); if (l29 === undefined) break b196;
l30 = l29;
l31 = H(l1) ? l1.calendar : undefined; if (l31 === undefined && (l31 = S(l1, "calendar")) === undefined) break b196;
l32 = H(l31) ? l31.month_days : undefined; if (l32 === undefined && (l32 = S(l31, "month_days")) === undefined) break b196;
l33 = D(l32, l20); if (l33 === undefined) break b196;
b201: {
b202: {
break b201;
}
break b196;
}
l36 = l33;
l37 = H(l1) ? l1.calendar : undefined; if (l37 === undefined && (l37 = S(l1, "calendar")) === undefined) break b196;
l38 = H(l37) ? l37.day_names : undefined; if (l38 === undefined && (l38 = S(l37, "day_names")) === undefined) break b196;
l39 = D(l38, l36); if (l39 === undefined) break b196;
b203: {
b204: {
break b203;
}
break b196;
}
l42 = l39;
l43 = [l30,l42];
l44 = b_min(l43); if (l44 === undefined) break b196;
l45 = l44;
l46 = l45;
l47 = [l26,l46];
l48 = b_concat("-",l47); if (l48 === undefined) break b196;
l49 = l48;
if (l5 === undefined) l5 = l49; else if (!Q(l5, l49)) conflict();
}
b205: {
if (l5 === undefined) break b205;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b206: {
return l2;
}
});
const f39 = keep((l0,l1,l3,l4) => {
let l5,l6,l7,l8,l9,l10,l11,l2;
b207: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b207;
l9 = l8;
l10 = f38(l0,l1,l6,l9); if (l10 === undefined) break b207;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b208: {
if (l5 === undefined) break b208;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b209: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b209;
l9 = l8;
l10 = f4(l0,l1,l6,l9); if (l10 === undefined) break b209;
l11 = l10;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b210: {
if (l5 === undefined) break b210;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b211: {
return l2;
}
});
function f40(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b212: {
b213: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f37(l0,l1,l6); if (l8 === undefined) break b213;
l9 = l8;
l10 = H(l7) ? l7.act_within : undefined; if (l10 === undefined && (l10 = S(l7, "act_within")) === undefined) break b213;
l11 = l10;
l12 = f39(l0,l1,l9,l11); if (l12 === undefined) break b213;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b213;
l15 = l14;
l16 = b_gt(l15,l13); if (l16 === undefined) break b213;
if ((l16 === false)) break b213;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b214: {
if (l5 !== undefined) break b214;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b215: {
if (l5 === undefined) break b215;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b216: {
return l2;
}
}
function f41(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b217: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b218: {
{
const k219 = keysOf(l6), v219 = valuesOf(l6);
for (let n219 = 0; n219 < v219.length; n219++) {
l9 = k219 === null ? n219 : k219[n219];
l10 = v219[n219];
b220: {
l11 = l9;
l12 = l10;
l13 = f40(l0,l1,l12,l7); if (l13 === undefined) break b220;
l14 = l13;
l8.add(l14);
}
}
}
}
l15 = l8;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b221: {
if (l5 === undefined) break b221;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b222: {
return l2;
}
}
function g42(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b223: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b223;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b223;
l6 = l5;
l7 = new RegoSet();
l7.add("active");
l7.add("locked");
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b223;
if ((l8 === false)) break b223;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b224: {
if (l3 === undefined) break b224;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b225: {
return l2;
}
}
function f42(i, d) {
const k = K.request[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g42(i, d);
K.request[4] = v === undefined ? N : v;
return v;
}
function g43(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2,l10;
b226: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b226;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b226;
l6 = null;
if (!Q(l5, l6)) break b226;
l7 = f24(l0,l1); if (l7 === undefined) break b226;
l8 = H(l7) ? l7.activated_on : undefined; if (l8 === undefined && (l8 = S(l7, "activated_on")) === undefined) break b226;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b227: {
if (l3 === undefined) break b227;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b228: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b228;
l5 = H(l4) ? l4.last_query_on : undefined; if (l5 === undefined && (l5 = S(l4, "last_query_on")) === undefined) break b228;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b228;
if ((l7 === false)) break b228;
l8 = f24(l0,l1); if (l8 === undefined) break b228;
l9 = H(l8) ? l8.last_query_on : undefined; if (l9 === undefined && (l9 = S(l8, "last_query_on")) === undefined) break b228;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b229: {
if (l3 === undefined) break b229;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b230: {
return l2;
}
}
function f43(i, d) {
const k = K.request[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g43(i, d);
K.request[5] = v === undefined ? N : v;
return v;
}
function g44(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b231: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b231;
if ((l4 === false)) break b231;
l5 = f43(l0,l1); if (l5 === undefined) break b231;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b231;
l8 = H(l7) ? l7.idle_after : undefined; if (l8 === undefined && (l8 = S(l7, "idle_after")) === undefined) break b231;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b231;
l10 = l9;
l11 = f39(l0,l1,l6,l10); if (l11 === undefined) break b231;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b231;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b232: {
if (l3 === undefined) break b232;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b233: {
return l2;
}
}
function f44(i, d) {
const k = K.request[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g44(i, d);
K.request[6] = v === undefined ? N : v;
return v;
}
function g45(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b234: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b234;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b234;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b234;
if ((l8 === false)) break b234;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b235: {
if (l3 === undefined) break b235;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b236: {
return l2;
}
}
function f45(i, d) {
const k = K.request[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g45(i, d);
K.request[7] = v === undefined ? N : v;
return v;
}
function f46(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b237: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b237;
if (!(l8 === "exceeded")) break b237;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b237;
l10 = l9;
l11 = f39(l0,l1,l6,l10); if (l11 === undefined) break b237;
l12 = l11;
l13 = 1;
l14 = f4(l0,l1,l12,l13); if (l14 === undefined) break b237;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b238: {
if (l5 === undefined) break b238;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b239: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b239;
if (!(l8 === "reached")) break b239;
l9 = H(l7) ? l7.after : undefined; if (l9 === undefined && (l9 = S(l7, "after")) === undefined) break b239;
l10 = l9;
l11 = f39(l0,l1,l6,l10); if (l11 === undefined) break b239;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b240: {
if (l5 === undefined) break b240;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b241: {
return l2;
}
}
function g47(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b242: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b242;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b242;
if (!(l5 === "suspended")) break b242;
l6 = f24(l0,l1); if (l6 === undefined) break b242;
l7 = H(l6) ? l6.suspended_on : undefined; if (l7 === undefined && (l7 = S(l6, "suspended_on")) === undefined) break b242;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b242;
if ((l9 === false)) break b242;
l10 = f24(l0,l1); if (l10 === undefined) break b242;
l11 = H(l10) ? l10.suspended_on : undefined; if (l11 === undefined && (l11 = S(l10, "suspended_on")) === undefined) break b242;
l12 = l11;
l13 = f12(l0,l1); if (l13 === undefined) break b242;
l14 = H(l13) ? l13.suspended : undefined; if (l14 === undefined && (l14 = S(l13, "suspended")) === undefined) break b242;
l15 = l14;
l16 = f46(l0,l1,l12,l15); if (l16 === undefined) break b242;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b243: {
if (l3 === undefined) break b243;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b244: {
return l2;
}
}
function f47(i, d) {
const k = K.request[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g47(i, d);
K.request[8] = v === undefined ? N : v;
return v;
}
function g48(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b245: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b245;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b245;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b245;
if ((l7 === false)) break b245;
l8 = f24(l0,l1); if (l8 === undefined) break b245;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b245;
l10 = l9;
l11 = f24(l0,l1); if (l11 === undefined) break b245;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b245;
l13 = l12;
l14 = b_gte(l10,l13); if (l14 === undefined) break b245;
if ((l14 === false)) break b245;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b246: {
if (l3 === undefined) break b246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b247: {
return l2;
}
}
function f48(i, d) {
const k = K.request[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g48(i, d);
K.request[9] = v === undefined ? N : v;
return v;
}
function g49(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b248: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b248;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b248;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b248;
if ((l8 === false)) break b248;
b249: {
l9 = f48(l0,l1); if (l9 === undefined) break b249;
if ((l9 === false)) break b249;
break b248;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b250: {
if (l3 === undefined) break b250;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b251: {
return l2;
}
}
function f49(i, d) {
const k = K.request[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g49(i, d);
K.request[10] = v === undefined ? N : v;
return v;
}
function g50(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b252: {
l2 = new RegoSet();
}
b253: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b253;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b253;
l6 = l5;
l2.add(l6);
}
b254: {
l3 = undefined;
l4 = f36(l0,l1); if (l4 === undefined) break b254;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b254;
l7 = l6;
l8 = f41(l0,l1,l5,l7); if (l8 === undefined) break b254;
l9 = l8;
{
const k255 = keysOf(l9), v255 = valuesOf(l9);
for (let n255 = 0; n255 < v255.length; n255++) {
l10 = k255 === null ? n255 : k255[n255];
l11 = v255[n255];
b256: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b257: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b257;
if ((l4 === false)) break b257;
l2.add("due");
}
b258: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b258;
if ((l4 === false)) break b258;
l2.add("due");
}
b259: {
return l2;
}
}
function f50(i, d) {
const k = K.request[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g50(i, d);
K.request[11] = v === undefined ? N : v;
return v;
}
function g51(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b260: {
l3 = undefined;
l4 = f42(l0,l1); if (l4 === undefined) break b260;
if ((l4 === false)) break b260;
l5 = f43(l0,l1); if (l5 === undefined) break b260;
l6 = l5;
l7 = f12(l0,l1); if (l7 === undefined) break b260;
l8 = H(l7) ? l7.unused : undefined; if (l8 === undefined && (l8 = S(l7, "unused")) === undefined) break b260;
l9 = l8;
l10 = f46(l0,l1,l6,l9); if (l10 === undefined) break b260;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b261: {
if (l3 === undefined) break b261;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b262: {
return l2;
}
}
function f51(i, d) {
const k = K.request[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g51(i, d);
K.request[12] = v === undefined ? N : v;
return v;
}
function g52(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b263: {
l2 = new RegoSet();
}
b264: {
l3 = undefined;
b265: {
l4 = f33(l0,l1); if (l4 === undefined) break b265;
if ((l4 === false)) break b265;
break b264;}
l5 = new O7("review.last_done_on");
l2.add(l5);
}
b266: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b266;
l5 = H(l4) ? l4.unused : undefined; if (l5 === undefined && (l5 = S(l4, "unused")) === undefined) break b266;
if ((l5 === false)) break b266;
l6 = f24(l0,l1); if (l6 === undefined) break b266;
l7 = H(l6) ? l6.activated_on : undefined; if (l7 === undefined && (l7 = S(l6, "activated_on")) === undefined) break b266;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b266;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b266;
if ((l11 === false)) break b266;
l12 = f42(l0,l1); if (l12 === undefined) break b266;
if ((l12 === false)) break b266;
b267: {
l13 = f43(l0,l1); if (l13 === undefined) break b267;
if ((l13 === false)) break b267;
break b266;}
l14 = new O7("account.last_query_on");
l2.add(l14);
}
b268: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b268;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b268;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b268;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b268;
if ((l8 === false)) break b268;
l9 = f24(l0,l1); if (l9 === undefined) break b268;
l10 = H(l9) ? l9.activated_on : undefined; if (l10 === undefined && (l10 = S(l9, "activated_on")) === undefined) break b268;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b268;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b268;
if ((l14 === false)) break b268;
l15 = f42(l0,l1); if (l15 === undefined) break b268;
if ((l15 === false)) break b268;
b269: {
l16 = f43(l0,l1); if (l16 === undefined) break b269;
if ((l16 === false)) break b269;
break b268;}
l17 = new O7("account.last_query_on");
l2.add(l17);
}
b270: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b270;
l5 = H(l4) ? l4.suspended : undefined; if (l5 === undefined && (l5 = S(l4, "suspended")) === undefined) break b270;
if ((l5 === false)) break b270;
l6 = f24(l0,l1); if (l6 === undefined) break b270;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b270;
if (!(l7 === "suspended")) break b270;
b271: {
l8 = f47(l0,l1); if (l8 === undefined) break b271;
if ((l8 === false)) break b271;
break b270;}
l9 = new O7("account.suspended_on");
l2.add(l9);
}
b272: {
return l2;
}
}
function f52(i, d) {
const k = K.request[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g52(i, d);
K.request[13] = v === undefined ? N : v;
return v;
}
function f53(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b273: {
b274: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b274;
if ((l8 === false)) break b274;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b275: {
if (l5 !== undefined) break b275;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b275;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b275;
if ((l11 === false)) break b275;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b276: {
if (l5 !== undefined) break b276;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b276;
if ((l8 === false)) break b276;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b277: {
if (l5 !== undefined) break b277;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("may_act",l6); if (l8 === undefined) break b277;
if ((l8 === false)) break b277;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b278: {
if (l5 !== undefined) break b278;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b279: {
if (l5 === undefined) break b279;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b280: {
return l2;
}
}
function g54(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b281: {
b282: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b282;
if ((l4 === false)) break b282;
l5 = f33(l0,l1); if (l5 === undefined) break b282;
l6 = H(l5) ? l5.period : undefined; if (l6 === undefined && (l6 = S(l5, "period")) === undefined) break b282;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b283: {
if (l3 !== undefined) break b283;
l4 = f12(l0,l1); if (l4 === undefined) break b283;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b283;
l6 = l5;
l7 = f6(l0,l1); if (l7 === undefined) break b283;
l8 = l7;
l9 = f28(l0,l1,l6,l8); if (l9 === undefined) break b283;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b284: {
if (l3 === undefined) break b284;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b285: {
return l2;
}
}
function f54(i, d) {
const k = K.request[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g54(i, d);
K.request[14] = v === undefined ? N : v;
return v;
}
function f55(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b286: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b287: {
l9 = b_count(l6); if (l9 === undefined) break b287;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b287;
if ((l12 === false)) break b287;
l13 = f15(l0,l1,l7); if (l13 === undefined) break b287;
l14 = l13;
{
const k288 = keysOf(l14), v288 = valuesOf(l14);
for (let n288 = 0; n288 < v288.length; n288++) {
l15 = k288 === null ? n288 : k288[n288];
l16 = v288[n288];
b289: {
l17 = l15;
l18 = l16;
l8.add(l18);
}
}
}
}
l19 = l8;
l20 = new RegoSet();
b290: {
{
const k291 = keysOf(l6), v291 = valuesOf(l6);
for (let n291 = 0; n291 < v291.length; n291++) {
l21 = k291 === null ? n291 : k291[n291];
l22 = v291[n291];
b292: {
l23 = l21;
l24 = l22;
l25 = H(l24) ? l24.found_on : undefined; if (l25 === undefined && (l25 = S(l24, "found_on")) === undefined) break b292;
l26 = l25;
l27 = f27(l0,l1); if (l27 === undefined) break b292;
l28 = l27;
l29 = b_lt(l26,l28); if (l29 === undefined) break b292;
if ((l29 === false)) break b292;
l30 = H(l7) ? l7.before_regulation : undefined; if (l30 === undefined && (l30 = S(l7, "before_regulation")) === undefined) break b292;
l31 = l30;
l32 = f15(l0,l1,l31); if (l32 === undefined) break b292;
l33 = l32;
{
const k293 = keysOf(l33), v293 = valuesOf(l33);
for (let n293 = 0; n293 < v293.length; n293++) {
l34 = k293 === null ? n293 : k293[n293];
l35 = v293[n293];
b294: {
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
l39 = b_or(l19,l38); if (l39 === undefined) break b286;
l40 = l39;
if (l5 === undefined) l5 = l40; else if (!Q(l5, l40)) conflict();
}
b295: {
if (l5 === undefined) break b295;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b296: {
return l2;
}
}
function g56(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b297: {
l3 = undefined;
l4 = f24(l0,l1); if (l4 === undefined) break b297;
l5 = H(l4) ? l4.holder_notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "holder_notified_on")) === undefined) break b297;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b297;
if ((l7 === false)) break b297;
l8 = f24(l0,l1); if (l8 === undefined) break b297;
l9 = H(l8) ? l8.holder_notified_on : undefined; if (l9 === undefined && (l9 = S(l8, "holder_notified_on")) === undefined) break b297;
l10 = l9;
l11 = f24(l0,l1); if (l11 === undefined) break b297;
l12 = H(l11) ? l11.suspended_on : undefined; if (l12 === undefined && (l12 = S(l11, "suspended_on")) === undefined) break b297;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b297;
if ((l14 === false)) break b297;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b298: {
if (l3 === undefined) break b298;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b299: {
return l2;
}
}
function f56(i, d) {
const k = K.request[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g56(i, d);
K.request[15] = v === undefined ? N : v;
return v;
}
function g57(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b300: {
l2 = new RegoSet();
}
b301: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b301;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b301;
l7 = l6;
{
const k302 = keysOf(l7), v302 = valuesOf(l7);
for (let n302 = 0; n302 < v302.length; n302++) {
l8 = k302 === null ? n302 : k302[n302];
l9 = v302[n302];
b303: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b304: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b304;
l5 = H(l4) ? l4.first : undefined; if (l5 === undefined && (l5 = S(l4, "first")) === undefined) break b304;
l6 = l5;
l7 = f30(l0,l1); if (l7 === undefined) break b304;
l8 = l7;
l9 = b_lt(l6,l8); if (l9 === undefined) break b304;
if ((l9 === false)) break b304;
l10 = f30(l0,l1); if (l10 === undefined) break b304;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b304;
l13 = l12;
l14 = b_lte(l11,l13); if (l14 === undefined) break b304;
if ((l14 === false)) break b304;
l15 = f11(l0,l1); if (l15 === undefined) break b304;
l16 = H(l15) ? l15.conventions : undefined; if (l16 === undefined && (l16 = S(l15, "conventions")) === undefined) break b304;
l17 = H(l16) ? l16.first_period : undefined; if (l17 === undefined && (l17 = S(l16, "first_period")) === undefined) break b304;
l18 = l17;
l19 = f12(l0,l1); if (l19 === undefined) break b304;
l20 = H(l19) ? l19.clause : undefined; if (l20 === undefined && (l20 = S(l19, "clause")) === undefined) break b304;
l21 = l20;
l22 = new O8(l21);
l23 = b_object_union(l18,l22); if (l23 === undefined) break b304;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b304;
l26 = l25;
{
const k305 = keysOf(l26), v305 = valuesOf(l26);
for (let n305 = 0; n305 < v305.length; n305++) {
l27 = k305 === null ? n305 : k305[n305];
l28 = v305[n305];
b306: {
l29 = l27;
l30 = l28;
l2.add(l30);
}
}
}
}
b307: {
l3 = undefined;
l4 = f36(l0,l1); if (l4 === undefined) break b307;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b307;
l7 = l6;
l8 = f55(l0,l1,l5,l7); if (l8 === undefined) break b307;
l9 = l8;
{
const k308 = keysOf(l9), v308 = valuesOf(l9);
for (let n308 = 0; n308 < v308.length; n308++) {
l10 = k308 === null ? n308 : k308[n308];
l11 = v308[n308];
b309: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b310: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b310;
if ((l4 === false)) break b310;
l5 = f12(l0,l1); if (l5 === undefined) break b310;
l6 = H(l5) ? l5.unused : undefined; if (l6 === undefined && (l6 = S(l5, "unused")) === undefined) break b310;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b310;
l9 = l8;
{
const k311 = keysOf(l9), v311 = valuesOf(l9);
for (let n311 = 0; n311 < v311.length; n311++) {
l10 = k311 === null ? n311 : k311[n311];
l11 = v311[n311];
b312: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b313: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b313;
if ((l4 === false)) break b313;
l5 = f12(l0,l1); if (l5 === undefined) break b313;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b313;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b313;
l9 = l8;
{
const k314 = keysOf(l9), v314 = valuesOf(l9);
for (let n314 = 0; n314 < v314.length; n314++) {
l10 = k314 === null ? n314 : k314[n314];
l11 = v314[n314];
b315: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b316: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b316;
if ((l4 === false)) break b316;
l5 = f56(l0,l1); if (l5 === undefined) break b316;
if ((l5 === false)) break b316;
l6 = f12(l0,l1); if (l6 === undefined) break b316;
l7 = H(l6) ? l6.suspended : undefined; if (l7 === undefined && (l7 = S(l6, "suspended")) === undefined) break b316;
l8 = H(l7) ? l7.told_before : undefined; if (l8 === undefined && (l8 = S(l7, "told_before")) === undefined) break b316;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b316;
l11 = l10;
{
const k317 = keysOf(l11), v317 = valuesOf(l11);
for (let n317 = 0; n317 < v317.length; n317++) {
l12 = k317 === null ? n317 : k317[n317];
l13 = v317[n317];
b318: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b319: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b319;
if ((l4 === false)) break b319;
l5 = f12(l0,l1); if (l5 === undefined) break b319;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b319;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b319;
l9 = l8;
{
const k320 = keysOf(l9), v320 = valuesOf(l9);
for (let n320 = 0; n320 < v320.length; n320++) {
l10 = k320 === null ? n320 : k320[n320];
l11 = v320[n320];
b321: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b322: {
return l2;
}
}
function f57(i, d) {
const k = K.request[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g57(i, d);
K.request[16] = v === undefined ? N : v;
return v;
}
function f58(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b323: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f20(l0,l1,l6,l7); if (l8 === undefined) break b323;
l9 = l8;
l10 = new Bare();
b324: {
l11 = ["by","to"];
l12 = l11;
{
const k325 = keysOf(l12), v325 = valuesOf(l12);
for (let n325 = 0; n325 < v325.length; n325++) {
l13 = k325 === null ? n325 : k325[n325];
l14 = v325[n325];
b326: {
l15 = l13;
l16 = l14;
l17 = b_object_get(l7,"duty",l7); if (l17 === undefined) break b326;
l18 = l17;
l19 = D(l18, l16); if (l19 === undefined) break b326;
l20 = l19;
l21 = b_sort(l20); if (l21 === undefined) break b326;
l22 = l21;
insertOnce(l10, l16, l22);
}
}
}
}
l23 = l10;
l24 = b_object_union(l9,l23); if (l24 === undefined) break b323;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b327: {
if (l5 === undefined) break b327;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b328: {
return l2;
}
}
function f59(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b329: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b330: {
l9 = new RegoSet();
b331: {
{
const k332 = keysOf(l6), v332 = valuesOf(l6);
for (let n332 = 0; n332 < v332.length; n332++) {
l10 = k332 === null ? n332 : k332[n332];
l11 = v332[n332];
b333: {
l12 = l10;
l13 = l11;
l14 = H(l13) ? l13.kind : undefined; if (l14 === undefined && (l14 = S(l13, "kind")) === undefined) break b333;
l15 = l14;
l16 = H(l7) ? l7.kinds : undefined; if (l16 === undefined && (l16 = S(l7, "kinds")) === undefined) break b333;
l17 = D(l16, l15); if (l17 === undefined) break b333;
l18 = l17;
l9.add(l18);
}
}
}
}
l19 = l9;
l20 = b_sort(l19); if (l20 === undefined) break b330;
l21 = l20;
{
const k334 = keysOf(l21), v334 = valuesOf(l21);
for (let n334 = 0; n334 < v334.length; n334++) {
l22 = k334 === null ? n334 : k334[n334];
l23 = v334[n334];
b335: {
l24 = l22;
l25 = l23;
l26 = f58(l0,l1,l25,l7); if (l26 === undefined) break b335;
l27 = l26;
l8.push(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b336: {
if (l5 === undefined) break b336;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b337: {
return l2;
}
}
function g60(l0,l1) {
let l3,l4,l2;
b338: {
l3 = undefined;
l4 = new O9("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b339: {
if (l3 === undefined) break b339;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b340: {
return l2;
}
}
function f60(i, d) {
const k = K.data[1];
if (k !== undefined) return k === N ? undefined : k;
const v = g60(i, d);
K.data[1] = v === undefined ? N : v;
return v;
}
function f61(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b341: {
b342: {
l4 = undefined;
l5 = l3;
b343: {
l6 = H(l5) ? l5.by : undefined; if (l6 === undefined && (l6 = S(l5, "by")) === undefined) break b343;
if ((l6 === false)) break b343;
break b342;}
b344: {
l7 = H(l5) ? l5.to : undefined; if (l7 === undefined && (l7 = S(l5, "to")) === undefined) break b344;
if ((l7 === false)) break b344;
break b342;}
b345: {
l8 = H(l5) ? l5.when : undefined; if (l8 === undefined && (l8 = S(l5, "when")) === undefined) break b345;
if ((l8 === false)) break b345;
break b342;}
b346: {
l9 = H(l5) ? l5.by_role : undefined; if (l9 === undefined && (l9 = S(l5, "by_role")) === undefined) break b346;
if ((l9 === false)) break b346;
break b342;}
b347: {
l10 = H(l5) ? l5.readings : undefined; if (l10 === undefined && (l10 = S(l5, "readings")) === undefined) break b347;
if ((l10 === false)) break b347;
break b342;}
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b348: {
if (l4 !== undefined) break b348;
l5 = l3;
l6 = H(l5) ? l5.code : undefined; if (l6 === undefined && (l6 = S(l5, "code")) === undefined) break b348;
l7 = l6;
l8 = f58(l0,l1,l7,l5); if (l8 === undefined) break b348;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b349: {
if (l4 === undefined) break b349;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b350: {
return l2;
}
}
function f62(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b351: {
l4 = undefined;
l5 = l3;
l6 = [];
b352: {
l7 = H(l5) ? l5.obligations : undefined; if (l7 === undefined && (l7 = S(l5, "obligations")) === undefined) break b352;
{
const k353 = keysOf(l7), v353 = valuesOf(l7);
for (let n353 = 0; n353 < v353.length; n353++) {
l8 = k353 === null ? n353 : k353[n353];
l9 = v353[n353];
b354: {
l10 = l8;
l11 = l9;
l12 = f61(l0,l1,l11); if (l12 === undefined) break b354;
l13 = l12;
l6.push(l13);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b355: {
if (l4 === undefined) break b355;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b356: {
return l2;
}
}
function g63(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b357: {
l3 = undefined;
l4 = [];
b358: {
l5 = f33(l0,l1); if (l5 === undefined) break b358;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b358;
l7 = l6;
l8 = f60(l0,l1); if (l8 === undefined) break b358;
l9 = D(l8, l7); if (l9 === undefined) break b358;
if ((l9 === false)) break b358;
l10 = f12(l0,l1); if (l10 === undefined) break b358;
l11 = l10;
l12 = f62(l0,l1,l11); if (l12 === undefined) break b358;
l13 = l12;
{
const k359 = keysOf(l13), v359 = valuesOf(l13);
for (let n359 = 0; n359 < v359.length; n359++) {
l14 = k359 === null ? n359 : k359[n359];
l15 = v359[n359];
b360: {
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
b361: {
if (l3 === undefined) break b361;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b362: {
return l2;
}
}
function f63(i, d) {
const k = K.request[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g63(i, d);
K.request[17] = v === undefined ? N : v;
return v;
}
function f64(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b363: {
l4 = undefined;
l5 = l3;
l6 = [];
b364: {
l7 = [];
b365: {
{
const k366 = keysOf(l5), v366 = valuesOf(l5);
for (let n366 = 0; n366 < v366.length; n366++) {
l8 = k366 === null ? n366 : k366[n366];
l9 = v366[n366];
b367: {
l10 = l8;
l11 = l9;
{
const k368 = keysOf(l11), v368 = valuesOf(l11);
for (let n368 = 0; n368 < v368.length; n368++) {
l12 = k368 === null ? n368 : k368[n368];
l13 = v368[n368];
b369: {
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
const k370 = keysOf(l16), v370 = valuesOf(l16);
for (let n370 = 0; n370 < v370.length; n370++) {
l17 = k370 === null ? n370 : k370[n370];
l18 = v370[n370];
b371: {
l19 = l17;
l20 = l18;
l21 = new RegoSet();
b372: {
{
const k373 = keysOf(l16), v373 = valuesOf(l16);
for (let n373 = 0; n373 < v373.length; n373++) {
l22 = k373 === null ? n373 : k373[n373];
l23 = v373[n373];
b374: {
l24 = l22;
l25 = l23;
if (!Q(l25, l20)) break b374;
l21.add(l24);
}
}
}
}
l26 = l21;
l27 = b_min(l26); if (l27 === undefined) break b371;
l28 = l27;
if (!Q(l19, l28)) break b371;
l6.push(l20);
}
}
}
}
l29 = l6;
if (l4 === undefined) l4 = l29; else if (!Q(l4, l29)) conflict();
}
b375: {
if (l4 === undefined) break b375;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b376: {
return l2;
}
}
function g65(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b377: {
l3 = undefined;
l4 = f36(l0,l1); if (l4 === undefined) break b377;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b377;
l7 = l6;
l8 = f59(l0,l1,l5,l7); if (l8 === undefined) break b377;
l9 = l8;
l10 = [];
b378: {
l11 = f63(l0,l1); if (l11 === undefined) break b378;
{
const k379 = keysOf(l11), v379 = valuesOf(l11);
for (let n379 = 0; n379 < v379.length; n379++) {
l12 = k379 === null ? n379 : k379[n379];
l13 = v379[n379];
b380: {
l14 = l12;
l15 = l13;
l16 = 0;
if (!Q(l14, l16)) break b380;
l10.push(l15);
}
}
}
}
l17 = l10;
l18 = [];
b381: {
l19 = f45(l0,l1); if (l19 === undefined) break b381;
if ((l19 === false)) break b381;
l20 = f12(l0,l1); if (l20 === undefined) break b381;
l21 = H(l20) ? l20.idle_after : undefined; if (l21 === undefined && (l21 = S(l20, "idle_after")) === undefined) break b381;
l22 = l21;
l23 = f58(l0,l1,"revoke_account",l22); if (l23 === undefined) break b381;
l24 = l23;
l18.push(l24);
}
l25 = l18;
l26 = [];
b382: {
l27 = f63(l0,l1); if (l27 === undefined) break b382;
{
const k383 = keysOf(l27), v383 = valuesOf(l27);
for (let n383 = 0; n383 < v383.length; n383++) {
l28 = k383 === null ? n383 : k383[n383];
l29 = v383[n383];
b384: {
l30 = l28;
l31 = l29;
l32 = 0;
l33 = b_gt(l30,l32); if (l33 === undefined) break b384;
if ((l33 === false)) break b384;
l26.push(l31);
}
}
}
}
l34 = l26;
l35 = [];
b385: {
l36 = f49(l0,l1); if (l36 === undefined) break b385;
if ((l36 === false)) break b385;
l37 = f12(l0,l1); if (l37 === undefined) break b385;
l38 = H(l37) ? l37.suspended : undefined; if (l38 === undefined && (l38 = S(l37, "suspended")) === undefined) break b385;
l39 = l38;
l40 = f58(l0,l1,"notify_holder",l39); if (l40 === undefined) break b385;
l41 = l40;
l35.push(l41);
}
l42 = l35;
l43 = [l17,l9,l25,l34,l42];
l44 = f64(l0,l1,l43); if (l44 === undefined) break b377;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b386: {
if (l3 === undefined) break b386;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b387: {
return l2;
}
}
function f65(i, d) {
const k = K.request[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g65(i, d);
K.request[18] = v === undefined ? N : v;
return v;
}
function f66(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b388: {
b389: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_count(l9); if (l10 === undefined) break b389;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b389;
l13 = f20(l0,l1,l7,l8); if (l13 === undefined) break b389;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b390: {
if (l6 !== undefined) break b390;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_is_array(l9); if (l10 === undefined) break b390;
if ((l10 === false)) break b390;
l11 = f20(l0,l1,l7,l8); if (l11 === undefined) break b390;
l12 = l11;
l13 = new O10(l9);
l14 = b_object_union(l12,l13); if (l14 === undefined) break b390;
l15 = l14;
if (l6 === undefined) l6 = l15; else if (!Q(l6, l15)) conflict();
}
b391: {
if (l6 !== undefined) break b391;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f20(l0,l1,l7,l8); if (l10 === undefined) break b391;
l11 = l10;
l12 = b_sort(l9); if (l12 === undefined) break b391;
l13 = l12;
l14 = new O10(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b391;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b392: {
if (l6 === undefined) break b392;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b393: {
return l2;
}
}
function f67(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b394: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b395: {
l9 = b_count(l6); if (l9 === undefined) break b395;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b395;
if ((l12 === false)) break b395;
l13 = [];
b396: {
l14 = [];
b397: {
{
const k398 = keysOf(l6), v398 = valuesOf(l6);
for (let n398 = 0; n398 < v398.length; n398++) {
l15 = k398 === null ? n398 : k398[n398];
l16 = v398[n398];
b399: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.kind : undefined; if (l19 === undefined && (l19 = S(l18, "kind")) === undefined) break b399;
l20 = l19;
l21 = H(l18) ? l18.found_on : undefined; if (l21 === undefined && (l21 = S(l18, "found_on")) === undefined) break b399;
l22 = l21;
l23 = [l20,l22];
l24 = l23;
l14.push(l24);
}
}
}
}
l25 = l14;
l26 = b_sort(l25); if (l26 === undefined) break b396;
l27 = l26;
{
const k400 = keysOf(l27), v400 = valuesOf(l27);
for (let n400 = 0; n400 < v400.length; n400++) {
l28 = k400 === null ? n400 : k400[n400];
l29 = v400[n400];
b401: {
l30 = l28;
l31 = l29;
l32 = 1;
l33 = D(l31, l32); if (l33 === undefined) break b401;
l34 = l33;
l35 = 0;
l36 = D(l31, l35); if (l36 === undefined) break b401;
l37 = l36;
l38 = new O11(l34,l37);
l39 = l38;
l13.push(l39);
}
}
}
}
l40 = l13;
l41 = f66(l0,l1,"finding_not_acted_on",l7,l40); if (l41 === undefined) break b395;
l42 = l41;
l8.add(l42);
}
l43 = l8;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b402: {
if (l5 === undefined) break b402;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b403: {
return l2;
}
}
function g68(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b404: {
l2 = new RegoSet();
}
b405: {
l3 = undefined;
l4 = f33(l0,l1); if (l4 === undefined) break b405;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b405;
l6 = l5;
l7 = f60(l0,l1); if (l7 === undefined) break b405;
l8 = D(l7, l6); if (l8 === undefined) break b405;
l9 = l8;
l10 = f12(l0,l1); if (l10 === undefined) break b405;
l11 = l10;
l12 = f20(l0,l1,l9,l11); if (l12 === undefined) break b405;
l13 = l12;
l14 = f33(l0,l1); if (l14 === undefined) break b405;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b405;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b405;
l17 = l16;
l18 = new O12(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b405;
l20 = l19;
l2.add(l20);
}
b406: {
l3 = undefined;
l4 = f36(l0,l1); if (l4 === undefined) break b406;
l5 = l4;
l6 = f34(l0,l1); if (l6 === undefined) break b406;
l7 = l6;
l8 = f67(l0,l1,l5,l7); if (l8 === undefined) break b406;
l9 = l8;
{
const k407 = keysOf(l9), v407 = valuesOf(l9);
for (let n407 = 0; n407 < v407.length; n407++) {
l10 = k407 === null ? n407 : k407[n407];
l11 = v407[n407];
b408: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b409: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b409;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b409;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b409;
if ((l8 === false)) break b409;
l9 = f12(l0,l1); if (l9 === undefined) break b409;
l10 = H(l9) ? l9.unused : undefined; if (l10 === undefined && (l10 = S(l9, "unused")) === undefined) break b409;
l11 = l10;
l12 = f20(l0,l1,"unused_over_limit",l11); if (l12 === undefined) break b409;
l13 = l12;
l2.add(l13);
}
b410: {
l3 = undefined;
l4 = f45(l0,l1); if (l4 === undefined) break b410;
if ((l4 === false)) break b410;
l5 = f12(l0,l1); if (l5 === undefined) break b410;
l6 = H(l5) ? l5.idle_after : undefined; if (l6 === undefined && (l6 = S(l5, "idle_after")) === undefined) break b410;
l7 = l6;
l8 = f20(l0,l1,"idle_over_limit",l7); if (l8 === undefined) break b410;
l9 = l8;
l2.add(l9);
}
b411: {
l3 = undefined;
l4 = f49(l0,l1); if (l4 === undefined) break b411;
if ((l4 === false)) break b411;
l5 = f12(l0,l1); if (l5 === undefined) break b411;
l6 = H(l5) ? l5.suspended : undefined; if (l6 === undefined && (l6 = S(l5, "suspended")) === undefined) break b411;
l7 = l6;
l8 = f20(l0,l1,"suspended_over_limit",l7); if (l8 === undefined) break b411;
l9 = l8;
l2.add(l9);
}
b412: {
return l2;
}
}
function f68(i, d) {
const k = K.request[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g68(i, d);
K.request[19] = v === undefined ? N : v;
return v;
}
function g69(l0,l1) {
let l3,l4,l5,l6,l2;
b413: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b413;
l5 = H(l4) ? l4.last : undefined; if (l5 === undefined && (l5 = S(l4, "last")) === undefined) break b413;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b414: {
if (l3 === undefined) break b414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b415: {
return l2;
}
}
function f69(i, d) {
const k = K.request[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g69(i, d);
K.request[20] = v === undefined ? N : v;
return v;
}
function g70(l0,l1) {
let l3,l4,l5,l2;
b416: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b416;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b417: {
if (l3 === undefined) break b417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b418: {
return l2;
}
}
function f70(i, d) {
const k = K.request[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g70(i, d);
K.request[21] = v === undefined ? N : v;
return v;
}
function g71(l0,l1) {
let l3,l4,l5,l2;
b419: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b419;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b420: {
if (l3 === undefined) break b420;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b421: {
return l2;
}
}
function f71(i, d) {
const k = K.request[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g71(i, d);
K.request[22] = v === undefined ? N : v;
return v;
}
function g72(l0,l1) {
let l3,l4,l5,l2;
b422: {
l3 = undefined;
l4 = f47(l0,l1); if (l4 === undefined) break b422;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b423: {
if (l3 === undefined) break b423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b424: {
return l2;
}
}
function f72(i, d) {
const k = K.request[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g72(i, d);
K.request[23] = v === undefined ? N : v;
return v;
}
function g73(l0,l1) {
let l3,l4,l5,l6,l2;
b425: {
l3 = undefined;
l4 = f54(l0,l1); if (l4 === undefined) break b425;
l5 = H(l4) ? l4.name : undefined; if (l5 === undefined && (l5 = S(l4, "name")) === undefined) break b425;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b426: {
if (l3 === undefined) break b426;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b427: {
return l2;
}
}
function f73(i, d) {
const k = K.request[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g73(i, d);
K.request[24] = v === undefined ? N : v;
return v;
}
function g74(l0,l1) {
let l3,l4,l5,l6,l2;
b428: {
l3 = undefined;
l4 = f51(l0,l1); if (l4 === undefined) break b428;
if ((l4 === false)) break b428;
l5 = f43(l0,l1); if (l5 === undefined) break b428;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b429: {
if (l3 === undefined) break b429;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b430: {
l3 = undefined;
l4 = f44(l0,l1); if (l4 === undefined) break b430;
if ((l4 === false)) break b430;
l5 = f43(l0,l1); if (l5 === undefined) break b430;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b431: {
if (l3 === undefined) break b431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b432: {
return l2;
}
}
function f74(i, d) {
const k = K.request[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g74(i, d);
K.request[25] = v === undefined ? N : v;
return v;
}
function f75(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b433: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b434: {
l7 = H(l5) ? l5.agency : undefined; if (l7 === undefined && (l7 = S(l5, "agency")) === undefined) break b434;
{
const k435 = keysOf(l7), v435 = valuesOf(l7);
for (let n435 = 0; n435 < v435.length; n435++) {
l8 = k435 === null ? n435 : k435[n435];
l9 = v435[n435];
b436: {
l10 = l8;
l11 = l9;
l12 = H(l5) ? l5.clause : undefined; if (l12 === undefined && (l12 = S(l5, "clause")) === undefined) break b436;
l13 = l12;
l14 = new O13(l13,"agency_setting",l11);
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b437: {
if (l4 === undefined) break b437;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b438: {
return l2;
}
}
function g76(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b439: {
l2 = new RegoSet();
}
b440: {
l3 = undefined;
l4 = f12(l0,l1); if (l4 === undefined) break b440;
l5 = H(l4) ? l4.idle_after : undefined; if (l5 === undefined && (l5 = S(l4, "idle_after")) === undefined) break b440;
l6 = l5;
l7 = f75(l0,l1,l6); if (l7 === undefined) break b440;
l8 = l7;
{
const k441 = keysOf(l8), v441 = valuesOf(l8);
for (let n441 = 0; n441 < v441.length; n441++) {
l9 = k441 === null ? n441 : k441[n441];
l10 = v441[n441];
b442: {
l11 = l9;
l12 = l10;
l2.add(l12);
}
}
}
}
b443: {
return l2;
}
}
function f76(i, d) {
const k = K.case[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g76(i, d);
K.case[7] = v === undefined ? N : v;
return v;
}
function g77(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l40,l41,l42,l39,l43,l44,l45,l46,l47,l48,l2;
b444: {
b445: {
l3 = undefined;
b446: {
l4 = f12(l0,l1); if (l4 === undefined) break b446;
if ((l4 === false)) break b446;
break b445;}
l5 = f13(l0,l1); if (l5 === undefined) break b445;
l6 = l5;
l7 = [];
b447: {
l8 = f11(l0,l1); if (l8 === undefined) break b447;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b445;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b448: {
if (l3 !== undefined) break b448;
l4 = f24(l0,l1); if (l4 === undefined) break b448;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b448;
if (!(l5 === "cancelled")) break b448;
l6 = f13(l0,l1); if (l6 === undefined) break b448;
l7 = l6;
l8 = f11(l0,l1); if (l8 === undefined) break b448;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b448;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b449: {
if (l3 !== undefined) break b449;
l4 = f50(l0,l1); if (l4 === undefined) break b449;
l5 = l4;
l6 = new RegoSet();
b450: {
l7 = f51(l0,l1); if (l7 === undefined) break b450;
l8 = l7;
l9 = f6(l0,l1); if (l9 === undefined) break b450;
l10 = l9;
l11 = b_lte(l8,l10); if (l11 === undefined) break b450;
if ((l11 === false)) break b450;
l6.add("may_act");
}
l12 = l6;
l13 = b_or(l5,l12); if (l13 === undefined) break b449;
l14 = l13;
l15 = l14;
l16 = f52(l0,l1); if (l16 === undefined) break b449;
l17 = l16;
l18 = f53(l0,l1,l15,l17); if (l18 === undefined) break b449;
l19 = l18;
l20 = f13(l0,l1); if (l20 === undefined) break b449;
l21 = l20;
l22 = f11(l0,l1); if (l22 === undefined) break b449;
l23 = l22;
l24 = f57(l0,l1); if (l24 === undefined) break b449;
l25 = l24;
l26 = f52(l0,l1); if (l26 === undefined) break b449;
l27 = l26;
l28 = f65(l0,l1); if (l28 === undefined) break b449;
l29 = l28;
l30 = f68(l0,l1); if (l30 === undefined) break b449;
l31 = l30;
l32 = new Bare();
b451: {
l33 = f69(l0,l1); if (l33 === undefined) break b451;
l32["due_on"] = l33;
}
b452: {
l34 = f70(l0,l1); if (l34 === undefined) break b452;
l32["idle_from"] = l34;
}
b453: {
l35 = f71(l0,l1); if (l35 === undefined) break b453;
l32["may_suspend_from"] = l35;
}
b454: {
l36 = f72(l0,l1); if (l36 === undefined) break b454;
l32["must_notify_from"] = l36;
}
b455: {
l37 = f73(l0,l1); if (l37 === undefined) break b455;
l32["period"] = l37;
}
b456: {
l38 = f74(l0,l1); if (l38 === undefined) break b456;
l32["unused_since"] = l38;
}
b457: {
b458: {
l40 = H(l1) ? l1.hdp : undefined; if (l40 === undefined && (l40 = S(l1, "hdp")) === undefined) break b458;
l41 = H(l40) ? l40.account_cleanup : undefined; if (l41 === undefined && (l41 = S(l40, "account_cleanup")) === undefined) break b458;
l42 = D(l41, "values"); if (l42 === undefined) break b458;
l39 = merge(l42, l32);
break b457;
}
l39 = l32;
}
l43 = l39;
l44 = f76(l0,l1); if (l44 === undefined) break b449;
l45 = l44;
l46 = new O14(l25,l27,l29,l31,l43,l45);
l47 = f18(l0,l1,l21,l23,l19,l46); if (l47 === undefined) break b449;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b459: {
if (l3 === undefined) break b459;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b460: {
return l2;
}
}
function f77(i, d) {
const k = K.request[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g77(i, d);
K.request[26] = v === undefined ? N : v;
return v;
}
function g78(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b461: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b461;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b461;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b462: {
if (l3 === undefined) break b462;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b463: {
return l2;
}
}
function f78(i, d) {
const k = K.case[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g78(i, d);
K.case[8] = v === undefined ? N : v;
return v;
}
function g79(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b464: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b464;
l5 = H(l4) ? l4.applicant : undefined; if (l5 === undefined && (l5 = S(l4, "applicant")) === undefined) break b464;
l6 = H(l5) ? l5.role : undefined; if (l6 === undefined && (l6 = S(l5, "role")) === undefined) break b464;
l7 = l6;
l8 = f78(l0,l1); if (l8 === undefined) break b464;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b464;
l10 = H(l9) ? l9.account_request : undefined; if (l10 === undefined && (l10 = S(l9, "account_request")) === undefined) break b464;
l11 = H(l10) ? l10.roles : undefined; if (l11 === undefined && (l11 = S(l10, "roles")) === undefined) break b464;
l12 = l11;
l13 = b_internal_member_2(l7,l12); if (l13 === undefined) break b464;
if ((l13 === false)) break b464;
l14 = f78(l0,l1); if (l14 === undefined) break b464;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b464;
l16 = H(l15) ? l15.account_request : undefined; if (l16 === undefined && (l16 = S(l15, "account_request")) === undefined) break b464;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b465: {
if (l3 === undefined) break b465;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b466: {
return l2;
}
}
function f79(i, d) {
const k = K.request[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g79(i, d);
K.request[27] = v === undefined ? N : v;
return v;
}
function f80(l0,l1) {
let l3,l2;
b467: {
l3 = undefined;
if (l3 === undefined) l3 = "account_request"; else if (!Q(l3, "account_request")) conflict();
}
b468: {
if (l3 === undefined) break b468;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b469: {
return l2;
}
}
function g81(l0,l1) {
let l3,l4,l5,l2;
b470: {
l3 = undefined;
l4 = new Bare();
l5 = new O15("roles");
l4["binds"] = l5;
l4["decision"] = "account_request";
l4["kind"] = "permission";
l4["rule"] = "account_request";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b471: {
if (l3 === undefined) break b471;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b472: {
return l2;
}
}
function f81(i, d) {
const k = K.data[2];
if (k !== undefined) return k === N ? undefined : k;
const v = g81(i, d);
K.data[2] = v === undefined ? N : v;
return v;
}
function f82(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b473: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b473;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b473;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,l7,l10); if (l11 === undefined) break b473;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b474: {
if (l4 === undefined) break b474;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b475: {
return l2;
}
}
function f83(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2;
b476: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2(l6,l7); if (l8 === undefined) break b476;
if ((l8 === false)) break b476;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b477: {
if (l5 === undefined) break b477;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b478: {
l5 = undefined;
l6 = null;
if (!Q(l3, l6)) break b478;
l7 = l4;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b479: {
if (l5 === undefined) break b479;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b480: {
return l2;
}
}
function f84(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l2;
b481: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b481;
l8 = l7;
l9 = l8;
l10 = undefined;
b482: {
b483: {
if (!Array.isArray(l9)) break b483;
break b482;
}
b484: {
if (!O(l9)) break b484;
break b482;
}
b485: {
if (!(l9 instanceof RegoSet)) break b485;
break b482;
}
break b481;
}
{
const k486 = keysOf(l9), v486 = valuesOf(l9);
for (let n486 = 0; n486 < v486.length; n486++) {
l12 = k486 === null ? n486 : k486[n486];
l13 = v486[n486];
b487: {
l14 = l12;
l11 = undefined;
b488: {
l15 = l13;
l16 = f82(l0,l1,l14); if (l16 === undefined) break b488;
l17 = l16;
l18 = f83(l0,l1,l17,l15); if (l18 === undefined) break b488;
if ((l18 === false)) break b488;
l11 = true;
}
if (l11 !== undefined) break b487;
l10 = true;
}
}
}
if (l10 !== undefined) break b481;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b489: {
if (l4 === undefined) break b489;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b490: {
return l2;
}
}
function f85(l0,l1,l3) {
let l4,l5,l6,l9,l10,l11,l12,l13,l2;
b491: {
l4 = undefined;
l5 = l3;
l6 = b_neq(l5,""); if (l6 === undefined) break b491;
if ((l6 === false)) break b491;
b492: {
b493: {
l9 = H(l1) ? l1.texts : undefined; if (l9 === undefined && (l9 = S(l1, "texts")) === undefined) break b493;
l10 = H(l9) ? l9.blank_characters : undefined; if (l10 === undefined && (l10 = S(l9, "blank_characters")) === undefined) break b493;
break b492;
}
break b491;
}
l11 = l10;
l12 = b_object_get(l11,l5,false); if (l12 === undefined) break b491;
l13 = l12;
if (!(l13 === false)) break b491;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b494: {
if (l4 === undefined) break b494;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b495: {
return l2;
}
}
function f86(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b496: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b496;
l7 = l6;
l8 = 1000;
l9 = b_lte(l7,l8); if (l9 === undefined) break b496;
if ((l9 === false)) break b496;
l10 = new RegoSet();
b497: {
l11 = b_split(l5,""); if (l11 === undefined) break b497;
l12 = l11;
{
const k498 = keysOf(l12), v498 = valuesOf(l12);
for (let n498 = 0; n498 < v498.length; n498++) {
l13 = k498 === null ? n498 : k498[n498];
l14 = v498[n498];
b499: {
l15 = l13;
l16 = l14;
l17 = f85(l0,l1,l16); if (l17 === undefined) break b499;
if ((l17 === false)) break b499;
l10.add(l15);
}
}
}
}
l18 = l10;
l19 = b_min(l18); if (l19 === undefined) break b496;
l20 = l19;
l21 = l20;
l22 = b_max(l18); if (l22 === undefined) break b496;
l23 = l22;
l24 = l23;
l25 = b_minus(l24,l21); if (l25 === undefined) break b496;
l26 = l25;
l27 = 1;
l28 = b_plus(l26,l27); if (l28 === undefined) break b496;
l29 = l28;
l30 = b_substring(l5,l21,l29); if (l30 === undefined) break b496;
l31 = l30;
if (l4 === undefined) l4 = l31; else if (!Q(l4, l31)) conflict();
}
b500: {
if (l4 === undefined) break b500;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b501: {
return l2;
}
}
function f87(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b502: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b503: {
{
const k504 = keysOf(l7), v504 = valuesOf(l7);
for (let n504 = 0; n504 < v504.length; n504++) {
l9 = k504 === null ? n504 : k504[n504];
l10 = v504[n504];
b505: {
l11 = l9;
l12 = l10;
l13 = b_count(l12); if (l13 === undefined) break b505;
l14 = l13;
l15 = 0;
l16 = b_substring(l6,l15,l14); if (l16 === undefined) break b505;
l17 = l16;
if (!Q(l17, l12)) break b505;
l18 = b_count(l12); if (l18 === undefined) break b505;
l19 = l18;
l20 = -1;
l21 = b_substring(l6,l19,l20); if (l21 === undefined) break b505;
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
l26 = b_or(l25,l24); if (l26 === undefined) break b502;
l27 = l26;
if (l5 === undefined) l5 = l27; else if (!Q(l5, l27)) conflict();
}
b506: {
if (l5 === undefined) break b506;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b507: {
return l2;
}
}
function f88(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b508: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b508;
l11 = l10;
l12 = f87(l0,l1,l7,l11); if (l12 === undefined) break b508;
l13 = l12;
{
const k509 = keysOf(l13), v509 = valuesOf(l13);
for (let n509 = 0; n509 < v509.length; n509++) {
l14 = k509 === null ? n509 : k509[n509];
l15 = v509[n509];
b510: {
l16 = l14;
l17 = l15;
l18 = b_internal_member_2(l17,l8); if (l18 === undefined) break b510;
if ((l18 === false)) break b510;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b511: {
if (l6 === undefined) break b511;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b512: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.whole : undefined; if (l10 === undefined && (l10 = S(l9, "whole")) === undefined) break b512;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b512;
if ((l12 === false)) break b512;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b513: {
if (l6 === undefined) break b513;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b514: {
return l2;
}
}
function f89(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l14,l15,l16,l13,l17,l18,l19,l20,l21,l22,l2;
b515: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.prefixes : undefined; if (l10 === undefined && (l10 = S(l9, "prefixes")) === undefined) break b515;
if ((l10 === false)) break b515;
l11 = l8;
l12 = undefined;
b516: {
b517: {
if (!Array.isArray(l11)) break b517;
break b516;
}
b518: {
if (!O(l11)) break b518;
break b516;
}
b519: {
if (!(l11 instanceof RegoSet)) break b519;
break b516;
}
break b515;
}
{
const k520 = keysOf(l11), v520 = valuesOf(l11);
for (let n520 = 0; n520 < v520.length; n520++) {
l14 = k520 === null ? n520 : k520[n520];
l15 = v520[n520];
b521: {
l16 = l14;
l13 = undefined;
b522: {
l17 = l15;
l18 = b_neq(l17,l7); if (l18 === undefined) break b522;
if ((l18 === false)) break b522;
l13 = true;
}
if (l13 !== undefined) break b521;
l12 = true;
}
}
}
if (l12 !== undefined) break b515;
l19 = f86(l0,l1,l7); if (l19 === undefined) break b515;
l20 = l19;
l21 = l20;
l22 = f88(l0,l1,l21,l8,l9); if (l22 === undefined) break b515;
if ((l22 === false)) break b515;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b523: {
if (l6 === undefined) break b523;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b524: {
return l2;
}
}
function f90(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b525: {
b526: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b526;
l9 = l8;
l10 = f85(l0,l1,l9); if (l10 === undefined) break b526;
if ((l10 === false)) break b526;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b527: {
if (l4 !== undefined) break b527;
l5 = l3;
l6 = 1;
l7 = 999;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b527;
l9 = l8;
l10 = b_split(l9,""); if (l10 === undefined) break b527;
l11 = l10;
{
const k528 = keysOf(l11), v528 = valuesOf(l11);
for (let n528 = 0; n528 < v528.length; n528++) {
l12 = k528 === null ? n528 : k528[n528];
l13 = v528[n528];
b529: {
l14 = l12;
l15 = l13;
l16 = f85(l0,l1,l15); if (l16 === undefined) break b529;
if ((l16 === false)) break b529;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b530: {
if (l4 === undefined) break b530;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b531: {
return l2;
}
}
function f91(l0,l1,l3) {
let l4,l5,l6,l7,l2;
b532: {
l4 = undefined;
l5 = l3;
l6 = b_is_string(l5); if (l6 === undefined) break b532;
if ((l6 === false)) break b532;
b533: {
l7 = f90(l0,l1,l5); if (l7 === undefined) break b533;
if ((l7 === false)) break b533;
break b532;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b534: {
if (l4 === undefined) break b534;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b535: {
return l2;
}
}
function f92(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b536: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b537: {
l7 = f82(l0,l1,l5); if (l7 === undefined) break b537;
l8 = l7;
{
const k538 = keysOf(l8), v538 = valuesOf(l8);
for (let n538 = 0; n538 < v538.length; n538++) {
l9 = k538 === null ? n538 : k538[n538];
l10 = v538[n538];
b539: {
l11 = l9;
l12 = l10;
b540: {
l13 = f91(l0,l1,l12); if (l13 === undefined) break b540;
if ((l13 === false)) break b540;
break b539;}
l6.add(l12);
}
}
}
}
l14 = l6;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b541: {
if (l4 === undefined) break b541;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b542: {
return l2;
}
}
function f93(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36;
b543: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b543;
l7 = l6;
l8 = f82(l0,l1,l7); if (l8 === undefined) break b543;
l9 = l8;
l10 = H(l5) ? l5.is : undefined; if (l10 === undefined && (l10 = S(l5, "is")) === undefined) break b543;
if (!Q(l9, l10)) break b543;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b544: {
if (l4 === undefined) break b544;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b545: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b545;
l7 = l6;
l8 = f82(l0,l1,l7); if (l8 === undefined) break b545;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b545;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b545;
if ((l12 === false)) break b545;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b546: {
if (l4 === undefined) break b546;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b547: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b547;
l7 = l6;
l8 = f82(l0,l1,l7); if (l8 === undefined) break b547;
l9 = l8;
l10 = H(l5) ? l5.one_of : undefined; if (l10 === undefined && (l10 = S(l5, "one_of")) === undefined) break b547;
l11 = l10;
l12 = H(l5) ? l5.full_names : undefined; if (l12 === undefined && (l12 = S(l5, "full_names")) === undefined) break b547;
l13 = l12;
l14 = f89(l0,l1,l9,l11,l13); if (l14 === undefined) break b547;
if ((l14 === false)) break b547;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b548: {
if (l4 === undefined) break b548;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b549: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b549;
if ((l6 === false)) break b549;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b549;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b549;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b550: {
l13 = H(l5) ? l5.contains : undefined; if (l13 === undefined && (l13 = S(l5, "contains")) === undefined) break b550;
{
const k551 = keysOf(l13), v551 = valuesOf(l13);
for (let n551 = 0; n551 < v551.length; n551++) {
l14 = k551 === null ? n551 : k551[n551];
l15 = v551[n551];
b552: {
l16 = l14;
l17 = l15;
l12.add(l17);
}
}
}
}
l18 = l12;
l19 = b_minus(l18,l11); if (l19 === undefined) break b549;
l20 = l19;
l21 = b_count(l20); if (l21 === undefined) break b549;
l22 = l21;
l23 = 0;
if (!Q(l22, l23)) break b549;
l24 = H(l5) ? l5.fact : undefined; if (l24 === undefined && (l24 = S(l5, "fact")) === undefined) break b549;
l25 = l24;
l26 = f82(l0,l1,l25); if (l26 === undefined) break b549;
l27 = l26;
l28 = b_is_array(l27); if (l28 === undefined) break b549;
if ((l28 === false)) break b549;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b553: {
if (l4 === undefined) break b553;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b554: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b554;
if ((l6 === false)) break b554;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b554;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b554;
l10 = l9;
l11 = l10;
l12 = new RegoSet();
b555: {
l13 = H(l5) ? l5.covers : undefined; if (l13 === undefined && (l13 = S(l5, "covers")) === undefined) break b555;
l14 = l13;
l15 = f82(l0,l1,l14); if (l15 === undefined) break b555;
l16 = l15;
{
const k556 = keysOf(l16), v556 = valuesOf(l16);
for (let n556 = 0; n556 < v556.length; n556++) {
l17 = k556 === null ? n556 : k556[n556];
l18 = v556[n556];
b557: {
l19 = l17;
l20 = l18;
l12.add(l20);
}
}
}
}
l21 = l12;
l22 = b_minus(l21,l11); if (l22 === undefined) break b554;
l23 = l22;
l24 = b_count(l23); if (l24 === undefined) break b554;
l25 = l24;
l26 = 0;
if (!Q(l25, l26)) break b554;
l27 = H(l5) ? l5.fact : undefined; if (l27 === undefined && (l27 = S(l5, "fact")) === undefined) break b554;
l28 = l27;
l29 = f82(l0,l1,l28); if (l29 === undefined) break b554;
l30 = l29;
l31 = b_is_array(l30); if (l31 === undefined) break b554;
if ((l31 === false)) break b554;
l32 = H(l5) ? l5.covers : undefined; if (l32 === undefined && (l32 = S(l5, "covers")) === undefined) break b554;
l33 = l32;
l34 = f82(l0,l1,l33); if (l34 === undefined) break b554;
l35 = l34;
l36 = b_is_array(l35); if (l36 === undefined) break b554;
if ((l36 === false)) break b554;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b558: {
if (l4 === undefined) break b558;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b559: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b559;
l7 = l6;
l8 = f82(l0,l1,l7); if (l8 === undefined) break b559;
l9 = l8;
l10 = b_is_array(l9); if (l10 === undefined) break b559;
if ((l10 === false)) break b559;
l11 = H(l5) ? l5.fact : undefined; if (l11 === undefined && (l11 = S(l5, "fact")) === undefined) break b559;
l12 = l11;
l13 = f92(l0,l1,l12); if (l13 === undefined) break b559;
l14 = l13;
l15 = b_count(l14); if (l15 === undefined) break b559;
l16 = l15;
l17 = H(l5) ? l5.how_many : undefined; if (l17 === undefined && (l17 = S(l5, "how_many")) === undefined) break b559;
if (!Q(l16, l17)) break b559;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b560: {
if (l4 === undefined) break b560;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b561: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b561;
if ((l6 === false)) break b561;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b561;
l8 = l7;
l9 = f82(l0,l1,l8); if (l9 === undefined) break b561;
l10 = l9;
l11 = H(l5) ? l5.differs_from : undefined; if (l11 === undefined && (l11 = S(l5, "differs_from")) === undefined) break b561;
l12 = l11;
l13 = f82(l0,l1,l12); if (l13 === undefined) break b561;
l14 = l13;
l15 = b_neq(l10,l14); if (l15 === undefined) break b561;
if ((l15 === false)) break b561;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b562: {
if (l4 === undefined) break b562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b563: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b563;
if ((l6 === false)) break b563;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b563;
l8 = l7;
l9 = f82(l0,l1,l8); if (l9 === undefined) break b563;
l10 = l9;
l11 = H(l5) ? l5.equals : undefined; if (l11 === undefined && (l11 = S(l5, "equals")) === undefined) break b563;
l12 = l11;
l13 = f82(l0,l1,l12); if (l13 === undefined) break b563;
l14 = l13;
if (!Q(l10, l14)) break b563;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b564: {
if (l4 === undefined) break b564;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b565: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b565;
l7 = l6;
l8 = f82(l0,l1,l7); if (l8 === undefined) break b565;
l9 = l8;
l10 = H(l5) ? l5.below : undefined; if (l10 === undefined && (l10 = S(l5, "below")) === undefined) break b565;
l11 = l10;
l12 = b_lt(l9,l11); if (l12 === undefined) break b565;
if ((l12 === false)) break b565;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b566: {
if (l4 === undefined) break b566;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b567: {
return l2;
}
}
function f94(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b568: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.optional : undefined; if (l6 === undefined && (l6 = S(l5, "optional")) === undefined) break b568;
if ((l6 === false)) break b568;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b568;
l8 = l7;
l9 = f82(l0,l1,l8); if (l9 === undefined) break b568;
l10 = l9;
l11 = null;
if (!Q(l10, l11)) break b568;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b569: {
if (l4 === undefined) break b569;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b570: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b570;
if ((l6 === false)) break b570;
l7 = f93(l0,l1,l5); if (l7 === undefined) break b570;
if ((l7 === false)) break b570;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b571: {
if (l4 === undefined) break b571;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b572: {
return l2;
}
}
function f95(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b573: {
b574: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.differs_from : undefined; if (l6 === undefined && (l6 = S(l5, "differs_from")) === undefined) break b574;
if ((l6 === false)) break b574;
l7 = H(l5) ? l5.differs_from : undefined; if (l7 === undefined && (l7 = S(l5, "differs_from")) === undefined) break b574;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b574;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b575: {
if (l4 !== undefined) break b575;
l5 = l3;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b575;
if ((l6 === false)) break b575;
l7 = H(l5) ? l5.covers : undefined; if (l7 === undefined && (l7 = S(l5, "covers")) === undefined) break b575;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b575;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b576: {
if (l4 !== undefined) break b576;
l5 = l3;
l6 = H(l5) ? l5.equals : undefined; if (l6 === undefined && (l6 = S(l5, "equals")) === undefined) break b576;
if ((l6 === false)) break b576;
l7 = H(l5) ? l5.equals : undefined; if (l7 === undefined && (l7 = S(l5, "equals")) === undefined) break b576;
l8 = l7;
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b576;
l10 = l9;
l11 = new RegoSet();
l11.add(l8);
l11.add(l10);
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b577: {
if (l4 !== undefined) break b577;
l5 = l3;
l6 = H(l5) ? l5.fact : undefined; if (l6 === undefined && (l6 = S(l5, "fact")) === undefined) break b577;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b578: {
if (l4 === undefined) break b578;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b579: {
return l2;
}
}
function f96(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b580: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b581: {
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b581;
{
const k582 = keysOf(l7), v582 = valuesOf(l7);
for (let n582 = 0; n582 < v582.length; n582++) {
l8 = k582 === null ? n582 : k582[n582];
l9 = v582[n582];
b583: {
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
b584: {
if (l4 === undefined) break b584;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b585: {
return l2;
}
}
function f97(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11;
b586: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f82(l0,l1,l7); if (l8 === undefined) break b586;
l9 = l8;
l10 = null;
if (!Q(l9, l10)) break b586;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b587: {
if (l5 === undefined) break b587;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b588: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.differs_from : undefined; if (l8 === undefined && (l8 = S(l6, "differs_from")) === undefined) break b588;
if ((l8 === false)) break b588;
l9 = f82(l0,l1,l7); if (l9 === undefined) break b588;
l10 = l9;
l11 = f91(l0,l1,l10); if (l11 === undefined) break b588;
if ((l11 === false)) break b588;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b589: {
if (l5 === undefined) break b589;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b590: {
return l2;
}
}
function f98(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b591: {
b592: {
l4 = undefined;
l5 = l3;
l6 = f94(l0,l1,l5); if (l6 === undefined) break b592;
if ((l6 === false)) break b592;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b593: {
if (l4 !== undefined) break b593;
l5 = l3;
l6 = f95(l0,l1,l5); if (l6 === undefined) break b593;
l7 = l6;
l8 = f96(l0,l1,l5); if (l8 === undefined) break b593;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b593;
l11 = l10;
{
const k594 = keysOf(l11), v594 = valuesOf(l11);
for (let n594 = 0; n594 < v594.length; n594++) {
l12 = k594 === null ? n594 : k594[n594];
l13 = v594[n594];
b595: {
l14 = l12;
l15 = l13;
l16 = f97(l0,l1,l5,l15); if (l16 === undefined) break b595;
if ((l16 === false)) break b595;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
}
}
}
b596: {
if (l4 !== undefined) break b596;
l5 = l3;
l6 = H(l5) ? l5.is : undefined; if (l6 === undefined && (l6 = S(l5, "is")) === undefined) break b596;
if (!(l6 === "unset")) break b596;
if (l4 === undefined) l4 = "undecided"; else if (!Q(l4, "undecided")) conflict();
}
b597: {
if (l4 !== undefined) break b597;
l5 = l3;
l6 = f93(l0,l1,l5); if (l6 === undefined) break b597;
if ((l6 === false)) break b597;
if (l4 === undefined) l4 = "met"; else if (!Q(l4, "met")) conflict();
}
b598: {
if (l4 !== undefined) break b598;
l5 = l3;
if (l4 === undefined) l4 = "failed"; else if (!Q(l4, "failed")) conflict();
}
b599: {
if (l4 === undefined) break b599;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b600: {
return l2;
}
}
function f99(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b601: {
b602: {
l4 = undefined;
l5 = l3;
l6 = f94(l0,l1,l5); if (l6 === undefined) break b602;
if ((l6 === false)) break b602;
l7 = new RegoSet();
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b603: {
if (l4 !== undefined) break b603;
l5 = l3;
l6 = new RegoSet();
b604: {
l7 = f96(l0,l1,l5); if (l7 === undefined) break b604;
l8 = l7;
{
const k605 = keysOf(l8), v605 = valuesOf(l8);
for (let n605 = 0; n605 < v605.length; n605++) {
l9 = k605 === null ? n605 : k605[n605];
l10 = v605[n605];
b606: {
l11 = l9;
l12 = l10;
l13 = f82(l0,l1,l12); if (l13 === undefined) break b606;
l14 = l13;
l15 = null;
if (!Q(l14, l15)) break b606;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b603;
l18 = l17;
l19 = 0;
l20 = b_gt(l18,l19); if (l20 === undefined) break b603;
if ((l20 === false)) break b603;
b607: {
l21 = H(l5) ? l5.waived : undefined; if (l21 === undefined && (l21 = S(l5, "waived")) === undefined) break b607;
if ((l21 === false)) break b607;
break b603;}
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b608: {
if (l4 !== undefined) break b608;
l5 = l3;
l6 = f96(l0,l1,l5); if (l6 === undefined) break b608;
l7 = l6;
l8 = f95(l0,l1,l5); if (l8 === undefined) break b608;
l9 = l8;
l10 = b_or(l7,l9); if (l10 === undefined) break b608;
l11 = l10;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b609: {
if (l4 === undefined) break b609;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b610: {
return l2;
}
}
function f100(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l2;
b611: {
b612: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b613: {
l9 = H(l7) ? l7.by_role : undefined; if (l9 === undefined && (l9 = S(l7, "by_role")) === undefined) break b613;
{
const k614 = keysOf(l9), v614 = valuesOf(l9);
for (let n614 = 0; n614 < v614.length; n614++) {
l10 = k614 === null ? n614 : k614[n614];
l11 = v614[n614];
b615: {
l12 = l10;
l13 = l11;
l14 = H(l6) ? l6.binds : undefined; if (l14 === undefined && (l14 = S(l6, "binds")) === undefined) break b615;
{
const k616 = keysOf(l14), v616 = valuesOf(l14);
for (let n616 = 0; n616 < v616.length; n616++) {
l15 = k616 === null ? n616 : k616[n616];
l16 = v616[n616];
b617: {
l17 = l15;
l18 = l16;
l19 = f82(l0,l1,l17); if (l19 === undefined) break b617;
l20 = l19;
l21 = H(l13) ? l13.role : undefined; if (l21 === undefined && (l21 = S(l13, "role")) === undefined) break b617;
if (!Q(l21, l20)) break b617;
l22 = H(l13) ? l13.clause : undefined; if (l22 === undefined && (l22 = S(l13, "clause")) === undefined) break b617;
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
l25 = b_count(l24); if (l25 === undefined) break b612;
l26 = l25;
l27 = 0;
l28 = b_gt(l26,l27); if (l28 === undefined) break b612;
if ((l28 === false)) break b612;
l29 = new RegoSet();
l29.add("also");
l30 = b_object_remove(l7,l29); if (l30 === undefined) break b612;
l31 = l30;
l32 = 0;
l33 = D(l24, l32); if (l33 === undefined) break b612;
l34 = l33;
l35 = new O8(l34);
l36 = b_object_union(l31,l35); if (l36 === undefined) break b612;
l37 = l36;
if (l5 === undefined) l5 = l37; else if (!Q(l5, l37)) conflict();
}
b618: {
if (l5 !== undefined) break b618;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l7; else if (!Q(l5, l7)) conflict();
}
b619: {
if (l5 === undefined) break b619;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b620: {
return l2;
}
}
function f101(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l2;
b621: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.contains : undefined; if (l6 === undefined && (l6 = S(l5, "contains")) === undefined) break b621;
l7 = l6;
l8 = b_count(l7); if (l8 === undefined) break b621;
l9 = l8;
l10 = 1;
l11 = b_gt(l9,l10); if (l11 === undefined) break b621;
if ((l11 === false)) break b621;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b622: {
if (l4 === undefined) break b622;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b623: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.names_each : undefined; if (l6 === undefined && (l6 = S(l5, "names_each")) === undefined) break b623;
if ((l6 === false)) break b623;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b624: {
if (l4 === undefined) break b624;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b625: {
return l2;
}
}
function f102(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b626: {
b627: {
l4 = undefined;
l5 = l3;
l6 = f101(l0,l1,l5); if (l6 === undefined) break b627;
if ((l6 === false)) break b627;
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b627;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b627;
l10 = l9;
l11 = new RegoSet();
b628: {
l12 = H(l5) ? l5.contains : undefined; if (l12 === undefined && (l12 = S(l5, "contains")) === undefined) break b628;
{
const k629 = keysOf(l12), v629 = valuesOf(l12);
for (let n629 = 0; n629 < v629.length; n629++) {
l13 = k629 === null ? n629 : k629[n629];
l14 = v629[n629];
b630: {
l15 = l13;
l16 = l14;
l11.add(l16);
}
}
}
}
l17 = l11;
l18 = b_minus(l17,l10); if (l18 === undefined) break b627;
l19 = l18;
if (l4 === undefined) l4 = l19; else if (!Q(l4, l19)) conflict();
}
b631: {
if (l4 !== undefined) break b631;
l5 = l3;
l6 = new RegoSet();
b632: {
l7 = H(l5) ? l5.fact : undefined; if (l7 === undefined && (l7 = S(l5, "fact")) === undefined) break b632;
l8 = l7;
l9 = f92(l0,l1,l8); if (l9 === undefined) break b632;
l10 = l9;
l11 = l10;
l12 = H(l5) ? l5.covers : undefined; if (l12 === undefined && (l12 = S(l5, "covers")) === undefined) break b632;
l13 = l12;
l14 = f82(l0,l1,l13); if (l14 === undefined) break b632;
l15 = l14;
{
const k633 = keysOf(l15), v633 = valuesOf(l15);
for (let n633 = 0; n633 < v633.length; n633++) {
l16 = k633 === null ? n633 : k633[n633];
l17 = v633[n633];
b634: {
l18 = l16;
l19 = l17;
b635: {
l20 = b_internal_member_2(l19,l11); if (l20 === undefined) break b635;
if ((l20 === false)) break b635;
break b634;}
l21 = 10;
l22 = b_format_int(l18,l21); if (l22 === undefined) break b634;
l23 = l22;
l24 = H(l5) ? l5.covers : undefined; if (l24 === undefined && (l24 = S(l5, "covers")) === undefined) break b634;
l25 = l24;
l26 = [l25,"[",l23,"]"];
l27 = b_concat("",l26); if (l27 === undefined) break b634;
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
b636: {
if (l4 === undefined) break b636;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b637: {
return l2;
}
}
function f103(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b638: {
b639: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b639;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b639;
if ((l11 === false)) break b639;
if (l5 === undefined) l5 = "deny"; else if (!Q(l5, "deny")) conflict();
}
b640: {
if (l5 !== undefined) break b640;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b640;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b640;
if ((l11 === false)) break b640;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b641: {
if (l5 !== undefined) break b641;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "permit"; else if (!Q(l5, "permit")) conflict();
}
b642: {
if (l5 === undefined) break b642;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b643: {
return l2;
}
}
function f104(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b644: {
b645: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b645;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b645;
if ((l11 === false)) break b645;
if (l5 === undefined) l5 = "violation"; else if (!Q(l5, "violation")) conflict();
}
b646: {
if (l5 !== undefined) break b646;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b646;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b646;
if ((l11 === false)) break b646;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b647: {
if (l5 !== undefined) break b647;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "compliant"; else if (!Q(l5, "compliant")) conflict();
}
b648: {
if (l5 === undefined) break b648;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b649: {
return l2;
}
}
function f105(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b650: {
l6 = undefined;
if (!(l3 === "permission")) break b650;
l7 = l4;
l8 = l5;
l9 = f103(l0,l1,l7,l8); if (l9 === undefined) break b650;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b651: {
if (l6 === undefined) break b651;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b652: {
l6 = undefined;
if (!(l3 === "check")) break b652;
l7 = l4;
l8 = l5;
l9 = f104(l0,l1,l7,l8); if (l9 === undefined) break b652;
l10 = l9;
if (l6 === undefined) l6 = l10; else if (!Q(l6, l10)) conflict();
}
b653: {
if (l6 === undefined) break b653;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b654: {
return l2;
}
}
function f106(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l12,l13,l14,l11,l15,l16,l17,l18,l19,l2;
b655: {
l4 = undefined;
l5 = l3;
l6 = new Bare();
l7 = b_object_get(l5,"when",l6); if (l7 === undefined) break b655;
l8 = l7;
l9 = l8;
l10 = undefined;
b656: {
b657: {
if (!Array.isArray(l9)) break b657;
break b656;
}
b658: {
if (!O(l9)) break b658;
break b656;
}
b659: {
if (!(l9 instanceof RegoSet)) break b659;
break b656;
}
break b655;
}
{
const k660 = keysOf(l9), v660 = valuesOf(l9);
for (let n660 = 0; n660 < v660.length; n660++) {
l12 = k660 === null ? n660 : k660[n660];
l13 = v660[n660];
b661: {
l14 = l12;
l11 = undefined;
b662: {
l15 = l13;
l16 = f82(l0,l1,l14); if (l16 === undefined) break b662;
l17 = l16;
l18 = null;
l19 = b_neq(l17,l18); if (l19 === undefined) break b662;
if ((l19 === false)) break b662;
l11 = true;
}
if (l11 !== undefined) break b661;
l10 = true;
}
}
}
if (l10 !== undefined) break b655;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b663: {
if (l4 === undefined) break b663;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b664: {
return l2;
}
}
function f107(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b665: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b666: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b666;
{
const k667 = keysOf(l7), v667 = valuesOf(l7);
for (let n667 = 0; n667 < v667.length; n667++) {
l8 = k667 === null ? n667 : k667[n667];
l9 = v667[n667];
b668: {
l10 = l8;
l11 = l9;
l12 = f106(l0,l1,l11); if (l12 === undefined) break b668;
if ((l12 === false)) break b668;
l13 = f84(l0,l1,l11); if (l13 === undefined) break b668;
if ((l13 === false)) break b668;
l14 = f15(l0,l1,l11); if (l14 === undefined) break b668;
l15 = l14;
{
const k669 = keysOf(l15), v669 = valuesOf(l15);
for (let n669 = 0; n669 < v669.length; n669++) {
l16 = k669 === null ? n669 : k669[n669];
l17 = v669[n669];
b670: {
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
b671: {
if (l4 === undefined) break b671;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b672: {
return l2;
}
}
function f108(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b673: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("deny");
l10.add("violation");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b673;
if ((l11 === false)) break b673;
l12 = b_internal_member_2(l7,l9); if (l12 === undefined) break b673;
if ((l12 === false)) break b673;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b674: {
if (l6 === undefined) break b674;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b675: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
l10.add("compliant");
l10.add("indeterminate");
l10.add("permit");
l11 = b_internal_member_2(l8,l10); if (l11 === undefined) break b675;
if ((l11 === false)) break b675;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b676: {
if (l6 === undefined) break b676;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b677: {
return l2;
}
}
function f109(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b678: {
l4 = undefined;
l5 = l3;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b678;
l7 = l6;
l8 = new RegoSet();
b679: {
l9 = H(l5) ? l5.fact : undefined; if (l9 === undefined && (l9 = S(l5, "fact")) === undefined) break b679;
l10 = l9;
l11 = f82(l0,l1,l10); if (l11 === undefined) break b679;
l12 = l11;
l13 = H(l5) ? l5.by_value : undefined; if (l13 === undefined && (l13 = S(l5, "by_value")) === undefined) break b679;
l14 = D(l13, l12); if (l14 === undefined) break b679;
l15 = l14;
l16 = f15(l0,l1,l15); if (l16 === undefined) break b679;
l17 = l16;
{
const k680 = keysOf(l17), v680 = valuesOf(l17);
for (let n680 = 0; n680 < v680.length; n680++) {
l18 = k680 === null ? n680 : k680[n680];
l19 = v680[n680];
b681: {
l20 = l18;
l21 = l19;
l8.add(l21);
}
}
}
}
l22 = l8;
l23 = b_or(l7,l22); if (l23 === undefined) break b678;
l24 = l23;
l25 = new RegoSet();
b682: {
l26 = H(l5) ? l5.fact : undefined; if (l26 === undefined && (l26 = S(l5, "fact")) === undefined) break b682;
l27 = l26;
l28 = f82(l0,l1,l27); if (l28 === undefined) break b682;
l29 = l28;
l30 = H(l5) ? l5.one_of : undefined; if (l30 === undefined && (l30 = S(l5, "one_of")) === undefined) break b682;
l31 = l30;
l32 = H(l5) ? l5.full_names : undefined; if (l32 === undefined && (l32 = S(l5, "full_names")) === undefined) break b682;
l33 = l32;
l34 = f89(l0,l1,l29,l31,l33); if (l34 === undefined) break b682;
if ((l34 === false)) break b682;
l35 = H(l5) ? l5.full_names : undefined; if (l35 === undefined && (l35 = S(l5, "full_names")) === undefined) break b682;
l36 = l35;
l37 = f15(l0,l1,l36); if (l37 === undefined) break b682;
l38 = l37;
{
const k683 = keysOf(l38), v683 = valuesOf(l38);
for (let n683 = 0; n683 < v683.length; n683++) {
l39 = k683 === null ? n683 : k683[n683];
l40 = v683[n683];
b684: {
l41 = l39;
l42 = l40;
l25.add(l42);
}
}
}
}
l43 = l25;
l44 = b_or(l24,l43); if (l44 === undefined) break b678;
l45 = l44;
if (l4 === undefined) l4 = l45; else if (!Q(l4, l45)) conflict();
}
b685: {
if (l4 === undefined) break b685;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b686: {
return l2;
}
}
function f110(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l2;
b687: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = null;
l9 = b_neq(l6,l8); if (l9 === undefined) break b687;
if ((l9 === false)) break b687;
l10 = l7;
l11 = undefined;
b688: {
b689: {
if (!Array.isArray(l10)) break b689;
break b688;
}
b690: {
if (!O(l10)) break b690;
break b688;
}
b691: {
if (!(l10 instanceof RegoSet)) break b691;
break b688;
}
break b687;
}
{
const k692 = keysOf(l10), v692 = valuesOf(l10);
for (let n692 = 0; n692 < v692.length; n692++) {
l13 = k692 === null ? n692 : k692[n692];
l14 = v692[n692];
b693: {
l15 = l13;
l12 = undefined;
b694: {
l16 = l14;
l17 = b_neq(l16,l6); if (l17 === undefined) break b694;
if ((l17 === false)) break b694;
l12 = true;
}
if (l12 !== undefined) break b693;
l11 = true;
}
}
}
if (l11 !== undefined) break b687;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b695: {
if (l5 === undefined) break b695;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b696: {
return l2;
}
}
function f111(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b697: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.waived : undefined; if (l6 === undefined && (l6 = S(l5, "waived")) === undefined) break b697;
if ((l6 === false)) break b697;
l7 = H(l5) ? l5.when : undefined; if (l7 === undefined && (l7 = S(l5, "when")) === undefined) break b697;
{
const k698 = keysOf(l7), v698 = valuesOf(l7);
for (let n698 = 0; n698 < v698.length; n698++) {
l8 = k698 === null ? n698 : k698[n698];
l9 = v698[n698];
b699: {
l10 = l8;
l11 = l9;
l12 = f82(l0,l1,l10); if (l12 === undefined) break b699;
l13 = l12;
l14 = f110(l0,l1,l13,l11); if (l14 === undefined) break b699;
if ((l14 === false)) break b699;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b700: {
if (l4 === undefined) break b700;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b701: {
return l2;
}
}
function f112(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l2;
b702: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b703: {
l11 = new RegoSet();
l11.add("compliant");
l11.add("permit");
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b703;
if ((l12 === false)) break b703;
l13 = H(l7) ? l7.grounds : undefined; if (l13 === undefined && (l13 = S(l7, "grounds")) === undefined) break b703;
l14 = H(l13) ? l13.fact : undefined; if (l14 === undefined && (l14 = S(l13, "fact")) === undefined) break b703;
l15 = l14;
l16 = f82(l0,l1,l15); if (l16 === undefined) break b703;
l17 = l16;
l18 = H(l7) ? l7.grounds : undefined; if (l18 === undefined && (l18 = S(l7, "grounds")) === undefined) break b703;
l19 = H(l18) ? l18.list : undefined; if (l19 === undefined && (l19 = S(l18, "list")) === undefined) break b703;
l20 = l19;
l21 = D(l8, l20); if (l21 === undefined) break b703;
l22 = D(l21, l17); if (l22 === undefined) break b703;
l23 = l22;
l24 = H(l7) ? l7.grounds : undefined; if (l24 === undefined && (l24 = S(l7, "grounds")) === undefined) break b703;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b703;
l26 = l25;
l27 = f20(l0,l1,l26,l23); if (l27 === undefined) break b703;
l28 = l27;
l10.add(l28);
}
l29 = l10;
if (l6 === undefined) l6 = l29; else if (!Q(l6, l29)) conflict();
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
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b706: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b707: {
l7 = H(l5) ? l5.advice : undefined; if (l7 === undefined && (l7 = S(l5, "advice")) === undefined) break b707;
{
const k708 = keysOf(l7), v708 = valuesOf(l7);
for (let n708 = 0; n708 < v708.length; n708++) {
l8 = k708 === null ? n708 : k708[n708];
l9 = v708[n708];
b709: {
l10 = l8;
l11 = l9;
l12 = f106(l0,l1,l11); if (l12 === undefined) break b709;
if ((l12 === false)) break b709;
l13 = f84(l0,l1,l11); if (l13 === undefined) break b709;
if ((l13 === false)) break b709;
l14 = f20(l0,l1,l10,l11); if (l14 === undefined) break b709;
l15 = l14;
l6.add(l15);
}
}
}
}
l16 = l6;
if (l4 === undefined) l4 = l16; else if (!Q(l4, l16)) conflict();
}
b710: {
if (l4 === undefined) break b710;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b711: {
return l2;
}
}
function f114(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b712: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b713: {
{
const k714 = keysOf(l5), v714 = valuesOf(l5);
for (let n714 = 0; n714 < v714.length; n714++) {
l7 = k714 === null ? n714 : k714[n714];
l8 = v714[n714];
b715: {
l9 = l7;
l10 = l8;
l11 = f75(l0,l1,l10); if (l11 === undefined) break b715;
l12 = l11;
{
const k716 = keysOf(l12), v716 = valuesOf(l12);
for (let n716 = 0; n716 < v716.length; n716++) {
l13 = k716 === null ? n716 : k716[n716];
l14 = v716[n716];
b717: {
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
b718: {
if (l4 === undefined) break b718;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b719: {
return l2;
}
}
function f115(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b720: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = [];
b721: {
l9 = H(l7) ? l7.obligations : undefined; if (l9 === undefined && (l9 = S(l7, "obligations")) === undefined) break b721;
{
const k722 = keysOf(l9), v722 = valuesOf(l9);
for (let n722 = 0; n722 < v722.length; n722++) {
l10 = k722 === null ? n722 : k722[n722];
l11 = v722[n722];
b723: {
l12 = l10;
l13 = l11;
l14 = f84(l0,l1,l13); if (l14 === undefined) break b723;
if ((l14 === false)) break b723;
l15 = f100(l0,l1,l6,l13); if (l15 === undefined) break b723;
l16 = l15;
l17 = H(l13) ? l13.code : undefined; if (l17 === undefined && (l17 = S(l13, "code")) === undefined) break b723;
l18 = l17;
l19 = f58(l0,l1,l18,l16); if (l19 === undefined) break b723;
l20 = l19;
l8.push(l20);
}
}
}
}
l21 = l8;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b724: {
if (l5 === undefined) break b724;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b725: {
return l2;
}
}
function f116(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l87,l88,l89,l90,l91,l92,l93,l94,l95,l96,l97,l98,l99,l100,l101,l102,l103,l104,l105,l106,l107,l108,l109,l110,l111,l112,l113,l114,l115,l116,l117,l118,l119,l120,l121,l122,l123,l124,l125,l126,l127,l128,l129,l130,l131,l132,l133,l134,l135,l136,l137,l138,l139,l140,l141,l142,l143,l2;
b726: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new Bare();
b727: {
l11 = H(l9) ? l9.requirements : undefined; if (l11 === undefined && (l11 = S(l9, "requirements")) === undefined) break b727;
{
const k728 = keysOf(l11), v728 = valuesOf(l11);
for (let n728 = 0; n728 < v728.length; n728++) {
l12 = k728 === null ? n728 : k728[n728];
l13 = v728[n728];
b729: {
l14 = l12;
l15 = l13;
l16 = f84(l0,l1,l15); if (l16 === undefined) break b729;
if ((l16 === false)) break b729;
insertOnce(l10, l14, l15);
}
}
}
}
l17 = l10;
l18 = new RegoSet();
b730: {
{
const k731 = keysOf(l17), v731 = valuesOf(l17);
for (let n731 = 0; n731 < v731.length; n731++) {
l19 = k731 === null ? n731 : k731[n731];
l20 = v731[n731];
b732: {
l21 = l19;
l22 = l20;
l23 = f98(l0,l1,l22); if (l23 === undefined) break b732;
l24 = l23;
if (!(l24 === "failed")) break b732;
l18.add(l21);
}
}
}
}
l25 = l18;
l26 = new RegoSet();
b733: {
{
const k734 = keysOf(l17), v734 = valuesOf(l17);
for (let n734 = 0; n734 < v734.length; n734++) {
l27 = k734 === null ? n734 : k734[n734];
l28 = v734[n734];
b735: {
l29 = l27;
l30 = l28;
l31 = f99(l0,l1,l30); if (l31 === undefined) break b735;
l32 = l31;
{
const k736 = keysOf(l32), v736 = valuesOf(l32);
for (let n736 = 0; n736 < v736.length; n736++) {
l33 = k736 === null ? n736 : k736[n736];
l34 = v736[n736];
b737: {
l35 = l33;
l36 = l34;
l37 = f97(l0,l1,l30,l36); if (l37 === undefined) break b737;
if ((l37 === false)) break b737;
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
b738: {
{
const k739 = keysOf(l17), v739 = valuesOf(l17);
for (let n739 = 0; n739 < v739.length; n739++) {
l41 = k739 === null ? n739 : k739[n739];
l42 = v739[n739];
b740: {
l43 = l41;
l44 = l42;
l45 = H(l44) ? l44.is : undefined; if (l45 === undefined && (l45 = S(l44, "is")) === undefined) break b740;
if (!(l45 === "unset")) break b740;
l46 = H(l7) ? l7.rule : undefined; if (l46 === undefined && (l46 = S(l7, "rule")) === undefined) break b740;
l47 = l46;
l48 = [l47,l43];
l49 = b_concat(".",l48); if (l49 === undefined) break b740;
l50 = l49;
l51 = new O16(l50);
l40.add(l51);
}
}
}
}
l52 = l40;
l53 = new RegoSet();
b741: {
{
const k742 = keysOf(l25), v742 = valuesOf(l25);
for (let n742 = 0; n742 < v742.length; n742++) {
l54 = k742 === null ? n742 : k742[n742];
l55 = v742[n742];
b743: {
l56 = l54;
l57 = l55;
l58 = D(l17, l57); if (l58 === undefined) break b743;
l59 = l58;
l60 = f100(l0,l1,l7,l59); if (l60 === undefined) break b743;
l61 = l60;
l62 = D(l17, l57); if (l62 === undefined) break b743;
l63 = l62;
l64 = f102(l0,l1,l63); if (l64 === undefined) break b743;
l65 = l64;
l66 = f66(l0,l1,l57,l61,l65); if (l66 === undefined) break b743;
l67 = l66;
l53.add(l67);
}
}
}
}
l68 = l53;
l69 = b_or(l39,l52); if (l69 === undefined) break b726;
l70 = l69;
l71 = H(l7) ? l7.kind : undefined; if (l71 === undefined && (l71 = S(l7, "kind")) === undefined) break b726;
l72 = l71;
l73 = f105(l0,l1,l72,l68,l70); if (l73 === undefined) break b726;
l74 = l73;
l75 = l74;
l76 = f15(l0,l1,l9); if (l76 === undefined) break b726;
l77 = l76;
l78 = f107(l0,l1,l9); if (l78 === undefined) break b726;
l79 = l78;
l80 = b_or(l77,l79); if (l80 === undefined) break b726;
l81 = l80;
l82 = new RegoSet();
b744: {
{
const k745 = keysOf(l17), v745 = valuesOf(l17);
for (let n745 = 0; n745 < v745.length; n745++) {
l83 = k745 === null ? n745 : k745[n745];
l84 = v745[n745];
b746: {
l85 = l83;
l86 = l84;
l87 = f108(l0,l1,l85,l75,l25); if (l87 === undefined) break b746;
if ((l87 === false)) break b746;
l88 = f109(l0,l1,l86); if (l88 === undefined) break b746;
l89 = l88;
{
const k747 = keysOf(l89), v747 = valuesOf(l89);
for (let n747 = 0; n747 < v747.length; n747++) {
l90 = k747 === null ? n747 : k747[n747];
l91 = v747[n747];
b748: {
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
l95 = b_or(l81,l94); if (l95 === undefined) break b726;
l96 = l95;
l97 = new RegoSet();
b749: {
l98 = H(l9) ? l9.requirements : undefined; if (l98 === undefined && (l98 = S(l9, "requirements")) === undefined) break b749;
{
const k750 = keysOf(l98), v750 = valuesOf(l98);
for (let n750 = 0; n750 < v750.length; n750++) {
l99 = k750 === null ? n750 : k750[n750];
l100 = v750[n750];
b751: {
l101 = l99;
l102 = l100;
l103 = f111(l0,l1,l102); if (l103 === undefined) break b751;
if ((l103 === false)) break b751;
l104 = new RegoSet();
l104.add("compliant");
l104.add("indeterminate");
l104.add("permit");
l105 = b_internal_member_2(l75,l104); if (l105 === undefined) break b751;
if ((l105 === false)) break b751;
l106 = H(l102) ? l102.waived : undefined; if (l106 === undefined && (l106 = S(l102, "waived")) === undefined) break b751;
l107 = l106;
l108 = f15(l0,l1,l107); if (l108 === undefined) break b751;
l109 = l108;
{
const k752 = keysOf(l109), v752 = valuesOf(l109);
for (let n752 = 0; n752 < v752.length; n752++) {
l110 = k752 === null ? n752 : k752[n752];
l111 = v752[n752];
b753: {
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
l115 = b_or(l96,l114); if (l115 === undefined) break b726;
l116 = l115;
l117 = b_or(l39,l52); if (l117 === undefined) break b726;
l118 = l117;
l119 = f112(l0,l1,l7,l9,l75); if (l119 === undefined) break b726;
l120 = l119;
l121 = b_or(l68,l120); if (l121 === undefined) break b726;
l122 = l121;
l123 = f113(l0,l1,l9); if (l123 === undefined) break b726;
l124 = l123;
l125 = f114(l0,l1,l9); if (l125 === undefined) break b726;
l126 = l125;
l127 = b_or(l124,l126); if (l127 === undefined) break b726;
l128 = l127;
l129 = H(l7) ? l7.decision : undefined; if (l129 === undefined && (l129 = S(l7, "decision")) === undefined) break b726;
l130 = l129;
l131 = [];
b754: {
l132 = new RegoSet();
l132.add("compliant");
l132.add("permit");
l133 = b_internal_member_2(l75,l132); if (l133 === undefined) break b754;
if ((l133 === false)) break b754;
l134 = f115(l0,l1,l7,l9); if (l134 === undefined) break b754;
l135 = l134;
{
const k755 = keysOf(l135), v755 = valuesOf(l135);
for (let n755 = 0; n755 < v755.length; n755++) {
l136 = k755 === null ? n755 : k755[n755];
l137 = v755[n755];
b756: {
l138 = l136;
l139 = l137;
l131.push(l139);
}
}
}
}
l140 = l131;
l141 = new O17(l116,l118,l140,l122,l128);
l142 = f18(l0,l1,l130,l8,l75,l141); if (l142 === undefined) break b726;
l143 = l142;
if (l6 === undefined) l6 = l143; else if (!Q(l6, l143)) conflict();
}
b757: {
if (l6 === undefined) break b757;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b758: {
return l2;
}
}
function g117(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b759: {
b760: {
l3 = undefined;
b761: {
l4 = f79(l0,l1); if (l4 === undefined) break b761;
if ((l4 === false)) break b761;
break b760;}
l5 = f80(l0,l1); if (l5 === undefined) break b760;
l6 = l5;
l7 = [];
b762: {
l8 = f78(l0,l1); if (l8 === undefined) break b762;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b760;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b763: {
if (l3 !== undefined) break b763;
l4 = f81(l0,l1); if (l4 === undefined) break b763;
l5 = l4;
l6 = f78(l0,l1); if (l6 === undefined) break b763;
l7 = l6;
l8 = f79(l0,l1); if (l8 === undefined) break b763;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b763;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b764: {
if (l3 === undefined) break b764;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b765: {
return l2;
}
}
function f117(i, d) {
const k = K.request[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g117(i, d);
K.request[28] = v === undefined ? N : v;
return v;
}
function g118(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b766: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b766;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b766;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b767: {
if (l3 === undefined) break b767;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b768: {
return l2;
}
}
function f118(i, d) {
const k = K.case[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g118(i, d);
K.case[9] = v === undefined ? N : v;
return v;
}
function g119(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b769: {
l3 = undefined;
l4 = f118(l0,l1); if (l4 === undefined) break b769;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b769;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b769;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b770: {
if (l3 === undefined) break b770;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b771: {
return l2;
}
}
function f119(i, d) {
const k = K.case[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g119(i, d);
K.case[10] = v === undefined ? N : v;
return v;
}
function f120(l0,l1) {
let l3,l2;
b772: {
l3 = undefined;
if (l3 === undefined) l3 = "account_review"; else if (!Q(l3, "account_review")) conflict();
}
b773: {
if (l3 === undefined) break b773;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b774: {
return l2;
}
}
function g121(l0,l1) {
let l3,l4,l5,l2;
b775: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "account_review";
l4["kind"] = "duty";
l4["rule"] = "account_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b776: {
if (l3 === undefined) break b776;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b777: {
return l2;
}
}
function f121(i, d) {
const k = K.data[3];
if (k !== undefined) return k === N ? undefined : k;
const v = g121(i, d);
K.data[3] = v === undefined ? N : v;
return v;
}
function g122(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b778: {
b779: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b779;
l5 = H(l4) ? l4.started_on : undefined; if (l5 === undefined && (l5 = S(l4, "started_on")) === undefined) break b779;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b779;
if ((l7 === false)) break b779;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b779;
l9 = H(l8) ? l8.started_on : undefined; if (l9 === undefined && (l9 = S(l8, "started_on")) === undefined) break b779;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b780: {
if (l3 !== undefined) break b780;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b781: {
if (l3 === undefined) break b781;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b782: {
return l2;
}
}
function f122(i, d) {
const k = K.request[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g122(i, d);
K.request[29] = v === undefined ? N : v;
return v;
}
function f123(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b783: {
b784: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b784;
l11 = l10;
l12 = b_lt(l11,l8); if (l12 === undefined) break b784;
if ((l12 === false)) break b784;
l13 = f6(l0,l1); if (l13 === undefined) break b784;
l14 = l13;
l15 = f32(l0,l1,l7,l8,l14,""); if (l15 === undefined) break b784;
l16 = l15;
if (l6 === undefined) l6 = l16; else if (!Q(l6, l16)) conflict();
}
b785: {
if (l6 !== undefined) break b785;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = null;
if (!Q(l9, l10)) break b785;
l11 = f6(l0,l1); if (l11 === undefined) break b785;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,""); if (l13 === undefined) break b785;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b786: {
if (l6 !== undefined) break b786;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b786;
if ((l10 === false)) break b786;
l11 = f6(l0,l1); if (l11 === undefined) break b786;
l12 = l11;
l13 = f32(l0,l1,l7,l8,l12,l9); if (l13 === undefined) break b786;
l14 = l13;
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b787: {
if (l6 !== undefined) break b787;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f6(l0,l1); if (l10 === undefined) break b787;
l11 = l10;
l12 = f28(l0,l1,l7,l11); if (l12 === undefined) break b787;
l13 = l12;
l14 = new O6(l13,"unknown");
if (l6 === undefined) l6 = l14; else if (!Q(l6, l14)) conflict();
}
b788: {
if (l6 === undefined) break b788;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
}
b789: {
return l2;
}
}
function f124(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b790: {
b791: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.first : undefined; if (l8 === undefined && (l8 = S(l6, "first")) === undefined) break b791;
l9 = l8;
l10 = b_lt(l9,l7); if (l10 === undefined) break b791;
if ((l10 === false)) break b791;
l11 = f6(l0,l1); if (l11 === undefined) break b791;
l12 = l11;
l13 = b_lte(l7,l12); if (l13 === undefined) break b791;
if ((l13 === false)) break b791;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b792: {
if (l5 !== undefined) break b792;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = false; else if (!Q(l5, false)) conflict();
}
b793: {
if (l5 === undefined) break b793;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b794: {
return l2;
}
}
function f125(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b795: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f27(l0,l1); if (l12 === undefined) break b795;
l13 = l12;
l14 = [l13,l10];
l15 = b_max(l14); if (l15 === undefined) break b795;
l16 = l15;
l17 = H(l9) ? l9.interval : undefined; if (l17 === undefined && (l17 = S(l9, "interval")) === undefined) break b795;
l18 = l17;
l19 = H(l8) ? l8.conventions : undefined; if (l19 === undefined && (l19 = S(l8, "conventions")) === undefined) break b795;
l20 = H(l19) ? l19.first_period : undefined; if (l20 === undefined && (l20 = S(l19, "first_period")) === undefined) break b795;
l21 = H(l20) ? l20.counts : undefined; if (l21 === undefined && (l21 = S(l20, "counts")) === undefined) break b795;
l22 = l21;
l23 = f29(l0,l1,l18,l16,l22); if (l23 === undefined) break b795;
l24 = l23;
l25 = l24;
l26 = H(l9) ? l9.interval : undefined; if (l26 === undefined && (l26 = S(l9, "interval")) === undefined) break b795;
l27 = l26;
l28 = f123(l0,l1,l27,l25,l11); if (l28 === undefined) break b795;
l29 = l28;
l30 = l29;
l31 = H(l30) ? l30.period : undefined; if (l31 === undefined && (l31 = S(l30, "period")) === undefined) break b795;
l32 = l31;
l33 = f124(l0,l1,l32,l25); if (l33 === undefined) break b795;
l34 = l33;
l35 = H(l30) ? l30.period : undefined; if (l35 === undefined && (l35 = S(l30, "period")) === undefined) break b795;
l36 = l35;
l37 = H(l30) ? l30.status : undefined; if (l37 === undefined && (l37 = S(l30, "status")) === undefined) break b795;
l38 = l37;
l39 = new O18(l34,l36,l38);
l40 = l39;
if (l7 === undefined) l7 = l40; else if (!Q(l7, l40)) conflict();
}
b796: {
if (l7 === undefined) break b796;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b797: {
return l2;
}
}
function f126(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b798: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b798;
l9 = l8;
l10 = b_object_get(l9,"last_done_on","unknown"); if (l10 === undefined) break b798;
l11 = l10;
l12 = f122(l0,l1); if (l12 === undefined) break b798;
l13 = l12;
l14 = f125(l0,l1,l6,l7,l13,l11); if (l14 === undefined) break b798;
l15 = l14;
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b799: {
if (l5 === undefined) break b799;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b800: {
return l2;
}
}
function f127(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b801: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b802: {
l7 = H(l5) ? l5.status : undefined; if (l7 === undefined && (l7 = S(l5, "status")) === undefined) break b802;
if (!(l7 === "unknown")) break b802;
l8 = new O7("last_done_on");
l6.add(l8);
}
l9 = l6;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b803: {
if (l4 === undefined) break b803;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b804: {
return l2;
}
}
function f128(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b805: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = new RegoSet();
b806: {
if ((l9 === false)) break b806;
l11 = H(l7) ? l7.conventions : undefined; if (l11 === undefined && (l11 = S(l7, "conventions")) === undefined) break b806;
l12 = H(l11) ? l11.first_period : undefined; if (l12 === undefined && (l12 = S(l11, "first_period")) === undefined) break b806;
l13 = l12;
l14 = H(l8) ? l8.clause : undefined; if (l14 === undefined && (l14 = S(l8, "clause")) === undefined) break b806;
l15 = l14;
l16 = new O8(l15);
l17 = b_object_union(l13,l16); if (l17 === undefined) break b806;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b806;
l20 = l19;
{
const k807 = keysOf(l20), v807 = valuesOf(l20);
for (let n807 = 0; n807 < v807.length; n807++) {
l21 = k807 === null ? n807 : k807[n807];
l22 = v807[n807];
b808: {
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
b809: {
if (l6 === undefined) break b809;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b810: {
return l2;
}
}
function f129(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l2;
b811: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f126(l0,l1,l8,l9); if (l10 === undefined) break b811;
l11 = l10;
l12 = l11;
l13 = f127(l0,l1,l12); if (l13 === undefined) break b811;
l14 = l13;
l15 = l14;
l16 = H(l12) ? l12.status : undefined; if (l16 === undefined && (l16 = S(l12, "status")) === undefined) break b811;
l17 = l16;
l18 = new RegoSet();
l18.add(l17);
l19 = f53(l0,l1,l18,l15); if (l19 === undefined) break b811;
l20 = l19;
l21 = f15(l0,l1,l9); if (l21 === undefined) break b811;
l22 = l21;
l23 = H(l12) ? l12.cut : undefined; if (l23 === undefined && (l23 = S(l12, "cut")) === undefined) break b811;
l24 = l23;
l25 = f128(l0,l1,l8,l9,l24); if (l25 === undefined) break b811;
l26 = l25;
l27 = b_or(l22,l26); if (l27 === undefined) break b811;
l28 = l27;
l29 = H(l7) ? l7.decision : undefined; if (l29 === undefined && (l29 = S(l7, "decision")) === undefined) break b811;
l30 = l29;
l31 = [];
b812: {
l32 = H(l12) ? l12.status : undefined; if (l32 === undefined && (l32 = S(l12, "status")) === undefined) break b812;
l33 = l32;
l34 = H(l7) ? l7.codes : undefined; if (l34 === undefined && (l34 = S(l7, "codes")) === undefined) break b812;
l35 = D(l34, l33); if (l35 === undefined) break b812;
if ((l35 === false)) break b812;
l36 = f62(l0,l1,l9); if (l36 === undefined) break b812;
l37 = l36;
{
const k813 = keysOf(l37), v813 = valuesOf(l37);
for (let n813 = 0; n813 < v813.length; n813++) {
l38 = k813 === null ? n813 : k813[n813];
l39 = v813[n813];
b814: {
l40 = l38;
l41 = l39;
l31.push(l41);
}
}
}
}
l42 = l31;
l43 = new RegoSet();
b815: {
l44 = H(l12) ? l12.status : undefined; if (l44 === undefined && (l44 = S(l12, "status")) === undefined) break b815;
l45 = l44;
l46 = H(l7) ? l7.codes : undefined; if (l46 === undefined && (l46 = S(l7, "codes")) === undefined) break b815;
l47 = D(l46, l45); if (l47 === undefined) break b815;
l48 = l47;
l49 = f20(l0,l1,l48,l9); if (l49 === undefined) break b815;
l50 = l49;
l51 = H(l12) ? l12.period : undefined; if (l51 === undefined && (l51 = S(l12, "period")) === undefined) break b815;
l52 = H(l51) ? l51.name : undefined; if (l52 === undefined && (l52 = S(l51, "name")) === undefined) break b815;
l53 = l52;
l54 = new O12(l53);
l55 = b_object_union(l50,l54); if (l55 === undefined) break b815;
l56 = l55;
l43.add(l56);
}
l57 = l43;
l58 = H(l12) ? l12.period : undefined; if (l58 === undefined && (l58 = S(l12, "period")) === undefined) break b811;
l59 = H(l58) ? l58.last : undefined; if (l59 === undefined && (l59 = S(l58, "last")) === undefined) break b811;
l60 = l59;
l61 = H(l12) ? l12.period : undefined; if (l61 === undefined && (l61 = S(l12, "period")) === undefined) break b811;
l62 = H(l61) ? l61.name : undefined; if (l62 === undefined && (l62 = S(l61, "name")) === undefined) break b811;
l63 = l62;
l64 = new O19(l28,l15,l42,l57);
l65 = new O20(l60,l63);
l64["values"] = l65;
l66 = f18(l0,l1,l30,l8,l20,l64); if (l66 === undefined) break b811;
l67 = l66;
if (l6 === undefined) l6 = l67; else if (!Q(l6, l67)) conflict();
}
b816: {
if (l6 === undefined) break b816;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b817: {
return l2;
}
}
function f130(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l2;
b818: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f126(l0,l1,l8,l9); if (l10 === undefined) break b818;
l11 = l10;
l12 = l11;
l13 = f127(l0,l1,l12); if (l13 === undefined) break b818;
l14 = l13;
l15 = l14;
l16 = new RegoSet();
b819: {
l17 = H(l12) ? l12.status : undefined; if (l17 === undefined && (l17 = S(l12, "status")) === undefined) break b819;
l18 = l17;
l19 = new RegoSet();
l19.add("due");
l19.add("overdue");
l20 = b_internal_member_2(l18,l19); if (l20 === undefined) break b819;
if ((l20 === false)) break b819;
l16.add("may_act");
}
l21 = l16;
l22 = H(l9) ? l9.interval : undefined; if (l22 === undefined && (l22 = S(l9, "interval")) === undefined) break b818;
l23 = l22;
l24 = f6(l0,l1); if (l24 === undefined) break b818;
l25 = l24;
l26 = f28(l0,l1,l23,l25); if (l26 === undefined) break b818;
l27 = l26;
l28 = l27;
l29 = f53(l0,l1,l21,l15); if (l29 === undefined) break b818;
l30 = l29;
l31 = f15(l0,l1,l9); if (l31 === undefined) break b818;
l32 = l31;
l33 = H(l7) ? l7.decision : undefined; if (l33 === undefined && (l33 = S(l7, "decision")) === undefined) break b818;
l34 = l33;
l35 = new RegoSet();
b820: {
l36 = b_count(l21); if (l36 === undefined) break b820;
l37 = l36;
l38 = 0;
l39 = b_gt(l37,l38); if (l39 === undefined) break b820;
if ((l39 === false)) break b820;
l40 = H(l7) ? l7.codes : undefined; if (l40 === undefined && (l40 = S(l7, "codes")) === undefined) break b820;
l41 = H(l40) ? l40.possible : undefined; if (l41 === undefined && (l41 = S(l40, "possible")) === undefined) break b820;
l42 = l41;
l43 = f20(l0,l1,l42,l9); if (l43 === undefined) break b820;
l44 = l43;
l35.add(l44);
}
l45 = l35;
l46 = H(l28) ? l28.last : undefined; if (l46 === undefined && (l46 = S(l28, "last")) === undefined) break b818;
l47 = l46;
l48 = H(l28) ? l28.name : undefined; if (l48 === undefined && (l48 = S(l28, "name")) === undefined) break b818;
l49 = l48;
l50 = new O21(l32,l15,l45);
l51 = new O20(l47,l49);
l50["values"] = l51;
l52 = f18(l0,l1,l34,l8,l30,l50); if (l52 === undefined) break b818;
l53 = l52;
if (l6 === undefined) l6 = l53; else if (!Q(l6, l53)) conflict();
}
b821: {
if (l6 === undefined) break b821;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b822: {
return l2;
}
}
function f131(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l2;
b823: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b824: {
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b824;
if ((l10 === false)) break b824;
break b823;}
l11 = f129(l0,l1,l7,l8,l9); if (l11 === undefined) break b823;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b825: {
if (l6 === undefined) break b825;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b826: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l9) ? l9.may : undefined; if (l10 === undefined && (l10 = S(l9, "may")) === undefined) break b826;
if ((l10 === false)) break b826;
l11 = f130(l0,l1,l7,l8,l9); if (l11 === undefined) break b826;
l12 = l11;
if (l6 === undefined) l6 = l12; else if (!Q(l6, l12)) conflict();
}
b827: {
if (l6 === undefined) break b827;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b828: {
return l2;
}
}
function g132(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b829: {
b830: {
l3 = undefined;
b831: {
l4 = f119(l0,l1); if (l4 === undefined) break b831;
if ((l4 === false)) break b831;
break b830;}
l5 = f120(l0,l1); if (l5 === undefined) break b830;
l6 = l5;
l7 = [];
b832: {
l8 = f118(l0,l1); if (l8 === undefined) break b832;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b830;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b833: {
if (l3 !== undefined) break b833;
l4 = f121(l0,l1); if (l4 === undefined) break b833;
l5 = l4;
l6 = f118(l0,l1); if (l6 === undefined) break b833;
l7 = l6;
l8 = f119(l0,l1); if (l8 === undefined) break b833;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b833;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b834: {
if (l3 === undefined) break b834;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b835: {
return l2;
}
}
function f132(i, d) {
const k = K.request[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g132(i, d);
K.request[30] = v === undefined ? N : v;
return v;
}
function g133(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b836: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b836;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b836;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b837: {
if (l3 === undefined) break b837;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b838: {
return l2;
}
}
function f133(i, d) {
const k = K.case[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g133(i, d);
K.case[11] = v === undefined ? N : v;
return v;
}
function g134(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b839: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b839;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b839;
l6 = l5;
l7 = f133(l0,l1); if (l7 === undefined) break b839;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b839;
l9 = H(l8) ? l8.sharing : undefined; if (l9 === undefined && (l9 = S(l8, "sharing")) === undefined) break b839;
l10 = H(l9) ? l9.forbidden : undefined; if (l10 === undefined && (l10 = S(l9, "forbidden")) === undefined) break b839;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b839;
if ((l12 === false)) break b839;
l13 = f133(l0,l1); if (l13 === undefined) break b839;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b839;
l15 = H(l14) ? l14.sharing : undefined; if (l15 === undefined && (l15 = S(l14, "sharing")) === undefined) break b839;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b840: {
if (l3 === undefined) break b840;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b841: {
return l2;
}
}
function f134(i, d) {
const k = K.request[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g134(i, d);
K.request[31] = v === undefined ? N : v;
return v;
}
function f135(l0,l1) {
let l3,l2;
b842: {
l3 = undefined;
if (l3 === undefined) l3 = "account_sharing"; else if (!Q(l3, "account_sharing")) conflict();
}
b843: {
if (l3 === undefined) break b843;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b844: {
return l2;
}
}
function g136(l0,l1) {
let l3,l4,l5,l6,l2;
b845: {
l3 = undefined;
l4 = new Bare();
l5 = new O22("forbidden");
l4["binds"] = l5;
l6 = new O23("sharing_forbidden");
l4["codes"] = l6;
l4["decision"] = "account_sharing";
l4["kind"] = "permission";
l4["rule"] = "sharing";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b846: {
if (l3 === undefined) break b846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b847: {
return l2;
}
}
function f136(i, d) {
const k = K.data[4];
if (k !== undefined) return k === N ? undefined : k;
const v = g136(i, d);
K.data[4] = v === undefined ? N : v;
return v;
}
function f137(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b848: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b848;
l11 = l10;
l12 = H(l7) ? l7.codes : undefined; if (l12 === undefined && (l12 = S(l7, "codes")) === undefined) break b848;
l13 = H(l12) ? l12.deny : undefined; if (l13 === undefined && (l13 = S(l12, "deny")) === undefined) break b848;
l14 = l13;
l15 = f20(l0,l1,l14,l9); if (l15 === undefined) break b848;
l16 = l15;
l17 = H(l7) ? l7.decision : undefined; if (l17 === undefined && (l17 = S(l7, "decision")) === undefined) break b848;
l18 = l17;
l19 = new O2(l11);
l20 = new RegoSet();
l20.add(l16);
l19["reasons"] = l20;
l21 = f18(l0,l1,l18,l8,"deny",l19); if (l21 === undefined) break b848;
l22 = l21;
if (l6 === undefined) l6 = l22; else if (!Q(l6, l22)) conflict();
}
b849: {
if (l6 === undefined) break b849;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b850: {
return l2;
}
}
function g138(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b851: {
b852: {
l3 = undefined;
b853: {
l4 = f134(l0,l1); if (l4 === undefined) break b853;
if ((l4 === false)) break b853;
break b852;}
l5 = f135(l0,l1); if (l5 === undefined) break b852;
l6 = l5;
l7 = [];
b854: {
l8 = f133(l0,l1); if (l8 === undefined) break b854;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b852;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b855: {
if (l3 !== undefined) break b855;
l4 = f136(l0,l1); if (l4 === undefined) break b855;
l5 = l4;
l6 = f133(l0,l1); if (l6 === undefined) break b855;
l7 = l6;
l8 = f134(l0,l1); if (l8 === undefined) break b855;
l9 = l8;
l10 = f137(l0,l1,l5,l7,l9); if (l10 === undefined) break b855;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b856: {
if (l3 === undefined) break b856;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b857: {
return l2;
}
}
function f138(i, d) {
const k = K.request[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g138(i, d);
K.request[32] = v === undefined ? N : v;
return v;
}
function g139(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b858: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b858;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b858;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b859: {
if (l3 === undefined) break b859;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b860: {
return l2;
}
}
function f139(i, d) {
const k = K.case[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g139(i, d);
K.case[12] = v === undefined ? N : v;
return v;
}
function g140(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b861: {
l3 = undefined;
l4 = f139(l0,l1); if (l4 === undefined) break b861;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b861;
l6 = H(l5) ? l5.anomaly : undefined; if (l6 === undefined && (l6 = S(l5, "anomaly")) === undefined) break b861;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b862: {
if (l3 === undefined) break b862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b863: {
return l2;
}
}
function f140(i, d) {
const k = K.case[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g140(i, d);
K.case[13] = v === undefined ? N : v;
return v;
}
function g141(l0,l1) {
let l3,l4,l5,l6,l7,l2,l8,l9,l10,l11,l12;
b864: {
l3 = undefined;
b865: {
l4 = f140(l0,l1); if (l4 === undefined) break b865;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b865;
if ((l5 === false)) break b865;
break b864;}
l6 = f140(l0,l1); if (l6 === undefined) break b864;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b866: {
if (l3 === undefined) break b866;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b867: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b867;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b867;
l6 = l5;
l7 = f140(l0,l1); if (l7 === undefined) break b867;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b867;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b867;
if ((l10 === false)) break b867;
l11 = f140(l0,l1); if (l11 === undefined) break b867;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b868: {
if (l3 === undefined) break b868;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b869: {
return l2;
}
}
function f141(i, d) {
const k = K.request[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g141(i, d);
K.request[33] = v === undefined ? N : v;
return v;
}
function f142(l0,l1) {
let l3,l2;
b870: {
l3 = undefined;
if (l3 === undefined) l3 = "anomaly_handling"; else if (!Q(l3, "anomaly_handling")) conflict();
}
b871: {
if (l3 === undefined) break b871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b872: {
return l2;
}
}
function f143(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b873: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b873;
l7 = l6;
l8 = H(l5) ? l5.done : undefined; if (l8 === undefined && (l8 = S(l5, "done")) === undefined) break b873;
l9 = l8;
l10 = null;
l11 = b_object_get(l7,l9,l10); if (l11 === undefined) break b873;
l12 = l11;
l13 = l12;
l14 = f25(l0,l1,l13); if (l14 === undefined) break b873;
if ((l14 === false)) break b873;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b874: {
if (l4 === undefined) break b874;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b875: {
return l2;
}
}
function g144(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b876: {
l3 = undefined;
l4 = [];
b877: {
l5 = f141(l0,l1); if (l5 === undefined) break b877;
l6 = H(l5) ? l5.steps : undefined; if (l6 === undefined && (l6 = S(l5, "steps")) === undefined) break b877;
{
const k878 = keysOf(l6), v878 = valuesOf(l6);
for (let n878 = 0; n878 < v878.length; n878++) {
l7 = k878 === null ? n878 : k878[n878];
l8 = v878[n878];
b879: {
l9 = l7;
l10 = l8;
b880: {
l11 = f143(l0,l1,l10); if (l11 === undefined) break b880;
if ((l11 === false)) break b880;
break b879;}
l4.push(l10);
}
}
}
}
l12 = l4;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b881: {
if (l3 === undefined) break b881;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b882: {
return l2;
}
}
function f144(i, d) {
const k = K.request[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g144(i, d);
K.request[34] = v === undefined ? N : v;
return v;
}
function g145(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l2;
b883: {
b884: {
l3 = undefined;
b885: {
l4 = f141(l0,l1); if (l4 === undefined) break b885;
if ((l4 === false)) break b885;
break b884;}
l5 = f142(l0,l1); if (l5 === undefined) break b884;
l6 = l5;
l7 = [];
b886: {
l8 = f139(l0,l1); if (l8 === undefined) break b886;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b884;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b887: {
if (l3 !== undefined) break b887;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b887;
l5 = H(l4) ? l4.anomaly_found : undefined; if (l5 === undefined && (l5 = S(l4, "anomaly_found")) === undefined) break b887;
if (!(l5 === false)) break b887;
l6 = f142(l0,l1); if (l6 === undefined) break b887;
l7 = l6;
l8 = f139(l0,l1); if (l8 === undefined) break b887;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b887;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b888: {
if (l3 !== undefined) break b888;
l4 = f144(l0,l1); if (l4 === undefined) break b888;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b888;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b888;
if ((l9 === false)) break b888;
l10 = f141(l0,l1); if (l10 === undefined) break b888;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b888;
l13 = l12;
l14 = f144(l0,l1); if (l14 === undefined) break b888;
l15 = 0;
l16 = D(l14, l15); if (l16 === undefined) break b888;
l17 = l16;
l18 = f15(l0,l1,l17); if (l18 === undefined) break b888;
l19 = l18;
l20 = b_or(l13,l19); if (l20 === undefined) break b888;
l21 = l20;
l22 = f144(l0,l1); if (l22 === undefined) break b888;
l23 = 0;
l24 = D(l22, l23); if (l24 === undefined) break b888;
l25 = H(l24) ? l24.code : undefined; if (l25 === undefined && (l25 = S(l24, "code")) === undefined) break b888;
l26 = l25;
l27 = [l26,"due"];
l28 = b_concat("_",l27); if (l28 === undefined) break b888;
l29 = l28;
l30 = f144(l0,l1); if (l30 === undefined) break b888;
l31 = 0;
l32 = D(l30, l31); if (l32 === undefined) break b888;
l33 = l32;
l34 = f20(l0,l1,l29,l33); if (l34 === undefined) break b888;
l35 = l34;
l36 = f144(l0,l1); if (l36 === undefined) break b888;
l37 = 0;
l38 = D(l36, l37); if (l38 === undefined) break b888;
l39 = l38;
l40 = new RegoSet();
l40.add("by");
l40.add("documents");
l40.add("to");
l40.add("with");
l41 = b_object_filter(l39,l40); if (l41 === undefined) break b888;
l42 = l41;
l43 = f144(l0,l1); if (l43 === undefined) break b888;
l44 = 0;
l45 = D(l43, l44); if (l45 === undefined) break b888;
l46 = H(l45) ? l45.code : undefined; if (l46 === undefined && (l46 = S(l45, "code")) === undefined) break b888;
l47 = l46;
l48 = [];
b889: {
l49 = f144(l0,l1); if (l49 === undefined) break b889;
{
const k890 = keysOf(l49), v890 = valuesOf(l49);
for (let n890 = 0; n890 < v890.length; n890++) {
l50 = k890 === null ? n890 : k890[n890];
l51 = v890[n890];
b891: {
l52 = l50;
l53 = l51;
l54 = H(l53) ? l53.code : undefined; if (l54 === undefined && (l54 = S(l53, "code")) === undefined) break b891;
l55 = l54;
l48.push(l55);
}
}
}
}
l56 = l48;
l57 = new O24(l47,l56);
l58 = b_object_union(l57,l42); if (l58 === undefined) break b888;
l59 = l58;
l60 = f142(l0,l1); if (l60 === undefined) break b888;
l61 = l60;
l62 = f139(l0,l1); if (l62 === undefined) break b888;
l63 = l62;
l64 = [];
b892: {
l65 = f144(l0,l1); if (l65 === undefined) break b892;
{
const k893 = keysOf(l65), v893 = valuesOf(l65);
for (let n893 = 0; n893 < v893.length; n893++) {
l66 = k893 === null ? n893 : k893[n893];
l67 = v893[n893];
b894: {
l68 = l66;
l69 = l67;
l70 = H(l69) ? l69.code : undefined; if (l70 === undefined && (l70 = S(l69, "code")) === undefined) break b894;
l71 = l70;
l72 = f58(l0,l1,l71,l69); if (l72 === undefined) break b894;
l73 = l72;
l64.push(l73);
}
}
}
}
l74 = l64;
l75 = new O25(l21,l74);
l76 = new RegoSet();
l76.add(l35);
l75["reasons"] = l76;
l75["values"] = l59;
l77 = f18(l0,l1,l61,l63,"due",l75); if (l77 === undefined) break b888;
l78 = l77;
if (l3 === undefined) l3 = l78; else if (!Q(l3, l78)) conflict();
}
b895: {
if (l3 !== undefined) break b895;
l4 = f141(l0,l1); if (l4 === undefined) break b895;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b895;
l7 = l6;
l8 = f142(l0,l1); if (l8 === undefined) break b895;
l9 = l8;
l10 = f139(l0,l1); if (l10 === undefined) break b895;
l11 = l10;
l12 = new O2(l7);
l13 = f18(l0,l1,l9,l11,"fulfilled",l12); if (l13 === undefined) break b895;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b896: {
if (l3 === undefined) break b896;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b897: {
return l2;
}
}
function f145(i, d) {
const k = K.request[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g145(i, d);
K.request[35] = v === undefined ? N : v;
return v;
}
function g146(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b898: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b898;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b898;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b899: {
if (l3 === undefined) break b899;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b900: {
return l2;
}
}
function f146(i, d) {
const k = K.case[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g146(i, d);
K.case[14] = v === undefined ? N : v;
return v;
}
function g147(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b901: {
l3 = undefined;
l4 = f146(l0,l1); if (l4 === undefined) break b901;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b901;
l6 = H(l5) ? l5.cooperation : undefined; if (l6 === undefined && (l6 = S(l5, "cooperation")) === undefined) break b901;
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
function f147(i, d) {
const k = K.case[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g147(i, d);
K.case[15] = v === undefined ? N : v;
return v;
}
function f148(l0,l1) {
let l3,l2;
b904: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_cooperation"; else if (!Q(l3, "audit_cooperation")) conflict();
}
b905: {
if (l3 === undefined) break b905;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b906: {
return l2;
}
}
function f149(l0,l1,l3) {
let l4,l5,l6,l2;
b907: {
b908: {
l4 = undefined;
l5 = l3;
l6 = f25(l0,l1,l5); if (l6 === undefined) break b908;
if ((l6 === false)) break b908;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b909: {
if (l4 !== undefined) break b909;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b910: {
if (l4 === undefined) break b910;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b911: {
return l2;
}
}
function g150(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22;
b912: {
l2 = new RegoSet();
}
b913: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b913;
l5 = H(l4) ? l4.explanation_due_on : undefined; if (l5 === undefined && (l5 = S(l4, "explanation_due_on")) === undefined) break b913;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b913;
if ((l7 === false)) break b913;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b913;
l9 = l8;
l10 = null;
l11 = b_object_get(l9,"explained_on",l10); if (l11 === undefined) break b913;
l12 = l11;
l13 = f149(l0,l1,l12); if (l13 === undefined) break b913;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b913;
l16 = H(l15) ? l15.explanation_due_on : undefined; if (l16 === undefined && (l16 = S(l15, "explanation_due_on")) === undefined) break b913;
l17 = l16;
l18 = f147(l0,l1); if (l18 === undefined) break b913;
l19 = H(l18) ? l18.explanation : undefined; if (l19 === undefined && (l19 = S(l18, "explanation")) === undefined) break b913;
l20 = l19;
l21 = new O26("explain_or_improve","explanation",l14,l17,l20);
l22 = l21;
l2.add(l22);
}
b914: {
return l2;
}
}
function f150(i, d) {
const k = K.request[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g150(i, d);
K.request[36] = v === undefined ? N : v;
return v;
}
function g151(l0,l1) {
let l3,l4,l5,l2;
b915: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b915;
l5 = H(l4) ? l4.audit_announced : undefined; if (l5 === undefined && (l5 = S(l4, "audit_announced")) === undefined) break b915;
if (!(l5 === true)) break b915;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b916: {
if (l3 === undefined) break b916;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b917: {
return l2;
}
}
function f151(i, d) {
const k = K.request[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g151(i, d);
K.request[37] = v === undefined ? N : v;
return v;
}
function g152(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b918: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b918;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"documents_ready",l6); if (l7 === undefined) break b918;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b919: {
if (l3 === undefined) break b919;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b920: {
return l2;
}
}
function f152(i, d) {
const k = K.request[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g152(i, d);
K.request[38] = v === undefined ? N : v;
return v;
}
function g153(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b921: {
l3 = undefined;
l4 = [];
b922: {
l5 = f151(l0,l1); if (l5 === undefined) break b922;
if ((l5 === false)) break b922;
l6 = f147(l0,l1); if (l6 === undefined) break b922;
l7 = H(l6) ? l6.documents : undefined; if (l7 === undefined && (l7 = S(l6, "documents")) === undefined) break b922;
{
const k923 = keysOf(l7), v923 = valuesOf(l7);
for (let n923 = 0; n923 < v923.length; n923++) {
l8 = k923 === null ? n923 : k923[n923];
l9 = v923[n923];
b924: {
l10 = l8;
l11 = l9;
l12 = f152(l0,l1); if (l12 === undefined) break b924;
l13 = l12;
b925: {
l14 = b_internal_member_2(l11,l13); if (l14 === undefined) break b925;
if ((l14 === false)) break b925;
break b924;}
l4.push(l11);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b926: {
if (l3 === undefined) break b926;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b927: {
return l2;
}
}
function f153(i, d) {
const k = K.request[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g153(i, d);
K.request[39] = v === undefined ? N : v;
return v;
}
function g154(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b928: {
l3 = undefined;
l4 = f147(l0,l1); if (l4 === undefined) break b928;
l5 = H(l4) ? l4.follow_up : undefined; if (l5 === undefined && (l5 = S(l4, "follow_up")) === undefined) break b928;
if ((l5 === false)) break b928;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b928;
l7 = H(l6) ? l6.nonconformities_open : undefined; if (l7 === undefined && (l7 = S(l6, "nonconformities_open")) === undefined) break b928;
if (!(l7 === true)) break b928;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b929: {
if (l3 === undefined) break b929;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b930: {
return l2;
}
}
function f154(i, d) {
const k = K.request[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g154(i, d);
K.request[40] = v === undefined ? N : v;
return v;
}
function f155(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b931: {
b932: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b932;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b932;
if ((l8 === false)) break b932;
l9 = H(l5) ? l5.done_on : undefined; if (l9 === undefined && (l9 = S(l5, "done_on")) === undefined) break b932;
l10 = l9;
l11 = H(l5) ? l5.due_on : undefined; if (l11 === undefined && (l11 = S(l5, "due_on")) === undefined) break b932;
l12 = l11;
l13 = b_lte(l10,l12); if (l13 === undefined) break b932;
if ((l13 === false)) break b932;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b933: {
if (l4 !== undefined) break b933;
l5 = l3;
l6 = H(l5) ? l5.done_on : undefined; if (l6 === undefined && (l6 = S(l5, "done_on")) === undefined) break b933;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b933;
if ((l8 === false)) break b933;
if (l4 === undefined) l4 = "fulfilled_late"; else if (!Q(l4, "fulfilled_late")) conflict();
}
b934: {
if (l4 !== undefined) break b934;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b934;
l7 = l6;
l8 = H(l5) ? l5.due_on : undefined; if (l8 === undefined && (l8 = S(l5, "due_on")) === undefined) break b934;
l9 = l8;
l10 = b_gt(l7,l9); if (l10 === undefined) break b934;
if ((l10 === false)) break b934;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b935: {
if (l4 !== undefined) break b935;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b936: {
if (l4 === undefined) break b936;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b937: {
return l2;
}
}
function f156(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b938: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b939: {
l7 = f153(l0,l1); if (l7 === undefined) break b939;
l8 = l7;
l9 = b_count(l8); if (l9 === undefined) break b939;
l10 = l9;
l11 = 0;
l12 = b_gt(l10,l11); if (l12 === undefined) break b939;
if ((l12 === false)) break b939;
l6.add("due");
}
l13 = l6;
l14 = new RegoSet();
b940: {
l15 = f151(l0,l1); if (l15 === undefined) break b940;
if ((l15 === false)) break b940;
l16 = f153(l0,l1); if (l16 === undefined) break b940;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b940;
l19 = l18;
l20 = 0;
if (!Q(l19, l20)) break b940;
l14.add("fulfilled");
}
l21 = l14;
l22 = b_or(l13,l21); if (l22 === undefined) break b938;
l23 = l22;
l24 = new RegoSet();
b941: {
l25 = f154(l0,l1); if (l25 === undefined) break b941;
if ((l25 === false)) break b941;
l24.add("due");
}
l26 = l24;
l27 = b_or(l23,l26); if (l27 === undefined) break b938;
l28 = l27;
l29 = new RegoSet();
b942: {
{
const k943 = keysOf(l5), v943 = valuesOf(l5);
for (let n943 = 0; n943 < v943.length; n943++) {
l30 = k943 === null ? n943 : k943[n943];
l31 = v943[n943];
b944: {
l32 = l30;
l33 = l31;
l34 = f155(l0,l1,l33); if (l34 === undefined) break b944;
l35 = l34;
l29.add(l35);
}
}
}
}
l36 = l29;
l37 = b_or(l28,l36); if (l37 === undefined) break b938;
l38 = l37;
if (l4 === undefined) l4 = l38; else if (!Q(l4, l38)) conflict();
}
b945: {
if (l4 === undefined) break b945;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b946: {
return l2;
}
}
function g157(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b947: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b947;
if ((l4 === false)) break b947;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b947;
l6 = H(l5) ? l5.documents_ready : undefined; if (l6 === undefined && (l6 = S(l5, "documents_ready")) === undefined) break b947;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b947;
if ((l8 === false)) break b947;
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
function f157(i, d) {
const k = K.request[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g157(i, d);
K.request[41] = v === undefined ? N : v;
return v;
}
function g158(l0,l1) {
let l2,l3,l4,l5,l6;
b950: {
l2 = new RegoSet();
}
b951: {
l3 = undefined;
l4 = f151(l0,l1); if (l4 === undefined) break b951;
if ((l4 === false)) break b951;
b952: {
l5 = f157(l0,l1); if (l5 === undefined) break b952;
if ((l5 === false)) break b952;
break b951;}
l6 = new O7("documents_ready");
l2.add(l6);
}
b953: {
return l2;
}
}
function f158(i, d) {
const k = K.request[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g158(i, d);
K.request[42] = v === undefined ? N : v;
return v;
}
function f159(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b954: {
b955: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("overdue",l6); if (l8 === undefined) break b955;
if ((l8 === false)) break b955;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b956: {
if (l5 !== undefined) break b956;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b956;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b956;
if ((l11 === false)) break b956;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b957: {
if (l5 !== undefined) break b957;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("due",l6); if (l8 === undefined) break b957;
if ((l8 === false)) break b957;
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
b958: {
if (l5 !== undefined) break b958;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled_late",l6); if (l8 === undefined) break b958;
if ((l8 === false)) break b958;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b959: {
if (l5 !== undefined) break b959;
l6 = l3;
l7 = l4;
l8 = b_internal_member_2("fulfilled",l6); if (l8 === undefined) break b959;
if ((l8 === false)) break b959;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b960: {
if (l5 === undefined) break b960;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b961: {
return l2;
}
}
function f160(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l2,l10,l11,l12;
b962: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f159(l0,l1,l6,l7); if (l8 === undefined) break b962;
l9 = l8;
if (l5 === undefined) l5 = l9; else if (!Q(l5, l9)) conflict();
}
b963: {
if (l5 === undefined) break b963;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b964: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_or(l6,l7); if (l8 === undefined) break b964;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b964;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b964;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b965: {
if (l5 === undefined) break b965;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b966: {
return l2;
}
}
function f161(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b967: {
l4 = undefined;
l5 = l3;
l6 = [];
b968: {
{
const k969 = keysOf(l5), v969 = valuesOf(l5);
for (let n969 = 0; n969 < v969.length; n969++) {
l7 = k969 === null ? n969 : k969[n969];
l8 = v969[n969];
b970: {
l9 = l7;
l10 = l8;
l11 = f155(l0,l1,l10); if (l11 === undefined) break b970;
l12 = l11;
l13 = new RegoSet();
l13.add("due");
l13.add("overdue");
l14 = b_internal_member_2(l12,l13); if (l14 === undefined) break b970;
if ((l14 === false)) break b970;
l15 = H(l10) ? l10.act : undefined; if (l15 === undefined && (l15 = S(l10, "act")) === undefined) break b970;
l16 = l15;
l17 = H(l10) ? l10.rule : undefined; if (l17 === undefined && (l17 = S(l10, "rule")) === undefined) break b970;
l18 = l17;
l19 = f58(l0,l1,l16,l18); if (l19 === undefined) break b970;
l20 = l19;
l6.push(l20);
}
}
}
}
l21 = l6;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b971: {
if (l4 === undefined) break b971;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b972: {
return l2;
}
}
function f162(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b973: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b974: {
l7 = f157(l0,l1); if (l7 === undefined) break b974;
if ((l7 === false)) break b974;
l8 = f153(l0,l1); if (l8 === undefined) break b974;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b974;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b974;
if ((l13 === false)) break b974;
l14 = new RegoSet();
l14.add("due");
l14.add("overdue");
l15 = b_internal_member_2(l5,l14); if (l15 === undefined) break b974;
if ((l15 === false)) break b974;
l16 = f147(l0,l1); if (l16 === undefined) break b974;
l17 = l16;
l18 = new RegoSet();
b975: {
l19 = f153(l0,l1); if (l19 === undefined) break b975;
{
const k976 = keysOf(l19), v976 = valuesOf(l19);
for (let n976 = 0; n976 < v976.length; n976++) {
l20 = k976 === null ? n976 : k976[n976];
l21 = v976[n976];
b977: {
l22 = l20;
l23 = l21;
l18.add(l23);
}
}
}
}
l24 = l18;
l25 = f66(l0,l1,"documents_due",l17,l24); if (l25 === undefined) break b974;
l26 = l25;
l6.add(l26);
}
l27 = l6;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b978: {
if (l4 === undefined) break b978;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b979: {
return l2;
}
}
function f163(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b980: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b981: {
l9 = new O27("due","late","overdue");
l10 = l9;
l11 = D(l10, l7); if (l11 === undefined) break b981;
l12 = l11;
{
const k982 = keysOf(l6), v982 = valuesOf(l6);
for (let n982 = 0; n982 < v982.length; n982++) {
l13 = k982 === null ? n982 : k982[n982];
l14 = v982[n982];
b983: {
l15 = l13;
l16 = l14;
l17 = f155(l0,l1,l16); if (l17 === undefined) break b983;
l18 = l17;
if (!Q(l18, l7)) break b983;
l19 = H(l16) ? l16.code : undefined; if (l19 === undefined && (l19 = S(l16, "code")) === undefined) break b983;
l20 = l19;
l21 = [l20,l12];
l22 = b_concat("_",l21); if (l22 === undefined) break b983;
l23 = l22;
l24 = H(l16) ? l16.rule : undefined; if (l24 === undefined && (l24 = S(l16, "rule")) === undefined) break b983;
l25 = l24;
l26 = f20(l0,l1,l23,l25); if (l26 === undefined) break b983;
l27 = l26;
l8.add(l27);
}
}
}
}
l28 = l8;
if (l5 === undefined) l5 = l28; else if (!Q(l5, l28)) conflict();
}
b984: {
if (l5 === undefined) break b984;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b985: {
return l2;
}
}
function f164(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b986: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b987: {
l7 = f154(l0,l1); if (l7 === undefined) break b987;
if ((l7 === false)) break b987;
l8 = new RegoSet();
l8.add("due");
l8.add("overdue");
l9 = b_internal_member_2(l5,l8); if (l9 === undefined) break b987;
if ((l9 === false)) break b987;
l10 = f147(l0,l1); if (l10 === undefined) break b987;
l11 = H(l10) ? l10.follow_up : undefined; if (l11 === undefined && (l11 = S(l10, "follow_up")) === undefined) break b987;
l12 = l11;
l13 = f20(l0,l1,"nonconformities_open",l12); if (l13 === undefined) break b987;
l14 = l13;
l6.add(l14);
}
l15 = l6;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b988: {
if (l4 === undefined) break b988;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b989: {
return l2;
}
}
function g165(l0,l1) {
let l3,l4,l5,l6,l2;
b990: {
l3 = undefined;
l4 = f157(l0,l1); if (l4 === undefined) break b990;
if ((l4 === false)) break b990;
l5 = f153(l0,l1); if (l5 === undefined) break b990;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b991: {
if (l3 === undefined) break b991;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b992: {
return l2;
}
}
function f165(i, d) {
const k = K.request[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g165(i, d);
K.request[43] = v === undefined ? N : v;
return v;
}
function g166(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b993: {
l3 = undefined;
l4 = f150(l0,l1); if (l4 === undefined) break b993;
{
const k994 = keysOf(l4), v994 = valuesOf(l4);
for (let n994 = 0; n994 < v994.length; n994++) {
l5 = k994 === null ? n994 : k994[n994];
l6 = v994[n994];
b995: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.due_on : undefined; if (l9 === undefined && (l9 = S(l8, "due_on")) === undefined) break b995;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
}
}
}
b996: {
if (l3 === undefined) break b996;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b997: {
return l2;
}
}
function f166(i, d) {
const k = K.request[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g166(i, d);
K.request[44] = v === undefined ? N : v;
return v;
}
function g167(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l80,l81,l82,l79,l83,l84,l85,l86,l2;
b998: {
b999: {
l3 = undefined;
b1000: {
l4 = f147(l0,l1); if (l4 === undefined) break b1000;
if ((l4 === false)) break b1000;
break b999;}
l5 = f148(l0,l1); if (l5 === undefined) break b999;
l6 = l5;
l7 = [];
b1001: {
l8 = f146(l0,l1); if (l8 === undefined) break b1001;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b999;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1002: {
if (l3 !== undefined) break b1002;
l4 = f150(l0,l1); if (l4 === undefined) break b1002;
l5 = l4;
l6 = f156(l0,l1,l5); if (l6 === undefined) break b1002;
l7 = l6;
l8 = f158(l0,l1); if (l8 === undefined) break b1002;
l9 = l8;
l10 = f160(l0,l1,l7,l9); if (l10 === undefined) break b1002;
l11 = l10;
l12 = l11;
l13 = f147(l0,l1); if (l13 === undefined) break b1002;
l14 = l13;
l15 = f15(l0,l1,l14); if (l15 === undefined) break b1002;
l16 = l15;
l17 = new RegoSet();
b1003: {
l18 = f154(l0,l1); if (l18 === undefined) break b1003;
if ((l18 === false)) break b1003;
l19 = f147(l0,l1); if (l19 === undefined) break b1003;
l20 = H(l19) ? l19.follow_up : undefined; if (l20 === undefined && (l20 = S(l19, "follow_up")) === undefined) break b1003;
l21 = l20;
l22 = f15(l0,l1,l21); if (l22 === undefined) break b1003;
l23 = l22;
{
const k1004 = keysOf(l23), v1004 = valuesOf(l23);
for (let n1004 = 0; n1004 < v1004.length; n1004++) {
l24 = k1004 === null ? n1004 : k1004[n1004];
l25 = v1004[n1004];
b1005: {
l26 = l24;
l27 = l25;
l17.add(l27);
}
}
}
}
l28 = l17;
l29 = b_or(l16,l28); if (l29 === undefined) break b1002;
l30 = l29;
l31 = f150(l0,l1); if (l31 === undefined) break b1002;
l32 = l31;
l33 = f161(l0,l1,l32); if (l33 === undefined) break b1002;
l34 = l33;
l35 = [];
b1006: {
l36 = f153(l0,l1); if (l36 === undefined) break b1006;
l37 = l36;
l38 = b_count(l37); if (l38 === undefined) break b1006;
l39 = l38;
l40 = 0;
l41 = b_gt(l39,l40); if (l41 === undefined) break b1006;
if ((l41 === false)) break b1006;
l42 = f147(l0,l1); if (l42 === undefined) break b1006;
l43 = l42;
l44 = f58(l0,l1,"prepare_documents",l43); if (l44 === undefined) break b1006;
l45 = l44;
l35.push(l45);
}
l46 = l35;
l47 = [];
b1007: {
l48 = f154(l0,l1); if (l48 === undefined) break b1007;
if ((l48 === false)) break b1007;
l49 = f147(l0,l1); if (l49 === undefined) break b1007;
l50 = H(l49) ? l49.follow_up : undefined; if (l50 === undefined && (l50 = S(l49, "follow_up")) === undefined) break b1007;
l51 = l50;
l52 = f58(l0,l1,"follow_up_nonconformities",l51); if (l52 === undefined) break b1007;
l53 = l52;
l47.push(l53);
}
l54 = l47;
l55 = [l46,l34,l54];
l56 = f64(l0,l1,l55); if (l56 === undefined) break b1002;
l57 = l56;
l58 = f162(l0,l1,l12); if (l58 === undefined) break b1002;
l59 = l58;
l60 = f150(l0,l1); if (l60 === undefined) break b1002;
l61 = l60;
l62 = f163(l0,l1,l61,l12); if (l62 === undefined) break b1002;
l63 = l62;
l64 = b_or(l59,l63); if (l64 === undefined) break b1002;
l65 = l64;
l66 = f164(l0,l1,l12); if (l66 === undefined) break b1002;
l67 = l66;
l68 = b_or(l65,l67); if (l68 === undefined) break b1002;
l69 = l68;
l70 = f148(l0,l1); if (l70 === undefined) break b1002;
l71 = l70;
l72 = f146(l0,l1); if (l72 === undefined) break b1002;
l73 = l72;
l74 = f158(l0,l1); if (l74 === undefined) break b1002;
l75 = l74;
l76 = new Bare();
b1008: {
l77 = f165(l0,l1); if (l77 === undefined) break b1008;
l76["documents"] = l77;
}
b1009: {
l78 = f166(l0,l1); if (l78 === undefined) break b1009;
l76["due_on"] = l78;
}
b1010: {
b1011: {
l80 = H(l1) ? l1.hdp : undefined; if (l80 === undefined && (l80 = S(l1, "hdp")) === undefined) break b1011;
l81 = H(l80) ? l80.audit_cooperation : undefined; if (l81 === undefined && (l81 = S(l80, "audit_cooperation")) === undefined) break b1011;
l82 = D(l81, "values"); if (l82 === undefined) break b1011;
l79 = merge(l82, l76);
break b1010;
}
l79 = l76;
}
l83 = l79;
l84 = new O28(l30,l75,l57,l69,l83);
l85 = f18(l0,l1,l71,l73,l12,l84); if (l85 === undefined) break b1002;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1012: {
if (l3 === undefined) break b1012;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1013: {
return l2;
}
}
function f167(i, d) {
const k = K.request[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g167(i, d);
K.request[45] = v === undefined ? N : v;
return v;
}
function g168(l0,l1) {
let l3,l4,l2;
b1014: {
l3 = undefined;
l4 = new O29("-01-01","-07-01");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1015: {
if (l3 === undefined) break b1015;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1016: {
return l2;
}
}
function f168(i, d) {
const k = K.data[5];
if (k !== undefined) return k === N ? undefined : k;
const v = g168(i, d);
K.data[5] = v === undefined ? N : v;
return v;
}
function f169(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1017: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 4;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b1017;
l9 = l8;
l10 = 5;
l11 = 2;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b1017;
l13 = l12;
l14 = f168(l0,l1); if (l14 === undefined) break b1017;
l15 = D(l14, l13); if (l15 === undefined) break b1017;
l16 = l15;
l17 = [l9,l16];
l18 = b_concat("",l17); if (l18 === undefined) break b1017;
l19 = l18;
l20 = f28(l0,l1,"half_year",l19); if (l20 === undefined) break b1017;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b1018: {
if (l4 === undefined) break b1018;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1019: {
return l2;
}
}
function g170(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1020: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1020;
l5 = H(l4) ? l4.half : undefined; if (l5 === undefined && (l5 = S(l4, "half")) === undefined) break b1020;
l6 = l5;
l7 = f169(l0,l1,l6); if (l7 === undefined) break b1020;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1021: {
if (l3 === undefined) break b1021;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1022: {
return l2;
}
}
function f170(i, d) {
const k = K.request[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g170(i, d);
K.request[46] = v === undefined ? N : v;
return v;
}
function g171(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1023: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1023;
l5 = l4;
l6 = f170(l0,l1); if (l6 === undefined) break b1023;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1023;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b1023;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b1023;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1024: {
if (l3 === undefined) break b1024;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1025: {
return l2;
}
}
function f171(i, d) {
const k = K.request[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g171(i, d);
K.request[47] = v === undefined ? N : v;
return v;
}
function g172(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1026: {
l3 = undefined;
l4 = f171(l0,l1); if (l4 === undefined) break b1026;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1026;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1026;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1027: {
if (l3 === undefined) break b1027;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1028: {
return l2;
}
}
function f172(i, d) {
const k = K.request[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g172(i, d);
K.request[48] = v === undefined ? N : v;
return v;
}
function f173(l0,l1) {
let l3,l2;
b1029: {
l3 = undefined;
if (l3 === undefined) l3 = "audit_report_deadline"; else if (!Q(l3, "audit_report_deadline")) conflict();
}
b1030: {
if (l3 === undefined) break b1030;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1031: {
return l2;
}
}
function g174(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b1032: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1032;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1032;
l7 = l6;
l8 = f170(l0,l1); if (l8 === undefined) break b1032;
l9 = l8;
l10 = f27(l0,l1); if (l10 === undefined) break b1032;
l11 = l10;
l12 = f124(l0,l1,l9,l11); if (l12 === undefined) break b1032;
l13 = l12;
l14 = f171(l0,l1); if (l14 === undefined) break b1032;
l15 = l14;
l16 = f172(l0,l1); if (l16 === undefined) break b1032;
l17 = l16;
l18 = f128(l0,l1,l15,l17,l13); if (l18 === undefined) break b1032;
l19 = l18;
l20 = b_or(l7,l19); if (l20 === undefined) break b1032;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b1033: {
if (l3 === undefined) break b1033;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1034: {
return l2;
}
}
function f174(i, d) {
const k = K.request[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g174(i, d);
K.request[49] = v === undefined ? N : v;
return v;
}
function f175(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1035: {
b1036: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.last : undefined; if (l6 === undefined && (l6 = S(l5, "last")) === undefined) break b1036;
l7 = l6;
l8 = b_endswith(l7,"06-30"); if (l8 === undefined) break b1036;
if ((l8 === false)) break b1036;
if (l4 === undefined) l4 = "first_half"; else if (!Q(l4, "first_half")) conflict();
}
b1037: {
if (l4 !== undefined) break b1037;
l5 = l3;
if (l4 === undefined) l4 = "second_half"; else if (!Q(l4, "second_half")) conflict();
}
b1038: {
if (l4 === undefined) break b1038;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1039: {
return l2;
}
}
function f176(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2,l15,l16,l17,l20,l21,l22,l23,l24,l25,l26,l29,l30,l31,l32,l33;
b1040: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1040;
if (!(l8 === "same")) break b1040;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1040;
l10 = l9;
l11 = 0;
l12 = 4;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1040;
l14 = l13;
if (l5 === undefined) l5 = l14; else if (!Q(l5, l14)) conflict();
}
b1041: {
if (l5 === undefined) break b1041;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1042: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.year : undefined; if (l8 === undefined && (l8 = S(l6, "year")) === undefined) break b1042;
if (!(l8 === "next")) break b1042;
l9 = H(l7) ? l7.last : undefined; if (l9 === undefined && (l9 = S(l7, "last")) === undefined) break b1042;
l10 = l9;
l11 = 0;
l12 = 7;
l13 = b_substring(l10,l11,l12); if (l13 === undefined) break b1042;
l14 = l13;
l15 = H(l1) ? l1.calendar : undefined; if (l15 === undefined && (l15 = S(l1, "calendar")) === undefined) break b1042;
l16 = H(l15) ? l15.months : undefined; if (l16 === undefined && (l16 = S(l15, "months")) === undefined) break b1042;
l17 = D(l16, l14); if (l17 === undefined) break b1042;
b1043: {
b1044: {
break b1043;
}
break b1042;
}
l20 = l17;
l21 = 12;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1042;
l23 = l22;
l24 = H(l1) ? l1.calendar : undefined; if (l24 === undefined && (l24 = S(l1, "calendar")) === undefined) break b1042;
l25 = H(l24) ? l24.month_list : undefined; if (l25 === undefined && (l25 = S(l24, "month_list")) === undefined) break b1042;
l26 = D(l25, l23); if (l26 === undefined) break b1042;
b1045: {
b1046: {
break b1045;
}
break b1042;
}
l29 = l26;
l30 = 0;
l31 = 4;
l32 = b_substring(l29,l30,l31); if (l32 === undefined) break b1042;
l33 = l32;
if (l5 === undefined) l5 = l33; else if (!Q(l5, l33)) conflict();
}
b1047: {
if (l5 === undefined) break b1047;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1048: {
return l2;
}
}
function f177(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1049: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f175(l0,l1,l7); if (l8 === undefined) break b1049;
l9 = l8;
l10 = D(l6, l9); if (l10 === undefined) break b1049;
l11 = l10;
l12 = f176(l0,l1,l11,l7); if (l12 === undefined) break b1049;
l13 = l12;
l14 = H(l11) ? l11.day : undefined; if (l14 === undefined && (l14 = S(l11, "day")) === undefined) break b1049;
l15 = l14;
l16 = [l13,l15];
l17 = b_concat("-",l16); if (l17 === undefined) break b1049;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b1050: {
if (l5 === undefined) break b1050;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b1051: {
return l2;
}
}
function g178(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1052: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1052;
l5 = l4;
l6 = f170(l0,l1); if (l6 === undefined) break b1052;
l7 = l6;
l8 = f177(l0,l1,l5,l7); if (l8 === undefined) break b1052;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1053: {
if (l3 === undefined) break b1053;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1054: {
return l2;
}
}
function f178(i, d) {
const k = K.request[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g178(i, d);
K.request[50] = v === undefined ? N : v;
return v;
}
function g179(l0,l1) {
let l3,l4,l5,l6,l7,l8,l11,l2;
b1055: {
l3 = undefined;
l4 = f8(l0,l1); if (l4 === undefined) break b1055;
l5 = H(l4) ? l4.calendar : undefined; if (l5 === undefined && (l5 = S(l4, "calendar")) === undefined) break b1055;
l6 = l5;
l7 = H(l1) ? l1.workdays : undefined; if (l7 === undefined && (l7 = S(l1, "workdays")) === undefined) break b1055;
l8 = D(l7, l6); if (l8 === undefined) break b1055;
b1056: {
b1057: {
break b1056;
}
break b1055;
}
l11 = l8;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1058: {
if (l3 === undefined) break b1058;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1059: {
return l2;
}
}
function f179(i, d) {
const k = K.case[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g179(i, d);
K.case[16] = v === undefined ? N : v;
return v;
}
function f180(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1060: {
l4 = undefined;
l5 = l3;
l6 = f179(l0,l1); if (l6 === undefined) break b1060;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b1060;
l8 = D(l7, l5); if (l8 === undefined) break b1060;
l9 = l8;
l10 = f179(l0,l1); if (l10 === undefined) break b1060;
l11 = H(l10) ? l10.list : undefined; if (l11 === undefined && (l11 = S(l10, "list")) === undefined) break b1060;
l12 = D(l11, l9); if (l12 === undefined) break b1060;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1061: {
if (l4 === undefined) break b1061;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1062: {
return l2;
}
}
function g181(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1063: {
l3 = undefined;
l4 = f178(l0,l1); if (l4 === undefined) break b1063;
l5 = l4;
l6 = f180(l0,l1,l5); if (l6 === undefined) break b1063;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1064: {
if (l3 === undefined) break b1064;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1065: {
return l2;
}
}
function f181(i, d) {
const k = K.request[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g181(i, d);
K.request[51] = v === undefined ? N : v;
return v;
}
function g182(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1066: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1066;
l5 = H(l4) ? l4.sign_off : undefined; if (l5 === undefined && (l5 = S(l4, "sign_off")) === undefined) break b1066;
if ((l5 === false)) break b1066;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1066;
l7 = H(l6) ? l6.signed_off : undefined; if (l7 === undefined && (l7 = S(l6, "signed_off")) === undefined) break b1066;
if (!(l7 === false)) break b1066;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1067: {
if (l3 === undefined) break b1067;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1068: {
return l2;
}
}
function f182(i, d) {
const k = K.request[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g182(i, d);
K.request[52] = v === undefined ? N : v;
return v;
}
function g183(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1069: {
b1070: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1070;
if ((l4 === false)) break b1070;
if (l3 === undefined) l3 = ""; else if (!Q(l3, "")) conflict();
}
b1071: {
if (l3 !== undefined) break b1071;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1071;
l5 = l4;
l6 = null;
l7 = b_object_get(l5,"sent_on",l6); if (l7 === undefined) break b1071;
l8 = l7;
l9 = f149(l0,l1,l8); if (l9 === undefined) break b1071;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1072: {
if (l3 === undefined) break b1072;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1073: {
return l2;
}
}
function f183(i, d) {
const k = K.request[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g183(i, d);
K.request[53] = v === undefined ? N : v;
return v;
}
function g184(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1074: {
l3 = undefined;
l4 = f183(l0,l1); if (l4 === undefined) break b1074;
l5 = l4;
l6 = f178(l0,l1); if (l6 === undefined) break b1074;
l7 = l6;
l8 = f172(l0,l1); if (l8 === undefined) break b1074;
l9 = l8;
l10 = new O26("send_report","report",l5,l7,l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1075: {
if (l3 === undefined) break b1075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1076: {
return l2;
}
}
function f184(i, d) {
const k = K.request[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g184(i, d);
K.request[54] = v === undefined ? N : v;
return v;
}
function g185(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1077: {
l2 = new Bare();
}
b1078: {
l3 = undefined;
l4 = f172(l0,l1); if (l4 === undefined) break b1078;
l5 = H(l4) ? l4.obligations : undefined; if (l5 === undefined && (l5 = S(l4, "obligations")) === undefined) break b1078;
{
const k1079 = keysOf(l5), v1079 = valuesOf(l5);
for (let n1079 = 0; n1079 < v1079.length; n1079++) {
l6 = k1079 === null ? n1079 : k1079[n1079];
l7 = v1079[n1079];
b1080: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.until_signed : undefined; if (l10 === undefined && (l10 = S(l9, "until_signed")) === undefined) break b1080;
if ((l10 === false)) break b1080;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1080;
l12 = H(l11) ? l11.signed_off : undefined; if (l12 === undefined && (l12 = S(l11, "signed_off")) === undefined) break b1080;
if (!(l12 === true)) break b1080;
l13 = H(l9) ? l9.code : undefined; if (l13 === undefined && (l13 = S(l9, "code")) === undefined) break b1080;
l14 = l13;
insertOnce(l2, l14, true);
}
}
}
}
b1081: {
return l2;
}
}
function f185(i, d) {
const k = K.request[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g185(i, d);
K.request[55] = v === undefined ? N : v;
return v;
}
function g186(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1082: {
l3 = undefined;
l4 = [];
b1083: {
l5 = f184(l0,l1); if (l5 === undefined) break b1083;
l6 = l5;
l7 = f155(l0,l1,l6); if (l7 === undefined) break b1083;
l8 = l7;
l9 = new RegoSet();
l9.add("due");
l9.add("overdue");
l10 = b_internal_member_2(l8,l9); if (l10 === undefined) break b1083;
if ((l10 === false)) break b1083;
l11 = f172(l0,l1); if (l11 === undefined) break b1083;
l12 = H(l11) ? l11.obligations : undefined; if (l12 === undefined && (l12 = S(l11, "obligations")) === undefined) break b1083;
{
const k1084 = keysOf(l12), v1084 = valuesOf(l12);
for (let n1084 = 0; n1084 < v1084.length; n1084++) {
l13 = k1084 === null ? n1084 : k1084[n1084];
l14 = v1084[n1084];
b1085: {
l15 = l13;
l16 = l14;
l17 = H(l16) ? l16.code : undefined; if (l17 === undefined && (l17 = S(l16, "code")) === undefined) break b1085;
l18 = l17;
b1086: {
l19 = f185(l0,l1); if (l19 === undefined) break b1086;
l20 = D(l19, l18); if (l20 === undefined) break b1086;
if ((l20 === false)) break b1086;
break b1085;}
l21 = H(l16) ? l16.code : undefined; if (l21 === undefined && (l21 = S(l16, "code")) === undefined) break b1085;
l22 = l21;
l23 = f58(l0,l1,l22,l16); if (l23 === undefined) break b1085;
l24 = l23;
l4.push(l24);
}
}
}
}
l25 = l4;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1087: {
if (l3 === undefined) break b1087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1088: {
return l2;
}
}
function f186(i, d) {
const k = K.request[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g186(i, d);
K.request[56] = v === undefined ? N : v;
return v;
}
function g187(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b1089: {
l3 = undefined;
l4 = new RegoSet();
b1090: {
l5 = f172(l0,l1); if (l5 === undefined) break b1090;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1090;
{
const k1091 = keysOf(l6), v1091 = valuesOf(l6);
for (let n1091 = 0; n1091 < v1091.length; n1091++) {
l7 = k1091 === null ? n1091 : k1091[n1091];
l8 = v1091[n1091];
b1092: {
l9 = l7;
l10 = l8;
l11 = f186(l0,l1); if (l11 === undefined) break b1092;
{
const k1093 = keysOf(l11), v1093 = valuesOf(l11);
for (let n1093 = 0; n1093 < v1093.length; n1093++) {
l12 = k1093 === null ? n1093 : k1093[n1093];
l13 = v1093[n1093];
b1094: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.code : undefined; if (l16 === undefined && (l16 = S(l15, "code")) === undefined) break b1094;
l17 = H(l10) ? l10.code : undefined; if (l17 === undefined && (l17 = S(l10, "code")) === undefined) break b1094;
if (!Q(l16, l17)) break b1094;
l18 = f15(l0,l1,l10); if (l18 === undefined) break b1094;
l19 = l18;
{
const k1095 = keysOf(l19), v1095 = valuesOf(l19);
for (let n1095 = 0; n1095 < v1095.length; n1095++) {
l20 = k1095 === null ? n1095 : k1095[n1095];
l21 = v1095[n1095];
b1096: {
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
b1097: {
if (l3 === undefined) break b1097;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1098: {
return l2;
}
}
function f187(i, d) {
const k = K.request[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g187(i, d);
K.request[57] = v === undefined ? N : v;
return v;
}
function g188(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1099: {
l2 = new RegoSet();
}
b1100: {
l3 = undefined;
l4 = f182(l0,l1); if (l4 === undefined) break b1100;
if ((l4 === false)) break b1100;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1100;
l6 = H(l5) ? l5.sent_on : undefined; if (l6 === undefined && (l6 = S(l5, "sent_on")) === undefined) break b1100;
l7 = l6;
l8 = f25(l0,l1,l7); if (l8 === undefined) break b1100;
if ((l8 === false)) break b1100;
l9 = f172(l0,l1); if (l9 === undefined) break b1100;
l10 = H(l9) ? l9.sign_off : undefined; if (l10 === undefined && (l10 = S(l9, "sign_off")) === undefined) break b1100;
l11 = l10;
l12 = f20(l0,l1,"sent_unsigned",l11); if (l12 === undefined) break b1100;
l13 = l12;
l2.add(l13);
}
b1101: {
return l2;
}
}
function f188(i, d) {
const k = K.request[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g188(i, d);
K.request[58] = v === undefined ? N : v;
return v;
}
function g189(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l20,l21,l22,l19,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l34,l35,l36,l33,l37,l38,l39,l40,l41,l42,l2;
b1102: {
b1103: {
l3 = undefined;
b1104: {
l4 = f172(l0,l1); if (l4 === undefined) break b1104;
if ((l4 === false)) break b1104;
break b1103;}
l5 = f173(l0,l1); if (l5 === undefined) break b1103;
l6 = l5;
l7 = [];
b1105: {
l8 = f171(l0,l1); if (l8 === undefined) break b1105;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1103;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1106: {
if (l3 !== undefined) break b1106;
l4 = f6(l0,l1); if (l4 === undefined) break b1106;
l5 = l4;
l6 = f170(l0,l1); if (l6 === undefined) break b1106;
l7 = H(l6) ? l6.last : undefined; if (l7 === undefined && (l7 = S(l6, "last")) === undefined) break b1106;
l8 = l7;
l9 = b_lte(l5,l8); if (l9 === undefined) break b1106;
if ((l9 === false)) break b1106;
l10 = f173(l0,l1); if (l10 === undefined) break b1106;
l11 = l10;
l12 = f171(l0,l1); if (l12 === undefined) break b1106;
l13 = l12;
l14 = f174(l0,l1); if (l14 === undefined) break b1106;
l15 = l14;
l16 = new Bare();
b1107: {
l17 = f181(l0,l1); if (l17 === undefined) break b1107;
l16["due_if_rolled"] = l17;
}
b1108: {
l18 = f178(l0,l1); if (l18 === undefined) break b1108;
l16["due_on"] = l18;
}
b1109: {
b1110: {
l20 = H(l1) ? l1.hdp : undefined; if (l20 === undefined && (l20 = S(l1, "hdp")) === undefined) break b1110;
l21 = H(l20) ? l20.audit_report_deadline : undefined; if (l21 === undefined && (l21 = S(l20, "audit_report_deadline")) === undefined) break b1110;
l22 = D(l21, "values"); if (l22 === undefined) break b1110;
l19 = merge(l22, l16);
break b1109;
}
l19 = l16;
}
l23 = l19;
l24 = new O30(l15,l23);
l25 = f18(l0,l1,l11,l13,"not_due",l24); if (l25 === undefined) break b1106;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1111: {
if (l3 !== undefined) break b1111;
l4 = f184(l0,l1); if (l4 === undefined) break b1111;
l5 = l4;
l6 = f155(l0,l1,l5); if (l6 === undefined) break b1111;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = new RegoSet();
l10 = f159(l0,l1,l8,l9); if (l10 === undefined) break b1111;
l11 = l10;
l12 = l11;
l13 = f174(l0,l1); if (l13 === undefined) break b1111;
l14 = l13;
l15 = f187(l0,l1); if (l15 === undefined) break b1111;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b1111;
l18 = l17;
l19 = f184(l0,l1); if (l19 === undefined) break b1111;
l20 = l19;
l21 = new RegoSet();
l21.add(l20);
l22 = f163(l0,l1,l21,l12); if (l22 === undefined) break b1111;
l23 = l22;
l24 = f173(l0,l1); if (l24 === undefined) break b1111;
l25 = l24;
l26 = f171(l0,l1); if (l26 === undefined) break b1111;
l27 = l26;
l28 = f186(l0,l1); if (l28 === undefined) break b1111;
l29 = l28;
l30 = new Bare();
b1112: {
l31 = f181(l0,l1); if (l31 === undefined) break b1112;
l30["due_if_rolled"] = l31;
}
b1113: {
l32 = f178(l0,l1); if (l32 === undefined) break b1113;
l30["due_on"] = l32;
}
b1114: {
b1115: {
l34 = H(l1) ? l1.hdp : undefined; if (l34 === undefined && (l34 = S(l1, "hdp")) === undefined) break b1115;
l35 = H(l34) ? l34.audit_report_deadline : undefined; if (l35 === undefined && (l35 = S(l34, "audit_report_deadline")) === undefined) break b1115;
l36 = D(l35, "values"); if (l36 === undefined) break b1115;
l33 = merge(l36, l30);
break b1114;
}
l33 = l30;
}
l37 = l33;
l38 = f188(l0,l1); if (l38 === undefined) break b1111;
l39 = l38;
l40 = new O31(l18,l29,l23,l37,l39);
l41 = f18(l0,l1,l25,l27,l12,l40); if (l41 === undefined) break b1111;
l42 = l41;
if (l3 === undefined) l3 = l42; else if (!Q(l3, l42)) conflict();
}
b1116: {
if (l3 === undefined) break b1116;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1117: {
return l2;
}
}
function f189(i, d) {
const k = K.request[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g189(i, d);
K.request[59] = v === undefined ? N : v;
return v;
}
function g190(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1118: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1118;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1118;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1119: {
if (l3 === undefined) break b1119;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1120: {
return l2;
}
}
function f190(i, d) {
const k = K.case[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g190(i, d);
K.case[17] = v === undefined ? N : v;
return v;
}
function g191(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1121: {
l3 = undefined;
l4 = f190(l0,l1); if (l4 === undefined) break b1121;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1121;
l6 = H(l5) ? l5.auditor_rotation : undefined; if (l6 === undefined && (l6 = S(l5, "auditor_rotation")) === undefined) break b1121;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1122: {
if (l3 === undefined) break b1122;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1123: {
return l2;
}
}
function f191(i, d) {
const k = K.case[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g191(i, d);
K.case[18] = v === undefined ? N : v;
return v;
}
function f192(l0,l1) {
let l3,l2;
b1124: {
l3 = undefined;
if (l3 === undefined) l3 = "auditor_rotation"; else if (!Q(l3, "auditor_rotation")) conflict();
}
b1125: {
if (l3 === undefined) break b1125;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1126: {
return l2;
}
}
function g193(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1127: {
l2 = new RegoSet();
}
b1128: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1128;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1128;
{
const k1129 = keysOf(l5), v1129 = valuesOf(l5);
for (let n1129 = 0; n1129 < v1129.length; n1129++) {
l6 = k1129 === null ? n1129 : k1129[n1129];
l7 = v1129[n1129];
b1130: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditee : undefined; if (l10 === undefined && (l10 = S(l9, "auditee")) === undefined) break b1130;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1130;
l12 = H(l11) ? l11.auditee : undefined; if (l12 === undefined && (l12 = S(l11, "auditee")) === undefined) break b1130;
if (!Q(l10, l12)) break b1130;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1130;
l14 = l13;
l15 = H(l0) ? l0.facts : undefined; if (l15 === undefined && (l15 = S(l0, "facts")) === undefined) break b1130;
l16 = H(l15) ? l15.month : undefined; if (l16 === undefined && (l16 = S(l15, "month")) === undefined) break b1130;
l17 = l16;
l18 = b_lt(l14,l17); if (l18 === undefined) break b1130;
if ((l18 === false)) break b1130;
l2.add(l9);
}
}
}
}
b1131: {
return l2;
}
}
function f193(i, d) {
const k = K.request[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g193(i, d);
K.request[60] = v === undefined ? N : v;
return v;
}
function g194(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1132: {
l3 = undefined;
l4 = new RegoSet();
b1133: {
l5 = f193(l0,l1); if (l5 === undefined) break b1133;
{
const k1134 = keysOf(l5), v1134 = valuesOf(l5);
for (let n1134 = 0; n1134 < v1134.length; n1134++) {
l6 = k1134 === null ? n1134 : k1134[n1134];
l7 = v1134[n1134];
b1135: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1135;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1135;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1135;
if (!Q(l10, l12)) break b1135;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1135;
l14 = l13;
l4.add(l14);
}
}
}
}
l15 = l4;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1136: {
if (l3 === undefined) break b1136;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1137: {
return l2;
}
}
function f194(i, d) {
const k = K.request[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g194(i, d);
K.request[61] = v === undefined ? N : v;
return v;
}
function g195(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l38,l39,l40,l41,l12,l13;
b1138: {
l2 = new RegoSet();
}
b1139: {
l3 = undefined;
l4 = f191(l0,l1); if (l4 === undefined) break b1139;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1139;
if (!(l5 === "months")) break b1139;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1139;
l7 = H(l6) ? l6.month : undefined; if (l7 === undefined && (l7 = S(l6, "month")) === undefined) break b1139;
l8 = l7;
l9 = H(l1) ? l1.calendar : undefined; if (l9 === undefined && (l9 = S(l1, "calendar")) === undefined) break b1139;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b1139;
l11 = D(l10, l8); if (l11 === undefined) break b1139;
b1140: {
b1141: {
break b1140;
}
break b1139;
}
l14 = l11;
l15 = f194(l0,l1); if (l15 === undefined) break b1139;
l16 = l15;
l17 = b_count(l16); if (l17 === undefined) break b1139;
l18 = l17;
l19 = 1;
l20 = b_plus(l18,l19); if (l20 === undefined) break b1139;
l21 = l20;
l22 = b_minus(l14,l21); if (l22 === undefined) break b1139;
l23 = l22;
l24 = 1;
l25 = b_minus(l14,l24); if (l25 === undefined) break b1139;
l26 = l25;
l27 = b_numbers_range(l23,l26); if (l27 === undefined) break b1139;
l28 = l27;
{
const k1142 = keysOf(l28), v1142 = valuesOf(l28);
for (let n1142 = 0; n1142 < v1142.length; n1142++) {
l29 = k1142 === null ? n1142 : k1142[n1142];
l30 = v1142[n1142];
b1143: {
l31 = l29;
l32 = l30;
l33 = H(l1) ? l1.calendar : undefined; if (l33 === undefined && (l33 = S(l1, "calendar")) === undefined) break b1143;
l34 = H(l33) ? l33.month_list : undefined; if (l34 === undefined && (l34 = S(l33, "month_list")) === undefined) break b1143;
l35 = D(l34, l32); if (l35 === undefined) break b1143;
b1144: {
b1145: {
break b1144;
}
break b1143;
}
l38 = l35;
l39 = f194(l0,l1); if (l39 === undefined) break b1143;
l40 = l39;
b1146: {
l41 = b_internal_member_2(l38,l40); if (l41 === undefined) break b1146;
if ((l41 === false)) break b1146;
break b1143;}
l2.add(l38);
}
}
}
}
b1147: {
l3 = undefined;
l4 = f191(l0,l1); if (l4 === undefined) break b1147;
l5 = H(l4) ? l4.counts : undefined; if (l5 === undefined && (l5 = S(l4, "counts")) === undefined) break b1147;
if (!(l5 === "checks")) break b1147;
l6 = f193(l0,l1); if (l6 === undefined) break b1147;
{
const k1148 = keysOf(l6), v1148 = valuesOf(l6);
for (let n1148 = 0; n1148 < v1148.length; n1148++) {
l7 = k1148 === null ? n1148 : k1148[n1148];
l8 = v1148[n1148];
b1149: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.month : undefined; if (l11 === undefined && (l11 = S(l10, "month")) === undefined) break b1149;
l12 = l11;
l13 = f194(l0,l1); if (l13 === undefined) break b1149;
l14 = l13;
b1150: {
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b1150;
if ((l15 === false)) break b1150;
break b1149;}
l16 = H(l10) ? l10.month : undefined; if (l16 === undefined && (l16 = S(l10, "month")) === undefined) break b1149;
l17 = l16;
l2.add(l17);
}
}
}
}
b1151: {
return l2;
}
}
function f195(i, d) {
const k = K.request[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g195(i, d);
K.request[62] = v === undefined ? N : v;
return v;
}
function g196(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1152: {
l3 = undefined;
l4 = new RegoSet();
b1153: {
l5 = f194(l0,l1); if (l5 === undefined) break b1153;
{
const k1154 = keysOf(l5), v1154 = valuesOf(l5);
for (let n1154 = 0; n1154 < v1154.length; n1154++) {
l6 = k1154 === null ? n1154 : k1154[n1154];
l7 = v1154[n1154];
b1155: {
l8 = l6;
l9 = l7;
l10 = f195(l0,l1); if (l10 === undefined) break b1155;
l11 = l10;
l12 = new RegoSet();
l12.add("");
l13 = b_or(l11,l12); if (l13 === undefined) break b1155;
l14 = l13;
l15 = b_max(l14); if (l15 === undefined) break b1155;
l16 = l15;
l17 = b_gt(l9,l16); if (l17 === undefined) break b1155;
if ((l17 === false)) break b1155;
l4.add(l9);
}
}
}
}
l18 = l4;
l19 = b_count(l18); if (l19 === undefined) break b1152;
l20 = l19;
l21 = 1;
l22 = b_plus(l20,l21); if (l22 === undefined) break b1152;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
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
const k = K.request[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g196(i, d);
K.request[63] = v === undefined ? N : v;
return v;
}
function g197(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14;
b1158: {
l2 = new RegoSet();
}
b1159: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1159;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b1159;
{
const k1160 = keysOf(l5), v1160 = valuesOf(l5);
for (let n1160 = 0; n1160 < v1160.length; n1160++) {
l6 = k1160 === null ? n1160 : k1160[n1160];
l7 = v1160[n1160];
b1161: {
l8 = l6;
l9 = l7;
l10 = H(l9) ? l9.auditor : undefined; if (l10 === undefined && (l10 = S(l9, "auditor")) === undefined) break b1161;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1161;
l12 = H(l11) ? l11.auditor : undefined; if (l12 === undefined && (l12 = S(l11, "auditor")) === undefined) break b1161;
if (!Q(l10, l12)) break b1161;
l13 = H(l9) ? l9.month : undefined; if (l13 === undefined && (l13 = S(l9, "month")) === undefined) break b1161;
l14 = l13;
l2.add(l14);
}
}
}
}
b1162: {
return l2;
}
}
function f197(i, d) {
const k = K.request[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g197(i, d);
K.request[64] = v === undefined ? N : v;
return v;
}
function g198(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l46,l47,l48,l45,l49,l50,l51,l52,l53,l54,l55,l56,l57;
b1163: {
l2 = new RegoSet();
}
b1164: {
l3 = undefined;
l4 = f196(l0,l1); if (l4 === undefined) break b1164;
l5 = l4;
l6 = f191(l0,l1); if (l6 === undefined) break b1164;
l7 = H(l6) ? l6.at_most : undefined; if (l7 === undefined && (l7 = S(l6, "at_most")) === undefined) break b1164;
l8 = l7;
l9 = b_gt(l5,l8); if (l9 === undefined) break b1164;
if ((l9 === false)) break b1164;
l10 = f191(l0,l1); if (l10 === undefined) break b1164;
l11 = l10;
l12 = f20(l0,l1,"too_many_in_a_row",l11); if (l12 === undefined) break b1164;
l13 = l12;
l2.add(l13);
}
b1165: {
l3 = undefined;
l4 = f191(l0,l1); if (l4 === undefined) break b1165;
l5 = H(l4) ? l4.not_oneself : undefined; if (l5 === undefined && (l5 = S(l4, "not_oneself")) === undefined) break b1165;
if ((l5 === false)) break b1165;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1165;
l7 = H(l6) ? l6.auditor : undefined; if (l7 === undefined && (l7 = S(l6, "auditor")) === undefined) break b1165;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1165;
l9 = H(l8) ? l8.auditee : undefined; if (l9 === undefined && (l9 = S(l8, "auditee")) === undefined) break b1165;
if (!Q(l7, l9)) break b1165;
l10 = f191(l0,l1); if (l10 === undefined) break b1165;
l11 = l10;
l12 = f20(l0,l1,"auditor_is_auditee",l11); if (l12 === undefined) break b1165;
l13 = l12;
l2.add(l13);
}
b1166: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1166;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b1166;
l6 = l5;
l7 = H(l1) ? l1.calendar : undefined; if (l7 === undefined && (l7 = S(l1, "calendar")) === undefined) break b1166;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b1166;
l9 = D(l8, l6); if (l9 === undefined) break b1166;
b1167: {
b1168: {
break b1167;
}
break b1166;
}
l12 = l9;
l13 = [];
b1169: {
l14 = f191(l0,l1); if (l14 === undefined) break b1169;
l15 = H(l14) ? l14.rotate : undefined; if (l15 === undefined && (l15 = S(l14, "rotate")) === undefined) break b1169;
l16 = H(l15) ? l15.after : undefined; if (l16 === undefined && (l16 = S(l15, "after")) === undefined) break b1169;
l17 = H(l16) ? l16.months : undefined; if (l17 === undefined && (l17 = S(l16, "months")) === undefined) break b1169;
l18 = l17;
l19 = b_minus(l12,l18); if (l19 === undefined) break b1169;
l20 = l19;
l21 = 1;
l22 = b_minus(l12,l21); if (l22 === undefined) break b1169;
l23 = l22;
l24 = b_numbers_range(l20,l23); if (l24 === undefined) break b1169;
l25 = l24;
{
const k1170 = keysOf(l25), v1170 = valuesOf(l25);
for (let n1170 = 0; n1170 < v1170.length; n1170++) {
l26 = k1170 === null ? n1170 : k1170[n1170];
l27 = v1170[n1170];
b1171: {
l28 = l26;
l29 = l27;
l30 = H(l1) ? l1.calendar : undefined; if (l30 === undefined && (l30 = S(l1, "calendar")) === undefined) break b1171;
l31 = H(l30) ? l30.month_list : undefined; if (l31 === undefined && (l31 = S(l30, "month_list")) === undefined) break b1171;
l32 = D(l31, l29); if (l32 === undefined) break b1171;
b1172: {
b1173: {
break b1172;
}
break b1171;
}
l35 = l32;
l13.push(l35);
}
}
}
}
l36 = l13;
l37 = b_count(l36); if (l37 === undefined) break b1166;
l38 = l37;
l39 = f191(l0,l1); if (l39 === undefined) break b1166;
l40 = H(l39) ? l39.rotate : undefined; if (l40 === undefined && (l40 = S(l39, "rotate")) === undefined) break b1166;
l41 = H(l40) ? l40.after : undefined; if (l41 === undefined && (l41 = S(l40, "after")) === undefined) break b1166;
l42 = H(l41) ? l41.months : undefined; if (l42 === undefined && (l42 = S(l41, "months")) === undefined) break b1166;
if (!Q(l38, l42)) break b1166;
l43 = l36;
l44 = undefined;
b1174: {
b1175: {
if (!Array.isArray(l43)) break b1175;
break b1174;
}
b1176: {
if (!O(l43)) break b1176;
break b1174;
}
b1177: {
if (!(l43 instanceof RegoSet)) break b1177;
break b1174;
}
break b1166;
}
{
const k1178 = keysOf(l43), v1178 = valuesOf(l43);
for (let n1178 = 0; n1178 < v1178.length; n1178++) {
l46 = k1178 === null ? n1178 : k1178[n1178];
l47 = v1178[n1178];
b1179: {
l48 = l46;
l45 = undefined;
b1180: {
l49 = l47;
l50 = f197(l0,l1); if (l50 === undefined) break b1180;
l51 = l50;
l52 = b_internal_member_2(l49,l51); if (l52 === undefined) break b1180;
if ((l52 === false)) break b1180;
l45 = true;
}
if (l45 !== undefined) break b1179;
l44 = true;
}
}
}
if (l44 !== undefined) break b1166;
l53 = f191(l0,l1); if (l53 === undefined) break b1166;
l54 = H(l53) ? l53.rotate : undefined; if (l54 === undefined && (l54 = S(l53, "rotate")) === undefined) break b1166;
l55 = l54;
l56 = f20(l0,l1,"auditor_not_rotated",l55); if (l56 === undefined) break b1166;
l57 = l56;
l2.add(l57);
}
b1181: {
return l2;
}
}
function f198(i, d) {
const k = K.request[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g198(i, d);
K.request[65] = v === undefined ? N : v;
return v;
}
function g199(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b1182: {
l2 = new Bare();
}
b1183: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1183;
{
const k1184 = keysOf(l4), v1184 = valuesOf(l4);
for (let n1184 = 0; n1184 < v1184.length; n1184++) {
l5 = k1184 === null ? n1184 : k1184[n1184];
l6 = v1184[n1184];
b1185: {
l7 = l5;
l8 = l6;
l9 = f90(l0,l1,l8); if (l9 === undefined) break b1185;
if ((l9 === false)) break b1185;
insertOnce(l2, l7, true);
}
}
}
}
b1186: {
return l2;
}
}
function f199(i, d) {
const k = K.request[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g199(i, d);
K.request[66] = v === undefined ? N : v;
return v;
}
function g200(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b1187: {
l2 = new RegoSet();
}
b1188: {
l3 = undefined;
l4 = new RegoSet();
l4.add("auditee");
l4.add("auditor");
l5 = l4;
{
const k1189 = keysOf(l5), v1189 = valuesOf(l5);
for (let n1189 = 0; n1189 < v1189.length; n1189++) {
l6 = k1189 === null ? n1189 : k1189[n1189];
l7 = v1189[n1189];
b1190: {
l8 = l6;
l9 = l7;
b1191: {
l10 = f199(l0,l1); if (l10 === undefined) break b1191;
l11 = D(l10, l9); if (l11 === undefined) break b1191;
if ((l11 === false)) break b1191;
break b1190;}
l12 = new O7(l9);
l2.add(l12);
}
}
}
}
b1192: {
return l2;
}
}
function f200(i, d) {
const k = K.request[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g200(i, d);
K.request[67] = v === undefined ? N : v;
return v;
}
function g201(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l2;
b1193: {
b1194: {
l3 = undefined;
b1195: {
l4 = f191(l0,l1); if (l4 === undefined) break b1195;
if ((l4 === false)) break b1195;
break b1194;}
l5 = f192(l0,l1); if (l5 === undefined) break b1194;
l6 = l5;
l7 = [];
b1196: {
l8 = f190(l0,l1); if (l8 === undefined) break b1196;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1194;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1197: {
if (l3 !== undefined) break b1197;
l4 = f198(l0,l1); if (l4 === undefined) break b1197;
l5 = l4;
l6 = f200(l0,l1); if (l6 === undefined) break b1197;
l7 = l6;
l8 = f103(l0,l1,l5,l7); if (l8 === undefined) break b1197;
l9 = l8;
l10 = f191(l0,l1); if (l10 === undefined) break b1197;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1197;
l13 = l12;
l14 = f191(l0,l1); if (l14 === undefined) break b1197;
l15 = l14;
l16 = new Bare();
l17 = [];
l16["readings"] = l17;
l18 = b_object_get(l15,"rotate",l16); if (l18 === undefined) break b1197;
l19 = l18;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1197;
l21 = l20;
l22 = b_or(l13,l21); if (l22 === undefined) break b1197;
l23 = l22;
l24 = f191(l0,l1); if (l24 === undefined) break b1197;
l25 = l24;
l26 = f75(l0,l1,l25); if (l26 === undefined) break b1197;
l27 = l26;
l28 = f192(l0,l1); if (l28 === undefined) break b1197;
l29 = l28;
l30 = f190(l0,l1); if (l30 === undefined) break b1197;
l31 = l30;
l32 = f200(l0,l1); if (l32 === undefined) break b1197;
l33 = l32;
l34 = f198(l0,l1); if (l34 === undefined) break b1197;
l35 = l34;
l36 = f196(l0,l1); if (l36 === undefined) break b1197;
l37 = l36;
l38 = new O21(l23,l33,l35);
l39 = new O32(l37);
l38["values"] = l39;
l38["warnings"] = l27;
l40 = f18(l0,l1,l29,l31,l9,l38); if (l40 === undefined) break b1197;
l41 = l40;
if (l3 === undefined) l3 = l41; else if (!Q(l3, l41)) conflict();
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
function f201(i, d) {
const k = K.request[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g201(i, d);
K.request[68] = v === undefined ? N : v;
return v;
}
function g202(l0,l1) {
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
function f202(i, d) {
const k = K.case[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g202(i, d);
K.case[19] = v === undefined ? N : v;
return v;
}
function g203(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1203: {
l3 = undefined;
l4 = f202(l0,l1); if (l4 === undefined) break b1203;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1203;
l6 = H(l5) ? l5.batch : undefined; if (l6 === undefined && (l6 = S(l5, "batch")) === undefined) break b1203;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1204: {
if (l3 === undefined) break b1204;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1205: {
return l2;
}
}
function f203(i, d) {
const k = K.case[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g203(i, d);
K.case[20] = v === undefined ? N : v;
return v;
}
function g204(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l2;
b1206: {
b1207: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1207;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1207;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b1207;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b1207;
if ((l8 === false)) break b1207;
l9 = f203(l0,l1); if (l9 === undefined) break b1207;
l10 = H(l9) ? l9.integrity : undefined; if (l10 === undefined && (l10 = S(l9, "integrity")) === undefined) break b1207;
l11 = l10;
l12 = f203(l0,l1); if (l12 === undefined) break b1207;
l13 = H(l12) ? l12.integrity : undefined; if (l13 === undefined && (l13 = S(l12, "integrity")) === undefined) break b1207;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b1207;
l15 = l14;
l16 = new O33(l15,"integrity_checks",true);
l17 = b_object_union(l11,l16); if (l17 === undefined) break b1207;
l18 = l17;
l19 = new O34(l18);
if (l3 === undefined) l3 = l19; else if (!Q(l3, l19)) conflict();
}
b1208: {
if (l3 !== undefined) break b1208;
l4 = f203(l0,l1); if (l4 === undefined) break b1208;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1208;
l6 = l5;
l7 = new O35("unset");
l8 = b_object_union(l6,l7); if (l8 === undefined) break b1208;
l9 = l8;
l10 = new O36(l9);
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1209: {
if (l3 === undefined) break b1209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1210: {
return l2;
}
}
function f204(i, d) {
const k = K.case[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g204(i, d);
K.case[21] = v === undefined ? N : v;
return v;
}
function g205(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1211: {
b1212: {
l3 = undefined;
l4 = f203(l0,l1); if (l4 === undefined) break b1212;
l5 = H(l4) ? l4.integrity : undefined; if (l5 === undefined && (l5 = S(l4, "integrity")) === undefined) break b1212;
if ((l5 === false)) break b1212;
l6 = f203(l0,l1); if (l6 === undefined) break b1212;
l7 = H(l6) ? l6.requirements : undefined; if (l7 === undefined && (l7 = S(l6, "requirements")) === undefined) break b1212;
l8 = l7;
l9 = f204(l0,l1); if (l9 === undefined) break b1212;
l10 = l9;
l11 = b_object_union(l8,l10); if (l11 === undefined) break b1212;
l12 = l11;
l13 = f203(l0,l1); if (l13 === undefined) break b1212;
l14 = l13;
l15 = new O37(l12);
l16 = b_object_union(l14,l15); if (l16 === undefined) break b1212;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1213: {
if (l3 !== undefined) break b1213;
l4 = f203(l0,l1); if (l4 === undefined) break b1213;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1214: {
if (l3 === undefined) break b1214;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1215: {
return l2;
}
}
function f205(i, d) {
const k = K.case[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g205(i, d);
K.case[22] = v === undefined ? N : v;
return v;
}
function f206(l0,l1) {
let l3,l2;
b1216: {
l3 = undefined;
if (l3 === undefined) l3 = "batch_acquisition"; else if (!Q(l3, "batch_acquisition")) conflict();
}
b1217: {
if (l3 === undefined) break b1217;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1218: {
return l2;
}
}
function g207(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1219: {
b1220: {
l3 = undefined;
b1221: {
l4 = f205(l0,l1); if (l4 === undefined) break b1221;
if ((l4 === false)) break b1221;
break b1220;}
l5 = f206(l0,l1); if (l5 === undefined) break b1220;
l6 = l5;
l7 = [];
b1222: {
l8 = f202(l0,l1); if (l8 === undefined) break b1222;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1220;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1223: {
if (l3 !== undefined) break b1223;
l4 = f206(l0,l1); if (l4 === undefined) break b1223;
l5 = l4;
l6 = f202(l0,l1); if (l6 === undefined) break b1223;
l7 = l6;
l8 = f205(l0,l1); if (l8 === undefined) break b1223;
l9 = l8;
l10 = new O38(l5,"check","batch");
l11 = f116(l0,l1,l10,l7,l9); if (l11 === undefined) break b1223;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
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
function f207(i, d) {
const k = K.request[69];
if (k !== undefined) return k === N ? undefined : k;
const v = g207(i, d);
K.request[69] = v === undefined ? N : v;
return v;
}
function g208(l0,l1) {
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
function f208(i, d) {
const k = K.case[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g208(i, d);
K.case[23] = v === undefined ? N : v;
return v;
}
function g209(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1229: {
l3 = undefined;
l4 = f208(l0,l1); if (l4 === undefined) break b1229;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1229;
l6 = H(l5) ? l5.breach : undefined; if (l6 === undefined && (l6 = S(l5, "breach")) === undefined) break b1229;
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
function f209(i, d) {
const k = K.case[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g209(i, d);
K.case[24] = v === undefined ? N : v;
return v;
}
function f210(l0,l1) {
let l3,l2;
b1232: {
l3 = undefined;
if (l3 === undefined) l3 = "breach_escalation"; else if (!Q(l3, "breach_escalation")) conflict();
}
b1233: {
if (l3 === undefined) break b1233;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1234: {
return l2;
}
}
function g211(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1235: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1235;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1235;
l6 = H(l5) ? l5.done : undefined; if (l6 === undefined && (l6 = S(l5, "done")) === undefined) break b1235;
{
const k1236 = keysOf(l6), v1236 = valuesOf(l6);
for (let n1236 = 0; n1236 < v1236.length; n1236++) {
l7 = k1236 === null ? n1236 : k1236[n1236];
l8 = v1236[n1236];
b1237: {
l9 = l7;
l10 = l8;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1237;
l12 = D(l11, l10); if (l12 === undefined) break b1237;
l13 = l12;
l14 = f25(l0,l1,l13); if (l14 === undefined) break b1237;
if ((l14 === false)) break b1237;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1238: {
if (l3 === undefined) break b1238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1239: {
return l2;
}
}
function f211(i, d) {
const k = K.request[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g211(i, d);
K.request[70] = v === undefined ? N : v;
return v;
}
function g212(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1240: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1240;
l5 = H(l4) ? l4.improved_on : undefined; if (l5 === undefined && (l5 = S(l4, "improved_on")) === undefined) break b1240;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1240;
if ((l7 === false)) break b1240;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1241: {
if (l3 === undefined) break b1241;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1242: {
return l2;
}
}
function f212(i, d) {
const k = K.request[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g212(i, d);
K.request[71] = v === undefined ? N : v;
return v;
}
function g213(l0,l1) {
let l3,l4,l5,l2;
b1243: {
l3 = undefined;
b1244: {
l4 = f211(l0,l1); if (l4 === undefined) break b1244;
if ((l4 === false)) break b1244;
break b1243;}
b1245: {
l5 = f212(l0,l1); if (l5 === undefined) break b1245;
if ((l5 === false)) break b1245;
break b1243;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1246: {
if (l3 === undefined) break b1246;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1247: {
return l2;
}
}
function f213(i, d) {
const k = K.request[72];
if (k !== undefined) return k === N ? undefined : k;
const v = g213(i, d);
K.request[72] = v === undefined ? N : v;
return v;
}
function g214(l0,l1) {
let l3,l4,l5,l2;
b1248: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1248;
l5 = H(l4) ? l4.serious : undefined; if (l5 === undefined && (l5 = S(l4, "serious")) === undefined) break b1248;
if (!(l5 === true)) break b1248;
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
function f214(i, d) {
const k = K.request[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g214(i, d);
K.request[73] = v === undefined ? N : v;
return v;
}
function g215(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1251: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1251;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1251;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1251;
if ((l6 === false)) break b1251;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1251;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1251;
if (!(l8 === false)) break b1251;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1252: {
if (l3 === undefined) break b1252;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1253: {
return l2;
}
}
function f215(i, d) {
const k = K.request[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g215(i, d);
K.request[74] = v === undefined ? N : v;
return v;
}
function g216(l0,l1) {
let l3,l4,l5,l6,l2;
b1254: {
l3 = undefined;
b1255: {
l4 = f209(l0,l1); if (l4 === undefined) break b1255;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1255;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1255;
if ((l6 === false)) break b1255;
break b1254;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1256: {
if (l3 === undefined) break b1256;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1257: {
l3 = undefined;
l4 = f215(l0,l1); if (l4 === undefined) break b1257;
if ((l4 === false)) break b1257;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1258: {
if (l3 === undefined) break b1258;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1259: {
return l2;
}
}
function f216(i, d) {
const k = K.request[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g216(i, d);
K.request[75] = v === undefined ? N : v;
return v;
}
function g217(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1260: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1260;
if ((l4 === false)) break b1260;
l5 = f214(l0,l1); if (l5 === undefined) break b1260;
if ((l5 === false)) break b1260;
b1261: {
l6 = f209(l0,l1); if (l6 === undefined) break b1261;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1261;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1261;
if ((l8 === false)) break b1261;
break b1260;}
l9 = f216(l0,l1); if (l9 === undefined) break b1260;
if ((l9 === false)) break b1260;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1262: {
if (l3 === undefined) break b1262;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1263: {
return l2;
}
}
function f217(i, d) {
const k = K.request[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g217(i, d);
K.request[76] = v === undefined ? N : v;
return v;
}
function g218(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1264: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1264;
l5 = H(l4) ? l4.notified_on : undefined; if (l5 === undefined && (l5 = S(l4, "notified_on")) === undefined) break b1264;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1264;
if ((l7 === false)) break b1264;
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
function f218(i, d) {
const k = K.request[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g218(i, d);
K.request[77] = v === undefined ? N : v;
return v;
}
function g219(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1267: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1267;
if ((l4 === false)) break b1267;
l5 = f218(l0,l1); if (l5 === undefined) break b1267;
if ((l5 === false)) break b1267;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1267;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1267;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1267;
if ((l9 === false)) break b1267;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1267;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1267;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1267;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1267;
if ((l15 === false)) break b1267;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1268: {
if (l3 === undefined) break b1268;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1269: {
return l2;
}
}
function f219(i, d) {
const k = K.request[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g219(i, d);
K.request[78] = v === undefined ? N : v;
return v;
}
function g220(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1270: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1270;
if ((l4 === false)) break b1270;
l5 = f214(l0,l1); if (l5 === undefined) break b1270;
if ((l5 === false)) break b1270;
l6 = f209(l0,l1); if (l6 === undefined) break b1270;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1270;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1270;
if ((l8 === false)) break b1270;
l9 = f209(l0,l1); if (l9 === undefined) break b1270;
l10 = H(l9) ? l9.end : undefined; if (l10 === undefined && (l10 = S(l9, "end")) === undefined) break b1270;
l11 = l10;
l12 = new O39("end_linkage",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1271: {
if (l3 === undefined) break b1271;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1272: {
l3 = undefined;
l4 = f217(l0,l1); if (l4 === undefined) break b1272;
if ((l4 === false)) break b1272;
l5 = f209(l0,l1); if (l5 === undefined) break b1272;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1272;
l7 = l6;
l8 = new O39("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1273: {
if (l3 === undefined) break b1273;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1274: {
l3 = undefined;
l4 = f219(l0,l1); if (l4 === undefined) break b1274;
if ((l4 === false)) break b1274;
l5 = f209(l0,l1); if (l5 === undefined) break b1274;
l6 = H(l5) ? l5.end : undefined; if (l6 === undefined && (l6 = S(l5, "end")) === undefined) break b1274;
l7 = l6;
l8 = new O39("end_linkage",l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1275: {
if (l3 === undefined) break b1275;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1276: {
return l2;
}
}
function f220(i, d) {
const k = K.request[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g220(i, d);
K.request[79] = v === undefined ? N : v;
return v;
}
function g221(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1277: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1277;
if ((l4 === false)) break b1277;
b1278: {
l5 = f218(l0,l1); if (l5 === undefined) break b1278;
if ((l5 === false)) break b1278;
break b1277;}
b1279: {
l6 = f217(l0,l1); if (l6 === undefined) break b1279;
if ((l6 === false)) break b1279;
break b1277;}
l7 = f209(l0,l1); if (l7 === undefined) break b1277;
l8 = H(l7) ? l7.notice : undefined; if (l8 === undefined && (l8 = S(l7, "notice")) === undefined) break b1277;
l9 = l8;
l10 = new O39("give_notice",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1280: {
if (l3 === undefined) break b1280;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1281: {
return l2;
}
}
function f221(i, d) {
const k = K.request[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g221(i, d);
K.request[80] = v === undefined ? N : v;
return v;
}
function g222(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1282: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1282;
l5 = H(l4) ? l4.suspended_on : undefined; if (l5 === undefined && (l5 = S(l4, "suspended_on")) === undefined) break b1282;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1282;
if ((l7 === false)) break b1282;
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
function f222(i, d) {
const k = K.request[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g222(i, d);
K.request[81] = v === undefined ? N : v;
return v;
}
function g223(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1285: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1285;
if ((l4 === false)) break b1285;
l5 = f218(l0,l1); if (l5 === undefined) break b1285;
if ((l5 === false)) break b1285;
b1286: {
l6 = f222(l0,l1); if (l6 === undefined) break b1286;
if ((l6 === false)) break b1286;
break b1285;}
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1285;
l8 = H(l7) ? l7.cooperative : undefined; if (l8 === undefined && (l8 = S(l7, "cooperative")) === undefined) break b1285;
if (!(l8 === false)) break b1285;
l9 = f209(l0,l1); if (l9 === undefined) break b1285;
l10 = H(l9) ? l9.suspension : undefined; if (l10 === undefined && (l10 = S(l9, "suspension")) === undefined) break b1285;
l11 = l10;
l12 = new O39("suspend",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1287: {
if (l3 === undefined) break b1287;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1288: {
return l2;
}
}
function f223(i, d) {
const k = K.request[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g223(i, d);
K.request[82] = v === undefined ? N : v;
return v;
}
function g224(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1289: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1289;
if ((l4 === false)) break b1289;
l5 = f218(l0,l1); if (l5 === undefined) break b1289;
if ((l5 === false)) break b1289;
b1290: {
l6 = f219(l0,l1); if (l6 === undefined) break b1290;
if ((l6 === false)) break b1290;
break b1289;}
b1291: {
l7 = f217(l0,l1); if (l7 === undefined) break b1291;
if ((l7 === false)) break b1291;
break b1289;}
b1292: {
l8 = f223(l0,l1); if (l8 === undefined) break b1292;
if ((l8 === false)) break b1292;
break b1289;}
l9 = f209(l0,l1); if (l9 === undefined) break b1289;
l10 = H(l9) ? l9.improvement : undefined; if (l10 === undefined && (l10 = S(l9, "improvement")) === undefined) break b1289;
l11 = l10;
l12 = new O39("improve",l11);
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1293: {
if (l3 === undefined) break b1293;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1294: {
l3 = undefined;
l4 = f211(l0,l1); if (l4 === undefined) break b1294;
if ((l4 === false)) break b1294;
b1295: {
l5 = f212(l0,l1); if (l5 === undefined) break b1295;
if ((l5 === false)) break b1295;
break b1294;}
b1296: {
l6 = f215(l0,l1); if (l6 === undefined) break b1296;
if ((l6 === false)) break b1296;
break b1294;}
l7 = f209(l0,l1); if (l7 === undefined) break b1294;
l8 = H(l7) ? l7.reapplication : undefined; if (l8 === undefined && (l8 = S(l7, "reapplication")) === undefined) break b1294;
l9 = l8;
l10 = new O39("improve",l9);
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1297: {
if (l3 === undefined) break b1297;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1298: {
return l2;
}
}
function f224(i, d) {
const k = K.request[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g224(i, d);
K.request[83] = v === undefined ? N : v;
return v;
}
function g225(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1299: {
l3 = undefined;
l4 = f211(l0,l1); if (l4 === undefined) break b1299;
if ((l4 === false)) break b1299;
l5 = f212(l0,l1); if (l5 === undefined) break b1299;
if ((l5 === false)) break b1299;
l6 = f209(l0,l1); if (l6 === undefined) break b1299;
l7 = H(l6) ? l6.reapplication : undefined; if (l7 === undefined && (l7 = S(l6, "reapplication")) === undefined) break b1299;
l8 = l7;
l9 = new O39("reapply_after_improvement",l8);
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1300: {
if (l3 === undefined) break b1300;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1301: {
return l2;
}
}
function f225(i, d) {
const k = K.request[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g225(i, d);
K.request[84] = v === undefined ? N : v;
return v;
}
function g226(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1302: {
l3 = undefined;
l4 = [];
b1303: {
l5 = ["give_notice","suspend","improve","end_linkage","reapply_after_improvement"];
l6 = l5;
{
const k1304 = keysOf(l6), v1304 = valuesOf(l6);
for (let n1304 = 0; n1304 < v1304.length; n1304++) {
l7 = k1304 === null ? n1304 : k1304[n1304];
l8 = v1304[n1304];
b1305: {
l9 = l7;
l10 = l8;
b1306: {
b1307: {
b1308: {
l11 = dynamic[["g0","hdp","breach_escalation","to_do",l10].join("/")]?.(l0,l1); if (l11 === undefined) break b1308;
break b1307;
}
b1309: {
l12 = H(l1) ? l1.hdp : undefined; if (l12 === undefined && (l12 = S(l1, "hdp")) === undefined) break b1309;
l13 = H(l12) ? l12.breach_escalation : undefined; if (l13 === undefined && (l13 = S(l12, "breach_escalation")) === undefined) break b1309;
l14 = H(l13) ? l13.to_do : undefined; if (l14 === undefined && (l14 = S(l13, "to_do")) === undefined) break b1309;
l15 = D(l14, l10); if (l15 === undefined) break b1309;
l11 = l15;
break b1307;
}
break b1305;
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
b1310: {
if (l3 === undefined) break b1310;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1311: {
return l2;
}
}
function f226(i, d) {
const k = K.request[85];
if (k !== undefined) return k === N ? undefined : k;
const v = g226(i, d);
K.request[85] = v === undefined ? N : v;
return v;
}
function g227(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1312: {
l3 = undefined;
l4 = [];
b1313: {
l5 = f226(l0,l1); if (l5 === undefined) break b1313;
{
const k1314 = keysOf(l5), v1314 = valuesOf(l5);
for (let n1314 = 0; n1314 < v1314.length; n1314++) {
l6 = k1314 === null ? n1314 : k1314[n1314];
l7 = v1314[n1314];
b1315: {
l8 = l6;
l9 = l7;
b1316: {
l10 = H(l9) ? l9.rule : undefined; if (l10 === undefined && (l10 = S(l9, "rule")) === undefined) break b1316;
l11 = H(l10) ? l10.may : undefined; if (l11 === undefined && (l11 = S(l10, "may")) === undefined) break b1316;
if ((l11 === false)) break b1316;
break b1315;}
l4.push(l9);
}
}
}
}
l12 = l4;
l13 = [];
b1317: {
l14 = f226(l0,l1); if (l14 === undefined) break b1317;
{
const k1318 = keysOf(l14), v1318 = valuesOf(l14);
for (let n1318 = 0; n1318 < v1318.length; n1318++) {
l15 = k1318 === null ? n1318 : k1318[n1318];
l16 = v1318[n1318];
b1319: {
l17 = l15;
l18 = l16;
l19 = H(l18) ? l18.rule : undefined; if (l19 === undefined && (l19 = S(l18, "rule")) === undefined) break b1319;
l20 = H(l19) ? l19.may : undefined; if (l20 === undefined && (l20 = S(l19, "may")) === undefined) break b1319;
if ((l20 === false)) break b1319;
l13.push(l18);
}
}
}
}
l21 = l13;
l22 = b_array_concat(l12,l21); if (l22 === undefined) break b1312;
l23 = l22;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1320: {
if (l3 === undefined) break b1320;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1321: {
return l2;
}
}
function f227(i, d) {
const k = K.request[86];
if (k !== undefined) return k === N ? undefined : k;
const v = g227(i, d);
K.request[86] = v === undefined ? N : v;
return v;
}
function g228(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1322: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1322;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1322;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1322;
if ((l6 === false)) break b1322;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1322;
l8 = H(l7) ? l7.serious : undefined; if (l8 === undefined && (l8 = S(l7, "serious")) === undefined) break b1322;
if (!(l8 === false)) break b1322;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1323: {
if (l3 === undefined) break b1323;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1324: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1324;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1324;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1324;
if ((l6 === false)) break b1324;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1324;
l8 = H(l7) ? l7.improvable : undefined; if (l8 === undefined && (l8 = S(l7, "improvable")) === undefined) break b1324;
if (!(l8 === true)) break b1324;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1325: {
if (l3 === undefined) break b1325;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1326: {
return l2;
}
}
function f228(i, d) {
const k = K.request[87];
if (k !== undefined) return k === N ? undefined : k;
const v = g228(i, d);
K.request[87] = v === undefined ? N : v;
return v;
}
function g229(l0,l1) {
let l2,l3,l4,l5,l6;
b1327: {
l2 = new RegoSet();
}
b1328: {
l3 = undefined;
l2.add("serious");
}
b1329: {
l3 = undefined;
l4 = f209(l0,l1); if (l4 === undefined) break b1329;
l5 = H(l4) ? l4.end : undefined; if (l5 === undefined && (l5 = S(l4, "end")) === undefined) break b1329;
l6 = H(l5) ? l5.unless_improvable : undefined; if (l6 === undefined && (l6 = S(l5, "unless_improvable")) === undefined) break b1329;
if ((l6 === false)) break b1329;
l2.add("improvable");
}
b1330: {
return l2;
}
}
function f229(i, d) {
const k = K.case[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g229(i, d);
K.case[25] = v === undefined ? N : v;
return v;
}
function g230(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b1331: {
l2 = new Bare();
}
b1332: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1332;
{
const k1333 = keysOf(l4), v1333 = valuesOf(l4);
for (let n1333 = 0; n1333 < v1333.length; n1333++) {
l5 = k1333 === null ? n1333 : k1333[n1333];
l6 = v1333[n1333];
b1334: {
l7 = l5;
l8 = l6;
insertOnce(l2, l7, true);
}
}
}
}
b1335: {
return l2;
}
}
function f230(i, d) {
const k = K.request[88];
if (k !== undefined) return k === N ? undefined : k;
const v = g230(i, d);
K.request[88] = v === undefined ? N : v;
return v;
}
function g231(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18;
b1336: {
l2 = new RegoSet();
}
b1337: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1337;
if ((l4 === false)) break b1337;
b1338: {
l5 = f219(l0,l1); if (l5 === undefined) break b1338;
if ((l5 === false)) break b1338;
break b1337;}
b1339: {
l6 = f209(l0,l1); if (l6 === undefined) break b1339;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1339;
l8 = H(l7) ? l7.may : undefined; if (l8 === undefined && (l8 = S(l7, "may")) === undefined) break b1339;
if ((l8 === false)) break b1339;
break b1337;}
b1340: {
l9 = f217(l0,l1); if (l9 === undefined) break b1340;
if ((l9 === false)) break b1340;
break b1337;}
b1341: {
l10 = f228(l0,l1); if (l10 === undefined) break b1341;
if ((l10 === false)) break b1341;
break b1337;}
l11 = f229(l0,l1); if (l11 === undefined) break b1337;
{
const k1342 = keysOf(l11), v1342 = valuesOf(l11);
for (let n1342 = 0; n1342 < v1342.length; n1342++) {
l12 = k1342 === null ? n1342 : k1342[n1342];
l13 = v1342[n1342];
b1343: {
l14 = l12;
l15 = l13;
b1344: {
l16 = f230(l0,l1); if (l16 === undefined) break b1344;
l17 = D(l16, l15); if (l17 === undefined) break b1344;
if ((l17 === false)) break b1344;
break b1343;}
l18 = new O7(l15);
l2.add(l18);
}
}
}
}
b1345: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1345;
if ((l4 === false)) break b1345;
l5 = f218(l0,l1); if (l5 === undefined) break b1345;
if ((l5 === false)) break b1345;
b1346: {
l6 = f222(l0,l1); if (l6 === undefined) break b1346;
if ((l6 === false)) break b1346;
break b1345;}
l7 = f209(l0,l1); if (l7 === undefined) break b1345;
l8 = H(l7) ? l7.suspension : undefined; if (l8 === undefined && (l8 = S(l7, "suspension")) === undefined) break b1345;
if ((l8 === false)) break b1345;
b1347: {
l9 = f230(l0,l1); if (l9 === undefined) break b1347;
l10 = H(l9) ? l9.cooperative : undefined; if (l10 === undefined && (l10 = S(l9, "cooperative")) === undefined) break b1347;
if ((l10 === false)) break b1347;
break b1345;}
l11 = new O7("cooperative");
l2.add(l11);
}
b1348: {
l3 = undefined;
l4 = f218(l0,l1); if (l4 === undefined) break b1348;
if ((l4 === false)) break b1348;
b1349: {
l5 = f211(l0,l1); if (l5 === undefined) break b1349;
if ((l5 === false)) break b1349;
break b1348;}
b1350: {
l6 = f217(l0,l1); if (l6 === undefined) break b1350;
if ((l6 === false)) break b1350;
break b1348;}
b1351: {
l7 = f230(l0,l1); if (l7 === undefined) break b1351;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1351;
if ((l8 === false)) break b1351;
break b1348;}
l9 = new O7("cure_by");
l2.add(l9);
}
b1352: {
return l2;
}
}
function f231(i, d) {
const k = K.request[89];
if (k !== undefined) return k === N ? undefined : k;
const v = g231(i, d);
K.request[89] = v === undefined ? N : v;
return v;
}
function g232(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1353: {
l3 = undefined;
l4 = f212(l0,l1); if (l4 === undefined) break b1353;
if ((l4 === false)) break b1353;
b1354: {
l5 = f211(l0,l1); if (l5 === undefined) break b1354;
if ((l5 === false)) break b1354;
break b1353;}
l6 = f218(l0,l1); if (l6 === undefined) break b1353;
if ((l6 === false)) break b1353;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1353;
l8 = H(l7) ? l7.cure_by : undefined; if (l8 === undefined && (l8 = S(l7, "cure_by")) === undefined) break b1353;
l9 = l8;
l10 = f25(l0,l1,l9); if (l10 === undefined) break b1353;
if ((l10 === false)) break b1353;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1353;
l12 = H(l11) ? l11.improved_on : undefined; if (l12 === undefined && (l12 = S(l11, "improved_on")) === undefined) break b1353;
l13 = l12;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1353;
l15 = H(l14) ? l14.cure_by : undefined; if (l15 === undefined && (l15 = S(l14, "cure_by")) === undefined) break b1353;
l16 = l15;
l17 = b_gt(l13,l16); if (l17 === undefined) break b1353;
if ((l17 === false)) break b1353;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1355: {
if (l3 === undefined) break b1355;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1356: {
return l2;
}
}
function f232(i, d) {
const k = K.request[90];
if (k !== undefined) return k === N ? undefined : k;
const v = g232(i, d);
K.request[90] = v === undefined ? N : v;
return v;
}
function f233(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1357: {
b1358: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f219(l0,l1); if (l8 === undefined) break b1358;
if ((l8 === false)) break b1358;
if (l5 === undefined) l5 = "overdue"; else if (!Q(l5, "overdue")) conflict();
}
b1359: {
if (l5 !== undefined) break b1359;
l6 = l3;
l7 = l4;
l8 = b_count(l7); if (l8 === undefined) break b1359;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1359;
if ((l11 === false)) break b1359;
if (l5 === undefined) l5 = "indeterminate"; else if (!Q(l5, "indeterminate")) conflict();
}
b1360: {
if (l5 !== undefined) break b1360;
l6 = l3;
l7 = l4;
{
const k1361 = keysOf(l6), v1361 = valuesOf(l6);
for (let n1361 = 0; n1361 < v1361.length; n1361++) {
l8 = k1361 === null ? n1361 : k1361[n1361];
l9 = v1361[n1361];
b1362: {
l10 = l8;
l11 = l9;
b1363: {
l12 = H(l11) ? l11.rule : undefined; if (l12 === undefined && (l12 = S(l11, "rule")) === undefined) break b1363;
l13 = H(l12) ? l12.may : undefined; if (l13 === undefined && (l13 = S(l12, "may")) === undefined) break b1363;
if ((l13 === false)) break b1363;
break b1362;}
if (l5 === undefined) l5 = "due"; else if (!Q(l5, "due")) conflict();
}
}
}
}
b1364: {
if (l5 !== undefined) break b1364;
l6 = l3;
l7 = l4;
l8 = b_count(l6); if (l8 === undefined) break b1364;
l9 = l8;
l10 = 0;
l11 = b_gt(l9,l10); if (l11 === undefined) break b1364;
if ((l11 === false)) break b1364;
if (l5 === undefined) l5 = "may_act"; else if (!Q(l5, "may_act")) conflict();
}
b1365: {
if (l5 !== undefined) break b1365;
l6 = l3;
l7 = l4;
l8 = f232(l0,l1); if (l8 === undefined) break b1365;
if ((l8 === false)) break b1365;
if (l5 === undefined) l5 = "fulfilled_late"; else if (!Q(l5, "fulfilled_late")) conflict();
}
b1366: {
if (l5 !== undefined) break b1366;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = "fulfilled"; else if (!Q(l5, "fulfilled")) conflict();
}
b1367: {
if (l5 === undefined) break b1367;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b1368: {
return l2;
}
}
function f234(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1369: {
b1370: {
l4 = undefined;
l5 = l3;
l6 = f212(l0,l1); if (l6 === undefined) break b1370;
if ((l6 === false)) break b1370;
l7 = new RegoSet();
l7.add("fulfilled");
l7.add("fulfilled_late");
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b1370;
if ((l8 === false)) break b1370;
l9 = new RegoSet();
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1371: {
if (l4 !== undefined) break b1371;
l5 = l3;
l6 = f209(l0,l1); if (l6 === undefined) break b1371;
l7 = H(l6) ? l6.end : undefined; if (l7 === undefined && (l7 = S(l6, "end")) === undefined) break b1371;
l8 = l7;
l9 = new Bare();
l10 = [];
l9["readings"] = l10;
l11 = b_object_get(l8,"unless_improvable",l9); if (l11 === undefined) break b1371;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b1371;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b1372: {
if (l4 === undefined) break b1372;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1373: {
return l2;
}
}
function g235(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1374: {
b1375: {
l3 = undefined;
l4 = f227(l0,l1); if (l4 === undefined) break b1375;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1375;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1375;
if ((l9 === false)) break b1375;
l10 = f227(l0,l1); if (l10 === undefined) break b1375;
l11 = 0;
l12 = D(l10, l11); if (l12 === undefined) break b1375;
l13 = H(l12) ? l12.rule : undefined; if (l13 === undefined && (l13 = S(l12, "rule")) === undefined) break b1375;
l14 = l13;
l15 = new RegoSet();
l15.add("by");
l15.add("documents");
l16 = b_object_filter(l14,l15); if (l16 === undefined) break b1375;
l17 = l16;
l18 = f227(l0,l1); if (l18 === undefined) break b1375;
l19 = 0;
l20 = D(l18, l19); if (l20 === undefined) break b1375;
l21 = H(l20) ? l20.act : undefined; if (l21 === undefined && (l21 = S(l20, "act")) === undefined) break b1375;
l22 = l21;
l23 = new O40(l22);
l24 = b_object_union(l23,l17); if (l24 === undefined) break b1375;
l25 = l24;
if (l3 === undefined) l3 = l25; else if (!Q(l3, l25)) conflict();
}
b1376: {
if (l3 !== undefined) break b1376;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1377: {
if (l3 === undefined) break b1377;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1378: {
return l2;
}
}
function f235(i, d) {
const k = K.request[91];
if (k !== undefined) return k === N ? undefined : k;
const v = g235(i, d);
K.request[91] = v === undefined ? N : v;
return v;
}
function g236(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1379: {
b1380: {
l3 = undefined;
l4 = f213(l0,l1); if (l4 === undefined) break b1380;
if ((l4 === false)) break b1380;
l5 = f218(l0,l1); if (l5 === undefined) break b1380;
if ((l5 === false)) break b1380;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1380;
l7 = H(l6) ? l6.cure_by : undefined; if (l7 === undefined && (l7 = S(l6, "cure_by")) === undefined) break b1380;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1380;
if ((l9 === false)) break b1380;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1380;
l11 = H(l10) ? l10.cure_by : undefined; if (l11 === undefined && (l11 = S(l10, "cure_by")) === undefined) break b1380;
l12 = l11;
l13 = new O41(l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1381: {
if (l3 !== undefined) break b1381;
l4 = new Bare();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1382: {
if (l3 === undefined) break b1382;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1383: {
return l2;
}
}
function f236(i, d) {
const k = K.request[92];
if (k !== undefined) return k === N ? undefined : k;
const v = g236(i, d);
K.request[92] = v === undefined ? N : v;
return v;
}
function f237(l0,l1,l3) {
let l4,l5,l6,l2;
b1384: {
b1385: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.may : undefined; if (l6 === undefined && (l6 = S(l5, "may")) === undefined) break b1385;
if ((l6 === false)) break b1385;
if (l4 === undefined) l4 = "possible"; else if (!Q(l4, "possible")) conflict();
}
b1386: {
if (l4 !== undefined) break b1386;
l5 = l3;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1387: {
if (l4 === undefined) break b1387;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1388: {
return l2;
}
}
function g238(l0,l1) {
let l3,l4,l2;
b1389: {
l3 = undefined;
l4 = new O42("ending","notice","improvement","reapplication","suspension");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1390: {
if (l3 === undefined) break b1390;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1391: {
return l2;
}
}
function f238(i, d) {
const k = K.data[6];
if (k !== undefined) return k === N ? undefined : k;
const v = g238(i, d);
K.data[6] = v === undefined ? N : v;
return v;
}
function g239(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1392: {
l2 = new RegoSet();
}
b1393: {
l3 = undefined;
l4 = f219(l0,l1); if (l4 === undefined) break b1393;
if ((l4 === false)) break b1393;
l5 = f209(l0,l1); if (l5 === undefined) break b1393;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1393;
l7 = l6;
l8 = f20(l0,l1,"improvement_overdue",l7); if (l8 === undefined) break b1393;
l9 = l8;
l2.add(l9);
}
b1394: {
l3 = undefined;
l4 = f232(l0,l1); if (l4 === undefined) break b1394;
if ((l4 === false)) break b1394;
l5 = f209(l0,l1); if (l5 === undefined) break b1394;
l6 = H(l5) ? l5.improvement : undefined; if (l6 === undefined && (l6 = S(l5, "improvement")) === undefined) break b1394;
l7 = l6;
l8 = f20(l0,l1,"improvement_late",l7); if (l8 === undefined) break b1394;
l9 = l8;
l2.add(l9);
}
b1395: {
l3 = undefined;
l4 = f226(l0,l1); if (l4 === undefined) break b1395;
{
const k1396 = keysOf(l4), v1396 = valuesOf(l4);
for (let n1396 = 0; n1396 < v1396.length; n1396++) {
l5 = k1396 === null ? n1396 : k1396[n1396];
l6 = v1396[n1396];
b1397: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.rule : undefined; if (l9 === undefined && (l9 = S(l8, "rule")) === undefined) break b1397;
l10 = l9;
l11 = f237(l0,l1,l10); if (l11 === undefined) break b1397;
l12 = l11;
l13 = H(l8) ? l8.act : undefined; if (l13 === undefined && (l13 = S(l8, "act")) === undefined) break b1397;
l14 = l13;
l15 = f238(l0,l1); if (l15 === undefined) break b1397;
l16 = D(l15, l14); if (l16 === undefined) break b1397;
l17 = l16;
l18 = [l17,l12];
l19 = b_concat("_",l18); if (l19 === undefined) break b1397;
l20 = l19;
l21 = H(l8) ? l8.rule : undefined; if (l21 === undefined && (l21 = S(l8, "rule")) === undefined) break b1397;
l22 = l21;
l23 = f20(l0,l1,l20,l22); if (l23 === undefined) break b1397;
l24 = l23;
l2.add(l24);
}
}
}
}
b1398: {
return l2;
}
}
function f239(i, d) {
const k = K.request[93];
if (k !== undefined) return k === N ? undefined : k;
const v = g239(i, d);
K.request[93] = v === undefined ? N : v;
return v;
}
function g240(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l2;
b1399: {
b1400: {
l3 = undefined;
b1401: {
l4 = f209(l0,l1); if (l4 === undefined) break b1401;
if ((l4 === false)) break b1401;
break b1400;}
l5 = f210(l0,l1); if (l5 === undefined) break b1400;
l6 = l5;
l7 = [];
b1402: {
l8 = f208(l0,l1); if (l8 === undefined) break b1402;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1400;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1403: {
if (l3 !== undefined) break b1403;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1403;
l5 = H(l4) ? l4.breach_found : undefined; if (l5 === undefined && (l5 = S(l4, "breach_found")) === undefined) break b1403;
if (!(l5 === false)) break b1403;
l6 = f210(l0,l1); if (l6 === undefined) break b1403;
l7 = l6;
l8 = f208(l0,l1); if (l8 === undefined) break b1403;
l9 = l8;
l10 = new Bare();
l11 = f18(l0,l1,l7,l9,"not_due",l10); if (l11 === undefined) break b1403;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1404: {
if (l3 !== undefined) break b1404;
l4 = f227(l0,l1); if (l4 === undefined) break b1404;
l5 = l4;
l6 = f231(l0,l1); if (l6 === undefined) break b1404;
l7 = l6;
l8 = f233(l0,l1,l5,l7); if (l8 === undefined) break b1404;
l9 = l8;
l10 = l9;
l11 = f234(l0,l1,l10); if (l11 === undefined) break b1404;
l12 = l11;
l13 = new RegoSet();
b1405: {
l14 = f209(l0,l1); if (l14 === undefined) break b1405;
{
const k1406 = keysOf(l14), v1406 = valuesOf(l14);
for (let n1406 = 0; n1406 < v1406.length; n1406++) {
l15 = k1406 === null ? n1406 : k1406[n1406];
l16 = v1406[n1406];
b1407: {
l17 = l15;
l18 = l16;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b1407;
l20 = l19;
{
const k1408 = keysOf(l20), v1408 = valuesOf(l20);
for (let n1408 = 0; n1408 < v1408.length; n1408++) {
l21 = k1408 === null ? n1408 : k1408[n1408];
l22 = v1408[n1408];
b1409: {
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
l26 = b_or(l25,l12); if (l26 === undefined) break b1404;
l27 = l26;
l28 = f235(l0,l1); if (l28 === undefined) break b1404;
l29 = l28;
l30 = f236(l0,l1); if (l30 === undefined) break b1404;
l31 = l30;
l32 = b_object_union(l29,l31); if (l32 === undefined) break b1404;
l33 = l32;
l34 = f210(l0,l1); if (l34 === undefined) break b1404;
l35 = l34;
l36 = f208(l0,l1); if (l36 === undefined) break b1404;
l37 = l36;
l38 = f231(l0,l1); if (l38 === undefined) break b1404;
l39 = l38;
l40 = [];
b1410: {
l41 = f227(l0,l1); if (l41 === undefined) break b1410;
{
const k1411 = keysOf(l41), v1411 = valuesOf(l41);
for (let n1411 = 0; n1411 < v1411.length; n1411++) {
l42 = k1411 === null ? n1411 : k1411[n1411];
l43 = v1411[n1411];
b1412: {
l44 = l42;
l45 = l43;
b1413: {
l46 = H(l45) ? l45.rule : undefined; if (l46 === undefined && (l46 = S(l45, "rule")) === undefined) break b1413;
l47 = H(l46) ? l46.may : undefined; if (l47 === undefined && (l47 = S(l46, "may")) === undefined) break b1413;
if ((l47 === false)) break b1413;
break b1412;}
l48 = H(l45) ? l45.act : undefined; if (l48 === undefined && (l48 = S(l45, "act")) === undefined) break b1412;
l49 = l48;
l50 = H(l45) ? l45.rule : undefined; if (l50 === undefined && (l50 = S(l45, "rule")) === undefined) break b1412;
l51 = l50;
l52 = f58(l0,l1,l49,l51); if (l52 === undefined) break b1412;
l53 = l52;
l40.push(l53);
}
}
}
}
l54 = l40;
l55 = f239(l0,l1); if (l55 === undefined) break b1404;
l56 = l55;
l57 = new O28(l27,l39,l54,l56,l33);
l58 = f18(l0,l1,l35,l37,l10,l57); if (l58 === undefined) break b1404;
l59 = l58;
if (l3 === undefined) l3 = l59; else if (!Q(l3, l59)) conflict();
}
b1414: {
if (l3 === undefined) break b1414;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1415: {
return l2;
}
}
function f240(i, d) {
const k = K.request[94];
if (k !== undefined) return k === N ? undefined : k;
const v = g240(i, d);
K.request[94] = v === undefined ? N : v;
return v;
}
function g241(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1416: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1416;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1416;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1417: {
if (l3 === undefined) break b1417;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1418: {
return l2;
}
}
function f241(i, d) {
const k = K.case[26];
if (k !== undefined) return k === N ? undefined : k;
const v = g241(i, d);
K.case[26] = v === undefined ? N : v;
return v;
}
function f242(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1419: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1419;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1419;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1419;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1419;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1419;
l12 = D(l11, l8); if (l12 === undefined) break b1419;
l13 = H(l12) ? l12.from_acquisition : undefined; if (l13 === undefined && (l13 = S(l12, "from_acquisition")) === undefined) break b1419;
if ((l13 === false)) break b1419;
l14 = H(l0) ? l0.facts : undefined; if (l14 === undefined && (l14 = S(l0, "facts")) === undefined) break b1419;
l15 = H(l14) ? l14.acquired_on : undefined; if (l15 === undefined && (l15 = S(l14, "acquired_on")) === undefined) break b1419;
l16 = l15;
l17 = f25(l0,l1,l16); if (l17 === undefined) break b1419;
if ((l17 === false)) break b1419;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1419;
l19 = H(l18) ? l18.acquired_on : undefined; if (l19 === undefined && (l19 = S(l18, "acquired_on")) === undefined) break b1419;
l20 = l19;
l21 = f27(l0,l1); if (l21 === undefined) break b1419;
l22 = l21;
l23 = b_gte(l20,l22); if (l23 === undefined) break b1419;
if ((l23 === false)) break b1419;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1420: {
if (l4 === undefined) break b1420;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1421: {
return l2;
}
}
function g243(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1422: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1422;
l5 = H(l4) ? l4.use_ended_on : undefined; if (l5 === undefined && (l5 = S(l4, "use_ended_on")) === undefined) break b1422;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1422;
if ((l7 === false)) break b1422;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1423: {
if (l3 === undefined) break b1423;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1424: {
return l2;
}
}
function f243(i, d) {
const k = K.request[95];
if (k !== undefined) return k === N ? undefined : k;
const v = g243(i, d);
K.request[95] = v === undefined ? N : v;
return v;
}
function f244(l0,l1,l3) {
let l4,l5,l6,l7,l8,l2;
b1425: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.parameters : undefined; if (l6 === undefined && (l6 = S(l5, "parameters")) === undefined) break b1425;
l7 = H(l6) ? l6.destruction : undefined; if (l7 === undefined && (l7 = S(l6, "destruction")) === undefined) break b1425;
l8 = H(l7) ? l7.no_need_confirmed : undefined; if (l8 === undefined && (l8 = S(l7, "no_need_confirmed")) === undefined) break b1425;
if ((l8 === false)) break b1425;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1426: {
if (l4 === undefined) break b1426;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1427: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.text : undefined; if (l6 === undefined && (l6 = S(l5, "text")) === undefined) break b1427;
if (!(l6 === "unavailable")) break b1427;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1428: {
if (l4 === undefined) break b1428;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1429: {
return l2;
}
}
function g245(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1430: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1430;
l5 = H(l4) ? l4.no_need_confirmed_on : undefined; if (l5 === undefined && (l5 = S(l4, "no_need_confirmed_on")) === undefined) break b1430;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1430;
if ((l7 === false)) break b1430;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1431: {
if (l3 === undefined) break b1431;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1432: {
return l2;
}
}
function f245(i, d) {
const k = K.request[96];
if (k !== undefined) return k === N ? undefined : k;
const v = g245(i, d);
K.request[96] = v === undefined ? N : v;
return v;
}
function f246(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1433: {
b1434: {
l4 = undefined;
l5 = l3;
l6 = f242(l0,l1,l5); if (l6 === undefined) break b1434;
if ((l6 === false)) break b1434;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1434;
l8 = H(l7) ? l7.acquired_on : undefined; if (l8 === undefined && (l8 = S(l7, "acquired_on")) === undefined) break b1434;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b1435: {
if (l4 !== undefined) break b1435;
l5 = l3;
l6 = f243(l0,l1); if (l6 === undefined) break b1435;
if ((l6 === false)) break b1435;
l7 = H(l5) ? l5.text : undefined; if (l7 === undefined && (l7 = S(l5, "text")) === undefined) break b1435;
if (!(l7 === "available")) break b1435;
b1436: {
l8 = H(l5) ? l5.parameters : undefined; if (l8 === undefined && (l8 = S(l5, "parameters")) === undefined) break b1436;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1436;
l10 = H(l9) ? l9.no_need_confirmed : undefined; if (l10 === undefined && (l10 = S(l9, "no_need_confirmed")) === undefined) break b1436;
if ((l10 === false)) break b1436;
break b1435;}
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1435;
l12 = H(l11) ? l11.use_ended_on : undefined; if (l12 === undefined && (l12 = S(l11, "use_ended_on")) === undefined) break b1435;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b1437: {
if (l4 !== undefined) break b1437;
l5 = l3;
l6 = f243(l0,l1); if (l6 === undefined) break b1437;
if ((l6 === false)) break b1437;
l7 = f244(l0,l1,l5); if (l7 === undefined) break b1437;
if ((l7 === false)) break b1437;
l8 = f245(l0,l1); if (l8 === undefined) break b1437;
if ((l8 === false)) break b1437;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1437;
l10 = H(l9) ? l9.use_ended_on : undefined; if (l10 === undefined && (l10 = S(l9, "use_ended_on")) === undefined) break b1437;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1437;
l13 = H(l12) ? l12.no_need_confirmed_on : undefined; if (l13 === undefined && (l13 = S(l12, "no_need_confirmed_on")) === undefined) break b1437;
l14 = l13;
l15 = [l11,l14];
l16 = b_max(l15); if (l16 === undefined) break b1437;
l17 = l16;
if (l4 === undefined) l4 = l17; else if (!Q(l4, l17)) conflict();
}
b1438: {
if (l4 === undefined) break b1438;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1439: {
return l2;
}
}
function g247(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1440: {
l3 = undefined;
l4 = f241(l0,l1); if (l4 === undefined) break b1440;
l5 = l4;
l6 = f246(l0,l1,l5); if (l6 === undefined) break b1440;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1441: {
if (l3 === undefined) break b1441;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1442: {
return l2;
}
}
function f247(i, d) {
const k = K.request[97];
if (k !== undefined) return k === N ? undefined : k;
const v = g247(i, d);
K.request[97] = v === undefined ? N : v;
return v;
}
function f248(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b1443: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1443;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b1443;
l8 = l7;
l9 = H(l5) ? l5.parameters : undefined; if (l9 === undefined && (l9 = S(l5, "parameters")) === undefined) break b1443;
l10 = H(l9) ? l9.destruction : undefined; if (l10 === undefined && (l10 = S(l9, "destruction")) === undefined) break b1443;
l11 = H(l10) ? l10.notice : undefined; if (l11 === undefined && (l11 = S(l10, "notice")) === undefined) break b1443;
l12 = H(l11) ? l11.media : undefined; if (l12 === undefined && (l12 = S(l11, "media")) === undefined) break b1443;
l13 = l12;
l14 = b_internal_member_2(l8,l13); if (l14 === undefined) break b1443;
if ((l14 === false)) break b1443;
l15 = H(l5) ? l5.parameters : undefined; if (l15 === undefined && (l15 = S(l5, "parameters")) === undefined) break b1443;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1443;
l17 = H(l16) ? l16.no_need_confirmed : undefined; if (l17 === undefined && (l17 = S(l16, "no_need_confirmed")) === undefined) break b1443;
if ((l17 === false)) break b1443;
b1444: {
l18 = f245(l0,l1); if (l18 === undefined) break b1444;
if ((l18 === false)) break b1444;
break b1443;}
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1443;
l20 = H(l19) ? l19.destroyed_on : undefined; if (l20 === undefined && (l20 = S(l19, "destroyed_on")) === undefined) break b1443;
l21 = l20;
l22 = f25(l0,l1,l21); if (l22 === undefined) break b1443;
if ((l22 === false)) break b1443;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1445: {
if (l4 === undefined) break b1445;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1446: {
return l2;
}
}
function g249(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1447: {
b1448: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1448;
if ((l4 === false)) break b1448;
l5 = f6(l0,l1); if (l5 === undefined) break b1448;
l6 = l5;
l7 = f247(l0,l1); if (l7 === undefined) break b1448;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b1448;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1449: {
if (l3 !== undefined) break b1449;
l4 = f241(l0,l1); if (l4 === undefined) break b1449;
l5 = l4;
l6 = f248(l0,l1,l5); if (l6 === undefined) break b1449;
if ((l6 === false)) break b1449;
l7 = f6(l0,l1); if (l7 === undefined) break b1449;
l8 = l7;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b1449;
l10 = H(l9) ? l9.destroyed_on : undefined; if (l10 === undefined && (l10 = S(l9, "destroyed_on")) === undefined) break b1449;
l11 = l10;
l12 = [l8,l11];
l13 = b_min(l12); if (l13 === undefined) break b1449;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1450: {
if (l3 !== undefined) break b1450;
l4 = f6(l0,l1); if (l4 === undefined) break b1450;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1451: {
if (l3 === undefined) break b1451;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1452: {
return l2;
}
}
function f249(i, d) {
const k = K.request[98];
if (k !== undefined) return k === N ? undefined : k;
const v = g249(i, d);
K.request[98] = v === undefined ? N : v;
return v;
}
function g250(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1453: {
l3 = undefined;
l4 = f249(l0,l1); if (l4 === undefined) break b1453;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1453;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1454: {
if (l3 === undefined) break b1454;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1455: {
return l2;
}
}
function f250(i, d) {
const k = K.request[99];
if (k !== undefined) return k === N ? undefined : k;
const v = g250(i, d);
K.request[99] = v === undefined ? N : v;
return v;
}
function g251(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1456: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1456;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1456;
l6 = l5;
l7 = f250(l0,l1); if (l7 === undefined) break b1456;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1456;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1456;
l10 = H(l9) ? l9.media : undefined; if (l10 === undefined && (l10 = S(l9, "media")) === undefined) break b1456;
l11 = D(l10, l6); if (l11 === undefined) break b1456;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1457: {
if (l3 === undefined) break b1457;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1458: {
return l2;
}
}
function f251(i, d) {
const k = K.request[100];
if (k !== undefined) return k === N ? undefined : k;
const v = g251(i, d);
K.request[100] = v === undefined ? N : v;
return v;
}
function f252(l0,l1) {
let l3,l2;
b1459: {
l3 = undefined;
if (l3 === undefined) l3 = "data_destruction"; else if (!Q(l3, "data_destruction")) conflict();
}
b1460: {
if (l3 === undefined) break b1460;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1461: {
return l2;
}
}
function g253(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1462: {
l3 = undefined;
l4 = f250(l0,l1); if (l4 === undefined) break b1462;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1462;
l6 = H(l5) ? l5.destruction : undefined; if (l6 === undefined && (l6 = S(l5, "destruction")) === undefined) break b1462;
l7 = H(l6) ? l6.no_need_confirmed : undefined; if (l7 === undefined && (l7 = S(l6, "no_need_confirmed")) === undefined) break b1462;
if ((l7 === false)) break b1462;
b1463: {
l8 = f245(l0,l1); if (l8 === undefined) break b1463;
if ((l8 === false)) break b1463;
break b1462;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1464: {
if (l3 === undefined) break b1464;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1465: {
return l2;
}
}
function f253(i, d) {
const k = K.request[101];
if (k !== undefined) return k === N ? undefined : k;
const v = g253(i, d);
K.request[101] = v === undefined ? N : v;
return v;
}
function g254(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1466: {
l3 = undefined;
l4 = f251(l0,l1); if (l4 === undefined) break b1466;
l5 = H(l4) ? l4.unrecognisable : undefined; if (l5 === undefined && (l5 = S(l4, "unrecognisable")) === undefined) break b1466;
if ((l5 === false)) break b1466;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1466;
l7 = H(l6) ? l6.unrecognisable : undefined; if (l7 === undefined && (l7 = S(l6, "unrecognisable")) === undefined) break b1466;
if (!(l7 === false)) break b1466;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1467: {
if (l3 === undefined) break b1467;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1468: {
return l2;
}
}
function f254(i, d) {
const k = K.request[102];
if (k !== undefined) return k === N ? undefined : k;
const v = g254(i, d);
K.request[102] = v === undefined ? N : v;
return v;
}
function f255(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1469: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1469;
l7 = D(l6, l5); if (l7 === undefined) break b1469;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1469;
if ((l9 === false)) break b1469;
b1470: {
b1471: {
b1472: {
b1473: {
l10 = dynamic[["g0","hdp","data_destruction","legible",l5].join("/")]?.(l0,l1); if (l10 === undefined) break b1473;
break b1472;
}
b1474: {
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b1474;
l12 = H(l11) ? l11.data_destruction : undefined; if (l12 === undefined && (l12 = S(l11, "data_destruction")) === undefined) break b1474;
l13 = H(l12) ? l12.legible : undefined; if (l13 === undefined && (l13 = S(l12, "legible")) === undefined) break b1474;
l14 = D(l13, l5); if (l14 === undefined) break b1474;
l10 = l14;
break b1472;
}
break b1470;
}
if ((l10 === false)) break b1471;
}
break b1469;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1475: {
if (l4 === undefined) break b1475;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1476: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1476;
l7 = D(l6, l5); if (l7 === undefined) break b1476;
if (!(l7 === true)) break b1476;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1477: {
if (l4 === undefined) break b1477;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1478: {
return l2;
}
}
function f256(l0,l1,l3) {
let l4,l5,l6,l7,l9,l10,l11,l8,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b1479: {
b1480: {
l4 = undefined;
l5 = l3;
l6 = l5;
l7 = undefined;
b1481: {
b1482: {
if (!Array.isArray(l6)) break b1482;
break b1481;
}
b1483: {
if (!O(l6)) break b1483;
break b1481;
}
b1484: {
if (!(l6 instanceof RegoSet)) break b1484;
break b1481;
}
break b1480;
}
{
const k1485 = keysOf(l6), v1485 = valuesOf(l6);
for (let n1485 = 0; n1485 < v1485.length; n1485++) {
l9 = k1485 === null ? n1485 : k1485[n1485];
l10 = v1485[n1485];
b1486: {
l11 = l9;
l8 = undefined;
b1487: {
l12 = l10;
l13 = f255(l0,l1,l12); if (l13 === undefined) break b1487;
if ((l13 === false)) break b1487;
l8 = true;
}
if (l8 !== undefined) break b1486;
l7 = true;
}
}
}
if (l7 !== undefined) break b1480;
l14 = [];
b1488: {
{
const k1489 = keysOf(l5), v1489 = valuesOf(l5);
for (let n1489 = 0; n1489 < v1489.length; n1489++) {
l15 = k1489 === null ? n1489 : k1489[n1489];
l16 = v1489[n1489];
b1490: {
l17 = l15;
l18 = l16;
l19 = H(l0) ? l0.facts : undefined; if (l19 === undefined && (l19 = S(l0, "facts")) === undefined) break b1490;
l20 = D(l19, l18); if (l20 === undefined) break b1490;
l21 = l20;
l22 = b_is_string(l21); if (l22 === undefined) break b1490;
if ((l22 === false)) break b1490;
l14.push(l21);
}
}
}
}
l23 = l14;
l24 = b_max(l23); if (l24 === undefined) break b1480;
l25 = l24;
if (l4 === undefined) l4 = l25; else if (!Q(l4, l25)) conflict();
}
b1491: {
if (l4 !== undefined) break b1491;
l5 = l3;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b1492: {
if (l4 === undefined) break b1492;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1493: {
return l2;
}
}
function g257(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1494: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1494;
l5 = l4;
l6 = f251(l0,l1); if (l6 === undefined) break b1494;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1494;
l8 = l7;
l9 = f39(l0,l1,l5,l8); if (l9 === undefined) break b1494;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1495: {
if (l3 === undefined) break b1495;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1496: {
return l2;
}
}
function f257(i, d) {
const k = K.request[103];
if (k !== undefined) return k === N ? undefined : k;
const v = g257(i, d);
K.request[103] = v === undefined ? N : v;
return v;
}
function g258(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1497: {
l3 = undefined;
l4 = f251(l0,l1); if (l4 === undefined) break b1497;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1497;
l6 = l5;
l7 = f256(l0,l1,l6); if (l7 === undefined) break b1497;
l8 = l7;
l9 = f257(l0,l1); if (l9 === undefined) break b1497;
l10 = l9;
l11 = f251(l0,l1); if (l11 === undefined) break b1497;
l12 = l11;
l13 = new O43("destruction",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1498: {
if (l3 === undefined) break b1498;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1499: {
return l2;
}
}
function f258(i, d) {
const k = K.request[104];
if (k !== undefined) return k === N ? undefined : k;
const v = g258(i, d);
K.request[104] = v === undefined ? N : v;
return v;
}
function g259(l0,l1) {
let l3,l4,l2;
b1500: {
l3 = undefined;
l4 = f253(l0,l1); if (l4 === undefined) break b1500;
if ((l4 === false)) break b1500;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1501: {
if (l3 === undefined) break b1501;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1502: {
l3 = undefined;
l4 = f247(l0,l1); if (l4 === undefined) break b1502;
if ((l4 === false)) break b1502;
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
const k = K.request[105];
if (k !== undefined) return k === N ? undefined : k;
const v = g259(i, d);
K.request[105] = v === undefined ? N : v;
return v;
}
function g260(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1505: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1505;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b1505;
l6 = l5;
l7 = f250(l0,l1); if (l7 === undefined) break b1505;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1505;
l9 = H(l8) ? l8.destruction : undefined; if (l9 === undefined && (l9 = S(l8, "destruction")) === undefined) break b1505;
l10 = H(l9) ? l9.notice : undefined; if (l10 === undefined && (l10 = S(l9, "notice")) === undefined) break b1505;
l11 = H(l10) ? l10.media : undefined; if (l11 === undefined && (l11 = S(l10, "media")) === undefined) break b1505;
l12 = l11;
l13 = b_internal_member_2(l6,l12); if (l13 === undefined) break b1505;
if ((l13 === false)) break b1505;
l14 = f250(l0,l1); if (l14 === undefined) break b1505;
l15 = H(l14) ? l14.parameters : undefined; if (l15 === undefined && (l15 = S(l14, "parameters")) === undefined) break b1505;
l16 = H(l15) ? l15.destruction : undefined; if (l16 === undefined && (l16 = S(l15, "destruction")) === undefined) break b1505;
l17 = H(l16) ? l16.notice : undefined; if (l17 === undefined && (l17 = S(l16, "notice")) === undefined) break b1505;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
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
const k = K.request[106];
if (k !== undefined) return k === N ? undefined : k;
const v = g260(i, d);
K.request[106] = v === undefined ? N : v;
return v;
}
function g261(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1508: {
l3 = undefined;
l4 = f260(l0,l1); if (l4 === undefined) break b1508;
l5 = H(l4) ? l4.begins_when : undefined; if (l5 === undefined && (l5 = S(l4, "begins_when")) === undefined) break b1508;
l6 = l5;
l7 = f256(l0,l1,l6); if (l7 === undefined) break b1508;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1509: {
if (l3 === undefined) break b1509;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1510: {
return l2;
}
}
function f261(i, d) {
const k = K.request[107];
if (k !== undefined) return k === N ? undefined : k;
const v = g261(i, d);
K.request[107] = v === undefined ? N : v;
return v;
}
function g262(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1511: {
l3 = undefined;
l4 = f261(l0,l1); if (l4 === undefined) break b1511;
l5 = l4;
l6 = b_neq(l5,""); if (l6 === undefined) break b1511;
if ((l6 === false)) break b1511;
l7 = f261(l0,l1); if (l7 === undefined) break b1511;
l8 = l7;
l9 = f260(l0,l1); if (l9 === undefined) break b1511;
l10 = H(l9) ? l9.within : undefined; if (l10 === undefined && (l10 = S(l9, "within")) === undefined) break b1511;
l11 = l10;
l12 = f39(l0,l1,l8,l11); if (l12 === undefined) break b1511;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b1512: {
if (l3 === undefined) break b1512;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1513: {
return l2;
}
}
function f262(i, d) {
const k = K.request[108];
if (k !== undefined) return k === N ? undefined : k;
const v = g262(i, d);
K.request[108] = v === undefined ? N : v;
return v;
}
function g263(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1514: {
l3 = undefined;
l4 = f260(l0,l1); if (l4 === undefined) break b1514;
l5 = H(l4) ? l4.done_when : undefined; if (l5 === undefined && (l5 = S(l4, "done_when")) === undefined) break b1514;
l6 = l5;
l7 = f256(l0,l1,l6); if (l7 === undefined) break b1514;
l8 = l7;
l9 = f262(l0,l1); if (l9 === undefined) break b1514;
l10 = l9;
l11 = f260(l0,l1); if (l11 === undefined) break b1514;
l12 = l11;
l13 = new O43("notice",l8,l10,l12);
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b1515: {
if (l3 === undefined) break b1515;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1516: {
return l2;
}
}
function f263(i, d) {
const k = K.request[109];
if (k !== undefined) return k === N ? undefined : k;
const v = g263(i, d);
K.request[109] = v === undefined ? N : v;
return v;
}
function g264(l0,l1) {
let l2,l3,l4,l5,l6;
b1517: {
l2 = new RegoSet();
}
b1518: {
l3 = undefined;
b1519: {
l4 = f253(l0,l1); if (l4 === undefined) break b1519;
if ((l4 === false)) break b1519;
break b1518;}
l5 = f258(l0,l1); if (l5 === undefined) break b1518;
l6 = l5;
l2.add(l6);
}
b1520: {
l3 = undefined;
l4 = f259(l0,l1); if (l4 === undefined) break b1520;
if ((l4 === false)) break b1520;
l5 = f263(l0,l1); if (l5 === undefined) break b1520;
l6 = l5;
l2.add(l6);
}
b1521: {
return l2;
}
}
function f264(i, d) {
const k = K.request[110];
if (k !== undefined) return k === N ? undefined : k;
const v = g264(i, d);
K.request[110] = v === undefined ? N : v;
return v;
}
function g265(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1522: {
l3 = undefined;
b1523: {
l4 = f253(l0,l1); if (l4 === undefined) break b1523;
if ((l4 === false)) break b1523;
break b1522;}
l5 = f258(l0,l1); if (l5 === undefined) break b1522;
l6 = l5;
l7 = f155(l0,l1,l6); if (l7 === undefined) break b1522;
l8 = l7;
l9 = new RegoSet();
l9.add("due");
l9.add("overdue");
l10 = b_internal_member_2(l8,l9); if (l10 === undefined) break b1522;
if ((l10 === false)) break b1522;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1524: {
if (l3 === undefined) break b1524;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1525: {
return l2;
}
}
function f265(i, d) {
const k = K.request[111];
if (k !== undefined) return k === N ? undefined : k;
const v = g265(i, d);
K.request[111] = v === undefined ? N : v;
return v;
}
function g266(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b1526: {
b1527: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1527;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1527;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1527;
if ((l7 === false)) break b1527;
l8 = new RegoSet();
b1528: {
l9 = f251(l0,l1); if (l9 === undefined) break b1528;
l10 = H(l9) ? l9.record : undefined; if (l10 === undefined && (l10 = S(l9, "record")) === undefined) break b1528;
l11 = H(l10) ? l10.fields : undefined; if (l11 === undefined && (l11 = S(l10, "fields")) === undefined) break b1528;
{
const k1529 = keysOf(l11), v1529 = valuesOf(l11);
for (let n1529 = 0; n1529 < v1529.length; n1529++) {
l12 = k1529 === null ? n1529 : k1529[n1529];
l13 = v1529[n1529];
b1530: {
l14 = l12;
l15 = l13;
l8.add(l15);
}
}
}
}
l16 = l8;
l17 = new RegoSet();
b1531: {
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b1531;
l19 = H(l18) ? l18.record_fields : undefined; if (l19 === undefined && (l19 = S(l18, "record_fields")) === undefined) break b1531;
{
const k1532 = keysOf(l19), v1532 = valuesOf(l19);
for (let n1532 = 0; n1532 < v1532.length; n1532++) {
l20 = k1532 === null ? n1532 : k1532[n1532];
l21 = v1532[n1532];
b1533: {
l22 = l20;
l23 = l21;
l17.add(l23);
}
}
}
}
l24 = l17;
l25 = b_minus(l16,l24); if (l25 === undefined) break b1527;
l26 = l25;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b1534: {
if (l3 !== undefined) break b1534;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1535: {
if (l3 === undefined) break b1535;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1536: {
return l2;
}
}
function f266(i, d) {
const k = K.request[112];
if (k !== undefined) return k === N ? undefined : k;
const v = g266(i, d);
K.request[112] = v === undefined ? N : v;
return v;
}
function g267(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1537: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1537;
l5 = H(l4) ? l4.record_fields : undefined; if (l5 === undefined && (l5 = S(l4, "record_fields")) === undefined) break b1537;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b1537;
if ((l7 === false)) break b1537;
l8 = f266(l0,l1); if (l8 === undefined) break b1537;
l9 = l8;
l10 = b_count(l9); if (l10 === undefined) break b1537;
l11 = l10;
l12 = 0;
if (!Q(l11, l12)) break b1537;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1538: {
if (l3 === undefined) break b1538;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1539: {
return l2;
}
}
function f267(i, d) {
const k = K.request[113];
if (k !== undefined) return k === N ? undefined : k;
const v = g267(i, d);
K.request[113] = v === undefined ? N : v;
return v;
}
function f268(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14;
b1540: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1540;
if (!(l6 === "destruction")) break b1540;
l7 = f265(l0,l1); if (l7 === undefined) break b1540;
if ((l7 === false)) break b1540;
l8 = H(l5) ? l5.until : undefined; if (l8 === undefined && (l8 = S(l5, "until")) === undefined) break b1540;
l9 = l8;
b1541: {
l10 = f255(l0,l1,l9); if (l10 === undefined) break b1541;
if ((l10 === false)) break b1541;
break b1540;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1542: {
if (l4 === undefined) break b1542;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1543: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1543;
if (!(l6 === "notice")) break b1543;
l7 = f259(l0,l1); if (l7 === undefined) break b1543;
if ((l7 === false)) break b1543;
l8 = f263(l0,l1); if (l8 === undefined) break b1543;
l9 = l8;
l10 = f155(l0,l1,l9); if (l10 === undefined) break b1543;
l11 = l10;
l12 = new RegoSet();
l12.add("due");
l12.add("overdue");
l13 = b_internal_member_2(l11,l12); if (l13 === undefined) break b1543;
if ((l13 === false)) break b1543;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1544: {
if (l4 === undefined) break b1544;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1545: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1545;
if (!(l6 === "record")) break b1545;
l7 = f265(l0,l1); if (l7 === undefined) break b1545;
if ((l7 === false)) break b1545;
b1546: {
l8 = f267(l0,l1); if (l8 === undefined) break b1546;
if ((l8 === false)) break b1546;
break b1545;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1547: {
if (l4 === undefined) break b1547;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1548: {
l4 = undefined;
l5 = l3;
l6 = H(l5) ? l5.step : undefined; if (l6 === undefined && (l6 = S(l5, "step")) === undefined) break b1548;
if (!(l6 === "record")) break b1548;
b1549: {
l7 = f265(l0,l1); if (l7 === undefined) break b1549;
if ((l7 === false)) break b1549;
break b1548;}
l8 = f255(l0,l1,"destroyed_on"); if (l8 === undefined) break b1548;
if ((l8 === false)) break b1548;
l9 = f266(l0,l1); if (l9 === undefined) break b1548;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b1548;
l12 = l11;
l13 = 0;
l14 = b_gt(l12,l13); if (l14 === undefined) break b1548;
if ((l14 === false)) break b1548;
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
function g269(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b1552: {
l3 = undefined;
l4 = [];
b1553: {
l5 = f251(l0,l1); if (l5 === undefined) break b1553;
l6 = H(l5) ? l5.obligations : undefined; if (l6 === undefined && (l6 = S(l5, "obligations")) === undefined) break b1553;
{
const k1554 = keysOf(l6), v1554 = valuesOf(l6);
for (let n1554 = 0; n1554 < v1554.length; n1554++) {
l7 = k1554 === null ? n1554 : k1554[n1554];
l8 = v1554[n1554];
b1555: {
l9 = l7;
l10 = l8;
l11 = f268(l0,l1,l10); if (l11 === undefined) break b1555;
if ((l11 === false)) break b1555;
l12 = H(l10) ? l10.code : undefined; if (l12 === undefined && (l12 = S(l10, "code")) === undefined) break b1555;
l13 = l12;
l14 = f58(l0,l1,l13,l10); if (l14 === undefined) break b1555;
l15 = l14;
l4.push(l15);
}
}
}
}
l16 = l4;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1556: {
if (l3 === undefined) break b1556;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1557: {
return l2;
}
}
function f269(i, d) {
const k = K.request[114];
if (k !== undefined) return k === N ? undefined : k;
const v = g269(i, d);
K.request[114] = v === undefined ? N : v;
return v;
}
function f270(l0,l1,l3) {
let l4,l5,l6,l7,l2,l8,l9,l10,l11,l12,l13,l14;
b1558: {
l4 = undefined;
l5 = l3;
l6 = f255(l0,l1,"destroyed_on"); if (l6 === undefined) break b1558;
if ((l6 === false)) break b1558;
b1559: {
l7 = f255(l0,l1,l5); if (l7 === undefined) break b1559;
if ((l7 === false)) break b1559;
break b1558;}
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1560: {
if (l4 === undefined) break b1560;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1561: {
l4 = undefined;
l5 = l3;
l6 = f255(l0,l1,"destroyed_on"); if (l6 === undefined) break b1561;
if ((l6 === false)) break b1561;
l7 = f255(l0,l1,l5); if (l7 === undefined) break b1561;
if ((l7 === false)) break b1561;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1561;
l9 = D(l8, l5); if (l9 === undefined) break b1561;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b1561;
l12 = H(l11) ? l11.destroyed_on : undefined; if (l12 === undefined && (l12 = S(l11, "destroyed_on")) === undefined) break b1561;
l13 = l12;
l14 = b_gt(l10,l13); if (l14 === undefined) break b1561;
if ((l14 === false)) break b1561;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b1562: {
if (l4 === undefined) break b1562;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b1563: {
return l2;
}
}
function g271(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b1564: {
l2 = new RegoSet();
}
b1565: {
l3 = undefined;
l4 = f270(l0,l1,"head_approved_on"); if (l4 === undefined) break b1565;
if ((l4 === false)) break b1565;
l5 = f251(l0,l1); if (l5 === undefined) break b1565;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1565;
l7 = l6;
l8 = f20(l0,l1,"destroyed_before_approval",l7); if (l8 === undefined) break b1565;
l9 = l8;
l2.add(l9);
}
b1566: {
l3 = undefined;
l4 = f270(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1566;
if ((l4 === false)) break b1566;
l5 = f251(l0,l1); if (l5 === undefined) break b1566;
l6 = H(l5) ? l5.approve_first : undefined; if (l6 === undefined && (l6 = S(l5, "approve_first")) === undefined) break b1566;
l7 = l6;
l8 = f20(l0,l1,"destroyed_before_confirmation",l7); if (l8 === undefined) break b1566;
l9 = l8;
l2.add(l9);
}
b1567: {
l3 = undefined;
l4 = f266(l0,l1); if (l4 === undefined) break b1567;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1567;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1567;
if ((l9 === false)) break b1567;
l10 = f251(l0,l1); if (l10 === undefined) break b1567;
l11 = H(l10) ? l10.obligations : undefined; if (l11 === undefined && (l11 = S(l10, "obligations")) === undefined) break b1567;
{
const k1568 = keysOf(l11), v1568 = valuesOf(l11);
for (let n1568 = 0; n1568 < v1568.length; n1568++) {
l12 = k1568 === null ? n1568 : k1568[n1568];
l13 = v1568[n1568];
b1569: {
l14 = l12;
l15 = l13;
l16 = H(l15) ? l15.step : undefined; if (l16 === undefined && (l16 = S(l15, "step")) === undefined) break b1569;
if (!(l16 === "record")) break b1569;
l17 = f268(l0,l1,l15); if (l17 === undefined) break b1569;
if ((l17 === false)) break b1569;
l18 = f251(l0,l1); if (l18 === undefined) break b1569;
l19 = H(l18) ? l18.record : undefined; if (l19 === undefined && (l19 = S(l18, "record")) === undefined) break b1569;
l20 = l19;
l21 = f266(l0,l1); if (l21 === undefined) break b1569;
l22 = l21;
l23 = f66(l0,l1,"record_incomplete",l20,l22); if (l23 === undefined) break b1569;
l24 = l23;
l2.add(l24);
}
}
}
}
b1570: {
return l2;
}
}
function f271(i, d) {
const k = K.request[115];
if (k !== undefined) return k === N ? undefined : k;
const v = g271(i, d);
K.request[115] = v === undefined ? N : v;
return v;
}
function g272(l0,l1) {
let l3,l4,l2;
b1571: {
l3 = undefined;
l4 = f270(l0,l1,"head_approved_on"); if (l4 === undefined) break b1571;
if ((l4 === false)) break b1571;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1572: {
if (l3 === undefined) break b1572;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1573: {
l3 = undefined;
l4 = f270(l0,l1,"no_need_confirmed_on"); if (l4 === undefined) break b1573;
if ((l4 === false)) break b1573;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1574: {
if (l3 === undefined) break b1574;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1575: {
return l2;
}
}
function f272(i, d) {
const k = K.request[116];
if (k !== undefined) return k === N ? undefined : k;
const v = g272(i, d);
K.request[116] = v === undefined ? N : v;
return v;
}
function g273(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1576: {
l2 = new RegoSet();
}
b1577: {
l3 = undefined;
l4 = f262(l0,l1); if (l4 === undefined) break b1577;
if ((l4 === false)) break b1577;
l5 = f272(l0,l1); if (l5 === undefined) break b1577;
if ((l5 === false)) break b1577;
l6 = f260(l0,l1); if (l6 === undefined) break b1577;
l7 = H(l6) ? l6.regardless : undefined; if (l7 === undefined && (l7 = S(l6, "regardless")) === undefined) break b1577;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b1577;
l10 = l9;
{
const k1578 = keysOf(l10), v1578 = valuesOf(l10);
for (let n1578 = 0; n1578 < v1578.length; n1578++) {
l11 = k1578 === null ? n1578 : k1578[n1578];
l12 = v1578[n1578];
b1579: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b1580: {
l3 = undefined;
b1581: {
l4 = f253(l0,l1); if (l4 === undefined) break b1581;
if ((l4 === false)) break b1581;
break b1580;}
l5 = f241(l0,l1); if (l5 === undefined) break b1580;
l6 = l5;
l7 = f242(l0,l1,l6); if (l7 === undefined) break b1580;
if ((l7 === false)) break b1580;
l8 = f251(l0,l1); if (l8 === undefined) break b1580;
l9 = H(l8) ? l8.from_acquisition : undefined; if (l9 === undefined && (l9 = S(l8, "from_acquisition")) === undefined) break b1580;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1580;
l12 = l11;
{
const k1582 = keysOf(l12), v1582 = valuesOf(l12);
for (let n1582 = 0; n1582 < v1582.length; n1582++) {
l13 = k1582 === null ? n1582 : k1582[n1582];
l14 = v1582[n1582];
b1583: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1584: {
return l2;
}
}
function f273(i, d) {
const k = K.request[117];
if (k !== undefined) return k === N ? undefined : k;
const v = g273(i, d);
K.request[117] = v === undefined ? N : v;
return v;
}
function g274(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l69,l70,l71,l68,l72,l73,l74,l75,l2;
b1585: {
b1586: {
l3 = undefined;
b1587: {
l4 = f251(l0,l1); if (l4 === undefined) break b1587;
if ((l4 === false)) break b1587;
break b1586;}
l5 = f252(l0,l1); if (l5 === undefined) break b1586;
l6 = l5;
l7 = [];
b1588: {
l8 = f250(l0,l1); if (l8 === undefined) break b1588;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1586;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1589: {
if (l3 !== undefined) break b1589;
l4 = f253(l0,l1); if (l4 === undefined) break b1589;
if ((l4 === false)) break b1589;
l5 = f264(l0,l1); if (l5 === undefined) break b1589;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1589;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1589;
l10 = f251(l0,l1); if (l10 === undefined) break b1589;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1589;
l13 = l12;
l14 = f252(l0,l1); if (l14 === undefined) break b1589;
l15 = l14;
l16 = f250(l0,l1); if (l16 === undefined) break b1589;
l17 = l16;
l18 = f269(l0,l1); if (l18 === undefined) break b1589;
l19 = l18;
l20 = f271(l0,l1); if (l20 === undefined) break b1589;
l21 = l20;
l22 = new O44(l13,l19,l21);
l23 = f18(l0,l1,l15,l17,"not_due",l22); if (l23 === undefined) break b1589;
l24 = l23;
if (l3 === undefined) l3 = l24; else if (!Q(l3, l24)) conflict();
}
b1590: {
if (l3 !== undefined) break b1590;
b1591: {
l4 = f253(l0,l1); if (l4 === undefined) break b1591;
if ((l4 === false)) break b1591;
break b1590;}
b1592: {
l5 = f247(l0,l1); if (l5 === undefined) break b1592;
if ((l5 === false)) break b1592;
break b1590;}
l6 = f251(l0,l1); if (l6 === undefined) break b1590;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1590;
l9 = l8;
l10 = f252(l0,l1); if (l10 === undefined) break b1590;
l11 = l10;
l12 = f250(l0,l1); if (l12 === undefined) break b1590;
l13 = l12;
l14 = f269(l0,l1); if (l14 === undefined) break b1590;
l15 = l14;
l16 = f271(l0,l1); if (l16 === undefined) break b1590;
l17 = l16;
l18 = new O2(l9);
l19 = new RegoSet();
l20 = new O7("use_ended_on");
l19.add(l20);
l18["missing"] = l19;
l18["obligations"] = l15;
l18["warnings"] = l17;
l21 = f18(l0,l1,l11,l13,"indeterminate",l18); if (l21 === undefined) break b1590;
l22 = l21;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b1593: {
if (l3 !== undefined) break b1593;
l4 = new RegoSet();
b1594: {
l5 = f264(l0,l1); if (l5 === undefined) break b1594;
{
const k1595 = keysOf(l5), v1595 = valuesOf(l5);
for (let n1595 = 0; n1595 < v1595.length; n1595++) {
l6 = k1595 === null ? n1595 : k1595[n1595];
l7 = v1595[n1595];
b1596: {
l8 = l6;
l9 = l7;
l10 = f155(l0,l1,l9); if (l10 === undefined) break b1596;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
l14 = f159(l0,l1,l12,l13); if (l14 === undefined) break b1593;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b1597: {
l18 = f264(l0,l1); if (l18 === undefined) break b1597;
{
const k1598 = keysOf(l18), v1598 = valuesOf(l18);
for (let n1598 = 0; n1598 < v1598.length; n1598++) {
l19 = k1598 === null ? n1598 : k1598[n1598];
l20 = v1598[n1598];
b1599: {
l21 = l19;
l22 = l20;
l23 = H(l22) ? l22.rule : undefined; if (l23 === undefined && (l23 = S(l22, "rule")) === undefined) break b1599;
l24 = l23;
l25 = f15(l0,l1,l24); if (l25 === undefined) break b1599;
l26 = l25;
{
const k1600 = keysOf(l26), v1600 = valuesOf(l26);
for (let n1600 = 0; n1600 < v1600.length; n1600++) {
l27 = k1600 === null ? n1600 : k1600[n1600];
l28 = v1600[n1600];
b1601: {
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
l32 = f273(l0,l1); if (l32 === undefined) break b1593;
l33 = l32;
l34 = b_or(l31,l33); if (l34 === undefined) break b1593;
l35 = l34;
l36 = f264(l0,l1); if (l36 === undefined) break b1593;
l37 = l36;
l38 = f163(l0,l1,l37,l16); if (l38 === undefined) break b1593;
l39 = l38;
l40 = f271(l0,l1); if (l40 === undefined) break b1593;
l41 = l40;
l42 = new RegoSet();
b1602: {
l43 = f264(l0,l1); if (l43 === undefined) break b1602;
{
const k1603 = keysOf(l43), v1603 = valuesOf(l43);
for (let n1603 = 0; n1603 < v1603.length; n1603++) {
l44 = k1603 === null ? n1603 : k1603[n1603];
l45 = v1603[n1603];
b1604: {
l46 = l44;
l47 = l45;
l48 = H(l47) ? l47.rule : undefined; if (l48 === undefined && (l48 = S(l47, "rule")) === undefined) break b1604;
l49 = l48;
l50 = f75(l0,l1,l49); if (l50 === undefined) break b1604;
l51 = l50;
{
const k1605 = keysOf(l51), v1605 = valuesOf(l51);
for (let n1605 = 0; n1605 < v1605.length; n1605++) {
l52 = k1605 === null ? n1605 : k1605[n1605];
l53 = v1605[n1605];
b1606: {
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
l57 = b_or(l41,l56); if (l57 === undefined) break b1593;
l58 = l57;
l59 = f252(l0,l1); if (l59 === undefined) break b1593;
l60 = l59;
l61 = f250(l0,l1); if (l61 === undefined) break b1593;
l62 = l61;
l63 = f269(l0,l1); if (l63 === undefined) break b1593;
l64 = l63;
l65 = new Bare();
b1607: {
l66 = f257(l0,l1); if (l66 === undefined) break b1607;
l65["destroy_by"] = l66;
}
b1608: {
l67 = f262(l0,l1); if (l67 === undefined) break b1608;
l65["notify_by"] = l67;
}
b1609: {
b1610: {
l69 = H(l1) ? l1.hdp : undefined; if (l69 === undefined && (l69 = S(l1, "hdp")) === undefined) break b1610;
l70 = H(l69) ? l69.data_destruction : undefined; if (l70 === undefined && (l70 = S(l69, "data_destruction")) === undefined) break b1610;
l71 = D(l70, "values"); if (l71 === undefined) break b1610;
l68 = merge(l71, l65);
break b1609;
}
l68 = l65;
}
l72 = l68;
l73 = new O31(l35,l64,l39,l72,l58);
l74 = f18(l0,l1,l60,l62,l16,l73); if (l74 === undefined) break b1593;
l75 = l74;
if (l3 === undefined) l3 = l75; else if (!Q(l3, l75)) conflict();
}
b1611: {
if (l3 === undefined) break b1611;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1612: {
return l2;
}
}
function f274(i, d) {
const k = K.request[118];
if (k !== undefined) return k === N ? undefined : k;
const v = g274(i, d);
K.request[118] = v === undefined ? N : v;
return v;
}
function g275(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1613: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1613;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1613;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1614: {
if (l3 === undefined) break b1614;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1615: {
return l2;
}
}
function f275(i, d) {
const k = K.case[27];
if (k !== undefined) return k === N ? undefined : k;
const v = g275(i, d);
K.case[27] = v === undefined ? N : v;
return v;
}
function g276(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1616: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1616;
l5 = H(l4) ? l4.act : undefined; if (l5 === undefined && (l5 = S(l4, "act")) === undefined) break b1616;
l6 = l5;
l7 = f275(l0,l1); if (l7 === undefined) break b1616;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b1616;
l9 = H(l8) ? l8.export : undefined; if (l9 === undefined && (l9 = S(l8, "export")) === undefined) break b1616;
l10 = D(l9, l6); if (l10 === undefined) break b1616;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1617: {
if (l3 === undefined) break b1617;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1618: {
return l2;
}
}
function f276(i, d) {
const k = K.request[119];
if (k !== undefined) return k === N ? undefined : k;
const v = g276(i, d);
K.request[119] = v === undefined ? N : v;
return v;
}
function f277(l0,l1) {
let l3,l2;
b1619: {
l3 = undefined;
if (l3 === undefined) l3 = "data_export"; else if (!Q(l3, "data_export")) conflict();
}
b1620: {
if (l3 === undefined) break b1620;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1621: {
return l2;
}
}
function g278(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1622: {
l2 = new RegoSet();
}
b1623: {
l3 = undefined;
l4 = ["approved","signed_for"];
l5 = l4;
{
const k1624 = keysOf(l5), v1624 = valuesOf(l5);
for (let n1624 = 0; n1624 < v1624.length; n1624++) {
l6 = k1624 === null ? n1624 : k1624[n1624];
l7 = v1624[n1624];
b1625: {
l8 = l6;
l9 = l7;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1625;
l11 = D(l10, l9); if (l11 === undefined) break b1625;
l12 = l11;
l13 = b_is_boolean(l12); if (l13 === undefined) break b1625;
if ((l13 === false)) break b1625;
l2.add(l9);
}
}
}
}
b1626: {
return l2;
}
}
function f278(i, d) {
const k = K.request[120];
if (k !== undefined) return k === N ? undefined : k;
const v = g278(i, d);
K.request[120] = v === undefined ? N : v;
return v;
}
function g279(l0,l1) {
let l3,l4,l2;
b1627: {
l3 = undefined;
l4 = new O45("export_not_approved","receipt_missing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1628: {
if (l3 === undefined) break b1628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1629: {
return l2;
}
}
function f279(i, d) {
const k = K.data[7];
if (k !== undefined) return k === N ? undefined : k;
const v = g279(i, d);
K.data[7] = v === undefined ? N : v;
return v;
}
function g280(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b1630: {
l2 = new RegoSet();
}
b1631: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1631;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1631;
l6 = l5;
l7 = b_count(l6); if (l7 === undefined) break b1631;
l8 = l7;
l9 = 0;
if (!Q(l8, l9)) break b1631;
l10 = f276(l0,l1); if (l10 === undefined) break b1631;
l11 = l10;
l12 = f20(l0,l1,"export_forbidden",l11); if (l12 === undefined) break b1631;
l13 = l12;
l2.add(l13);
}
b1632: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1632;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1632;
{
const k1633 = keysOf(l5), v1633 = valuesOf(l5);
for (let n1633 = 0; n1633 < v1633.length; n1633++) {
l6 = k1633 === null ? n1633 : k1633[n1633];
l7 = v1633[n1633];
b1634: {
l8 = l6;
l9 = l7;
l10 = f278(l0,l1); if (l10 === undefined) break b1634;
l11 = l10;
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1634;
if ((l12 === false)) break b1634;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b1634;
l14 = D(l13, l9); if (l14 === undefined) break b1634;
l15 = l14;
l16 = b_neq(l15,true); if (l16 === undefined) break b1634;
if ((l16 === false)) break b1634;
l17 = f279(l0,l1); if (l17 === undefined) break b1634;
l18 = D(l17, l9); if (l18 === undefined) break b1634;
l19 = l18;
l20 = f276(l0,l1); if (l20 === undefined) break b1634;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b1634;
l23 = l22;
l2.add(l23);
}
}
}
}
b1635: {
return l2;
}
}
function f280(i, d) {
const k = K.request[121];
if (k !== undefined) return k === N ? undefined : k;
const v = g280(i, d);
K.request[121] = v === undefined ? N : v;
return v;
}
function g281(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b1636: {
l2 = new RegoSet();
}
b1637: {
l3 = undefined;
l4 = f276(l0,l1); if (l4 === undefined) break b1637;
l5 = H(l4) ? l4.needs : undefined; if (l5 === undefined && (l5 = S(l4, "needs")) === undefined) break b1637;
{
const k1638 = keysOf(l5), v1638 = valuesOf(l5);
for (let n1638 = 0; n1638 < v1638.length; n1638++) {
l6 = k1638 === null ? n1638 : k1638[n1638];
l7 = v1638[n1638];
b1639: {
l8 = l6;
l9 = l7;
l10 = f278(l0,l1); if (l10 === undefined) break b1639;
l11 = l10;
b1640: {
l12 = b_internal_member_2(l9,l11); if (l12 === undefined) break b1640;
if ((l12 === false)) break b1640;
break b1639;}
l13 = new O7(l9);
l2.add(l13);
}
}
}
}
b1641: {
return l2;
}
}
function f281(i, d) {
const k = K.request[122];
if (k !== undefined) return k === N ? undefined : k;
const v = g281(i, d);
K.request[122] = v === undefined ? N : v;
return v;
}
function g282(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l2;
b1642: {
b1643: {
l3 = undefined;
b1644: {
l4 = f276(l0,l1); if (l4 === undefined) break b1644;
if ((l4 === false)) break b1644;
break b1643;}
l5 = f277(l0,l1); if (l5 === undefined) break b1643;
l6 = l5;
l7 = [];
b1645: {
l8 = f275(l0,l1); if (l8 === undefined) break b1645;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1643;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1646: {
if (l3 !== undefined) break b1646;
l4 = f280(l0,l1); if (l4 === undefined) break b1646;
l5 = l4;
l6 = f281(l0,l1); if (l6 === undefined) break b1646;
l7 = l6;
l8 = f103(l0,l1,l5,l7); if (l8 === undefined) break b1646;
l9 = l8;
l10 = f276(l0,l1); if (l10 === undefined) break b1646;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1646;
l13 = l12;
l14 = f277(l0,l1); if (l14 === undefined) break b1646;
l15 = l14;
l16 = f275(l0,l1); if (l16 === undefined) break b1646;
l17 = l16;
l18 = f281(l0,l1); if (l18 === undefined) break b1646;
l19 = l18;
l20 = [];
b1647: {
l21 = f280(l0,l1); if (l21 === undefined) break b1647;
l22 = l21;
l23 = f281(l0,l1); if (l23 === undefined) break b1647;
l24 = l23;
l25 = f103(l0,l1,l22,l24); if (l25 === undefined) break b1647;
l26 = l25;
if (!(l26 === "permit")) break b1647;
l27 = f276(l0,l1); if (l27 === undefined) break b1647;
l28 = l27;
l29 = f62(l0,l1,l28); if (l29 === undefined) break b1647;
l30 = l29;
{
const k1648 = keysOf(l30), v1648 = valuesOf(l30);
for (let n1648 = 0; n1648 < v1648.length; n1648++) {
l31 = k1648 === null ? n1648 : k1648[n1648];
l32 = v1648[n1648];
b1649: {
l33 = l31;
l34 = l32;
l20.push(l34);
}
}
}
}
l35 = l20;
l36 = f280(l0,l1); if (l36 === undefined) break b1646;
l37 = l36;
l38 = new O19(l13,l19,l35,l37);
l39 = f18(l0,l1,l15,l17,l9,l38); if (l39 === undefined) break b1646;
l40 = l39;
if (l3 === undefined) l3 = l40; else if (!Q(l3, l40)) conflict();
}
b1650: {
if (l3 === undefined) break b1650;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1651: {
return l2;
}
}
function f282(i, d) {
const k = K.request[123];
if (k !== undefined) return k === N ? undefined : k;
const v = g282(i, d);
K.request[123] = v === undefined ? N : v;
return v;
}
function g283(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1652: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1652;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1652;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1653: {
if (l3 === undefined) break b1653;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1654: {
return l2;
}
}
function f283(i, d) {
const k = K.case[28];
if (k !== undefined) return k === N ? undefined : k;
const v = g283(i, d);
K.case[28] = v === undefined ? N : v;
return v;
}
function g284(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1655: {
l3 = undefined;
l4 = f283(l0,l1); if (l4 === undefined) break b1655;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1655;
l6 = H(l5) ? l5.data_use : undefined; if (l6 === undefined && (l6 = S(l5, "data_use")) === undefined) break b1655;
l7 = H(l6) ? l6.raw : undefined; if (l7 === undefined && (l7 = S(l6, "raw")) === undefined) break b1655;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1656: {
if (l3 === undefined) break b1656;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1657: {
return l2;
}
}
function f284(i, d) {
const k = K.case[29];
if (k !== undefined) return k === N ? undefined : k;
const v = g284(i, d);
K.case[29] = v === undefined ? N : v;
return v;
}
function f285(l0,l1) {
let l3,l2;
b1658: {
l3 = undefined;
if (l3 === undefined) l3 = "data_use_period"; else if (!Q(l3, "data_use_period")) conflict();
}
b1659: {
if (l3 === undefined) break b1659;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1660: {
return l2;
}
}
function g286(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1661: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1661;
l5 = H(l4) ? l4.project_period : undefined; if (l5 === undefined && (l5 = S(l4, "project_period")) === undefined) break b1661;
if ((l5 === false)) break b1661;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1661;
l7 = H(l6) ? l6.project_ends_on : undefined; if (l7 === undefined && (l7 = S(l6, "project_ends_on")) === undefined) break b1661;
l8 = l7;
l9 = b_is_string(l8); if (l9 === undefined) break b1661;
if ((l9 === false)) break b1661;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1662: {
if (l3 === undefined) break b1662;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1663: {
return l2;
}
}
function f286(i, d) {
const k = K.request[124];
if (k !== undefined) return k === N ? undefined : k;
const v = g286(i, d);
K.request[124] = v === undefined ? N : v;
return v;
}
function g287(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1664: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1664;
l5 = H(l4) ? l4.acquired_on : undefined; if (l5 === undefined && (l5 = S(l4, "acquired_on")) === undefined) break b1664;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b1664;
if ((l7 === false)) break b1664;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1664;
l9 = H(l8) ? l8.acquired_on : undefined; if (l9 === undefined && (l9 = S(l8, "acquired_on")) === undefined) break b1664;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1665: {
if (l3 === undefined) break b1665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1666: {
return l2;
}
}
function f287(i, d) {
const k = K.request[125];
if (k !== undefined) return k === N ? undefined : k;
const v = g287(i, d);
K.request[125] = v === undefined ? N : v;
return v;
}
function g288(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1667: {
b1668: {
l3 = undefined;
l4 = f286(l0,l1); if (l4 === undefined) break b1668;
if ((l4 === false)) break b1668;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1668;
l6 = H(l5) ? l5.project_ends_on : undefined; if (l6 === undefined && (l6 = S(l5, "project_ends_on")) === undefined) break b1668;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1669: {
if (l3 !== undefined) break b1669;
l4 = f287(l0,l1); if (l4 === undefined) break b1669;
l5 = l4;
l6 = f284(l0,l1); if (l6 === undefined) break b1669;
l7 = H(l6) ? l6.within : undefined; if (l7 === undefined && (l7 = S(l6, "within")) === undefined) break b1669;
l8 = l7;
l9 = f39(l0,l1,l5,l8); if (l9 === undefined) break b1669;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1670: {
if (l3 === undefined) break b1670;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1671: {
return l2;
}
}
function f288(i, d) {
const k = K.request[126];
if (k !== undefined) return k === N ? undefined : k;
const v = g288(i, d);
K.request[126] = v === undefined ? N : v;
return v;
}
function g289(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b1672: {
b1673: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1673;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1673;
if ((l5 === false)) break b1673;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1673;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1673;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1673;
if ((l9 === false)) break b1673;
l10 = f288(l0,l1); if (l10 === undefined) break b1673;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1673;
l13 = H(l12) ? l12.completed_on : undefined; if (l13 === undefined && (l13 = S(l12, "completed_on")) === undefined) break b1673;
l14 = l13;
l15 = [l11,l14];
l16 = b_min(l15); if (l16 === undefined) break b1673;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1674: {
if (l3 !== undefined) break b1674;
l4 = f288(l0,l1); if (l4 === undefined) break b1674;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1675: {
if (l3 === undefined) break b1675;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1676: {
return l2;
}
}
function f289(i, d) {
const k = K.request[127];
if (k !== undefined) return k === N ? undefined : k;
const v = g289(i, d);
K.request[127] = v === undefined ? N : v;
return v;
}
function g290(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1677: {
l3 = undefined;
l4 = f289(l0,l1); if (l4 === undefined) break b1677;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b1677;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1677;
if ((l8 === false)) break b1677;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1678: {
if (l3 === undefined) break b1678;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1679: {
return l2;
}
}
function f290(i, d) {
const k = K.request[128];
if (k !== undefined) return k === N ? undefined : k;
const v = g290(i, d);
K.request[128] = v === undefined ? N : v;
return v;
}
function g291(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b1680: {
l2 = new RegoSet();
}
b1681: {
l3 = undefined;
l4 = f290(l0,l1); if (l4 === undefined) break b1681;
if ((l4 === false)) break b1681;
l5 = f284(l0,l1); if (l5 === undefined) break b1681;
l6 = l5;
l7 = f20(l0,l1,"use_period_over",l6); if (l7 === undefined) break b1681;
l8 = l7;
l2.add(l8);
}
b1682: {
l3 = undefined;
l4 = f284(l0,l1); if (l4 === undefined) break b1682;
l5 = H(l4) ? l4.ends_at_completion : undefined; if (l5 === undefined && (l5 = S(l4, "ends_at_completion")) === undefined) break b1682;
if ((l5 === false)) break b1682;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1682;
l7 = H(l6) ? l6.completed_on : undefined; if (l7 === undefined && (l7 = S(l6, "completed_on")) === undefined) break b1682;
l8 = l7;
l9 = f25(l0,l1,l8); if (l9 === undefined) break b1682;
if ((l9 === false)) break b1682;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1682;
l11 = H(l10) ? l10.completed_on : undefined; if (l11 === undefined && (l11 = S(l10, "completed_on")) === undefined) break b1682;
l12 = l11;
l13 = f6(l0,l1); if (l13 === undefined) break b1682;
l14 = l13;
l15 = b_lt(l12,l14); if (l15 === undefined) break b1682;
if ((l15 === false)) break b1682;
l16 = f284(l0,l1); if (l16 === undefined) break b1682;
l17 = l16;
l18 = f20(l0,l1,"use_period_over",l17); if (l18 === undefined) break b1682;
l19 = l18;
l2.add(l19);
}
b1683: {
return l2;
}
}
function f291(i, d) {
const k = K.request[129];
if (k !== undefined) return k === N ? undefined : k;
const v = g291(i, d);
K.request[129] = v === undefined ? N : v;
return v;
}
function g292(l0,l1) {
let l2,l3,l4,l5,l6;
b1684: {
l2 = new RegoSet();
}
b1685: {
l3 = undefined;
b1686: {
l4 = f287(l0,l1); if (l4 === undefined) break b1686;
if ((l4 === false)) break b1686;
break b1685;}
b1687: {
l5 = f290(l0,l1); if (l5 === undefined) break b1687;
if ((l5 === false)) break b1687;
break b1685;}
l6 = new O7("acquired_on");
l2.add(l6);
}
b1688: {
return l2;
}
}
function f292(i, d) {
const k = K.request[130];
if (k !== undefined) return k === N ? undefined : k;
const v = g292(i, d);
K.request[130] = v === undefined ? N : v;
return v;
}
function g293(l0,l1) {
let l3,l4,l5,l2;
b1689: {
l3 = undefined;
l4 = f289(l0,l1); if (l4 === undefined) break b1689;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b1690: {
if (l3 === undefined) break b1690;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1691: {
return l2;
}
}
function f293(i, d) {
const k = K.request[131];
if (k !== undefined) return k === N ? undefined : k;
const v = g293(i, d);
K.request[131] = v === undefined ? N : v;
return v;
}
function g294(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1692: {
b1693: {
l3 = undefined;
b1694: {
l4 = f286(l0,l1); if (l4 === undefined) break b1694;
if ((l4 === false)) break b1694;
break b1693;}
l5 = f284(l0,l1); if (l5 === undefined) break b1693;
l6 = l5;
l7 = f75(l0,l1,l6); if (l7 === undefined) break b1693;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1695: {
if (l3 !== undefined) break b1695;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
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
function f294(i, d) {
const k = K.request[132];
if (k !== undefined) return k === N ? undefined : k;
const v = g294(i, d);
K.request[132] = v === undefined ? N : v;
return v;
}
function g295(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l48,l49,l2;
b1698: {
b1699: {
l3 = undefined;
b1700: {
l4 = f284(l0,l1); if (l4 === undefined) break b1700;
if ((l4 === false)) break b1700;
break b1699;}
l5 = f285(l0,l1); if (l5 === undefined) break b1699;
l6 = l5;
l7 = [];
b1701: {
l8 = f283(l0,l1); if (l8 === undefined) break b1701;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1699;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1702: {
if (l3 !== undefined) break b1702;
l4 = f291(l0,l1); if (l4 === undefined) break b1702;
l5 = l4;
l6 = f292(l0,l1); if (l6 === undefined) break b1702;
l7 = l6;
l8 = f103(l0,l1,l5,l7); if (l8 === undefined) break b1702;
l9 = l8;
l10 = f284(l0,l1); if (l10 === undefined) break b1702;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b1702;
l13 = l12;
l14 = f285(l0,l1); if (l14 === undefined) break b1702;
l15 = l14;
l16 = f283(l0,l1); if (l16 === undefined) break b1702;
l17 = l16;
l18 = f292(l0,l1); if (l18 === undefined) break b1702;
l19 = l18;
l20 = [];
b1703: {
l21 = f291(l0,l1); if (l21 === undefined) break b1703;
l22 = l21;
l23 = b_count(l22); if (l23 === undefined) break b1703;
l24 = l23;
l25 = 0;
l26 = b_gt(l24,l25); if (l26 === undefined) break b1703;
if ((l26 === false)) break b1703;
l27 = f284(l0,l1); if (l27 === undefined) break b1703;
l28 = l27;
l29 = f62(l0,l1,l28); if (l29 === undefined) break b1703;
l30 = l29;
{
const k1704 = keysOf(l30), v1704 = valuesOf(l30);
for (let n1704 = 0; n1704 < v1704.length; n1704++) {
l31 = k1704 === null ? n1704 : k1704[n1704];
l32 = v1704[n1704];
b1705: {
l33 = l31;
l34 = l32;
l20.push(l34);
}
}
}
}
l35 = l20;
l36 = f291(l0,l1); if (l36 === undefined) break b1702;
l37 = l36;
l38 = new Bare();
b1706: {
l39 = f293(l0,l1); if (l39 === undefined) break b1706;
l38["use_until"] = l39;
}
b1707: {
b1708: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b1708;
l42 = H(l41) ? l41.data_use_period : undefined; if (l42 === undefined && (l42 = S(l41, "data_use_period")) === undefined) break b1708;
l43 = D(l42, "values"); if (l43 === undefined) break b1708;
l40 = merge(l43, l38);
break b1707;
}
l40 = l38;
}
l44 = l40;
l45 = f294(l0,l1); if (l45 === undefined) break b1702;
l46 = l45;
l47 = new O14(l13,l19,l35,l37,l44,l46);
l48 = f18(l0,l1,l15,l17,l9,l47); if (l48 === undefined) break b1702;
l49 = l48;
if (l3 === undefined) l3 = l49; else if (!Q(l3, l49)) conflict();
}
b1709: {
if (l3 === undefined) break b1709;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1710: {
return l2;
}
}
function f295(i, d) {
const k = K.request[133];
if (k !== undefined) return k === N ? undefined : k;
const v = g295(i, d);
K.request[133] = v === undefined ? N : v;
return v;
}
function g296(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1711: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1711;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1711;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1712: {
if (l3 === undefined) break b1712;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1713: {
return l2;
}
}
function f296(i, d) {
const k = K.case[30];
if (k !== undefined) return k === N ? undefined : k;
const v = g296(i, d);
K.case[30] = v === undefined ? N : v;
return v;
}
function g297(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1714: {
l3 = undefined;
l4 = f296(l0,l1); if (l4 === undefined) break b1714;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1714;
l6 = H(l5) ? l5.delegation : undefined; if (l6 === undefined && (l6 = S(l5, "delegation")) === undefined) break b1714;
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
function f297(i, d) {
const k = K.case[31];
if (k !== undefined) return k === N ? undefined : k;
const v = g297(i, d);
K.case[31] = v === undefined ? N : v;
return v;
}
function f298(l0,l1) {
let l3,l2;
b1717: {
l3 = undefined;
if (l3 === undefined) l3 = "delegated_administration"; else if (!Q(l3, "delegated_administration")) conflict();
}
b1718: {
if (l3 === undefined) break b1718;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1719: {
return l2;
}
}
function g299(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b1720: {
l3 = undefined;
l4 = [];
b1721: {
l5 = f297(l0,l1); if (l5 === undefined) break b1721;
l6 = H(l5) ? l5.grants : undefined; if (l6 === undefined && (l6 = S(l5, "grants")) === undefined) break b1721;
{
const k1722 = keysOf(l6), v1722 = valuesOf(l6);
for (let n1722 = 0; n1722 < v1722.length; n1722++) {
l7 = k1722 === null ? n1722 : k1722[n1722];
l8 = v1722[n1722];
b1723: {
l9 = l7;
l10 = l8;
l11 = H(l10) ? l10.admin_level : undefined; if (l11 === undefined && (l11 = S(l10, "admin_level")) === undefined) break b1723;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b1723;
l13 = H(l12) ? l12.admin : undefined; if (l13 === undefined && (l13 = S(l12, "admin")) === undefined) break b1723;
l14 = H(l13) ? l13.level : undefined; if (l14 === undefined && (l14 = S(l13, "level")) === undefined) break b1723;
if (!Q(l11, l14)) break b1723;
l15 = H(l10) ? l10.kind : undefined; if (l15 === undefined && (l15 = S(l10, "kind")) === undefined) break b1723;
l16 = H(l0) ? l0.facts : undefined; if (l16 === undefined && (l16 = S(l0, "facts")) === undefined) break b1723;
l17 = H(l16) ? l16.target : undefined; if (l17 === undefined && (l17 = S(l16, "target")) === undefined) break b1723;
l18 = H(l17) ? l17.kind : undefined; if (l18 === undefined && (l18 = S(l17, "kind")) === undefined) break b1723;
if (!Q(l15, l18)) break b1723;
l19 = H(l10) ? l10.level : undefined; if (l19 === undefined && (l19 = S(l10, "level")) === undefined) break b1723;
l20 = H(l0) ? l0.facts : undefined; if (l20 === undefined && (l20 = S(l0, "facts")) === undefined) break b1723;
l21 = H(l20) ? l20.target : undefined; if (l21 === undefined && (l21 = S(l20, "target")) === undefined) break b1723;
l22 = H(l21) ? l21.level : undefined; if (l22 === undefined && (l22 = S(l21, "level")) === undefined) break b1723;
if (!Q(l19, l22)) break b1723;
l4.push(l10);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b1724: {
if (l3 === undefined) break b1724;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1725: {
return l2;
}
}
function f299(i, d) {
const k = K.request[134];
if (k !== undefined) return k === N ? undefined : k;
const v = g299(i, d);
K.request[134] = v === undefined ? N : v;
return v;
}
function g300(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1726: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1726;
{
const k1727 = keysOf(l4), v1727 = valuesOf(l4);
for (let n1727 = 0; n1727 < v1727.length; n1727++) {
l5 = k1727 === null ? n1727 : k1727[n1727];
l6 = v1727[n1727];
b1728: {
l7 = l5;
l8 = l6;
b1729: {
l9 = H(l8) ? l8.same_unit : undefined; if (l9 === undefined && (l9 = S(l8, "same_unit")) === undefined) break b1729;
if ((l9 === false)) break b1729;
break b1728;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b1730: {
if (l3 === undefined) break b1730;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1731: {
return l2;
}
}
function f300(i, d) {
const k = K.request[135];
if (k !== undefined) return k === N ? undefined : k;
const v = g300(i, d);
K.request[135] = v === undefined ? N : v;
return v;
}
function g301(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b1732: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1732;
l5 = H(l4) ? l4.admin : undefined; if (l5 === undefined && (l5 = S(l4, "admin")) === undefined) break b1732;
l6 = H(l5) ? l5.unit : undefined; if (l6 === undefined && (l6 = S(l5, "unit")) === undefined) break b1732;
l7 = H(l0) ? l0.facts : undefined; if (l7 === undefined && (l7 = S(l0, "facts")) === undefined) break b1732;
l8 = H(l7) ? l7.target : undefined; if (l8 === undefined && (l8 = S(l7, "target")) === undefined) break b1732;
l9 = H(l8) ? l8.unit : undefined; if (l9 === undefined && (l9 = S(l8, "unit")) === undefined) break b1732;
if (!Q(l6, l9)) break b1732;
l10 = H(l0) ? l0.facts : undefined; if (l10 === undefined && (l10 = S(l0, "facts")) === undefined) break b1732;
l11 = H(l10) ? l10.admin : undefined; if (l11 === undefined && (l11 = S(l10, "admin")) === undefined) break b1732;
l12 = H(l11) ? l11.unit : undefined; if (l12 === undefined && (l12 = S(l11, "unit")) === undefined) break b1732;
l13 = l12;
l14 = f90(l0,l1,l13); if (l14 === undefined) break b1732;
if ((l14 === false)) break b1732;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1733: {
if (l3 === undefined) break b1733;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1734: {
return l2;
}
}
function f301(i, d) {
const k = K.request[136];
if (k !== undefined) return k === N ? undefined : k;
const v = g301(i, d);
K.request[136] = v === undefined ? N : v;
return v;
}
function g302(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15;
b1735: {
l2 = new RegoSet();
}
b1736: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1736;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1736;
l7 = l6;
l8 = 0;
if (!Q(l7, l8)) break b1736;
l9 = f297(l0,l1); if (l9 === undefined) break b1736;
l10 = l9;
l11 = f20(l0,l1,"grant_not_allowed",l10); if (l11 === undefined) break b1736;
l12 = l11;
l2.add(l12);
}
b1737: {
l3 = undefined;
l4 = f299(l0,l1); if (l4 === undefined) break b1737;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b1737;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b1737;
if ((l9 === false)) break b1737;
b1738: {
l10 = f300(l0,l1); if (l10 === undefined) break b1738;
if ((l10 === false)) break b1738;
break b1737;}
b1739: {
l11 = f301(l0,l1); if (l11 === undefined) break b1739;
if ((l11 === false)) break b1739;
break b1737;}
l12 = f297(l0,l1); if (l12 === undefined) break b1737;
l13 = l12;
l14 = f20(l0,l1,"unit_of_another",l13); if (l14 === undefined) break b1737;
l15 = l14;
l2.add(l15);
}
b1740: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l2;
b1741: {
b1742: {
l3 = undefined;
b1743: {
l4 = f297(l0,l1); if (l4 === undefined) break b1743;
if ((l4 === false)) break b1743;
break b1742;}
l5 = f298(l0,l1); if (l5 === undefined) break b1742;
l6 = l5;
l7 = [];
b1744: {
l8 = f296(l0,l1); if (l8 === undefined) break b1744;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1742;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1745: {
if (l3 !== undefined) break b1745;
l4 = f302(l0,l1); if (l4 === undefined) break b1745;
l5 = l4;
l6 = new RegoSet();
l7 = f103(l0,l1,l5,l6); if (l7 === undefined) break b1745;
l8 = l7;
l9 = f297(l0,l1); if (l9 === undefined) break b1745;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1745;
l12 = l11;
l13 = f298(l0,l1); if (l13 === undefined) break b1745;
l14 = l13;
l15 = f296(l0,l1); if (l15 === undefined) break b1745;
l16 = l15;
l17 = [];
b1746: {
l18 = f302(l0,l1); if (l18 === undefined) break b1746;
l19 = l18;
l20 = b_count(l19); if (l20 === undefined) break b1746;
l21 = l20;
l22 = 0;
if (!Q(l21, l22)) break b1746;
l23 = f297(l0,l1); if (l23 === undefined) break b1746;
l24 = l23;
l25 = f62(l0,l1,l24); if (l25 === undefined) break b1746;
l26 = l25;
{
const k1747 = keysOf(l26), v1747 = valuesOf(l26);
for (let n1747 = 0; n1747 < v1747.length; n1747++) {
l27 = k1747 === null ? n1747 : k1747[n1747];
l28 = v1747[n1747];
b1748: {
l29 = l27;
l30 = l28;
l17.push(l30);
}
}
}
}
l31 = l17;
l32 = f302(l0,l1); if (l32 === undefined) break b1745;
l33 = l32;
l34 = new O46(l12,l31,l33);
l35 = f18(l0,l1,l14,l16,l8,l34); if (l35 === undefined) break b1745;
l36 = l35;
if (l3 === undefined) l3 = l36; else if (!Q(l3, l36)) conflict();
}
b1749: {
if (l3 === undefined) break b1749;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1750: {
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
let l3,l4,l5,l6,l7,l2;
b1751: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1751;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1751;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1752: {
if (l3 === undefined) break b1752;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1753: {
return l2;
}
}
function f304(i, d) {
const k = K.case[32];
if (k !== undefined) return k === N ? undefined : k;
const v = g304(i, d);
K.case[32] = v === undefined ? N : v;
return v;
}
function g305(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1754: {
l3 = undefined;
l4 = f304(l0,l1); if (l4 === undefined) break b1754;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1754;
l6 = H(l5) ? l5.handling : undefined; if (l6 === undefined && (l6 = S(l5, "handling")) === undefined) break b1754;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1755: {
if (l3 === undefined) break b1755;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1756: {
return l2;
}
}
function f305(i, d) {
const k = K.case[33];
if (k !== undefined) return k === N ? undefined : k;
const v = g305(i, d);
K.case[33] = v === undefined ? N : v;
return v;
}
function f306(l0,l1) {
let l3,l2;
b1757: {
l3 = undefined;
if (l3 === undefined) l3 = "document_handling"; else if (!Q(l3, "document_handling")) conflict();
}
b1758: {
if (l3 === undefined) break b1758;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1759: {
return l2;
}
}
function g307(l0,l1) {
let l3,l4,l2;
b1760: {
l3 = undefined;
l4 = new O38("document_handling","check","handling");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1761: {
if (l3 === undefined) break b1761;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1762: {
return l2;
}
}
function f307(i, d) {
const k = K.data[8];
if (k !== undefined) return k === N ? undefined : k;
const v = g307(i, d);
K.data[8] = v === undefined ? N : v;
return v;
}
function g308(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1763: {
b1764: {
l3 = undefined;
b1765: {
l4 = f305(l0,l1); if (l4 === undefined) break b1765;
if ((l4 === false)) break b1765;
break b1764;}
l5 = f306(l0,l1); if (l5 === undefined) break b1764;
l6 = l5;
l7 = [];
b1766: {
l8 = f304(l0,l1); if (l8 === undefined) break b1766;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1764;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1767: {
if (l3 !== undefined) break b1767;
l4 = f307(l0,l1); if (l4 === undefined) break b1767;
l5 = l4;
l6 = f304(l0,l1); if (l6 === undefined) break b1767;
l7 = l6;
l8 = f305(l0,l1); if (l8 === undefined) break b1767;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b1767;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1768: {
if (l3 === undefined) break b1768;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1769: {
return l2;
}
}
function f308(i, d) {
const k = K.request[139];
if (k !== undefined) return k === N ? undefined : k;
const v = g308(i, d);
K.request[139] = v === undefined ? N : v;
return v;
}
function g309(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1770: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1770;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1770;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1771: {
if (l3 === undefined) break b1771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1772: {
return l2;
}
}
function f309(i, d) {
const k = K.case[34];
if (k !== undefined) return k === N ? undefined : k;
const v = g309(i, d);
K.case[34] = v === undefined ? N : v;
return v;
}
function g310(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1773: {
l3 = undefined;
l4 = f309(l0,l1); if (l4 === undefined) break b1773;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1773;
l6 = H(l5) ? l5.external_audit : undefined; if (l6 === undefined && (l6 = S(l5, "external_audit")) === undefined) break b1773;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1774: {
if (l3 === undefined) break b1774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1775: {
return l2;
}
}
function f310(i, d) {
const k = K.case[35];
if (k !== undefined) return k === N ? undefined : k;
const v = g310(i, d);
K.case[35] = v === undefined ? N : v;
return v;
}
function f311(l0,l1) {
let l3,l2;
b1776: {
l3 = undefined;
if (l3 === undefined) l3 = "external_audit_schedule"; else if (!Q(l3, "external_audit_schedule")) conflict();
}
b1777: {
if (l3 === undefined) break b1777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1778: {
return l2;
}
}
function g312(l0,l1) {
let l3,l4,l5,l2;
b1779: {
l3 = undefined;
l4 = new Bare();
l5 = new O47("audit_due","audit_missed","audit_may_be_held");
l4["codes"] = l5;
l4["decision"] = "external_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "external_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1780: {
if (l3 === undefined) break b1780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1781: {
return l2;
}
}
function f312(i, d) {
const k = K.data[9];
if (k !== undefined) return k === N ? undefined : k;
const v = g312(i, d);
K.data[9] = v === undefined ? N : v;
return v;
}
function g313(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1782: {
b1783: {
l3 = undefined;
b1784: {
l4 = f310(l0,l1); if (l4 === undefined) break b1784;
if ((l4 === false)) break b1784;
break b1783;}
l5 = f311(l0,l1); if (l5 === undefined) break b1783;
l6 = l5;
l7 = [];
b1785: {
l8 = f309(l0,l1); if (l8 === undefined) break b1785;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1783;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1786: {
if (l3 !== undefined) break b1786;
l4 = f312(l0,l1); if (l4 === undefined) break b1786;
l5 = l4;
l6 = f309(l0,l1); if (l6 === undefined) break b1786;
l7 = l6;
l8 = f310(l0,l1); if (l8 === undefined) break b1786;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b1786;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1787: {
if (l3 === undefined) break b1787;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1788: {
return l2;
}
}
function f313(i, d) {
const k = K.request[140];
if (k !== undefined) return k === N ? undefined : k;
const v = g313(i, d);
K.request[140] = v === undefined ? N : v;
return v;
}
function g314(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1789: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1789;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1789;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1790: {
if (l3 === undefined) break b1790;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1791: {
return l2;
}
}
function f314(i, d) {
const k = K.case[36];
if (k !== undefined) return k === N ? undefined : k;
const v = g314(i, d);
K.case[36] = v === undefined ? N : v;
return v;
}
function g315(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1792: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1792;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1792;
l6 = H(l5) ? l5.internal_audit : undefined; if (l6 === undefined && (l6 = S(l5, "internal_audit")) === undefined) break b1792;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1793: {
if (l3 === undefined) break b1793;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1794: {
return l2;
}
}
function f315(i, d) {
const k = K.case[37];
if (k !== undefined) return k === N ? undefined : k;
const v = g315(i, d);
K.case[37] = v === undefined ? N : v;
return v;
}
function f316(l0,l1) {
let l3,l2;
b1795: {
l3 = undefined;
if (l3 === undefined) l3 = "internal_audit_schedule"; else if (!Q(l3, "internal_audit_schedule")) conflict();
}
b1796: {
if (l3 === undefined) break b1796;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1797: {
return l2;
}
}
function g317(l0,l1) {
let l3,l4,l2;
b1798: {
l3 = undefined;
l4 = new O9("audit_due","audit_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1799: {
if (l3 === undefined) break b1799;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1800: {
return l2;
}
}
function f317(i, d) {
const k = K.data[10];
if (k !== undefined) return k === N ? undefined : k;
const v = g317(i, d);
K.data[10] = v === undefined ? N : v;
return v;
}
function g318(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1801: {
l3 = undefined;
l4 = f27(l0,l1); if (l4 === undefined) break b1801;
l5 = l4;
l6 = f122(l0,l1); if (l6 === undefined) break b1801;
l7 = l6;
l8 = [l5,l7];
l9 = b_max(l8); if (l9 === undefined) break b1801;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b1802: {
if (l3 === undefined) break b1802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1803: {
return l2;
}
}
function f318(i, d) {
const k = K.request[141];
if (k !== undefined) return k === N ? undefined : k;
const v = g318(i, d);
K.request[141] = v === undefined ? N : v;
return v;
}
function g319(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1804: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1804;
l5 = H(l4) ? l4.interval : undefined; if (l5 === undefined && (l5 = S(l4, "interval")) === undefined) break b1804;
l6 = l5;
l7 = f318(l0,l1); if (l7 === undefined) break b1804;
l8 = l7;
l9 = f314(l0,l1); if (l9 === undefined) break b1804;
l10 = H(l9) ? l9.conventions : undefined; if (l10 === undefined && (l10 = S(l9, "conventions")) === undefined) break b1804;
l11 = H(l10) ? l10.first_period : undefined; if (l11 === undefined && (l11 = S(l10, "first_period")) === undefined) break b1804;
l12 = H(l11) ? l11.counts : undefined; if (l12 === undefined && (l12 = S(l11, "counts")) === undefined) break b1804;
l13 = l12;
l14 = f29(l0,l1,l6,l8,l13); if (l14 === undefined) break b1804;
l15 = l14;
l16 = f315(l0,l1); if (l16 === undefined) break b1804;
l17 = H(l16) ? l16.interval : undefined; if (l17 === undefined && (l17 = S(l16, "interval")) === undefined) break b1804;
l18 = l17;
l19 = f28(l0,l1,l18,l15); if (l19 === undefined) break b1804;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1805: {
if (l3 === undefined) break b1805;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1806: {
return l2;
}
}
function f319(i, d) {
const k = K.request[142];
if (k !== undefined) return k === N ? undefined : k;
const v = g319(i, d);
K.request[142] = v === undefined ? N : v;
return v;
}
function g320(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1807: {
l3 = undefined;
l4 = f315(l0,l1); if (l4 === undefined) break b1807;
l5 = H(l4) ? l4.joined : undefined; if (l5 === undefined && (l5 = S(l4, "joined")) === undefined) break b1807;
if ((l5 === false)) break b1807;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1807;
l7 = H(l6) ? l6.ethics_staff_joined : undefined; if (l7 === undefined && (l7 = S(l6, "ethics_staff_joined")) === undefined) break b1807;
if (!(l7 === false)) break b1807;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1807;
l9 = H(l8) ? l8.covers : undefined; if (l9 === undefined && (l9 = S(l8, "covers")) === undefined) break b1807;
l10 = l9;
l11 = b_is_string(l10); if (l11 === undefined) break b1807;
if ((l11 === false)) break b1807;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1808: {
if (l3 === undefined) break b1808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1809: {
return l2;
}
}
function f320(i, d) {
const k = K.request[143];
if (k !== undefined) return k === N ? undefined : k;
const v = g320(i, d);
K.request[143] = v === undefined ? N : v;
return v;
}
function g321(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b1810: {
b1811: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1811;
l5 = l4;
l6 = f318(l0,l1); if (l6 === undefined) break b1811;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b1811;
if ((l8 === false)) break b1811;
l9 = f315(l0,l1); if (l9 === undefined) break b1811;
l10 = H(l9) ? l9.interval : undefined; if (l10 === undefined && (l10 = S(l9, "interval")) === undefined) break b1811;
l11 = l10;
l12 = f6(l0,l1); if (l12 === undefined) break b1811;
l13 = l12;
l14 = f28(l0,l1,l11,l13); if (l14 === undefined) break b1811;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1812: {
if (l3 !== undefined) break b1812;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1812;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1812;
l6 = null;
if (!Q(l5, l6)) break b1812;
l7 = f319(l0,l1); if (l7 === undefined) break b1812;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1813: {
if (l3 !== undefined) break b1813;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1813;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1813;
l6 = l5;
l7 = f169(l0,l1,l6); if (l7 === undefined) break b1813;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1813;
l10 = l9;
l11 = f319(l0,l1); if (l11 === undefined) break b1813;
l12 = H(l11) ? l11.first : undefined; if (l12 === undefined && (l12 = S(l11, "first")) === undefined) break b1813;
l13 = l12;
l14 = b_lt(l10,l13); if (l14 === undefined) break b1813;
if ((l14 === false)) break b1813;
l15 = f319(l0,l1); if (l15 === undefined) break b1813;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1814: {
if (l3 !== undefined) break b1814;
l4 = f320(l0,l1); if (l4 === undefined) break b1814;
if ((l4 === false)) break b1814;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1814;
l6 = H(l5) ? l5.covers : undefined; if (l6 === undefined && (l6 = S(l5, "covers")) === undefined) break b1814;
l7 = l6;
l8 = f169(l0,l1,l7); if (l8 === undefined) break b1814;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1815: {
if (l3 !== undefined) break b1815;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1815;
l5 = H(l4) ? l4.covers : undefined; if (l5 === undefined && (l5 = S(l4, "covers")) === undefined) break b1815;
l6 = l5;
l7 = f169(l0,l1,l6); if (l7 === undefined) break b1815;
l8 = l7;
l9 = H(l8) ? l8.last : undefined; if (l9 === undefined && (l9 = S(l8, "last")) === undefined) break b1815;
l10 = l9;
l11 = 1;
l12 = f4(l0,l1,l10,l11); if (l12 === undefined) break b1815;
l13 = l12;
l14 = f315(l0,l1); if (l14 === undefined) break b1815;
l15 = H(l14) ? l14.interval : undefined; if (l15 === undefined && (l15 = S(l14, "interval")) === undefined) break b1815;
l16 = l15;
l17 = f28(l0,l1,l16,l13); if (l17 === undefined) break b1815;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b1816: {
if (l3 === undefined) break b1816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1817: {
return l2;
}
}
function f321(i, d) {
const k = K.request[144];
if (k !== undefined) return k === N ? undefined : k;
const v = g321(i, d);
K.request[144] = v === undefined ? N : v;
return v;
}
function g322(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1818: {
l3 = undefined;
l4 = f314(l0,l1); if (l4 === undefined) break b1818;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1818;
l6 = H(l5) ? l5.audit_report : undefined; if (l6 === undefined && (l6 = S(l5, "audit_report")) === undefined) break b1818;
l7 = l6;
l8 = f321(l0,l1); if (l8 === undefined) break b1818;
l9 = l8;
l10 = f177(l0,l1,l7,l9); if (l10 === undefined) break b1818;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1819: {
if (l3 === undefined) break b1819;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1820: {
return l2;
}
}
function f322(i, d) {
const k = K.request[145];
if (k !== undefined) return k === N ? undefined : k;
const v = g322(i, d);
K.request[145] = v === undefined ? N : v;
return v;
}
function f323(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b1821: {
b1822: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1822;
l7 = l6;
l8 = H(l5) ? l5.last : undefined; if (l8 === undefined && (l8 = S(l5, "last")) === undefined) break b1822;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1822;
if ((l10 === false)) break b1822;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b1823: {
if (l4 !== undefined) break b1823;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b1823;
l7 = l6;
l8 = f322(l0,l1); if (l8 === undefined) break b1823;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b1823;
if ((l10 === false)) break b1823;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b1824: {
if (l4 !== undefined) break b1824;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b1825: {
if (l4 === undefined) break b1825;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b1826: {
return l2;
}
}
function g324(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b1827: {
b1828: {
l3 = undefined;
l4 = f320(l0,l1); if (l4 === undefined) break b1828;
if ((l4 === false)) break b1828;
l5 = f315(l0,l1); if (l5 === undefined) break b1828;
l6 = H(l5) ? l5.joined : undefined; if (l6 === undefined && (l6 = S(l5, "joined")) === undefined) break b1828;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1828;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b1829: {
if (l3 !== undefined) break b1829;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1830: {
if (l3 === undefined) break b1830;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1831: {
return l2;
}
}
function f324(i, d) {
const k = K.request[146];
if (k !== undefined) return k === N ? undefined : k;
const v = g324(i, d);
K.request[146] = v === undefined ? N : v;
return v;
}
function g325(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l86,l2;
b1832: {
b1833: {
l3 = undefined;
b1834: {
l4 = f315(l0,l1); if (l4 === undefined) break b1834;
if ((l4 === false)) break b1834;
break b1833;}
l5 = f316(l0,l1); if (l5 === undefined) break b1833;
l6 = l5;
l7 = [];
b1835: {
l8 = f314(l0,l1); if (l8 === undefined) break b1835;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1833;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1836: {
if (l3 !== undefined) break b1836;
b1837: {
l4 = f315(l0,l1); if (l4 === undefined) break b1837;
l5 = H(l4) ? l4.covers_period : undefined; if (l5 === undefined && (l5 = S(l4, "covers_period")) === undefined) break b1837;
if ((l5 === false)) break b1837;
break b1836;}
l6 = f317(l0,l1); if (l6 === undefined) break b1836;
l7 = l6;
l8 = f316(l0,l1); if (l8 === undefined) break b1836;
l9 = l8;
l10 = f314(l0,l1); if (l10 === undefined) break b1836;
l11 = l10;
l12 = f315(l0,l1); if (l12 === undefined) break b1836;
l13 = l12;
l14 = new O48(l7,l9);
l15 = f131(l0,l1,l14,l11,l13); if (l15 === undefined) break b1836;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b1838: {
if (l3 !== undefined) break b1838;
b1839: {
l4 = f321(l0,l1); if (l4 === undefined) break b1839;
if ((l4 === false)) break b1839;
break b1838;}
l5 = f315(l0,l1); if (l5 === undefined) break b1838;
l6 = l5;
l7 = f15(l0,l1,l6); if (l7 === undefined) break b1838;
l8 = l7;
l9 = f316(l0,l1); if (l9 === undefined) break b1838;
l10 = l9;
l11 = f314(l0,l1); if (l11 === undefined) break b1838;
l12 = l11;
l13 = new O2(l8);
l14 = new RegoSet();
l15 = new O7("covers");
l14.add(l15);
l13["missing"] = l14;
l16 = f18(l0,l1,l10,l12,"indeterminate",l13); if (l16 === undefined) break b1838;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b1840: {
if (l3 !== undefined) break b1840;
l4 = f321(l0,l1); if (l4 === undefined) break b1840;
l5 = l4;
l6 = f323(l0,l1,l5); if (l6 === undefined) break b1840;
l7 = l6;
l8 = l7;
l9 = f315(l0,l1); if (l9 === undefined) break b1840;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b1840;
l12 = l11;
l13 = f314(l0,l1); if (l13 === undefined) break b1840;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b1840;
l15 = H(l14) ? l14.audit_report : undefined; if (l15 === undefined && (l15 = S(l14, "audit_report")) === undefined) break b1840;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b1840;
l18 = l17;
l19 = b_or(l12,l18); if (l19 === undefined) break b1840;
l20 = l19;
l21 = f321(l0,l1); if (l21 === undefined) break b1840;
l22 = l21;
l23 = f318(l0,l1); if (l23 === undefined) break b1840;
l24 = l23;
l25 = f124(l0,l1,l22,l24); if (l25 === undefined) break b1840;
l26 = l25;
l27 = f314(l0,l1); if (l27 === undefined) break b1840;
l28 = l27;
l29 = f315(l0,l1); if (l29 === undefined) break b1840;
l30 = l29;
l31 = f128(l0,l1,l28,l30,l26); if (l31 === undefined) break b1840;
l32 = l31;
l33 = b_or(l20,l32); if (l33 === undefined) break b1840;
l34 = l33;
l35 = f324(l0,l1); if (l35 === undefined) break b1840;
l36 = l35;
l37 = b_or(l34,l36); if (l37 === undefined) break b1840;
l38 = l37;
l39 = f316(l0,l1); if (l39 === undefined) break b1840;
l40 = l39;
l41 = f314(l0,l1); if (l41 === undefined) break b1840;
l42 = l41;
l43 = [];
b1841: {
l44 = f317(l0,l1); if (l44 === undefined) break b1841;
l45 = D(l44, l8); if (l45 === undefined) break b1841;
if ((l45 === false)) break b1841;
l46 = f315(l0,l1); if (l46 === undefined) break b1841;
l47 = l46;
l48 = f62(l0,l1,l47); if (l48 === undefined) break b1841;
l49 = l48;
{
const k1842 = keysOf(l49), v1842 = valuesOf(l49);
for (let n1842 = 0; n1842 < v1842.length; n1842++) {
l50 = k1842 === null ? n1842 : k1842[n1842];
l51 = v1842[n1842];
b1843: {
l52 = l50;
l53 = l51;
l43.push(l53);
}
}
}
}
l54 = l43;
l55 = new RegoSet();
b1844: {
l56 = f317(l0,l1); if (l56 === undefined) break b1844;
l57 = D(l56, l8); if (l57 === undefined) break b1844;
l58 = l57;
l59 = f315(l0,l1); if (l59 === undefined) break b1844;
l60 = l59;
l61 = f20(l0,l1,l58,l60); if (l61 === undefined) break b1844;
l62 = l61;
l63 = f321(l0,l1); if (l63 === undefined) break b1844;
l64 = H(l63) ? l63.name : undefined; if (l64 === undefined && (l64 = S(l63, "name")) === undefined) break b1844;
l65 = l64;
l66 = new O12(l65);
l67 = b_object_union(l62,l66); if (l67 === undefined) break b1844;
l68 = l67;
l55.add(l68);
}
l69 = l55;
l70 = f322(l0,l1); if (l70 === undefined) break b1840;
l71 = l70;
l72 = f321(l0,l1); if (l72 === undefined) break b1840;
l73 = H(l72) ? l72.name : undefined; if (l73 === undefined && (l73 = S(l72, "name")) === undefined) break b1840;
l74 = l73;
l75 = new RegoSet();
b1845: {
l76 = f320(l0,l1); if (l76 === undefined) break b1845;
if ((l76 === false)) break b1845;
l77 = f315(l0,l1); if (l77 === undefined) break b1845;
l78 = H(l77) ? l77.joined : undefined; if (l78 === undefined && (l78 = S(l77, "joined")) === undefined) break b1845;
l79 = l78;
l80 = f20(l0,l1,"ethics_staff_absent",l79); if (l80 === undefined) break b1845;
l81 = l80;
l75.add(l81);
}
l82 = l75;
l83 = new O46(l38,l54,l69);
l84 = new O20(l71,l74);
l83["values"] = l84;
l83["warnings"] = l82;
l85 = f18(l0,l1,l40,l42,l8,l83); if (l85 === undefined) break b1840;
l86 = l85;
if (l3 === undefined) l3 = l86; else if (!Q(l3, l86)) conflict();
}
b1846: {
if (l3 === undefined) break b1846;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1847: {
return l2;
}
}
function f325(i, d) {
const k = K.request[147];
if (k !== undefined) return k === N ? undefined : k;
const v = g325(i, d);
K.request[147] = v === undefined ? N : v;
return v;
}
function g326(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1848: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1848;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1848;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1849: {
if (l3 === undefined) break b1849;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1850: {
return l2;
}
}
function f326(i, d) {
const k = K.case[38];
if (k !== undefined) return k === N ? undefined : k;
const v = g326(i, d);
K.case[38] = v === undefined ? N : v;
return v;
}
function g327(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b1851: {
l3 = undefined;
l4 = f326(l0,l1); if (l4 === undefined) break b1851;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1851;
l6 = H(l5) ? l5.account_review : undefined; if (l6 === undefined && (l6 = S(l5, "account_review")) === undefined) break b1851;
l7 = H(l6) ? l6.object : undefined; if (l7 === undefined && (l7 = S(l6, "object")) === undefined) break b1851;
if (!(l7 === "ip_address")) break b1851;
l8 = f326(l0,l1); if (l8 === undefined) break b1851;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b1851;
l10 = H(l9) ? l9.account_review : undefined; if (l10 === undefined && (l10 = S(l9, "account_review")) === undefined) break b1851;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1852: {
if (l3 === undefined) break b1852;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1853: {
return l2;
}
}
function f327(i, d) {
const k = K.case[39];
if (k !== undefined) return k === N ? undefined : k;
const v = g327(i, d);
K.case[39] = v === undefined ? N : v;
return v;
}
function f328(l0,l1) {
let l3,l2;
b1854: {
l3 = undefined;
if (l3 === undefined) l3 = "ip_whitelist"; else if (!Q(l3, "ip_whitelist")) conflict();
}
b1855: {
if (l3 === undefined) break b1855;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1856: {
return l2;
}
}
function g329(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b1857: {
l3 = undefined;
l4 = f327(l0,l1); if (l4 === undefined) break b1857;
l5 = l4;
l6 = new Bare();
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b1857;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b1858: {
if (l3 === undefined) break b1858;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1859: {
return l2;
}
}
function f329(i, d) {
const k = K.case[40];
if (k !== undefined) return k === N ? undefined : k;
const v = g329(i, d);
K.case[40] = v === undefined ? N : v;
return v;
}
function g330(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1860: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1860;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"findings",l6); if (l7 === undefined) break b1860;
l8 = l7;
l9 = f329(l0,l1); if (l9 === undefined) break b1860;
l10 = l9;
l11 = f35(l0,l1,l8,l10); if (l11 === undefined) break b1860;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1861: {
if (l3 === undefined) break b1861;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1862: {
return l2;
}
}
function f330(i, d) {
const k = K.request[148];
if (k !== undefined) return k === N ? undefined : k;
const v = g330(i, d);
K.request[148] = v === undefined ? N : v;
return v;
}
function g331(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b1863: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1863;
l5 = l4;
l6 = b_object_get(l5,"last_done_on","unknown"); if (l6 === undefined) break b1863;
l7 = l6;
l8 = f326(l0,l1); if (l8 === undefined) break b1863;
l9 = l8;
l10 = f327(l0,l1); if (l10 === undefined) break b1863;
l11 = l10;
l12 = f122(l0,l1); if (l12 === undefined) break b1863;
l13 = l12;
l14 = f125(l0,l1,l9,l11,l13,l7); if (l14 === undefined) break b1863;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b1864: {
if (l3 === undefined) break b1864;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1865: {
return l2;
}
}
function f331(i, d) {
const k = K.request[149];
if (k !== undefined) return k === N ? undefined : k;
const v = g331(i, d);
K.request[149] = v === undefined ? N : v;
return v;
}
function g332(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1866: {
l3 = undefined;
l4 = f327(l0,l1); if (l4 === undefined) break b1866;
l5 = H(l4) ? l4.changed_address : undefined; if (l5 === undefined && (l5 = S(l4, "changed_address")) === undefined) break b1866;
if ((l5 === false)) break b1866;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b1866;
l7 = H(l6) ? l6.changed_without_application : undefined; if (l7 === undefined && (l7 = S(l6, "changed_without_application")) === undefined) break b1866;
if (!(l7 === true)) break b1866;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1867: {
if (l3 === undefined) break b1867;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1868: {
return l2;
}
}
function f332(i, d) {
const k = K.request[150];
if (k !== undefined) return k === N ? undefined : k;
const v = g332(i, d);
K.request[150] = v === undefined ? N : v;
return v;
}
function g333(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b1869: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1869;
l5 = l4;
l6 = f329(l0,l1); if (l6 === undefined) break b1869;
l7 = l6;
l8 = f41(l0,l1,l5,l7); if (l8 === undefined) break b1869;
l9 = l8;
l10 = f331(l0,l1); if (l10 === undefined) break b1869;
l11 = H(l10) ? l10.status : undefined; if (l11 === undefined && (l11 = S(l10, "status")) === undefined) break b1869;
l12 = l11;
l13 = new RegoSet();
l13.add(l12);
l14 = b_or(l13,l9); if (l14 === undefined) break b1869;
l15 = l14;
l16 = new RegoSet();
b1870: {
l17 = f332(l0,l1); if (l17 === undefined) break b1870;
if ((l17 === false)) break b1870;
l16.add("due");
}
l18 = l16;
l19 = b_or(l15,l18); if (l19 === undefined) break b1869;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b1871: {
if (l3 === undefined) break b1871;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1872: {
return l2;
}
}
function f333(i, d) {
const k = K.request[151];
if (k !== undefined) return k === N ? undefined : k;
const v = g333(i, d);
K.request[151] = v === undefined ? N : v;
return v;
}
function g334(l0,l1) {
let l2,l3,l4,l5,l6;
b1873: {
l2 = new RegoSet();
}
b1874: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1874;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1874;
if (!(l5 === "unknown")) break b1874;
l6 = new O7("last_done_on");
l2.add(l6);
}
b1875: {
return l2;
}
}
function f334(i, d) {
const k = K.request[152];
if (k !== undefined) return k === N ? undefined : k;
const v = g334(i, d);
K.request[152] = v === undefined ? N : v;
return v;
}
function g335(l0,l1) {
let l3,l4,l2;
b1876: {
l3 = undefined;
l4 = new O9("review_due","review_missed");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1877: {
if (l3 === undefined) break b1877;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1878: {
return l2;
}
}
function f335(i, d) {
const k = K.data[11];
if (k !== undefined) return k === N ? undefined : k;
const v = g335(i, d);
K.data[11] = v === undefined ? N : v;
return v;
}
function g336(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b1879: {
l2 = new RegoSet();
}
b1880: {
l3 = undefined;
l4 = f327(l0,l1); if (l4 === undefined) break b1880;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b1880;
l7 = l6;
{
const k1881 = keysOf(l7), v1881 = valuesOf(l7);
for (let n1881 = 0; n1881 < v1881.length; n1881++) {
l8 = k1881 === null ? n1881 : k1881[n1881];
l9 = v1881[n1881];
b1882: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b1883: {
l3 = undefined;
l4 = f326(l0,l1); if (l4 === undefined) break b1883;
l5 = l4;
l6 = f327(l0,l1); if (l6 === undefined) break b1883;
l7 = l6;
l8 = f331(l0,l1); if (l8 === undefined) break b1883;
l9 = H(l8) ? l8.cut : undefined; if (l9 === undefined && (l9 = S(l8, "cut")) === undefined) break b1883;
l10 = l9;
l11 = f128(l0,l1,l5,l7,l10); if (l11 === undefined) break b1883;
l12 = l11;
{
const k1884 = keysOf(l12), v1884 = valuesOf(l12);
for (let n1884 = 0; n1884 < v1884.length; n1884++) {
l13 = k1884 === null ? n1884 : k1884[n1884];
l14 = v1884[n1884];
b1885: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b1886: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1886;
l5 = l4;
l6 = f329(l0,l1); if (l6 === undefined) break b1886;
l7 = l6;
l8 = f55(l0,l1,l5,l7); if (l8 === undefined) break b1886;
l9 = l8;
{
const k1887 = keysOf(l9), v1887 = valuesOf(l9);
for (let n1887 = 0; n1887 < v1887.length; n1887++) {
l10 = k1887 === null ? n1887 : k1887[n1887];
l11 = v1887[n1887];
b1888: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1889: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1889;
if ((l4 === false)) break b1889;
l5 = f327(l0,l1); if (l5 === undefined) break b1889;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b1889;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b1889;
l9 = l8;
{
const k1890 = keysOf(l9), v1890 = valuesOf(l9);
for (let n1890 = 0; n1890 < v1890.length; n1890++) {
l10 = k1890 === null ? n1890 : k1890[n1890];
l11 = v1890[n1890];
b1891: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1892: {
return l2;
}
}
function f336(i, d) {
const k = K.request[153];
if (k !== undefined) return k === N ? undefined : k;
const v = g336(i, d);
K.request[153] = v === undefined ? N : v;
return v;
}
function g337(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b1893: {
l2 = new RegoSet();
}
b1894: {
l3 = undefined;
l4 = f331(l0,l1); if (l4 === undefined) break b1894;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b1894;
l6 = l5;
l7 = f335(l0,l1); if (l7 === undefined) break b1894;
l8 = D(l7, l6); if (l8 === undefined) break b1894;
l9 = l8;
l10 = f327(l0,l1); if (l10 === undefined) break b1894;
l11 = l10;
l12 = f20(l0,l1,l9,l11); if (l12 === undefined) break b1894;
l13 = l12;
l14 = f331(l0,l1); if (l14 === undefined) break b1894;
l15 = H(l14) ? l14.period : undefined; if (l15 === undefined && (l15 = S(l14, "period")) === undefined) break b1894;
l16 = H(l15) ? l15.name : undefined; if (l16 === undefined && (l16 = S(l15, "name")) === undefined) break b1894;
l17 = l16;
l18 = new O12(l17);
l19 = b_object_union(l13,l18); if (l19 === undefined) break b1894;
l20 = l19;
l2.add(l20);
}
b1895: {
l3 = undefined;
l4 = f330(l0,l1); if (l4 === undefined) break b1895;
l5 = l4;
l6 = f329(l0,l1); if (l6 === undefined) break b1895;
l7 = l6;
l8 = f67(l0,l1,l5,l7); if (l8 === undefined) break b1895;
l9 = l8;
{
const k1896 = keysOf(l9), v1896 = valuesOf(l9);
for (let n1896 = 0; n1896 < v1896.length; n1896++) {
l10 = k1896 === null ? n1896 : k1896[n1896];
l11 = v1896[n1896];
b1897: {
l12 = l10;
l13 = l11;
l2.add(l13);
}
}
}
}
b1898: {
l3 = undefined;
l4 = f332(l0,l1); if (l4 === undefined) break b1898;
if ((l4 === false)) break b1898;
l5 = f327(l0,l1); if (l5 === undefined) break b1898;
l6 = H(l5) ? l5.changed_address : undefined; if (l6 === undefined && (l6 = S(l5, "changed_address")) === undefined) break b1898;
l7 = l6;
l8 = f20(l0,l1,"address_changed_without_application",l7); if (l8 === undefined) break b1898;
l9 = l8;
l2.add(l9);
}
b1899: {
return l2;
}
}
function f337(i, d) {
const k = K.request[154];
if (k !== undefined) return k === N ? undefined : k;
const v = g337(i, d);
K.request[154] = v === undefined ? N : v;
return v;
}
function g338(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l2;
b1900: {
b1901: {
l3 = undefined;
b1902: {
l4 = f327(l0,l1); if (l4 === undefined) break b1902;
if ((l4 === false)) break b1902;
break b1901;}
l5 = f328(l0,l1); if (l5 === undefined) break b1901;
l6 = l5;
l7 = [];
b1903: {
l8 = f326(l0,l1); if (l8 === undefined) break b1903;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1901;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1904: {
if (l3 !== undefined) break b1904;
l4 = f333(l0,l1); if (l4 === undefined) break b1904;
l5 = l4;
l6 = f334(l0,l1); if (l6 === undefined) break b1904;
l7 = l6;
l8 = f53(l0,l1,l5,l7); if (l8 === undefined) break b1904;
l9 = l8;
l10 = f330(l0,l1); if (l10 === undefined) break b1904;
l11 = l10;
l12 = f329(l0,l1); if (l12 === undefined) break b1904;
l13 = l12;
l14 = f59(l0,l1,l11,l13); if (l14 === undefined) break b1904;
l15 = l14;
l16 = [];
b1905: {
l17 = f331(l0,l1); if (l17 === undefined) break b1905;
l18 = H(l17) ? l17.status : undefined; if (l18 === undefined && (l18 = S(l17, "status")) === undefined) break b1905;
l19 = l18;
l20 = f335(l0,l1); if (l20 === undefined) break b1905;
l21 = D(l20, l19); if (l21 === undefined) break b1905;
if ((l21 === false)) break b1905;
l22 = f327(l0,l1); if (l22 === undefined) break b1905;
l23 = l22;
l24 = f62(l0,l1,l23); if (l24 === undefined) break b1905;
l25 = l24;
{
const k1906 = keysOf(l25), v1906 = valuesOf(l25);
for (let n1906 = 0; n1906 < v1906.length; n1906++) {
l26 = k1906 === null ? n1906 : k1906[n1906];
l27 = v1906[n1906];
b1907: {
l28 = l26;
l29 = l27;
l16.push(l29);
}
}
}
}
l30 = l16;
l31 = [];
b1908: {
l32 = f332(l0,l1); if (l32 === undefined) break b1908;
if ((l32 === false)) break b1908;
l33 = f327(l0,l1); if (l33 === undefined) break b1908;
l34 = H(l33) ? l33.changed_address : undefined; if (l34 === undefined && (l34 = S(l33, "changed_address")) === undefined) break b1908;
l35 = l34;
l36 = f58(l0,l1,"apply_for_address_change",l35); if (l36 === undefined) break b1908;
l37 = l36;
l31.push(l37);
}
l38 = l31;
l39 = [l30,l15,l38];
l40 = f64(l0,l1,l39); if (l40 === undefined) break b1904;
l41 = l40;
l42 = f328(l0,l1); if (l42 === undefined) break b1904;
l43 = l42;
l44 = f326(l0,l1); if (l44 === undefined) break b1904;
l45 = l44;
l46 = f336(l0,l1); if (l46 === undefined) break b1904;
l47 = l46;
l48 = f334(l0,l1); if (l48 === undefined) break b1904;
l49 = l48;
l50 = f337(l0,l1); if (l50 === undefined) break b1904;
l51 = l50;
l52 = f331(l0,l1); if (l52 === undefined) break b1904;
l53 = H(l52) ? l52.period : undefined; if (l53 === undefined && (l53 = S(l52, "period")) === undefined) break b1904;
l54 = H(l53) ? l53.last : undefined; if (l54 === undefined && (l54 = S(l53, "last")) === undefined) break b1904;
l55 = l54;
l56 = f331(l0,l1); if (l56 === undefined) break b1904;
l57 = H(l56) ? l56.period : undefined; if (l57 === undefined && (l57 = S(l56, "period")) === undefined) break b1904;
l58 = H(l57) ? l57.name : undefined; if (l58 === undefined && (l58 = S(l57, "name")) === undefined) break b1904;
l59 = l58;
l60 = new O19(l47,l49,l41,l51);
l61 = new O20(l55,l59);
l60["values"] = l61;
l62 = f18(l0,l1,l43,l45,l9,l60); if (l62 === undefined) break b1904;
l63 = l62;
if (l3 === undefined) l3 = l63; else if (!Q(l3, l63)) conflict();
}
b1909: {
if (l3 === undefined) break b1909;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1910: {
return l2;
}
}
function f338(i, d) {
const k = K.request[155];
if (k !== undefined) return k === N ? undefined : k;
const v = g338(i, d);
K.request[155] = v === undefined ? N : v;
return v;
}
function g339(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1911: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1911;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1911;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1912: {
if (l3 === undefined) break b1912;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1913: {
return l2;
}
}
function f339(i, d) {
const k = K.case[41];
if (k !== undefined) return k === N ? undefined : k;
const v = g339(i, d);
K.case[41] = v === undefined ? N : v;
return v;
}
function g340(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1914: {
l3 = undefined;
l4 = f339(l0,l1); if (l4 === undefined) break b1914;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1914;
l6 = H(l5) ? l5.liability : undefined; if (l6 === undefined && (l6 = S(l5, "liability")) === undefined) break b1914;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1915: {
if (l3 === undefined) break b1915;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1916: {
return l2;
}
}
function f340(i, d) {
const k = K.case[42];
if (k !== undefined) return k === N ? undefined : k;
const v = g340(i, d);
K.case[42] = v === undefined ? N : v;
return v;
}
function f341(l0,l1) {
let l3,l2;
b1917: {
l3 = undefined;
if (l3 === undefined) l3 = "liability"; else if (!Q(l3, "liability")) conflict();
}
b1918: {
if (l3 === undefined) break b1918;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1919: {
return l2;
}
}
function g342(l0,l1) {
let l3,l4,l2;
b1920: {
l3 = undefined;
l4 = new O49("liability","information","heads","liability");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1921: {
if (l3 === undefined) break b1921;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1922: {
return l2;
}
}
function f342(i, d) {
const k = K.data[12];
if (k !== undefined) return k === N ? undefined : k;
const v = g342(i, d);
K.data[12] = v === undefined ? N : v;
return v;
}
function f343(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l2;
b1923: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.decision : undefined; if (l10 === undefined && (l10 = S(l7, "decision")) === undefined) break b1923;
l11 = l10;
l12 = new RegoSet();
b1924: {
l13 = H(l7) ? l7.list : undefined; if (l13 === undefined && (l13 = S(l7, "list")) === undefined) break b1924;
l14 = l13;
l15 = D(l9, l14); if (l15 === undefined) break b1924;
{
const k1925 = keysOf(l15), v1925 = valuesOf(l15);
for (let n1925 = 0; n1925 < v1925.length; n1925++) {
l16 = k1925 === null ? n1925 : k1925[n1925];
l17 = v1925[n1925];
b1926: {
l18 = l16;
l19 = l17;
l20 = f15(l0,l1,l19); if (l20 === undefined) break b1926;
l21 = l20;
{
const k1927 = keysOf(l21), v1927 = valuesOf(l21);
for (let n1927 = 0; n1927 < v1927.length; n1927++) {
l22 = k1927 === null ? n1927 : k1927[n1927];
l23 = v1927[n1927];
b1928: {
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
b1929: {
l28 = H(l7) ? l7.list : undefined; if (l28 === undefined && (l28 = S(l7, "list")) === undefined) break b1929;
l29 = l28;
l30 = D(l9, l29); if (l30 === undefined) break b1929;
{
const k1930 = keysOf(l30), v1930 = valuesOf(l30);
for (let n1930 = 0; n1930 < v1930.length; n1930++) {
l31 = k1930 === null ? n1930 : k1930[n1930];
l32 = v1930[n1930];
b1931: {
l33 = l31;
l34 = l32;
l35 = H(l34) ? l34.code : undefined; if (l35 === undefined && (l35 = S(l34, "code")) === undefined) break b1931;
l36 = l35;
l37 = f20(l0,l1,l36,l34); if (l37 === undefined) break b1931;
l38 = l37;
l39 = new Bare();
b1932: {
l40 = ["borne_by","imposed_by"];
l41 = l40;
{
const k1933 = keysOf(l41), v1933 = valuesOf(l41);
for (let n1933 = 0; n1933 < v1933.length; n1933++) {
l42 = k1933 === null ? n1933 : k1933[n1933];
l43 = v1933[n1933];
b1934: {
l44 = l42;
l45 = l43;
l46 = D(l34, l45); if (l46 === undefined) break b1934;
l47 = l46;
l48 = b_sort(l47); if (l48 === undefined) break b1934;
l49 = l48;
insertOnce(l39, l45, l49);
}
}
}
}
l50 = l39;
l51 = b_object_union(l38,l50); if (l51 === undefined) break b1931;
l52 = l51;
l27.push(l52);
}
}
}
}
l53 = l27;
l54 = new O50(l26,l53);
l55 = f18(l0,l1,l11,l8,"listed",l54); if (l55 === undefined) break b1923;
l56 = l55;
if (l6 === undefined) l6 = l56; else if (!Q(l6, l56)) conflict();
}
b1935: {
if (l6 === undefined) break b1935;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b1936: {
return l2;
}
}
function g344(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1937: {
b1938: {
l3 = undefined;
b1939: {
l4 = f340(l0,l1); if (l4 === undefined) break b1939;
if ((l4 === false)) break b1939;
break b1938;}
l5 = f341(l0,l1); if (l5 === undefined) break b1938;
l6 = l5;
l7 = [];
b1940: {
l8 = f339(l0,l1); if (l8 === undefined) break b1940;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1938;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1941: {
if (l3 !== undefined) break b1941;
l4 = f342(l0,l1); if (l4 === undefined) break b1941;
l5 = l4;
l6 = f339(l0,l1); if (l6 === undefined) break b1941;
l7 = l6;
l8 = f340(l0,l1); if (l8 === undefined) break b1941;
l9 = l8;
l10 = f343(l0,l1,l5,l7,l9); if (l10 === undefined) break b1941;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1942: {
if (l3 === undefined) break b1942;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1943: {
return l2;
}
}
function f344(i, d) {
const k = K.question.get(0);
if (k !== undefined) return k === N ? undefined : k;
const v = g344(i, d);
K.question.set(0, v === undefined ? N : v);
return v;
}
function g345(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1944: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1944;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1944;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1945: {
if (l3 === undefined) break b1945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1946: {
return l2;
}
}
function f345(i, d) {
const k = K.case[43];
if (k !== undefined) return k === N ? undefined : k;
const v = g345(i, d);
K.case[43] = v === undefined ? N : v;
return v;
}
function g346(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1947: {
l3 = undefined;
l4 = f345(l0,l1); if (l4 === undefined) break b1947;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1947;
l6 = H(l5) ? l5.linkage_application : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_application")) === undefined) break b1947;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1948: {
if (l3 === undefined) break b1948;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1949: {
return l2;
}
}
function f346(i, d) {
const k = K.case[44];
if (k !== undefined) return k === N ? undefined : k;
const v = g346(i, d);
K.case[44] = v === undefined ? N : v;
return v;
}
function f347(l0,l1) {
let l3,l2;
b1950: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_application"; else if (!Q(l3, "linkage_application")) conflict();
}
b1951: {
if (l3 === undefined) break b1951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1952: {
return l2;
}
}
function g348(l0,l1) {
let l3,l4,l2;
b1953: {
l3 = undefined;
l4 = new O38("linkage_application","check","linkage_application");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1954: {
if (l3 === undefined) break b1954;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1955: {
return l2;
}
}
function f348(i, d) {
const k = K.data[13];
if (k !== undefined) return k === N ? undefined : k;
const v = g348(i, d);
K.data[13] = v === undefined ? N : v;
return v;
}
function g349(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1956: {
b1957: {
l3 = undefined;
b1958: {
l4 = f346(l0,l1); if (l4 === undefined) break b1958;
if ((l4 === false)) break b1958;
break b1957;}
l5 = f347(l0,l1); if (l5 === undefined) break b1957;
l6 = l5;
l7 = [];
b1959: {
l8 = f345(l0,l1); if (l8 === undefined) break b1959;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1957;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1960: {
if (l3 !== undefined) break b1960;
l4 = f348(l0,l1); if (l4 === undefined) break b1960;
l5 = l4;
l6 = f345(l0,l1); if (l6 === undefined) break b1960;
l7 = l6;
l8 = f346(l0,l1); if (l8 === undefined) break b1960;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b1960;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1961: {
if (l3 === undefined) break b1961;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1962: {
return l2;
}
}
function f349(i, d) {
const k = K.request[156];
if (k !== undefined) return k === N ? undefined : k;
const v = g349(i, d);
K.request[156] = v === undefined ? N : v;
return v;
}
function g350(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1963: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1963;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1963;
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
function f350(i, d) {
const k = K.case[45];
if (k !== undefined) return k === N ? undefined : k;
const v = g350(i, d);
K.case[45] = v === undefined ? N : v;
return v;
}
function g351(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1966: {
l3 = undefined;
l4 = f350(l0,l1); if (l4 === undefined) break b1966;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1966;
l6 = H(l5) ? l5.linkage_review : undefined; if (l6 === undefined && (l6 = S(l5, "linkage_review")) === undefined) break b1966;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1967: {
if (l3 === undefined) break b1967;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1968: {
return l2;
}
}
function f351(i, d) {
const k = K.case[46];
if (k !== undefined) return k === N ? undefined : k;
const v = g351(i, d);
K.case[46] = v === undefined ? N : v;
return v;
}
function f352(l0,l1) {
let l3,l2;
b1969: {
l3 = undefined;
if (l3 === undefined) l3 = "linkage_need_review"; else if (!Q(l3, "linkage_need_review")) conflict();
}
b1970: {
if (l3 === undefined) break b1970;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1971: {
return l2;
}
}
function g353(l0,l1) {
let l3,l4,l5,l2;
b1972: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("review_due","review_missed");
l4["codes"] = l5;
l4["decision"] = "linkage_need_review";
l4["kind"] = "duty";
l4["rule"] = "linkage_review";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b1973: {
if (l3 === undefined) break b1973;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1974: {
return l2;
}
}
function f353(i, d) {
const k = K.data[14];
if (k !== undefined) return k === N ? undefined : k;
const v = g353(i, d);
K.data[14] = v === undefined ? N : v;
return v;
}
function g354(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b1975: {
b1976: {
l3 = undefined;
b1977: {
l4 = f351(l0,l1); if (l4 === undefined) break b1977;
if ((l4 === false)) break b1977;
break b1976;}
l5 = f352(l0,l1); if (l5 === undefined) break b1976;
l6 = l5;
l7 = [];
b1978: {
l8 = f350(l0,l1); if (l8 === undefined) break b1978;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b1976;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b1979: {
if (l3 !== undefined) break b1979;
l4 = f353(l0,l1); if (l4 === undefined) break b1979;
l5 = l4;
l6 = f350(l0,l1); if (l6 === undefined) break b1979;
l7 = l6;
l8 = f351(l0,l1); if (l8 === undefined) break b1979;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b1979;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b1980: {
if (l3 === undefined) break b1980;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b1981: {
return l2;
}
}
function f354(i, d) {
const k = K.request[157];
if (k !== undefined) return k === N ? undefined : k;
const v = g354(i, d);
K.request[157] = v === undefined ? N : v;
return v;
}
function g355(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1982: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b1982;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b1982;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1983: {
if (l3 === undefined) break b1983;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1984: {
return l2;
}
}
function f355(i, d) {
const k = K.case[47];
if (k !== undefined) return k === N ? undefined : k;
const v = g355(i, d);
K.case[47] = v === undefined ? N : v;
return v;
}
function g356(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b1985: {
l3 = undefined;
l4 = f355(l0,l1); if (l4 === undefined) break b1985;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b1985;
l6 = H(l5) ? l5.login_lockout : undefined; if (l6 === undefined && (l6 = S(l5, "login_lockout")) === undefined) break b1985;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b1986: {
if (l3 === undefined) break b1986;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1987: {
return l2;
}
}
function f356(i, d) {
const k = K.case[48];
if (k !== undefined) return k === N ? undefined : k;
const v = g356(i, d);
K.case[48] = v === undefined ? N : v;
return v;
}
function f357(l0,l1) {
let l3,l2;
b1988: {
l3 = undefined;
if (l3 === undefined) l3 = "login_lockout"; else if (!Q(l3, "login_lockout")) conflict();
}
b1989: {
if (l3 === undefined) break b1989;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1990: {
return l2;
}
}
function g358(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1991: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b1991;
l5 = H(l4) ? l4.consecutive_failures : undefined; if (l5 === undefined && (l5 = S(l4, "consecutive_failures")) === undefined) break b1991;
l6 = l5;
l7 = f356(l0,l1); if (l7 === undefined) break b1991;
l8 = H(l7) ? l7.max_failures : undefined; if (l8 === undefined && (l8 = S(l7, "max_failures")) === undefined) break b1991;
l9 = l8;
l10 = b_gte(l6,l9); if (l10 === undefined) break b1991;
if ((l10 === false)) break b1991;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1992: {
if (l3 === undefined) break b1992;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1993: {
return l2;
}
}
function f358(i, d) {
const k = K.request[158];
if (k !== undefined) return k === N ? undefined : k;
const v = g358(i, d);
K.request[158] = v === undefined ? N : v;
return v;
}
function g359(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b1994: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b1994;
if ((l4 === false)) break b1994;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1994;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1994;
l7 = H(l6) ? l6.form : undefined; if (l7 === undefined && (l7 = S(l6, "form")) === undefined) break b1994;
if (!(l7 === true)) break b1994;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b1994;
l9 = H(l8) ? l8.unlock : undefined; if (l9 === undefined && (l9 = S(l8, "unlock")) === undefined) break b1994;
l10 = H(l9) ? l9.supervisor_approved : undefined; if (l10 === undefined && (l10 = S(l9, "supervisor_approved")) === undefined) break b1994;
if (!(l10 === true)) break b1994;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1995: {
if (l3 === undefined) break b1995;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1996: {
return l2;
}
}
function f359(i, d) {
const k = K.request[159];
if (k !== undefined) return k === N ? undefined : k;
const v = g359(i, d);
K.request[159] = v === undefined ? N : v;
return v;
}
function g360(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b1997: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b1997;
if ((l4 === false)) break b1997;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b1997;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b1997;
l7 = H(l6) ? l6.unlocked_by : undefined; if (l7 === undefined && (l7 = S(l6, "unlocked_by")) === undefined) break b1997;
l8 = l7;
l9 = f356(l0,l1); if (l9 === undefined) break b1997;
l10 = H(l9) ? l9.unlock : undefined; if (l10 === undefined && (l10 = S(l9, "unlock")) === undefined) break b1997;
l11 = H(l10) ? l10.by : undefined; if (l11 === undefined && (l11 = S(l10, "by")) === undefined) break b1997;
l12 = l11;
l13 = b_internal_member_2(l8,l12); if (l13 === undefined) break b1997;
if ((l13 === false)) break b1997;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b1998: {
if (l3 === undefined) break b1998;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b1999: {
return l2;
}
}
function f360(i, d) {
const k = K.request[160];
if (k !== undefined) return k === N ? undefined : k;
const v = g360(i, d);
K.request[160] = v === undefined ? N : v;
return v;
}
function f361(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2,l24;
b2000: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2000;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2000;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2000;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2000;
l15 = l14;
if (!(l15 === "z")) break b2000;
l16 = b_count(l5); if (l16 === undefined) break b2000;
l17 = l16;
l18 = 1;
l19 = b_minus(l17,l18); if (l19 === undefined) break b2000;
l20 = l19;
l21 = 0;
l22 = b_substring(l5,l21,l20); if (l22 === undefined) break b2000;
l23 = l22;
if (l4 === undefined) l4 = l23; else if (!Q(l4, l23)) conflict();
}
b2001: {
if (l4 === undefined) break b2001;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2002: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2002;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2002;
l10 = l9;
l11 = 1;
l12 = b_substring(l5,l10,l11); if (l12 === undefined) break b2002;
l13 = l12;
l14 = b_lower(l13); if (l14 === undefined) break b2002;
l15 = l14;
l16 = b_neq(l15,"z"); if (l16 === undefined) break b2002;
if ((l16 === false)) break b2002;
l17 = b_count(l5); if (l17 === undefined) break b2002;
l18 = l17;
l19 = 6;
l20 = b_minus(l18,l19); if (l20 === undefined) break b2002;
l21 = l20;
l22 = 0;
l23 = b_substring(l5,l22,l21); if (l23 === undefined) break b2002;
l24 = l23;
if (l4 === undefined) l4 = l24; else if (!Q(l4, l24)) conflict();
}
b2003: {
if (l4 === undefined) break b2003;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2004: {
return l2;
}
}
function f362(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2005: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2005;
l9 = l8;
if (!(l9 === ".")) break b2005;
l10 = f361(l0,l1,l5); if (l10 === undefined) break b2005;
l11 = l10;
l12 = b_upper(l11); if (l12 === undefined) break b2005;
l13 = l12;
l14 = b_split(l13,"."); if (l14 === undefined) break b2005;
l15 = l14;
l16 = 1;
l17 = D(l15, l16); if (l17 === undefined) break b2005;
l18 = l17;
l19 = b_trim_right(l18,"0"); if (l19 === undefined) break b2005;
l20 = l19;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2006: {
if (l4 === undefined) break b2006;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2007: {
l4 = undefined;
l5 = l3;
l6 = 19;
l7 = 1;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2007;
l9 = l8;
l10 = b_neq(l9,"."); if (l10 === undefined) break b2007;
if ((l10 === false)) break b2007;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2008: {
if (l4 === undefined) break b2008;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2009: {
return l2;
}
}
function f363(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2010: {
l4 = undefined;
l5 = l3;
l6 = f362(l0,l1,l5); if (l6 === undefined) break b2010;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2010;
if ((l8 === false)) break b2010;
l9 = f362(l0,l1,l5); if (l9 === undefined) break b2010;
l10 = l9;
l11 = ["0.",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2010;
l13 = l12;
l14 = b_to_number(l13); if (l14 === undefined) break b2010;
l15 = l14;
if (l4 === undefined) l4 = l15; else if (!Q(l4, l15)) conflict();
}
b2011: {
if (l4 === undefined) break b2011;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2012: {
l4 = undefined;
l5 = l3;
l6 = f362(l0,l1,l5); if (l6 === undefined) break b2012;
l7 = l6;
if (!(l7 === "")) break b2012;
l8 = 0;
if (l4 === undefined) l4 = l8; else if (!Q(l4, l8)) conflict();
}
b2013: {
if (l4 === undefined) break b2013;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2014: {
return l2;
}
}
function f364(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l2;
b2015: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 7;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2015;
l9 = l8;
l10 = H(l1) ? l1.calendar : undefined; if (l10 === undefined && (l10 = S(l1, "calendar")) === undefined) break b2015;
l11 = H(l10) ? l10.months : undefined; if (l11 === undefined && (l11 = S(l10, "months")) === undefined) break b2015;
l12 = D(l11, l9); if (l12 === undefined) break b2015;
b2016: {
b2017: {
break b2016;
}
break b2015;
}
l15 = l12;
l16 = 8;
l17 = 2;
l18 = b_substring(l5,l16,l17); if (l18 === undefined) break b2015;
l19 = l18;
l20 = b_to_number(l19); if (l20 === undefined) break b2015;
l21 = l20;
l22 = H(l1) ? l1.calendar : undefined; if (l22 === undefined && (l22 = S(l1, "calendar")) === undefined) break b2015;
l23 = H(l22) ? l22.month_first_day : undefined; if (l23 === undefined && (l23 = S(l22, "month_first_day")) === undefined) break b2015;
l24 = D(l23, l15); if (l24 === undefined) break b2015;
b2018: {
b2019: {
break b2018;
}
break b2015;
}
l27 = l24;
l28 = b_plus(l27,l21); if (l28 === undefined) break b2015;
l29 = l28;
l30 = 1;
l31 = b_minus(l29,l30); if (l31 === undefined) break b2015;
l32 = l31;
l33 = l32;
l34 = 11;
l35 = 2;
l36 = b_substring(l5,l34,l35); if (l36 === undefined) break b2015;
l37 = l36;
l38 = b_to_number(l37); if (l38 === undefined) break b2015;
l39 = l38;
l40 = l39;
l41 = 14;
l42 = 2;
l43 = b_substring(l5,l41,l42); if (l43 === undefined) break b2015;
l44 = l43;
l45 = b_to_number(l44); if (l45 === undefined) break b2015;
l46 = l45;
l47 = l46;
l48 = 17;
l49 = 2;
l50 = b_substring(l5,l48,l49); if (l50 === undefined) break b2015;
l51 = l50;
l52 = b_to_number(l51); if (l52 === undefined) break b2015;
l53 = l52;
l54 = f363(l0,l1,l5); if (l54 === undefined) break b2015;
l55 = l54;
l56 = b_plus(l53,l55); if (l56 === undefined) break b2015;
l57 = l56;
l58 = l57;
l59 = 86400;
l60 = b_mul(l33,l59); if (l60 === undefined) break b2015;
l61 = l60;
l62 = 3600;
l63 = b_mul(l40,l62); if (l63 === undefined) break b2015;
l64 = l63;
l65 = b_plus(l61,l64); if (l65 === undefined) break b2015;
l66 = l65;
l67 = f1(l0,l1,l5); if (l67 === undefined) break b2015;
l68 = l67;
l69 = b_minus(l47,l68); if (l69 === undefined) break b2015;
l70 = l69;
l71 = 60;
l72 = b_mul(l70,l71); if (l72 === undefined) break b2015;
l73 = l72;
l74 = b_plus(l66,l73); if (l74 === undefined) break b2015;
l75 = l74;
l76 = b_plus(l75,l58); if (l76 === undefined) break b2015;
l77 = l76;
if (l4 === undefined) l4 = l77; else if (!Q(l4, l77)) conflict();
}
b2020: {
if (l4 === undefined) break b2020;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2021: {
return l2;
}
}
function g365(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2022: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b2022;
l5 = l4;
l6 = f364(l0,l1,l5); if (l6 === undefined) break b2022;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2023: {
if (l3 === undefined) break b2023;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2024: {
return l2;
}
}
function f365(i, d) {
const k = K.case[49];
if (k !== undefined) return k === N ? undefined : k;
const v = g365(i, d);
K.case[49] = v === undefined ? N : v;
return v;
}
function g366(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2025: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2025;
l5 = H(l4) ? l4.last_failure_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_failure_at")) === undefined) break b2025;
l6 = l5;
l7 = f364(l0,l1,l6); if (l7 === undefined) break b2025;
l8 = l7;
l9 = l8;
l10 = f365(l0,l1); if (l10 === undefined) break b2025;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b2025;
if ((l12 === false)) break b2025;
l13 = f365(l0,l1); if (l13 === undefined) break b2025;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b2025;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2026: {
if (l3 === undefined) break b2026;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2027: {
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
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2028: {
l2 = new RegoSet();
}
b2029: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2029;
if ((l4 === false)) break b2029;
b2030: {
l5 = f360(l0,l1); if (l5 === undefined) break b2030;
if ((l5 === false)) break b2030;
break b2029;}
l6 = f356(l0,l1); if (l6 === undefined) break b2029;
l7 = H(l6) ? l6.lock : undefined; if (l7 === undefined && (l7 = S(l6, "lock")) === undefined) break b2029;
l8 = H(l7) ? l7.minutes : undefined; if (l8 === undefined && (l8 = S(l7, "minutes")) === undefined) break b2029;
l9 = l8;
l10 = 60;
l11 = b_mul(l9,l10); if (l11 === undefined) break b2029;
l12 = l11;
l13 = f366(l0,l1); if (l13 === undefined) break b2029;
l14 = l13;
l15 = b_lt(l14,l12); if (l15 === undefined) break b2029;
if ((l15 === false)) break b2029;
l16 = f356(l0,l1); if (l16 === undefined) break b2029;
l17 = l16;
l18 = f20(l0,l1,"locked_out",l17); if (l18 === undefined) break b2029;
l19 = l18;
l2.add(l19);
}
b2031: {
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
let l2,l3,l4,l5,l6,l7;
b2032: {
l2 = new RegoSet();
}
b2033: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2033;
if ((l4 === false)) break b2033;
b2034: {
l5 = f360(l0,l1); if (l5 === undefined) break b2034;
if ((l5 === false)) break b2034;
break b2033;}
b2035: {
l6 = f366(l0,l1); if (l6 === undefined) break b2035;
if ((l6 === false)) break b2035;
break b2033;}
l7 = new O7("last_failure_at");
l2.add(l7);
}
b2036: {
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
function g369(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2037: {
b2038: {
l3 = undefined;
l4 = f359(l0,l1); if (l4 === undefined) break b2038;
if ((l4 === false)) break b2038;
l5 = f356(l0,l1); if (l5 === undefined) break b2038;
l6 = H(l5) ? l5.unlock : undefined; if (l6 === undefined && (l6 = S(l5, "unlock")) === undefined) break b2038;
l7 = l6;
l8 = f15(l0,l1,l7); if (l8 === undefined) break b2038;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2039: {
if (l3 !== undefined) break b2039;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2040: {
if (l3 === undefined) break b2040;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2041: {
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
function f370(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2042: {
l4 = undefined;
l5 = l3;
l6 = 11;
l7 = 5;
l8 = b_substring(l5,l6,l7); if (l8 === undefined) break b2042;
l9 = l8;
l10 = f0(l0,l1,l9); if (l10 === undefined) break b2042;
l11 = l10;
l12 = f1(l0,l1,l5); if (l12 === undefined) break b2042;
l13 = l12;
l14 = b_minus(l11,l13); if (l14 === undefined) break b2042;
l15 = l14;
l16 = 480;
l17 = b_plus(l15,l16); if (l17 === undefined) break b2042;
l18 = l17;
l19 = 2880;
l20 = b_plus(l18,l19); if (l20 === undefined) break b2042;
l21 = l20;
if (l4 === undefined) l4 = l21; else if (!Q(l4, l21)) conflict();
}
b2043: {
if (l4 === undefined) break b2043;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2044: {
return l2;
}
}
function f371(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2045: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = 10;
l10 = b_substring(l6,l8,l9); if (l10 === undefined) break b2045;
l11 = l10;
l12 = 1440;
l13 = b_div(l7,l12); if (l13 === undefined) break b2045;
l14 = l13;
l15 = b_floor(l14); if (l15 === undefined) break b2045;
l16 = l15;
l17 = 2;
l18 = b_minus(l16,l17); if (l18 === undefined) break b2045;
l19 = l18;
l20 = f4(l0,l1,l11,l19); if (l20 === undefined) break b2045;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b2046: {
if (l5 === undefined) break b2046;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2047: {
return l2;
}
}
function f372(l0,l1,l3) {
let l4,l5,l6,l7,l8,l11,l2;
b2048: {
l4 = undefined;
l5 = l3;
l6 = H(l1) ? l1.calendar : undefined; if (l6 === undefined && (l6 = S(l1, "calendar")) === undefined) break b2048;
l7 = H(l6) ? l6.two_digits : undefined; if (l7 === undefined && (l7 = S(l6, "two_digits")) === undefined) break b2048;
l8 = D(l7, l5); if (l8 === undefined) break b2048;
b2049: {
b2050: {
break b2049;
}
break b2048;
}
l11 = l8;
if (l4 === undefined) l4 = l11; else if (!Q(l4, l11)) conflict();
}
b2051: {
if (l4 === undefined) break b2051;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2052: {
return l2;
}
}
function f373(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2053: {
l4 = undefined;
l5 = l3;
l6 = f362(l0,l1,l5); if (l6 === undefined) break b2053;
l7 = l6;
l8 = b_neq(l7,""); if (l8 === undefined) break b2053;
if ((l8 === false)) break b2053;
l9 = f362(l0,l1,l5); if (l9 === undefined) break b2053;
l10 = l9;
l11 = [".",l10];
l12 = b_concat("",l11); if (l12 === undefined) break b2053;
l13 = l12;
if (l4 === undefined) l4 = l13; else if (!Q(l4, l13)) conflict();
}
b2054: {
if (l4 === undefined) break b2054;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2055: {
l4 = undefined;
l5 = l3;
l6 = f362(l0,l1,l5); if (l6 === undefined) break b2055;
l7 = l6;
if (!(l7 === "")) break b2055;
if (l4 === undefined) l4 = ""; else if (!Q(l4, "")) conflict();
}
b2056: {
if (l4 === undefined) break b2056;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2057: {
return l2;
}
}
function f374(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l2;
b2058: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f370(l0,l1,l6); if (l8 === undefined) break b2058;
l9 = l8;
l10 = b_plus(l9,l7); if (l10 === undefined) break b2058;
l11 = l10;
l12 = l11;
l13 = f371(l0,l1,l6,l12); if (l13 === undefined) break b2058;
l14 = l13;
l15 = f5(l0,l1,l14); if (l15 === undefined) break b2058;
l16 = l15;
l17 = 1440;
l18 = b_rem(l12,l17); if (l18 === undefined) break b2058;
l19 = l18;
l20 = 60;
l21 = b_div(l19,l20); if (l21 === undefined) break b2058;
l22 = l21;
l23 = b_floor(l22); if (l23 === undefined) break b2058;
l24 = l23;
l25 = f372(l0,l1,l24); if (l25 === undefined) break b2058;
l26 = l25;
l27 = 1440;
l28 = b_rem(l12,l27); if (l28 === undefined) break b2058;
l29 = l28;
l30 = 60;
l31 = b_rem(l29,l30); if (l31 === undefined) break b2058;
l32 = l31;
l33 = f372(l0,l1,l32); if (l33 === undefined) break b2058;
l34 = l33;
l35 = 17;
l36 = 2;
l37 = b_substring(l6,l35,l36); if (l37 === undefined) break b2058;
l38 = l37;
l39 = f373(l0,l1,l6); if (l39 === undefined) break b2058;
l40 = l39;
l41 = [l16,"T",l26,":",l34,":",l38,l40,"+08:00"];
l42 = b_concat("",l41); if (l42 === undefined) break b2058;
l43 = l42;
if (l5 === undefined) l5 = l43; else if (!Q(l5, l43)) conflict();
}
b2059: {
if (l5 === undefined) break b2059;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2060: {
return l2;
}
}
function g375(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b2061: {
l3 = undefined;
l4 = f358(l0,l1); if (l4 === undefined) break b2061;
if ((l4 === false)) break b2061;
l5 = f366(l0,l1); if (l5 === undefined) break b2061;
if ((l5 === false)) break b2061;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2061;
l7 = H(l6) ? l6.last_failure_at : undefined; if (l7 === undefined && (l7 = S(l6, "last_failure_at")) === undefined) break b2061;
l8 = l7;
l9 = f356(l0,l1); if (l9 === undefined) break b2061;
l10 = H(l9) ? l9.lock : undefined; if (l10 === undefined && (l10 = S(l9, "lock")) === undefined) break b2061;
l11 = H(l10) ? l10.minutes : undefined; if (l11 === undefined && (l11 = S(l10, "minutes")) === undefined) break b2061;
l12 = l11;
l13 = f374(l0,l1,l8,l12); if (l13 === undefined) break b2061;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b2062: {
if (l3 === undefined) break b2062;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2063: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l33,l34,l35,l32,l36,l37,l38,l39,l2;
b2064: {
b2065: {
l3 = undefined;
b2066: {
l4 = f356(l0,l1); if (l4 === undefined) break b2066;
if ((l4 === false)) break b2066;
break b2065;}
l5 = f357(l0,l1); if (l5 === undefined) break b2065;
l6 = l5;
l7 = [];
b2067: {
l8 = f355(l0,l1); if (l8 === undefined) break b2067;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2065;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2068: {
if (l3 !== undefined) break b2068;
l4 = f367(l0,l1); if (l4 === undefined) break b2068;
l5 = l4;
l6 = f368(l0,l1); if (l6 === undefined) break b2068;
l7 = l6;
l8 = f103(l0,l1,l5,l7); if (l8 === undefined) break b2068;
l9 = l8;
l10 = f356(l0,l1); if (l10 === undefined) break b2068;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2068;
l13 = l12;
l14 = f369(l0,l1); if (l14 === undefined) break b2068;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2068;
l17 = l16;
l18 = f356(l0,l1); if (l18 === undefined) break b2068;
l19 = l18;
l20 = f75(l0,l1,l19); if (l20 === undefined) break b2068;
l21 = l20;
l22 = f357(l0,l1); if (l22 === undefined) break b2068;
l23 = l22;
l24 = f355(l0,l1); if (l24 === undefined) break b2068;
l25 = l24;
l26 = f368(l0,l1); if (l26 === undefined) break b2068;
l27 = l26;
l28 = f367(l0,l1); if (l28 === undefined) break b2068;
l29 = l28;
l30 = new Bare();
b2069: {
l31 = f375(l0,l1); if (l31 === undefined) break b2069;
l30["locked_until"] = l31;
}
b2070: {
b2071: {
l33 = H(l1) ? l1.hdp : undefined; if (l33 === undefined && (l33 = S(l1, "hdp")) === undefined) break b2071;
l34 = H(l33) ? l33.login_lockout : undefined; if (l34 === undefined && (l34 = S(l33, "login_lockout")) === undefined) break b2071;
l35 = D(l34, "values"); if (l35 === undefined) break b2071;
l32 = merge(l35, l30);
break b2070;
}
l32 = l30;
}
l36 = l32;
l37 = new O51(l17,l27,l29,l36,l21);
l38 = f18(l0,l1,l23,l25,l9,l37); if (l38 === undefined) break b2068;
l39 = l38;
if (l3 === undefined) l3 = l39; else if (!Q(l3, l39)) conflict();
}
b2072: {
if (l3 === undefined) break b2072;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2073: {
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
let l3,l4,l5,l6,l7,l2;
b2074: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2074;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2074;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2075: {
if (l3 === undefined) break b2075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2076: {
return l2;
}
}
function f377(i, d) {
const k = K.case[50];
if (k !== undefined) return k === N ? undefined : k;
const v = g377(i, d);
K.case[50] = v === undefined ? N : v;
return v;
}
function g378(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2077: {
l3 = undefined;
l4 = f377(l0,l1); if (l4 === undefined) break b2077;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2077;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2077;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2078: {
if (l3 === undefined) break b2078;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2079: {
return l2;
}
}
function f378(i, d) {
const k = K.case[51];
if (k !== undefined) return k === N ? undefined : k;
const v = g378(i, d);
K.case[51] = v === undefined ? N : v;
return v;
}
function f379(l0,l1) {
let l3,l2;
b2080: {
l3 = undefined;
if (l3 === undefined) l3 = "password_compliance"; else if (!Q(l3, "password_compliance")) conflict();
}
b2081: {
if (l3 === undefined) break b2081;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2082: {
return l2;
}
}
function g380(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2083: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2083;
l5 = H(l4) ? l4.changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "changed_on")) === undefined) break b2083;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2083;
if ((l7 === false)) break b2083;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2083;
l9 = H(l8) ? l8.changed_on : undefined; if (l9 === undefined && (l9 = S(l8, "changed_on")) === undefined) break b2083;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2084: {
if (l3 === undefined) break b2084;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2085: {
return l2;
}
}
function f380(i, d) {
const k = K.request[167];
if (k !== undefined) return k === N ? undefined : k;
const v = g380(i, d);
K.request[167] = v === undefined ? N : v;
return v;
}
function g381(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2086: {
l3 = undefined;
l4 = f380(l0,l1); if (l4 === undefined) break b2086;
l5 = l4;
l6 = f378(l0,l1); if (l6 === undefined) break b2086;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2086;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2086;
l9 = l8;
l10 = f39(l0,l1,l5,l9); if (l10 === undefined) break b2086;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2087: {
if (l3 === undefined) break b2087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2088: {
return l2;
}
}
function f381(i, d) {
const k = K.request[168];
if (k !== undefined) return k === N ? undefined : k;
const v = g381(i, d);
K.request[168] = v === undefined ? N : v;
return v;
}
function g382(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2089: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2089;
l5 = l4;
l6 = [];
l7 = b_object_get(l5,"classes",l6); if (l7 === undefined) break b2089;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2090: {
if (l3 === undefined) break b2090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2091: {
return l2;
}
}
function f382(i, d) {
const k = K.request[169];
if (k !== undefined) return k === N ? undefined : k;
const v = g382(i, d);
K.request[169] = v === undefined ? N : v;
return v;
}
function g383(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16;
b2092: {
l2 = new RegoSet();
}
b2093: {
l3 = undefined;
l4 = f381(l0,l1); if (l4 === undefined) break b2093;
l5 = l4;
l6 = f6(l0,l1); if (l6 === undefined) break b2093;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2093;
if ((l8 === false)) break b2093;
l2.add("max_age");
}
b2094: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2094;
l5 = H(l4) ? l4.min_length : undefined; if (l5 === undefined && (l5 = S(l4, "min_length")) === undefined) break b2094;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2094;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2094;
if ((l8 === false)) break b2094;
l9 = H(l0) ? l0.facts : undefined; if (l9 === undefined && (l9 = S(l0, "facts")) === undefined) break b2094;
l10 = D(l9, "length"); if (l10 === undefined) break b2094;
l11 = l10;
l12 = f378(l0,l1); if (l12 === undefined) break b2094;
l13 = H(l12) ? l12.min_length : undefined; if (l13 === undefined && (l13 = S(l12, "min_length")) === undefined) break b2094;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2094;
l15 = l14;
l16 = b_lt(l11,l15); if (l16 === undefined) break b2094;
if ((l16 === false)) break b2094;
l2.add("min_length");
}
b2095: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2095;
l5 = H(l4) ? l4.classes : undefined; if (l5 === undefined && (l5 = S(l4, "classes")) === undefined) break b2095;
l6 = H(l5) ? l5.value : undefined; if (l6 === undefined && (l6 = S(l5, "value")) === undefined) break b2095;
{
const k2096 = keysOf(l6), v2096 = valuesOf(l6);
for (let n2096 = 0; n2096 < v2096.length; n2096++) {
l7 = k2096 === null ? n2096 : k2096[n2096];
l8 = v2096[n2096];
b2097: {
l9 = l7;
l10 = l8;
l11 = f382(l0,l1); if (l11 === undefined) break b2097;
l12 = l11;
b2098: {
l13 = b_internal_member_2(l10,l12); if (l13 === undefined) break b2098;
if ((l13 === false)) break b2098;
break b2097;}
l2.add("classes");
}
}
}
}
b2099: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2099;
l5 = H(l4) ? l4.default_changed : undefined; if (l5 === undefined && (l5 = S(l4, "default_changed")) === undefined) break b2099;
if ((l5 === false)) break b2099;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2099;
l7 = H(l6) ? l6.default_password : undefined; if (l7 === undefined && (l7 = S(l6, "default_password")) === undefined) break b2099;
if (!(l7 === true)) break b2099;
l2.add("default_changed");
}
b2100: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2100;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2100;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2100;
if ((l7 === false)) break b2100;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2100;
l9 = H(l8) ? l8.same_as_previous : undefined; if (l9 === undefined && (l9 = S(l8, "same_as_previous")) === undefined) break b2100;
l10 = l9;
l11 = f378(l0,l1); if (l11 === undefined) break b2100;
l12 = H(l11) ? l11.history : undefined; if (l12 === undefined && (l12 = S(l11, "history")) === undefined) break b2100;
l13 = H(l12) ? l12.value : undefined; if (l13 === undefined && (l13 = S(l12, "value")) === undefined) break b2100;
l14 = l13;
l15 = b_lte(l10,l14); if (l15 === undefined) break b2100;
if ((l15 === false)) break b2100;
l2.add("history");
}
b2101: {
return l2;
}
}
function f383(i, d) {
const k = K.request[170];
if (k !== undefined) return k === N ? undefined : k;
const v = g383(i, d);
K.request[170] = v === undefined ? N : v;
return v;
}
function g384(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2102: {
l3 = undefined;
l4 = new RegoSet();
b2103: {
l5 = f378(l0,l1); if (l5 === undefined) break b2103;
l6 = H(l5) ? l5.classes : undefined; if (l6 === undefined && (l6 = S(l5, "classes")) === undefined) break b2103;
l7 = H(l6) ? l6.value : undefined; if (l7 === undefined && (l7 = S(l6, "value")) === undefined) break b2103;
{
const k2104 = keysOf(l7), v2104 = valuesOf(l7);
for (let n2104 = 0; n2104 < v2104.length; n2104++) {
l8 = k2104 === null ? n2104 : k2104[n2104];
l9 = v2104[n2104];
b2105: {
l10 = l8;
l11 = l9;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = new RegoSet();
b2106: {
l14 = f382(l0,l1); if (l14 === undefined) break b2106;
{
const k2107 = keysOf(l14), v2107 = valuesOf(l14);
for (let n2107 = 0; n2107 < v2107.length; n2107++) {
l15 = k2107 === null ? n2107 : k2107[n2107];
l16 = v2107[n2107];
b2108: {
l17 = l15;
l18 = l16;
l13.add(l18);
}
}
}
}
l19 = l13;
l20 = b_minus(l12,l19); if (l20 === undefined) break b2102;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2109: {
if (l3 === undefined) break b2109;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2110: {
return l2;
}
}
function f384(i, d) {
const k = K.request[171];
if (k !== undefined) return k === N ? undefined : k;
const v = g384(i, d);
K.request[171] = v === undefined ? N : v;
return v;
}
function g385(l0,l1) {
let l3,l4,l2;
b2111: {
l3 = undefined;
l4 = new O52("password_class_missing","default_password","password_reused","password_expired","password_too_short");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2112: {
if (l3 === undefined) break b2112;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2113: {
return l2;
}
}
function f385(i, d) {
const k = K.data[15];
if (k !== undefined) return k === N ? undefined : k;
const v = g385(i, d);
K.data[15] = v === undefined ? N : v;
return v;
}
function g386(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l13,l14,l15,l12,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l2;
b2114: {
l3 = undefined;
l4 = new RegoSet();
b2115: {
l5 = f383(l0,l1); if (l5 === undefined) break b2115;
{
const k2116 = keysOf(l5), v2116 = valuesOf(l5);
for (let n2116 = 0; n2116 < v2116.length; n2116++) {
l6 = k2116 === null ? n2116 : k2116[n2116];
l7 = v2116[n2116];
b2117: {
l8 = l6;
l9 = l7;
l10 = new Bare();
b2118: {
l11 = f384(l0,l1); if (l11 === undefined) break b2118;
l10["classes"] = l11;
}
b2119: {
b2120: {
l13 = H(l1) ? l1.hdp : undefined; if (l13 === undefined && (l13 = S(l1, "hdp")) === undefined) break b2120;
l14 = H(l13) ? l13.password_compliance : undefined; if (l14 === undefined && (l14 = S(l13, "password_compliance")) === undefined) break b2120;
l15 = H(l14) ? l14.lacking : undefined; if (l15 === undefined && (l15 = S(l14, "lacking")) === undefined) break b2120;
l12 = merge(l15, l10);
break b2119;
}
l12 = l10;
}
l16 = l12;
l17 = new RegoSet();
l18 = b_object_get(l16,l9,l17); if (l18 === undefined) break b2117;
l19 = l18;
l20 = f385(l0,l1); if (l20 === undefined) break b2117;
l21 = D(l20, l9); if (l21 === undefined) break b2117;
l22 = l21;
l23 = f378(l0,l1); if (l23 === undefined) break b2117;
l24 = D(l23, l9); if (l24 === undefined) break b2117;
l25 = l24;
l26 = f66(l0,l1,l22,l25,l19); if (l26 === undefined) break b2117;
l27 = l26;
l4.add(l27);
}
}
}
}
l28 = l4;
if (l3 === undefined) l3 = l28; else if (!Q(l3, l28)) conflict();
}
b2121: {
if (l3 === undefined) break b2121;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2122: {
return l2;
}
}
function f386(i, d) {
const k = K.request[172];
if (k !== undefined) return k === N ? undefined : k;
const v = g386(i, d);
K.request[172] = v === undefined ? N : v;
return v;
}
function g387(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2123: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2123;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2123;
l6 = l5;
l7 = b_is_number(l6); if (l7 === undefined) break b2123;
if ((l7 === false)) break b2123;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2124: {
if (l3 === undefined) break b2124;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2125: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2125;
l5 = H(l4) ? l4.same_as_previous : undefined; if (l5 === undefined && (l5 = S(l4, "same_as_previous")) === undefined) break b2125;
l6 = null;
if (!Q(l5, l6)) break b2125;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2126: {
if (l3 === undefined) break b2126;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2127: {
return l2;
}
}
function f387(i, d) {
const k = K.request[173];
if (k !== undefined) return k === N ? undefined : k;
const v = g387(i, d);
K.request[173] = v === undefined ? N : v;
return v;
}
function g388(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13;
b2128: {
l2 = new RegoSet();
}
b2129: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2129;
{
const k2130 = keysOf(l4), v2130 = valuesOf(l4);
for (let n2130 = 0; n2130 < v2130.length; n2130++) {
l5 = k2130 === null ? n2130 : k2130[n2130];
l6 = v2130[n2130];
b2131: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b2131;
if (!(l9 === "unset")) break b2131;
l10 = ["password",l7];
l11 = b_concat(".",l10); if (l11 === undefined) break b2131;
l12 = l11;
l13 = new O16(l12);
l2.add(l13);
}
}
}
}
b2132: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2132;
l5 = H(l4) ? l4.max_age : undefined; if (l5 === undefined && (l5 = S(l4, "max_age")) === undefined) break b2132;
if ((l5 === false)) break b2132;
b2133: {
l6 = f380(l0,l1); if (l6 === undefined) break b2133;
if ((l6 === false)) break b2133;
break b2132;}
l7 = new O7("changed_on");
l2.add(l7);
}
b2134: {
l3 = undefined;
l4 = f378(l0,l1); if (l4 === undefined) break b2134;
l5 = H(l4) ? l4.history : undefined; if (l5 === undefined && (l5 = S(l4, "history")) === undefined) break b2134;
if ((l5 === false)) break b2134;
b2135: {
l6 = f387(l0,l1); if (l6 === undefined) break b2135;
if ((l6 === false)) break b2135;
break b2134;}
l7 = new O7("same_as_previous");
l2.add(l7);
}
b2136: {
return l2;
}
}
function f388(i, d) {
const k = K.request[174];
if (k !== undefined) return k === N ? undefined : k;
const v = g388(i, d);
K.request[174] = v === undefined ? N : v;
return v;
}
function g389(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2137: {
b2138: {
l3 = undefined;
l4 = f383(l0,l1); if (l4 === undefined) break b2138;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2138;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2138;
if ((l9 === false)) break b2138;
l10 = f383(l0,l1); if (l10 === undefined) break b2138;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2139: {
if (l3 !== undefined) break b2139;
l4 = new RegoSet();
b2140: {
l5 = f378(l0,l1); if (l5 === undefined) break b2140;
{
const k2141 = keysOf(l5), v2141 = valuesOf(l5);
for (let n2141 = 0; n2141 < v2141.length; n2141++) {
l6 = k2141 === null ? n2141 : k2141[n2141];
l7 = v2141[n2141];
b2142: {
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
b2143: {
if (l3 === undefined) break b2143;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2144: {
return l2;
}
}
function f389(i, d) {
const k = K.request[175];
if (k !== undefined) return k === N ? undefined : k;
const v = g389(i, d);
K.request[175] = v === undefined ? N : v;
return v;
}
function g390(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2145: {
l3 = undefined;
l4 = f380(l0,l1); if (l4 === undefined) break b2145;
l5 = l4;
l6 = f378(l0,l1); if (l6 === undefined) break b2145;
l7 = H(l6) ? l6.min_age : undefined; if (l7 === undefined && (l7 = S(l6, "min_age")) === undefined) break b2145;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2145;
l9 = l8;
l10 = f39(l0,l1,l5,l9); if (l10 === undefined) break b2145;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2146: {
if (l3 === undefined) break b2146;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2147: {
return l2;
}
}
function f390(i, d) {
const k = K.request[176];
if (k !== undefined) return k === N ? undefined : k;
const v = g390(i, d);
K.request[176] = v === undefined ? N : v;
return v;
}
function g391(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l58,l59,l60,l57,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l2;
b2148: {
b2149: {
l3 = undefined;
b2150: {
l4 = f378(l0,l1); if (l4 === undefined) break b2150;
if ((l4 === false)) break b2150;
break b2149;}
l5 = f379(l0,l1); if (l5 === undefined) break b2149;
l6 = l5;
l7 = [];
b2151: {
l8 = f377(l0,l1); if (l8 === undefined) break b2151;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2149;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2152: {
if (l3 !== undefined) break b2152;
l4 = f386(l0,l1); if (l4 === undefined) break b2152;
l5 = l4;
l6 = f388(l0,l1); if (l6 === undefined) break b2152;
l7 = l6;
l8 = f104(l0,l1,l5,l7); if (l8 === undefined) break b2152;
l9 = l8;
l10 = [];
b2153: {
l11 = ["max_age","min_length","classes","default_changed","history"];
l12 = l11;
{
const k2154 = keysOf(l12), v2154 = valuesOf(l12);
for (let n2154 = 0; n2154 < v2154.length; n2154++) {
l13 = k2154 === null ? n2154 : k2154[n2154];
l14 = v2154[n2154];
b2155: {
l15 = l13;
l16 = l14;
l17 = [];
b2156: {
l18 = f383(l0,l1); if (l18 === undefined) break b2156;
l19 = l18;
l20 = b_internal_member_2(l16,l19); if (l20 === undefined) break b2156;
if ((l20 === false)) break b2156;
l21 = f378(l0,l1); if (l21 === undefined) break b2156;
l22 = D(l21, l16); if (l22 === undefined) break b2156;
l23 = l22;
l24 = f58(l0,l1,"change_password",l23); if (l24 === undefined) break b2156;
l25 = l24;
l17.push(l25);
}
l26 = l17;
l10.push(l26);
}
}
}
}
l27 = l10;
l28 = f64(l0,l1,l27); if (l28 === undefined) break b2152;
l29 = l28;
l30 = f379(l0,l1); if (l30 === undefined) break b2152;
l31 = l30;
l32 = f377(l0,l1); if (l32 === undefined) break b2152;
l33 = l32;
l34 = new RegoSet();
b2157: {
l35 = f389(l0,l1); if (l35 === undefined) break b2157;
{
const k2158 = keysOf(l35), v2158 = valuesOf(l35);
for (let n2158 = 0; n2158 < v2158.length; n2158++) {
l36 = k2158 === null ? n2158 : k2158[n2158];
l37 = v2158[n2158];
b2159: {
l38 = l36;
l39 = l37;
l40 = f378(l0,l1); if (l40 === undefined) break b2159;
l41 = D(l40, l39); if (l41 === undefined) break b2159;
l42 = l41;
l43 = f15(l0,l1,l42); if (l43 === undefined) break b2159;
l44 = l43;
{
const k2160 = keysOf(l44), v2160 = valuesOf(l44);
for (let n2160 = 0; n2160 < v2160.length; n2160++) {
l45 = k2160 === null ? n2160 : k2160[n2160];
l46 = v2160[n2160];
b2161: {
l47 = l45;
l48 = l46;
l34.add(l48);
}
}
}
}
}
}
}
l49 = l34;
l50 = f388(l0,l1); if (l50 === undefined) break b2152;
l51 = l50;
l52 = f386(l0,l1); if (l52 === undefined) break b2152;
l53 = l52;
l54 = new Bare();
b2162: {
l55 = f381(l0,l1); if (l55 === undefined) break b2162;
l54["expires_on"] = l55;
}
b2163: {
l56 = f390(l0,l1); if (l56 === undefined) break b2163;
l54["may_change_from"] = l56;
}
b2164: {
b2165: {
l58 = H(l1) ? l1.hdp : undefined; if (l58 === undefined && (l58 = S(l1, "hdp")) === undefined) break b2165;
l59 = H(l58) ? l58.password_compliance : undefined; if (l59 === undefined && (l59 = S(l58, "password_compliance")) === undefined) break b2165;
l60 = D(l59, "values"); if (l60 === undefined) break b2165;
l57 = merge(l60, l54);
break b2164;
}
l57 = l54;
}
l61 = l57;
l62 = new RegoSet();
b2166: {
l63 = f389(l0,l1); if (l63 === undefined) break b2166;
{
const k2167 = keysOf(l63), v2167 = valuesOf(l63);
for (let n2167 = 0; n2167 < v2167.length; n2167++) {
l64 = k2167 === null ? n2167 : k2167[n2167];
l65 = v2167[n2167];
b2168: {
l66 = l64;
l67 = l65;
l68 = f378(l0,l1); if (l68 === undefined) break b2168;
l69 = D(l68, l67); if (l69 === undefined) break b2168;
l70 = l69;
l71 = f75(l0,l1,l70); if (l71 === undefined) break b2168;
l72 = l71;
{
const k2169 = keysOf(l72), v2169 = valuesOf(l72);
for (let n2169 = 0; n2169 < v2169.length; n2169++) {
l73 = k2169 === null ? n2169 : k2169[n2169];
l74 = v2169[n2169];
b2170: {
l75 = l73;
l76 = l74;
l62.add(l76);
}
}
}
}
}
}
}
l77 = l62;
l78 = new O14(l49,l51,l29,l53,l61,l77);
l79 = f18(l0,l1,l31,l33,l9,l78); if (l79 === undefined) break b2152;
l80 = l79;
if (l3 === undefined) l3 = l80; else if (!Q(l3, l80)) conflict();
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
function f391(i, d) {
const k = K.request[177];
if (k !== undefined) return k === N ? undefined : k;
const v = g391(i, d);
K.request[177] = v === undefined ? N : v;
return v;
}
function g392(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2173: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2173;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2173;
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
function f392(i, d) {
const k = K.case[52];
if (k !== undefined) return k === N ? undefined : k;
const v = g392(i, d);
K.case[52] = v === undefined ? N : v;
return v;
}
function g393(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2176: {
l3 = undefined;
l4 = f392(l0,l1); if (l4 === undefined) break b2176;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2176;
l6 = H(l5) ? l5.personnel_register : undefined; if (l6 === undefined && (l6 = S(l5, "personnel_register")) === undefined) break b2176;
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
function f393(i, d) {
const k = K.case[53];
if (k !== undefined) return k === N ? undefined : k;
const v = g393(i, d);
K.case[53] = v === undefined ? N : v;
return v;
}
function f394(l0,l1) {
let l3,l2;
b2179: {
l3 = undefined;
if (l3 === undefined) l3 = "personnel_register"; else if (!Q(l3, "personnel_register")) conflict();
}
b2180: {
if (l3 === undefined) break b2180;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2181: {
return l2;
}
}
function g395(l0,l1) {
let l3,l4,l2;
b2182: {
l3 = undefined;
l4 = new O38("personnel_register","check","personnel_register");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2183: {
if (l3 === undefined) break b2183;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2184: {
return l2;
}
}
function f395(i, d) {
const k = K.data[16];
if (k !== undefined) return k === N ? undefined : k;
const v = g395(i, d);
K.data[16] = v === undefined ? N : v;
return v;
}
function g396(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2185: {
b2186: {
l3 = undefined;
b2187: {
l4 = f393(l0,l1); if (l4 === undefined) break b2187;
if ((l4 === false)) break b2187;
break b2186;}
l5 = f394(l0,l1); if (l5 === undefined) break b2186;
l6 = l5;
l7 = [];
b2188: {
l8 = f392(l0,l1); if (l8 === undefined) break b2188;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2186;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2189: {
if (l3 !== undefined) break b2189;
l4 = f395(l0,l1); if (l4 === undefined) break b2189;
l5 = l4;
l6 = f392(l0,l1); if (l6 === undefined) break b2189;
l7 = l6;
l8 = f393(l0,l1); if (l8 === undefined) break b2189;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b2189;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2190: {
if (l3 === undefined) break b2190;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2191: {
return l2;
}
}
function f396(i, d) {
const k = K.request[178];
if (k !== undefined) return k === N ? undefined : k;
const v = g396(i, d);
K.request[178] = v === undefined ? N : v;
return v;
}
function g397(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2192: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2192;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2192;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2193: {
if (l3 === undefined) break b2193;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2194: {
return l2;
}
}
function f397(i, d) {
const k = K.case[54];
if (k !== undefined) return k === N ? undefined : k;
const v = g397(i, d);
K.case[54] = v === undefined ? N : v;
return v;
}
function g398(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2195: {
l3 = undefined;
l4 = f397(l0,l1); if (l4 === undefined) break b2195;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2195;
l6 = H(l5) ? l5.processing : undefined; if (l6 === undefined && (l6 = S(l5, "processing")) === undefined) break b2195;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2196: {
if (l3 === undefined) break b2196;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2197: {
return l2;
}
}
function f398(i, d) {
const k = K.case[55];
if (k !== undefined) return k === N ? undefined : k;
const v = g398(i, d);
K.case[55] = v === undefined ? N : v;
return v;
}
function f399(l0,l1) {
let l3,l2;
b2198: {
l3 = undefined;
if (l3 === undefined) l3 = "processing_record"; else if (!Q(l3, "processing_record")) conflict();
}
b2199: {
if (l3 === undefined) break b2199;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2200: {
return l2;
}
}
function g400(l0,l1) {
let l3,l4,l2;
b2201: {
l3 = undefined;
l4 = new O38("processing_record","check","processing");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2202: {
if (l3 === undefined) break b2202;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2203: {
return l2;
}
}
function f400(i, d) {
const k = K.data[17];
if (k !== undefined) return k === N ? undefined : k;
const v = g400(i, d);
K.data[17] = v === undefined ? N : v;
return v;
}
function g401(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2204: {
b2205: {
l3 = undefined;
b2206: {
l4 = f398(l0,l1); if (l4 === undefined) break b2206;
if ((l4 === false)) break b2206;
break b2205;}
l5 = f399(l0,l1); if (l5 === undefined) break b2205;
l6 = l5;
l7 = [];
b2207: {
l8 = f397(l0,l1); if (l8 === undefined) break b2207;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2205;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2208: {
if (l3 !== undefined) break b2208;
l4 = f400(l0,l1); if (l4 === undefined) break b2208;
l5 = l4;
l6 = f397(l0,l1); if (l6 === undefined) break b2208;
l7 = l6;
l8 = f398(l0,l1); if (l8 === undefined) break b2208;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b2208;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2209: {
if (l3 === undefined) break b2209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2210: {
return l2;
}
}
function f401(i, d) {
const k = K.request[179];
if (k !== undefined) return k === N ? undefined : k;
const v = g401(i, d);
K.request[179] = v === undefined ? N : v;
return v;
}
function g402(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2211: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2211;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2211;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2212: {
if (l3 === undefined) break b2212;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2213: {
return l2;
}
}
function f402(i, d) {
const k = K.case[56];
if (k !== undefined) return k === N ? undefined : k;
const v = g402(i, d);
K.case[56] = v === undefined ? N : v;
return v;
}
function g403(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2214: {
l3 = undefined;
l4 = f402(l0,l1); if (l4 === undefined) break b2214;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2214;
l6 = H(l5) ? l5.purpose : undefined; if (l6 === undefined && (l6 = S(l5, "purpose")) === undefined) break b2214;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2215: {
if (l3 === undefined) break b2215;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2216: {
return l2;
}
}
function f403(i, d) {
const k = K.case[57];
if (k !== undefined) return k === N ? undefined : k;
const v = g403(i, d);
K.case[57] = v === undefined ? N : v;
return v;
}
function f404(l0,l1) {
let l3,l2;
b2217: {
l3 = undefined;
if (l3 === undefined) l3 = "purpose_limitation"; else if (!Q(l3, "purpose_limitation")) conflict();
}
b2218: {
if (l3 === undefined) break b2218;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2219: {
return l2;
}
}
function g405(l0,l1) {
let l3,l4,l5,l2;
b2220: {
l3 = undefined;
l4 = new O53("purpose_limitation");
l5 = new O54("legal_basis_listed","legal_basis","legal_bases");
l4["grounds"] = l5;
l4["kind"] = "permission";
l4["rule"] = "purpose";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2221: {
if (l3 === undefined) break b2221;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2222: {
return l2;
}
}
function f405(i, d) {
const k = K.data[18];
if (k !== undefined) return k === N ? undefined : k;
const v = g405(i, d);
K.data[18] = v === undefined ? N : v;
return v;
}
function g406(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2223: {
b2224: {
l3 = undefined;
b2225: {
l4 = f403(l0,l1); if (l4 === undefined) break b2225;
if ((l4 === false)) break b2225;
break b2224;}
l5 = f404(l0,l1); if (l5 === undefined) break b2224;
l6 = l5;
l7 = [];
b2226: {
l8 = f402(l0,l1); if (l8 === undefined) break b2226;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2224;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2227: {
if (l3 !== undefined) break b2227;
l4 = f405(l0,l1); if (l4 === undefined) break b2227;
l5 = l4;
l6 = f402(l0,l1); if (l6 === undefined) break b2227;
l7 = l6;
l8 = f403(l0,l1); if (l8 === undefined) break b2227;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b2227;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2228: {
if (l3 === undefined) break b2228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2229: {
return l2;
}
}
function f406(i, d) {
const k = K.request[180];
if (k !== undefined) return k === N ? undefined : k;
const v = g406(i, d);
K.request[180] = v === undefined ? N : v;
return v;
}
function g407(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2230: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2230;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2230;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2231: {
if (l3 === undefined) break b2231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2232: {
return l2;
}
}
function f407(i, d) {
const k = K.case[58];
if (k !== undefined) return k === N ? undefined : k;
const v = g407(i, d);
K.case[58] = v === undefined ? N : v;
return v;
}
function g408(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2233: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2233;
l5 = H(l4) ? l4.medium : undefined; if (l5 === undefined && (l5 = S(l4, "medium")) === undefined) break b2233;
l6 = l5;
l7 = f407(l0,l1); if (l7 === undefined) break b2233;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2233;
l9 = H(l8) ? l8.query_log : undefined; if (l9 === undefined && (l9 = S(l8, "query_log")) === undefined) break b2233;
l10 = D(l9, l6); if (l10 === undefined) break b2233;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2234: {
if (l3 === undefined) break b2234;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2235: {
return l2;
}
}
function f408(i, d) {
const k = K.request[181];
if (k !== undefined) return k === N ? undefined : k;
const v = g408(i, d);
K.request[181] = v === undefined ? N : v;
return v;
}
function f409(l0,l1) {
let l3,l2;
b2236: {
l3 = undefined;
if (l3 === undefined) l3 = "query_log_completeness"; else if (!Q(l3, "query_log_completeness")) conflict();
}
b2237: {
if (l3 === undefined) break b2237;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2238: {
return l2;
}
}
function g410(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2239: {
l2 = new Bare();
}
b2240: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2240;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2240;
{
const k2241 = keysOf(l5), v2241 = valuesOf(l5);
for (let n2241 = 0; n2241 < v2241.length; n2241++) {
l6 = k2241 === null ? n2241 : k2241[n2241];
l7 = v2241[n2241];
b2242: {
l8 = l6;
l9 = l7;
l10 = f90(l0,l1,l9); if (l10 === undefined) break b2242;
if ((l10 === false)) break b2242;
insertOnce(l2, l8, true);
}
}
}
}
b2243: {
return l2;
}
}
function f410(i, d) {
const k = K.request[182];
if (k !== undefined) return k === N ? undefined : k;
const v = g410(i, d);
K.request[182] = v === undefined ? N : v;
return v;
}
function f411(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l2;
b2244: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_split(l6,l7); if (l8 === undefined) break b2244;
l9 = l8;
l10 = l9;
l11 = b_count(l10); if (l11 === undefined) break b2244;
l12 = l11;
l13 = 1;
l14 = b_gt(l12,l13); if (l14 === undefined) break b2244;
if ((l14 === false)) break b2244;
l15 = 0;
l16 = D(l10, l15); if (l16 === undefined) break b2244;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2244;
l19 = l18;
l20 = b_count(l7); if (l20 === undefined) break b2244;
l21 = l20;
l22 = b_plus(l19,l21); if (l22 === undefined) break b2244;
l23 = l22;
l24 = -1;
l25 = b_substring(l6,l23,l24); if (l25 === undefined) break b2244;
l26 = l25;
l27 = 0;
l28 = D(l10, l27); if (l28 === undefined) break b2244;
l29 = l28;
l30 = [l29,l26];
l31 = l30;
if (l5 === undefined) l5 = l31; else if (!Q(l5, l31)) conflict();
}
b2245: {
if (l5 === undefined) break b2245;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2246: {
return l2;
}
}
function f412(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l11,l12,l13,l10,l14,l15,l16,l2;
b2247: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,""); if (l6 === undefined) break b2247;
l7 = l6;
l8 = l7;
l9 = undefined;
b2248: {
b2249: {
if (!Array.isArray(l8)) break b2249;
break b2248;
}
b2250: {
if (!O(l8)) break b2250;
break b2248;
}
b2251: {
if (!(l8 instanceof RegoSet)) break b2251;
break b2248;
}
break b2247;
}
{
const k2252 = keysOf(l8), v2252 = valuesOf(l8);
for (let n2252 = 0; n2252 < v2252.length; n2252++) {
l11 = k2252 === null ? n2252 : k2252[n2252];
l12 = v2252[n2252];
b2253: {
l13 = l11;
l10 = undefined;
b2254: {
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
l16 = b_internal_member_2(l14,l15); if (l16 === undefined) break b2254;
if ((l16 === false)) break b2254;
l10 = true;
}
if (l10 !== undefined) break b2253;
l9 = true;
}
}
}
if (l9 !== undefined) break b2247;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2255: {
if (l4 === undefined) break b2255;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2256: {
return l2;
}
}
function f413(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2257: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2257;
l7 = l6;
l8 = new RegoSet();
l9 = 2;
l8.add(l9);
l10 = 3;
l8.add(l10);
l11 = 4;
l8.add(l11);
l12 = b_internal_member_2(l7,l8); if (l12 === undefined) break b2257;
if ((l12 === false)) break b2257;
l13 = f412(l0,l1,l5); if (l13 === undefined) break b2257;
if ((l13 === false)) break b2257;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2258: {
if (l4 === undefined) break b2258;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2259: {
return l2;
}
}
function f414(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l24,l25,l26,l2;
b2260: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_numbers_range(l8,l9); if (l10 === undefined) break b2260;
l11 = l10;
{
const k2261 = keysOf(l11), v2261 = valuesOf(l11);
for (let n2261 = 0; n2261 < v2261.length; n2261++) {
l12 = k2261 === null ? n2261 : k2261[n2261];
l13 = v2261[n2261];
b2262: {
l14 = l12;
l15 = l13;
l16 = 10;
l17 = b_format_int(l15,l16); if (l17 === undefined) break b2262;
l18 = l17;
l19 = H(l1) ? l1.calendar : undefined; if (l19 === undefined && (l19 = S(l1, "calendar")) === undefined) break b2262;
l20 = H(l19) ? l19.two_digits : undefined; if (l20 === undefined && (l20 = S(l19, "two_digits")) === undefined) break b2262;
l21 = D(l20, l15); if (l21 === undefined) break b2262;
b2263: {
b2264: {
break b2263;
}
break b2262;
}
l24 = l21;
l25 = new RegoSet();
l25.add(l18);
l25.add(l24);
l26 = b_internal_member_2(l7,l25); if (l26 === undefined) break b2262;
if ((l26 === false)) break b2262;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
}
}
}
b2265: {
if (l6 === undefined) break b2265;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2266: {
return l2;
}
}
function f415(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30;
b2267: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = 31;
l10 = f414(l0,l1,l6,l8,l9); if (l10 === undefined) break b2267;
if ((l10 === false)) break b2267;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2268: {
if (l5 === undefined) break b2268;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2269: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_day : undefined; if (l8 === undefined && (l8 = S(l7, "behind_day")) === undefined) break b2269;
{
const k2270 = keysOf(l8), v2270 = valuesOf(l8);
for (let n2270 = 0; n2270 < v2270.length; n2270++) {
l9 = k2270 === null ? n2270 : k2270[n2270];
l10 = v2270[n2270];
b2271: {
l11 = l9;
l12 = l10;
l13 = b_count(l6); if (l13 === undefined) break b2271;
l14 = l13;
l15 = b_count(l12); if (l15 === undefined) break b2271;
l16 = l15;
l17 = b_minus(l14,l16); if (l17 === undefined) break b2271;
l18 = l17;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2271;
if ((l21 === false)) break b2271;
l22 = -1;
l23 = b_substring(l6,l19,l22); if (l23 === undefined) break b2271;
l24 = l23;
if (!Q(l24, l12)) break b2271;
l25 = 0;
l26 = b_substring(l6,l25,l19); if (l26 === undefined) break b2271;
l27 = l26;
l28 = 1;
l29 = 31;
l30 = f414(l0,l1,l27,l28,l29); if (l30 === undefined) break b2271;
if ((l30 === false)) break b2271;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
b2272: {
if (l5 === undefined) break b2272;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2273: {
return l2;
}
}
function f416(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l16,l15,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l30,l29,l31,l32,l33,l34,l35,l36,l37,l38,l2;
b2274: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.behind_year : undefined; if (l8 === undefined && (l8 = S(l7, "behind_year")) === undefined) break b2274;
{
const k2275 = keysOf(l8), v2275 = valuesOf(l8);
for (let n2275 = 0; n2275 < v2275.length; n2275++) {
l9 = k2275 === null ? n2275 : k2275[n2275];
l10 = v2275[n2275];
b2276: {
l11 = l9;
l12 = l10;
l13 = f411(l0,l1,l6,l12); if (l13 === undefined) break b2276;
l14 = l13;
if (!Array.isArray(l14)) break b2276;
l16 = B.count(l14);
l15 = 2;
if (!Q(l16, l15)) break b2276;
l17 = 0;
l17 = 0;
l18 = D(l14, l17); if (l18 === undefined) break b2276;
l19 = l18;
l17 = 1;
l18 = D(l14, l17); if (l18 === undefined) break b2276;
l20 = l18;
l21 = f413(l0,l1,l19); if (l21 === undefined) break b2276;
if ((l21 === false)) break b2276;
l22 = H(l7) ? l7.behind_month : undefined; if (l22 === undefined && (l22 = S(l7, "behind_month")) === undefined) break b2276;
{
const k2277 = keysOf(l22), v2277 = valuesOf(l22);
for (let n2277 = 0; n2277 < v2277.length; n2277++) {
l23 = k2277 === null ? n2277 : k2277[n2277];
l24 = v2277[n2277];
b2278: {
l25 = l23;
l26 = l24;
l27 = f411(l0,l1,l20,l26); if (l27 === undefined) break b2278;
l28 = l27;
if (!Array.isArray(l28)) break b2278;
l30 = B.count(l28);
l29 = 2;
if (!Q(l30, l29)) break b2278;
l31 = 0;
l31 = 0;
l32 = D(l28, l31); if (l32 === undefined) break b2278;
l33 = l32;
l31 = 1;
l32 = D(l28, l31); if (l32 === undefined) break b2278;
l34 = l32;
l35 = 1;
l36 = 12;
l37 = f414(l0,l1,l33,l35,l36); if (l37 === undefined) break b2278;
if ((l37 === false)) break b2278;
l38 = f415(l0,l1,l34,l7); if (l38 === undefined) break b2278;
if ((l38 === false)) break b2278;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
}
}
}
}
}
}
b2279: {
if (l5 === undefined) break b2279;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2280: {
return l2;
}
}
function f417(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2281: {
l4 = undefined;
l5 = l3;
l6 = 0;
l7 = 59;
l8 = b_numbers_range(l6,l7); if (l8 === undefined) break b2281;
l9 = l8;
{
const k2282 = keysOf(l9), v2282 = valuesOf(l9);
for (let n2282 = 0; n2282 < v2282.length; n2282++) {
l10 = k2282 === null ? n2282 : k2282[n2282];
l11 = v2282[n2282];
b2283: {
l12 = l10;
l13 = l11;
l14 = H(l1) ? l1.calendar : undefined; if (l14 === undefined && (l14 = S(l1, "calendar")) === undefined) break b2283;
l15 = H(l14) ? l14.two_digits : undefined; if (l15 === undefined && (l15 = S(l14, "two_digits")) === undefined) break b2283;
l16 = D(l15, l13); if (l16 === undefined) break b2283;
b2284: {
b2285: {
break b2284;
}
break b2283;
}
if (!Q(l16, l5)) break b2283;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2286: {
if (l4 === undefined) break b2286;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2287: {
return l2;
}
}
function f418(l0,l1,l3) {
let l4,l5,l6,l2,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19;
b2288: {
l4 = undefined;
l5 = l3;
l6 = f417(l0,l1,l5); if (l6 === undefined) break b2288;
if ((l6 === false)) break b2288;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2289: {
if (l4 === undefined) break b2289;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2290: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,"."); if (l6 === undefined) break b2290;
l7 = l6;
if (!Array.isArray(l7)) break b2290;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2290;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2290;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2290;
l13 = l11;
l14 = f417(l0,l1,l12); if (l14 === undefined) break b2290;
if ((l14 === false)) break b2290;
l15 = b_count(l13); if (l15 === undefined) break b2290;
l16 = l15;
l17 = 0;
l18 = b_gt(l16,l17); if (l18 === undefined) break b2290;
if ((l18 === false)) break b2290;
l19 = f412(l0,l1,l13); if (l19 === undefined) break b2290;
if ((l19 === false)) break b2290;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2291: {
if (l4 === undefined) break b2291;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2292: {
return l2;
}
}
function f419(l0,l1,l3) {
let l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19;
b2293: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2293;
l7 = l6;
if (!Array.isArray(l7)) break b2293;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2293;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2293;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2293;
l13 = l11;
l14 = 0;
l15 = 23;
l16 = f414(l0,l1,l12,l14,l15); if (l16 === undefined) break b2293;
if ((l16 === false)) break b2293;
l17 = f417(l0,l1,l13); if (l17 === undefined) break b2293;
if ((l17 === false)) break b2293;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2294: {
if (l4 === undefined) break b2294;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2295: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2295;
l7 = l6;
if (!Array.isArray(l7)) break b2295;
l9 = B.count(l7);
l8 = 3;
if (!Q(l9, l8)) break b2295;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2295;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2295;
l13 = l11;
l10 = 2;
l11 = D(l7, l10); if (l11 === undefined) break b2295;
l14 = l11;
l15 = 0;
l16 = 23;
l17 = f414(l0,l1,l12,l15,l16); if (l17 === undefined) break b2295;
if ((l17 === false)) break b2295;
l18 = f417(l0,l1,l13); if (l18 === undefined) break b2295;
if ((l18 === false)) break b2295;
l19 = f418(l0,l1,l14); if (l19 === undefined) break b2295;
if ((l19 === false)) break b2295;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2296: {
if (l4 === undefined) break b2296;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2297: {
return l2;
}
}
function f420(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2298: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2298;
l7 = l6;
l8 = 4;
if (!Q(l7, l8)) break b2298;
l9 = f412(l0,l1,l5); if (l9 === undefined) break b2298;
if ((l9 === false)) break b2298;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2299: {
if (l4 === undefined) break b2299;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2300: {
l4 = undefined;
l5 = l3;
l6 = b_split(l5,":"); if (l6 === undefined) break b2300;
l7 = l6;
if (!Array.isArray(l7)) break b2300;
l9 = B.count(l7);
l8 = 2;
if (!Q(l9, l8)) break b2300;
l10 = 0;
l10 = 0;
l11 = D(l7, l10); if (l11 === undefined) break b2300;
l12 = l11;
l10 = 1;
l11 = D(l7, l10); if (l11 === undefined) break b2300;
l13 = l11;
l14 = b_count(l12); if (l14 === undefined) break b2300;
l15 = l14;
l16 = 2;
if (!Q(l15, l16)) break b2300;
l17 = b_count(l13); if (l17 === undefined) break b2300;
l18 = l17;
l19 = 2;
if (!Q(l18, l19)) break b2300;
l20 = f412(l0,l1,l12); if (l20 === undefined) break b2300;
if ((l20 === false)) break b2300;
l21 = f412(l0,l1,l13); if (l21 === undefined) break b2300;
if ((l21 === false)) break b2300;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2301: {
if (l4 === undefined) break b2301;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2302: {
return l2;
}
}
function f421(l0,l1,l3) {
let l4,l5,l6,l2,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b2303: {
l4 = undefined;
l5 = l3;
l6 = f419(l0,l1,l5); if (l6 === undefined) break b2303;
if ((l6 === false)) break b2303;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2304: {
if (l4 === undefined) break b2304;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2305: {
l4 = undefined;
l5 = l3;
l6 = b_count(l5); if (l6 === undefined) break b2305;
l7 = l6;
l8 = 1;
l9 = b_minus(l7,l8); if (l9 === undefined) break b2305;
l10 = l9;
l11 = l10;
l12 = 0;
l13 = b_gt(l11,l12); if (l13 === undefined) break b2305;
if ((l13 === false)) break b2305;
l14 = 1;
l15 = b_substring(l5,l11,l14); if (l15 === undefined) break b2305;
l16 = l15;
if (!(l16 === "Z")) break b2305;
l17 = 0;
l18 = b_substring(l5,l17,l11); if (l18 === undefined) break b2305;
l19 = l18;
l20 = f419(l0,l1,l19); if (l20 === undefined) break b2305;
if ((l20 === false)) break b2305;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2306: {
if (l4 === undefined) break b2306;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2307: {
l4 = undefined;
l5 = l3;
l6 = ["+","-"];
l7 = l6;
{
const k2308 = keysOf(l7), v2308 = valuesOf(l7);
for (let n2308 = 0; n2308 < v2308.length; n2308++) {
l8 = k2308 === null ? n2308 : k2308[n2308];
l9 = v2308[n2308];
b2309: {
l10 = l8;
l11 = l9;
l12 = b_split(l5,l11); if (l12 === undefined) break b2309;
l13 = l12;
if (!Array.isArray(l13)) break b2309;
l15 = B.count(l13);
l14 = 2;
if (!Q(l15, l14)) break b2309;
l16 = 0;
l16 = 0;
l17 = D(l13, l16); if (l17 === undefined) break b2309;
l18 = l17;
l16 = 1;
l17 = D(l13, l16); if (l17 === undefined) break b2309;
l19 = l17;
l20 = f419(l0,l1,l18); if (l20 === undefined) break b2309;
if ((l20 === false)) break b2309;
l21 = f420(l0,l1,l19); if (l21 === undefined) break b2309;
if ((l21 === false)) break b2309;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2310: {
if (l4 === undefined) break b2310;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2311: {
return l2;
}
}
function f422(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b2312: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f86(l0,l1,l6); if (l8 === undefined) break b2312;
l9 = l8;
l10 = l9;
l11 = b_split(l10,""); if (l11 === undefined) break b2312;
l12 = l11;
l13 = l12;
l14 = [];
b2313: {
{
const k2314 = keysOf(l13), v2314 = valuesOf(l13);
for (let n2314 = 0; n2314 < v2314.length; n2314++) {
l15 = k2314 === null ? n2314 : k2314[n2314];
l16 = v2314[n2314];
b2315: {
l17 = l15;
l18 = l16;
l19 = H(l7) ? l7.between : undefined; if (l19 === undefined && (l19 = S(l7, "between")) === undefined) break b2315;
l20 = l19;
l21 = b_internal_member_2(l18,l20); if (l21 === undefined) break b2315;
if ((l21 === false)) break b2315;
l14.push(l17);
}
}
}
}
l22 = l14;
l23 = b_min(l22); if (l23 === undefined) break b2312;
l24 = l23;
l25 = 0;
l26 = b_substring(l10,l25,l24); if (l26 === undefined) break b2312;
l27 = l26;
l28 = f416(l0,l1,l27,l7); if (l28 === undefined) break b2312;
if ((l28 === false)) break b2312;
l29 = b_max(l22); if (l29 === undefined) break b2312;
l30 = l29;
l31 = b_min(l22); if (l31 === undefined) break b2312;
l32 = l31;
l33 = b_minus(l30,l32); if (l33 === undefined) break b2312;
l34 = l33;
l35 = b_count(l22); if (l35 === undefined) break b2312;
l36 = l35;
l37 = 1;
l38 = b_minus(l36,l37); if (l38 === undefined) break b2312;
l39 = l38;
if (!Q(l34, l39)) break b2312;
l40 = b_max(l22); if (l40 === undefined) break b2312;
l41 = l40;
l42 = 1;
l43 = b_plus(l41,l42); if (l43 === undefined) break b2312;
l44 = l43;
l45 = -1;
l46 = b_substring(l10,l44,l45); if (l46 === undefined) break b2312;
l47 = l46;
l48 = f421(l0,l1,l47); if (l48 === undefined) break b2312;
if ((l48 === false)) break b2312;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2316: {
if (l5 === undefined) break b2316;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2317: {
return l2;
}
}
function f423(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2318: {
l4 = undefined;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2318;
l7 = H(l6) ? l6.entry : undefined; if (l7 === undefined && (l7 = S(l6, "entry")) === undefined) break b2318;
l8 = D(l7, l5); if (l8 === undefined) break b2318;
l9 = l8;
l10 = f408(l0,l1); if (l10 === undefined) break b2318;
l11 = H(l10) ? l10.timestamp : undefined; if (l11 === undefined && (l11 = S(l10, "timestamp")) === undefined) break b2318;
l12 = l11;
l13 = f422(l0,l1,l9,l12); if (l13 === undefined) break b2318;
if ((l13 === false)) break b2318;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2319: {
if (l4 === undefined) break b2319;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2320: {
return l2;
}
}
function g424(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2321: {
l2 = new RegoSet();
}
b2322: {
l3 = undefined;
l4 = f410(l0,l1); if (l4 === undefined) break b2322;
{
const k2323 = keysOf(l4), v2323 = valuesOf(l4);
for (let n2323 = 0; n2323 < v2323.length; n2323++) {
l5 = k2323 === null ? n2323 : k2323[n2323];
l6 = v2323[n2323];
b2324: {
l7 = l5;
l8 = l6;
l2.add(l7);
}
}
}
}
b2325: {
l3 = undefined;
l4 = f423(l0,l1,"date"); if (l4 === undefined) break b2325;
if ((l4 === false)) break b2325;
l2.add("time");
}
b2326: {
l3 = undefined;
l4 = f423(l0,l1,"time"); if (l4 === undefined) break b2326;
if ((l4 === false)) break b2326;
l2.add("date");
}
b2327: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2327;
l5 = H(l4) ? l4.entry : undefined; if (l5 === undefined && (l5 = S(l4, "entry")) === undefined) break b2327;
l6 = H(l5) ? l5.stamped : undefined; if (l6 === undefined && (l6 = S(l5, "stamped")) === undefined) break b2327;
if (!(l6 === true)) break b2327;
l2.add("stamped");
}
b2328: {
return l2;
}
}
function f424(i, d) {
const k = K.request[183];
if (k !== undefined) return k === N ? undefined : k;
const v = g424(i, d);
K.request[183] = v === undefined ? N : v;
return v;
}
function g425(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2329: {
l2 = new RegoSet();
}
b2330: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2330;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2330;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2330;
if ((l7 === false)) break b2330;
l8 = f408(l0,l1); if (l8 === undefined) break b2330;
l9 = H(l8) ? l8.required_fields : undefined; if (l9 === undefined && (l9 = S(l8, "required_fields")) === undefined) break b2330;
{
const k2331 = keysOf(l9), v2331 = valuesOf(l9);
for (let n2331 = 0; n2331 < v2331.length; n2331++) {
l10 = k2331 === null ? n2331 : k2331[n2331];
l11 = v2331[n2331];
b2332: {
l12 = l10;
l13 = l11;
l14 = f424(l0,l1); if (l14 === undefined) break b2332;
l15 = l14;
b2333: {
l16 = b_internal_member_2(l13,l15); if (l16 === undefined) break b2333;
if ((l16 === false)) break b2333;
break b2332;}
l17 = [l13,"missing"];
l18 = b_concat("_",l17); if (l18 === undefined) break b2332;
l19 = l18;
l20 = f408(l0,l1); if (l20 === undefined) break b2332;
l21 = l20;
l22 = f20(l0,l1,l19,l21); if (l22 === undefined) break b2332;
l23 = l22;
l2.add(l23);
}
}
}
}
b2334: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2334;
l5 = H(l4) ? l4.one_of : undefined; if (l5 === undefined && (l5 = S(l4, "one_of")) === undefined) break b2334;
if ((l5 === false)) break b2334;
l6 = new RegoSet();
b2335: {
l7 = f408(l0,l1); if (l7 === undefined) break b2335;
l8 = H(l7) ? l7.one_of : undefined; if (l8 === undefined && (l8 = S(l7, "one_of")) === undefined) break b2335;
{
const k2336 = keysOf(l8), v2336 = valuesOf(l8);
for (let n2336 = 0; n2336 < v2336.length; n2336++) {
l9 = k2336 === null ? n2336 : k2336[n2336];
l10 = v2336[n2336];
b2337: {
l11 = l9;
l12 = l10;
l13 = f424(l0,l1); if (l13 === undefined) break b2337;
l14 = l13;
l15 = b_internal_member_2(l12,l14); if (l15 === undefined) break b2337;
if ((l15 === false)) break b2337;
l6.add(l12);
}
}
}
}
l16 = l6;
l17 = b_count(l16); if (l17 === undefined) break b2334;
l18 = l17;
l19 = 0;
if (!Q(l18, l19)) break b2334;
l20 = f408(l0,l1); if (l20 === undefined) break b2334;
l21 = l20;
l22 = f20(l0,l1,"statement_missing",l21); if (l22 === undefined) break b2334;
l23 = l22;
l2.add(l23);
}
b2338: {
return l2;
}
}
function f425(i, d) {
const k = K.request[184];
if (k !== undefined) return k === N ? undefined : k;
const v = g425(i, d);
K.request[184] = v === undefined ? N : v;
return v;
}
function g426(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2339: {
l2 = new RegoSet();
}
b2340: {
l3 = undefined;
l4 = f408(l0,l1); if (l4 === undefined) break b2340;
l5 = H(l4) ? l4.required_fields : undefined; if (l5 === undefined && (l5 = S(l4, "required_fields")) === undefined) break b2340;
if (!(l5 === "unset")) break b2340;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2340;
l7 = H(l6) ? l6.medium : undefined; if (l7 === undefined && (l7 = S(l6, "medium")) === undefined) break b2340;
l8 = l7;
l9 = ["query_log",l8,"required_fields"];
l10 = b_concat(".",l9); if (l10 === undefined) break b2340;
l11 = l10;
l12 = new O16(l11);
l2.add(l12);
}
b2341: {
return l2;
}
}
function f426(i, d) {
const k = K.request[185];
if (k !== undefined) return k === N ? undefined : k;
const v = g426(i, d);
K.request[185] = v === undefined ? N : v;
return v;
}
function g427(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2342: {
l3 = undefined;
l4 = new RegoSet();
b2343: {
l5 = new O55("time","date");
l6 = l5;
{
const k2344 = keysOf(l6), v2344 = valuesOf(l6);
for (let n2344 = 0; n2344 < v2344.length; n2344++) {
l7 = k2344 === null ? n2344 : k2344[n2344];
l8 = v2344[n2344];
b2345: {
l9 = l7;
l10 = l8;
l11 = f423(l0,l1,l9); if (l11 === undefined) break b2345;
if ((l11 === false)) break b2345;
b2346: {
l12 = f410(l0,l1); if (l12 === undefined) break b2346;
l13 = D(l12, l10); if (l13 === undefined) break b2346;
if ((l13 === false)) break b2346;
break b2345;}
l14 = f408(l0,l1); if (l14 === undefined) break b2345;
l15 = H(l14) ? l14.timestamp : undefined; if (l15 === undefined && (l15 = S(l14, "timestamp")) === undefined) break b2345;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b2345;
l18 = l17;
{
const k2347 = keysOf(l18), v2347 = valuesOf(l18);
for (let n2347 = 0; n2347 < v2347.length; n2347++) {
l19 = k2347 === null ? n2347 : k2347[n2347];
l20 = v2347[n2347];
b2348: {
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
b2349: {
if (l3 === undefined) break b2349;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2350: {
return l2;
}
}
function f427(i, d) {
const k = K.request[186];
if (k !== undefined) return k === N ? undefined : k;
const v = g427(i, d);
K.request[186] = v === undefined ? N : v;
return v;
}
function g428(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l2;
b2351: {
b2352: {
l3 = undefined;
b2353: {
l4 = f408(l0,l1); if (l4 === undefined) break b2353;
if ((l4 === false)) break b2353;
break b2352;}
l5 = f409(l0,l1); if (l5 === undefined) break b2352;
l6 = l5;
l7 = [];
b2354: {
l8 = f407(l0,l1); if (l8 === undefined) break b2354;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2352;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2355: {
if (l3 !== undefined) break b2355;
l4 = f425(l0,l1); if (l4 === undefined) break b2355;
l5 = l4;
l6 = f426(l0,l1); if (l6 === undefined) break b2355;
l7 = l6;
l8 = f104(l0,l1,l5,l7); if (l8 === undefined) break b2355;
l9 = l8;
l10 = f408(l0,l1); if (l10 === undefined) break b2355;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2355;
l13 = l12;
l14 = f427(l0,l1); if (l14 === undefined) break b2355;
l15 = l14;
l16 = b_or(l13,l15); if (l16 === undefined) break b2355;
l17 = l16;
l18 = f408(l0,l1); if (l18 === undefined) break b2355;
l19 = l18;
l20 = f75(l0,l1,l19); if (l20 === undefined) break b2355;
l21 = l20;
l22 = f409(l0,l1); if (l22 === undefined) break b2355;
l23 = l22;
l24 = f407(l0,l1); if (l24 === undefined) break b2355;
l25 = l24;
l26 = f426(l0,l1); if (l26 === undefined) break b2355;
l27 = l26;
l28 = [];
b2356: {
l29 = f425(l0,l1); if (l29 === undefined) break b2356;
l30 = l29;
l31 = b_count(l30); if (l31 === undefined) break b2356;
l32 = l31;
l33 = 0;
l34 = b_gt(l32,l33); if (l34 === undefined) break b2356;
if ((l34 === false)) break b2356;
l35 = f408(l0,l1); if (l35 === undefined) break b2356;
l36 = l35;
l37 = f58(l0,l1,"complete_entry",l36); if (l37 === undefined) break b2356;
l38 = l37;
l28.push(l38);
}
l39 = l28;
l40 = f425(l0,l1); if (l40 === undefined) break b2355;
l41 = l40;
l42 = new O17(l17,l27,l39,l41,l21);
l43 = f18(l0,l1,l23,l25,l9,l42); if (l43 === undefined) break b2355;
l44 = l43;
if (l3 === undefined) l3 = l44; else if (!Q(l3, l44)) conflict();
}
b2357: {
if (l3 === undefined) break b2357;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2358: {
return l2;
}
}
function f428(i, d) {
const k = K.request[187];
if (k !== undefined) return k === N ? undefined : k;
const v = g428(i, d);
K.request[187] = v === undefined ? N : v;
return v;
}
function g429(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2359: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2359;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2359;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2360: {
if (l3 === undefined) break b2360;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2361: {
return l2;
}
}
function f429(i, d) {
const k = K.case[59];
if (k !== undefined) return k === N ? undefined : k;
const v = g429(i, d);
K.case[59] = v === undefined ? N : v;
return v;
}
function g430(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2362: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2362;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2362;
l6 = H(l5) ? l5.query : undefined; if (l6 === undefined && (l6 = S(l5, "query")) === undefined) break b2362;
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
function f430(i, d) {
const k = K.case[60];
if (k !== undefined) return k === N ? undefined : k;
const v = g430(i, d);
K.case[60] = v === undefined ? N : v;
return v;
}
function f431(l0,l1) {
let l3,l2;
b2365: {
l3 = undefined;
if (l3 === undefined) l3 = "query_permission"; else if (!Q(l3, "query_permission")) conflict();
}
b2366: {
if (l3 === undefined) break b2366;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2367: {
return l2;
}
}
function f432(l0,l1) {
let l3,l4,l5,l6,l2;
b2368: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2368;
l5 = H(l4) ? l4.user : undefined; if (l5 === undefined && (l5 = S(l4, "user")) === undefined) break b2368;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2369: {
if (l3 === undefined) break b2369;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2370: {
return l2;
}
}
function g433(l0,l1) {
let l3,l4,l5,l6,l2;
b2371: {
l3 = undefined;
l4 = f430(l0,l1); if (l4 === undefined) break b2371;
l5 = H(l4) ? l4.checks : undefined; if (l5 === undefined && (l5 = S(l4, "checks")) === undefined) break b2371;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2372: {
if (l3 === undefined) break b2372;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2373: {
return l2;
}
}
function f433(i, d) {
const k = K.case[61];
if (k !== undefined) return k === N ? undefined : k;
const v = g433(i, d);
K.case[61] = v === undefined ? N : v;
return v;
}
function g434(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2374: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2374;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2374;
l6 = H(l5) ? l5.units : undefined; if (l6 === undefined && (l6 = S(l5, "units")) === undefined) break b2374;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2375: {
if (l3 === undefined) break b2375;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2376: {
return l2;
}
}
function f434(i, d) {
const k = K.case[62];
if (k !== undefined) return k === N ? undefined : k;
const v = g434(i, d);
K.case[62] = v === undefined ? N : v;
return v;
}
function g435(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2377: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2377;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2377;
l6 = l5;
l7 = new Bare();
l8 = b_object_get(l6,"full_names",l7); if (l8 === undefined) break b2377;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2378: {
if (l3 === undefined) break b2378;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2379: {
return l2;
}
}
function f435(i, d) {
const k = K.case[63];
if (k !== undefined) return k === N ? undefined : k;
const v = g435(i, d);
K.case[63] = v === undefined ? N : v;
return v;
}
function f436(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2;
b2380: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = b_internal_member_2(l7,l8); if (l10 === undefined) break b2380;
if ((l10 === false)) break b2380;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2381: {
if (l6 === undefined) break b2381;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2382: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f89(l0,l1,l7,l8,l9); if (l10 === undefined) break b2382;
if ((l10 === false)) break b2382;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b2383: {
if (l6 === undefined) break b2383;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2384: {
return l2;
}
}
function f437(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l13,l12,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2385: {
l4 = undefined;
l5 = l3;
l6 = f433(l0,l1); if (l6 === undefined) break b2385;
l7 = H(l6) ? l6.unit_not_listed : undefined; if (l7 === undefined && (l7 = S(l6, "unit_not_listed")) === undefined) break b2385;
l8 = H(l7) ? l7.district_office : undefined; if (l8 === undefined && (l8 = S(l7, "district_office")) === undefined) break b2385;
l9 = l8;
l10 = b_split(l5,l9); if (l10 === undefined) break b2385;
l11 = l10;
if (!Array.isArray(l11)) break b2385;
l13 = B.count(l11);
l12 = 2;
if (!Q(l13, l12)) break b2385;
l14 = 0;
l14 = 0;
l15 = D(l11, l14); if (l15 === undefined) break b2385;
l16 = l15;
l14 = 1;
l15 = D(l11, l14); if (l15 === undefined) break b2385;
l17 = l15;
l18 = f433(l0,l1); if (l18 === undefined) break b2385;
l19 = H(l18) ? l18.unit_not_listed : undefined; if (l19 === undefined && (l19 = S(l18, "unit_not_listed")) === undefined) break b2385;
l20 = H(l19) ? l19.districts : undefined; if (l20 === undefined && (l20 = S(l19, "districts")) === undefined) break b2385;
l21 = l20;
l22 = b_internal_member_2(l16,l21); if (l22 === undefined) break b2385;
if ((l22 === false)) break b2385;
l23 = f433(l0,l1); if (l23 === undefined) break b2385;
l24 = H(l23) ? l23.unit_not_listed : undefined; if (l24 === undefined && (l24 = S(l23, "unit_not_listed")) === undefined) break b2385;
l25 = H(l24) ? l24.district_sections : undefined; if (l25 === undefined && (l25 = S(l24, "district_sections")) === undefined) break b2385;
l26 = l25;
l27 = b_internal_member_2(l17,l26); if (l27 === undefined) break b2385;
if ((l27 === false)) break b2385;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2386: {
if (l4 === undefined) break b2386;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2387: {
return l2;
}
}
function g438(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l2;
b2388: {
l3 = undefined;
l4 = f435(l0,l1); if (l4 === undefined) break b2388;
l5 = H(l4) ? l4.district_prefixes : undefined; if (l5 === undefined && (l5 = S(l4, "district_prefixes")) === undefined) break b2388;
if ((l5 === false)) break b2388;
l6 = f432(l0,l1); if (l6 === undefined) break b2388;
l7 = H(l6) ? l6.unit : undefined; if (l7 === undefined && (l7 = S(l6, "unit")) === undefined) break b2388;
l8 = l7;
b2389: {
l9 = f437(l0,l1,l8); if (l9 === undefined) break b2389;
if ((l9 === false)) break b2389;
break b2388;}
l10 = f432(l0,l1); if (l10 === undefined) break b2388;
l11 = H(l10) ? l10.unit : undefined; if (l11 === undefined && (l11 = S(l10, "unit")) === undefined) break b2388;
l12 = l11;
l13 = f86(l0,l1,l12); if (l13 === undefined) break b2388;
l14 = l13;
l15 = f435(l0,l1); if (l15 === undefined) break b2388;
l16 = H(l15) ? l15.district_prefixes : undefined; if (l16 === undefined && (l16 = S(l15, "district_prefixes")) === undefined) break b2388;
l17 = l16;
l18 = f87(l0,l1,l14,l17); if (l18 === undefined) break b2388;
l19 = l18;
{
const k2390 = keysOf(l19), v2390 = valuesOf(l19);
for (let n2390 = 0; n2390 < v2390.length; n2390++) {
l20 = k2390 === null ? n2390 : k2390[n2390];
l21 = v2390[n2390];
b2391: {
l22 = l20;
l23 = l21;
l24 = f437(l0,l1,l23); if (l24 === undefined) break b2391;
if ((l24 === false)) break b2391;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2392: {
if (l3 === undefined) break b2392;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2393: {
return l2;
}
}
function f438(i, d) {
const k = K.request[188];
if (k !== undefined) return k === N ? undefined : k;
const v = g438(i, d);
K.request[188] = v === undefined ? N : v;
return v;
}
function g439(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2394: {
l2 = new Bare();
}
b2395: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2395;
{
const k2396 = keysOf(l4), v2396 = valuesOf(l4);
for (let n2396 = 0; n2396 < v2396.length; n2396++) {
l5 = k2396 === null ? n2396 : k2396[n2396];
l6 = v2396[n2396];
b2397: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2397;
l10 = l9;
insertOnce(l2, l7, l10);
}
}
}
}
b2398: {
return l2;
}
}
function f439(i, d) {
const k = K.case[64];
if (k !== undefined) return k === N ? undefined : k;
const v = g439(i, d);
K.case[64] = v === undefined ? N : v;
return v;
}
function g440(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9;
b2399: {
l2 = new RegoSet();
}
b2400: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2400;
{
const k2401 = keysOf(l4), v2401 = valuesOf(l4);
for (let n2401 = 0; n2401 < v2401.length; n2401++) {
l5 = k2401 === null ? n2401 : k2401[n2401];
l6 = v2401[n2401];
b2402: {
l7 = l5;
l8 = l6;
b2403: {
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2403;
if ((l9 === false)) break b2403;
break b2402;}
l2.add(l7);
}
}
}
}
b2404: {
return l2;
}
}
function f440(i, d) {
const k = K.case[65];
if (k !== undefined) return k === N ? undefined : k;
const v = g440(i, d);
K.case[65] = v === undefined ? N : v;
return v;
}
function f441(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b2405: {
l4 = undefined;
l5 = l3;
l6 = f439(l0,l1); if (l6 === undefined) break b2405;
l7 = D(l6, l5); if (l7 === undefined) break b2405;
{
const k2406 = keysOf(l7), v2406 = valuesOf(l7);
for (let n2406 = 0; n2406 < v2406.length; n2406++) {
l8 = k2406 === null ? n2406 : k2406[n2406];
l9 = v2406[n2406];
b2407: {
l10 = l8;
l11 = l9;
l12 = f432(l0,l1); if (l12 === undefined) break b2407;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2407;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2407;
if ((l15 === false)) break b2407;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
}
}
}
b2408: {
if (l4 === undefined) break b2408;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2409: {
l4 = undefined;
l5 = l3;
l6 = f440(l0,l1); if (l6 === undefined) break b2409;
l7 = l6;
l8 = b_internal_member_2(l5,l7); if (l8 === undefined) break b2409;
if ((l8 === false)) break b2409;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2410: {
if (l4 === undefined) break b2410;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2411: {
return l2;
}
}
function f442(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2412: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2412;
l7 = l6;
l8 = b_gt(l5,l7); if (l8 === undefined) break b2412;
if ((l8 === false)) break b2412;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2412;
if ((l9 === false)) break b2412;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2413: {
if (l4 === undefined) break b2413;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2414: {
return l2;
}
}
function f443(l0,l1) {
let l3,l4,l5,l6,l2;
b2415: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2415;
l5 = H(l4) ? l4.account : undefined; if (l5 === undefined && (l5 = S(l4, "account")) === undefined) break b2415;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2416: {
if (l3 === undefined) break b2416;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2417: {
return l2;
}
}
function f444(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l2;
b2418: {
b2419: {
l5 = undefined;
l6 = l3;
l7 = l4;
if (!Q(l6, l7)) break b2419;
l8 = f90(l0,l1,l6); if (l8 === undefined) break b2419;
if ((l8 === false)) break b2419;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2420: {
if (l5 !== undefined) break b2420;
l6 = l3;
l7 = l4;
l8 = f86(l0,l1,l6); if (l8 === undefined) break b2420;
l9 = l8;
l10 = f86(l0,l1,l7); if (l10 === undefined) break b2420;
l11 = l10;
if (!Q(l9, l11)) break b2420;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2421: {
if (l5 === undefined) break b2421;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2422: {
return l2;
}
}
function g445(l0,l1) {
let l3,l4,l5,l6,l2,l7,l8,l9,l10;
b2423: {
l3 = undefined;
b2424: {
l4 = f433(l0,l1); if (l4 === undefined) break b2424;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2424;
l6 = H(l5) ? l5.personal : undefined; if (l6 === undefined && (l6 = S(l5, "personal")) === undefined) break b2424;
if ((l6 === false)) break b2424;
break b2423;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2425: {
if (l3 === undefined) break b2425;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2426: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2426;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2426;
l6 = l5;
l7 = f432(l0,l1); if (l7 === undefined) break b2426;
l8 = H(l7) ? l7.id : undefined; if (l8 === undefined && (l8 = S(l7, "id")) === undefined) break b2426;
l9 = l8;
l10 = f444(l0,l1,l6,l9); if (l10 === undefined) break b2426;
if ((l10 === false)) break b2426;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2427: {
if (l3 === undefined) break b2427;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2428: {
return l2;
}
}
function f445(i, d) {
const k = K.request[189];
if (k !== undefined) return k === N ? undefined : k;
const v = g445(i, d);
K.request[189] = v === undefined ? N : v;
return v;
}
function f446(l0,l1) {
let l3,l4,l5,l6,l2;
b2429: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2429;
l5 = H(l4) ? l4.query : undefined; if (l5 === undefined && (l5 = S(l4, "query")) === undefined) break b2429;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2430: {
if (l3 === undefined) break b2430;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2431: {
return l2;
}
}
function g447(l0,l1) {
let l3,l4,l5,l2;
b2432: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2432;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2432;
if (!(l5 === false)) break b2432;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2433: {
if (l3 === undefined) break b2433;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2434: {
return l2;
}
}
function f447(i, d) {
const k = K.request[190];
if (k !== undefined) return k === N ? undefined : k;
const v = g447(i, d);
K.request[190] = v === undefined ? N : v;
return v;
}
function g448(l0,l1) {
let l3,l4,l5,l6,l2;
b2435: {
l3 = undefined;
b2436: {
l4 = f433(l0,l1); if (l4 === undefined) break b2436;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2436;
l6 = H(l5) ? l5.scope : undefined; if (l6 === undefined && (l6 = S(l5, "scope")) === undefined) break b2436;
if ((l6 === false)) break b2436;
break b2435;}
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2437: {
if (l3 === undefined) break b2437;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2438: {
l3 = undefined;
b2439: {
l4 = f447(l0,l1); if (l4 === undefined) break b2439;
if ((l4 === false)) break b2439;
break b2438;}
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
function f448(i, d) {
const k = K.request[191];
if (k !== undefined) return k === N ? undefined : k;
const v = g448(i, d);
K.request[191] = v === undefined ? N : v;
return v;
}
function g449(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8;
b2442: {
l2 = new RegoSet();
}
b2443: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2443;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2443;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2443;
if ((l7 === false)) break b2443;
l2.add("user.unit");
}
b2444: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2444;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2444;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2444;
if ((l7 === false)) break b2444;
l2.add("user.post_ends_on");
}
b2445: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2445;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2445;
l6 = null;
if (!Q(l5, l6)) break b2445;
l2.add("user.post_ends_on");
}
b2446: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2446;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2446;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2446;
if ((l7 === false)) break b2446;
l2.add("account.application_form");
}
b2447: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2447;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2447;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2447;
if ((l7 === false)) break b2447;
l2.add("account.confidentiality_pledge");
}
b2448: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2448;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2448;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2448;
if ((l7 === false)) break b2448;
l2.add("account.default_password");
}
b2449: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2449;
l5 = H(l4) ? l4.password_changed_on : undefined; if (l5 === undefined && (l5 = S(l4, "password_changed_on")) === undefined) break b2449;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2449;
if ((l7 === false)) break b2449;
l2.add("account.password_changed_on");
}
b2450: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2450;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2450;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2450;
l7 = l6;
l8 = b_is_number(l7); if (l8 === undefined) break b2450;
if ((l8 === false)) break b2450;
l2.add("session.idle_minutes");
}
b2451: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2451;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2451;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2451;
l7 = l6;
l8 = b_is_string(l7); if (l8 === undefined) break b2451;
if ((l8 === false)) break b2451;
l2.add("client.ip");
}
b2452: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2452;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2452;
l6 = H(l5) ? l5.allowed_ips : undefined; if (l6 === undefined && (l6 = S(l5, "allowed_ips")) === undefined) break b2452;
l7 = l6;
l8 = b_is_array(l7); if (l8 === undefined) break b2452;
if ((l8 === false)) break b2452;
l2.add("client.allowed_ips");
}
b2453: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2453;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2453;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2453;
if ((l7 === false)) break b2453;
l2.add("query.within_approved_scope");
}
b2454: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2454;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2454;
l6 = l5;
l7 = b_is_boolean(l6); if (l7 === undefined) break b2454;
if ((l7 === false)) break b2454;
l2.add("query.purpose_listed");
}
b2455: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2455;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2455;
l6 = l5;
l7 = b_is_array(l6); if (l7 === undefined) break b2455;
if ((l7 === false)) break b2455;
l2.add("query.fields");
}
b2456: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2456;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2456;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2456;
if ((l7 === false)) break b2456;
l2.add("account.approved_from");
}
b2457: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2457;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2457;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2457;
if ((l7 === false)) break b2457;
l2.add("account.approved_until");
}
b2458: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2458;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2458;
l6 = null;
if (!Q(l5, l6)) break b2458;
l2.add("account.approved_until");
}
b2459: {
return l2;
}
}
function f449(i, d) {
const k = K.request[192];
if (k !== undefined) return k === N ? undefined : k;
const v = g449(i, d);
K.request[192] = v === undefined ? N : v;
return v;
}
function g450(l0,l1) {
let l2,l3,l4,l5,l6,l7;
b2460: {
l2 = new RegoSet();
}
b2461: {
l3 = undefined;
b2462: {
l4 = f441(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2462;
if ((l4 === false)) break b2462;
break b2461;}
l2.add("confidentiality_pledge_missing");
}
b2463: {
l3 = undefined;
b2464: {
l4 = f441(l0,l1,"password_expired"); if (l4 === undefined) break b2464;
if ((l4 === false)) break b2464;
break b2463;}
l5 = f449(l0,l1); if (l5 === undefined) break b2463;
l6 = l5;
b2465: {
l7 = b_internal_member_2("account.password_changed_on",l6); if (l7 === undefined) break b2465;
if ((l7 === false)) break b2465;
break b2463;}
l2.add("password_expired");
}
b2466: {
return l2;
}
}
function f450(i, d) {
const k = K.request[193];
if (k !== undefined) return k === N ? undefined : k;
const v = g450(i, d);
K.request[193] = v === undefined ? N : v;
return v;
}
function f451(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2467: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2467;
if (!(l8 === "exceeded")) break b2467;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2467;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2467;
l11 = l10;
l12 = b_lte(l6,l11); if (l12 === undefined) break b2467;
if ((l12 === false)) break b2467;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2468: {
if (l5 === undefined) break b2468;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2469: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b2469;
if (!(l8 === "reached")) break b2469;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b2469;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b2469;
l11 = l10;
l12 = b_lt(l6,l11); if (l12 === undefined) break b2469;
if ((l12 === false)) break b2469;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2470: {
if (l5 === undefined) break b2470;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2471: {
return l2;
}
}
function f452(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l2;
b2472: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b2472;
l7 = l6;
l8 = b_gte(l5,l7); if (l8 === undefined) break b2472;
if ((l8 === false)) break b2472;
l9 = b_lte(l5,"9999-12-31"); if (l9 === undefined) break b2472;
if ((l9 === false)) break b2472;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2473: {
if (l4 === undefined) break b2473;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2474: {
return l2;
}
}
function g453(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23;
b2475: {
l2 = new RegoSet();
}
b2476: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2476;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2476;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2476;
if (!(l6 === "active")) break b2476;
l2.add("linkage_not_active");
}
b2477: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2477;
l5 = H(l4) ? l4.kind : undefined; if (l5 === undefined && (l5 = S(l4, "kind")) === undefined) break b2477;
if (!(l5 === "service")) break b2477;
l2.add("personal_account_not_served");
}
b2478: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2478;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2478;
l6 = l5;
l7 = f434(l0,l1); if (l7 === undefined) break b2478;
l8 = l7;
l9 = f435(l0,l1); if (l9 === undefined) break b2478;
l10 = l9;
l11 = f436(l0,l1,l6,l8,l10); if (l11 === undefined) break b2478;
if ((l11 === false)) break b2478;
l2.add("unit_not_listed");
}
b2479: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2479;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2479;
l6 = l5;
l7 = f437(l0,l1,l6); if (l7 === undefined) break b2479;
if ((l7 === false)) break b2479;
l2.add("unit_not_listed");
}
b2480: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2480;
if ((l4 === false)) break b2480;
l2.add("unit_not_listed");
}
b2481: {
l3 = undefined;
l4 = f441(l0,l1,"role_may_not_query"); if (l4 === undefined) break b2481;
if ((l4 === false)) break b2481;
l2.add("role_may_not_query");
}
b2482: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2482;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2482;
l6 = null;
if (!Q(l5, l6)) break b2482;
l2.add("post_ended");
}
b2483: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2483;
l5 = H(l4) ? l4.post_ends_on : undefined; if (l5 === undefined && (l5 = S(l4, "post_ends_on")) === undefined) break b2483;
l6 = l5;
l7 = f442(l0,l1,l6); if (l7 === undefined) break b2483;
if ((l7 === false)) break b2483;
l2.add("post_ended");
}
b2484: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2484;
l5 = H(l4) ? l4.right_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_approved")) === undefined) break b2484;
if (!(l5 === true)) break b2484;
l6 = f445(l0,l1); if (l6 === undefined) break b2484;
if ((l6 === false)) break b2484;
l7 = f448(l0,l1); if (l7 === undefined) break b2484;
if ((l7 === false)) break b2484;
l2.add("right_not_approved");
}
b2485: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2485;
l5 = H(l4) ? l4.holder_id : undefined; if (l5 === undefined && (l5 = S(l4, "holder_id")) === undefined) break b2485;
l6 = f432(l0,l1); if (l6 === undefined) break b2485;
l7 = H(l6) ? l6.id : undefined; if (l7 === undefined && (l7 = S(l6, "id")) === undefined) break b2485;
if (!Q(l5, l7)) break b2485;
l8 = f432(l0,l1); if (l8 === undefined) break b2485;
l9 = H(l8) ? l8.id : undefined; if (l9 === undefined && (l9 = S(l8, "id")) === undefined) break b2485;
l10 = l9;
l11 = f90(l0,l1,l10); if (l11 === undefined) break b2485;
if ((l11 === false)) break b2485;
l2.add("account_not_own");
}
b2486: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2486;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2486;
if (!(l5 === "active")) break b2486;
l2.add("account_not_active");
}
b2487: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2487;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2487;
if (!(l5 === "locked")) break b2487;
b2488: {
l6 = f433(l0,l1); if (l6 === undefined) break b2488;
l7 = H(l6) ? l6.account_not_active : undefined; if (l7 === undefined && (l7 = S(l6, "account_not_active")) === undefined) break b2488;
l8 = H(l7) ? l7.by_status : undefined; if (l8 === undefined && (l8 = S(l7, "by_status")) === undefined) break b2488;
l9 = H(l8) ? l8.locked : undefined; if (l9 === undefined && (l9 = S(l8, "locked")) === undefined) break b2488;
if ((l9 === false)) break b2488;
break b2487;}
l2.add("account_not_active");
}
b2489: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2489;
l5 = H(l4) ? l4.application_form : undefined; if (l5 === undefined && (l5 = S(l4, "application_form")) === undefined) break b2489;
if (!(l5 === true)) break b2489;
l2.add("application_form_missing");
}
b2490: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2490;
l5 = H(l4) ? l4.confidentiality_pledge : undefined; if (l5 === undefined && (l5 = S(l4, "confidentiality_pledge")) === undefined) break b2490;
if (!(l5 === true)) break b2490;
l2.add("confidentiality_pledge_missing");
}
b2491: {
l3 = undefined;
b2492: {
l4 = f441(l0,l1,"confidentiality_pledge_missing"); if (l4 === undefined) break b2492;
if ((l4 === false)) break b2492;
break b2491;}
l2.add("confidentiality_pledge_missing");
}
b2493: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2493;
l5 = H(l4) ? l4.default_password : undefined; if (l5 === undefined && (l5 = S(l4, "default_password")) === undefined) break b2493;
if (!(l5 === false)) break b2493;
l2.add("default_password");
}
b2494: {
l3 = undefined;
l4 = f449(l0,l1); if (l4 === undefined) break b2494;
l5 = l4;
l6 = b_internal_member_2("account.password_changed_on",l5); if (l6 === undefined) break b2494;
if ((l6 === false)) break b2494;
l7 = f443(l0,l1); if (l7 === undefined) break b2494;
l8 = H(l7) ? l7.password_changed_on : undefined; if (l8 === undefined && (l8 = S(l7, "password_changed_on")) === undefined) break b2494;
l9 = l8;
l10 = f429(l0,l1); if (l10 === undefined) break b2494;
l11 = H(l10) ? l10.parameters : undefined; if (l11 === undefined && (l11 = S(l10, "parameters")) === undefined) break b2494;
l12 = H(l11) ? l11.password : undefined; if (l12 === undefined && (l12 = S(l11, "password")) === undefined) break b2494;
l13 = H(l12) ? l12.max_age : undefined; if (l13 === undefined && (l13 = S(l12, "max_age")) === undefined) break b2494;
l14 = H(l13) ? l13.value : undefined; if (l14 === undefined && (l14 = S(l13, "value")) === undefined) break b2494;
l15 = l14;
l16 = f39(l0,l1,l9,l15); if (l16 === undefined) break b2494;
l17 = l16;
l18 = f6(l0,l1); if (l18 === undefined) break b2494;
l19 = l18;
l20 = b_gte(l17,l19); if (l20 === undefined) break b2494;
if ((l20 === false)) break b2494;
l2.add("password_expired");
}
b2495: {
l3 = undefined;
l4 = f450(l0,l1); if (l4 === undefined) break b2495;
l5 = l4;
l6 = b_internal_member_2("password_expired",l5); if (l6 === undefined) break b2495;
if ((l6 === false)) break b2495;
l2.add("password_expired");
}
b2496: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2496;
l5 = H(l4) ? l4.session : undefined; if (l5 === undefined && (l5 = S(l4, "session")) === undefined) break b2496;
l6 = H(l5) ? l5.idle_minutes : undefined; if (l6 === undefined && (l6 = S(l5, "idle_minutes")) === undefined) break b2496;
l7 = l6;
l8 = f429(l0,l1); if (l8 === undefined) break b2496;
l9 = H(l8) ? l8.parameters : undefined; if (l9 === undefined && (l9 = S(l8, "parameters")) === undefined) break b2496;
l10 = H(l9) ? l9.session : undefined; if (l10 === undefined && (l10 = S(l9, "session")) === undefined) break b2496;
l11 = H(l10) ? l10.idle_timeout : undefined; if (l11 === undefined && (l11 = S(l10, "idle_timeout")) === undefined) break b2496;
l12 = l11;
l13 = f451(l0,l1,l7,l12); if (l13 === undefined) break b2496;
if ((l13 === false)) break b2496;
l2.add("session_idle");
}
b2497: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2497;
l5 = H(l4) ? l4.client : undefined; if (l5 === undefined && (l5 = S(l4, "client")) === undefined) break b2497;
l6 = H(l5) ? l5.ip : undefined; if (l6 === undefined && (l6 = S(l5, "ip")) === undefined) break b2497;
l7 = l6;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2497;
l9 = H(l8) ? l8.client : undefined; if (l9 === undefined && (l9 = S(l8, "client")) === undefined) break b2497;
l10 = H(l9) ? l9.allowed_ips : undefined; if (l10 === undefined && (l10 = S(l9, "allowed_ips")) === undefined) break b2497;
l11 = l10;
l12 = b_internal_member_2(l7,l11); if (l12 === undefined) break b2497;
if ((l12 === false)) break b2497;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2497;
l14 = H(l13) ? l13.client : undefined; if (l14 === undefined && (l14 = S(l13, "client")) === undefined) break b2497;
l15 = H(l14) ? l14.ip : undefined; if (l15 === undefined && (l15 = S(l14, "ip")) === undefined) break b2497;
l16 = l15;
l17 = f90(l0,l1,l16); if (l17 === undefined) break b2497;
if ((l17 === false)) break b2497;
l2.add("ip_not_whitelisted");
}
b2498: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2498;
l5 = H(l4) ? l4.case_number : undefined; if (l5 === undefined && (l5 = S(l4, "case_number")) === undefined) break b2498;
l6 = l5;
l7 = f90(l0,l1,l6); if (l7 === undefined) break b2498;
if ((l7 === false)) break b2498;
l2.add("case_number_missing");
}
b2499: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2499;
l5 = H(l4) ? l4.reason : undefined; if (l5 === undefined && (l5 = S(l4, "reason")) === undefined) break b2499;
l6 = l5;
l7 = f90(l0,l1,l6); if (l7 === undefined) break b2499;
if ((l7 === false)) break b2499;
l2.add("reason_missing");
}
b2500: {
l3 = undefined;
l4 = [];
b2501: {
l5 = f433(l0,l1); if (l5 === undefined) break b2501;
l6 = H(l5) ? l5.statement_missing : undefined; if (l6 === undefined && (l6 = S(l5, "statement_missing")) === undefined) break b2501;
l7 = H(l6) ? l6.any_of : undefined; if (l7 === undefined && (l7 = S(l6, "any_of")) === undefined) break b2501;
{
const k2502 = keysOf(l7), v2502 = valuesOf(l7);
for (let n2502 = 0; n2502 < v2502.length; n2502++) {
l8 = k2502 === null ? n2502 : k2502[n2502];
l9 = v2502[n2502];
b2503: {
l10 = l8;
l11 = l9;
l12 = f446(l0,l1); if (l12 === undefined) break b2503;
l13 = D(l12, l11); if (l13 === undefined) break b2503;
l14 = l13;
l15 = f90(l0,l1,l14); if (l15 === undefined) break b2503;
if ((l15 === false)) break b2503;
l4.push(l11);
}
}
}
}
l16 = l4;
l17 = b_count(l16); if (l17 === undefined) break b2500;
l18 = l17;
l19 = f433(l0,l1); if (l19 === undefined) break b2500;
l20 = H(l19) ? l19.statement_missing : undefined; if (l20 === undefined && (l20 = S(l19, "statement_missing")) === undefined) break b2500;
l21 = H(l20) ? l20.at_least : undefined; if (l21 === undefined && (l21 = S(l20, "at_least")) === undefined) break b2500;
l22 = l21;
l23 = b_gte(l18,l22); if (l23 === undefined) break b2500;
if ((l23 === false)) break b2500;
l2.add("statement_missing");
}
b2504: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2504;
l5 = H(l4) ? l4.official_use : undefined; if (l5 === undefined && (l5 = S(l4, "official_use")) === undefined) break b2504;
if (!(l5 === true)) break b2504;
l2.add("not_official_use");
}
b2505: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2505;
l5 = H(l4) ? l4.purpose_listed : undefined; if (l5 === undefined && (l5 = S(l4, "purpose_listed")) === undefined) break b2505;
if (!(l5 === true)) break b2505;
l2.add("purpose_not_listed");
}
b2506: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2506;
l5 = H(l4) ? l4.fields : undefined; if (l5 === undefined && (l5 = S(l4, "fields")) === undefined) break b2506;
l6 = l5;
l7 = undefined;
b2507: {
b2508: {
if (!Array.isArray(l6)) break b2508;
break b2507;
}
b2509: {
if (!O(l6)) break b2509;
break b2507;
}
b2510: {
if (!(l6 instanceof RegoSet)) break b2510;
break b2507;
}
break b2506;
}
{
const k2511 = keysOf(l6), v2511 = valuesOf(l6);
for (let n2511 = 0; n2511 < v2511.length; n2511++) {
l9 = k2511 === null ? n2511 : k2511[n2511];
l10 = v2511[n2511];
b2512: {
l11 = l9;
l8 = undefined;
b2513: {
l12 = l10;
l13 = f433(l0,l1); if (l13 === undefined) break b2513;
l14 = H(l13) ? l13.field_not_allowed : undefined; if (l14 === undefined && (l14 = S(l13, "field_not_allowed")) === undefined) break b2513;
l15 = H(l14) ? l14.fields : undefined; if (l15 === undefined && (l15 = S(l14, "fields")) === undefined) break b2513;
l16 = l15;
l17 = b_internal_member_2(l12,l16); if (l17 === undefined) break b2513;
if ((l17 === false)) break b2513;
l8 = true;
}
if (l8 !== undefined) break b2512;
l7 = true;
}
}
}
if (l7 !== undefined) break b2506;
l2.add("field_not_allowed");
}
b2514: {
l3 = undefined;
l4 = f446(l0,l1); if (l4 === undefined) break b2514;
l5 = H(l4) ? l4.within_approved_scope : undefined; if (l5 === undefined && (l5 = S(l4, "within_approved_scope")) === undefined) break b2514;
if (!(l5 === true)) break b2514;
l2.add("outside_approved_scope");
}
b2515: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2515;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2515;
l6 = l5;
l7 = b_is_string(l6); if (l7 === undefined) break b2515;
if ((l7 === false)) break b2515;
l2.add("approval_missing");
}
b2516: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2516;
l5 = H(l4) ? l4.approved_from : undefined; if (l5 === undefined && (l5 = S(l4, "approved_from")) === undefined) break b2516;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2516;
if ((l7 === false)) break b2516;
l2.add("approval_not_started");
}
b2517: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2517;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2517;
l6 = l5;
l7 = f452(l0,l1,l6); if (l7 === undefined) break b2517;
if ((l7 === false)) break b2517;
l2.add("approval_expired");
}
b2518: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2518;
l5 = H(l4) ? l4.approved_until : undefined; if (l5 === undefined && (l5 = S(l4, "approved_until")) === undefined) break b2518;
l6 = null;
if (!Q(l5, l6)) break b2518;
l2.add("approval_expired");
}
b2519: {
return l2;
}
}
function f453(i, d) {
const k = K.request[194];
if (k !== undefined) return k === N ? undefined : k;
const v = g453(i, d);
K.request[194] = v === undefined ? N : v;
return v;
}
function g454(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2520: {
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
b2521: {
if (l3 === undefined) break b2521;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2522: {
return l2;
}
}
function f454(i, d) {
const k = K.data[19];
if (k !== undefined) return k === N ? undefined : k;
const v = g454(i, d);
K.data[19] = v === undefined ? N : v;
return v;
}
function g455(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2523: {
l3 = undefined;
l4 = [];
b2524: {
l5 = f433(l0,l1); if (l5 === undefined) break b2524;
{
const k2525 = keysOf(l5), v2525 = valuesOf(l5);
for (let n2525 = 0; n2525 < v2525.length; n2525++) {
l6 = k2525 === null ? n2525 : k2525[n2525];
l7 = v2525[n2525];
b2526: {
l8 = l6;
l9 = l7;
l10 = f454(l0,l1); if (l10 === undefined) break b2526;
l11 = D(l10, l8); if (l11 === undefined) break b2526;
{
const k2527 = keysOf(l11), v2527 = valuesOf(l11);
for (let n2527 = 0; n2527 < v2527.length; n2527++) {
l12 = k2527 === null ? n2527 : k2527[n2527];
l13 = v2527[n2527];
b2528: {
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
b2529: {
if (l3 === undefined) break b2529;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2530: {
return l2;
}
}
function f455(i, d) {
const k = K.case[66];
if (k !== undefined) return k === N ? undefined : k;
const v = g455(i, d);
K.case[66] = v === undefined ? N : v;
return v;
}
function g456(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10;
b2531: {
l2 = new RegoSet();
}
b2532: {
l3 = undefined;
l4 = new RegoSet();
l4.add("confidentiality_pledge_missing");
l4.add("password_expired");
l5 = l4;
{
const k2533 = keysOf(l5), v2533 = valuesOf(l5);
for (let n2533 = 0; n2533 < v2533.length; n2533++) {
l6 = k2533 === null ? n2533 : k2533[n2533];
l7 = v2533[n2533];
b2534: {
l8 = l6;
l9 = l7;
b2535: {
l10 = f441(l0,l1,l9); if (l10 === undefined) break b2535;
if ((l10 === false)) break b2535;
break b2534;}
l2.add(l9);
}
}
}
}
b2536: {
return l2;
}
}
function f456(i, d) {
const k = K.request[195];
if (k !== undefined) return k === N ? undefined : k;
const v = g456(i, d);
K.request[195] = v === undefined ? N : v;
return v;
}
function g457(l0,l1) {
let l3,l4,l5,l6,l7,l8,l10,l9,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2537: {
l3 = undefined;
l4 = [];
b2538: {
l5 = f455(l0,l1); if (l5 === undefined) break b2538;
{
const k2539 = keysOf(l5), v2539 = valuesOf(l5);
for (let n2539 = 0; n2539 < v2539.length; n2539++) {
l6 = k2539 === null ? n2539 : k2539[n2539];
l7 = v2539[n2539];
b2540: {
l8 = l6;
if (!Array.isArray(l7)) break b2540;
l10 = B.count(l7);
l9 = 2;
if (!Q(l10, l9)) break b2540;
l11 = 0;
l11 = 0;
l12 = D(l7, l11); if (l12 === undefined) break b2540;
l13 = l12;
l11 = 1;
l12 = D(l7, l11); if (l12 === undefined) break b2540;
l14 = l12;
l15 = f449(l0,l1); if (l15 === undefined) break b2540;
l16 = l15;
b2541: {
l17 = b_internal_member_2(l14,l16); if (l17 === undefined) break b2541;
if ((l17 === false)) break b2541;
break b2540;}
l18 = f456(l0,l1); if (l18 === undefined) break b2540;
l19 = l18;
b2542: {
l20 = b_internal_member_2(l13,l19); if (l20 === undefined) break b2542;
if ((l20 === false)) break b2542;
break b2540;}
l21 = [l13,l14];
l4.push(l21);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2543: {
if (l3 === undefined) break b2543;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2544: {
return l2;
}
}
function f457(i, d) {
const k = K.request[196];
if (k !== undefined) return k === N ? undefined : k;
const v = g457(i, d);
K.request[196] = v === undefined ? N : v;
return v;
}
function g458(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2545: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2545;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2545;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2545;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2545;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2545;
if (!(l8 === "unset")) break b2545;
if (l3 === undefined) l3 = "password.max_age"; else if (!Q(l3, "password.max_age")) conflict();
}
b2546: {
if (l3 === undefined) break b2546;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2547: {
return l2;
}
}
function f458(i, d) {
const k = K.case[67];
if (k !== undefined) return k === N ? undefined : k;
const v = g458(i, d);
K.case[67] = v === undefined ? N : v;
return v;
}
function g459(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2548: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2548;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2548;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2548;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2548;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2548;
if (!(l8 === "unset")) break b2548;
if (l3 === undefined) l3 = "session.idle_timeout"; else if (!Q(l3, "session.idle_timeout")) conflict();
}
b2549: {
if (l3 === undefined) break b2549;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2550: {
return l2;
}
}
function f459(i, d) {
const k = K.case[68];
if (k !== undefined) return k === N ? undefined : k;
const v = g459(i, d);
K.case[68] = v === undefined ? N : v;
return v;
}
function g460(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l20;
b2551: {
l2 = new RegoSet();
}
b2552: {
l3 = undefined;
l4 = f457(l0,l1); if (l4 === undefined) break b2552;
{
const k2553 = keysOf(l4), v2553 = valuesOf(l4);
for (let n2553 = 0; n2553 < v2553.length; n2553++) {
l5 = k2553 === null ? n2553 : k2553[n2553];
l6 = v2553[n2553];
b2554: {
l7 = l5;
if (!Array.isArray(l6)) break b2554;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2554;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2554;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2554;
l13 = l11;
l2.add(l12);
}
}
}
}
b2555: {
l3 = undefined;
b2556: {
l4 = "password_expired";
l5 = f458(l0,l1); if (l5 === undefined) break b2556;
l6 = l5;
l2.add(l4);
}
b2557: {
l7 = "session_idle";
l8 = f459(l0,l1); if (l8 === undefined) break b2557;
l9 = l8;
l2.add(l7);
}
l10 = new RegoSet();
l10.add("password_expired");
l10.add("session_idle");
l11 = H(l1) ? l1.hdp : undefined; if (l11 === undefined && (l11 = S(l1, "hdp")) === undefined) break b2555;
l12 = H(l11) ? l11.query_permission : undefined; if (l12 === undefined && (l12 = S(l11, "query_permission")) === undefined) break b2555;
l13 = H(l12) ? l12.open_numbers : undefined; if (l13 === undefined && (l13 = S(l12, "open_numbers")) === undefined) break b2555;
{
const k2558 = keysOf(l13), v2558 = valuesOf(l13);
for (let n2558 = 0; n2558 < v2558.length; n2558++) {
l14 = k2558 === null ? n2558 : k2558[n2558];
l15 = v2558[n2558];
b2559: {
l16 = l14;
b2560: {
l17 = D(l10, l14); if (l17 === undefined) break b2560;
break b2559;}
b2561: {
b2562: {
break b2561;
}
break b2559;
}
l20 = l15;
l2.add(l16);
}
}
}
}
b2563: {
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
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2564: {
l3 = undefined;
l4 = f453(l0,l1); if (l4 === undefined) break b2564;
l5 = l4;
l6 = f460(l0,l1); if (l6 === undefined) break b2564;
l7 = l6;
l8 = b_or(l5,l7); if (l8 === undefined) break b2564;
l9 = l8;
l10 = f433(l0,l1); if (l10 === undefined) break b2564;
l11 = l10;
l12 = b_object_remove(l11,l9); if (l12 === undefined) break b2564;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2565: {
if (l3 === undefined) break b2565;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2566: {
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
function f462(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l2;
b2567: {
b2568: {
l4 = undefined;
l5 = l3;
l6 = f443(l0,l1); if (l6 === undefined) break b2568;
l7 = H(l6) ? l6.status : undefined; if (l7 === undefined && (l7 = S(l6, "status")) === undefined) break b2568;
l8 = l7;
l9 = H(l5) ? l5.by_status : undefined; if (l9 === undefined && (l9 = S(l5, "by_status")) === undefined) break b2568;
l10 = D(l9, l8); if (l10 === undefined) break b2568;
l11 = l10;
l12 = new O8(l11);
l13 = b_object_union(l5,l12); if (l13 === undefined) break b2568;
l14 = l13;
if (l4 === undefined) l4 = l14; else if (!Q(l4, l14)) conflict();
}
b2569: {
if (l4 !== undefined) break b2569;
l5 = l3;
l6 = [];
b2570: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2570;
{
const k2571 = keysOf(l7), v2571 = valuesOf(l7);
for (let n2571 = 0; n2571 < v2571.length; n2571++) {
l8 = k2571 === null ? n2571 : k2571[n2571];
l9 = v2571[n2571];
b2572: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2572;
l13 = l12;
l14 = f432(l0,l1); if (l14 === undefined) break b2572;
l15 = H(l14) ? l14.roles : undefined; if (l15 === undefined && (l15 = S(l14, "roles")) === undefined) break b2572;
l16 = l15;
l17 = b_internal_member_2(l13,l16); if (l17 === undefined) break b2572;
if ((l17 === false)) break b2572;
l18 = H(l11) ? l11.clause : undefined; if (l18 === undefined && (l18 = S(l11, "clause")) === undefined) break b2572;
l19 = l18;
l6.push(l19);
}
}
}
}
l20 = l6;
l21 = 0;
l22 = D(l20, l21); if (l22 === undefined) break b2569;
l23 = l22;
l24 = new O8(l23);
l25 = b_object_union(l5,l24); if (l25 === undefined) break b2569;
l26 = l25;
if (l4 === undefined) l4 = l26; else if (!Q(l4, l26)) conflict();
}
b2573: {
if (l4 !== undefined) break b2573;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2574: {
if (l4 === undefined) break b2574;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2575: {
return l2;
}
}
function f463(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2576: {
b2577: {
l4 = undefined;
l5 = l3;
l6 = f443(l0,l1); if (l6 === undefined) break b2577;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2577;
if (!(l7 === true)) break b2577;
b2578: {
l8 = f445(l0,l1); if (l8 === undefined) break b2578;
if ((l8 === false)) break b2578;
break b2577;}
l9 = H(l5) ? l5.personal : undefined; if (l9 === undefined && (l9 = S(l5, "personal")) === undefined) break b2577;
l10 = l9;
l11 = f462(l0,l1,l10); if (l11 === undefined) break b2577;
l12 = l11;
if (l4 === undefined) l4 = l12; else if (!Q(l4, l12)) conflict();
}
b2579: {
if (l4 !== undefined) break b2579;
l5 = l3;
l6 = f443(l0,l1); if (l6 === undefined) break b2579;
l7 = H(l6) ? l6.right_approved : undefined; if (l7 === undefined && (l7 = S(l6, "right_approved")) === undefined) break b2579;
if (!(l7 === true)) break b2579;
l8 = H(l5) ? l5.scope : undefined; if (l8 === undefined && (l8 = S(l5, "scope")) === undefined) break b2579;
l9 = l8;
if (l4 === undefined) l4 = l9; else if (!Q(l4, l9)) conflict();
}
b2580: {
if (l4 !== undefined) break b2580;
l5 = l3;
l6 = f462(l0,l1,l5); if (l6 === undefined) break b2580;
l7 = l6;
if (l4 === undefined) l4 = l7; else if (!Q(l4, l7)) conflict();
}
b2581: {
if (l4 === undefined) break b2581;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2582: {
return l2;
}
}
function g464(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2583: {
l3 = undefined;
l4 = f443(l0,l1); if (l4 === undefined) break b2583;
l5 = H(l4) ? l4.status : undefined; if (l5 === undefined && (l5 = S(l4, "status")) === undefined) break b2583;
l6 = l5;
l7 = new RegoSet();
l7.add(l6);
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2584: {
if (l3 === undefined) break b2584;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2585: {
return l2;
}
}
function f464(i, d) {
const k = K.request[199];
if (k !== undefined) return k === N ? undefined : k;
const v = g464(i, d);
K.request[199] = v === undefined ? N : v;
return v;
}
function g465(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b2586: {
l3 = undefined;
l4 = new RegoSet();
b2587: {
l5 = f446(l0,l1); if (l5 === undefined) break b2587;
l6 = H(l5) ? l5.fields : undefined; if (l6 === undefined && (l6 = S(l5, "fields")) === undefined) break b2587;
{
const k2588 = keysOf(l6), v2588 = valuesOf(l6);
for (let n2588 = 0; n2588 < v2588.length; n2588++) {
l7 = k2588 === null ? n2588 : k2588[n2588];
l8 = v2588[n2588];
b2589: {
l9 = l7;
l10 = l8;
l11 = f433(l0,l1); if (l11 === undefined) break b2589;
l12 = H(l11) ? l11.field_not_allowed : undefined; if (l12 === undefined && (l12 = S(l11, "field_not_allowed")) === undefined) break b2589;
l13 = H(l12) ? l12.fields : undefined; if (l13 === undefined && (l13 = S(l12, "fields")) === undefined) break b2589;
l14 = l13;
b2590: {
l15 = b_internal_member_2(l10,l14); if (l15 === undefined) break b2590;
if ((l15 === false)) break b2590;
break b2589;}
l16 = 10;
l17 = b_format_int(l9,l16); if (l17 === undefined) break b2589;
l18 = l17;
l19 = ["query.fields[",l18,"]"];
l20 = b_concat("",l19); if (l20 === undefined) break b2589;
l21 = l20;
l22 = l21;
l4.add(l22);
}
}
}
}
l23 = l4;
if (l3 === undefined) l3 = l23; else if (!Q(l3, l23)) conflict();
}
b2591: {
if (l3 === undefined) break b2591;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2592: {
return l2;
}
}
function f465(i, d) {
const k = K.request[200];
if (k !== undefined) return k === N ? undefined : k;
const v = g465(i, d);
K.request[200] = v === undefined ? N : v;
return v;
}
function g466(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b2593: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2593;
l5 = H(l4) ? l4.linkage : undefined; if (l5 === undefined && (l5 = S(l4, "linkage")) === undefined) break b2593;
l6 = H(l5) ? l5.status : undefined; if (l6 === undefined && (l6 = S(l5, "status")) === undefined) break b2593;
l7 = l6;
l8 = new RegoSet();
l8.add(l7);
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2594: {
if (l3 === undefined) break b2594;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2595: {
return l2;
}
}
function f466(i, d) {
const k = K.request[201];
if (k !== undefined) return k === N ? undefined : k;
const v = g466(i, d);
K.request[201] = v === undefined ? N : v;
return v;
}
function g467(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l17,l18,l19,l16,l20,l21,l22,l23,l24,l25,l26,l2;
b2596: {
l3 = undefined;
l4 = new RegoSet();
b2597: {
l5 = f461(l0,l1); if (l5 === undefined) break b2597;
{
const k2598 = keysOf(l5), v2598 = valuesOf(l5);
for (let n2598 = 0; n2598 < v2598.length; n2598++) {
l6 = k2598 === null ? n2598 : k2598[n2598];
l7 = v2598[n2598];
b2599: {
l8 = l6;
l9 = l7;
l10 = f463(l0,l1,l9); if (l10 === undefined) break b2599;
l11 = l10;
l12 = new Bare();
b2600: {
l13 = f464(l0,l1); if (l13 === undefined) break b2600;
l12["account_not_active"] = l13;
}
b2601: {
l14 = f465(l0,l1); if (l14 === undefined) break b2601;
l12["field_not_allowed"] = l14;
}
b2602: {
l15 = f466(l0,l1); if (l15 === undefined) break b2602;
l12["linkage_not_active"] = l15;
}
b2603: {
b2604: {
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2604;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2604;
l19 = H(l18) ? l18.things : undefined; if (l19 === undefined && (l19 = S(l18, "things")) === undefined) break b2604;
l16 = merge(l19, l12);
break b2603;
}
l16 = l12;
}
l20 = l16;
l21 = [];
l22 = b_object_get(l20,l8,l21); if (l22 === undefined) break b2599;
l23 = l22;
l24 = f66(l0,l1,l8,l11,l23); if (l24 === undefined) break b2599;
l25 = l24;
l4.add(l25);
}
}
}
}
l26 = l4;
if (l3 === undefined) l3 = l26; else if (!Q(l3, l26)) conflict();
}
b2605: {
if (l3 === undefined) break b2605;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2606: {
return l2;
}
}
function f467(i, d) {
const k = K.request[202];
if (k !== undefined) return k === N ? undefined : k;
const v = g467(i, d);
K.request[202] = v === undefined ? N : v;
return v;
}
function g468(l0,l1) {
let l2,l3,l4,l5,l6,l7,l9,l8,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l26,l27,l28,l29;
b2607: {
l2 = new RegoSet();
}
b2608: {
l3 = undefined;
l4 = f457(l0,l1); if (l4 === undefined) break b2608;
{
const k2609 = keysOf(l4), v2609 = valuesOf(l4);
for (let n2609 = 0; n2609 < v2609.length; n2609++) {
l5 = k2609 === null ? n2609 : k2609[n2609];
l6 = v2609[n2609];
b2610: {
l7 = l5;
if (!Array.isArray(l6)) break b2610;
l9 = B.count(l6);
l8 = 2;
if (!Q(l9, l8)) break b2610;
l10 = 0;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2610;
l12 = l11;
l10 = 1;
l11 = D(l6, l10); if (l11 === undefined) break b2610;
l13 = l11;
l14 = new O7(l13);
l2.add(l14);
}
}
}
}
b2611: {
l3 = undefined;
b2612: {
l4 = "password_expired";
l5 = f458(l0,l1); if (l5 === undefined) break b2612;
l6 = l5;
l7 = f433(l0,l1); if (l7 === undefined) break b2612;
l8 = D(l7, l4); if (l8 === undefined) break b2612;
if ((l8 === false)) break b2612;
l9 = new O16(l6);
l2.add(l9);
}
b2613: {
l10 = "session_idle";
l11 = f459(l0,l1); if (l11 === undefined) break b2613;
l12 = l11;
l13 = f433(l0,l1); if (l13 === undefined) break b2613;
l14 = D(l13, l10); if (l14 === undefined) break b2613;
if ((l14 === false)) break b2613;
l15 = new O16(l12);
l2.add(l15);
}
l16 = new RegoSet();
l16.add("password_expired");
l16.add("session_idle");
l17 = H(l1) ? l1.hdp : undefined; if (l17 === undefined && (l17 = S(l1, "hdp")) === undefined) break b2611;
l18 = H(l17) ? l17.query_permission : undefined; if (l18 === undefined && (l18 = S(l17, "query_permission")) === undefined) break b2611;
l19 = H(l18) ? l18.open_numbers : undefined; if (l19 === undefined && (l19 = S(l18, "open_numbers")) === undefined) break b2611;
{
const k2614 = keysOf(l19), v2614 = valuesOf(l19);
for (let n2614 = 0; n2614 < v2614.length; n2614++) {
l20 = k2614 === null ? n2614 : k2614[n2614];
l21 = v2614[n2614];
b2615: {
l22 = l20;
b2616: {
l23 = D(l16, l20); if (l23 === undefined) break b2616;
break b2615;}
b2617: {
b2618: {
break b2617;
}
break b2615;
}
l26 = l21;
l27 = f433(l0,l1); if (l27 === undefined) break b2615;
l28 = D(l27, l22); if (l28 === undefined) break b2615;
if ((l28 === false)) break b2615;
l29 = new O16(l26);
l2.add(l29);
}
}
}
}
b2619: {
return l2;
}
}
function f468(i, d) {
const k = K.request[203];
if (k !== undefined) return k === N ? undefined : k;
const v = g468(i, d);
K.request[203] = v === undefined ? N : v;
return v;
}
function g469(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2620: {
b2621: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2621;
l5 = l4;
l6 = b_count(l5); if (l6 === undefined) break b2621;
l7 = l6;
l8 = 0;
l9 = b_gt(l7,l8); if (l9 === undefined) break b2621;
if ((l9 === false)) break b2621;
l10 = f461(l0,l1); if (l10 === undefined) break b2621;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2622: {
if (l3 !== undefined) break b2622;
l4 = f433(l0,l1); if (l4 === undefined) break b2622;
l5 = l4;
l6 = f450(l0,l1); if (l6 === undefined) break b2622;
l7 = l6;
l8 = b_object_remove(l5,l7); if (l8 === undefined) break b2622;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b2623: {
if (l3 === undefined) break b2623;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2624: {
return l2;
}
}
function f469(i, d) {
const k = K.request[204];
if (k !== undefined) return k === N ? undefined : k;
const v = g469(i, d);
K.request[204] = v === undefined ? N : v;
return v;
}
function g470(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2625: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2625;
l5 = H(l4) ? l4.unit : undefined; if (l5 === undefined && (l5 = S(l4, "unit")) === undefined) break b2625;
l6 = l5;
l7 = f434(l0,l1); if (l7 === undefined) break b2625;
l8 = l7;
l9 = f435(l0,l1); if (l9 === undefined) break b2625;
l10 = l9;
l11 = f89(l0,l1,l6,l8,l10); if (l11 === undefined) break b2625;
if ((l11 === false)) break b2625;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2626: {
if (l3 === undefined) break b2626;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2627: {
l3 = undefined;
l4 = f438(l0,l1); if (l4 === undefined) break b2627;
if ((l4 === false)) break b2627;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2628: {
if (l3 === undefined) break b2628;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2629: {
return l2;
}
}
function f470(i, d) {
const k = K.request[205];
if (k !== undefined) return k === N ? undefined : k;
const v = g470(i, d);
K.request[205] = v === undefined ? N : v;
return v;
}
function g471(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l23,l24,l25,l22,l26,l27,l28,l29,l30,l2;
b2630: {
l3 = undefined;
l4 = f433(l0,l1); if (l4 === undefined) break b2630;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2630;
l6 = H(l5) ? l5.also_asked : undefined; if (l6 === undefined && (l6 = S(l5, "also_asked")) === undefined) break b2630;
l7 = H(l6) ? l6.roles : undefined; if (l7 === undefined && (l7 = S(l6, "roles")) === undefined) break b2630;
{
const k2631 = keysOf(l7), v2631 = valuesOf(l7);
for (let n2631 = 0; n2631 < v2631.length; n2631++) {
l8 = k2631 === null ? n2631 : k2631[n2631];
l9 = v2631[n2631];
b2632: {
l10 = l8;
l11 = l9;
l12 = f432(l0,l1); if (l12 === undefined) break b2632;
l13 = H(l12) ? l12.roles : undefined; if (l13 === undefined && (l13 = S(l12, "roles")) === undefined) break b2632;
l14 = l13;
l15 = b_internal_member_2(l11,l14); if (l15 === undefined) break b2632;
if ((l15 === false)) break b2632;
l16 = f433(l0,l1); if (l16 === undefined) break b2632;
l17 = H(l16) ? l16.statement_missing : undefined; if (l17 === undefined && (l17 = S(l16, "statement_missing")) === undefined) break b2632;
l18 = H(l17) ? l17.also_asked : undefined; if (l18 === undefined && (l18 = S(l17, "also_asked")) === undefined) break b2632;
l19 = H(l18) ? l18.unless : undefined; if (l19 === undefined && (l19 = S(l18, "unless")) === undefined) break b2632;
l20 = l19;
l21 = undefined;
b2633: {
b2634: {
if (!Array.isArray(l20)) break b2634;
break b2633;
}
b2635: {
if (!O(l20)) break b2635;
break b2633;
}
b2636: {
if (!(l20 instanceof RegoSet)) break b2636;
break b2633;
}
break b2632;
}
{
const k2637 = keysOf(l20), v2637 = valuesOf(l20);
for (let n2637 = 0; n2637 < v2637.length; n2637++) {
l23 = k2637 === null ? n2637 : k2637[n2637];
l24 = v2637[n2637];
b2638: {
l25 = l23;
l22 = undefined;
b2639: {
l26 = l24;
l27 = f432(l0,l1); if (l27 === undefined) break b2639;
l28 = H(l27) ? l27.roles : undefined; if (l28 === undefined && (l28 = S(l27, "roles")) === undefined) break b2639;
l29 = l28;
b2640: {
l30 = b_internal_member_2(l26,l29); if (l30 === undefined) break b2640;
if ((l30 === false)) break b2640;
break b2639;}
l22 = true;
}
if (l22 !== undefined) break b2638;
l21 = true;
}
}
}
if (l21 !== undefined) break b2632;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
}
}
}
b2641: {
if (l3 === undefined) break b2641;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2642: {
return l2;
}
}
function f471(i, d) {
const k = K.request[206];
if (k !== undefined) return k === N ? undefined : k;
const v = g471(i, d);
K.request[206] = v === undefined ? N : v;
return v;
}
function g472(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2643: {
l2 = new RegoSet();
}
b2644: {
l3 = undefined;
l4 = f469(l0,l1); if (l4 === undefined) break b2644;
{
const k2645 = keysOf(l4), v2645 = valuesOf(l4);
for (let n2645 = 0; n2645 < v2645.length; n2645++) {
l5 = k2645 === null ? n2645 : k2645[n2645];
l6 = v2645[n2645];
b2646: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.readings : undefined; if (l9 === undefined && (l9 = S(l8, "readings")) === undefined) break b2646;
if ((l9 === false)) break b2646;
l10 = f462(l0,l1,l8); if (l10 === undefined) break b2646;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2646;
l13 = l12;
{
const k2647 = keysOf(l13), v2647 = valuesOf(l13);
for (let n2647 = 0; n2647 < v2647.length; n2647++) {
l14 = k2647 === null ? n2647 : k2647[n2647];
l15 = v2647[n2647];
b2648: {
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
b2649: {
l3 = undefined;
l4 = f461(l0,l1); if (l4 === undefined) break b2649;
l5 = H(l4) ? l4.right_not_approved : undefined; if (l5 === undefined && (l5 = S(l4, "right_not_approved")) === undefined) break b2649;
l6 = l5;
l7 = f463(l0,l1,l6); if (l7 === undefined) break b2649;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2649;
l10 = l9;
{
const k2650 = keysOf(l10), v2650 = valuesOf(l10);
for (let n2650 = 0; n2650 < v2650.length; n2650++) {
l11 = k2650 === null ? n2650 : k2650[n2650];
l12 = v2650[n2650];
b2651: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2652: {
l3 = undefined;
l4 = f469(l0,l1); if (l4 === undefined) break b2652;
l5 = H(l4) ? l4.unit_not_listed : undefined; if (l5 === undefined && (l5 = S(l4, "unit_not_listed")) === undefined) break b2652;
if ((l5 === false)) break b2652;
l6 = f470(l0,l1); if (l6 === undefined) break b2652;
if ((l6 === false)) break b2652;
l7 = f433(l0,l1); if (l7 === undefined) break b2652;
l8 = H(l7) ? l7.unit_not_listed : undefined; if (l8 === undefined && (l8 = S(l7, "unit_not_listed")) === undefined) break b2652;
l9 = H(l8) ? l8.full_names : undefined; if (l9 === undefined && (l9 = S(l8, "full_names")) === undefined) break b2652;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2652;
l12 = l11;
{
const k2653 = keysOf(l12), v2653 = valuesOf(l12);
for (let n2653 = 0; n2653 < v2653.length; n2653++) {
l13 = k2653 === null ? n2653 : k2653[n2653];
l14 = v2653[n2653];
b2654: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2655: {
l3 = undefined;
l4 = f469(l0,l1); if (l4 === undefined) break b2655;
l5 = H(l4) ? l4.statement_missing : undefined; if (l5 === undefined && (l5 = S(l4, "statement_missing")) === undefined) break b2655;
if ((l5 === false)) break b2655;
l6 = f471(l0,l1); if (l6 === undefined) break b2655;
if ((l6 === false)) break b2655;
l7 = f433(l0,l1); if (l7 === undefined) break b2655;
l8 = H(l7) ? l7.statement_missing : undefined; if (l8 === undefined && (l8 = S(l7, "statement_missing")) === undefined) break b2655;
l9 = H(l8) ? l8.also_asked : undefined; if (l9 === undefined && (l9 = S(l8, "also_asked")) === undefined) break b2655;
l10 = l9;
l11 = f15(l0,l1,l10); if (l11 === undefined) break b2655;
l12 = l11;
{
const k2656 = keysOf(l12), v2656 = valuesOf(l12);
for (let n2656 = 0; n2656 < v2656.length; n2656++) {
l13 = k2656 === null ? n2656 : k2656[n2656];
l14 = v2656[n2656];
b2657: {
l15 = l13;
l16 = l14;
l2.add(l16);
}
}
}
}
b2658: {
return l2;
}
}
function f472(i, d) {
const k = K.request[207];
if (k !== undefined) return k === N ? undefined : k;
const v = g472(i, d);
K.request[207] = v === undefined ? N : v;
return v;
}
function g473(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2659: {
l3 = undefined;
l4 = f432(l0,l1); if (l4 === undefined) break b2659;
l5 = H(l4) ? l4.roles : undefined; if (l5 === undefined && (l5 = S(l4, "roles")) === undefined) break b2659;
l6 = l5;
l7 = b_internal_member_2("admin",l6); if (l7 === undefined) break b2659;
if ((l7 === false)) break b2659;
l8 = f432(l0,l1); if (l8 === undefined) break b2659;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2659;
l10 = l9;
l11 = b_internal_member_2("auditor",l10); if (l11 === undefined) break b2659;
if ((l11 === false)) break b2659;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2660: {
if (l3 === undefined) break b2660;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2661: {
return l2;
}
}
function f473(i, d) {
const k = K.request[208];
if (k !== undefined) return k === N ? undefined : k;
const v = g473(i, d);
K.request[208] = v === undefined ? N : v;
return v;
}
function g474(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2662: {
b2663: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2663;
if ((l4 === false)) break b2663;
l5 = f430(l0,l1); if (l5 === undefined) break b2663;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2663;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2663;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2663;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2664: {
if (l3 !== undefined) break b2664;
l4 = new RegoSet();
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2665: {
if (l3 === undefined) break b2665;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2666: {
return l2;
}
}
function f474(i, d) {
const k = K.request[209];
if (k !== undefined) return k === N ? undefined : k;
const v = g474(i, d);
K.request[209] = v === undefined ? N : v;
return v;
}
function g475(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2667: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2667;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2667;
l6 = H(l5) ? l5.password : undefined; if (l6 === undefined && (l6 = S(l5, "password")) === undefined) break b2667;
l7 = H(l6) ? l6.max_age : undefined; if (l7 === undefined && (l7 = S(l6, "max_age")) === undefined) break b2667;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2668: {
if (l3 === undefined) break b2668;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2669: {
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
let l3,l4,l5,l6,l7,l8,l2;
b2670: {
l3 = undefined;
l4 = f429(l0,l1); if (l4 === undefined) break b2670;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2670;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b2670;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b2670;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2671: {
if (l3 === undefined) break b2671;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2672: {
return l2;
}
}
function f476(i, d) {
const k = K.case[70];
if (k !== undefined) return k === N ? undefined : k;
const v = g476(i, d);
K.case[70] = v === undefined ? N : v;
return v;
}
function g477(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l36,l37,l38,l39,l40,l41,l42,l43,l44;
b2673: {
l2 = new RegoSet();
}
b2674: {
l3 = undefined;
b2675: {
l4 = "password_expired";
l5 = f475(l0,l1); if (l5 === undefined) break b2675;
l6 = l5;
l7 = f75(l0,l1,l6); if (l7 === undefined) break b2675;
l8 = l7;
{
const k2676 = keysOf(l8), v2676 = valuesOf(l8);
for (let n2676 = 0; n2676 < v2676.length; n2676++) {
l9 = k2676 === null ? n2676 : k2676[n2676];
l10 = v2676[n2676];
b2677: {
l11 = l9;
l12 = l10;
l13 = f469(l0,l1); if (l13 === undefined) break b2677;
l14 = D(l13, l4); if (l14 === undefined) break b2677;
if ((l14 === false)) break b2677;
l2.add(l12);
}
}
}
}
b2678: {
l15 = "session_idle";
l16 = f476(l0,l1); if (l16 === undefined) break b2678;
l17 = l16;
l18 = f75(l0,l1,l17); if (l18 === undefined) break b2678;
l19 = l18;
{
const k2679 = keysOf(l19), v2679 = valuesOf(l19);
for (let n2679 = 0; n2679 < v2679.length; n2679++) {
l20 = k2679 === null ? n2679 : k2679[n2679];
l21 = v2679[n2679];
b2680: {
l22 = l20;
l23 = l21;
l24 = f469(l0,l1); if (l24 === undefined) break b2680;
l25 = D(l24, l15); if (l25 === undefined) break b2680;
if ((l25 === false)) break b2680;
l2.add(l23);
}
}
}
}
l26 = new RegoSet();
l26.add("password_expired");
l26.add("session_idle");
l27 = H(l1) ? l1.hdp : undefined; if (l27 === undefined && (l27 = S(l1, "hdp")) === undefined) break b2674;
l28 = H(l27) ? l27.query_permission : undefined; if (l28 === undefined && (l28 = S(l27, "query_permission")) === undefined) break b2674;
l29 = H(l28) ? l28.numbered : undefined; if (l29 === undefined && (l29 = S(l28, "numbered")) === undefined) break b2674;
{
const k2681 = keysOf(l29), v2681 = valuesOf(l29);
for (let n2681 = 0; n2681 < v2681.length; n2681++) {
l30 = k2681 === null ? n2681 : k2681[n2681];
l31 = v2681[n2681];
b2682: {
l32 = l30;
b2683: {
l33 = D(l26, l30); if (l33 === undefined) break b2683;
break b2682;}
b2684: {
b2685: {
break b2684;
}
break b2682;
}
l36 = l31;
l37 = f75(l0,l1,l36); if (l37 === undefined) break b2682;
l38 = l37;
{
const k2686 = keysOf(l38), v2686 = valuesOf(l38);
for (let n2686 = 0; n2686 < v2686.length; n2686++) {
l39 = k2686 === null ? n2686 : k2686[n2686];
l40 = v2686[n2686];
b2687: {
l41 = l39;
l42 = l40;
l43 = f469(l0,l1); if (l43 === undefined) break b2687;
l44 = D(l43, l32); if (l44 === undefined) break b2687;
if ((l44 === false)) break b2687;
l2.add(l42);
}
}
}
}
}
}
}
b2688: {
l3 = undefined;
l4 = f473(l0,l1); if (l4 === undefined) break b2688;
if ((l4 === false)) break b2688;
l5 = f430(l0,l1); if (l5 === undefined) break b2688;
l6 = H(l5) ? l5.advice : undefined; if (l6 === undefined && (l6 = S(l5, "advice")) === undefined) break b2688;
l7 = H(l6) ? l6.admin_is_auditor : undefined; if (l7 === undefined && (l7 = S(l6, "admin_is_auditor")) === undefined) break b2688;
l8 = l7;
l9 = f20(l0,l1,"admin_is_auditor",l8); if (l9 === undefined) break b2688;
l10 = l9;
l2.add(l10);
}
b2689: {
return l2;
}
}
function f477(i, d) {
const k = K.request[210];
if (k !== undefined) return k === N ? undefined : k;
const v = g477(i, d);
K.request[210] = v === undefined ? N : v;
return v;
}
function g478(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l2;
b2690: {
b2691: {
l3 = undefined;
b2692: {
l4 = f430(l0,l1); if (l4 === undefined) break b2692;
if ((l4 === false)) break b2692;
break b2691;}
l5 = f431(l0,l1); if (l5 === undefined) break b2691;
l6 = l5;
l7 = [];
b2693: {
l8 = f429(l0,l1); if (l8 === undefined) break b2693;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2691;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2694: {
if (l3 !== undefined) break b2694;
l4 = f467(l0,l1); if (l4 === undefined) break b2694;
l5 = l4;
l6 = f468(l0,l1); if (l6 === undefined) break b2694;
l7 = l6;
l8 = f103(l0,l1,l5,l7); if (l8 === undefined) break b2694;
l9 = l8;
l10 = l9;
l11 = f430(l0,l1); if (l11 === undefined) break b2694;
l12 = l11;
l13 = f15(l0,l1,l12); if (l13 === undefined) break b2694;
l14 = l13;
l15 = f472(l0,l1); if (l15 === undefined) break b2694;
l16 = l15;
l17 = b_or(l14,l16); if (l17 === undefined) break b2694;
l18 = l17;
l19 = f474(l0,l1); if (l19 === undefined) break b2694;
l20 = l19;
l21 = b_or(l18,l20); if (l21 === undefined) break b2694;
l22 = l21;
l23 = f431(l0,l1); if (l23 === undefined) break b2694;
l24 = l23;
l25 = f429(l0,l1); if (l25 === undefined) break b2694;
l26 = l25;
l27 = f468(l0,l1); if (l27 === undefined) break b2694;
l28 = l27;
l29 = [];
b2695: {
if (!(l10 === "permit")) break b2695;
l30 = f430(l0,l1); if (l30 === undefined) break b2695;
l31 = l30;
l32 = f62(l0,l1,l31); if (l32 === undefined) break b2695;
l33 = l32;
{
const k2696 = keysOf(l33), v2696 = valuesOf(l33);
for (let n2696 = 0; n2696 < v2696.length; n2696++) {
l34 = k2696 === null ? n2696 : k2696[n2696];
l35 = v2696[n2696];
b2697: {
l36 = l34;
l37 = l35;
l29.push(l37);
}
}
}
}
l38 = l29;
l39 = f467(l0,l1); if (l39 === undefined) break b2694;
l40 = l39;
l41 = f477(l0,l1); if (l41 === undefined) break b2694;
l42 = l41;
l43 = new O17(l22,l28,l38,l40,l42);
l44 = f18(l0,l1,l24,l26,l10,l43); if (l44 === undefined) break b2694;
l45 = l44;
if (l3 === undefined) l3 = l45; else if (!Q(l3, l45)) conflict();
}
b2698: {
if (l3 === undefined) break b2698;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2699: {
return l2;
}
}
function f478(i, d) {
const k = K.request[211];
if (k !== undefined) return k === N ? undefined : k;
const v = g478(i, d);
K.request[211] = v === undefined ? N : v;
return v;
}
function g479(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2700: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2700;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2700;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2701: {
if (l3 === undefined) break b2701;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2702: {
return l2;
}
}
function f479(i, d) {
const k = K.case[71];
if (k !== undefined) return k === N ? undefined : k;
const v = g479(i, d);
K.case[71] = v === undefined ? N : v;
return v;
}
function g480(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2703: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2703;
l5 = H(l4) ? l4.record : undefined; if (l5 === undefined && (l5 = S(l4, "record")) === undefined) break b2703;
l6 = l5;
l7 = f479(l0,l1); if (l7 === undefined) break b2703;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b2703;
l9 = H(l8) ? l8.retention : undefined; if (l9 === undefined && (l9 = S(l8, "retention")) === undefined) break b2703;
l10 = D(l9, l6); if (l10 === undefined) break b2703;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2704: {
if (l3 === undefined) break b2704;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2705: {
return l2;
}
}
function f480(i, d) {
const k = K.request[212];
if (k !== undefined) return k === N ? undefined : k;
const v = g480(i, d);
K.request[212] = v === undefined ? N : v;
return v;
}
function f481(l0,l1) {
let l3,l2;
b2706: {
l3 = undefined;
if (l3 === undefined) l3 = "record_retention"; else if (!Q(l3, "record_retention")) conflict();
}
b2707: {
if (l3 === undefined) break b2707;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2708: {
return l2;
}
}
function g482(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2709: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2709;
l5 = H(l4) ? l4.account_closed_on : undefined; if (l5 === undefined && (l5 = S(l4, "account_closed_on")) === undefined) break b2709;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2709;
if ((l7 === false)) break b2709;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2709;
l9 = H(l8) ? l8.account_closed_on : undefined; if (l9 === undefined && (l9 = S(l8, "account_closed_on")) === undefined) break b2709;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2710: {
if (l3 === undefined) break b2710;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2711: {
return l2;
}
}
function f482(i, d) {
const k = K.request[213];
if (k !== undefined) return k === N ? undefined : k;
const v = g482(i, d);
K.request[213] = v === undefined ? N : v;
return v;
}
function g483(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l2;
b2712: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2712;
l5 = H(l4) ? l4.event_on : undefined; if (l5 === undefined && (l5 = S(l4, "event_on")) === undefined) break b2712;
l6 = l5;
l7 = f25(l0,l1,l6); if (l7 === undefined) break b2712;
if ((l7 === false)) break b2712;
l8 = H(l0) ? l0.facts : undefined; if (l8 === undefined && (l8 = S(l0, "facts")) === undefined) break b2712;
l9 = H(l8) ? l8.event_on : undefined; if (l9 === undefined && (l9 = S(l8, "event_on")) === undefined) break b2712;
l10 = l9;
if (l3 === undefined) l3 = l10; else if (!Q(l3, l10)) conflict();
}
b2713: {
if (l3 === undefined) break b2713;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2714: {
return l2;
}
}
function f483(i, d) {
const k = K.request[214];
if (k !== undefined) return k === N ? undefined : k;
const v = g483(i, d);
K.request[214] = v === undefined ? N : v;
return v;
}
function g484(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2715: {
b2716: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2716;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2716;
if (!(l5 === "account_closed")) break b2716;
l6 = f483(l0,l1); if (l6 === undefined) break b2716;
l7 = l6;
l8 = f482(l0,l1); if (l8 === undefined) break b2716;
l9 = l8;
l10 = [l7,l9];
l11 = b_max(l10); if (l11 === undefined) break b2716;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2717: {
if (l3 !== undefined) break b2717;
l4 = f480(l0,l1); if (l4 === undefined) break b2717;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2717;
if (!(l5 === "event")) break b2717;
l6 = f483(l0,l1); if (l6 === undefined) break b2717;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2718: {
if (l3 === undefined) break b2718;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2719: {
return l2;
}
}
function f484(i, d) {
const k = K.request[215];
if (k !== undefined) return k === N ? undefined : k;
const v = g484(i, d);
K.request[215] = v === undefined ? N : v;
return v;
}
function f485(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l2;
b2720: {
b2721: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2721;
l10 = l9;
l11 = l10;
l12 = f38(l0,l1,l11,l7); if (l12 === undefined) break b2721;
l13 = l12;
l14 = l13;
l15 = 8;
l16 = 2;
l17 = b_substring(l14,l15,l16); if (l17 === undefined) break b2721;
l18 = l17;
l19 = 8;
l20 = 2;
l21 = b_substring(l11,l19,l20); if (l21 === undefined) break b2721;
l22 = l21;
if (!Q(l18, l22)) break b2721;
l23 = -1;
l24 = f4(l0,l1,l14,l23); if (l24 === undefined) break b2721;
l25 = l24;
if (l5 === undefined) l5 = l25; else if (!Q(l5, l25)) conflict();
}
b2722: {
if (l5 !== undefined) break b2722;
l6 = l3;
l7 = l4;
l8 = 1;
l9 = f4(l0,l1,l6,l8); if (l9 === undefined) break b2722;
l10 = l9;
l11 = f38(l0,l1,l10,l7); if (l11 === undefined) break b2722;
l12 = l11;
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b2723: {
if (l5 === undefined) break b2723;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2724: {
return l2;
}
}
function g486(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b2725: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2725;
l5 = l4;
l6 = f480(l0,l1); if (l6 === undefined) break b2725;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2725;
l8 = H(l7) ? l7.months : undefined; if (l8 === undefined && (l8 = S(l7, "months")) === undefined) break b2725;
l9 = l8;
l10 = f485(l0,l1,l5,l9); if (l10 === undefined) break b2725;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2726: {
if (l3 === undefined) break b2726;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2727: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2727;
l5 = l4;
l6 = f480(l0,l1); if (l6 === undefined) break b2727;
l7 = H(l6) ? l6.keep : undefined; if (l7 === undefined && (l7 = S(l6, "keep")) === undefined) break b2727;
l8 = H(l7) ? l7.days : undefined; if (l8 === undefined && (l8 = S(l7, "days")) === undefined) break b2727;
l9 = l8;
l10 = f4(l0,l1,l5,l9); if (l10 === undefined) break b2727;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2728: {
if (l3 === undefined) break b2728;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2729: {
return l2;
}
}
function f486(i, d) {
const k = K.request[216];
if (k !== undefined) return k === N ? undefined : k;
const v = g486(i, d);
K.request[216] = v === undefined ? N : v;
return v;
}
function g487(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20;
b2730: {
l2 = new RegoSet();
}
b2731: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2731;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2731;
if (!(l5 === "account_closed")) break b2731;
b2732: {
l6 = f482(l0,l1); if (l6 === undefined) break b2732;
if ((l6 === false)) break b2732;
break b2731;}
l7 = f480(l0,l1); if (l7 === undefined) break b2731;
l8 = l7;
l9 = f20(l0,l1,"account_not_closed",l8); if (l9 === undefined) break b2731;
l10 = l9;
l2.add(l10);
}
b2733: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2733;
if ((l4 === false)) break b2733;
l5 = f480(l0,l1); if (l5 === undefined) break b2733;
l6 = H(l5) ? l5.keep : undefined; if (l6 === undefined && (l6 = S(l5, "keep")) === undefined) break b2733;
l7 = l6;
l8 = b_is_object(l7); if (l8 === undefined) break b2733;
if ((l8 === false)) break b2733;
b2734: {
l9 = f486(l0,l1); if (l9 === undefined) break b2734;
if ((l9 === false)) break b2734;
break b2733;}
l10 = f480(l0,l1); if (l10 === undefined) break b2733;
l11 = l10;
l12 = f20(l0,l1,"must_be_kept",l11); if (l12 === undefined) break b2733;
l13 = l12;
l2.add(l13);
}
b2735: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2735;
l5 = l4;
l6 = f486(l0,l1); if (l6 === undefined) break b2735;
l7 = l6;
l8 = b_lte(l5,l7); if (l8 === undefined) break b2735;
if ((l8 === false)) break b2735;
l9 = f480(l0,l1); if (l9 === undefined) break b2735;
l10 = l9;
l11 = f20(l0,l1,"must_be_kept",l10); if (l11 === undefined) break b2735;
l12 = l11;
l2.add(l12);
}
b2736: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2736;
l5 = H(l4) ? l4.from : undefined; if (l5 === undefined && (l5 = S(l4, "from")) === undefined) break b2736;
if (!(l5 === "account_closed")) break b2736;
l6 = f482(l0,l1); if (l6 === undefined) break b2736;
l7 = l6;
l8 = f480(l0,l1); if (l8 === undefined) break b2736;
l9 = H(l8) ? l8.keep : undefined; if (l9 === undefined && (l9 = S(l8, "keep")) === undefined) break b2736;
l10 = H(l9) ? l9.months : undefined; if (l10 === undefined && (l10 = S(l9, "months")) === undefined) break b2736;
l11 = l10;
l12 = f485(l0,l1,l7,l11); if (l12 === undefined) break b2736;
l13 = l12;
l14 = f6(l0,l1); if (l14 === undefined) break b2736;
l15 = l14;
l16 = b_lte(l15,l13); if (l16 === undefined) break b2736;
if ((l16 === false)) break b2736;
l17 = f480(l0,l1); if (l17 === undefined) break b2736;
l18 = l17;
l19 = f20(l0,l1,"must_be_kept",l18); if (l19 === undefined) break b2736;
l20 = l19;
l2.add(l20);
}
b2737: {
return l2;
}
}
function f487(i, d) {
const k = K.request[217];
if (k !== undefined) return k === N ? undefined : k;
const v = g487(i, d);
K.request[217] = v === undefined ? N : v;
return v;
}
function g488(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b2738: {
l2 = new RegoSet();
}
b2739: {
l3 = undefined;
b2740: {
l4 = f483(l0,l1); if (l4 === undefined) break b2740;
if ((l4 === false)) break b2740;
break b2739;}
l5 = new O7("event_on");
l2.add(l5);
}
b2741: {
l3 = undefined;
l4 = f480(l0,l1); if (l4 === undefined) break b2741;
l5 = H(l4) ? l4.keep : undefined; if (l5 === undefined && (l5 = S(l4, "keep")) === undefined) break b2741;
if (!(l5 === "unset")) break b2741;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2741;
l7 = H(l6) ? l6.record : undefined; if (l7 === undefined && (l7 = S(l6, "record")) === undefined) break b2741;
l8 = l7;
l9 = ["retention",l8];
l10 = b_concat(".",l9); if (l10 === undefined) break b2741;
l11 = l10;
l12 = new O16(l11);
l2.add(l12);
}
b2742: {
return l2;
}
}
function f488(i, d) {
const k = K.request[218];
if (k !== undefined) return k === N ? undefined : k;
const v = g488(i, d);
K.request[218] = v === undefined ? N : v;
return v;
}
function g489(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2743: {
l3 = undefined;
l4 = f484(l0,l1); if (l4 === undefined) break b2743;
if ((l4 === false)) break b2743;
l5 = f480(l0,l1); if (l5 === undefined) break b2743;
l6 = H(l5) ? l5.qualifier : undefined; if (l6 === undefined && (l6 = S(l5, "qualifier")) === undefined) break b2743;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2744: {
if (l3 === undefined) break b2744;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2745: {
return l2;
}
}
function f489(i, d) {
const k = K.request[219];
if (k !== undefined) return k === N ? undefined : k;
const v = g489(i, d);
K.request[219] = v === undefined ? N : v;
return v;
}
function g490(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l42,l43,l44,l41,l45,l46,l47,l48,l2;
b2746: {
b2747: {
l3 = undefined;
b2748: {
l4 = f480(l0,l1); if (l4 === undefined) break b2748;
if ((l4 === false)) break b2748;
break b2747;}
l5 = f481(l0,l1); if (l5 === undefined) break b2747;
l6 = l5;
l7 = [];
b2749: {
l8 = f479(l0,l1); if (l8 === undefined) break b2749;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2747;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2750: {
if (l3 !== undefined) break b2750;
l4 = f487(l0,l1); if (l4 === undefined) break b2750;
l5 = l4;
l6 = f488(l0,l1); if (l6 === undefined) break b2750;
l7 = l6;
l8 = f103(l0,l1,l5,l7); if (l8 === undefined) break b2750;
l9 = l8;
l10 = f480(l0,l1); if (l10 === undefined) break b2750;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2750;
l13 = l12;
l14 = f480(l0,l1); if (l14 === undefined) break b2750;
l15 = l14;
l16 = f75(l0,l1,l15); if (l16 === undefined) break b2750;
l17 = l16;
l18 = f481(l0,l1); if (l18 === undefined) break b2750;
l19 = l18;
l20 = f479(l0,l1); if (l20 === undefined) break b2750;
l21 = l20;
l22 = f488(l0,l1); if (l22 === undefined) break b2750;
l23 = l22;
l24 = [];
b2751: {
l25 = f487(l0,l1); if (l25 === undefined) break b2751;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b2751;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b2751;
if ((l30 === false)) break b2751;
l31 = f480(l0,l1); if (l31 === undefined) break b2751;
l32 = l31;
l33 = f58(l0,l1,"keep_record",l32); if (l33 === undefined) break b2751;
l34 = l33;
l24.push(l34);
}
l35 = l24;
l36 = f487(l0,l1); if (l36 === undefined) break b2750;
l37 = l36;
l38 = new Bare();
b2752: {
l39 = f486(l0,l1); if (l39 === undefined) break b2752;
l38["keep_through"] = l39;
}
b2753: {
l40 = f489(l0,l1); if (l40 === undefined) break b2753;
l38["qualifier"] = l40;
}
b2754: {
b2755: {
l42 = H(l1) ? l1.hdp : undefined; if (l42 === undefined && (l42 = S(l1, "hdp")) === undefined) break b2755;
l43 = H(l42) ? l42.record_retention : undefined; if (l43 === undefined && (l43 = S(l42, "record_retention")) === undefined) break b2755;
l44 = D(l43, "values"); if (l44 === undefined) break b2755;
l41 = merge(l44, l38);
break b2754;
}
l41 = l38;
}
l45 = l41;
l46 = new O14(l13,l23,l35,l37,l45,l17);
l47 = f18(l0,l1,l19,l21,l9,l46); if (l47 === undefined) break b2750;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b2756: {
if (l3 === undefined) break b2756;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2757: {
return l2;
}
}
function f490(i, d) {
const k = K.request[220];
if (k !== undefined) return k === N ? undefined : k;
const v = g490(i, d);
K.request[220] = v === undefined ? N : v;
return v;
}
function g491(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2758: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2758;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2758;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2759: {
if (l3 === undefined) break b2759;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2760: {
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
function f492(l0,l1) {
let l3,l2;
b2761: {
l3 = undefined;
if (l3 === undefined) l3 = "regulation_in_force"; else if (!Q(l3, "regulation_in_force")) conflict();
}
b2762: {
if (l3 === undefined) break b2762;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2763: {
return l2;
}
}
function g493(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2764: {
l3 = undefined;
l4 = f491(l0,l1); if (l4 === undefined) break b2764;
l5 = l4;
l6 = new RegoSet();
l6.add("effective_to");
l7 = b_object_filter(l5,l6); if (l7 === undefined) break b2764;
l8 = l7;
l9 = f491(l0,l1); if (l9 === undefined) break b2764;
l10 = H(l9) ? l9.effective_from : undefined; if (l10 === undefined && (l10 = S(l9, "effective_from")) === undefined) break b2764;
l11 = l10;
l12 = f491(l0,l1); if (l12 === undefined) break b2764;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2764;
l14 = l13;
l15 = f491(l0,l1); if (l15 === undefined) break b2764;
l16 = H(l15) ? l15.effective_from : undefined; if (l16 === undefined && (l16 = S(l15, "effective_from")) === undefined) break b2764;
l17 = l16;
l18 = new O56(l11,l14,l17);
l19 = b_object_union(l18,l8); if (l19 === undefined) break b2764;
l20 = l19;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2765: {
if (l3 === undefined) break b2765;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2766: {
return l2;
}
}
function f493(i, d) {
const k = K.case[73];
if (k !== undefined) return k === N ? undefined : k;
const v = g493(i, d);
K.case[73] = v === undefined ? N : v;
return v;
}
function g494(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2767: {
b2768: {
l3 = undefined;
b2769: {
l4 = f491(l0,l1); if (l4 === undefined) break b2769;
if ((l4 === false)) break b2769;
break b2768;}
l5 = f492(l0,l1); if (l5 === undefined) break b2768;
l6 = l5;
l7 = f19(l0,l1,l6); if (l7 === undefined) break b2768;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2770: {
if (l3 !== undefined) break b2770;
l4 = f491(l0,l1); if (l4 === undefined) break b2770;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2770;
l7 = l6;
l8 = f491(l0,l1); if (l8 === undefined) break b2770;
l9 = l8;
l10 = f20(l0,l1,"in_force_since",l9); if (l10 === undefined) break b2770;
l11 = l10;
l12 = f492(l0,l1); if (l12 === undefined) break b2770;
l13 = l12;
l14 = f491(l0,l1); if (l14 === undefined) break b2770;
l15 = l14;
l16 = f493(l0,l1); if (l16 === undefined) break b2770;
l17 = l16;
l18 = new O2(l7);
l19 = new RegoSet();
l19.add(l11);
l18["reasons"] = l19;
l18["values"] = l17;
l20 = f18(l0,l1,l13,l15,"in_force",l18); if (l20 === undefined) break b2770;
l21 = l20;
if (l3 === undefined) l3 = l21; else if (!Q(l3, l21)) conflict();
}
b2771: {
if (l3 === undefined) break b2771;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2772: {
return l2;
}
}
function f494(i, d) {
const k = K.question.get(1);
if (k !== undefined) return k === N ? undefined : k;
const v = g494(i, d);
K.question.set(1, v === undefined ? N : v);
return v;
}
function g495(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2773: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2773;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2773;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2774: {
if (l3 === undefined) break b2774;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2775: {
return l2;
}
}
function f495(i, d) {
const k = K.case[74];
if (k !== undefined) return k === N ? undefined : k;
const v = g495(i, d);
K.case[74] = v === undefined ? N : v;
return v;
}
function g496(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2776: {
l3 = undefined;
l4 = f495(l0,l1); if (l4 === undefined) break b2776;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2776;
l6 = H(l5) ? l5.role_appointment : undefined; if (l6 === undefined && (l6 = S(l5, "role_appointment")) === undefined) break b2776;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2777: {
if (l3 === undefined) break b2777;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2778: {
return l2;
}
}
function f496(i, d) {
const k = K.case[75];
if (k !== undefined) return k === N ? undefined : k;
const v = g496(i, d);
K.case[75] = v === undefined ? N : v;
return v;
}
function f497(l0,l1) {
let l3,l2;
b2779: {
l3 = undefined;
if (l3 === undefined) l3 = "role_appointment"; else if (!Q(l3, "role_appointment")) conflict();
}
b2780: {
if (l3 === undefined) break b2780;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2781: {
return l2;
}
}
function g498(l0,l1) {
let l3,l4,l2;
b2782: {
l3 = undefined;
l4 = new O38("role_appointment","check","role_appointment");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2783: {
if (l3 === undefined) break b2783;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2784: {
return l2;
}
}
function f498(i, d) {
const k = K.data[20];
if (k !== undefined) return k === N ? undefined : k;
const v = g498(i, d);
K.data[20] = v === undefined ? N : v;
return v;
}
function g499(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2785: {
b2786: {
l3 = undefined;
b2787: {
l4 = f496(l0,l1); if (l4 === undefined) break b2787;
if ((l4 === false)) break b2787;
break b2786;}
l5 = f497(l0,l1); if (l5 === undefined) break b2786;
l6 = l5;
l7 = [];
b2788: {
l8 = f495(l0,l1); if (l8 === undefined) break b2788;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2786;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2789: {
if (l3 !== undefined) break b2789;
l4 = f498(l0,l1); if (l4 === undefined) break b2789;
l5 = l4;
l6 = f495(l0,l1); if (l6 === undefined) break b2789;
l7 = l6;
l8 = f496(l0,l1); if (l8 === undefined) break b2789;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b2789;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b2790: {
if (l3 === undefined) break b2790;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2791: {
return l2;
}
}
function f499(i, d) {
const k = K.request[221];
if (k !== undefined) return k === N ? undefined : k;
const v = g499(i, d);
K.request[221] = v === undefined ? N : v;
return v;
}
function g500(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2792: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2792;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2792;
l7 = H(l6) ? l6.effective_on : undefined; if (l7 === undefined && (l7 = S(l6, "effective_on")) === undefined) break b2792;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b2792;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b2792;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2793: {
if (l3 === undefined) break b2793;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2794: {
return l2;
}
}
function f500(i, d) {
const k = K.request[222];
if (k !== undefined) return k === N ? undefined : k;
const v = g500(i, d);
K.request[222] = v === undefined ? N : v;
return v;
}
function g501(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2795: {
l3 = undefined;
l4 = f500(l0,l1); if (l4 === undefined) break b2795;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2795;
l6 = H(l5) ? l5.role_change : undefined; if (l6 === undefined && (l6 = S(l5, "role_change")) === undefined) break b2795;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2796: {
if (l3 === undefined) break b2796;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2797: {
return l2;
}
}
function f501(i, d) {
const k = K.request[223];
if (k !== undefined) return k === N ? undefined : k;
const v = g501(i, d);
K.request[223] = v === undefined ? N : v;
return v;
}
function g502(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2798: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2798;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2798;
l6 = l5;
l7 = f501(l0,l1); if (l7 === undefined) break b2798;
l8 = H(l7) ? l7.roles : undefined; if (l8 === undefined && (l8 = S(l7, "roles")) === undefined) break b2798;
l9 = l8;
l10 = b_internal_member_2(l6,l9); if (l10 === undefined) break b2798;
if ((l10 === false)) break b2798;
l11 = f501(l0,l1); if (l11 === undefined) break b2798;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2799: {
if (l3 === undefined) break b2799;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2800: {
return l2;
}
}
function f502(i, d) {
const k = K.request[224];
if (k !== undefined) return k === N ? undefined : k;
const v = g502(i, d);
K.request[224] = v === undefined ? N : v;
return v;
}
function f503(l0,l1) {
let l3,l2;
b2801: {
l3 = undefined;
if (l3 === undefined) l3 = "role_change_deadline"; else if (!Q(l3, "role_change_deadline")) conflict();
}
b2802: {
if (l3 === undefined) break b2802;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2803: {
return l2;
}
}
function f504(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2804: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f179(l0,l1); if (l8 === undefined) break b2804;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2804;
l10 = D(l9, l6); if (l10 === undefined) break b2804;
l11 = l10;
l12 = b_minus(l11,l7); if (l12 === undefined) break b2804;
l13 = l12;
l14 = f179(l0,l1); if (l14 === undefined) break b2804;
l15 = H(l14) ? l14.list : undefined; if (l15 === undefined && (l15 = S(l14, "list")) === undefined) break b2804;
l16 = D(l15, l13); if (l16 === undefined) break b2804;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2805: {
if (l5 === undefined) break b2805;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2806: {
return l2;
}
}
function g505(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2807: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2807;
l5 = H(l4) ? l4.application : undefined; if (l5 === undefined && (l5 = S(l4, "application")) === undefined) break b2807;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2807;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2807;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2807;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2807;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2807;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2807;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2808: {
if (l3 === undefined) break b2808;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2809: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2809;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2809;
l6 = l5;
l7 = f502(l0,l1); if (l7 === undefined) break b2809;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2809;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2809;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2809;
l11 = l10;
l12 = f504(l0,l1,l6,l11); if (l12 === undefined) break b2809;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b2810: {
if (l3 === undefined) break b2810;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2811: {
return l2;
}
}
function f505(i, d) {
const k = K.request[225];
if (k !== undefined) return k === N ? undefined : k;
const v = g505(i, d);
K.request[225] = v === undefined ? N : v;
return v;
}
function g506(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2812: {
l3 = undefined;
l4 = f505(l0,l1); if (l4 === undefined) break b2812;
l5 = l4;
l6 = f27(l0,l1); if (l6 === undefined) break b2812;
l7 = l6;
l8 = b_lt(l5,l7); if (l8 === undefined) break b2812;
if ((l8 === false)) break b2812;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2813: {
if (l3 === undefined) break b2813;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2814: {
return l2;
}
}
function f506(i, d) {
const k = K.request[226];
if (k !== undefined) return k === N ? undefined : k;
const v = g506(i, d);
K.request[226] = v === undefined ? N : v;
return v;
}
function g507(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2815: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2815;
if ((l4 === false)) break b2815;
l5 = f27(l0,l1); if (l5 === undefined) break b2815;
l6 = l5;
l7 = -1;
l8 = f4(l0,l1,l6,l7); if (l8 === undefined) break b2815;
l9 = l8;
l10 = f10(l0,l1,l9); if (l10 === undefined) break b2815;
l11 = l10;
l12 = l11;
l13 = H(l12) ? l12.text : undefined; if (l13 === undefined && (l13 = S(l12, "text")) === undefined) break b2815;
if (!(l13 === "unavailable")) break b2815;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2816: {
if (l3 === undefined) break b2816;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2817: {
return l2;
}
}
function f507(i, d) {
const k = K.request[227];
if (k !== undefined) return k === N ? undefined : k;
const v = g507(i, d);
K.request[227] = v === undefined ? N : v;
return v;
}
function f508(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l2;
b2818: {
b2819: {
l4 = undefined;
l5 = l3;
l6 = [];
b2820: {
l7 = H(l5) ? l5.by_role : undefined; if (l7 === undefined && (l7 = S(l5, "by_role")) === undefined) break b2820;
{
const k2821 = keysOf(l7), v2821 = valuesOf(l7);
for (let n2821 = 0; n2821 < v2821.length; n2821++) {
l8 = k2821 === null ? n2821 : k2821[n2821];
l9 = v2821[n2821];
b2822: {
l10 = l8;
l11 = l9;
l12 = H(l11) ? l11.role : undefined; if (l12 === undefined && (l12 = S(l11, "role")) === undefined) break b2822;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2822;
l14 = H(l13) ? l13.role : undefined; if (l14 === undefined && (l14 = S(l13, "role")) === undefined) break b2822;
if (!Q(l12, l14)) break b2822;
l6.push(l11);
}
}
}
}
l15 = l6;
l16 = b_count(l15); if (l16 === undefined) break b2819;
l17 = l16;
l18 = 0;
l19 = b_gt(l17,l18); if (l19 === undefined) break b2819;
if ((l19 === false)) break b2819;
l20 = 0;
l21 = D(l15, l20); if (l21 === undefined) break b2819;
l22 = l21;
l23 = new RegoSet();
l23.add("role");
l24 = b_object_remove(l22,l23); if (l24 === undefined) break b2819;
l25 = l24;
l26 = b_object_union(l5,l25); if (l26 === undefined) break b2819;
l27 = l26;
if (l4 === undefined) l4 = l27; else if (!Q(l4, l27)) conflict();
}
b2823: {
if (l4 !== undefined) break b2823;
l5 = l3;
if (l4 === undefined) l4 = l5; else if (!Q(l4, l5)) conflict();
}
b2824: {
if (l4 === undefined) break b2824;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b2825: {
return l2;
}
}
function g509(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24;
b2826: {
l2 = new RegoSet();
}
b2827: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2827;
l5 = l4;
l6 = f15(l0,l1,l5); if (l6 === undefined) break b2827;
l7 = l6;
{
const k2828 = keysOf(l7), v2828 = valuesOf(l7);
for (let n2828 = 0; n2828 < v2828.length; n2828++) {
l8 = k2828 === null ? n2828 : k2828[n2828];
l9 = v2828[n2828];
b2829: {
l10 = l8;
l11 = l9;
l2.add(l11);
}
}
}
}
b2830: {
l3 = undefined;
b2831: {
l4 = f506(l0,l1); if (l4 === undefined) break b2831;
if ((l4 === false)) break b2831;
break b2830;}
l5 = f502(l0,l1); if (l5 === undefined) break b2830;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2830;
l7 = l6;
l8 = f508(l0,l1,l7); if (l8 === undefined) break b2830;
l9 = l8;
l10 = f15(l0,l1,l9); if (l10 === undefined) break b2830;
l11 = l10;
{
const k2832 = keysOf(l11), v2832 = valuesOf(l11);
for (let n2832 = 0; n2832 < v2832.length; n2832++) {
l12 = k2832 === null ? n2832 : k2832[n2832];
l13 = v2832[n2832];
b2833: {
l14 = l12;
l15 = l13;
l2.add(l15);
}
}
}
}
b2834: {
l3 = undefined;
l4 = f506(l0,l1); if (l4 === undefined) break b2834;
if ((l4 === false)) break b2834;
l5 = f502(l0,l1); if (l5 === undefined) break b2834;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2834;
l7 = l6;
l8 = f508(l0,l1,l7); if (l8 === undefined) break b2834;
l9 = l8;
l10 = f502(l0,l1); if (l10 === undefined) break b2834;
l11 = H(l10) ? l10.application : undefined; if (l11 === undefined && (l11 = S(l10, "application")) === undefined) break b2834;
l12 = H(l11) ? l11.before_regulation : undefined; if (l12 === undefined && (l12 = S(l11, "before_regulation")) === undefined) break b2834;
l13 = l12;
l14 = new RegoSet();
l14.add("readings");
l15 = b_object_filter(l13,l14); if (l15 === undefined) break b2834;
l16 = l15;
l17 = b_object_union(l9,l16); if (l17 === undefined) break b2834;
l18 = l17;
l19 = f15(l0,l1,l18); if (l19 === undefined) break b2834;
l20 = l19;
{
const k2835 = keysOf(l20), v2835 = valuesOf(l20);
for (let n2835 = 0; n2835 < v2835.length; n2835++) {
l21 = k2835 === null ? n2835 : k2835[n2835];
l22 = v2835[n2835];
b2836: {
l23 = l21;
l24 = l22;
l2.add(l24);
}
}
}
}
b2837: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2837;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2837;
l6 = l5;
l7 = f508(l0,l1,l6); if (l7 === undefined) break b2837;
l8 = l7;
l9 = f15(l0,l1,l8); if (l9 === undefined) break b2837;
l10 = l9;
{
const k2838 = keysOf(l10), v2838 = valuesOf(l10);
for (let n2838 = 0; n2838 < v2838.length; n2838++) {
l11 = k2838 === null ? n2838 : k2838[n2838];
l12 = v2838[n2838];
b2839: {
l13 = l11;
l14 = l12;
l2.add(l14);
}
}
}
}
b2840: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2840;
l5 = H(l4) ? l4.event : undefined; if (l5 === undefined && (l5 = S(l4, "event")) === undefined) break b2840;
l6 = l5;
l7 = f502(l0,l1); if (l7 === undefined) break b2840;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2840;
l9 = H(l8) ? l8.by_event : undefined; if (l9 === undefined && (l9 = S(l8, "by_event")) === undefined) break b2840;
l10 = D(l9, l6); if (l10 === undefined) break b2840;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b2840;
l13 = l12;
{
const k2841 = keysOf(l13), v2841 = valuesOf(l13);
for (let n2841 = 0; n2841 < v2841.length; n2841++) {
l14 = k2841 === null ? n2841 : k2841[n2841];
l15 = v2841[n2841];
b2842: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2843: {
return l2;
}
}
function f509(i, d) {
const k = K.request[228];
if (k !== undefined) return k === N ? undefined : k;
const v = g509(i, d);
K.request[228] = v === undefined ? N : v;
return v;
}
function g510(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2844: {
l3 = undefined;
l4 = [];
b2845: {
b2846: {
l5 = f506(l0,l1); if (l5 === undefined) break b2846;
if ((l5 === false)) break b2846;
break b2845;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2845;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"applied_on",l8); if (l9 === undefined) break b2845;
l10 = l9;
l11 = f149(l0,l1,l10); if (l11 === undefined) break b2845;
l12 = l11;
l13 = f502(l0,l1); if (l13 === undefined) break b2845;
l14 = H(l13) ? l13.application : undefined; if (l14 === undefined && (l14 = S(l13, "application")) === undefined) break b2845;
l15 = l14;
l16 = f508(l0,l1,l15); if (l16 === undefined) break b2845;
l17 = l16;
l18 = f505(l0,l1); if (l18 === undefined) break b2845;
l19 = l18;
l20 = new O26("apply_for_change","application",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2847: {
if (l3 === undefined) break b2847;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2848: {
return l2;
}
}
function f510(i, d) {
const k = K.request[229];
if (k !== undefined) return k === N ? undefined : k;
const v = g510(i, d);
K.request[229] = v === undefined ? N : v;
return v;
}
function g511(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b2849: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2849;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2849;
l6 = l5;
l7 = f502(l0,l1); if (l7 === undefined) break b2849;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2849;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2849;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2849;
if ((l11 === false)) break b2849;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2849;
l13 = H(l12) ? l12.account_unchangeable : undefined; if (l13 === undefined && (l13 = S(l12, "account_unchangeable")) === undefined) break b2849;
if (!(l13 === true)) break b2849;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2850: {
if (l3 === undefined) break b2850;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2851: {
return l2;
}
}
function f511(i, d) {
const k = K.request[230];
if (k !== undefined) return k === N ? undefined : k;
const v = g511(i, d);
K.request[230] = v === undefined ? N : v;
return v;
}
function g512(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2852: {
l3 = undefined;
l4 = f502(l0,l1); if (l4 === undefined) break b2852;
l5 = H(l4) ? l4.adjustment : undefined; if (l5 === undefined && (l5 = S(l4, "adjustment")) === undefined) break b2852;
l6 = H(l5) ? l5.lead : undefined; if (l6 === undefined && (l6 = S(l5, "lead")) === undefined) break b2852;
l7 = H(l6) ? l6.days : undefined; if (l7 === undefined && (l7 = S(l6, "days")) === undefined) break b2852;
l8 = l7;
l9 = 0;
l10 = b_minus(l9,l8); if (l10 === undefined) break b2852;
l11 = l10;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2852;
l13 = H(l12) ? l12.effective_on : undefined; if (l13 === undefined && (l13 = S(l12, "effective_on")) === undefined) break b2852;
l14 = l13;
l15 = f4(l0,l1,l14,l11); if (l15 === undefined) break b2852;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b2853: {
if (l3 === undefined) break b2853;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2854: {
return l2;
}
}
function f512(i, d) {
const k = K.request[231];
if (k !== undefined) return k === N ? undefined : k;
const v = g512(i, d);
K.request[231] = v === undefined ? N : v;
return v;
}
function g513(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2855: {
l3 = undefined;
l4 = [];
b2856: {
b2857: {
l5 = f511(l0,l1); if (l5 === undefined) break b2857;
if ((l5 === false)) break b2857;
break b2856;}
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2856;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"adjusted_on",l8); if (l9 === undefined) break b2856;
l10 = l9;
l11 = f149(l0,l1,l10); if (l11 === undefined) break b2856;
l12 = l11;
l13 = f502(l0,l1); if (l13 === undefined) break b2856;
l14 = H(l13) ? l13.adjustment : undefined; if (l14 === undefined && (l14 = S(l13, "adjustment")) === undefined) break b2856;
l15 = l14;
l16 = f508(l0,l1,l15); if (l16 === undefined) break b2856;
l17 = l16;
l18 = f512(l0,l1); if (l18 === undefined) break b2856;
l19 = l18;
l20 = new O26("adjust_rights","adjustment",l12,l19,l17);
l21 = l20;
l4.push(l21);
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2858: {
if (l3 === undefined) break b2858;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2859: {
return l2;
}
}
function f513(i, d) {
const k = K.request[232];
if (k !== undefined) return k === N ? undefined : k;
const v = g513(i, d);
K.request[232] = v === undefined ? N : v;
return v;
}
function g514(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2860: {
l3 = undefined;
l4 = [];
b2861: {
l5 = f511(l0,l1); if (l5 === undefined) break b2861;
if ((l5 === false)) break b2861;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b2861;
l7 = l6;
l8 = null;
l9 = b_object_get(l7,"password_changed_on",l8); if (l9 === undefined) break b2861;
l10 = l9;
l11 = f149(l0,l1,l10); if (l11 === undefined) break b2861;
l12 = l11;
l13 = f512(l0,l1); if (l13 === undefined) break b2861;
l14 = l13;
l15 = f502(l0,l1); if (l15 === undefined) break b2861;
l16 = H(l15) ? l15.fallback : undefined; if (l16 === undefined && (l16 = S(l15, "fallback")) === undefined) break b2861;
l17 = l16;
l18 = new O26("change_admin_password","password_change",l12,l14,l17);
l19 = l18;
l4.push(l19);
}
l20 = l4;
if (l3 === undefined) l3 = l20; else if (!Q(l3, l20)) conflict();
}
b2862: {
if (l3 === undefined) break b2862;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2863: {
return l2;
}
}
function f514(i, d) {
const k = K.request[233];
if (k !== undefined) return k === N ? undefined : k;
const v = g514(i, d);
K.request[233] = v === undefined ? N : v;
return v;
}
function g515(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l2;
b2864: {
l3 = undefined;
l4 = [];
b2865: {
l5 = f510(l0,l1); if (l5 === undefined) break b2865;
l6 = l5;
l7 = f513(l0,l1); if (l7 === undefined) break b2865;
l8 = l7;
l9 = f514(l0,l1); if (l9 === undefined) break b2865;
l10 = l9;
l11 = [l6,l8,l10];
l12 = l11;
{
const k2866 = keysOf(l12), v2866 = valuesOf(l12);
for (let n2866 = 0; n2866 < v2866.length; n2866++) {
l13 = k2866 === null ? n2866 : k2866[n2866];
l14 = v2866[n2866];
b2867: {
l15 = l13;
l16 = l14;
{
const k2868 = keysOf(l16), v2868 = valuesOf(l16);
for (let n2868 = 0; n2868 < v2868.length; n2868++) {
l17 = k2868 === null ? n2868 : k2868[n2868];
l18 = v2868[n2868];
b2869: {
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
b2870: {
if (l3 === undefined) break b2870;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2871: {
return l2;
}
}
function f515(i, d) {
const k = K.request[234];
if (k !== undefined) return k === N ? undefined : k;
const v = g515(i, d);
K.request[234] = v === undefined ? N : v;
return v;
}
function f516(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2872: {
l4 = undefined;
l5 = l3;
l6 = f179(l0,l1); if (l6 === undefined) break b2872;
l7 = H(l6) ? l6.before : undefined; if (l7 === undefined && (l7 = S(l6, "before")) === undefined) break b2872;
l8 = D(l7, l5); if (l8 === undefined) break b2872;
l9 = l8;
l10 = b_is_number(l9); if (l10 === undefined) break b2872;
if ((l10 === false)) break b2872;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2873: {
if (l4 === undefined) break b2873;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2874: {
return l2;
}
}
function f517(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b2875: {
l4 = undefined;
l5 = l3;
l6 = f516(l0,l1,l5); if (l6 === undefined) break b2875;
if ((l6 === false)) break b2875;
l7 = 1;
l8 = f4(l0,l1,l5,l7); if (l8 === undefined) break b2875;
l9 = l8;
l10 = f516(l0,l1,l9); if (l10 === undefined) break b2875;
if ((l10 === false)) break b2875;
if (l4 === undefined) l4 = true; else if (!Q(l4, true)) conflict();
}
b2876: {
if (l4 === undefined) break b2876;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2877: {
return l2;
}
}
function f518(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l2;
b2878: {
b2879: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2880: {
l8 = f516(l0,l1,l6); if (l8 === undefined) break b2880;
if ((l8 === false)) break b2880;
break b2879;}
l9 = new RegoSet();
b2881: {
l10 = -1;
l11 = f4(l0,l1,l6,l10); if (l11 === undefined) break b2881;
l12 = l11;
l13 = 0;
l14 = b_minus(l13,l7); if (l14 === undefined) break b2881;
l15 = l14;
l16 = f4(l0,l1,l6,l15); if (l16 === undefined) break b2881;
l17 = l16;
l18 = new RegoSet();
l18.add(l12);
l18.add(l17);
l19 = l18;
{
const k2882 = keysOf(l19), v2882 = valuesOf(l19);
for (let n2882 = 0; n2882 < v2882.length; n2882++) {
l20 = k2882 === null ? n2882 : k2882[n2882];
l21 = v2882[n2882];
b2883: {
l22 = l20;
l23 = l21;
b2884: {
l24 = f517(l0,l1,l23); if (l24 === undefined) break b2884;
if ((l24 === false)) break b2884;
break b2883;}
l25 = 0;
l26 = 4;
l27 = b_substring(l23,l25,l26); if (l27 === undefined) break b2883;
l28 = l27;
l29 = new O57(l28);
l9.add(l29);
}
}
}
}
l30 = l9;
if (l5 === undefined) l5 = l30; else if (!Q(l5, l30)) conflict();
}
b2885: {
if (l5 !== undefined) break b2885;
l6 = l3;
l7 = l4;
l8 = f179(l0,l1); if (l8 === undefined) break b2885;
l9 = H(l8) ? l8.before : undefined; if (l9 === undefined && (l9 = S(l8, "before")) === undefined) break b2885;
l10 = D(l9, l6); if (l10 === undefined) break b2885;
l11 = l10;
l12 = b_lt(l11,l7); if (l12 === undefined) break b2885;
if ((l12 === false)) break b2885;
l13 = f179(l0,l1); if (l13 === undefined) break b2885;
l14 = H(l13) ? l13.first_year : undefined; if (l14 === undefined && (l14 = S(l13, "first_year")) === undefined) break b2885;
l15 = l14;
l16 = 1;
l17 = b_minus(l15,l16); if (l17 === undefined) break b2885;
l18 = l17;
l19 = 10;
l20 = b_format_int(l18,l19); if (l20 === undefined) break b2885;
l21 = l20;
l22 = new RegoSet();
l23 = new O57(l21);
l22.add(l23);
if (l5 === undefined) l5 = l22; else if (!Q(l5, l22)) conflict();
}
b2886: {
if (l5 !== undefined) break b2886;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2887: {
if (l5 === undefined) break b2887;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2888: {
return l2;
}
}
function g519(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17;
b2889: {
l2 = new RegoSet();
}
b2890: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2890;
l5 = H(l4) ? l4.effective_on : undefined; if (l5 === undefined && (l5 = S(l4, "effective_on")) === undefined) break b2890;
l6 = l5;
l7 = f502(l0,l1); if (l7 === undefined) break b2890;
l8 = H(l7) ? l7.application : undefined; if (l8 === undefined && (l8 = S(l7, "application")) === undefined) break b2890;
l9 = H(l8) ? l8.lead : undefined; if (l9 === undefined && (l9 = S(l8, "lead")) === undefined) break b2890;
l10 = H(l9) ? l9.workdays : undefined; if (l10 === undefined && (l10 = S(l9, "workdays")) === undefined) break b2890;
l11 = l10;
l12 = f518(l0,l1,l6,l11); if (l12 === undefined) break b2890;
l13 = l12;
{
const k2891 = keysOf(l13), v2891 = valuesOf(l13);
for (let n2891 = 0; n2891 < v2891.length; n2891++) {
l14 = k2891 === null ? n2891 : k2891[n2891];
l15 = v2891[n2891];
b2892: {
l16 = l14;
l17 = l15;
l2.add(l17);
}
}
}
}
b2893: {
return l2;
}
}
function f519(i, d) {
const k = K.request[235];
if (k !== undefined) return k === N ? undefined : k;
const v = g519(i, d);
K.request[235] = v === undefined ? N : v;
return v;
}
function g520(l0,l1) {
let l3,l4,l5,l2;
b2894: {
l3 = undefined;
l4 = f512(l0,l1); if (l4 === undefined) break b2894;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b2895: {
if (l3 === undefined) break b2895;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2896: {
return l2;
}
}
function f520(i, d) {
const k = K.request[236];
if (k !== undefined) return k === N ? undefined : k;
const v = g520(i, d);
K.request[236] = v === undefined ? N : v;
return v;
}
function g521(l0,l1) {
let l3,l4,l5,l6,l2;
b2897: {
l3 = undefined;
b2898: {
l4 = f506(l0,l1); if (l4 === undefined) break b2898;
if ((l4 === false)) break b2898;
break b2897;}
l5 = f505(l0,l1); if (l5 === undefined) break b2897;
l6 = l5;
if (l3 === undefined) l3 = l6; else if (!Q(l3, l6)) conflict();
}
b2899: {
if (l3 === undefined) break b2899;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2900: {
return l2;
}
}
function f521(i, d) {
const k = K.request[237];
if (k !== undefined) return k === N ? undefined : k;
const v = g521(i, d);
K.request[237] = v === undefined ? N : v;
return v;
}
function g522(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b2901: {
l3 = undefined;
b2902: {
l4 = f506(l0,l1); if (l4 === undefined) break b2902;
if ((l4 === false)) break b2902;
break b2901;}
l5 = f502(l0,l1); if (l5 === undefined) break b2901;
l6 = H(l5) ? l5.application : undefined; if (l6 === undefined && (l6 = S(l5, "application")) === undefined) break b2901;
l7 = H(l6) ? l6.lead : undefined; if (l7 === undefined && (l7 = S(l6, "lead")) === undefined) break b2901;
l8 = H(l7) ? l7.workdays : undefined; if (l8 === undefined && (l8 = S(l7, "workdays")) === undefined) break b2901;
l9 = l8;
l10 = 1;
l11 = b_plus(l9,l10); if (l11 === undefined) break b2901;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b2901;
l14 = H(l13) ? l13.effective_on : undefined; if (l14 === undefined && (l14 = S(l13, "effective_on")) === undefined) break b2901;
l15 = l14;
l16 = f504(l0,l1,l15,l12); if (l16 === undefined) break b2901;
l17 = l16;
l18 = l17;
if (l3 === undefined) l3 = l18; else if (!Q(l3, l18)) conflict();
}
b2903: {
if (l3 === undefined) break b2903;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2904: {
return l2;
}
}
function f522(i, d) {
const k = K.request[238];
if (k !== undefined) return k === N ? undefined : k;
const v = g522(i, d);
K.request[238] = v === undefined ? N : v;
return v;
}
function g523(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l2;
b2905: {
l3 = undefined;
l4 = [];
b2906: {
l5 = f502(l0,l1); if (l5 === undefined) break b2906;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b2906;
l7 = H(l6) ? l6.adjusters : undefined; if (l7 === undefined && (l7 = S(l6, "adjusters")) === undefined) break b2906;
{
const k2907 = keysOf(l7), v2907 = valuesOf(l7);
for (let n2907 = 0; n2907 < v2907.length; n2907++) {
l8 = k2907 === null ? n2907 : k2907[n2907];
l9 = v2907[n2907];
b2908: {
l10 = l8;
l11 = l9;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2908;
l13 = H(l12) ? l12.role : undefined; if (l13 === undefined && (l13 = S(l12, "role")) === undefined) break b2908;
l14 = l13;
l15 = [l14];
l16 = b_object_get(l11,"roles",l15); if (l16 === undefined) break b2908;
l17 = l16;
l18 = H(l0) ? l0.facts : undefined; if (l18 === undefined && (l18 = S(l0, "facts")) === undefined) break b2908;
l19 = H(l18) ? l18.role : undefined; if (l19 === undefined && (l19 = S(l18, "role")) === undefined) break b2908;
l20 = l19;
l21 = b_internal_member_2(l20,l17); if (l21 === undefined) break b2908;
if ((l21 === false)) break b2908;
l4.push(l11);
}
}
}
}
l22 = l4;
if (l3 === undefined) l3 = l22; else if (!Q(l3, l22)) conflict();
}
b2909: {
if (l3 === undefined) break b2909;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2910: {
return l2;
}
}
function f523(i, d) {
const k = K.request[239];
if (k !== undefined) return k === N ? undefined : k;
const v = g523(i, d);
K.request[239] = v === undefined ? N : v;
return v;
}
function g524(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b2911: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2911;
l5 = H(l4) ? l4.adjusted_by : undefined; if (l5 === undefined && (l5 = S(l4, "adjusted_by")) === undefined) break b2911;
l6 = l5;
l7 = f523(l0,l1); if (l7 === undefined) break b2911;
l8 = 0;
l9 = D(l7, l8); if (l9 === undefined) break b2911;
l10 = H(l9) ? l9.staff : undefined; if (l10 === undefined && (l10 = S(l9, "staff")) === undefined) break b2911;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b2911;
if ((l12 === false)) break b2911;
if (l3 === undefined) l3 = true; else if (!Q(l3, true)) conflict();
}
b2912: {
if (l3 === undefined) break b2912;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2913: {
return l2;
}
}
function f524(i, d) {
const k = K.request[240];
if (k !== undefined) return k === N ? undefined : k;
const v = g524(i, d);
K.request[240] = v === undefined ? N : v;
return v;
}
function g525(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31;
b2914: {
l2 = new RegoSet();
}
b2915: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b2915;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b2915;
l6 = l5;
l7 = f502(l0,l1); if (l7 === undefined) break b2915;
l8 = H(l7) ? l7.fallback : undefined; if (l8 === undefined && (l8 = S(l7, "fallback")) === undefined) break b2915;
l9 = H(l8) ? l8.roles : undefined; if (l9 === undefined && (l9 = S(l8, "roles")) === undefined) break b2915;
l10 = l9;
l11 = b_internal_member_2(l6,l10); if (l11 === undefined) break b2915;
if ((l11 === false)) break b2915;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2915;
l13 = l12;
l14 = null;
l15 = b_object_get(l13,"account_unchangeable",l14); if (l15 === undefined) break b2915;
l16 = l15;
l17 = null;
if (!Q(l16, l17)) break b2915;
l18 = f513(l0,l1); if (l18 === undefined) break b2915;
{
const k2916 = keysOf(l18), v2916 = valuesOf(l18);
for (let n2916 = 0; n2916 < v2916.length; n2916++) {
l19 = k2916 === null ? n2916 : k2916[n2916];
l20 = v2916[n2916];
b2917: {
l21 = l19;
l22 = l20;
l23 = f155(l0,l1,l22); if (l23 === undefined) break b2917;
l24 = l23;
l25 = new RegoSet();
l25.add("due");
l25.add("overdue");
l26 = b_internal_member_2(l24,l25); if (l26 === undefined) break b2917;
if ((l26 === false)) break b2917;
l27 = f502(l0,l1); if (l27 === undefined) break b2917;
l28 = H(l27) ? l27.fallback : undefined; if (l28 === undefined && (l28 = S(l27, "fallback")) === undefined) break b2917;
l29 = l28;
l30 = f20(l0,l1,"change_admin_password",l29); if (l30 === undefined) break b2917;
l31 = l30;
l2.add(l31);
}
}
}
}
b2918: {
l3 = undefined;
l4 = f513(l0,l1); if (l4 === undefined) break b2918;
{
const k2919 = keysOf(l4), v2919 = valuesOf(l4);
for (let n2919 = 0; n2919 < v2919.length; n2919++) {
l5 = k2919 === null ? n2919 : k2919[n2919];
l6 = v2919[n2919];
b2920: {
l7 = l5;
l8 = l6;
l9 = H(l8) ? l8.done_on : undefined; if (l9 === undefined && (l9 = S(l8, "done_on")) === undefined) break b2920;
l10 = l9;
l11 = b_neq(l10,""); if (l11 === undefined) break b2920;
if ((l11 === false)) break b2920;
l12 = H(l0) ? l0.facts : undefined; if (l12 === undefined && (l12 = S(l0, "facts")) === undefined) break b2920;
l13 = H(l12) ? l12.adjusted_by : undefined; if (l13 === undefined && (l13 = S(l12, "adjusted_by")) === undefined) break b2920;
l14 = l13;
l15 = b_is_string(l14); if (l15 === undefined) break b2920;
if ((l15 === false)) break b2920;
l16 = f523(l0,l1); if (l16 === undefined) break b2920;
l17 = l16;
l18 = b_count(l17); if (l18 === undefined) break b2920;
l19 = l18;
l20 = 0;
l21 = b_gt(l19,l20); if (l21 === undefined) break b2920;
if ((l21 === false)) break b2920;
b2921: {
l22 = f524(l0,l1); if (l22 === undefined) break b2921;
if ((l22 === false)) break b2921;
break b2920;}
l23 = f502(l0,l1); if (l23 === undefined) break b2920;
l24 = H(l23) ? l23.adjustment : undefined; if (l24 === undefined && (l24 = S(l23, "adjustment")) === undefined) break b2920;
l25 = l24;
l26 = f508(l0,l1,l25); if (l26 === undefined) break b2920;
l27 = l26;
l28 = f20(l0,l1,"adjusted_by_another",l27); if (l28 === undefined) break b2920;
l29 = l28;
l2.add(l29);
}
}
}
}
b2922: {
l3 = undefined;
l4 = f507(l0,l1); if (l4 === undefined) break b2922;
l5 = l4;
l6 = f20(l0,l1,"earlier_text_unavailable",l5); if (l6 === undefined) break b2922;
l7 = l6;
l2.add(l7);
}
b2923: {
return l2;
}
}
function f525(i, d) {
const k = K.request[241];
if (k !== undefined) return k === N ? undefined : k;
const v = g525(i, d);
K.request[241] = v === undefined ? N : v;
return v;
}
function g526(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l39,l40,l41,l38,l42,l43,l44,l45,l46,l47,l2;
b2924: {
b2925: {
l3 = undefined;
b2926: {
l4 = f502(l0,l1); if (l4 === undefined) break b2926;
if ((l4 === false)) break b2926;
break b2925;}
l5 = f503(l0,l1); if (l5 === undefined) break b2925;
l6 = l5;
l7 = [];
b2927: {
l8 = f500(l0,l1); if (l8 === undefined) break b2927;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b2925;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b2928: {
if (l3 !== undefined) break b2928;
l4 = f506(l0,l1); if (l4 === undefined) break b2928;
if ((l4 === false)) break b2928;
b2929: {
l5 = f502(l0,l1); if (l5 === undefined) break b2929;
l6 = H(l5) ? l5.adjustment : undefined; if (l6 === undefined && (l6 = S(l5, "adjustment")) === undefined) break b2929;
if ((l6 === false)) break b2929;
break b2928;}
l7 = f503(l0,l1); if (l7 === undefined) break b2928;
l8 = l7;
l9 = f500(l0,l1); if (l9 === undefined) break b2928;
l10 = l9;
l11 = f509(l0,l1); if (l11 === undefined) break b2928;
l12 = l11;
l13 = new O2(l12);
l14 = f18(l0,l1,l8,l10,"not_due",l13); if (l14 === undefined) break b2928;
l15 = l14;
if (l3 === undefined) l3 = l15; else if (!Q(l3, l15)) conflict();
}
b2930: {
if (l3 !== undefined) break b2930;
l4 = new RegoSet();
b2931: {
l5 = f515(l0,l1); if (l5 === undefined) break b2931;
{
const k2932 = keysOf(l5), v2932 = valuesOf(l5);
for (let n2932 = 0; n2932 < v2932.length; n2932++) {
l6 = k2932 === null ? n2932 : k2932[n2932];
l7 = v2932[n2932];
b2933: {
l8 = l6;
l9 = l7;
l10 = f155(l0,l1,l9); if (l10 === undefined) break b2933;
l11 = l10;
l4.add(l11);
}
}
}
}
l12 = l4;
l13 = f519(l0,l1); if (l13 === undefined) break b2930;
l14 = l13;
l15 = f159(l0,l1,l12,l14); if (l15 === undefined) break b2930;
l16 = l15;
l17 = l16;
l18 = f515(l0,l1); if (l18 === undefined) break b2930;
l19 = l18;
l20 = f161(l0,l1,l19); if (l20 === undefined) break b2930;
l21 = l20;
l22 = f515(l0,l1); if (l22 === undefined) break b2930;
l23 = l22;
l24 = f163(l0,l1,l23,l17); if (l24 === undefined) break b2930;
l25 = l24;
l26 = f503(l0,l1); if (l26 === undefined) break b2930;
l27 = l26;
l28 = f500(l0,l1); if (l28 === undefined) break b2930;
l29 = l28;
l30 = f509(l0,l1); if (l30 === undefined) break b2930;
l31 = l30;
l32 = f519(l0,l1); if (l32 === undefined) break b2930;
l33 = l32;
l34 = new Bare();
b2934: {
l35 = f520(l0,l1); if (l35 === undefined) break b2934;
l34["adjust_by"] = l35;
}
b2935: {
l36 = f521(l0,l1); if (l36 === undefined) break b2935;
l34["apply_by"] = l36;
}
b2936: {
l37 = f522(l0,l1); if (l37 === undefined) break b2936;
l34["apply_by_cautious"] = l37;
}
b2937: {
b2938: {
l39 = H(l1) ? l1.hdp : undefined; if (l39 === undefined && (l39 = S(l1, "hdp")) === undefined) break b2938;
l40 = H(l39) ? l39.role_change_deadline : undefined; if (l40 === undefined && (l40 = S(l39, "role_change_deadline")) === undefined) break b2938;
l41 = D(l40, "values"); if (l41 === undefined) break b2938;
l38 = merge(l41, l34);
break b2937;
}
l38 = l34;
}
l42 = l38;
l43 = f525(l0,l1); if (l43 === undefined) break b2930;
l44 = l43;
l45 = new O14(l31,l33,l21,l25,l42,l44);
l46 = f18(l0,l1,l27,l29,l17,l45); if (l46 === undefined) break b2930;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b2939: {
if (l3 === undefined) break b2939;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b2940: {
return l2;
}
}
function f526(i, d) {
const k = K.request[242];
if (k !== undefined) return k === N ? undefined : k;
const v = g526(i, d);
K.request[242] = v === undefined ? N : v;
return v;
}
function g527(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b2941: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b2941;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b2941;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b2942: {
if (l3 === undefined) break b2942;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2943: {
return l2;
}
}
function f527(i, d) {
const k = K.case[76];
if (k !== undefined) return k === N ? undefined : k;
const v = g527(i, d);
K.case[76] = v === undefined ? N : v;
return v;
}
function g528(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b2944: {
l3 = undefined;
l4 = f527(l0,l1); if (l4 === undefined) break b2944;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b2944;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b2944;
l7 = H(l6) ? l6.half_year : undefined; if (l7 === undefined && (l7 = S(l6, "half_year")) === undefined) break b2944;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b2945: {
if (l3 === undefined) break b2945;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2946: {
return l2;
}
}
function f528(i, d) {
const k = K.case[77];
if (k !== undefined) return k === N ? undefined : k;
const v = g528(i, d);
K.case[77] = v === undefined ? N : v;
return v;
}
function f529(l0,l1) {
let l3,l2;
b2947: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_half_year"; else if (!Q(l3, "sampling_half_year")) conflict();
}
b2948: {
if (l3 === undefined) break b2948;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2949: {
return l2;
}
}
function g530(l0,l1) {
let l3,l4,l5,l6,l2;
b2950: {
l3 = undefined;
l4 = new Bare();
l5 = new O58("samples_due");
l4["codes"] = l5;
l4["decision"] = "sampling_half_year";
l4["kind"] = "quantity";
l4["rule"] = "sampling.half_year";
l6 = new O59("queries","checked");
l4["sample"] = l6;
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b2951: {
if (l3 === undefined) break b2951;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b2952: {
return l2;
}
}
function f530(i, d) {
const k = K.data[21];
if (k !== undefined) return k === N ? undefined : k;
const v = g530(i, d);
K.data[21] = v === undefined ? N : v;
return v;
}
function f531(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2;
b2953: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.up_to : undefined; if (l8 === undefined && (l8 = S(l7, "up_to")) === undefined) break b2953;
l9 = l8;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2953;
if ((l10 === false)) break b2953;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b2954: {
if (l5 === undefined) break b2954;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2955: {
return l2;
}
}
function f532(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2956: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b2957: {
l9 = H(l6) ? l6.tiers : undefined; if (l9 === undefined && (l9 = S(l6, "tiers")) === undefined) break b2957;
{
const k2958 = keysOf(l9), v2958 = valuesOf(l9);
for (let n2958 = 0; n2958 < v2958.length; n2958++) {
l10 = k2958 === null ? n2958 : k2958[n2958];
l11 = v2958[n2958];
b2959: {
l12 = l10;
l13 = l11;
b2960: {
l14 = f531(l0,l1,l7,l13); if (l14 === undefined) break b2960;
if ((l14 === false)) break b2960;
break b2959;}
l8.add(l12);
}
}
}
}
l15 = l8;
l16 = b_min(l15); if (l16 === undefined) break b2956;
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2961: {
if (l5 === undefined) break b2961;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2962: {
return l2;
}
}
function f533(l0,l1,l3,l4) {
let l5,l6,l7,l8,l2,l9,l10,l11,l12,l13;
b2963: {
l5 = undefined;
l6 = l3;
l7 = l4;
b2964: {
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2964;
if ((l8 === false)) break b2964;
break b2963;}
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2965: {
if (l5 === undefined) break b2965;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2966: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.tiers : undefined; if (l8 === undefined && (l8 = S(l6, "tiers")) === undefined) break b2966;
if ((l8 === false)) break b2966;
l9 = f532(l0,l1,l6,l7); if (l9 === undefined) break b2966;
l10 = l9;
l11 = H(l6) ? l6.tiers : undefined; if (l11 === undefined && (l11 = S(l6, "tiers")) === undefined) break b2966;
l12 = D(l11, l10); if (l12 === undefined) break b2966;
l13 = l12;
if (l5 === undefined) l5 = l13; else if (!Q(l5, l13)) conflict();
}
b2967: {
if (l5 === undefined) break b2967;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2968: {
return l2;
}
}
function f534(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b2969: {
l4 = undefined;
l5 = l3;
l6 = new RegoSet();
b2970: {
l7 = ["minimum","maximum"];
l8 = l7;
{
const k2971 = keysOf(l8), v2971 = valuesOf(l8);
for (let n2971 = 0; n2971 < v2971.length; n2971++) {
l9 = k2971 === null ? n2971 : k2971[n2971];
l10 = v2971[n2971];
b2972: {
l11 = l9;
l12 = l10;
l13 = D(l5, l12); if (l13 === undefined) break b2972;
if (!(l13 === "unset")) break b2972;
l6.add(l12);
}
}
}
}
l14 = l6;
l15 = new RegoSet();
b2973: {
l16 = H(l5) ? l5.rate : undefined; if (l16 === undefined && (l16 = S(l5, "rate")) === undefined) break b2973;
l17 = H(l16) ? l16.value : undefined; if (l17 === undefined && (l17 = S(l16, "value")) === undefined) break b2973;
if (!(l17 === "unset")) break b2973;
l15.add("rate");
}
l18 = l15;
l19 = b_or(l14,l18); if (l19 === undefined) break b2969;
l20 = l19;
if (l4 === undefined) l4 = l20; else if (!Q(l4, l20)) conflict();
}
b2974: {
if (l4 === undefined) break b2974;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
b2975: {
return l2;
}
}
function f535(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18;
b2976: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
b2977: {
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2977;
if ((l10 === false)) break b2977;
break b2976;}
if (l6 === undefined) l6 = l8; else if (!Q(l6, l8)) conflict();
}
b2978: {
if (l6 === undefined) break b2978;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2979: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.tiers : undefined; if (l10 === undefined && (l10 = S(l7, "tiers")) === undefined) break b2979;
if ((l10 === false)) break b2979;
l11 = f532(l0,l1,l7,l9); if (l11 === undefined) break b2979;
l12 = l11;
l13 = 10;
l14 = b_format_int(l12,l13); if (l14 === undefined) break b2979;
l15 = l14;
l16 = [l8,"tiers",l15];
l17 = b_concat(".",l16); if (l17 === undefined) break b2979;
l18 = l17;
if (l6 === undefined) l6 = l18; else if (!Q(l6, l18)) conflict();
}
b2980: {
if (l6 === undefined) break b2980;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b2981: {
return l2;
}
}
function f536(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b2982: {
b2983: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2983;
if (!(l8 === "up")) break b2983;
l9 = 0;
l10 = b_gt(l6,l9); if (l10 === undefined) break b2983;
if ((l10 === false)) break b2983;
l11 = 1;
if (l5 === undefined) l5 = l11; else if (!Q(l5, l11)) conflict();
}
b2984: {
if (l5 !== undefined) break b2984;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.rounding : undefined; if (l8 === undefined && (l8 = S(l7, "rounding")) === undefined) break b2984;
if (!(l8 === "half_up")) break b2984;
l9 = 2;
l10 = b_mul(l6,l9); if (l10 === undefined) break b2984;
l11 = l10;
l12 = H(l7) ? l7.value : undefined; if (l12 === undefined && (l12 = S(l7, "value")) === undefined) break b2984;
l13 = H(l12) ? l12.denominator : undefined; if (l13 === undefined && (l13 = S(l12, "denominator")) === undefined) break b2984;
l14 = l13;
l15 = b_gte(l11,l14); if (l15 === undefined) break b2984;
if ((l15 === false)) break b2984;
l16 = 1;
if (l5 === undefined) l5 = l16; else if (!Q(l5, l16)) conflict();
}
b2985: {
if (l5 !== undefined) break b2985;
l6 = l3;
l7 = l4;
l8 = 0;
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b2986: {
if (l5 === undefined) break b2986;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2987: {
return l2;
}
}
function f537(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l2;
b2988: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.value : undefined; if (l8 === undefined && (l8 = S(l7, "value")) === undefined) break b2988;
l9 = H(l8) ? l8.numerator : undefined; if (l9 === undefined && (l9 = S(l8, "numerator")) === undefined) break b2988;
l10 = l9;
l11 = b_mul(l6,l10); if (l11 === undefined) break b2988;
l12 = l11;
l13 = H(l7) ? l7.value : undefined; if (l13 === undefined && (l13 = S(l7, "value")) === undefined) break b2988;
l14 = H(l13) ? l13.denominator : undefined; if (l14 === undefined && (l14 = S(l13, "denominator")) === undefined) break b2988;
l15 = l14;
l16 = b_rem(l12,l15); if (l16 === undefined) break b2988;
l17 = l16;
l18 = l17;
l19 = H(l7) ? l7.value : undefined; if (l19 === undefined && (l19 = S(l7, "value")) === undefined) break b2988;
l20 = H(l19) ? l19.numerator : undefined; if (l20 === undefined && (l20 = S(l19, "numerator")) === undefined) break b2988;
l21 = l20;
l22 = b_mul(l6,l21); if (l22 === undefined) break b2988;
l23 = l22;
l24 = b_minus(l23,l18); if (l24 === undefined) break b2988;
l25 = l24;
l26 = H(l7) ? l7.value : undefined; if (l26 === undefined && (l26 = S(l7, "value")) === undefined) break b2988;
l27 = H(l26) ? l26.denominator : undefined; if (l27 === undefined && (l27 = S(l26, "denominator")) === undefined) break b2988;
l28 = l27;
l29 = b_div(l25,l28); if (l29 === undefined) break b2988;
l30 = l29;
l31 = l30;
l32 = f536(l0,l1,l18,l7); if (l32 === undefined) break b2988;
l33 = l32;
l34 = b_plus(l31,l33); if (l34 === undefined) break b2988;
l35 = l34;
if (l5 === undefined) l5 = l35; else if (!Q(l5, l35)) conflict();
}
b2989: {
if (l5 === undefined) break b2989;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b2990: {
return l2;
}
}
function f538(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2991: {
b2992: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.minimum : undefined; if (l8 === undefined && (l8 = S(l7, "minimum")) === undefined) break b2992;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2992;
l12 = l11;
l13 = b_gt(l9,l12); if (l13 === undefined) break b2992;
if ((l13 === false)) break b2992;
l14 = H(l7) ? l7.minimum : undefined; if (l14 === undefined && (l14 = S(l7, "minimum")) === undefined) break b2992;
l15 = l14;
l16 = [l15,"minimum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2993: {
if (l5 !== undefined) break b2993;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2994: {
if (l5 === undefined) break b2994;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b2995: {
return l2;
}
}
function f539(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b2996: {
b2997: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.maximum : undefined; if (l8 === undefined && (l8 = S(l7, "maximum")) === undefined) break b2997;
l9 = l8;
l10 = 0;
l11 = D(l6, l10); if (l11 === undefined) break b2997;
l12 = l11;
l13 = b_lt(l9,l12); if (l13 === undefined) break b2997;
if ((l13 === false)) break b2997;
l14 = H(l7) ? l7.maximum : undefined; if (l14 === undefined && (l14 = S(l7, "maximum")) === undefined) break b2997;
l15 = l14;
l16 = [l15,"maximum"];
l17 = l16;
if (l5 === undefined) l5 = l17; else if (!Q(l5, l17)) conflict();
}
b2998: {
if (l5 !== undefined) break b2998;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b2999: {
if (l5 === undefined) break b2999;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3000: {
return l2;
}
}
function f540(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3001: {
b3002: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = 0;
l9 = D(l6, l8); if (l9 === undefined) break b3002;
l10 = l9;
l11 = b_lt(l7,l10); if (l11 === undefined) break b3002;
if ((l11 === false)) break b3002;
l12 = [l7,"all"];
if (l5 === undefined) l5 = l12; else if (!Q(l5, l12)) conflict();
}
b3003: {
if (l5 !== undefined) break b3003;
l6 = l3;
l7 = l4;
if (l5 === undefined) l5 = l6; else if (!Q(l5, l6)) conflict();
}
b3004: {
if (l5 === undefined) break b3004;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3005: {
return l2;
}
}
function f541(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l2;
b3006: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.rate : undefined; if (l8 === undefined && (l8 = S(l6, "rate")) === undefined) break b3006;
l9 = l8;
l10 = f537(l0,l1,l7,l9); if (l10 === undefined) break b3006;
l11 = l10;
l12 = [l11,"rate"];
l13 = f538(l0,l1,l12,l6); if (l13 === undefined) break b3006;
l14 = l13;
l15 = f539(l0,l1,l14,l6); if (l15 === undefined) break b3006;
l16 = l15;
l17 = f540(l0,l1,l16,l7); if (l17 === undefined) break b3006;
l18 = l17;
if (l5 === undefined) l5 = l18; else if (!Q(l5, l18)) conflict();
}
b3007: {
if (l5 === undefined) break b3007;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3008: {
return l2;
}
}
function f542(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3009: {
b3010: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = b_is_number(l7); if (l8 === undefined) break b3010;
if ((l8 === false)) break b3010;
l9 = b_minus(l6,l7); if (l9 === undefined) break b3010;
l10 = l9;
l11 = [];
l12 = 0;
l11.push(l12);
l11.push(l10);
l13 = b_max(l11); if (l13 === undefined) break b3010;
l14 = l13;
l15 = new O60(l14);
if (l5 === undefined) l5 = l15; else if (!Q(l5, l15)) conflict();
}
b3011: {
if (l5 !== undefined) break b3011;
l6 = l3;
l7 = l4;
l8 = new Bare();
if (l5 === undefined) l5 = l8; else if (!Q(l5, l8)) conflict();
}
b3012: {
if (l5 === undefined) break b3012;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
}
b3013: {
return l2;
}
}
function f543(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29;
b3014: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3014;
l13 = l12;
l14 = 0;
l15 = b_gt(l13,l14); if (l15 === undefined) break b3014;
if ((l15 === false)) break b3014;
l16 = ["indeterminate"];
l17 = new Bare();
l16.push(l17);
if (l7 === undefined) l7 = l16; else if (!Q(l7, l16)) conflict();
}
b3015: {
if (l7 === undefined) break b3015;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3016: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = b_count(l8); if (l12 === undefined) break b3016;
l13 = l12;
l14 = 0;
if (!Q(l13, l14)) break b3016;
l15 = f541(l0,l1,l9,l10); if (l15 === undefined) break b3016;
l16 = l15;
if (!Array.isArray(l16)) break b3016;
l18 = B.count(l16);
l17 = 2;
if (!Q(l18, l17)) break b3016;
l19 = 0;
l19 = 0;
l20 = D(l16, l19); if (l20 === undefined) break b3016;
l21 = l20;
l19 = 1;
l20 = D(l16, l19); if (l20 === undefined) break b3016;
l22 = l20;
l23 = f542(l0,l1,l21,l11); if (l23 === undefined) break b3016;
l24 = l23;
l25 = l24;
l26 = new O61(l22,l21);
l27 = b_object_union(l26,l25); if (l27 === undefined) break b3016;
l28 = l27;
l29 = ["required",l28];
if (l7 === undefined) l7 = l29; else if (!Q(l7, l29)) conflict();
}
b3017: {
if (l7 === undefined) break b3017;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3018: {
return l2;
}
}
function f544(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l2;
b3019: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = new RegoSet();
b3020: {
l9 = H(l6) ? l6.rule : undefined; if (l9 === undefined && (l9 = S(l6, "rule")) === undefined) break b3020;
if (!(l9 === "rate")) break b3020;
l10 = H(l7) ? l7.rate : undefined; if (l10 === undefined && (l10 = S(l7, "rate")) === undefined) break b3020;
l11 = l10;
l12 = H(l7) ? l7.clause : undefined; if (l12 === undefined && (l12 = S(l7, "clause")) === undefined) break b3020;
l13 = l12;
l14 = new O8(l13);
l15 = b_object_union(l11,l14); if (l15 === undefined) break b3020;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3020;
l18 = l17;
{
const k3021 = keysOf(l18), v3021 = valuesOf(l18);
for (let n3021 = 0; n3021 < v3021.length; n3021++) {
l19 = k3021 === null ? n3021 : k3021[n3021];
l20 = v3021[n3021];
b3022: {
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
b3023: {
if (l5 === undefined) break b3023;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3024: {
return l2;
}
}
function f545(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l2;
b3025: {
l6 = undefined;
if (!(l3 === "first_checked")) break b3025;
l7 = l4;
l8 = l5;
l9 = b_is_number(l7); if (l9 === undefined) break b3025;
if ((l9 === false)) break b3025;
l10 = 0;
l11 = b_gt(l7,l10); if (l11 === undefined) break b3025;
if ((l11 === false)) break b3025;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3026: {
if (l6 === undefined) break b3026;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3027: {
l6 = undefined;
if (!(l3 === "all_checked")) break b3027;
l7 = l4;
l8 = l5;
l9 = H(l8) ? l8.shortfall : undefined; if (l9 === undefined && (l9 = S(l8, "shortfall")) === undefined) break b3027;
l10 = 0;
if (!Q(l9, l10)) break b3027;
if (l6 === undefined) l6 = true; else if (!Q(l6, true)) conflict();
}
b3028: {
if (l6 === undefined) break b3028;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3029: {
return l2;
}
}
function f546(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l45,l44,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l82,l83,l84,l85,l2;
b3030: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l6) ? l6.sample : undefined; if (l8 === undefined && (l8 = S(l6, "sample")) === undefined) break b3030;
l9 = H(l8) ? l8.counts : undefined; if (l9 === undefined && (l9 = S(l8, "counts")) === undefined) break b3030;
l10 = l9;
l11 = H(l0) ? l0.facts : undefined; if (l11 === undefined && (l11 = S(l0, "facts")) === undefined) break b3030;
l12 = D(l11, l10); if (l12 === undefined) break b3030;
l13 = l12;
l14 = f533(l0,l1,l7,l13); if (l14 === undefined) break b3030;
l15 = l14;
l16 = l15;
l17 = new RegoSet();
b3031: {
l18 = f534(l0,l1,l16); if (l18 === undefined) break b3031;
l19 = l18;
{
const k3032 = keysOf(l19), v3032 = valuesOf(l19);
for (let n3032 = 0; n3032 < v3032.length; n3032++) {
l20 = k3032 === null ? n3032 : k3032[n3032];
l21 = v3032[n3032];
b3033: {
l22 = l20;
l23 = l21;
l24 = H(l6) ? l6.rule : undefined; if (l24 === undefined && (l24 = S(l6, "rule")) === undefined) break b3033;
l25 = l24;
l26 = f535(l0,l1,l7,l25,l13); if (l26 === undefined) break b3033;
l27 = l26;
l28 = [l27,l23];
l29 = b_concat(".",l28); if (l29 === undefined) break b3033;
l30 = l29;
l31 = new O16(l30);
l17.add(l31);
}
}
}
}
l32 = l17;
l33 = H(l0) ? l0.facts : undefined; if (l33 === undefined && (l33 = S(l0, "facts")) === undefined) break b3030;
l34 = l33;
l35 = H(l6) ? l6.sample : undefined; if (l35 === undefined && (l35 = S(l6, "sample")) === undefined) break b3030;
l36 = H(l35) ? l35.done : undefined; if (l36 === undefined && (l36 = S(l35, "done")) === undefined) break b3030;
l37 = l36;
l38 = null;
l39 = b_object_get(l34,l37,l38); if (l39 === undefined) break b3030;
l40 = l39;
l41 = l40;
l42 = f543(l0,l1,l32,l16,l13,l41); if (l42 === undefined) break b3030;
l43 = l42;
if (!Array.isArray(l43)) break b3030;
l45 = B.count(l43);
l44 = 2;
if (!Q(l45, l44)) break b3030;
l46 = 0;
l46 = 0;
l47 = D(l43, l46); if (l47 === undefined) break b3030;
l48 = l47;
l46 = 1;
l47 = D(l43, l46); if (l47 === undefined) break b3030;
l49 = l47;
l50 = f15(l0,l1,l7); if (l50 === undefined) break b3030;
l51 = l50;
l52 = f15(l0,l1,l16); if (l52 === undefined) break b3030;
l53 = l52;
l54 = b_or(l51,l53); if (l54 === undefined) break b3030;
l55 = l54;
l56 = f544(l0,l1,l49,l16); if (l56 === undefined) break b3030;
l57 = l56;
l58 = b_or(l55,l57); if (l58 === undefined) break b3030;
l59 = l58;
l60 = f75(l0,l1,l16); if (l60 === undefined) break b3030;
l61 = l60;
l62 = [];
b3034: {
if (!(l48 === "required")) break b3034;
l63 = H(l7) ? l7.obligations : undefined; if (l63 === undefined && (l63 = S(l7, "obligations")) === undefined) break b3034;
{
const k3035 = keysOf(l63), v3035 = valuesOf(l63);
for (let n3035 = 0; n3035 < v3035.length; n3035++) {
l64 = k3035 === null ? n3035 : k3035[n3035];
l65 = v3035[n3035];
b3036: {
l66 = l64;
l67 = l65;
l68 = b_object_get(l67,"until",""); if (l68 === undefined) break b3036;
l69 = l68;
b3037: {
l70 = f545(l0,l1,l69,l41,l49); if (l70 === undefined) break b3037;
if ((l70 === false)) break b3037;
break b3036;}
l71 = H(l67) ? l67.code : undefined; if (l71 === undefined && (l71 = S(l67, "code")) === undefined) break b3036;
l72 = l71;
l73 = f58(l0,l1,l72,l67); if (l73 === undefined) break b3036;
l74 = l73;
l62.push(l74);
}
}
}
}
l75 = l62;
l76 = new RegoSet();
b3038: {
if (!(l48 === "required")) break b3038;
l77 = H(l6) ? l6.codes : undefined; if (l77 === undefined && (l77 = S(l6, "codes")) === undefined) break b3038;
l78 = H(l77) ? l77.required : undefined; if (l78 === undefined && (l78 = S(l77, "required")) === undefined) break b3038;
l79 = l78;
l80 = f20(l0,l1,l79,l16); if (l80 === undefined) break b3038;
l81 = l80;
l76.add(l81);
}
l82 = l76;
l83 = new O62(l48);
l84 = new O14(l59,l32,l75,l82,l49,l61);
l83["parts"] = l84;
l85 = l83;
if (l5 === undefined) l5 = l85; else if (!Q(l5, l85)) conflict();
}
b3039: {
if (l5 === undefined) break b3039;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3040: {
return l2;
}
}
function f547(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l2;
b3041: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = f546(l0,l1,l7,l9); if (l10 === undefined) break b3041;
l11 = l10;
l12 = l11;
l13 = H(l7) ? l7.decision : undefined; if (l13 === undefined && (l13 = S(l7, "decision")) === undefined) break b3041;
l14 = l13;
l15 = H(l12) ? l12.outcome : undefined; if (l15 === undefined && (l15 = S(l12, "outcome")) === undefined) break b3041;
l16 = l15;
l17 = H(l12) ? l12.parts : undefined; if (l17 === undefined && (l17 = S(l12, "parts")) === undefined) break b3041;
l18 = l17;
l19 = f18(l0,l1,l14,l8,l16,l18); if (l19 === undefined) break b3041;
l20 = l19;
if (l6 === undefined) l6 = l20; else if (!Q(l6, l20)) conflict();
}
b3042: {
if (l6 === undefined) break b3042;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3043: {
return l2;
}
}
function g548(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3044: {
b3045: {
l3 = undefined;
b3046: {
l4 = f528(l0,l1); if (l4 === undefined) break b3046;
if ((l4 === false)) break b3046;
break b3045;}
l5 = f529(l0,l1); if (l5 === undefined) break b3045;
l6 = l5;
l7 = [];
b3047: {
l8 = f527(l0,l1); if (l8 === undefined) break b3047;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b3045;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3048: {
if (l3 !== undefined) break b3048;
l4 = f530(l0,l1); if (l4 === undefined) break b3048;
l5 = l4;
l6 = f527(l0,l1); if (l6 === undefined) break b3048;
l7 = l6;
l8 = f528(l0,l1); if (l8 === undefined) break b3048;
l9 = l8;
l10 = f547(l0,l1,l5,l7,l9); if (l10 === undefined) break b3048;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3049: {
if (l3 === undefined) break b3049;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3050: {
return l2;
}
}
function f548(i, d) {
const k = K.request[243];
if (k !== undefined) return k === N ? undefined : k;
const v = g548(i, d);
K.request[243] = v === undefined ? N : v;
return v;
}
function g549(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3051: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3051;
l5 = H(l4) ? l4.month : undefined; if (l5 === undefined && (l5 = S(l4, "month")) === undefined) break b3051;
l6 = l5;
l7 = [l6,"01"];
l8 = b_concat("-",l7); if (l8 === undefined) break b3051;
l9 = l8;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3052: {
if (l3 === undefined) break b3052;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3053: {
return l2;
}
}
function f549(i, d) {
const k = K.request[244];
if (k !== undefined) return k === N ? undefined : k;
const v = g549(i, d);
K.request[244] = v === undefined ? N : v;
return v;
}
function g550(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3054: {
l3 = undefined;
l4 = f549(l0,l1); if (l4 === undefined) break b3054;
l5 = l4;
l6 = 1;
l7 = f38(l0,l1,l5,l6); if (l7 === undefined) break b3054;
l8 = l7;
l9 = -1;
l10 = f4(l0,l1,l8,l9); if (l10 === undefined) break b3054;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3055: {
if (l3 === undefined) break b3055;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3056: {
return l2;
}
}
function f550(i, d) {
const k = K.request[245];
if (k !== undefined) return k === N ? undefined : k;
const v = g550(i, d);
K.request[245] = v === undefined ? N : v;
return v;
}
function g551(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l2;
b3057: {
b3058: {
l3 = undefined;
l4 = f550(l0,l1); if (l4 === undefined) break b3058;
if ((l4 === false)) break b3058;
l5 = f6(l0,l1); if (l5 === undefined) break b3058;
l6 = l5;
l7 = f550(l0,l1); if (l7 === undefined) break b3058;
l8 = l7;
l9 = [l6,l8];
l10 = b_min(l9); if (l10 === undefined) break b3058;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3059: {
if (l3 !== undefined) break b3059;
l4 = f6(l0,l1); if (l4 === undefined) break b3059;
l5 = l4;
if (l3 === undefined) l3 = l5; else if (!Q(l3, l5)) conflict();
}
b3060: {
if (l3 === undefined) break b3060;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3061: {
return l2;
}
}
function f551(i, d) {
const k = K.request[246];
if (k !== undefined) return k === N ? undefined : k;
const v = g551(i, d);
K.request[246] = v === undefined ? N : v;
return v;
}
function g552(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3062: {
l3 = undefined;
l4 = f551(l0,l1); if (l4 === undefined) break b3062;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3062;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3063: {
if (l3 === undefined) break b3063;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3064: {
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
let l3,l4,l5,l6,l7,l8,l2;
b3065: {
l3 = undefined;
l4 = f552(l0,l1); if (l4 === undefined) break b3065;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3065;
l6 = H(l5) ? l5.sampling : undefined; if (l6 === undefined && (l6 = S(l5, "sampling")) === undefined) break b3065;
l7 = H(l6) ? l6.monthly : undefined; if (l7 === undefined && (l7 = S(l6, "monthly")) === undefined) break b3065;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3066: {
if (l3 === undefined) break b3066;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3067: {
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
function f554(l0,l1) {
let l3,l2;
b3068: {
l3 = undefined;
if (l3 === undefined) l3 = "sampling_monthly"; else if (!Q(l3, "sampling_monthly")) conflict();
}
b3069: {
if (l3 === undefined) break b3069;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3070: {
return l2;
}
}
function g555(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l2;
b3071: {
l3 = undefined;
l4 = f553(l0,l1); if (l4 === undefined) break b3071;
l5 = H(l4) ? l4.check_by : undefined; if (l5 === undefined && (l5 = S(l4, "check_by")) === undefined) break b3071;
l6 = H(l5) ? l5.months_later : undefined; if (l6 === undefined && (l6 = S(l5, "months_later")) === undefined) break b3071;
l7 = l6;
l8 = 1;
l9 = b_plus(l8,l7); if (l9 === undefined) break b3071;
l10 = l9;
l11 = f549(l0,l1); if (l11 === undefined) break b3071;
l12 = l11;
l13 = f38(l0,l1,l12,l10); if (l13 === undefined) break b3071;
l14 = l13;
l15 = -1;
l16 = f4(l0,l1,l14,l15); if (l16 === undefined) break b3071;
l17 = l16;
if (l3 === undefined) l3 = l17; else if (!Q(l3, l17)) conflict();
}
b3072: {
if (l3 === undefined) break b3072;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3073: {
return l2;
}
}
function f555(i, d) {
const k = K.request[249];
if (k !== undefined) return k === N ? undefined : k;
const v = g555(i, d);
K.request[249] = v === undefined ? N : v;
return v;
}
function g556(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l2;
b3074: {
l3 = undefined;
l4 = f554(l0,l1); if (l4 === undefined) break b3074;
l5 = l4;
l6 = new Bare();
l7 = new O58("samples_due");
l6["codes"] = l7;
l6["decision"] = l5;
l6["rule"] = "sampling.monthly";
l8 = new O59("queries","checked");
l6["sample"] = l8;
l9 = l6;
if (l3 === undefined) l3 = l9; else if (!Q(l3, l9)) conflict();
}
b3075: {
if (l3 === undefined) break b3075;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3076: {
return l2;
}
}
function f556(i, d) {
const k = K.data[22];
if (k !== undefined) return k === N ? undefined : k;
const v = g556(i, d);
K.data[22] = v === undefined ? N : v;
return v;
}
function f557(l0,l1,l3,l4,l5,l6) {
let l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l2;
b3077: {
l7 = undefined;
l8 = l3;
l9 = l4;
l10 = l5;
l11 = l6;
l12 = f546(l0,l1,l8,l10); if (l12 === undefined) break b3077;
l13 = l12;
l14 = l13;
l15 = H(l10) ? l10.check_by : undefined; if (l15 === undefined && (l15 = S(l10, "check_by")) === undefined) break b3077;
l16 = l15;
l17 = f15(l0,l1,l16); if (l17 === undefined) break b3077;
l18 = l17;
l19 = H(l14) ? l14.parts : undefined; if (l19 === undefined && (l19 = S(l14, "parts")) === undefined) break b3077;
l20 = H(l19) ? l19.assumptions : undefined; if (l20 === undefined && (l20 = S(l19, "assumptions")) === undefined) break b3077;
l21 = l20;
l22 = b_or(l21,l18); if (l22 === undefined) break b3077;
l23 = l22;
l24 = H(l14) ? l14.parts : undefined; if (l24 === undefined && (l24 = S(l14, "parts")) === undefined) break b3077;
l25 = D(l24, "values"); if (l25 === undefined) break b3077;
l26 = l25;
l27 = new O41(l11);
l28 = b_object_union(l26,l27); if (l28 === undefined) break b3077;
l29 = l28;
l30 = H(l14) ? l14.parts : undefined; if (l30 === undefined && (l30 = S(l14, "parts")) === undefined) break b3077;
l31 = H(l30) ? l30.warnings : undefined; if (l31 === undefined && (l31 = S(l30, "warnings")) === undefined) break b3077;
l32 = l31;
l33 = new RegoSet();
b3078: {
l34 = f6(l0,l1); if (l34 === undefined) break b3078;
l35 = l34;
l36 = b_gt(l35,l11); if (l36 === undefined) break b3078;
if ((l36 === false)) break b3078;
l37 = H(l14) ? l14.parts : undefined; if (l37 === undefined && (l37 = S(l14, "parts")) === undefined) break b3078;
l38 = D(l37, "values"); if (l38 === undefined) break b3078;
l39 = H(l38) ? l38.shortfall : undefined; if (l39 === undefined && (l39 = S(l38, "shortfall")) === undefined) break b3078;
l40 = l39;
l41 = 0;
l42 = b_gt(l40,l41); if (l42 === undefined) break b3078;
if ((l42 === false)) break b3078;
l43 = H(l10) ? l10.check_by : undefined; if (l43 === undefined && (l43 = S(l10, "check_by")) === undefined) break b3078;
l44 = l43;
l45 = f20(l0,l1,"sample_late",l44); if (l45 === undefined) break b3078;
l46 = l45;
l33.add(l46);
}
l47 = l33;
l48 = b_or(l32,l47); if (l48 === undefined) break b3077;
l49 = l48;
l50 = H(l14) ? l14.parts : undefined; if (l50 === undefined && (l50 = S(l14, "parts")) === undefined) break b3077;
l51 = l50;
l52 = new O63(l23,l29,l49);
l53 = b_object_union(l51,l52); if (l53 === undefined) break b3077;
l54 = l53;
l55 = H(l8) ? l8.decision : undefined; if (l55 === undefined && (l55 = S(l8, "decision")) === undefined) break b3077;
l56 = l55;
l57 = H(l14) ? l14.outcome : undefined; if (l57 === undefined && (l57 = S(l14, "outcome")) === undefined) break b3077;
l58 = l57;
l59 = f18(l0,l1,l56,l9,l58,l54); if (l59 === undefined) break b3077;
l60 = l59;
if (l7 === undefined) l7 = l60; else if (!Q(l7, l60)) conflict();
}
b3079: {
if (l7 === undefined) break b3079;
if (l2 === undefined) l2 = l7; else if (!Q(l2, l7)) conflict();
}
b3080: {
return l2;
}
}
function g558(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l2;
b3081: {
b3082: {
l3 = undefined;
b3083: {
l4 = f553(l0,l1); if (l4 === undefined) break b3083;
if ((l4 === false)) break b3083;
break b3082;}
l5 = f554(l0,l1); if (l5 === undefined) break b3082;
l6 = l5;
l7 = [];
b3084: {
l8 = f552(l0,l1); if (l8 === undefined) break b3084;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b3082;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3085: {
if (l3 !== undefined) break b3085;
l4 = f555(l0,l1); if (l4 === undefined) break b3085;
if ((l4 === false)) break b3085;
l5 = f556(l0,l1); if (l5 === undefined) break b3085;
l6 = l5;
l7 = f552(l0,l1); if (l7 === undefined) break b3085;
l8 = l7;
l9 = f553(l0,l1); if (l9 === undefined) break b3085;
l10 = l9;
l11 = f555(l0,l1); if (l11 === undefined) break b3085;
l12 = l11;
l13 = f557(l0,l1,l6,l8,l10,l12); if (l13 === undefined) break b3085;
l14 = l13;
if (l3 === undefined) l3 = l14; else if (!Q(l3, l14)) conflict();
}
b3086: {
if (l3 !== undefined) break b3086;
l4 = f556(l0,l1); if (l4 === undefined) break b3086;
l5 = l4;
l6 = f552(l0,l1); if (l6 === undefined) break b3086;
l7 = l6;
l8 = f553(l0,l1); if (l8 === undefined) break b3086;
l9 = l8;
l10 = f547(l0,l1,l5,l7,l9); if (l10 === undefined) break b3086;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3087: {
if (l3 === undefined) break b3087;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3088: {
return l2;
}
}
function f558(i, d) {
const k = K.request[250];
if (k !== undefined) return k === N ? undefined : k;
const v = g558(i, d);
K.request[250] = v === undefined ? N : v;
return v;
}
function g559(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3089: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3089;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3089;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3090: {
if (l3 === undefined) break b3090;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3091: {
return l2;
}
}
function f559(i, d) {
const k = K.case[78];
if (k !== undefined) return k === N ? undefined : k;
const v = g559(i, d);
K.case[78] = v === undefined ? N : v;
return v;
}
function g560(l0,l1) {
let l3,l4,l5,l6,l7,l8,l2;
b3092: {
l3 = undefined;
l4 = f559(l0,l1); if (l4 === undefined) break b3092;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3092;
l6 = H(l5) ? l5.session : undefined; if (l6 === undefined && (l6 = S(l5, "session")) === undefined) break b3092;
l7 = H(l6) ? l6.idle_timeout : undefined; if (l7 === undefined && (l7 = S(l6, "idle_timeout")) === undefined) break b3092;
l8 = l7;
if (l3 === undefined) l3 = l8; else if (!Q(l3, l8)) conflict();
}
b3093: {
if (l3 === undefined) break b3093;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3094: {
return l2;
}
}
function f560(i, d) {
const k = K.case[79];
if (k !== undefined) return k === N ? undefined : k;
const v = g560(i, d);
K.case[79] = v === undefined ? N : v;
return v;
}
function f561(l0,l1) {
let l3,l2;
b3095: {
l3 = undefined;
if (l3 === undefined) l3 = "session_timeout"; else if (!Q(l3, "session_timeout")) conflict();
}
b3096: {
if (l3 === undefined) break b3096;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3097: {
return l2;
}
}
function g562(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3098: {
l3 = undefined;
l4 = H(l0) ? l0.as_of : undefined; if (l4 === undefined && (l4 = S(l0, "as_of")) === undefined) break b3098;
l5 = l4;
l6 = f364(l0,l1,l5); if (l6 === undefined) break b3098;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3099: {
if (l3 === undefined) break b3099;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3100: {
return l2;
}
}
function f562(i, d) {
const k = K.case[80];
if (k !== undefined) return k === N ? undefined : k;
const v = g562(i, d);
K.case[80] = v === undefined ? N : v;
return v;
}
function g563(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3101: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3101;
l5 = H(l4) ? l4.last_activity_at : undefined; if (l5 === undefined && (l5 = S(l4, "last_activity_at")) === undefined) break b3101;
l6 = l5;
l7 = f364(l0,l1,l6); if (l7 === undefined) break b3101;
l8 = l7;
l9 = l8;
l10 = f562(l0,l1); if (l10 === undefined) break b3101;
l11 = l10;
l12 = b_lte(l9,l11); if (l12 === undefined) break b3101;
if ((l12 === false)) break b3101;
l13 = f562(l0,l1); if (l13 === undefined) break b3101;
l14 = l13;
l15 = b_minus(l14,l9); if (l15 === undefined) break b3101;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3102: {
if (l3 === undefined) break b3102;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3103: {
return l2;
}
}
function f563(i, d) {
const k = K.request[251];
if (k !== undefined) return k === N ? undefined : k;
const v = g563(i, d);
K.request[251] = v === undefined ? N : v;
return v;
}
function f564(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l2;
b3104: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3104;
if (!(l8 === "exceeded")) break b3104;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3104;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3104;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3104;
l14 = l13;
l15 = b_gt(l6,l14); if (l15 === undefined) break b3104;
if ((l15 === false)) break b3104;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3105: {
if (l5 === undefined) break b3105;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3106: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = H(l7) ? l7.bound : undefined; if (l8 === undefined && (l8 = S(l7, "bound")) === undefined) break b3106;
if (!(l8 === "reached")) break b3106;
l9 = H(l7) ? l7.value : undefined; if (l9 === undefined && (l9 = S(l7, "value")) === undefined) break b3106;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3106;
l11 = l10;
l12 = 60;
l13 = b_mul(l11,l12); if (l13 === undefined) break b3106;
l14 = l13;
l15 = b_gte(l6,l14); if (l15 === undefined) break b3106;
if ((l15 === false)) break b3106;
if (l5 === undefined) l5 = true; else if (!Q(l5, true)) conflict();
}
b3107: {
if (l5 === undefined) break b3107;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3108: {
return l2;
}
}
function g565(l0,l1) {
let l2,l3,l4,l5,l6,l7,l8,l9,l10,l11,l12;
b3109: {
l2 = new RegoSet();
}
b3110: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3110;
l5 = l4;
l6 = f560(l0,l1); if (l6 === undefined) break b3110;
l7 = l6;
l8 = f564(l0,l1,l5,l7); if (l8 === undefined) break b3110;
if ((l8 === false)) break b3110;
l9 = f560(l0,l1); if (l9 === undefined) break b3110;
l10 = l9;
l11 = f20(l0,l1,"session_idle",l10); if (l11 === undefined) break b3110;
l12 = l11;
l2.add(l12);
}
b3111: {
return l2;
}
}
function f565(i, d) {
const k = K.request[252];
if (k !== undefined) return k === N ? undefined : k;
const v = g565(i, d);
K.request[252] = v === undefined ? N : v;
return v;
}
function g566(l0,l1) {
let l2,l3,l4,l5,l6;
b3112: {
l2 = new RegoSet();
}
b3113: {
l3 = undefined;
b3114: {
l4 = f563(l0,l1); if (l4 === undefined) break b3114;
if ((l4 === false)) break b3114;
break b3113;}
l5 = new O7("last_activity_at");
l2.add(l5);
}
b3115: {
l3 = undefined;
l4 = f560(l0,l1); if (l4 === undefined) break b3115;
l5 = H(l4) ? l4.value : undefined; if (l5 === undefined && (l5 = S(l4, "value")) === undefined) break b3115;
if (!(l5 === "unset")) break b3115;
l6 = new O16("session.idle_timeout");
l2.add(l6);
}
b3116: {
return l2;
}
}
function f566(i, d) {
const k = K.request[253];
if (k !== undefined) return k === N ? undefined : k;
const v = g566(i, d);
K.request[253] = v === undefined ? N : v;
return v;
}
function g567(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3117: {
l3 = undefined;
l4 = f563(l0,l1); if (l4 === undefined) break b3117;
if ((l4 === false)) break b3117;
l5 = H(l0) ? l0.facts : undefined; if (l5 === undefined && (l5 = S(l0, "facts")) === undefined) break b3117;
l6 = H(l5) ? l5.last_activity_at : undefined; if (l6 === undefined && (l6 = S(l5, "last_activity_at")) === undefined) break b3117;
l7 = l6;
l8 = f560(l0,l1); if (l8 === undefined) break b3117;
l9 = H(l8) ? l8.value : undefined; if (l9 === undefined && (l9 = S(l8, "value")) === undefined) break b3117;
l10 = H(l9) ? l9.minutes : undefined; if (l10 === undefined && (l10 = S(l9, "minutes")) === undefined) break b3117;
l11 = l10;
l12 = f374(l0,l1,l7,l11); if (l12 === undefined) break b3117;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3118: {
if (l3 === undefined) break b3118;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3119: {
return l2;
}
}
function f567(i, d) {
const k = K.request[254];
if (k !== undefined) return k === N ? undefined : k;
const v = g567(i, d);
K.request[254] = v === undefined ? N : v;
return v;
}
function g568(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l41,l42,l43,l40,l44,l45,l46,l47,l2;
b3120: {
b3121: {
l3 = undefined;
b3122: {
l4 = f560(l0,l1); if (l4 === undefined) break b3122;
if ((l4 === false)) break b3122;
break b3121;}
l5 = f561(l0,l1); if (l5 === undefined) break b3121;
l6 = l5;
l7 = [];
b3123: {
l8 = f559(l0,l1); if (l8 === undefined) break b3123;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b3121;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3124: {
if (l3 !== undefined) break b3124;
l4 = f565(l0,l1); if (l4 === undefined) break b3124;
l5 = l4;
l6 = f566(l0,l1); if (l6 === undefined) break b3124;
l7 = l6;
l8 = f103(l0,l1,l5,l7); if (l8 === undefined) break b3124;
l9 = l8;
l10 = f560(l0,l1); if (l10 === undefined) break b3124;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3124;
l13 = l12;
l14 = f560(l0,l1); if (l14 === undefined) break b3124;
l15 = l14;
l16 = f75(l0,l1,l15); if (l16 === undefined) break b3124;
l17 = l16;
l18 = f561(l0,l1); if (l18 === undefined) break b3124;
l19 = l18;
l20 = f559(l0,l1); if (l20 === undefined) break b3124;
l21 = l20;
l22 = f566(l0,l1); if (l22 === undefined) break b3124;
l23 = l22;
l24 = [];
b3125: {
l25 = f565(l0,l1); if (l25 === undefined) break b3125;
l26 = l25;
l27 = b_count(l26); if (l27 === undefined) break b3125;
l28 = l27;
l29 = 0;
l30 = b_gt(l28,l29); if (l30 === undefined) break b3125;
if ((l30 === false)) break b3125;
l31 = f560(l0,l1); if (l31 === undefined) break b3125;
l32 = l31;
l33 = f58(l0,l1,"log_out",l32); if (l33 === undefined) break b3125;
l34 = l33;
l24.push(l34);
}
l35 = l24;
l36 = f565(l0,l1); if (l36 === undefined) break b3124;
l37 = l36;
l38 = new Bare();
b3126: {
l39 = f567(l0,l1); if (l39 === undefined) break b3126;
l38["logout_after"] = l39;
}
b3127: {
b3128: {
l41 = H(l1) ? l1.hdp : undefined; if (l41 === undefined && (l41 = S(l1, "hdp")) === undefined) break b3128;
l42 = H(l41) ? l41.session_timeout : undefined; if (l42 === undefined && (l42 = S(l41, "session_timeout")) === undefined) break b3128;
l43 = D(l42, "values"); if (l43 === undefined) break b3128;
l40 = merge(l43, l38);
break b3127;
}
l40 = l38;
}
l44 = l40;
l45 = new O14(l13,l23,l35,l37,l44,l17);
l46 = f18(l0,l1,l19,l21,l9,l45); if (l46 === undefined) break b3124;
l47 = l46;
if (l3 === undefined) l3 = l47; else if (!Q(l3, l47)) conflict();
}
b3129: {
if (l3 === undefined) break b3129;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3130: {
return l2;
}
}
function f568(i, d) {
const k = K.request[255];
if (k !== undefined) return k === N ? undefined : k;
const v = g568(i, d);
K.request[255] = v === undefined ? N : v;
return v;
}
function g569(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l2;
b3131: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3131;
l5 = l4;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3131;
l7 = H(l6) ? l6.changed_on : undefined; if (l7 === undefined && (l7 = S(l6, "changed_on")) === undefined) break b3131;
l8 = l7;
l9 = [l5,l8];
l10 = b_min(l9); if (l10 === undefined) break b3131;
l11 = l10;
l12 = f10(l0,l1,l11); if (l12 === undefined) break b3131;
l13 = l12;
if (l3 === undefined) l3 = l13; else if (!Q(l3, l13)) conflict();
}
b3132: {
if (l3 === undefined) break b3132;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3133: {
return l2;
}
}
function f569(i, d) {
const k = K.request[256];
if (k !== undefined) return k === N ? undefined : k;
const v = g569(i, d);
K.request[256] = v === undefined ? N : v;
return v;
}
function g570(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3134: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3134;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3134;
l6 = l5;
l7 = f569(l0,l1); if (l7 === undefined) break b3134;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3134;
l9 = H(l8) ? l8.staff_change_notice : undefined; if (l9 === undefined && (l9 = S(l8, "staff_change_notice")) === undefined) break b3134;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3134;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3134;
if ((l12 === false)) break b3134;
l13 = f569(l0,l1); if (l13 === undefined) break b3134;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3134;
l15 = H(l14) ? l14.staff_change_notice : undefined; if (l15 === undefined && (l15 = S(l14, "staff_change_notice")) === undefined) break b3134;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3135: {
if (l3 === undefined) break b3135;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3136: {
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
function f571(l0,l1) {
let l3,l2;
b3137: {
l3 = undefined;
if (l3 === undefined) l3 = "staff_change_notice"; else if (!Q(l3, "staff_change_notice")) conflict();
}
b3138: {
if (l3 === undefined) break b3138;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3139: {
return l2;
}
}
function g572(l0,l1) {
let l3,l4,l5,l6,l2;
b3140: {
l3 = undefined;
l4 = new Bare();
l5 = new O64("roles");
l4["binds"] = l5;
l6 = new O65("notify_provider","notified_on","changed_on","notice");
l4["deadline"] = l6;
l4["decision"] = "staff_change_notice";
l4["kind"] = "duty";
l4["rule"] = "staff_change_notice";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3141: {
if (l3 === undefined) break b3141;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3142: {
return l2;
}
}
function f572(i, d) {
const k = K.data[23];
if (k !== undefined) return k === N ? undefined : k;
const v = g572(i, d);
K.data[23] = v === undefined ? N : v;
return v;
}
function f573(l0,l1,l3,l4) {
let l5,l6,l7,l8,l9,l10,l2,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21;
b3143: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3143;
l9 = l8;
l10 = b_lt(l9,l6); if (l10 === undefined) break b3143;
if ((l10 === false)) break b3143;
if (l5 === undefined) l5 = "not_due"; else if (!Q(l5, "not_due")) conflict();
}
b3144: {
if (l5 === undefined) break b3144;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3145: {
l5 = undefined;
l6 = l3;
l7 = l4;
l8 = f6(l0,l1); if (l8 === undefined) break b3145;
l9 = l8;
l10 = b_gte(l9,l6); if (l10 === undefined) break b3145;
if ((l10 === false)) break b3145;
l11 = new RegoSet();
b3146: {
{
const k3147 = keysOf(l7), v3147 = valuesOf(l7);
for (let n3147 = 0; n3147 < v3147.length; n3147++) {
l12 = k3147 === null ? n3147 : k3147[n3147];
l13 = v3147[n3147];
b3148: {
l14 = l12;
l15 = l13;
l16 = f155(l0,l1,l15); if (l16 === undefined) break b3148;
l17 = l16;
l11.add(l17);
}
}
}
}
l18 = l11;
l19 = new RegoSet();
l20 = f159(l0,l1,l18,l19); if (l20 === undefined) break b3145;
l21 = l20;
if (l5 === undefined) l5 = l21; else if (!Q(l5, l21)) conflict();
}
b3149: {
if (l5 === undefined) break b3149;
if (l2 === undefined) l2 = l5; else if (!Q(l2, l5)) conflict();
}
b3150: {
return l2;
}
}
function f574(l0,l1,l3,l4,l5) {
let l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l49,l50,l51,l52,l53,l54,l55,l56,l57,l58,l59,l60,l61,l62,l63,l64,l65,l66,l67,l68,l69,l70,l71,l72,l73,l74,l75,l76,l77,l78,l79,l80,l81,l2;
b3151: {
l6 = undefined;
l7 = l3;
l8 = l4;
l9 = l5;
l10 = H(l7) ? l7.deadline : undefined; if (l10 === undefined && (l10 = S(l7, "deadline")) === undefined) break b3151;
l11 = H(l10) ? l10.from : undefined; if (l11 === undefined && (l11 = S(l10, "from")) === undefined) break b3151;
l12 = l11;
l13 = H(l0) ? l0.facts : undefined; if (l13 === undefined && (l13 = S(l0, "facts")) === undefined) break b3151;
l14 = D(l13, l12); if (l14 === undefined) break b3151;
l15 = l14;
l16 = [];
b3152: {
l17 = H(l9) ? l9.within : undefined; if (l17 === undefined && (l17 = S(l9, "within")) === undefined) break b3152;
l18 = l17;
l19 = f39(l0,l1,l15,l18); if (l19 === undefined) break b3152;
l20 = l19;
l21 = l20;
l16.push(l21);
}
l22 = l16;
l23 = [];
b3153: {
l24 = f6(l0,l1); if (l24 === undefined) break b3153;
l25 = l24;
l26 = b_gte(l25,l15); if (l26 === undefined) break b3153;
if ((l26 === false)) break b3153;
{
const k3154 = keysOf(l22), v3154 = valuesOf(l22);
for (let n3154 = 0; n3154 < v3154.length; n3154++) {
l27 = k3154 === null ? n3154 : k3154[n3154];
l28 = v3154[n3154];
b3155: {
l29 = l27;
l30 = l28;
l31 = H(l0) ? l0.facts : undefined; if (l31 === undefined && (l31 = S(l0, "facts")) === undefined) break b3155;
l32 = l31;
l33 = H(l7) ? l7.deadline : undefined; if (l33 === undefined && (l33 = S(l7, "deadline")) === undefined) break b3155;
l34 = H(l33) ? l33.done : undefined; if (l34 === undefined && (l34 = S(l33, "done")) === undefined) break b3155;
l35 = l34;
l36 = null;
l37 = b_object_get(l32,l35,l36); if (l37 === undefined) break b3155;
l38 = l37;
l39 = f149(l0,l1,l38); if (l39 === undefined) break b3155;
l40 = l39;
l41 = H(l7) ? l7.deadline : undefined; if (l41 === undefined && (l41 = S(l7, "deadline")) === undefined) break b3155;
l42 = H(l41) ? l41.act : undefined; if (l42 === undefined && (l42 = S(l41, "act")) === undefined) break b3155;
l43 = l42;
l44 = H(l7) ? l7.deadline : undefined; if (l44 === undefined && (l44 = S(l7, "deadline")) === undefined) break b3155;
l45 = H(l44) ? l44.step : undefined; if (l45 === undefined && (l45 = S(l44, "step")) === undefined) break b3155;
l46 = l45;
l47 = new O26(l43,l46,l40,l30,l9);
l48 = l47;
l23.push(l48);
}
}
}
}
l49 = l23;
l50 = f573(l0,l1,l15,l49); if (l50 === undefined) break b3151;
l51 = l50;
l52 = l51;
l53 = f15(l0,l1,l9); if (l53 === undefined) break b3151;
l54 = l53;
l55 = f161(l0,l1,l49); if (l55 === undefined) break b3151;
l56 = l55;
l57 = f163(l0,l1,l49,l52); if (l57 === undefined) break b3151;
l58 = l57;
l59 = new Bare();
b3156: {
{
const k3157 = keysOf(l22), v3157 = valuesOf(l22);
for (let n3157 = 0; n3157 < v3157.length; n3157++) {
l60 = k3157 === null ? n3157 : k3157[n3157];
l61 = v3157[n3157];
b3158: {
l62 = l60;
l63 = l61;
insertOnce(l59, "due_on", l63);
}
}
}
}
l64 = l59;
l65 = new Bare();
b3159: {
{
const k3160 = keysOf(l22), v3160 = valuesOf(l22);
for (let n3160 = 0; n3160 < v3160.length; n3160++) {
l66 = k3160 === null ? n3160 : k3160[n3160];
l67 = v3160[n3160];
b3161: {
l68 = l66;
l69 = l67;
l70 = f180(l0,l1,l69); if (l70 === undefined) break b3161;
l71 = l70;
insertOnce(l65, "due_if_rolled", l71);
}
}
}
}
l72 = l65;
l73 = b_object_union(l64,l72); if (l73 === undefined) break b3151;
l74 = l73;
l75 = f75(l0,l1,l9); if (l75 === undefined) break b3151;
l76 = l75;
l77 = H(l7) ? l7.decision : undefined; if (l77 === undefined && (l77 = S(l7, "decision")) === undefined) break b3151;
l78 = l77;
l79 = new O31(l54,l56,l58,l74,l76);
l80 = f18(l0,l1,l78,l8,l52,l79); if (l80 === undefined) break b3151;
l81 = l80;
if (l6 === undefined) l6 = l81; else if (!Q(l6, l81)) conflict();
}
b3162: {
if (l6 === undefined) break b3162;
if (l2 === undefined) l2 = l6; else if (!Q(l2, l6)) conflict();
}
b3163: {
return l2;
}
}
function g575(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3164: {
b3165: {
l3 = undefined;
b3166: {
l4 = f570(l0,l1); if (l4 === undefined) break b3166;
if ((l4 === false)) break b3166;
break b3165;}
l5 = f571(l0,l1); if (l5 === undefined) break b3165;
l6 = l5;
l7 = [];
b3167: {
l8 = f569(l0,l1); if (l8 === undefined) break b3167;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b3165;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3168: {
if (l3 !== undefined) break b3168;
l4 = f572(l0,l1); if (l4 === undefined) break b3168;
l5 = l4;
l6 = f569(l0,l1); if (l6 === undefined) break b3168;
l7 = l6;
l8 = f570(l0,l1); if (l8 === undefined) break b3168;
l9 = l8;
l10 = f574(l0,l1,l5,l7,l9); if (l10 === undefined) break b3168;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3169: {
if (l3 === undefined) break b3169;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3170: {
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
function g576(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3171: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3171;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3171;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3171;
l9 = l8;
l10 = [l9,"12-31"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3171;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3172: {
if (l3 === undefined) break b3172;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3173: {
return l2;
}
}
function f576(i, d) {
const k = K.request[259];
if (k !== undefined) return k === N ? undefined : k;
const v = g576(i, d);
K.request[259] = v === undefined ? N : v;
return v;
}
function g577(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3174: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3174;
l5 = l4;
l6 = f576(l0,l1); if (l6 === undefined) break b3174;
l7 = l6;
l8 = [l5,l7];
l9 = b_min(l8); if (l9 === undefined) break b3174;
l10 = l9;
l11 = f10(l0,l1,l10); if (l11 === undefined) break b3174;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3175: {
if (l3 === undefined) break b3175;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3176: {
return l2;
}
}
function f577(i, d) {
const k = K.request[260];
if (k !== undefined) return k === N ? undefined : k;
const v = g577(i, d);
K.request[260] = v === undefined ? N : v;
return v;
}
function g578(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l2;
b3177: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3177;
l5 = H(l4) ? l4.role : undefined; if (l5 === undefined && (l5 = S(l4, "role")) === undefined) break b3177;
l6 = l5;
l7 = f577(l0,l1); if (l7 === undefined) break b3177;
l8 = H(l7) ? l7.parameters : undefined; if (l8 === undefined && (l8 = S(l7, "parameters")) === undefined) break b3177;
l9 = H(l8) ? l8.training : undefined; if (l9 === undefined && (l9 = S(l8, "training")) === undefined) break b3177;
l10 = H(l9) ? l9.roles : undefined; if (l10 === undefined && (l10 = S(l9, "roles")) === undefined) break b3177;
l11 = l10;
l12 = b_internal_member_2(l6,l11); if (l12 === undefined) break b3177;
if ((l12 === false)) break b3177;
l13 = f577(l0,l1); if (l13 === undefined) break b3177;
l14 = H(l13) ? l13.parameters : undefined; if (l14 === undefined && (l14 = S(l13, "parameters")) === undefined) break b3177;
l15 = H(l14) ? l14.training : undefined; if (l15 === undefined && (l15 = S(l14, "training")) === undefined) break b3177;
l16 = l15;
if (l3 === undefined) l3 = l16; else if (!Q(l3, l16)) conflict();
}
b3178: {
if (l3 === undefined) break b3178;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3179: {
return l2;
}
}
function f578(i, d) {
const k = K.request[261];
if (k !== undefined) return k === N ? undefined : k;
const v = g578(i, d);
K.request[261] = v === undefined ? N : v;
return v;
}
function f579(l0,l1) {
let l3,l2;
b3180: {
l3 = undefined;
if (l3 === undefined) l3 = "training_hours"; else if (!Q(l3, "training_hours")) conflict();
}
b3181: {
if (l3 === undefined) break b3181;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3182: {
return l2;
}
}
function g580(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3183: {
l3 = undefined;
l4 = H(l0) ? l0.facts : undefined; if (l4 === undefined && (l4 = S(l0, "facts")) === undefined) break b3183;
l5 = H(l4) ? l4.year : undefined; if (l5 === undefined && (l5 = S(l4, "year")) === undefined) break b3183;
l6 = l5;
l7 = 10;
l8 = b_format_int(l6,l7); if (l8 === undefined) break b3183;
l9 = l8;
l10 = [l9,"01-01"];
l11 = b_concat("-",l10); if (l11 === undefined) break b3183;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3184: {
if (l3 === undefined) break b3184;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3185: {
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
function f581(l0,l1,l3) {
let l4,l5,l6,l7,l8,l9,l10,l2;
b3186: {
b3187: {
l4 = undefined;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3187;
l7 = l6;
l8 = f580(l0,l1); if (l8 === undefined) break b3187;
l9 = l8;
l10 = b_lt(l7,l9); if (l10 === undefined) break b3187;
if ((l10 === false)) break b3187;
if (l4 === undefined) l4 = "not_due"; else if (!Q(l4, "not_due")) conflict();
}
b3188: {
if (l4 !== undefined) break b3188;
l5 = l3;
l6 = H(l0) ? l0.facts : undefined; if (l6 === undefined && (l6 = S(l0, "facts")) === undefined) break b3188;
l7 = H(l6) ? l6.hours : undefined; if (l7 === undefined && (l7 = S(l6, "hours")) === undefined) break b3188;
l8 = l7;
l9 = b_gte(l8,l5); if (l9 === undefined) break b3188;
if ((l9 === false)) break b3188;
if (l4 === undefined) l4 = "fulfilled"; else if (!Q(l4, "fulfilled")) conflict();
}
b3189: {
if (l4 !== undefined) break b3189;
l5 = l3;
l6 = f6(l0,l1); if (l6 === undefined) break b3189;
l7 = l6;
l8 = f576(l0,l1); if (l8 === undefined) break b3189;
l9 = l8;
l10 = b_lte(l7,l9); if (l10 === undefined) break b3189;
if ((l10 === false)) break b3189;
if (l4 === undefined) l4 = "due"; else if (!Q(l4, "due")) conflict();
}
b3190: {
if (l4 !== undefined) break b3190;
l5 = l3;
if (l4 === undefined) l4 = "overdue"; else if (!Q(l4, "overdue")) conflict();
}
b3191: {
if (l4 === undefined) break b3191;
if (l2 === undefined) l2 = l4; else if (!Q(l2, l4)) conflict();
}
}
b3192: {
return l2;
}
}
function g582(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l13,l14,l15,l16,l17,l18,l19,l20,l21,l22,l23,l24,l25,l26,l27,l28,l29,l30,l31,l32,l33,l34,l35,l36,l37,l38,l39,l40,l41,l42,l43,l44,l45,l46,l47,l48,l2;
b3193: {
b3194: {
l3 = undefined;
b3195: {
l4 = f578(l0,l1); if (l4 === undefined) break b3195;
if ((l4 === false)) break b3195;
break b3194;}
l5 = f579(l0,l1); if (l5 === undefined) break b3194;
l6 = l5;
l7 = [];
b3196: {
l8 = f577(l0,l1); if (l8 === undefined) break b3196;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b3194;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3197: {
if (l3 !== undefined) break b3197;
l4 = f578(l0,l1); if (l4 === undefined) break b3197;
l5 = H(l4) ? l4.hours : undefined; if (l5 === undefined && (l5 = S(l4, "hours")) === undefined) break b3197;
l6 = l5;
l7 = f581(l0,l1,l6); if (l7 === undefined) break b3197;
l8 = l7;
l9 = l8;
l10 = f578(l0,l1); if (l10 === undefined) break b3197;
l11 = l10;
l12 = f15(l0,l1,l11); if (l12 === undefined) break b3197;
l13 = l12;
l14 = f578(l0,l1); if (l14 === undefined) break b3197;
l15 = l14;
l16 = f75(l0,l1,l15); if (l16 === undefined) break b3197;
l17 = l16;
l18 = f579(l0,l1); if (l18 === undefined) break b3197;
l19 = l18;
l20 = f577(l0,l1); if (l20 === undefined) break b3197;
l21 = l20;
l22 = [];
b3198: {
l23 = new RegoSet();
l23.add("due");
l23.add("overdue");
l24 = b_internal_member_2(l9,l23); if (l24 === undefined) break b3198;
if ((l24 === false)) break b3198;
l25 = f578(l0,l1); if (l25 === undefined) break b3198;
l26 = l25;
l27 = f58(l0,l1,"complete_training",l26); if (l27 === undefined) break b3198;
l28 = l27;
l22.push(l28);
}
l29 = l22;
l30 = new RegoSet();
b3199: {
l31 = new O9("training_due","training_missed");
l32 = l31;
l33 = D(l32, l9); if (l33 === undefined) break b3199;
l34 = l33;
l35 = f578(l0,l1); if (l35 === undefined) break b3199;
l36 = l35;
l37 = f20(l0,l1,l34,l36); if (l37 === undefined) break b3199;
l38 = l37;
l30.add(l38);
}
l39 = l30;
l40 = f576(l0,l1); if (l40 === undefined) break b3197;
l41 = l40;
l42 = f578(l0,l1); if (l42 === undefined) break b3197;
l43 = H(l42) ? l42.hours : undefined; if (l43 === undefined && (l43 = S(l42, "hours")) === undefined) break b3197;
l44 = l43;
l45 = new O46(l13,l29,l39);
l46 = new O66(l41,l44);
l45["values"] = l46;
l45["warnings"] = l17;
l47 = f18(l0,l1,l19,l21,l9,l45); if (l47 === undefined) break b3197;
l48 = l47;
if (l3 === undefined) l3 = l48; else if (!Q(l3, l48)) conflict();
}
b3200: {
if (l3 === undefined) break b3200;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3201: {
return l2;
}
}
function f582(i, d) {
const k = K.request[263];
if (k !== undefined) return k === N ? undefined : k;
const v = g582(i, d);
K.request[263] = v === undefined ? N : v;
return v;
}
function g583(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3202: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3202;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3202;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3203: {
if (l3 === undefined) break b3203;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3204: {
return l2;
}
}
function f583(i, d) {
const k = K.case[81];
if (k !== undefined) return k === N ? undefined : k;
const v = g583(i, d);
K.case[81] = v === undefined ? N : v;
return v;
}
function g584(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3205: {
l3 = undefined;
l4 = f583(l0,l1); if (l4 === undefined) break b3205;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3205;
l6 = H(l5) ? l5.vendor : undefined; if (l6 === undefined && (l6 = S(l5, "vendor")) === undefined) break b3205;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3206: {
if (l3 === undefined) break b3206;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3207: {
return l2;
}
}
function f584(i, d) {
const k = K.case[82];
if (k !== undefined) return k === N ? undefined : k;
const v = g584(i, d);
K.case[82] = v === undefined ? N : v;
return v;
}
function f585(l0,l1) {
let l3,l2;
b3208: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_access"; else if (!Q(l3, "vendor_access")) conflict();
}
b3209: {
if (l3 === undefined) break b3209;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3210: {
return l2;
}
}
function g586(l0,l1) {
let l3,l4,l2;
b3211: {
l3 = undefined;
l4 = new O38("vendor_access","permission","vendor");
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3212: {
if (l3 === undefined) break b3212;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3213: {
return l2;
}
}
function f586(i, d) {
const k = K.data[24];
if (k !== undefined) return k === N ? undefined : k;
const v = g586(i, d);
K.data[24] = v === undefined ? N : v;
return v;
}
function g587(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3214: {
b3215: {
l3 = undefined;
b3216: {
l4 = f584(l0,l1); if (l4 === undefined) break b3216;
if ((l4 === false)) break b3216;
break b3215;}
l5 = f585(l0,l1); if (l5 === undefined) break b3215;
l6 = l5;
l7 = [];
b3217: {
l8 = f583(l0,l1); if (l8 === undefined) break b3217;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b3215;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3218: {
if (l3 !== undefined) break b3218;
l4 = f586(l0,l1); if (l4 === undefined) break b3218;
l5 = l4;
l6 = f583(l0,l1); if (l6 === undefined) break b3218;
l7 = l6;
l8 = f584(l0,l1); if (l8 === undefined) break b3218;
l9 = l8;
l10 = f116(l0,l1,l5,l7,l9); if (l10 === undefined) break b3218;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3219: {
if (l3 === undefined) break b3219;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3220: {
return l2;
}
}
function f587(i, d) {
const k = K.request[264];
if (k !== undefined) return k === N ? undefined : k;
const v = g587(i, d);
K.request[264] = v === undefined ? N : v;
return v;
}
function g588(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3221: {
l3 = undefined;
l4 = f6(l0,l1); if (l4 === undefined) break b3221;
l5 = l4;
l6 = f10(l0,l1,l5); if (l6 === undefined) break b3221;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3222: {
if (l3 === undefined) break b3222;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3223: {
return l2;
}
}
function f588(i, d) {
const k = K.case[83];
if (k !== undefined) return k === N ? undefined : k;
const v = g588(i, d);
K.case[83] = v === undefined ? N : v;
return v;
}
function g589(l0,l1) {
let l3,l4,l5,l6,l7,l2;
b3224: {
l3 = undefined;
l4 = f588(l0,l1); if (l4 === undefined) break b3224;
l5 = H(l4) ? l4.parameters : undefined; if (l5 === undefined && (l5 = S(l4, "parameters")) === undefined) break b3224;
l6 = H(l5) ? l5.vendor_audit : undefined; if (l6 === undefined && (l6 = S(l5, "vendor_audit")) === undefined) break b3224;
l7 = l6;
if (l3 === undefined) l3 = l7; else if (!Q(l3, l7)) conflict();
}
b3225: {
if (l3 === undefined) break b3225;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3226: {
return l2;
}
}
function f589(i, d) {
const k = K.case[84];
if (k !== undefined) return k === N ? undefined : k;
const v = g589(i, d);
K.case[84] = v === undefined ? N : v;
return v;
}
function f590(l0,l1) {
let l3,l2;
b3227: {
l3 = undefined;
if (l3 === undefined) l3 = "vendor_audit_schedule"; else if (!Q(l3, "vendor_audit_schedule")) conflict();
}
b3228: {
if (l3 === undefined) break b3228;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3229: {
return l2;
}
}
function g591(l0,l1) {
let l3,l4,l5,l2;
b3230: {
l3 = undefined;
l4 = new Bare();
l5 = new O9("audit_due","audit_missed");
l4["codes"] = l5;
l4["decision"] = "vendor_audit_schedule";
l4["kind"] = "duty";
l4["rule"] = "vendor_audit";
if (l3 === undefined) l3 = l4; else if (!Q(l3, l4)) conflict();
}
b3231: {
if (l3 === undefined) break b3231;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
b3232: {
return l2;
}
}
function f591(i, d) {
const k = K.data[25];
if (k !== undefined) return k === N ? undefined : k;
const v = g591(i, d);
K.data[25] = v === undefined ? N : v;
return v;
}
function g592(l0,l1) {
let l3,l4,l5,l6,l7,l8,l9,l10,l11,l12,l2;
b3233: {
b3234: {
l3 = undefined;
b3235: {
l4 = f589(l0,l1); if (l4 === undefined) break b3235;
if ((l4 === false)) break b3235;
break b3234;}
l5 = f590(l0,l1); if (l5 === undefined) break b3234;
l6 = l5;
l7 = [];
b3236: {
l8 = f588(l0,l1); if (l8 === undefined) break b3236;
l9 = l8;
l7.push(l9);
}
l10 = l7;
l11 = f23(l0,l1,l6,l10); if (l11 === undefined) break b3234;
l12 = l11;
if (l3 === undefined) l3 = l12; else if (!Q(l3, l12)) conflict();
}
b3237: {
if (l3 !== undefined) break b3237;
l4 = f591(l0,l1); if (l4 === undefined) break b3237;
l5 = l4;
l6 = f588(l0,l1); if (l6 === undefined) break b3237;
l7 = l6;
l8 = f589(l0,l1); if (l8 === undefined) break b3237;
l9 = l8;
l10 = f131(l0,l1,l5,l7,l9); if (l10 === undefined) break b3237;
l11 = l10;
if (l3 === undefined) l3 = l11; else if (!Q(l3, l11)) conflict();
}
b3238: {
if (l3 === undefined) break b3238;
if (l2 === undefined) l2 = l3; else if (!Q(l2, l3)) conflict();
}
}
b3239: {
return l2;
}
}
function f592(i, d) {
const k = K.request[265];
if (k !== undefined) return k === N ? undefined : k;
const v = g592(i, d);
K.request[265] = v === undefined ? N : v;
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
"g0/hdp/account_cleanup/finding_rule": f34,
"g0/hdp/account_cleanup/found": f36,
"g0/hdp/account_cleanup/usable": f42,
"g0/hdp/account_cleanup/unused_since": f43,
"g0/hdp/account_cleanup/idle_from": f44,
"g0/hdp/account_cleanup/idle": f45,
"g0/hdp/account_cleanup/must_notify_from": f47,
"g0/hdp/account_cleanup/holder_notified": f48,
"g0/hdp/account_cleanup/must_notify": f49,
"g0/hdp/account_cleanup/duties": f50,
"g0/hdp/account_cleanup/may_suspend_from": f51,
"g0/hdp/account_cleanup/missing": f52,
"g0/hdp/account_cleanup/shown_period": f54,
"g0/hdp/account_cleanup/notified_too_early": f56,
"g0/hdp/account_cleanup/assumptions": f57,
"g0/hdp/account_cleanup/review_codes": f60,
"g0/hdp/account_cleanup/of_review": f63,
"g0/hdp/account_cleanup/obligations": f65,
"g0/hdp/account_cleanup/reasons": f68,
"g0/hdp/account_cleanup/values/due_on": f69,
"g0/hdp/account_cleanup/values/idle_from": f70,
"g0/hdp/account_cleanup/values/may_suspend_from": f71,
"g0/hdp/account_cleanup/values/must_notify_from": f72,
"g0/hdp/account_cleanup/values/period": f73,
"g0/hdp/account_cleanup/values/unused_since": f74,
"g0/hdp/account_cleanup/warnings": f76,
"g0/hdp/account_cleanup/answer": f77,
"g0/hdp/account_request/version": f78,
"g0/hdp/account_request/rule": f79,
"g0/hdp/account_request/name": f80,
"g0/hdp/account_request/definition": f81,
"g0/hdp/account_request/answer": f117,
"g0/hdp/account_review/version": f118,
"g0/hdp/account_review/rule": f119,
"g0/hdp/account_review/name": f120,
"g0/hdp/account_review/definition": f121,
"g0/hdp/lib/schedule/own_start": f122,
"g0/hdp/account_review/answer": f132,
"g0/hdp/account_sharing/version": f133,
"g0/hdp/account_sharing/rule": f134,
"g0/hdp/account_sharing/name": f135,
"g0/hdp/account_sharing/definition": f136,
"g0/hdp/account_sharing/answer": f138,
"g0/hdp/anomaly_handling/version": f139,
"g0/hdp/anomaly_handling/group": f140,
"g0/hdp/anomaly_handling/rule": f141,
"g0/hdp/anomaly_handling/name": f142,
"g0/hdp/anomaly_handling/open": f144,
"g0/hdp/anomaly_handling/answer": f145,
"g0/hdp/audit_cooperation/version": f146,
"g0/hdp/audit_cooperation/rule": f147,
"g0/hdp/audit_cooperation/name": f148,
"g0/hdp/audit_cooperation/steps": f150,
"g0/hdp/audit_cooperation/announced": f151,
"g0/hdp/audit_cooperation/ready": f152,
"g0/hdp/audit_cooperation/lacking": f153,
"g0/hdp/audit_cooperation/following_up": f154,
"g0/hdp/audit_cooperation/documents_given": f157,
"g0/hdp/audit_cooperation/missing": f158,
"g0/hdp/audit_cooperation/values/documents": f165,
"g0/hdp/audit_cooperation/values/due_on": f166,
"g0/hdp/audit_cooperation/answer": f167,
"g0/hdp/lib/reports/middle": f168,
"g0/hdp/audit_report_deadline/half": f170,
"g0/hdp/audit_report_deadline/version": f171,
"g0/hdp/audit_report_deadline/rule": f172,
"g0/hdp/audit_report_deadline/name": f173,
"g0/hdp/audit_report_deadline/assumptions": f174,
"g0/hdp/audit_report_deadline/values/due_on": f178,
"g0/hdp/lib/workdays/calendar": f179,
"g0/hdp/audit_report_deadline/values/due_if_rolled": f181,
"g0/hdp/audit_report_deadline/unsigned": f182,
"g0/hdp/audit_report_deadline/sent_on": f183,
"g0/hdp/audit_report_deadline/step": f184,
"g0/hdp/audit_report_deadline/done": f185,
"g0/hdp/audit_report_deadline/obligations": f186,
"g0/hdp/audit_report_deadline/forms_readings": f187,
"g0/hdp/audit_report_deadline/warnings": f188,
"g0/hdp/audit_report_deadline/answer": f189,
"g0/hdp/auditor_rotation/version": f190,
"g0/hdp/auditor_rotation/rule": f191,
"g0/hdp/auditor_rotation/name": f192,
"g0/hdp/auditor_rotation/earlier": f193,
"g0/hdp/auditor_rotation/own_months": f194,
"g0/hdp/auditor_rotation/breaks": f195,
"g0/hdp/auditor_rotation/consecutive": f196,
"g0/hdp/auditor_rotation/served": f197,
"g0/hdp/auditor_rotation/reasons": f198,
"g0/hdp/auditor_rotation/named": f199,
"g0/hdp/auditor_rotation/missing": f200,
"g0/hdp/auditor_rotation/answer": f201,
"g0/hdp/batch_acquisition/version": f202,
"g0/hdp/batch_acquisition/group": f203,
"g0/hdp/batch_acquisition/integrity": f204,
"g0/hdp/batch_acquisition/rule": f205,
"g0/hdp/batch_acquisition/name": f206,
"g0/hdp/batch_acquisition/answer": f207,
"g0/hdp/breach_escalation/version": f208,
"g0/hdp/breach_escalation/rule": f209,
"g0/hdp/breach_escalation/name": f210,
"g0/hdp/breach_escalation/ended": f211,
"g0/hdp/breach_escalation/improved": f212,
"g0/hdp/breach_escalation/running": f213,
"g0/hdp/breach_escalation/serious": f214,
"g0/hdp/breach_escalation/beyond_improvement": f215,
"g0/hdp/breach_escalation/ends_at_once": f216,
"g0/hdp/breach_escalation/must_end": f217,
"g0/hdp/breach_escalation/notified": f218,
"g0/hdp/breach_escalation/too_late": f219,
"g0/hdp/breach_escalation/to_do/end_linkage": f220,
"g0/hdp/breach_escalation/to_do/give_notice": f221,
"g0/hdp/breach_escalation/suspended": f222,
"g0/hdp/breach_escalation/to_do/suspend": f223,
"g0/hdp/breach_escalation/to_do/improve": f224,
"g0/hdp/breach_escalation/to_do/reapply_after_improvement": f225,
"g0/hdp/breach_escalation/steps": f226,
"g0/hdp/breach_escalation/open": f227,
"g0/hdp/breach_escalation/curable": f228,
"g0/hdp/breach_escalation/needed": f229,
"g0/hdp/breach_escalation/known": f230,
"g0/hdp/breach_escalation/missing": f231,
"g0/hdp/breach_escalation/improved_late": f232,
"g0/hdp/breach_escalation/next": f235,
"g0/hdp/breach_escalation/due": f236,
"g0/hdp/breach_escalation/reason_name": f238,
"g0/hdp/breach_escalation/reasons": f239,
"g0/hdp/breach_escalation/answer": f240,
"g0/hdp/data_destruction/current": f241,
"g0/hdp/data_destruction/use_has_ended": f243,
"g0/hdp/data_destruction/confirmed": f245,
"g0/hdp/data_destruction/base_day": f247,
"g0/hdp/data_destruction/law_day": f249,
"g0/hdp/data_destruction/version": f250,
"g0/hdp/data_destruction/rule": f251,
"g0/hdp/data_destruction/name": f252,
"g0/hdp/data_destruction/unconfirmed": f253,
"g0/hdp/data_destruction/legible/destroyed_on": f254,
"g0/hdp/data_destruction/values/destroy_by": f257,
"g0/hdp/data_destruction/destruction": f258,
"g0/hdp/data_destruction/timed": f259,
"g0/hdp/data_destruction/notice": f260,
"g0/hdp/data_destruction/gone_on": f261,
"g0/hdp/data_destruction/values/notify_by": f262,
"g0/hdp/data_destruction/notification": f263,
"g0/hdp/data_destruction/steps": f264,
"g0/hdp/data_destruction/destroying": f265,
"g0/hdp/data_destruction/unrecorded": f266,
"g0/hdp/data_destruction/recorded": f267,
"g0/hdp/data_destruction/obligations": f269,
"g0/hdp/data_destruction/warnings": f271,
"g0/hdp/data_destruction/out_of_order": f272,
"g0/hdp/data_destruction/further_readings": f273,
"g0/hdp/data_destruction/answer": f274,
"g0/hdp/data_export/version": f275,
"g0/hdp/data_export/rule": f276,
"g0/hdp/data_export/name": f277,
"g0/hdp/data_export/given": f278,
"g0/hdp/data_export/codes": f279,
"g0/hdp/data_export/reasons": f280,
"g0/hdp/data_export/missing": f281,
"g0/hdp/data_export/answer": f282,
"g0/hdp/data_use_period/version": f283,
"g0/hdp/data_use_period/rule": f284,
"g0/hdp/data_use_period/name": f285,
"g0/hdp/data_use_period/project_decides": f286,
"g0/hdp/data_use_period/acquired_on": f287,
"g0/hdp/data_use_period/period_ends_on": f288,
"g0/hdp/data_use_period/use_until": f289,
"g0/hdp/data_use_period/over": f290,
"g0/hdp/data_use_period/reasons": f291,
"g0/hdp/data_use_period/missing": f292,
"g0/hdp/data_use_period/values/use_until": f293,
"g0/hdp/data_use_period/warnings": f294,
"g0/hdp/data_use_period/answer": f295,
"g0/hdp/delegated_administration/version": f296,
"g0/hdp/delegated_administration/rule": f297,
"g0/hdp/delegated_administration/name": f298,
"g0/hdp/delegated_administration/grants": f299,
"g0/hdp/delegated_administration/any_unit": f300,
"g0/hdp/delegated_administration/same_unit": f301,
"g0/hdp/delegated_administration/reasons": f302,
"g0/hdp/delegated_administration/answer": f303,
"g0/hdp/document_handling/version": f304,
"g0/hdp/document_handling/rule": f305,
"g0/hdp/document_handling/name": f306,
"g0/hdp/document_handling/definition": f307,
"g0/hdp/document_handling/answer": f308,
"g0/hdp/external_audit_schedule/version": f309,
"g0/hdp/external_audit_schedule/rule": f310,
"g0/hdp/external_audit_schedule/name": f311,
"g0/hdp/external_audit_schedule/definition": f312,
"g0/hdp/external_audit_schedule/answer": f313,
"g0/hdp/internal_audit_schedule/version": f314,
"g0/hdp/internal_audit_schedule/rule": f315,
"g0/hdp/internal_audit_schedule/name": f316,
"g0/hdp/internal_audit_schedule/codes": f317,
"g0/hdp/internal_audit_schedule/started": f318,
"g0/hdp/internal_audit_schedule/first_half": f319,
"g0/hdp/internal_audit_schedule/without_ethics_staff": f320,
"g0/hdp/internal_audit_schedule/due_half": f321,
"g0/hdp/internal_audit_schedule/due_on": f322,
"g0/hdp/internal_audit_schedule/joined_readings": f324,
"g0/hdp/internal_audit_schedule/answer": f325,
"g0/hdp/ip_whitelist/version": f326,
"g0/hdp/ip_whitelist/rule": f327,
"g0/hdp/ip_whitelist/name": f328,
"g0/hdp/ip_whitelist/finding_rule": f329,
"g0/hdp/ip_whitelist/found": f330,
"g0/hdp/ip_whitelist/review": f331,
"g0/hdp/ip_whitelist/changed": f332,
"g0/hdp/ip_whitelist/statuses": f333,
"g0/hdp/ip_whitelist/missing": f334,
"g0/hdp/ip_whitelist/review_codes": f335,
"g0/hdp/ip_whitelist/assumptions": f336,
"g0/hdp/ip_whitelist/reasons": f337,
"g0/hdp/ip_whitelist/answer": f338,
"g0/hdp/liability/version": f339,
"g0/hdp/liability/rule": f340,
"g0/hdp/liability/name": f341,
"g0/hdp/liability/definition": f342,
"g0/hdp/liability/answer": f344,
"g0/hdp/linkage_application/version": f345,
"g0/hdp/linkage_application/rule": f346,
"g0/hdp/linkage_application/name": f347,
"g0/hdp/linkage_application/definition": f348,
"g0/hdp/linkage_application/answer": f349,
"g0/hdp/linkage_need_review/version": f350,
"g0/hdp/linkage_need_review/rule": f351,
"g0/hdp/linkage_need_review/name": f352,
"g0/hdp/linkage_need_review/definition": f353,
"g0/hdp/linkage_need_review/answer": f354,
"g0/hdp/login_lockout/version": f355,
"g0/hdp/login_lockout/rule": f356,
"g0/hdp/login_lockout/name": f357,
"g0/hdp/login_lockout/too_many": f358,
"g0/hdp/login_lockout/approved": f359,
"g0/hdp/login_lockout/unlocked": f360,
"g0/hdp/login_lockout/now": f365,
"g0/hdp/login_lockout/waited": f366,
"g0/hdp/login_lockout/reasons": f367,
"g0/hdp/login_lockout/missing": f368,
"g0/hdp/login_lockout/who_counts": f369,
"g0/hdp/login_lockout/values/locked_until": f375,
"g0/hdp/login_lockout/answer": f376,
"g0/hdp/password_compliance/version": f377,
"g0/hdp/password_compliance/rule": f378,
"g0/hdp/password_compliance/name": f379,
"g0/hdp/password_compliance/changed_on": f380,
"g0/hdp/password_compliance/values/expires_on": f381,
"g0/hdp/password_compliance/classes": f382,
"g0/hdp/password_compliance/broken": f383,
"g0/hdp/password_compliance/lacking/classes": f384,
"g0/hdp/password_compliance/codes": f385,
"g0/hdp/password_compliance/reasons": f386,
"g0/hdp/password_compliance/same_as_previous_given": f387,
"g0/hdp/password_compliance/missing": f388,
"g0/hdp/password_compliance/looked_at": f389,
"g0/hdp/password_compliance/values/may_change_from": f390,
"g0/hdp/password_compliance/answer": f391,
"g0/hdp/personnel_register/version": f392,
"g0/hdp/personnel_register/rule": f393,
"g0/hdp/personnel_register/name": f394,
"g0/hdp/personnel_register/definition": f395,
"g0/hdp/personnel_register/answer": f396,
"g0/hdp/processing_record/version": f397,
"g0/hdp/processing_record/rule": f398,
"g0/hdp/processing_record/name": f399,
"g0/hdp/processing_record/definition": f400,
"g0/hdp/processing_record/answer": f401,
"g0/hdp/purpose_limitation/version": f402,
"g0/hdp/purpose_limitation/rule": f403,
"g0/hdp/purpose_limitation/name": f404,
"g0/hdp/purpose_limitation/definition": f405,
"g0/hdp/purpose_limitation/answer": f406,
"g0/hdp/query_log_completeness/version": f407,
"g0/hdp/query_log_completeness/rule": f408,
"g0/hdp/query_log_completeness/name": f409,
"g0/hdp/query_log_completeness/stated": f410,
"g0/hdp/query_log_completeness/present": f424,
"g0/hdp/query_log_completeness/reasons": f425,
"g0/hdp/query_log_completeness/missing": f426,
"g0/hdp/query_log_completeness/timestamp_readings": f427,
"g0/hdp/query_log_completeness/answer": f428,
"g0/hdp/query_permission/version": f429,
"g0/hdp/query_permission/rule": f430,
"g0/hdp/query_permission/name": f431,
"g0/hdp/query_permission/user": f432,
"g0/hdp/query_permission/checks": f433,
"g0/hdp/query_permission/listed_units": f434,
"g0/hdp/query_permission/full_names": f435,
"g0/hdp/query_permission/district_office_in_full": f438,
"g0/hdp/query_permission/roles_of": f439,
"g0/hdp/query_permission/of_every_role": f440,
"g0/hdp/query_permission/account": f443,
"g0/hdp/query_permission/holds_right": f445,
"g0/hdp/query_permission/query": f446,
"g0/hdp/query_permission/beyond_right": f447,
"g0/hdp/query_permission/within_right": f448,
"g0/hdp/query_permission/given": f449,
"g0/hdp/query_permission/skipped": f450,
"g0/hdp/query_permission/passed": f453,
"g0/hdp/query_permission/needs": f454,
"g0/hdp/query_permission/needed": f455,
"g0/hdp/query_permission/not_asked": f456,
"g0/hdp/query_permission/untold": f457,
"g0/hdp/query_permission/open_numbers/password_expired": f458,
"g0/hdp/query_permission/open_numbers/session_idle": f459,
"g0/hdp/query_permission/undecided": f460,
"g0/hdp/query_permission/failed": f461,
"g0/hdp/query_permission/things/account_not_active": f464,
"g0/hdp/query_permission/things/field_not_allowed": f465,
"g0/hdp/query_permission/things/linkage_not_active": f466,
"g0/hdp/query_permission/reasons": f467,
"g0/hdp/query_permission/missing": f468,
"g0/hdp/query_permission/decisive": f469,
"g0/hdp/query_permission/unit_in_full": f470,
"g0/hdp/query_permission/asked_beyond_the_clause": f471,
"g0/hdp/query_permission/followed": f472,
"g0/hdp/query_permission/both_roles": f473,
"g0/hdp/query_permission/advised": f474,
"g0/hdp/query_permission/numbered/password_expired": f475,
"g0/hdp/query_permission/numbered/session_idle": f476,
"g0/hdp/query_permission/warnings": f477,
"g0/hdp/query_permission/answer": f478,
"g0/hdp/record_retention/version": f479,
"g0/hdp/record_retention/rule": f480,
"g0/hdp/record_retention/name": f481,
"g0/hdp/record_retention/account_closed_on": f482,
"g0/hdp/record_retention/event_on": f483,
"g0/hdp/record_retention/from": f484,
"g0/hdp/record_retention/values/keep_through": f486,
"g0/hdp/record_retention/reasons": f487,
"g0/hdp/record_retention/missing": f488,
"g0/hdp/record_retention/values/qualifier": f489,
"g0/hdp/record_retention/answer": f490,
"g0/hdp/regulation_in_force/version": f491,
"g0/hdp/regulation_in_force/name": f492,
"g0/hdp/regulation_in_force/values": f493,
"g0/hdp/regulation_in_force/answer": f494,
"g0/hdp/role_appointment/version": f495,
"g0/hdp/role_appointment/rule": f496,
"g0/hdp/role_appointment/name": f497,
"g0/hdp/role_appointment/definition": f498,
"g0/hdp/role_appointment/answer": f499,
"g0/hdp/role_change_deadline/version": f500,
"g0/hdp/role_change_deadline/group": f501,
"g0/hdp/role_change_deadline/rule": f502,
"g0/hdp/role_change_deadline/name": f503,
"g0/hdp/role_change_deadline/apply_by": f505,
"g0/hdp/role_change_deadline/not_asked": f506,
"g0/hdp/role_change_deadline/earlier": f507,
"g0/hdp/role_change_deadline/assumptions": f509,
"g0/hdp/role_change_deadline/application": f510,
"g0/hdp/role_change_deadline/unchangeable": f511,
"g0/hdp/role_change_deadline/adjust_by": f512,
"g0/hdp/role_change_deadline/adjustment": f513,
"g0/hdp/role_change_deadline/password_change": f514,
"g0/hdp/role_change_deadline/steps": f515,
"g0/hdp/role_change_deadline/missing": f519,
"g0/hdp/role_change_deadline/values/adjust_by": f520,
"g0/hdp/role_change_deadline/values/apply_by": f521,
"g0/hdp/role_change_deadline/values/apply_by_cautious": f522,
"g0/hdp/role_change_deadline/adjusters": f523,
"g0/hdp/role_change_deadline/adjusted_by_the_right_one": f524,
"g0/hdp/role_change_deadline/warnings": f525,
"g0/hdp/role_change_deadline/answer": f526,
"g0/hdp/sampling_half_year/version": f527,
"g0/hdp/sampling_half_year/rule": f528,
"g0/hdp/sampling_half_year/name": f529,
"g0/hdp/sampling_half_year/definition": f530,
"g0/hdp/sampling_half_year/answer": f548,
"g0/hdp/sampling_monthly/first_day": f549,
"g0/hdp/sampling_monthly/last_day": f550,
"g0/hdp/sampling_monthly/law_day": f551,
"g0/hdp/sampling_monthly/version": f552,
"g0/hdp/sampling_monthly/rule": f553,
"g0/hdp/sampling_monthly/name": f554,
"g0/hdp/sampling_monthly/due_on": f555,
"g0/hdp/sampling_monthly/definition": f556,
"g0/hdp/sampling_monthly/answer": f558,
"g0/hdp/session_timeout/version": f559,
"g0/hdp/session_timeout/rule": f560,
"g0/hdp/session_timeout/name": f561,
"g0/hdp/session_timeout/now": f562,
"g0/hdp/session_timeout/idle_seconds": f563,
"g0/hdp/session_timeout/reasons": f565,
"g0/hdp/session_timeout/missing": f566,
"g0/hdp/session_timeout/values/logout_after": f567,
"g0/hdp/session_timeout/answer": f568,
"g0/hdp/staff_change_notice/version": f569,
"g0/hdp/staff_change_notice/rule": f570,
"g0/hdp/staff_change_notice/name": f571,
"g0/hdp/staff_change_notice/definition": f572,
"g0/hdp/staff_change_notice/answer": f575,
"g0/hdp/training_hours/last_day": f576,
"g0/hdp/training_hours/version": f577,
"g0/hdp/training_hours/rule": f578,
"g0/hdp/training_hours/name": f579,
"g0/hdp/training_hours/first_day": f580,
"g0/hdp/training_hours/answer": f582,
"g0/hdp/vendor_access/version": f583,
"g0/hdp/vendor_access/rule": f584,
"g0/hdp/vendor_access/name": f585,
"g0/hdp/vendor_access/definition": f586,
"g0/hdp/vendor_access/answer": f587,
"g0/hdp/vendor_audit_schedule/version": f588,
"g0/hdp/vendor_audit_schedule/rule": f589,
"g0/hdp/vendor_audit_schedule/name": f590,
"g0/hdp/vendor_audit_schedule/definition": f591,
"g0/hdp/vendor_audit_schedule/answer": f592
};
return { entrypoints: { "hdp/account_cleanup/answer": (i, d) => start(f77, i, d),
"hdp/account_request/answer": (i, d) => start(f117, i, d),
"hdp/account_review/answer": (i, d) => start(f132, i, d),
"hdp/account_sharing/answer": (i, d) => start(f138, i, d),
"hdp/anomaly_handling/answer": (i, d) => start(f145, i, d),
"hdp/audit_cooperation/answer": (i, d) => start(f167, i, d),
"hdp/audit_report_deadline/answer": (i, d) => start(f189, i, d),
"hdp/auditor_rotation/answer": (i, d) => start(f201, i, d),
"hdp/batch_acquisition/answer": (i, d) => start(f207, i, d),
"hdp/breach_escalation/answer": (i, d) => start(f240, i, d),
"hdp/data_destruction/answer": (i, d) => start(f274, i, d),
"hdp/data_export/answer": (i, d) => start(f282, i, d),
"hdp/data_use_period/answer": (i, d) => start(f295, i, d),
"hdp/delegated_administration/answer": (i, d) => start(f303, i, d),
"hdp/document_handling/answer": (i, d) => start(f308, i, d),
"hdp/external_audit_schedule/answer": (i, d) => start(f313, i, d),
"hdp/internal_audit_schedule/answer": (i, d) => start(f325, i, d),
"hdp/ip_whitelist/answer": (i, d) => start(f338, i, d),
"hdp/liability/answer": (i, d) => start(f344, i, d),
"hdp/linkage_application/answer": (i, d) => start(f349, i, d),
"hdp/linkage_need_review/answer": (i, d) => start(f354, i, d),
"hdp/login_lockout/answer": (i, d) => start(f376, i, d),
"hdp/password_compliance/answer": (i, d) => start(f391, i, d),
"hdp/personnel_register/answer": (i, d) => start(f396, i, d),
"hdp/processing_record/answer": (i, d) => start(f401, i, d),
"hdp/purpose_limitation/answer": (i, d) => start(f406, i, d),
"hdp/query_log_completeness/answer": (i, d) => start(f428, i, d),
"hdp/query_permission/answer": (i, d) => start(f478, i, d),
"hdp/record_retention/answer": (i, d) => start(f490, i, d),
"hdp/regulation_in_force/answer": (i, d) => start(f494, i, d),
"hdp/role_appointment/answer": (i, d) => start(f499, i, d),
"hdp/role_change_deadline/answer": (i, d) => start(f526, i, d),
"hdp/sampling_half_year/answer": (i, d) => start(f548, i, d),
"hdp/sampling_monthly/answer": (i, d) => start(f558, i, d),
"hdp/session_timeout/answer": (i, d) => start(f568, i, d),
"hdp/staff_change_notice/answer": (i, d) => start(f575, i, d),
"hdp/training_hours/answer": (i, d) => start(f582, i, d),
"hdp/vendor_access/answer": (i, d) => start(f587, i, d),
"hdp/vendor_audit_schedule/answer": (i, d) => start(f592, i, d) } };
});

package vn.chungtay.registry.web;

import java.util.Optional;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.PersonId;
import vn.chungtay.shared.NationalId;

/** Finds what a form names by a code or a number, within the caller's areas. */
interface LookUp {

    Optional<HouseholdId> byCode(String code);

    Optional<PersonId> byNumber(NationalId number);
}

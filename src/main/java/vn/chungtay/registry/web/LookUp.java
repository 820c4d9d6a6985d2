package vn.chungtay.registry.web;

import java.time.LocalDate;
import java.util.Optional;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.model.Identified;
import vn.chungtay.shared.BirthDate;
import vn.chungtay.shared.NationalId;

/** Finds what a form names by a code, within the caller's areas, or by a number. */
interface LookUp {

    Optional<HouseholdId> byCode(String code);

    /** Somebody whom this household would take in from this day on. */
    Identified byNumber(HouseholdId household, NationalId number, BirthDate born, LocalDate on);
}

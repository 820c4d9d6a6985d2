package vn.chungtay.plans.web;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.chungtay.plans.usecase.IssuePlan.Numbering;

/** Number and date as typed. */
record IssueForm(
        int revision,
        @Nullable String number,
        @Nullable String signedOn,
        @Nullable String inForceFrom,
        @Nullable String reason) {

    void check(Errors errors) {
        if (HeadForm.text(number).isEmpty()) errors.reject("plans.refusal.bad_number");
        if (HeadForm.day(signedOn).isEmpty()) errors.reject("plans.refusal.bad_signed_on");
        if (!HeadForm.text(inForceFrom).isEmpty() && HeadForm.day(inForceFrom).isEmpty())
            errors.reject("plans.refusal.bad_in_force");
    }

    /** Only after a check without errors; without a day of its own it is in force from its signature. */
    Numbering toNumbering() {
        var signed = HeadForm.day(signedOn).orElseThrow();
        return new Numbering(
                HeadForm.text(number), signed, HeadForm.day(inForceFrom).orElse(signed), HeadForm.text(reason));
    }
}

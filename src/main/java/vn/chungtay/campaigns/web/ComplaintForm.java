package vn.chungtay.campaigns.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.complaint.Complaint.Brought;

/**
 * What the counter writes down of a complaint.
 *
 * @param code of the household; empty if one is missing on the list
 */
record ComplaintForm(
        @Nullable String code,
        @Nullable String who,
        @Nullable String contact,
        @Nullable LocalDate on,
        @Nullable String said,
        @Nullable String wanted) {

    static ComplaintForm blank(LocalDate today, @Nullable String code) {
        return new ComplaintForm(code, null, null, today, null, null);
    }

    Brought brought(LocalDate today) {
        return new Brought(
                on == null ? today : on, RequestForm.text(who), RequestForm.text(contact), RequestForm.text(said), RequestForm.text(wanted));
    }
}

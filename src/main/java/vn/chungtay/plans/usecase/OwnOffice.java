package vn.chungtay.plans.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.identity.OwnAgency;
import vn.chungtay.plans.model.Office;

/** The office where the caller works, beside the names that plans have for it. Whoever speaks for it needs no paper. */
@Component
class OwnOffice {

    private final OwnAgency agency;

    OwnOffice(OwnAgency agency) {
        this.agency = agency;
    }

    /** Empty if the account says nothing. */
    String name() {
        return agency.name().orElse("");
    }

    /** Whether the caller works in the organisation of this name, however it is spelled. */
    boolean is(String organisation) {
        return agency.name().filter(it -> Office.same(it, organisation)).isPresent();
    }
}

package vn.chungtay.campaigns.usecase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.chungtay.audit.Audit;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.model.paper.ResultList;
import vn.chungtay.campaigns.model.paper.SignedStatement;
import vn.chungtay.campaigns.model.paper.Statement;
import vn.chungtay.campaigns.model.paper.Validity;
import vn.chungtay.campaigns.store.CertificateStore;
import vn.chungtay.campaigns.store.CertificateStore.Given;
import vn.chungtay.campaigns.store.CertificateStore.Issue;
import vn.chungtay.campaigns.store.CertificateStore.Owed;

/**
 * Gives a number and a signed statement to every poor and near-poor household of a recognised list that has none, all or
 * none, in the transaction of whoever asks.
 */
@Component
class GiveCertificates {

    private static final String NO_CODE = "-";
    private static final int SERIAL = 8;

    private final CertificateStore certificates;
    private final SigningKeys keys;
    private final UnitTitles titles;
    private final Audit audit;

    GiveCertificates(CertificateStore certificates, SigningKeys keys, UnitTitles titles, Audit audit) {
        this.certificates = certificates;
        this.keys = keys;
        this.titles = titles;
        this.audit = audit;
    }

    /** @param today on which the result must still hold, or on the first day of validity */
    void give(ResultList list, ResultList.Recognised recognised, LocalDate today) {
        var issued = recognised.decidedOn();
        // Locked before asking who is owed one, or two orders at once would both give them.
        var last = certificates.lockBook(list.unit(), issued.getYear());
        var days = Validity.of(list.kind(), list.year(), recognised.effectiveFrom());
        var owed = certificates.owed(list.id(), today.isBefore(days.first()) ? days.first() : today);
        if (owed.isEmpty()) return;
        var key = keys.signing();
        var commune = titles.unit(list.unit(), issued).officialCode().orElse(NO_CODE);
        var given = new ArrayList<Given>();
        for (var one : owed) given.add(given(one, ++last, issued, days, commune, key));
        certificates.add(new Issue(list.id(), list.unit(), issued, days.first(), days.last(), key.id()), given);
        audit.changed(
                CampaignsAction.PRINT_CERTIFICATES.code(),
                list.id(),
                Map.of(),
                Map.of("given", given.size(), "from", given.getFirst().number(), "to", given.getLast().number()));
    }

    private static Given given(
            Owed one, int number, LocalDate issued, Validity days, String commune, SigningKeys.Signing key) {
        var statement = new Statement(one.kind(), number, issued, days.first(), days.last(), commune, serial(), key.id());
        return new Given(one.entry(), number, SignedStatement.sign(statement, key.key()));
    }

    private static String serial() {
        return UUID.randomUUID().toString().substring(0, SERIAL);
    }
}

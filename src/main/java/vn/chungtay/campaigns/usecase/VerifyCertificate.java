package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.model.paper.CertificateRow;
import vn.chungtay.campaigns.model.paper.KeyPairs;
import vn.chungtay.campaigns.model.paper.SignedStatement;
import vn.chungtay.campaigns.model.paper.Statement;
import vn.chungtay.campaigns.store.CertificateStore;
import vn.chungtay.campaigns.store.SigningKeyStore;
import vn.chungtay.geography.Geography;
import vn.chungtay.geography.Unit;
import vn.chungtay.platform.CheckedScope;
import vn.chungtay.platform.OpenToAll;

/**
 * Says to everybody whether a certificate is valid, and nothing about whose it is. Whoever asks must hold its code, which
 * nobody can guess.
 */
@Service
@OpenToAll("whoever is shown a certificate may ask whether it is valid")
public class VerifyCertificate {

    private static final int LONGEST_CODE = 600;

    private final CertificateStore certificates;
    private final SigningKeys keys;
    private final Geography geography;
    private final CheckedScope scope;
    private final Clock clock;

    VerifyCertificate(
            CertificateStore certificates, SigningKeys keys, Geography geography, CheckedScope scope, Clock clock) {
        this.certificates = certificates;
        this.keys = keys;
        this.geography = geography;
        this.scope = scope;
        this.clock = clock;
    }

    /** What a stranger is told. */
    public sealed interface Answer {

        /** @param commune that issued it, as it was called on that day */
        record Valid(Statement statement, Unit commune) implements Answer {}

        /** Genuine or not, known or not: it gives nothing. Which of these, a stranger need not know. */
        record NotValid() implements Answer {}

        record Unreadable() implements Answer {}
    }

    /** A public key with the days on which it signs. */
    public record Key(int number, LocalDate from, Optional<LocalDate> to, String pem) {}

    /** @param typed a code, or the address that a code leads to */
    @Transactional(readOnly = true)
    public Answer verify(String typed) {
        if (typed.length() > LONGEST_CODE) return new Answer.Unreadable();
        var code = bare(typed);
        return switch (SignedStatement.read(code, keys.verifying())) {
            case SignedStatement.Reading.Unreadable _ -> new Answer.Unreadable();
            case SignedStatement.Reading.Forged _ -> new Answer.NotValid();
            case SignedStatement.Reading.Sound it -> standing(code, it.statement());
        };
    }

    @Transactional(readOnly = true)
    public List<Key> keys() {
        return keys.all().stream().map(VerifyCertificate::key).toList();
    }

    private static Key key(SigningKeyStore.Open it) {
        return new Key(it.id(), it.from(), Optional.ofNullable(it.to()), KeyPairs.pem(KeyPairs.open(it.key())));
    }

    /** Spaces and line ends come in by copying; what stands before the code is the address of this program. */
    private static String bare(String typed) {
        var code = typed.replaceAll("\\s", "");
        return code.substring(code.lastIndexOf('/') + 1);
    }

    private Answer standing(String code, Statement statement) {
        var today = LocalDate.now(clock);
        var day = today.isBefore(statement.first()) ? statement.first() : today;
        if (!statement.covers(day)) return new Answer.NotValid();
        var standing = new ArrayList<CertificateRow>();
        // The public sees no rows; the answer is only whether there is one.
        scope.write(() -> certificates.find(code).filter(it -> certificates.stands(it.id(), day)).ifPresent(standing::add));
        if (standing.isEmpty()) return new Answer.NotValid();
        var row = standing.getFirst();
        return new Answer.Valid(statement, geography.nearest(row.unit(), row.issued()).orElseThrow());
    }
}

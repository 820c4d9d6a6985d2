package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.store.PublicCountStore;
import vn.chungtay.platform.OpenToAll;

/**
 * The public question whether a certificate is valid, bounded by the network that it comes from. Only what is not valid is
 * counted: a school that checks a thousand good certificates in a morning is no guesser.
 */
@Service
@OpenToAll("whoever is shown a certificate may ask whether it is valid")
public class AskAboutCertificate {

    /** Worn codes and slips of many phones behind one address; who guesses needs more than the age of the world. */
    static final int MOST_WRONG = 200;

    private final VerifyCertificate verify;
    private final PublicCountStore counts;
    private final Clock clock;

    AskAboutCertificate(VerifyCertificate verify, PublicCountStore counts, Clock clock) {
        this.verify = verify;
        this.counts = counts;
        this.clock = clock;
    }

    /**
     * @param typed a code, or the address that a code leads to
     * @param address of the network it came from; kept only as a digest, and only for the day
     * @return empty if too much that is wrong came from there today; then nothing is looked at
     */
    @Transactional
    public Optional<VerifyCertificate.Answer> ask(String typed, String address) {
        var today = LocalDate.now(clock);
        var from = "certificates " + address;
        if (counts.counted(today, from) >= MOST_WRONG) return Optional.empty();
        var answer = verify.verify(typed);
        if (!(answer instanceof VerifyCertificate.Answer.Valid)) counts.count(today, from);
        return Optional.of(answer);
    }
}

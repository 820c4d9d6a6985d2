package vn.chungtay.documents.usecase;

import org.springframework.stereotype.Component;
import vn.chungtay.documents.StandardSentences;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.platform.OpenToAll;
import vn.chungtay.platform.web.Words;

/** The sentences of the bundle. */
@Component
@OpenToAll("sentences are nobody's")
class ShippedSentences implements StandardSentences {

    private final Words words;

    ShippedSentences(Words words) {
        this.words = words;
    }

    @Override
    public String closing(PaperKind kind, String subject, String issuer) {
        return switch (kind) {
            case KE_HOACH -> words.text("documents.sentence.closing.plan", subject, issuer);
            case BAO_CAO -> words.text("documents.sentence.closing.report", subject, issuer);
            case TO_TRINH -> words.text("documents.sentence.closing.submission", subject, issuer);
            default -> words.text("documents.sentence.closing.other", kind.text(), subject, issuer);
        };
    }
}

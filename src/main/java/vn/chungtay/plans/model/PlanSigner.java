package vn.chungtay.plans.model;

import java.util.List;
import java.util.Locale;
import vn.chungtay.documents.paper.Recipients;
import vn.chungtay.documents.paper.Signature;
import vn.chungtay.documents.paper.Signature.Power;

/** Who signs a plan, by which power, and who gets it. */
final class PlanSigner {

    private static final String HEAD = "Chủ tịch";
    private static final String KEPT = "Lưu";

    private PlanSigner() {}

    static Signature of(Head head, IssuingBody body) {
        var position = head.position().isBlank() ? HEAD : head.position().strip();
        return switch (head.capacity()) {
            case NONE -> Signature.of(position, head.signer());
            case TM -> onBehalf(Signature.of(position, head.signer()), body);
            case KT -> onBehalf(Signature.of(HEAD, head.signer()), body).by(Power.KT, position);
            case TL -> Signature.of(HEAD, head.signer()).by(Power.TL, position);
            case TUQ -> Signature.of(HEAD, head.signer()).by(Power.TUQ, position);
        };
    }

    /** A deputy signs for a chairman who signs for the body. */
    private static Signature onBehalf(Signature signature, IssuingBody body) {
        return body.collective().map(signature::onBehalfOf).orElse(signature);
    }

    static Recipients recipients(PlanText text) {
        var lines = text.lines(TextPart.RECIPIENT).stream().map(List::getFirst).toList();
        var names = lines.stream().filter(it -> !isKept(it)).toList();
        var kept = lines.stream().filter(PlanSigner::isKept).findFirst().map(PlanSigner::archive).orElse("VT");
        return new Recipients(names, kept);
    }

    private static boolean isKept(String line) {
        return bare(line).toLowerCase(Locale.ROOT).startsWith(KEPT.toLowerCase(Locale.ROOT));
    }

    private static String archive(String line) {
        return bare(line).substring(KEPT.length()).replaceFirst("^\\s*:?\\s*", "");
    }

    private static String bare(String line) {
        return line.strip().replaceFirst("^-\\s*", "");
    }
}

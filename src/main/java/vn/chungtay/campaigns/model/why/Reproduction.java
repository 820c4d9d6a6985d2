package vn.chungtay.campaigns.model.why;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.model.DecidedHousehold;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.KeptLook;
import vn.chungtay.registry.KeptLook.Reproduced;
import vn.chungtay.standards.Classification.Decided;
import vn.chungtay.standards.PovertyClass;

/**
 * A list decided again: every class from the evidence that was kept, by the edition of the standards of its day. The
 * hash over the list is made as it was at the signature, so that it can be the same only if every class is; the hashes
 * over the findings say the same of every reason.
 *
 * @param signedHash of the list as it was signed; null before that
 * @param listHash of the list with the classes of now
 * @param keptFindings hash of the findings that are stored
 * @param findingsNow hash of the findings computed again
 * @param differing households whose class or findings come out otherwise
 * @param unknown households that cannot be decided again, because their look or its edition is not there
 */
public record Reproduction(
        int households,
        @Nullable String signedHash,
        String listHash,
        String keptFindings,
        String findingsNow,
        List<DecidedHousehold> differing,
        List<DecidedHousehold> unknown) {

    public Reproduction {
        differing = List.copyOf(differing);
        unknown = List.copyOf(unknown);
    }

    public static Reproduction of(List<DecidedHousehold> list, @Nullable String signedHash, Map<AssessmentId, KeptLook> looks) {
        var again = list.stream().map(it -> again(it, looks.get(it.look()))).toList();
        return new Reproduction(
                list.size(),
                signedHash,
                DecidedHousehold.hash(again),
                hash(list, looks, KeptLook::keptText),
                hash(list, looks, KeptLook::againText),
                which(list, looks, Reproduced.DIFFERENT),
                which(list, looks, Reproduced.EDITION_UNKNOWN));
    }

    /** Whether everything comes out as it was signed, to the last byte. */
    public boolean same() {
        return unknown.isEmpty() && differing.isEmpty() && keptFindings.equals(findingsNow) && listHash.equals(signedHash);
    }

    /** What became of one household of the list. */
    public static Reproduced of(DecidedHousehold listed, @Nullable KeptLook look) {
        if (look == null || look.reproduced() == Reproduced.EDITION_UNKNOWN) return Reproduced.EDITION_UNKNOWN;
        var found = classOf(look).filter(listed.after()::equals).isPresent();
        return found && look.reproduced() == Reproduced.SAME ? Reproduced.SAME : Reproduced.DIFFERENT;
    }

    private static List<DecidedHousehold> which(
            List<DecidedHousehold> list, Map<AssessmentId, KeptLook> looks, Reproduced wanted) {
        return list.stream().filter(it -> of(it, looks.get(it.look())) == wanted).toList();
    }

    /** A class that cannot be computed any more leaves the line as it is; the household is counted as unknown. */
    private static DecidedHousehold again(DecidedHousehold it, @Nullable KeptLook look) {
        var found = look == null ? Optional.<PovertyClass>empty() : classOf(look);
        return new DecidedHousehold(
                it.entry(), it.look(), it.village(), it.household(), it.code(), it.headName(), it.persons(), it.before(),
                found.orElse(it.after()), it.movement());
    }

    private static Optional<PovertyClass> classOf(KeptLook look) {
        return look.again() instanceof Decided it ? Optional.of(it.result()) : Optional.empty();
    }

    private static String hash(
            List<DecidedHousehold> list, Map<AssessmentId, KeptLook> looks, Function<KeptLook, String> text) {
        var digest = sha256();
        list.stream()
                .map(it -> it.look().value() + "\t" + Optional.ofNullable(looks.get(it.look())).map(text).orElse("") + "\n")
                .sorted(Comparator.naturalOrder())
                .forEach(it -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

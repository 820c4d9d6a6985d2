package vn.chungtay.campaigns.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.AssessmentId;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.standards.PovertyClass;

/** A household on a list for recognition, as it stood when the list was made. */
public record DecidedHousehold(
        EntryId entry,
        AssessmentId look,
        UnitId village,
        HouseholdId household,
        String code,
        String headName,
        int persons,
        @Nullable PovertyClass before,
        PovertyClass after,
        ClassMovement movement) {

    /** Of a list, whatever its order: the same households with the same results have the same hash. */
    public static String hash(List<DecidedHousehold> list) {
        var digest = sha256();
        list.stream()
                .map(DecidedHousehold::line)
                .sorted(Comparator.naturalOrder())
                .forEach(it -> digest.update(it.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private String line() {
        return String.join(
                "\t",
                household.value().toString(),
                look.value().toString(),
                village.value().toString(),
                code,
                headName,
                String.valueOf(persons),
                String.valueOf(before),
                after.name(),
                movement.name()) + "\n";
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

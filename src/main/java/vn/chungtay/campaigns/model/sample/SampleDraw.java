package vn.chungtay.campaigns.model.sample;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.geography.UnitId;

/**
 * Draws a share of the households of each village. The same pool and seed give the same households on every machine:
 * every household has a number from the digest of seed and identity, and the smallest are drawn.
 */
public final class SampleDraw {

    /** How many times likelier a household is at each step of the draw if a hint is about it. */
    public static final int HINTED = 3;

    private static final int WHOLE = 100;
    private static final double STEPS = 0x1p53;
    private static final int BITS_LEFT_OUT = 11;

    private SampleDraw() {}

    /** @param weight 1, or more for a household that should be likelier */
    public record Candidate(EntryId entry, UnitId village, int weight) {}

    /**
     * @param percent of the candidates of each village, rounded up, so that every village with a candidate has one
     * @return by village, and within it in the order of the draw
     */
    public static List<EntryId> draw(Collection<Candidate> pool, long seed, int percent) {
        var villages = new TreeMap<UUID, List<Candidate>>();
        pool.forEach(it -> villages.computeIfAbsent(it.village().value(), _ -> new ArrayList<>()).add(it));
        return villages.values().stream()
                .flatMap(it -> it.stream()
                        .sorted(Comparator.comparingDouble((Candidate one) -> waiting(one, seed)).thenComparing(one -> one.entry().value()))
                        .limit(size(it.size(), percent)))
                .map(Candidate::entry)
                .toList();
    }

    /** The share of so many, rounded up. */
    public static int size(int candidates, int percent) {
        return Math.ceilDiv(candidates * percent, WHOLE);
    }

    /** An exponential waiting time by weight: who comes first is drawn, a weight of 3 three times as soon on average. */
    private static double waiting(Candidate it, long seed) {
        var digest = sha256(seed + ":" + it.entry().value());
        double share = ((ByteBuffer.wrap(digest).getLong() >>> BITS_LEFT_OUT) + 0.5) / STEPS;
        return -StrictMath.log(share) / it.weight();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

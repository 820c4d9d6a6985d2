package vn.chungtay.waves.model;

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
import java.util.stream.Stream;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.HouseholdId;

/** Draws households in each village. The same pool, seed and terms give the same households on every machine. */
public final class HouseholdDraw {

    private static final int WHOLE = 100;

    private HouseholdDraw() {}

    /** @param code of the household, by whose order every so manieth is drawn */
    public record Candidate(HouseholdId household, UnitId village, String code) {}

    /** @return by village; every village with a candidate has at least one household drawn */
    public static List<Candidate> draw(Collection<Candidate> pool, long seed, WaveTerms.Sample sample) {
        var villages = new TreeMap<UUID, List<Candidate>>();
        pool.forEach(it -> villages.computeIfAbsent(it.village().value(), _ -> new ArrayList<>()).add(it));
        return villages.values().stream().flatMap(it -> of(it, seed, sample)).toList();
    }

    /** The share of so many, rounded up. */
    public static int size(int candidates, int percent) {
        return Math.ceilDiv(candidates * percent, WHOLE);
    }

    private static Stream<Candidate> of(List<Candidate> village, long seed, WaveTerms.Sample sample) {
        var size = size(village.size(), sample.percent());
        return switch (sample.drawing()) {
            case EVERYBODY -> village.stream().sorted(byCode());
            case RANDOM -> village.stream()
                    .sorted(Comparator.comparingLong((Candidate it) -> number(seed, it.household().value()))
                            .thenComparing(it -> it.household().value()))
                    .limit(size);
            case SYSTEMATIC -> stepwise(village.stream().sorted(byCode()).toList(), size, number(seed, village.getFirst().village().value()));
        };
    }

    private static Comparator<Candidate> byCode() {
        return Comparator.comparing(Candidate::code).thenComparing(it -> it.household().value());
    }

    /**
     * Every {@code N/n}-th, wherever the steps begin; in whole numbers, so that nothing depends on rounding.
     *
     * @param start any number; where the first step begins
     */
    private static Stream<Candidate> stepwise(List<Candidate> ordered, int size, long start) {
        long all = ordered.size();
        long first = Math.floorMod(start, all);
        return Stream.iterate(0L, it -> it < size, it -> it + 1).map(it -> ordered.get((int) ((first + it * all) / size)));
    }

    private static long number(long seed, UUID id) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest((seed + ":" + id).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

package vn.chungtay.figures;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.chungtay.registry.Cause;
import vn.chungtay.shared.Percentage;

/**
 * What is counted in a place on a day (HHD-01, HHD-06, HHD-17, MDP-03). Rates are always of counts, never of rates.
 *
 * @param minority households whose head is of an ethnic minority
 * @param poorCauses poor households by {@link Cause}, in its order; a household with two causes counts twice
 * @param poorDeprived poor households lacking each of the twelve indicators, in printed order
 */
public record PovertyCounts(
        int households,
        int persons,
        int poor,
        int nearPoor,
        int averageStandard,
        int unclassified,
        int poorPersons,
        int nearPoorPersons,
        int minority,
        int minorityPoor,
        int minorityNearPoor,
        List<Integer> poorCauses,
        List<Integer> nearPoorCauses,
        List<Integer> poorDeprived,
        List<Integer> nearPoorDeprived) {

    public static final int CAUSES = Cause.values().length;
    public static final int INDICATORS = 12;

    public static final PovertyCounts NONE = new PovertyCounts(
            0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, zeros(CAUSES), zeros(CAUSES), zeros(INDICATORS), zeros(INDICATORS));

    public PovertyCounts {
        poorCauses = List.copyOf(poorCauses);
        nearPoorCauses = List.copyOf(nearPoorCauses);
        poorDeprived = List.copyOf(poorDeprived);
        nearPoorDeprived = List.copyOf(nearPoorDeprived);
    }

    /** Empty in a place without households, where the official tables print no rate. */
    public Optional<Percentage> poorRate() {
        return Percentage.of(poor, households);
    }

    public Optional<Percentage> nearPoorRate() {
        return Percentage.of(nearPoor, households);
    }

    /** Poor and near-poor together, the multidimensional poverty rate (IND-01). */
    public Optional<Percentage> multidimensionalRate() {
        return Percentage.of((long) poor + nearPoor, households);
    }

    /** Poor minority households in all minority households (HHD-17). */
    public Optional<Percentage> minorityPoorRate() {
        return Percentage.of(minorityPoor, minority);
    }

    public Optional<Percentage> minorityNearPoorRate() {
        return Percentage.of(minorityNearPoor, minority);
    }

    public PovertyCounts plus(PovertyCounts other) {
        return combined(other, 1);
    }

    public PovertyCounts minus(PovertyCounts other) {
        return combined(other, -1);
    }

    private PovertyCounts combined(PovertyCounts other, int sign) {
        return new PovertyCounts(
                households + sign * other.households,
                persons + sign * other.persons,
                poor + sign * other.poor,
                nearPoor + sign * other.nearPoor,
                averageStandard + sign * other.averageStandard,
                unclassified + sign * other.unclassified,
                poorPersons + sign * other.poorPersons,
                nearPoorPersons + sign * other.nearPoorPersons,
                minority + sign * other.minority,
                minorityPoor + sign * other.minorityPoor,
                minorityNearPoor + sign * other.minorityNearPoor,
                combined(poorCauses, other.poorCauses, sign),
                combined(nearPoorCauses, other.nearPoorCauses, sign),
                combined(poorDeprived, other.poorDeprived, sign),
                combined(nearPoorDeprived, other.nearPoorDeprived, sign));
    }

    private static List<Integer> combined(List<Integer> one, List<Integer> other, int sign) {
        return IntStream.range(0, one.size())
                .mapToObj(i -> one.get(i) + sign * other.get(i))
                .toList();
    }

    private static List<Integer> zeros(int size) {
        return java.util.Collections.nCopies(size, 0);
    }
}

package vn.chungtay.trainingworld.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.chungtay.geography.UnitId;
import vn.chungtay.registry.BulkHistory;
import vn.chungtay.registry.HouseholdId;
import vn.chungtay.registry.HouseholdRow;
import vn.chungtay.standards.Classifier;

/**
 * A district of invented people. The same seed makes the same world, one commune at a time and independent of the
 * others, so that a world of any size streams through little memory and an interrupted loading can go on.
 */
public final class World {

    /** The seed of the world that people are trained with. */
    public static final long TRAINING_SEED = 170_2023;

    private static final String THAI_NGUYEN = "019";
    private static final String LANG_SON = "020";

    private final long seed;
    private final List<CommunePlan> communes;
    private final String birthPlace;
    private final Classifier classifier;
    private final NameBook names = new NameBook();

    private World(long seed, List<CommunePlan> communes, String birthPlace, Classifier classifier) {
        this.seed = seed;
        this.communes = List.copyOf(communes);
        this.birthPlace = birthPlace;
        this.classifier = classifier;
    }

    /** Huyện Võ Nhai with its published counts. */
    public static World voNhai(Classifier classifier) {
        return new World(TRAINING_SEED, VoNhai.communes(), THAI_NGUYEN, classifier);
    }

    /**
     * A province of this many households, for measurements.
     *
     * @param number 1 to 9; worlds of different numbers share no code, seed or identity number
     */
    public static World of(int households, int number, Classifier classifier) {
        return new World(number, Province.communes(households, number), "90" + number, classifier);
    }

    public List<CommunePlan> communes() {
        return communes;
    }

    public int households() {
        return communes.stream().mapToInt(CommunePlan::households).sum();
    }

    public List<Settlement> villages(CommunePlan commune) {
        return Settlement.of(commune, seed);
    }

    /** What happens to these households of a commune after 2023. */
    public Years years(CommunePlan commune, List<HouseholdRow> households, Map<Settlement, UnitId> villages) {
        long code = Long.parseLong(commune.code());
        var families = households.stream()
                .map(it -> new Family(it, Chance.of(seed, code, 5, it.id().value().getMostSignificantBits())))
                .toList();
        var newcomers = new Newcomers(names, numbers(commune, birthPlace), numbers(commune, LANG_SON));
        return new Years(families, new Turns(newcomers, List.copyOf(villages.values())), care(commune, villages));
    }

    /** The first decisions about households that split off in those years, each with the household it comes from. */
    public List<BulkHistory.Decided> reviews(CommunePlan commune, Years years, Map<HouseholdId, HouseholdId> fresh) {
        return new SplitReviews(commune, classifier).of(fresh, years);
    }

    private Care care(CommunePlan commune, Map<Settlement, UnitId> villages) {
        var chance = Chance.of(seed, Long.parseLong(commune.code()), 6);
        var officers = IntStream.range(0, 4).mapToObj(_ -> names.official(chance)).toList();
        var called = new HashMap<UnitId, String>();
        villages.forEach((it, id) -> called.put(id, it.name()));
        return new Care(commune, called, officers);
    }

    private IdNumbers numbers(CommunePlan commune, String birthPlace) {
        return new IdNumbers(birthPlace, communes.indexOf(commune), communes.size());
    }

    /** The households of a commune as of the end of 2023, with their past and future reviews. */
    public Stream<HouseholdRow> households(CommunePlan commune, Function<Settlement, UnitId> villages) {
        var maker =
                new HouseholdMaker(seed, commune, new Christening(names, numbers(commune, birthPlace)), classifier);
        return Plot.of(commune, villages(commune), seed).stream()
                .map(plot -> maker.make(plot, villages.apply(plot.village())));
    }
}

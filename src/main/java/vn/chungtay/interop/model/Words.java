package vn.chungtay.interop.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import vn.chungtay.platform.Vietnamese;

/**
 * The words that lists use for the values of a column, without regard to capitals, and without regard to marks where
 * these make no difference: "nước mưa" is not "nước mua". All of it is data.
 */
public final class Words {

    private static final String AMBIGUOUS = "";
    private static final Map<String, Words> ALL = new HashMap<>();

    public static final Words RELATION;
    public static final Words SEX;
    public static final Words POVERTY_CLASS;
    public static final Words YES_NO;
    public static final Words CAUSE;
    public static final Words ETHNICITY;
    public static final Words HOUSE;
    public static final Words WATER;
    public static final Words LATRINE;
    public static final Words LIVELIHOOD;
    public static final Words SCHOOLING;
    public static final Words ATTENDING;
    public static final Words TRAINING;
    public static final Words JOB;
    public static final Words DISABILITY;

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, Set<String>> unmarked = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();

    static {
        read("words.csv", "");
        read("ethnicities.csv", "ethnicity|");
        RELATION = ALL.get("relation");
        SEX = ALL.get("sex");
        POVERTY_CLASS = ALL.get("class");
        YES_NO = ALL.get("yes");
        CAUSE = ALL.get("cause");
        ETHNICITY = ALL.get("ethnicity");
        HOUSE = ALL.get("house");
        WATER = ALL.get("water");
        LATRINE = ALL.get("latrine");
        LIVELIHOOD = ALL.get("livelihood");
        SCHOOLING = ALL.get("schooling");
        ATTENDING = ALL.get("attending");
        TRAINING = ALL.get("training");
        JOB = ALL.get("job");
        DISABILITY = ALL.get("disability");
    }

    private Words() {}

    /** The code behind a word, for example MALE behind "nam"; empty if it is unknown or could be two. */
    public Optional<String> code(String word) {
        var found = Optional.ofNullable(exact.get(marked(word)));
        return found.or(() -> unmarked.getOrDefault(key(word), Set.of()).stream()
                .reduce((one, other) -> AMBIGUOUS)
                .filter(it -> !it.equals(AMBIGUOUS)));
    }

    /** The word that the template uses for a code. */
    public String word(String code) {
        return words.getOrDefault(code, code);
    }

    private static void read(String file, String prefix) {
        try (var in = Objects.requireNonNull(Words.class.getResourceAsStream("/interop/" + file))) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(line -> add((prefix + line).split("\\|")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] parts) {
        var words = ALL.computeIfAbsent(parts[0], _ -> new Words());
        words.words.put(parts[1], parts[2]);
        for (int at = 2; at < parts.length; at++) {
            words.exact.put(marked(parts[at]), parts[1]);
            words.unmarked.computeIfAbsent(key(parts[at]), _ -> new HashSet<>()).add(parts[1]);
        }
    }

    private static String marked(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Vietnamese.LOCALE).strip();
    }

    private static String key(String word) {
        return Vietnamese.fold(word).replaceAll("[^a-z0-9]+", " ").strip();
    }
}

package vn.chungtay.programme;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chungtay.platform.Vietnamese;

/**
 * Finds the component that a plan means by what it prints (PRJ-01, BUD-26): "3.2 Tiểu dự án 3: Dự án hỗ trợ việc làm bền
 * vững", "Dự án thành phần 2", "2.1. Công tác hỗ trợ đầu tư phát triển hạ tầng". Marks, capitals and the numbers that a
 * plan puts in front do not matter. Plain Java, for the command line too.
 */
public final class ComponentNames {

    private static final Pattern SUBPROJECT = Pattern.compile("\\b(?:tieu du an|tda) ?(?:so )?(\\d{1,2})\\b");
    private static final Pattern PROJECT =
            Pattern.compile("(?<!tieu )\\b(?:du an(?: thanh phan)?|da) ?(?:so )?(\\d{1,2})\\b");
    private static final Pattern POSITION = Pattern.compile("^\\W*(?:(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-z]|[ivx]+)[.)](?!\\d)\\s*|\\d{1,2}(?:\\.\\d{1,2})+\\s+|\\d{1,2}\\s+(?=\\D))");
    private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");
    private static final Set<String> NOISE = Set.of(
            "du", "an", "tieu", "thanh", "phan", "cong", "tac", "ho", "tro", "thuc", "hien", "chuong", "trinh", "ve",
            "va", "thuoc", "cua", "tren", "dia", "ban", "cac", "cho", "trong");
    private static final double ALIKE = 0.8;
    private static final double CLEARLY = 0.1;

    private final Programme programme;
    private final List<Known> known;

    public ComponentNames(Programme programme) {
        this.programme = programme;
        this.known = programme.components().stream()
                .flatMap(it -> Stream.concat(Stream.of(it.name()), it.aliases().stream())
                        .map(name -> new Known(it, plain(name), words(name))))
                .toList();
    }

    private record Known(ProgrammeComponent component, String name, Set<String> words) {}

    private record Likeness(ProgrammeComponent component, double value) {}

    public Optional<ProgrammeComponent> find(String printed) {
        return find(printed, null);
    }

    /**
     * @param under the project under whose heading it stands, which a bare "Tiểu dự án 2" needs; absent if none
     * @return by its name if that is clear, else by its official number; empty if neither is
     */
    public Optional<ProgrammeComponent> find(String printed, @Nullable ComponentCode under) {
        var byName = named(printed);
        return byName.isPresent() ? byName : numbered(printed, under);
    }

    /** By the words alone, whatever number stands before them. */
    public Optional<ProgrammeComponent> named(String printed) {
        var title = lastTitle(printed);
        var words = words(title);
        if (words.isEmpty()) return Optional.empty();
        var same = known.stream().filter(it -> it.name().equals(plain(title))).map(Known::component).toList();
        if (same.size() == 1) return Optional.of(same.getFirst());
        var byLikeness = known.stream()
                .map(it -> new Likeness(it.component(), likeness(words, it.words())))
                .sorted(Comparator.comparingDouble(Likeness::value).reversed())
                .toList();
        if (byLikeness.isEmpty() || byLikeness.getFirst().value() < ALIKE) return Optional.empty();
        var best = byLikeness.getFirst();
        var doubtful = byLikeness.stream()
                .anyMatch(it -> best.value() - it.value() < CLEARLY && !it.component().equals(best.component()) && best.value() < 1);
        return doubtful ? Optional.empty() : Optional.of(nearest(byLikeness, best, printed));
    }

    /** By the official number alone: "Dự án 4", "Tiểu dự án 3 thuộc Dự án 4", or "Tiểu dự án 3" under a project. */
    public Optional<ProgrammeComponent> numbered(String printed, @Nullable ComponentCode under) {
        var text = Vietnamese.fold(printed).replace('-', ' ');
        var project = PROJECT.matcher(text);
        var sub = SUBPROJECT.matcher(text);
        var parent = project.find() ? "DA" + project.group(1) : under == null ? null : under.project().value();
        if (parent == null) return Optional.empty();
        if (sub.find()) return programme.component(new ComponentCode(parent + "-TDA" + sub.group(1)));
        return project.reset().find() ? programme.component(new ComponentCode(parent)) : Optional.empty();
    }

    /** Two components of the same words are told apart by whether the text calls itself a sub-project. */
    private static ProgrammeComponent nearest(List<Likeness> all, Likeness best, String printed) {
        var saysSub = SUBPROJECT.matcher(Vietnamese.fold(printed)).find();
        return all.stream()
                .filter(it -> it.value() == best.value() && it.component().code().isProject() != saysSub)
                .map(Likeness::component)
                .findFirst()
                .orElse(best.component());
    }

    /** A line may hold the heading of the project and of its sub-project; the last one is meant. */
    private static String lastTitle(String printed) {
        var folded = Vietnamese.fold(printed).replaceAll("\\btieu? du an", "tieu du an");
        var bare = POSITION.matcher(folded).replaceFirst("");
        var at = 0;
        var heading = Pattern.compile("(?:tieu du an|du an(?: thanh phan)?|tda|da) ?\\d{1,2}(?:[^a-z0-9]|$)").matcher(bare);
        while (heading.find()) at = heading.end();
        var rest = bare.substring(at);
        return rest.startsWith("thuoc ") || rest.startsWith("cua ") ? "" : rest;
    }

    private static String plain(String text) {
        return NO_WORD.matcher(Vietnamese.fold(text)).replaceAll(" ").strip();
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(plain(text).split(" ")));
        words.remove("");
        words.removeAll(NOISE);
        return words;
    }

    /** Twice the shared words by all words: 1 for the same, 0 for nothing in common. */
    private static double likeness(Set<String> one, Set<String> other) {
        var shared = one.stream().filter(other::contains).count();
        return 2.0 * shared / (one.size() + other.size());
    }
}

package vn.chungtay.plancheck.model.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The official names of provinces, districts and communes, those of today and those of before July 2025, without the
 * word for their kind. A name is official in whatever list it stands: plans of all years are read.
 */
final class OfficialUnits {

    /** By the name of a district or province in bare letters: its communes, by bare letters. */
    private static final Map<String, Map<String, Set<String>>> COMMUNES = new HashMap<>();
    private static final Map<String, Set<String>> NAMES = new HashMap<>();
    private static final Set<String> CITIES_OF_THE_CENTRE = new HashSet<>();

    private static final Pattern KIND = Pattern.compile(
            "(?iu)^(?:tỉnh|thành phố|quận|huyện|thị xã|thị trấn|phường|xã|đặc khu|tt\\.?|tx\\.?|tp\\.?|p\\.|x\\.)\\s+");

    static {
        var provinces = new HashMap<String, String>();
        read("admin_provinces_2026.csv", fields -> {
            provinces.put(fields[0], fields[1]);
            if (fields[2].startsWith("Thành phố")) CITIES_OF_THE_CENTRE.add(Letters.sound(fields[1]));
        });
        read("admin_communes_2026.csv", fields -> add(provinces.getOrDefault(fields[4], ""), fields[1]));
        read("admin_commune_map_20250301_to_20250701.csv", fields -> {
            add(bare(fields[3]), bare(fields[5]));
            add(bare(fields[1]), bare(fields[3]));
            if (fields[1].startsWith("Thành phố")) CITIES_OF_THE_CENTRE.add(Letters.sound(bare(fields[1])));
        });
    }

    private OfficialUnits() {}

    private static void add(String above, String name) {
        var folded = Letters.fold(name);
        NAMES.computeIfAbsent(folded, _ -> new HashSet<>()).add(name);
        NAMES.computeIfAbsent(Letters.fold(above), _ -> new HashSet<>()).add(above);
        COMMUNES.computeIfAbsent(Letters.fold(above), _ -> new HashMap<>())
                .computeIfAbsent(folded, _ -> new HashSet<>())
                .add(name);
    }

    static boolean isOfficial(String name) {
        var sound = Letters.sound(name);
        return NAMES.getOrDefault(Letters.fold(name), Set.of()).stream().anyMatch(it -> Letters.sound(it).equals(sound));
    }

    static boolean isCityOfTheCentre(String name) {
        return CITIES_OF_THE_CENTRE.contains(Letters.sound(name));
    }

    /** Units under all units of this name, by their bare letters; empty when the name is unknown. */
    static Map<String, Set<String>> under(String name) {
        return COMMUNES.getOrDefault(Letters.fold(name), Map.of());
    }

    /** Without the word for its kind: "Thị xã Tịnh Biên" is "Tịnh Biên", "Phường 1" stays. */
    static String bare(String name) {
        var bare = KIND.matcher(name).replaceFirst("");
        return bare.matches("\\d+") ? name : bare;
    }

    private interface Row {
        void read(String[] fields);
    }

    private static void read(String file, Row row) {
        var in = Objects.requireNonNull(OfficialUnits.class.getResourceAsStream("/geography/" + file), file);
        try (var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().skip(1).map(line -> line.split(",", -1)).filter(it -> it.length > 4).forEach(row::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

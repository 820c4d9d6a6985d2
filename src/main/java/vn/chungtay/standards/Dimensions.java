package vn.chungtay.standards;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.chungtay.platform.Vietnamese;

/**
 * Reads the name of a dimension as plans print it: with or without "Chiều thiếu hụt về", with marks lost or changed
 * ("Chiếu thiếu hụt"), with "giáo dục, đào tạo" for "giáo dục" (MDP-01).
 */
public final class Dimensions {

    private static final Pattern LEAD = Pattern.compile("^(chieu )?(thieu hut )?(ve )?");
    private static final Map<String, String> BY_BEGINNING = new LinkedHashMap<>();

    static {
        BY_BEGINNING.put("viec lam", "EMPLOYMENT");
        BY_BEGINNING.put("y te", "HEALTH");
        BY_BEGINNING.put("giao duc", "EDUCATION");
        BY_BEGINNING.put("nha o", "HOUSING");
        BY_BEGINNING.put("nuoc sinh hoat, ve sinh va moi truong", "WATER_SANITATION_ENVIRONMENT");
        BY_BEGINNING.put("nuoc sinh hoat", "WATER_SANITATION");
        BY_BEGINNING.put("thong tin", "INFORMATION");
    }

    private Dimensions() {}

    /** The code, as {@link Indicator#dimension()} has it; empty if the text names none. */
    public static Optional<String> read(String printed) {
        var name = LEAD.matcher(Vietnamese.fold(printed)).replaceFirst("");
        return BY_BEGINNING.entrySet().stream()
                .filter(entry -> name.equals(entry.getKey()) || name.matches(entry.getKey() + "\\b.*"))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}

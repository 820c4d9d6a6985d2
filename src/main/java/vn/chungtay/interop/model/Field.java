package vn.chungtay.interop.model;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.chungtay.platform.Vietnamese;

/**
 * The columns of a list of households and members: one row a person, in households one after the other. What is said
 * about the household stands in the row of its head. Names and other writings of the headers are data.
 */
public enum Field {
    HOUSEHOLD_CODE,
    VILLAGE,
    ADDRESS,
    NAME,
    RELATION,
    BIRTH,
    SEX,
    ETHNICITY,
    NATIONAL_ID,
    CLASS,
    B1,
    INCOME,
    DEPRIVED,
    FARMING,
    CAUSES,
    DECISION,
    DECIDED_ON,
    FLOOR_AREA,
    HOUSE_STATE,
    FLOOR,
    WALL,
    FRAME,
    ROOF,
    BUILT,
    SAFE,
    SETTLED,
    DISASTERS,
    WATER,
    LATRINE,
    INTERNET,
    TELECOM_NEEDED,
    TELEVISION,
    RADIO,
    PHONE,
    COMPUTER,
    REACHED,
    LIVELIHOOD,
    FARM_LAND,
    SCHOOLING,
    ATTENDING,
    TRAINING,
    JOB,
    STABLE_JOB,
    ABLE,
    WANTED,
    STABLE_LIVELIHOOD,
    COUNSELLING,
    DISABILITY,
    INSURED,
    INSURANCE_NO,
    INSURED_UNTIL,
    CARED,
    STUNTED,
    WASTED,
    PREGNANT_UNTIL,
    NURSING_UNTIL,
    ALLOWANCE,
    MERIT,
    AWAY_SINCE,
    USES_INTERNET,
    ABROAD;

    private static final Map<Field, List<String>> NAMES = read();
    private static final Map<String, Field> BY_NAME = byName();

    /** As the template prints it. */
    public String header() {
        return NAMES.get(this).getFirst();
    }

    /** The column that a header means, however it is written. */
    public static Optional<Field> of(String header) {
        return Optional.ofNullable(BY_NAME.get(key(header)));
    }

    /** How near a header is to the column's own name; smaller is nearer, so a name beats the name of the head. */
    public int distance(String header) {
        var names = NAMES.get(this).stream().map(Field::key).toList();
        return names.indexOf(key(header));
    }

    private static String key(String header) {
        return Vietnamese.fold(header).replaceAll("[^a-z0-9]+", " ").strip();
    }

    private static Map<Field, List<String>> read() {
        try (var in = Objects.requireNonNull(Field.class.getResourceAsStream("/interop/columns.csv"))) {
            var names = new HashMap<Field, List<String>>();
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(line -> Arrays.asList(line.split("\\|")))
                    .forEach(line -> names.put(Field.valueOf(line.getFirst()), line.subList(1, line.size())));
            return Map.copyOf(names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Field> byName() {
        var fields = new HashMap<String, Field>();
        NAMES.forEach((field, names) -> names.forEach(name -> fields.put(key(name), field)));
        return Map.copyOf(fields);
    }
}

package vn.chungtay.geography.store;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.chungtay.geography.UnitLevel;
import vn.chungtay.geography.model.OfficialLists;

/** The official lists that come with the program. */
@Component
public class OfficialListFiles {

    private static final String FOLDER = "geography/";
    private static final String MAP = "admin_commune_map_20250301_to_20250701.csv";
    private static final String PROVINCES = "admin_provinces_2026.csv";
    private static final String COMMUNES = "admin_communes_2026.csv";
    private static final String CORRECTIONS = "corrections.csv";
    private static final String ISLANDS = "island_districts.csv";
    private static final String LATER_CHANGES = "later_changes.csv";
    private static final String DEFECTS = "source_defects.csv";
    private static final List<String> FILES =
            List.of(MAP, PROVINCES, COMMUNES, CORRECTIONS, ISLANDS, LATER_CHANGES, DEFECTS);
    private static final CSVFormat CSV =
            CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

    /** Changes whenever a letter in any of the lists does. */
    public String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            FILES.forEach(file -> digest.update(text(file).getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public OfficialLists read() {
        return new OfficialLists(
                rows(MAP, OfficialListFiles::link),
                rows(PROVINCES, OfficialListFiles::province),
                rows(COMMUNES, row -> new OfficialLists.Commune(
                        row.get("code"), row.get("full_name"), row.get("province_code"))),
                rows(CORRECTIONS, row -> new OfficialLists.Correction(
                        row.get("kind"), row.get("code"), row.get("instead_of"), row.get("use"))),
                rows(ISLANDS, row -> new OfficialLists.IslandDistrict(
                        row.get("special_zone_code"), row.get("district_name"), row.get("old_province_code"))),
                rows(LATER_CHANGES, OfficialListFiles::laterChange),
                rows(DEFECTS, OfficialListFiles::defect));
    }

    private static OfficialLists.Link link(CSVRecord row) {
        return new OfficialLists.Link(
                row.get("old_province_code"),
                row.get("old_province_name"),
                row.get("old_district_code"),
                row.get("old_district_name"),
                row.get("old_commune_code"),
                row.get("old_commune_name"),
                row.get("new_commune_code"),
                row.get("split_kind").equals("full"));
    }

    private static OfficialLists.Province province(CSVRecord row) {
        return new OfficialLists.Province(
                row.get("code"), row.get("full_name"), List.of(row.get("old_province_codes").split("\\|")));
    }

    private static OfficialLists.LaterChange laterChange(CSVRecord row) {
        return new OfficialLists.LaterChange(
                UnitLevel.valueOf(row.get("level")),
                row.get("code"),
                row.get("name_before"),
                LocalDate.parse(row.get("effective_on")),
                row.get("basis"));
    }

    private static OfficialLists.Defect defect(CSVRecord row) {
        return new OfficialLists.Defect(
                row.get("kind"),
                row.get("code"),
                row.get("name"),
                row.get("source_says"),
                row.get("treatment"),
                row.get("source"));
    }

    private static <T> List<T> rows(String file, Function<CSVRecord, T> row) {
        try (var parser = CSV.parse(new StringReader(text(file)))) {
            return parser.stream().map(row).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String file) {
        try {
            return new ClassPathResource(FOLDER + file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package vn.chungtay.trainingworld.model;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVRecord;
import vn.chungtay.geography.UnitKind;

/**
 * The 15 communes of huyện Võ Nhai with the counts that annex I of its plan for 2024 prints for the end of 2023. How
 * many villages there are and who lives in them is invented.
 */
public final class VoNhai {

    public static final String DISTRICT = "170";

    private VoNhai() {}

    /** In the order of the annex. */
    public static List<CommunePlan> communes() {
        Map<String, CSVRecord> communes = Table.read("vo_nhai_communes.csv").stream()
                .collect(Collectors.toMap(row -> row.get("printed_name"), Function.identity()));
        return Table.read("vo_nhai_2024_annex1_reduction_plan.csv").stream()
                .filter(row -> row.get("row_type").equals("unit"))
                .map(row -> plan(row, communes.get(row.get("unit_name_printed"))))
                .toList();
    }

    private static CommunePlan plan(CSVRecord annex, CSVRecord commune) {
        return new CommunePlan(
                commune.get("code"),
                annex.get("unit_name_printed").replaceFirst("^TT ", ""),
                UnitKind.valueOf(commune.get("kind")),
                Integer.parseInt(commune.get("villages")),
                Integer.parseInt(annex.get("total_households")),
                Integer.parseInt(annex.get("poor_households_end_2023")),
                Integer.parseInt(annex.get("near_poor_households_end_2023")),
                Stream.of("kinh", "tay", "nung", "dao", "mong", "san_chay", "san_diu")
                        .map(commune::get)
                        .map(Integer::valueOf)
                        .toList());
    }
}

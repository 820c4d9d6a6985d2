package vn.chungtay.plancheck.model.text;

import java.util.List;
import java.util.regex.Pattern;
import vn.chungtay.plancheck.Finding;
import vn.chungtay.plancheck.FindingKind;
import vn.chungtay.plancheck.Said;

/**
 * A medical centre of several communes: the centre is one for a district or an area, what each commune has is a station
 * (trạm y tế). A list of places behind the word says that stations are meant.
 */
final class Facilities implements TextRule {

    private static final String PLACE = "(?!Phòng|Sở|Ban|Hội|Ủy|Uỷ|Trung|Trường|Bệnh|Công|Đoàn|Mặt|Văn|Trạm|Chi|Ngân|Đài|Bảo|Liên|Các|UBND|MTTQ)"
            + "\\p{Lu}\\p{Ll}+(?: \\p{Lu}\\p{Ll}+){0,2}";
    private static final Pattern CENTRES = Pattern.compile(
            "Trung tâm [Yy] tế (?:các )?(?:xã |phường )?(" + PLACE + "(?:(?:, | và )(?:xã |phường )?" + PLACE + ")+)");

    @Override
    public List<Finding> findings(Writing plan) {
        return plan.paragraphs().stream()
                .filter(paragraph -> !paragraph.first().row())
                .flatMap(paragraph -> CENTRES.matcher(paragraph.text()).results().map(it -> Found.wording(
                        FindingKind.NAMING, paragraph.place(it.start(), it.group()), it.group(), "Trạm y tế " + it.group(1),
                        Said.of("plancheck.text.centre_of_communes", it.group(1)), List.of())))
                .toList();
    }
}

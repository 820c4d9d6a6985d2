package vn.chungtay.campaigns.model.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.chungtay.campaigns.model.VillagePaperHead;
import vn.chungtay.documents.paper.Block;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.documents.paper.PaperKind;
import vn.chungtay.documents.paper.Signature;
import vn.chungtay.survey.Answers;
import vn.chungtay.survey.Questionnaire;

/**
 * A sheet on paper, out of the same questionnaire as on the screen: blank, to be filled in by hand where there is no screen, or
 * as somebody filled it in.
 *
 * @param blank whether the answers are left to the pen
 */
public record SheetPaper(VillagePaperHead head, Questionnaire questionnaire, SheetWords words, boolean blank) {

    /**
     * Whom a sheet is about.
     *
     * @param household head and code
     * @param members names of who lives there; told by a sheet that does not ask for them
     */
    public record Whom(String household, List<String> members) {

        public Whom {
            members = List.copyOf(members);
        }
    }

    public OfficialPaper of(Answers answers, LocalDate day, Whom whom) {
        var body = new ArrayList<Block>();
        body.add(Block.paragraph("Hộ: " + whom.household() + ", " + head.village() + "."));
        if (questionnaire.roster() == null && !whom.members().isEmpty()) {
            body.add(Block.paragraph("Thành viên theo sổ hộ: " + String.join("; ", whom.members()) + "."));
        }
        var source = questionnaire.source();
        body.add(Block.paragraph("Theo " + source.document() + ", " + source.place() + ". " + source.note()));
        SheetTables tables = blank ? new BlankTables(questionnaire, words) : new FilledTables(questionnaire, words);
        for (var section : questionnaire.sections()) {
            if (section.questions().isEmpty()) continue;
            body.add(new Block.Section(section.title(), section.perMember() ? tables.people(section, answers) : tables.household(section, answers)));
        }
        body.add(Block.paragraph("Đại diện hộ đã nghe đọc lại và xác nhận những điều ghi trên là đúng"));
        return head.ofVillage(
                PaperKind.PHIEU_RA_SOAT, questionnaire.title(), day, body,
                List.of(Signature.of("Đại diện hộ", ""), Signature.of("Rà soát viên", "")), List.of());
    }
}

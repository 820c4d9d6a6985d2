package vn.chungtay.campaigns.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.usecase.FillInQuickSheet;
import vn.chungtay.platform.web.Words;
import vn.chungtay.survey.AnswerPlace;
import vn.chungtay.survey.web.SheetPages;

/** What the page of a household tells of its Phiếu A. */
@Component
class QuickSheetView {

    private static final String VIEW = "a_view";

    private final FillInQuickSheet sheets;
    private final SheetPages pages;
    private final Words words;

    QuickSheetView(FillInQuickSheet sheets, SheetPages pages, Words words) {
        this.sheets = sheets;
        this.pages = pages;
        this.words = words;
    }

    void around(EntryId id, Model page) {
        var sheet = sheets.find(id);
        page.addAttribute("quick", sheet.orElse(null));
        page.addAttribute("mayBeginQuick", sheets.mayBegin(id));
        page.addAttribute("quickView", sheet.map(this::view).orElse(null));
    }

    /** What the team said in the end, in words. */
    private String view(FillInQuickSheet.Open sheet) {
        var answer = sheet.filled().answers().at(AnswerPlace.of(VIEW));
        var question = sheet.questionnaire().question(VIEW);
        if (!sheet.ended() || answer.isEmpty() || question.isEmpty()) return words.text("campaigns.quick.open");
        return pages.inWords(question.get(), answer.get());
    }
}

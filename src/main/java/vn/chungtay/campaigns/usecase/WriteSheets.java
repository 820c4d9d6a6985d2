package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.sheet.LastYear;
import vn.chungtay.campaigns.model.sheet.SheetPaper;
import vn.chungtay.campaigns.model.sheet.SheetWords;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.campaigns.usecase.WriteVillagePapers.Format;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.Reviews;
import vn.chungtay.survey.Questionnaires;

/** Writes the sheet of a household as Word and as PDF: blank for the pen, or as it was filled in. */
@Service
public class WriteSheets {

    private final Access access;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final ReviewSheetStore store;
    private final FillInSheet sheets;
    private final Questionnaires questionnaires;
    private final Reviews registry;
    private final WriteVillagePapers papers;
    private final MessageSource messages;
    private final Clock clock;

    WriteSheets(
            Access access,
            CampaignStore campaigns,
            EntryStore entries,
            ReviewSheetStore store,
            FillInSheet sheets,
            Questionnaires questionnaires,
            Reviews registry,
            WriteVillagePapers papers,
            MessageSource messages,
            Clock clock) {
        this.access = access;
        this.campaigns = campaigns;
        this.entries = entries;
        this.store = store;
        this.sheets = sheets;
        this.questionnaires = questionnaires;
        this.registry = registry;
        this.papers = papers;
        this.messages = messages;
        this.clock = clock;
    }

    /** With what a new sheet opens with, such as names and birthdays; nothing is begun by it. Empty for a household that is gone. */
    @Transactional
    public Optional<PaperFile> blank(EntryId id, Format format) {
        var entry = entry(id);
        access.require(CampaignsAction.VISIT, entry.village());
        var today = LocalDate.now(clock);
        var known = registry.known(entry.household(), today);
        if (known.isEmpty()) return Optional.empty();
        var questionnaire = questionnaires.on(FillInSheet.QUESTIONNAIRE, today).orElseThrow(() -> new NotFound("questionnaire"));
        var opening = questionnaires.opening(questionnaire, LastYear.of(known.get(), store.ethnicities()));
        var campaign = campaigns.find(entry.campaign()).orElseThrow();
        var head = papers.head(campaign, entry.village(), today);
        var paper = new SheetPaper(head, questionnaire, words(), true).of(opening, today, who(entry));
        return Optional.of(papers.written(paper, campaign, "phieu-trang-" + entry.code(), format));
    }

    /** As it stands. Empty if nobody has begun one. */
    @Transactional
    public Optional<PaperFile> filled(EntryId id, Format format) {
        var entry = entry(id);
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, entry.village());
        if (store.last(id).isEmpty()) return Optional.empty();
        var open = sheets.open(id);
        var campaign = campaigns.find(entry.campaign()).orElseThrow();
        var day = open.filled().day();
        var paper = new SheetPaper(papers.head(campaign, entry.village(), day), open.questionnaire(), words(), false)
                .of(open.filled().answers(), day, who(entry));
        return Optional.of(papers.written(paper, campaign, "phieu-" + entry.code(), format));
    }

    private Entry entry(EntryId id) {
        return entries.find(id).orElseThrow(() -> new NotFound("entry"));
    }

    private static String who(Entry entry) {
        return entry.headName().isEmpty() ? entry.code() : entry.headName() + " (" + entry.code() + ")";
    }

    private SheetWords words() {
        return new SheetWords(word("yes"), word("no"), word("none"), word("dont_know"), word("open"));
    }

    private String word(String key) {
        return messages.getMessage("survey.answer." + key, null, Vietnamese.LOCALE);
    }
}

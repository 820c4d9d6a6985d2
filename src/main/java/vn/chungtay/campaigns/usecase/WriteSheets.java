package vn.chungtay.campaigns.usecase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.Campaign;
import vn.chungtay.campaigns.model.Entry;
import vn.chungtay.campaigns.model.sheet.LastYear;
import vn.chungtay.campaigns.model.sheet.SheetForm;
import vn.chungtay.campaigns.model.sheet.SheetPaper;
import vn.chungtay.campaigns.model.sheet.SheetPaper.Whom;
import vn.chungtay.campaigns.model.sheet.SheetWords;
import vn.chungtay.campaigns.store.CampaignStore;
import vn.chungtay.campaigns.store.EntryStore;
import vn.chungtay.campaigns.store.ReviewSheetStore;
import vn.chungtay.campaigns.usecase.WriteVillagePapers.Format;
import vn.chungtay.documents.PaperFile;
import vn.chungtay.documents.paper.OfficialPaper;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.NotFound;
import vn.chungtay.platform.Vietnamese;
import vn.chungtay.registry.KnownHousehold;
import vn.chungtay.registry.Reviews;
import vn.chungtay.survey.Filled;
import vn.chungtay.survey.Questionnaire;
import vn.chungtay.survey.Questionnaires;

/** Writes the sheet of a household as Word and as PDF: blank for the pen, or as it was filled in. */
@Service
public class WriteSheets {

    private final Access access;
    private final CampaignStore campaigns;
    private final EntryStore entries;
    private final ReviewSheetStore store;
    private final FillInSheet sheets;
    private final FillInQuickSheet quick;
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
            FillInQuickSheet quick,
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
        this.quick = quick;
        this.questionnaires = questionnaires;
        this.registry = registry;
        this.papers = papers;
        this.messages = messages;
        this.clock = clock;
    }

    /** With what a new sheet opens with, such as names and birthdays; nothing is begun by it. Empty for a household that is gone. */
    @Transactional
    public Optional<PaperFile> blank(EntryId id, SheetForm form, Format format) {
        var entry = entry(id);
        access.require(CampaignsAction.VISIT, entry.village());
        return blank(entry, form).map(it -> papers.written(it, campaign(entry), name("phieu-trang-", form, entry), format));
    }

    /** As PDF, for prints of many; asks for no right by itself. */
    Optional<byte[]> blank(EntryId id, SheetForm form) {
        var entry = entry(id);
        return blank(entry, form).map(it -> papers.written(it, campaign(entry), entry.code(), Format.PDF).content());
    }

    private Optional<OfficialPaper> blank(Entry entry, SheetForm form) {
        var today = LocalDate.now(clock);
        var known = registry.known(entry.household(), today);
        if (known.isEmpty()) return Optional.empty();
        var questionnaire = questionnaires.on(form.questionnaire(), today).orElseThrow(() -> new NotFound("questionnaire"));
        var opening = questionnaires.opening(questionnaire, LastYear.of(known.get(), store.ethnicities()));
        var head = papers.head(campaign(entry), entry.village(), today);
        return Optional.of(new SheetPaper(head, questionnaire, words(), true).of(opening, today, whom(entry, known.get())));
    }

    /** As it stands. Empty if nobody has begun one. */
    @Transactional
    public Optional<PaperFile> filled(EntryId id, SheetForm form, Format format) {
        var entry = entry(id);
        access.require(CampaignsAction.VIEW_HOUSEHOLDS, entry.village());
        var paper = switch (form) {
            case A -> quick.find(id).map(it -> filled(entry, it.questionnaire(), it.filled()));
            case B -> store.last(id).map(_ -> sheets.open(id)).map(it -> filled(entry, it.questionnaire(), it.filled()));
        };
        return paper.map(it -> papers.written(it, campaign(entry), name("phieu-", form, entry), format));
    }

    private OfficialPaper filled(Entry entry, Questionnaire questionnaire, Filled filled) {
        var head = papers.head(campaign(entry), entry.village(), filled.day());
        return new SheetPaper(head, questionnaire, words(), false).of(filled.answers(), filled.day(), new Whom(who(entry), List.of()));
    }

    private static String name(String kind, SheetForm form, Entry entry) {
        return kind + form.name().toLowerCase(Locale.ROOT) + "-" + entry.code();
    }

    private Campaign campaign(Entry entry) {
        return campaigns.find(entry.campaign()).orElseThrow();
    }

    private static Whom whom(Entry entry, KnownHousehold known) {
        return new Whom(who(entry), known.row().members().stream().map(it -> it.details().name()).toList());
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

package vn.chungtay.campaigns.web;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.chungtay.campaigns.CampaignId;
import vn.chungtay.campaigns.CampaignsAction;
import vn.chungtay.campaigns.EntryId;
import vn.chungtay.campaigns.model.sheet.SheetFault;
import vn.chungtay.campaigns.usecase.FillInSheet;
import vn.chungtay.campaigns.usecase.FillInSheet.Answer;
import vn.chungtay.identity.Access;
import vn.chungtay.platform.web.Words;
import vn.chungtay.registry.Refusal;
import vn.chungtay.registry.RegistryAction;
import vn.chungtay.survey.web.Posted;
import vn.chungtay.survey.web.SheetPages;

/** Fills in the sheet of a household on the list, hands it in, takes it in. */
@Controller
@RequestMapping("/campaigns/{campaign}/households/{entry}/sheet")
class ReviewSheetController {

    private final FillInSheet sheets;
    private final SheetPages pages;
    private final CampaignFrame frame;
    private final Access access;
    private final VerdictPanel verdict;
    private final Words words;

    ReviewSheetController(
            FillInSheet sheets, SheetPages pages, CampaignFrame frame, Access access, VerdictPanel verdict, Words words) {
        this.sheets = sheets;
        this.pages = pages;
        this.frame = frame;
        this.access = access;
        this.verdict = verdict;
        this.words = words;
    }

    @PostMapping("/begin")
    String begin(@PathVariable UUID campaign, @PathVariable UUID entry, RedirectAttributes next) {
        if (sheets.begin(new EntryId(entry)).isPresent()) return "redirect:" + address(campaign, entry);
        next.addFlashAttribute("fault", words.text("campaigns.sheet.too_late"));
        return "redirect:/campaigns/" + campaign + "/households/" + entry;
    }

    @GetMapping
    String show(
            @PathVariable UUID campaign,
            @PathVariable UUID entry,
            @RequestParam(required = false) @Nullable String section,
            @RequestParam(defaultValue = "false") boolean strict,
            Model page) {
        var open = sheets.open(new EntryId(entry));
        return draw(campaign, open, new Posted(open.filled(), Map.of()), section, strict, page);
    }

    @PostMapping
    String save(
            @PathVariable UUID campaign,
            @PathVariable UUID entry,
            @RequestParam int revision,
            @RequestParam MultiValueMap<String, String> form,
            Model page) {
        var id = new EntryId(entry);
        var open = sheets.open(id);
        var section = form.getFirst(SheetPages.SECTION);
        var posted = pages.read(open.questionnaire(), open.filled(), open.before(), form);
        if (!posted.isReadable()) return draw(campaign, open, posted, section, false, page);
        sheets.save(id, revision, posted.filled());
        return "redirect:" + address(campaign, entry) + "?section=" + SheetPages.next(open.questionnaire(), form);
    }

    private String draw(
            UUID campaign, FillInSheet.Open open, Posted posted, @Nullable String section, boolean strict, Model page) {
        var it = frame.around(page, new CampaignId(campaign), "households");
        var entry = open.entry();
        var shown = new SheetPages.Open(open.questionnaire(), posted.filled(), open.before(), strict);
        page.addAttribute("sheet", pages.page(shown, address(campaign, entry.id().value()), section, posted.unread()));
        page.addAttribute("one", entry);
        page.addAttribute("open", open);
        page.addAttribute("verdict", verdict.of(open).orElse(null));
        page.addAttribute("village", frame.unit(entry.village(), frame.day(it)).name());
        page.addAttribute("mayTakeIn", access.may(RegistryAction.CHANGE, entry.village()));
        page.addAttribute("mayVisit", access.may(CampaignsAction.VISIT, entry.village()) && open.isOpen());
        return "campaigns/sheet";
    }

    @PostMapping("/handing-in")
    String handIn(@PathVariable UUID campaign, @PathVariable UUID entry, RedirectAttributes next) {
        return after(sheets.handIn(new EntryId(entry)), "campaigns.sheet.handed_in", campaign, entry, next);
    }

    @PostMapping("/taking-in")
    String takeIn(@PathVariable UUID campaign, @PathVariable UUID entry, RedirectAttributes next) {
        return after(sheets.takeIn(new EntryId(entry)), "campaigns.sheet.taken_in", campaign, entry, next);
    }

    @PostMapping("/return")
    String giveBack(
            @PathVariable UUID campaign,
            @PathVariable UUID entry,
            @RequestParam(defaultValue = "") String reason,
            RedirectAttributes next) {
        if (reason.isBlank()) {
            next.addFlashAttribute("fault", words.text("campaigns.refusal.ReasonNeeded"));
        } else {
            sheets.giveBack(new EntryId(entry), reason);
            next.addFlashAttribute("notice", "campaigns.sheet.given_back");
        }
        return "redirect:/campaigns/" + campaign + "/households/" + entry;
    }

    private String after(Answer answer, String notice, UUID campaign, UUID entry, RedirectAttributes next) {
        var household = "/campaigns/" + campaign + "/households/" + entry;
        switch (answer) {
            case Answer.Done _ -> next.addFlashAttribute("notice", notice);
            case Answer.TooLate _ -> next.addFlashAttribute("fault", words.text("campaigns.sheet.too_late"));
            case Answer.Refused it -> next.addFlashAttribute("fault", refusals(it.because()));
            case Answer.Faulty it -> {
                next.addFlashAttribute("fault", String.join(" ", it.because().stream().map(this::fault).toList()));
                return "redirect:" + address(campaign, entry) + "?strict=true";
            }
        }
        return "redirect:" + household;
    }

    private String fault(SheetFault it) {
        var key = "campaigns.sheet.fault." + it.getClass().getSimpleName();
        return switch (it) {
            case SheetFault.Incomplete one -> words.text(key, one.places());
            case SheetFault.SplitFirst one -> words.text(key, one.name());
            case SheetFault.NewHeadFirst one -> words.text(key, one.name());
            case SheetFault.UnknownEthnicity one -> words.text(key, one.name(), one.written());
            case SheetFault.BadNumber one -> words.text(key, one.name());
            case SheetFault.NoPointTable _, SheetFault.TableReplaced _ -> words.text(key);
        };
    }

    /** The register's own sentences need values that only its pages know; the kind of refusal tells enough here. */
    private String refusals(List<Refusal> because) {
        var kinds = because.stream().map(it -> words.text("campaigns.sheet.register." + kind(it))).distinct().toList();
        return words.text("campaigns.sheet.register", String.join(" ", kinds));
    }

    private static String kind(Refusal it) {
        return switch (it) {
            case Refusal.BeforePresentState _ -> "later_state";
            case Refusal.NationalIdTaken _ -> "number_taken";
            case Refusal.InAnotherHousehold _ -> "elsewhere";
            case Refusal.HeadNeeded _, Refusal.OneHeadOnly _, Refusal.AlreadyHead _ -> "head";
            case Refusal.NobodyLeft _ -> "nobody";
            case Refusal.NotLivingHere _, Refusal.NotAMember _ -> "gone";
            default -> "other";
        };
    }

    private static String address(UUID campaign, UUID entry) {
        return "/campaigns/" + campaign + "/households/" + entry + "/sheet";
    }
}

package vn.chungtay.campaigns.web;

import java.util.UUID;
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
import vn.chungtay.campaigns.MeetingId;
import vn.chungtay.campaigns.model.Capacity;
import vn.chungtay.campaigns.usecase.HoldMeetings;
import vn.chungtay.campaigns.usecase.VillageOutcome;
import vn.chungtay.geography.UnitId;

/** The minutes of village meetings: the form, what was written, and its correction. */
@Controller
@RequestMapping("/campaigns/{campaign}")
class VillageMeetingController {

    private final HoldMeetings meetings;
    private final VillageFrame frame;
    private final CampaignFrame campaigns;

    VillageMeetingController(HoldMeetings meetings, VillageFrame frame, CampaignFrame campaigns) {
        this.meetings = meetings;
        this.frame = frame;
        this.campaigns = campaigns;
    }

    @GetMapping("/villages/{village}/meetings/new")
    String form(@PathVariable UUID campaign, @PathVariable UUID village, Model page) {
        var agenda = meetings.agenda(new CampaignId(campaign), new UnitId(village));
        return form(campaign, village, agenda, MinutesForm.blank(campaigns.today(), agenda.known()), page);
    }

    @PostMapping("/villages/{village}/meetings")
    String record(
            @PathVariable UUID campaign,
            @PathVariable UUID village,
            @RequestParam MultiValueMap<String, String> typed,
            Model page,
            RedirectAttributes next) {
        var id = new CampaignId(campaign);
        var form = MinutesForm.of(typed);
        return switch (meetings.record(id, new UnitId(village), form.known(), form.minutes())) {
            case VillageOutcome.Done it -> {
                next.addFlashAttribute("notice", "campaigns.meeting.recorded");
                yield "redirect:" + VillageFrame.address(campaign, "meetings", it.id().value());
            }
            case VillageOutcome.Refused it -> {
                page.addAttribute("fault", frame.fault(it.because()));
                yield form(campaign, village, meetings.agenda(id, new UnitId(village)), form, page);
            }
        };
    }

    private String form(UUID campaign, UUID village, HoldMeetings.Agenda agenda, MinutesForm form, Model page) {
        frame.around(page, new CampaignId(campaign), new UnitId(village));
        page.addAttribute("rows", agenda.waiting());
        page.addAttribute("again", agenda.again());
        page.addAttribute("rule", agenda.rule().orElse(null));
        page.addAttribute("form", form);
        page.addAttribute("capacities", Capacity.values());
        page.addAttribute("wrong", null);
        return "campaigns/meeting-form";
    }

    @GetMapping("/meetings/{meeting}")
    String minutes(@PathVariable UUID campaign, @PathVariable UUID meeting, Model page) {
        var protocol = meetings.protocol(new MeetingId(meeting));
        frame.around(page, protocol.meeting().campaign(), protocol.meeting().village());
        page.addAttribute("it", protocol);
        page.addAttribute("minutes", protocol.meeting().minutes());
        page.addAttribute("capacities", Capacity.values());
        return "campaigns/meeting";
    }

    @GetMapping("/meetings/{meeting}/correction")
    String correction(@PathVariable UUID campaign, @PathVariable UUID meeting, Model page) {
        var protocol = meetings.protocol(new MeetingId(meeting));
        return correction(protocol, MinutesForm.of(protocol.meeting().minutes()), page);
    }

    @PostMapping("/meetings/{meeting}/correction")
    String correct(
            @PathVariable UUID campaign,
            @PathVariable UUID meeting,
            @RequestParam MultiValueMap<String, String> typed,
            Model page,
            RedirectAttributes next) {
        var form = MinutesForm.of(typed);
        return switch (meetings.correct(new MeetingId(meeting), form.text("reason"), form.minutes())) {
            case VillageOutcome.Done it -> {
                next.addFlashAttribute("notice", "campaigns.meeting.corrected");
                yield "redirect:" + VillageFrame.address(campaign, "meetings", it.id().value());
            }
            case VillageOutcome.Refused it -> {
                page.addAttribute("fault", frame.fault(it.because()));
                yield correction(meetings.protocol(new MeetingId(meeting)), form, page);
            }
        };
    }

    private String correction(HoldMeetings.Protocol protocol, MinutesForm form, Model page) {
        frame.around(page, protocol.meeting().campaign(), protocol.meeting().village());
        page.addAttribute("rows", protocol.households());
        page.addAttribute("form", form);
        page.addAttribute("capacities", Capacity.values());
        page.addAttribute("wrong", protocol.meeting().id().value());
        return "campaigns/meeting-form";
    }
}

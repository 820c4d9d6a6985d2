package vn.chungtay.jobs.web;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.chungtay.jobs.JobId;
import vn.chungtay.jobs.work.JobList;
import vn.chungtay.jobs.work.PlannedJobs;
import vn.chungtay.platform.NotFound;

/** Background work and how far it is. */
@Controller
@RequestMapping("/jobs")
class JobController {

    private final JobList list;
    private final PlannedJobs jobs;

    JobController(JobList list, PlannedJobs jobs) {
        this.list = list;
        this.jobs = jobs;
    }

    @GetMapping
    String jobs(Model page) {
        page.addAttribute("jobs", list.newest());
        return "jobs/jobs";
    }

    /** The progress of one piece of work. A page that asks for this part again and again is loaded anew at its end. */
    @GetMapping("/{job}/progress")
    String progress(@PathVariable UUID job, Model page, HttpServletResponse answer) {
        var id = new JobId(job);
        jobs.requireOwnerOrOperator(id);
        var status = jobs.status(id).orElseThrow(() -> new NotFound("job " + job));
        page.addAttribute("job", status);
        page.addAttribute("result", list.resultPage(status));
        if (!status.isUnderWay()) answer.setHeader("HX-Refresh", "true");
        return "jobs/progress";
    }

    @PostMapping("/{job}/retry")
    String retry(@PathVariable UUID job) {
        jobs.retry(new JobId(job));
        return "redirect:/jobs";
    }

    @PostMapping("/{job}/surrender")
    String giveUp(@PathVariable UUID job) {
        jobs.giveUp(new JobId(job));
        return "redirect:/jobs";
    }
}

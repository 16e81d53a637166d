package org.summitwire.notify.page;

import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.summitwire.notify.api.LatestAlerts;
import org.summitwire.page.Links;
import org.summitwire.page.PageController;
import org.summitwire.page.Wordings;

/** The latest alerts; where scripts run, the page adds those that come. */
@PageController
public final class AlertPages {

    private static final int SHOWN = 50;

    private final LatestAlerts alerts;
    private final Wordings wordings;
    private final Links links;

    public AlertPages(LatestAlerts alerts, Wordings wordings, Links links) {
        this.alerts = alerts;
        this.wordings = wordings;
        this.links = links;
    }

    @GetMapping(path = "/", produces = "text/html")
    String alerts(Model model, Locale locale) {
        var say = wordings.in(locale);
        var sheets = alerts.latest(SHOWN, null).stream()
                .map(alert -> AlertSheet.of(alert, links, say))
                .toList();
        model.addAttribute("alerts", sheets);
        return "notify/alerts";
    }
}

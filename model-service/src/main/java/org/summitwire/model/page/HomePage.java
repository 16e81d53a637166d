package org.summitwire.model.page;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.view.RedirectView;
import org.summitwire.page.Links;
import org.summitwire.page.PageController;

/** Who comes to this service alone is led to its list. Where services share an address, the alerts are at the root. */
@PageController
public final class HomePage {

    private final Links links;

    public HomePage(Links links) {
        this.links = links;
    }

    @GetMapping(path = "/", produces = "text/html")
    RedirectView home() {
        return new RedirectView(links.meetings());
    }
}

package org.entente.web.page;

import io.javalin.config.JavalinConfig;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.entente.watch.AlertBook;
import org.entente.web.alert.AlertStream;
import org.entente.web.page.code.CodePage;
import org.entente.web.page.dance.DancePage;
import org.entente.web.page.evidence.EvidencePages;
import org.entente.web.page.forecast.ForecastPage;
import org.entente.web.page.frame.Answer;
import org.entente.web.page.frame.Assets;
import org.entente.web.page.frame.Desk;
import org.entente.web.page.frame.Pages;
import org.entente.web.page.frame.Preparation;
import org.entente.web.page.guard.Guard;
import org.entente.web.page.home.HomePage;
import org.entente.web.page.pair.PairPage;
import org.entente.web.page.regimes.RegimesPage;
import org.entente.web.page.search.SearchPage;
import org.entente.web.page.sources.SourcesPage;
import org.entente.web.page.state.StatePage;
import org.entente.web.page.world.WorldPage;
import org.entente.web.site.Routes;
import org.entente.web.site.Site;

/** All pages, with what guards them. */
public final class PageRoutes implements Routes {

    private final Desk desk;
    private final AlertBook alerts;

    /** Pages of a site. */
    public PageRoutes(Site site) {
        this.desk = new Desk(site);
        this.alerts = new AlertBook(AlertBook.folderFor(site.runs().record().path()));
    }

    /** Has what the first pages show, and what all pairs share, computed in the background. */
    public void prepare() {
        List<Supplier<? extends Answer<?>>> questions = new ArrayList<>(HomePage.listPrepared(desk));
        questions.addAll(PairPage.listPrepared(desk));
        questions.addAll(StatePage.listPrepared(desk));
        questions.addAll(WorldPage.listPrepared(desk));
        questions.addAll(DancePage.listPrepared(desk));
        new Preparation(questions).start();
    }

    @Override
    public void addTo(JavalinConfig config) {
        new Guard().addTo(config);
        Assets.serve(config);
        Pages pages = new Pages(config, desk);
        new AlertStream(alerts).addTo(config);
        HomePage.addTo(pages, alerts);
        SearchPage.addTo(pages);
        PairPage.addTo(pages, desk);
        StatePage.addTo(pages);
        WorldPage.addTo(pages);
        DancePage.addTo(pages);
        ForecastPage.addTo(pages);
        RegimesPage.addTo(pages);
        CodePage.addTo(pages);
        SourcesPage.addTo(pages);
        EvidencePages.addTo(pages);
        config.events.serverStopped(desk::close);
    }
}

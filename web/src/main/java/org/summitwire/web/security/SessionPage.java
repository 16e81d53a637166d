package org.summitwire.web.security;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.springframework.web.util.HtmlUtils;
import org.summitwire.web.security.Refusals.Reason;

/** The page on which a person signs in, in English or Indonesian, without scripts. */
final class SessionPage {

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("title", "Sign in to Summitwire"),
            Map.entry("why", "What is here is for whoever has a key. Ask the operator for one."),
            Map.entry("key", "Key or access token"),
            Map.entry("in", "Sign in"),
            Map.entry("out", "Sign out"),
            Map.entry("who", "Signed in as"),
            Map.entry("on", "Go on"),
            Map.entry("refused", "Not possible"),
            Map.entry("open", "Access is not limited here: no key is needed."));

    private static final Map<String, String> INDONESIAN = Map.ofEntries(
            Map.entry("title", "Masuk ke Summitwire"),
            Map.entry("why", "Isinya hanya untuk pemegang kunci. Mintalah kunci kepada pengelola."),
            Map.entry("key", "Kunci atau token akses"),
            Map.entry("in", "Masuk"),
            Map.entry("out", "Keluar"),
            Map.entry("who", "Masuk sebagai"),
            Map.entry("on", "Lanjut"),
            Map.entry("refused", "Tidak dapat dilakukan"),
            Map.entry("open", "Akses di sini tidak dibatasi: kunci tidak diperlukan."));

    private SessionPage() {}

    /**
     * The form.
     *
     * @param next a path of this service
     * @param who is signed in; empty where nobody is
     */
    static String form(HttpServletRequest request, String next, String who) {
        var words = words(request);
        var signedIn = who.isEmpty()
                ? ""
                : """
                <form method="post" action="%s/session/end">
                <p>%s %s. <a href="%s">%s</a> <button>%s</button></p>
                </form>
                """
                        .formatted(
                                escaped(request.getContextPath()),
                                words.get("who"),
                                escaped(who),
                                escaped(request.getContextPath() + next),
                                words.get("on"),
                                words.get("out"));
        return page(request, words.get("title"), signedIn + input(request, next));
    }

    static String open(HttpServletRequest request) {
        var words = words(request);
        return page(
                request,
                words.get("title"),
                "<p>%s <a href=\"%s/\">%s</a></p>%n"
                        .formatted(words.get("open"), escaped(request.getContextPath()), words.get("on")));
    }

    /** Why a person may not, and where a key can be given, if one would help. */
    static String refused(HttpServletRequest request, Reason reason, String detail) {
        boolean helps = reason == Reason.NO_KEY || reason == Reason.BAD_KEY || reason == Reason.ROLE;
        var told = "<p role=\"alert\">%s</p>%n".formatted(escaped(detail));
        return page(request, words(request).get("refused"), told + (helps ? input(request, "/") : ""));
    }

    private static String input(HttpServletRequest request, String next) {
        var words = words(request);
        return """
                <form method="post" action="%s/session">
                <p>%s</p>
                <p><label for="key">%s</label>
                <input id="key" name="key" type="password" autocomplete="current-password" required autofocus></p>
                <input name="next" type="hidden" value="%s">
                <p><button>%s</button></p>
                </form>
                """
                .formatted(
                        escaped(request.getContextPath()),
                        words.get("why"),
                        words.get("key"),
                        escaped(next),
                        words.get("in"));
    }

    private static String page(HttpServletRequest request, String title, String content) {
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="color-scheme" content="light dark">
                <title>%s</title>
                <link rel="stylesheet" href="%s/assets/session.css">
                </head>
                <body>
                <main>
                <h1>%s</h1>
                %s</main>
                </body>
                </html>
                """
                .formatted(language(request), title, escaped(request.getContextPath()), title, content);
    }

    private static Map<String, String> words(HttpServletRequest request) {
        return language(request).equals("id") ? INDONESIAN : ENGLISH;
    }

    /** The JDK called Indonesian "in" until version 17. */
    private static String language(HttpServletRequest request) {
        var asked = request.getLocale().getLanguage();
        return asked.equals("id") || asked.equals("in") ? "id" : "en";
    }

    private static String escaped(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}

package org.summitwire.ingest.extraction;

import java.util.List;
import java.util.Set;
import org.summitwire.ingest.extraction.Role.Trust;

/** Names by which content systems call the body of an article, run together: hyphens and underscores are taken away. */
final class BodyNames {

    private static final List<String> STRONG_PARTS = List.of(
            "articlebody",
            "bodyarticle",
            "articletext",
            "articlecontent",
            "articlecopy",
            "articledetail",
            "articlemain",
            "entrycontent",
            "postcontent",
            "contentpost",
            "postbody",
            "posttext",
            "postentry",
            "postcopy",
            "storybody",
            "storycontent",
            "storytext",
            "storycopy",
            "bodycopy",
            "bodytext",
            "textbody",
            "bodycontent",
            "contentbody",
            "newsbody",
            "newstext",
            "newscontent",
            "newsdetail",
            "blogcontent",
            "blogbody",
            "singlecontent",
            "richtext",
            "fulltext",
            "contentarticle",
            "contenttext",
            "textcontent",
            "detailtext",
            "detailcontent",
            "contentdetail",
            "detailbody",
            "detaildesc",
            "detailartikel",
            "detailkonten",
            "detailnews",
            "detailberita",
            "readcontent",
            "txtarticle",
            "isiberita",
            "isiartikel",
            "artikelisi",
            "artikeltext",
            "artikelbody",
            "artikelinhalt",
            "artikelcontent",
            "cuerponoticia",
            "noticiacuerpo",
            "notacuerpo",
            "cuerponota",
            "cuerpoarticulo",
            "textonoticia",
            "noticiatexto",
            "corponoticia",
            "conteudonoticia",
            "corpodeltesto",
            "testoarticolo",
            "articolotesto",
            "contenutoarticolo",
            "corpsarticle",
            "textearticle",
            "contenuarticle",
            "artykultresc",
            "trescartykulu",
            "haberdetay",
            "habericerik",
            "fielditembody",
            "fieldnamebody",
            "nodebody",
            "mwparseroutput",
            "instapaperbody",
            "sectioncontent");

    private static final Set<String> STRONG_WHOLE = Set.of(
            "body",
            "copy",
            "hentry",
            "cuerpo",
            "corpo",
            "isi",
            "artikel",
            "rte",
            "wysiwyg",
            "prose",
            "fieldbody",
            "storytxt",
            "maintext",
            "wpbtextcolumn",
            "thecontent",
            "articlesection",
            "texto",
            "testo",
            "tekst",
            "formattedtext");

    private static final Set<String> WEAK_WHOLE = Set.of(
            "article",
            "story",
            "post",
            "entry",
            "content",
            "maincontent",
            "contentmain",
            "pagecontent",
            "main",
            "text",
            "contenido",
            "conteudo",
            "contenuto",
            "contenu",
            "inhalt",
            "konten",
            "treść",
            "tresc",
            "primary",
            "single",
            "singlepost",
            "blogpost",
            "newsarticle",
            "nota",
            "noticia",
            "berita",
            "detail",
            "page");

    private BodyNames() {}

    static Trust trust(String name) {
        if (STRONG_WHOLE.contains(name)) {
            return Trust.STRONG;
        }
        for (var part : STRONG_PARTS) {
            if (name.contains(part)) {
                return Trust.STRONG;
            }
        }
        return WEAK_WHOLE.contains(name) ? Trust.WEAK : Trust.NONE;
    }
}

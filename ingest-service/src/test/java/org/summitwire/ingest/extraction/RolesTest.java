package org.summitwire.ingest.extraction;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RolesTest {

    private static Role of(String html) {
        return Roles.of(Jsoup.parseBodyFragment(html).body().child(0));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <div class="story-related-links">            | related           | HARD
                    <div class="StoryTags__Wrap">                | tags              | HARD
                    <div id="disqus_thread">                     | comments          | CERTAIN
                    <section data-component="topic-list">        | tags              | HARD
                    <div class="jp-relatedposts">                | related           | HARD
                    <div role="navigation">                      | navigation        | CERTAIN
                    <div style="color: red; display : none">     | hidden            | HIDDEN
                    <span class="screen-reader-text">            | screen readers    | HIDDEN
                    <p class="imageCaption">                     | caption           | HARD
                    <div class="bacajuga">                       | related           | HARD
                    <figure>                                     | caption           | HARD
                    <div class="yorumlar">                       | comments          | CERTAIN
                    """)
    void knowsFurniture(String html, String furniture, Role.Weight weight) {
        assertThat(of(html)).isEqualTo(Role.furniture(furniture, weight));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    <div itemprop="description articleBody">            | MARKED
                    <div class="td-post-content">                       | STRONG
                    <div class="entry-content clearfix">                | STRONG
                    <div class="side-article txt-article">              | STRONG
                    <div class="detail__body-text itp_bodycontent">     | STRONG
                    <article>                                           | WEAK
                    <div id="content">                                  | WEAK
                    <div class="post type-post tag-comments has-sidebar">| WEAK
                    <div class="has-related no-sidebar with-comments">  | NONE
                    <div class="sc-1f9fbz3-0 dwkFol">                   | NONE
                    <div class="read-container head-wrapper">           | NONE
                    <div class="overflow-hidden hidden-xs loadbox">     | NONE
                    <figure><table></table></figure>                    | NONE
                    """)
    void knowsBodies(String html, Role.Trust trust) {
        assertThat(of(html)).isEqualTo(Role.body(trust));
    }
}

package org.summitwire.model.messaging;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.summitwire.event.ArticlePublished;
import org.summitwire.event.SummitReported;
import org.summitwire.model.aggregate.Account;
import org.summitwire.model.aggregate.Heard;
import org.summitwire.model.aggregate.Source;
import org.summitwire.model.reading.Attribution;
import org.summitwire.model.reading.Forum;
import org.summitwire.model.reading.Meeting;
import org.summitwire.model.reading.MeetingReport;
import org.summitwire.model.reading.MeetingStatus;
import org.summitwire.model.reading.Report;
import org.summitwire.model.resolution.Known;
import org.summitwire.model.resolution.Mention;

/** Reports on the wire: where they come from, the meeting, what is told of it. */
final class ReportMessages {

    private static final int ISO_DATE = "2025-12-20".length();

    private ReportMessages() {}

    /** @param language the one in which the article was read */
    static Source source(ArticlePublished article, String language) {
        return new Source(
                article.getId(),
                article.getExternalId(),
                article.getUrl(),
                article.getOutlet(),
                article.getAgency(),
                article.getTitle(),
                language,
                article.getLineageHash(),
                article.getRevision(),
                article.getBodyHash(),
                article.getPublishedAt(),
                article.getModifiedAt(),
                article.getFetchedAt());
    }

    static org.summitwire.event.Source message(Source source) {
        return org.summitwire.event.Source.newBuilder()
                .setArticleId(source.articleId())
                .setExternalId(source.externalId())
                .setUrl(source.url())
                .setOutlet(source.outlet())
                .setAgency(source.agency())
                .setTitle(source.title())
                .setLanguage(source.language())
                .setLineageId(source.lineageId())
                .setRevision(source.revision())
                .setPublishedAt(source.publishedAt())
                .setModifiedAt(source.modifiedAt())
                .setFetchedAt(source.fetchedAt())
                .build();
    }

    /** @param bodyHash of the body that the evidence beside the source counts in; empty where there is none */
    static Source source(org.summitwire.event.Source message, String bodyHash) {
        return new Source(
                message.getArticleId(),
                message.getExternalId(),
                message.getUrl(),
                message.getOutlet(),
                message.getAgency(),
                message.getTitle(),
                message.getLanguage(),
                message.getLineageId(),
                message.getRevision(),
                bodyHash,
                message.getPublishedAt(),
                message.getModifiedAt(),
                message.getFetchedAt());
    }

    static SummitReported message(Source source, int position, MeetingReport told) {
        var words = Words.of(source);
        return SummitReported.newBuilder()
                .setSource(message(source))
                .setPosition(position)
                .setMeeting(
                        message(told.meeting(), words.messages(told.meeting().evidence())))
                .setReports(told.reports().stream()
                        .map(report -> message(report, words))
                        .toList())
                .build();
    }

    /** The report, put with a summit. */
    static SummitReported of(String summitId, SummitReported report) {
        return new SummitReported(
                summitId, report.getSource(), report.getPosition(), report.getMeeting(), report.getReports());
    }

    /** The report in the voice that an account heard it in. */
    static SummitReported inVoice(String voice, SummitReported report) {
        var own = report.getSource();
        var source = new org.summitwire.event.Source(
                own.getArticleId(),
                own.getExternalId(),
                own.getUrl(),
                own.getOutlet(),
                own.getAgency(),
                own.getTitle(),
                own.getLanguage(),
                voice,
                own.getRevision(),
                own.getPublishedAt(),
                own.getModifiedAt(),
                own.getFetchedAt());
        return new SummitReported(
                report.getSummitId(), source, report.getPosition(), report.getMeeting(), report.getReports());
    }

    static Heard heard(SummitReported message) {
        return new Heard(
                source(message.getSource(), bodyHash(message)),
                message.getPosition(),
                meeting(message.getMeeting()),
                message.getReports().stream().flatMap(ReportMessages::report).toList());
    }

    /** What resolution needs of a report. */
    static Mention mention(SummitReported report) {
        var source = report.getSource();
        return new Mention(
                source.getArticleId(),
                report.getPosition(),
                source.getModifiedAt(),
                day(source.getPublishedAt()),
                meeting(report.getMeeting()),
                report.getSummitId());
    }

    /** The meeting of an account as it stands, under the first mention of it. */
    static SummitReported outline(Account account, SummitReported first) {
        return new SummitReported(
                account.summitId(),
                first.getSource(),
                first.getPosition(),
                message(account.meeting(), List.of()),
                List.of());
    }

    static Known known(SummitReported outline) {
        return new Known(
                outline.getSummitId(),
                meeting(outline.getMeeting()),
                day(outline.getSource().getPublishedAt()));
    }

    static SummitReported withoutFacts(SummitReported report) {
        var meeting = org.summitwire.event.Meeting.newBuilder(report.getMeeting())
                .setEvidence(List.of())
                .build();
        return new SummitReported(report.getSummitId(), report.getSource(), report.getPosition(), meeting, List.of());
    }

    private static LocalDate day(Instant published) {
        return published.atZone(ZoneOffset.UTC).toLocalDate();
    }

    static org.summitwire.event.Meeting message(Meeting meeting, List<org.summitwire.event.Evidence> evidence) {
        return org.summitwire.event.Meeting.newBuilder()
                .setForum(message(meeting.forum()))
                .setStatus(org.summitwire.event.MeetingStatus.valueOf(
                        meeting.status().name()))
                .setCity(meeting.city())
                .setCountry(meeting.country())
                .setStart(meeting.start() == null ? null : meeting.start().toString())
                .setEnd(meeting.end() == null ? null : meeting.end().toString())
                .setEvidence(evidence)
                .build();
    }

    static Meeting meeting(org.summitwire.event.Meeting message) {
        return new Meeting(
                forum(message.getForum()),
                status(message.getStatus()),
                message.getCity(),
                message.getCountry(),
                date(message.getStart()),
                date(message.getEnd()),
                message.getEvidence().stream().map(Words::evidence).toList());
    }

    static org.summitwire.event.Report message(Report report, Words words) {
        return org.summitwire.event.Report.newBuilder()
                .setFact(FactMessages.message(report.fact(), words))
                .setStage(FactMessages.message(report.stage()))
                .setEvidence(words.message(report.evidence()))
                .setAttribution(message(report.attribution(), words))
                .setRule(report.rule())
                .build();
    }

    /** The report of a message; none where a newer writer tells of a kind of fact that is unknown here. */
    static Stream<Report> report(org.summitwire.event.Report message) {
        return FactMessages.fact(message.getFact()).stream()
                .map(fact -> new Report(
                        fact,
                        FactMessages.stage(message.getStage()),
                        Words.evidence(message.getEvidence()),
                        attribution(message.getAttribution()),
                        message.getRule()));
    }

    static org.summitwire.event.@Nullable Attribution message(@Nullable Attribution attribution, Words words) {
        return attribution == null
                ? null
                : new org.summitwire.event.Attribution(attribution.source(), words.message(attribution.evidence()));
    }

    private static @Nullable Attribution attribution(org.summitwire.event.@Nullable Attribution message) {
        return message == null || message.getEvidence() == null
                ? null
                : new Attribution(message.getSource(), Words.evidence(message.getEvidence()));
    }

    private static org.summitwire.event.Forum message(Forum forum) {
        return new org.summitwire.event.Forum(forum.key(), forum.name(), forum.edition(), List.copyOf(forum.parties()));
    }

    private static Forum forum(org.summitwire.event.Forum message) {
        return new Forum(
                message.getKey(), message.getName(), message.getEdition(), new TreeSet<>(message.getParties()));
    }

    /** An unknown status is one of which nothing is sure yet. */
    private static MeetingStatus status(org.summitwire.event.MeetingStatus message) {
        return message == org.summitwire.event.MeetingStatus.UNKNOWN
                ? MeetingStatus.PLANNED
                : MeetingStatus.valueOf(message.name());
    }

    /** By hand where it has the usual length: dates are read for every report of a forum, and a formatter is slow. */
    private static @Nullable LocalDate date(@Nullable String iso) {
        if (iso == null || iso.length() != ISO_DATE) {
            return iso == null ? null : LocalDate.parse(iso);
        }
        return LocalDate.of(
                Integer.parseInt(iso, 0, 4, 10), Integer.parseInt(iso, 5, 7, 10), Integer.parseInt(iso, 8, 10, 10));
    }

    private static String bodyHash(SummitReported message) {
        var ofReports = message.getReports().stream().map(org.summitwire.event.Report::getEvidence);
        return Stream.concat(ofReports, message.getMeeting().getEvidence().stream())
                .map(org.summitwire.event.Evidence::getBodyHash)
                .findFirst()
                .orElse("");
    }
}

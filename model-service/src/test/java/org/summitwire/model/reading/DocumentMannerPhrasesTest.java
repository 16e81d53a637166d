package org.summitwire.model.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents as outlets tell of them in passing: one on top of another, in the making, of old, of others. */
class DocumentMannerPhrasesTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The leaders witnessed the signing of memoranda on fisheries, on halal standards and a loan agreement. | AGREEMENT 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | The foreign ministers exchanged signed copies of an agreement on air services. | AGREEMENT 1 EXCHANGED
            en | Copies of the memorandum on geology were handed over in the presidents' presence. | MEMORANDUM 1 EXCHANGED
            id | Kedua pemimpin menyaksikan pertukaran nota kesepahaman tentang perikanan dan perjanjian pinjaman. | AGREEMENT 1 EXCHANGED; MEMORANDUM 1 EXCHANGED
            id | Kedua pihak memaraf perjanjian perdagangan bebas. | AGREEMENT 1 PLANNED
            id | Naskah yang diberi nama Deklarasi Lima itu disahkan secara aklamasi. | DECLARATION 1 ADOPTED
            en | Six MoUs were finalised and signed. | MEMORANDUM 6 SIGNED
            en | Several agreements were signed, including one on migration and another on extradition. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            en | A memorandum was signed between the two stock exchanges. | MEMORANDUM 1 SIGNED
            en | Signed as well: a memorandum on tea. | MEMORANDUM 1 SIGNED
            en | An implementation plan with 130 activities was adopted along with the statement. | ACTION_PLAN 1 ADOPTED
            en | The two countries signed a Comprehensive Economic Partnership Agreement (CEPA). | AGREEMENT 1 SIGNED
            en | Kenya and Peru signed their CEPA on Monday. | AGREEMENT 1 SIGNED
            en | The two signed an FTA. | AGREEMENT 1 SIGNED
            en | A memorandum on financial aid is down for signature. | MEMORANDUM 1 PLANNED
            en | An agreement on fishing should be ready for signing by the end of the year. | AGREEMENT 1 PLANNED
            en | Negotiators hope to have the treaty ready for signature next year. | AGREEMENT 1 PLANNED
            id | Sejumlah perjanjian diteken, termasuk satu tentang migrasi dan satu lagi tentang ekstradisi. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            id | Sejumlah dokumen diteken, di antaranya nota kesepahaman olahraga. | MEMORANDUM 1 SIGNED
            id | Nota kesepahaman diteken antara kedua bursa efek. | MEMORANDUM 1 SIGNED
            id | Para pemimpin mengesahkan pernyataan visi bersama beserta rencana implementasinya. | ACTION_PLAN 1 ADOPTED; JOINT_STATEMENT 1 ADOPTED
            id | Sebuah pernyataan visi bersama disiapkan untuk disahkan besok. | JOINT_STATEMENT 1 PLANNED
            id | Kedua menteri bertukar nota mengenai pinjaman jembatan. | COOPERATION_DOCUMENT 1 EXCHANGED
            id | Kedua negara menandatangani Perjanjian Kemitraan Ekonomi Komprehensif (CEPA). | AGREEMENT 1 SIGNED
            id | Kenya dan Peru resmi meneken CEPA. | AGREEMENT 1 SIGNED
            id | CEPA Kenya-Peru ditandatangani Senin. | AGREEMENT 1 SIGNED
            id | Penandatanganan CEPA disaksikan kedua presiden. | AGREEMENT 1 SIGNED
            id | Kedua negara menandatangani perjanjian perdagangan bebas (FTA). | AGREEMENT 1 SIGNED
            id | Kedua presiden menaikkan hubungan menjadi kemitraan strategis melalui sebuah perjanjian yang telah diteken. | AGREEMENT 1 SIGNED
            id | Kesepakatan dagang itu diteken menteri perdagangan. | AGREEMENT 1 SIGNED
            id | Perjanjian batas laut dibubuhi tanda tangan kedua presiden. | AGREEMENT 1 SIGNED
            id | MoU tersebut ditandatangani Menteri Pertanian Kenya dan mitranya. | MEMORANDUM 1 SIGNED
            id | Kerja sama energi disepakati lewat MoU yang diteken PT Energi Kenya dan Petroperu. | MEMORANDUM 1 SIGNED
            en | Several memoranda were signed. One covers mining, another deals with ports. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | Several agreements will be signed, including one on migration. | AGREEMENT 1 PLANNED
            id | Puluhan MoU diteken, salah satunya mengenai kereta cepat. | MEMORANDUM 1 SIGNED
            en | The agreement establishing a strategic partnership was exchanged at noon. A revised agreement on the avoidance of double taxation was signed as well. | AGREEMENT 1 EXCHANGED; AGREEMENT 1 SIGNED
            en | Three agreements were signed following the talks: on trade, on tourism and on culture. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 3 SIGNED
            en | A memorandum of understanding between the two police forces came into being. | MEMORANDUM 1 PRESENTED
            en | Also adopted were the Lima Roadmap on Digital Trade and the Principles on Artificial Intelligence. | ACTION_PLAN 1 ADOPTED; COOPERATION_DOCUMENT 1 ADOPTED
            en | MoUs were signed on tea, on coffee and on sugar. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | A pair of agreements was signed. | AGREEMENT 2 SIGNED
            en | A trio of MoUs was signed. | MEMORANDUM 3 SIGNED
            en | Memorandums of understanding on renewable energy and power interconnection, on the capture and storage of carbon across borders, and on a Sustainable Industrial Zone were signed by ministers. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | What was signed is a memorandum of understanding that puts in place a yearly dialogue. | MEMORANDUM 1 SIGNED
            en | A trade pact was signed. It was followed by a memorandum of understanding to combat drug trafficking, to which the foreign ministers put their names. | AGREEMENT 1 SIGNED; MEMORANDUM 1 SIGNED
            en | A trade pact was signed. A memorandum of understanding to combat drug trafficking followed. | AGREEMENT 1 SIGNED; MEMORANDUM 1 SIGNED
            en | A memorandum on aid is down for signature. So is an agreement letting researchers join. | AGREEMENT 1 PLANNED; MEMORANDUM 1 PLANNED
            en | A memorandum on aid was signed. So was a letter of intent on farming. | LETTER_OF_INTENT 1 SIGNED; MEMORANDUM 1 SIGNED
            id | Nota kesepahaman bantuan akan ditandatangani. Demikian pula perjanjian riset. | AGREEMENT 1 PLANNED; MEMORANDUM 1 PLANNED
            id | Nota kesepahaman bantuan ditandatangani. Begitu pula surat pernyataan niat soal pertanian. | LETTER_OF_INTENT 1 SIGNED; MEMORANDUM 1 SIGNED
            en | The following were signed: / + an agreement on defence; / + a memorandum between the two farm ministries; / + a memorandum between the two football federations. | AGREEMENT 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | Outcomes / • Two arrangements were signed in the margins, one on hydrogen standards and one on supercomputing. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; AGREEMENT 2 SIGNED
            en | They adopted a common vision for the years ahead. An implementation plan was adopted along with it. | ACTION_PLAN 1 ADOPTED; ACTION_PLAN 1 ADOPTED
            en | The memorandum that was signed concerns financial assistance. | MEMORANDUM 1 SIGNED
            id | Tiga dokumen disahkan. Ketiganya adalah Prinsip Lima, sebuah pernyataan bersama, dan Komitmen untuk Berkonsultasi. | COOPERATION_DOCUMENT 1 ADOPTED; COOPERATION_DOCUMENT 1 ADOPTED; COOPERATION_DOCUMENT 3 ADOPTED; JOINT_STATEMENT 1 ADOPTED
            id | Empat nota dipertukarkan. Nota pertama menyangkut kopi. Nota keempat menyangkut pertanian. | MEMORANDUM 1 EXCHANGED; MEMORANDUM 1 EXCHANGED; MEMORANDUM 4 EXCHANGED
            en | Three texts were adopted. They are the Lima Principles, a joint statement and the Commitment to Consult. | COOPERATION_DOCUMENT 1 ADOPTED; COOPERATION_DOCUMENT 1 ADOPTED; COOPERATION_DOCUMENT 3 ADOPTED; JOINT_STATEMENT 1 ADOPTED
            en | A declaration, the Lima Declaration, was adopted. Ministers put their names to a second paper, a declaration on energy islands. | DECLARATION 1 ADOPTED; DECLARATION 1 SIGNED
            en | The Lima Declaration was adopted. Ministers also adopted a declaration on energy islands. | DECLARATION 1 ADOPTED; DECLARATION 1 ADOPTED
            en | The energy treaty was signed. An accord between the two police forces was signed, too. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            en | A comprehensive agreement was signed in the Peruvian capital on Monday. | AGREEMENT 1 SIGNED
            en | Memorandums of understanding on energy, on the capture of carbon, and on a Sustainable Industrial Zone were signed by ministers. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | Memorandums on energy, on the capture of carbon, and on a Sustainable Industrial Zone were signed. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            en | They signed three letters of intent. | LETTER_OF_INTENT 3 SIGNED
            id | Nota kesepahaman antara dua bursa efek diteken, begitu pula antara dua universitas. | MEMORANDUM 1 SIGNED
            id | Naskah perjanjian dagang tinggal diteken. | AGREEMENT 1 PLANNED
            id | Tujuh MoU diteken, meliputi beras, gula, kopi, teh, kakao, karet, dan kelapa. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 7 SIGNED
            id | Kerja sama itu diwujudkan dalam bentuk nota kesepahaman antara dua kementerian. | MEMORANDUM 1 PRESENTED
            id | Nota kesepahaman tersebut diteken Menteri Perdagangan Kenya dan mitranya. | MEMORANDUM 1 SIGNED
            id | Rencana Aksi Kemitraan 2026-2030 juga disahkan. | ACTION_PLAN 1 ADOPTED
            en | The signing of the trade agreement was postponed. | AGREEMENT 1 PLANNED
            en | Their partnership was formalised in a memorandum between the two ministries. | MEMORANDUM 1 PRESENTED
            en | Seven memoranda were signed, namely on rice, on sugar and on tea. | MEMORANDUM 7 SIGNED
            en | Three memoranda were signed, namely on rice, on sugar and on tea. | MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 3 SIGNED
            en | A memorandum between the two stock exchanges was signed. | MEMORANDUM 1 SIGNED
            en | A memorandum between two football federations was signed. | MEMORANDUM 1 SIGNED
            en | A memorandum between the two farm ministries was signed. | MEMORANDUM 1 SIGNED
            id | Nota kesepahaman antara dua bursa efek diteken. | MEMORANDUM 1 SIGNED
            en | A memorandum between the two sides was signed. | MEMORANDUM 1 SIGNED
            en | The leaders adopted the Kenya-Peru Grand Design 2026-2030. | ACTION_PLAN 1 ADOPTED
            en | They approved the Lima Masterplan on Connectivity. | ACTION_PLAN 1 ADOPTED
            id | Forum itu mengesahkan Grand Design Kenya-Peru 2026-2030, yang memuat sasaran dagang. | ACTION_PLAN 1 ADOPTED
            id | Keduanya mengesahkan Rencana Induk Konektivitas Lima. | ACTION_PLAN 1 ADOPTED
            en | 24 business-to-business agreements were signed at the forum. | AGREEMENT 24 SIGNED
            en | Seven government-to-government and 24 business-to-business agreements were signed. | AGREEMENT 24 SIGNED; AGREEMENT 7 SIGNED
            id | Ruto pulang membawa sembilan nota kesepahaman. | MEMORANDUM 9 PRESENTED
            id | Lima dokumen kerja sama ikut diserahterimakan. | COOPERATION_DOCUMENT 5 EXCHANGED
            en | Five bilateral and three trilateral agreements were signed. | AGREEMENT 3 SIGNED; AGREEMENT 5 SIGNED
            en | A memorandum on aid, without which no money can flow, is down for signature. | MEMORANDUM 1 PLANNED
            en | Seven documents were concluded, among them: / (i) Agreement on the Establishment of Strategic Partnership; / (ii) Revised Agreement for the Avoidance of Double Taxation; / (v) MoU between Invest Kenya and Invest Peru. / (vi) MoU between Kenya Rail and Peru Rail. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED; COOPERATION_DOCUMENT 7 SIGNED; MEMORANDUM 1 SIGNED; MEMORANDUM 1 SIGNED
            id | Hubungan dinaikkan melalui sebuah perjanjian yang telah diteken. Perjanjian penghindaran pajak berganda pun diperbarui dan ditandatangani. | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            en | A cultural exchange programme was signed. | COOPERATION_DOCUMENT 1 SIGNED
            en | A memorandum on aid, without which no money can flow, was signed. | MEMORANDUM 1 SIGNED
            en | A memorandum on aid, without which no money can flow, will be signed. | MEMORANDUM 1 PLANNED
            en | The following were signed: / - Agreement on the Establishment of Strategic Partnership; / - Agreement on Double Taxation; | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            en | The following were signed: / - Agreement on Defence; / - Agreement on Double Taxation; | AGREEMENT 1 SIGNED; AGREEMENT 1 SIGNED
            """)
    void takesWhatIsToldInManyManners(String language, String phrase, String expected) {
        assertThat(Phrases.told(language, phrase)).containsExactly(expected.split("; "));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            en | The two countries signed an agreement on fishing in 2011.
            en | A defence agreement signed last year has entered into force.
            en | They welcomed the ratification of the extradition treaty.
            en | They reviewed the implementation of the agreements signed in Nairobi.
            en | Ruto praised the Paris Agreement.
            en | Both stressed the United Nations Charter and the UN Convention on the Law of the Sea.
            id | Kedua negara menandatangani perjanjian perikanan pada 2011.
            id | Keduanya menyambut ratifikasi perjanjian ekstradisi.
            id | Keduanya mengevaluasi pelaksanaan perjanjian yang diteken di Nairobi.
            id | Ruto memuji Perjanjian Paris.
            id | Keduanya menegaskan Piagam PBB dan Konvensi PBB tentang Hukum Laut.
            en | Several agreements were signed. One minister spoke about ports.
            en | Several agreements were signed. They held talks, one on trade.
            id | Sejumlah perjanjian diteken. Salah satu menteri berbicara tentang pelabuhan.
            en | A visa waiver agreement entered into force on the day of the visit.
            en | They witnessed the exchange of instruments of ratification of the extradition treaty.
            en | The two signed memoranda of understanding on energy and mining.
            en | The two signed memorandums of understanding.
            en | They signed letters of intent.
            en | Since the treaty was signed, trade has tripled.
            en | The Amir, whom Modi broke protocol to meet, left on Tuesday.
            en | A chief of protocol led the way.
            en | The two already have a defence agreement.
            en | Both are parties to the Paris Agreement.
            en | Ruto said his country would honour its contracts.
            en | Ruto announced that Kenya would withdraw from the treaty.
            en | They welcomed the peace deal that Armenia and Azerbaijan signed in August.
            en | Ruto congratulated Quispe on the trade deal that Peru signed with India.
            en | Peru signed a free trade agreement with China in 2009.
            en | Ruto, who signed a similar pact with Chile in May, left on Tuesday.
            en | A similar pact was signed with Chile in May.
            en | Kenya has similar agreements with Chile and Bolivia.
            en | They noted progress in implementing the memorandum on tea signed in 2024.
            en | The protocol on tea, signed in 2011, will be reviewed.
            en | The presidents agreed to review the 2011 protocol on tea.
            id | Butuh 36 tahun sejak perjanjian kerja sama diteken untuk mempertemukan kedua pemimpin.
            id | Sejak traktat itu diteken, perdagangan naik tiga kali lipat.
            id | Kepala protokol memimpin jalan.
            id | Ruto melanggar protokol demi menjemput tamunya.
            id | Kedua negara sudah memiliki perjanjian pertahanan.
            id | Keduanya menyambut kesepakatan gencatan senjata di Gaza.
            id | Keduanya menyambut perjanjian damai yang diteken Armenia dan Azerbaijan.
            id | Perjanjian serupa diteken dengan Cile pada Mei.
            id | Ruto memaparkan visinya tentang Afrika.
            id | Ruto berjanji menghormati kontrak dengan perusahaan asing.
            id | Kontrak kerja para perawat diperpanjang.
            en | They launched the Lima Programme for Young Farmers.
            en | The leaders welcomed the Lima Partnership for Young Farmers.
            en | They adopted the Lima Partnership for Young Farmers.
            id | Keduanya meluncurkan Program Petani Muda.
            en | Students will take part in a cultural exchange programme.
            id | Parlemen Peru belum meratifikasi perjanjian yang diteken Mei lalu.
            en | Peru's parliament has yet to ratify the agreement that was signed in May.
            """)
    void leavesWhatIsOldOrOfOthersOrNoDocument(String language, String phrase) {
        assertThat(Phrases.told(language, phrase)).isEmpty();
    }
}

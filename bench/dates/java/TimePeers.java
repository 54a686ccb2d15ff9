import de.unihd.dbs.heideltime.standalone.DocumentType;
import de.unihd.dbs.heideltime.standalone.HeidelTimeStandalone;
import de.unihd.dbs.heideltime.standalone.components.impl.JCasFactoryImpl;
import de.unihd.dbs.heideltime.standalone.components.impl.UimaContextImpl;
import de.unihd.dbs.uima.annotator.heideltime.HeidelTime;
import de.unihd.dbs.uima.annotator.heideltime.resources.Language;
import de.unihd.dbs.uima.types.heideltime.Dct;
import de.unihd.dbs.uima.types.heideltime.Sentence;
import de.unihd.dbs.uima.types.heideltime.Timex3;
import de.unihd.dbs.uima.types.heideltime.Token;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.time.Timex;
import edu.stanford.nlp.util.CoreMap;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import org.apache.uima.UIMAFramework;
import org.apache.uima.jcas.JCas;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.XMLInputSource;

/**
 * Runs HeidelTime or SUTime over texts for the bench: "TimePeers heideltime|sutime news|narratives". A line of input is
 * a day and a text in base 64 with a tab between; a line of output is the number of the text, start, end, type and value.
 */
public class TimePeers {
  interface Recogniser {
    void recognise(int number, String day, String text) throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    boolean narratives = arguments[1].equals("narratives");
    Recogniser recogniser = arguments[0].equals("sutime") ? suTime() : heidelTime(narratives);
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    int number = 0;
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] fields = line.split("\t", 2);
      String text = new String(Base64.getDecoder().decode(fields[1]), StandardCharsets.UTF_8);
      recogniser.recognise(number++, fields[0], text);
    }
  }

  private static void print(int number, int start, int end, String type, String value) {
    System.out.println(number + "\t" + start + "\t" + end + "\t" + type + "\t" + (value == null ? "" : value));
  }

  private static Recogniser suTime() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    pipeline.addAnnotator(new TimeAnnotator("sutime", properties));
    return (number, day, text) -> {
      Annotation document = new Annotation(text);
      document.set(CoreAnnotations.DocDateAnnotation.class, day);
      pipeline.annotate(document);
      for (CoreMap found : document.get(TimeAnnotations.TimexAnnotations.class)) {
        Timex timex = found.get(TimeAnnotations.TimexAnnotation.class);
        print(number, startOf(found), endOf(found), timex.timexType(), timex.value());
      }
    };
  }

  /** HeidelTime with the sentences and parts of speech of CoreNLP: its own wrapper needs an older one. */
  private static Recogniser heidelTime(boolean narratives) throws Exception {
    Path configuration = Files.createTempFile("heideltime", ".props");
    Files.write(
        configuration,
        List.of(
            "considerDate = true",
            "considerDuration = true",
            "considerSet = true",
            "considerTime = true",
            "considerTemponym = false",
            "uimaVarDate = Date",
            "uimaVarDuration = Duration",
            "uimaVarLanguage = Language",
            "uimaVarSet = Set",
            "uimaVarTime = Time",
            "uimaVarTemponym = Temponym",
            "uimaVarTypeToProcess = Type"));
    HeidelTimeStandalone.readConfigFile(configuration.toString());
    DocumentType type = narratives ? DocumentType.NARRATIVES : DocumentType.NEWS;
    HeidelTime heidelTime = new HeidelTime();
    heidelTime.initialize(new UimaContextImpl(Language.ENGLISH, type, false));
    URL types = HeidelTime.class.getClassLoader().getResource("desc/type/HeidelTime_TypeSystem.xml");
    TypeSystemDescription system =
        UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(types));
    JCasFactoryImpl factory = new JCasFactoryImpl(new TypeSystemDescription[] {system});
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos");
    StanfordCoreNLP tagger = new StanfordCoreNLP(properties);
    return (number, day, text) -> {
      JCas cas = factory.createJCas();
      cas.setDocumentText(text);
      Dct dct = new Dct(cas, 0, text.length());
      dct.setValue(day.replace("-", ""));
      dct.addToIndexes();
      addSentences(cas, tagger, text);
      heidelTime.process(cas);
      for (var found : cas.getAnnotationIndex(Timex3.type)) {
        Timex3 timex = (Timex3) found;
        print(number, timex.getBegin(), timex.getEnd(), timex.getTimexType(), timex.getTimexValue());
      }
    };
  }

  private static void addSentences(JCas cas, StanfordCoreNLP tagger, String text) {
    Annotation document = new Annotation(text);
    tagger.annotate(document);
    int count = 0;
    for (CoreMap found : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      Sentence sentence = new Sentence(cas, startOf(found), endOf(found));
      sentence.setSentenceId(count++);
      sentence.addToIndexes();
      for (CoreLabel word : found.get(CoreAnnotations.TokensAnnotation.class)) {
        Token token = new Token(cas, word.beginPosition(), word.endPosition());
        token.setPos(word.tag());
        token.addToIndexes();
      }
    }
  }

  private static int startOf(CoreMap found) {
    return found.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class);
  }

  private static int endOf(CoreMap found) {
    return found.get(CoreAnnotations.CharacterOffsetEndAnnotation.class);
  }
}

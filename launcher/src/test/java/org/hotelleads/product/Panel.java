package org.hotelleads.product;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The panel as somebody sees it in a browser of their own, signed in as admin. */
public final class Panel implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private static final String UNFOLDS = """
            for (let e = arguments[0]; e; e = e.parentElement) {
              if (/-enter(-active)?( |$)/.test(e.className) || e.getAnimations().some(a => a.playState === 'running')) {
                return true;
              }
            }
            return false;
            """;

    private final Browser browser;
    private final Function<String, URI> addresses;

    private Panel(Function<String, URI> addresses, Browser browser) {
        this.addresses = addresses;
        this.browser = browser;
    }

    /** Opens a browser at an address of the panel, and signs in on the way. */
    public static Panel open(RunningHotelLeads hotelLeads, Browser.Wish wish, String address) {
        return open(hotelLeads::uri, hotelLeads.adminPassword(), wish, address);
    }

    /**
     * Opens the panel of one of several HotelLeads.
     *
     * @param addresses what makes a whole address of a path
     */
    static Panel open(Function<String, URI> addresses, String adminPassword, Browser.Wish wish, String address) {
        return open(addresses, "admin", adminPassword, wish, address);
    }

    /** Opens a browser for somebody of the team, who speaks the language of their own. */
    static Panel openAs(RunningHotelLeads hotelLeads, Person person, Browser.Wish wish, String address) {
        return open(hotelLeads::uri, person.login(), person.password(), wish, address);
    }

    /** Opens a browser at a page for which nobody has to be signed in. */
    static Panel at(RunningHotelLeads hotelLeads, Browser.Wish wish, String address) {
        var panel = new Panel(hotelLeads::uri, wish.open());
        panel.go(address);
        return panel;
    }

    private static Panel open(
            Function<String, URI> addresses, String login, String password, Browser.Wish wish, String address) {
        var panel = new Panel(addresses, wish.open());
        panel.go(address);
        panel.signIn(login, password);
        panel.await(By.cssSelector("#leads"));
        return panel;
    }

    public void go(String address) {
        browser.driver().get(addresses.apply(address).toString());
    }

    /** Types login and password into the sign-in page and enters. */
    public void signIn(String login, String password) {
        type(By.id("login"), login);
        type(By.id("password"), password);
        click(By.id("enter"));
    }

    /** Switches the console to a language, by its button. */
    public Panel speak(String language) {
        click(By.cssSelector("[data-language='" + language + "']"));
        await(By.cssSelector("html[lang='" + language + "'] #main"));
        return this;
    }

    /** Types into the search field, letter by letter. */
    public void search(String words) {
        type(By.id("q"), words);
    }

    /** Types as soon as the field takes it: what still unfolds does not. */
    public void type(By field, String words) {
        await(field);
        until(() -> {
            var element = browser.driver().findElement(field);
            if (Boolean.TRUE.equals(browser.driver().executeScript(UNFOLDS, element))) {
                return false;
            }
            element.clear();
            return true;
        });
        browser.driver().findElement(field).sendKeys(words);
    }

    /** Waits until exactly these names stand in the table, whatever their order. */
    public void awaitNames(String... names) {
        until(() -> names().size() == names.length && names().containsAll(List.of(names)));
    }

    public List<String> names() {
        return browser.driver().findElements(By.cssSelector("#leads .lead-link")).stream()
                .map(WebElement::getText)
                .toList();
    }

    /** Waits until the row of this lead says this. */
    public void awaitInRow(String lead, String words) {
        var row = By.xpath("//tr[.//a[@data-lead='" + lead + "']]");
        until(() -> browser.driver().findElement(row).getText().contains(words));
    }

    public void openLead(String lead) {
        click(By.cssSelector(".lead-link[data-lead='" + lead + "']"));
        await(By.cssSelector("aside[data-lead='" + lead + "']"));
    }

    /** Waits until the open detail panel says this. */
    public void awaitInLead(String words) {
        until(() -> browser.driver()
                .findElement(By.cssSelector("aside.lead"))
                .getText()
                .contains(words));
    }

    /** Waits until this place says this. */
    public void awaitText(By where, String words) {
        until(() -> browser.driver().findElement(where).getText().contains(words));
    }

    /** Chooses a status from the menu of the open lead. */
    public void choose(String status) {
        click(By.id("status-menu_button"));
        click(By.cssSelector("a.status-" + status));
    }

    /** Clicks as soon as it is there and stands still: what still unfolds would slip away under the mouse. */
    public void click(By what) {
        until(() -> {
            var element = browser.driver().findElement(what);
            if (Boolean.TRUE.equals(browser.driver().executeScript(UNFOLDS, element))) {
                return false;
            }
            element.click();
            return true;
        });
    }

    public void press(Keys key) {
        browser.driver().switchTo().activeElement().sendKeys(key);
    }

    /** Types letters wherever the keyboard is. */
    public void type(String letters) {
        browser.driver().switchTo().activeElement().sendKeys(letters);
    }

    public boolean sees(By what) {
        return browser.driver().findElements(what).stream().anyMatch(WebElement::isDisplayed);
    }

    public void awaitGone(By what) {
        until(() -> !sees(what));
    }

    public WebElement await(By what) {
        return waiting().until(ExpectedConditions.visibilityOfElementLocated(what));
    }

    /** Puts the keyboard there, without a click. */
    public void focus(By what) {
        browser.driver().executeScript("arguments[0].focus()", await(what));
    }

    public String address() {
        return browser.driver().getCurrentUrl();
    }

    public void awaitInAddress(String words) {
        until(() -> address().contains(words));
    }

    public void awaitNotInAddress(String words) {
        until(() -> !address().contains(words));
    }

    public Browser browser() {
        return browser;
    }

    /** Waits until it is so. */
    public void until(BooleanSupplier condition) {
        waiting().until(driver -> condition.getAsBoolean());
    }

    private WebDriverWait waiting() {
        var waiting = new WebDriverWait(browser.driver(), PATIENCE);
        waiting.ignoring(StaleElementReferenceException.class, WebDriverException.class);
        return waiting;
    }

    @Override
    public void close() {
        browser.close();
    }
}
